import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shownCounts,
  toneOf
} from "./shared-8.mjs";
import {
  cutAtSentence,
  takeWhatFits
} from "./cut.mjs";
import {
  MALICE_WORDS,
  causeWord,
  countsSentence,
  fixWords,
  imageSentence,
  listsOfImage,
  noticeSentence,
  outcomeWord,
  policySentence,
  remarks,
  ruleWaivers,
  sayParts,
  scanLine,
  shortReference,
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
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText
} from "./escape.mjs";
import {
  countPhrase,
  totalOf,
  worstSeverity
} from "./shared-19.mjs";
import {
  rankOf,
  severityPhrase
} from "./severity.mjs";
import {
  message
} from "./message.mjs";

// src/reporters/markdown-lists.ts
var MAX_CELL = 200;
var listTables = ({ maliciousFiles, findings }, maxRows, say) => [
  table(
    [message("Malicious file"), message("Level"), message("Name"), message("MD5")].map(say),
    maliciousFiles.slice(0, maxRows).map((file) => maliciousRow(file, say)),
    maliciousFiles.length,
    say
  ),
  table(
    [message("Vulnerability"), message("Severity"), message("Package"), message("Fix")].map(say),
    findings.slice(0, maxRows).map((finding) => findingRow(finding, say)),
    findings.length,
    say
  )
];
function table(titles, rows, total, say) {
  if (rows.length === 0) return { pieces: [], total };
  const more = total - rows.length;
  const last = [say(message("and {count} more", { count: more })), ...titles.slice(1).map(() => "")];
  const head = `
| ${titles.join(" | ")} |
|${"---|".repeat(titles.length)}
`;
  return { pieces: [head, ...rows, ...more === 0 ? [] : [`| ${last.join(" | ")} |
`]], total };
}
var cell = (text) => text === void 0 ? "" : markdownText(cutAtSentence(text, MAX_CELL));
var code = (text) => text === void 0 ? "" : markdownCode(cutAtSentence(text, MAX_CELL));
function findingRow({ finding, waived }, say) {
  const { id, severity, url, package: part, remedy } = finding;
  const named = [part?.name, part?.version].filter((text) => text !== void 0).join(" ");
  const where = [named, part?.path].filter((text) => text !== void 0 && text !== "").map(code);
  const fix = [fixWords(finding), remedy].filter((part2) => part2 !== void 0);
  const policies = [...new Set(waived.map(({ policy }) => policy))].join(", ");
  const cells = [
    url === void 0 ? code(id) : markdownLink(cutAtSentence(id, MAX_CELL), url),
    cell(say(severityPhrase(severity))),
    where.join(" "),
    waived.length > 0 ? cell(say(message("waived by policy {policies}", { policies }))) : fix.map((part2) => cell(typeof part2 === "string" ? part2 : say(part2))).join("<br>")
  ];
  return `| ${cells.join(" | ")} |
`;
}
function maliciousRow({ path, name, level, md5 }, say) {
  const grade = level === void 0 ? say(message("not told")) : say(MALICE_WORDS[level]);
  return `| ${[code(path ?? "?"), cell(grade), cell(name), code(md5)].join(" | ")} |
`;
}

