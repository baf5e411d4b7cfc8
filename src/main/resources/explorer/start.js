// The first view: what the zone is, does and aims at.

import { figureAddress, go, pickAddress, tableAddress, viewAddress } from "./address.js";
import { ask, SCHEMA } from "./api.js";
import { canvasStyle, layoutOf } from "./canvas.js";
import { colourOf, dot } from "./colours.js";
import { attempt, h, icon } from "./dom.js";
import { growthText, headline, importanceOf, periodText, standsAt, valueText } from "./figures.js";
import { expand, learn, loadCanvas } from "./graph.js";
import {
  firstText,
  inLanguage,
  nameOf,
  number,
  otherNameOf,
  relationshipWord,
  t,
  typeWord,
  valueWord,
} from "./words.js";

const TILES = 8;

function tile(figure) {
  const growth = growthText(figure);
  const main = headline(figure);
  return h(
    "li",
    { class: "tile", data: { figure: figure.id } },
    h(
      "a",
      { href: figureAddress(figure.id) },
      h("span", { class: "tile-name" }, nameOf(figure.indicator)),
      h("strong", {}, main),
      h(
        "span",
        { class: "tile-foot" },
        growth && growth !== main && h("span", { class: "growth" }, growth),
        h("span", {}, periodText(figure)),
      ),
    ),
  );
}

const card = (title, hint, more, ...content) =>
  h(
    "section",
    { class: "card" },
    h("header", {}, h("div", {}, h("h2", {}, title), hint && h("p", { class: "hint" }, hint)), more),
    content,
  );

const link = (address, text) => h("a", { class: "more", href: address }, text, icon("arrow"));

function industries(zone) {
  const rows = zone.focusIndustries.edges;
  const most = Math.max(1, ...rows.map((edge) => edge.node.enterprises.totalCount));
  return h(
    "ul",
    { class: "bars" },
    rows.map(({ emphasis, node }) =>
      h(
        "li",
        {},
        h(
          "a",
          { href: pickAddress(node.id) },
          h(
            "span",
            { class: "bars-name" },
            dot("Industry"),
            h("span", {}, nameOf(node)),
            emphasis && h("span", { class: "tag" }, valueWord("FocusEmphasis", emphasis)),
          ),
          h(
            "span",
            { class: "bars-value" },
            node.enterprises.totalCount ? t("enterprisesCount", { n: node.enterprises.totalCount }) : "–",
          ),
          h("span", {
            class: "bars-bar",
            style: { "--part": node.enterprises.totalCount / most, "--dot": colourOf("Industry") },
          }),
        ),
      ),
    ),
  );
}

function enterprises({ nodes: all, totalCount }) {
  const rows = all
    .filter((each) => each.latestObservation && standsAt(each.latestObservation) !== null)
    .sort((a, b) => standsAt(b.latestObservation) - standsAt(a.latestObservation));
  const rest = all.filter((each) => !rows.includes(each));
  const cut = firstText(all, totalCount);
  return [
    h(
      "ul",
      { class: "bars" },
      rows.map((each) =>
        h(
          "li",
          {},
          h(
            "a",
            { href: pickAddress(each.id) },
            h("span", { class: "bars-name" }, dot("Enterprise"), h("span", {}, nameOf(each))),
            h("span", { class: "bars-value" }, valueText(each.latestObservation)),
            h("span", {
              class: "bars-bar",
              style: {
                "--part": standsAt(each.latestObservation) / standsAt(rows[0].latestObservation),
                "--dot": colourOf("Enterprise"),
              },
            }),
          ),
        ),
      ),
    ),
    h(
      "p",
      { class: "names" },
      rest.map((each) => h("a", { class: "chip", href: pickAddress(each.id) }, dot("Enterprise"), nameOf(each))),
    ),
    cut && h("p", { class: "hint", id: "enterprises-cut" }, h("a", { href: tableAddress("Enterprise") }, cut)),
  ];
}

/** What a target is held against: the actual figure of its period, or of the one before. */
const actualOf = (each) => each.outcome ?? each.precedingActual;

function target(each) {
  const before = actualOf(each);
  const share =
    before && standsAt(before) !== null && standsAt(each) ? Math.min(1, standsAt(before) / standsAt(each)) : 0;
  return h(
    "li",
    {},
    h(
      "a",
      { href: figureAddress(each.id) },
      h(
        "span",
        { class: "bars-name wrap" },
        h("span", {}, nameOf(each.indicator)),
        h("span", { class: "hint" }, nameOf(each.entity)),
      ),
      h(
        "span",
        { class: "bars-value" },
        before && standsAt(before) !== null && [h("span", { class: "hint" }, valueText(before)), " → "],
        h("strong", {}, valueText(each)),
      ),
      before && share > 0 && h("span", { class: "bars-bar", style: { "--part": share, "--dot": "var(--accent)" } }),
    ),
  );
}

