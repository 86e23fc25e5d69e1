// The figures of one host as tables.

import { MEASUREMENTS } from "./tasks.mjs";

const TITLES = {
  quote: "full quote, object in and object out",
  change: "one quantity changed; total, net and tax read",
  oneShot: "one shot: a whole offer in, read, checked and explained; its quote out (a promise)",
};

const WIDTH = 10;

/** The tables of one host, of each measurement that it has. */
export function tables({ host, missing, cells }) {
  const shown = MEASUREMENTS.map(({ name, sizes }) => table(host, name, sizes, cells));
  const absent = [...new Set(missing)].map((name) => `${host}: ${name} is not built yet`);
  return [...shown, ...absent].filter(Boolean).join("\n\n");
}

/** The figure of an engine, measurement and size; undefined where there is none. */
export function figure(cells, engine, measurement, size, kind = "median") {
  const fits = (cell) => cell.engine === engine && cell.measurement === measurement && cell.size === size;
  return cells.find(fits)?.[kind];
}

function table(host, name, sizes, cells) {
  const own = cells.filter(({ measurement }) => measurement === name);
  if (!own.length) return undefined;
  const engines = [...new Set(own.map(({ engine }) => engine))];
  const width = Math.max(...engines.map((engine) => engine.length)) + 2;
  const rows = (kind) => engines.map((engine) => row(engine.padEnd(width), figuresOf(own, engine, name, sizes, kind)));
  const heads = [...sizes.map(grouped), "1,000", "10,000", "ratio"];
  return [
    `── ${host}: ${TITLES[name]}; µs`,
    row(" ".repeat(width), ["lines", ...sizes.map(() => ""), "ns/line"]),
    row("medians".padEnd(width), heads),
    ...rows("median"),
    row(
      "minima".padEnd(width),
      heads.map(() => ""),
    ),
    ...rows("minimum"),
    ...own.filter(({ wrong }) => wrong).map(mistake),
  ].join("\n");
}

const mistake = ({ engine, size, wrong }) => `${engine} is wrong at ${size} lines: ${wrong}`;

function figuresOf(cells, engine, name, sizes, kind) {
  const at = (size) => figure(cells, engine, name, size, kind);
  const [thousand, tenThousand] = [at(1_000), at(10_000) / 10];
  const perLine = [micros(thousand), micros(tenThousand), (tenThousand / thousand).toFixed(2)];
  return [...sizes.map((size) => micros(at(size))), ...perLine];
}

const row = (head, cells) => `${head}${cells.map((cell) => cell.padStart(WIDTH)).join("")}`.trimEnd();

const grouped = (number) => number.toLocaleString("en", { maximumFractionDigits: 0 });

/** Three digits: more are not the same in two runs. */
function micros(number) {
  if (number >= 100) return grouped(number);
  return number.toFixed(number >= 10 ? 1 : 2);
}