// src/reporters/markdown-details.ts
var SIGNS = {
  violation: "❌",
  unknown: "❓",
  "break-glass": "🚨",
  warning: "⚠️",
  waived: "☑️",
  pass: "✅",
  skipped: "➖"
};
var MAX_TEXT = 1e3;
var MAX_STANZA = 4e3;
var MAX_SCANS = 30;
var CLOSE = "\n</details>\n\n";
function imageDetails(images, { maxBytes, maxListRows, say }) {
  const parts = [];
  let room = maxBytes;
  for (const image of images) {
    const part = imagePart(image, room, { maxListBytes: maxBytes / images.length / 2, maxListRows, say });
    room = part.text === "" ? 0 : room - Buffer.byteLength(part.text);
    parts.push(part);
  }
  const sum = (name) => parts.reduce((total, { leftOut }) => total + leftOut[name], 0);
  return {
    text: parts.map(({ text }) => text).join(""),
    leftOut: { rules: sum("rules"), findings: sum("findings"), stanzas: sum("stanzas"), rows: sum("rows") }
  };
}
function imagePart(image, room, { maxListBytes, maxListRows, say }) {
  const rules = worstFirst(image.rules);
  const waivable = rules.filter(({ waiverStanza }) => waiverStanza !== void 0);
  const tables = listTables(listsOfImage(image), maxListRows, say);
  const open = openingOf(image, say);
  let left = room - Buffer.byteLength(open) - CLOSE.length;
  const take = (pieces) => {
    const taken = takeWhatFits(pieces, left);
    left -= taken.bytes;
    return taken;
  };
  const table2 = take(rules.map((rule) => ruleRow(rule, say)));
  if (left < 0 || table2.taken === 0 && rules.length > 0) {
    const rows = tables.reduce((sum, { total }) => sum + total, 0);
    const { waivedFindings } = image;
    const leftOut = { rules: rules.length, findings: waivedFindings.length, stanzas: waivable.length, rows };
    return { text: "", leftOut };
  }
  const lists = takeTables(tables, Math.min(left, maxListBytes));
  left -= lists.bytes;
  const waived = take(waivedFindingRows(image.waivedFindings, say));
  const stanzas = take(waivable.map((rule) => stanzaBlock(rule, say)));
  return {
    text: [open, table2.text, lists.text, waived.text, stanzas.text, CLOSE].join(""),
    leftOut: {
      rules: rules.length - table2.taken,
      findings: image.waivedFindings.length - Math.max(0, waived.taken - 1),
      stanzas: waivable.length - stanzas.taken,
      rows: lists.leftOut
    }
  };
}
function takeTables(tables, maxBytes) {
  let [text, bytes, leftOut] = ["", 0, 0];
  for (const { pieces, total } of tables) {
    const part = takeWhatFits(pieces, maxBytes - bytes);
    text += part.text;
    bytes += part.bytes;
    if (part.taken < pieces.length) leftOut += total - Math.max(0, part.taken - 1);
  }
  return { text, bytes, leftOut };
}
function openingOf(image, say) {
  const scans = image.scans.slice(0, MAX_SCANS).map((scan) => scanLine(scan, say));
  const unseen = image.scans.length - scans.length;
  const facts = [
    markdownCode(image.reference),
    ...image.digest === void 0 ? [] : [`${say(message("digest"))} ${markdownCode(image.digest)}`],
    markdownText(cutAtSentence(say(message("source {source}", { source: sourceLine(image, say) })), MAX_TEXT)),
    ...scans.map((scan) => markdownText(cutAtSentence(scan, MAX_TEXT))),
    ...unseen > 0 ? [markdownText(say(message("and {count} more", { count: unseen })))] : [],
    ...image.consoleUrl === void 0 ? [] : [markdownLink(say(message("see it in the console")), image.consoleUrl)]
  ];
  const titles = [message("Outcome"), message("Rule"), message("What was found"), message("Policy"), message("Next")];
  return [
    `<details><summary>${say(verdictWord(image.verdict))}: ${markdownCode(shortReference(image.reference))}</summary>

`,
    ...facts.map((fact) => `- ${fact}
`),
    `
| ${titles.map(say).join(" | ")} |
|---|---|---|---|---|
`
  ].join("");
}
function ruleRow(rule, say) {
  const { file, line } = rule.position;
  const found = [say(rule.message), ...ruleWaivers(rule).map((waiver) => say(waiverSentence(waiver)))];
  const cells = [
    `${SIGNS[standingOf(rule)]} ${outcomeWords(rule, say)}`,
    markdownCode(rule.id),
    found.map((text) => markdownText(cutAtSentence(text, MAX_TEXT))).join("<br>"),
    `${markdownText(rule.policy)} ${markdownCode(`${file}:${line}`)}`,
    rule.hint === void 0 ? "" : markdownText(cutAtSentence(say(rule.hint), MAX_TEXT))
  ];
  return `| ${cells.join(" | ")} |
`;
}
function waivedFindingRows(findings, say) {
  if (findings.length === 0) return [];
  const titles = [message("Waived finding"), message("Severity"), message("Policy"), message("Waiver")].map(say);
  const rows = findings.map(({ id, severity, policy, waivedBy }) => {
    const waivers = waivedBy.map((waiver) => markdownText(cutAtSentence(say(waiverSentence(waiver)), MAX_TEXT)));
    const cells = [
      markdownCode(id),
      markdownText(say(severityPhrase(severity))),
      markdownText(policy),
      waivers.join("<br>")
    ];
    return `| ${cells.join(" | ")} |
`;
  });
  return [`
| ${titles.join(" | ")} |
|---|---|---|---|
`, ...rows];
}
function outcomeWords(rule, say) {
  const words = [outcomeWord(rule.outcome), ...rule.cause === void 0 ? [] : [causeWord(rule.cause)]];
  if (rule.letThrough) return sayParts([...words, message("let through by the policy")], say);
  return sayParts(standingOf(rule) === "warning" ? [...words, message("warns only")] : words, say);
}
function stanzaBlock(rule, say) {
  const title = message('To waive {rule}, put this under "waivers:" of the policy {policy}:', {
    rule: rule.id,
    policy: rule.policy
  });
  const stanza = cutAtSentence((rule.waiverStanza ?? "").trimEnd(), MAX_STANZA);
  return `
${markdownText(say(title))}

${markdownFence(stanza, "yaml")}`;
}

