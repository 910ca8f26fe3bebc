import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  exportedRegion,
  openHttp,
  projectOf,
  routeImages
} from "./shared-11.mjs";
import {
  loadPolicies
} from "./shared-16.mjs";
import "./shared-10.mjs";
import {
  compileReport,
  isServiceUrl,
  proved,
  ruleById,
  skipped,
  sources
} from "./shared-14.mjs";
import "./shared-2.mjs";
import {
  exitCodeFor
} from "./verdict.mjs";
import "./shared-4.mjs";
import "./shared.mjs";
import "./glob.mjs";
import {
  joinProblems
} from "./input-problems.mjs";
import "./did-you-mean.mjs";
import {
  durationPhrase
} from "./duration.mjs";
import "./finding.mjs";
import {
  exactCount
} from "./shared-19.mjs";
import {
  measured,
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError
} from "./errors.mjs";
import "./assessment.mjs";
import {
  exactly
} from "./severity.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/self-check/clock.ts
var MAX_SKEW_MS = 15 * 6e4;
var WARN_BEYOND_MS = 5 * 6e4;
var ALIKE_WITHIN_MS = 3e3;
var HALF_A_SECOND_MS = 500;
var HINT = message("set the clock of this machine by NTP");
function proveClock(date, receivedAtMs) {
  const serviceMs = Date.parse(date ?? "");
  if (Number.isNaN(serviceMs)) return skipped(message("the service does not tell its time"));
  const aheadMs = receivedAtMs - (serviceMs + HALF_A_SECOND_MS);
  if (Math.abs(aheadMs) < ALIKE_WITHIN_MS) return proved(message("agrees with the service's"));
  const skew = durationPhrase(Math.round(Math.abs(aheadMs) / 1e3) * 1e3);
  const text = aheadMs < 0 ? message("this machine is {skew} behind the service", { skew }) : message("this machine is {skew} ahead of the service", { skew });
  if (Math.abs(aheadMs) > MAX_SKEW_MS) {
    throw new GateError("REQUEST_REJECTED", message("{skew}, and more than 15m is refused", { skew: text }), {
      hint: HINT
    });
  }
  return Math.abs(aheadMs) > WARN_BEYOND_MS ? { result: "warning", text, hint: HINT } : proved(text);
}

// src/self-check/reach.ts
function reachProbes(endpoints, run) {
  let service;
  const [first, ...others] = new Map(endpoints.map((endpoint) => [endpoint.host, endpoint])).values();
  const reach = (endpoint, look = () => {
  }) => ({
    subject: message("endpoint"),
    async prove() {
      const answer = await ask(endpoint, run.http);
      look(answer);
      return proofOf(answer, endpoint);
    }
  });
  return [
    reach(first ?? endpoints[0], ({ headers }) => {
      service = { date: headers.date, receivedAtMs: run.now() };
    }),
    {
      subject: message("clock"),
      prove: async () => service ? proveClock(service.date, service.receivedAtMs) : skipped(message("the service gave no answer"))
    },
    ...others.map((endpoint) => reach(endpoint))
  ];
}
var ask = (endpoint, http) => http.send({
  name: `GET ${endpoint.origin}`,
  host: endpoint.host,
  repeatable: true,
  isThrottled: () => false,
  prepare: () => ({ method: "GET", url: endpoint, headers: { accept: "application/json" } })
});
function proofOf({ status }, endpoint) {
  const { host } = endpoint;
  if (status >= 500) {
    return {
      result: "warning",
      text: message("{host} answers with an error of its own (HTTP {status})", { host, status }),
      hint: message("if what follows fails, try again later")
    };
  }
  if (isServiceUrl(endpoint)) return proved(message("{host} answers", { host }));
  return proved(message("{host} answers; it is not a host of the services", { host }));
}

