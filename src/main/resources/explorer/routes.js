// Freight routes as a schematic map: stops in their order, routes as wide as what they carry.

import { addressOf, currentState, go, pickAddress } from "./address.js";
import { ask } from "./api.js";
import { colourOf } from "./colours.js";
import { h, icon, styleValue, svg } from "./dom.js";
import { growthText, standsAt, valueText } from "./figures.js";
import { drawingFile, rowsFile } from "./files.js";
import { proof } from "./proof.js";
import { firstText, nameOf, t, valueWord } from "./words.js";

const WIDTH = 1080;
const LANE = 108;
const LEFT = 120;
const RIGHT = WIDTH - 190;

const volumeOf = (route) => route.observations.nodes.find((figure) => standsAt(figure) !== null) ?? null;

/** Every stop at its place: the first ones left, the last ones right, and each in the middle of its lanes. */
function places(routes) {
  const stops = new Map();
  routes.forEach((route, lane) => {
    const last = Math.max(...route.stops.edges.map((edge) => edge.sequence));
    const ends = route.stops.edges.filter((edge) => edge.sequence === last);
    route.stops.edges.forEach((edge) => {
      const part = last === 1 ? 0 : (edge.sequence - 1) / (last - 1);
      const shift = edge.sequence === last ? (ends.indexOf(edge) - (ends.length - 1) / 2) * 0.52 : 0;
      const stop = stops.get(edge.node.id) ?? { node: edge.node, parts: [], lanes: [] };
      stop.parts.push(part);
      stop.lanes.push(lane + shift);
      stops.set(edge.node.id, stop);
    });
  });
  const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;
  for (const stop of stops.values()) {
    stop.x = LEFT + mean(stop.parts) * (RIGHT - LEFT);
    stop.y = yOf(mean(stop.lanes));
  }
  return stops;
}

function strokes(routes) {
  const most = Math.max(1, ...routes.map((route) => (volumeOf(route) ? standsAt(volumeOf(route)) : 0)));
  return (route) => (volumeOf(route) ? 3 + 13 * (standsAt(volumeOf(route)) / most) : 3);
}

const FAN = 150;

/** From one stop to another along the lane of a route: it leaves shared stops in a curve, and runs straight between. */
function track(from, to, y) {
  const out =
    from.y === y
      ? `M${from.x} ${y}`
      : `M${from.x} ${from.y}C${from.x + FAN * 0.55} ${from.y} ${from.x + FAN * 0.45} ${y} ${from.x + FAN} ${y}`;
  return (
    out +
    (to.y === y
      ? `L${to.x} ${y}`
      : `L${to.x - FAN} ${y}C${to.x - FAN * 0.45} ${y} ${to.x - FAN * 0.55} ${to.y} ${to.x} ${to.y}`)
  );
}

/** The legs of a route: from each stop to those that come next. */
function legs(route, stops) {
  const order = [...new Set(route.stops.edges.map((edge) => edge.sequence))];
  return order.slice(1).flatMap((sequence, at) => {
    const starts = route.stops.edges.filter((edge) => edge.sequence === order[at]);
    const ends = route.stops.edges.filter((edge) => edge.sequence === sequence);
    return starts.flatMap((start) =>
      ends.map((end) => ({ from: stops.get(start.node.id), to: stops.get(end.node.id), parts: ends.length })),
    );
  });
}

const yOf = (lane) => 70 + lane * LANE;

/** The lines of a leg. One that ends at several stops carries its volume up to where it parts; how it is shared out is not known. */
function strokesOf({ from, to, parts }, y, width, known) {
  if (parts === 1) return [{ d: track(from, to, y), width, known }];
  const fork = { x: to.x - FAN, y };
  return [
    { d: track(from, fork, y), width, known },
    { d: track({ x: fork.x - FAN, y }, to, y).replace(/^M[^L]*L/, "M"), width: 3, known: false },
  ];
}

/** Opens the panel of an entity; the texts of the drawing are its name, which must not run into one another. */
function opens(element, id) {
  const lines = [...element.querySelectorAll("text")];
  element.setAttribute("tabindex", "0");
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", lines.map((line) => line.textContent).join(" "));
  for (const line of lines) line.append(" ");
  element.addEventListener("click", () => go({ pick: id }));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    go({ pick: id });
  });
  return element;
}

