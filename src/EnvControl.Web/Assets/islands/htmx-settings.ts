// htmx comes as a file of its own (vendor/htmx.js) that stands before this module; it starts when the page is parsed.

interface Htmx {
  config: {
    allowEval: boolean;
    selfRequestsOnly: boolean;
    includeIndicatorStyles: boolean;
    allowScriptTags: boolean;
    historyCacheSize: number;
    responseHandling: { code: string; swap: boolean; error?: boolean }[];
  };
}

declare global {
  interface Window {
    htmx?: Htmx;
  }
}

export function setHtmx(): void {
  const config = window.htmx?.config;
  if (config === undefined) {
    return;
  }

  config.allowEval = false;
  config.selfRequestsOnly = true;
  config.includeIndicatorStyles = false;
  config.allowScriptTags = false;
  // What a page showed is not left behind in the browser's storage.
  config.historyCacheSize = 0;
  // A form that was refused (422) or was too late (409) comes back with its words.
  config.responseHandling = [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "409|422", swap: true },
    { code: "...", swap: false, error: true },
  ];
}

// An answer that cannot be shown must be heard of: words come from the page, in its language.
export function sayFailures(): void {
  const say = (key: "failed" | "offline"): void => {
    const place = document.querySelector<HTMLElement>("[data-failures]");
    if (place === null) {
      return;
    }

    place.textContent = place.dataset[key] ?? "";
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("htmx:responseError", (event) => {
    const status = (event as CustomEvent<{ xhr?: XMLHttpRequest }>).detail.xhr?.status;
    if (status === 401) {
      // Signed out in the meantime: the server shows where to sign in, and comes back here.
      location.reload();
      return;
    }

    say("failed");
  });
  document.addEventListener("htmx:sendError", () => say("offline"));
  document.addEventListener("htmx:beforeRequest", () => {
    const place = document.querySelector<HTMLElement>("[data-failures]");
    if (place !== null) {
      place.hidden = true;
    }
  });
}
