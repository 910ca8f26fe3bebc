import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  programUri,
  referenceParts
} from "./shared-7.mjs";
import {
  isSameName
} from "./finding.mjs";
import {
  cutAtSentence
} from "./cut.mjs";
import {
  listsOfImage,
  packageText,
  ruleSentence,
  ruleWaivers,
  shortReference,
  speaker,
  standingOf,
  waiverSentence,
  worstImagesFirst
} from "./shared-13.mjs";
import {
  markdownLink,
  markdownText,
  plainLine
} from "./escape.mjs";
import {
  totalOf
} from "./shared-19.mjs";
import {
  printableJson
} from "./printable-json.mjs";
import {
  sha256Hex
} from "./sha256.mjs";
import "./assessment.mjs";
import {
  SOME_SEVERITY,
  exactly,
  isAbove,
  severityPhrase
} from "./severity.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/reporters/sarif/severity.ts
var SCORES = { none: void 0, low: "2.0", medium: "5.5", high: "8.0", critical: "9.5" };
var HIGH_OR_CRITICAL = "8.9";
var UNTOLD = "6.9";
function securitySeverity({ least, most }) {
  if (least === most) return SCORES[least];
  return isAbove(least, "medium") ? HIGH_OR_CRITICAL : UNTOLD;
}
function levelOf({ least, most }) {
  if (isAbove(least, "medium")) return "error";
  return isAbove(most, "low") ? "warning" : "note";
}

// src/reporters/sarif/text.ts
var MAX_MESSAGE = 4e3;
var SENTENCE_END = /[.!?。！？]$/;
function sarifText(text, max = MAX_MESSAGE) {
  const inert = plainLine(text).trim().replaceAll("](", "] (");
  return cutAtSentence(inert, max) || "?";
}
var sentences = (parts, say) => parts.filter((part) => part.trim() !== "").map((part) => sarifText(part, MAX_MESSAGE / 2)).map((sentence) => SENTENCE_END.test(sentence) ? sentence : say(message("{sentence}.", { sentence }))).reduce((text, next) => text === "" ? next : say(message("{text} {next}", { text, next })), "");

// src/reporters/sarif/content-rules.ts
var CONTENT_KINDS = ["malicious-file", "unsafe-setting", "sensitive-file"];
function describeFinding(finding, say) {
  const { id, aliases, severity, title, remedy, url } = finding;
  const others = aliases.filter((alias) => !isSameName(alias, id)).join(", ");
  const summary = title ?? say(message("The scan found the vulnerability {id}.", { id }));
  const lines = [
    say(message("Severity: {severity}", { severity: severityPhrase(severity) })),
    ...others === "" ? [] : [say(message("Also known as {names}", { names: others }))],
    ...remedy === void 0 ? [] : [remedy]
  ].map((line) => sarifText(line, 800));
  const isLinked = url !== void 0 && URL.canParse(url) && new URL(url).protocol === "https:";
  return {
    // One that calls itself as another kind of content is called may not pass for it.
    id: CONTENT_KINDS.includes(id) ? `vulnerability/${id}` : sarifText(id, 200),
    name: "Vulnerability",
    shortDescription: { text: sarifText(`${id}: ${summary}`, 160) },
    fullDescription: { text: sarifText(summary, 500) },
    help: {
      text: sentences(lines, say),
      markdown: [...lines.map(markdownText), ...isLinked ? [markdownLink(url, url)] : []].join("\n\n")
    },
    ...isLinked ? { helpUri: new URL(url).href } : {},
    ...graded(severity, ["security", "container", "vulnerability"])
  };
}
function describeContent(kind, severity, say) {
  const { name, summary, help } = {
    "malicious-file": {
      name: "MaliciousFile",
      summary: message("The scan takes a file of the image for malicious."),
      help: message(
        "Find out how the file came into the image, remove it, and build again from sources that you trust."
      )
    },
    "unsafe-setting": {
      name: "UnsafeSetting",
      summary: message("The image does not pass a check of its settings."),
      help: message("The console of the service explains the check; change the Dockerfile accordingly.")
    },
    "sensitive-file": {
      name: "SensitiveFile",
      summary: message("The image holds a file with sensitive content."),
      help: message("Remove the file from every layer, and replace the secret: whoever has the image has it too.")
    }
  }[kind];
  const [short, advice] = [say(summary), say(help)];
  return {
    id: kind,
    name,
    shortDescription: { text: short },
    fullDescription: { text: short },
    help: { text: sentences([short, advice], say), markdown: [short, advice].map(markdownText).join("\n\n") },
    ...graded(severity, ["security", "container", kind])
  };
}
var PROBLEMS = { error: "error", warning: "warning", note: "recommendation" };
function graded(severity, tags) {
  const level = levelOf(severity);
  const score = securitySeverity(severity);
  return {
    defaultConfiguration: { level },
    properties: {
      tags,
      precision: "high",
      "problem.severity": PROBLEMS[level],
      ...score === void 0 ? {} : { "security-severity": score }
    }
  };
}

