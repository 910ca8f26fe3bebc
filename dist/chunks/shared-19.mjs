import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEVERITIES,
  SOME_SEVERITY,
  isAbove,
  rankOf
} from "./severity.mjs";
import {
  message
} from "./message.mjs";

// src/core/count.ts
var exactCount = (n) => ({ min: n, max: n });
var atLeast = (n) => ({ min: n, max: Number.POSITIVE_INFINITY });
var isExact = (count) => count.min === count.max;
var addCounts = (a, b) => ({ min: a.min + b.min, max: a.max + b.max });
function keepsWithin(count, limit) {
  if (count.min > limit) return false;
  return count.max <= limit ? true : void 0;
}
function countPhrase({ min, max }) {
  if (min === max) return min;
  if (max === Number.POSITIVE_INFINITY) return message("at least {count}", { count: min });
  return min === 0 ? message("at most {count}", { count: max }) : message("between {min} and {max}", { min, max });
}

// src/core/vulnerability-counts.ts
var totalOf = (counts) => counts.reduce((sum, bucket) => addCounts(sum, bucket.count), exactCount(0));
function countWhere(counts, accepts) {
  let [min, max] = [0, 0];
  for (const { severity, count } of counts) {
    const inside = SEVERITIES.slice(rankOf(severity.least), rankOf(severity.most) + 1);
    if (inside.some(accepts)) max += count.max;
    if (inside.every(accepts)) min += count.min;
  }
  return { min, max };
}
var countOf = (counts, levels) => countWhere(counts, (severity) => levels.includes(severity));
var countAbove = (counts, limit) => countWhere(counts, (severity) => isAbove(severity, limit));
function worstSeverity(counts) {
  let [least, most] = ["none", "none"];
  for (const { severity, count } of counts) {
    if (count.min > 0 && isAbove(severity.least, least)) least = severity.least;
    if (count.max > 0 && isAbove(severity.most, most)) most = severity.most;
  }
  return { least, most };
}
function countFindings(findings, total) {
  const buckets = /* @__PURE__ */ new Map();
  for (const { severity } of findings) {
    const key = `${severity.least} ${severity.most}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.found += 1;
    else buckets.set(key, { severity, found: 1 });
  }
  const listed = [...buckets.values()].sort((a, b) => byRange(a.severity, b.severity)).map(({ severity, found }) => ({ severity, count: exactCount(found) }));
  const rest = { min: Math.max(0, total.min - findings.length), max: Math.max(0, total.max - findings.length) };
  return rest.max === 0 ? listed : [...listed, { severity: SOME_SEVERITY, count: rest }];
}
var byRange = (a, b) => rankOf(b.most) - rankOf(a.most) || rankOf(b.least) - rankOf(a.least);

export {
  exactCount,
  atLeast,
  isExact,
  addCounts,
  keepsWithin,
  countPhrase,
  totalOf,
  countOf,
  countAbove,
  worstSeverity,
  countFindings
};
