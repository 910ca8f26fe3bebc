import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listsOf
} from "./shared-16.mjs";
import {
  CONNECT_TIMEOUT_MS,
  MAX_BACKOFF_MS,
  MAX_TRIES,
  REQUEST_BUDGET_MS,
  backoffMs,
  readBounded,
  retryAfterMs
} from "./shared-10.mjs";
import {
  TOOL,
  compileReport,
  encodeStrictly,
  needsScan,
  ruleById,
  sharedOnce,
  sources
} from "./shared-14.mjs";
import {
  isLoopback,
  needsOfWaivers
} from "./shared-2.mjs";
import {
  parseAcrHost,
  sharedSwrRegion
} from "./shared.mjs";
import {
  invalid,
  joinProblems
} from "./input-problems.mjs";
import {
  formatImageReference,
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError,
  isPassing,
  toError
} from "./errors.mjs";
import {
  joinNeeds
} from "./assessment.mjs";
import {
  message
} from "./message.mjs";

// src/sources/regions.ts
var regionOfHost = (registry) => sharedSwrRegion(registry) ?? parseAcrHost(registry)?.region;

// src/routing.ts
var exportedRegion = ({ cloud }, env) => cloud === "huawei" ? env.HUAWEI_CLOUD_REGION?.trim() || void 0 : void 0;
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
function routeImage({ text, place }, inputs, sources2, env) {
  const reference = parseImageReference(text);
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
  const region = ofHost ?? inputs.region ?? exportedRegion(source, env);
  if (region !== void 0) return { reference, source, region };
  throw new GateError(
    "REGION_MISSING",
    message("the host {registry} does not tell its region", { registry: reference.registry }),
    { place, hint: message("set the input region, such as cn-north-4") }
  );
}
function sourceOf({ registry }, place, wanted, sources2) {
  const found = sources2.find((source) => wanted === "auto" ? source.recognises(registry) : source.id === wanted);
  if (found) return found;
  throw new GateError("REGISTRY_UNKNOWN", message("no source knows the registry host {registry}", { registry }), {
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

// src/pause.ts
var FIRST_PAUSE_MS = 2e3;
var LONGEST_PAUSE_MS = 75e3;
var GROWTH = 1.6;
var pauseMs = (looks, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5);
var MOST_REQUESTS = 23;
var IN_MS = 6e5;
var WIDE_GAP_MS = 12e4;
function sparingPauseMs(usualMs, { sinceMs, requests, byLook }, nowMs, endMs) {
  const budget = MOST_REQUESTS * Math.max(1, (endMs - sinceMs) / IN_MS);
  const looksLeft = Math.floor((budget - requests) / Math.max(1, byLook));
  const evenMs = (endMs - nowMs) / Math.max(1, looksLeft);
  return evenMs > WIDE_GAP_MS || looksLeft < 1 ? Math.max(usualMs, evenMs) : usualMs;
}

// src/service-requests.ts
function createServiceRequests({ mayAsk, log, signal }) {
  const done = /* @__PURE__ */ new Set();
  const told = [];
  let refusal;
  const tell = (text) => {
    told.push(text);
    log.info(text);
  };
  return {
    async ask({ kind, what, ask }, send) {
      const parts = kind === "sync-and-scan" ? ["sync", "scan"] : [kind];
      if (parts.some((part) => !mayAsk[part] || done.has(part))) return;
      for (const part of parts) done.add(part);
      refusal = void 0;
      try {
        await send(ask);
        tell(message("asked the service for {what}", { what }));
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown;
        tell(message("asked the service for {what}, without success: {reason}", { what, reason: thrown.text }));
        if (signal.aborted) throw thrown;
        if (isPassing(thrown)) return;
        refusal = thrown;
        if (kind === "sync-and-scan") done.delete("scan");
      }
    },
    expectScan: () => mayAsk.scan && !(done.has("scan") && refusal !== void 0),
    told: () => told,
    refusal: () => refusal
  };
}

// src/waiting.ts
async function lookUntilSettled(watch, image, waiting) {
  const sinceMs = waiting.now();
  const first = await firstLook(watch, waiting);
  const requests = createServiceRequests(waiting);
  const digests = new Set(first.digest === void 0 ? [] : [first.digest]);
  let look = first;
  let byLook = 0;
  const settled = (...doubts) => ({
    look,
    asked: requests.told(),
    refusal: requests.refusal(),
    doubts: [...movedTag(digests, look), ...doubts]
  });
  for (let looks = 1; look.awaiting && isTimeLeft(waiting); looks++) {
    try {
      if (look.remedy) await requests.ask(look.remedy, (ask) => inTime(ask(), waiting));
      if (!mayChange(look, requests, waiting)) break;
      const nowMs = waiting.now();
      const left = waiting.deadlineMs - nowMs;
      waiting.log.progress(progressOf(image, look.awaiting, left));
      const spent = { sinceMs, requests: watch.requests?.() ?? 0, byLook };
      const usual = pauseMs(looks, waiting.random());
      await waiting.sleep(Math.min(left, sparingPauseMs(usual, spent, nowMs, waiting.deadlineMs)), waiting.signal);
      const before = watch.requests?.() ?? 0;
      look = await inTime(watch.look(), waiting);
      byLook = (watch.requests?.() ?? 0) - before;
      if (look.digest !== void 0) digests.add(look.digest);
    } catch (thrown) {
      if (waiting.signal.aborted) return settled();
      if (!(thrown instanceof GateError) || thrown.kind === "setup") throw thrown;
      if (thrown.kind === "denied") {
        waiting.log.warn(thrown.text);
        return settled();
      }
      if (!isPassing(thrown) || waiting.now() >= waiting.deadlineMs) return settled(unanswered(thrown));
      waiting.log.debug(thrown.text);
    }
  }
  return settled();
}
async function firstLook(watch, waiting) {
  for (let looks = 1; ; looks++) {
    try {
      return await (looks === 1 ? watch.look() : inTime(watch.look(), waiting));
    } catch (thrown) {
      const left = waiting.deadlineMs - waiting.now();
      const mayPass = thrown instanceof GateError && isPassing(thrown) && waiting.isAskedFor && left > 0;
      if (!mayPass || waiting.signal.aborted) throw thrown;
      waiting.log.progress(thrown.text);
      await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
        throw thrown;
      });
    }
  }
}
var GRACE_MS = 1e3;
var LONGEST_TIMER_MS = 2 ** 31 - 1;
async function inTime(work, { deadlineMs, now }) {
  const late = new GateError("SERVICE_UNAVAILABLE", message("no answer came before the wait was over"));
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => reject(late), Math.min(LONGEST_TIMER_MS, Math.max(0, deadlineMs - now()) + GRACE_MS));
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
var unanswered = ({ text, hint }) => ({
  cause: "source-error",
  why: text,
  ...hint ? { hint } : {}
});
var isTimeLeft = ({ deadlineMs, signal, now }) => now() < deadlineMs && !signal.aborted;
var mayChange = ({ scannedOnRequestOnly }, requests, { isAskedFor }) => isAskedFor || !scannedOnRequestOnly || requests.expectScan();
function movedTag(digests, { digest, awaiting }) {
  const hint = message("give the digest that the build reported (input digest)");
  const [before = "", after = ""] = digests;
  if (digests.size > 1) {
    const why2 = message("the tag moved from {before} to {after} while the scan was awaited", { before, after });
    return [{ cause: "ambiguous", why: why2, hint }];
  }
  if (digests.size === 0 || digest !== void 0 || awaiting) return [];
  const why = message("the service listed {before} and then gave no digest any more: it may be another build", {
    before
  });
  return [{ cause: "ambiguous", why, hint }];
}
var progressOf = (image, awaiting, leftMs) => message("{image}: {awaiting}; waiting up to {seconds} s more", {
  image,
  awaiting,
  seconds: Math.ceil(leftMs / 1e3)
});

// src/assess-images.ts
async function assessImages(assessing, routes) {
  const run = { ...assessing, shared: /* @__PURE__ */ new Map() };
  const watched = routes.map((route) => ({ route, watch: route.source.watch(route.reference, contextOf(run, route)) }));
  const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))];
  run.log.info(message("Hosts that may be contacted: {hosts}", { hosts: hosts.join(", ") }));
  const results = await Promise.all(watched.map(({ route, watch }) => assessOrError(run, route, watch)));
  const errors = results.filter((result) => result instanceof GateError);
  const fatal = errors.find((error) => error.kind === "setup") ?? (errors.length === results.length && errors.find((error) => error.kind === "denied"));
  if (fatal) throw fatal;
  return results.map(
    (result, index) => result instanceof GateError ? unanswered2(routes[index], result, run) : result
  );
}
function contextOf({ inputs, ...run }, route) {
  const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs;
  const { trustedEndpoints, env, http, secrets, log, now, shared } = run;
  const ofRun = {
    enterpriseProjectId,
    endpoint,
    authEndpoint,
    oidc,
    trustedEndpoints,
    env,
    http,
    secrets,
    log,
    now,
    shared
  };
  return { ...ofRun, region: route.region, projectId: projectOf(route, inputs) };
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
  const { inputs, shared } = run;
  const fallback = sources.find((source) => inputs.source === "auto" && source.id === route.source.fallback);
  const missingApi = `without ${route.source.id} ${route.region}`;
  const watchFallback = () => fallback?.watch(route.reference, contextOf(run, route));
  if (shared.has(missingApi)) return settle(run, route, watchFallback() ?? watch);
  try {
    return await settle(run, route, watch);
  } catch (thrown) {
    const second = thrown instanceof GateError && thrown.code === "API_NOT_FOUND" ? watchFallback() : void 0;
    if (!second) throw thrown;
    sharedOnce(shared, missingApi, () => true);
    return settle(run, route, second);
  }
}
async function settle(run, { reference }, watch) {
  const { sync, scan, waitIsSet } = run.inputs;
  const waiting = { ...run, isAskedFor: waitIsSet, mayAsk: { sync: sync === "if-missing", scan: scan === "if-needed" } };
  const settled = await lookUntilSettled(watch, formatImageReference(reference), waiting);
  return withHistory(await settled.look.assess(run.needs), settled);
}
function withHistory(assessment, { asked, refusal, doubts }) {
  const explain = (scan) => refusal && needsScan(scan.state) ? { ...scan, state: { ...scan.state, ...explained(scan.state, refusal) } } : scan;
  return {
    ...assessment,
    asked: [...assessment.asked, ...asked],
    doubts: [
      ...assessment.doubts.map(
        (doubt) => refusal && (doubt.cause === "missing" || doubt.cause === "stale") ? { ...doubt, ...explained(doubt, refusal) } : doubt
      ),
      ...doubts
    ],
    scans: assessment.scans.map(explain)
  };
}
var explained = (state, { text, hint }) => ({
  why: "why" in state ? message("{state}; {refusal}", { state: state.why, refusal: text }) : text,
  ...hint ? { hint } : {}
});
var unanswered2 = ({ reference, source, region }, error, { now }) => ({
  reference,
  source: source.id,
  region,
  digest: void 0,
  scans: [],
  doubts: [{ cause: "source-error", why: error.text, ...error.hint ? { hint: error.hint } : {} }],
  asked: [],
  assessedAtMs: now()
});

