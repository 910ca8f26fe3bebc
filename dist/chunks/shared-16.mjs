import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_PRESET,
  PolicyError,
  nameOfTarget,
  pointerTo,
  problemAt,
  readLayers,
  readWaiversDocument,
  readerOf,
  selectPolicies,
  valueRange,
  waiversOf
} from "./shared-4.mjs";
import {
  DAY_MS,
  formatDay
} from "./duration.mjs";
import {
  UNKNOWN_CAUSES
} from "./shared-15.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  message
} from "./message.mjs";

// src/policy/presets.generated.ts
var PRESET_TEXTS = {
  "baseline": "# yaml-language-server: $schema=./policy.schema.json\n# Where to start: scanned, nothing worse than medium, no malware.\nversion: 1\nname: baseline\nrules:\n  scan-succeeded: enforce # the scan ended well, after the push\n  max-severity: { mode: enforce, max: medium } # no high or critical vulnerability\n  no-malicious-files: enforce # no malware at all\n",
  "deployed": "# yaml-language-server: $schema=./policy.schema.json\n# For images as they run: what a source that does not look for malware can decide, such as huawei-local.\nversion: 1\nname: deployed\nrules:\n  scan-succeeded: enforce # the scan ended well, after the push\n  max-severity: { mode: enforce, max: medium } # no high or critical vulnerability\n",
  "strict": "# yaml-language-server: $schema=./policy.schema.json\n# For images that face the internet: little is accepted, and the build must say what it pushed.\nversion: 1\nname: strict\nextends: [preset:baseline]\nrules:\n  scan-succeeded: { mode: enforce, max-age: 7d } # scanned within the last week\n  max-severity: { mode: enforce, max: low } # nothing of medium severity or worse\n  no-unsafe-settings: enforce # no setting that the service warns of\n  no-sensitive-files: enforce # no keys or passwords in the layers\n  require-digest: enforce # the build names the digest that it pushed\n  denied-tags: { mode: enforce, tags: [latest] } # a tag that says which build it is\n"
};

// src/policy/presets.ts
var PRESETS = PRESET_TEXTS;

// src/policy/merge.ts
function mergeLayers(layers) {
  const waiverLimits = stricterLimits(layers.map((layer) => layer.waiverLimits));
  const incomplete = layers.flatMap((layer) => incompleteWaivers(layer, waiverLimits));
  if (incomplete.length > 0) throw new PolicyError(incomplete);
  return {
    scopes: layers.flatMap(({ scope }) => scope ?? []),
    ...inherited(layers),
    unknown: stricterHandling(layers.map(({ located }) => located.data.unknown ?? {})),
    waiverLimits,
    waivers: layers.flatMap(({ waivers }) => waivers),
    run: layers.flatMap(({ run }) => run ?? [])
  };
}
function inherited(layers) {
  let last = { rules: [], acceptWaivers: void 0 };
  const done = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    const inOrder = [...layer.parents.flatMap((parent) => done.get(parent) ?? []), layer];
    last = {
      rules: mergeRules(inOrder.flatMap(({ rules }) => rules)),
      acceptWaivers: inOrder.findLast(({ acceptWaivers }) => acceptWaivers)?.acceptWaivers
    };
    done.set(layer, last);
  }
  return last;
}
function mergeRules(settings) {
  const rules = /* @__PURE__ */ new Map();
  for (const setting of settings) {
    const waivable = setting.waivable && (rules.get(setting.id)?.waivable ?? true);
    rules.set(setting.id, { ...setting, waivable });
  }
  return [...rules.values()];
}
function stricterHandling(stated) {
  const causes = UNKNOWN_CAUSES.filter((cause) => cause !== "ambiguous");
  const handling = (cause) => {
    const values = stated.flatMap((layer) => layer[cause] ?? layer.default ?? []);
    return values.length > 0 && !values.includes("block") ? "warn" : "block";
  };
  return Object.fromEntries(causes.map((cause) => [cause, handling(cause)]));
}
var UNSTATED = { maxDays: void 0, require: [], warnBeforeMs: 14 * DAY_MS, unknownMaxDays: 0 };
function stricterLimits(stated) {
  const numbers = (key) => stated.flatMap((limits) => limits[key] ?? []);
  return {
    maxDays: extreme(Math.min, numbers("maxDays")) ?? UNSTATED.maxDays,
    require: [...new Set(stated.flatMap((limits) => limits.require ?? UNSTATED.require))],
    warnBeforeMs: extreme(Math.max, numbers("warnBeforeMs")) ?? UNSTATED.warnBeforeMs,
    unknownMaxDays: extreme(Math.min, numbers("unknownMaxDays")) ?? UNSTATED.unknownMaxDays
  };
}
var extreme = (pick, values) => values.length > 0 ? pick(...values) : void 0;
function incompleteWaivers({ located }, { require: require2 }) {
  const { source, places, data } = located;
  return (data.waivers ?? []).flatMap((waiver, index) => {
    const absent2 = require2.filter((field) => waiver[field] === void 0);
    if (absent2.length === 0) return [];
    const text = message("waivers[{index}] lacks {fields}, which waiver-limits requires", {
      index,
      fields: absent2.join(", ")
    });
    return [problemAt(source, valueRange(places, pointerTo("/waivers", index)), text)];
  });
}

