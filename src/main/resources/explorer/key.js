// Asks the reader for an API key, where the service wants one.

import { h } from "./dom.js";
import { t } from "./words.js";

/** Opens a dialog that says why. Resolves to the key, which is empty if the reader gives none. */
export const askForKey = (why) =>
  new Promise((resolve) => {
    const input = h("input", {
      type: "password",
      id: "key-text",
      autocomplete: "off",
      pattern: "[!-~]+",
      required: true,
    });
    const dialog = h(
      "dialog",
      {
        class: "statement key-dialog",
        id: "key",
        "aria-label": t("keyTitle"),
        onclose: () => {
          dialog.remove();
          resolve(dialog.returnValue);
        },
      },
      h("div", { class: "dialog-head" }, h("h2", {}, t("keyTitle"))),
      h(
        "form",
        {
          class: "statement-body",
          onsubmit: (event) => {
            event.preventDefault();
            dialog.close(input.value.trim());
          },
        },
        h("p", {}, t(why)),
        h("label", { for: "key-text" }, t("keyLabel")),
        input,
        h(
          "div",
          { class: "key-buttons" },
          h("button", { type: "button", class: "button", onclick: () => dialog.close("") }, t("close")),
          h("button", { type: "submit", class: "button primary" }, t("keyUse")),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
