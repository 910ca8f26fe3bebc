import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  enterpriseSwrLabel,
  hssEndpoint,
  iamEndpoint,
  isSwrHost,
  parseAcrHost,
  sasEndpoint,
  sharedSwrRegion,
  workspaceReader
} from "./shared-4.mjs";
import {
  DURATION_PATTERN,
  HIGH_OR_CRITICAL,
  LATER_INPUTS,
  MALICE_LEVELS,
  SEVERITIES,
  SIZE_PATTERN,
  SOME_SEVERITY,
  addCounts,
  ageMs,
  atLeast,
  completedState,
  countFindings,
  countOf,
  countOutcomes,
  dayOf,
  defineRule,
  doubtAbout,
  evaluateImage,
  exactCount,
  exactly,
  exceedsSeverity,
  formatCount,
  formatDuration,
  formatMoment,
  formatSeverityRange,
  inputSpec,
  inputTable,
  invalid,
  isAbove,
  isExact,
  isLoopback,
  joinNeeds,
  joinProblems,
  keepsWithin,
  keyOfWaiver,
  loadPolicies,
  looksAtFindings,
  measured,
  nameOfWaiver,
  namesFinding,
  namesOf,
  needsOfWaivers,
  notMeasured,
  parseBaseUrl,
  parseChoice,
  parseCount,
  parseDurationMs,
  parseIdentifier,
  parseInstantMs,
  parseSizeBytes,
  parseWaitMs,
  pass,
  problemsOf,
  rankOf,
  runVerdict,
  shown,
  splitLines,
  splitList,
  suggest,
  totalOf,
  undecided,
  violated,
  whyFindingStays,
  whyNotInForce,
  worseOf,
  worstSeverity
} from "./shared.mjs";
import {
  FINDING_GLOB_PATTERN,
  GateError,
  IMAGE_GLOB_PATTERN,
  PolicyError,
  TAG_GLOB_PATTERN,
  closest,
  formatImageReference,
  formatMessage,
  imageName,
  matchesGlob,
  matchesImage,
  message,
  parseDigest,
  parseImageReference,
  toError
} from "./shared-3.mjs";

// src/entry.ts
import { setTimeout as delay } from "node:timers/promises";
var UNDECIDED = 2;
var MAX_FAREWELL_MS = 5e3;
async function enter(process, clock, program) {
  process.exitCode = UNDECIDED;
  process.on("uncaughtException", (error) => {
    process.stderr.write(`unexpected: ${error.name}. Please report it.
`);
    process.exit(UNDECIDED);
  });
  const stop = new AbortController();
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(UNDECIDED);
    stop.abort();
    setTimeout(() => process.exit(UNDECIDED), MAX_FAREWELL_MS).unref();
  };
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, interrupt);
  process.exitCode = await program({
    ...clock,
    env: process.env,
    sleep: (ms, signal) => delay(ms, void 0, { signal }),
    signal: stop.signal
  });
}

// src/failure.ts
var isCallers = ({ kind }) => kind === "setup" || kind === "denied";
var policyProblem = ({ message: text2, hint, excerpt, ...position }) => ({
  text: text2,
  hint,
  excerpt,
  position
});
function failureOf(thrown) {
  if (thrown instanceof PolicyError) return { exitCode: 3, problems: thrown.problems.map(policyProblem) };
  if (thrown instanceof GateError) return { exitCode: isCallers(thrown) ? 3 : 2, problems: problemsOf(thrown) };
  const unexpected = {
    text: message("the gate itself failed: {error}", { error: toError(thrown).message }),
    hint: message("please report it; IMAGE_POLICY_GATE_DEBUG=1 shows where it happened")
  };
  return { exitCode: 2, problems: [unexpected] };
}
function stackOf(thrown, env) {
  return env.IMAGE_POLICY_GATE_DEBUG === "1" ? toError(thrown).stack : void 0;
}

// src/http/query.ts
var encodeStrictly = (text2) => encodeURIComponent(text2).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
function canonicalQuery(parameters) {
  const pairs = [];
  for (const key of Object.keys(parameters).sort()) {
    const value = parameters[key];
    if (value === void 0) continue;
    const values = Array.isArray(value) ? [...value].sort() : [String(value)];
    for (const one of values) pairs.push(`${encodeStrictly(key)}=${encodeStrictly(one)}`);
  }
  return pairs.join("&");
}