// src/policy/warnings.ts
var policyWarnings = ({ rules }, asOfMs) => rules.flatMap(({ id, mode, options, enforceFromMs, position }) => {
  if (mode === "off") return [];
  const notices = [];
  if (id === "max-severity" && options.max === "high") {
    const text = message(
      "max-severity: high cannot be decided, as neither cloud tells critical from high: use medium, or critical to accept both"
    );
    notices.push({ message: text, position });
  }
  if (mode === "enforce" && enforceFromMs !== void 0 && enforceFromMs > asOfMs) {
    const text = message("{rule} only warns until it is enforced from {day}", {
      rule: id,
      day: formatDay(enforceFromMs)
    });
    notices.push({ message: text, position });
  }
  return notices;
});

// src/policy/load.ts
async function loadPolicies(selection, options) {
  const { traced, notices } = await loadTracedPolicies(selection, options);
  return { policies: traced.map(({ policy }) => policy), notices };
}
async function loadTracedPolicies(selection, options) {
  const library = { ...options, presets: options.presets ?? PRESETS };
  const selected = await selectPolicies(selection, library);
  const traced = [];
  const notices = [...selected.notices];
  const problems = [];
  for (const entry of selected.policies) {
    try {
      const layered = await readLayers(library, entry.target);
      if (layered)
        traced.push({ policy: await toPolicy(layered, entry, library, options.asOfMs), layers: layered.layers });
      else if (await isProposed(entry, options.proposed))
        notices.push(...await addStandIn(entry, traced, library, options));
      else notices.push(await absent(entry, library));
      notices.push(...movingRef(entry, library));
    } catch (thrown) {
      if (!(thrown instanceof PolicyError)) throw thrown;
      problems.push(...thrown.problems);
    }
  }
  if (problems.length > 0) throw new PolicyError(problems);
  if (traced.length === 0) {
    throw new GateError("POLICY_NOT_FOUND", message("every policy is optional, and none is there"));
  }
  refuseNamesakes(traced);
  return { traced, notices };
}
function refuseNamesakes(traced) {
  const known = /* @__PURE__ */ new Map();
  for (const { policy } of traced) {
    const other = known.get(policy.name);
    if (other !== void 0) {
      const values = { name: policy.name, first: other, second: policy.origin.text };
      throw new GateError("POLICY_INVALID", message('{first} and {second} are both called "{name}"', values), {
        hint: message("give each policy its own `name`")
      });
    }
    known.set(policy.name, policy.origin.text);
  }
}
async function loadAcceptedWaivers(path, { reader, registry }) {
  const content = await reader.read(path);
  return content === void 0 ? [] : waiversOf(readWaiversDocument(path, content, registry));
}
async function toPolicy({ layers, digest }, { target, text }, library, asOfMs) {
  const merged = mergeLayers(layers);
  return {
    ...merged,
    waivers: [...merged.waivers, ...await acceptedWaivers(merged.acceptWaivers, library)],
    name: layers.at(-1)?.located.data.name ?? nameOfTarget(target),
    origin: originOf(target, text, digest, library),
    warnings: policyWarnings(merged, asOfMs)
  };
}
function originOf(target, text, digest, library) {
  if ("preset" in target) return { kind: "preset", text, digest };
  const { commit } = readerOf(library, target);
  return { kind: target.remote ? "repository" : "file", text, digest, ...commit && { commit } };
}
function movingRef({ target, text }, library) {
  if ("preset" in target || !target.remote || /^[0-9a-f]{40,64}$/.test(target.remote.ref)) return [];
  const { ref } = target.remote;
  const { commit = "?" } = readerOf(library, target);
  return [
    message("{policy} is read at {ref}, which can move: today it is commit {commit}", { policy: text, ref, commit })
  ];
}
async function acceptedWaivers(accepted, library) {
  if (!accepted) return [];
  const waivers = await loadAcceptedWaivers(accepted.from, library);
  return waivers.map((waiver) => ({ ...waiver, accepted }));
}
var isProposed = async ({ target, optional }, proposed) => !optional && "path" in target && !target.remote && await proposed?.read(target.path) !== void 0;
async function addStandIn({ text }, traced, library, { asOfMs }) {
  const preset = `preset:${DEFAULT_PRESET}`;
  const values = { path: text, place: library.reader.label, preset };
  const notice = message("{path} is in this change only, not in {place}: the images are judged by {preset}", values);
  if (traced.some(({ policy }) => policy.origin.text === preset)) return [notice];
  const target = { preset: DEFAULT_PRESET };
  const layered = await readLayers(library, target);
  if (layered) {
    const entry = { target, text: preset, optional: false };
    traced.push({ policy: await toPolicy(layered, entry, library, asOfMs), layers: layered.layers });
  }
  return [notice];
}
async function absent({ text, target, optional }, library) {
  const { presets } = library;
  const reader = "path" in target ? readerOf(library, target) : library.reader;
  const values = { path: text, place: reader.label };
  const notFound = message("there is no policy {path} in {place}", values);
  if (optional) return notFound;
  const path = "path" in target ? target.path : nameOfTarget(target);
  const other = path.endsWith(".yml") ? path.replace(/\.yml$/, ".yaml") : path.replace(/\.yaml$/, ".yml");
  const suggestion = Object.hasOwn(presets, path) ? `preset:${path}` : other !== path && await reader.read(other) !== void 0 ? other : void 0;
  throw new GateError("POLICY_NOT_FOUND", notFound, {
    place: "input policy",
    hint: suggestion === void 0 ? void 0 : message('did you mean "{suggestion}"?', { suggestion })
  });
}

