package io.zonegraph.api.http;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class DocumentSplitterTests {

	@Test
	void givesEachQueryTheFragmentsThatItUsesAsTheyAreReached() {
		assertThat(DocumentSplitter.split("""
				# Said of all.
				fragment Name on Node {
				  id
				}

				fragment Face on Entity {
				  ...Name
				  name
				}

				query One {
				  entities {
				    nodes {
				      ... on Enterprise {
				        ...Face
				      }
				      ...Name
				    }
				  }
				}

				# Said of two.
				query Two($id: ID!) {
				  node(id: $id) {
				    id
				  }
				}
				""")).containsExactly(entry("One", """
				query One {
				  entities {
				    nodes {
				      ... on Enterprise {
				        ...Face
				      }
				      ...Name
				    }
				  }
				}

				fragment Face on Entity {
				  ...Name
				  name
				}

				fragment Name on Node {
				  id
				}"""), entry("Two", """
				query Two($id: ID!) {
				  node(id: $id) {
				    id
				  }
				}"""));
	}

	@Test
	void leavesOutWhatIsNoNamedQuery() {
		assertThat(DocumentSplitter.split("mutation Change {\n  change\n}\n{\n  entities\n}\nquery {\n  entities\n}\n"))
			.isEmpty();
	}

}
