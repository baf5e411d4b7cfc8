package io.zonegraph.plan;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encodes and decodes opaque cursors. A cursor is the base64url form of a JSON array of
 * the sort order and the row's value for each sort key. For example, the row with id
 * {@code gpixel} in a list ordered by name is {@code ["name+id+", "长春光辰…", "gpixel"]}.
 */
public final class CursorCodec {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private CursorCodec() {
	}

	/**
	 * Encodes the cursor of a row.
	 * @param order the order of the list
	 * @param keys the row's value for each sort key; null if it has none
	 * @return the cursor
	 */
	public static String encode(List<SortKey> order, List<? extends @Nullable Object> keys) {
		List<@Nullable Object> parts = new ArrayList<>();
		parts.add(signature(order));
		keys.forEach((key) -> parts.add(written(key)));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
	}

	private static @Nullable Object written(@Nullable Object key) {
		return (key == null || key instanceof Number || key instanceof Boolean) ? key : key.toString();
	}

	/**
	 * Decodes a cursor.
	 * @param plan the cursor argument and the order of its list
	 * @param text the cursor as the client sent it
	 * @return the value for each sort key; null if the row has none
	 * @throws InvalidOperationException if the text is not a cursor of a list in that
	 * order
	 */
	public static List<@Nullable Object> decode(CursorPlan plan, String text) {
		try {
			JsonNode parts = JSON.readTree(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
			if (!parts.isArray() || parts.size() != plan.order().size() + 1
					|| !parts.get(0).asString("").equals(signature(plan.order()))) {
				throw refused(plan, text);
			}
			List<@Nullable Object> keys = new ArrayList<>();
			for (int index = 0; index < plan.order().size(); index++) {
				SortKey key = plan.order().get(index);
				Object value = read(key.type(), parts.get(index + 1));
				if (value == null && key.required()) {
					throw refused(plan, text);
				}
				keys.add(value);
			}
			return keys;
		}
		catch (IllegalArgumentException | JacksonException | DateTimeException ex) {
			throw refused(plan, text);
		}
	}

	private static @Nullable Object read(String type, JsonNode part) {
		if (part.isNull()) {
			return null;
		}
		return switch (type) {
			case "Date" -> LocalDate.parse(part.stringValue());
			case "DateTime" -> ZonedDateTime.parse(part.stringValue());
			case "Boolean" -> part.booleanValue();
			case "Int", "Long" -> part.longValue();
			case "Float" -> part.doubleValue();
			default -> part.stringValue();
		};
	}

	private static String signature(List<SortKey> order) {
		return order.stream().map(SortKey::signature).collect(Collectors.joining());
	}

	private static InvalidOperationException refused(CursorPlan plan, String text) {
		String shown = (text.length() > 60) ? text.substring(0, 60) + "…" : text;
		return new InvalidOperationException(
				"Argument \"%s\" at %s must be a cursor that this list gave under the same \"orderBy\", was \"%s\"."
					.formatted(plan.argument(), plan.place(), shown),
				plan.place());
	}

}
