package io.zonegraph.access;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeySecretTests {

	private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-12-01T10:00:00Z");

	@Test
	void isNeverTheSame() {
		KeySecret secret = KeySecret.generate();
		assertThat(secret.text()).matches("zg_[A-Za-z0-9_-]{43}").isNotEqualTo(KeySecret.generate().text());
		assertThat(KeySecret.isKey(secret.text())).isTrue();
		assertThat(KeySecret.isKey("eyJhbGciOiJub25lIn0.e30.")).isFalse();
	}

	@Test
	void isHashedBySha256() {
		assertThat(new KeySecret("zg_a").hash())
			.isEqualTo("7dca79ee40c3f7b9d816a65c3e0d7d066bf3521c715746cf3165a4dae0ddf474");
	}

	@Test
	void isNotInTexts() {
		KeySecret secret = KeySecret.generate();
		ApiKey key = new ApiKey("1", "importer", Role.CURATOR, NOW, null);
		assertThat(secret).hasToString("zg_…");
		assertThat(new NewApiKey(key, secret.text()).toString()).contains("importer").doesNotContain(secret.text());
	}

	@Test
	void findsItsKeyAmongThoseInTheGraph() {
		KeySecret secret = KeySecret.generate();
		StoredKeys keys = StoredKeys.from(List.of(row("1", "reader", "0"), row("2", "curator", secret.hash())));
		assertThat(keys.find(secret)).contains(new ApiKey("2", "importer", Role.CURATOR, NOW, null));
		assertThat(keys.find(KeySecret.generate())).isEmpty();
	}

	@Test
	void hasARoleThatExists() {
		assertThatIllegalStateException().isThrownBy(() -> StoredKeys.from(List.of(row("1", "owner", "0"))))
			.withMessage("Property \"role\" of ApiKey 1 must be reader, curator or admin, was \"owner\".");
	}

	private static List<?> row(String id, String role, String hash) {
		return Arrays.asList(id, "importer", role, NOW, null, hash);
	}

}
