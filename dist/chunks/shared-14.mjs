import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SIZE_PATTERN,
  completedState,
  dayOf,
  defineRule,
  evaluateImage,
  exceedsSeverity,
  isLoopback,
  keyOfWaiver,
  looksAtFindings,
  nameOfWaiver,
  parseSizeBytes,
  pass,
  undecided,
  violated,
  whyFindingStays,
  whyNotInForce
} from "./shared-2.mjs";
import {
  countOutcomes,
  runVerdict
} from "./verdict.mjs";
import {
  enterpriseSwrLabel,
  hssEndpoint,
  iamEndpoint,
  isSwrHost,
  parseAcrHost,
  sasEndpoint,
  sharedSwrRegion
} from "./shared.mjs";
import {
  FINDING_GLOB_PATTERN,
  IMAGE_GLOB_PATTERN,
  TAG_GLOB_PATTERN,
  matchesGlob,
  matchesImage
} from "./glob.mjs";
import {
  closest
} from "./did-you-mean.mjs";
import {
  DURATION_PATTERN,
  ageMs,
  durationPhrase,
  formatMoment,
  parseDurationMs
} from "./duration.mjs";
import {
  canonicalName,
  namesOf
} from "./finding.mjs";
import {
  addCounts,
  atLeast,
  countFindings,
  countOf,
  countPhrase,
  exactCount,
  isExact,
  keepsWithin,
  totalOf,
  worstSeverity
} from "./shared-19.mjs";
import {
  imageName,
  measured,
  notMeasured,
  parseDigest,
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError,
  isPassing,
  toError
} from "./errors.mjs";
import {
  MALICE_LEVELS,
  doubtAbout
} from "./assessment.mjs";
import {
  HIGH_OR_CRITICAL,
  SEVERITIES,
  SOME_SEVERITY,
  exactly,
  isAbove,
  rankOf,
  severityPhrase,
  worseOf
} from "./severity.mjs";
import {
  formatMessage,
  joinParts,
  message
} from "./message.mjs";

// src/rules/allowed-registries.ts
var allowedRegistries = defineRule({
  id: "allowed-registries",
  about: "reference",
  summary: message("The image lies where images may lie."),
  options: {
    properties: {
      registries: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: IMAGE_GLOB_PATTERN },
        description: "Globs over host/namespace/repository: * stays within a segment, ** crosses them."
      }
    },
    required: ["registries"]
  },
  defaults: {},
  evaluate({ registries }, { reference }) {
    const image = imageName(reference);
    const glob = registries.find((candidate) => matchesImage(candidate, reference));
    if (glob !== void 0) return pass(message("{image} is allowed by {glob}", { image, glob }));
    return violated(
      message("{image} lies in none of the allowed registries: {registries}", {
        image,
        registries: registries.join(", ")
      }),
      message("push the image to an allowed registry, or add its place to registries")
    );
  }
});

// src/rules/denied-tags.ts
var deniedTags = defineRule({
  id: "denied-tags",
  about: "reference",
  summary: message("The tag is none of those that are denied, such as latest."),
  options: {
    properties: {
      tags: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: TAG_GLOB_PATTERN },
        description: "Globs over the tag, case-sensitive."
      }
    }
  },
  defaults: { tags: ["latest"] },
  evaluate({ tags }, { reference: { tag } }) {
    if (tag === void 0) return pass(message("the image is named by its digest alone"));
    const glob = tags.find((candidate) => matchesGlob(candidate, tag));
    if (glob === void 0) return pass(message("the tag {tag} is not denied", { tag }));
    return violated(
      message("the tag {tag} is denied by {glob}", { tag, glob }),
      message("push the image under a tag of its own, such as its version or commit")
    );
  }
});

// src/rules/denied-vulnerabilities.ts
var MAX_NAMED = 10;
var deniedVulnerabilities = defineRule({
  id: "denied-vulnerabilities",
  about: "facts",
  summary: message("The image has none of the vulnerabilities that are denied by name."),
  options: {
    properties: {
      ids: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: FINDING_GLOB_PATTERN },
        description: "CVEs or other names of vulnerabilities, or globs over them such as CVE-2021-4*; case does not matter."
      }
    },
    required: ["ids"]
  },
  defaults: {},
  needs: () => ({ facts: ["findings", "vulnerabilities"] }),
  evaluate({ ids }, { findings = NOT_LISTED, vulnerabilities }) {
    if (!findings.known) return undecided(findings);
    const isDenied = denial(ids);
    const denied = findings.value.filter((finding) => namesOf(finding).some(isDenied));
    if (denied.length > 0) return found(denied);
    const unnamed = findings.value.find((finding) => !namesOf(finding).some(holdsCve));
    if (unnamed && ids.some(holdsCve)) return undecided(withoutCve(unnamed));
    if (!vulnerabilities.known) return undecided(vulnerabilities);
    const total = totalOf(vulnerabilities.value);
    const values = { total: countPhrase(total), listed: findings.value.length };
    if (total.max <= values.listed) return pass(message("none of {listed} vulnerabilities is denied", values));
    const why = message(
      "of {total} vulnerabilities the source lists {listed}, so that denied ones may be missing",
      values
    );
    return undecided({ cause: "not-measured", why });
  }
});
var NOT_LISTED = {
  known: false,
  cause: "not-measured",
  why: message("the source does not list the vulnerabilities by name")
};
function denial(ids) {
  const lower = ids.map((id2) => id2.toLowerCase());
  const names = new Set(lower);
  const globs = lower.filter((id2) => id2.includes("*")).map((glob) => glob.replaceAll(/\*+/g, "**"));
  return (name) => names.has(name.toLowerCase()) || globs.some((glob) => matchesGlob(glob, name.toLowerCase()));
}
var holdsCve = (name) => /cve-/i.test(name);
var withoutCve = ({ id: id2 }) => ({
  cause: "not-measured",
  why: message("the source names no CVE for {id}, so that a denied one may stand behind it", { id: id2 }),
  hint: message("look the advisory up, and deny or waive it by its own name")
});
function found(denied) {
  const ids = [...new Set(denied.toSorted(worstFirst).map(({ id: id2 }) => id2))];
  const named = ids.slice(0, MAX_NAMED).join(", ");
  const more = ids.length - MAX_NAMED;
  return violated(
    more > 0 ? message("denied: {named} and {more} more", { named, more }) : message("denied: {named}", { named }),
    message("update the packages that have these vulnerabilities, or the base image")
  );
}
var worstFirst = (a, b) => rankOf(b.severity.most) - rankOf(a.severity.most) || rankOf(b.severity.least) - rankOf(a.severity.least) || (a.id < b.id ? -1 : 1);

// src/expressions/problem.ts
var ExpressionRefused = class extends Error {
  problem;
  constructor(offset, text2, hint) {
    super(text2.template);
    this.problem = { offset, message: text2, ...hint && { hint } };
  }
};
function suggestion(word, words2) {
  const near = closest(word, words2);
  return near === void 0 ? void 0 : message('did you mean "{suggestion}"?', { suggestion: near });
}

// src/expressions/severity-words.ts
var SeverityWord = class {
  rank;
  constructor(word) {
    this.rank = rankOf(word);
  }
};
var SEVERITY_WORDS = new Map(
  SEVERITIES.map((word) => [word, new SeverityWord(word)])
);
var COMPARISONS = {
  "==": (a, b) => a.rank === b.rank,
  "<": (a, b) => a.rank < b.rank,
  "<=": (a, b) => a.rank <= b.rank,
  ">": (a, b) => a.rank > b.rank,
  ">=": (a, b) => a.rank >= b.rank
};

// src/expressions/limits.ts
var MAX_EXPRESSION_LENGTH = 2e3;
var MAX_NODES = 300;
var MAX_DEPTH = 24;
var MAX_LIST_ITEMS = 100;
var MAX_STEPS = 4e6;
var MAX_FINDINGS = 2e4;
var MAX_ALIASES = 20;
var MAX_TEXT_LENGTH = 4e3;
var MAX_GLOB_STEPS = 4e6;

// src/expressions/facts.ts
var notMeasured2 = (why, hint) => ({ cause: "not-measured", why, ...hint && { hint } });
var told = (fact, untold2) => fact.known ? fact.value : untold2(fact);
var given = (value, name, untold2) => value ?? untold2(notMeasured2(message("{name} is not known", { name })));
function toText(text2, name, untold2) {
  if (text2.length <= MAX_TEXT_LENGTH) return text2;
  const values = { name, limit: MAX_TEXT_LENGTH };
  return untold2(notMeasured2(message("{name} is longer than {limit} characters", values)));
}
function toInt(value, name, untold2) {
  if (Number.isSafeInteger(value)) return BigInt(value);
  return untold2(notMeasured2(message("{name} is {value}, which is no whole number", { name, value })));
}
function toExactInt(count2, name, untold2) {
  if (isExact(count2)) return toInt(count2.min, name, untold2);
  const why = message("{name}: {found}, and the source tells no exact number", { name, found: countPhrase(count2) });
  return untold2(
    notMeasured2(why, message("use vulnerabilities.highOrCritical, or a rule with a limit, which decides by bounds"))
  );
}
function toMoment(ms, name, now, untold2) {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return untold2(notMeasured2(message("{name} is no date", { name })));
  if (ageMs(ms, now) === void 0) return untold2(notMeasured2(message("{name} lies in the future", { name })));
  return date;
}

// src/expressions/record.ts
function defineRecord(name, fields) {
  class Instance {
    #subject;
    #untold;
    constructor(subject, untold2) {
      this.#subject = subject;
      this.#untold = untold2;
    }
    static {
      for (const [field, [, read]] of Object.entries(fields)) {
        Object.defineProperty(Instance.prototype, field, {
          get() {
            return read(this.#subject, this.#untold);
          }
        });
      }
    }
  }
  return { name, fields, ctor: Instance };
}

// src/expressions/variables.ts
var TIMESTAMP = "google.protobuf.Timestamp";
var imageRecord = defineRecord("Image", {
  registry: ["string", ({ reference }) => reference.registry],
  namespace: ["string", ({ reference }) => reference.namespace],
  repository: ["string", ({ reference }) => reference.repository],
  name: ["string", ({ reference }) => imageName(reference)],
  tag: ["string", ({ reference }, untold2) => given(reference.tag, "image.tag", untold2)],
  digest: ["string", ({ digest, reference }, untold2) => given(digest ?? reference.digest, "image.digest", untold2)]
});
var scanRecord = defineRecord("Scan", {
  endedAt: [
    TIMESTAMP,
    ({ scan, now }, untold2) => toMoment(told(scan.state.endedAtMs, untold2), "scan.endedAt", now, untold2)
  ],
  pushedAt: [
    TIMESTAMP,
    ({ scan, now }, untold2) => toMoment(told(scan.pushedAtMs, untold2), "scan.pushedAt", now, untold2)
  ]
});
var severityRecord = defineRecord("SeverityRange", {
  least: ["Severity", ({ least }) => SEVERITY_WORDS.get(least)],
  most: ["Severity", ({ most }) => SEVERITY_WORDS.get(most)]
});
var COUNTED_LEVELS = {
  critical: ["critical"],
  high: ["high"],
  highOrCritical: ["high", "critical"],
  medium: ["medium"],
  low: ["low"]
};
var countFields = Object.entries(COUNTED_LEVELS).map(([name, levels]) => [
  name,
  ["int", (counts, untold2) => toExactInt(countOf(counts, levels), `vulnerabilities.${name}`, untold2)]
]);
var vulnerabilitiesRecord = defineRecord("Vulnerabilities", {
  total: ["int", (counts, untold2) => toExactInt(totalOf(counts), "vulnerabilities.total", untold2)],
  ...Object.fromEntries(countFields)
});
var PART = message("a part of a finding");
var packageRecord = defineRecord("Package", {
  name: ["string", ({ name }, untold2) => toText(name, PART, untold2)],
  version: ["string", ({ version }, untold2) => toText(given(version, "package.version", untold2), PART, untold2)],
  path: ["string", ({ path }, untold2) => toText(given(path, "package.path", untold2), PART, untold2)]
});
var findingRecord = defineRecord("Finding", {
  id: ["string", ({ id: id2 }, untold2) => toText(id2, PART, untold2)],
  aliases: ["list<string>", aliasesOf],
  severity: ["SeverityRange", ({ severity }, untold2) => new severityRecord.ctor(severity, untold2)],
  package: [
    "Package",
    (finding, untold2) => new packageRecord.ctor(given(finding.package, message("the package of every finding"), untold2), untold2)
  ],
  hasFix: ["bool", ({ hasFix }, untold2) => given(hasFix, message("hasFix of every finding"), untold2)],
  title: [
    "string",
    ({ title }, untold2) => toText(given(title, message("the title of every finding"), untold2), PART, untold2)
  ]
});
var assessmentRecord = defineRecord("Assessment", {
  image: ["Image", ({ image }, untold2) => new imageRecord.ctor(image, untold2)],
  source: ["string", ({ image }) => image.source],
  region: ["string", ({ image }, untold2) => given(image.region, "region", untold2)],
  scan: ["Scan", (subject, untold2) => new scanRecord.ctor(subject, untold2)],
  severity: ["SeverityRange", (subject, untold2) => new severityRecord.ctor(worstOf(subject, untold2), untold2)],
  vulnerabilities: [
    "Vulnerabilities",
    ({ scan }, untold2) => new vulnerabilitiesRecord.ctor(told(scan.state.facts.vulnerabilities, untold2), untold2)
  ],
  maliciousFiles: [
    "int",
    ({ scan }, untold2) => toExactInt(told(scan.state.facts.maliciousFiles, untold2).total, "maliciousFiles", untold2)
  ],
  unsafeSettings: [
    "int",
    ({ scan }, untold2) => toExactInt(told(scan.state.facts.unsafeSettings, untold2), "unsafeSettings", untold2)
  ],
  sensitiveFiles: [
    "int",
    ({ scan }, untold2) => toExactInt(told(scan.state.facts.sensitiveFiles, untold2), "sensitiveFiles", untold2)
  ],
  sizeBytes: ["int", ({ scan }, untold2) => toInt(told(scan.state.facts.sizeBytes, untold2), "sizeBytes", untold2)],
  createdAt: [
    TIMESTAMP,
    ({ scan, now }, untold2) => toMoment(told(scan.state.facts.bornAtMs, untold2).ms, "createdAt", now, untold2)
  ],
  findings: ["list<Finding>", findingsOf],
  now: [TIMESTAMP, ({ now }) => new Date(now)]
});
var RECORD_TYPES = [
  severityRecord,
  packageRecord,
  findingRecord,
  imageRecord,
  scanRecord,
  vulnerabilitiesRecord
];
function worstOf({ scan }, untold2) {
  const { severity, vulnerabilities } = scan.state.facts;
  const { least, most } = told(severity, untold2);
  const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value).least : "none";
  return { least: worseOf(least, counted), most: isAbove(counted, most) ? counted : most };
}
function findingsOf({ scan }, untold2) {
  const { findings, vulnerabilities } = scan.state.facts;
  const list = told(given(findings, message("the list of vulnerabilities"), untold2), untold2);
  const total = totalOf(told(vulnerabilities, untold2));
  if (total.max > list.length) {
    const values = { listed: list.length, total: total.max };
    const why = message("only {listed} of up to {total} vulnerabilities are listed", values);
    return untold2({ cause: "not-measured", why });
  }
  if (list.length > MAX_FINDINGS) {
    const why = message("more than {limit} vulnerabilities are listed", { limit: MAX_FINDINGS });
    return untold2({ cause: "not-measured", why });
  }
  return list.map((finding) => new findingRecord.ctor(finding, untold2));
}
function aliasesOf({ aliases }, untold2) {
  if (aliases.length <= MAX_ALIASES) return aliases.map((alias) => toText(alias, PART, untold2));
  const why = message("a finding goes by more than {limit} names", { limit: MAX_ALIASES });
  return untold2({ cause: "not-measured", why });
}

// src/expressions/dialect.ts
var VARIABLES = Object.keys(assessmentRecord.fields);
var CONSTANTS = [...SEVERITY_WORDS.keys()];
var NAMES = /* @__PURE__ */ new Set([...VARIABLES, ...CONSTANTS]);
var LOOPS = /* @__PURE__ */ new Set(["all", "exists", "exists_one", "filter"]);
var METHODS = /* @__PURE__ */ new Set([
  ...LOOPS,
  ...["startsWith", "endsWith", "contains", "matchesGlob", "lowerAscii", "size"],
  ...["getFullYear", "getMonth", "getDate", "getDayOfWeek", "getHours", "getMinutes", "getSeconds"]
]);
var FUNCTIONS = /* @__PURE__ */ new Set(["size", "duration", "timestamp"]);
var INSTEAD = /* @__PURE__ */ new Map([
  ["has", message("a fact that is not known makes the expression unknown by itself")],
  ["matches", message('use matchesGlob("v*"), whose time no text can blow up')],
  ["map", message("use exists(item, …) or all(item, …) on the list itself")]
]);
var LITERAL_ARGUMENT = /* @__PURE__ */ new Set(["duration", "timestamp", "matchesGlob"]);
var MAX_TIME_LENGTH = 40;
var MOMENT_WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
var GLOB = /^[^?[\]{}!]{1,200}$/;
function readNames(root) {
  const names = /* @__PURE__ */ new Set();
  visit(root, /* @__PURE__ */ new Set());
  return names;
  function visit(node, items) {
    switch (node.op) {
      case "value":
        requirePlainLiteral(node);
        break;
      case "id":
        visitName(node, items);
        break;
      case ".":
        visitField(node, items);
        break;
      case "call":
        requireOffered(node, node.args[0], FUNCTIONS);
        visitArguments(node, node.args[1], items);
        break;
      case "rcall":
        visitMethod(node, items);
        break;
      case "!_":
      case "-_":
        visit(node.args, items);
        break;
      case "map":
      case ".?":
      case "[?]":
        throw new ExpressionRefused(node.start, message("expressions here have no maps and no optional values"));
      default:
        for (const operand of node.args) visit(operand, items);
    }
  }
  function visitField({ args: [operand, field] }, items) {
    if (operand.op === "id" && !items.has(operand.args)) names.add(`${operand.args}.${field}`);
    visit(operand, items);
  }
  function visitArguments(call, args, items) {
    requireLiteral(call.args[0], args);
    for (const argument of args) visit(argument, items);
  }
  function visitName({ args: name, start }, items) {
    if (items.has(name)) return;
    if (!NAMES.has(name)) {
      const text2 = message('there is no variable "{name}"', { name });
      throw new ExpressionRefused(start, text2, suggestion(name, [...NAMES, ...items]));
    }
    names.add(name);
  }
  function visitMethod(node, items) {
    const [name, receiver, args] = node.args;
    requireOffered(node, name, METHODS);
    visit(receiver, items);
    const [item, ...body] = args;
    if (!LOOPS.has(name) || item?.op !== "id") {
      visitArguments(node, args, items);
      return;
    }
    if (NAMES.has(item.args)) {
      const values = { name: item.args };
      const text2 = message('"{name}" is a variable already; give the items of the list another name', values);
      throw new ExpressionRefused(item.start, text2);
    }
    visitArguments(node, body, /* @__PURE__ */ new Set([...items, item.args]));
  }
}
function requirePlainLiteral({ args: value, start }) {
  if (["string", "bigint", "number", "boolean"].includes(typeof value)) return;
  throw new ExpressionRefused(start, message("only texts, numbers, true and false can be written here"));
}
function requireOffered(node, name, offered) {
  if (offered.has(name)) return;
  const text2 = message('there is no function "{name}" here', { name });
  throw new ExpressionRefused(placeOfName(node, name), text2, INSTEAD.get(name) ?? suggestion(name, offered));
}
var placeOfName = (node, name) => node.op === "rcall" ? node.input.indexOf(name, node.args[1].end) : node.start;
function requireLiteral(name, [argument]) {
  if (!LITERAL_ARGUMENT.has(name) || argument === void 0) return;
  if (argument.op !== "value" || typeof argument.args !== "string") {
    throw new ExpressionRefused(argument.start, message("{name}() takes a text that is written here", { name }));
  }
  const text2 = argument.args;
  if (name === "matchesGlob" && !GLOB.test(text2)) {
    throw new ExpressionRefused(argument.start, message('"{text}" is not a glob of characters and * and **', { text: text2 }));
  }
  if (name !== "matchesGlob" && text2.length > MAX_TIME_LENGTH) {
    throw new ExpressionRefused(argument.start, message("{name}() takes a shorter text", { name }));
  }
  if (name === "timestamp" && !MOMENT_WITH_ZONE.test(text2)) {
    const hint = message('write timestamp("2026-12-31T00:00:00Z")');
    throw new ExpressionRefused(argument.start, message('"{text}" names no time zone', { text: text2 }), hint);
  }
}

// src/expressions/cost.ts
var NO_LIST = { length: 0 };
function requireLowCost(root) {
  costOf(root, /* @__PURE__ */ new Map());
}
function costOf(node, scope) {
  const cost = costWithin(node, scope);
  if (cost.steps <= MAX_STEPS) return cost;
  throw new ExpressionRefused(
    node.start,
    message("this could take more than {limit} steps for an image of {findings} vulnerabilities", {
      limit: MAX_STEPS,
      findings: MAX_FINDINGS
    }),
    message("do not go through the findings for each of many items: filter them first, or use several expressions")
  );
}
function costWithin(node, scope) {
  switch (node.op) {
    case "value":
      return { steps: 1, extent: NO_LIST };
    case "id":
      return node.args === "findings" ? { steps: MAX_FINDINGS, extent: { length: MAX_FINDINGS } } : { steps: 1, extent: scope.get(node.args) ?? NO_LIST };
    case ".": {
      const { steps } = costOf(node.args[0], scope);
      return { steps: steps + 1, extent: { length: node.args[1] === "aliases" ? MAX_ALIASES : 0 } };
    }
    case "[]": {
      const [list, index] = costOfAll(node.args, scope);
      return { steps: sum([list, index]), extent: list?.extent.item ?? NO_LIST };
    }
    case "list": {
      const items = costOfAll(node.args, scope);
      return { steps: sum(items), extent: { length: items.length, item: widest(items) } };
    }
    case "rcall":
      return LOOPS.has(node.args[0]) ? costOfLoop(node, scope) : costOfCall([node.args[1], ...node.args[2]], scope);
    case "call":
      return costOfCall(node.args[1], scope);
    case "!_":
    case "-_":
      return costOfCall([node.args], scope);
    case "?:": {
      const parts = costOfAll(node.args, scope);
      return { steps: sum(parts), extent: widest(parts) };
    }
    default:
      return costOfOperator(node, scope);
  }
}
function costOfOperator(node, scope) {
  const operands = costOfAll(node.args, scope);
  const lengths = operands.reduce((total, { extent }) => total + extent.length, 0);
  const { item } = widest(operands);
  const joined2 = item ? { length: lengths, item } : { length: lengths };
  return { steps: sum(operands) + lengths, extent: node.op === "+" ? joined2 : NO_LIST };
}
function costOfCall(nodes, scope) {
  return { steps: sum(costOfAll(nodes, scope)), extent: NO_LIST };
}
function costOfLoop(node, scope) {
  const [name, receiver, [item, body]] = node.args;
  const list = costOf(receiver, scope);
  const inner = item?.op === "id" && body ? costOf(body, new Map([...scope, [item.args, list.extent.item ?? NO_LIST]])) : void 0;
  const steps = 1 + list.steps + list.extent.length * (inner?.steps ?? 0);
  return { steps, extent: name === "filter" ? list.extent : NO_LIST };
}
var costOfAll = (nodes, scope) => nodes.map((node) => costOf(node, scope));
var sum = (costs) => 1 + costs.reduce((all, one) => all + (one?.steps ?? 0), 0);
function widest(costs) {
  const length = Math.max(0, ...costs.map(({ extent }) => extent.length));
  const items = costs.flatMap(({ extent }) => extent.item ? [{ steps: 0, extent: extent.item }] : []);
  return items.length === 0 ? { length } : { length, item: widest(items) };
}

// src/expressions/compile.ts
function compile(text2, environment) {
  try {
    if (text2.length > MAX_EXPRESSION_LENGTH) {
      throw new ExpressionRefused(
        0,
        message("an expression has at most {limit} characters", { limit: MAX_EXPRESSION_LENGTH })
      );
    }
    const parsed = environment.parse(text2);
    const names = readNames(parsed.ast);
    requireBool(parsed);
    requireLowCost(parsed.ast);
    requireGoodLiterals(parsed.ast, environment);
    return { program: { names, run: parsed } };
  } catch (thrown) {
    return { problem: thrown instanceof ExpressionRefused ? thrown.problem : explain(thrown, text2) };
  }
}
function requireBool(parsed) {
  const { valid, type, error } = parsed.check();
  if (!valid) throw error;
  if (type === "bool") return;
  throw new ExpressionRefused(
    0,
    message("the expression gives a value of type {type}, not true or false", { type: String(type) })
  );
}
function requireGoodLiterals(node, environment) {
  if (node.op === "call" && (node.args[0] === "duration" || node.args[0] === "timestamp")) {
    try {
      environment.evaluate(node.input.slice(node.start, node.end));
    } catch (thrown) {
      throw new ExpressionRefused(node.start, message("{error}", { error: summaryOf(thrown) }));
    }
  }
  for (const child of childrenOf(node)) requireGoodLiterals(child, environment);
}
function childrenOf({ args }) {
  const all = Array.isArray(args) ? args.flat() : [args];
  return all.filter((one) => typeof one === "object" && one !== null && "op" in one);
}
var FIELDS = [...new Set([assessmentRecord, ...RECORD_TYPES].flatMap(({ fields }) => Object.keys(fields)))];
function explain(thrown, text2) {
  const { code, node, range } = thrown;
  const error = summaryOf(thrown);
  const offset = Math.min(node?.pos ?? range?.start ?? 0, text2.length);
  if (thrown instanceof RangeError) return { offset: 0, message: message("the expression is nested too deeply") };
  if (code === "no_such_key") {
    const field = error.slice(error.lastIndexOf(" ") + 1);
    const hint = suggestion(field, FIELDS);
    return { offset, message: message('there is no field "{field}" here', { field }), ...hint && { hint } };
  }
  const problem = { offset, message: message("the expression is not valid: {error}", { error }) };
  if (!/Severity \S+ (?:list<)?string|string \S+ (?:list<)?Severity/.test(error)) return problem;
  return { ...problem, hint: message("write severities without quotes: severity.most <= medium") };
}
var summaryOf = (thrown) => thrown.summary ?? (thrown instanceof Error ? thrown.message : String(thrown));

