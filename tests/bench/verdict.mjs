// What the figures come to, beside what is wanted of them.

import { figure } from "./report.mjs";

const OURS = "upfront";

/** A peer is a library that gets every cent right. */
/**
 * @typedef {{ says: string, of: (cells: any) => any, most?: number, least?: number, aim?: number }} Goal
 * @type {Goal[]}
 */
const GOALS = [
  { says: "quote of 100 lines, as part of the fastest peer's time", of: share("quote", 100), most: 1, aim: 1 / 3 },
  { says: "quote of 1,000 lines, as part of the fastest peer's time", of: share("quote", 1_000), most: 1, aim: 1 / 3 },
  { says: "quote: ns/line at 10,000 lines over ns/line at 1,000", of: growth, most: 1.5 },
  { says: "change in 1,000 lines: ms", of: milliseconds("change", 1_000), most: 0.3 },
  { says: "change in 1,000 lines: the fastest peer's time over ours", of: gain("change", 1_000), least: 5 },
];

const COLUMN = 26;

/** One line for each goal and a column for each host. A missed goal is marked, and nothing more: machines differ. */
export function verdict(hosts) {
  const width = Math.max(...GOALS.map(({ says }) => says.length)) + 2;
  const head = `${"── verdict".padEnd(width)}${hosts.map(({ host }) => host.padStart(COLUMN)).join("")}   wanted`;
  const rows = GOALS.map((goal) => {
    const figures = hosts.map(({ cells }) => judged(goal, goal.of(cells)).padStart(COLUMN));
    return `${goal.says.padEnd(width)}${figures.join("")}   ${wanted(goal)}`;
  });
  return [head, ...rows].join("\n");
}

function share(measurement, size) {
  return (cells) => {
    const peer = fastestPeer(cells, measurement, size);
    return { value: figure(cells, OURS, measurement, size) / peer?.median, peer };
  };
}

function gain(measurement, size) {
  return (cells) => {
    const { value, peer } = share(measurement, size)(cells);
    return { value: 1 / value, peer };
  };
}

function milliseconds(measurement, size) {
  return (cells) => ({ value: figure(cells, OURS, measurement, size) / 1000 });
}

function growth(cells) {
  return { value: figure(cells, OURS, "quote", 10_000) / 10 / figure(cells, OURS, "quote", 1_000) };
}

/** Of those that are right. */
function fastestPeer(cells, measurement, size) {
  const peers = cells.filter((cell) => cell.role === "peer" && cell.measurement === measurement && cell.size === size);
  return peers.filter(({ wrong }) => !wrong).sort((one, other) => one.median - other.median)[0];
}

/** @param {Goal} goal @param {{ value: number, peer?: any }} figures */
function judged({ most, least }, { value, peer }) {
  if (Number.isNaN(value)) return "not built yet";
  const met = most === undefined ? value >= least : value <= most;
  return `${value.toFixed(2)}${peer ? ` (${peer.engine})` : ""} ${met ? "✓" : "✗"}`;
}

/** @param {Goal} goal */
function wanted({ most, least, aim }) {
  const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
  return aim ? `${bound}, ${aim.toFixed(2)} aimed at` : bound;
}
