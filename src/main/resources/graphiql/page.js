const h = React.createElement;
const endpoint = new URL(document.querySelector("meta[name=endpoint]").content, document.baseURI).href;

/** Examples are two empty lines apart; each begins with its title in English and Chinese. */
async function readExamples() {
  const answer = await fetch(new URL("graphiql/examples.graphql", document.baseURI));
  const text = await answer.text();
  return text
    .trim()
    .split("\n\n\n")
    .map((query) => {
      const [english, chinese] = query.split("\n", 1)[0].slice(2).split(" · ");
      return { english, chinese, query: `${query}\n` };
    });
}

/** The sidebar's list of examples. An operation of the reader's own is never overwritten. */
function examplesPlugin(examples) {
  const chinese = navigator.language.startsWith("zh");
  const Icon = () =>
    h(
      "svg",
      { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
      h("path", { d: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01", strokeLinecap: "round" }),
    );
  const Content = () => {
    const editors = GraphiQL.React.useEditorContext({ nonNull: true });
    const latest = React.useRef(editors);
    latest.current = editors;
    const show = (example) => {
      const put = () => {
        latest.current.queryEditor.setValue(example.query);
        latest.current.variableEditor?.setValue("");
      };
      const current = editors.queryEditor.getValue().trim();
      if (current === "" || examples.some((each) => each.query.trim() === current)) {
        put();
      } else {
        editors.addTab();
        setTimeout(put, 100);
      }
    };
    return h(
      "div",
      { className: "zonegraph-examples" },
      h("div", { className: "zonegraph-title" }, chinese ? "示例" : "Examples"),
      h(
        "ul",
        null,
        examples.map((example) =>
          h(
            "li",
            { key: example.english },
            h(
              "button",
              { type: "button", className: "graphiql-un-styled", onClick: () => show(example) },
              chinese ? example.chinese : example.english,
            ),
          ),
        ),
      ),
      h("div", { className: "zonegraph-title" }, chinese ? "模式" : "Schema"),
      h(
        "ul",
        null,
        h(
          "li",
          null,
          h("a", { href: `${endpoint}/schema`, download: "schema.graphql" }, chinese ? "下载 SDL" : "Download as SDL"),
        ),
        h(
          "li",
          null,
          h("a", { href: new URL("voyager", document.baseURI).href }, chinese ? "模式图" : "Map of the types"),
        ),
      ),
    );
  };
  return { title: chinese ? "示例" : "Examples", icon: Icon, content: Content };
}

function showPage(examples) {
  const asked = new URLSearchParams(window.location.search);
  const plugin = examplesPlugin(examples);
  const tabs = asked.has("query")
    ? [{ query: asked.get("query"), variables: asked.get("variables") ?? undefined }]
    : undefined;
  const name = h("span", { className: "zonegraph-name" }, "ZoneGraph");
  ReactDOM.render(
    h(
      GraphiQL,
      {
        fetcher: GraphiQL.createFetcher({ url: endpoint }),
        defaultQuery: examples[0].query,
        defaultTabs: tabs,
        defaultEditorToolsVisibility: "variables",
        isHeadersEditorEnabled: true,
        shouldPersistHeaders: false,
        plugins: [plugin, GraphiQLPluginExplorer.explorerPlugin()],
        visiblePlugin: window.matchMedia("(min-width: 1000px)").matches ? plugin.title : undefined,
      },
      h(GraphiQL.Logo, null, name),
    ),
    document.getElementById("graphiql"),
  );
}

readExamples().then(showPage);