// src/expressions/environment.ts
function createEnvironment(library, globs) {
  const environment = new library.Environment({
    limits: { maxAstNodes: MAX_NODES, maxDepth: MAX_DEPTH, maxListElements: MAX_LIST_ITEMS }
  });
  environment.registerType("Severity", { ctor: SeverityWord, fields: {} });
  for (const { name, ctor, fields } of RECORD_TYPES) environment.registerType(name, { ctor, fields: typesOf(fields) });
  for (const [name, type] of Object.entries(typesOf(assessmentRecord.fields))) environment.registerVariable(name, type);
  for (const [word, value] of SEVERITY_WORDS) environment.registerConstant(word, "Severity", value);
  for (const [operator, compare] of Object.entries(COMPARISONS)) {
    environment.registerOperator(`Severity ${operator} Severity`, compare);
  }
  environment.registerFunction("string.matchesGlob(string): bool", globs.matches, { async: false });
  return environment;
}
var typesOf = (fields) => Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]));

// src/expressions/evaluate.ts
var UNTOLD = new Error("a fact is not known");
function evaluateProgram({ run }, subject) {
  const met = /* @__PURE__ */ new Map();
  const untold2 = (doubt) => {
    met.set(`${doubt.cause} ${formatMessage(doubt.why)}`, doubt);
    throw UNTOLD;
  };
  try {
    const value = run(new assessmentRecord.ctor(subject, untold2));
    if (typeof value === "boolean") return { holds: value };
    return { doubts: [failed(message("it came to neither true nor false"))] };
  } catch (thrown) {
    const [first, ...others] = [...met.values(), ...thrown === UNTOLD ? [] : [failed(summaryOf(thrown))]];
    return { doubts: [first ?? failed(summaryOf(thrown)), ...others] };
  }
}
var failed = (error) => ({
  cause: "not-measured",
  why: message("the evaluation failed: {error}", { error })
});

// src/expressions/globs.ts
function createGlobMatcher() {
  let left3 = 0;
  return {
    matches(text2, glob) {
      left3 -= text2.length * glob.length;
      if (left3 < 0) throw new Error("the texts are too long or too many to match against globs");
      return matchesGlob(glob, text2);
    },
    refill() {
      left3 = MAX_GLOB_STEPS;
    }
  };
}

// src/expressions/needs.ts
var FACTS = {
  severity: ["severity"],
  vulnerabilities: ["vulnerabilities"],
  maliciousFiles: ["maliciousFiles"],
  unsafeSettings: ["unsafeSettings"],
  sensitiveFiles: ["sensitiveFiles"],
  sizeBytes: ["sizeBytes"],
  createdAt: ["bornAtMs"],
  // Only their number tells that all of them are listed.
  findings: ["findings", "vulnerabilities"]
};
function needsOf(names) {
  const facts = [...new Set([...names].flatMap((name) => Object.hasOwn(FACTS, name) ? FACTS[name] ?? [] : []))];
  const countLevels2 = Object.entries(COUNTED_LEVELS).flatMap(
    ([field, levels]) => names.has(`vulnerabilities.${field}`) ? levels : []
  );
  return {
    facts,
    ...names.has("severity") ? { severityAbove: "none" } : {},
    ...countLevels2.length > 0 ? { countLevels: [...new Set(countLevels2)] } : {}
  };
}

// src/expressions/index.ts
var loaded;
var ready;
async function loadExpressions() {
  loaded ??= import("./marcbachmann-cel-js.mjs").then(createExpressions);
  ready = await loaded;
}
function expressions() {
  if (ready) return ready;
  throw new Error("expressions are used before they are loaded");
}
function createExpressions(library) {
  const globs = createGlobMatcher();
  const environment = createEnvironment(library, globs);
  const known = /* @__PURE__ */ new Map();
  const compiled = (text2) => {
    const found2 = known.get(text2) ?? compile(text2, environment);
    known.set(text2, found2);
    return found2;
  };
  return {
    problemOf(text2) {
      const result = compiled(text2);
      return "problem" in result ? result.problem : void 0;
    },
    needsOf(text2) {
      const result = compiled(text2);
      return "program" in result ? needsOf(result.program.names) : { facts: [] };
    },
    evaluate(text2, subject) {
      const result = compiled(text2);
      if ("problem" in result) return { doubts: [{ cause: "not-measured", why: result.problem.message }] };
      globs.refill();
      return evaluateProgram(result.program, subject);
    }
  };
}

// src/rules/expression.ts
var MAX_CONDITIONS = 200;
var expression = defineRule({
  id: "expression",
  about: "image",
  summary: message("Every expression that the policy states about the image is true."),
  options: {
    properties: {
      all: {
        type: "array",
        minItems: 1,
        maxItems: MAX_CONDITIONS,
        items: {
          type: "object",
          properties: {
            id: {
              type: "string",
              pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
              maxLength: 60,
              description: "A name in lower-case words joined by hyphens, unique in this list."
            },
            expr: {
              type: "string",
              minLength: 1,
              maxLength: MAX_EXPRESSION_LENGTH,
              description: "What must be true, in CEL over the variables of docs/expressions.md."
            },
            message: {
              type: "string",
              minLength: 1,
              maxLength: 300,
              description: "What to say where it is false."
            }
          },
          required: ["id", "expr", "message"],
          additionalProperties: false
        },
        description: "What must be true, each with an id, the expression, and a message for where it is false."
      }
    },
    required: ["all"]
  },
  defaults: {},
  prepare: loadExpressions,
  check: ({ all = [] }) => [...repeatedIds(all), ...mistakes(all)],
  needs: ({ all = [] }) => joined(all.map(({ expr }) => expressions().needsOf(expr))),
  evaluate: ({ all = [] }, subject, now) => all.flatMap((condition) => {
    const { id: id2, expr } = condition;
    const result = expressions().evaluate(expr, { ...subject, now });
    if ("doubts" in result) {
      return result.doubts.map(
        (doubt) => undecided({ ...doubt, why: message("{id} is undecided: {why}", { id: id2, why: doubt.why }) })
      );
    }
    if (result.holds) return [pass(message("{id} holds", { id: id2 }))];
    const found2 = message("{id}: {found}", { id: id2, found: condition.message });
    return [violated(found2, message("it must hold that {expr}", { expr }))];
  })
});
function repeatedIds(all) {
  const ids = all.map(({ id: id2 }) => id2);
  return ids.flatMap(
    (id2, index) => ids.indexOf(id2) === index ? [] : [{ pointer: `/all/${index}/id`, message: message('the id "{id}" stands here twice', { id: id2 }) }]
  );
}
var mistakes = (all) => all.flatMap(({ expr }, index) => {
  const problem = expressions().problemOf(expr);
  return problem ? [{ pointer: `/all/${index}/expr`, ...problem }] : [];
});
function joined(all) {
  const countLevels2 = [...new Set(all.flatMap((needs) => needs.countLevels ?? []))];
  return {
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
    ...all.some(({ severityAbove }) => severityAbove) ? { severityAbove: "none" } : {},
    ...countLevels2.length > 0 ? { countLevels: countLevels2 } : {}
  };
}

// src/rules/max-image-age.ts
var EVENTS = { created: message("created"), updated: message("updated") };
var maxImageAge = defineRule({
  id: "max-image-age",
  about: "facts",
  summary: message("The image was not created, or else last updated, too long ago."),
  options: {
    properties: {
      max: { type: "string", pattern: DURATION_PATTERN, description: "The greatest age, such as 90d." }
    },
    required: ["max"]
  },
  defaults: {},
  needs: () => ({ facts: ["bornAtMs"] }),
  evaluate({ max }, { bornAtMs }, now) {
    if (!bornAtMs.known) return undecided(bornAtMs);
    const { ms, event } = bornAtMs.value;
    const age = ageMs(ms, now);
    if (age === void 0) {
      const moments = { event: EVENTS[event], born: formatMoment(ms), now: formatMoment(now) };
      return undecided({
        cause: "not-measured",
        why: message("the image was {event} at {born}, which lies after {now}", moments),
        hint: message("check the clock of this machine, or the date given as as-of")
      });
    }
    const text2 = message("the image was {event} {age} ago, the limit is {limit}", {
      event: EVENTS[event],
      age: durationPhrase(age),
      limit: max
    });
    return age > parseDurationMs(max) ? violated(text2, message("build the image again")) : pass(text2);
  }
});

// src/rules/max-image-size.ts
var maxImageSize = defineRule({
  id: "max-image-size",
  about: "facts",
  summary: message("The image is not larger than a size."),
  options: {
    properties: {
      max: { type: "string", pattern: SIZE_PATTERN, description: "The largest size, such as 2GiB, 500MB or 1.5GB." }
    },
    required: ["max"]
  },
  defaults: {},
  needs: () => ({ facts: ["sizeBytes"] }),
  evaluate({ max }, { sizeBytes }) {
    if (!sizeBytes.known) return undecided(sizeBytes);
    const bytes = sizeBytes.value;
    const text2 = message("the image is {size} large ({bytes} bytes), the limit is {limit}", {
      size: `${(bytes / 1024 ** 2).toFixed(1)}MiB`,
      bytes,
      limit: max
    });
    const within = keepsWithin(exactCount(bytes), parseSizeBytes(max));
    if (within === false) return violated(text2, message("leave build tools and caches out of the image"));
    return within ? pass(text2) : undecided({ cause: "not-measured", why: text2 });
  }
});

// src/rules/max-severity.ts
var maxSeverity = defineRule({
  id: "max-severity",
  about: "facts",
  summary: message("No vulnerability is worse than a severity."),
  options: {
    properties: {
      max: {
        enum: [...SEVERITIES],
        description: "The worst severity that is accepted. Where a source has one word for high and critical, high cannot be decided: use medium, or critical to accept both."
      }
    }
  },
  defaults: { max: "medium" },
  needs: ({ max }) => ({ severityAbove: max, facts: ["severity"] }),
  evaluate({ max }, { severity, vulnerabilities }) {
    const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value) : void 0;
    if (counted && isAbove(counted.least, max)) return tooSevere(counted, max);
    if (!severity.known) return undecided(severity);
    const worst = severity.value;
    if (isAbove(worst.least, max)) return tooSevere(worst, max);
    return isAbove(worst.most, max) ? untold(worst, max) : pass(withLimit(worst, max));
  }
});
var withLimit = (worst, limit) => message("worst severity is {severity}, the limit is {limit}", {
  severity: severityPhrase(worst),
  limit: severityPhrase(exactly(limit))
});
var tooSevere = (worst, limit) => violated(withLimit(worst, limit), message("update the packages that have these vulnerabilities, or the base image"));
function untold(worst, limit) {
  const why = message(
    "worst severity is {severity}, and the source does not tell which: the limit {limit} is undecided",
    {
      severity: severityPhrase(worst),
      limit: severityPhrase(exactly(limit))
    }
  );
  const stricter = SEVERITIES[rankOf(worst.least) - 1];
  const adjacent = rankOf(worst.most) - rankOf(worst.least) === 1;
  const hint = stricter && adjacent ? message("use max: {stricter}, or {looser} to accept both", { stricter, looser: worst.most }) : message("look these vulnerabilities up in the console of the service: some have no level there");
  return undecided({ cause: "not-measured", why, hint });
}

// src/rules/max-vulnerabilities.ts
var LEVELS = ["critical", "high", "medium", "low"];
var limitOn = (what) => ({ type: "integer", minimum: 0, description: `At most so many ${what}.` });
var maxVulnerabilities = defineRule({
  id: "max-vulnerabilities",
  about: "facts",
  summary: message("There are no more vulnerabilities than allowed, in total or of each severity."),
  options: {
    properties: {
      total: limitOn("vulnerabilities of any severity"),
      critical: limitOn("vulnerabilities of severity critical"),
      high: limitOn("vulnerabilities of severity high, critical not counted"),
      medium: limitOn("vulnerabilities of severity medium"),
      low: limitOn("vulnerabilities of severity low")
    },
    anyOf: ["total", ...LEVELS].map((key2) => ({ required: [key2] }))
  },
  defaults: {},
  needs: (limits) => ({
    countLevels: LEVELS.filter((level) => limits[level] !== void 0),
    facts: ["vulnerabilities"]
  }),
  evaluate(limits, { vulnerabilities }) {
    if (!vulnerabilities.known) return undecided(vulnerabilities);
    const counts = vulnerabilities.value;
    const bounds = [...boundsOfTotal(limits, counts), ...boundsOfRanges(limits, counts)];
    const exceeded = bounds.filter(({ found: found2, limit }) => keepsWithin(found2, limit) === false);
    if (exceeded.length > 0) {
      return violated(
        message("more vulnerabilities than allowed: {found}", { found: listOf(narrowest(exceeded)) }),
        message("update the packages that have these vulnerabilities, or the base image")
      );
    }
    const stated = bounds.filter(({ levels }) => levels.length <= 1);
    const open = stated.filter(({ found: found2, limit }) => keepsWithin(found2, limit) === void 0);
    if (open.length === 0) {
      return pass(message("no more vulnerabilities than allowed: {found}", { found: listOf(stated) }));
    }
    const why = message("the source counts too coarsely to decide: {found}", { found: listOf(open) });
    return undecided({ cause: "not-measured", why, hint: hintAbout(open, counts) });
  }
});
var boundsOfTotal = ({ total }, counts) => total === void 0 ? [] : [{ levels: [], found: totalOf(counts), limit: total }];
function boundsOfRanges(limits, counts) {
  const bounds = [];
  for (let width = 1; width <= LEVELS.length; width += 1) {
    for (let start = 0; start + width <= LEVELS.length; start += 1) {
      const levels = LEVELS.slice(start, start + width);
      const stated = levels.map((level) => limits[level]).filter((limit) => limit !== void 0);
      if (stated.length < width) continue;
      bounds.push({ levels, found: countOf(counts, levels), limit: stated.reduce((sum2, limit) => sum2 + limit, 0) });
    }
  }
  return bounds;
}
var narrowest = (bounds) => bounds.filter(({ levels }) => !bounds.some((other) => isPartOf(other.levels, levels)));
var isPartOf = (part, whole) => part.length > 0 && part.length < whole.length && part.every((level) => whole.includes(level));
var listOf = (bounds) => joinParts(
  bounds.map(
    ({ levels, found: found2, limit }) => message("{level} {found} (limit {limit})", { level: nameOf(levels), found: countPhrase(found2), limit })
  )
);
function nameOf(levels) {
  const [most, least] = [levels[0], levels.at(-1)];
  return most && least ? severityPhrase({ least, most }) : message("total");
}
function hintAbout(open, counts) {
  const levels = open.flatMap((bound) => bound.levels);
  const joint = counts.find(
    ({ severity, count: count2 }) => severity.least !== severity.most && count2.max > 0 && levels.some((level) => !isAbove(level, severity.most) && !isAbove(severity.least, level))
  );
  return joint ? message("it counts {levels} together: use total, or the limit 0 for each of these levels", {
    levels: severityPhrase(joint.severity)
  }) : message("look these vulnerabilities up in the console of the service: it told only bounds of their number");
}

// src/rules/no-malicious-files.ts
var GRADES = ["any", ...MALICE_LEVELS];
var noMaliciousFiles = defineRule({
  id: "no-malicious-files",
  about: "facts",
  summary: message("The scan found no malicious files."),
  options: {
    properties: {
      max: { type: "integer", minimum: 0, description: "At most so many malicious files." },
      "min-level": {
        enum: [...GRADES],
        description: "Count only files of this level or above, where the source grades them."
      }
    }
  },
  defaults: { max: 0, "min-level": "any" },
  needs: ({ "min-level": level }) => ({
    facts: ["maliciousFiles"],
    ...level === "any" ? {} : { maliceLevel: level }
  }),
  evaluate({ max, "min-level": level }, { maliciousFiles }) {
    if (!maliciousFiles.known) return undecided(maliciousFiles);
    const count2 = countFrom(level, maliciousFiles.value);
    const values = { found: countPhrase(count2), level, limit: max };
    const text2 = level === "any" ? message("malicious files: {found}, the limit is {limit}", values) : message("malicious files of level {level} or above: {found}, the limit is {limit}", values);
    const within = keepsWithin(count2, max);
    if (within === false) {
      return violated(text2, message("find out how these files came into the image, remove them and build it again"));
    }
    if (within) return pass(text2);
    if (level === "any") return undecided({ cause: "not-measured", why: text2 });
    const why = message(
      "malicious files of level {level} or above: {found}, as the source does not grade all of them",
      values
    );
    return undecided({ cause: "not-measured", why, hint: message("use min-level: any, which every source can decide") });
  }
});
function countFrom(grade, { total, atLeast: atLeast2 }) {
  const counts = { any: total, ...atLeast2 };
  const rank = GRADES.indexOf(grade);
  const min = Math.max(...GRADES.slice(rank).map((worse) => counts[worse]?.min ?? 0));
  const max = Math.min(...GRADES.slice(0, rank + 1).map((milder) => counts[milder]?.max ?? Number.POSITIVE_INFINITY));
  return { min, max: Math.max(min, max) };
}

// src/rules/no-sensitive-files.ts
var noSensitiveFiles = defineRule({
  id: "no-sensitive-files",
  about: "facts",
  summary: message("The scan found no sensitive files, such as keys and passwords."),
  options: {
    properties: { max: { type: "integer", minimum: 0, description: "At most so many sensitive files." } }
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ["sensitiveFiles"] }),
  evaluate({ max }, { sensitiveFiles }) {
    if (!sensitiveFiles.known) return undecided(sensitiveFiles);
    const count2 = sensitiveFiles.value;
    const text2 = message("sensitive files: {found}, the limit is {limit}", { found: countPhrase(count2), limit: max });
    const within = keepsWithin(count2, max);
    if (within === false) {
      return violated(
        text2,
        message("remove the files from every layer of the image and replace the secrets that they held")
      );
    }
    return within ? pass(text2) : undecided({ cause: "not-measured", why: text2 });
  }
});

// src/rules/no-unsafe-settings.ts
var noUnsafeSettings = defineRule({
  id: "no-unsafe-settings",
  about: "facts",
  summary: message("The scan found no unsafe settings."),
  options: {
    properties: { max: { type: "integer", minimum: 0, description: "At most so many unsafe settings." } }
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ["unsafeSettings"] }),
  evaluate({ max }, { unsafeSettings }) {
    if (!unsafeSettings.known) return undecided(unsafeSettings);
    const count2 = unsafeSettings.value;
    const text2 = message("unsafe settings: {found}, the limit is {limit}", { found: countPhrase(count2), limit: max });
    const within = keepsWithin(count2, max);
    if (within === false) {
      return violated(
        text2,
        message("look the failed checks up in the console of the service and change the Dockerfile")
      );
    }
    return within ? pass(text2) : undecided({ cause: "not-measured", why: text2 });
  }
});

// src/rules/require-digest.ts
var requireDigest = defineRule({
  id: "require-digest",
  about: "reference",
  summary: message("The build said which digest it pushed, so that no other image of the same tag is judged."),
  options: { properties: {} },
  defaults: {},
  evaluate(_options, { reference: { digest } }) {
    if (digest !== void 0) return pass(message("the build said the digest {digest}", { digest }));
    return violated(
      message("the image is named by its tag alone"),
      message("give the digest that the build reported as the input digest, or write …@sha256:digest")
    );
  }
});

// src/rules/scan-succeeded.ts
var scanSucceeded = defineRule({
  id: "scan-succeeded",
  about: "scan",
  summary: message("The image was scanned with success, after its last push and not too long ago."),
  options: {
    properties: {
      "max-age": {
        type: "string",
        pattern: DURATION_PATTERN,
        description: "How long ago the scan may have ended at most, such as 7d or 24h. Without it, any time."
      },
      "after-push": {
        type: "boolean",
        description: "Whether the scan must have ended after the image was last pushed."
      }
    }
  },
  defaults: { "after-push": true },
  evaluate(options, { state, pushedAtMs }, now) {
    switch (state.kind) {
      case "complete":
        return judgeTimes(options, state.endedAtMs, pushedAtMs, now);
      case "stale": {
        const ended = measured(state.endedAtMs, "end of the scan");
        const judgement = judgeTimes({ ...options, "after-push": false }, ended, pushedAtMs, now);
        const isDecided = judgement.outcome === "violated" || !options["after-push"];
        return isDecided ? judgement : undecided(doubtAbout(state));
      }
      case "failed":
        return violated(state.why, state.hint);
      case "pending":
      case "unsupported":
      case "unclear":
        return undecided(doubtAbout(state));
    }
  }
});
function judgeTimes(options, ended, pushed, now) {
  const { "max-age": maxAge, "after-push": afterPush } = options;
  if (maxAge === void 0 && !afterPush) return pass(message("the scan succeeded"));
  if (!ended.known) return undecided(ended);
  const age = ageMs(ended.value, now);
  if (age === void 0) return undecided(endsInFuture(ended.value, now));
  if (maxAge !== void 0 && age > parseDurationMs(maxAge)) {
    return violated(
      message("the scan ended {age} ago, the limit is {limit}", { age: durationPhrase(age), limit: maxAge }),
      message("scan the image again, or set scan: if-needed")
    );
  }
  if (afterPush && !pushed.known) return undecided(pushed);
  if (afterPush && pushed.known && ended.value < pushed.value) {
    const times = { ended: formatMoment(ended.value), pushed: formatMoment(pushed.value) };
    const why = message("the scan ended at {ended}, before the push at {pushed}", times);
    return undecided(doubtAbout({ kind: "stale", endedAtMs: ended.value, why }));
  }
  return pass(message("the scan succeeded and ended {age} ago", { age: durationPhrase(age) }));
}
var endsInFuture = (endedAtMs, now) => notMeasured(
  message("the scan ended at {ended}, which lies after {now}", {
    ended: formatMoment(endedAtMs),
    now: formatMoment(now)
  }),
  "not-measured",
  message("check the clock of this machine, or the date given as as-of")
);

// src/rules/index.ts
var rules = [
  scanSucceeded,
  maxSeverity,
  maxVulnerabilities,
  noMaliciousFiles,
  noUnsafeSettings,
  noSensitiveFiles,
  deniedVulnerabilities,
  requireDigest,
  allowedRegistries,
  deniedTags,
  maxImageSize,
  maxImageAge,
  expression
];
var ruleById = new Map(rules.map((rule) => [rule.id, rule]));

// src/core/review-waivers.ts
var reviewWaivers = (policy, images, rules2, now) => {
  if (policy.waivers.length === 0) return [];
  const judged = images.map(toJudged);
  return policy.waivers.flatMap((waiver) => {
    const text2 = whyNotInForce(waiver, policy.waiverLimits, now) ?? whyRefused(waiver, policy, rules2) ?? whyUseless(waiver, judged) ?? whenLapsing(waiver, policy.waiverLimits, now);
    return text2 ? [{ message: text2, position: waiver.position }] : [];
  });
};
function toJudged(image) {
  const reference = parseImageReference(image.reference);
  return {
    reference,
    digest: image.digest ?? reference.digest,
    used: new Set(image.rules.flatMap(({ waivedBy = [] }) => waivedBy.map(keyOfWaiver))),
    usedForFindings: new Set(image.waivedFindings.flatMap(({ waivedBy }) => waivedBy.map(keyOfWaiver))),
    findings: findingsByName(image)
  };
}
function findingsByName({ scans }) {
  const byName = /* @__PURE__ */ new Map();
  for (const { state } of scans) {
    const list = state.kind === "complete" ? state.facts.findings : void 0;
    if (!list?.known) return void 0;
    for (const finding of list.value) {
      for (const name of new Set(namesOf(finding).map(canonicalName))) {
        const same = byName.get(name);
        if (same) same.push(finding);
        else byName.set(name, [finding]);
      }
    }
  }
  return scans.length > 0 ? byName : void 0;
}
function whyRefused(waiver, policy, rules2) {
  const setting = policy.rules.find(({ id: id2 }) => id2 === waiver.rule);
  const values = { waiver: nameOfWaiver(waiver), rule: waiver.rule ?? "?" };
  if (setting?.waivable === false) {
    return message("the waiver of {waiver} is not applied: the policy says waivable: false for this rule", values);
  }
  if (waiver.accepted && waiver.rule !== void 0 && !waiver.accepted.rules.includes(waiver.rule)) {
    return message("the waiver of {waiver} is not applied: accept-waivers takes none of the rule {rule}", values);
  }
  const rule = setting && rules2.get(setting.id);
  if (rule && exceedsSeverity(waiver, looksAtFindings(rule, setting.options))) {
    return message(
      "the waiver of {waiver} is not applied: accept-waivers has a max-severity, so that it must name a finding",
      values
    );
  }
  return void 0;
}
function whyUseless(waiver, images) {
  const concerned = images.filter((image) => isAbout(waiver, image));
  if (concerned.length === 0) return void 0;
  const key2 = keyOfWaiver(waiver);
  if (waiver.finding !== void 0) return whyFindingWaiverIsUseless(waiver, waiver.finding, concerned);
  if (concerned.some(({ used }) => used.has(key2))) return void 0;
  return message("the waiver of {waiver} is not used: nothing that it covers was violated", {
    waiver: nameOfWaiver(waiver)
  });
}
function whyFindingWaiverIsUseless(waiver, name, images) {
  const named = images.flatMap(({ findings }) => findings?.get(canonicalName(name)) ?? []);
  const kept = named.map((finding) => whyFindingStays(waiver, finding)).find((why) => why);
  if (kept) return kept;
  const key2 = keyOfWaiver(waiver);
  const isUsed = images.some(({ usedForFindings }) => usedForFindings.has(key2));
  if (isUsed || images.some(({ findings }) => findings === void 0)) return void 0;
  const values = { waiver: nameOfWaiver(waiver), finding: named[0]?.id ?? "" };
  return named.length === 0 ? message("the waiver of {waiver} is not used: no image that it covers has this finding", values) : message("the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself", values);
}
var isAbout = (waiver, { reference, digest }) => waiver.image === void 0 ? waiver.digest === void 0 || waiver.digest === digest : matchesImage(waiver.image, reference);
function whenLapsing(waiver, limits, now) {
  if (waiver.expiresMs === void 0 || waiver.expiresMs - now > limits.warnBeforeMs) return void 0;
  return message("the waiver of {waiver} ends on {day}", { waiver: nameOfWaiver(waiver), day: dayOf(waiver) });
}