const routeRow = (route) =>
  h(
    "li",
    {},
    h(
      "a",
      { href: viewAddress("routes", { pick: route.id }) },
      h("span", { class: "bars-name" }, dot("LogisticsRoute"), h("span", {}, nameOf(route))),
      h(
        "span",
        { class: "bars-value" },
        route.observations.nodes.length
          ? valueText(route.observations.nodes[0])
          : h("span", { class: "hint" }, t("noVolume")),
        h("span", { class: "tag" }, valueWord("TransportMode", route.transportMode)),
      ),
    ),
  );

const CHINESE = /^\p{Script=Han}+$/u;

const shortName = (each) =>
  [each.name, ...each.aliases].filter((name) => CHINESE.test(name)).sort((a, b) => a.length - b.length)[0] ?? each.name;

/** The same enterprise in each script: whatever one types, the box understands. Pinyin is of its shortest name, unless another may be meant. */
function tries(all) {
  const told = all.filter((each) => each.latestObservation && standsAt(each.latestObservation) !== null);
  const [first] = (told.length ? told : [...all]).sort(
    (a, b) => CHINESE.test(shortName(b)) - CHINESE.test(shortName(a)) || shortName(a).length - shortName(b).length,
  );
  if (!first) return null;
  const short = shortName(first);
  const readings = first.pinyin.map((pinyin) => pinyin.split(" ")).filter((reading) => reading.length === short.length);
  const syllables = readings.length === 1 ? readings[0] : [];
  const texts = [
    short,
    syllables.join(""),
    syllables.map((syllable) => syllable[0]).join(""),
    first.nameEn?.split(" ")[0],
  ].filter(Boolean);
  return h(
    "p",
    { class: "tries" },
    h("span", { class: "hint" }, t("storyTry")),
    texts.map((text) =>
      h(
        "button",
        {
          type: "button",
          class: "chip",
          onclick: () => {
            const input = document.querySelector("#search input");
            input.value = text;
            input.focus();
            input.dispatchEvent(new Event("input"));
          },
        },
        text,
      ),
    ),
  );
}

function foot(graph) {
  const total = graph.relationships.reduce((sum, each) => sum + each.count, 0);
  return h(
    "footer",
    { class: "foot" },
    h(
      "p",
      {},
      t("storyHolds"),
      " ",
      graph.nodes
        .filter((each) => each.name !== "Entity")
        .map((each) => [
          h(
            "a",
            { href: tableAddress(each.name), data: { count: each.name } },
            `${typeWord(each.name)} ${number(each.count)}`,
          ),
          " · ",
        ]),
      t("relationshipsCount", { n: number(total) }),
    ),
    h(
      "p",
      {},
      t("sources"),
      " ",
      graph.sources
        .map((source) =>
          [
            source.publishedOn,
            inLanguage(source.title, source.titleEn),
            inLanguage(source.publisher, source.publisherEn),
          ]
            .filter(Boolean)
            .join(" "),
        )
        .join(" · "),
    ),
    h(
      "p",
      {},
      t("licence"),
      ` ${graph.licence} · `,
      h("a", { href: "graphiql" }, t("footGraphiql")),
      " · ",
      h("a", { href: SCHEMA }, t("footSchema")),
      " · ",
      h("a", { href: viewAddress("imports"), id: "foot-imports" }, t("importsTitle")),
      " · ",
      h("span", {}, t("cite"), " ", inLanguage(graph.citeAs, graph.citeAsEn)),
    ),
  );
}

function hero(zone) {
  const tiles = [...zone.observations.nodes].sort((a, b) => importanceOf(b) - importanceOf(a)).slice(0, TILES);
  return [
    h(
      "header",
      { class: "hero" },
      h(
        "div",
        {},
        h(
          "p",
          { class: "eyebrow" },
          [zone.level && valueWord("AdministrativeLevel", zone.level), valueWord("ZoneKind", zone.zoneKind)]
            .filter(Boolean)
            .join(" · "),
        ),
        h("h1", {}, nameOf(zone)),
        h("p", { class: "hero-other" }, otherNameOf(zone)),
        h("p", { class: "hero-text" }, inLanguage(zone.description, zone.descriptionEn)),
      ),
      h(
        "div",
        { class: "bar" },
        h(
          "button",
          { type: "button", class: "button primary", onclick: attempt(() => expand(zone.id)) },
          icon("graph"),
          t("storyOpen"),
        ),
        h("button", { type: "button", class: "button", onclick: () => go({ pick: zone.id }) }, t("panelLabel")),
      ),
    ),
    h("section", { "aria-label": t("storyKey") }, h("ul", { class: "tiles" }, tiles.map(tile))),
  ];
}

