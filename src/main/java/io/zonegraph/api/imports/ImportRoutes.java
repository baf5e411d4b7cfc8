package io.zonegraph.api.imports;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.http.UploadPath;
import io.zonegraph.seed.ImportReport;
import io.zonegraph.seed.ImportRequest;
import io.zonegraph.seed.PackageImport;
import io.zonegraph.seed.PackageImports;
import io.zonegraph.seed.PackageUpload;

/**
 * Imports over HTTP: {@code PUT} and {@code DELETE} of a package, and the list of
 * imports, of which the current one of a package can be undone. A request with
 * {@code ?dryRun=true} is answered with the report and writes nothing.
 */
final class ImportRoutes {

	private static final String PACKAGE = UploadPath.PREFIX + "{name}";

	private static final String IMPORTS = "/imports";

	private final PackageImports imports;

	private final UploadReader uploads;

	private final ImportErrors errors;

	/** A load keeps all rows in memory, and loads follow each other anyway. */
	private final Semaphore loads = new Semaphore(1);

	ImportRoutes(PackageImports imports, UploadReader uploads, ImportErrors errors) {
		this.imports = imports;
		this.uploads = uploads;
		this.errors = errors;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.PUT(PACKAGE, this::upload)
			.DELETE(PACKAGE, this::remove)
			.GET(IMPORTS, this::list)
			.GET(IMPORTS + "/{id}", this::find)
			.GET(IMPORTS + "/{id}/file", this::file)
			.POST(IMPORTS + "/{id}/undo", this::undo)
			.route(RequestPredicates.path(PACKAGE), (request) -> this.errors.otherMethod(request, "PUT,DELETE"))
			.route(RequestPredicates.path(IMPORTS + "/{id}/undo"),
					(request) -> this.errors.otherMethod(request, "POST"))
			.route(RequestPredicates.path(IMPORTS + "/{id}/file")
				.or(RequestPredicates.path(IMPORTS + "/{id}"))
				.or(RequestPredicates.path(IMPORTS)), (request) -> this.errors.otherMethod(request, "GET"))
			.onError(Throwable.class, this.errors::response)
			.build();
	}

	private ServerResponse upload(ServerRequest request) {
		String name = request.pathVariable("name");
		ImportRequest how = how(request);
		return alone(() -> this.imports.upload(read(name, request), how));
	}

	private PackageUpload read(String name, ServerRequest request) {
		try {
			return this.uploads.read(name, request.servletRequest());
		}
		catch (IOException ex) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST, "The body did not arrive completely.");
		}
	}

	private ServerResponse remove(ServerRequest request) {
		String name = request.pathVariable("name");
		UploadReader.checkName(name);
		ImportRequest how = how(request);
		return alone(() -> this.imports.remove(name, how));
	}

	private ServerResponse undo(ServerRequest request) {
		ImportRequest how = how(request);
		return alone(() -> this.imports.undo(request.pathVariable("id"), how));
	}

	private ServerResponse alone(Supplier<ImportReport> load) {
		if (!this.loads.tryAcquire()) {
			throw new BusyException();
		}
		try {
			return response(load.get());
		}
		finally {
			this.loads.release();
		}
	}

	private static ServerResponse response(ImportReport report) {
		PackageImport made = report.imported();
		boolean isNew = made != null && !report.unchanged() && !report.dryRun() && made.undoneAt() == null;
		ServerResponse.BodyBuilder response = ServerResponse.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
		if (made != null) {
			response.eTag("\"%s\"".formatted(made.id())).location(URI.create(IMPORTS + "/" + made.id()));
		}
		return json(response, body(report));
	}

	private static Map<String, @Nullable Object> body(ImportReport report) {
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("dryRun", report.dryRun());
		body.put("unchanged", report.unchanged());
		body.put("import", report.imported());
		body.put("changes", report.details().changes());
		body.put("merged", report.details().merge());
		body.put("types", report.details().types());
		body.put("warnings", report.details().warnings());
		return body;
	}

	private ServerResponse list(ServerRequest request) {
		List<PackageImport> all = this.imports.list(request.param("package").orElse(null));
		return json(ServerResponse.ok(), Map.of("imports", all));
	}

	private ServerResponse find(ServerRequest request) {
		String id = request.pathVariable("id");
		return this.imports.find(id)
			.map((found) -> json(ServerResponse.ok(), found))
			.orElseThrow(() -> notFound("No import has the id \"%s\".".formatted(id)));
	}

	private ServerResponse file(ServerRequest request) {
		String id = request.pathVariable("id");
		PackageImport found = this.imports.find(id)
			.orElseThrow(() -> notFound("No import has the id \"%s\".".formatted(id)));
		byte[] content = this.imports.content(id)
			.orElseThrow(() -> notFound("The import \"%s\" is a removal and has no file.".formatted(id)));
		String name = String.valueOf(found.fileName());
		MediaType type = UploadReader.TYPES.entrySet()
			.stream()
			.filter((each) -> name.endsWith("." + each.getKey().name().toLowerCase(Locale.ROOT)))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(MediaType.APPLICATION_OCTET_STREAM);
		return ServerResponse.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

	private static BadImportRequestException notFound(String message) {
		return new BadImportRequestException(HttpStatus.NOT_FOUND, message);
	}

	private static ServerResponse json(ServerResponse.BodyBuilder response, Object body) {
		return response.contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(body);
	}

	private static ImportRequest how(ServerRequest request) {
		return new ImportRequest(request.principal().map(Principal::getName).orElseThrow(), isDryRun(request),
				expected(request));
	}

	private static boolean isDryRun(ServerRequest request) {
		Optional<String> given = request.param("dryRun");
		if (given.filter((value) -> !value.equals("true") && !value.equals("false")).isPresent()) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST,
					"The parameter \"dryRun\" must be true or false, was \"%s\".".formatted(given.get()));
		}
		return given.filter("true"::equals).isPresent();
	}

	/**
	 * What the import must be that is current, by the headers of conditional requests.
	 */
	private static @Nullable String expected(ServerRequest request) {
		String match = request.headers().firstHeader(HttpHeaders.IF_MATCH);
		String noneMatch = request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH);
		if (noneMatch != null && (match != null || !noneMatch.strip().equals("*"))) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST,
					"Header \"If-None-Match\" must be * and be alone, was \"%s\".".formatted(noneMatch));
		}
		if (noneMatch != null) {
			return "";
		}
		if (match == null) {
			return null;
		}
		if (!match.strip().matches("\"[^\"]+\"")) {
			throw new BadImportRequestException(HttpStatus.BAD_REQUEST,
					"Header \"If-Match\" must be the ETag of one import, was \"%s\".".formatted(match));
		}
		return match.strip().replace("\"", "");
	}

}
