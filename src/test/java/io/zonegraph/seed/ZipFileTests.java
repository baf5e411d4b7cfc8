package io.zonegraph.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages in zip files. */
class ZipFileTests {

	private final SeedFolder folder;

	private final Path file;

	ZipFileTests(@TempDir Path path) {
		this.folder = SeedFolder.correct(path.resolve("files"));
		this.file = path.resolve("packages.zip");
	}

	@Test
	void areReadAsFoldersAre() throws IOException {
		Files.write(this.file, PackageWorkbook.zip(this.folder.path()));
		assertThat(check()).isEqualTo("8 files, 12 rows: correct");
	}

	@Test
	void areNamedInMessages() throws IOException {
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "x");
		Files.write(this.file, PackageWorkbook.zip(this.folder.path()));
		assertThat(check()).startsWith(this.file + "!/demo/nodes/Enterprise.csv:2, column \"foundedYear\": must be");
	}

	@Test
	void leaveOutWhatTheFinderAdds() throws IOException {
		zip("__MACOSX/demo/nodes/._Zone.csv", "x", "demo/nodes/Zone.csv",
				this.folder.text(SeedFolder.ZONE).replace("demo-2022#p01", ""));
		assertThat(check()).contains("column \"evidence\"").doesNotContain("MACOSX");
	}

	@Test
	void areRefusedIfTheyLeadOut() throws IOException {
		for (String name : new String[] { "../demo/nodes/Zone.csv", "/demo/nodes/Zone.csv", "a/b\\c.csv",
				"C:/a.csv" }) {
			zip(name, "id\n");
			assertThat(check())
				.startsWith("%s: must have no entry that leads out of it, had \"%s\".\n".formatted(this.file, name));
		}
	}

	@Test
	void areRefusedIfDamagedOrWithoutPackages() throws IOException {
		byte[] content = PackageWorkbook.zip(this.folder.path());
		Arrays.fill(content, 60, 120, (byte) 7);
		Files.write(this.file, content);
		assertThat(check()).startsWith(this.file + ": is damaged: ").contains("1 error");
		Files.writeString(this.file, "id,name");
		assertThat(check()).startsWith(this.file + ": must be a zip file with CSV files");
	}

	@Test
	void areRefusedIfCutWhereverThatIs() throws IOException {
		byte[] content = PackageWorkbook.zip(this.folder.path());
		int second = new String(content, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
		for (int length : new int[] { 2, second, second + 10, content.length - 30 }) {
			Files.write(this.file, Arrays.copyOf(content, length));
			assertThat(check()).as("%d bytes", length)
				.startsWith(this.file + ": is damaged: ")
				.endsWith("0 files, 0 rows: 1 error");
		}
	}

	@Test
	void areReadWithTheBackslashesOfWindows() throws IOException {
		zip("demo\\nodes\\Zone.csv", this.folder.text(SeedFolder.ZONE));
		assertThat(check()).contains("!/demo/nodes/Zone.csv:2").doesNotContain("leads out");
		zip("..\\demo\\Zone.csv", "id\n");
		assertThat(check()).contains("must have no entry that leads out of it");
	}

	@Test
	void needNamesInUtf8ForTablesOnly() throws IOException {
		Charset chinese = Charset.forName("GBK");
		zip(chinese, "说明.txt", "x", "demo/nodes/Zone.csv", this.folder.text(SeedFolder.ZONE));
		assertThat(check()).contains("!/demo/nodes/Zone.csv:2").doesNotContain("UTF-8");
		zip(chinese, "长春/nodes/Zone.csv", "id\n");
		assertThat(check()).startsWith(this.file + ": must have file names in UTF-8, had \"");
		zip("长春/nodes/Zone.csv", "id\n");
		assertThat(check()).contains("!/长春/nodes/Zone.csv:1");
	}

	@Test
	void mayNotHideTablesBehindCapitals() throws IOException {
		zip("demo/nodes/Zone.CSV", "id\n");
		assertThat(check()).startsWith(this.file + "!/demo/nodes/Zone.CSV: must be <package>/nodes/<Label>.csv");
	}

	@Test
	void areRefusedIfTooLargeWhenUnpacked() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("demo/nodes/Zone.csv"));
			byte[] block = new byte[1024 * 1024];
			for (int index = 0; index < 257; index++) {
				zip.write(block);
			}
		}
		Files.write(this.file, bytes.toByteArray());
		assertThat(check()).startsWith(this.file + ": must have at most 256 MiB when unpacked.");
	}

	private void zip(String... namesAndTexts) throws IOException {
		zip(StandardCharsets.UTF_8, namesAndTexts);
	}

	private void zip(Charset charset, String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
			for (int index = 0; index < namesAndTexts.length; index += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
				zip.write(namesAndTexts[index + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		Files.write(this.file, bytes.toByteArray());
	}

	private String check() {
		return new SeedCheck(SeedFolder.zones()).check(this.file.toUri().toString()).report();
	}

}
