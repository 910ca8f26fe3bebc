import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MALICE_WORDS,
  causeWord,
  countsSentence,
  findingSentence,
  fixWords,
  listsOfImage,
  noticeSentence,
  outcomeWord,
  packageText,
  policySentence,
  remarks,
  ruleWaivers,
  scanLine,
  sourceLine,
  speaker,
  standingOf,
  verdictSentence,
  verdictWord,
  waiverSentence,
  worstFirst,
  worstImagesFirst
} from "./shared-13.mjs";
import {
  inertLine,
  plainLine,
  plainLines
} from "./escape.mjs";
import {
  severityPhrase
} from "./severity.mjs";
import {
  joinParts,
  message
} from "./message.mjs";

// src/reporters/columns.ts
var WIDE = "\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}";
var WIDE_ONE = new RegExp(`[${WIDE}]`, "u");
var MARK = new RegExp("\\p{Mn}|\\p{Me}", "u");
var NARROW_ONLY = /^[\x20-\x7e]*$/;
var CLOSING = "，。、；：！？）」』】》〉…";
var OPENING = "（「『【《〈";
var PIECE = new RegExp(`[${OPENING}]*(?:[^\\s${WIDE}]+|(?!\\s)[${WIDE}])[${CLOSING}]*`, "gu");
function columnsOf(text) {
  if (NARROW_ONLY.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += WIDE_ONE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
  return columns;
}
var padColumns = (text, columns) => text + " ".repeat(Math.max(0, columns - columnsOf(text)));
function cutColumns(text, columns) {
  let [kept, used] = ["", 0];
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return kept;
}
function wrapColumns(text, width, first, rest) {
  const lines = [];
  let [begins, from, to, used] = [first, 0, 0, columnsOf(first)];
  for (const { index, 0: piece } of text.matchAll(PIECE)) {
    const columns = columnsOf(piece);
    const gap = index - to;
    if (from === to) from = index;
    else if (used + gap + columns <= width) used += gap;
    else {
      lines.push(begins + text.slice(from, to));
      [begins, from, used] = [rest, index, columnsOf(rest)];
    }
    used += columns;
    to = index + piece.length;
  }
  return [...lines, begins + text.slice(from, to)];
}

// src/reporters/text-lists.ts
var MAX_ROWS = 10;
function listTexts({ maliciousFiles, findings }, say) {
  const files = maliciousFiles.map(({ path, name, level, md5 }) => [
    path ?? "?",
    level === void 0 ? void 0 : say(MALICE_WORDS[level]),
    name,
    md5 && `MD5 ${md5}`
  ]);
  const open = findings.filter(({ waived }) => waived.length === 0);
  const vulnerabilities = open.map(({ finding }) => {
    const fix = fixWords(finding);
    return [finding.id, say(severityPhrase(finding.severity)), packageText(finding), fix && say(fix)];
  });
  return [
    ...section(say(message("malicious files: {count}", { count: files.length })), files, say),
    ...section(say(message("vulnerabilities by name: {count}", { count: open.length })), vulnerabilities, say)
  ];
}
function section(title, rows, say) {
  if (rows.length === 0) return [];
  const more = rows.length - MAX_ROWS;
  return [
    title,
    ...rows.slice(0, MAX_ROWS).map((cells) => `  ${cells.filter((text) => text !== void 0).join("  ")}`),
    ...more > 0 ? [`  ${say(message("and {count} more", { count: more }))}`] : []
  ];
}

// src/reporters/text.ts
var SGR = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 };
var LOOKS = {
  violation: { sign: "✗", style: "red" },
  unknown: { sign: "?", style: "yellow" },
  "break-glass": { sign: "!", style: "red" },
  warning: { sign: "!", style: "yellow" },
  waived: { sign: "~", style: "cyan" },
  pass: { sign: "✓", style: "green" },
  skipped: { sign: "-", style: "dim" }
};
var VERDICT_STYLES = { pass: "green", fail: "red", unknown: "yellow" };
function reportAsText(report, options) {
  const say = speaker(options);
  const width = options.width ?? 80;
  const lines = [
    { text: say(verdictSentence(report)), style: VERDICT_STYLES[report.verdict] },
    ...remarks(report).flatMap((remark) => wrap(`! ${say(remark)}`, width, "", "  ", "yellow")),
    ...worstImagesFirst(report.images).flatMap((image) => [{ text: "" }, ...imageLines(image, width, say)]),
    { text: "" },
    { text: say(countsSentence(report)), style: "bold" },
    ...report.policies.flatMap((policy) => policyLines(policy, width, say)),
    ...hostLines(report, width, say)
  ];
  return lines.map((line) => `${paint(line, options.colour)}
`).join("");
}
function paint({ text, style }, colour) {
  const line = inertLine(plainLine(text));
  return colour && style !== void 0 && line !== "" ? `\x1B[${SGR[style]}m${line}\x1B[0m` : line;
}
function imageLines(image, width, say) {
  const fact = (label, text) => wrap(text, width, `  ${padColumns(say(label), 6)} `, " ".repeat(9));
  return [
    {
      text: `${say(verdictWord(image.verdict)).toUpperCase()}  ${image.reference}`,
      style: VERDICT_STYLES[image.verdict]
    },
    ...image.digest === void 0 ? [] : fact(message("digest"), image.digest),
    ...fact(message("source"), sourceLine(image, say)),
    ...image.scans.flatMap((scan) => fact(message("scan"), scanLine(scan, say))),
    ...image.consoleUrl === void 0 ? [] : fact(message("see"), image.consoleUrl),
    ...worstFirst(image.rules).flatMap((rule) => ruleLines(rule, width, say)),
    ...image.waivedFindings.flatMap((finding) => waivedFindingLines(finding, width, say)),
    ...image.verdict === "pass" ? [] : listTexts(listsOfImage(image), say).map((text) => ({ text: `  ${text}` }))
  ];
}
function ruleLines(rule, width, say) {
  const standing = standingOf(rule);
  const { sign, style } = LOOKS[standing];
  const head = `  ${sign} ${padColumns(say(outcomeWord(rule.outcome)), 8)} ${rule.policy}:${rule.id}`;
  const text = say(rule.message);
  if (standing === "pass" || standing === "skipped") return wrap(text, width, `${head}  `, " ".repeat(13), style);
  const body = (said) => wrap(said, width, "    ", "    ");
  return [
    { text: head + qualifier(rule, say), style },
    ...body(text),
    ...body(`${rule.position.file}:${rule.position.line}`),
    ...rule.hint === void 0 ? [] : wrap(say(rule.hint), width, "    -> ", "       "),
    ...ruleWaivers(rule).flatMap((waiver) => body(say(waiverSentence(waiver)))),
    ...stanzaLines(rule, say)
  ];
}
function waivedFindingLines(finding, width, say) {
  const { sign, style } = LOOKS.waived;
  return [
    { text: `  ${sign} ${padColumns(say(outcomeWord("waived")), 8)} ${say(findingSentence(finding))}`, style },
    ...finding.waivedBy.flatMap((waiver) => wrap(say(waiverSentence(waiver)), width, "    ", "    "))
  ];
}
function qualifier(rule, say) {
  const parts = [
    ...rule.cause === void 0 ? [] : [causeWord(rule.cause)],
    ...rule.letThrough ? [message("let through by the policy")] : [],
    ...standingOf(rule) === "warning" && !rule.letThrough ? [message("warns only")] : []
  ];
  return parts.length === 0 ? "" : `  ${say(message("({parts})", { parts: joinParts(parts) }))}`;
}
function stanzaLines({ waiverStanza }, say) {
  if (waiverStanza === void 0) return [];
  const stanza = plainLines(waiverStanza.trimEnd()).map((line) => ({ text: `      ${line}`, style: "dim" }));
  return [{ text: `    ${say(message('to waive it, put this under "waivers:" of the policy:'))}` }, ...stanza];
}
function policyLines(policy, width, say) {
  return [
    ...wrap(say(policySentence(policy)), width, `${padColumns(say(message("policy")), 6)} `, " ".repeat(7), "dim"),
    ...policy.warnings.flatMap((notice) => wrap(say(noticeSentence(notice)), width, "     ! ", "       ", "yellow"))
  ];
}
function hostLines({ hosts }, width, say) {
  if (hosts.length === 0) return [];
  return wrap(say(message("contacted {hosts}", { hosts: hosts.join(", ") })), width, "", "          ", "dim");
}
var wrap = (text, width, first, rest, style) => wrapColumns(plainLine(text), width, first, rest).map(
  (line) => style === void 0 ? { text: line } : { text: line, style }
);

export {
  columnsOf,
  padColumns,
  cutColumns,
  wrapColumns,
  reportAsText,
  paint
};
