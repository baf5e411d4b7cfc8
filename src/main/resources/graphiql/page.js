"use strict";

const operations = [
  `# One enterprise, with its evidence.
# Ctrl-Enter runs it.
query EnterpriseWithEvidence {
  enterprise(id: "gpixel") {
    name
    nameEn
    description
    evidence {
      id
      topic
      source {
        title
      }
    }
  }
}
`,
  `# Routes that start in Changchun,
# with their stops in order.
query RoutesFromChangchun {
  logisticsRoutes(
    where: {
      stops: {
        some: {
          node: { nameEn: { eq: "Changchun" } }
          edge: { role: { eq: ORIGIN } }
        }
      }
    }
  ) {
    totalCount
    nodes {
      name
      nameEn
      mode
      stops(orderBy: [{ edge: { sequence: ASC } }]) {
        edges {
          sequence
          role
          node {
            name
          }
        }
      }
    }
  }
}
`,
  `# Figures by indicator:
# reached against aimed at.
query TargetAndActual($zone: ID = "changchun-etdz") {
  indicators(
    where: { figures: { some: { kind: { eq: TARGET }, entity: { id: { eq: $zone } } } } }
  ) {
    nodes {
      name
      nameEn
      figures(where: { entity: { id: { eq: $zone } } }, orderBy: [{ periodEnd: ASC }]) {
        nodes {
          kind
          comparator
          value
          unit
          growthRate
          periodStart
          periodEnd
        }
      }
    }
  }
}
`,
  `# Relationships as rows.
query RelationshipsAsRows {
  relationships(first: 10, types: [SUPPLIES_TO, COOPERATES_WITH]) {
    totalCount
    nodes {
      from {
        name
      }
      type
      to {
        name
      }
      properties
      evidenceKeys
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
];

const endpoint = new URL("graphql", document.baseURI);

const asked = new URLSearchParams(window.location.search);
const tabs = operations.map((query) => ({ query }));
if (asked.has("query")) {
  tabs.unshift({ query: asked.get("query"), variables: asked.get("variables") ?? undefined });
}

const fetcher = GraphiQL.createFetcher({ url: endpoint.href });

const name = React.createElement("span", { className: "zonegraph-name" }, "ZoneGraph");

ReactDOM.render(
  React.createElement(
    GraphiQL,
    {
      fetcher,
      defaultQuery: operations[0],
      defaultTabs: tabs,
      defaultEditorToolsVisibility: "variables",
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
    },
    React.createElement(GraphiQL.Logo, null, name),
  ),
  document.getElementById("graphiql"),
);