function caption(route) {
  const figure = volumeOf(route);
  return [
    [valueWord("TransportMode", route.transportMode), figure ? valueText(figure) : t("noVolume")].join(" · "),
    figure && growthText(figure),
  ].filter(Boolean);
}

/** Where the name of a stop begins, is centred or ends, so that it has room. */
function sideOf(stop) {
  if (stop.x <= LEFT + 1) return "end";
  return stop.x >= RIGHT - 1 ? "start" : "middle";
}

function drawing(routes, picked) {
  const stops = places(routes);
  const width = strokes(routes);
  const [ink, soft, ground, accent] = ["--ink", "--soft", "--card", "--accent"].map(styleValue);
  const colour = colourOf("LogisticsRoute");
  const font = getComputedStyle(document.body).fontFamily;
  const halo = { stroke: ground, "stroke-width": 5, "paint-order": "stroke", "stroke-linejoin": "round" };
  const lines = routes.map((route, lane) => {
    const chosen = picked === route.id;
    const own = legs(route, stops);
    const y = yOf(lane);
    const left = own.length ? own[0].from.x + FAN : LEFT;
    const half = own.length ? (left + (own.length === own[0].parts ? own[0].to.x - FAN * 0.6 : own[0].to.x)) / 2 : LEFT;
    const faint = picked && !chosen && routes.some((each) => each.id === picked);
    return opens(
      svg(
        "g",
        { class: "route", "data-route": route.id },
        own
          .flatMap((leg) => strokesOf(leg, y, width(route), Boolean(volumeOf(route))))
          .map((line) => [
            svg("path", { d: line.d, fill: "none", stroke: "transparent", "stroke-width": 26 }),
            svg("path", {
              d: line.d,
              fill: "none",
              stroke: chosen ? accent : colour,
              "stroke-opacity": faint ? 0.35 : 1,
              "stroke-width": line.width,
              "stroke-linecap": "round",
              "stroke-dasharray": line.known ? null : "2 9",
            }),
          ]),
        svg(
          "text",
          {
            x: half,
            y: y - (own.length > own[0]?.parts ? 20 : 14) - width(route) / 2,
            "text-anchor": "middle",
            "font-family": font,
            "font-size": 14,
            "font-weight": 600,
            fill: ink,
            ...halo,
          },
          nameOf(route),
        ),
        caption(route).map((text, at) =>
          svg(
            "text",
            {
              x: half,
              y: y + 22 + 17 * at + width(route) / 2,
              "text-anchor": "middle",
              "font-family": font,
              "font-size": 12.5,
              fill: soft,
              ...halo,
            },
            text,
          ),
        ),
      ),
      route.id,
    );
  });
  const ends = [...stops.values()].map((stop) => {
    const chosen = picked === stop.node.id;
    const side = sideOf(stop);
    const at =
      side === "middle" ? { x: stop.x, y: stop.y + 34 } : { x: stop.x + (side === "end" ? -20 : 20), y: stop.y + 5 };
    const role = routes.flatMap((route) => route.stops.edges).find((edge) => edge.node.id === stop.node.id).stopRole;
    return opens(
      svg(
        "g",
        { class: "stop", "data-stop": stop.node.id },
        svg("circle", {
          cx: stop.x,
          cy: stop.y,
          r: 11,
          fill: ground,
          stroke: chosen ? accent : ink,
          "stroke-width": chosen ? 5 : 3.5,
        }),
        svg(
          "text",
          { ...at, "text-anchor": side, "font-family": font, "font-size": 15, "font-weight": 600, fill: ink, ...halo },
          nameOf(stop.node),
        ),
        svg(
          "text",
          { x: at.x, y: at.y + 17, "text-anchor": side, "font-family": font, "font-size": 11.5, fill: soft, ...halo },
          valueWord("StopRole", role),
        ),
      ),
      stop.node.id,
    );
  });
  return svg(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${Math.max(1, routes.length) * LANE + 40}`,
      class: "route-map",
      role: "group",
      "aria-label": t("routesTitle"),
    },
    lines,
    ends,
  );
}

const shippers = (route) => [
  ...route.shippingZones.nodes,
  ...route.shippingEnterprises.nodes,
  ...route.shippingPlatforms.nodes,
];

function card(route, state) {
  const figure = volumeOf(route);
  return h(
    "li",
    { class: "card route-card", data: { route: route.id }, "aria-current": state.pick === route.id ? "true" : null },
    h("h2", {}, h("a", { href: pickAddress(route.id) }, nameOf(route))),
    h(
      "p",
      { class: "hint" },
      [valueWord("TransportMode", route.transportMode), route.openedYear && t("openedIn", { year: route.openedYear })]
        .filter(Boolean)
        .join(" · "),
    ),
    h(
      "p",
      { class: "figure-value" },
      figure
        ? [
            h("strong", { data: { figure: figure.id, base: figure.baseValue } }, valueText(figure)),
            growthText(figure) && h("span", { class: "growth" }, growthText(figure)),
          ]
        : h("span", { class: "hint" }, t("noVolume")),
    ),
    h(
      "ol",
      { class: "stops" },
      route.stops.edges.map((edge) =>
        h(
          "li",
          {},
          h("a", { href: addressOf({ ...state, pick: edge.node.id }) }, nameOf(edge.node)),
          h("span", { class: "hint" }, edge.stopRole && valueWord("StopRole", edge.stopRole)),
        ),
      ),
    ),
    shippers(route).length > 0 &&
      h(
        "p",
        { class: "hint" },
        t("shippers"),
        " ",
        shippers(route).map((each, at) => [at > 0 && " · ", h("a", { href: pickAddress(each.id) }, nameOf(each))]),
      ),
    figure && proof(figure.evidence),
  );
}

function rowsOf(routes) {
  return routes.flatMap((route) =>
    route.stops.edges.map((edge) => ({
      route: route.id,
      name: route.name,
      nameEn: route.nameEn,
      transportMode: route.transportMode,
      sequence: edge.sequence,
      stop: edge.node.id,
      stopName: edge.node.name,
      stopRole: edge.stopRole,
      comparator: volumeOf(route)?.comparator,
      volume: volumeOf(route)?.baseValue,
      unit: volumeOf(route)?.baseUnit,
    })),
  );
}

export const routesView = {
  async show(root, state) {
    if (!root.firstChild)
      root.replaceChildren(h("div", { class: "state", role: "status" }, h("span", { class: "spinner" }), t("loading")));
    const { nodes, totalCount } = (await ask("Routes")).logisticsRoutes;
    this.routes = nodes;
    const focused = document.activeElement?.closest?.("[data-route], [data-stop]");
    this.map = drawing(this.routes, state.pick);
    root.replaceChildren(
      h(
        "div",
        { class: "page" },
        h(
          "header",
          { class: "page-head" },
          h(
            "div",
            {},
            h("h1", {}, t("routesTitle")),
            h("p", { class: "hint" }, t("routesHint"), " ", firstText(nodes, totalCount)),
          ),
          h(
            "div",
            { class: "bar" },
            h(
              "button",
              {
                type: "button",
                class: "button",
                id: "routes-png",
                onclick: () => drawingFile("routes", this.map, styleValue("--card")),
              },
              icon("picture"),
              "PNG",
            ),
            h(
              "button",
              {
                type: "button",
                class: "button",
                id: "routes-csv",
                onclick: () => rowsFile("routes", rowsOf(this.routes)),
              },
              icon("download"),
              t("csv"),
            ),
          ),
        ),
        this.routes.length
          ? [
              h("div", { class: "card map-frame" }, this.map),
              h(
                "ul",
                { class: "route-cards" },
                this.routes.map((route) => card(route, state)),
              ),
            ]
          : h("div", { class: "state" }, h("p", {}, t("routesNone"))),
      ),
    );
    if (focused)
      root
        .querySelector(
          focused.dataset.route ? `g[data-route="${focused.dataset.route}"]` : `g[data-stop="${focused.dataset.stop}"]`,
        )
        ?.focus();
  },

  recolour() {
    if (this.map?.isConnected) {
      const map = drawing(this.routes, currentState().pick);
      this.map.replaceWith(map);
      this.map = map;
    }
  },
};
