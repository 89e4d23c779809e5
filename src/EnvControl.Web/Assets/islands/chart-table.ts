// A chart has no figures of its own: it reads the table it stands above.

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartTable {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

// A cell says its number by data-value, or by its text; a dash or a word is no number and no zero.
function numberOf(cell: HTMLTableCellElement | undefined): number | null {
  if (cell === undefined) {
    return null;
  }

  const text = (cell.dataset["value"] ?? cell.textContent ?? "").replace(/[\s,，%％]/g, "").replace(/^[−–]/, "-");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.textContent ?? "").trim().replace(/\s+/g, " ");
}

// The first column names the places, each further column is a series unless its heading says data-plot="no".
export function readTable(figure: HTMLElement): ChartTable | null {
  const table = figure.querySelector("table");
  const head = table?.tHead?.rows[0];
  const body = table?.tBodies[0];
  if (table === null || head === undefined || body === undefined) {
    return null;
  }

  const rows = [...body.rows].filter((row) => row.dataset["plot"] !== "no");
  const series = [...head.cells]
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell, column }) => column > 0 && cell.dataset["plot"] !== "no")
    .map(({ cell, column }) => ({ name: textOf(cell), values: rows.map((row) => numberOf(row.cells[column])) }))
    .filter(({ values }) => values.some((value) => value !== null));
  const caption = figure.querySelector("figcaption") ?? table.caption;
  return {
    title: (caption?.textContent ?? "").trim(),
    labels: rows.map((row) => textOf(row.cells[0])),
    series,
  };
}
