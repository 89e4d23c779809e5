// Forms: nothing typed is lost by accident, nothing grave is sent by accident, many rows are chosen at once.

const changed = new Set<HTMLFormElement>();

function formOf(event: Event): HTMLFormElement | null {
  const target = event.target;
  return target instanceof Element ? target.closest("form") : null;
}

// <form data-keep>: leaving the page with something typed asks first. The browser has the words.
export function keepWhatWasTyped(): void {
  document.addEventListener("input", (event) => {
    const form = formOf(event);
    if (form?.matches("[data-keep]") === true) {
      changed.add(form);
    }
  });
  document.addEventListener("submit", (event) => {
    const form = formOf(event);
    if (form !== null && !event.defaultPrevented) {
      changed.delete(form);
    }
  });
  window.addEventListener("beforeunload", (event) => {
    // A form that htmx has taken off the page asks nothing.
    if ([...changed].some((form) => form.isConnected)) {
      event.preventDefault();
    }
  });
}

// <button data-confirm="…"> or <form data-confirm="…">: asks before sending.
export function askBeforeSending(): void {
  document.addEventListener(
    "submit",
    (event) => {
      const button = event.submitter;
      const words =
        button instanceof HTMLElement && button.dataset["confirm"] !== undefined
          ? button.dataset["confirm"]
          : formOf(event)?.dataset["confirm"];
      if (words !== undefined && !window.confirm(words)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}

// <input type="checkbox" data-choose-all="name">: all boxes of that name in the same form.
export function chooseAll(): void {
  document.addEventListener("change", (event) => {
    const box = event.target;
    const form = formOf(event);
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || form === null) {
      return;
    }

    const name = box.dataset["chooseAll"] ?? box.name;
    const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    const all = boxes.find((one) => one.dataset["chooseAll"] === name);
    const rows = boxes.filter((one) => one.name === name && one !== all);
    if (all === undefined) {
      return;
    }

    if (box === all) {
      for (const row of rows) {
        row.checked = all.checked;
      }
    }

    const chosen = rows.filter((row) => row.checked).length;
    all.checked = rows.length > 0 && chosen === rows.length;
    all.indeterminate = chosen > 0 && chosen < rows.length;
    for (const place of form.querySelectorAll("[data-chosen]")) {
      place.textContent = String(chosen);
    }
  });
}