// src/http/rate-limiter.ts
var SECOND_MS = 1e3;
var RECOVERY_MS = 2e3;
function createRateLimiter({ now, sleep }) {
  const lanes = /* @__PURE__ */ new Map();
  function laneOf({ key, perSecond }) {
    const known = lanes.get(key);
    if (known) return known;
    const never = { slowedAtMs: Number.NEGATIVE_INFINITY, changedAtMs: Number.NEGATIVE_INFINITY };
    const lane = { perSecond, allowed: perSecond, ...never, underWay: 0, endedAtMs: [], waiting: [], isAsleep: false };
    lanes.set(key, lane);
    return lane;
  }
  const isWithin = (ms, atMs) => Math.abs(now() - atMs) < ms;
  async function admit(lane) {
    while (!lane.isAsleep) {
      lane.endedAtMs = lane.endedAtMs.filter((atMs) => isWithin(SECOND_MS, atMs));
      while (lane.waiting.length > 0 && lane.underWay + lane.endedAtMs.length < lane.allowed) {
        lane.underWay += 1;
        lane.waiting.shift()?.start();
      }
      const [oldest] = lane.endedAtMs;
      if (lane.waiting.length === 0 || oldest === void 0) return;
      lane.isAsleep = true;
      try {
        await sleep(Math.min(SECOND_MS, oldest + SECOND_MS - now()));
      } catch (thrown) {
        for (const { fail } of lane.waiting.splice(0)) fail(thrown);
      } finally {
        lane.isAsleep = false;
      }
    }
  }
  function end(lane) {
    lane.underWay -= 1;
    lane.endedAtMs.push(now());
    if (lane.allowed < lane.perSecond && !isWithin(RECOVERY_MS, lane.changedAtMs)) {
      lane.allowed += 1;
      lane.changedAtMs = now();
    }
    void admit(lane);
  }
  return {
    async inTime(rate, work) {
      if (!rate) return work();
      const lane = laneOf(rate);
      await new Promise((start, fail) => {
        lane.waiting.push({ start, fail });
        void admit(lane);
      });
      try {
        return await work();
      } finally {
        end(lane);
      }
    },
    slowDown(rate) {
      const lane = rate && laneOf(rate);
      if (!lane || isWithin(SECOND_MS, lane.slowedAtMs)) return;
      lane.allowed = Math.max(1, Math.floor(lane.allowed / 2));
      lane.slowedAtMs = now();
      lane.changedAtMs = now();
    }
  };
}