// src/core/review-policies.ts
function reviewPolicies(policies, images, { rules: rules2, measures, now }) {
  const told2 = /* @__PURE__ */ new Set();
  const isNew = (notice) => {
    const key2 = JSON.stringify(notice);
    return !told2.has(key2) && told2.add(key2).size > 0;
  };
  return policies.map((policy) => ({
    name: policy.name,
    origin: policy.origin,
    warnings: [
      ...policy.warnings,
      ...neverMeasured(policy, images, rules2, measures),
      ...reviewWaivers(policy, images, rules2, now)
    ].filter(isNew)
  }));
}
var neverMeasured = (policy, images, rules2, measures) => policy.rules.filter(({ mode }) => mode === "enforce").flatMap((setting) => {
  const needed = rules2.get(setting.id)?.needs?.(setting.options).facts ?? [];
  const sources2 = images.filter((image) => isUndecided(image, policy, setting)).map(({ source }) => source);
  return [...new Set(sources2)].filter((source) => needed.some((fact) => measures.get(source)?.includes(fact) === false)).map((source) => ({ message: undecidable(setting.id, source), position: setting.position }));
});
var isUndecided = (image, policy, { id: id2 }) => image.rules.some((rule) => rule.policy === policy.name && rule.id === id2 && rule.outcome === "unknown");
var undecidable = (rule, source) => message(
  "{rule} cannot be decided for images of the source {source}, which does not measure what it needs; preset:deployed has only rules that every source decides",
  { rule, source }
);

// src/sources/few-of.ts
var MOST = 5;
function fewOf(names) {
  const count2 = names.length - MOST;
  return joinParts(count2 > 0 ? [...names.slice(0, MOST), message("and {count} more", { count: count2 })] : names);
}

// src/sources/identity.ts
function selectRows(digest, candidates) {
  const rows = candidates.map((candidate) => candidate.row);
  if (candidates.length === 0) return { rows, doubts: [], digest };
  return digest === void 0 ? selectByName(candidates) : selectByDigest(digest, candidates);
}
function selectByDigest(digest, candidates) {
  const ofDigest = candidates.filter((one) => one.digest === digest || one.memberDigests.includes(digest));
  if (ofDigest.length > 0) return { rows: ofDigest.map((one) => one.row), doubts: [], digest };
  const undigested = candidates.filter((one) => one.digest === void 0);
  if (undigested.length > 0) {
    const why = message("the service lists the image without a digest, so that it may be another build");
    return { rows: undigested.map((one) => one.row), doubts: [{ cause: "ambiguous", why }], digest: void 0 };
  }
  const known = fewOf([...new Set(candidates.flatMap(({ digest: one }) => one ?? []))].sort());
  const doubt = {
    cause: "stale",
    why: message("the service still knows this name as {known}, not as {digest}", { known, digest }),
    hint: message("the service has not seen the new push yet: wait longer, or have it synchronise its image list")
  };
  return { rows: [], doubts: [doubt], digest };
}
function selectByName(candidates) {
  const rows = candidates.map((one) => one.row);
  const digests = new Set(candidates.map((one) => one.digest));
  const [only] = digests;
  const agree = digests.size === 1 && (only !== void 0 || candidates.length === 1);
  if (agree) return { rows, doubts: [], digest: only };
  const doubt = {
    cause: "ambiguous",
    why: message("the service lists {number} rows of this name that differ in digest: {digests}", {
      number: candidates.length,
      digests: fewOf([...digests].sort().map((one) => one ?? message("none")))
    }),
    hint: message("give the digest that the build reported (input digest)")
  };
  return { rows, doubts: [doubt], digest: void 0 };
}

// src/sources/look.ts
var NOT_LISTED2 = {
  cause: "missing",
  why: message("the service does not list the image"),
  hint: message(
    "check the name and tag; right after a push have the service synchronise its image list, and see that the caller may see the enterprise project"
  )
};
function toLook(sight) {
  const { reference, source, context, digest, asked, states, consoleUrl } = sight;
  const nothingFound = states.length === 0 && sight.doubts.length === 0;
  const doubts = nothingFound ? [sight.missing ?? NOT_LISTED2] : sight.doubts;
  const awaiting = sight.isFinal ? void 0 : awaitedBy(states, doubts);
  const isUnlisted = doubts.some(({ cause }) => cause === "missing" || cause === "stale");
  const remedy = isUnlisted ? sight.whenUnlisted : states.some(needsScan) ? sight.whenUnscanned : void 0;
  return {
    awaiting,
    digest,
    scannedOnRequestOnly: sight.scannedOnRequestOnly,
    ...awaiting && remedy ? { remedy } : {},
    async assess(needs) {
      const assessedAtMs = context.now();
      const scans = await sight.scansOf(needs);
      const whole = { reference, source, region: context.region, digest, doubts, asked, scans, assessedAtMs };
      return consoleUrl === void 0 ? whole : { ...whole, consoleUrl };
    }
  };
}
var needsScan = (state) => state.kind === "stale" || state.kind === "pending" && state.idle === true;
function awaitedBy(states, doubts) {
  if (states.some(({ kind }) => kind === "failed" || kind === "unsupported")) return void 0;
  const doubt = doubts.find(({ cause }) => cause === "missing" || cause === "stale");
  if (doubt) return doubt.why;
  const unsettled = states.find(({ kind }) => kind === "pending" || kind === "stale" || kind === "unclear");
  return unsettled && "why" in unsettled ? unsettled.why : void 0;
}

// src/sources/source.ts
var EVERY_FACT = [
  "severity",
  "vulnerabilities",
  "findings",
  "maliciousFiles",
  "unsafeSettings",
  "sensitiveFiles",
  "sizeBytes",
  "bornAtMs"
];
function sharedOnce(shared, key2, make) {
  if (!shared.has(key2)) shared.set(key2, make());
  return shared.get(key2);
}
var sharedAnswer = (shared, key2, ask2) => sharedOnce(
  shared,
  key2,
  () => ask2().catch((thrown) => {
    if (thrown instanceof GateError && isPassing(thrown)) shared.delete(key2);
    throw thrown;
  })
);

// src/sources/measure.ts
async function measure(from, ask2) {
  try {
    return measured(await ask2(), from);
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== "setup")
      return notMeasured(thrown.text, "source-error", thrown.hint);
    throw thrown;
  }
}

// src/sources/severity-counts.ts
function levelsToCount(needs, levels, expected) {
  const asked = (level, { severityAbove, countLevels: countLevels2 }) => severityAbove !== void 0 && isAbove(level.severity.most, severityAbove) || (countLevels2 ?? []).some((one) => one === level.severity.least || one === level.severity.most);
  const needed = levels.filter((level) => needs.some((one) => asked(level, one)));
  return needed.length > 0 && expected.max > 0 ? levels : needed;
}
async function countLevels(needs, list) {
  const [declared, ...counted] = await Promise.all([
    list.declared ?? list.expected,
    ...levelsToCount(needs, list.levels, list.expected).map(async ({ word, severity }) => ({
      severity,
      count: exactCount(await list.count(word))
    }))
  ]);
  const sum2 = totalOf(counted).min;
  const rest = { min: Math.max(0, declared.min - sum2), max: Math.max(0, declared.max - sum2) };
  return rest.max === 0 ? counted : [...counted, { severity: SOME_SEVERITY, count: rest }];
}
function countBeside(count2, some) {
  if (some === true && !count2) return atLeast(1);
  if (some === "unmapped") return count2 ? atLeast(count2) : void 0;
  return count2 === void 0 ? void 0 : exactCount(count2);
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key2 = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key2) key2 += `.${item.key}`;
    else key2 += item.key;
    else return null;
    return key2;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema, input) {
  return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key2 = 0; key2 < input.length; key2++) {
          const value$1 = input[key2];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key: key2,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nonNullish(wrapped, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "non_nullish",
    reference: nonNullish,
    expects: "(!null & !undefined)",
    async: false,
    wrapped,
    message: message$1,
    "~run"(dataset, config$1) {
      if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
      if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key2 in this.entries) {
          const valueSchema = this.entries[key2];
          if (key2 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key2 in input ? input[key2] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key2,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key2] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key2] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key2}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key2,
                value: input[key2]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/sources/wire.ts
var row = custom(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "expected an object"
);
var digits = pipe(
  union([number(), string()]),
  transform(String),
  regex(/^\d{1,19}$/, "expected a whole number")
);
var sendable = pipe(
  string(),
  check((one) => !new RegExp("\\p{Cs}", "u").test(one), "expected Unicode text")
);
var id = nullish(union([pipe(number(), transform(String)), sendable]));
var key = nullish(sendable);
var text = nullish(string());
var segment = pipe(
  sendable,
  minLength(1),
  check((one) => !/^\.+$/.test(one), "expected a name")
);
var count = nullish(
  pipe(digits, transform(Number), safeInteger("expected a count that fits a number"))
);
var epochMs = pipe(
  nullish(pipe(digits, transform(Number), maxValue(864e13, "expected a date"))),
  transform((ms) => ms === 0 ? void 0 : ms ?? void 0)
);
var byteSize = nullish(
  pipe(
    union([number(), string()]),
    transform(String),
    regex(/^\d[\d,]*(?: ?\(bytes\))?$/i, "expected a number of bytes"),
    transform((size) => Number.parseInt(size.replaceAll(",", ""), 10))
  )
);
var flag = nullish(
  union([
    boolean(),
    pipe(
      picklist(["true", "false"]),
      transform((word) => word === "true")
    )
  ])
);
function parseWire(schema, value, what) {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new GateError(
    "ANSWER_INVALID",
    message("the answer of {what} has not the documented shape at {place}: {problem}", {
      what,
      place: getDotPath(issue) ?? message("its top"),
      problem: issue.message.slice(0, 200)
    }),
    {
      hint: message("nothing is judged from an answer that cannot be read; if it lasts, report it with the request id")
    }
  );
}

// src/sources/whole-list.ts
import { createHash } from "node:crypto";
var MAX_ROWS = 5e4;
var MAX_PAGES = 1e3;
var MAX_LIST_BYTES = 32e6;
var LONG_LIST_BYTES = 4e6;
var PAGES_AT_ONCE = 8;
async function readWholeList(list) {
  const first = await readOnce(list);
  const reading = isComplete(first) ? first : await readOnce(list);
  if (isComplete(reading)) return rowsOf(reading.rows);
  throw incomplete(list.name, reading.rows.size, reading.total);
}
var isComplete = ({ total, isSteady, rows }) => isSteady && rows.size === total;
async function readOnce(list) {
  const first = await list.read(0, void 0);
  const { total } = first;
  if (total > MAX_ROWS) throw tooLong(list.name, message("{number} rows", { number: total }));
  const size = first.size ?? first.rows.length;
  const pages = size > 0 ? Math.ceil(total / size) : 1;
  if (pages > MAX_PAGES) throw tooLong(list.name, message("{number} pages", { number: pages }));
  const rows = /* @__PURE__ */ new Map();
  let [isSteady, bytes] = [true, 0];
  const add = (page2) => {
    const added = addPage(rows, page2.rows, list);
    bytes += added.bytes;
    if (bytes > MAX_LIST_BYTES) throw tooLong(list.name, message("{number} bytes", { number: bytes }));
    if (page2.total !== total || !added.agrees) isSteady = false;
  };
  const addOthers = async () => {
    for (let from = 1; from < pages; from += PAGES_AT_ONCE) {
      const indices = Array.from({ length: Math.min(PAGES_AT_ONCE, pages - from) }, (_, index) => from + index);
      for (const page2 of await Promise.all(indices.map((index) => list.read(index, size)))) add(page2);
    }
  };
  add(first);
  await (bytes * pages > LONG_LIST_BYTES ? inTurn(addOthers) : addOthers());
  return { total, isSteady, rows };
}
var lastTurn = Promise.resolve();
function inTurn(work) {
  const result = lastTurn.then(work);
  lastTurn = result.catch(() => void 0);
  return result;
}
function addPage(rows, page2, { keyOf: keyOf2 }) {
  const timesSeen = /* @__PURE__ */ new Map();
  let [agrees, bytes] = [true, 0];
  for (const row2 of page2) {
    const text2 = JSON.stringify(row2);
    bytes += Buffer.byteLength(text2);
    const print = fingerprint(text2);
    const times = (timesSeen.get(print) ?? 0) + 1;
    timesSeen.set(print, times);
    const ownKey = keyOf2(row2);
    const key2 = ownKey === void 0 ? `${times} of ${print}` : `key ${ownKey}`;
    const known = rows.get(key2);
    if (known !== void 0 && known.print !== print) agrees = false;
    rows.set(key2, { row: row2, print });
  }
  return { agrees, bytes };
}
var fingerprint = (text2) => createHash("sha256").update(text2).digest("base64url");
function* rowsOf(rows) {
  for (const { row: row2 } of rows.values()) yield row2;
}
var tooLong = (list, size) => new GateError("LIST_INCOMPLETE", message("{list} is too long to be read whole: {size}", { list, size }), {
  hint: message("nothing is judged from a part of it; a tag beside the digest narrows the lists of images")
});
var incomplete = (list, listed, total) => new GateError(
  "LIST_INCOMPLETE",
  message("{list} lists {listed} rows but declares {total}", { list, listed, total }),
  { hint: message("the list may have changed while it was read: run the job again") }
);

// src/sources/aliyun/listing.ts
var pageInfo = object({ TotalCount: nonNullish(count), PageSize: count });
var withPageInfo = object({ PageInfo: pageInfo });
var PAGE_SIZE = 100;
async function readPage(session, action, parameters, rowsField) {
  const json = await session.call(action, parameters);
  const hasPageInfo = typeof json === "object" && json !== null && "PageInfo" in json;
  const numbers = hasPageInfo ? parseWire(withPageInfo, json, action).PageInfo : parseWire(pageInfo, json, action);
  const rows = parseWire(object({ [rowsField]: nullish(array(row)) }), json, action)[rowsField] ?? [];
  const size = Math.min(numbers.PageSize || PAGE_SIZE, Number(parameters.PageSize));
  return { total: numbers.TotalCount, rows, size };
}
async function readTotal(session, action, parameters, rowsField) {
  const { total, rows } = await readPage(session, action, { ...parameters, CurrentPage: "1", PageSize: "1" }, rowsField);
  if (total > 0 !== rows.length > 0) throw incomplete(action, rows.length, total);
  return total;
}
var readRows = (session, action, parameters, rowsField, keyOf2) => readWholeList({
  name: action,
  read: (index) => readPage(
    session,
    action,
    { ...parameters, CurrentPage: String(index + 1), PageSize: String(PAGE_SIZE) },
    rowsField
  ),
  keyOf: keyOf2
});

// src/sources/aliyun/application-vulnerabilities.ts
var LIST = "DescribeImageGroupedVulList";
var ROWS = "GroupedVulItems";
var group = object({ Name: nullish(string()), AsapCount: count, LaterCount: count, NntfCount: count });
async function countApplicationVulnerabilities(session, scanCounts2, image, isWhole) {
  const query = { Type: "sca", Lang: "en", ...image };
  const [listed, counted] = await Promise.all([listByLevel(session, query, isWhole), scanCounts2]);
  const missing = Math.max(0, counted.application - totalOf(listed).min);
  return missing === 0 ? listed : [...listed, { severity: SOME_SEVERITY, count: exactCount(missing) }];
}
async function listByLevel(session, parameters, isWhole) {
  const query = { ...parameters, CurrentPage: "1", PageSize: String(PAGE_SIZE) };
  const first = await readPage(session, LIST, query, ROWS);
  const onFirst = tally(first.rows);
  if (first.rows.length === first.total) return onFirst;
  const isDecided = !isWhole && onFirst.some(({ severity, count: count2 }) => severity === HIGH_OR_CRITICAL && count2.min > 0);
  if (isDecided) return [...onFirst, { severity: SOME_SEVERITY, count: atLeastRows(first.total - first.rows.length) }];
  return tally(await readRows(session, LIST, parameters, ROWS, () => void 0));
}
var atLeastRows = (rows) => ({ min: Math.max(0, rows), max: Number.POSITIVE_INFINITY });
function tally(rows) {
  const sums = { high: 0, medium: 0, low: 0, some: 0 };
  for (const row2 of rows) {
    const { AsapCount: high, LaterCount: medium, NntfCount: low } = parseWire(group, row2, LIST);
    const levels = [high, medium, low].map((one) => one ?? void 0);
    sums.high += high ?? 0;
    sums.medium += medium ?? 0;
    sums.low += low ?? 0;
    if (levels.includes(void 0) || levels.every((one) => one === 0)) sums.some += 1;
  }
  return [
    { severity: HIGH_OR_CRITICAL, count: exactCount(sums.high) },
    { severity: exactly("medium"), count: exactCount(sums.medium) },
    { severity: exactly("low"), count: exactCount(sums.low) },
    { severity: SOME_SEVERITY, count: exactCount(sums.some) }
  ];
}

// src/sources/aliyun/facts.ts
var left = (field) => notMeasured(message("Security Center left out {field}", { field }));
var WORDS = { YES: true, NO: false };
function countField(row2, name) {
  const word = row2[`${name}Status`]?.toUpperCase();
  const some = word ? WORDS[word] ?? "unmapped" : void 0;
  const count2 = countBeside(row2[`${name}Count`] ?? void 0, some);
  return count2 ? measured(count2, `${name}Count`) : left(`${name}Count, or a ${name}Status that can be read`);
}
var noLessThan = (fact, other = 0) => fact.known ? measured({ min: Math.max(fact.value.min, other), max: Math.max(fact.value.max, other) }, fact.from) : fact;
var systemVulnerabilities = (row2) => countField(row2, "Vul");
function toFacts(row2, details) {
  const vulnerabilities = details.vulnerabilities ?? notMeasured(message("vulnerabilities by severity were not asked for"));
  const malicious = noLessThan(countField(row2, "Alarm"), details.scanCounts?.maliciousFiles);
  const born = bornAt(row2);
  const { maliciousFileList, unsafeSettingList, sensitiveFileList } = details;
  return {
    vulnerabilities,
    ...details.findings ? { findings: details.findings } : {},
    severity: vulnerabilities.known ? measured(worstSeverity(vulnerabilities.value), vulnerabilities.from) : vulnerabilities,
    maliciousFiles: malicious.known ? measured(withLevels(malicious.value, details), malicious.from) : malicious,
    unsafeSettings: noLessThan(countField(row2, "Hc"), details.scanCounts?.unsafeSettings),
    sensitiveFiles: details.sensitiveFiles ?? notMeasured(message("sensitive files were not asked for")),
    // The page says MB, but the numbers of its siblings, and of ACR for the same images, are bytes.
    sizeBytes: typeof row2.ImageSize === "number" ? measured(row2.ImageSize, "ImageSize") : left("ImageSize"),
    bornAtMs: born ? measured(born, born.event === "created" ? "ImageCreate" : "ImageUpdate") : left("ImageCreate"),
    ...maliciousFileList ? { maliciousFileList } : {},
    ...unsafeSettingList ? { unsafeSettingList } : {},
    ...sensitiveFileList ? { sensitiveFileList } : {}
  };
}
function bornAt(row2) {
  if (row2.ImageCreate !== void 0) return { ms: row2.ImageCreate, event: "created" };
  return row2.ImageUpdate === void 0 ? void 0 : { ms: row2.ImageUpdate, event: "updated" };
}
function withLevels(total, { maliciousFiles }) {
  if (!maliciousFiles?.known) return { total };
  const { level, graded, all } = maliciousFiles.value;
  const ungraded = { min: 0, max: Math.max(0, total.max - all) };
  return { total, atLeast: { [level]: addCounts({ min: graded, max: graded }, ungraded) } };
}

// src/sources/aliyun/image-query.ts
var inAnyList = (row2) => ({
  RepoRegionId: row2.RegionId || void 0,
  RepoInstanceId: row2.InstanceId || void 0,
  RepoId: row2.RepoId || void 0,
  RepoNamespace: row2.RepoNamespace === "N/A" ? void 0 : row2.RepoNamespace || void 0,
  RepoName: row2.RepoName || void 0
});
var inSystemList = (row2) => ({
  ...inAnyList(row2),
  Tag: row2.Tag || void 0,
  Digest: row2.Digest || void 0
});
var inGroupedList = (row2) => ({
  ...inAnyList(row2),
  ImageTag: row2.Tag || void 0,
  ImageDigest: row2.Digest || void 0
});
function requireIdentity(row2, action) {
  if (row2.Digest && (row2.RepoId || row2.RepoName)) return;
  throw new GateError("ANSWER_INVALID", message("the row lacks Digest or RepoId to ask {action} by", { action }));
}
function uuidOf({ Uuid: uuid }, action) {
  if (uuid) return uuid;
  throw new GateError("ANSWER_INVALID", message("the row lacks Uuid to ask {action} by", { action }));
}

// src/sources/aliyun/necessities.ts
var NECESSITIES = [
  { word: "asap", severity: HIGH_OR_CRITICAL },
  { word: "later", severity: exactly("medium") },
  { word: "nntf", severity: exactly("low") }
];

// src/sources/aliyun/count-vulnerabilities.ts
async function countVulnerabilities(session, row2, needs, scanCounts2) {
  requireIdentity(row2, "DescribeImageVulList");
  const isWhole = needs.some(({ facts }) => facts.includes("vulnerabilities") || facts.includes("findings"));
  const [system, application] = await Promise.all([
    countSystemVulnerabilities(session, row2, needs, scanCounts2),
    countApplicationVulnerabilities(session, scanCounts2, inGroupedList(row2), isWhole)
  ]);
  return [...system, ...application];
}
async function countSystemVulnerabilities(session, row2, needs, scanCounts2) {
  const image = { Type: "cve", Lang: "en", ...inSystemList(row2) };
  return countLevels(needs, {
    levels: NECESSITIES,
    expected: expectedSystem(row2),
    declared: scanCounts2.then((counts) => declaredSystem(row2, counts)),
    count: (Necessity) => readTotal(session, "DescribeImageVulList", { ...image, Necessity }, "VulRecords")
  });
}
var expectedSystem = (row2) => {
  const inRow = systemVulnerabilities(row2);
  return inRow.known ? inRow.value : { min: 0, max: Number.POSITIVE_INFINITY };
};
function declaredSystem(row2, { system, application }) {
  const inRow = systemVulnerabilities(row2);
  if (!inRow.known) return { min: system ?? 0, max: Number.POSITIVE_INFINITY };
  const { min, max } = inRow.value;
  if (system === void 0) return inRow.value;
  const holdsApplications = min === max && max === system + application;
  return holdsApplications ? exactCount(system) : { min: Math.max(min, system), max: Math.max(max, system) };
}

// src/sources/aliyun/findings.ts
var rpmEntity = object({ Name: text, FullVersion: text, Version: text, Path: text, UpdateCmd: text });
var systemRow = object({
  PrimaryId: nullish(union([number(), string()])),
  Name: pipe(string(), minLength(1)),
  AliasName: text,
  Related: text,
  Necessity: text,
  CanFix: text,
  ExtendContentJson: nullish(object({ RpmEntityList: nullish(array(rpmEntity)) }))
});
var applicationRow = object({
  Name: pipe(string(), minLength(1)),
  AliasName: text,
  AsapCount: count,
  LaterCount: count,
  NntfCount: count,
  CanFix: text
});
async function listFindings(session, system, application) {
  const [systemRows, applicationRows] = await Promise.all([
    readRows(session, "DescribeImageVulList", { Type: "cve", Lang: "en", ...system }, "VulRecords", primaryIdOf),
    readRows(
      session,
      "DescribeImageGroupedVulList",
      { Type: "sca", Lang: "en", ...application },
      "GroupedVulItems",
      () => void 0
    )
  ]);
  const ofSystem = [...systemRows].map((row2) => fromSystem(parseWire(systemRow, row2, "DescribeImageVulList")));
  const groups = [...applicationRows].map((row2) => parseWire(applicationRow, row2, "DescribeImageGroupedVulList"));
  const number2 = groups.reduce((sum2, group2) => sum2 + sizeOf(group2), ofSystem.length);
  if (number2 > MAX_ROWS) throw tooLong("DescribeImageGroupedVulList", message("{number} vulnerabilities", { number: number2 }));
  return [...ofSystem, ...groups.flatMap(fromApplication)];
}
function primaryIdOf(row2) {
  const id2 = typeof row2 === "object" && row2 !== null && "PrimaryId" in row2 ? row2.PrimaryId : void 0;
  return typeof id2 === "number" || typeof id2 === "string" ? String(id2) : void 0;
}
var cvesIn = (...texts) => [
  ...new Set(texts.flatMap((one) => (one ?? "").match(/CVE-\d{4}-\d{4,}/g) ?? []))
];
var fixOf = (canFix) => canFix === "yes" || canFix === "no" ? { hasFix: canFix === "yes" } : {};
function fromSystem(row2) {
  const level = NECESSITIES.find(({ word }) => word === row2.Necessity);
  const [entity] = row2.ExtendContentJson?.RpmEntityList ?? [];
  const version = entity?.FullVersion ?? entity?.Version;
  return {
    id: row2.Name,
    aliases: cvesIn(row2.Name, row2.Related, row2.AliasName),
    severity: level?.severity ?? SOME_SEVERITY,
    ...row2.AliasName ? { title: row2.AliasName } : {},
    ...entity?.Name ? {
      package: {
        name: entity.Name,
        ...version ? { version } : {},
        ...entity.Path ? { path: entity.Path } : {}
      }
    } : {},
    ...fixOf(row2.CanFix),
    ...entity?.UpdateCmd ? { remedy: entity.UpdateCmd } : {}
  };
}
var countsOf = ({ AsapCount, LaterCount, NntfCount }) => [AsapCount, LaterCount, NntfCount];
var sizeOf = (row2) => countsOf(row2).reduce((sum2, one) => sum2 + (one ?? 0), 0);
function fromApplication(row2) {
  const counts = countsOf(row2);
  const severities = NECESSITIES.flatMap(
    ({ severity }, index) => Array(counts[index] ?? 0).fill(severity)
  );
  const isWhole = counts.every((one) => typeof one === "number");
  return (isWhole && severities.length > 0 ? severities : [...severities, SOME_SEVERITY]).map((severity) => ({
    id: row2.Name,
    aliases: cvesIn(row2.Name, row2.AliasName),
    severity,
    ...row2.AliasName ? { title: row2.AliasName } : {},
    ...fixOf(row2.CanFix)
  }));
}

// src/sources/aliyun/row.ts
var rowIdentity = object({
  Uuid: id,
  RegionId: key,
  InstanceId: id,
  RegistryType: text,
  RepoId: id,
  RepoNamespace: key,
  RepoName: key,
  Tag: key,
  Digest: key,
  ImageId: text,
  Endpoints: text
});
var imageRow = object({
  ...rowIdentity.entries,
  ImageSize: byteSize,
  ImageCreate: epochMs,
  ImageUpdate: epochMs,
  LastScanTime: epochMs,
  VulStatus: text,
  VulCount: count,
  HcStatus: text,
  HcCount: count,
  AlarmStatus: text,
  AlarmCount: count,
  Status: text,
  ScaStatus: text,
  ScaProgress: count,
  ScaResult: text
});
var digestOf = (row2) => parseDigest(row2.Digest ?? "");
var endpoints = array(object({ domains: nullish(array(string())) }));
function endpointDomains(row2) {
  try {
    const parsed = safeParse(endpoints, JSON.parse(row2.Endpoints || "[]"));
    return parsed.success ? parsed.output.flatMap((endpoint) => endpoint.domains ?? []).map((host) => host.toLowerCase()) : [];
  } catch {
    return [];
  }
}
var keyOf = (row2) => JSON.stringify([
  row2.Uuid,
  row2.RegionId,
  row2.InstanceId,
  row2.RepoId,
  row2.RepoNamespace,
  row2.RepoName,
  row2.Tag,
  row2.Digest,
  row2.ImageId
]);

// src/sources/aliyun/malicious-files.ts
var GROUPED = "DescribeGroupedMaliciousFiles";
var GROUPED_ROWS = "GroupedMaliciousFileResponse";
var BY_IMAGE = "DescribeAffectedMaliciousFileImages";
var BY_IMAGE_ROWS = "AffectedMaliciousFileImagesResponse";
async function gradeMaliciousFiles(session, row2, level) {
  requireIdentity(row2, GROUPED);
  const image = { ...inGroupedList(row2), Lang: "en" };
  const levels = MALICE_LEVELS.slice(MALICE_LEVELS.indexOf(level)).join(",");
  const [graded, all] = await Promise.all([
    readTotal(session, GROUPED, { ...image, Levels: levels }, GROUPED_ROWS),
    readTotal(session, GROUPED, image, GROUPED_ROWS)
  ]);
  return { level, graded, all };
}
var fileRow = object({
  ImageUuid: text,
  Digest: text,
  FilePath: text,
  Level: text,
  MaliciousMd5: text
});
async function listMaliciousFiles(session, row2) {
  requireIdentity(row2, BY_IMAGE);
  const image = { ...inGroupedList(row2), Lang: "en" };
  const [files, names] = await Promise.all([
    readRows(session, BY_IMAGE, image, BY_IMAGE_ROWS, () => void 0),
    readNames2(session, row2).catch(noNames)
  ]);
  return [...files].map((file) => parseWire(fileRow, file, BY_IMAGE)).filter((file) => isOfImage(file, row2)).map((file) => toMaliciousFile(file, names));
}
var isOfImage = ({ ImageUuid, Digest }, row2) => (!ImageUuid || !row2.Uuid || ImageUuid === row2.Uuid) && (!Digest || parseDigest(Digest) === digestOf(row2));
function toMaliciousFile(file, names) {
  const level = MALICE_LEVELS.find((one) => one === file.Level);
  const name = names.get(file.MaliciousMd5 ?? "");
  return {
    ...file.FilePath ? { path: file.FilePath } : {},
    ...name ? { name } : {},
    ...level ? { level } : {},
    ...file.MaliciousMd5 ? { md5: file.MaliciousMd5 } : {}
  };
}
var groupRow = object({ MaliciousMd5: text, MaliciousName: text });
async function readNames2(session, row2) {
  const query = { ...inGroupedList(row2), Lang: "en" };
  const rows = [...await readRows(session, GROUPED, query, GROUPED_ROWS, () => void 0)];
  return new Map(
    rows.flatMap((one) => {
      const { MaliciousMd5: md5, MaliciousName: name } = parseWire(groupRow, one, GROUPED);
      return md5 && name ? [[md5, name]] : [];
    })
  );
}
function noNames(thrown) {
  if (thrown instanceof GateError && thrown.kind !== "setup") return /* @__PURE__ */ new Map();
  throw thrown;
}

// src/sources/aliyun/scan-counts.ts
var ACTION = "DescribeImageSecurityScanCount";
var scanCounts = object({
  Data: object({
    ImageCveVulCount: count,
    ImageScaVulCount: nonNullish(count),
    ImageBaselineCount: count,
    ImageMaliciousFileCount: count
  })
});
async function readScanCounts(session, row2) {
  const byImage = row2.Uuid ? { ImageUuid: row2.Uuid } : {
    RepoRegionId: row2.RegionId || void 0,
    RepoInstanceId: row2.InstanceId || void 0,
    RepoId: row2.RepoId || void 0,
    ImageTag: row2.Tag || void 0,
    ImageDigest: row2.Digest || void 0
  };
  const { Data: data } = parseWire(scanCounts, await session.call(ACTION, { ...byImage, Dealed: "A" }), ACTION);
  return {
    system: data.ImageCveVulCount ?? void 0,
    application: data.ImageScaVulCount,
    unsafeSettings: data.ImageBaselineCount ?? void 0,
    maliciousFiles: data.ImageMaliciousFileCount ?? void 0
  };
}

// src/sources/aliyun/risk-levels.ts
var LEVELS2 = /* @__PURE__ */ new Map([
  ["high", HIGH_OR_CRITICAL],
  ["medium", exactly("medium")],
  ["low", exactly("low")]
]);
var severityOfLevel = (word) => LEVELS2.get(word?.toLowerCase() ?? "") ?? SOME_SEVERITY;

// src/sources/aliyun/sensitive-files.ts
var LIST2 = "DescribeImageSensitiveFileList";
var readSensitiveFiles = async (session, row2) => {
  const query = { ImageUuid: uuidOf(row2, LIST2), Lang: "en" };
  return [...await readRows(session, LIST2, query, "SensitiveFileList", () => void 0)];
};
var countedRow = object({ Count: count });
function countSensitiveFiles(rows) {
  let found2 = exactCount(0);
  for (const row2 of rows) {
    const times = parseWire(countedRow, row2, LIST2).Count;
    found2 = addCounts(found2, times ? exactCount(times) : atLeast(1));
  }
  return found2;
}
var listedRow = object({ SensitiveFileKey: text, SensitiveFileName: text, RiskLevel: text, Count: count });
var toSensitiveFiles = (rows) => rows.map((row2) => {
  const { SensitiveFileKey: key2, SensitiveFileName: name, RiskLevel, Count: times } = parseWire(listedRow, row2, LIST2);
  return {
    name: name || key2 || nameless(),
    severity: severityOfLevel(RiskLevel),
    ...times ? { count: times } : {}
  };
});
function nameless() {
  throw new GateError("ANSWER_INVALID", message("{action} lists a file without a name", { action: LIST2 }));
}

// src/sources/aliyun/unsafe-settings.ts
var LIST3 = "DescribeImageBaselineCheckResult";
var baselineRow = object({
  BaselineNameKey: text,
  BaselineNameAlias: text,
  BaselineNameLevel: text,
  HighRiskItemCount: count,
  MiddleRiskItemCount: count,
  LowRiskItemCount: count
});
async function listUnsafeSettings(session, row2) {
  const query = { ImageUuid: uuidOf(row2, LIST3), Lang: "en" };
  const rows = [...await readRows(session, LIST3, query, "BaselineResult", () => void 0)];
  return rows.map((one) => toUnsafeSetting(parseWire(baselineRow, one, LIST3)));
}
function toUnsafeSetting(row2) {
  const name = row2.BaselineNameAlias || row2.BaselineNameKey;
  if (!name)
    throw new GateError("ANSWER_INVALID", message("{action} lists a baseline without a name", { action: LIST3 }));
  const failed2 = (row2.HighRiskItemCount ?? 0) + (row2.MiddleRiskItemCount ?? 0) + (row2.LowRiskItemCount ?? 0);
  return { name, severity: severityOfLevel(row2.BaselineNameLevel), ...failed2 > 0 ? { failed: failed2 } : {} };
}

// src/sources/aliyun/details.ts
var NO_DETAILS = {};
var VULNERABILITIES = "DescribeImageVulList, DescribeImageGroupedVulList, DescribeImageSecurityScanCount";
async function readDetails(session, row2, needs) {
  const facts = new Set(needs.flatMap((one) => one.facts));
  const lists = new Set(needs.flatMap((one) => one.lists ?? []));
  const level = MALICE_LEVELS.find((one) => needs.some(({ maliceLevel }) => maliceLevel === one));
  const counts = facts.has("severity") || facts.has("vulnerabilities") ? readScanCounts(session, row2) : void 0;
  let files;
  const ofFiles = (read) => measure("DescribeImageSensitiveFileList", async () => {
    files ??= readSensitiveFiles(session, row2);
    return read(await files);
  });
  const [scanCounts2, vulnerabilities, findings, maliciousFiles, sensitiveFiles, sensitiveFileList] = await Promise.all([
    // Where they are refused, the vulnerabilities tell of it.
    counts?.catch(() => void 0),
    counts && measure(VULNERABILITIES, () => countVulnerabilities(session, row2, needs, counts)),
    facts.has("findings") ? listVulnerabilities(session, row2) : void 0,
    level && measure("DescribeGroupedMaliciousFiles", () => gradeMaliciousFiles(session, row2, level)),
    facts.has("sensitiveFiles") ? ofFiles(countSensitiveFiles) : void 0,
    lists.has("sensitiveFileList") ? ofFiles(toSensitiveFiles) : void 0
  ]);
  const details = withoutUnset({
    scanCounts: scanCounts2,
    vulnerabilities,
    findings,
    maliciousFiles,
    sensitiveFiles,
    sensitiveFileList
  });
  return { ...details, ...await readLists(session, row2, lists, details) };
}
async function readLists(session, row2, lists, details) {
  const { vulnerabilities, maliciousFiles, unsafeSettings } = toFacts(row2, details);
  const [findings, maliciousFileList, unsafeSettingList] = await Promise.all([
    lists.has("findings") && !details.findings ? listUnlessNone(totalOfFact(vulnerabilities, totalOf), () => listVulnerabilities(session, row2)) : void 0,
    lists.has("maliciousFileList") ? listUnlessNone(
      totalOfFact(maliciousFiles, ({ total }) => total),
      () => measure("DescribeAffectedMaliciousFileImages", () => listMaliciousFiles(session, row2))
    ) : void 0,
    lists.has("unsafeSettingList") ? listUnlessNone(
      unsafeSettings,
      () => measure("DescribeImageBaselineCheckResult", () => listUnsafeSettings(session, row2))
    ) : void 0
  ]);
  return withoutUnset({ findings, maliciousFileList, unsafeSettingList });
}
var totalOfFact = (fact, total) => fact.known ? measured(total(fact.value), fact.from) : fact;
var listUnlessNone = async (count2, list) => count2.known && count2.value.max === 0 ? measured([], count2.from) : list();
var withoutUnset = (details) => Object.fromEntries(Object.entries(details).filter(([, value]) => value !== void 0));
var listVulnerabilities = (session, row2) => measure("DescribeImageVulList, DescribeImageGroupedVulList", async () => {
  requireIdentity(row2, "DescribeImageVulList");
  return listFindings(session, inSystemList(row2), inGroupedList(row2));
});

// src/sources/aliyun/match.ts
function matchRow(row2, reference) {
  if (reference.tag !== void 0 && row2.Tag !== reference.tag) return "other";
  return parseAcrHost(reference.registry) ? matchAcr(row2, reference) : matchOtherHost(row2, reference);
}
function matchAcr(row2, { registry, namespace, repository }) {
  const host = parseAcrHost(registry);
  if (row2.RepoNamespace !== namespace || row2.RepoName !== repository) return "other";
  if (row2.RegistryType && row2.RegistryType.toLowerCase() !== "acr") return "other";
  if (row2.RegionId && row2.RegionId !== host?.region) return "other";
  if (host?.instanceId && row2.InstanceId && row2.InstanceId !== host.instanceId) return "other";
  return row2.RegionId ? "ours" : "unsure";
}
var NO_NAMESPACE = "N/A";
function matchOtherHost(row2, reference) {
  const { registry, namespace, repository, digest } = reference;
  const isNamed = row2.RepoNamespace === namespace && row2.RepoName === repository;
  const isNamedWhole = (!row2.RepoNamespace || row2.RepoNamespace === NO_NAMESPACE) && row2.RepoName === `${namespace}/${repository}`;
  if (!isNamed && !isNamedWhole) return "other";
  if (endpointDomains(row2).includes(registry)) return "ours";
  return digest !== void 0 && digestOf(row2) === digest ? "ours" : "unsure";
}
function doubtsOf(rows) {
  const doubts = [];
  if (rows.some(({ match }) => match === "unsure")) {
    doubts.push({
      cause: "ambiguous",
      why: message("a listed image of this name does not tell whether it lies in this registry"),
      hint: message("give the digest that the build reported (input digest)")
    });
  }
  const instances = [...new Set(rows.map(({ row: row2 }) => row2.InstanceId).filter(Boolean))];
  if (instances.length > 1) {
    const why = message("the image is listed for several registry instances: {instances}", {
      instances: fewOf(instances.flatMap((one) => one ?? []).sort())
    });
    doubts.push({ cause: "ambiguous", why });
  }
  return doubts;
}

// src/sources/aliyun/find-rows.ts
var LIST4 = "DescribeImageInstances";
var findRows = (session, reference) => {
  const { tag, digest } = reference;
  const build = tag === void 0 ? ["digest", digest?.replace("sha256:", "")] : ["tag", tag];
  return listRows(session, reference, [...repositoryCriteria(reference), build]);
};
async function findRepositoryRows(session, reference) {
  const criteria = repositoryCriteria(reference);
  return criteria.length === 0 ? [] : listRows(session, { ...reference, tag: void 0, digest: void 0 }, criteria);
}
function repositoryCriteria({ registry, namespace, repository }) {
  const isAcr = parseAcrHost(registry) !== void 0;
  return [
    ...isAcr ? [["repoNamespace", namespace]] : [],
    ...repository.includes("/") ? [] : [["repoName", repository]]
  ];
}
async function listRows(session, reference, criteria) {
  const items = criteria.map(([name, value]) => ({ name, value, logicalExp: "AND" }));
  const query = { Criteria: JSON.stringify(items), LogicalExp: "AND" };
  const key2 = (row2) => keyOf(parseWire(rowIdentity, row2, LIST4));
  const named = [];
  for (const json of await readRows(session, LIST4, query, "ImageInstanceList", key2)) {
    const match = matchRow(parseWire(rowIdentity, json, LIST4), reference);
    if (match !== "other") named.push({ row: parseWire(imageRow, json, LIST4), match });
  }
  return named;
}

// src/sources/credential-sets.ts
function readVariable(env, name) {
  const value = env[name]?.trim();
  if (!value) return void 0;
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new GateError(
      "CREDENTIALS_MISSING",
      message("environment variable {name} has a space, a line break or a character outside ASCII inside", { name }),
      { hint: message("store the secret again, without quotes and line breaks") }
    );
  }
  return value;
}
var namesOf2 = ({ required, optional: optional2 = [] }) => [...required, ...optional2];
var isAnyGiven = (env, sets) => sets.flatMap(namesOf2).some((name) => env[name]?.trim());
var givenNames = (env, set) => namesOf2(set).filter((name) => readVariable(env, name) !== void 0);
var alternatives = (sets) => sets.map(together).reduce((either, or) => message("{either}, or {or}", { either, or }));
var together = ({ required }) => required.reduce((all, next) => all === "" ? next : message("{all} and {next}", { all, next }), "");
function firstCompleteSet(env, cloud, sets) {
  for (const set of sets) {
    const given3 = givenNames(env, set);
    const missing = set.required.filter((name) => !given3.includes(name));
    if (missing.length === 0) return set;
    if (given3.length > 0) {
      throw new GateError(
        "CREDENTIALS_MISSING",
        message("the credentials of {cloud} are half set: {given} without {missing}", {
          cloud,
          given: given3.join(", "),
          missing: missing.join(", ")
        }),
        { hint: message("set the missing variables in `env:` of the step, or remove the others") }
      );
    }
  }
  throw new GateError(
    "CREDENTIALS_MISSING",
    message("there are no credentials of {cloud} in the environment", { cloud }),
    {
      hint: message("set {sets} in `env:` of the step, or log in without keys (inputs oidc-provider and oidc-role)", {
        sets: alternatives(sets)
      })
    }
  );
}

