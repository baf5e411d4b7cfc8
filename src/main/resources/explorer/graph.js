// The canvas: what is on it says the address; what is known of it is kept here.

import { addressOf, currentState, go } from "./address.js";
import { ask, linksBetween } from "./api.js";
import { canvasStyle, layoutOf, moveTo, repeatably, still, widthOfGroup } from "./canvas.js";
import { colourOf, dot } from "./colours.js";
import { attempt, h, icon, iconButton, say, script, styleValue } from "./dom.js";
import { pictureFile, rowsFile } from "./files.js";
import { degreesOf, drawing, groupable } from "./groups.js";
import { placeLabels, resetLabels, shortName } from "./labels.js";
import { askedPaths, numbersOf, pathList } from "./paths.js";
import { compareNames, nameOf, number, relationshipWord, t, typesWord, typeWord } from "./words.js";

/** More nodes than this are not readable. */
const MOST = 300;

/** The drawing libraries, once; each needs the one before it. */
export async function loadCanvas() {
  await Promise.all(["cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js"].map(script));
  return globalThis.cytoscape;
}

/** As many nodes as the API gives by their ids in one answer. */
const AT_ONCE = 100;

const nodes = new Map();
const links = new Map();
let linked = "";

/** More nodes than this have names that are read one neighbourhood at a time. */
const CROWD = 70;

/** Of more links than this, words would cover what they join. */
const MOST_WORDS = 16;

/** How near one comes by itself, and by hand. */
const CLOSE = 1.25;
const CLOSEST = 3;

/** On a canvas of this width, the steps of paths have a place beside what is on it. */
const WIDE = 760;

/** Room around what is on the canvas, in pixels. */
const MARGIN = 28;

export function learn(members, relationships) {
  for (const node of members) nodes.set(node.id, node);
  for (const link of relationships) links.set(link.id, link);
}