// src/reporters/severity-tally.ts
var SQUARES = { critical: "🟥", high: "🟥", top: "🟥", medium: "🟧", low: "🟨" };
var VAGUE = "⬜";
var BAR_LENGTH = 8;
function severityTally({ scans }, say) {
  const counted = scans.flatMap((scan) => {
    const counts = shownCounts(scan);
    return counts === void 0 ? [] : [counts];
  });
  const [worst] = counted.toSorted(byGravity);
  if (worst === void 0) return void 0;
  const found = worst.filter(({ count: count2 }) => count2.max > 0);
  const parts = found.map(
    ({ severity, count: count2 }) => message("{count} {severity}", { count: countPhrase(count2), severity: severityPhrase(severity) })
  );
  const words = parts.length === 0 ? "0" : sayParts(parts, say);
  const count = scans.length;
  return {
    bar: barOf(found),
    words: count === 1 ? words : say(message("{words} (worst of {count})", { words, count }))
  };
}
var byGravity = (a, b) => rankOf(worstSeverity(b).most) - rankOf(worstSeverity(a).most) || totalOf(b).min - totalOf(a).min;
function barOf(counts) {
  const weights = counts.map(({ count }) => Math.max(1, count.min));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const length = Math.min(BAR_LENGTH, total);
  const squares = counts.map(({ severity }, index) => {
    const share = Math.max(1, Math.round((weights[index] ?? 1) / total * length));
    return (SQUARES[toneOf(severity)] ?? VAGUE).repeat(share);
  });
  return squares.join("");
}

// src/reporters/markdown.ts
var MAX_FILE_BYTES = 900 * 1024;
var VERDICT_SIGNS = { pass: "✅", fail: "❌", unknown: "❓" };
var MAX_TEXT2 = 1e3;
var RESERVED_FOR_NOTICE = 1e3;
var LIST_ROWS = 20;
function reportAsMarkdown(report, options) {
  const say = speaker(options);
  const { maxBytes, maxListRows } = options;
  const images = worstImagesFirst(report.images);
  const verdict = `## ${VERDICT_SIGNS[report.verdict]} ${markdownText(say(verdictSentence(report)))}

`;
  const counts = `${markdownText(say(countsSentence(report)))}

`;
  const head = takeWhatFits([verdict, counts, ...listItems(remarks(report).map(say))], maxBytes / 4);
  const foot = takeWhatFits(footLines(report, say), maxBytes / 4);
  const room = maxBytes - head.bytes - foot.bytes - RESERVED_FOR_NOTICE;
  const overview = takeWhatFits(overviewLines(images, say), room / 2);
  const details = imageDetails(images, { maxBytes: room - overview.bytes, maxListRows: maxListRows ?? LIST_ROWS, say });
  const leftOut = { ...details.leftOut, images: images.length - Math.max(0, overview.taken - 1) };
  return [head.text, leftOutNotice(leftOut, say), overview.text, "\n", details.text, foot.text].join("");
}
function overviewLines(images, say) {
  const titles = [message("Image"), message("Verdict"), message("What"), message("Vulnerabilities")].map(say);
  const rows = images.map((image) => {
    const what = cutAtSentence(say(imageSentence(image)), MAX_TEXT2);
    const { bar, words } = severityTally(image, say) ?? { bar: "", words: say(message("not known")) };
    const verdict = `${VERDICT_SIGNS[image.verdict]} ${say(verdictWord(image.verdict))}`;
    return `| ${markdownCode(shortReference(image.reference))} | ${verdict} | ${markdownText(what)} | ${bar} ${markdownText(words)} |
`;
  });
  return [`| ${titles.join(" | ")} |
|---|---|---|---|
`, ...rows];
}
function footLines(report, say) {
  const warnings = report.policies.flatMap((policy) => policy.warnings.map((notice) => say(noticeSentence(notice))));
  const policies = report.policies.map((policy) => say(policySentence(policy)));
  const contacted = say(message("contacted {hosts}", { hosts: report.hosts.join(", ") }));
  return [
    `
#### ${say(message("Policies"))}

`,
    ...listItems(policies),
    ...listItems(warnings, "⚠️ "),
    ...report.hosts.length === 0 ? [] : listItems([contacted])
  ];
}
var listItems = (texts, sign = "") => texts.map((text) => `- ${sign}${markdownText(cutAtSentence(text, MAX_TEXT2))}
`);
function leftOutNotice({ images, rules, findings, stanzas, rows }, say) {
  const parts = [
    images + rules + findings + stanzas === 0 ? void 0 : message(
      "Too long to show whole. Left out: {images} images of the table, {rules} rule outcomes, {findings} waived findings and {stanzas} waiver stanzas of the details; report.json has them all.",
      { images, rules, findings, stanzas }
    ),
    rows === 0 ? void 0 : message("Left out of the lists: {rows} rows; the formats html, sarif and evidence have more of them.", {
      rows
    })
  ].filter((part) => part !== void 0);
  return parts.length === 0 ? "\n" : `
**${parts.map((part) => markdownText(say(part))).join(" ")}**

`;
}

export {
  MAX_FILE_BYTES,
  reportAsMarkdown
};
