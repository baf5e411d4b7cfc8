package io.zonegraph.api.page;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerSearchIT extends ExplorerTestBase {

	@ParameterizedTest
	@ValueSource(strings = { "光电", "guangdian", "guang dian", "gd", "Gpixel" })
	void findsAnEnterpriseInEveryScript(String text) {
		open("");
		find("#search input").fill(text);
		PlaywrightAssertions.assertThat(find("#hit-gpixel")).isVisible();
		PlaywrightAssertions.assertThat(find("#hits [role=group][aria-label=企业] .hit").first()).isVisible();
	}

	@Test
	void offersTextsInEachScriptThatFindTheSame() {
		open("#start");
		PlaywrightAssertions.assertThat(find(".tries button")).hasCount(4);
		for (String text : find(".tries button").allInnerTexts()) {
			assertThat(api("{ suggest(text: \"" + text + "\") { node { id } } }").at("/suggest/0/node/id").asString())
				.as(text)
				.isEqualTo("gpixel");
		}
	}

	@Test
	void isUsedByKeyboardAlone() {
		open("");
		this.page.keyboard().press("/");
		this.page.keyboard().type("Gpixel");
		PlaywrightAssertions.assertThat(find("#hit-gpixel")).isVisible();
		PlaywrightAssertions.assertThat(find("#search input")).hasAttribute("aria-expanded", "true");
		this.page.keyboard().press("ArrowDown");
		String active = find("#search input").getAttribute("aria-activedescendant");
		this.page.keyboard().press("Enter");
		awaitState("pick=" + active.substring("hit-".length()));
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		this.page.keyboard().press("Escape");
		PlaywrightAssertions.assertThat(find("#panel")).isHidden();
	}

	@Test
	void showsAllResultsOnAPageOfTheirOwn() {
		int total = api("{ search(text: \"guang\") { totalCount } }").at("/search/totalCount").asInt();
		open("#search?q=guang");
		PlaywrightAssertions.assertThat(find("[data-view=search] .page-head")).containsText(total + " 条结果");
		assertThat(find(".result").count()).isEqualTo(Math.min(30, total));
		find(".chips .chip:has-text(\"企业\")").click();
		awaitState("type=Enterprise");
		PlaywrightAssertions.assertThat(find(".result:has-text(\"项目\") .result-type:has-text(\"项目\")")).hasCount(0);
	}

	@Test
	void staysClosedWhenEnterIsFasterThanSuggestions() {
		open("");
		find("#search input").fill("guang");
		find("#search input").press("Enter");
		awaitState("q=guang");
		pause();
		PlaywrightAssertions.assertThat(find("#hits")).isHidden();
	}

	@Test
	void leavesKeysToInputMethodsWhileTheyCompose() {
		open("");
		find("#search input").focus();
		this.page.evaluate("""
				() => {
				  const input = document.querySelector('#search input');
				  input.value = 'guang';
				  input.dispatchEvent(new InputEvent('input', { isComposing: true }));
				  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
				}""");
		pause();
		PlaywrightAssertions.assertThat(find("#hits")).isHidden();
		assertThat(state()).doesNotContain("search");
		find("#search input").dispatchEvent("compositionend");
		PlaywrightAssertions.assertThat(find("#hits")).isVisible();
	}

	@Test
	void keepsResultsAndTypesWhileOneChooses() {
		open("#search?q=guang");
		int types = find("[data-view=search] .chip").count();
		assertThat(types).isGreaterThan(2);
		find(".chips .chip:has-text(\"企业\")").click();
		PlaywrightAssertions.assertThat(find(".chips .chip:has-text(\"企业\")")).hasAttribute("aria-pressed", "true");
		PlaywrightAssertions.assertThat(find("[data-view=search] .chip")).hasCount(types);
		this.page.evaluate("() => { window.before = document.querySelector('.results'); }");
		find(".result").first().click();
		PlaywrightAssertions.assertThat(find("#panel-title")).isVisible();
		assertThat(this.page.evaluate("() => window.before.isConnected")).isEqualTo(true);
	}

	@Test
	void saysThatNothingIsFound() {
		open("");
		find("#search input").fill("zzzzqq");
		PlaywrightAssertions.assertThat(find(".hits-none")).containsText("zzzzqq");
		open("#search?q=zzzzqq");
		PlaywrightAssertions.assertThat(find("[data-view=search] .state")).containsText("zzzzqq");
	}

}
