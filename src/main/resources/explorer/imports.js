// Packages that curators upload: what an import would do, what it did, and how to undo it.

import { pickAddress } from "./address.js";
import { Fault, fetchWithKey } from "./api.js";
import { h, icon, reasonOf, say } from "./dom.js";
import { handOut } from "./files.js";
import { currentLanguage, number, relationshipWord, t, typeWord } from "./words.js";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** As the service has it. */
const NAME = "[a-z0-9][a-z0-9\\-]{0,62}";

const COUNTS = { created: "importsCountCreated", changed: "importsCountChanged", removed: "importsCountRemoved" };

const STATES = { CURRENT: "importsCurrent", REPLACED: "importsReplaced", UNDONE: "importsWithdrawn" };

const CURATORS = { forCurators: true };

const MAX_LISTED = 50;

const endingOf = (file) => file.name.toLowerCase().split(".").pop();

/** The name of a package that the name of a file suggests. */
const nameFor = (file) =>
  file.name
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);

const isRelationship = (type) => type === type.toUpperCase();

const wordOf = (type) => (isRelationship(type) ? relationshipWord(type) : typeWord(type));

const timeText = (time) =>
  new Intl.DateTimeFormat(currentLanguage() === "en" ? "en" : "zh-CN", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(time));

/** What the service answers; where it refuses, all that is wrong. */
async function send(path, options) {
  const response = await fetchWithKey(path, options, CURATORS);
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const errors = answer.errors ?? [{ message: `HTTP ${response.status}` }];
  const fault = new Fault(errors[0].message, { code: errors[0].extensions?.code });
  fault.errors = errors;
  throw fault;
}

const valueText = (value) => {
  if (value === null || value === undefined || value.length === 0) return t("importsEmpty");
  return Array.isArray(value) ? value.join("; ") : String(value);
};

const entry = (type, id, isThere) =>
  isRelationship(type) || !isThere ? h("code", {}, id) : h("a", { href: pickAddress(id) }, id);

/** The first of many, and how many more there are. */
const listed = (title, items, total) =>
  total > 0 && [
    h("h4", {}, title, " ", h("span", { class: "chip-count" }, number(total))),
    h("ul", { class: "import-list" }, items),
    total > items.length && h("p", { class: "hint" }, t("importsMore", { n: number(total - items.length) })),
  ];

const count = (kind, value) =>
  value > 0 && h("span", { class: `import-count ${kind}` }, t(COUNTS[kind], { n: number(value) }));

const counts = (changes) => Object.keys(COUNTS).map((kind) => count(kind, changes[kind]));

function typeChanges(change, dryRun) {
  return h(
    "details",
    { class: "import-type", data: { type: change.type } },
    h("summary", {}, h("span", { class: "import-name" }, wordOf(change.type)), counts(change)),
    listed(
      t("importsCreated"),
      change.createdIds.map((id) => h("li", {}, entry(change.type, id, !dryRun))),
      change.created,
    ),
    listed(
      t("importsChanged"),
      change.values.map(({ id, name, from, to }) =>
        h(
          "li",
          {},
          entry(change.type, id, true),
          " ",
          h("code", { class: "hint" }, name),
          h("span", { class: "import-from" }, valueText(from)),
          h("span", { "aria-label": t("importsBecomes") }, " → "),
          h("span", { class: "import-to" }, valueText(to)),
        ),
      ),
      change.changedValues,
    ),
    listed(
      t("importsRemoved"),
      change.removedIds.map((id) => h("li", {}, entry(change.type, id, dryRun))),
      change.removed,
    ),
  );
}

/** Where a problem is, as one would say it of a workbook or a file. */
const placeOf = ({ file, sheet, line, column }) =>
  [
    sheet || (file ?? "").split("/").slice(-2).join("/"),
    line > 0 && t("importsRow", { n: line }),
    column && t("importsColumn", { name: column }),
  ]
    .filter(Boolean)
    .join(" · ");

const problem = (kind, place, message) =>
  h("li", { class: `import-problem ${kind}` }, h("strong", {}, placeOf(place)), h("span", {}, message));

