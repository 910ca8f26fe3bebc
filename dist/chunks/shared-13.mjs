import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MALICE_LEVELS
} from "./assessment.mjs";
import {
  rankOf,
  severityPhrase
} from "./severity.mjs";
import {
  formatMessage,
  joinParts,
  message
} from "./message.mjs";

// src/reporters/standing.ts
var STANDINGS = ["violation", "unknown", "break-glass", "warning", "waived", "pass", "skipped"];
function standingOf({ outcome, mode, cause }) {
  switch (outcome) {
    case "violated":
      return mode === "enforce" ? "violation" : "warning";
    case "unknown":
      return mode === "enforce" ? "unknown" : "warning";
    // A waiver over something that nobody knows is louder than one over a known violation.
    case "waived":
      return cause === void 0 ? "waived" : "break-glass";
    default:
      return outcome;
  }
}
var isBlocking = (rule) => ["violation", "unknown"].includes(standingOf(rule));
var rankOf2 = (rule) => STANDINGS.indexOf(standingOf(rule));
var worstFirst = (rules) => rules.toSorted((a, b) => rankOf2(a) - rankOf2(b));
var VERDICTS = ["fail", "unknown", "pass"];
var worstImagesFirst = (images) => images.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));

// src/reporters/words.ts
var OUTCOMES = {
  pass: message("pass"),
  violated: message("violated"),
  unknown: message("unknown"),
  waived: message("waived"),
  skipped: message("skipped")
};
var VERDICTS2 = {
  pass: message("pass"),
  fail: message("fail"),
  unknown: message("unknown")
};
var CAUSES = {
  missing: message("missing"),
  pending: message("pending"),
  "failed-scan": message("failed-scan"),
  stale: message("stale"),
  unsupported: message("unsupported"),
  "not-measured": message("not-measured"),
  "source-error": message("source-error"),
  ambiguous: message("ambiguous")
};
var MALICE_WORDS = {
  remind: message("reminder"),
  suspicious: message("suspicious"),
  serious: message("serious")
};
var outcomeWord = (outcome) => OUTCOMES[outcome];
var verdictWord = (verdict) => VERDICTS2[verdict];
var causeWord = (cause) => cause === void 0 ? OUTCOMES.unknown : CAUSES[cause];