// src/self-check/network-reasons.ts
var REASONS = [
  {
    codes: /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_FAIL)$/,
    text: message("the name is not found (DNS)"),
    hint: message("check `region` and `endpoint` for spelling, and that this machine can resolve public names")
  },
  {
    codes: /^ECONNREFUSED$/,
    text: message("nothing listens there, or a firewall refuses"),
    hint: message("check host and port, and those of HTTPS_PROXY where it is set")
  },
  {
    codes: /^(?:ETIMEDOUT|no answer in time|TimeoutError|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/,
    text: message("no answer in time"),
    hint: message("allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy")
  },
  {
    codes: /^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/,
    text: message("there is no way to the host from this machine"),
    hint: message("allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy")
  },
  {
    codes: /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/,
    text: message("the certificate is not trusted (TLS)"),
    hint: message(
      "where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off"
    )
  },
  {
    codes: /^(?:ERR_SSL_|ERR_TLS_|EPROTO)/,
    text: message("TLS could not be agreed on"),
    hint: message("check that the port speaks https and that no proxy in between speaks something else")
  },
  {
    codes: /^UND_ERR_(?:ABORTED|PRX_)|^Proxy/,
    text: message("the proxy does not let the request through"),
    hint: message("check the address, name and password in HTTPS_PROXY, and what the proxy allows")
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    text: message("the connection was cut"),
    hint: message("a firewall or proxy may end it: look there for this host")
  }
];
function inWords(error) {
  const { host, reason } = error.text.values;
  const known = REASONS.find(({ codes }) => codes.test(String(reason)));
  if (error.code !== "SERVICE_UNAVAILABLE" || host === void 0 || !known) return error;
  const text = message("{host}: {reason} ({code})", { host, reason: known.text, code: String(reason) });
  return new GateError(error.code, text, { hint: known.hint, cause: error });
}

// src/self-check/step.ts
var ABSENT = ["CREDENTIALS_MISSING", "REGION_MISSING", "PROJECT_UNCLEAR", "API_NOT_FOUND"];
var isProblem = ({ result }) => result === "missing" || result === "failed";
function problemStep(subject, thrown, isGrant = (_) => false) {
  if (!(thrown instanceof GateError) || thrown.code === "CANCELLED") throw thrown;
  const error = inWords(thrown);
  const result = ABSENT.includes(error.code) || isGrant(error) ? "missing" : "failed";
  return { result, subject, text: error.text, hint: error.hint, error };
}
var THE_REST = {
  result: "skipped",
  subject: message("the rest"),
  text: message("not tried: mend what is said above first")
};

// src/self-check/targets.ts
var contextOf = (run, { region = "", projectId }) => ({
  ...run,
  region,
  projectId
});
function targetsOf(inputs, run) {
  const fallbackOf = ({ fallback }) => inputs.source === "auto" ? sources.find(({ id }) => id === fallback) : void 0;
  if (inputs.images.length > 0) {
    const routes = routeImages(inputs, sources, run.env);
    const distinct = new Map(routes.map((route) => [`${route.source.id} ${route.region}`, route]));
    return [...distinct.values()].map((route) => ({
      source: route.source,
      fallback: fallbackOf(route.source),
      region: route.region,
      projectId: projectOf(route, inputs)
    }));
  }
  return sourcesOf(inputs, run).map((source) => ({
    source,
    fallback: fallbackOf(source),
    region: inputs.region ?? exportedRegion(source, run.env),
    projectId: inputs.projectId
  }));
}
function sourcesOf({ source: wanted }, run) {
  if (wanted !== "auto") return sources.filter(({ id }) => id === wanted);
  const perCloud = sources.filter((source, index) => sources.findIndex(({ cloud }) => cloud === source.cloud) === index);
  const trials = perCloud.map((source) => ({
    source,
    trial: source.trial?.({ ...run, region: "", projectId: void 0 })
  }));
  const meant = trials.filter(({ trial }) => trial?.isMeant);
  if (meant.length > 0) return meant.map(({ source }) => source);
  throw joinProblems(trials.flatMap(({ trial }) => trial ? missingCredentials(() => trial.open()) : []));
}
function missingCredentials(open) {
  try {
    open();
    return [];
  } catch (thrown) {
    if (thrown instanceof GateError) return [thrown];
    throw thrown;
  }
}
var regionMissing = ({ source }) => new GateError("REGION_MISSING", message("no region is given to ask {source} in", { source: source.id }), {
  hint: message("give --region, such as cn-north-4, or the images that you want to judge")
});