// src/sources/probe.ts
var proved = (text2) => ({ result: "ok", text: text2 });
var skipped = (text2) => ({ result: "skipped", text: text2 });
var untriedProbe = (call, input, right) => ({
  subject: message("{call}", { call }),
  prove: async () => skipped(message("not tried, since it changes something; for `{input}` it needs {right}", { input, right }))
});
var WITHOUT_IMAGE = skipped(message("not tried: the list holds no image to ask about"));
function plausiblePage(list, page2) {
  const { total, rows } = page2;
  if (rows.length > total || rows.length === 0 && total > 0) throw incomplete(list, rows.length, total);
  return page2;
}

// src/http/query.ts
var encodeStrictly = (text2) => encodeURIComponent(text2).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
function canonicalQuery(parameters) {
  const pairs = [];
  for (const key2 of Object.keys(parameters).sort()) {
    const value = parameters[key2];
    if (value === void 0) continue;
    const values = Array.isArray(value) ? [...value].sort() : [String(value)];
    for (const one of values) pairs.push(`${encodeStrictly(key2)}=${encodeStrictly(one)}`);
  }
  return pairs.join("&");
}

// src/sources/oidc-answer.ts
var keyPart = pipe(string("expected text"), regex(/^[\x21-\x7e]+$/, "expected text without spaces"));
var endOfSession = pipe(
  string("expected a moment"),
  regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/, "expected a moment"),
  transform(Date.parse),
  number("expected a moment"),
  finite("expected a moment")
);
var answerObject = (entries) => object(entries, "expected an object");

// src/sources/service-hosts.ts
var SERVICE_HOSTS = [
  /^(?:hss|iam|sts)\.[a-z]{2}-[a-z]+-\d+\.myhuaweicloud\.(?:com|eu)$/,
  /^iam\.myhuaweicloud\.com$/,
  /^(?:tds|sas|sts)\.(?:cn|ap|us|eu|me|na)-[a-z0-9-]+\.aliyuncs\.com$/,
  /^(?:tds|sas|sts)\.aliyuncs\.com$/
];
var isServiceUrl = ({ protocol, port, hostname }) => protocol === "https:" && port === "" && SERVICE_HOSTS.some((host) => host.test(hostname));

// src/sources/endpoint-trust.ts
function refuseForeignHost(base, { trustedEndpoints }) {
  if (isLoopback(base.hostname) || isServiceUrl(base)) return;
  if (trustedEndpoints.some((endpoint) => endpoint.replace(/\/$/, "") === base.origin)) return;
  throw new GateError(
    "ENDPOINT_REFUSED",
    message("a token or password would go to {host}, which is not a host of the cloud", { host: base.host }),
    {
      hint: message(
        "name the endpoint under `endpoints` in the `run` section of the policy, or use an access key: its secret is never sent"
      )
    }
  );
}

// src/sources/oidc-claims.ts
var JWT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
function claimsOf(token) {
  const payload = JWT.exec(token)?.[1];
  if (payload === void 0) return void 0;
  try {
    const { sub, iss, aud } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return { subject: shown(sub), issuer: shown(iss), audiences: [aud].flat().map(shown) };
  } catch {
    return void 0;
  }
}
var MAX_SHOWN_LENGTH = 300;
var shown = (claim) => typeof claim === "string" ? claim.slice(0, MAX_SHOWN_LENGTH) : "none";

// src/sources/oidc-token.ts
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";

// src/http/json.ts
var MAX_ANSWER_VALUES = 2e5;
var MAX_ANSWER_NESTING = 64;
function parseJson(text2) {
  const { exact, keys } = survey(text2);
  const value = JSON.parse(exact);
  if (countKeys(value) !== keys) throw new SyntaxError("an object gives one key twice");
  return value;
}
var NUMBER = /-?\d[\d.eE+-]*/y;
var WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/;
var IS_KEY = /[ \t\r\n]*:/y;
function survey(text2) {
  const pieces = [];
  let [keys, values, depth, copied, at] = [0, 0, 0, 0, 0];
  while (at < text2.length) {
    const sign = text2[at];
    if (sign === '"') {
      at = endOfString(text2, at);
      continue;
    }
    if (sign === "-" || sign >= "0" && sign <= "9") {
      const number2 = matchAt(NUMBER, text2, at) ?? sign;
      const end = at + number2.length;
      if (isTooLarge(number2) && matchAt(IS_KEY, text2, end) === void 0) {
        pieces.push(text2.slice(copied, at), `"${number2}"`);
        copied = end;
      }
      at = end;
      continue;
    }
    if (sign === ":") keys += 1;
    if (sign === "," || sign === "[" || sign === "{") values += 1;
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth -= 1;
    if (depth > MAX_ANSWER_NESTING) throw new RangeError("the values are nested too deeply");
    if (values > MAX_ANSWER_VALUES) throw new RangeError(`there are more than ${MAX_ANSWER_VALUES} values`);
    at += 1;
  }
  return { exact: pieces.length === 0 ? text2 : pieces.join("") + text2.slice(copied), keys };
}
var isTooLarge = (number2) => WHOLE_NUMBER.test(number2) && !Number.isSafeInteger(Number(number2));
function matchAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0];
}
function endOfString(text2, start) {
  let end = start;
  for (; ; ) {
    end = text2.indexOf('"', end + 1);
    if (end === -1) return text2.length;
    let backslashes = 0;
    while (text2[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}
function countKeys(value) {
  if (typeof value !== "object" || value === null) return 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const one of Object.values(value)) keys += countKeys(one);
  return keys;
}

// src/sources/service-failure.ts
function jsonOf(answer) {
  try {
    return parseJson(answer.text);
  } catch {
    return void 0;
  }
}
var MAX_QUOTED = 200;
var MAX_SEARCHED = 64 * 1024;
function failureError(code, call, status, failure, secrets, hint) {
  const quote = (text3) => secrets.redact(text3.slice(0, MAX_SEARCHED)).replace(/\s+/g, " ").slice(0, MAX_QUOTED);
  const quoted = code === "ACCESS_DENIED" ? "" : quote(failure.text);
  const values = {
    call,
    code: quote(failure.code) || `HTTP ${status}`,
    request: failure.requestId === void 0 ? message("none given") : quote(failure.requestId)
  };
  const text2 = quoted ? message('{call} was answered {code}: "{quoted}" (request id: {request})', { ...values, quoted }) : message("{call} was answered {code} (request id: {request})", values);
  return new GateError(code, text2, { hint });
}
var unreadable = (call, answer) => new GateError(
  "ANSWER_INVALID",
  message("{call} was answered {status} with {length} characters of {type} that are not JSON", {
    call,
    status: answer.status,
    length: answer.text.length,
    type: answer.headers["content-type"]?.slice(0, 80) ?? message("no stated type")
  }),
  { hint: message("a proxy or a gateway may have answered in place of the service") }
);

// src/sources/oidc-token.ts
var TOKEN_FILE = "IMAGE_POLICY_GATE_OIDC_TOKEN_FILE";
var REQUEST_URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
var REQUEST_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
var MAX_TOKEN_LENGTH = 2e4;
function openTokenSource(audience, context) {
  const path = context.env[TOKEN_FILE]?.trim();
  return path ? fileTokens(path, audience, context) : gitHubTokens(audience, context);
}
function fileTokens(path, audience, { secrets }) {
  const unusable = (reason) => new GateError(
    "CREDENTIALS_MISSING",
    message("the file that {variable} names cannot be used: {reason}", { variable: TOKEN_FILE, reason }),
    { hint: message("let it hold the OIDC token of this job and nothing else") }
  );
  async function read() {
    try {
      const { size } = await stat(path);
      if (size === 0 || size > MAX_TOKEN_LENGTH) throw unusable(message("{size} bytes", { size }));
      return (await readFile(path, "utf8")).trim();
    } catch (thrown) {
      if (thrown instanceof GateError) throw thrown;
      const error = toError(thrown);
      throw unusable("code" in error ? String(error.code) : error.name);
    }
  }
  return { hosts: [], issue: async () => checked(await read(), audience, TOKEN_FILE, secrets) };
}
var CALL = "GET the job's OIDC token";
var jobToken = object({ value: string("expected a token") }, "expected an object");
function gitHubTokens(audience, { env, http, secrets }) {
  const [address, bearer] = [readVariable(env, REQUEST_URL), readVariable(env, REQUEST_TOKEN)];
  if (address === void 0 || bearer === void 0) throw withoutToken(env);
  secrets.add(bearer);
  const url = issuerUrl(address, audience);
  async function issue() {
    const answer = await http.send({
      name: CALL,
      host: url.host,
      repeatable: true,
      isThrottled: () => false,
      prepare: () => ({
        method: "GET",
        url,
        headers: { authorization: `Bearer ${bearer}`, accept: "application/json" }
      })
    });
    if (answer.status !== 200) throw notIssued(answer, url);
    return checked(parseWire(jobToken, jsonOf(answer), CALL).value, audience, url.host, secrets);
  }
  return { hosts: [url.host], issue };
}
function issuerUrl(address, audience) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (url === void 0 || !isSafe) {
    throw new GateError("ENDPOINT_REFUSED", message("{variable} is not an https URL", { variable: REQUEST_URL }), {
      hint: message("leave the variables of the runner as it set them")
    });
  }
  url.searchParams.set("audience", audience);
  return url;
}
function notIssued({ status }, { host }) {
  const isRefusal = status >= 400 && status < 500 && status !== 429;
  return new GateError(
    isRefusal ? "ACCESS_DENIED" : "SERVICE_UNAVAILABLE",
    message("{call} was answered {status} by {host}", { call: CALL, status, host }),
    { hint: isRefusal ? GRANT : message("run the job again later") }
  );
}
var GRANT = message(
  "give the job `permissions: id-token: write`; where the workflow is called by another one, give it to the calling job too"
);
function withoutToken(env) {
  const missing = (text2, hint) => new GateError("CREDENTIALS_MISSING", text2, { hint });
  if (!env.GITHUB_ACTIONS) {
    return missing(
      message("there is no OIDC token for the keyless login"),
      message("outside of GitHub Actions, name a file that holds one in {variable}", { variable: TOKEN_FILE })
    );
  }
  if (isPullRequestOfFork(env)) {
    return missing(
      message("GitHub gives no OIDC token to a pull request from a fork"),
      message("judge the image after the merge, or where the image is pushed by a workflow of this repository")
    );
  }
  return missing(message("GitHub gave this job no OIDC token"), GRANT);
}
function isPullRequestOfFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }) {
  if (!path || event === "pull_request_target") return false;
  try {
    const { head, base } = JSON.parse(readFileSync(path, "utf8")).pull_request;
    return head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}
function checked(token, audience, origin, secrets) {
  for (const secret of [token, ...token.split(".")]) secrets.add(secret);
  const claims = token.length > MAX_TOKEN_LENGTH ? void 0 : claimsOf(token);
  if (claims === void 0) {
    throw new GateError("CREDENTIALS_MISSING", message("what {origin} gave is not a JSON Web Token", { origin }), {
      hint: message("three parts with a dot between them, and nothing else, make a token")
    });
  }
  if (claims.audiences.includes(audience)) return token;
  throw new GateError(
    "CREDENTIALS_MISSING",
    message('the OIDC token from {origin} is for the audience "{given}", not "{audience}"', {
      origin,
      given: claims.audiences.join(", "),
      audience
    }),
    { hint: message("have the token issued for this audience, or set `oidc-audience` to that of the token") }
  );
}

// src/sources/oidc-login.ts
var SESSION_SECONDS = 3600;
function openOidcSessions(exchange, login, context) {
  refuseForeignHost(exchange.sts, context);
  const tokens = openTokenSource(login.audience, context);
  async function logIn() {
    const token = await tokens.issue();
    const startedAtMs = context.now();
    const answer = await context.http.send({
      name: exchange.name,
      host: exchange.sts.host,
      repeatable: true,
      isThrottled: exchange.isThrottled,
      prepare: () => exchange.toRequest(token)
    });
    const session = orRefusal(() => exchange.read(answer), token, exchange);
    return { ...session, endsAtMs: Math.min(session.endsAtMs, startedAtMs + SESSION_SECONDS * 1e3) };
  }
  const current = renewedInTime(logIn, context.now);
  return { hosts: [...tokens.hosts, exchange.sts.host], current: async () => (await current()).key };
}
var MIN_LEFT_MS = 12e4;
function renewedInTime(logIn, now) {
  let session;
  let renewAtMs = Number.NEGATIVE_INFINITY;
  async function renew() {
    renewAtMs = Number.POSITIVE_INFINITY;
    try {
      const fresh = await logIn();
      renewAtMs = fresh.endsAtMs - MIN_LEFT_MS;
      return fresh;
    } catch (thrown) {
      if (thrown instanceof GateError && thrown.kind === "source") renewAtMs = Number.NEGATIVE_INFINITY;
      throw thrown;
    }
  }
  return () => {
    if (session === void 0 || now() >= renewAtMs) session = renew();
    return session;
  };
}
var REFUSALS = ["ACCESS_DENIED", "REQUEST_REJECTED", "API_NOT_FOUND"];
function orRefusal(read, token, { hintFor: hintFor5 }) {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof GateError) || !REFUSALS.includes(thrown.code)) throw thrown;
    const claims = claimsOf(token);
    throw new GateError(
      "ACCESS_DENIED",
      message("{refusal}. The token says: subject {subject}, audience {audience}, issuer {issuer}", {
        refusal: thrown.text,
        subject: claims?.subject ?? "",
        audience: claims?.audiences.join(", ") ?? "",
        issuer: claims?.issuer ?? ""
      }),
      { cause: thrown, hint: hintFor5(String(thrown.text.values.code)) ?? thrown.hint }
    );
  }
}
var MAX_NAME_LENGTH = 64;
function sessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
  const parts = repository && run ? [repository, run] : ["image-policy-gate"];
  return parts.join("-").replace(/[^A-Za-z0-9.@_-]/g, "-").slice(-MAX_NAME_LENGTH);
}

