package io.zonegraph.api.page;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import io.zonegraph.access.ApiKeyStore;
import io.zonegraph.access.Role;
import io.zonegraph.seed.PackageWorkbook;
import io.zonegraph.seed.SeedFolder;
import io.zonegraph.testing.Accessibility;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages that a curator uploads in the explorer. */
class ExplorerImportsIT extends ExplorerTestBase {

	/** A load compares all data, on a slow machine too. */
	private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions()
		.setTimeout(60_000);

	private final SeedFolder folder;

	@Autowired
	private ApiKeyStore keys;

	ExplorerImportsIT(@TempDir Path folder) {
		this.folder = new SeedFolder(folder);
	}

	/** Imports would be part of what other tests load. */
	@AfterAll
	static void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void importsAPackageAfterAPreviewAndUndoesIt() {
		openImports(this.keys.create("王伟", Role.CURATOR).secret());
		PlaywrightAssertions.assertThat(find(".import-history")).containsText("还没有导入过数据包");
		upload("New Works 2020.zip", "new-works-2020", "2020");
		assertThat(find("#import-name").inputValue()).isEqualTo("new-works-2020");
		find("#import-preview").click();
		PlaywrightAssertions.assertThat(find(".import-report h2")).containsText("导入「new-works-2020」将会带来的变化", SOON);
		PlaywrightAssertions.assertThat(find(".import-report .import-counts")).hasText("新增 1");
		find("[data-type=Enterprise] summary").click();
		PlaywrightAssertions.assertThat(find("[data-type=Enterprise] li")).hasText("new-works");
		assertThat(api("{ enterprise(id: \"new-works\") { id } }").get("enterprise").isNull()).isTrue();
		assertThat(Accessibility.violations(this.page)).isEmpty();
		find("#import-apply").click();
		PlaywrightAssertions.assertThat(find(".import-report h2")).containsText("已导入「new-works-2020」", SOON);
		PlaywrightAssertions.assertThat(find(".import-entry")).containsText("王伟 导入于");
		assertThat(api("{ enterprise(id: \"new-works\") { foundedYear } }").at("/enterprise/foundedYear").asInt())
			.isEqualTo(2020);

		upload("New Works 2020.zip", "new-works-2020", "2021");
		find("#import-preview").click();
		PlaywrightAssertions.assertThat(find(".import-report")).containsText("修改 1", SOON);
		find("[data-type=Enterprise] summary").click();
		PlaywrightAssertions.assertThat(find("[data-type=Enterprise] li")).hasText("new-works foundedYear2020 → 2021");

		find("[data-undo]").click();
		PlaywrightAssertions.assertThat(find(".import-report h2")).containsText("撤销「new-works-2020」", SOON);
		PlaywrightAssertions.assertThat(find(".import-report .import-counts")).hasText("删除 1");
		find("#import-undo").click();
		PlaywrightAssertions.assertThat(find(".import-report h2")).containsText("已撤销", SOON);
		PlaywrightAssertions.assertThat(find(".import-entry.undone")).containsText("王伟 撤销于");
		assertThat(api("{ enterprise(id: \"new-works\") { id } }").get("enterprise").isNull()).isTrue();
	}

	@Test
	void saysWhereAFileIsWrongAndLeavesEverythingAsItIs() {
		openImports(this.keys.create("Li Hua", Role.CURATOR).secret());
		PlaywrightAssertions.assertThat(find(".import-history h2")).hasText("导入记录");
		upload("wrong.zip", "wrong", "soon");
		find("#import-preview").click();
		PlaywrightAssertions.assertThat(find(".import-report h2")).containsText("文件有 1 处错误", SOON);
		PlaywrightAssertions.assertThat(find(".import-problem strong"))
			.hasText("nodes/Enterprise.csv · 第 2 行 · 列 foundedYear");
		PlaywrightAssertions.assertThat(find(".import-problem span")).containsText("must be a whole number");
		PlaywrightAssertions.assertThat(find("#import-apply")).hasCount(0);
		expectProblems();
	}

	@Test
	void asksForAnotherKeyThanThatOfAReader() {
		openImports(this.keys.create("reader", Role.READER).secret());
		Locator dialog = find("#key");
		PlaywrightAssertions.assertThat(dialog).containsText("编辑者");
		dialog.locator("input").fill(this.keys.create("Li Hua", Role.CURATOR).secret());
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("使用")).click();
		PlaywrightAssertions.assertThat(find(".import-history h2")).hasText("导入记录");
		expectProblems();
	}

	private void openImports(String key) {
		this.page.navigate(address("/#imports"));
		this.page.waitForSelector("#key");
		find("#key-text").fill(key);
		this.page.keyboard().press("Enter");
		expectProblems();
	}

	private void upload(String file, String name, String foundedYear) {
		this.folder.with(name + "/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,foundedYear,evidence
				new-works,新厂,New Works,OWN_TRANSLATION,%s,changchun-etdz-2022#p01
				""".formatted(foundedYear));
		find("#import-file")
			.setInputFiles(new FilePayload(file, "application/zip", PackageWorkbook.zip(this.folder.path())));
	}

}