/** Learns what is not known yet of the nodes of a canvas, and all links between them. */
async function learnAll(ids) {
  const unknown = ids.filter((id) => !nodes.has(id));
  const portions = Array.from({ length: Math.ceil(unknown.length / AT_ONCE) }, (_, at) =>
    unknown.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const answers = await Promise.all(portions.map((portion) => ask("Canvas", { ids: portion })));
  for (const answer of answers)
    learn(
      answer.nodes.filter((node) => node?.name),
      [],
    );
  const known = ids.filter((id) => nodes.has(id));
  const key = [...known].sort().join();
  if (known.length > 1 && key !== linked) learn([], await linksBetween(known));
  linked = key;
  return known;
}

/** Puts on the canvas what lies around an entity: all of it, or what one type of relationship leads to. */
export async function expand(id, { relationshipTypes = null, direction = "BOTH" } = {}) {
  const { neighborhood } = await ask("Around", { id, relationshipTypes, direction, first: 200 });
  if (!neighborhood) return;
  learn(
    neighborhood.members.map((member) => member.node),
    neighborhood.relationships,
  );
  const state = currentState();
  const before = state.view === "graph" ? state.nodes : [];
  const all = [...new Set([...before, ...neighborhood.members.map((member) => member.node.id)])];
  if (all.length > MOST) say(t("graphLimit", { n: MOST }));
  else if (neighborhood.cut.length) say(t("graphCut", { n: neighborhood.cut.length }));
  const change = { nodes: all.slice(0, MOST), pick: id };
  if (state.view === "graph") go(change);
  else location.hash = addressOf({ view: "graph", lang: state.lang, ...change });
}

/** Finds the shortest paths between two entities and puts them on the canvas. */
export async function findPath(from, to) {
  const { path } = await ask("Paths", { from, to });
  for (const each of path)
    learn(
      each.nodes,
      each.hops.map((hop) => hop.relationship),
    );
  const state = currentState();
  const found = [from, to, ...path.flatMap((each) => each.nodes.map((node) => node.id))];
  const before = state.view === "graph" ? state.nodes : [];
  location.hash = addressOf({
    view: "graph",
    lang: state.lang,
    nodes: [...new Set([...before, ...found])].slice(-MOST),
    path: `${from}~${to}`,
    pick: "",
  });
}

/** The ends of the path that an address names; none where it names none. */
function endsOf(state) {
  const { from, to } = askedPaths(state);
  return [from, to].filter(Boolean);
}

/** A path that an address names is shown whole, also where the address does not name what lies on it. */
const withPaths = (state, paths) => ({
  ...state,
  nodes: [
    ...new Set([
      ...state.nodes,
      ...endsOf(state),
      ...(paths ?? []).flatMap((path) => path.nodes.map((node) => node.id)),
    ]),
  ],
});

const shownIds = (state) => state.nodes.filter((id) => nodes.has(id));
const shownNodes = (state) =>
  shownIds(state)
    .map((id) => nodes.get(id))
    .filter((node) => !state.hide.includes(node.__typename));

function shownLinks(state) {
  const ids = new Set(shownNodes(state).map((node) => node.id));
  return [...links.values()].filter((link) => ids.has(link.from.id) && ids.has(link.to.id));
}

/** Nodes that no group takes in: what is picked, and what a path leads over. */
const kept = (state, paths) => [
  state.pick,
  state.from,
  ...endsOf(state),
  ...(paths ?? []).flatMap((path) => path.nodes.map((node) => node.id)),
];

const byId = (a, b) => (a.id < b.id ? -1 : 1);

export const graph = {
  turn: 0,

  async show(root, asked, { fresh }) {
    this.root = root;
    if (fresh || !root.querySelector(".graph")) this.build(root);
    this.turn += 1;
    const { turn } = this;
    if (asked.nodes.length > MOST) {
      say(t("graphLimit", { n: MOST }));
      go({ nodes: asked.nodes.slice(-MOST) }, { replace: true });
      return;
    }
    const named = withPaths(asked, null);
    if (!named.nodes.length) {
      this.cy?.elements().remove();
      await this.empty(turn);
      return;
    }
    this.cover(h("span", { class: "spinner" }), t("loading"));
    const [cytoscape, known, paths] = await Promise.all([loadCanvas(), learnAll(named.nodes), this.pathsOf(named)]);
    if (turn !== this.turn) return;
    this.found = { path: named.path, paths };
    const state = withPaths(named, paths);
    if (!known.length) {
      this.cover(h("h2", {}, t("missingTitle")), h("p", {}, t("missing", { id: state.nodes[0] })));
      return;
    }
    // Before the canvas is laid out, which leaves room for it.
    this.tell(state, paths);
    this.draw(cytoscape, state, paths);
    this.mark(state, paths);
    this.cover();
  },

  async pathsOf(state) {
    if (!state.path) return null;
    const [from, to] = endsOf(state);
    const { path } = await ask("Paths", { from, to });
    for (const each of path)
      learn(
        each.nodes,
        each.hops.map((hop) => hop.relationship),
      );
    return path;
  },

  build(root) {
    this.cy?.destroy();
    this.cy = null;
    this.canvas = h("div", {
      class: "canvas",
      tabindex: "0",
      role: "application",
      "aria-label": t("graphLabel"),
      onkeydown: (event) => this.key(event),
    });
    this.overlay = h("div", { class: "state cover" });
    this.legend = h("div", { class: "legend", role: "group", "aria-label": t("legend") });
    this.count = h("p", { class: "count", role: "status" });
    this.notice = h("div", { class: "notice", hidden: true });
    this.steps = h("div", { class: "paths", hidden: true, role: "group", "aria-label": t("paths") });
    this.table = h("div", { class: "list-view", hidden: true, tabindex: "0" });
    this.bar = h("div", { class: "graph-bar", role: "toolbar", "aria-label": t("navGraph") });
    root.replaceChildren(
      h(
        "div",
        { class: "graph" },
        h("h1", { class: "unseen" }, t("navGraph")),
        this.canvas,
        this.table,
        this.overlay,
        this.legend,
        this.count,
        h("p", { class: "graph-hint" }, t("graphHint")),
        h("div", { class: "graph-top" }, this.bar, this.notice, this.steps),
      ),
    );
  },

  drawBar(state) {
    const asList = state.show === "list";
    this.bar.replaceChildren(
      ...[
        h(
          "button",
          {
            type: "button",
            class: "button",
            id: "as-list",
            "aria-pressed": String(asList),
            onclick: () => go({ show: asList ? "" : "list" }),
          },
          icon(asList ? "graph" : "table"),
          t(asList ? "asGraph" : "asList"),
        ),
        h(
          "button",
          { type: "button", class: "button", id: "graph-png", hidden: asList, onclick: () => this.png() },
          icon("picture"),
          "PNG",
        ),
        h(
          "button",
          { type: "button", class: "button", id: "csv-nodes", onclick: () => this.nodesFile() },
          icon("download"),
          t("nodesCsv"),
        ),
        h(
          "button",
          { type: "button", class: "button", id: "csv-links", onclick: () => this.linksFile() },
          icon("download"),
          t("linksCsv"),
        ),
        h("span", { class: "bar-gap" }),
        !asList && [
          iconButton("plus", t("zoomIn"), () => this.zoom(1.3)),
          iconButton("minus", t("zoomOut"), () => this.zoom(1 / 1.3)),
          iconButton("fit", t("fit"), () => this.fit()),
          iconButton("layout", t("relayout"), () => this.layout()),
        ],
        iconButton("clear", t("clear"), () => go({ nodes: [], pick: "", path: "", from: "", hide: [], open: [] }), {
          id: "clear",
        }),
      ]
        .flat()
        .filter(Boolean),
    );
  },

  cover(...content) {
    this.overlay.replaceChildren(...content);
    this.overlay.hidden = content.length === 0;
  },

  async empty(turn) {
    this.bar.replaceChildren();
    this.legend.replaceChildren();
    this.count.textContent = "";
    this.table.hidden = true;
    this.notice.hidden = true;
    this.steps.hidden = true;
    this.cover(h("h2", {}, t("graphEmptyTitle")), h("p", {}, t("graphEmpty")));
    const { zones } = await ask("Story");
    if (zones.nodes.length && turn === this.turn)
      this.overlay.append(
        h(
          "button",
          { type: "button", class: "button primary", onclick: attempt(() => expand(zones.nodes[0].id)) },
          t("graphStart", { name: nameOf(zones.nodes[0]) }),
        ),
      );
  },

  draw(cytoscape, state, paths) {
    this.cy ??= this.create(cytoscape);
    const seen = shownNodes(state);
    const between = shownLinks(state);
    const ends = paths?.length ? endsOf(state) : [];
    const wanted = this.elements(drawing(seen, between, { keep: kept(state, paths), open: state.open }), between, ends);
    const before = new Map(this.cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    const ids = wanted.map((element) => element.data.id).join();
    const changed = ids !== this.drawn || this.cy.elements().empty();
    this.drawn = ids;
    // What stays is not added anew: Cytoscape animates one element of an id, which would be the removed one.
    this.cy.batch(() => {
      const stays = new Set(wanted.map((element) => element.data.id));
      this.cy
        .elements()
        .filter((element) => !stays.has(element.id()))
        .remove();
      for (const element of wanted) {
        const present = this.cy.getElementById(element.data.id);
        if (present.nonempty()) present.data(element.data);
        else this.cy.add(element);
      }
    });
    const asList = state.show === "list";
    this.canvas.hidden = asList;
    this.table.hidden = !asList;
    if (asList) this.drawTable(state);
    this.drawLegend(state, groupable(seen, between, kept(state, paths)));
    this.drawBar(state);
    this.count.textContent = t("graphCount", { nodes: seen.length, edges: between.length });
    if (changed) this.layout(before);
  },

  /** A drawing as Cytoscape takes it. */
  elements(drawn, between, ends) {
    const degrees = degreesOf(between);
    return [
      ...drawn.nodes.sort(byId).map((node) => this.nodeElement(node, degrees.get(node.id) ?? 0, ends.indexOf(node.id))),
      ...drawn.groups.sort(byId).map(({ id, type, size }) => {
        const label = `${typesWord(type, size)} ${number(size)} ▸`;
        return {
          group: "nodes",
          data: { id, type, label, colour: colourOf(type), width: widthOfGroup(label) },
          classes: "group",
        };
      }),
      ...drawn.links.sort(byId).map((link) => ({
        group: "edges",
        data: {
          id: link.id,
          source: link.from.id,
          target: link.to.id,
          type: link.type,
          word: relationshipWord(link.type),
        },
        classes: ["PLANNED", "EXPECTED"].includes(link.status) ? "planned" : "",
      })),
      ...drawn.bundles.sort(byId).map((bundle) => ({
        group: "edges",
        data: {
          id: bundle.id,
          source: bundle.from,
          target: bundle.to,
          word:
            [...bundle.types].sort().slice(0, 3).map(relationshipWord).join(t("comma")) +
            (bundle.types.size > 3 ? " …" : ""),
          width: 1.2 + Math.min(4, bundle.types.size),
          arrow: bundle.both ? "none" : "triangle",
        },
        classes: `bundle${bundle.planned ? " planned" : ""}`,
      })),
    ];
  },

  /** A node with its name, how many relationships are not on the canvas yet, and which end of a path it is. */
  nodeElement(node, degree, end) {
    const hidden = node.relationships.totalCount - degree;
    const word = ["pathStart", "pathEnd"][end];
    const name = `${word ? `${t(word)} · ` : ""}${shortName(nameOf(node))}`;
    return {
      group: "nodes",
      data: {
        id: node.id,
        type: node.__typename,
        colour: colourOf(node.__typename),
        label: hidden > 0 ? `${name}\n+${hidden}` : name,
        size: 22 + Math.min(30, Math.sqrt(node.relationships.totalCount) * 4.2),
      },
      classes: "node",
    };
  },

  create(cytoscape) {
    const cy = cytoscape({
      container: this.canvas,
      style: canvasStyle(),
      minZoom: 0.1,
      maxZoom: CLOSEST,
      boxSelectionEnabled: false,
    });
    this.keepInSight(cy);
    cy.on("tap", "node.node", (event) => this.tap(event.target.id()));
    cy.on("tap", "node.group", (event) => this.toggle(event.target.data("type")));
    let zoomed;
    cy.on("zoom", () => {
      clearTimeout(zoomed);
      zoomed = setTimeout(() => cy.destroyed() || placeLabels(cy), 60);
    });
    cy.on("tap", (event) => event.target === cy && currentState().pick && go({ pick: "" }));
    cy.on("mouseover", "node", (event) => {
      this.canvas.style.cursor = "pointer";
      event.target.addClass("hover");
    });
    cy.on("mouseout", "node", (event) => {
      this.canvas.style.cursor = "";
      event.target.removeClass("hover");
    });
    return cy;
  },

  /** What was in sight stays so when the panel takes its place. */
  keepInSight(cy) {
    let width = this.canvas.clientWidth;
    let height = this.canvas.clientHeight;
    new ResizeObserver(() => {
      if (
        cy.destroyed() ||
        !this.canvas.clientWidth ||
        Math.abs(this.canvas.clientWidth - width) + Math.abs(this.canvas.clientHeight - height) < 60
      )
        return;
      [width, height] = [this.canvas.clientWidth, this.canvas.clientHeight];
      cy.resize();
      this.fit();
    }).observe(this.canvas);
  },

  /** First a click picks; the next one expands, unless nothing is left to show. */
  tap(id) {
    const state = currentState();
    if (state.pick === id) this.unfold(id);
    else go({ pick: id });
  },

  /** Opens or closes the group of a type. */
  toggle(type) {
    const { open } = currentState();
    go({ open: open.includes(type) ? open.filter((each) => each !== type) : [...open, type] });
  },

  unfold: (id) => attempt(() => expand(id))(),

  /** The state of the address, with all that its path leads over. */
  whole() {
    const state = currentState();
    return withPaths(state, this.found?.path === state.path ? this.found.paths : null);
  },

  /** Takes an entity off the canvas. A path that leads over it is none any more; what else lies on it stays. */
  takeOff(id) {
    const state = this.whole();
    const onPath =
      endsOf(state).includes(id) || this.found?.paths?.some((path) => path.nodes.some((node) => node.id === id));
    go({ nodes: shownIds(state).filter((each) => each !== id), path: onPath ? "" : state.path, pick: "" });
  },

  /** Dims what is not next to what is picked, or not on the path. */
  mark(state, paths) {
    const { cy } = this;
    cy.batch(() => {
      cy.elements().removeClass("near dim picked route route-0 route-1 route-2 route-3 start end");
      let lit = cy.collection();
      if (paths?.length) {
        const numbers = numbersOf(paths, askedPaths(state, paths).only);
        lit = cy.elements().filter((element) => numbers.has(element.id()));
        lit.forEach((element) => {
          element.addClass(`route route-${numbers.get(element.id())}`);
        });
        for (const id of endsOf(state)) cy.getElementById(id).addClass("end");
      }
      const picked = cy.getElementById(state.pick);
      if (picked.nonempty()) {
        picked.addClass("picked");
        lit = lit.union(picked.closedNeighborhood());
        if (picked.degree() <= MOST_WORDS) picked.connectedEdges().addClass("near");
      }
      if (lit.nonempty()) cy.elements().not(lit).addClass("dim");
      cy.getElementById(state.from).addClass("start");
    });
    if (this.picked !== undefined && this.picked !== state.pick && cy.nodes().length > CROWD) this.fit();
    this.picked = state.pick;
    placeLabels(cy);
  },

  tell(state, paths) {
    const name = (id) => (nodes.has(id) ? nameOf(nodes.get(id)) : id);
    let text = "";
    if (paths) {
      const [from, to] = endsOf(state).map(name);
      text = paths.length ? t("pathFound", { from, to, n: paths[0].length }) : t("pathNone", { from, to, n: 6 });
    } else if (state.from) {
      text = t("pathWaiting", { name: name(state.from) });
    }
    this.notice.hidden = !text;
    this.notice.classList.toggle("found", !!paths?.length);
    this.steps.replaceChildren(...(paths ? pathList(state, paths) : []));
    const beside = this.stepsShown ?? this.root.clientWidth >= WIDE;
    this.steps.hidden = !paths?.length || state.show === "list" || !beside;
    this.table.classList.toggle("below-notice", !!text);
    const steps = iconButton("table", t("pathSteps"), () => this.showSteps(), {
      id: "path-steps",
      "aria-expanded": String(!this.steps.hidden),
    });
    this.notice.replaceChildren(
      icon("path"),
      h("span", { role: "status" }, text),
      ...(paths?.length && state.show !== "list" ? [steps] : []),
      iconButton("close", t("pathCancel"), () => go({ nodes: shownIds(this.whole()), path: "", from: "" })),
    );
  },

  /** Shows the steps of the paths, or hides them. */
  showSteps() {
    this.stepsShown = this.steps.hidden;
    this.steps.hidden = !this.stepsShown;
    this.notice.querySelector("#path-steps").setAttribute("aria-expanded", String(this.stepsShown));
    this.fit();
  },

  /** The types on the canvas: each can be hidden, and one that has a group be opened and closed. */
  drawLegend(state, groups) {
    const counts = new Map();
    for (const id of shownIds(state)) {
      const type = nodes.get(id).__typename;
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    this.legend.replaceChildren(
      ...[...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([type, count]) => {
          const off = state.hide.includes(type);
          const chip = h(
            "button",
            {
              type: "button",
              class: "chip",
              title: t("legendHint"),
              "aria-pressed": String(!off),
              data: { type },
              onclick: () => go({ hide: off ? state.hide.filter((each) => each !== type) : [...state.hide, type] }),
            },
            dot(type),
            typeWord(type),
            h("span", { class: "chip-count" }, number(count)),
          );
          return groups.has(type) ? h("span", { class: "chip-pair" }, chip, this.opener(type, state)) : chip;
        }),
    );
  },

  opener(type, state) {
    const opened = state.open.includes(type);
    const label = t(opened ? "groupClose" : "groupOpen", { type: typesWord(type, 2) });
    return h(
      "button",
      {
        type: "button",
        class: "chip opener",
        title: label,
        "aria-label": label,
        "aria-expanded": String(opened),
        data: { group: type },
        onclick: () => this.toggle(type),
      },
      opened ? "▾" : "▸",
    );
  },

  /** The same as rows: for those who read it, or use the keyboard only. */
  drawTable(state) {
    const node = (id) =>
      h("a", { href: addressOf({ ...state, pick: id }) }, dot(nodes.get(id).__typename), nameOf(nodes.get(id)));
    const rows = shownLinks(state);
    const alone = shownNodes(state).filter(
      (each) => !rows.some((link) => link.from.id === each.id || link.to.id === each.id),
    );
    this.table.replaceChildren(
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["from", "relationship", "to"].map((key) => h("th", { scope: "col" }, t(key))),
          ),
        ),
        h(
          "tbody",
          {},
          rows.map((link) =>
            h(
              "tr",
              {},
              h("td", {}, node(link.from.id)),
              h("td", {}, relationshipWord(link.type)),
              h("td", {}, node(link.to.id)),
            ),
          ),
          alone.sort(compareNames).map((each) => h("tr", {}, h("td", { colspan: "3" }, node(each.id)))),
        ),
      ),
    );
  },

  /** Lays everything out, and moves what was on the canvas from where it was. */
  layout(before = new Map(this.cy.nodes().map((node) => [node.id(), { ...node.position() }]))) {
    this.running?.stop();
    resetLabels(this.cy);
    // In one order and from one place: a layout depends on both, and shall depend on the address only.
    const elements = this.cy.elements().sort((one, other) => (one.id() < other.id() ? -1 : 1));
    elements.nodes().positions(() => ({ x: 0, y: 0 }));
    repeatably(() => elements.layout(layoutOf(elements.nodes().length)).run());
    const places = new Map(this.cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    if (before.size && !still()) this.cy.nodes().positions((node) => before.get(node.id()) ?? places.get(node.id()));
    this.running = this.cy.layout(moveTo(places));
    this.running.one("layoutstop", () => {
      this.fit();
      placeLabels(this.cy);
    });
    this.running.run();
  },

  /** Everything, or on a full canvas what is next to what is picked: there names would be too small to read. */
  fit() {
    if (!this.cy?.elements().length) return;
    const picked = this.cy.getElementById(currentState().pick);
    const eles = picked.nonempty() && this.cy.nodes().length > CROWD ? picked.closedNeighborhood() : this.cy.elements();
    this.cy.stop().animate({ ...this.viewOf(eles), duration: still() ? 0 : 300 });
  },

  /** The zoom and pan with which elements fill what the bar, the legend and the steps of paths leave free. */
  viewOf(eles) {
    const canvas = this.canvas.getBoundingClientRect();
    const wide = canvas.width >= WIDE;
    const over = [this.bar, ...(wide ? [] : [this.notice, this.steps])];
    const top = Math.max(...over.map((each) => each.getBoundingClientRect().bottom)) - canvas.top;
    const bottom = this.legend.getBoundingClientRect().top - canvas.top;
    const left = wide && !this.steps.hidden ? this.steps.getBoundingClientRect().right - canvas.left : 0;
    const free = { width: canvas.width - left - 2 * MARGIN, height: Math.max(bottom - top, 120) - 2 * MARGIN };
    const box = eles.boundingBox();
    const zoom = Math.min(free.width / box.w, free.height / box.h, CLOSE);
    return {
      zoom,
      pan: {
        x: (canvas.width + left) / 2 - (zoom * (box.x1 + box.x2)) / 2,
        y: top + MARGIN + free.height / 2 - (zoom * (box.y1 + box.y2)) / 2,
      },
    };
  },

  zoom(factor) {
    this.cy?.zoom({
      level: this.cy.zoom() * factor,
      renderedPosition: { x: this.canvas.clientWidth / 2, y: this.canvas.clientHeight / 2 },
    });
  },

  /** Arrows go to the nearest node in that direction, Enter expands, Delete takes off. */
  key(event) {
    const state = currentState();
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (arrows[event.key]) this.step(state, arrows[event.key]);
    else if (event.key === "Enter" && state.pick) this.unfold(state.pick);
    else if (event.key === "Delete" && state.pick) this.takeOff(state.pick);
    else if (event.key === "+" || event.key === "=") this.zoom(1.3);
    else if (event.key === "-") this.zoom(1 / 1.3);
    else if (event.key === "0") this.fit();
    else return;
    event.preventDefault();
  },

  step(state, [dx, dy]) {
    const picked = this.cy.getElementById(state.pick);
    if (picked.empty()) {
      go({
        pick: this.cy
          .nodes(".node")
          .max((node) => node.degree())
          .ele.id(),
      });
      return;
    }
    const at = picked.position();
    const ahead = this.cy
      .nodes(".node")
      .not(picked)
      .map((node) => {
        const [x, y] = [node.position().x - at.x, node.position().y - at.y];
        const along = x * dx + y * dy;
        return { id: node.id(), along, far: Math.hypot(x, y) + 2 * Math.abs(x * dy - y * dx) };
      })
      .filter((each) => each.along > 0)
      .sort((a, b) => a.far - b.far);
    if (ahead.length) go({ pick: ahead[0].id }, { replace: true });
  },

  png() {
    pictureFile(
      "graph",
      this.cy.png({
        full: true,
        scale: 2,
        maxWidth: 6000,
        maxHeight: 6000,
        bg: styleValue("--canvas"),
        output: "blob",
      }),
    );
  },

  nodesFile() {
    return rowsFile(
      "nodes",
      shownNodes(this.whole()).map((node) => ({
        id: node.id,
        type: node.__typename,
        name: node.name,
        nameEn: node.nameEn,
        relationships: node.relationships.totalCount,
      })),
    );
  },

  linksFile() {
    return rowsFile(
      "relationships",
      shownLinks(this.whole()).map((link) => ({
        id: link.id,
        from: link.from.id,
        fromName: nodes.get(link.from.id).name,
        type: link.type,
        to: link.to.id,
        toName: nodes.get(link.to.id).name,
        status: link.status,
        evidence: link.evidenceKeys.join("; "),
      })),
    );
  },

  recolour() {
    this.cy?.style(canvasStyle());
  },
};
