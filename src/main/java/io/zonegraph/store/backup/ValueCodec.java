package io.zonegraph.store.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Point;

/**
 * Writes property values as JSON and reads them back without loss. Strings, booleans,
 * integers and lists are themselves; all others are an object with their type as the only
 * key, such as {@code {"Date": "2026-01-31"}}.
 */
final class ValueCodec {

	private static final Map<String, Function<Object, Object>> DECODERS = Map.of("Float", ValueCodec::decimal, "Bytes",
			(text) -> Base64.getDecoder().decode(text.toString()), "Date", (text) -> LocalDate.parse(text.toString()),
			"Time", (text) -> OffsetTime.parse(text.toString()), "LocalTime",
			(text) -> LocalTime.parse(text.toString()), "LocalDateTime", (text) -> LocalDateTime.parse(text.toString()),
			"DateTime", (text) -> ZonedDateTime.parse(text.toString()), "Duration",
			(parts) -> duration((List<?>) parts), "Point", (parts) -> point((List<?>) parts));

	private ValueCodec() {
	}

	/** The properties of a node or relationship, sorted by name. */
	static SortedMap<String, Object> encode(MapAccessor element) {
		SortedMap<String, Object> properties = new TreeMap<>();
		element.keys().forEach((name) -> properties.put(name, encode(name, element.get(name))));
		return properties;
	}

	private static Object encode(String name, Value value) {
		try {
			return encode(value.asObject());
		}
		catch (RuntimeException ex) {
			throw new BackupException(
					"The property \"%s\" has a value of the type %s, which a backup cannot hold.".formatted(name,
							value.type().name()),
					"Remove or convert the property, or use the backup of Neo4j itself.", ex);
		}
	}

	private static Object encode(Object value) {
		if (value instanceof String || value instanceof Boolean || value instanceof Long) {
			return value;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(ValueCodec::encode).toList();
		}
		if (value instanceof Double) {
			return Map.of("Float", value.toString());
		}
		if (value instanceof byte[] bytes) {
			return Map.of("Bytes", Base64.getEncoder().encodeToString(bytes));
		}
		if (value instanceof IsoDuration duration) {
			return Map.of("Duration",
					List.of(duration.months(), duration.days(), duration.seconds(), duration.nanoseconds()));
		}
		return (value instanceof Point point) ? Map.of("Point", parts(point))
				: Map.of(temporalType(value), value.toString());
	}

	private static String temporalType(Object value) {
		if (value instanceof LocalDate) {
			return "Date";
		}
		if (value instanceof OffsetTime) {
			return "Time";
		}
		if (value instanceof LocalTime) {
			return "LocalTime";
		}
		if (value instanceof LocalDateTime) {
			return "LocalDateTime";
		}
		if (value instanceof ZonedDateTime) {
			return "DateTime";
		}
		throw new IllegalArgumentException("Unknown type " + value.getClass());
	}

	private static List<Object> parts(Point point) {
		List<Object> parts = new ArrayList<>(
				List.of(point.srid(), Double.toString(point.x()), Double.toString(point.y())));
		if (!Double.isNaN(point.z())) {
			parts.add(Double.toString(point.z()));
		}
		return parts;
	}

	/** The properties as parameters of a statement. */
	static Map<String, Object> decode(Map<?, ?> properties) {
		Map<String, Object> values = new TreeMap<>();
		properties.forEach((name, value) -> values.put(String.valueOf(name), decode(value)));
		return values;
	}

	private static Object decode(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(ValueCodec::decode).toList();
		}
		if (value instanceof Number number) {
			return number.longValue();
		}
		if (value instanceof Map<?, ?> typed) {
			Map.Entry<?, ?> only = typed.entrySet().iterator().next();
			return DECODERS.getOrDefault(String.valueOf(only.getKey()), ValueCodec::unknown).apply(only.getValue());
		}
		return value;
	}

	private static Object unknown(Object value) {
		throw new IllegalArgumentException("Unknown type of the value " + value);
	}

	private static double decimal(Object text) {
		return Double.parseDouble(text.toString());
	}

	private static Object duration(List<?> parts) {
		return Values.isoDuration(integer(parts.get(0)), integer(parts.get(1)), integer(parts.get(2)),
				(int) integer(parts.get(3)));
	}

	private static Object point(List<?> parts) {
		int system = (int) integer(parts.get(0));
		double x = decimal(parts.get(1));
		double y = decimal(parts.get(2));
		return (parts.size() > 3) ? Values.point(system, x, y, decimal(parts.get(3))) : Values.point(system, x, y);
	}

	private static long integer(Object number) {
		return ((Number) number).longValue();
	}

}
