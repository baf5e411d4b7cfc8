package io.zonegraph.api.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import io.zonegraph.api.page.ExplorerTestBase;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerOperationsIT extends ExplorerTestBase {

	@Test
	void haveTheTextsThatAreWarmedUp() throws Exception {
		List<JsonNode> asked = new CopyOnWriteArrayList<>();
		this.page.onRequest((request) -> {
			if (request.url().endsWith("/graphql")) {
				asked.add(JsonMapper.builder().build().readTree(request.postData()));
			}
		});
		open("#start");
		this.page.waitForSelector(".story-map canvas");
		Map<String, String> texts = DocumentSplitter
			.split(new ClassPathResource("explorer/operations.graphql").getContentAsString(StandardCharsets.UTF_8));
		assertThat(asked).extracting((request) -> request.get("operationName").asString())
			.contains("Story", "StoryRest", "Outputs", "StoryMap");
		assertThat(asked).allSatisfy((request) -> assertThat(request.get("query").asString())
			.isEqualTo(texts.get(request.get("operationName").asString())));
	}

}
