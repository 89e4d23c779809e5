// <figure data-chart="bar|line|stack"> with a table inside gets a drawing above the table. The table stays.
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { optionOf, type Look } from "./chart-option";
import { readTable } from "./chart-table";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TooltipComponent,
]);

const dark = matchMedia("(prefers-color-scheme: dark)");
const paper = matchMedia("print");
const still = matchMedia("(prefers-reduced-motion: reduce)");

// A4 less its margins and a frame, in pixels of CSS.
const SheetWidth = 640;

function lookOf(figure: HTMLElement): Look {
  const style = getComputedStyle(document.documentElement);
  const { chart, lying, unit, target, targetName } = figure.dataset;
  return {
    kind: chart === "line" || chart === "stack" ? chart : "bar",
    lying: lying !== undefined,
    unit: unit ?? "",
    target: target === undefined || target === "" ? null : Number(target),
    targetName: targetName ?? "",
    colour: (name) => style.getPropertyValue(`--${name}`).trim(),
    still: still.matches || paper.matches,
  };
}

function draw(figure: HTMLElement): void {
  const table = readTable(figure);
  if (table === null || table.series.length === 0 || figure.querySelector(".chart") !== null) {
    return;
  }

  const place = document.createElement("div");
  place.className = "chart";
  const caption = figure.querySelector("figcaption");
  if (caption === null) {
    figure.prepend(place);
  } else {
    caption.after(place);
  }

  const chart = init(place, null, { renderer: "svg" });
  const show = (): void => {
    chart.setOption(optionOf(table, lookOf(figure)), { notMerge: true });
    // What it shows is read out by its title; the figures are in the table.
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", table.title);
  };
  const resized = new ResizeObserver(() => {
    if (place.isConnected) {
      chart.resize();
      return;
    }

    // Taken off the page by htmx.
    resized.disconnect();
    dark.removeEventListener("change", show);
    paper.removeEventListener("change", print);
    chart.dispose();
  });
  // On paper: the colours of paper, and no wider than a sheet.
  const print = (): void => {
    show();
    chart.resize(paper.matches ? { width: SheetWidth } : {});
    // Printing does not wait for the next frame.
    chart.getZr().flush();
  };
  show();
  resized.observe(place);
  dark.addEventListener("change", show);
  paper.addEventListener("change", print);
}

function drawAll(within: ParentNode): void {
  for (const figure of within.querySelectorAll<HTMLElement>("figure[data-chart]")) {
    draw(figure);
  }
}

drawAll(document);
document.addEventListener("htmx:afterSettle", () => drawAll(document));
