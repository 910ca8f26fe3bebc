import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addCounts,
  countFindings,
  exactCount,
  isExact,
  totalOf
} from "./shared-19.mjs";
import {
  rankOf
} from "./severity.mjs";

// src/reporters/severity-tone.ts
function toneOf({ least, most }) {
  if (least === most) return least;
  return least === "high" ? "top" : "mixed";
}
var severityRank = ({ least, most }) => rankOf(most) * 10 + rankOf(least);

// src/reporters/shown-counts.ts
function shownCounts({ state }) {
  if (state.kind !== "complete" || !state.facts.vulnerabilities.known) return void 0;
  const counts = state.facts.vulnerabilities.value;
  const listed = state.facts.findings?.known ? state.facts.findings.value : void 0;
  const total = totalOf(counts);
  const isWhole = listed !== void 0 && isExact(total) && listed.length === total.min;
  return joinAlike(isWhole ? countFindings(listed, total) : counts);
}
function joinAlike(counts) {
  const joined = /* @__PURE__ */ new Map();
  for (const { severity, count } of counts) {
    const rank = severityRank(severity);
    joined.set(rank, { severity, count: addCounts(joined.get(rank)?.count ?? exactCount(0), count) });
  }
  return [...joined.values()].filter(isTelling).sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
}
var isTelling = ({ severity, count }) => count.max > 0 || toneOf(severity) !== "mixed";

export {
  toneOf,
  severityRank,
  shownCounts
};
