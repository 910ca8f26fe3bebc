import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  printableJson
} from "./printable-json.mjs";
import {
  formatMessage
} from "./message.mjs";
import "./runtime.mjs";

// src/reporters/json.ts
var reportAsJson = (report) => printableJson(toReportDocument(report));
var toReportDocument = (report) => ({
  version: report.version,
  tool: { name: report.tool.name, version: report.tool.version },
  verdict: report.verdict,
  mode: report.mode,
  asOf: toIso(report.asOfMs),
  startedAt: toIso(report.startedAtMs),
  endedAt: toIso(report.endedAtMs),
  counts: { ...report.counts },
  shard: report.shard ? { ...report.shard } : null,
  marks: report.marks.map(({ kind, text }) => ({ kind, message: formatMessage(text) })),
  hosts: [...report.hosts],
  policies: report.policies.map(toPolicy),
  images: report.images.map((image) => ({
    reference: image.reference,
    digest: image.digest ?? null,
    source: image.source,
    region: image.region ?? null,
    verdict: image.verdict,
    asked: image.asked.map((one) => formatMessage(one)),
    consoleUrl: image.consoleUrl ?? null,
    scans: image.scans.map(toScan),
    rules: image.rules.map(toRule),
    waivedFindings: image.waivedFindings.map(toWaivedFinding)
  }))
});
var toPolicy = ({ name, origin, warnings }) => ({
  name,
  origin: { kind: origin.kind, text: origin.text, digest: origin.digest, commit: origin.commit ?? null },
  warnings: warnings.map((warning) => ({
    message: formatMessage(warning.message),
    position: toPosition(warning.position)
  }))
});
var toRule = (rule) => ({
  id: rule.id,
  policy: rule.policy,
  mode: rule.mode,
  outcome: rule.outcome,
  cause: rule.cause ?? null,
  message: formatMessage(rule.message),
  hint: textOrNull(rule.hint),
  letThrough: rule.letThrough,
  position: toPosition(rule.position),
  waiverStanza: rule.waiverStanza ?? null,
  waivedBy: (rule.waivedBy ?? []).map(toWaiver)
});
var toWaivedFinding = ({ policy, id, severity, waivedBy }) => ({
  policy,
  id,
  severity: { ...severity },
  waivedBy: waivedBy.map(toWaiver)
});
var toWaiver = (waiver) => ({
  rule: waiver.rule ?? null,
  finding: waiver.finding ?? null,
  image: waiver.image ?? null,
  digest: waiver.digest ?? null,
  reason: waiver.reason ?? null,
  owner: waiver.owner ?? null,
  expires: waiver.expiresMs === void 0 ? null : toIso(waiver.expiresMs),
  untilFixed: waiver.untilFixed,
  position: toPosition(waiver.position)
});
var toPosition = ({ file, line, column }) => ({ file, line, column });
var toScan = ({ label, digest, pushedAtMs, state }) => ({
  label,
  digest: digest ?? null,
  pushedAt: pushedAtMs.known ? toIso(pushedAtMs.value) : null,
  state: state.kind,
  scannedAt: endOf(state),
  code: "code" in state ? state.code : null,
  why: "why" in state ? formatMessage(state.why) : null,
  hint: "hint" in state ? textOrNull(state.hint) : null,
  facts: state.kind === "complete" ? toFacts(state.facts) : null
});
function endOf(state) {
  if (state.kind === "stale") return toIso(state.endedAtMs);
  return state.kind === "complete" && state.endedAtMs.known ? toIso(state.endedAtMs.value) : null;
}
var toFacts = (facts) => ({
  severity: toFact(facts.severity, (range) => ({ ...range })),
  vulnerabilities: toFact(facts.vulnerabilities, toVulnerabilities),
  maliciousFiles: toFact(facts.maliciousFiles, toMaliciousFiles),
  unsafeSettings: toFact(facts.unsafeSettings, toCount),
  sensitiveFiles: toFact(facts.sensitiveFiles, toCount),
  sizeBytes: toFact(facts.sizeBytes, (bytes) => bytes),
  bornAt: toFact(facts.bornAtMs, ({ ms, event }) => ({ at: toIso(ms), event }))
});
var toFact = (fact, toValue) => fact.known ? { known: true, value: toValue(fact.value), from: fact.from, cause: null, why: null } : { known: false, value: null, from: null, cause: fact.cause, why: formatMessage(fact.why) };
var toCount = ({ min, max }) => ({ min, max: Number.isFinite(max) ? max : null });
var toVulnerabilities = (buckets) => buckets.map(({ severity, count }) => ({ severity: { ...severity }, count: toCount(count) }));
var toMaliciousFiles = ({ total, atLeast }) => ({
  total: toCount(total),
  atLeast: Object.fromEntries(Object.entries(atLeast ?? {}).map(([level, count]) => [level, toCount(count)]))
});
var textOrNull = (said) => said === void 0 ? null : formatMessage(said);
function toIso(ms) {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
export {
  reportAsJson
};