// src/reporters/index.ts
var FORMATS = ["json", "sarif", "html", "markdown", "evidence", "vsa"];
var EVERY_LIST = ["findings", "maliciousFileList", "unsafeSettingList", "sensitiveFileList"];
var oneFile = (place, text) => [{ path: place, text }];
var REPORTERS = {
  json: {
    place: "report.json",
    render: async (report) => oneFile("report.json", (await import("./json.mjs")).reportAsJson(report))
  },
  sarif: {
    place: "report.sarif",
    lists: EVERY_LIST,
    render: async (report, context) => oneFile("report.sarif", await (await import("./sarif.mjs")).reportAsSarif(report, context)),
    notices: async (report) => (await import("./sarif.mjs")).sarifNotices(report)
  },
  html: {
    place: "report.html",
    lists: EVERY_LIST,
    render: async (report, context) => oneFile("report.html", await (await import("./html.mjs")).reportAsHtml(report, context))
  },
  markdown: {
    place: "report.md",
    lists: ["findings", "maliciousFileList"],
    render: async (report, context) => {
      const { MAX_FILE_BYTES, reportAsMarkdown } = await import("./markdown.mjs");
      return oneFile("report.md", reportAsMarkdown(report, { ...context, maxBytes: MAX_FILE_BYTES }));
    }
  },
  evidence: {
    place: "evidence.json",
    render: async (_, { evidence }) => oneFile("evidence.json", await (await import("./evidence.mjs")).evidenceAsJson(evidence))
  },
  vsa: {
    place: "vsa",
    render: async (report, context) => {
      const { verificationSummaries } = await import("./vsa.mjs");
      const [evidenceFile] = context.formats?.includes("evidence") ? await REPORTERS.evidence.render(report, context) : [];
      const summaries = await verificationSummaries(report, { runPlace: context.runPlace, evidenceFile });
      return summaries.map(({ hex, text }) => ({ path: `vsa/${hex}.json`, text }));
    },
    notices: async (report) => (await import("./vsa.mjs")).vsaNotices(report)
  }
};
var listsOf = (formats) => [
  ...new Set(formats.flatMap((format) => REPORTERS[format].lists ?? []))
];

export {
  FORMATS,
  REPORTERS,
  listsOf,
  PRESETS,
  loadPolicies,
  loadTracedPolicies
};