// src/sources/aliyun/failures.ts
function readFailure(answer, json) {
  const body = typeof json === "object" && json !== null ? json : {};
  const word = (name) => {
    const value = body[name] ?? body[name[0]?.toLowerCase() + name.slice(1)];
    if (typeof value === "string" || typeof value === "number") return String(value);
    const element = new RegExp(`<${name}>([^<]{0,500})</${name}>`).exec(answer.text.slice(0, 1e4));
    return element?.[1] ?? "";
  };
  const requestId = answer.headers["x-acs-request-id"] ?? word("RequestId");
  return { code: word("Code"), text: word("Message"), requestId: requestId || void 0 };
}
var GOOD_CODES = ["200", 200, "OK", "success"];
function hidesFailure(json) {
  if (typeof json !== "object" || json === null) return true;
  const body = json;
  const success = body.Success ?? body.success ?? true;
  const status = body.HttpStatusCode ?? body.httpStatusCode ?? 200;
  const code = body.Code ?? body.code ?? "OK";
  return !(success === true || success === "true") || !GOOD_CODES.includes(code) || !GOOD_CODES.includes(status);
}
function isThrottled(answer) {
  if (answer.status < 400) return false;
  const { code } = readFailure(answer, jsonOf(answer));
  return code.includes("Throttling") || code === "SignatureNonceUsed";
}
var BAD_PROOF = /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|MissingSecurityToken|InvalidTimeStamp)/;
function classify(code, status) {
  if (code.includes("Throttling") || status === 429) return "SERVICE_THROTTLED";
  if (/^Invalid(?:Action|Api|Version)/.test(code)) return "API_NOT_FOUND";
  if (/^(?:NoPermission|Forbidden)/.test(code) || BAD_PROOF.test(code)) return "ACCESS_DENIED";
  if (status === 401 || status === 403) return "ACCESS_DENIED";
  return status >= 500 ? "SERVICE_UNAVAILABLE" : "REQUEST_REJECTED";
}
function hintFor(code, failure, action) {
  if (code === "SERVICE_THROTTLED")
    return message(
      "run the job again later: the account as a whole has 10 requests a second for each action, and others use them too"
    );
  if (code !== "ACCESS_DENIED") return void 0;
  if (failure.code.startsWith("InvalidTimeStamp"))
    return message("set the clock of this machine: it is more than 15 minutes off");
  if (BAD_PROOF.test(failure.code))
    return message(
      "check ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET and _SECURITY_TOKEN: the key or the session is not accepted"
    );
  return message('allow the RAM user or role the action yundun-sas:{action} on resource "*"', { action });
}
var QUOTA_USED_UP = /^BeyondQu[ao]ta$/;
var quotaUsedUp = (action, { requestId }, secrets) => new GateError(
  "REQUEST_REJECTED",
  message("the account has no container image scan left: {call} was refused (request id: {request})", {
    call: action,
    request: requestId === void 0 ? message("none given") : secrets.redact(requestId).slice(0, 200)
  }),
  { hint: message("buy more scans in the Security Center console, or wait for the next billing cycle") }
);
function readAnswer(action, answer, secrets) {
  const json = jsonOf(answer);
  const good = answer.status >= 200 && answer.status < 300;
  if (good && json === void 0) throw unreadable(action, answer);
  if (good && !hidesFailure(json)) return json;
  if (answer.status >= 300 && answer.status < 400) {
    throw new GateError(
      "ANSWER_INVALID",
      message("{call} was answered with a redirect ({status}), which is not followed", {
        call: action,
        status: answer.status
      })
    );
  }
  const failure = readFailure(answer, json);
  if (QUOTA_USED_UP.test(failure.code)) throw quotaUsedUp(action, failure, secrets);
  const code = classify(failure.code, answer.status);
  throw failureError(code, action, answer.status, failure, secrets, hintFor(code, failure, action));
}

// src/sources/aliyun/signing.ts
import { createHash as createHash2, createHmac } from "node:crypto";
var ALGORITHM = "ACS3-HMAC-SHA256";
var sha256 = (text2) => createHash2("sha256").update(text2, "utf8").digest("hex");
var formatAcsDate = (ms) => new Date(ms).toISOString().replace(/\.\d{3}/, "");
var isSigned = (name) => name.startsWith("x-acs-") || name === "host" || name === "content-type";
function authorizationOf(request, key2) {
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).filter(([name]) => isSigned(name)).sort(([a], [b]) => a < b ? -1 : 1);
  const signedHeaders = headers.map(([name]) => name).join(";");
  const canonicalRequest = [
    request.method,
    request.path,
    request.query,
    headers.map(([name, value]) => `${name}:${value}
`).join(""),
    signedHeaders,
    Object.fromEntries(headers)["x-acs-content-sha256"]
  ].join("\n");
  const signature = createHmac("sha256", key2.accessKeySecret).update(`${ALGORITHM}
${sha256(canonicalRequest)}`).digest("hex");
  return `${ALGORITHM} Credential=${key2.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

// src/sources/aliyun/oidc.ts
var ACTION2 = "AssumeRoleWithOIDC";
var VERSION = "2015-04-01";
var stsEndpoint = ({ authEndpoint }) => authEndpoint ?? new URL("https://sts.aliyuncs.com");
var roleKeys = (login, context) => sharedOnce(context.shared, "aliyun oidc", () => {
  const sts = stsEndpoint(context);
  return openOidcSessions(
    {
      name: ACTION2,
      sts,
      isThrottled,
      toRequest: (token) => {
        const url = new URL(sts);
        const timestamp = formatAcsDate(context.now());
        url.search = canonicalQuery({ Action: ACTION2, Version: VERSION, Format: "JSON", Timestamp: timestamp });
        const form = {
          OIDCProviderArn: login.provider,
          RoleArn: login.role,
          RoleSessionName: sessionName(context.env),
          DurationSeconds: SESSION_SECONDS,
          OIDCToken: token
        };
        const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
        return { method: "POST", url, headers, body: canonicalQuery(form) };
      },
      read: (answer) => readSession(answer, context),
      hintFor: (code) => hintFor2(code, login)
    },
    login,
    context
  );
});
var sessionAnswer = answerObject({
  Credentials: answerObject({
    AccessKeyId: keyPart,
    AccessKeySecret: keyPart,
    SecurityToken: keyPart,
    Expiration: endOfSession
  })
});
function readSession(answer, { secrets }) {
  const { Credentials: given3 } = parseWire(sessionAnswer, readAnswer(ACTION2, answer, secrets), ACTION2);
  secrets.add(given3.AccessKeySecret);
  secrets.add(given3.SecurityToken);
  const key2 = {
    accessKeyId: given3.AccessKeyId,
    accessKeySecret: given3.AccessKeySecret,
    securityToken: given3.SecurityToken
  };
  return { key: key2, endsAtMs: given3.Expiration };
}
function hintFor2(code, { provider, role, audience }) {
  switch (code) {
    case "AuthenticationFail.NoPermission":
      return message(
        "check that {provider} exists and that the trust policy of {role} names it under `Federated`, allows sts:AssumeRoleWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above",
        { provider, role }
      );
    case "AuthenticationFail.OIDCToken.AudienceNotMatch":
      return message(
        "add the client id {audience} to {provider}, and compare the condition oidc:aud in the trust policy of {role}",
        { audience, provider, role }
      );
    case "AuthenticationFail.OIDCToken.Expired":
      return message("have the token issued within the minutes before the gate runs");
    default:
      if (!code.startsWith("AuthenticationFail")) return void 0;
      return message(
        "compare the issuer URL and the certificate fingerprints of {provider} with the issuer above, and the condition oidc:iss in the trust policy of {role}",
        { provider, role }
      );
  }
}

// src/sources/aliyun/credentials.ts
var KEY = {
  required: ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
  optional: ["ALIBABA_CLOUD_SECURITY_TOKEN"]
};
function openKeys(context) {
  if (context.oidc?.cloud === "aliyun") return roleKeys(context.oidc, context);
  const key2 = readCredentials(context.env);
  context.secrets.add(key2.accessKeySecret);
  context.secrets.add(key2.securityToken);
  return { hosts: [], current: async () => key2 };
}
function readCredentials(env) {
  firstCompleteSet(env, message("Alibaba Cloud"), [KEY]);
  const read = (name) => readVariable(env, name);
  return {
    accessKeyId: read("ALIBABA_CLOUD_ACCESS_KEY_ID") ?? "",
    accessKeySecret: read("ALIBABA_CLOUD_ACCESS_KEY_SECRET") ?? "",
    securityToken: read("ALIBABA_CLOUD_SECURITY_TOKEN")
  };
}

// src/sources/aliyun/session.ts
import { randomUUID } from "node:crypto";
var VERSION2 = "2018-12-03";
var EMPTY_BODY = sha256("");
var CALLS_PER_SECOND = 10;
function toRequest(base, action, parameters, key2, now) {
  const query = canonicalQuery(parameters);
  const url = new URL(base);
  url.search = query;
  const headers = {
    "x-acs-action": action,
    "x-acs-version": VERSION2,
    "x-acs-date": formatAcsDate(now),
    "x-acs-signature-nonce": randomUUID(),
    "x-acs-content-sha256": EMPTY_BODY,
    ...key2.securityToken === void 0 ? {} : { "x-acs-security-token": key2.securityToken }
  };
  const signed = { ...headers, host: url.host };
  const authorization = authorizationOf({ method: "POST", path: url.pathname, query, headers: signed }, key2);
  return { method: "POST", url, headers: { ...headers, authorization, accept: "application/json" } };
}
function sasSession(context) {
  const base = context.endpoint ?? sasEndpoint(context.region);
  return sharedOnce(context.shared, `aliyun ${base.href}`, () => {
    const keys = openKeys(context);
    const sent = /* @__PURE__ */ new Map();
    async function send(action, parameters, repeatable) {
      const key2 = await keys.current();
      const answer = await context.http.send({
        name: action,
        host: base.host,
        repeatable,
        isThrottled,
        rate: { key: `${base.host} ${action}`, perSecond: CALLS_PER_SECOND },
        prepare: () => toRequest(base, action, parameters, key2, context.now())
      });
      return readAnswer(action, answer, context.secrets);
    }
    return {
      hosts: [base.host, ...keys.hosts],
      call: (action, parameters) => send(action, parameters, true),
      callOnce: (action, parameters) => sharedOnce(sent, `${action}?${canonicalQuery(parameters)}`, () => send(action, parameters, false))
    };
  });
}
function countingSession(context) {
  const session = sasSession(context);
  let requests = 0;
  const counted = (send) => {
    return (action, parameters) => {
      requests += 1;
      return send(action, parameters);
    };
  };
  return {
    requests: () => requests,
    session: { ...session, call: counted(session.call), callOnce: counted(session.callOnce) }
  };
}

// src/sources/aliyun/probes.ts
function aliyunTrial(context) {
  const login = context.oidc?.cloud === "aliyun" ? context.oidc : void 0;
  return {
    isMeant: login !== void 0 || isAnyGiven(context.env, [KEY]),
    open() {
      const session = sasSession(context);
      return {
        credentials: message("{names}", { names: login ? "oidc-provider, oidc-role" : namesOfKey(context) }),
        hosts: session.hosts,
        endpoints: [context.endpoint ?? sasEndpoint(context.region), ...login ? [stsEndpoint(context)] : []],
        logins: [loginProbe(login, context)],
        calls: [...callProbes(session), ...CHANGES],
        isMissingPermission
      };
    }
  };
}
var namesOfKey = ({ env }) => givenNames(env, firstCompleteSet(env, message("Alibaba Cloud"), [KEY])).join(", ");
var loginProbe = (login, context) => ({
  subject: message("login"),
  async prove() {
    if (!login) return skipped(message("none is needed: the key signs each request"));
    await roleKeys(login, context).current();
    return proved(message("STS gave a session of {role} for the job's token", { role: login.role }));
  }
});
var LIST5 = "DescribeImageInstances";
var COUNTS = "DescribeImageSecurityScanCount";
var VULNERABILITY_RULES = message("max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings");
var DETAILS = [
  {
    action: "DescribeImageVulList",
    neededFor: VULNERABILITY_RULES,
    rows: "VulRecords",
    query: (image) => ({ Type: "cve", ...inSystemList(image) })
  },
  {
    action: "DescribeImageGroupedVulList",
    neededFor: VULNERABILITY_RULES,
    rows: "GroupedVulItems",
    query: (image) => ({ Type: "sca", ...inGroupedList(image) })
  },
  {
    action: "DescribeImageSensitiveFileList",
    neededFor: message("no-sensitive-files"),
    rows: "SensitiveFileList",
    query: ({ Uuid }) => ({ ImageUuid: Uuid || void 0 })
  },
  {
    action: "DescribeGroupedMaliciousFiles",
    neededFor: message("no-malicious-files with a `min-level`"),
    rows: "GroupedMaliciousFileResponse",
    query: inGroupedList
  },
  {
    action: "DescribeAffectedMaliciousFileImages",
    neededFor: message("reports that list malicious files"),
    rows: "AffectedMaliciousFileImagesResponse",
    query: inGroupedList
  },
  {
    action: "DescribeImageBaselineCheckResult",
    neededFor: message("reports that list unsafe settings"),
    rows: "BaselineResult",
    query: ({ Uuid }) => ({ ImageUuid: Uuid || void 0 })
  }
];
function callProbes(session) {
  let example;
  const ask2 = async (action, query, rows) => plausiblePage(
    action,
    await readPage(session, action, { ...query, Lang: "en", CurrentPage: "1", PageSize: "1" }, rows)
  );
  const list = {
    subject: message("{call}", { call: LIST5 }),
    neededFor: message("every rule: it finds the image"),
    async prove() {
      const { total, rows } = await ask2(LIST5, {}, "ImageInstanceList");
      if (rows.length > 0) example = parseWire(imageRow, rows[0], LIST5);
      return proved(message("answers; images listed: {total}", { total }));
    }
  };
  const ofImage = (action, neededFor, send) => ({
    subject: message("{call}", { call: action }),
    neededFor,
    async prove() {
      if (!example) return WITHOUT_IMAGE;
      await send(example);
      return proved(message("answers"));
    }
  });
  return [
    list,
    ofImage(COUNTS, VULNERABILITY_RULES, (image) => readScanCounts(session, image)),
    ...DETAILS.map(
      ({ action, neededFor, rows, query }) => ofImage(action, neededFor, (image) => ask2(action, query(image), rows))
    )
  ];
}
var CHANGES = ["PublicCreateImageScanTask", "PublicSyncAndCreateImageScanTask"].map(
  (action) => untriedProbe(action, "scan", `yundun-sas:${action}`)
);
var isMissingPermission = ({ code, text: text2 }) => code === "ACCESS_DENIED" && /^(?:NoPermission|Forbidden)/.test(String(text2.values.code));

// src/sources/aliyun/scan-tasks.ts
var CREATE = "PublicCreateImageScanTask";
var IMPORT = "PublicSyncAndCreateImageScanTask";
async function requestScan(session, row2) {
  checkTask(CREATE, await session.callOnce(CREATE, selectionOf(row2)));
}
async function requestImport(session, image) {
  checkTask(IMPORT, await session.callOnce(IMPORT, { Images: JSON.stringify([image]) }));
}
function selectionOf(row2) {
  const digest = digestOf(row2);
  const selection = {
    InstanceIds: row2.InstanceId || void 0,
    RegionIds: row2.RegionId || void 0,
    RegistryTypes: row2.RegistryType || void 0,
    RepoIds: row2.RepoId || void 0,
    RepoNames: row2.RepoName || void 0,
    RepoNamespaces: row2.RepoNamespace === "N/A" ? void 0 : row2.RepoNamespace || void 0,
    Tags: row2.Tag || void 0
  };
  const isOneEach = Object.values(selection).every((value) => value === void 0 || !value.includes(","));
  if (digest !== void 0 && isOneEach) return { ...selection, Digests: digest.replace("sha256:", "") };
  throw new GateError(
    "REQUEST_REJECTED",
    message(
      "the image is listed without a digest, or under a name with a comma, so that no scan of it alone can be asked for"
    ),
    { hint: message("start a scan of the image in the Security Center console") }
  );
}
var taskAnswer = object({ Data: object({ CanCreate: flag, Status: text, Result: text }) });
function checkTask(action, json) {
  const { CanCreate: canCreate, Status: status, Result: result } = parseWire(taskAnswer, json, action).Data;
  if (result === "TASK_NOT_SUPPORT_REGION") {
    throw refused(
      message("Security Center does not scan images of this region"),
      message("push the image to an instance in a region that is scanned, or judge it by another source")
    );
  }
  if (canCreate === false) {
    throw refused(
      message("Security Center takes no more scan tasks at the moment; usually it has at most 10 at once"),
      message("run the job again when other scans have ended, and judge fewer unscanned images in one run")
    );
  }
  if (result === "forbid_create_repeat_task") return;
  if (status === "FAIL" || result && result !== "SUCCESS") {
    throw refused(
      message('Security Center did not start the scan: status "{status}", result "{result}"', {
        status: (status ?? "").slice(0, 60),
        result: (result ?? "").slice(0, 60)
      }),
      message("start a scan of the image in the Security Center console")
    );
  }
}
var refused = (text2, hint) => new GateError("REQUEST_REJECTED", text2, { hint });

// src/sources/aliyun/remedies.ts
var scanOf = (session, rows) => ({
  kind: "scan",
  what: message("a scan of the image"),
  async ask() {
    for (const row2 of rows) await requestScan(session, row2);
  }
});
var importOf = (session, reference, named) => ({
  kind: "sync-and-scan",
  what: message("the listing and a scan of the image"),
  ask: async () => requestImport(session, await describeNewImage(session, reference, named))
});
async function describeNewImage(session, reference, named) {
  const { digest, tag } = reference;
  if (digest === void 0) {
    throw new GateError(
      "REQUEST_REJECTED",
      message("Security Center takes in a new image by its digest, and none is given"),
      { hint: message("give the digest that the build reported (input digest or build-metadata)") }
    );
  }
  const rows = named.length > 0 ? named : await findRepositoryRows(session, reference);
  const repositories = new Map(rows.map((one) => [JSON.stringify(repositoryOf(one)), repositoryOf(one)]));
  const [repository] = repositories.values();
  if (repositories.size === 1 && repository) return { ...repository, tag, digest: digest.replace("sha256:", "") };
  throw new GateError(
    "REQUEST_REJECTED",
    repositories.size === 0 ? message("Security Center lists no image of this repository yet, and without one it cannot be told of another") : message("Security Center lists images of this name that do not tell one repository"),
    { hint: message("have it synchronise the registry in the Security Center console, then run the job again") }
  );
}
function repositoryOf({ row: row2, match }) {
  const { RegistryType, RegionId, InstanceId, RepoId, RepoNamespace, RepoName } = row2;
  if (match !== "ours" || !RegistryType || !RegionId || !InstanceId || !RepoId || !RepoNamespace || !RepoName) {
    return void 0;
  }
  return {
    registryType: RegistryType,
    regionId: RegionId,
    instanceId: InstanceId,
    repoId: RepoId,
    repoNamespace: RepoNamespace,
    repoName: RepoName
  };
}

// src/sources/aliyun/scan-state.ts
var pushTime = (row2) => row2.ImageUpdate === void 0 ? notMeasured(message("Security Center gives no time of the last push")) : measured(row2.ImageUpdate, "ImageUpdate");
var scanTime = (row2) => row2.LastScanTime === void 0 ? notMeasured(message("Security Center gives no time of the scan")) : measured(row2.LastScanTime, "LastScanTime");
var UNDER_WAY = /* @__PURE__ */ new Set([
  "INIT",
  "START",
  "MESSAGE_SEND",
  "START_RUN",
  "DOWNLOAD",
  "PRE_ANALYZER",
  "PRE_ANALYZER_SUCCESS",
  "WEB_SHELL_ANALYZER",
  "CVE_ANALYZER",
  "BIN_ANALYZER",
  "OTHER_ANALYZER"
]);
function refusedScan(result) {
  switch (result) {
    case "TASK_NOT_SUPPORT_REGION":
      return {
        kind: "unsupported",
        code: result,
        why: message("Security Center does not scan images of this region"),
        hint: message("push the image to an instance in a region that is scanned, or judge it by another source")
      };
    case "TASK_NOT_EXISTS":
      return {
        kind: "pending",
        why: message("Security Center has no scan task for the image"),
        hint: START,
        idle: true
      };
    case "forbid_create_repeat_task":
      return { kind: "pending", why: message("another scan of the image is under way") };
    default:
      return {
        kind: "unclear",
        why: message('Security Center gives a scan result that is in no table: "{result}"', {
          result: result.slice(0, 60)
        })
      };
  }
}
var START = message(
  "set scan: if-needed to have the gate ask for a scan, which can cost money, or start one in the Security Center console"
);
var WITHOUT_TASK = ["", "INIT", "SUCCESS"];
var isOfItsTask = (status, result) => result === "TASK_NOT_EXISTS" && !WITHOUT_TASK.includes(status);
function scanState(row2, facts) {
  const status = row2.ScaStatus ?? "";
  const result = row2.ScaResult ?? "";
  if (!["", "SUCCESS"].includes(result) && !isOfItsTask(status, result)) return refusedScan(result);
  if (row2.Status && row2.Status !== "NORMAL") {
    return {
      kind: "unclear",
      why: message('Security Center gives the image a status that is in no table: "{status}"', {
        status: row2.Status.slice(0, 60)
      })
    };
  }
  if (status === "SUCCESS" && typeof row2.ScaProgress === "number" && row2.ScaProgress < 100) {
    return { kind: "pending", why: message("the scan is under way ({progress} %)", { progress: row2.ScaProgress }) };
  }
  if (status === "SUCCESS") return completedState(scanTime(row2), pushTime(row2), facts);
  if (status === "FAIL" || status === "TIMEOUT") {
    const why = status === "FAIL" ? message("the scan failed") : message("the scan took too long");
    const hint = message(
      "start the scan again in the Security Center console; if it fails again, open a ticket with Alibaba Cloud"
    );
    return { kind: "failed", code: status, why, hint };
  }
  if (status === "") {
    return { kind: "pending", why: message("Security Center has not scanned the image"), hint: START, idle: true };
  }
  if (UNDER_WAY.has(status)) return { kind: "pending", why: message("the scan is under way ({status})", { status }) };
  return {
    kind: "unclear",
    why: message('Security Center gives a scan status that is in no table: "{status}"', {
      status: status.slice(0, 60)
    })
  };
}

// src/sources/aliyun/index.ts
var ID = "aliyun";
var aliyun = {
  id: ID,
  cloud: "aliyun",
  serves: "images of ACR, and of Harbor and Quay registries connected to Security Center",
  measures: EVERY_FACT,
  recognises: (registry) => parseAcrHost(registry) !== void 0,
  trial: aliyunTrial,
  watch(reference, context) {
    const { session, requests } = countingSession(context);
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const named = await findRows(session, reference);
        const candidates = named.map((one) => ({ row: one, digest: digestOf(one.row), memberDigests: [] }));
        const selection = selectRows(reference.digest, candidates);
        const rows = selection.rows.map((one) => one.row);
        const doubts = [...selection.doubts, ...doubtsOf(selection.rows)];
        const unscanned = rows.filter((row2) => needsScan(stateOf(row2)));
        return toLook({
          reference,
          source: ID,
          context,
          digest: selection.digest,
          doubts,
          asked: [message("region {region}", { region: context.region })],
          states: rows.map(stateOf),
          // Security Center scans by its own schedule too, where one is set.
          scannedOnRequestOnly: false,
          missing: isPersonal(reference) ? PERSONAL_EDITION : NOT_LISTED3,
          whenUnlisted: isPersonal(reference) ? void 0 : importOf(session, reference, named),
          // Rows that may be another image's are not scanned at this account's cost.
          whenUnscanned: doubts.length === 0 ? scanOf(session, unscanned) : void 0,
          scansOf: (needs) => Promise.all(rows.map((row2) => toScan(session, row2, needs)))
        });
      }
    };
  }
};
var isPersonal = ({ registry }) => parseAcrHost(registry)?.edition === "personal";
var stateOf = (row2) => scanState(row2, () => toFacts(row2, NO_DETAILS));
var NOT_LISTED3 = {
  cause: "missing",
  why: message("Security Center does not list the image"),
  hint: message(
    "check the name and tag; right after a push have Security Center synchronise the registry, or set scan: if-needed and give the digest"
  )
};
var PERSONAL_EDITION = {
  cause: "unsupported",
  why: message("Security Center does not list the image: it does not scan the personal edition of ACR"),
  hint: message("push to an ACR Enterprise Edition instance, or connect the registry to Security Center")
};
async function toScan(session, row2, needs) {
  const isComplete2 = stateOf(row2).kind === "complete";
  const details = isComplete2 ? await readDetails(session, row2, needs) : NO_DETAILS;
  return {
    label: `${row2.RegistryType ?? "registry"} ${row2.InstanceId ?? ""}`.trim(),
    digest: digestOf(row2),
    pushedAtMs: pushTime(row2),
    state: scanState(row2, () => toFacts(row2, details))
  };
}

// src/sources/huawei/detail-request.ts
var pathOf = ({ image_id: id2 }, list) => `image/${id2}/${list}`;
var imageQuery = ({ subject, enterpriseProjectId }) => ({
  enterprise_project_id: enterpriseProjectId,
  image_type: subject.image_type,
  namespace: subject.namespace ?? void 0,
  image_name: subject.image_name ?? void 0
});
var malwareQuery = (request) => ({
  ...imageQuery(request),
  tag_name: request.subject.image_version ?? void 0
});
var vulnerabilityQuery = (request) => ({
  ...malwareQuery(request),
  instance_id: request.subject.instance_id || void 0
});
var sensitiveQuery = (request) => ({
  ...imageQuery(request),
  image_version: request.subject.image_version ?? void 0
});
var settingQuery = (request) => ({
  ...sensitiveQuery(request),
  image_type: /^(?:private|shared|instance)_image$/.test(request.subject.image_type) ? request.subject.image_type : "registry",
  image_id: request.subject.image_id ?? void 0,
  instance_id: request.subject.instance_id || void 0
});

// node_modules/lossless-json/lib/esm/utils.js
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
var INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
var NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config2) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config2?.approx === true) {
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
var UnsafeNumberReason = /* @__PURE__ */ (function(UnsafeNumberReason2) {
  UnsafeNumberReason2["underflow"] = "underflow";
  UnsafeNumberReason2["overflow"] = "overflow";
  UnsafeNumberReason2["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason2["truncate_float"] = "truncate_float";
  return UnsafeNumberReason2;
})({});
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return void 0;
  }
  if (isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits2 = value.substring(start, end);
  const dot = digits2.indexOf(".");
  if (dot === -1) {
    return digits2;
  }
  return digits2.substring(0, dot) + digits2.substring(dot + 1);
}
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === "-") {
    start++;
  }
  while (value[start] === "0" || value[start] === ".") {
    start++;
  }
  let end = value.lastIndexOf("e");
  if (end === -1) {
    end = value.lastIndexOf("E");
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === "0" || value[end - 1] === ".") && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}

// node_modules/lossless-json/lib/esm/LosslessNumber.js
var losslessNumberMarker = /* @__PURE__ */ Symbol.for("lossless-json.LosslessNumber");
var LosslessNumber = class {
  // numeric value as string
  value;
  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }
  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);
    if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }
    if (isInteger(this.value)) {
      return BigInt(this.value);
    }
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }
  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }
  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
};
function isLosslessNumber(value) {
  return value !== null && typeof value === "object" && value[losslessNumberMarker] === true;
}

// node_modules/lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}

// node_modules/lossless-json/lib/esm/revive.js
function revive(json, reviver) {
  return reviveValue({
    "": json
  }, "", json, reviver);
}
function reviveValue(context, key2, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key2, reviveArray(value, reviver));
  }
  if (value && typeof value === "object" && !isLosslessNumber(value)) {
    return reviver.call(context, key2, reviveObject(value, reviver));
  }
  return reviver.call(context, key2, value);
}
function reviveObject(object2, reviver) {
  for (const key2 of Object.keys(object2)) {
    const value = reviveValue(object2, key2, object2[key2], reviver);
    if (value !== void 0) {
      object2[key2] = value;
    } else {
      delete object2[key2];
    }
  }
  return object2;
}
function reviveArray(array2, reviver) {
  for (let i = 0; i < array2.length; i++) {
    const value = reviveValue(array2, String(i), array2[i], reviver);
    if (value === void 0) {
      delete array2[i];
    } else {
      array2[i] = value;
    }
  }
  return array2;
}

// node_modules/lossless-json/lib/esm/parse.js
function parse(text2, reviver, options) {
  const optionsObj = typeof options === "function" ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text2.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object2 = {};
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key2 = parseString();
        if (key2 === void 0) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value2 = parseValue();
        if (value2 === void 0) {
          throwObjectValueExpected();
          return;
        }
        if (Object.prototype.hasOwnProperty.call(object2, key2) && !isDeepEqual(value2, object2[key2])) {
          const returnedValue = onDuplicateKey({
            key: key2,
            position: start + 1,
            oldValue: object2[key2],
            newValue: value2
          });
          if (returnedValue !== void 0) {
            setObjectKey(object2, key2, returnedValue);
          }
        } else {
          setObjectKey(object2, key2, value2);
        }
      }
      if (text2.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object2;
    }
  }
  function parseArray() {
    if (text2.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array2 = [];
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value2 = parseValue();
        expectArrayItem(value2);
        array2.push(value2);
      }
      if (text2.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array2;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value2 = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
    skipWhitespace();
    return value2;
  }
  function parseKeyword(name, value2) {
    if (text2.slice(i, i + name.length) === name) {
      i += name.length;
      return value2;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text2.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text2.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = "";
      while (i < text2.length && text2.charCodeAt(i) !== codeDoubleQuote) {
        if (text2.charCodeAt(i) === codeBackslash) {
          const char = text2[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== void 0) {
            result += escapeChar;
            i++;
          } else if (char === "u") {
            if (isHex(text2.charCodeAt(i + 2)) && isHex(text2.charCodeAt(i + 3)) && isHex(text2.charCodeAt(i + 4)) && isHex(text2.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text2.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text2.charCodeAt(i))) {
            result += text2[i];
          } else {
            throwInvalidCharacter(text2[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text2.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text2.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text2.charCodeAt(i))) {
      i++;
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    } else {
      return void 0;
    }
    if (text2.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (text2.charCodeAt(i) === codeLowercaseE || text2.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text2.charCodeAt(i) === codeMinus || text2.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text2.slice(start, i));
    }
  }
  function eatComma() {
    if (text2.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text2.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text2.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text2.charCodeAt(i))) {
      const numSoFar = text2.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text2.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key: key2,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key2}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text2.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text2.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text2.length ? `but got '${text2[i]}'` : "but reached end of input";
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object2, key2, value) {
  if (key2 === "__proto__") {
    Object.defineProperty(object2, key2, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object2[key2] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 32 && code <= 1114111;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key2) => isDeepEqual(a[key2], b[key2]));
  }
  return false;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
var escapeCharacters = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
  // note that \u is handled separately in parseString()
};
var codeBackslash = 92;
var codeOpeningBrace = 123;
var codeClosingBrace = 125;
var codeOpeningBracket = 91;
var codeClosingBracket = 93;
var codeSpace = 32;
var codeNewline = 10;
var codeTab = 9;
var codeReturn = 13;
var codeDoubleQuote = 34;
var codePlus = 43;
var codeMinus = 45;
var codeZero = 48;
var codeOne = 49;
var codeNine = 57;
var codeComma = 44;
var codeDot = 46;
var codeColon = 58;
var codeUppercaseA = 65;
var codeLowercaseA = 97;
var codeUppercaseE = 69;
var codeLowercaseE = 101;
var codeUppercaseF = 70;
var codeLowercaseF = 102;

// node_modules/lossless-json/lib/esm/stringify.js
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === "function" ? replacer.call({
    "": value
  }, "", value) : value;
  return stringifyValue(replacedValue, "");
  function stringifyValue(value2, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find((item) => item.test(value2));
      if (stringifier) {
        const str = stringifier.stringify(value2);
        if (typeof str !== "string" || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }
    if (typeof value2 === "boolean" || typeof value2 === "number" || typeof value2 === "string" || value2 === null || value2 instanceof Date || value2 instanceof Boolean || value2 instanceof Number || value2 instanceof String) {
      return JSON.stringify(value2);
    }
    if (isLosslessNumber(value2)) {
      return value2.toString();
    }
    if (typeof value2 === "bigint") {
      return value2.toString();
    }
    if (Array.isArray(value2)) {
      return stringifyArray(value2, indent);
    }
    if (value2 && typeof value2 === "object") {
      return stringifyObject(value2, indent);
    }
    return void 0;
  }
  function stringifyArray(array2, indent) {
    if (array2.length === 0) {
      return "[]";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let str = resolvedSpace ? "[\n" : "[";
    for (let i = 0; i < array2.length; i++) {
      const item = typeof replacer === "function" ? replacer.call(array2, String(i), array2[i]) : array2[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== "undefined" && typeof item !== "function") {
        const serialized = stringifyValue(item, childIndent);
        str += serialized === void 0 ? "null" : serialized;
      } else {
        str += "null";
      }
      if (i < array2.length - 1) {
        str += resolvedSpace ? ",\n" : ",";
      }
    }
    str += resolvedSpace ? `
