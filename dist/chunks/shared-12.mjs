import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inputSpec,
  inputTable,
  parseBaseUrl,
  parseChoice,
  parseCount,
  parseIdentifier,
  parseInstantMs,
  parseWaitMs,
  shown,
  splitLines,
  splitList
} from "./shared-9.mjs";
import {
  judgeImages,
  openHttp
} from "./shared-11.mjs";
import {
  PRESETS,
  REPORTERS,
  loadPolicies
} from "./shared-16.mjs";
import {
  compileReport,
  isServiceUrl,
  nullish,
  number,
  object,
  optional,
  pipe,
  regex,
  ruleById,
  rules,
  safeParse,
  string
} from "./shared-14.mjs";
import {
  looksAtFindings
} from "./shared-2.mjs";
import {
  workspaceReader
} from "./shared-18.mjs";
import {
  PolicyError,
  REF,
  parseTarget
} from "./shared-4.mjs";
import {
  invalid,
  joinProblems,
  problemsOf,
  suggest
} from "./input-problems.mjs";
import {
  formatMoment
} from "./duration.mjs";
import {
  inertLine,
  plainLine
} from "./escape.mjs";
import {
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError,
  toError
} from "./errors.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";

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
  let isOver = false;
  process.on("beforeExit", () => {
    if (!isOver) process.stderr.write("unexpected: the run came to a halt before its end. Please report it.\n");
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
  isOver = true;
}

// src/failure.ts
var isCallers = ({ kind }) => kind === "setup" || kind === "denied";
var policyProblem = ({ message: text, hint, excerpt, ...position }) => ({
  text,
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

// src/github/event.ts
import { readFile } from "node:fs/promises";

// src/github/answers.ts
var objectId = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
var unusable = (what) => new GateError("GITHUB_UNAVAILABLE", message("GitHub gave no usable answer for {what}", { what }));
function parseAnswer(schema, json, what) {
  const parsed = safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw unusable(what);
}

// src/github/event.ts
var repositoryName = nullish(object({ full_name: string() }));
var payload = object({
  repository: optional(object({ default_branch: optional(string()) })),
  pull_request: optional(
    object({
      number: number(),
      base: object({ ref: string(), repo: repositoryName }),
      head: object({ sha: objectId, repo: repositoryName })
    })
  ),
  merge_group: optional(object({ base_ref: string(), head_sha: objectId }))
});
var CHANGE_EVENTS = ["pull_request", "pull_request_target", "merge_group"];
var isChangeEvent = (name) => CHANGE_EVENTS.some((event) => event === name);
var isOfChange = ({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }) => isChangeEvent(name) || /^pull_request/.test(name ?? "") || /^refs\/pull\//.test(ref ?? "");
async function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME || void 0;
  const event = await readPayload(env.GITHUB_EVENT_PATH);
  return {
    name,
    repository: env.GITHUB_REPOSITORY || void 0,
    ref: env.GITHUB_REF || void 0,
    defaultBranch: event?.repository?.default_branch,
    change: isChangeEvent(name) ? changeOf(env, event) : void 0,
    pullRequest: event?.pull_request?.number
  };
}
async function readPayload(path) {
  if (!path) return void 0;
  try {
    const parsed = safeParse(payload, JSON.parse(await readFile(path, "utf8")));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return void 0;
  }
}
var QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
function changeOf(env, event) {
  const targetBranch = env.GITHUB_BASE_REF || QUEUE_BRANCH.exec(env.GITHUB_REF ?? "")?.[1];
  if (!targetBranch) return void 0;
  const { base, head } = event?.pull_request ?? {};
  return {
    targetBranch,
    headCommit: head?.sha ?? event?.merge_group?.head_sha,
    isFromFork: base?.repo?.full_name !== head?.repo?.full_name
  };
}

// src/build-metadata.ts
var DIGEST = "containerimage.digest";
var NAMES = "image.name";
function imagesOfBuild({ text, place }) {
  const metadata = parseObject(text, place);
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
    return texts.map(({ text }) => ({ text: `${text}@${digest}`, place }));
  }
  throw invalid(
    place,
    texts.length > 0 ? message('the build reported "{names}" without "{digest}"', { names: NAMES, digest: DIGEST }) : message('the build reported "{digest}" without "{names}"', { names: NAMES, digest: DIGEST }),
    message("build with a tag and `push: true`; or give `images` and `digest` instead")
  );
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseObject(text, place) {
  try {
    const value = JSON.parse(text);
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
function selectImages(all, where, areNeeded) {
  const listed = all("images").flatMap(splitList);
  const [digest, build] = [all("digest")[0], all("build-metadata")[0]];
  if (build) {
    const other = all("images")[0] ?? digest;
    if (other) throw invalid(other.place, message('give either "build-metadata", or "images" and "digest"'));
    return { images: checked(imagesOfBuild(build)), digest: void 0 };
  }
  if (listed.length === 0 && areNeeded) throw noImages(where);
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
function parseDigestInput({ text, place }) {
  const digest = text.trim();
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw invalid(
    place,
    message('"{value}" is not "sha256:" and 64 lower-case hexadecimal digits', { value: shown(digest) })
  );
}
function withDigest({ text, place }, digest) {
  const [, own] = text.split("@");
  if (digest === void 0 || own === digest) return text;
  if (own === void 0) return `${text}@${digest}`;
  throw invalid(
    place,
    message('"{reference}" names another digest than the input "digest", {digest}', { reference: shown(text), digest }),
    message('all images of one run with "digest" are names of that one digest: leave one of the two out')
  );
}
function checked(images) {
  const problems = images.flatMap(({ text, place }) => {
    try {
      parseImageReference(text);
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
    const [given] = [provider, role, audience].filter((value) => value !== void 0);
    throw invalid(given?.place ?? "", message("a keyless login needs both `oidc-provider` and `oidc-role`"));
  }
  const cloud = cloudOf(provider, PROVIDER);
  if (cloudOf(role, ROLE) !== cloud) {
    throw invalid(role.place, message("`oidc-provider` and `oidc-role` are of different clouds"));
  }
  return { cloud, provider: provider.text, role: role.text, audience: audienceOf(audience, cloud, provider) };
}
function cloudOf({ text, place }, forms) {
  for (const cloud of ["aliyun", "huawei"]) if (forms[cloud].test(text)) return cloud;
  throw invalid(
    place,
    message('"{value}" is neither an ARN nor a URN of the right kind', { value: shown(text) }),
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

// src/shard.ts
import { createHash } from "node:crypto";
var MAX_SHARDS = 1e3;
function parseShard({ text, place }) {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  if (index !== void 0 && count !== void 0 && index <= count && count <= MAX_SHARDS)
    return { index, count, place };
  throw invalid(
    place,
    message('"{value}" is no part of a list', { value: shown(text) }),
    message("write 2/4 for the second of four parts; there are {limit} at most", { limit: MAX_SHARDS })
  );
}
function takeShard(images, { index, count, place }) {
  const list = createHash("sha256").update(images.map(({ text }) => text).join("\n")).digest("hex");
  const part = images.filter((_, at) => at % count === index - 1);
  if (part.length > 0) return { images: part, shard: { index, count, list } };
  const values = { images: images.length, count };
  throw invalid(place, message("a list of {images} images has no {count} parts", values), message("use fewer parts"));
}

// src/parse-inputs.ts
var DEFAULT_WAIT_MS = 6e5;
var DEFAULT_CONCURRENCY = 8;
var MAX_CONCURRENCY = 64;
function parseInputs(raw, where, { needsImages = true } = {}) {
  const given = new Map([...raw].map(([name, values]) => [name, values.filter(({ text }) => text.trim() !== "")]));
  const problems = unknownNames(given, where);
  const attempt = (parse) => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      problems.push(...problemsOf(error));
      return void 0;
    }
  };
  const all = (name) => given.get(name) ?? [];
  const one = (name, parse) => attempt(() => {
    const [value, second] = all(name);
    if (second) throw invalid(second.place, message('"{name}" is given twice', { name }));
    return value && parse({ ...value, text: value.text.trim() }, inputSpec(name));
  });
  const word = (name) => one(name, parseChoice);
  const [provider, role, audience] = ["oidc-provider", "oidc-role", "oidc-audience"].map(
    (name) => one(name, (value) => value)
  );
  const waitMs = one("wait", parseWaitMs);
  const wish = one("shard", parseShard);
  const mustName = needsImages && (wish !== void 0 || all("replay").length === 0);
  const selection = attempt(() => selectImages(all, where, mustName)) ?? { images: [], digest: void 0 };
  const part = wish && selection.images.length > 0 ? attempt(() => takeShard(selection.images, wish)) : void 0;
  const inputs = {
    images: part?.images ?? selection.images,
    digest: selection.digest,
    shard: part?.shard,
    policies: all("policy").flatMap(splitLines).map(({ text }) => text),
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
    sync: word("sync") ?? "if-missing",
    scan: word("scan") ?? "never",
    mode: word("mode") ?? "enforce",
    asOfMs: one("as-of", parseInstantMs),
    reportDir: one("report-dir", ({ text }) => text) ?? "image-policy-report",
    formats: attempt(() => parseFormats(all("formats"))) ?? ["json"],
    dockerfile: one("dockerfile", ({ text }) => text),
    comment: word("comment") ?? "never",
    language: word("language") ?? "en",
    replay: one("replay", ({ text }) => text),
    concurrency: one("concurrency", (value) => parseCount(value, 1, MAX_CONCURRENCY)) ?? DEFAULT_CONCURRENCY
  };
  if (problems.length > 0) throw joinProblems(problems);
  return inputs;
}
function unknownNames(given, where) {
  const specs = inputTable;
  const usable = specs.filter((spec) => where === "action" || !spec.actionOnly).map((spec) => spec.name);
  return [...given].flatMap(([name, [value]]) => {
    if (value === void 0 || usable.includes(name)) return [];
    const values = { name: shown(name) };
    if (specs.some((spec) => spec.name === name)) {
      return [invalid(value.place, message('"{name}" is an input of the Action only', values))];
    }
    const unknown = where === "action" ? message('there is no input "{name}"', values) : message('there is no flag "--{name}"', values);
    return [invalid(value.place, unknown, suggest(name, usable))];
  });
}
var parsePolicyRef = (where) => ({ text, place }) => {
  if (where === "command" && text !== "workspace") {
    const hint = message('the command reads the files that are checked out: use "workspace"');
    throw invalid(place, message('"{value}" can be read in the Action only', { value: shown(text) }), hint);
  }
  if (text === "base" || text === "workspace") return text;
  const meant = suggest(text, ["base", "workspace"]);
  if (REF.test(text) && !meant) return text;
  throw invalid(place, message('"{value}" is no branch, tag or commit', { value: shown(text) }), meant);
};
var parseFormats = (values) => {
  const formats = values.flatMap(splitList).map((value) => parseChoice(value, inputSpec("formats")));
  return formats.length > 0 ? [...new Set(formats)] : void 0;
};

// src/run-gate.ts
import { resolve as resolve2 } from "node:path";

// src/reporters/dockerfile.ts
var HEREDOC = /(?:^|\s)\d*<<-?(["']?)([A-Za-z_][\w.-]*)\1(?=\s|$)/g;
var BACKTICK_ESCAPES = /^(?:#.*\r?\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i;
function lastFromLine(text) {
  const lines = text.split(/\r?\n/);
  const continuation = BACKTICK_ESCAPES.test(text) ? "`" : "\\";
  let last;
  for (let at = 0; at < lines.length; ) {
    const start = at;
    const instruction = readInstruction(lines, start, continuation);
    at = skipHeredocs(lines, instruction.next, instruction.text);
    if (/^\s*from\s+\S/i.test(instruction.text)) last = start + 1;
  }
  return last;
}
function readInstruction(lines, start, continuation) {
  let text = "";
  let next = start;
  while (next < lines.length) {
    const line = (lines[next++] ?? "").trimEnd();
    if (text !== "" && /^\s*(?:#|$)/.test(line)) continue;
    if (/^\s*#/.test(line) || !line.endsWith(continuation)) return { text: text + line, next };
    text += `${line.slice(0, -1)} `;
  }
  return { text, next };
}
function skipHeredocs(lines, start, instruction) {
  if (!/^\s*(?:run|copy|add|onbuild)\s/i.test(instruction)) return start;
  let next = start;
  for (const [, , terminator] of instruction.matchAll(HEREDOC)) {
    const end = lines.findIndex((line, at) => at >= next && line.trim() === terminator);
    if (end === -1) return next;
    next = end + 1;
  }
  return next;
}

// src/dockerfile-place.ts
var RULES_ABOUT_CONTENT = rules.filter(({ about }) => about === "facts" || about === "image").map(({ id }) => id);
async function dockerfilePlace(dockerfile, { root, confine, log }) {
  if (dockerfile === void 0) return void 0;
  try {
    const text = await workspaceReader(root, { confine }).read(dockerfile);
    if (text === void 0) throw new Error("absent");
    const line = lastFromLine(text);
    if (line !== void 0) return { file: dockerfile, line, rules: RULES_ABOUT_CONTENT };
    log.warn(message("{dockerfile} has no FROM line to annotate", { dockerfile }));
  } catch {
    log.warn(message("{dockerfile} cannot be read, so nothing is annotated on it", { dockerfile }));
  }
  return void 0;
}

// src/marks.ts
function marksOf({ mode, asOfMs, endpoint, authEndpoint, replay }) {
  const endpoints = replay === void 0 ? [endpoint, authEndpoint].filter((url) => url !== void 0) : [];
  const foreign = new Set(endpoints.filter((url) => !isServiceUrl(url)).map((url) => url.host));
  return [
    ...mode === "report" ? [{ kind: "report-mode", text: message("report mode: whatever the verdict, the job does not fail") }] : [],
    ...asOfMs === void 0 ? [] : [
      {
        kind: "as-of",
        text: message("judged as of {moment}, not as of now", { moment: formatMoment(asOfMs) })
      }
    ],
    ...[...foreign].map((host) => ({
      kind: "foreign-endpoint",
      text: message("asked {host}, which is not a host of the services", { host })
    }))
  ];
}

// src/proposed-change.ts
var MAX_FILES = 50;
var MAX_DIFFERENCES = 10;
async function reviewProposal(selection, options, judging) {
  const own = selection.filter(isOfRepository);
  if (own.length === 0 && selection.length > 0) return [];
  const kept = judging.policies.filter(({ origin }) => origin.kind === "repository");
  try {
    const { policies } = await loadPolicies(own, {
      ...options,
      reader: atMost(MAX_FILES, options.reader),
      proposed: void 0
    });
    const current = judging.policies.filter(({ origin }) => origin.kind !== "repository");
    const differences = differencesOf(current, policies);
    if (differences.length === 0) return [];
    const { verdict } = compileReport({ ...judging, policies: [...policies, ...kept] });
    return [mark(outcomeOf(judging.verdict, verdict, differences))];
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    const reason = thrown instanceof PolicyError ? firstProblem(thrown) : thrown.text;
    return [mark(message("the policies of this change cannot be used, were it merged: {reason}", { reason }))];
  }
}
function atMost(files, reader) {
  let left = files;
  return {
    ...reader,
    read(path) {
      left -= 1;
      if (left >= 0) return reader.read(path);
      throw new GateError("POLICY_INVALID", message("they are more than {limit} files", { limit: files }));
    }
  };
}
var mark = (text) => ({ kind: "policy-change", text });
function isOfRepository(entry) {
  const target = parseTarget(entry.replace(/^optional:/, "").trim(), PRESETS);
  return "refusal" in target || "path" in target && !target.remote;
}
var firstProblem = ({ problems }) => {
  const [first] = problems;
  if (!first) return message("they are not valid");
  const { file, line, column } = first;
  return message("{file}:{line}:{column}: {problem}", { file, line, column, problem: first.message });
};
function outcomeOf(before, after, differences) {
  const told = differences.slice(0, MAX_DIFFERENCES).map((one) => formatMessage(one));
  const more = differences.length - told.length;
  const values = { before, after, differences: more > 0 ? `${told.join("; ")}; +${more}` : told.join("; ") };
  return before === after ? message(
    "this change edits the policies that judge it; merged, the verdict would stay {before}: {differences}",
    values
  ) : message(
    "this change edits the policies that judge it; merged, it would turn {before} into {after}: {differences}",
    values
  );
}
function differencesOf(before, after) {
  const names = [...new Set([...before, ...after].map(({ origin }) => origin.text))];
  return names.flatMap((name) => {
    const [old, fresh] = [before, after].map((all) => all.find(({ origin }) => origin.text === name));
    if (!old) return [message("{policy} is new", { policy: name })];
    if (!fresh) return [message("{policy} is gone", { policy: name })];
    return policyDifferences(old, fresh);
  });
}
function policyDifferences(old, fresh) {
  const ids = [...new Set([...old.rules, ...fresh.rules].map(({ id }) => id))];
  const added = countNew(fresh, old);
  const removed = countNew(old, fresh);
  return [
    ...ids.flatMap((id) => {
      const [a, b] = [old, fresh].map(({ rules: rules2 }) => wordsOf(rules2.find((rule) => rule.id === id)));
      return a === b ? [] : [message("{rule}: {before} to {after}", { rule: id, before: a ?? "off", after: b ?? "off" })];
    }),
    ...added > 0 ? [message("+{count} waivers", { count: added })] : [],
    ...removed > 0 ? [message("-{count} waivers", { count: removed })] : [],
    ...["unknown", "waiverLimits", "acceptWaivers", "scopes", "run"].filter((part) => plain(old[part]) !== plain(fresh[part])).map((part) => message("`{part}` changes", { part: PART_NAMES[part] }))
  ];
}
var PART_NAMES = {
  unknown: "unknown",
  waiverLimits: "waiver-limits",
  acceptWaivers: "accept-waivers",
  scopes: "scope",
  run: "run"
};
var plain = (value) => JSON.stringify(value ?? null, (key, inner) => key === "position" ? void 0 : inner);
var countNew = ({ waivers }, { waivers: known }) => {
  const texts = new Set(known.map(plain));
  return waivers.filter((waiver) => !texts.has(plain(waiver))).length;
};
function wordsOf(rule) {
  if (!rule || rule.mode === "off") return void 0;
  const options = Object.entries(rule.options).map(
    ([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`
  );
  const from = rule.enforceFromMs === void 0 ? [] : [`enforce-from ${new Date(rule.enforceFromMs).toISOString().slice(0, 10)}`];
  return [rule.mode, ...rule.waivable ? [] : ["waivable false"], ...from, ...options].join(", ").slice(0, 200);
}

// src/report-files.ts
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function prepareReportFiles({ reportDir, formats }, root) {
  const directory = resolve(root, reportDir);
  try {
    await makeDirectory(directory);
    for (const format of formats) await rm(join(directory, REPORTERS[format].place), { force: true, recursive: true });
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
    if (code === "EEXIST" && (await stat(directory)).isDirectory()) return;
    const parent = dirname(directory);
    if (code !== "ENOENT" || parent === directory || await exists(parent)) throw thrown;
    await makeDirectory(parent);
    await mkdir(directory);
  }
}
var exists = (path) => stat(path).then(
  () => true,
  () => false
);
async function writeReportFiles(report, context, { reportDir, formats }, { root, log }) {
  const written = /* @__PURE__ */ new Map();
  const directory = resolve(root, reportDir);
  for (const format of formats) {
    const paths = [];
    try {
      for (const { path, text } of await REPORTERS[format].render(report, context)) {
        const file = join(directory, path);
        if (dirname(file) !== directory) await makeDirectory(dirname(file));
        await replaceFile(file, text);
        paths.push(file);
      }
      for (const notice of await REPORTERS[format].notices?.(report) ?? []) log.info(notice);
    } catch (thrown) {
      const values = { format, directory, reason: toError(thrown).message };
      log.warn(message("could not write the {format} report to {directory}: {reason}", values));
    }
    if (paths.length > 0) written.set(format, paths);
  }
  return written;
}
async function replaceFile(path, text) {
  await rm(`${path}.partial`, { force: true });
  await writeFile(`${path}.partial`, text, { flag: "wx" });
  await rename(`${path}.partial`, path);
}

// src/rule-notes.ts
var ruleNotes = () => rules.map((rule) => ({
  id: rule.id,
  summary: rule.summary,
  looksInside: rule.about === "facts" || rule.about === "image",
  looksAtFindings: rule.about === "image" || looksAtFindings(rule, rule.defaults)
}));

// src/run-limits.ts
function refuseBreaches(policies, inputs, replay) {
  const sections = policies.flatMap(({ run }) => run);
  const breaches = sections.flatMap(
    (limits) => breachesOf(limits, inputs, replay).map((breach) => refused(breach, limits.position))
  );
  const isAllowed = sections.some((limits) => limits.replay === "allow");
  if (replay?.isOfChange && !isAllowed) breaches.push(unallowedReplay());
  if (breaches.length > 0) throw joinProblems(breaches);
}
function breachesOf(limits, inputs, replay) {
  const { mode, asOfMs, policyRef } = inputs;
  const named = limits.endpoints?.map((text) => URL.canParse(text) ? new URL(text).origin : text);
  return [
    ...limits.mode === "enforce" && mode !== "enforce" ? [message("the policy does not allow report mode")] : [],
    ...limits.asOf === "now" && asOfMs !== void 0 ? [message("the policy does not allow the input as-of")] : [],
    ...limits.policyRef === "base" && policyRef !== "base" ? [message("the policy must be read from the target branch: policy-ref is not base")] : [],
    ...replay && limits.replay === "deny" ? [message("the policy does not allow a replay")] : [],
    ...replay && limits.replay === void 0 && limits.asOf === "now" && asOfMs === void 0 ? [message("the policy judges as of now, and a replay judges as of the time of its evidence")] : [],
    // Loopback is foreign too: a step before this one could have started a service there that says yes.
    ...foreignEndpoints(inputs, replay).filter(({ origins }) => named !== void 0 && !origins.some((origin) => named.includes(origin))).map(({ endpoint }) => message("the policy does not allow the endpoint {endpoint}", { endpoint }))
  ];
}
function foreignEndpoints({ endpoint, authEndpoint }, replay) {
  if (!replay) {
    return [endpoint, authEndpoint].flatMap(
      (url) => url === void 0 || isServiceUrl(url) ? [] : [{ endpoint: url.href, origins: [url.origin] }]
    );
  }
  return replay.evidence.marks.flatMap(({ kind, text }) => {
    if (kind !== "foreign-endpoint") return [];
    const host = String(text.values.host);
    return [{ endpoint: host, origins: [`https://${host}`, `http://${host}`] }];
  });
}
var unallowedReplay = () => new GateError(
  "RUN_REFUSED",
  message("a change could bring evidence of its own, so it may not be judged by a replay"),
  {
    place: "input replay",
    hint: message("let the gate ask the service; or allow it in a policy, with `run: {setting}`", {
      setting: "{ replay: allow }"
    })
  }
);
var refused = (text, { file, line, column }) => new GateError("RUN_REFUSED", text, {
  place: `${file}:${line}:${column}`,
  hint: message("change the inputs of the run, or `run` in the policy")
});

// src/run-place.ts
var NAME = /^[\w.-]+\/[\w.-]+$/;
function runPlaceOf(env) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_ACTION_REPOSITORY: program = "" } = env;
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const [workflow = ""] = (env.GITHUB_WORKFLOW_REF ?? "").split("@");
  return {
    ...NAME.test(repository) ? { repository: `${server}/${repository}` } : {},
    ...repository !== "" && workflow.startsWith(`${repository}/`) ? { workflow: workflow.slice(repository.length + 1) } : {},
    ...NAME.test(program) ? { program: `${server}/${program}` } : {}
  };
}

// src/run-gate.ts
async function runGate(inputs, setting) {
  const http = openHttp(inputs, setting);
  try {
    return await runOver(http, inputs, setting);
  } finally {
    await http.close();
  }
}
async function runOver(http, inputs, setting) {
  const { root, log, translate } = setting;
  const replay = await openReplay(inputs, setting);
  const asOfMs = inputs.asOfMs ?? replay?.evidence.asOfMs ?? setting.now();
  const access = setting.openPolicies(http);
  if (access.hosts.length > 0) {
    log.info(message("Hosts that policies and the comment may need: {hosts}", { hosts: access.hosts.join(", ") }));
  }
  const loading = { ...access, registry: ruleById, asOfMs };
  const { policies, notices } = await loadPolicies(inputs.policies, loading);
  refuseBreaches(policies, inputs, replay);
  await prepareReportFiles(inputs, root);
  const marks = [
    ...marksOf(inputs),
    ...access.marks.map((text) => ({ kind: "policy-ref", text })),
    ...notices.map((text) => ({ kind: "notice", text }))
  ];
  const { report: judged, evidence } = replay ? replay.judge({ policies, marks, hosts: http.hosts, file: replay.file, now: setting.now }) : await judgeImages(inputs, { ...setting, http, policies, marks });
  const judging = { ...judged, policies, assessments: evidence.images };
  const proposal = access.proposed ? await reviewProposal(inputs.policies, { ...loading, reader: access.proposed }, judging) : [];
  const report = { ...judged, marks: [...judged.marks, ...proposal] };
  const dockerfile = await dockerfilePlace(inputs.dockerfile, setting);
  const context = {
    evidence,
    language: inputs.language,
    translate,
    formats: inputs.formats,
    rules: ruleNotes(),
    dockerfile,
    runPlace: runPlaceOf(setting.env)
  };
  return { report, files: await writeReportFiles(report, context, inputs, { root, log }), dockerfile };
}
async function openReplay(inputs, { root, confine, env }) {
  const { replay: file, reportDir, formats } = inputs;
  if (file === void 0) return void 0;
  if (formats.includes("evidence") && resolve2(root, file) === resolve2(root, reportDir, REPORTERS.evidence.place)) {
    throw invalid(
      "input replay",
      message("the run would write over the evidence that it judges"),
      message("give another report-dir, or leave evidence out of formats")
    );
  }
  const [{ loadEvidence }, { judgeEvidence }] = await Promise.all([
    import("./load.mjs"),
    import("./replay.mjs")
  ]);
  const evidence = await loadEvidence(file, { root, confine });
  return {
    file,
    evidence,
    isOfChange: isOfChange(env),
    judge: (deps) => judgeEvidence(evidence, inputs, deps)
  };
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
function secretsOf(env) {
  const passwords = PROXY_VARIABLES.map((name) => /\/\/[^/@]*:([^/@]+)@/.exec(env[name] ?? "")?.[1]);
  return [...SECRET_VARIABLES.map((name) => env[name]?.trim()), ...passwords].filter((secret) => !!secret);
}

// src/reporters/log-line.ts
var logLineAsText = (line, translate) => inertLine(plainLine(typeof line === "string" ? line : formatMessage(line, translate)));

export {
  enter,
  failureOf,
  stackOf,
  objectId,
  unusable,
  parseAnswer,
  isChangeEvent,
  readEvent,
  parseInputs,
  prepareReportFiles,
  replaceFile,
  runGate,
  secretsOf,
  logLineAsText
};