// src/http/client.ts
function createHttpClient(deps) {
  const hosts = /* @__PURE__ */ new Set();
  const exchanges = [];
  let exchangesLeftOut = 0;
  const keep = (exchange2) => {
    if (exchanges.length < MAX_EXCHANGES) exchanges.push(exchange2);
    else exchangesLeftOut += 1;
  };
  const inTurn = createTurnstile(deps.concurrency);
  const { inTime: inTime2, slowDown } = createRateLimiter({ now: deps.now, sleep });
  const closing = new AbortController();
  const stop = AbortSignal.any([deps.signal, closing.signal]);
  let transport;
  async function tryOnce(call, leftMs) {
    const tooLong = new AbortController();
    const timer = setTimeout(() => tooLong.abort(new DOMException("", "TimeoutError")), Math.max(1, leftMs));
    const kept = { call: call.name, host: call.host, atMs: deps.now() };
    try {
      const signal = AbortSignal.any([stop, tooLong.signal]);
      transport ??= deps.open();
      hosts.add(call.host);
      const answer = await (await transport).send(call.prepare(), signal);
      deps.log.debug(
        message("{call}: {status}, {length} characters", {
          call: call.name,
          status: answer.status,
          length: answer.text.length
        })
      );
      keep({ ...kept, status: answer.status, requestId: requestIdOf(answer) });
      return answer;
    } catch (thrown) {
      keep({ ...kept, status: void 0, requestId: void 0 });
      if (thrown instanceof GateError) throw thrown;
      return toError(thrown);
    } finally {
      clearTimeout(timer);
    }
  }
  function sleep(ms) {
    return deps.sleep(ms, stop).catch(() => {
      throw cancelled();
    });
  }
  async function send(call) {
    let leftMs = deps.requestBudgetMs;
    for (let tries = 1; ; tries++) {
      const tryNow = async () => {
        if (stop.aborted) throw cancelled();
        const startedAtMs = deps.now();
        const one = await tryOnce(call, leftMs);
        leftMs -= deps.now() - startedAtMs;
        if (!(one instanceof Error) && isTooOften(call, one)) slowDown(call.rate);
        return one;
      };
      const result = await inTime2(call.rate, () => inTurn(tryNow));
      if (stop.aborted) throw cancelled();
      const lost = result instanceof Error;
      const worthAnother = lost || isTransient(result.status) || isTooOften(call, result);
      if (!worthAnother) return result;
      const pause = (lost ? void 0 : retryAfterMs(result.headers, deps.now())) ?? backoffMs(tries, deps.backoffBaseMs, deps.random());
      if (!call.repeatable || tries >= MAX_TRIES || pause >= leftMs) {
        if (lost) throw unreachable(call, result, tries);
        return result;
      }
      leftMs -= pause;
      const answered = lost ? reasonOf(result) : result.status;
      deps.log.debug(message("{call}: {answered}; next try in {pause} ms", { call: call.name, answered, pause }));
      await sleep(pause);
    }
  }
  async function close() {
    closing.abort();
    const opened = await transport?.catch(() => void 0);
    await opened?.close();
  }
  return { send, hosts, exchanges: () => ({ exchanges, exchangesLeftOut }), close };
}
var MAX_EXCHANGES = 1e4;
function requestIdOf({ headers, text }) {
  const told = headers["x-request-id"] ?? headers["x-acs-request-id"] ?? /"RequestId"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  return told !== void 0 && /^[\w.:-]{1,128}$/.test(told) ? told : void 0;
}
var isTooOften = (call, answer) => answer.status === 429 || call.isThrottled(answer);
var isTransient = (status) => status >= 500 && status !== 501;
function reasonOf(error) {
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : void 0;
  return code ?? (inner.name === "TimeoutError" ? message("no answer in time") : inner.name);
}
var unreachable = ({ name, host }, error, tries) => new GateError(
  "SERVICE_UNAVAILABLE",
  message("{call} got no answer from {host} ({reason}, {tries} tries)", {
    call: name,
    host,
    reason: reasonOf(error),
    tries
  }),
  { cause: error, hint: BAD_CERTIFICATE.test(String(reasonOf(error))) ? TRUST : REACH }
);
var BAD_CERTIFICATE = /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/;
var REACH = message(
  "check that the runner reaches this host (egress rules, HTTPS_PROXY, NO_PROXY), then run the job again"
);
var TRUST = message(
  "where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off"
);
var cancelled = () => new GateError("CANCELLED", message("the run was cancelled"));
function createTurnstile(places) {
  let free = places;
  const waiting = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

// src/http/secrets.ts
var MIN_SECRET_LENGTH = 6;
var TELLING_LENGTH = 16;
var CRUMB_LENGTH = TELLING_LENGTH / 2;
var formsOf = (secret) => [
  secret,
  encodeURIComponent(secret),
  encodeStrictly(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64")
];
function createSecrets(mask) {
  const known = /* @__PURE__ */ new Set();
  const pieces = { telling: /* @__PURE__ */ new Set(), crumbs: /* @__PURE__ */ new Set() };
  let longestFirst = [];
  return {
    add(secret) {
      if (!secret) return;
      for (const form of formsOf(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        mask(form);
        addPieces(pieces, inSmallLetters(form));
      }
      longestFirst = [...known].filter((one) => one.length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
    },
    redact(text) {
      let clean = text.replace(/(signature["'=: ]+)[0-9a-f]{40,}/gi, "$1***");
      for (const secret of longestFirst) clean = clean.replaceAll(secret, "***");
      return withoutPieces(clean, pieces);
    }
  };
}
var inSmallLetters = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
function addPieces({ telling, crumbs }, secret) {
  if (secret.length < TELLING_LENGTH) return;
  for (let at = 0; at + TELLING_LENGTH <= secret.length; at++) telling.add(secret.slice(at, at + TELLING_LENGTH));
  for (let at = 0; at + CRUMB_LENGTH <= secret.length; at++) crumbs.add(secret.slice(at, at + CRUMB_LENGTH));
}
function withoutPieces(text, pieces) {
  if (pieces.telling.size === 0) return text;
  const lower = inSmallLetters(text);
  let [clean, kept] = ["", 0];
  for (let at = nextPiece(lower, 0, pieces); at !== -1; at = nextPiece(lower, kept, pieces)) {
    let end = at + TELLING_LENGTH;
    while (end < text.length && pieces.telling.has(lower.slice(end - TELLING_LENGTH + 1, end + 1))) end += 1;
    clean += `${text.slice(kept, at)}***`;
    kept = end;
  }
  return clean + text.slice(kept);
}
function nextPiece(text, from, { telling, crumbs }) {
  const first = Math.ceil(from / CRUMB_LENGTH) * CRUMB_LENGTH;
  for (let crumb = first; crumb + CRUMB_LENGTH <= text.length; crumb += CRUMB_LENGTH) {
    if (!crumbs.has(text.slice(crumb, crumb + CRUMB_LENGTH))) continue;
    for (let at = Math.max(from, crumb - CRUMB_LENGTH + 1); at <= crumb; at++) {
      if (telling.has(text.slice(at, at + TELLING_LENGTH))) return at;
    }
  }
  return -1;
}
function redactAll(value, secrets) {
  if (typeof value === "string") return secrets.redact(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const clean = entries.map(([, item]) => redactAll(item, secrets));
  if (clean.every((item, index) => Object.is(item, entries[index]?.[1]))) return value;
  if (Array.isArray(value)) return clean;
  return Object.fromEntries(entries.map(([key], index) => [key, clean[index]]));
}

// src/http/timings.ts
var DEFAULT_BACKOFF_BASE_MS = 500;
var readTimings = (env) => ({
  backoffBaseMs: readMs(env, "IMAGE_POLICY_GATE_BACKOFF_BASE_MS", MAX_BACKOFF_MS) ?? DEFAULT_BACKOFF_BASE_MS,
  requestBudgetMs: readMs(env, "IMAGE_POLICY_GATE_REQUEST_BUDGET_MS", REQUEST_BUDGET_MS) ?? REQUEST_BUDGET_MS
});
function readMs(env, name, most) {
  const text = env[name];
  if (!text) return void 0;
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (ms >= 1 && ms <= most) return ms;
  throw new GateError(
    "INPUT_INVALID",
    message("environment variable {name} is not a number of milliseconds from 1 to {most}", { name, most }),
    { hint: message("leave it unset: it is there for tests of the gate itself") }
  );
}

// src/http/direct-transport.ts
function openDirectTransport() {
  const clients = /* @__PURE__ */ new Map();
  const clientFor = (protocol) => {
    const client = clients.get(protocol) ?? (protocol === "https:" ? overTls() : plain());
    clients.set(protocol, client);
    return client;
  };
  return {
    async send(request, signal) {
      const client = await clientFor(request.url.protocol);
      try {
        const answer = await exchange(client, request, signal);
        return {
          status: answer.statusCode ?? 0,
          headers: lastValues(answer.rawHeaders),
          text: await readBounded(answer)
        };
      } catch (thrown) {
        throw signal.aborted ? signal.reason : thrown;
      }
    },
    async close() {
      for (const client of clients.values()) (await client).agent.destroy();
    }
  };
}
async function plain() {
  const { Agent, request } = await import("node:http");
  const agent = new Agent({ keepAlive: true });
  return { agent, request: (url, options) => request(url, { ...options, agent }) };
}
async function overTls() {
  const { Agent, request } = await import("node:https");
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: true });
  return { agent, request: (url, options) => request(url, { ...options, agent }) };
}
function exchange(client, sent, signal) {
  const { url, method, body } = sent;
  const headers = { "accept-encoding": "identity", ...sent.headers };
  if (body !== void 0 || method === "POST") headers["content-length"] = Buffer.byteLength(body ?? "");
  return new Promise((resolve, reject) => {
    const request = client.request(url, { method, headers, signal });
    request.on("response", resolve);
    request.on("error", reject);
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(Object.assign(new Error("the answer switches to another protocol"), { code: "EPROTO" }));
    });
    request.on("socket", (socket) => limitConnecting(socket, request));
    request.end(body);
  });
}
function limitConnecting(socket, request) {
  if (!socket.connecting) return;
  const tooLong = () => {
    request.destroy(Object.assign(new Error("the connection took too long to open"), { code: "ETIMEDOUT" }));
  };
  const timer = setTimeout(tooLong, CONNECT_TIMEOUT_MS);
  for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(timer));
}
function lastValues(raw) {
  const values = {};
  for (let at = 0; at + 1 < raw.length; at += 2) values[raw[at].toLowerCase()] = raw[at + 1];
  return values;
}

// src/http/transport.ts
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
  const https = proxySetting(env, "https_proxy");
  const http = proxySetting(env, "http_proxy");
  const direct = openDirectTransport();
  if (!https && !http) return direct;
  const { openProxyTransport } = await import("./proxy-transport.mjs");
  const proxied = openProxyTransport({ https, http, except: proxySetting(env, "no_proxy") });
  return {
    send: (request, signal) => (isLoopback(request.url.hostname) ? direct : proxied).send(request, signal),
    close: async () => void await Promise.all([direct.close(), proxied.close()])
  };
}

// src/gate.ts
var MARKS_OF_FACTS = ["foreign-endpoint", "cancelled", "as-of"];
async function judgeImages(inputs, deps) {
  const { policies, http, log, now } = deps;
  const startedAtMs = now();
  const secrets = createSecrets(deps.mask);
  const routes = routeImages(inputs, sources, deps.env);
  const assessments = await assessImages(
    {
      ...deps,
      inputs,
      needs: needsOf(inputs, policies),
      trustedEndpoints: policies.flatMap(({ run }) => run.flatMap(({ endpoints }) => endpoints ?? [])),
      deadlineMs: startedAtMs + inputs.waitMs,
      http,
      secrets,
      log
    },
    routes
  );
  const asOfMs = inputs.asOfMs ?? now();
  const marks = [...deps.marks, ...deps.signal.aborted ? [CANCELLED_MARK] : []];
  const hosts = [...http.hosts].sort();
  const endedAtMs = now();
  const { mode, shard } = inputs;
  const evidence = {
    tool: TOOL,
    recordedAtMs: endedAtMs,
    asOfMs,
    images: assessments,
    ...http.exchanges(),
    hosts,
    marks: marks.filter(({ kind }) => MARKS_OF_FACTS.includes(kind)),
    policies: policies.map(({ name, origin }) => ({ name, origin }))
  };
  const report = compileReport({ policies, assessments, mode, shard, asOfMs, startedAtMs, endedAtMs, marks, hosts });
  return redactAll({ report, evidence }, secrets);
}
function needsOf({ formats }, policies) {
  const settings = policies.flatMap((policy) => policy.rules).filter((setting) => setting.mode !== "off");
  const lists = listsOf(formats);
  return joinNeeds([
    ...settings.flatMap(({ id, options }) => ruleById.get(id)?.needs?.(options) ?? []),
    ...needsOfWaivers(policies),
    ...lists.length > 0 ? [{ facts: [], lists }] : []
  ]);
}
var openHttp = (inputs, deps) => createHttpClient({
  open: () => openTransport(deps.env),
  concurrency: inputs.concurrency,
  ...readTimings(deps.env),
  log: deps.log,
  signal: deps.signal,
  now: deps.now,
  random: deps.random,
  sleep: deps.sleep
});
var CANCELLED_MARK = {
  kind: "cancelled",
  text: message("the run was cancelled: what follows is what was known by then")
};

export {
  createSecrets,
  redactAll,
  exportedRegion,
  routeImages,
  projectOf,
  judgeImages,
  openHttp
};