// src/self-check/examine.ts
var TIME_LIMIT_MS = 45e3;
async function* examine(targets, run) {
  const startedAtMs = run.now();
  const isLate = () => run.now() - startedAtMs > TIME_LIMIT_MS;
  const refusing = /* @__PURE__ */ new Set();
  for (const target of targets) {
    const { cloud } = target.source;
    yield { target };
    if (refusing.has(cloud)) {
      yield THE_REST;
      continue;
    }
    for await (const step of examineOne(target, run, isLate)) {
      if (isRefusalOfCaller(step)) refusing.add(cloud);
      yield step;
    }
  }
}
var isRefusalOfCaller = ({ result, error }) => result === "failed" && error?.code === "ACCESS_DENIED";
async function* examineOne(target, run, isLate) {
  const { source, fallback, region } = target;
  if (region === void 0) return yield* stopAfter(problemStep(message("region"), regionMissing(target)));
  const context = contextOf(run, target);
  const trial = openTrial(source.trial?.(context));
  if ("result" in trial) return yield* stopAfter(trial);
  yield { result: "ok", subject: CREDENTIALS, text: trial.credentials };
  const hosts = [.../* @__PURE__ */ new Set([...trial.endpoints.map(({ host }) => host), ...trial.hosts])];
  run.log.info(message("Hosts that may be contacted: {hosts}", { hosts: hosts.join(", ") }));
  for (const probe of [...reachProbes(trial.endpoints, run), ...trial.logins]) {
    const step = await attempt(probe, trial, isLate);
    if (isProblem(step)) return yield* stopAfter(step);
    yield step;
  }
  yield* tryCalls(trial, isLate, fallback && { id: fallback.id, trial: fallback.trial?.(context) });
}
var CREDENTIALS = message("credentials");
function openTrial(trial) {
  if (!trial) return { result: "skipped", subject: CREDENTIALS, text: message("this source has no self-check") };
  try {
    return trial.open();
  } catch (thrown) {
    return problemStep(CREDENTIALS, thrown);
  }
}
async function* tryCalls(trial, isLate, fallback) {
  for (const [index, call] of trial.calls.entries()) {
    const step = await attempt(call, trial, isLate);
    if (index === 0 && fallback?.trial && step.error?.code === "API_NOT_FOUND") {
      yield { result: "skipped", subject: step.subject, text: replacedBy(fallback.id) };
      return yield* tryCalls(fallback.trial.open(), isLate);
    }
    if (isRefusalOfCaller(step)) return yield* stopAfter(step);
    yield step;
  }
}
var replacedBy = (id) => message("this region does not have the API: with `source: auto` the gate asks {id} instead", { id });
async function attempt(probe, { isMissingPermission }, isLate) {
  const { subject, neededFor } = probe;
  if (isLate()) return { result: "failed", subject, text: TOO_LATE };
  try {
    return { subject, ...await probe.prove() };
  } catch (thrown) {
    return { ...problemStep(subject, thrown, isMissingPermission), neededFor };
  }
}
var TOO_LATE = message("not tried: the services answer too slowly to go on");
async function* stopAfter(step) {
  yield step;
  yield THE_REST;
}