// src/reporters/sentences.ts
var speaker = ({ translate }) => (said) => formatMessage(said, translate);
function formatTime(ms) {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
var formatDay = (ms) => formatTime(ms).slice(0, 10);
var shortReference = (reference) => reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1…");
function verdictSentence({ verdict, images }) {
  const total = images.length;
  const held = images.filter((image) => image.verdict !== "pass").length;
  if (verdict === "pass") {
    return total === 1 ? message("PASS: the image may go on") : message("PASS: all {total} images may go on", { total });
  }
  if (verdict === "fail") {
    if (total === 1) return message("FAIL: the image may not go on");
    return message("FAIL: {held} of {total} images may not go on", { held, total });
  }
  if (total === 0) return message("UNKNOWN: no image was judged");
  if (held === 0) return message("UNKNOWN: not everything was judged");
  if (total === 1) return message("UNKNOWN: too little is known of the image to let it go on");
  return message("UNKNOWN: {held} of {total} images may not go on, because too little is known of them", {
    held,
    total
  });
}
var countsSentence = ({ counts }) => message("violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}", { ...counts });
function remarks(report) {
  const count = report.images.flatMap((image) => image.rules).filter((rule) => rule.letThrough).length;
  const letThrough = message("let through by a policy although not known: {count}", { count });
  const marks = report.marks.map(({ text }) => text);
  return count === 0 ? marks : [...marks, letThrough];
}
function imageSentence(image) {
  const blocking = worstFirst(image.rules.filter(isBlocking));
  const [worst] = blocking;
  if (worst !== void 0) {
    const values = { rule: worst.id, text: worst.message, more: blocking.length - 1 };
    return blocking.length === 1 ? message("{rule}: {text}", values) : message("{rule}: {text} (and {more} more)", values);
  }
  if (image.verdict !== "pass") return message("no enforced rule applies to this image");
  const warnings = image.rules.filter((rule) => standingOf(rule) === "warning").length;
  if (warnings > 0) return message("every enforced rule holds or is let through; warnings: {warnings}", { warnings });
  return message("every enforced rule holds");
}
function ruleSentence(rule, image) {
  const values = { rule: rule.id, image, cause: causeWord(rule.cause) };
  if (rule.letThrough) return message("{rule} is undecided for {image} ({cause}); the policy lets it through", values);
  switch (rule.outcome) {
    case "violated":
      return message("{rule} is violated by {image}", values);
    case "unknown":
      return message("{rule} is undecided for {image} ({cause})", values);
    case "waived":
      return rule.cause === void 0 ? message("{rule} is waived for {image}", values) : message("{rule} is undecided for {image} ({cause}), and waived", values);
    case "pass":
      return message("{rule} holds for {image}", values);
    case "skipped":
      return message("{rule} does not apply to {image}", values);
  }
}
var sourceLine = ({ source, region, asked }, say) => sayParts([source, ...region === void 0 ? [] : [region], ...asked], say);
var sayParts = (parts, say) => say(message("{parts}", { parts: joinParts(parts) }));
function scanSentences({ label, state, pushedAtMs }) {
  const pushed = pushedAtMs.known ? message("pushed {time}", { time: formatTime(pushedAtMs.value) }) : message("push time not told");
  return [scanSentence(label, state), pushed];
}
function scanLine(scan, say) {
  const [state = "", pushed = ""] = scanSentences(scan);
  return say(message("{state}; {pushed}", { state, pushed }));
}
function scanSentence(label, state) {
  switch (state.kind) {
    case "complete":
      return state.endedAtMs.known ? message("{label}: scanned {time}", { label, time: formatTime(state.endedAtMs.value) }) : message("{label}: scanned, time not told", { label });
    case "stale":
      return message("{label}: scanned {time}, before the last push", { label, time: formatTime(state.endedAtMs) });
    case "pending":
      return message("{label}: not scanned yet: {why}", { label, why: state.why });
    case "failed":
      return message("{label}: the scan failed ({code}): {why}", { label, code: state.code, why: state.why });
    case "unsupported":
      return message("{label}: cannot be scanned ({code}): {why}", { label, code: state.code, why: state.why });
    case "unclear":
      return message("{label}: no clear state: {why}", { label, why: state.why });
  }
}
function policySentence({ name, origin }) {
  const values = { name, from: origin.text, digest: origin.digest.replace(/^sha256:/, "").slice(0, 12) };
  if (origin.commit === void 0) return message("{name} from {from}, sha256:{digest}", values);
  const commit = origin.commit.slice(0, 12);
  return message("{name} from {from} at commit {commit}, sha256:{digest}", { ...values, commit });
}
var noticeSentence = ({ message: warning, position: { file, line } }) => message("{warning} ({place})", { warning, place: `${file}:${line}` });
var ruleWaivers = ({ waivedBy = [] }) => waivedBy.filter(({ finding }) => finding === void 0);
var findingSentence = ({ policy, id, severity }) => message("{policy}:{id}  ({severity})", { policy, id, severity: severityPhrase(severity) });
function waiverSentence({ owner, expiresMs, reason, position }) {
  const place = `${position.file}:${position.line}`;
  const values = { place, owner: owner ?? "-", reason: reason ?? "-" };
  if (expiresMs === void 0) return message("waived without end by {place}, owner {owner}: {reason}", values);
  const until = formatDay(expiresMs);
  return message("waived until {until} by {place}, owner {owner}: {reason}", { ...values, until });
}

// src/reporters/findings.ts
function listsOfImage(image) {
  const waived = /* @__PURE__ */ new Map();
  for (const one of image.waivedFindings) waived.set(keyOf(one), [...waived.get(keyOf(one)) ?? [], one]);
  const findings = listed(image, "findings").map((finding) => ({ finding, waived: waived.get(keyOf(finding)) ?? [] }));
  return {
    findings: findings.toSorted((a, b) => byUrgency(a.finding, b.finding)),
    maliciousFiles: listed(image, "maliciousFileList").toSorted(
      (a, b) => gradeOf(b) - gradeOf(a) || compare(a.path ?? "", b.path ?? "")
    ),
    unsafeSettings: listed(image, "unsafeSettingList").toSorted(bySeverityThenName),
    sensitiveFiles: listed(image, "sensitiveFileList").toSorted(bySeverityThenName)
  };
}
function packageText({ package: part }) {
  if (part === void 0) return void 0;
  const named = part.version === void 0 ? part.name : `${part.name} ${part.version}`;
  return part.path === void 0 ? named : `${named} (${part.path})`;
}
function fixWords({ hasFix }) {
  if (hasFix === void 0) return void 0;
  return hasFix ? message("fix known") : message("no fix yet");
}
function listed(image, name) {
  const items = /* @__PURE__ */ new Map();
  for (const { state } of image.scans) {
    const list = state.kind === "complete" ? state.facts[name] : void 0;
    if (list?.known) for (const item of list.value) items.set(JSON.stringify(item), item);
  }
  return [...items.values()];
}
var keyOf = ({ id, severity }) => JSON.stringify([id, severity.least, severity.most]);
var byUrgency = (a, b) => bySeverity(a, b) || Number(b.hasFix ?? false) - Number(a.hasFix ?? false) || compare(a.id, b.id) || compare(packageText(a) ?? "", packageText(b) ?? "");
var bySeverity = ({ severity: a }, { severity: b }) => rankOf(b.most) - rankOf(a.most) || rankOf(b.least) - rankOf(a.least);
var bySeverityThenName = (a, b) => bySeverity(a, b) || compare(a.name, b.name);
var gradeOf = ({ level }) => level === void 0 ? -1 : MALICE_LEVELS.indexOf(level);
var compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;

export {
  listsOfImage,
  packageText,
  fixWords,
  STANDINGS,
  standingOf,
  isBlocking,
  worstFirst,
  worstImagesFirst,
  MALICE_WORDS,
  outcomeWord,
  verdictWord,
  causeWord,
  speaker,
  formatTime,
  shortReference,
  verdictSentence,
  countsSentence,
  remarks,
  imageSentence,
  ruleSentence,
  sourceLine,
  sayParts,
  scanSentences,
  scanLine,
  policySentence,
  noticeSentence,
  ruleWaivers,
  findingSentence,
  waiverSentence
};
