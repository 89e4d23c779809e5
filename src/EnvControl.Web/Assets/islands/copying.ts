// <button data-copy="text"> or <button data-copy-from="#id" data-copied="…">: to the clipboard, and says so.

async function copy(button: HTMLElement): Promise<void> {
  const selector = button.dataset["copyFrom"];
  const source = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
  const text = source === null ? (button.dataset["copy"] ?? "") : (source.textContent ?? "").trim();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a clipboard (no HTTPS, or not allowed) the text is at least selected.
    if (source !== null) {
      getSelection()?.selectAllChildren(source);
    }

    return;
  }

  const said = button.dataset["copied"];
  if (said === undefined || button.dataset["was"] !== undefined) {
    return;
  }

  button.dataset["was"] = button.textContent ?? "";
  button.setAttribute("aria-live", "polite");
  button.textContent = said;
  setTimeout(() => {
    button.textContent = button.dataset["was"] ?? "";
    delete button.dataset["was"];
  }, 2000);
}

export function copyOnClick(): void {
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>("[data-copy], [data-copy-from]")
        : null;
    if (button !== null) {
      void copy(button);
    }
  });
}