// src/self-check/known-images.ts
var HOUR_MS = 36e5;
var DIGEST = `sha256:${"0".repeat(64)}`;
var REFERENCE = parseImageReference(`registry.example.com/self-check/known:1@${DIGEST}`);
var imageIn = (state, nowMs) => ({
  reference: REFERENCE,
  source: "self-check",
  region: void 0,
  digest: DIGEST,
  scans: [{ label: "built in", digest: DIGEST, pushedAtMs: measured(nowMs - 2 * HOUR_MS, "built in"), state }],
  doubts: [],
  asked: [],
  assessedAtMs: nowMs
});
var BAD = {
  severity: measured(exactly("critical"), "built in"),
  vulnerabilities: measured([{ severity: exactly("critical"), count: exactCount(1) }], "built in"),
  maliciousFiles: measured({ total: exactCount(1) }, "built in"),
  unsafeSettings: measured(exactCount(1), "built in"),
  sensitiveFiles: measured(exactCount(1), "built in"),
  sizeBytes: measured(1e6, "built in"),
  bornAtMs: measured({ ms: 0, event: "created" }, "built in")
};
var knownBad = (nowMs) => imageIn({ kind: "complete", endedAtMs: measured(nowMs - HOUR_MS, "built in"), facts: BAD }, nowMs);
var knownPending = (nowMs) => imageIn({ kind: "pending", why: message("the scan has not begun") }, nowMs);

// src/self-check/verdicts.ts
var EXPECTED = [
  {
    subject: message("known-bad image"),
    image: knownBad,
    verdict: "fail",
    exitCode: 1,
    outcomes: { "scan-succeeded": "pass", "max-severity": "violated", "no-malicious-files": "violated" }
  },
  {
    subject: message("known-pending image"),
    image: knownPending,
    verdict: "unknown",
    exitCode: 2,
    outcomes: { "scan-succeeded": "unknown", "max-severity": "unknown", "no-malicious-files": "unknown" }
  }
];
var proveVerdicts = (baseline, nowMs, judge = compileReport) => EXPECTED.map((expected) => {
  const report = judge({
    policies: baseline,
    assessments: [expected.image(nowMs)],
    mode: "enforce",
    asOfMs: nowMs,
    startedAtMs: nowMs,
    endedAtMs: nowMs,
    marks: [],
    hosts: []
  });
  return toStep(expected, report);
});
function toStep({ subject, verdict, exitCode, outcomes }, report) {
  const got = report.images.flatMap(({ rules }) => rules);
  const asExpected = report.verdict === verdict && exitCodeFor(report.verdict, report.mode) === exitCode && got.length === Object.keys(outcomes).length && got.every(({ id, outcome }) => outcomes[id] === outcome);
  if (asExpected) {
    const text = message("{verdict} by preset:baseline, exit code {exitCode}, as it must be", { verdict, exitCode });
    return { result: "ok", subject, text };
  }
  return {
    result: "failed",
    subject,
    text: message("it came out {got}, and must come out {verdict}: {outcomes}", {
      got: report.verdict,
      verdict,
      outcomes: got.map(({ id, outcome }) => `${id} ${outcome}`).join(", ")
    }),
    hint: message("do not rely on this copy of the program: install it afresh, and report it if that does not help")
  };
}

// src/self-check/self-check.ts
async function* selfCheck(inputs, deps) {
  const http = openHttp({ concurrency: 1 }, deps);
  const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs;
  const run = {
    ...deps,
    enterpriseProjectId,
    endpoint,
    authEndpoint,
    oidc,
    trustedEndpoints: [],
    http,
    shared: /* @__PURE__ */ new Map()
  };
  try {
    for await (const told of examine(targetsOf(inputs, run), run)) {
      yield "target" in told ? { heading: headingOf(told.target) } : told;
    }
  } finally {
    await http.close();
  }
  yield { heading: message("This program") };
  const nowMs = deps.now();
  const baseline = await loadPolicies(["preset:baseline"], { reader: NO_FILES, registry: ruleById, asOfMs: nowMs });
  yield* proveVerdicts(baseline.policies, nowMs);
}
var headingOf = ({ source, region }) => region === void 0 ? message("Source {source}", { source: source.id }) : message("Source {source}, region {region}", { source: source.id, region });
var NO_FILES = { label: "the program", read: async () => void 0, glob: async () => [] };
export {
  selfCheck
};