/** The message without the place before it, which is shown on its own. */
const withoutPlace = ({ message, extensions }) =>
  extensions?.file && message.startsWith(extensions.file)
    ? message.slice(message.indexOf(": ", extensions.file.length) + 2)
    : message;

function refusal(fault) {
  const errors = fault.errors ?? [];
  if (!errors.some((each) => each.extensions?.file)) {
    return [h("h2", {}, t("importsRefused")), h("p", {}, reasonOf(fault))];
  }
  return [
    h("h2", {}, t("importsInvalid", { n: number(errors.length) })),
    h("p", { class: "hint" }, t("importsInvalidHint")),
    h(
      "ul",
      { class: "import-problems" },
      errors.slice(0, MAX_LISTED).map((each) => problem("error", each.extensions ?? {}, withoutPlace(each))),
    ),
    errors.length > MAX_LISTED &&
      h("p", { class: "hint" }, t("importsMore", { n: number(errors.length - MAX_LISTED) })),
  ];
}

/** What an import did or would do; `confirm` is the button that does it. */
function report(answer, title, confirm) {
  const { changes, types, warnings, dryRun, unchanged } = answer;
  return [
    h("h2", {}, title),
    unchanged || types.length === 0
      ? h("p", {}, t("importsNothing"))
      : h("p", { class: "import-counts" }, counts(changes)),
    confirm && h("div", { class: "bar" }, confirm),
    types.map((each) => typeChanges(each, dryRun)),
    warnings.length > 0 && [
      h("h3", {}, t("importsWarnings", { n: number(warnings.length) })),
      h("p", { class: "hint" }, t("importsWarningsHint")),
      h(
        "ul",
        { class: "import-problems" },
        warnings.slice(0, MAX_LISTED).map((each) => problem("warning", each, each.message)),
      ),
      warnings.length > MAX_LISTED &&
        h("p", { class: "hint" }, t("importsMore", { n: number(warnings.length - MAX_LISTED) })),
    ],
  ];
}

