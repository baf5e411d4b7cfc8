// "Show the query": what the page asked, and the statement that answered.

import { asked, explain } from "./api.js";
import { copy, h, iconButton, reasonOf } from "./dom.js";
import { t } from "./words.js";

const block = (title, text, name) =>
  h(
    "section",
    { class: "code-block" },
    h(
      "header",
      {},
      h("h3", {}, title),
      h("button", { type: "button", class: "button small", onclick: () => copy(text) }, t("copy")),
    ),
    h("pre", { tabindex: "0", "aria-label": title, data: { code: name } }, h("code", {}, text)),
  );

function cypher(explanation) {
  if (!explanation) return h("p", { class: "hint" }, t("queryNoCypher"));
  if (explanation.reason)
    return h("p", { class: "note", data: { code: "refused" } }, t("queryOff"), explanation.reason);
  return [
    block(t("queryCypher"), explanation.browserText, "cypher"),
    h(
      "p",
      { class: "bar" },
      explanation.browserLink
        ? h(
            "a",
            {
              class: "button primary",
              href: explanation.browserLink,
              target: "_blank",
              rel: "noopener noreferrer",
              id: "browser-link",
            },
            t("queryBrowser"),
          )
        : h("span", { class: "hint" }, t("queryNoBrowser")),
      h("span", { class: "hint" }, t("queryCost", { cost: explanation.cost, limit: explanation.costLimit })),
    ),
  ];
}

/** Opens the dialog with the last operation. */
export function openStatement() {
  const dialog = document.getElementById("statement");
  const requests = asked.map((each) => each.request);
  const body = h("div", { class: "statement-body" });
  const showOne = async (request) => {
    const answer = h(
      "div",
      { class: "statement-answer", "aria-live": "polite" },
      h("p", { class: "hint" }, t("loading")),
    );
    body.replaceChildren(
      answer,
      block(t("queryGraphql"), request.query, "graphql"),
      block(t("queryVariables"), JSON.stringify(request.variables, null, 2), "variables"),
    );
    try {
      answer.replaceChildren(...[cypher(await explain(request))].flat());
    } catch (failure) {
      answer.replaceChildren(h("p", { class: "note", role: "alert" }, reasonOf(failure)));
    }
  };
  const words = (request) =>
    `${request.operationName}${Object.values(request.variables).length ? ` · ${JSON.stringify(request.variables).slice(1, -1).slice(0, 60)}` : ""}`;
  const choice = h(
    "select",
    { "aria-label": t("queryWhich"), onchange: () => showOne(requests[choice.selectedIndex]) },
    requests.map((request) => h("option", {}, words(request))),
  );
  dialog.setAttribute("aria-label", t("queryTitle"));
  dialog.replaceChildren(
    h(
      "header",
      { class: "dialog-head" },
      h("h2", {}, t("queryTitle")),
      requests.length > 0 && choice,
      iconButton("close", t("close"), () => dialog.close()),
    ),
    body,
  );
  dialog.onclick = (event) => event.target === dialog && dialog.close();
  dialog.showModal();
  if (requests.length) showOne(requests[0]);
  else body.replaceChildren(h("p", { class: "hint" }, t("queryNone")));
}