// src/reporters/sarif/contents.ts
function contentDrafts(image, { location, isWaived, say }) {
  const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = listsOfImage(image);
  const contents = [
    ...maliciousFiles.map((file) => maliciousFile(file, say)),
    ...vulnerabilities(
      findings.filter((finding) => !isWaived(finding)),
      say
    ),
    ...unsafeSettings.map((item) => graded2("unsafe-setting", item, say)),
    ...sensitiveFiles.map((item) => graded2("sensitive-file", item, say))
  ];
  const name = referenceParts(image.reference).name;
  const told = say(message("Image {reference}", { reference: image.reference }));
  return contents.map(({ rule, severity, parts, identity }) => ({
    rule,
    level: levelOf(severity),
    text: sentences([...parts, told], say),
    location,
    identity: [name, ...identity]
  }));
}
function vulnerabilities(findings, say) {
  const rules = /* @__PURE__ */ new Map();
  const contents = /* @__PURE__ */ new Map();
  for (const { finding } of findings) {
    const { id, severity, title, remedy, hasFix } = finding;
    const identity = ["finding", id, finding.package?.name ?? "", finding.package?.path ?? ""];
    const rule = rules.get(id) ?? describeFinding(finding, say);
    rules.set(id, rule);
    const key = JSON.stringify(identity);
    if (contents.has(key)) continue;
    const values = { id, severity: severityPhrase(severity) };
    const place = packageText(finding);
    const found = place === void 0 ? message("{id}, severity {severity}", values) : message("{id} in {package}, severity {severity}", { ...values, package: place });
    const fix = hasFix === void 0 ? [] : [hasFix ? message("a fix is known") : message("no fix is known yet")];
    const parts = [say(found), cutAtSentence(title ?? "", 200), ...fix.map(say), cutAtSentence(remedy ?? "", 300)];
    contents.set(key, { rule, severity, parts, identity });
  }
  return [...contents.values()];
}
var MALICE = {
  remind: exactly("medium"),
  suspicious: exactly("high"),
  serious: exactly("critical")
};
function maliciousFile({ path, name, level, md5, description }, say) {
  const file = path ?? name ?? md5 ?? "?";
  return {
    rule: describeContent("malicious-file", MALICE.serious, say),
    severity: level === void 0 ? MALICE.serious : MALICE[level],
    parts: [
      say(message("{file} is taken for malicious", { file })),
      [name, level, md5 && `MD5 ${md5}`].filter((known) => known !== void 0).join(", "),
      description ?? ""
    ],
    identity: ["malicious-file", file]
  };
}
function graded2(kind, { name, severity }, say) {
  const values = { name, severity: severityPhrase(severity) };
  const found = kind === "unsafe-setting" ? message("unsafe setting: {name}, severity {severity}", values) : message("sensitive content: {name}, severity {severity}", values);
  return { rule: describeContent(kind, SOME_SEVERITY, say), severity, parts: [say(found)], identity: [kind, name] };
}