${indent}]` : "]";
    return str;
  }
  function stringifyObject(object2, indent) {
    if (typeof object2.toJSON === "function") {
      return stringifyValue(object2.toJSON(), indent);
    }
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object2);
    if (keys.length === 0) {
      return "{}";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let first = true;
    let str = resolvedSpace ? "{\n" : "{";
    for (const key2 of keys) {
      const value2 = typeof replacer === "function" ? replacer.call(object2, key2, object2[key2]) : object2[key2];
      if (includeProperty(key2, value2)) {
        const serialized = stringifyValue(value2, childIndent);
        if (serialized === void 0) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ",\n" : ",";
        }
        const keyStr = JSON.stringify(key2);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `
${indent}}` : "}";
    return str;
  }
  function includeProperty(_key, value2) {
    return typeof value2 !== "undefined" && typeof value2 !== "function" && typeof value2 !== "symbol";
  }
}
var MAX_SPACE_LENGTH = 10;
function resolveSpace(space) {
  if (typeof space === "number") {
    const count2 = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count2 >= 1 ? " ".repeat(count2) : void 0;
  }
  if (typeof space === "string" && space !== "") {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return void 0;
}

// src/sources/huawei/credentials.ts
var keySet = (id2, secret, more) => ({
  required: [id2, secret],
  ...more.token === void 0 ? {} : { optional: [more.token] },
  read: (value) => ({
    kind: "key",
    key: {
      accessKeyId: value(id2) ?? "",
      secretAccessKey: value(secret) ?? "",
      securityToken: more.token === void 0 ? void 0 : value(more.token)
    },
    projectId: more.projectId === void 0 ? void 0 : value(more.projectId),
    region: more.region === void 0 ? void 0 : value(more.region)
  })
});
var SETS = [
  {
    required: ["HUAWEICLOUD_AUTH_TOKEN"],
    read: (value) => ({
      kind: "token",
      token: value("HUAWEICLOUD_AUTH_TOKEN") ?? "",
      projectId: value("HUAWEICLOUD_SDK_PROJECT_ID"),
      region: void 0
    })
  },
  keySet("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", {
    token: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
    projectId: "HUAWEICLOUD_SDK_PROJECT_ID"
  }),
  keySet("HUAWEI_CLOUD_ACCESS_KEY_ID", "HUAWEI_CLOUD_SECRET_ACCESS_KEY", {
    projectId: "HUAWEI_CLOUD_PROJECT_ID",
    region: "HUAWEI_CLOUD_REGION"
  }),
  keySet("CLOUD_SDK_AK", "CLOUD_SDK_SK", {}),
  {
    required: ["HUAWEICLOUD_USERNAME", "HUAWEICLOUD_PASSWORD", "HUAWEICLOUD_DOMAIN_NAME"],
    read: (value) => ({
      kind: "password",
      username: value("HUAWEICLOUD_USERNAME") ?? "",
      password: value("HUAWEICLOUD_PASSWORD") ?? "",
      domainName: value("HUAWEICLOUD_DOMAIN_NAME") ?? "",
      projectId: void 0,
      region: void 0
    })
  }
];
function credentialsOf({ env, oidc }) {
  if (oidc?.cloud !== "huawei") return readCredentials2(env);
  return { kind: "oidc", login: oidc, projectId: readVariable(env, "HUAWEICLOUD_SDK_PROJECT_ID"), region: void 0 };
}
function readCredentials2(env) {
  return firstCompleteSet(env, message("Huawei Cloud"), SETS).read((name) => readVariable(env, name));
}
function secretsOf(credentials) {
  if (credentials.kind === "token") return [credentials.token];
  if (credentials.kind === "password") return [credentials.password];
  if (credentials.kind === "oidc") return [];
  return [credentials.key.secretAccessKey, credentials.key.securityToken];
}

// src/sources/huawei/failures.ts
var record = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var words = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
function readFailure2(answer, json) {
  const top = record(json);
  const bodies = [top, record(top.error), ...Object.values(top).map(record)];
  const first = (...names) => bodies.flatMap((body) => names.map((name) => words(body[name]))).find((word) => word !== "") ?? "";
  return {
    code: first("error_code", "errorCode", "code"),
    text: first("error_msg", "errorMsg", "error_description", "message"),
    requestId: (answer.headers["x-request-id"] ?? first("request_id")) || void 0
  };
}
var hidesFailure2 = (json) => {
  const { error_code, errorCode, error, code } = record(json);
  return [error_code, errorCode, error, code].some((one) => one !== void 0 && one !== null && words(one) !== "0");
};
var isThrottleCode = (code) => /^APIG(?:W)?\.0308$/.test(code);
var isThrottled2 = (answer) => answer.status >= 400 && isThrottleCode(readFailure2(answer, jsonOf(answer)).code);
function classify2(code, status) {
  if (isThrottleCode(code) || status === 429) return "SERVICE_THROTTLED";
  if (/^APIG(?:W)?\.0101$/.test(code)) return "API_NOT_FOUND";
  if (/^APIG(?:W)?\.030[123]$/.test(code) || /^HSS\.00(?:10|13)$/.test(code)) return "ACCESS_DENIED";
  if (status === 401 || status === 403) return "ACCESS_DENIED";
  return status >= 500 ? "SERVICE_UNAVAILABLE" : "REQUEST_REJECTED";
}
var MAX_SKEW_MS = 15 * 6e4;
function hintFor3(code, failure, answer, right, now) {
  if (code === "SERVICE_THROTTLED") return message("lower `concurrency`, or run the job again later");
  if (code === "API_NOT_FOUND") return message("this region does not have the API: set `source` to another one");
  if (/^HSS\.(?:1002|0014)$/.test(failure.code)) {
    return message(
      "HSS has no quota left for it: raise the quota in the HSS console, or wait until scans are free again"
    );
  }
  if (code !== "ACCESS_DENIED") return void 0;
  const skew = Date.parse(answer.headers.date ?? "") - now;
  if (Math.abs(skew) > MAX_SKEW_MS)
    return message("the clock of this machine is wrong: {seconds} seconds off", { seconds: Math.round(skew / 1e3) });
  if (/030[13]$/.test(failure.code) || answer.status === 401) {
    return message(
      "check that the key, or the token and its region, are right and not expired; it was not tried again, since five failed signatures lock a key for five minutes"
    );
  }
  if (failure.code === "HSS.0013") {
    return message(
      "give the user or agency the permission {right}; one with rights in some enterprise projects only must name one of them (input enterprise-project-id)",
      { right }
    );
  }
  return message("give the user or agency the permission {right}", { right });
}
function readAnswer2(call, answer, right, secrets, now) {
  const json = jsonOf(answer);
  const good = answer.status >= 200 && answer.status < 300;
  if (good && json === void 0) throw unreadable(call, answer);
  if (good && !hidesFailure2(json)) return json;
  if (answer.status >= 300 && answer.status < 400) {
    throw new GateError(
      "ANSWER_INVALID",
      message("{call} was answered with a redirect ({status}), which is not followed", { call, status: answer.status })
    );
  }
  const failure = readFailure2(answer, json);
  const code = classify2(failure.code, good ? 400 : answer.status);
  throw failureError(code, call, answer.status, failure, secrets, hintFor3(code, failure, answer, right, now));
}

// src/sources/huawei/iam.ts
var tokenRequestBody = (user, region) => JSON.stringify({
  auth: {
    identity: {
      methods: ["password"],
      password: {
        user: { name: user.username, password: user.password, domain: { name: user.domainName } }
      }
    },
    scope: { project: { name: region } }
  }
});
var tokenAnswer = object({ token: object({ project: object({ id: string() }) }) });
function readToken(call, answer, json) {
  const token = answer.headers["x-subject-token"];
  if (!token) throw new GateError("ANSWER_INVALID", message("{call} gave no X-Subject-Token", { call }));
  return { token, projectId: parseWire(tokenAnswer, json, call).token.project.id };
}
var projectsAnswer = object({ projects: array(object({ id: string(), name: string() })) });
function readProjectId(call, json, region) {
  const found2 = parseWire(projectsAnswer, json, call).projects.filter((project2) => project2.name === region);
  const [project] = found2;
  if (project && found2.length === 1) return project.id;
  throw new GateError(
    "PROJECT_UNCLEAR",
    message("IAM knows {number} projects named {region}", { number: found2.length, region }),
    { hint: message("give the id of the project that HSS uses (input project-id)") }
  );
}

// src/sources/huawei/oidc.ts
var PATH = "/v5/agencies/assume-with-oidc";
var CALL2 = `POST ${PATH}`;
function agencyKeys(login, context) {
  const sts = context.authEndpoint ?? stsEndpoint2(context.region);
  return sharedOnce(
    context.shared,
    `huawei oidc ${sts.href}`,
    () => openOidcSessions(
      {
        name: CALL2,
        sts,
        isThrottled: isThrottled2,
        toRequest: (token) => {
          const url = new URL(sts);
          url.pathname = `${sts.pathname.replace(/\/$/, "")}${PATH}`;
          const body = JSON.stringify({
            provider_urn: login.provider,
            agency_urn: login.role,
            agency_session_name: sessionName(context.env),
            duration_seconds: SESSION_SECONDS,
            id_token: token
          });
          const headers = { "content-type": "application/json", accept: "application/json" };
          return { method: "POST", url, headers, body };
        },
        read: (answer) => readSession2(answer, context),
        hintFor: () => hintFor4(login)
      },
      login,
      context
    )
  );
}
var WITH_STS = /* @__PURE__ */ new Set([
  ...["cn-north-4", "cn-south-1", "cn-east-3", "cn-southwest-2"],
  ...["ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"],
  ...["sa-brazil-1", "la-south-2", "af-south-1", "tr-west-1"]
]);
function stsEndpoint2(region) {
  if (region.startsWith("eu-")) {
    throw new GateError(
      "INPUT_INVALID",
      message("no STS endpoint is known for the European site ({region})", { region }),
      {
        hint: message("set `auth-endpoint` to the STS of that site and give `project-id`, or log in with a key")
      }
    );
  }
  const near = region.startsWith("cn-") ? "cn-north-4" : "ap-southeast-1";
  return new URL(`https://sts.${WITH_STS.has(region) ? region : near}.myhuaweicloud.com`);
}
var sessionAnswer2 = answerObject({
  credentials: answerObject({
    access_key_id: keyPart,
    secret_access_key: keyPart,
    security_token: keyPart,
    expiration: endOfSession
  })
});
function readSession2(answer, { secrets, now }) {
  const json = readAnswer2(CALL2, answer, "sts:agencies:assumeWithOIDC", secrets, now());
  const { credentials: given3 } = parseWire(sessionAnswer2, json, CALL2);
  secrets.add(given3.secret_access_key);
  secrets.add(given3.security_token);
  const key2 = {
    accessKeyId: given3.access_key_id,
    secretAccessKey: given3.secret_access_key,
    securityToken: given3.security_token
  };
  return { key: key2, endsAtMs: given3.expiration };
}
var hintFor4 = ({ provider, role, audience }) => message(
  "check that {provider} exists with the issuer above and the client id {audience}, and that the trust policy of {role} names it under `Federated`, allows sts:agencies:assumeWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above",
  { provider, role, audience }
);

// src/sources/huawei/signing.ts
import { createHash as createHash3, createHmac as createHmac2 } from "node:crypto";
var ALGORITHM2 = "SDK-HMAC-SHA256";
var UNSIGNED_PAYLOAD = "x-sdk-content-sha256";
var sha2562 = (text2) => createHash3("sha256").update(text2, "utf8").digest("hex");
var formatSdkDate = (ms) => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, "");
function canonicalPath(path) {
  const encoded = path.split("/").map((segment2) => encodeStrictly(decodeURIComponent(segment2)));
  const joined2 = encoded.join("/");
  return joined2.endsWith("/") ? joined2 : `${joined2}/`;
}
function authorizationOf2(request, key2) {
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).sort(([a], [b]) => a < b ? -1 : 1);
  const signedHeaders = headers.map(([name]) => name).join(";");
  const lookup = Object.fromEntries(headers);
  const canonicalRequest = [
    request.method,
    canonicalPath(request.path),
    request.query,
    headers.map(([name, value]) => `${name}:${value}
`).join(""),
    signedHeaders,
    lookup[UNSIGNED_PAYLOAD] ?? sha2562(request.body)
  ].join("\n");
  const stringToSign = [ALGORITHM2, lookup["x-sdk-date"], sha2562(canonicalRequest)].join("\n");
  const signature = createHmac2("sha256", key2.secretAccessKey).update(stringToSign).digest("hex");
  return `${ALGORITHM2} Access=${key2.accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

// src/sources/huawei/session.ts
var callName = (path, method = "GET") => `${method} ${path.replace(/^image\/[^/]+\/(?=vuln|sens|malw)/, "image/{image_id}/")}`;
function toRequest2({ method, base, path, query, body, projectId, region, proof }, now) {
  const search = canonicalQuery(query);
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, "")}${path}`;
  url.search = search;
  const headers = {
    ...body === void 0 ? {} : { "content-type": "application/json" },
    ...projectId === void 0 ? {} : { "x-project-id": projectId },
    ...region === void 0 ? {} : { region }
  };
  if (proof && "token" in proof) headers["x-auth-token"] = proof.token;
  if (proof && "key" in proof) {
    headers["x-sdk-date"] = formatSdkDate(now);
    if (proof.key.securityToken !== void 0) headers["x-security-token"] = proof.key.securityToken;
    const signed = { ...headers, host: url.host };
    headers.authorization = authorizationOf2(
      { method, path: url.pathname, query: search, headers: signed, body: body ?? "" },
      proof.key
    );
  }
  return { method, url, headers: { ...headers, accept: "application/json" }, body };
}
function proofSource(credentials, context) {
  if (credentials.kind === "oidc") {
    const { hosts, current } = agencyKeys(credentials.login, context);
    return { hosts, current: async () => ({ key: await current() }) };
  }
  const proof = credentials.kind === "token" ? { token: credentials.token } : { key: credentials.key };
  return { hosts: [], current: async () => proof };
}
var hssSession = (context) => sharedOnce(context.shared, `huawei ${context.region}`, () => openSession(context));
function countingSession2(context) {
  const session = hssSession(context);
  let requests = 0;
  return {
    requests: () => requests,
    session: {
      ...session,
      get(path, query) {
        requests += 1;
        return session.get(path, query);
      },
      post(path, query, body) {
        requests += 1;
        return session.post(path, query, body);
      }
    }
  };
}
function openSession(context) {
  const { region, http, secrets } = context;
  const credentials = credentialsOf(context);
  for (const secret of secretsOf(credentials)) secrets.add(secret);
  const hss = context.endpoint ?? hssEndpoint(region);
  const iam = context.authEndpoint ?? iamEndpoint(region);
  if (credentials.kind === "token" || credentials.kind === "password") {
    for (const base of [hss, iam]) refuseForeignHost(base, context);
  }
  async function send(name, sending, right) {
    const { base, startsSomething = false } = sending;
    const prepare = () => toRequest2(sending, context.now());
    const answer = await http.send({ name, host: base.host, repeatable: !startsSomething, isThrottled: isThrottled2, prepare });
    const isBareSuccess = startsSomething && answer.status >= 200 && answer.status < 300 && answer.text === "";
    const json = isBareSuccess ? void 0 : readAnswer2(name, answer, right, secrets, context.now());
    return { answer, json };
  }
  async function exchangePassword(user) {
    const name = "POST /v3/auth/tokens";
    const body = tokenRequestBody(user, region);
    const sending = { method: "POST", base: iam, path: "/v3/auth/tokens", query: {}, body, proof: void 0 };
    const { answer, json } = await send(name, sending, "to log in to IAM with a password (programmatic access)");
    const { token, projectId } = readToken(name, answer, json);
    secrets.add(token);
    return { proof: async () => ({ token }), projectId: context.projectId ?? projectId };
  }
  async function lookUpProject(proof) {
    const name = "GET /v3/projects";
    const sending = { method: "GET", base: iam, path: "/v3/projects", query: { name: region }, proof };
    const { json } = await send(name, sending, "IAM ReadOnlyAccess, or give the input project-id");
    return readProjectId(name, json, region);
  }
  const isOfRegion = credentials.region === void 0 || credentials.region === region;
  const knownProject = context.projectId ?? (isOfRegion ? credentials.projectId : void 0);
  const loginBy = ({ hosts: hosts2, current: proof }) => ({
    hosts: hosts2,
    logIn: async () => ({ proof, projectId: knownProject ?? await lookUpProject(await proof()) })
  });
  const { hosts, logIn } = credentials.kind === "password" ? { hosts: [], logIn: () => exchangePassword(credentials) } : loginBy(proofSource(credentials, context));
  const needsIam = credentials.kind === "password" || knownProject === void 0;
  const posts = /* @__PURE__ */ new Map();
  const logins = /* @__PURE__ */ new Map();
  const loggedIn = () => sharedAnswer(logins, "login", logIn);
  async function toHss(path, request) {
    const { proof, projectId } = await loggedIn();
    return { ...request, base: hss, path: `/v5/${projectId}/${path}`, projectId, proof: await proof() };
  }
  return {
    hosts: [hss.host, ...needsIam ? [iam.host] : [], ...hosts],
    projectId: async () => (await loggedIn()).projectId,
    async get(path, query) {
      const sending = await toHss(path, { method: "GET", query });
      return (await send(callName(path), sending, "HSS ReadOnlyAccess")).json;
    },
    post: (path, query, body) => {
      const text2 = stringify(body) ?? "";
      return sharedOnce(posts, `${path}?${canonicalQuery(query)} ${text2}`, async () => {
        const sending = await toHss(path, { method: "POST", query });
        const whole = { ...sending, body: text2, region, startsSomething: true };
        return (await send(callName(path, "POST"), whole, "HSS FullAccess")).json;
      });
    }
  };
}

