import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runVerdict
} from "./verdict.mjs";
import {
  invalid
} from "./input-problems.mjs";
import "./did-you-mean.mjs";
import "./errors.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/merge/merge-reports.ts
function mergeReports(parts) {
  const sorted = parts.map(requireShard).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = sorted;
  if (!first) throw invalid("command line", message("no report is given"));
  for (const [at, part] of sorted.entries()) refuseStranger(first, part, sorted[at - 1]);
  const gaps = [...missingParts(sorted, first.shard.count), ...otherPolicies(sorted, first)];
  const reports = sorted.map(({ report: report2 }) => report2);
  const verdicts = reports.flatMap((report2) => [{ verdict: report2.verdict }, { verdict: runVerdict(report2.images) }]);
  const verdict = runVerdict(verdicts);
  const report = {
    ...first.report,
    verdict: gaps.length > 0 && verdict === "pass" ? "unknown" : verdict,
    mode: reports.every(({ mode }) => mode === "report") ? "report" : "enforce",
    asOf: reports.every(({ asOf }) => asOf === first.report.asOf) ? first.report.asOf : latest(reports, "asOf"),
    startedAt: earliest(reports),
    endedAt: latest(reports, "endedAt"),
    counts: sumOf(reports),
    shard: null,
    marks: [
      ...unique(reports.flatMap(({ marks }) => marks)),
      ...gaps.map((gap) => ({ kind: "merge", message: formatMessage(gap) }))
    ],
    hosts: unique(reports.flatMap(({ hosts }) => hosts)).sort(),
    policies: joinPolicies(reports),
    images: inListOrder(sorted)
  };
  return { report, gaps };
}
function requireShard({ file, report }) {
  if (report.shard) return { file, report, shard: report.shard };
  throw invalid(
    file,
    message("the report is of a whole list, not of a part"),
    message("judge each part with the input shard, such as 2/4")
  );
}
function refuseStranger(first, { file, shard }, before) {
  const values = { file: first.file, index: shard.index, count: shard.count };
  if (shard.list !== first.shard.list || shard.count !== first.shard.count) {
    throw invalid(file, message("the report is a part of another list than {file}", values));
  }
  if (before && before.file !== file && before.shard.index === shard.index) {
    throw invalid(
      file,
      message("part {index} of {count} is given twice, as {other} too", { ...values, other: before.file })
    );
  }
}
function missingParts(parts, count) {
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return [];
  return [message("of {count} parts, these are missing: {missing}", { count, missing: missing.join(", ") })];
}
var policiesOf = ({ report }) => JSON.stringify(report.policies.map(({ name, origin }) => [name, origin.digest]).sort());
var otherPolicies = (parts, first) => parts.filter((part) => policiesOf(part) !== policiesOf(first)).map(
  ({ shard }) => message("part {index} was judged by other policies than part {first}", {
    index: shard.index,
    first: first.shard.index
  })
);
function joinPolicies(reports) {
  const all = reports.flatMap(({ policies }) => policies);
  const keyOf = ({ name, origin }) => `${name} ${origin.digest}`;
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const same = all.filter((one) => keyOf(one) === key);
    return same.slice(0, 1).map((policy) => ({ ...policy, warnings: unique(same.flatMap(({ warnings }) => warnings)) }));
  });
}
function inListOrder(parts) {
  const placed = parts.flatMap(
    ({ shard, report }) => report.images.map((image, at) => ({ image, place: at * shard.count + shard.index }))
  );
  return placed.sort((a, b) => a.place - b.place).map(({ image }) => image);
}
var sumOf = (reports) => {
  const sum = (name) => reports.reduce((total, { counts }) => total + counts[name], 0);
  return { violations: sum("violations"), warnings: sum("warnings"), unknowns: sum("unknowns"), waived: sum("waived") };
};
var times = (reports, field) => reports.flatMap((report) => report[field] ?? []).sort();
var earliest = (reports) => times(reports, "startedAt")[0] ?? null;
var latest = (reports, field) => times(reports, field).at(-1) ?? null;
var unique = (values) => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values()
];
export {
  mergeReports
};