// src/reporters/sarif/fill.ts
var MAX_RESULTS = 5e3;
async function fillRun(drafts, standing, room) {
  const indexes = new Map(standing.map(({ id }, index) => [id, index]));
  const rules = [...standing];
  const results = [];
  const told = /* @__PURE__ */ new Set();
  let bytes = standing.reduce((sum, rule) => sum + sizeOf(rule), 0);
  let leftOut = 0;
  for (const { rule, level, text, location, identity } of drafts) {
    const key = JSON.stringify(identity);
    if (told.has(key)) continue;
    told.add(key);
    const ruleIndex = indexes.get(rule.id) ?? rules.length;
    const result = {
      ruleId: rule.id,
      ruleIndex,
      level,
      message: { text },
      locations: [location],
      partialFingerprints: { primaryLocationLineHash: `${(await sha256Hex(key)).slice(0, 32)}:1` }
    };
    const size = sizeOf(result) + (ruleIndex === rules.length ? sizeOf(rule) : 0);
    if (leftOut > 0 || results.length === MAX_RESULTS || bytes + size > room) {
      leftOut += 1;
      continue;
    }
    if (ruleIndex === rules.length) rules.push(rule);
    indexes.set(rule.id, ruleIndex);
    results.push(result);
    bytes += size;
  }
  return { rules, results, bytes, leftOut };
}
var sizeOf = (part) => Buffer.byteLength(printableJson(part, 0));

// src/reporters/sarif/places.ts
var USUAL_POLICY = ".github/image-policy.yaml";
var START = { line: 1, column: 1, length: 1 };
function placesOf(report, { dockerfile, workflow }) {
  const origins = new Map(report.policies.map(({ name, origin }) => [name, origin]));
  const fromLine = dockerfile && toLocation(dockerfile.file, { line: dockerfile.line, column: 1, length: "FROM".length });
  const step = workflow === void 0 ? void 0 : toLocation(workflow, START);
  const usual = inRepository(USUAL_POLICY, START);
  return {
    ofContents: fromLine ?? step ?? usual,
    ofRule({ id, policy, position }) {
      if (fromLine && dockerfile.rules.includes(id)) return fromLine;
      const origin = origins.get(policy);
      const { file, line, column } = position;
      const own = origin?.kind === "repository" ? void 0 : (
        // A rule that a preset brings stands in no file: the policy that extends the preset does.
        toLocation(file, { line, column, length: id.length }) ?? toLocation(origin?.text ?? "", START)
      );
      return own ?? fromLine ?? step ?? usual;
    }
  };
}
function toLocation(file, span) {
  const path = plainLine(file).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const isInside = path !== "" && !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path) && !path.split("/").includes("..");
  return isInside ? inRepository(path, span) : void 0;
}
var inRepository = (path, { line, column, length }) => ({
  physicalLocation: {
    artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length }
  }
});

// src/reporters/sarif/policy-rules.ts
var INSIDE = "8.0";
var OUTSIDE = "5.0";
function describePolicyRule(id, notes, say) {
  const note2 = notes.find((one) => one.id === id);
  const summary = note2?.summary ?? message("The policy rule {rule} holds.", { rule: id });
  const help = [
    summary,
    message("The alert says what was found in the image and what to do next."),
    message("A dated waiver in the policy accepts it; the job summary has the lines to paste.")
  ].map(say);
  return {
    id: sarifText(id, 200),
    name: pascalCase(id),
    shortDescription: { text: sarifText(say(summary), 1e3) },
    fullDescription: { text: sarifText(say(summary), 1e3) },
    help: {
      text: sentences(help, say),
      markdown: help.map(markdownText).join("\n\n")
    },
    defaultConfiguration: { level: "error" },
    properties: {
      tags: ["security", "container", "policy"],
      precision: "very-high",
      "problem.severity": "error",
      "security-severity": note2?.looksInside === false ? OUTSIDE : INSIDE
    }
  };
}
var LEVELS = {
  violation: "error",
  unknown: "warning",
  "break-glass": "warning",
  warning: "warning"
};
function ruleDrafts(image, { report, places, notes, say }) {
  return image.rules.flatMap((outcome) => {
    const level = LEVELS[standingOf(outcome)];
    if (level === void 0) return [];
    return [
      {
        rule: describePolicyRule(outcome.id, notes, say),
        // Where the job goes on regardless, nothing may look as if it had stopped.
        level: report.mode === "report" && level === "error" ? "warning" : level,
        text: sentences(partsOf(outcome, image).map(say), say),
        location: places.ofRule(outcome),
        identity: [referenceParts(image.reference).name, "rule", outcome.policy, outcome.id]
      }
    ];
  });
}
function partsOf(outcome, { reference }) {
  const { file, line } = outcome.position;
  return [
    ruleSentence(outcome, shortReference(reference)),
    outcome.message,
    ...outcome.hint === void 0 ? [] : [outcome.hint],
    message("Image {reference}", { reference }),
    message("Policy {policy}, {file}:{line}", { policy: outcome.policy, file, line })
  ];
}
var pascalCase = (id) => id.split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("").slice(0, 200) || "Rule";