// src/sources/huawei/listing.ts
var page = object({ total_num: nonNullish(count), data_list: nullish(array(row)) });
var PAGE_SIZE2 = 200;
var SMALLEST_PAGE = 10;
async function readPage2(session, path, query) {
  const json = await session.get(path, query);
  const { total_num: total, data_list: rows } = parseWire(page, json, callName(path));
  return { total, rows: rows ?? [] };
}
async function readTotal2(session, path, query) {
  const { total, rows } = await readPage2(session, path, { ...query, offset: 0, limit: SMALLEST_PAGE });
  if (rows.length !== Math.min(total, SMALLEST_PAGE)) throw incomplete(callName(path), rows.length, total);
  return total;
}
var readRows2 = (session, path, query) => readWholeList({
  name: callName(path),
  read: (index, size = 0) => readPage2(session, path, { ...query, offset: index * size, limit: PAGE_SIZE2 }),
  keyOf: (row2) => {
    const id2 = typeof row2 === "object" && row2 !== null && "id" in row2 ? row2.id : void 0;
    return typeof id2 === "number" || typeof id2 === "string" ? `id ${id2}` : void 0;
  }
});
async function readRowsAs(schema, session, path, query) {
  const rows = [];
  for (const row2 of await readRows2(session, path, query)) rows.push(parseWire(schema, row2, callName(path)));
  return rows;
}

// src/sources/huawei/necessities.ts
var NECESSITIES2 = [
  { word: "immediate_repair", severity: HIGH_OR_CRITICAL },
  { word: "delay_repair", severity: exactly("medium") },
  { word: "not_needed_repair", severity: exactly("low") }
];

// src/sources/huawei/findings.ts
var vulnerabilityRow = object({
  vul_id: segment,
  repair_necessity: text,
  description: text,
  app_name: text,
  app_path: text,
  version: text,
  solution: text,
  url: text
});
var cveRow = object({ cve_id: pipe(string(), minLength(1)) });
var CVE = /^CVE-\d{4}-\d{4,}$/;
async function listFindings2(session, path, query) {
  const rows = await readRowsAs(vulnerabilityRow, session, path, query);
  const advisories = [...new Set(rows.map((row2) => row2.vul_id))].filter((id2) => !CVE.test(id2));
  const cves = new Map(await Promise.all(advisories.map(async (id2) => [id2, await cvesOf(session, id2)])));
  return rows.map((row2) => toFinding(row2, cves.get(row2.vul_id) ?? []));
}
async function cvesOf(session, advisory) {
  const path = `image/vulnerability/${encodeURIComponent(advisory)}/cve`;
  return (await readRowsAs(cveRow, session, path, {})).map((row2) => row2.cve_id);
}
function toFinding(row2, aliases) {
  const level = NECESSITIES2.find(({ word }) => word === row2.repair_necessity);
  return {
    id: row2.vul_id,
    aliases,
    severity: level?.severity ?? SOME_SEVERITY,
    ...row2.description ? { title: row2.description } : {},
    ...row2.app_name ? { package: packageOf(row2, row2.app_name) } : {},
    ...row2.solution ? { remedy: row2.solution } : {},
    ...row2.url ? { url: row2.url } : {}
  };
}
var packageOf = ({ version, app_path: path }, name) => ({
  name,
  ...version ? { version } : {},
  ...path ? { path } : {}
});

// src/sources/huawei/facts.ts
var SEVERITY_WORDS2 = {
  Security: exactly("none"),
  Low: exactly("low"),
  Medium: exactly("medium"),
  High: HIGH_OR_CRITICAL
};
var left2 = (field) => notMeasured(message("HSS left out {field}", { field }));
var countField2 = (value, field) => typeof value === "number" ? measured(exactCount(value), field) : left2(field);
var severityOf = (word) => Object.hasOwn(SEVERITY_WORDS2, word) ? SEVERITY_WORDS2[word] : void 0;
function statedSeverity(word) {
  const severity = severityOf(word);
  return severity === void 0 ? notMeasured(message('HSS gives a severity level that is in no table: "{word}"', { word: word.slice(0, 60) })) : measured(severity, "severity_level");
}
var undetailed = (total, severity) => {
  if (!total.known) return total;
  const most = severity.known && severity.value.most !== "none" ? severity.value.most : "critical";
  return measured([{ severity: { least: "low", most }, count: total.value }], total.from);
};
function toFacts2(fields, details) {
  const total = countField2(fields.vul_num, "vul_num");
  const severity = fields.severity_level ? statedSeverity(fields.severity_level) : details.severity ?? left2("severity_level");
  const born = fields.latest_update_time;
  return {
    ...details,
    severity,
    vulnerabilities: details.vulnerabilities ?? undetailed(total, severity),
    maliciousFiles: mapMeasured(countField2(fields.malicious_file_num, "malicious_file_num"), (count2) => ({
      total: count2
    })),
    unsafeSettings: countField2(fields.unsafe_setting_num, "unsafe_setting_num"),
    sensitiveFiles: details.sensitiveFiles ?? notMeasured(message("this list of HSS does not tell of sensitive files")),
    sizeBytes: typeof fields.image_size === "number" ? measured(fields.image_size, "image_size") : left2("image_size"),
    bornAtMs: typeof born === "number" ? measured({ ms: born, event: "updated" }, "latest_update_time") : left2("latest_update_time")
  };
}
var mapMeasured = (fact, change) => fact.known ? measured(change(fact.value), fact.from) : fact;

// src/sources/huawei/lists.ts
async function readLists2(request, sensitiveFiles) {
  const wanted = new Set(request.needs.flatMap(({ lists = [] }) => lists));
  const { malicious_file_num: files, unsafe_setting_num: settings } = request.subject;
  const noneSensitive = sensitiveFiles?.known === true && sensitiveFiles.value.max === 0;
  const [maliciousFileList, unsafeSettingList, sensitiveFileList] = await Promise.all([
    wanted.has("maliciousFileList") && files !== 0 ? listMaliciousFiles2(request) : void 0,
    wanted.has("unsafeSettingList") && settings !== 0 ? listUnsafeSettings2(request) : void 0,
    wanted.has("sensitiveFileList") && !noneSensitive ? listSensitiveFiles(request) : void 0
  ]);
  return {
    ...maliciousFileList ? { maliciousFileList: unlessContradicted(maliciousFileList, files) } : {},
    ...unsafeSettingList ? { unsafeSettingList: unlessContradicted(unsafeSettingList, settings) } : {},
    ...sensitiveFileList ? { sensitiveFileList } : {}
  };
}
function unlessContradicted(list, counted) {
  if (!list.known || typeof counted !== "number") return list;
  const listed = list.value.length;
  if (listed > 0 && listed <= counted) return list;
  return notMeasured(message("HSS counts {counted} and lists {listed} ({list})", { counted, listed, list: list.from }));
}
var malwareRow = object({ file_name: text, file_path: text, description: text });
var listMaliciousFiles2 = (request) => measure("image/{image_id}/malwares", async () => {
  const path = pathOf(request.subject, "malwares");
  const rows = await readRowsAs(malwareRow, request.session, path, malwareQuery(request));
  return rows.map(({ file_name: name, file_path, description }) => ({
    ...file_path ? { path: file_path } : {},
    ...name ? { name } : {},
    ...description ? { description } : {}
  }));
});
var settingRow = object({ check_name: pipe(string(), minLength(1)), severity: text, failed_rule_num: count });
var listUnsafeSettings2 = (request) => measure("image/baseline/risk-configs", async () => {
  const path = "image/baseline/risk-configs";
  const rows = await readRowsAs(settingRow, request.session, path, settingQuery(request));
  return rows.flatMap(
    ({ check_name: name, severity, failed_rule_num: failed2 }) => failed2 ? [{ name, severity: severityOf(severity ?? "") ?? SOME_SEVERITY, failed: failed2 }] : []
  );
});
var sensitiveRow = object({ name: text, file_path: text, severity: text });
var THREATS = new Map(
  ["critical", "high", "medium", "low"].map((word) => [word, exactly(word)])
);
var listSensitiveFiles = (request) => measure("image/{image_id}/sensitive", async () => {
  const path = pathOf(request.subject, "sensitive");
  const files = /* @__PURE__ */ new Map();
  for (const row2 of await readRowsAs(sensitiveRow, request.session, path, sensitiveQuery(request))) {
    const name = row2.file_path || row2.name || "unnamed";
    const key2 = JSON.stringify([name, row2.severity]);
    const severity = THREATS.get(row2.severity ?? "") ?? SOME_SEVERITY;
    files.set(key2, { name, severity, count: (files.get(key2)?.count ?? 0) + 1 });
  }
  return [...files.values()];
});

// src/sources/huawei/details.ts
var NO_DETAILS2 = {};
var IMAGE_ID = /^[A-Za-z0-9:_-]{1,128}$/;
async function readDetails2(request) {
  const facts = new Set(request.needs.flatMap((one) => one.facts));
  const wantsSeverity = facts.has("severity") && !request.severityIsStated;
  const wantsCounts = facts.has("vulnerabilities") && request.needs.some((one) => one.countLevels?.length);
  if (!IMAGE_ID.test(request.subject.image_id ?? "")) {
    const severity = notMeasured(message("HSS gives no image_id to ask for details by"));
    return wantsSeverity ? { severity } : {};
  }
  const [findings, sensitiveFiles] = await Promise.all([
    wantsFindings(request, facts) ? listVulnerabilities2(request) : void 0,
    facts.has("sensitiveFiles") ? countSensitiveFiles2(request) : void 0
  ]);
  const [vulnerabilities, lists] = await Promise.all([
    wantsSeverity || wantsCounts ? countVulnerabilities2(request, findings) : void 0,
    readLists2(request, sensitiveFiles)
  ]);
  return {
    ...vulnerabilities && wantsCounts ? { vulnerabilities } : {},
    ...vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {},
    ...sensitiveFiles ? { sensitiveFiles } : {},
    ...findings ? { findings } : {},
    ...lists
  };
}
var wantsFindings = ({ needs, subject }, facts) => facts.has("findings") || subject.vul_num !== 0 && needs.some(({ lists }) => lists?.includes("findings"));
function severityFrom(counts, subject) {
  if (!counts.known) return counts;
  const worst = worstSeverity(counts.value);
  if (typeof subject.vul_num !== "number" && worst.least !== HIGH_OR_CRITICAL.least) {
    return notMeasured(message("HSS left out vul_num, so that the counts by severity have nothing to agree with"));
  }
  return measured(worst, counts.from);
}
var VULNERABILITIES2 = "image/{image_id}/vulnerabilities";
var listVulnerabilities2 = (request) => measure(
  VULNERABILITIES2,
  () => listFindings2(request.session, pathOf(request.subject, "vulnerabilities"), vulnerabilityQuery(request))
);
var totalOfRow = ({ vul_num: total }) => typeof total === "number" ? exactCount(total) : { min: 0, max: Number.POSITIVE_INFINITY };
async function countVulnerabilities2(request, findings) {
  const { session, subject, needs } = request;
  if (findings?.known) return measured(countFindings(findings.value, totalOfRow(subject)), findings.from);
  const count2 = (repair_necessity) => readTotal2(session, pathOf(subject, "vulnerabilities"), { ...vulnerabilityQuery(request), repair_necessity });
  return measure(
    VULNERABILITIES2,
    () => countLevels(needs, { levels: NECESSITIES2, expected: totalOfRow(subject), count: count2 })
  );
}
var countSensitiveFiles2 = (request) => measure(
  "image/{image_id}/sensitive",
  async () => exactCount(await readTotal2(request.session, pathOf(request.subject, "sensitive"), sensitiveQuery(request)))
);

// src/sources/huawei/project-search.ts
var ALL_PROJECTS = "all_granted_eps";
function createProjectSearch(given3, isFound) {
  const asked = [formatProject(given3)];
  let project = given3;
  let isFirstLook = true;
  return async (look) => {
    const first = { found: await look(project), enterpriseProjectId: project, asked };
    const searchAll = isFirstLook && project === void 0 && !isFound(first.found);
    isFirstLook = false;
    if (!searchAll) return first;
    const inAll = await unlessRefused(() => look(ALL_PROJECTS));
    asked.push(inAll === void 0 ? ALL_PROJECTS_REFUSED : formatProject(ALL_PROJECTS));
    if (inAll === void 0 || !isFound(inAll)) return first;
    project = ALL_PROJECTS;
    return { found: inAll, enterpriseProjectId: project, asked };
  };
}
async function unlessRefused(ask2) {
  try {
    return await ask2();
  } catch (thrown) {
    if (thrown instanceof GateError && (thrown.kind === "denied" || thrown.code === "REQUEST_REJECTED"))
      return void 0;
    throw thrown;
  }
}
var formatProject = (project) => project === void 0 ? message("the default enterprise project") : message("enterprise project {project}", { project });
var ALL_PROJECTS_REFUSED = message("{project} (refused)", { project: formatProject(ALL_PROJECTS) });

// src/sources/huawei/registry-row.ts
var rowIdentity2 = object({
  namespace: text,
  image_name: text,
  image_version: text,
  image_digest: text,
  image_type: key,
  registry_id: id,
  registry_name: text,
  registry_type: text,
  instance_name: text,
  instance_url: text,
  association_images: nullish(array(object({ image_digest: text })))
});
var member = object({
  image_id: text,
  image_name: key,
  image_version: key,
  namespace: key,
  image_digest: text,
  scan_status: text,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count
});
var registryRow = object({
  ...rowIdentity2.entries,
  id,
  image_id: text,
  scan_status: text,
  scan_failed_code: text,
  scan_failed_desc: text,
  image_size: byteSize,
  latest_update_time: epochMs,
  latest_scan_time: epochMs,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count,
  shared_status: text,
  scannable: flag,
  is_multiple_arch: flag,
  severity_level: text,
  instance_id: key,
  association_images: nullish(array(member))
});
var isMultiArch = ({ is_multiple_arch, association_images }) => is_multiple_arch === true || (association_images ?? []).length > 0;
var isShareExpired = ({ shared_status }) => shared_status?.toLowerCase() === "expired";
var digestOf2 = (row2) => row2.image_digest ? parseDigest(row2.image_digest) : void 0;

// src/sources/huawei/call-probes.ts
var ask = async (session, path, query) => plausiblePage(callName(path), await readPage2(session, path, { ...query, offset: 0, limit: 10 }));
function callProbes2(context, session, list) {
  const { path, imageTypeOf: imageTypeOf3 } = list;
  const { enterpriseProjectId: given3 } = context;
  const example = {};
  async function askList(enterpriseProjectId) {
    const { total, rows } = await ask(session, path, { ...list.query, enterprise_project_id: enterpriseProjectId });
    const image = example.image || !imageTypeOf3 ? void 0 : firstImage(rows, path);
    if (image && imageTypeOf3) {
      const subject = { ...image, image_type: imageTypeOf3(image) };
      example.image = { session, subject, needs: [], severityIsStated: false, enterpriseProjectId };
    }
    return proved(message("answers; images listed: {total}", { total }));
  }
  const main = {
    subject: message("{call}", { call: callName(path) }),
    neededFor: message("every rule: it finds the image"),
    prove: () => askList(given3)
  };
  const allProjects = {
    subject: message("{call} in {project}", { call: callName(path), project: ALL_PROJECTS }),
    prove: () => askList(ALL_PROJECTS).catch(withoutAllProjects)
  };
  return [
    main,
    ...given3 === void 0 ? [allProjects] : [],
    ...imageTypeOf3 ? [registriesProbe(session), ...detailProbes(session, example)] : []
  ];
}
var isMissingPermission2 = ({ code, text: text2 }) => code === "ACCESS_DENIED" && /^(?:HSS\.00(?:10|13)|APIGW?\.0302|403|HTTP 403)$/.test(String(text2.values.code));
function withoutAllProjects(thrown) {
  const isRefusal = thrown instanceof GateError && (thrown.code === "REQUEST_REJECTED" || isMissingPermission2(thrown));
  if (!isRefusal) throw thrown;
  return {
    result: "warning",
    text: message("refused: only the default enterprise project is searched"),
    hint: message("where images lie in another one, name it (input enterprise-project-id)")
  };
}
function firstImage(rows, path) {
  return rows.map((row2) => parseWire(registryRow, row2, callName(path))).find(({ image_id: id2 }) => /^[A-Za-z0-9:_-]{1,128}$/.test(id2 ?? ""));
}
var registriesProbe = (session) => ({
  subject: message("{call}", { call: "GET image/registries" }),
  neededFor: message("images of Harbor and JFrog, and `sync`"),
  async prove() {
    const { total } = await ask(session, "image/registries", {});
    return proved(message("answers; registries listed: {total}", { total }));
  }
});
var VULNERABILITIES3 = {
  call: "GET image/{image_id}/vulnerabilities",
  neededFor: message("max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings"),
  path: ({ subject }) => pathOf(subject, "vulnerabilities"),
  query: vulnerabilityQuery
};
var OTHERS = [
  {
    call: "GET image/{image_id}/sensitive",
    neededFor: message("no-sensitive-files"),
    path: ({ subject }) => pathOf(subject, "sensitive"),
    query: sensitiveQuery
  },
  {
    call: "GET image/{image_id}/malwares",
    neededFor: message("reports that list malicious files"),
    path: ({ subject }) => pathOf(subject, "malwares"),
    query: malwareQuery
  },
  {
    call: "GET image/baseline/risk-configs",
    neededFor: message("reports that list unsafe settings"),
    path: () => "image/baseline/risk-configs",
    query: settingQuery
  }
];
var vulnerabilityRow2 = object({ vul_id: pipe(string(), minLength(1)) });
function detailProbes(session, example) {
  const probeOf = ({ call, neededFor, path, query }, look = (_first) => {
  }) => ({
    subject: message("{call}", { call }),
    neededFor,
    async prove() {
      const { image } = example;
      if (!image) return WITHOUT_IMAGE;
      const { rows } = await ask(session, path(image), query(image));
      look(rows[0]);
      return proved(message("answers"));
    }
  });
  const vulnerabilities = probeOf(VULNERABILITIES3, (first) => {
    if (first !== void 0) example.vulnerability = parseWire(vulnerabilityRow2, first, VULNERABILITIES3.call).vul_id;
  });
  const cves = {
    subject: message("{call}", { call: "GET image/vulnerability/{vul_id}/cve" }),
    neededFor: message("denied-vulnerabilities and waivers of findings, where HSS names an advisory"),
    async prove() {
      const { vulnerability } = example;
      if (!vulnerability) return skipped(message("not tried: there is no vulnerability to ask about"));
      await ask(session, `image/vulnerability/${encodeURIComponent(vulnerability)}/cve`, {});
      return proved(message("answers"));
    }
  };
  return [vulnerabilities, cves, ...OTHERS.map((detail) => probeOf(detail))];
}

// src/sources/huawei/probes.ts
var hssTrial = (context, list) => ({
  isMeant: context.oidc?.cloud === "huawei" || isAnyGiven(context.env, SETS),
  open() {
    const session = hssSession(context);
    return {
      credentials: message("{names}", { names: namesOfCredentials(context) }),
      hosts: session.hosts,
      endpoints: endpointsOf(context, session),
      logins: [loginProbe2(context, session), projectProbe(session)],
      calls: [...callProbes2(context, session, list), ...list.changes.map(untried)],
      isMissingPermission: isMissingPermission2
    };
  }
});
function namesOfCredentials({ env, oidc }) {
  if (oidc?.cloud === "huawei") return "oidc-provider, oidc-role";
  return givenNames(env, firstCompleteSet(env, message("Huawei Cloud"), SETS)).join(", ");
}
function endpointsOf(context, { hosts }) {
  const { region, endpoint, authEndpoint, oidc } = context;
  const iam = authEndpoint ?? iamEndpoint(region);
  return [
    endpoint ?? hssEndpoint(region),
    ...hosts.includes(iam.host) ? [iam] : [],
    ...oidc?.cloud === "huawei" ? [authEndpoint ?? stsEndpoint2(region)] : []
  ];
}
function loginProbe2(context, session) {
  const subject = message("login");
  const credentials = credentialsOf(context);
  switch (credentials.kind) {
    case "key":
      return { subject, prove: async () => skipped(message("none is needed: the key signs each request")) };
    case "token":
      return { subject, prove: async () => skipped(message("none is needed: the token goes with each request")) };
    case "password":
      return {
        subject,
        async prove() {
          await session.projectId();
          return proved(message("IAM gave a token for the password"));
        }
      };
    case "oidc":
      return {
        subject,
        async prove() {
          const { login } = credentials;
          await agencyKeys(login, context).current();
          return proved(message("STS gave a session of {role} for the job's token", { role: login.role }));
        }
      };
  }
}
var projectProbe = (session) => ({
  subject: message("project"),
  prove: async () => proved(message("{project}", { project: await session.projectId() }))
});
var REGISTRY_CHANGES = [
  { path: "image/image-sync/tasks", input: "sync" },
  { path: "image/synchronize", input: "sync" },
  { path: "image/image-scan/tasks", input: "scan" },
  { path: "image/batch-scan", input: "scan" }
];
var untried = ({ path, input }) => untriedProbe(`POST ${path}`, input, "HSS FullAccess");

// src/sources/huawei/failure-codes.ts
var again = message("start the scan again in the HSS console; if it fails again, open a ticket with Huawei Cloud");
var EXPLANATIONS = {
  unknown_error: { why: message("HSS does not know why the scan failed"), hint: again },
  authentication_failed: {
    why: message("HSS could not log in to the registry"),
    hint: message("renew the registry credentials or the SWR authorization in the HSS console, then scan again")
  },
  download_failed: {
    why: message("HSS could not pull the image"),
    hint: message("check that the image still exists and that HSS may pull it, then scan again")
  },
  image_over_sized: {
    why: message("the image is larger than HSS scans"),
    hint: message("make the image smaller: fewer and smaller layers, a smaller base image")
  },
  image_layer_over_sized: {
    why: message("the image has more or larger layers than HSS scans"),
    hint: message("join layers in the Dockerfile, or use a smaller base image")
  },
  get_detail_info_not_found: {
    why: message("the registry no longer had the image when HSS looked"),
    hint: message("synchronise the image list in the HSS console, or push the image again")
  },
  schema_v1_not_support: {
    why: message("the image manifest is of schema version 1"),
    hint: message("push it with a current client, which writes schema version 2")
  },
  access_swr_failed: { why: message("SWR answered HSS with an error"), hint: again },
  swr_authentication_error: {
    why: message("HSS is not authorized to read SWR"),
    hint: message("grant HSS the SWR authorization in the HSS console, then scan again")
  },
  failed_to_scan_vulnerability: { why: message("the vulnerability scan failed"), hint: again },
  failed_to_scan_file: { why: message("the malicious file scan failed"), hint: again },
  failed_to_scan_software: { why: message("the software scan failed"), hint: again },
  failed_to_check_sensitive_information: { why: message("the sensitive information check failed"), hint: again },
  failed_to_check_baseline: { why: message("the baseline check failed"), hint: again },
  failed_to_check_software_compliance: { why: message("the software compliance check failed"), hint: again },
  failed_to_query_basic_image_information: {
    why: message("HSS could not read the basic image information"),
    hint: again
  },
  failed_to_check_build_cmd: { why: message("the build command check failed"), hint: again },
  response_timed_out: { why: message("the scan took too long"), hint: again },
  database_error: { why: message("HSS had a database error"), hint: again },
  failed_to_send_the_scan_request: { why: message("HSS could not send the scan request"), hint: again },
  failed_to_match_agent: {
    why: message("no HSS agent of the container edition is online on that host"),
    hint: message("enable the container edition for the host and see that its agent is online")
  },
  create_container_failed: { why: message("the agent could not create a container of the image"), hint: again },
  get_container_info_failed: { why: message("the agent could not read the container"), hint: again },
  docker_offline: {
    why: message("Docker is not running on that host"),
    hint: message("start Docker on the host, then scan again")
  },
  get_docker_root_failed: { why: message("the agent did not find the root directory of Docker"), hint: again },
  image_not_exist_or_docker_api_fault: {
    why: message("the host no longer has the image, or its Docker API failed"),
    hint: message("check the image and Docker on the host, then scan again")
  },
  huge_image: {
    why: message("the image is larger than the agent scans"),
    hint: message("make the image smaller: fewer and smaller layers, a smaller base image")
  },
  docker_root_in_nfs: {
    why: message("the root directory of Docker lies on a network mount, where the agent does not scan"),
    hint: message("move the root directory of Docker to a local disk")
  }
};
var ALIASES = {
  image_oversized: "image_over_sized",
  failed_to_scan: "unknown_error"
};
function failedState(codes) {
  const given3 = codes.filter((code2) => code2 !== void 0 && code2 !== null && code2 !== "");
  const named = given3.map((code2) => ALIASES[code2] ?? code2).find((code2) => Object.hasOwn(EXPLANATIONS, code2));
  const explained = named === void 0 ? void 0 : EXPLANATIONS[named];
  if (named !== void 0 && explained !== void 0) return { kind: "failed", code: named, ...explained };
  const code = (given3[0] ?? "unknown").slice(0, 100);
  return { kind: "failed", code, why: message("the scan failed: {code}", { code }), hint: again };
}

