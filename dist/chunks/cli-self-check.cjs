const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_probe = require("./probe.cjs");
const require_sources = require("./sources.cjs");
// src/self-check/clock.ts
const MAX_SKEW_MS = 9e5;
const WARN_BEYOND_MS = 3e5;
const ALIKE_WITHIN_MS = 3e3;
const HALF_A_SECOND_MS = 500;
const HINT = require_policy.message("set the clock of this machine by NTP");
function proveClock(date, receivedAtMs) {
	const serviceMs = Date.parse(date ?? "");
	if (Number.isNaN(serviceMs)) return require_probe.skipped(require_policy.message("the service does not tell its time"));
	const aheadMs = receivedAtMs - (serviceMs + HALF_A_SECOND_MS);
	if (Math.abs(aheadMs) < ALIKE_WITHIN_MS) return require_probe.proved(require_policy.message("agrees with the service's"));
	const skew = require_policy.durationPhrase(Math.round(Math.abs(aheadMs) / 1e3) * 1e3);
	const text = aheadMs < 0 ? require_policy.message("this machine is {skew} behind the service", { skew }) : require_policy.message("this machine is {skew} ahead of the service", { skew });
	if (Math.abs(aheadMs) > MAX_SKEW_MS) throw new require_policy.GateError("REQUEST_REJECTED", require_policy.message("{skew}, and more than 15m is refused", { skew: text }), { hint: HINT });
	return Math.abs(aheadMs) > WARN_BEYOND_MS ? {
		result: "warning",
		text,
		hint: HINT
	} : require_probe.proved(text);
}
// src/self-check/reach.ts
function reachProbes(endpoints, run) {
	let service;
	const [first, ...others] = new Map(endpoints.map((endpoint) => [endpoint.host, endpoint])).values();
	const reach = (endpoint, look = () => {}) => ({
		subject: require_policy.message("endpoint"),
		async prove() {
			const answer = await ask(endpoint, run.http);
			look(answer);
			return proofOf(answer, endpoint);
		}
	});
	return [
		reach(first ?? endpoints[0], ({ headers }) => {
			service = {
				date: headers.date,
				receivedAtMs: run.now()
			};
		}),
		{
			subject: require_policy.message("clock"),
			prove: async () => service ? proveClock(service.date, service.receivedAtMs) : require_probe.skipped(require_policy.message("the service gave no answer"))
		},
		...others.map((endpoint) => reach(endpoint))
	];
}
const ask = (endpoint, http) => http.send({
	name: `GET ${endpoint.origin}`,
	host: endpoint.host,
	repeatable: true,
	isThrottled: () => false,
	prepare: () => ({
		method: "GET",
		url: endpoint,
		headers: { accept: "application/json" }
	})
});
function proofOf({ status }, endpoint) {
	const { host } = endpoint;
	if (status >= 500) return {
		result: "warning",
		text: require_policy.message("{host} answers with an error of its own (HTTP {status})", {
			host,
			status
		}),
		hint: require_policy.message("if what follows fails, try again later")
	};
	if (require_run.isServiceUrl(endpoint)) return require_probe.proved(require_policy.message("{host} answers", { host }));
	return require_probe.proved(require_policy.message("{host} answers; it is not a host of the services", { host }));
}
// src/self-check/network-reasons.ts
const REASONS = [
	{
		codes: /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_FAIL)$/,
		text: require_policy.message("the name is not found (DNS)"),
		hint: require_policy.message("check `region` and `endpoint` for spelling, and that this machine can resolve public names")
	},
	{
		codes: /^ECONNREFUSED$/,
		text: require_policy.message("nothing listens there, or a firewall refuses"),
		hint: require_policy.message("check host and port, and those of HTTPS_PROXY where it is set")
	},
	{
		codes: /^(?:ETIMEDOUT|no answer in time|TimeoutError|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/,
		text: require_policy.message("no answer in time"),
		hint: require_policy.message("allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy")
	},
	{
		codes: /^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/,
		text: require_policy.message("there is no way to the host from this machine"),
		hint: require_policy.message("allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy")
	},
	{
		codes: /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/,
		text: require_policy.message("the certificate is not trusted (TLS)"),
		hint: require_policy.message("where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off")
	},
	{
		codes: /^(?:ERR_SSL_|ERR_TLS_|EPROTO)/,
		text: require_policy.message("TLS could not be agreed on"),
		hint: require_policy.message("check that the port speaks https and that no proxy in between speaks something else")
	},
	{
		codes: /^UND_ERR_(?:ABORTED|PRX_)|^Proxy/,
		text: require_policy.message("the proxy does not let the request through"),
		hint: require_policy.message("check the address, name and password in HTTPS_PROXY, and what the proxy allows")
	},
	{
		codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
		text: require_policy.message("the connection was cut"),
		hint: require_policy.message("a firewall or proxy may end it: look there for this host")
	}
];
function inWords(error) {
	const { host, reason } = error.text.values;
	const known = REASONS.find(({ codes }) => codes.test(String(reason)));
	if (error.code !== "SERVICE_UNAVAILABLE" || host === void 0 || !known) return error;
	const text = require_policy.message("{host}: {reason} ({code})", {
		host,
		reason: known.text,
		code: String(reason)
	});
	return new require_policy.GateError(error.code, text, {
		hint: known.hint,
		cause: error
	});
}
// src/self-check/step.ts
const ABSENT = [
	"CREDENTIALS_MISSING",
	"REGION_MISSING",
	"PROJECT_UNCLEAR",
	"API_NOT_FOUND"
];
const isProblem = ({ result }) => result === "missing" || result === "failed";
function problemStep(subject, thrown, isGrant = (_) => false) {
	if (!(thrown instanceof require_policy.GateError) || thrown.code === "CANCELLED") throw thrown;
	const error = inWords(thrown);
	return {
		result: ABSENT.includes(error.code) || isGrant(error) ? "missing" : "failed",
		subject,
		text: error.text,
		hint: error.hint,
		error
	};
}
const THE_REST = {
	result: "skipped",
	subject: require_policy.message("the rest"),
	text: require_policy.message("not tried: mend what is said above first")
};
// src/self-check/targets.ts
const contextOf = (run, { region = "", projectId }) => ({
	...run,
	region,
	projectId
});
async function targetsOf(inputs, run) {
	const loaded = async (source) => {
		const fallback = inputs.source === "auto" ? require_run.sources.find(({ id }) => id === source.fallback) : void 0;
		return {
			source: await source.load(),
			fallback: await fallback?.load()
		};
	};
	if (inputs.images.length > 0) {
		const routes = require_sources.routeImages(inputs, require_run.sources, run.env);
		const targets = [...new Map(routes.map((route) => [`${route.source.id} ${route.region}`, route])).values()].map(async (route) => ({
			...await loaded(route.source),
			region: route.region,
			projectId: require_sources.projectOf(route, inputs)
		}));
		return Promise.all(targets);
	}
	const targets = (await sourcesOf(inputs, run)).map(async (source) => ({
		...await loaded(source),
		region: inputs.region ?? require_sources.exportedRegion(source, run.env),
		projectId: inputs.projectId
	}));
	return Promise.all(targets);
}
async function sourcesOf({ source: wanted }, run) {
	if (wanted !== "auto") return require_run.sources.filter(({ id }) => id === wanted);
	const perCloud = require_run.sources.filter((source, index) => require_run.sources.findIndex(({ cloud }) => cloud === source.cloud) === index);
	const context = {
		...run,
		region: "",
		projectId: void 0
	};
	const trials = await Promise.all(perCloud.map(async (source) => ({
		source,
		trial: await (await source.load()).trial?.(context)
	})));
	const meant = trials.filter(({ trial }) => trial?.isMeant);
	if (meant.length > 0) return meant.map(({ source }) => source);
	throw require_policy.joinProblems(trials.flatMap(({ trial }) => trial ? missingCredentials(() => trial.open()) : []));
}
function missingCredentials(open) {
	try {
		open();
		return [];
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError) return [thrown];
		throw thrown;
	}
}
const regionMissing = ({ source }) => new require_policy.GateError("REGION_MISSING", require_policy.message("no region is given to ask {source} in", { source: source.id }), { hint: require_policy.message("give --region, such as cn-north-4, or the images that you want to judge") });
// src/self-check/examine.ts
const TIME_LIMIT_MS = 45e3;
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
const isRefusalOfCaller = ({ result, error }) => result === "failed" && error?.code === "ACCESS_DENIED";
async function* examineOne(target, run, isLate) {
	const { source, fallback, region } = target;
	if (region === void 0) return yield* stopAfter(problemStep(require_policy.message("region"), regionMissing(target)));
	const context = contextOf(run, target);
	const trial = openTrial(await source.trial?.(context));
	if ("result" in trial) return yield* stopAfter(trial);
	yield {
		result: "ok",
		subject: CREDENTIALS,
		text: trial.credentials
	};
	const hosts = [.../* @__PURE__ */ new Set([...trial.endpoints.map(({ host }) => host), ...trial.hosts])];
	run.log.info(require_policy.message("Hosts that may be contacted: {hosts}", { hosts: hosts.join(", ") }));
	for (const probe of [...reachProbes(trial.endpoints, run), ...trial.logins]) {
		const step = await attempt(probe, trial, isLate);
		if (isProblem(step)) return yield* stopAfter(step);
		yield step;
	}
	yield* tryCalls(trial, isLate, fallback && {
		id: fallback.id,
		trial: await fallback.trial?.(context)
	});
}
const CREDENTIALS = require_policy.message("credentials");
function openTrial(trial) {
	if (!trial) return {
		result: "skipped",
		subject: CREDENTIALS,
		text: require_policy.message("this source has no self-check")
	};
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
			yield {
				result: "skipped",
				subject: step.subject,
				text: replacedBy(fallback.id)
			};
			return yield* tryCalls(fallback.trial.open(), isLate);
		}
		if (isRefusalOfCaller(step)) return yield* stopAfter(step);
		yield step;
	}
}
const replacedBy = (id) => require_policy.message("this region does not have the API: with `source: auto` the gate asks {id} instead", { id });
async function attempt(probe, { isMissingPermission }, isLate) {
	const { subject, neededFor } = probe;
	if (isLate()) return {
		result: "failed",
		subject,
		text: TOO_LATE
	};
	try {
		return {
			subject,
			...await probe.prove()
		};
	} catch (thrown) {
		return {
			...problemStep(subject, thrown, isMissingPermission),
			neededFor
		};
	}
}
const TOO_LATE = require_policy.message("not tried: the services answer too slowly to go on");
async function* stopAfter(step) {
	yield step;
	yield THE_REST;
}
// src/self-check/known-images.ts
const HOUR_MS = 36e5;
const DIGEST = `sha256:${"0".repeat(64)}`;
const REFERENCE = require_policy.parseImageReference(`registry.example.com/self-check/known:1@${DIGEST}`);
const imageIn = (state, nowMs) => ({
	reference: REFERENCE,
	source: "self-check",
	region: void 0,
	digest: DIGEST,
	scans: [{
		label: "built in",
		digest: DIGEST,
		pushedAtMs: require_policy.measured(nowMs - 2 * HOUR_MS, "built in"),
		state
	}],
	doubts: [],
	asked: [],
	assessedAtMs: nowMs
});
const BAD = {
	severity: require_policy.measured(require_policy.exactly("critical"), "built in"),
	vulnerabilities: require_policy.measured([{
		severity: require_policy.exactly("critical"),
		count: require_policy.exactCount(1)
	}], "built in"),
	maliciousFiles: require_policy.measured({ total: require_policy.exactCount(1) }, "built in"),
	unsafeSettings: require_policy.measured(require_policy.exactCount(1), "built in"),
	sensitiveFiles: require_policy.measured(require_policy.exactCount(1), "built in"),
	sizeBytes: require_policy.measured(1e6, "built in"),
	bornAtMs: require_policy.measured({
		ms: 0,
		event: "created"
	}, "built in")
};
const knownBad = (nowMs) => imageIn({
	kind: "complete",
	endedAtMs: require_policy.measured(nowMs - HOUR_MS, "built in"),
	facts: BAD
}, nowMs);
const knownPending = (nowMs) => imageIn({
	kind: "pending",
	why: require_policy.message("the scan has not begun")
}, nowMs);
// src/self-check/verdicts.ts
const EXPECTED = [{
	subject: require_policy.message("known-bad image"),
	image: knownBad,
	verdict: "fail",
	exitCode: 1,
	outcomes: {
		"scan-succeeded": "pass",
		"max-severity": "violated",
		"no-malicious-files": "violated"
	}
}, {
	subject: require_policy.message("known-pending image"),
	image: knownPending,
	verdict: "unknown",
	exitCode: 2,
	outcomes: {
		"scan-succeeded": "unknown",
		"max-severity": "unknown",
		"no-malicious-files": "unknown"
	}
}];
const proveVerdicts = (baseline, nowMs, judge = require_run.compileReport) => EXPECTED.map((expected) => {
	return toStep(expected, judge({
		policies: baseline,
		assessments: [expected.image(nowMs)],
		mode: "enforce",
		asOfMs: nowMs,
		startedAtMs: nowMs,
		endedAtMs: nowMs,
		marks: [],
		hosts: []
	}));
});
function toStep({ subject, verdict, exitCode, outcomes }, report) {
	const got = report.images.flatMap(({ rules }) => rules);
	if (report.verdict === verdict && require_run.exitCodeFor(report.verdict, report.mode) === exitCode && got.length === Object.keys(outcomes).length && got.every(({ id, outcome }) => outcomes[id] === outcome)) return {
		result: "ok",
		subject,
		text: require_policy.message("{verdict} by preset:baseline, exit code {exitCode}, as it must be", {
			verdict,
			exitCode
		})
	};
	return {
		result: "failed",
		subject,
		text: require_policy.message("it came out {got}, and must come out {verdict}: {outcomes}", {
			got: report.verdict,
			verdict,
			outcomes: got.map(({ id, outcome }) => `${id} ${outcome}`).join(", ")
		}),
		hint: require_policy.message("do not rely on this copy of the program: install it afresh, and report it if that does not help")
	};
}
// src/self-check/self-check.ts
async function* selfCheck$1(inputs, deps) {
	const http = require_run.openHttp({ concurrency: 1 }, deps);
	const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs;
	const run = {
		...deps,
		enterpriseProjectId,
		endpoint,
		authEndpoint,
		oidc,
		trustedEndpoints: [],
		http,
		images: 1,
		shared: /* @__PURE__ */ new Map()
	};
	try {
		for await (const told of examine(await targetsOf(inputs, run), run)) yield "target" in told ? { heading: headingOf(told.target) } : told;
	} finally {
		await http.close();
	}
	yield { heading: require_policy.message("This program") };
	const nowMs = deps.now();
	const baseline = await require_policy.loadPolicies(["preset:baseline"], {
		reader: NO_FILES,
		registry: require_policy.ruleById,
		asOfMs: nowMs
	});
	yield* proveVerdicts(baseline.policies, nowMs);
}
const headingOf = ({ source, region }) => region === void 0 ? require_policy.message("Source {source}", { source: source.id }) : require_policy.message("Source {source}, region {region}", {
	source: source.id,
	region
});
const NO_FILES = {
	label: "the program",
	read: async () => void 0,
	glob: async () => []
};
// src/self-check/text.ts
const LOOKS = {
	ok: {
		sign: "\u2713",
		style: "green",
		word: require_policy.message("ok")
	},
	warning: {
		sign: "!",
		style: "yellow",
		word: require_policy.message("warning")
	},
	missing: {
		sign: "\u2717",
		style: "red",
		word: require_policy.message("missing")
	},
	failed: {
		sign: "\u2717",
		style: "red",
		word: require_policy.message("failed")
	},
	skipped: {
		sign: "-",
		style: "dim",
		word: require_policy.message("skipped")
	}
};
const headingAsText = (heading, options) => toText([{
	text: require_policy.formatMessage(heading),
	style: "bold"
}], options);
function stepAsText({ result, subject, text, hint, neededFor }, options) {
	const { sign, style, word } = LOOKS[result];
	const head = `  ${sign} ${require_policy.padColumns(require_policy.formatMessage(word), 7)} ${require_policy.formatMessage(subject)}: `;
	return toText([
		...wrap(require_policy.formatMessage(text), options, head, BODY).map((line) => ({
			text: line,
			style
		})),
		...neededFor ? wrap(require_policy.formatMessage(require_policy.message("needed for {what}", { what: neededFor })), options, BODY, BODY) : [],
		...hint ? wrap(require_policy.formatMessage(hint), options, "    -> ", " ".repeat(7)) : []
	].map((line) => typeof line === "string" ? { text: line } : line), options);
}
const BODY = " ".repeat(4);
function sumAsText(results, options) {
	const count = (word) => results.filter((result) => result === word).length;
	const sum = require_policy.message("ok: {ok}, warnings: {warnings}, missing: {missing}, failed: {failed}, skipped: {skipped}", {
		ok: count("ok"),
		warnings: count("warning"),
		missing: count("missing"),
		failed: count("failed"),
		skipped: count("skipped")
	});
	return toText([{ text: "" }, {
		text: require_policy.formatMessage(sum),
		style: "bold"
	}], options);
}
const DEFAULT_WIDTH = 80;
const wrap = (text, { width = DEFAULT_WIDTH }, first, rest) => require_policy.wrapColumns(require_policy.plainLine(text), width, first, rest);
const toText = (lines, { colour }) => lines.map((line) => `${require_run.paint(line, colour)}\n`).join("");
// src/cli/self-check.ts
const selfCheck = async (args, io, secrets) => {
	const flags = require_run.readFlags(args);
	refuseOthers(flags);
	const inputs = require_run.parseInputs(flags, "command", { needsImages: false });
	const options = {
		colour: require_run.wantsColour(io),
		...io.width && { width: io.width }
	};
	const results = [];
	for await (const told of selfCheck$1(inputs, {
		...io,
		secrets,
		log: require_run.terminalLog(io)
	})) {
		const clean = require_policy.redactAll(told, secrets);
		io.stdout("heading" in clean ? headingAsText(clean.heading, options) : stepAsText(clean, options));
		if ("result" in told) results.push(told.result);
	}
	io.stdout(sumAsText(results, options));
	return results.some((result) => result === "missing" || result === "failed") ? 1 : 0;
};
function refuseOthers(flags) {
	const useless = require_run.inputTable.map(({ name }) => name).filter((name) => name !== "images" && !require_policy.SELF_CHECK_INPUTS.includes(name));
	for (const name of useless) {
		const [value] = flags.get(name) ?? [];
		if (!value) continue;
		throw require_policy.invalid(value.place, require_policy.message("self-check does not take {flag}", { flag: require_policy.shown(`--${name}`) }), require_policy.message("image-policy-gate help self-check lists what it takes"));
	}
}
exports.selfCheck = selfCheck;
