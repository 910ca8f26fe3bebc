import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/verdict.ts
var isEnforced = ({ outcome, mode, letThrough }) => outcome !== "skipped" && (mode === "enforce" || letThrough);
function imageVerdict(outcomes) {
  const enforced = outcomes.filter(isEnforced);
  if (enforced.some(({ outcome }) => outcome === "violated")) return "fail";
  const open = enforced.some(({ outcome, letThrough }) => outcome === "unknown" && !letThrough);
  return enforced.length > 0 && !open ? "pass" : "unknown";
}
function runVerdict(images) {
  if (images.some(({ verdict }) => verdict === "fail")) return "fail";
  return images.length > 0 && images.every(({ verdict }) => verdict === "pass") ? "pass" : "unknown";
}
function countOutcomes(images) {
  const outcomes = images.flatMap(({ rules }) => rules);
  const count = (accepts) => outcomes.filter(accepts).length;
  return {
    violations: count(({ outcome, mode }) => outcome === "violated" && mode === "enforce"),
    warnings: count(({ outcome, mode }) => (outcome === "violated" || outcome === "unknown") && mode === "warn"),
    unknowns: count(({ outcome, mode }) => outcome === "unknown" && mode === "enforce"),
    waived: count(({ outcome }) => outcome === "waived")
  };
}
var EXIT_CODES = { pass: 0, fail: 1, unknown: 2 };
var exitCodeFor = (verdict, mode) => mode === "report" ? 0 : EXIT_CODES[verdict];

export {
  imageVerdict,
  runVerdict,
  countOutcomes,
  exitCodeFor
};