export const importsView = {
  async show(section, _state, { fresh }) {
    if (!fresh) return;
    this.file = null;
    this.report = h("section", { class: "card import-report", "aria-live": "polite", hidden: true });
    this.history = h("section", { class: "card import-history" });
    section.replaceChildren(
      h(
        "div",
        { class: "page imports" },
        h("header", {}, h("h1", {}, t("importsTitle")), h("p", { class: "hint" }, t("importsIntro"))),
        h("div", { class: "import-parts" }, this.form(), this.report),
        this.history,
      ),
    );
    await this.list();
  },

  form() {
    this.input = h("input", {
      type: "file",
      id: "import-file",
      accept: Object.keys(TYPES)
        .map((each) => `.${each}`)
        .join(","),
      onchange: () => this.choose(this.input.files[0]),
    });
    this.name = h("input", {
      id: "import-name",
      required: true,
      pattern: NAME,
      autocomplete: "off",
      spellcheck: "false",
    });
    this.chosen = h("span", { class: "import-chosen" }, t("importsDrop"));
    this.preview = h(
      "button",
      { type: "submit", class: "button primary", id: "import-preview", disabled: true },
      t("importsPreview"),
    );
    return h(
      "form",
      {
        class: "card import-form",
        onsubmit: (event) => {
          event.preventDefault();
          this.upload(true);
        },
      },
      h("h2", {}, t("importsUpload")),
      h(
        "label",
        {
          class: "import-drop",
          for: "import-file",
          ondragover: (event) => event.preventDefault(),
          ondrop: (event) => {
            event.preventDefault();
            this.choose(event.dataTransfer.files[0]);
          },
        },
        icon("upload"),
        this.chosen,
        this.input,
      ),
      h("label", { class: "import-label", for: "import-name" }, t("importsName"), this.name),
      h("p", { class: "hint" }, t("importsNameHint")),
      h("div", { class: "bar" }, this.preview),
    );
  },

  choose(file) {
    if (!file) return;
    if (!(endingOf(file) in TYPES)) {
      say(t("importsKinds"));
      return;
    }
    this.file = file;
    this.chosen.textContent = file.name;
    if (!this.name.value || this.suggested === this.name.value) this.name.value = nameFor(file);
    this.suggested = this.name.value;
    this.preview.disabled = false;
    this.report.hidden = true;
  },

  /** Shows what a request did, or why it was refused. */
  async tell(work) {
    this.report.hidden = false;
    this.report.setAttribute("aria-busy", "true");
    this.report.replaceChildren(h("p", { class: "hint" }, t("importsWorking")));
    let shown;
    try {
      shown = await work();
    } catch (failure) {
      if (!(failure instanceof Fault)) console.error(failure);
      shown = refusal(failure);
    }
    this.report.removeAttribute("aria-busy");
    this.report.replaceChildren(
      ...shown.flat(3).filter((each) => each !== false && each !== undefined && each !== null),
    );
    this.report.scrollIntoView({ block: "nearest" });
  },

  upload(dryRun) {
    const { file } = this;
    const name = this.name.value;
    return this.tell(async () => {
      const answer = await send(`packages/${name}?dryRun=${dryRun}`, {
        method: "PUT",
        headers: { "Content-Type": TYPES[endingOf(file)] },
        body: file,
      });
      if (!dryRun) await this.list();
      const again =
        dryRun &&
        !answer.unchanged &&
        h(
          "button",
          { type: "button", class: "button primary", id: "import-apply", onclick: () => this.upload(false) },
          t("importsApply"),
        );
      return report(answer, t(dryRun ? "importsWould" : "importsDid", { name }), again);
    });
  },

  undo(made, dryRun) {
    return this.tell(async () => {
      const answer = await send(`imports/${made.id}/undo?dryRun=${dryRun}`, { method: "POST" });
      if (!dryRun) await this.list();
      const confirm =
        dryRun &&
        h(
          "button",
          { type: "button", class: "button primary", id: "import-undo", onclick: () => this.undo(made, false) },
          t("importsUndo"),
        );
      return report(answer, t(dryRun ? "importsUndoWould" : "importsUndone", { name: made.packageName }), confirm);
    });
  },

  async list() {
    const { imports } = await send("imports");
    this.history.replaceChildren(
      h("h2", {}, t("importsHistory")),
      imports.length
        ? h(
            "ol",
            { class: "import-entries" },
            imports.map((each) => this.entry(each)),
          )
        : h("p", { class: "hint" }, t("importsNone")),
    );
  },

  entry(made) {
    return h(
      "li",
      { class: `import-entry ${made.state.toLowerCase()}`, data: { import: made.id } },
      h(
        "div",
        {},
        h("strong", {}, made.packageName),
        " ",
        h("span", { class: "tag" }, t(made.kind === "REMOVAL" ? "importsRemoval" : STATES[made.state])),
      ),
      h("div", { class: "import-counts" }, counts(made.changes)),
      h(
        "p",
        { class: "hint" },
        t("importsBy", { who: made.importedBy, when: timeText(made.importedAt) }),
        made.undoneAt && ` · ${t("importsUndoneBy", { who: made.undoneBy, when: timeText(made.undoneAt) })}`,
      ),
      h(
        "div",
        { class: "bar" },
        made.fileName &&
          h(
            "button",
            { type: "button", class: "button small", onclick: () => this.hand(made) },
            icon("download"),
            made.fileName,
          ),
        made.state === "CURRENT" &&
          h(
            "button",
            {
              type: "button",
              class: "button small",
              data: { undo: made.id },
              "aria-label": t("importsUndoOf", { name: made.packageName }),
              onclick: () => this.undo(made, true),
            },
            t("importsUndo"),
          ),
      ),
    );
  },

  /** The file that was uploaded: a link could not send the key. */
  async hand(made) {
    const response = await fetchWithKey(`imports/${made.id}/file`, {}, CURATORS);
    if (!response.ok) {
      say(t("errorInternal"));
      return;
    }
    handOut(await response.blob(), made.fileName);
  },
};
