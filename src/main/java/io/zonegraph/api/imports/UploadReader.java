package io.zonegraph.api.imports;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import io.zonegraph.seed.PackageUpload;
import io.zonegraph.seed.PackageUpload.Format;

/**
 * Reads an uploaded package from the body of a request.
 *
 * @param maxBytes the largest file that is accepted
 */
record UploadReader(long maxBytes) {

	/** The media type of each format. */
	static final Map<Format, MediaType> TYPES = Map.of(Format.XLSX,
			new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"), Format.ZIP,
			new MediaType("application", "zip"));

	private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

	/**
	 * Reads the body.
	 * @param name name of the package
	 * @param request its body is the file
	 * @throws BadImportRequestException if the name, the type or the size is not allowed
	 */
	PackageUpload read(String name, HttpServletRequest request) throws IOException {
		checkName(name);
		Format format = format(request);
		if (request.getContentLengthLong() > this.maxBytes) {
			throw tooLarge();
		}
		byte[] content = request.getInputStream().readNBytes((int) Math.min(this.maxBytes + 1, Integer.MAX_VALUE - 8));
		if (content.length > this.maxBytes) {
			throw tooLarge();
		}
		if (content.length == 0) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST,
					"The body must be the file of the package, was empty.");
		}
		return new PackageUpload(name, format, content);
	}

	/**
	 * Checks the name of a package.
	 * @throws BadImportRequestException if it is not allowed
	 */
	static void checkName(String name) {
		if (!name.matches(NAME)) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST,
					"The name of a package must have 1 to 63 lower-case letters, digits and hyphens and begin with a letter or digit, was \"%s\"."
						.formatted(name));
		}
	}

	private BadImportRequestException tooLarge() {
		return new BadImportRequestException(HttpStatus.CONTENT_TOO_LARGE,
				"The file must have at most %d bytes, had more.".formatted(this.maxBytes));
	}

	private static Format format(HttpServletRequest request) {
		Optional<MediaType> given = type(request);
		return given.flatMap(UploadReader::format).orElseThrow(() -> {
			String allowed = TYPES.values()
				.stream()
				.map(MediaType::toString)
				.sorted()
				.collect(Collectors.joining(" or "));
			return new BadImportRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Header \"Content-Type\" must be %s, was %s.".formatted(allowed,
							given.map((type) -> type.getType() + "/" + type.getSubtype()).orElse("missing")));
		});
	}

	private static Optional<Format> format(MediaType given) {
		return TYPES.entrySet()
			.stream()
			.filter((each) -> each.getValue().equalsTypeAndSubtype(given))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Optional<MediaType> type(HttpServletRequest request) {
		try {
			return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

}
