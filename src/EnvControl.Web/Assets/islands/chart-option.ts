import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartTable } from "./chart-table";

export type Option = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | LineSeriesOption
  | MarkLineComponentOption
  | TooltipComponentOption
>;

export interface Look {
  readonly kind: "bar" | "line" | "stack";
  readonly lying: boolean;
  readonly unit: string;
  readonly target: number | null;
  readonly targetName: string;
  readonly colour: (name: string) => string;
  readonly still: boolean;
}

// How a table is drawn: bars or lines, colours of the page, patterns besides colours.
export function optionOf(table: ChartTable, look: Look): Option {
  const ink = look.colour("ink");
  const soft = look.colour("soft");
  const line = look.colour("line");
  const font = getComputedStyle(document.body).fontFamily;
  const labels = {
    type: "category" as const,
    data: [...table.labels],
    inverse: look.lying,
    // Lying there is room for each name; standing some may have to go.
    axisLabel: { color: ink, hideOverlap: true, ...(look.lying ? { interval: 0 } : {}) },
    axisLine: { lineStyle: { color: soft } },
    axisTick: { show: false },
  };
  const values = {
    type: "value" as const,
    name: look.unit,
    nameTextStyle: { color: soft },
    nameLocation: look.lying ? ("middle" as const) : ("end" as const),
    nameGap: look.lying ? 30 : 14,
    axisLabel: { color: soft, hideOverlap: true },
    splitLine: { lineStyle: { color: line } },
  };
  const mark =
    look.target === null
      ? {}
      : {
          markLine: {
            symbol: "none",
            silent: true,
            lineStyle: { color: ink, type: "dashed" as const, width: 1.5 },
            label: { color: ink, formatter: `${look.targetName} {c} ${look.unit}`.trim(), position: "insideEndTop" as const },
            data: [look.lying ? { xAxis: look.target } : { yAxis: look.target }],
          },
        };
  return {
    animation: !look.still,
    aria: { enabled: true, decal: { show: table.series.length > 1 && look.kind !== "line" } },
    color: [1, 2, 3, 4, 5].map((number) => look.colour(`chart-${number}`)),
    textStyle: { fontFamily: font, color: ink },
    grid: {
      left: 8,
      right: 24,
      top: (table.series.length > 1 ? 32 : 4) + (look.lying ? 4 : 32),
      bottom: look.lying ? 32 : 8,
      containLabel: true,
    },
    legend: { show: table.series.length > 1, top: 0, left: 0, textStyle: { color: ink }, inactiveColor: soft },
    // Drawn as text within the picture: a tooltip of HTML would need inline styles.
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      axisPointer: { type: look.kind === "line" ? "line" : "shadow" },
      backgroundColor: look.colour("paper"),
      borderColor: look.colour("edge"),
      textStyle: { color: ink },
      valueFormatter: (value) => (typeof value === "number" ? `${value.toLocaleString()} ${look.unit}`.trim() : "–"),
    },
    xAxis: look.lying ? values : labels,
    yAxis: look.lying ? labels : values,
    series: table.series.map((one, index) => {
      const shared = {
        name: one.name,
        data: one.values.map((value) => value ?? "-"),
        ...(index === 0 ? mark : {}),
      };
      return look.kind === "line"
        ? { ...shared, type: "line" as const, symbol: ["circle", "rect", "triangle", "diamond"][index % 4]!, symbolSize: 7 }
        : {
            ...shared,
            type: "bar" as const,
            barMaxWidth: 28,
            ...(look.kind === "stack" ? { stack: "all" } : {}),
          };
    }),
  };
}