// src/reporters/sarif/category.ts
var OF_ONE_BUILD = /(?<![a-z0-9])(?=[0-9a-f]*[0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi;
function categoryOf(reference) {
  const { name, tag } = referenceParts(reference);
  return `image-policy-gate/${name}${tag.replace(OF_ONE_BUILD, "*")}`;
}
function createCategories() {
  const taken = /* @__PURE__ */ new Map();
  return (reference) => {
    const category = categoryOf(reference);
    const times = (taken.get(category) ?? 0) + 1;
    taken.set(category, times);
    return times === 1 ? category : `${category}/${times}`;
  };
}

// src/reporters/sarif/runs.ts
var MAX_RUNS = 20;
function chooseSubjects({ images }) {
  const take = createCategories();
  const categories = new Map(images.map((image) => [image, take(image.reference)]));
  const sorted = worstImagesFirst(images);
  const subjects = [
    ...sorted.map((image) => ({ image, shows: "rules", category: categories.get(image) ?? "" })),
    ...sorted.filter(isListed).map((image) => ({ image, shows: "contents", category: `${categories.get(image)}/contents` }))
  ];
  return { chosen: subjects.slice(0, MAX_RUNS), leftOut: subjects.slice(MAX_RUNS) };
}
function isListed({ scans }) {
  const lists = scans.flatMap(({ state }) => state.kind === "complete" ? stateOfLists(state.facts) : UNREAD);
  return lists.includes("known") && !lists.includes("unread");
}
var UNREAD = ["unread"];
function stateOfLists(facts) {
  const { vulnerabilities: vulnerabilities2, maliciousFiles, unsafeSettings, sensitiveFiles } = facts;
  return [
    stateOf(facts.findings, vulnerabilities2.known ? totalOf(vulnerabilities2.value) : void 0, "unread"),
    stateOf(facts.maliciousFileList, maliciousFiles.known ? maliciousFiles.value.total : void 0, "unread"),
    stateOf(facts.unsafeSettingList, unsafeSettings.known ? unsafeSettings.value : void 0, "never"),
    stateOf(facts.sensitiveFileList, sensitiveFiles.known ? sensitiveFiles.value : void 0, "never")
  ];
}
function stateOf(list, count, absent) {
  if (list?.known) return "known";
  if (list !== void 0) return list.cause === "not-measured" ? "never" : "unread";
  if (count === void 0) return "never";
  return count.max === 0 ? "known" : absent;
}

// src/reporters/sarif/waived.ts
var MAX_NOTES = 100;
function waivedNotes(image, say) {
  const rules = image.rules.filter(({ outcome }) => outcome === "waived").map((rule) => [
    say(ruleSentence(rule, image.reference)),
    ...ruleWaivers(rule).map((waiver) => say(waiverSentence(waiver)))
  ]);
  const findings = image.waivedFindings.map(({ id, policy, waivedBy }) => [
    say(message("the policy {policy} waives {id}", { policy, id })),
    ...waivedBy.map((waiver) => say(waiverSentence(waiver)))
  ]);
  const all = [...rules, ...findings];
  const shown = all.slice(0, MAX_NOTES).map((parts) => note("waived", parts, say));
  const rest = all.length - shown.length;
  return rest === 0 ? shown : [...shown, note("waived", [say(message("waived besides: {count}", { count: rest }))], say)];
}
var note = (id, parts, say) => ({
  level: "note",
  descriptor: { id },
  message: { text: sentences(parts, say) }
});
function isWaivedOn(image, notes) {
  const looking = new Set(notes.filter(({ looksAtFindings }) => looksAtFindings).map(({ id }) => id));
  const judging = image.rules.filter(({ id, outcome }) => outcome !== "skipped" && looking.has(id));
  const policies = new Set(judging.map(({ policy }) => policy));
  return ({ waived }) => waived.length > 0 && [...policies].every((name) => waived.some(({ policy }) => policy === name));
}

// src/reporters/sarif.ts
var MAX_BYTES = 9 * 1024 * 1024;
var FRAME_BYTES = 2e3;
async function reportAsSarif(report, options) {
  const { chosen, leftOut } = chooseSubjects(report);
  const scene = {
    report,
    options,
    places: placesOf(report, { dockerfile: options.dockerfile, workflow: options.runPlace?.workflow }),
    say: speaker(options)
  };
  let room = options.maxBytes ?? MAX_BYTES;
  const runs = [];
  for (const [index, subject] of chosen.entries()) {
    const missing = index === 0 && leftOut.length > 0 ? [leftOutMessage(leftOut)] : [];
    const run = await toRun(subject, missing, Math.floor(room / (chosen.length - index)), scene);
    room -= Buffer.byteLength(printableJson(run, 0));
    runs.push(run);
  }
  return printableJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs }, 0);
}
function sarifNotices(report) {
  const { leftOut } = chooseSubjects(report);
  return leftOut.length === 0 ? [] : [leftOutMessage(leftOut)];
}
var leftOutMessage = (leftOut) => message(
  "report.sarif has room for 20 runs. Left out: the rule outcomes of {rules} images and the contents of {contents}; their alerts stay as they are, and report.json has them all",
  {
    rules: leftOut.filter(({ shows }) => shows === "rules").length,
    contents: leftOut.filter(({ shows }) => shows === "contents").length
  }
);
async function toRun(subject, missing, room, scene) {
  const { image, shows, category } = subject;
  const { report, options, places, say } = scene;
  const notes = options.rules ?? [];
  const waived = shows === "rules" ? waivedNotes(image, say) : [];
  const taken = FRAME_BYTES + Buffer.byteLength(printableJson(waived, 0));
  const drafts = shows === "rules" ? ruleDrafts(image, { report, places, notes, say }) : contentDrafts(image, { location: places.ofContents, isWaived: isWaivedOn(image, notes), say });
  const ids = shows === "rules" ? [...new Set(image.rules.map(({ id }) => id))] : [];
  const standing = ids.map((id) => describePolicyRule(id, notes, say));
  const { rules, results, leftOut } = await fillRun(drafts, standing, room - taken);
  const cut = leftOut === 0 ? [] : [message("left out of report.sarif for lack of room: {count}", { count: leftOut })];
  return {
    tool: { driver: { ...toolOf(report, options.runPlace), rules } },
    automationDetails: { id: `${category}/` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...waived,
          ...[...missing, ...cut].map((text) => note("left-out", [say(text)], say))
        ]
      }
    ],
    columnKind: "utf16CodeUnits",
    results
  };
}
var SEMANTIC_VERSION = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.-]+)?$/;
var toolOf = ({ tool: { name, version } }, runPlace) => ({
  name,
  semanticVersion: SEMANTIC_VERSION.test(version) ? version : "0.0.0-development",
  informationUri: programUri(runPlace)
});
export {
  reportAsSarif,
  sarifNotices
};