// src/sources/huawei/scan-state.ts
var pushTime2 = (ms) => ms === void 0 ? notMeasured(message("HSS gives no time of the last push")) : measured(ms, "latest_update_time");
var scanTime2 = (ms) => ms === void 0 ? notMeasured(message("HSS gives no time of the scan")) : measured(ms, "latest_scan_time");
var multiArchHint = message(
  "HSS scans neither on request nor by schedule what is a multi-architecture image; a one-platform build becomes one by its provenance attestation: build with `provenance: false`, or push each platform under its own tag"
);
function unscannable(words2) {
  if (words2.shareExpired) {
    return {
      kind: "unsupported",
      code: "share_expired",
      why: message("the share of this image has expired, and HSS scans shared images only while the share lasts"),
      hint: message("have its owner share it anew, or push it to a registry of this account")
    };
  }
  if (words2.isMultiArch) {
    return {
      kind: "unsupported",
      code: "multi_arch",
      why: message("it is a multi-architecture image that HSS has not scanned"),
      hint: multiArchHint
    };
  }
  if (words2.nonScanReason) {
    const reason = words2.nonScanReason.slice(0, 200);
    return { kind: "unsupported", code: "not_scannable", why: message("HSS cannot scan it: {reason}", { reason }) };
  }
  if (words2.scannable === false) {
    return {
      kind: "unsupported",
      code: "not_scannable",
      why: message("HSS says that it cannot scan this image (scannable: false)"),
      hint: message("HSS scans Linux images up to its size limit; see the image in the HSS console for the reason")
    };
  }
  return void 0;
}
function scanState2(words2, facts) {
  switch (words2.status) {
    case "success":
      if (words2.failureCode || words2.failureText) {
        const failure = (words2.failureCode || words2.failureText || "").slice(0, 60);
        const why = message('HSS calls the scan a success and gives a failure beside it: "{failure}"', { failure });
        return { kind: "unclear", why };
      }
      return completedState(scanTime2(words2.endedAtMs), pushTime2(words2.pushedAtMs), facts);
    case "failed":
      return failedState([words2.failureCode, words2.failureText]);
    case "download_failed":
    case "image_oversized":
      return failedState([words2.failureCode, words2.status]);
    case "unscan":
      return unscannable(words2) ?? {
        kind: "pending",
        why: message("HSS has not scanned the image"),
        hint: message(
          "set `scan: if-needed` to have the gate ask for it (a scan can cost money), or start a scan of the image in the HSS console"
        ),
        idle: true
      };
    case "waiting":
    case "waiting_for_scan":
      return unscannable(words2) ?? { kind: "pending", why: message("the scan is queued") };
    case "scanning":
      return { kind: "pending", why: message("the scan is running") };
    case void 0:
    case null:
    case "":
      return { kind: "unclear", why: message("HSS gives no scan status") };
    default:
      return {
        kind: "unclear",
        why: message('HSS gives a scan status that is in no table: "{status}"', { status: words2.status.slice(0, 60) })
      };
  }
}

// src/sources/huawei-local/row.ts
var localIdentity = object({ image_name: text, image_version: text, image_digest: text });
var localRow = object({
  ...localIdentity.entries,
  image_id: text,
  scan_status: text,
  scan_failed_desc: text,
  image_size: byteSize,
  latest_update_time: epochMs,
  latest_scan_time: epochMs,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count,
  severity_level: text,
  host_name: text,
  host_id: text,
  non_scan_reason: text
});
var lastPart = (name) => name.slice(name.lastIndexOf("/") + 1);
function isNamedLike(row2, { registry, namespace, repository, tag }) {
  const names = [
    lastPart(repository),
    `${namespace}/${repository}`,
    `${registry}/${namespace}/${repository}`,
    repository
  ];
  return names.includes(row2.image_name ?? "") && (tag === void 0 || row2.image_version === tag);
}

// src/sources/huawei/first-api.ts
async function askByFirstApi(apis, byHand) {
  for (const ask2 of apis) {
    try {
      await ask2();
      return;
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown;
      if (thrown.code === "API_NOT_FOUND") continue;
      throw thrown.hint ? thrown : new GateError(thrown.code, thrown.text, { hint: byHand, cause: thrown });
    }
  }
  throw new GateError("REQUEST_REJECTED", message("HSS has no API for that in this region"), { hint: byHand });
}

// src/sources/huawei/scan.ts
var scanRemedy = (request, apis) => ({
  kind: "scan",
  what: message("a scan of the image"),
  ask: () => askByFirstApi(
    apis.filter((api) => request.rows.every(api.takes)).map((api) => () => api.ask(request)),
    START_BY_HAND
  )
});
var START_BY_HAND = message("start the scan in the HSS console, which may tell why HSS refuses it");
var isWorthScanning = (row2, state) => needsScan(state) && row2.scannable !== false && !isMultiArch(row2) && !isShareExpired(row2) && // An image without a tag could be taken for all of its repository.
Boolean(row2.namespace && row2.image_name && row2.image_version);
var EVERYTHING = 2147483647;
var scanTask = {
  takes: () => true,
  ask: ({ session, enterpriseProjectId, rows }) => session.post(
    "image/image-scan/tasks",
    { enterprise_project_id: enterpriseProjectId },
    { is_all: false, scan_scope: EVERYTHING, image_info: rows.map(toImageInfo) }
  )
};
var toImageInfo = (row2) => ({
  // Ids go up to 2^63-1, and must come back digit for digit.
  id: /^\d{1,19}$/.test(row2.id ?? "") ? new LosslessNumber(row2.id ?? "") : void 0,
  ...given2(row2, ["image_id", "image_digest", "registry_id", "registry_name", "registry_type"]),
  ...given2(row2, ["namespace", "image_name", "image_version", "instance_id", "instance_url"])
});
var batchScan = {
  takes: ({ image_type }) => ["private_image", "shared_image", "instance_image"].includes(image_type),
  async ask({ session, enterpriseProjectId, rows }) {
    for (const image_type of new Set(rows.map((row2) => row2.image_type))) {
      const ofType = rows.filter((row2) => row2.image_type === image_type);
      await session.post(
        "image/batch-scan",
        { enterprise_project_id: enterpriseProjectId },
        { image_type, operate_all: false, image_info_list: ofType.map(toImageName) }
      );
    }
  }
};
var toImageName = (row2) => given2(row2, ["namespace", "image_name", "image_version", "instance_id", "instance_url"]);
var given2 = (row2, fields) => Object.fromEntries(fields.flatMap((field) => row2[field] ? [[field, row2[field]]] : []));

// src/sources/huawei-local/scan.ts
var localScanRemedy = (session, rows, enterpriseProjectId) => ({
  kind: "scan",
  what: message("a scan of the image"),
  ask: () => askByFirstApi(
    [
      () => session.post(
        "image/local/batch-scan",
        { enterprise_project_id: enterpriseProjectId },
        { operate_all: false, image_info_list: distinct(rows.map(toImageInfo2)) }
      )
    ],
    START_BY_HAND
  )
});
var toImageInfo2 = ({ image_id, image_digest, image_name, image_version }) => ({
  image_id: image_id || void 0,
  image_digest: image_digest || void 0,
  image_name: image_name || void 0,
  image_version: image_version || void 0
});
var distinct = (values) => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values()
];

// src/sources/huawei-local/index.ts
var ID2 = "huawei-local";
var PATH2 = "image/local-repositories";
var huaweiLocal = {
  id: ID2,
  cloud: "huawei",
  serves: "images that HSS agents see on hosts and cluster nodes",
  measures: ["severity", "vulnerabilities", "sizeBytes", "bornAtMs"],
  recognises: () => false,
  trial: (context) => hssTrial(context, { path: PATH2, changes: [{ path: "image/local/batch-scan", input: "scan" }] }),
  watch(reference, context) {
    const { session, requests } = countingSession2(context);
    const search = createProjectSearch(
      context.enterpriseProjectId,
      ({ scans, staleDigests }) => scans.length > 0 || staleDigests.size > 0
    );
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const { found: found2, asked, enterpriseProjectId } = await search((project) => findLocal(session, reference, project));
        const { scans, staleDigests, unscanned } = found2;
        const doubts = doubtsOf2(reference, scans, staleDigests);
        return toLook({
          reference,
          source: ID2,
          context,
          digest: reference.digest,
          doubts,
          asked,
          states: scans.map((scan) => scan.state),
          scannedOnRequestOnly: false,
          whenUnscanned: unscanned.length > 0 ? localScanRemedy(session, unscanned, enterpriseProjectId) : void 0,
          scansOf: async () => scans
        });
      }
    };
  }
};
async function findLocal(session, reference, project) {
  const groups = /* @__PURE__ */ new Map();
  const staleDigests = /* @__PURE__ */ new Set();
  const unscanned = [];
  const query = {
    enterprise_project_id: project,
    image_name: lastPart(reference.repository),
    // A digest is the better filter, on our side: the same image may be tagged otherwise on a host.
    image_version: reference.digest === void 0 ? reference.tag : void 0
  };
  for (const json of await readRows2(session, PATH2, query)) {
    const identity = parseWire(localIdentity, json, `GET ${PATH2}`);
    const digest = parseDigest(identity.image_digest ?? "");
    if (reference.digest === void 0 ? !isNamedLike(identity, reference) : digest !== reference.digest) {
      if (reference.digest !== void 0 && isNamedLike(identity, reference)) staleDigests.add(digest ?? "none");
      continue;
    }
    const row2 = parseWire(localRow, json, `GET ${PATH2}`);
    const scan = toScan2(row2, digest);
    if (reference.digest !== void 0 && needsScan(scan.state) && !row2.non_scan_reason) unscanned.push(row2);
    const key2 = JSON.stringify(scan);
    const group2 = groups.get(key2);
    if (group2) group2.hosts += 1;
    else groups.set(key2, { scan, hosts: 1, host: row2.host_name || row2.host_id || "unnamed host" });
  }
  const scans = [...groups.values()].map(({ scan, hosts, host }) => ({
    ...scan,
    label: hosts === 1 ? `host ${host}` : `host ${host} +${hosts - 1}`
  }));
  return { scans, staleDigests, unscanned };
}
var toScan2 = (row2, digest) => ({
  label: "",
  digest,
  pushedAtMs: pushTime2(row2.latest_update_time),
  state: localState(row2)
});
var localState = (row2) => scanState2(
  {
    status: row2.scan_status,
    failureCode: row2.scan_failed_desc,
    nonScanReason: row2.non_scan_reason,
    endedAtMs: row2.latest_scan_time,
    pushedAtMs: row2.latest_update_time
  },
  () => toFacts2(row2, NO_DETAILS2)
);
function doubtsOf2(reference, scans, stale) {
  if (reference.digest === void 0) return scans.length > 0 ? [UNPLACED] : [];
  if (scans.length > 0 || stale.size === 0) return [];
  const why = message("the hosts have this name as {known}, not as {digest}", {
    known: [...stale].sort().slice(0, 5).join(", "),
    digest: reference.digest
  });
  return [
    { cause: "stale", why, hint: message("wait until a host has pulled the new image and its agent has reported it") }
  ];
}
var UNPLACED = {
  cause: "ambiguous",
  why: message("local images carry neither registry nor namespace, so that rows of this name may be another image"),
  hint: message("give the digest that the build reported (input digest)")
};

// src/sources/huawei/find-rows.ts
var LONGEST_FILTER = 64;
var nameFilter = ({ namespace, repository, tag }) => ({
  namespace,
  // How HSS writes a nested repository is not documented, so such a name is no filter.
  image_name: repository.includes("/") ? void 0 : repository,
  image_version: tag !== void 0 && tag.length <= LONGEST_FILTER ? tag : void 0
});
async function findRows2(session, path, query, isOurs) {
  const rows = [];
  for (const row2 of await readRows2(session, path, query)) {
    if (isOurs(parseWire(rowIdentity2, row2, `GET ${path}`))) rows.push(parseWire(registryRow, row2, `GET ${path}`));
  }
  return rows;
}

// src/sources/huawei/registry-match.ts
var repositoryOf2 = (row2) => (row2.image_name ?? "").replaceAll("$", "/");
var isSameName = (row2, { namespace, repository, tag }) => row2.namespace === namespace && repositoryOf2(row2) === repository && (tag === void 0 || row2.image_version === tag);
function registryTypeOf(row2) {
  if (row2.registry_type) return row2.registry_type;
  if (row2.image_type === "instance_image" || row2.instance_name || row2.instance_url) return "SwrEnterprise";
  if (row2.image_type === "private_image") return "SwrPrivate";
  if (row2.image_type === "shared_image") return "SwrShared";
  if (row2.image_type === "harbor") return "Harbor";
  return row2.image_type === "jfrog" ? "Jfrog" : void 0;
}
function isOfInstance(row2, registry) {
  const { instance_url: url, instance_name: name } = row2;
  if (!url && !name) return true;
  const host = hostOf(url ?? "");
  if (host === registry) return true;
  const isOther = host !== void 0 && enterpriseSwrLabel(host) !== void 0;
  const instance = enterpriseSwrLabel(registry)?.replace(/-[^-]*$/, "");
  return !isOther && !!name && name === instance;
}
function hostOf(address) {
  const url = address.includes("://") ? address : `https://${address}`;
  try {
    return new URL(url).host;
  } catch {
    return void 0;
  }
}
function toCandidate(row2) {
  const digests = (row2.association_images ?? []).map((member2) => parseDigest(member2.image_digest ?? ""));
  return {
    row: row2,
    digest: parseDigest(row2.image_digest ?? ""),
    memberDigests: digests.filter((digest) => digest !== void 0)
  };
}

// src/sources/huawei/registries.ts
var registryRow2 = object({ id, registry_type: text, registry_name: text, registry_addr: text });
var registriesOf = (host, session, shared) => sharedAnswer(shared, `registries of ${host} at ${session.hosts[0]}`, () => listRegistries(host, session));
async function listRegistries(host, session) {
  const rows = await readRowsAs(registryRow2, session, "image/registries", { registry_type: typesOf2(host) });
  return rowsOf2(host, rows).flatMap(({ id: id2, registry_type }) => id2 ? [{ id: id2, type: registry_type ?? void 0 }] : []);
}
function typesOf2(host) {
  if (sharedSwrRegion(host)) return "SwrPrivate,SwrShared";
  return enterpriseSwrLabel(host) ? "SwrEnterprise" : "Harbor,Jfrog";
}
function rowsOf2(host, rows) {
  if (sharedSwrRegion(host)) return rows;
  if (enterpriseSwrLabel(host)) return rowsOfInstance(host, rows);
  return rows.filter(({ registry_addr: address }) => !!address && hostOf(address.toLowerCase()) === host);
}
function rowsOfInstance(host, rows) {
  const told2 = rows.filter(
    ({ registry_addr: address, registry_name: name }) => isOfInstance({ instance_url: address?.toLowerCase(), instance_name: name }, host)
  );
  return told2.length > 0 ? told2 : rows.filter(({ registry_addr: address }) => !enterpriseSwrLabel(hostOf(address ?? "") ?? ""));
}

// src/sources/huawei/sync.ts
var syncRemedy = (request) => ({
  kind: "sync",
  what: message("a refresh of its image list"),
  ask: () => askByFirstApi(
    [() => syncRegistries(request), ...sharedSwrRegion(request.registry) ? [() => syncSwr(request)] : []],
    message("synchronise the image list in the HSS console")
  )
});
async function syncRegistries({ registry, session, context, enterpriseProjectId }) {
  const registries = await registriesOf(registry, session, context.shared);
  if (registries.length === 0) throw notConnected(registry);
  await session.post(
    "image/image-sync/tasks",
    { enterprise_project_id: enterpriseProjectId },
    {
      sync_all_registries: false,
      registry_info: registries.map(({ id: id2, type }) => ({ registry_id: id2, registry_type: type }))
    }
  );
}
async function syncSwr({ session, enterpriseProjectId }) {
  for (const image_type of ["private_image", "shared_image"]) {
    await session.post("image/synchronize", { enterprise_project_id: enterpriseProjectId }, { image_type });
  }
}
var notConnected = (registry) => new GateError(
  "REQUEST_REJECTED",
  message("HSS lists no registry that could hold images of {registry}", { registry }),
  {
    hint: message(
      "authorise HSS to read SWR, or connect the registry, under container installation and configuration in the HSS console"
    )
  }
);

// src/sources/huawei/registry-look.ts
function lookAtRegistry(reference, found2, context, options) {
  const selection = selectRows(reference.digest, found2.rows.map(toCandidate));
  const scansOf = async (needs) => {
    const perRow = await Promise.all(selection.rows.map((row2) => scansOfRow(row2, needs, found2, options)));
    return perRow.flat();
  };
  const { sourceId, session, imageTypeOf: imageTypeOf3, scanApis } = options;
  const { enterpriseProjectId } = found2;
  const shareDoubt = reference.digest === void 0 && selection.rows.some(isShareExpired) ? [EXPIRED_SHARE] : [];
  const doubts = [...found2.doubts, ...selection.doubts, ...shareDoubt, ...platformDoubts(selection.rows)];
  const scannedOnRequestOnly = isScannedOnRequestOnly(reference, found2.rows);
  const rows = doubts.some(({ cause }) => cause === "ambiguous") ? [] : selection.rows.filter((row2) => isWorthScanning(row2, stateOf2(row2, row2, NO_DETAILS2))).map((row2) => ({ ...row2, image_type: imageTypeOf3(row2) }));
  return toLook({
    reference,
    source: sourceId,
    context,
    digest: selection.digest,
    doubts,
    asked: found2.asked,
    isFinal: found2.isFinal ?? false,
    states: selection.rows.flatMap((row2) => withMembers(row2).map((one) => stateOf2(row2, one, NO_DETAILS2))),
    scannedOnRequestOnly,
    ...scannedOnRequestOnly ? { missing: UNLISTED_AND_UNSCANNED } : {},
    whenUnlisted: syncRemedy({ registry: reference.registry, session, context, enterpriseProjectId }),
    whenUnscanned: rows.length > 0 ? scanRemedy({ session, enterpriseProjectId, rows }, scanApis) : void 0,
    scansOf
  });
}
var isScannedOnRequestOnly = ({ registry }, rows) => rows.length === 0 ? sharedSwrRegion(registry) !== void 0 : rows.every((row2) => /^Swr(?:Private|Shared)$/.test(registryTypeOf(row2) ?? ""));
var UNLISTED_AND_UNSCANNED = {
  cause: "missing",
  why: message("HSS does not list the image, and scans images of SWR on request only"),
  hint: message(
    "set `scan: if-needed` to have it scanned once it is listed (a scan can cost money), or `wait` where something else asks for the scan; if it never appears, check the name, the tag and the enterprise project"
  )
};
var EXPIRED_SHARE = {
  cause: "unsupported",
  why: message("the share of this image has expired: HSS no longer sees what is pushed to the tag"),
  hint: message("have its owner share it anew, or give the digest that the build reported")
};
var platformDoubts = (rows) => rows.some((row2) => row2.is_multiple_arch === true && !row2.association_images?.length) ? [
  {
    cause: "not-measured",
    why: message("HSS says that the image is multi-architecture but lists no platform of it")
  }
] : [];
var withMembers = (row2) => [row2, ...row2.association_images ?? []];
function stateOf2(row2, one, details) {
  const isParent = one === row2;
  const times = { latest_update_time: row2.latest_update_time, image_size: isParent ? row2.image_size : void 0 };
  return scanState2(
    {
      status: one.scan_status,
      failureCode: isParent ? row2.scan_failed_code : void 0,
      failureText: isParent ? row2.scan_failed_desc : void 0,
      scannable: row2.scannable,
      shareExpired: isShareExpired(row2),
      isMultiArch: isMultiArch(row2),
      endedAtMs: row2.latest_scan_time,
      pushedAtMs: row2.latest_update_time
    },
    () => toFacts2({ ...one, ...times }, details)
  );
}
async function scansOfRow(row2, needs, { enterpriseProjectId }, { session, severityIsStated, imageTypeOf: imageTypeOf3 }) {
  return Promise.all(
    withMembers(row2).map(async (one) => {
      const isParent = one === row2;
      const isComplete2 = stateOf2(row2, one, NO_DETAILS2).kind === "complete";
      const subject = { ...one, instance_id: row2.instance_id, image_type: imageTypeOf3(row2) };
      const details = isComplete2 ? await readDetails2({
        session,
        subject,
        needs,
        enterpriseProjectId,
        severityIsStated: isParent && severityIsStated
      }) : NO_DETAILS2;
      const digest = digestOf2(one);
      const kind = registryTypeOf(row2) ?? "registry";
      return {
        label: isParent ? kind : `${kind} platform ${digest ?? one.image_name ?? "?"}`,
        digest,
        pushedAtMs: pushTime2(row2.latest_update_time),
        state: stateOf2(row2, one, details)
      };
    })
  );
}

// src/sources/huawei-registries/index.ts
var ID3 = "huawei-registries";
var PATH3 = "image/registries/images";
var huaweiRegistries = {
  id: ID3,
  cloud: "huawei",
  serves: "images of SWR, SWR enterprise, Harbor and JFrog, as HSS lists them",
  fallback: "huawei-swr",
  measures: EVERY_FACT,
  recognises: isSwrHost,
  trial: (context) => hssTrial(context, { path: PATH3, imageTypeOf, changes: REGISTRY_CHANGES }),
  watch(reference, context) {
    const { session, requests } = countingSession2(context);
    const search = createProjectSearch(context.enterpriseProjectId, (rows) => rows.length > 0);
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const { isOurs, missing } = await registryTest(reference, session, context.shared);
        const { found: rows, ...where } = await search(
          (project) => findRows2(
            session,
            PATH3,
            { ...nameFilter(reference), enterprise_project_id: project },
            (row2) => isSameName(row2, reference) && isOurs(row2)
          )
        );
        const found2 = { rows, ...where, doubts: missing ? [missing] : unplaced(rows), isFinal: missing !== void 0 };
        return lookAtRegistry(reference, found2, context, { ...OPTIONS, session });
      }
    };
  }
};
var IMAGE_TYPES = {
  SwrPrivate: "private_image",
  SwrShared: "shared_image",
  SwrEnterprise: "instance_image",
  Harbor: "harbor",
  Jfrog: "jfrog"
};
var imageTypeOf = (row2) => row2.image_type || (IMAGE_TYPES[registryTypeOf(row2) ?? ""] ?? "private_image");
var OPTIONS = { sourceId: ID3, severityIsStated: true, imageTypeOf, scanApis: [scanTask, batchScan] };
async function registryTest({ registry }, session, shared) {
  const isType = (types, row2) => {
    const type = registryTypeOf(row2);
    return type === void 0 || types.test(type);
  };
  if (sharedSwrRegion(registry)) return { isOurs: (row2) => isType(/^Swr(?:Private|Shared)$/, row2) };
  if (enterpriseSwrLabel(registry)) {
    return { isOurs: (row2) => isType(/^SwrEnterprise$/, row2) && isOfInstance(row2, registry) };
  }
  const ids = new Set((await registriesOf(registry, session, shared)).map(({ id: id2 }) => id2));
  if (ids.size > 0) return { isOurs: (row2) => ids.has(row2.registry_id ?? "") };
  const missing = {
    cause: "missing",
    why: message("no registry that is connected to HSS has the address {registry}", { registry }),
    hint: message("connect the registry in the HSS console, or correct `source` and `region`")
  };
  return { isOurs: () => false, missing };
}
var unplaced = (rows) => rows.some((row2) => registryTypeOf(row2) === void 0) ? [{ cause: "ambiguous", why: message("HSS does not tell which registry the listed image lies in") }] : [];

// src/sources/huawei-swr/index.ts
var ID4 = "huawei-swr";
var PATH4 = "image/swr-repository";
var huaweiSwr = {
  id: ID4,
  cloud: "huawei",
  serves: "images of SWR and SWR enterprise, by the older list of HSS",
  measures: EVERY_FACT,
  // Never picked by host: it is the fallback of huawei-registries, or asked for by name.
  recognises: () => false,
  trial: (context) => hssTrial(context, { path: PATH4, query: { image_type: "private_image" }, imageTypeOf: imageTypeOf2, changes: REGISTRY_CHANGES }),
  watch(reference, context) {
    const { session, requests } = countingSession2(context);
    const search = createProjectSearch(context.enterpriseProjectId, (rows) => rows.length > 0);
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const types = /* @__PURE__ */ new Set();
        const { found: rows, ...where } = await search((project) => searchTypes(session, reference, project, types));
        const asked = [...[...types].map((type) => message("{type}", { type })), ...where.asked];
        const found2 = { rows, ...where, asked, doubts: unplaced2(reference) };
        return lookAtRegistry(reference, found2, context, { ...OPTIONS2, session });
      }
    };
  }
};
var typesOf3 = ({ registry }) => enterpriseSwrLabel(registry) === void 0 ? ["private_image", "shared_image"] : ["instance_image"];
async function searchTypes(session, reference, project, asked) {
  const isOurs = (row2) => isSameName(row2, reference) && isOfInstance(row2, reference.registry);
  for (const image_type of typesOf3(reference)) {
    asked.add(image_type);
    const query = { ...nameFilter(reference), image_type, enterprise_project_id: project };
    const rows = await findRows2(session, PATH4, query, isOurs);
    if (rows.length > 0) return rows.map((row2) => ({ ...row2, image_type }));
  }
  return [];
}
var unplaced2 = ({ registry, digest }) => isSwrHost(registry) || digest !== void 0 ? [] : [
  {
    cause: "ambiguous",
    why: message("{registry} is no host of SWR, and this list knows images of SWR alone", { registry }),
    hint: message(
      "set `source` to the one that serves this registry, or give the digest that the build reported"
    )
  }
];
var imageTypeOf2 = (row2) => row2.image_type ?? "private_image";
var OPTIONS2 = { sourceId: ID4, severityIsStated: false, imageTypeOf: imageTypeOf2, scanApis: [batchScan, scanTask] };

// src/sources/index.ts
var sources = [huaweiRegistries, huaweiSwr, huaweiLocal, aliyun];

// src/version.ts
var TOOL_NAME = "image-policy-gate";
var VERSION3 = true ? "0.1.0" : "development";

// src/compile-report.ts
var TOOL = { name: "image-policy-gate", version: VERSION3 };
var MEASURES = new Map(sources.map(({ id: id2, measures }) => [id2, measures]));
function compileReport(judging) {
  const { policies, assessments, mode, shard, asOfMs, startedAtMs, endedAtMs, marks, hosts } = judging;
  const images = assessments.map((one) => evaluateImage(policies, one, ruleById, asOfMs));
  const verdict = runVerdict(images);
  const isCancelled = marks.some(({ kind }) => kind === "cancelled");
  return {
    version: 1,
    tool: TOOL,
    // What was not looked at to the end is not clean, whatever a policy lets through.
    verdict: isCancelled && verdict === "pass" ? "unknown" : verdict,
    mode,
    asOfMs,
    startedAtMs,
    endedAtMs,
    policies: reviewPolicies(policies, images, { rules: ruleById, measures: MEASURES, now: asOfMs }),
    images,
    shard,
    counts: countOutcomes(images),
    marks,
    hosts
  };
}

export {
  getDotPath,
  minLength,
  regex,
  is,
  array,
  literal,
  nullish,
  number,
  object,
  optional,
  string,
  pipe,
  safeParse,
  encodeStrictly,
  rules,
  ruleById,
  needsScan,
  sharedOnce,
  proved,
  skipped,
  isServiceUrl,
  parseJson,
  parse,
  sources,
  TOOL_NAME,
  VERSION3 as VERSION,
  TOOL,
  compileReport
};