// src/http/secrets.ts
var MIN_SECRET_LENGTH = 6;
var TELLING_LENGTH = 16;
var formsOf = (secret) => [
  secret,
  encodeURIComponent(secret),
  encodeStrictly(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64")
];
function createSecrets(mask) {
  const known = /* @__PURE__ */ new Set();
  const pieces = /* @__PURE__ */ new Set();
  return {
    add(secret) {
      if (!secret) return;
      for (const form of formsOf(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        mask(form);
        for (let at = 0; at + TELLING_LENGTH <= form.length; at++)
          pieces.add(inSmallLetters(form.slice(at, at + TELLING_LENGTH)));
      }
    },
    redact(text2) {
      let clean = text2.replace(/(signature["'=: ]+)[0-9a-f]{40,}/gi, "$1***");
      for (const secret of [...known].sort((a, b) => b.length - a.length)) {
        if (secret.length >= MIN_SECRET_LENGTH) clean = clean.replaceAll(secret, "***");
      }
      return withoutPieces(clean, pieces);
    }
  };
}
var inSmallLetters = (text2) => text2.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
function withoutPieces(text2, pieces) {
  if (pieces.size === 0) return text2;
  const lower = inSmallLetters(text2);
  let [clean, kept, at] = ["", 0, 0];
  while (at + TELLING_LENGTH <= text2.length) {
    if (!pieces.has(lower.slice(at, at + TELLING_LENGTH))) {
      at += 1;
      continue;
    }
    let end = at + TELLING_LENGTH;
    while (pieces.has(lower.slice(end - TELLING_LENGTH + 1, end + 1)) && end < text2.length) end += 1;
    clean += `${text2.slice(kept, at)}***`;
    at = end;
    kept = end;
  }
  return clean + text2.slice(kept);
}
function redactAll(value, secrets) {
  if (typeof value === "string") return secrets.redact(value);
  if (Array.isArray(value)) return value.map((item) => redactAll(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactAll(item, secrets)]));
}

// src/build-metadata.ts
var DIGEST = "containerimage.digest";
var NAMES = "image.name";
function imagesOfBuild({ text: text2, place }) {
  const metadata = parseObject(text2, place);
  const isOneBuild = DIGEST in metadata || NAMES in metadata;
  const images = isOneBuild ? imagesOfTarget(metadata, place) : Object.entries(metadata).flatMap(
    ([target, value]) => isObject(value) ? imagesOfTarget(value, `${place}, target ${shown(target)}`) : []
  );
  if (images.length > 0) return images;
  throw invalid(
    place,
    message('the build reported no image: there is no "{names}" and "{digest}" in it', {
      names: NAMES,
      digest: DIGEST
    }),
    message("build with a tag and `push: true`, and pass the step's `metadata` output")
  );
}
function imagesOfTarget(target, place) {
  const [names, digest] = [target[NAMES], target[DIGEST]];
  if (names === void 0 && digest === void 0) return [];
  const texts = typeof names === "string" ? splitList({ text: names, place }) : [];
  if (texts.length > 0 && typeof digest === "string") {
    return texts.map(({ text: text2 }) => ({ text: `${text2}@${digest}`, place }));
  }
  throw invalid(
    place,
    texts.length > 0 ? message('the build reported "{names}" without "{digest}"', { names: NAMES, digest: DIGEST }) : message('the build reported "{digest}" without "{names}"', { names: NAMES, digest: DIGEST }),
    message("build with a tag and `push: true`; or give `images` and `digest` instead")
  );
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseObject(text2, place) {
  try {
    const value = JSON.parse(text2);
    if (isObject(value)) return value;
  } catch (cause) {
    throw new GateError("INPUT_INVALID", message("the build metadata is not JSON"), {
      place,
      hint: message("pass the build step's whole `metadata` output"),
      cause
    });
  }
  throw invalid(
    place,
    message("the build metadata is not a JSON object"),
    message("pass the build step's whole `metadata` output")
  );
}

// src/image-inputs.ts
function selectImages(all, where) {
  const listed = all("images").flatMap(splitList);
  const [digest, build] = [all("digest")[0], all("build-metadata")[0]];
  if (build) {
    const other = all("images")[0] ?? digest;
    if (other) throw invalid(other.place, message('give either "build-metadata", or "images" and "digest"'));
    return { images: checked(imagesOfBuild(build)), digest: void 0 };
  }
  if (listed.length === 0) throw noImages(where);
  const only = digest && parseDigestInput(digest);
  return { images: checked(listed.map((image) => ({ ...image, text: withDigest(image, only) }))), digest: only };
}
function noImages(where) {
  if (where === "command") {
    return invalid(
      "command line",
      message("no image is given"),
      message("write image-policy-gate check registry/namespace/repository:tag")
    );
  }
  return invalid(
    "input images",
    message('"images" is empty, and so is "build-metadata": there is no image to judge'),
    message(
      "where the value comes from the output of a job: GitHub drops an output that contains a secret, and says so in the log of that job"
    )
  );
}
function parseDigestInput({ text: text2, place }) {
  const digest = text2.trim();
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw invalid(
    place,
    message('"{value}" is not "sha256:" and 64 lower-case hexadecimal digits', { value: shown(digest) })
  );
}
function withDigest({ text: text2, place }, digest) {
  const [, own] = text2.split("@");
  if (digest === void 0 || own === digest) return text2;
  if (own === void 0) return `${text2}@${digest}`;
  throw invalid(
    place,
    message('"{reference}" names another digest than the input "digest", {digest}', { reference: shown(text2), digest }),
    message('all images of one run with "digest" are names of that one digest: leave one of the two out')
  );
}
function checked(images) {
  const problems = images.flatMap(({ text: text2, place }) => {
    try {
      parseImageReference(text2);
      return [];
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return [new GateError(error.code, error.text, { hint: error.hint, place, cause: error })];
    }
  });
  if (problems.length > 0) throw joinProblems(problems);
  const firstByText = /* @__PURE__ */ new Map();
  for (const image of images) if (!firstByText.has(image.text)) firstByText.set(image.text, image);
  return [...firstByText.values()];
}

// src/oidc-inputs.ts
var PROVIDER = {
  aliyun: /^acs:ram::\d+:oidc-provider\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:(?!agency:)[A-Za-z-]+:[\x21-\x7e]{1,200}$/,
  hint: message(
    "name the identity provider in full: acs:ram::ACCOUNT:oidc-provider/NAME (Alibaba Cloud), iam::ACCOUNT:oidcProvider:NAME (Huawei Cloud)"
  )
};
var ROLE = {
  aliyun: /^acs:ram::\d+:role\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:agency:[\x21-\x7e]{1,200}$/,
  hint: message(
    "name the role or agency in full: acs:ram::ACCOUNT:role/NAME (Alibaba Cloud), iam::ACCOUNT:agency:NAME (Huawei Cloud)"
  )
};
var ALIBABA_AUDIENCE = "sts.aliyuncs.com";
function toOidcLogin({ provider, role, audience }) {
  if (provider === void 0 && role === void 0 && audience === void 0) return void 0;
  if (provider === void 0 || role === void 0) {
    const [given2] = [provider, role, audience].filter((value) => value !== void 0);
    throw invalid(given2?.place ?? "", message("a keyless login needs both `oidc-provider` and `oidc-role`"));
  }
  const cloud = cloudOf(provider, PROVIDER);
  if (cloudOf(role, ROLE) !== cloud) {
    throw invalid(role.place, message("`oidc-provider` and `oidc-role` are of different clouds"));
  }
  return { cloud, provider: provider.text, role: role.text, audience: audienceOf(audience, cloud, provider) };
}
function cloudOf({ text: text2, place }, forms) {
  for (const cloud of ["aliyun", "huawei"]) if (forms[cloud].test(text2)) return cloud;
  throw invalid(
    place,
    message('"{value}" is neither an ARN nor a URN of the right kind', { value: shown(text2) }),
    forms.hint
  );
}
function audienceOf(audience, cloud, provider) {
  if (audience === void 0) {
    if (cloud === "aliyun") return ALIBABA_AUDIENCE;
    throw invalid(
      provider.place,
      message("a keyless login to Huawei Cloud needs `oidc-audience`"),
      message("give the client id that the identity provider has in IAM")
    );
  }
  if (/^[\x21-\x7e]{1,255}$/.test(audience.text)) return audience.text;
  throw invalid(audience.place, message("an audience is a word or a URL without spaces"));
}

// src/parse-inputs.ts
var DEFAULT_WAIT_MS = 6e5;
var DEFAULT_CONCURRENCY = 8;
var MAX_CONCURRENCY = 64;
function parseInputs(raw, where) {
  const given2 = new Map([...raw].map(([name, values]) => [name, values.filter(({ text: text2 }) => text2.trim() !== "")]));
  const problems = unknownNames(given2, where);
  const attempt = (parse2) => {
    try {
      return parse2();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      problems.push(...problemsOf(error));
      return void 0;
    }
  };
  const all = (name) => given2.get(name) ?? [];
  const one = (name, parse2) => attempt(() => {
    const [value, second] = all(name);
    if (second) throw invalid(second.place, message('"{name}" is given twice', { name }));
    return value && parse2({ ...value, text: value.text.trim() }, inputSpec(name));
  });
  const word = (name) => one(name, parseChoice);
  for (const name of ["sync", "scan", "comment", "language"]) word(name);
  const [provider, role, audience] = ["oidc-provider", "oidc-role", "oidc-audience"].map(
    (name) => one(name, (value) => value)
  );
  const waitMs = one("wait", parseWaitMs);
  const inputs = {
    ...attempt(() => selectImages(all, where)) ?? { images: [], digest: void 0 },
    policies: all("policy").flatMap(splitLines).map(({ text: text2 }) => text2),
    policyRef: one("policy-ref", parsePolicyRef(where)) ?? (where === "action" ? "base" : "workspace"),
    source: word("source") ?? "auto",
    region: one("region", parseIdentifier),
    projectId: one("project-id", parseIdentifier),
    enterpriseProjectId: one("enterprise-project-id", parseIdentifier),
    endpoint: one("endpoint", parseBaseUrl),
    authEndpoint: one("auth-endpoint", parseBaseUrl),
    oidc: attempt(() => toOidcLogin({ provider, role, audience })),
    waitMs: waitMs ?? DEFAULT_WAIT_MS,
    waitIsSet: waitMs !== void 0,
    mode: word("mode") ?? "enforce",
    asOfMs: one("as-of", parseInstantMs),
    reportDir: one("report-dir", ({ text: text2 }) => text2) ?? "image-policy-report",
    formats: attempt(() => parseFormats(all("formats"))) ?? ["json"],
    dockerfile: one("dockerfile", ({ text: text2 }) => text2),
    concurrency: one("concurrency", (value) => parseCount(value, 1, MAX_CONCURRENCY)) ?? DEFAULT_CONCURRENCY
  };
  if (problems.length > 0) throw joinProblems(problems);
  return inputs;
}
function unknownNames(given2, where) {
  const specs = inputTable;
  const usable = specs.filter((spec) => where === "action" || !spec.actionOnly).map((spec) => spec.name);
  return [...given2].flatMap(([name, [value]]) => {
    if (value === void 0 || usable.includes(name)) return [];
    const values = { name: shown(name) };
    if (LATER_INPUTS.includes(name)) {
      return [invalid(value.place, message('"{name}" is not available in this version', values))];
    }
    if (specs.some((spec) => spec.name === name)) {
      return [invalid(value.place, message('"{name}" is an input of the Action only', values))];
    }
    const unknown = where === "action" ? message('there is no input "{name}"', values) : message('there is no flag "--{name}"', values);
    return [invalid(value.place, unknown, suggest(name, usable))];
  });
}
var parsePolicyRef = (where) => (value, spec) => {
  const { text: text2, place } = value;
  if (text2 === "base" && where === "command") {
    throw invalid(place, message('"base" is not available to the command in this version; use "workspace"'));
  }
  if (spec.allowed?.includes(text2) || suggest(text2, spec.allowed ?? [])) return parseChoice(value, spec);
  throw invalid(
    place,
    message('"{value}": reading policies from another branch, tag or commit is not available in this version', {
      value: shown(text2)
    }),
    message('use "base" or "workspace"')
  );
};
var parseFormats = (values) => {
  const formats = values.flatMap(splitList).map((value) => parseChoice(value, inputSpec("formats")));
  return formats.length > 0 ? [...new Set(formats)] : void 0;
};

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
var worstFirst = (rules2) => rules2.toSorted((a, b) => rankOf2(a) - rankOf2(b));
var VERDICTS = ["fail", "unknown", "pass"];
var worstImagesFirst = (images) => images.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));

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
  const count2 = report.images.flatMap((image) => image.rules).filter((rule) => rule.letThrough).length;
  const letThrough = message("let through by a policy although not known: {count}", { count: count2 });
  return count2 === 0 ? [...report.marks] : [...report.marks, letThrough];
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
  const values = { rule: rule.id, image, cause: rule.cause ?? "unknown" };
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
function scanSentences({ label, state, pushedAtMs }) {
  const pushed = pushedAtMs.known ? message("pushed {time}", { time: formatTime(pushedAtMs.value) }) : message("push time not told");
  return [scanSentence(label, state), pushed];
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
var ruleWaivers = ({ waivedBy = [] }) => waivedBy.filter(({ finding }) => finding === void 0);
var findingSentence = ({ policy, id: id2, severity }) => message("{policy}:{id}  ({severity})", { policy, id: id2, severity: formatSeverityRange(severity) });
function waiverSentence({ owner, expiresMs, reason, position }) {
  const place = `${position.file}:${position.line}`;
  const values = { place, owner: owner ?? "-", reason: reason ?? "-" };
  if (expiresMs === void 0) return message("waived without end by {place}, owner {owner}: {reason}", values);
  const until = formatDay(expiresMs);
  return message("waived until {until} by {place}, owner {owner}: {reason}", { ...values, until });
}

// src/reporters/escape.ts
var BLANK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
var LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
var plainLine = (text2) => text2.replace(BLANK, " ").replace(INVISIBLE, codePoint);
var plainLines = (text2) => text2.split(LINE_BREAK).map(plainLine);
var inertLine = (line) => line.replace(/^(\s*):(?=:)/, "$1: ").replace(/#(?=#\[)/g, "# ");
var toEntity = (character) => `&#${character.codePointAt(0)};`;
var withEntities = (text2) => plainLine(text2).trim().replace(/[&<>"'`*_[\]{}!|\\~#@$^]/g, toEntity).replaceAll("://", ":&#47;&#47;").replace(/www\./gi, (found2) => `${found2.slice(0, 3)}&#46;`);
var markdownText = (text2) => withEntities(text2).replace(/&#64;/g, "&#64;&#8203;").replace(/&#35;(?=\d)/g, "&#35;&#8203;").replace(/\bGH-(?=\d)/gi, "$&&#8203;").replace(/^[-+=]|^(?:\d+)[.)]/, (marker) => marker.slice(0, -1) + toEntity(marker.slice(-1)));
var markdownCode = (text2) => `<code>${withEntities(text2)}</code>`;
function markdownFence(text2, language) {
  const longest = [...text2.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${plainLines(text2).join("\n")}
${fence}
`;
}
function markdownLink(label, address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url?.protocol !== "https:") return markdownText(label);
  return `<a href="${withEntities(url.href)}">${markdownText(label)}</a>`;
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
function paint({ text: text2, style }, colour) {
  const line = inertLine(plainLine(text2));
  return colour && style !== void 0 && line !== "" ? `\x1B[${SGR[style]}m${line}\x1B[0m` : line;
}
function imageLines(image, width, say) {
  const source = [image.source, image.region, ...image.asked].filter((part) => part !== void 0).join(", ");
  const fact = (label, text2) => wrap(text2, width, `  ${label.padEnd(6)} `, " ".repeat(9));
  return [
    { text: `${image.verdict.toUpperCase()}  ${image.reference}`, style: VERDICT_STYLES[image.verdict] },
    ...image.digest === void 0 ? [] : fact("digest", image.digest),
    ...fact("source", source),
    ...image.scans.flatMap((scan) => fact("scan", scanSentences(scan).map(say).join("; "))),
    ...image.consoleUrl === void 0 ? [] : fact("see", image.consoleUrl),
    ...worstFirst(image.rules).flatMap((rule) => ruleLines(rule, width, say)),
    ...image.waivedFindings.flatMap((finding) => waivedFindingLines(finding, width, say))
  ];
}
function ruleLines(rule, width, say) {
  const standing = standingOf(rule);
  const { sign, style } = LOOKS[standing];
  const head = `  ${sign} ${rule.outcome.padEnd(8)} ${rule.policy}:${rule.id}`;
  const text2 = say(rule.message);
  if (standing === "pass" || standing === "skipped") return wrap(text2, width, `${head}  `, " ".repeat(13), style);
  const body = (said) => wrap(said, width, "    ", "    ");
  return [
    { text: head + qualifier(rule, say), style },
    ...body(text2),
    ...body(`${rule.position.file}:${rule.position.line}`),
    ...rule.hint === void 0 ? [] : wrap(say(rule.hint), width, "    -> ", "       "),
    ...ruleWaivers(rule).flatMap((waiver) => body(say(waiverSentence(waiver)))),
    ...stanzaLines(rule, say)
  ];
}
function waivedFindingLines(finding, width, say) {
  const { sign, style } = LOOKS.waived;
  return [
    { text: `  ${sign} ${"waived".padEnd(8)} ${say(findingSentence(finding))}`, style },
    ...finding.waivedBy.flatMap((waiver) => wrap(say(waiverSentence(waiver)), width, "    ", "    "))
  ];
}
function qualifier(rule, say) {
  const parts = [
    ...rule.cause === void 0 ? [] : [rule.cause],
    ...rule.letThrough ? [say(message("let through by the policy"))] : [],
    ...standingOf(rule) === "warning" && !rule.letThrough ? [say(message("warns only"))] : []
  ];
  return parts.length === 0 ? "" : `  (${parts.join(", ")})`;
}
function stanzaLines({ waiverStanza }, say) {
  if (waiverStanza === void 0) return [];
  const stanza = plainLines(waiverStanza.trimEnd()).map((line) => ({ text: `      ${line}`, style: "dim" }));
  return [{ text: `    ${say(message('to waive it, put this under "waivers:" of the policy:'))}` }, ...stanza];
}
function policyLines(policy, width, say) {
  return [
    ...wrap(say(policySentence(policy)), width, "policy ", "       ", "dim"),
    ...policy.warnings.flatMap(
      ({ message: warning, position }) => wrap(`${say(warning)} (${position.file}:${position.line})`, width, "     ! ", "       ", "yellow")
    )
  ];
}
function hostLines({ hosts }, width, say) {
  if (hosts.length === 0) return [];
  return wrap(say(message("contacted {hosts}", { hosts: hosts.join(", ") })), width, "", "          ", "dim");
}
function wrap(text2, width, first, rest, style) {
  const lines = [];
  let left3 = plainLine(text2);
  let prefix = first;
  while (prefix.length + left3.length > width) {
    const room = width - prefix.length;
    const before = left3.lastIndexOf(" ", room);
    const at = before > 0 ? before : left3.indexOf(" ", Math.max(1, room));
    if (at === -1) break;
    lines.push(prefix + left3.slice(0, at));
    left3 = left3.slice(at + 1);
    prefix = rest;
  }
  return [...lines, prefix + left3].map((line) => style === void 0 ? { text: line } : { text: line, style });
}

// src/rules/allowed-registries.ts
var allowedRegistries = defineRule({
  id: "allowed-registries",
  about: "reference",
  summary: "The image lies where images may lie.",
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
  summary: "The tag is none of those that are denied, such as latest.",
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
  summary: "The image has none of the vulnerabilities that are denied by name.",
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
    const values = { total: formatCount(total), listed: findings.value.length };
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
  const ids = [...new Set(denied.toSorted(worstFirst2).map(({ id: id2 }) => id2))];
  const named = ids.slice(0, MAX_NAMED).join(", ");
  const more = ids.length - MAX_NAMED;
  return violated(
    more > 0 ? message("denied: {named} and {more} more", { named, more }) : message("denied: {named}", { named }),
    message("update the packages that have these vulnerabilities, or the base image")
  );
}
var worstFirst2 = (a, b) => rankOf(b.severity.most) - rankOf(a.severity.most) || rankOf(b.severity.least) - rankOf(a.severity.least) || (a.id < b.id ? -1 : 1);

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
  const why = message("{name}: {found}, and the source tells no exact number", { name, found: formatCount(count2) });
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
var PART = "a part of a finding";
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
    (finding, untold2) => new packageRecord.ctor(given(finding.package, "the package of every finding", untold2), untold2)
  ],
  hasFix: ["bool", ({ hasFix }, untold2) => given(hasFix, "hasFix of every finding", untold2)],
  title: ["string", ({ title }, untold2) => toText(given(title, "the title of every finding", untold2), PART, untold2)]
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
  const list = told(given(findings, "the list of vulnerabilities", untold2), untold2);
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
var NAMES2 = /* @__PURE__ */ new Set([...VARIABLES, ...CONSTANTS]);
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
    if (!NAMES2.has(name)) {
      const text2 = message('there is no variable "{name}"', { name });
      throw new ExpressionRefused(start, text2, suggestion(name, [...NAMES2, ...items]));
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
    if (NAMES2.has(item.args)) {
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
    return { doubts: [failed("it came to neither true nor false")] };
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
var MAX_CONDITIONS = 50;
var expression = defineRule({
  id: "expression",
  about: "image",
  summary: "Every expression that the policy states about the image is true.",
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
var maxImageAge = defineRule({
  id: "max-image-age",
  about: "facts",
  summary: "The image was not created, or else last updated, too long ago.",
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
      const moments = { event, born: formatMoment(ms), now: formatMoment(now) };
      return undecided({
        cause: "not-measured",
        why: message("the image was {event} at {born}, which lies after {now}", moments),
        hint: message("check the clock of this machine, or the date given as as-of")
      });
    }
    const text2 = message("the image was {event} {age} ago, the limit is {limit}", {
      event,
      age: formatDuration(age),
      limit: max
    });
    return age > parseDurationMs(max) ? violated(text2, message("build the image again")) : pass(text2);
  }
});

// src/rules/max-image-size.ts
var maxImageSize = defineRule({
  id: "max-image-size",
  about: "facts",
  summary: "The image is not larger than a size.",
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
  summary: "No vulnerability is worse than a severity.",
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
var withLimit = (worst, limit) => message("worst severity is {severity}, the limit is {limit}", { severity: formatSeverityRange(worst), limit });
var tooSevere = (worst, limit) => violated(withLimit(worst, limit), message("update the packages that have these vulnerabilities, or the base image"));
function untold(worst, limit) {
  const why = message(
    "worst severity is {severity}, and the source does not tell which: the limit {limit} is undecided",
    {
      severity: formatSeverityRange(worst),
      limit
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
  summary: "There are no more vulnerabilities than allowed, in total or of each severity.",
  options: {
    properties: {
      total: limitOn("vulnerabilities of any severity"),
      critical: limitOn("vulnerabilities of severity critical"),
      high: limitOn("vulnerabilities of severity high, critical not counted"),
      medium: limitOn("vulnerabilities of severity medium"),
      low: limitOn("vulnerabilities of severity low")
    },
    anyOf: ["total", ...LEVELS].map((key) => ({ required: [key] }))
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
var listOf = (bounds) => bounds.map(({ levels, found: found2, limit }) => `${nameOf(levels)} ${formatCount(found2)} (limit ${limit})`).join(", ");
function nameOf(levels) {
  const [most, least] = [levels[0], levels.at(-1)];
  return most && least ? formatSeverityRange({ least, most }) : "total";
}
function hintAbout(open, counts) {
  const levels = open.flatMap((bound) => bound.levels);
  const joint = counts.find(
    ({ severity, count: count2 }) => severity.least !== severity.most && count2.max > 0 && levels.some((level) => !isAbove(level, severity.most) && !isAbove(severity.least, level))
  );
  return joint ? message("it counts {levels} together: use total, or the limit 0 for each of these levels", {
    levels: formatSeverityRange(joint.severity)
  }) : message("look these vulnerabilities up in the console of the service: it told only bounds of their number");
}

// src/rules/no-malicious-files.ts
var GRADES = ["any", ...MALICE_LEVELS];
var noMaliciousFiles = defineRule({
  id: "no-malicious-files",
  about: "facts",
  summary: "The scan found no malicious files.",
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
    const values = { found: formatCount(count2), level, limit: max };
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
  summary: "The scan found no sensitive files, such as keys and passwords.",
  options: {
    properties: { max: { type: "integer", minimum: 0, description: "At most so many sensitive files." } }
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ["sensitiveFiles"] }),
  evaluate({ max }, { sensitiveFiles }) {
    if (!sensitiveFiles.known) return undecided(sensitiveFiles);
    const count2 = sensitiveFiles.value;
    const text2 = message("sensitive files: {found}, the limit is {limit}", { found: formatCount(count2), limit: max });
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
  summary: "The scan found no unsafe settings.",
  options: {
    properties: { max: { type: "integer", minimum: 0, description: "At most so many unsafe settings." } }
  },
  defaults: { max: 0 },
  needs: () => ({ facts: ["unsafeSettings"] }),
  evaluate({ max }, { unsafeSettings }) {
    if (!unsafeSettings.known) return undecided(unsafeSettings);
    const count2 = unsafeSettings.value;
    const text2 = message("unsafe settings: {found}, the limit is {limit}", { found: formatCount(count2), limit: max });
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
  summary: "The build said which digest it pushed, so that no other image of the same tag is judged.",
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
  summary: "The image was scanned with success, after its last push and not too long ago.",
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
      message("the scan ended {age} ago, the limit is {limit}", { age: formatDuration(age), limit: maxAge }),
      message("scan the image again, or set scan: if-needed")
    );
  }
  if (afterPush && !pushed.known) return undecided(pushed);
  if (afterPush && pushed.known && ended.value < pushed.value) {
    const times = { ended: formatMoment(ended.value), pushed: formatMoment(pushed.value) };
    const why = message("the scan ended at {ended}, before the push at {pushed}", times);
    return undecided(doubtAbout({ kind: "stale", endedAtMs: ended.value, why }));
  }
  return pass(message("the scan succeeded and ended {age} ago", { age: formatDuration(age) }));
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
var reviewWaivers = (policy, images, rules2, now) => policy.waivers.flatMap((waiver) => {
  const text2 = whyNotInForce(waiver, policy.waiverLimits, now) ?? whyRefused(waiver, policy, rules2) ?? whyUseless(waiver, images) ?? whenLapsing(waiver, policy.waiverLimits, now);
  return text2 ? [{ message: text2, position: waiver.position }] : [];
});
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
  if (waiver.finding !== void 0) return whyFindingWaiverIsUseless(waiver, concerned);
  const used = concerned.some(({ rules: rules2 }) => rules2.some(({ waivedBy = [] }) => holds(waivedBy, waiver)));
  const values = { waiver: nameOfWaiver(waiver) };
  return used ? void 0 : message("the waiver of {waiver} is not used: nothing that it covers was violated", values);
}
function whyFindingWaiverIsUseless(waiver, images) {
  const lists = images.map(findingsOf2);
  const named = lists.flatMap((findings) => findings ?? []).filter((finding) => namesFinding(waiver, finding));
  const kept = named.map((finding) => whyFindingStays(waiver, finding)).find((why) => why);
  if (kept) return kept;
  const used = images.some(({ waivedFindings }) => waivedFindings.some(({ waivedBy }) => holds(waivedBy, waiver)));
  if (used || lists.includes(void 0)) return void 0;
  const values = { waiver: nameOfWaiver(waiver), finding: named[0]?.id ?? "" };
  return named.length === 0 ? message("the waiver of {waiver} is not used: no image that it covers has this finding", values) : message("the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself", values);
}
function findingsOf2({ scans }) {
  const lists = scans.map(({ state }) => state.kind === "complete" ? state.facts.findings : void 0);
  return lists.every((list) => list?.known) && lists.length > 0 ? lists.flatMap((list) => list?.known ? list.value : []) : void 0;
}
var holds = (waivers, waiver) => waivers.some((other) => keyOfWaiver(other) === keyOfWaiver(waiver));
function isAbout(waiver, image) {
  const reference = parseImageReference(image.reference);
  if (waiver.image !== void 0) return matchesImage(waiver.image, reference);
  return waiver.digest === void 0 || waiver.digest === (image.digest ?? reference.digest);
}
function whenLapsing(waiver, limits, now) {
  if (waiver.expiresMs === void 0 || waiver.expiresMs - now > limits.warnBeforeMs) return void 0;
  return message("the waiver of {waiver} ends on {day}", { waiver: nameOfWaiver(waiver), day: dayOf(waiver) });
}

// src/core/review-policies.ts
function reviewPolicies(policies, images, { rules: rules2, measures, now }) {
  const told2 = /* @__PURE__ */ new Set();
  const isNew = (notice) => {
    const key = JSON.stringify(notice);
    return !told2.has(key) && told2.add(key).size > 0;
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

// src/http/retry.ts
var MAX_TRIES = 4;
var REQUEST_BUDGET_MS = 15e3;
var MAX_BACKOFF_MS = 5e3;
var backoffMs = (tries, baseMs, random) => Math.floor(random * Math.min(MAX_BACKOFF_MS, baseMs * 2 ** tries));
function retryAfterMs(headers, now) {
  const acs = headers["x-acs-retry-after"];
  if (acs !== void 0 && /^\d{1,9}$/.test(acs)) return Number(acs);
  const standard = headers["retry-after"];
  if (standard === void 0) return void 0;
  if (/^\d{1,9}$/.test(standard)) return Number(standard) * 1e3;
  const date = Date.parse(standard);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/http/client.ts
function createHttpClient(deps) {
  const hosts = /* @__PURE__ */ new Set();
  const inTurn = createTurnstile(deps.concurrency);
  let transport;
  async function tryOnce(call, leftMs) {
    const tooLong = new AbortController();
    const timer = setTimeout(() => tooLong.abort(new DOMException("", "TimeoutError")), Math.max(1, leftMs));
    try {
      const signal = AbortSignal.any([deps.signal, tooLong.signal]);
      transport ??= deps.open();
      hosts.add(call.host);
      const answer = await (await transport).send(call.prepare(), signal);
      deps.log.debug(`${call.name}: ${answer.status}, ${answer.text.length} characters`);
      return answer;
    } catch (thrown) {
      if (thrown instanceof GateError) throw thrown;
      return toError(thrown);
    } finally {
      clearTimeout(timer);
    }
  }
  async function send(call) {
    let leftMs = REQUEST_BUDGET_MS;
    for (let tries = 1; ; tries++) {
      if (deps.signal.aborted) throw cancelled();
      const result = await inTurn(async () => {
        const startedAtMs = deps.now();
        const one = await tryOnce(call, leftMs);
        leftMs -= deps.now() - startedAtMs;
        return one;
      });
      if (deps.signal.aborted) throw cancelled();
      const lost = result instanceof Error;
      const worthAnother = lost || isTransient(result.status) || call.isThrottled(result);
      if (!worthAnother) return result;
      const pause = (lost ? void 0 : retryAfterMs(result.headers, deps.now())) ?? backoffMs(tries, deps.backoffBaseMs, deps.random());
      if (!call.repeatable || tries >= MAX_TRIES || pause >= leftMs) {
        if (lost) throw unreachable(call, result, tries);
        return result;
      }
      leftMs -= pause;
      deps.log.debug(`${call.name}: ${lost ? reasonOf(result) : result.status}; next try in ${pause} ms`);
      await deps.sleep(pause, deps.signal).catch(() => {
        throw cancelled();
      });
    }
  }
  async function close() {
    const opened = await transport?.catch(() => void 0);
    await opened?.close();
  }
  return { send, hosts, close };
}
var isTransient = (status) => status === 429 || status >= 500 && status !== 501;
function reasonOf(error) {
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : void 0;
  return code ?? (inner.name === "TimeoutError" ? "no answer in time" : inner.name);
}
var unreachable = ({ name, host }, error, tries) => new GateError(
  "SERVICE_UNAVAILABLE",
  message("{call} got no answer from {host} ({reason}, {tries} tries)", {
    call: name,
    host,
    reason: reasonOf(error),
    tries
  }),
  {
    cause: error,
    hint: message(
      "check that the runner reaches this host (egress rules, HTTPS_PROXY, NO_PROXY), then run the job again"
    )
  }
);
var cancelled = () => new GateError("CANCELLED", message("the run was cancelled"));
function createTurnstile(places) {
  let free = places;
  const waiting = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve2) => waiting.push(resolve2));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

// src/http/transport.ts
var MAX_BODY_BYTES = 16 * 1024 * 1024;
var proxySetting = (env, name) => {
  const value = env[name.toLowerCase()] || env[name.toUpperCase()];
  if (!value || name === "no_proxy") return value || void 0;
  const url = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(url)) return url;
  throw new GateError("INPUT_INVALID", message("environment variable {name} is not the address of a proxy", { name }), {
    hint: message("write it as http://host:port")
  });
};
async function openTransport(env) {
  const { Agent, EnvHttpProxyAgent, request } = (await import("./undici.mjs")).default;
  const httpsProxy = proxySetting(env, "https_proxy");
  const httpProxy = proxySetting(env, "http_proxy");
  const settings = { connect: { timeout: 5e3 }, headersTimeout: 15e3, bodyTimeout: 15e3 };
  const direct = new Agent(settings);
  const proxied = httpsProxy || httpProxy ? new EnvHttpProxyAgent({
    ...settings,
    httpProxy: httpProxy ?? "",
    httpsProxy: httpsProxy ?? "",
    noProxy: proxySetting(env, "no_proxy") ?? ""
  }) : direct;
  const send = async ({ method, url, headers, body }, signal) => {
    const answer = await request(url, {
      method,
      headers: { "accept-encoding": "identity", ...headers },
      body: body ?? null,
      signal,
      dispatcher: isLoopback(url.hostname) ? direct : proxied
    });
    const flat = {};
    for (const [name, value] of Object.entries(answer.headers)) {
      const last = Array.isArray(value) ? value.at(-1) : value;
      if (last !== void 0) flat[name] = last;
    }
    return { status: answer.statusCode, headers: flat, text: await readBounded(answer.body) };
  };
  const close = async () => {
    await Promise.all([direct.destroy(), proxied === direct ? void 0 : proxied.destroy()]);
  };
  return { send, close };
}
async function readBounded(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw new GateError(
        "ANSWER_INVALID",
        message("the answer is larger than {limit} bytes", { limit: MAX_BODY_BYTES })
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/sources/regions.ts
var regionOfHost = (registry2) => sharedSwrRegion(registry2) ?? parseAcrHost(registry2)?.region;

// src/routing.ts
var HUAWEI_REGION = "HUAWEI_CLOUD_REGION";
function routeImages(inputs, sources2, env) {
  const problems = [];
  const routes = inputs.images.flatMap((image) => {
    try {
      return [routeImage(image, inputs, sources2, env)];
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown;
      problems.push(thrown);
      return [];
    }
  });
  if (problems.length > 0) throw joinProblems(problems);
  refuseSharedProject(inputs, routes);
  return routes;
}
function routeImage({ text: text2, place }, inputs, sources2, env) {
  const reference = parseImageReference(text2);
  const source = sourceOf(reference, place, inputs.source, sources2);
  const ofHost = regionOfHost(reference.registry);
  if (ofHost !== void 0 && inputs.region !== void 0 && ofHost !== inputs.region) {
    throw invalid(
      place,
      message("{registry} lies in region {host}, but the input region is {given}", {
        registry: reference.registry,
        host: ofHost,
        given: inputs.region
      }),
      message("leave out the input region, or correct it")
    );
  }
  const exported = source.cloud === "huawei" ? env[HUAWEI_REGION]?.trim() || void 0 : void 0;
  const region = ofHost ?? inputs.region ?? exported;
  if (region !== void 0) return { reference, source, region };
  throw new GateError(
    "REGION_MISSING",
    message("the host {registry} does not tell its region", { registry: reference.registry }),
    { place, hint: message("set the input region, such as cn-north-4") }
  );
}
function sourceOf({ registry: registry2 }, place, wanted, sources2) {
  const found2 = sources2.find((source) => wanted === "auto" ? source.recognises(registry2) : source.id === wanted);
  if (found2) return found2;
  throw new GateError("REGISTRY_UNKNOWN", message("no source knows the registry host {registry}", { registry: registry2 }), {
    place,
    hint: message("set the input source to one of {ids}", { ids: sources2.map((source) => source.id).join(", ") })
  });
}
function refuseSharedProject({ projectId, region }, routes) {
  const huawei = new Set(routes.filter(({ source }) => source.cloud === "huawei").map((route) => route.region));
  if (projectId === void 0 || region !== void 0 || huawei.size < 2) return;
  throw invalid(
    "input project-id",
    message("the images lie in several regions ({regions}), and a project belongs to one", {
      regions: [...huawei].join(", ")
    }),
    message(
      "leave out project-id, so that the project of each region is looked up, or judge each region in a run of its own"
    )
  );
}
var projectOf = (route, { projectId, region }) => region === void 0 || region === route.region ? projectId : void 0;

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
  const known = [...new Set(candidates.map((one) => one.digest))].sort().join(", ");
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
      digests: [...digests].map((one) => one ?? "none").sort().join(", ")
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
  const { reference, source, context, digest, asked } = sight;
  const nothingFound = sight.states.length === 0 && sight.doubts.length === 0;
  const doubts = nothingFound ? [sight.missing ?? NOT_LISTED2] : sight.doubts;
  return {
    awaiting: sight.isFinal ? void 0 : awaitedBy(sight.states, doubts),
    scannedOnRequestOnly: sight.scannedOnRequestOnly,
    async assess(needs) {
      const assessedAtMs = context.now();
      const scans = await sight.scansOf(needs);
      return { reference, source, region: context.region, digest, doubts, asked, scans, assessedAtMs };
    }
  };
}
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
function sharedOnce(shared, key, make) {
  if (!shared.has(key)) shared.set(key, make());
  return shared.get(key);
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
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
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
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
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
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
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
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
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
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
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
var id = nullish(union([pipe(number(), transform(String)), string()]));
var text = nullish(string());
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
      place: getDotPath(issue) ?? "its top",
      problem: issue.message.slice(0, 200)
    }),
    {
      hint: message("nothing is judged from an answer that cannot be read; if it lasts, report it with the request id")
    }
  );
}

// src/sources/measure.ts
async function measure(from, ask) {
  try {
    return measured(await ask(), from);
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

// src/sources/whole-list.ts
var MAX_ROWS = 1e5;
var MAX_PAGES = 1e3;
async function readWholeList(list) {
  const first = await readOnce(list);
  const reading = isComplete(first) ? first : await readOnce(list);
  if (isComplete(reading)) return reading.rows.values();
  throw incomplete(list.name, reading.rows.size, reading.total);
}
var isComplete = ({ total, isSteady, rows }) => isSteady && rows.size === total;
async function readOnce(list) {
  const first = await list.read(0, void 0);
  const { total } = first;
  if (total > MAX_ROWS) throw incomplete(list.name, MAX_ROWS, total);
  const size = first.size ?? first.rows.length;
  const pages = size > 0 ? Math.ceil(total / size) : 1;
  if (pages > MAX_PAGES) throw incomplete(list.name, MAX_PAGES * size, total);
  const others = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => list.read(index + 1, size)));
  const rows = /* @__PURE__ */ new Map();
  const pagesAgree = [first, ...others].map((page2) => page2.total === total && addPage(rows, page2.rows, list));
  return { total, isSteady: pagesAgree.every(Boolean), rows };
}
function addPage(rows, page2, { keyOf: keyOf2 }) {
  const timesSeen = /* @__PURE__ */ new Map();
  let agrees = true;
  for (const row2 of page2) {
    const text2 = JSON.stringify(row2);
    const times = (timesSeen.get(text2) ?? 0) + 1;
    timesSeen.set(text2, times);
    const ownKey = keyOf2(row2);
    const key = ownKey === void 0 ? `${times} of ${text2}` : `key ${ownKey}`;
    const known = rows.get(key);
    if (known !== void 0 && JSON.stringify(known) !== text2) agrees = false;
    rows.set(key, row2);
  }
  return agrees;
}
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
  return {
    vulnerabilities,
    ...details.findings ? { findings: details.findings } : {},
    severity: vulnerabilities.known ? measured(worstSeverity(vulnerabilities.value), vulnerabilities.from) : vulnerabilities,
    maliciousFiles: malicious.known ? measured(withLevels(malicious.value, details), malicious.from) : malicious,
    unsafeSettings: noLessThan(countField(row2, "Hc"), details.scanCounts?.unsafeSettings),
    sensitiveFiles: details.sensitiveFiles ?? notMeasured(message("sensitive files were not asked for")),
    // The page says MB, but the numbers of its siblings, and of ACR for the same images, are bytes.
    sizeBytes: typeof row2.ImageSize === "number" ? measured(row2.ImageSize, "ImageSize") : left("ImageSize"),
    bornAtMs: born ? measured(born, born.event === "created" ? "ImageCreate" : "ImageUpdate") : left("ImageCreate")
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

// src/sources/aliyun/necessities.ts
var NECESSITIES = [
  { word: "asap", severity: HIGH_OR_CRITICAL },
  { word: "later", severity: exactly("medium") },
  { word: "nntf", severity: exactly("low") }
];

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
  return [
    ...[...systemRows].map((row2) => fromSystem(parseWire(systemRow, row2, "DescribeImageVulList"))),
    ...[...applicationRows].flatMap(
      (row2) => fromApplication(parseWire(applicationRow, row2, "DescribeImageGroupedVulList"))
    )
  ];
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
var MAX_OF_ONE = 1e4;
function fromApplication(row2) {
  const counts = [row2.AsapCount, row2.LaterCount, row2.NntfCount].map((one) => Math.min(one ?? 0, MAX_OF_ONE));
  const severities = NECESSITIES.flatMap(({ severity }, index) => Array(counts[index]).fill(severity));
  const isWhole = [row2.AsapCount, row2.LaterCount, row2.NntfCount].every((one) => typeof one === "number");
  return (isWhole && severities.length > 0 ? severities : [...severities, SOME_SEVERITY]).map((severity) => ({
    id: row2.Name,
    aliases: cvesIn(row2.Name, row2.AliasName),
    severity,
    ...row2.AliasName ? { title: row2.AliasName } : {},
    ...fixOf(row2.CanFix)
  }));
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

// src/sources/aliyun/details.ts
var NO_DETAILS = {};
async function readDetails(session, row2, needs) {
  const facts = new Set(needs.flatMap((one) => one.facts));
  const level = MALICE_LEVELS.find((one) => needs.some(({ maliceLevel }) => maliceLevel === one));
  const counts = facts.has("severity") || facts.has("vulnerabilities") ? readScanCounts(session, row2) : void 0;
  const [scanCounts2, vulnerabilities, findings, maliciousFiles, sensitiveFiles] = await Promise.all([
    // Where they are refused, the vulnerabilities tell of it.
    counts?.catch(() => void 0),
    counts && countVulnerabilities(session, row2, needs, counts),
    facts.has("findings") ? listVulnerabilities(session, row2) : void 0,
    level !== void 0 ? gradeMaliciousFiles(session, row2, level) : void 0,
    facts.has("sensitiveFiles") ? countSensitiveFiles(session, row2) : void 0
  ]);
  return {
    ...scanCounts2 ? { scanCounts: scanCounts2 } : {},
    ...vulnerabilities ? { vulnerabilities } : {},
    ...findings ? { findings } : {},
    ...maliciousFiles ? { maliciousFiles } : {},
    ...sensitiveFiles ? { sensitiveFiles } : {}
  };
}
var repositoryOf = (row2) => ({
  RepoRegionId: row2.RegionId || void 0,
  RepoInstanceId: row2.InstanceId || void 0,
  RepoId: row2.RepoId || void 0,
  RepoNamespace: row2.RepoNamespace === "N/A" ? void 0 : row2.RepoNamespace || void 0,
  RepoName: row2.RepoName || void 0
});
function requireIdentity(row2, action) {
  if (row2.Digest && (row2.RepoId || row2.RepoName)) return;
  throw new GateError("ANSWER_INVALID", message("the row lacks Digest or RepoId to ask {action} by", { action }));
}
var inSystemList = (row2) => ({
  ...repositoryOf(row2),
  Tag: row2.Tag || void 0,
  Digest: row2.Digest || void 0
});
var inGroupedList = (row2) => ({
  ...repositoryOf(row2),
  ImageTag: row2.Tag || void 0,
  ImageDigest: row2.Digest || void 0
});
var listVulnerabilities = (session, row2) => measure("DescribeImageVulList, DescribeImageGroupedVulList", async () => {
  requireIdentity(row2, "DescribeImageVulList");
  return listFindings(session, inSystemList(row2), inGroupedList(row2));
});
var countVulnerabilities = (session, row2, needs, scanCounts2) => measure("DescribeImageVulList, DescribeImageGroupedVulList, DescribeImageSecurityScanCount", async () => {
  requireIdentity(row2, "DescribeImageVulList");
  const isWhole = needs.some(({ facts }) => facts.includes("vulnerabilities") || facts.includes("findings"));
  const [system, application] = await Promise.all([
    countSystemVulnerabilities(session, row2, needs, scanCounts2),
    countApplicationVulnerabilities(session, scanCounts2, inGroupedList(row2), isWhole)
  ]);
  return [...system, ...application];
});
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
var gradeMaliciousFiles = (session, row2, level) => measure("DescribeGroupedMaliciousFiles", async () => {
  const action = "DescribeGroupedMaliciousFiles";
  requireIdentity(row2, action);
  const image = { ...inGroupedList(row2), Lang: "en" };
  const levels = MALICE_LEVELS.slice(MALICE_LEVELS.indexOf(level)).join(",");
  const rows = "GroupedMaliciousFileResponse";
  const [graded, all] = await Promise.all([
    readTotal(session, action, { ...image, Levels: levels }, rows),
    readTotal(session, action, image, rows)
  ]);
  return { level, graded, all };
});
var sensitiveRow = object({ Count: count });
var countSensitiveFiles = (session, row2) => measure("DescribeImageSensitiveFileList", async () => {
  const action = "DescribeImageSensitiveFileList";
  if (!row2.Uuid) throw new GateError("ANSWER_INVALID", message("the row lacks Uuid to ask {action} by", { action }));
  const rows = await readRows(
    session,
    action,
    { ImageUuid: row2.Uuid, Lang: "en" },
    "SensitiveFileList",
    () => void 0
  );
  let found2 = exactCount(0);
  for (const one of rows) {
    const times = parseWire(sensitiveRow, one, action).Count;
    found2 = addCounts(found2, times ? exactCount(times) : atLeast(1));
  }
  return found2;
});

// src/sources/aliyun/row.ts
var rowIdentity = object({
  Uuid: id,
  RegionId: text,
  InstanceId: id,
  RegistryType: text,
  RepoId: id,
  RepoNamespace: text,
  RepoName: text,
  Tag: text,
  Digest: text,
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

// src/sources/aliyun/match.ts
function matchRow(row2, reference) {
  if (reference.tag !== void 0 && row2.Tag !== reference.tag) return "other";
  return parseAcrHost(reference.registry) ? matchAcr(row2, reference) : matchOtherHost(row2, reference);
}
function matchAcr(row2, { registry: registry2, namespace, repository }) {
  const host = parseAcrHost(registry2);
  if (row2.RepoNamespace !== namespace || row2.RepoName !== repository) return "other";
  if (row2.RegistryType && row2.RegistryType.toLowerCase() !== "acr") return "other";
  if (row2.RegionId && row2.RegionId !== host?.region) return "other";
  if (host?.instanceId && row2.InstanceId && row2.InstanceId !== host.instanceId) return "other";
  return row2.RegionId ? "ours" : "unsure";
}
var NO_NAMESPACE = "N/A";
function matchOtherHost(row2, reference) {
  const { registry: registry2, namespace, repository, digest } = reference;
  const isNamed = row2.RepoNamespace === namespace && row2.RepoName === repository;
  const isNamedWhole = (!row2.RepoNamespace || row2.RepoNamespace === NO_NAMESPACE) && row2.RepoName === `${namespace}/${repository}`;
  if (!isNamed && !isNamedWhole) return "other";
  if (endpointDomains(row2).includes(registry2)) return "ours";
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
      instances: instances.sort().join(", ")
    });
    doubts.push({ cause: "ambiguous", why });
  }
  return doubts;
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
      return { kind: "pending", why: message("Security Center has no scan task for the image"), hint: START };
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
var START = message("start a scan of the image in the Security Center console");
function scanState(row2, facts) {
  if (row2.ScaResult && row2.ScaResult !== "SUCCESS") return refusedScan(row2.ScaResult);
  const status = row2.ScaStatus ?? "";
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
  if (status === "") return { kind: "pending", why: message("Security Center has not scanned the image"), hint: START };
  if (UNDER_WAY.has(status)) return { kind: "pending", why: message("the scan is under way ({status})", { status }) };
  return {
    kind: "unclear",
    why: message('Security Center gives a scan status that is in no table: "{status}"', {
      status: status.slice(0, 60)
    })
  };
}

// src/sources/aliyun/session.ts
import { randomUUID } from "node:crypto";

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
function firstCompleteSet(env, cloud, sets) {
  for (const set of sets) {
    const has = (name) => readVariable(env, name) !== void 0;
    const missing = set.required.filter((name) => !has(name));
    if (missing.length === 0) return set;
    const given2 = [...set.required, ...set.optional ?? []].filter(has);
    if (given2.length > 0) {
      throw new GateError(
        "CREDENTIALS_MISSING",
        message("the credentials of {cloud} are half set: {given} without {missing}", {
          cloud,
          given: given2.join(", "),
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
        sets: sets.map((set) => set.required.join(" and ")).join(", or ")
      })
    }
  );
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
    return { subject: shown2(sub), issuer: shown2(iss), audiences: [aud].flat().map(shown2) };
  } catch {
    return void 0;
  }
}
var MAX_SHOWN_LENGTH = 300;
var shown2 = (claim) => typeof claim === "string" ? claim.slice(0, MAX_SHOWN_LENGTH) : "none";

// src/sources/oidc-token.ts
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";

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
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === "object" && !isLosslessNumber(value)) {
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}
function reviveObject(object2, reviver) {
  for (const key of Object.keys(object2)) {
    const value = reviveValue(object2, key, object2[key], reviver);
    if (value !== void 0) {
      object2[key] = value;
    } else {
      delete object2[key];
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
  function parseObject2() {
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
        const key = parseString();
        if (key === void 0) {
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
        if (Object.prototype.hasOwnProperty.call(object2, key) && !isDeepEqual(value2, object2[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object2[key],
            newValue: value2
          });
          if (returnedValue !== void 0) {
            setObjectKey(object2, key, returnedValue);
          }
        } else {
          setObjectKey(object2, key, value2);
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
    const value2 = parseString() ?? parseNumeric() ?? parseObject2() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
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
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
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
function setObjectKey(object2, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(object2, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object2[key] = value;
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
  if (isObject2(a) && isObject2(b)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key) => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject2(value) {
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

// src/http/json.ts
function toNumber(text2) {
  const value = Number(text2);
  return /^-?\d+$/.test(text2) && !Number.isSafeInteger(value) ? text2 : value;
}
var parseJson = (text2) => parse(text2, null, toNumber);

// src/sources/service-failure.ts
function jsonOf(answer) {
  try {
    return parseJson(answer.text);
  } catch {
    return void 0;
  }
}
var MAX_QUOTED = 200;
function failureError(code, call, status, failure, secrets, hint) {
  const quote = (text3) => secrets.redact(text3).replace(/\s+/g, " ").slice(0, MAX_QUOTED);
  const quoted = code === "ACCESS_DENIED" ? "" : quote(failure.text);
  const values = {
    call,
    code: quote(failure.code) || `HTTP ${status}`,
    request: quote(failure.requestId ?? "none given")
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
    type: (answer.headers["content-type"] ?? "no stated type").slice(0, 80)
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
      if (size === 0 || size > MAX_TOKEN_LENGTH) throw unusable(`${size} bytes`);
      return (await readFile(path, "utf8")).trim();
    } catch (thrown) {
      if (thrown instanceof GateError) throw thrown;
      const error = toError(thrown);
      throw unusable("code" in error ? String(error.code) : error.name);
    }
  }
  return { hosts: [], issue: async () => checked2(await read(), audience, TOKEN_FILE, secrets) };
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
    return checked2(parseWire(jobToken, jsonOf(answer), CALL).value, audience, url.host, secrets);
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
function checked2(token, audience, origin, secrets) {
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
    return message("lower `concurrency`, or run the job again later: the account as a whole has 10 requests a second");
  if (code !== "ACCESS_DENIED") return void 0;
  if (failure.code.startsWith("InvalidTimeStamp"))
    return message("set the clock of this machine: it is more than 15 minutes off");
  if (BAD_PROOF.test(failure.code))
    return message(
      "check ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET and _SECURITY_TOKEN: the key or the session is not accepted"
    );
  return message('allow the RAM user or role the action yundun-sas:{action} on resource "*"', { action });
}
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
  const code = classify(failure.code, answer.status);
  throw failureError(code, action, answer.status, failure, secrets, hintFor(code, failure, action));
}

// src/sources/aliyun/signing.ts
import { createHash, createHmac } from "node:crypto";
var ALGORITHM = "ACS3-HMAC-SHA256";
var sha256 = (text2) => createHash("sha256").update(text2, "utf8").digest("hex");
var formatAcsDate = (ms) => new Date(ms).toISOString().replace(/\.\d{3}/, "");
var isSigned = (name) => name.startsWith("x-acs-") || name === "host" || name === "content-type";
function authorizationOf(request, key) {
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
  const signature = createHmac("sha256", key.accessKeySecret).update(`${ALGORITHM}
${sha256(canonicalRequest)}`).digest("hex");
  return `${ALGORITHM} Credential=${key.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

// src/sources/aliyun/oidc.ts
var ACTION2 = "AssumeRoleWithOIDC";
var VERSION = "2015-04-01";
var STS = "https://sts.aliyuncs.com";
var roleKeys = (login, context) => sharedOnce(context.shared, "aliyun oidc", () => {
  const sts = context.authEndpoint ?? new URL(STS);
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
  const { Credentials: given2 } = parseWire(sessionAnswer, readAnswer(ACTION2, answer, secrets), ACTION2);
  secrets.add(given2.AccessKeySecret);
  secrets.add(given2.SecurityToken);
  const key = {
    accessKeyId: given2.AccessKeyId,
    accessKeySecret: given2.AccessKeySecret,
    securityToken: given2.SecurityToken
  };
  return { key, endsAtMs: given2.Expiration };
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
  const key = readCredentials(context.env);
  context.secrets.add(key.accessKeySecret);
  context.secrets.add(key.securityToken);
  return { hosts: [], current: async () => key };
}
function readCredentials(env) {
  firstCompleteSet(env, "Alibaba Cloud", [KEY]);
  const read = (name) => readVariable(env, name);
  return {
    accessKeyId: read("ALIBABA_CLOUD_ACCESS_KEY_ID") ?? "",
    accessKeySecret: read("ALIBABA_CLOUD_ACCESS_KEY_SECRET") ?? "",
    securityToken: read("ALIBABA_CLOUD_SECURITY_TOKEN")
  };
}

// src/sources/aliyun/session.ts
var VERSION2 = "2018-12-03";
var EMPTY_BODY = sha256("");
function toRequest(base, action, parameters, key, now) {
  const query = canonicalQuery(parameters);
  const url = new URL(base);
  url.search = query;
  const headers = {
    "x-acs-action": action,
    "x-acs-version": VERSION2,
    "x-acs-date": formatAcsDate(now),
    "x-acs-signature-nonce": randomUUID(),
    "x-acs-content-sha256": EMPTY_BODY,
    ...key.securityToken === void 0 ? {} : { "x-acs-security-token": key.securityToken }
  };
  const signed = { ...headers, host: url.host };
  const authorization = authorizationOf({ method: "POST", path: url.pathname, query, headers: signed }, key);
  return { method: "POST", url, headers: { ...headers, authorization, accept: "application/json" } };
}
function sasSession(context) {
  const base = context.endpoint ?? sasEndpoint(context.region);
  return sharedOnce(context.shared, `aliyun ${base.href}`, () => {
    const keys = openKeys(context);
    return {
      hosts: [base.host, ...keys.hosts],
      async call(action, parameters) {
        const key = await keys.current();
        const answer = await context.http.send({
          name: action,
          host: base.host,
          repeatable: true,
          isThrottled,
          prepare: () => toRequest(base, action, parameters, key, context.now())
        });
        return readAnswer(action, answer, context.secrets);
      }
    };
  });
}

// src/sources/aliyun/index.ts
var ID = "aliyun";
var LIST2 = "DescribeImageInstances";
var aliyun = {
  id: ID,
  cloud: "aliyun",
  serves: "images of ACR, and of Harbor and Quay registries connected to Security Center",
  measures: EVERY_FACT,
  recognises: (registry2) => parseAcrHost(registry2) !== void 0,
  watch(reference, context) {
    const session = sasSession(context);
    return {
      hosts: session.hosts,
      async look() {
        const named = await findRows(session, reference);
        const candidates = named.map((one) => ({ row: one, digest: digestOf(one.row), memberDigests: [] }));
        const selection = selectRows(reference.digest, candidates);
        const rows = selection.rows.map((one) => one.row);
        return toLook({
          reference,
          source: ID,
          context,
          digest: selection.digest,
          doubts: [...selection.doubts, ...doubtsOf(selection.rows)],
          asked: [`region ${context.region}`],
          states: rows.map((row2) => scanState(row2, () => toFacts(row2, NO_DETAILS))),
          scannedOnRequestOnly: false,
          ...isPersonal(reference) ? { missing: PERSONAL_EDITION } : {},
          scansOf: (needs) => Promise.all(rows.map((row2) => toScan(session, row2, needs)))
        });
      }
    };
  }
};
var isPersonal = ({ registry: registry2 }) => parseAcrHost(registry2)?.edition === "personal";
var PERSONAL_EDITION = {
  cause: "unsupported",
  why: message("Security Center does not list the image: it does not scan the personal edition of ACR"),
  hint: message("push to an ACR Enterprise Edition instance, or connect the registry to Security Center")
};
function criteriaOf(reference) {
  const { registry: registry2, namespace, repository, tag, digest } = reference;
  const isAcr = parseAcrHost(registry2) !== void 0;
  const criteria = [
    ...isAcr ? [["repoNamespace", namespace]] : [],
    ...repository.includes("/") ? [] : [["repoName", repository]],
    tag === void 0 ? ["digest", digest?.replace("sha256:", "")] : ["tag", tag]
  ];
  const items = criteria.map(([name, value]) => ({ name, value, logicalExp: "AND" }));
  return { Criteria: JSON.stringify(items), LogicalExp: "AND" };
}
async function findRows(session, reference) {
  const named = [];
  const key = (row2) => keyOf(parseWire(rowIdentity, row2, LIST2));
  for (const json of await readRows(session, LIST2, criteriaOf(reference), "ImageInstanceList", key)) {
    const match = matchRow(parseWire(rowIdentity, json, LIST2), reference);
    if (match !== "other") named.push({ row: parseWire(imageRow, json, LIST2), match });
  }
  return named;
}
async function toScan(session, row2, needs) {
  const isComplete2 = scanState(row2, () => toFacts(row2, NO_DETAILS)).kind === "complete";
  const details = isComplete2 ? await readDetails(session, row2, needs) : NO_DETAILS;
  return {
    label: `${row2.RegistryType ?? "registry"} ${row2.InstanceId ?? ""}`.trim(),
    digest: digestOf(row2),
    pushedAtMs: pushTime(row2),
    state: scanState(row2, () => toFacts(row2, details))
  };
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
  return firstCompleteSet(env, "Huawei Cloud", SETS).read((name) => readVariable(env, name));
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
  const sts = context.authEndpoint ?? stsEndpoint(context.region);
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
function stsEndpoint(region) {
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
  const { credentials: given2 } = parseWire(sessionAnswer2, json, CALL2);
  secrets.add(given2.secret_access_key);
  secrets.add(given2.security_token);
  const key = {
    accessKeyId: given2.access_key_id,
    secretAccessKey: given2.secret_access_key,
    securityToken: given2.security_token
  };
  return { key, endsAtMs: given2.expiration };
}
var hintFor4 = ({ provider, role, audience }) => message(
  "check that {provider} exists with the issuer above and the client id {audience}, and that the trust policy of {role} names it under `Federated`, allows sts:agencies:assumeWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above",
  { provider, role, audience }
);

// src/sources/huawei/signing.ts
import { createHash as createHash2, createHmac as createHmac2 } from "node:crypto";
var ALGORITHM2 = "SDK-HMAC-SHA256";
var UNSIGNED_PAYLOAD = "x-sdk-content-sha256";
var sha2562 = (text2) => createHash2("sha256").update(text2, "utf8").digest("hex");
var formatSdkDate = (ms) => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, "");
function canonicalPath(path) {
  const encoded = path.split("/").map((segment) => encodeStrictly(decodeURIComponent(segment)));
  const joined2 = encoded.join("/");
  return joined2.endsWith("/") ? joined2 : `${joined2}/`;
}
function authorizationOf2(request, key) {
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
  const signature = createHmac2("sha256", key.secretAccessKey).update(stringToSign).digest("hex");
  return `${ALGORITHM2} Access=${key.accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

// src/sources/huawei/session.ts
var callName = (path) => `GET ${path.replace(/^image\/[^/]+\/(?=vuln|sens)/, "image/{image_id}/")}`;
function toRequest2({ method, base, path, query, body, projectId, proof }, now) {
  const search = canonicalQuery(query);
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, "")}${path}`;
  url.search = search;
  const headers = {
    ...body === void 0 ? {} : { "content-type": "application/json" },
    ...projectId === void 0 ? {} : { "x-project-id": projectId }
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
    const answer = await http.send({
      name,
      host: sending.base.host,
      repeatable: true,
      isThrottled: isThrottled2,
      prepare: () => toRequest2(sending, context.now())
    });
    return { answer, json: readAnswer2(name, answer, right, secrets, context.now()) };
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
  let login;
  return {
    hosts: [hss.host, ...needsIam ? [iam.host] : [], ...hosts],
    async get(path, query) {
      login ??= logIn();
      const { proof, projectId } = await login;
      const sending = {
        method: "GET",
        base: hss,
        path: `/v5/${projectId}/${path}`,
        query,
        projectId,
        proof: await proof()
      };
      return (await send(callName(path), sending, "HSS ReadOnlyAccess")).json;
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

// src/sources/huawei/necessities.ts
var NECESSITIES2 = [
  { word: "immediate_repair", severity: HIGH_OR_CRITICAL },
  { word: "delay_repair", severity: exactly("medium") },
  { word: "not_needed_repair", severity: exactly("low") }
];

// src/sources/huawei/findings.ts
var vulnerabilityRow = object({
  vul_id: pipe(string(), minLength(1)),
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
  const rows = [];
  for (const row2 of await readRows2(session, path, query)) rows.push(parseWire(vulnerabilityRow, row2, `GET ${path}`));
  const advisories = [...new Set(rows.map((row2) => row2.vul_id))].filter((id2) => !CVE.test(id2));
  const cves = new Map(await Promise.all(advisories.map(async (id2) => [id2, await cvesOf(session, id2)])));
  return rows.map((row2) => toFinding(row2, cves.get(row2.vul_id) ?? []));
}
async function cvesOf(session, advisory) {
  const path = `vulnerability/${encodeURIComponent(advisory)}/cve`;
  const cves = [];
  for (const row2 of await readRows2(session, path, {})) cves.push(parseWire(cveRow, row2, `GET ${path}`).cve_id);
  return cves;
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
    facts.has("findings") ? listVulnerabilities2(request) : void 0,
    facts.has("sensitiveFiles") ? countSensitiveFiles2(request) : void 0
  ]);
  const vulnerabilities = wantsSeverity || wantsCounts ? await countVulnerabilities2(request, findings) : void 0;
  return {
    ...vulnerabilities && wantsCounts ? { vulnerabilities } : {},
    ...vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {},
    ...findings ? { findings } : {},
    ...sensitiveFiles ? { sensitiveFiles } : {}
  };
}
function severityFrom(counts, subject) {
  if (!counts.known) return counts;
  const worst = worstSeverity(counts.value);
  if (typeof subject.vul_num !== "number" && worst.least !== HIGH_OR_CRITICAL.least) {
    return notMeasured(message("HSS left out vul_num, so that the counts by severity have nothing to agree with"));
  }
  return measured(worst, counts.from);
}
var VULNERABILITIES = "image/{image_id}/vulnerabilities";
var pathOf = ({ image_id: id2 }, list) => `image/${id2}/${list}`;
var vulnerabilityQuery = ({ subject, enterpriseProjectId }) => ({
  ...queryOf(subject, enterpriseProjectId),
  tag_name: subject.image_version ?? void 0,
  instance_id: subject.instance_id || void 0
});
var listVulnerabilities2 = (request) => measure(
  VULNERABILITIES,
  () => listFindings2(request.session, pathOf(request.subject, "vulnerabilities"), vulnerabilityQuery(request))
);
var totalOfRow = ({ vul_num: total }) => typeof total === "number" ? exactCount(total) : { min: 0, max: Number.POSITIVE_INFINITY };
async function countVulnerabilities2(request, findings) {
  const { session, subject, needs } = request;
  if (findings?.known) return measured(countFindings(findings.value, totalOfRow(subject)), findings.from);
  const count2 = (repair_necessity) => readTotal2(session, pathOf(subject, "vulnerabilities"), { ...vulnerabilityQuery(request), repair_necessity });
  return measure(
    VULNERABILITIES,
    () => countLevels(needs, { levels: NECESSITIES2, expected: totalOfRow(subject), count: count2 })
  );
}
var countSensitiveFiles2 = ({ session, subject, enterpriseProjectId }) => measure("image/{image_id}/sensitive", async () => {
  const query = { ...queryOf(subject, enterpriseProjectId), image_version: subject.image_version ?? void 0 };
  return exactCount(await readTotal2(session, pathOf(subject, "sensitive"), query));
});
var queryOf = (subject, enterpriseProjectId) => ({
  enterprise_project_id: enterpriseProjectId,
  image_type: subject.image_type,
  namespace: subject.namespace ?? void 0,
  image_name: subject.image_name ?? void 0
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
function statedSeverity(word, vulnerabilities) {
  const severity = Object.hasOwn(SEVERITY_WORDS2, word) ? SEVERITY_WORDS2[word] : void 0;
  if (severity === void 0) {
    return notMeasured(message('HSS gives a severity level that is in no table: "{word}"', { word: word.slice(0, 60) }));
  }
  if (severity.most === "none" && vulnerabilities.known && vulnerabilities.value.min > 0) {
    return measured(SOME_SEVERITY, "severity_level Security, contradicted by vul_num");
  }
  return measured(severity, "severity_level");
}
var undetailed = (total, severity) => {
  if (!total.known) return total;
  const most = severity.known && severity.value.most !== "none" ? severity.value.most : "critical";
  return measured([{ severity: { least: "low", most }, count: total.value }], total.from);
};
function toFacts2(fields, details) {
  const total = countField2(fields.vul_num, "vul_num");
  const severity = fields.severity_level ? statedSeverity(fields.severity_level, total) : details.severity ?? left2("severity_level");
  const born = fields.latest_update_time;
  return {
    severity,
    vulnerabilities: details.vulnerabilities ?? undetailed(total, severity),
    ...details.findings ? { findings: details.findings } : {},
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

// src/sources/huawei/registry-row.ts
var rowIdentity2 = object({
  namespace: text,
  image_name: text,
  image_version: text,
  image_digest: text,
  image_type: text,
  registry_id: id,
  registry_type: text,
  instance_name: text,
  instance_url: text,
  association_images: nullish(array(object({ image_digest: text })))
});
var member = object({
  image_id: text,
  image_name: text,
  image_version: text,
  namespace: text,
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
  instance_id: text,
  association_images: nullish(array(member))
});
var digestOf2 = (row2) => row2.image_digest ? parseDigest(row2.image_digest) : void 0;

// src/sources/huawei/find-rows.ts
var ALL_PROJECTS = "all_granted_eps";
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
async function searchProjects(given2, isFirstLook, search) {
  const inGiven = { enterpriseProjectId: given2, rows: await search(given2), asked: [formatProject(given2)] };
  if (inGiven.rows.length > 0 || given2 !== void 0 || !isFirstLook) return inGiven;
  const rows = await unlessRefused(() => search(ALL_PROJECTS));
  if (rows === void 0) return { ...inGiven, asked: [...inGiven.asked, `${formatProject(ALL_PROJECTS)} (refused)`] };
  const asked = [...inGiven.asked, formatProject(ALL_PROJECTS)];
  return { enterpriseProjectId: rows.length > 0 ? ALL_PROJECTS : void 0, rows, asked };
}
async function unlessRefused(ask) {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof GateError && (thrown.kind === "denied" || thrown.code === "REQUEST_REJECTED"))
      return void 0;
    throw thrown;
  }
}
var formatProject = (project) => `enterprise project ${project ?? "default"}`;

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
  const given2 = codes.filter((code2) => code2 !== void 0 && code2 !== null && code2 !== "");
  const named = given2.map((code2) => ALIASES[code2] ?? code2).find((code2) => Object.hasOwn(EXPLANATIONS, code2));
  const explained = named === void 0 ? void 0 : EXPLANATIONS[named];
  if (named !== void 0 && explained !== void 0) return { kind: "failed", code: named, ...explained };
  const code = (given2[0] ?? "unknown").slice(0, 100);
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
        hint: message("start a scan of the image in the HSS console")
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
function isNamedLike(row2, { registry: registry2, namespace, repository, tag }) {
  const names = [
    lastPart(repository),
    `${namespace}/${repository}`,
    `${registry2}/${namespace}/${repository}`,
    repository
  ];
  return names.includes(row2.image_name ?? "") && (tag === void 0 || row2.image_version === tag);
}

// src/sources/huawei-local/index.ts
var ID2 = "huawei-local";
var PATH2 = "image/local-repositories";
var huaweiLocal = {
  id: ID2,
  cloud: "huawei",
  serves: "images that HSS agents see on hosts and cluster nodes",
  measures: ["severity", "vulnerabilities", "sizeBytes", "bornAtMs"],
  recognises: () => false,
  watch(reference, context) {
    const session = hssSession(context);
    const find = createFinder(session, reference, context.enterpriseProjectId);
    return {
      hosts: session.hosts,
      async look() {
        const { scans, staleDigests, asked } = await find();
        const states = scans.map((scan) => scan.state);
        const doubts = doubtsOf2(reference, scans, staleDigests);
        const digest = doubts.length > 0 && reference.digest === void 0 ? void 0 : reference.digest;
        const scansOf = async () => scans;
        return toLook({
          reference,
          source: ID2,
          context,
          digest,
          doubts,
          asked,
          states,
          scannedOnRequestOnly: false,
          scansOf
        });
      }
    };
  }
};
function createFinder(session, reference, given2) {
  let project = given2;
  let isFirstLook = true;
  return async () => {
    const first = await findLocal(session, reference, project);
    const found2 = first.scans.length > 0 || first.staleDigests.size > 0;
    const searchAll = !found2 && project === void 0 && isFirstLook;
    isFirstLook = false;
    if (!searchAll) return first;
    const all = await unlessRefused(() => findLocal(session, reference, ALL_PROJECTS));
    if (!all) return { ...first, asked: [...first.asked, `${formatProject(ALL_PROJECTS)} (refused)`] };
    if (all.scans.length > 0) project = ALL_PROJECTS;
    return { ...all, asked: [...first.asked, ...all.asked] };
  };
}
async function findLocal(session, reference, project) {
  const groups = /* @__PURE__ */ new Map();
  const staleDigests = /* @__PURE__ */ new Set();
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
    const key = JSON.stringify(scan);
    const group2 = groups.get(key);
    if (group2) group2.hosts += 1;
    else groups.set(key, { scan, hosts: 1, host: row2.host_name || row2.host_id || "unnamed host" });
  }
  const scans = [...groups.values()].map(({ scan, hosts, host }) => ({
    ...scan,
    label: hosts === 1 ? `on ${host}` : `on ${host} and ${hosts - 1} more hosts`
  }));
  return { scans, staleDigests, asked: [formatProject(project)] };
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
function isOfInstance(row2, registry2) {
  const { instance_url: url, instance_name: name } = row2;
  if (!url && !name) return true;
  const host = hostOf(url ?? "");
  if (host === registry2) return true;
  const isOther = host !== void 0 && enterpriseSwrLabel(host) !== void 0;
  const instance = enterpriseSwrLabel(registry2)?.replace(/-[^-]*$/, "");
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
var registry = object({ id: text, registry_id: text, registry_addr: text });
async function registryIdsOf(session, host) {
  const ids = /* @__PURE__ */ new Set();
  for (const row2 of await readRows2(session, "image/registries", { registry_type: "Harbor,Jfrog" })) {
    const one = parseWire(registry, row2, "GET image/registries");
    const id2 = one.id ?? one.registry_id;
    if (id2 && one.registry_addr && hostOf(one.registry_addr.toLowerCase()) === host) ids.add(id2);
  }
  return ids;
}

// src/sources/huawei/registry-look.ts
function lookAtRegistry(reference, found2, context, options) {
  const selection = selectRows(reference.digest, found2.rows.map(toCandidate));
  const scansOf = async (needs) => {
    const perRow = await Promise.all(selection.rows.map((row2) => scansOfRow(row2, needs, found2, options)));
    return perRow.flat();
  };
  const shareDoubt = reference.digest === void 0 && selection.rows.some(isShareExpired) ? [EXPIRED_SHARE] : [];
  return toLook({
    reference,
    source: options.sourceId,
    context,
    digest: selection.digest,
    doubts: [...found2.doubts, ...selection.doubts, ...shareDoubt, ...platformDoubts(selection.rows)],
    asked: found2.asked,
    isFinal: found2.isFinal ?? false,
    states: selection.rows.flatMap((row2) => withMembers(row2).map((one) => stateOf(row2, one, NO_DETAILS2))),
    scannedOnRequestOnly: isScannedOnRequestOnly(reference, found2.rows),
    scansOf
  });
}
var isScannedOnRequestOnly = ({ registry: registry2 }, rows) => rows.length === 0 ? sharedSwrRegion(registry2) !== void 0 : rows.every((row2) => /^Swr(?:Private|Shared)$/.test(registryTypeOf(row2) ?? ""));
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
var isShareExpired = (row2) => row2.shared_status?.toLowerCase() === "expired";
var withMembers = (row2) => [row2, ...row2.association_images ?? []];
function stateOf(row2, one, details) {
  const isParent = one === row2;
  const times = { latest_update_time: row2.latest_update_time, image_size: isParent ? row2.image_size : void 0 };
  return scanState2(
    {
      status: one.scan_status,
      failureCode: isParent ? row2.scan_failed_code : void 0,
      failureText: isParent ? row2.scan_failed_desc : void 0,
      scannable: row2.scannable,
      shareExpired: isShareExpired(row2),
      isMultiArch: row2.is_multiple_arch === true || (row2.association_images ?? []).length > 0,
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
      const isComplete2 = stateOf(row2, one, NO_DETAILS2).kind === "complete";
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
        state: stateOf(row2, one, details)
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
  watch(reference, context) {
    const session = hssSession(context);
    let enterpriseProjectId = context.enterpriseProjectId;
    let isFirstLook = true;
    return {
      hosts: session.hosts,
      async look() {
        const { isOurs, missing } = await registryTest(reference, session, context.shared);
        const search = await searchProjects(
          enterpriseProjectId,
          isFirstLook,
          (project) => findRows2(
            session,
            PATH3,
            { ...nameFilter(reference), enterprise_project_id: project },
            (row2) => isSameName(row2, reference) && isOurs(row2)
          )
        );
        isFirstLook = false;
        enterpriseProjectId = search.enterpriseProjectId;
        const found2 = { ...search, doubts: missing ? [missing] : unplaced(search.rows), isFinal: missing !== void 0 };
        return lookAtRegistry(reference, found2, context, { sourceId: ID3, session, severityIsStated: true, imageTypeOf });
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
async function registryTest({ registry: registry2 }, session, shared) {
  const isType = (types, row2) => {
    const type = registryTypeOf(row2);
    return type === void 0 || types.test(type);
  };
  if (sharedSwrRegion(registry2)) return { isOurs: (row2) => isType(/^Swr(?:Private|Shared)$/, row2) };
  if (enterpriseSwrLabel(registry2)) {
    return { isOurs: (row2) => isType(/^SwrEnterprise$/, row2) && isOfInstance(row2, registry2) };
  }
  const ids = await sharedOnce(shared, `${ID3} registry ${registry2}`, () => registryIdsOf(session, registry2));
  if (ids.size > 0) return { isOurs: (row2) => ids.has(row2.registry_id ?? "") };
  const missing = {
    cause: "missing",
    why: message("no registry that is connected to HSS has the address {registry}", { registry: registry2 }),
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
  watch(reference, context) {
    const session = hssSession(context);
    let enterpriseProjectId = context.enterpriseProjectId;
    let isFirstLook = true;
    return {
      hosts: session.hosts,
      async look() {
        const asked = /* @__PURE__ */ new Set();
        const search = await searchProjects(
          enterpriseProjectId,
          isFirstLook,
          (project) => searchTypes(session, reference, project, asked)
        );
        isFirstLook = false;
        enterpriseProjectId = search.enterpriseProjectId;
        const found2 = { ...search, asked: [...asked, ...search.asked], doubts: unplaced2(reference) };
        return lookAtRegistry(reference, found2, context, {
          sourceId: ID4,
          session,
          severityIsStated: false,
          imageTypeOf: imageTypeOf2
        });
      }
    };
  }
};
var typesOf2 = ({ registry: registry2 }) => enterpriseSwrLabel(registry2) === void 0 ? ["private_image", "shared_image"] : ["instance_image"];
async function searchTypes(session, reference, project, asked) {
  const isOurs = (row2) => isSameName(row2, reference) && isOfInstance(row2, reference.registry);
  for (const image_type of typesOf2(reference)) {
    asked.add(image_type);
    const query = { ...nameFilter(reference), image_type, enterprise_project_id: project };
    const rows = await findRows2(session, PATH4, query, isOurs);
    if (rows.length > 0) return rows.map((row2) => ({ ...row2, image_type }));
  }
  return [];
}
var unplaced2 = ({ registry: registry2, digest }) => isSwrHost(registry2) || digest !== void 0 ? [] : [
  {
    cause: "ambiguous",
    why: message("{registry} is no host of SWR, and this list knows images of SWR alone", { registry: registry2 }),
    hint: message(
      "set `source` to the one that serves this registry, or give the digest that the build reported"
    )
  }
];
var imageTypeOf2 = (row2) => row2.image_type ?? "private_image";

// src/sources/index.ts
var sources = [huaweiRegistries, huaweiSwr, huaweiLocal, aliyun];

// src/version.ts
var TOOL_NAME = "image-policy-gate";
var VERSION3 = true ? "0.1.0" : "development";

// src/waiting.ts
var FIRST_PAUSE_MS = 2e3;
var LONGEST_PAUSE_MS = 75e3;
var GROWTH = 1.6;
var pauseMs = (looks, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5);
async function lookUntilSettled(watch, image, waiting) {
  let look = await firstLook(watch, waiting);
  for (let looks = 1; look.awaiting && shallGoOn(look, waiting); looks++) {
    const left3 = waiting.deadlineMs - waiting.now();
    waiting.log.progress(formatMessage(progressOf(image, look.awaiting, left3)));
    try {
      await waiting.sleep(Math.min(left3, pauseMs(looks, waiting.random())), waiting.signal);
      look = await watch.look();
    } catch (thrown) {
      if (waiting.signal.aborted) return look;
      if (thrown instanceof GateError && thrown.kind === "denied") {
        waiting.log.warn(thrown.message);
        return look;
      }
      if (!(thrown instanceof GateError) || !isPassing(thrown) || waiting.now() >= waiting.deadlineMs) throw thrown;
      waiting.log.debug(thrown.message);
    }
  }
  return look;
}
async function firstLook(watch, waiting) {
  for (let looks = 1; ; looks++) {
    try {
      return await watch.look();
    } catch (thrown) {
      const left3 = waiting.deadlineMs - waiting.now();
      const mayPass = thrown instanceof GateError && isPassing(thrown) && waiting.isAskedFor && left3 > 0;
      if (!mayPass || waiting.signal.aborted) throw thrown;
      waiting.log.progress(formatMessage(thrown.text));
      await waiting.sleep(Math.min(left3, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
        throw thrown;
      });
    }
  }
}
var shallGoOn = ({ scannedOnRequestOnly }, { isAskedFor, deadlineMs, signal, now }) => (isAskedFor || !scannedOnRequestOnly) && now() < deadlineMs && !signal.aborted;
var isPassing = ({ code }) => code === "SERVICE_UNAVAILABLE" || code === "SERVICE_THROTTLED";
var progressOf = (image, awaiting, leftMs) => message("{image}: {awaiting}; waiting up to {seconds} s more", {
  image,
  awaiting: formatMessage(awaiting),
  seconds: Math.ceil(leftMs / 1e3)
});

// src/gate.ts
var MEASURES = new Map(sources.map(({ id: id2, measures }) => [id2, measures]));
var DEFAULT_BACKOFF_BASE_MS = 500;
async function judgeImages(inputs, deps) {
  const startedAtMs = deps.now();
  const http = openHttp(inputs, deps);
  const secrets = createSecrets(deps.mask);
  try {
    const run = prepare(inputs, deps, { http, secrets }, startedAtMs);
    const assessments = await assessAll(run, routeImages(inputs, sources, deps.env));
    const asOfMs = inputs.asOfMs ?? deps.now();
    const images = assessments.map((one) => evaluateImage(deps.policies, one, ruleById, asOfMs));
    const isCancelled = deps.signal.aborted;
    const verdict = runVerdict(images);
    const report = {
      version: 1,
      tool: { name: "image-policy-gate", version: VERSION3 },
      // What was not looked at to the end is not clean, whatever a policy lets through.
      verdict: isCancelled && verdict === "pass" ? "unknown" : verdict,
      mode: inputs.mode,
      asOfMs,
      startedAtMs,
      endedAtMs: deps.now(),
      policies: reviewPolicies(deps.policies, images, { rules: ruleById, measures: MEASURES, now: asOfMs }),
      images,
      counts: countOutcomes(images),
      marks: [...deps.marks, ...deps.notices, ...isCancelled ? [CANCELLED_MARK] : []],
      hosts: [...http.hosts].sort()
    };
    return redactAll(report, secrets);
  } finally {
    await http.close();
  }
}
var openHttp = (inputs, deps) => createHttpClient({
  open: () => openTransport(deps.env),
  concurrency: inputs.concurrency,
  backoffBaseMs: Number(deps.env.IMAGE_POLICY_GATE_BACKOFF_BASE_MS || DEFAULT_BACKOFF_BASE_MS),
  log: deps.log,
  signal: deps.signal,
  now: deps.now,
  random: deps.random,
  sleep: deps.sleep
});
function prepare(inputs, deps, tools, startedAtMs) {
  const shared = /* @__PURE__ */ new Map();
  const settings = deps.policies.flatMap((policy) => policy.rules).filter((setting) => setting.mode !== "off");
  const common = {
    enterpriseProjectId: inputs.enterpriseProjectId,
    endpoint: inputs.endpoint,
    authEndpoint: inputs.authEndpoint,
    oidc: inputs.oidc,
    trustedEndpoints: deps.policies.flatMap((policy) => policy.run.flatMap((limits) => limits.endpoints ?? [])),
    env: deps.env,
    ...tools,
    log: deps.log,
    now: deps.now,
    shared
  };
  return {
    inputs,
    deps,
    needs: joinNeeds([
      ...settings.flatMap(({ id: id2, options }) => ruleById.get(id2)?.needs?.(options) ?? []),
      ...needsOfWaivers(deps.policies)
    ]),
    deadlineMs: startedAtMs + inputs.waitMs,
    shared,
    contextOf: (route) => ({ ...common, region: route.region, projectId: projectOf(route, inputs) })
  };
}
async function assessAll(run, routes) {
  const watched = routes.map((route) => ({ route, watch: route.source.watch(route.reference, run.contextOf(route)) }));
  const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))];
  run.deps.log.info(`Hosts that may be contacted: ${hosts.join(", ")}`);
  const results = await Promise.all(watched.map(({ route, watch }) => assessOrError(run, route, watch)));
  const errors = results.filter((result) => result instanceof GateError);
  const fatal = errors.find((error) => error.kind === "setup") ?? (errors.length === results.length && errors.find((error) => error.kind === "denied"));
  if (fatal) throw fatal;
  return results.map(
    (result, index) => result instanceof GateError ? unanswered(routes[index], result, run) : result
  );
}
async function assessOrError(run, route, watch) {
  try {
    return await assessImage(run, route, watch);
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown;
    throw thrown;
  }
}
async function assessImage(run, route, watch) {
  const { deps, inputs, needs, deadlineMs } = run;
  const fallback = sources.find((source) => inputs.source === "auto" && source.id === route.source.fallback);
  const missingApi = `without ${route.source.id} ${route.region}`;
  const waiting = { ...deps, deadlineMs, isAskedFor: inputs.waitIsSet };
  const settle = async (one) => {
    const look = await lookUntilSettled(one, formatImageReference(route.reference), waiting);
    return look.assess(needs);
  };
  const watchFallback = () => fallback?.watch(route.reference, run.contextOf(route));
  if (run.shared.has(missingApi)) return settle(watchFallback() ?? watch);
  try {
    return await settle(watch);
  } catch (thrown) {
    const second = thrown instanceof GateError && thrown.code === "API_NOT_FOUND" ? watchFallback() : void 0;
    if (!second) throw thrown;
    sharedOnce(run.shared, missingApi, () => true);
    return settle(second);
  }
}
var unanswered = ({ reference, source, region }, error, { deps }) => ({
  reference,
  source: source.id,
  region,
  digest: void 0,
  scans: [],
  doubts: [{ cause: "source-error", why: error.text, ...error.hint ? { hint: error.hint } : {} }],
  asked: [],
  assessedAtMs: deps.now()
});
var CANCELLED_MARK = message("the run was cancelled: what follows is what was known by then");

// src/marks.ts
function marksOf({ mode, asOfMs, endpoint, authEndpoint }) {
  const endpoints2 = [endpoint, authEndpoint].filter((url) => url !== void 0);
  const foreign = new Set(endpoints2.filter((url) => !isServiceUrl(url)).map((url) => url.host));
  return [
    ...mode === "report" ? [message("report mode: whatever the verdict, the job does not fail")] : [],
    ...asOfMs === void 0 ? [] : [message("judged as of {moment}, not as of now", { moment: formatMoment(asOfMs) })],
    ...[...foreign].map((host) => message("asked {host}, which is not a host of the services", { host }))
  ];
}

// src/report-files.ts
import { mkdir, rename, rm, stat as stat2, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/reporters/json.ts
var reportAsJson = (report) => `${printable(JSON.stringify(toReportDocument(report), null, 2))}
`;
var printable = (json) => json.replace(/#(?=#\[)/g, "\\u0023").replace(
  /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
  (found2) => Array.from({ length: found2.length }, (_, at) => `\\u${found2.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    ""
  )
);
var toReportDocument = (report) => ({
  version: report.version,
  tool: { name: report.tool.name, version: report.tool.version },
  verdict: report.verdict,
  mode: report.mode,
  asOf: toIso(report.asOfMs),
  startedAt: toIso(report.startedAtMs),
  endedAt: toIso(report.endedAtMs),
  counts: { ...report.counts },
  marks: report.marks.map((mark) => formatMessage(mark)),
  hosts: [...report.hosts],
  policies: report.policies.map(toPolicy),
  images: report.images.map((image) => ({
    reference: image.reference,
    digest: image.digest ?? null,
    source: image.source,
    region: image.region ?? null,
    verdict: image.verdict,
    asked: [...image.asked],
    consoleUrl: image.consoleUrl ?? null,
    scans: image.scans.map(toScan3),
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
var toWaivedFinding = ({ policy, id: id2, severity, waivedBy }) => ({
  policy,
  id: id2,
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
var toScan3 = ({ label, digest, pushedAtMs, state }) => ({
  label,
  digest: digest ?? null,
  pushedAt: pushedAtMs.known ? toIso(pushedAtMs.value) : null,
  state: state.kind,
  scannedAt: endOf(state),
  code: "code" in state ? state.code : null,
  why: "why" in state ? formatMessage(state.why) : null,
  hint: "hint" in state ? textOrNull(state.hint) : null,
  facts: state.kind === "complete" ? toFacts3(state.facts) : null
});
function endOf(state) {
  if (state.kind === "stale") return toIso(state.endedAtMs);
  return state.kind === "complete" && state.endedAtMs.known ? toIso(state.endedAtMs.value) : null;
}
var toFacts3 = (facts) => ({
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
var toVulnerabilities = (buckets) => buckets.map(({ severity, count: count2 }) => ({ severity: { ...severity }, count: toCount(count2) }));
var toMaliciousFiles = ({ total, atLeast: atLeast2 }) => ({
  total: toCount(total),
  atLeast: Object.fromEntries(Object.entries(atLeast2 ?? {}).map(([level, count2]) => [level, toCount(count2)]))
});
var textOrNull = (said) => said === void 0 ? null : formatMessage(said);
function toIso(ms) {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// src/reporters/index.ts
var REPORTERS = {
  json: { file: "report.json", render: reportAsJson }
};

// src/report-files.ts
var formatsOf = ({ formats }) => formats.filter((format) => Object.hasOwn(REPORTERS, format));
async function prepareReportFiles(place, root) {
  const directory = resolve(root, place.reportDir);
  try {
    await makeDirectory(directory);
    for (const format of formatsOf(place)) await rm(join(directory, REPORTERS[format].file), { force: true });
  } catch (thrown) {
    throw invalid(
      "report-dir",
      message("report files cannot be written to {directory}: {reason}", {
        directory,
        reason: toError(thrown).message
      })
    );
  }
}
async function makeDirectory(directory) {
  try {
    await mkdir(directory);
  } catch (thrown) {
    const { code } = thrown;
    if (code === "EEXIST" && (await stat2(directory)).isDirectory()) return;
    const parent = dirname(directory);
    if (code !== "ENOENT" || parent === directory || await exists(parent)) throw thrown;
    await makeDirectory(parent);
    await mkdir(directory);
  }
}
var exists = (path) => stat2(path).then(
  () => true,
  () => false
);
async function writeReportFiles(report, place, root, log) {
  const written = /* @__PURE__ */ new Map();
  for (const format of formatsOf(place)) {
    const { file, render } = REPORTERS[format];
    const path = resolve(root, place.reportDir, file);
    try {
      await rm(`${path}.partial`, { force: true });
      await writeFile(`${path}.partial`, render(report), { flag: "wx" });
      await rename(`${path}.partial`, path);
      written.set(format, path);
    } catch (thrown) {
      log.warn(formatMessage(message("could not write {path}: {reason}", { path, reason: toError(thrown).message })));
    }
  }
  return written;
}

// src/run-limits.ts
function refuseBreaches(policies, inputs) {
  const breaches = policies.flatMap(
    ({ run }) => run.flatMap((limits) => breachesOf(limits, inputs).map((breach) => refused(breach, limits.position)))
  );
  if (breaches.length > 0) throw joinProblems(breaches);
}
function breachesOf(limits, { mode, asOfMs, policyRef, endpoint, authEndpoint }) {
  const named = limits.endpoints?.map((text2) => URL.canParse(text2) ? new URL(text2).origin : text2);
  const foreign = [endpoint, authEndpoint].filter((url) => url !== void 0).filter((url) => !isServiceUrl(url));
  return [
    ...limits.mode === "enforce" && mode !== "enforce" ? [message("the policy does not allow report mode")] : [],
    ...limits.asOf === "now" && asOfMs !== void 0 ? [message("the policy does not allow the input as-of")] : [],
    ...limits.policyRef === "base" && policyRef !== "base" ? [message("the policy must be read from the target branch: policy-ref is not base")] : [],
    // Loopback is foreign too: a step before this one could have started a service there that says yes.
    ...foreign.filter((url) => named !== void 0 && !named.includes(url.origin)).map((url) => message("the policy does not allow the endpoint {endpoint}", { endpoint: url.href }))
  ];
}
var refused = (text2, { file, line, column }) => new GateError("RUN_REFUSED", text2, {
  place: `${file}:${line}:${column}`,
  hint: message("change the inputs of the run, or `run` in the policy")
});

// src/run-gate.ts
async function runGate(inputs, setting) {
  const { root, confine, log } = setting;
  const asOfMs = inputs.asOfMs ?? setting.now();
  const reader = workspaceReader(root, { confine });
  const { policies, notices } = await loadPolicies(inputs.policies, { reader, registry: ruleById, asOfMs });
  refuseBreaches(policies, inputs);
  await prepareReportFiles(inputs, root);
  const report = await judgeImages(inputs, {
    ...setting,
    policies,
    notices,
    marks: [...marksOf(inputs), ...setting.marks]
  });
  return { report, files: await writeReportFiles(report, inputs, root, log) };
}

// src/secret-variables.ts
var SECRET_VARIABLES = [
  "HUAWEICLOUD_AUTH_TOKEN",
  "HUAWEICLOUD_SDK_SK",
  "HUAWEICLOUD_SDK_SECURITY_TOKEN",
  "HUAWEI_CLOUD_SECRET_ACCESS_KEY",
  "CLOUD_SDK_SK",
  "HUAWEICLOUD_PASSWORD",
  "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  "ALIBABA_CLOUD_SECURITY_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "INPUT_GITHUB-TOKEN",
  "INPUT_POLICY-TOKEN"
];
var PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
function secretsOf2(env) {
  const passwords = PROXY_VARIABLES.map((name) => /\/\/[^/@]*:([^/@]+)@/.exec(env[name] ?? "")?.[1]);
  return [...SECRET_VARIABLES.map((name) => env[name]?.trim()), ...passwords].filter((secret) => !!secret);
}

export {
  enter,
  failureOf,
  stackOf,
  createSecrets,
  parseInputs,
  STANDINGS,
  standingOf,
  isBlocking,
  worstFirst,
  worstImagesFirst,
  speaker,
  shortReference,
  verdictSentence,
  countsSentence,
  remarks,
  imageSentence,
  ruleSentence,
  scanSentences,
  policySentence,
  ruleWaivers,
  waiverSentence,
  plainLine,
  plainLines,
  inertLine,
  markdownText,
  markdownCode,
  markdownFence,
  markdownLink,
  reportAsText,
  rules,
  ruleById,
  TOOL_NAME,
  VERSION3 as VERSION,
  runGate,
  secretsOf2 as secretsOf
};