export const start = {
  turn: 0,

  /** What is picked changes nothing here; but until all is there, each state waits for it, to tell what goes wrong. */
  show(root, _state, { fresh }) {
    if (fresh || !root.firstChild) this.shown = this.tell(root);
    return this.shown;
  },

  async tell(root) {
    this.turn += 1;
    const { turn } = this;
    if (!root.firstChild) root.replaceChildren(skeleton());
    const zone = (await ask("Story")).zones.nodes[0];
    if (turn !== this.turn) return;
    if (!zone) {
      root.replaceChildren(
        h("div", { class: "state" }, h("h2", {}, t("graphEmptyTitle")), h("p", {}, t("graphEmpty"))),
      );
      return;
    }
    const cards = h(
      "div",
      { class: "cards" },
      Array.from({ length: 5 }, (_, at) => h("div", { class: `card bone bone-card${at === 0 ? " card-map" : ""}` })),
    );
    const page = h("div", { class: "page story" }, hero(zone), cards);
    root.replaceChildren(page);
    performance.mark("zonegraph-story");
    // Only now: they would take turns with what is read first.
    const [story, outputs] = await Promise.all([ask("StoryRest"), ask("Outputs")]);
    if (turn !== this.turn) return;
    page.querySelector(".hero > div").append(tries(outputs.enterprises.nodes) ?? "");
    this.map = h("div", { class: "story-map", "aria-hidden": "true" });
    this.more = link(viewAddress("graph", { nodes: [zone.id] }), t("navGraph"));
    cards.replaceChildren(...this.cards(zone, story, outputs.enterprises));
    page.append(foot(story.graph));
    this.drawMap(zone).catch(() => this.map.closest(".card").remove());
  },

  cards(zone, story, companies) {
    const targets = [...story.targets.nodes]
      .sort((a, b) => Number(Boolean(actualOf(b))) - Number(Boolean(actualOf(a))) || importanceOf(b) - importanceOf(a))
      .slice(0, 6);
    return [
      h(
        "section",
        { class: "card card-map" },
        h(
          "header",
          {},
          h("div", {}, h("h2", {}, t("storyMap")), h("p", { class: "hint" }, t("storyMapHint"))),
          this.more,
        ),
        this.map,
      ),
      card(
        t("storyNext"),
        t("storyNextHint"),
        link(viewAddress("figures", { chart: "targets" }), t("storyFigures")),
        h("ul", { class: "bars" }, targets.map(target)),
      ),
      card(
        t("storyIndustries"),
        t("storyIndustriesHint"),
        link(viewAddress("figures", { chart: "industries" }), t("chartIndustries")),
        industries(zone),
      ),
      card(
        t("storyEnterprises"),
        t("storyEnterprisesHint"),
        link(viewAddress("figures", { chart: "outputs" }), t("chartOutputs")),
        enterprises(companies),
      ),
      card(
        t("storyRoutes"),
        t("storyRoutesHint"),
        link(viewAddress("routes"), t("navRoutes")),
        h("ul", { class: "bars" }, story.logisticsRoutes.nodes.map(routeRow)),
      ),
    ];
  },

  async drawMap(zone) {
    const [cytoscape, { neighborhood }] = await Promise.all([loadCanvas(), ask("StoryMap", { id: zone.id })]);
    learn(
      neighborhood.members.map((member) => member.node),
      neighborhood.relationships,
    );
    const elements = [
      ...neighborhood.members.map(({ node, depth }) => ({
        data: {
          id: node.id,
          colour: colourOf(node.__typename),
          label: nameOf(node),
          size: depth === 0 ? 46 : 18 + Math.min(18, Math.sqrt(node.relationships.totalCount) * 4),
        },
      })),
      ...neighborhood.relationships.map((each) => ({
        data: { id: each.id, source: each.from.id, target: each.to.id, word: relationshipWord(each.type) },
        classes: ["PLANNED", "EXPECTED"].includes(each.status) ? "planned" : "",
      })),
    ];
    this.more.href = viewAddress("graph", { nodes: neighborhood.members.map((member) => member.node.id) });
    this.cy?.destroy();
    this.cy = cytoscape({
      container: this.map,
      elements,
      style: mapStyle(),
      userZoomingEnabled: false,
      userPanningEnabled: false,
      autoungrabify: true,
      boxSelectionEnabled: false,
    });
    this.cy.layout({ ...layoutOf(elements.length, true), animate: false, padding: 24 }).run();
    this.cy.on("tap", "node", (event) => go({ pick: event.target.id() }));
    this.cy.on(
      "mouseover",
      "node",
      (event) => event.target.connectedEdges().addClass("near") && event.target.addClass("hover"),
    );
    this.cy.on(
      "mouseout",
      "node",
      (event) => event.target.connectedEdges().removeClass("near") && event.target.removeClass("hover"),
    );
  },

  recolour() {
    this.cy?.style(mapStyle());
  },
};

/** There is less room than on the canvas, and nothing to zoom. */
const mapStyle = () => [
  ...canvasStyle(),
  { selector: "node", style: { "font-size": 13, "text-max-width": 120, "min-zoomed-font-size": 0 } },
];

const skeleton = () =>
  h(
    "div",
    { class: "page story", role: "status", "aria-label": t("loading") },
    h("div", { class: "bone bone-hero" }),
    h(
      "div",
      { class: "tiles" },
      Array.from({ length: TILES }, () => h("div", { class: "bone bone-tile" })),
    ),
  );
