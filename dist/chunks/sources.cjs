const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_http = require("node:http");
// src/http/json.ts
const MAX_ANSWER_VALUES = 2e5;
function parseJson(text) {
	const { exact, keys } = survey(text);
	const value = JSON.parse(exact);
	if (countKeys(value) !== keys) throw new SyntaxError("an object gives one key twice");
	return value;
}
const NUMBER = /-?\d[\d.eE+-]*/y;
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/;
const IS_KEY = /[ \t\r\n]*:/y;
function survey(text) {
	const pieces = [];
	let [keys, values, depth, copied, at] = [
		0,
		0,
		0,
		0,
		0
	];
	while (at < text.length) {
		const sign = text[at];
		if (sign === "\"") {
			at = endOfString(text, at);
			continue;
		}
		if (sign === "-" || sign >= "0" && sign <= "9") {
			const number = matchAt(NUMBER, text, at) ?? sign;
			const end = at + number.length;
			if (isTooLarge(number) && matchAt(IS_KEY, text, end) === void 0) {
				pieces.push(text.slice(copied, at), `"${number}"`);
				copied = end;
			}
			at = end;
			continue;
		}
		if (sign === ":") keys += 1;
		if (sign === "," || sign === "[" || sign === "{") values += 1;
		if (sign === "[" || sign === "{") depth += 1;
		if (sign === "]" || sign === "}") depth -= 1;
		if (depth > 64) throw new RangeError("the values are nested too deeply");
		if (values > 2e5) throw new RangeError(`there are more than ${MAX_ANSWER_VALUES} values`);
		at += 1;
	}
	return {
		exact: pieces.length === 0 ? text : pieces.join("") + text.slice(copied),
		keys
	};
}
const isTooLarge = (number) => WHOLE_NUMBER.test(number) && !Number.isSafeInteger(Number(number));
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function endOfString(text, start) {
	let end = start;
	for (;;) {
		end = text.indexOf("\"", end + 1);
		if (end === -1) return text.length;
		let backslashes = 0;
		while (text[end - 1 - backslashes] === "\\") backslashes += 1;
		if (backslashes % 2 === 0) return end + 1;
	}
}
function countKeys(value) {
	if (typeof value !== "object" || value === null) return 0;
	let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
	for (const one of Object.values(value)) keys += countKeys(one);
	return keys;
}
// src/sources/list-rows.ts
function createListRows(keyOf, overlaps, fold) {
	const result = fold.start();
	const printByKey = /* @__PURE__ */ new Map();
	let bytes = 0;
	let lastPrint;
	return {
		result,
		listed: () => printByKey.size,
		bytes: () => bytes,
		addPage(page) {
			const expected = overlaps ? lastPrint : void 0;
			let agrees = true;
			for (const [index, row] of page.entries()) {
				const text = JSON.stringify(row);
				bytes += Buffer.byteLength(text);
				const print = fingerprint(text);
				if (index === 0 && expected !== void 0 && print !== expected) agrees = false;
				lastPrint = print;
				const ownKey = keyOf(row);
				const key = ownKey !== void 0 ? `key ${ownKey}` : print;
				const known = printByKey.get(key);
				if (known === void 0) {
					printByKey.set(key, print);
					fold.add(result, row);
				} else if (known !== print) agrees = false;
			}
			return agrees;
		}
	};
}
const fingerprint = (text) => (0, node_crypto.hash)("sha256", text, "base64url");
// src/sources/page-places.ts
function createPagePlaces(bytesAtOnce) {
	const lists = [];
	let held = 0;
	const hasRoomFor = (bytes) => held === 0 || held + bytes <= bytesAtOnce;
	function startWhatFits() {
		for (let [list] = lists; list && hasRoomFor(list.pageBytes); [list] = lists) {
			const { pageBytes } = list;
			const reading = list.startNext();
			if (!reading) {
				lists.shift();
				continue;
			}
			held += pageBytes;
			reading.then(() => {
				held -= pageBytes;
				startWhatFits();
			});
		}
	}
	return { add(pages) {
		lists.push(pages);
		startWhatFits();
	} };
}
// src/sources/whole-list.ts
const MAX_ROWS = 5e4;
const MAX_PAGES = 1e3;
const MAX_LIST_BYTES = 32e6;
const MAX_FOLDED_BYTES = 128e6;
const BYTES_AT_ONCE = 8e6;
const USUAL_LIMITS = {
	pages: MAX_PAGES,
	bytes: MAX_LIST_BYTES,
	readings: 2
};
const places = createPagePlaces(BYTES_AT_ONCE);
const readWholeList = (list) => foldWholeList(list, {
	start: () => [],
	add: (rows, row) => void rows.push(row)
});
async function foldWholeList(list, fold) {
	const limits = {
		...USUAL_LIMITS,
		...list.limits
	};
	for (let readings = 1;; readings++) {
		const { isSteady, total, listed, result } = await readOnce(list, fold, limits);
		if (isSteady && listed === total) return result;
		if (readings >= limits.readings) throw incomplete(list.name, listed, total);
	}
}
async function readOnce(list, fold, limits) {
	const first = await list.read(0, void 0);
	const { total } = first;
	if (total > 5e4) throw tooLong(list.name, require_policy.message("{number} rows", { number: total }));
	const size = first.size ?? first.rows.length;
	const overlaps = list.overlaps === true && size > 1;
	const step = overlaps ? size - 1 : size;
	const pages = total > size && size > 0 ? 1 + Math.ceil((total - size) / step) : 1;
	if (pages > limits.pages) throw tooLong(list.name, require_policy.message("{number} pages", { number: pages }));
	const rows = createListRows(list.keyOf, overlaps, fold);
	let isSteady = true;
	const add = (page) => {
		if (page.total !== total || !rows.addPage(page.rows)) isSteady = false;
		const bytes = rows.bytes();
		if (bytes > limits.bytes) throw tooLong(list.name, require_policy.message("{number} bytes", { number: bytes }));
	};
	add(first);
	await inOrder({
		pages,
		pageBytes: rows.bytes(),
		read: (index) => list.read(index, step),
		add
	});
	return {
		total,
		isSteady,
		listed: rows.listed(),
		result: rows.result
	};
}
function inOrder({ pages, pageBytes, read, add }) {
	if (pages <= 1) return Promise.resolve();
	return new Promise((resolve, reject) => {
		let [next, isOver] = [1, false];
		let added = Promise.resolve();
		const fail = (thrown) => {
			isOver = true;
			reject(thrown);
		};
		async function readAndAdd(index, before) {
			const page = await read(index);
			await before;
			if (isOver) return;
			add(page);
			if (index === pages - 1) resolve();
		}
		places.add({
			pageBytes,
			startNext() {
				if (isOver || next >= pages) return void 0;
				added = readAndAdd(next++, added).catch(fail);
				return added;
			}
		});
	});
}
const tooLong = (list, size) => new require_policy.GateError("LIST_INCOMPLETE", require_policy.message("{list} is too long to be read whole: {size}", {
	list,
	size
}), { hint: require_policy.message("nothing is judged from a part of it; a tag beside the digest narrows the lists of images") });
const incomplete = (list, listed, total) => new require_policy.GateError("LIST_INCOMPLETE", listed === total ? require_policy.message("{list} changed while it was read", { list }) : require_policy.message("{list} lists {listed} rows but declares {total}", {
	list,
	listed,
	total
}), { hint: require_policy.message("the list may have changed while it was read: run the job again") });
// src/sources/probe.ts
const proved = (text) => ({
	result: "ok",
	text
});
const skipped = (text) => ({
	result: "skipped",
	text
});
const untriedProbe = (call, input, right) => ({
	subject: require_policy.message("{call}", { call }),
	prove: async () => skipped(require_policy.message("not tried, since it changes something; for `{input}` it needs {right}", {
		input,
		right
	}))
});
const WITHOUT_IMAGE = skipped(require_policy.message("not tried: the list holds no image to ask about"));
function plausiblePage(list, page) {
	const { total, rows } = page;
	if (rows.length > total || rows.length === 0 && total > 0) throw incomplete(list, rows.length, total);
	return page;
}
// src/http/plain-client.ts
var plain_client_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	Agent: () => node_http.Agent,
	request: () => node_http.request
});
// src/sources/measure.ts
async function measure(from, ask) {
	try {
		return require_policy.measured(await ask(), from);
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError && thrown.kind !== "setup") return require_policy.notMeasured(thrown.text, "source-error", thrown.hint);
		throw thrown;
	}
}
// src/sources/severity-counts.ts
async function countLists(needs, beginnings) {
	const begun = await Promise.all(beginnings);
	const isDecided = !needsNumbers(needs) && begun.some(({ counts }) => hasWorst(counts));
	return (await Promise.all(begun.map((one) => isDecided ? one.counts : one.finish?.() ?? one.counts))).flat();
}
async function beginCount(needs, list) {
	const { levels, expected, declared = expected } = list;
	if (!needsLevels(needs, levels)) return { counts: withRest([], await declared) };
	if (expected.min <= list.pageSize) return beginWithPage(list);
	if (needsNumbers(needs)) return { counts: withRest(...await Promise.all([countLevels(list, levels), declared])) };
	const [worst, total] = await Promise.all([countLevels(list, levels.slice(0, 1)), declared]);
	return {
		counts: withRest(worst, total),
		finish: async () => withRest([...worst, ...await countLevels(list, levels.slice(1))], total)
	};
}
async function beginWithPage(list) {
	const [page, declared] = await Promise.all([list.readFirstPage(), list.declared ?? list.expected]);
	if (page.rows.length > page.total) throw incomplete(list.name, page.rows.length, page.total);
	const total = {
		min: Math.max(declared.min, page.total),
		max: Math.max(declared.max, page.total)
	};
	const listed = tally(list, page.rows);
	const counts = withRest(listed, total);
	if (isWhole(page, list)) return { counts };
	return {
		counts,
		finish: async () => withRest(noFewerThan(listed, await countLevels(list, list.levels)), total)
	};
}
const needsLevels = (needs, levels) => needs.some(({ severityAbove, countLevels = [] }) => levels.some(({ severity: { least, most } }) => severityAbove !== void 0 && require_policy.isAbove(most, severityAbove) || countLevels.some((one) => one === least || one === most)));
const needsNumbers = (needs) => needs.some(({ facts }) => facts.includes("vulnerabilities"));
const hasWorst = (counts) => require_policy.worstSeverity(counts).least === require_policy.HIGH_OR_CRITICAL.least;
const isWhole = ({ rows, total }, { keyOf }) => rows.length === total && new Set(rows.map((row) => keyOf(row) ?? JSON.stringify(row))).size === total;
function tally({ levels, wordOf }, rows) {
	const found = /* @__PURE__ */ new Map();
	for (const row of new Map(rows.map((one) => [JSON.stringify(one), one])).values()) {
		const own = wordOf(row);
		const severity = levels.find(({ word }) => word === own)?.severity ?? require_policy.SOME_SEVERITY;
		found.set(severity, (found.get(severity) ?? 0) + 1);
	}
	return [...levels.map((level) => level.severity), require_policy.SOME_SEVERITY].flatMap((severity) => {
		const number = found.get(severity) ?? 0;
		return number === 0 && severity === require_policy.SOME_SEVERITY ? [] : [{
			severity,
			count: require_policy.exactCount(number)
		}];
	});
}
const countLevels = ({ readLevel, wordOf }, levels) => Promise.all(levels.map(async ({ word, severity }) => {
	const { total, rows } = await readLevel(word);
	return {
		severity: rows.every((row) => wordOf(row) === word) ? severity : require_policy.SOME_SEVERITY,
		count: require_policy.exactCount(total)
	};
}));
function noFewerThan(listed, counted) {
	const unseen = listed.map(({ severity, count }) => {
		const known = require_policy.totalOf(counted.filter((one) => one.severity === severity));
		return {
			severity,
			count: require_policy.exactCount(Math.max(0, count.min - known.min))
		};
	});
	return [...counted, ...unseen.filter(({ count }) => count.min > 0)];
}
function withRest(counted, declared) {
	const sum = require_policy.totalOf(counted).min;
	const rest = {
		min: Math.max(0, declared.min - sum),
		max: Math.max(0, declared.max - sum)
	};
	return rest.max === 0 ? counted : [...counted, {
		severity: require_policy.SOME_SEVERITY,
		count: rest
	}];
}
function countBeside(count, some) {
	if (some === true && !count) return require_policy.atLeast(1);
	if (some === "unmapped") return count ? require_policy.atLeast(count) : void 0;
	return count === void 0 ? void 0 : require_policy.exactCount(count);
}
// src/sources/wire.ts
const row = require_run.custom((value) => typeof value === "object" && value !== null && !Array.isArray(value), "expected an object");
const digits = require_run.pipe(require_run.union([require_run.number(), require_run.string()]), require_run.transform(String), require_run.regex(/^\d{1,19}$/, "expected a whole number"));
const sendable = require_run.pipe(require_run.string(), require_run.check((one) => !/\p{Cs}/u.test(one), "expected Unicode text"));
const id = require_run.nullish(require_run.union([require_run.pipe(require_run.number(), require_run.transform(String)), sendable]));
const key = require_run.nullish(sendable);
const text = require_run.nullish(require_run.string());
const segment = require_run.pipe(sendable, require_run.minLength(1), require_run.check((one) => !/^\.+$/.test(one), "expected a name"));
const count = require_run.nullish(require_run.pipe(digits, require_run.transform(Number), require_run.safeInteger("expected a count that fits a number")));
const epochMs = require_run.pipe(require_run.nullish(require_run.pipe(digits, require_run.transform(Number), require_run.maxValue(864e13, "expected a date"))), require_run.transform((ms) => ms === 0 ? void 0 : ms ?? void 0));
const byteSize = require_run.nullish(require_run.pipe(require_run.union([require_run.number(), require_run.string()]), require_run.transform(String), require_run.regex(/^\d[\d,]*(?: ?\(bytes\))?$/i, "expected a number of bytes"), require_run.transform((size) => Number.parseInt(size.replaceAll(",", ""), 10))));
const flag = require_run.nullish(require_run.union([require_run.boolean(), require_run.pipe(require_run.picklist(["true", "false"]), require_run.transform((word) => word === "true"))]));
function parseWire(schema, value, what) {
	const result = require_run.safeParse(schema, value, { abortEarly: true });
	if (result.success) return asRecord(result.output);
	const [issue] = result.issues;
	throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("the answer of {what} has not the documented shape at {place}: {problem}", {
		what,
		place: require_run.getDotPath(issue) ?? require_policy.message("its top"),
		problem: issue.message.slice(0, 200)
	}), { hint: require_policy.message("nothing is judged from an answer that cannot be read; if it lasts, report it with the request id") });
}
const asRecord = (output) => typeof output === "object" && output !== null && !Array.isArray(output) ? { ...output } : output;
// src/sources/credential-sets.ts
function readVariable(env, name) {
	const value = env[name]?.trim();
	if (!value) return void 0;
	if (!/^[\x21-\x7e]+$/.test(value)) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("environment variable {name} has a space, a line break or a character outside ASCII inside", { name }), { hint: require_policy.message("store the secret again, without quotes and line breaks") });
	return value;
}
const namesOf = ({ required, optional = [] }) => [...required, ...optional];
const isAnyGiven = (env, sets) => sets.flatMap(namesOf).some((name) => env[name]?.trim());
const givenNames = (env, set) => namesOf(set).filter((name) => readVariable(env, name) !== void 0);
const alternatives = (sets) => sets.map(together).reduce((either, or) => require_policy.message("{either}, or {or}", {
	either,
	or
}));
const together = ({ required }) => required.reduce((all, next) => all === "" ? next : require_policy.message("{all} and {next}", {
	all,
	next
}), "");
function firstCompleteSet(env, cloud, sets) {
	for (const set of sets) {
		const given = givenNames(env, set);
		const missing = set.required.filter((name) => !given.includes(name));
		if (missing.length === 0) return set;
		if (given.length > 0) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the credentials of {cloud} are half set: {given} without {missing}", {
			cloud,
			given: given.join(", "),
			missing: missing.join(", ")
		}), { hint: require_policy.message("set the missing variables in the environment (`env:` of the step), or remove the others") });
	}
	throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("there are no credentials of {cloud} in the environment", { cloud }), { hint: require_policy.message("set {sets} in the environment (`env:` of the step), or log in without keys (inputs oidc-provider and oidc-role)", { sets: alternatives(sets) }) });
}
// src/sources/endpoint-trust.ts
function refuseForeignHost(base, { trustedEndpoints }) {
	if (require_policy.isLoopback(base.hostname) || require_run.isServiceUrl(base)) return;
	if (trustedEndpoints.some((endpoint) => endpoint.replace(/\/$/, "") === base.origin)) return;
	throw new require_policy.GateError("ENDPOINT_REFUSED", require_policy.message("a token or password would go to {host}, which is not a host of the cloud", { host: base.host }), { hint: require_policy.message("name the endpoint under `endpoints` in the `run` section of the policy, or use an access key: its secret is never sent") });
}
// src/sources/oidc-claims.ts
const JWT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
function claimsOf(token) {
	const payload = JWT.exec(token)?.[1];
	if (payload === void 0) return void 0;
	try {
		const { sub, iss, aud } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return {
			subject: shown(sub),
			issuer: shown(iss),
			audiences: [aud].flat().map(shown)
		};
	} catch {
		return;
	}
}
const MAX_SHOWN_LENGTH = 300;
const shown = (claim) => typeof claim === "string" ? claim.slice(0, MAX_SHOWN_LENGTH) : "none";
// src/sources/service-failure.ts
function jsonOf(answer) {
	try {
		return parseJson(answer.text);
	} catch {
		return;
	}
}
const MAX_QUOTED = 200;
const MAX_SEARCHED = 65536;
function failureError(code, call, status, failure, secrets, hint) {
	const quote = (text) => secrets.redact(text.slice(0, MAX_SEARCHED)).replace(/\s+/g, " ").slice(0, MAX_QUOTED);
	const quoted = code === "ACCESS_DENIED" ? "" : quote(failure.text);
	const values = {
		call,
		code: quote(failure.code) || `HTTP ${status}`,
		request: failure.requestId === void 0 ? require_policy.message("none given") : quote(failure.requestId)
	};
	const text = quoted ? require_policy.message("{call} was answered {code}: \"{quoted}\" (request id: {request})", {
		...values,
		quoted
	}) : require_policy.message("{call} was answered {code} (request id: {request})", values);
	return new require_policy.GateError(code, text, { hint });
}
const unreadable = (call, answer) => new require_policy.GateError("ANSWER_INVALID", require_policy.message("{call} was answered {status} with {length} characters of {type} that are not JSON", {
	call,
	status: answer.status,
	length: answer.text.length,
	type: answer.headers["content-type"]?.slice(0, 80) ?? require_policy.message("no stated type")
}), { hint: require_policy.message("a proxy or a gateway may have answered in place of the service") });
// src/sources/oidc-token.ts
const TOKEN_FILE = "IMAGE_POLICY_GATE_OIDC_TOKEN_FILE";
const REQUEST_URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
const REQUEST_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const MAX_TOKEN_LENGTH = 2e4;
function openTokenSource(audience, context) {
	const path = context.env[TOKEN_FILE]?.trim();
	return path ? fileTokens(path, audience, context) : gitHubTokens(audience, context);
}
function fileTokens(path, audience, { secrets }) {
	const unusable = (reason) => new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the file that {variable} names cannot be used: {reason}", {
		variable: TOKEN_FILE,
		reason
	}), { hint: require_policy.message("let it hold the OIDC token of this job and nothing else") });
	async function read() {
		try {
			const { size } = await (0, node_fs_promises.stat)(path);
			if (size === 0 || size > MAX_TOKEN_LENGTH) throw unusable(require_policy.message("{size} bytes", { size }));
			return (await (0, node_fs_promises.readFile)(path, "utf8")).trim();
		} catch (thrown) {
			if (thrown instanceof require_policy.GateError) throw thrown;
			const error = require_policy.toError(thrown);
			throw unusable("code" in error ? String(error.code) : error.name);
		}
	}
	return {
		hosts: [],
		issue: async () => checked(await read(), audience, TOKEN_FILE, secrets)
	};
}
const CALL = "GET the job's OIDC token";
const jobToken = require_run.object({ value: require_run.string("expected a token") }, "expected an object");
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
				headers: {
					authorization: `Bearer ${bearer}`,
					accept: "application/json"
				}
			})
		});
		if (answer.status !== 200) throw notIssued(answer, url);
		return checked(parseWire(jobToken, jsonOf(answer), CALL).value, audience, url.host, secrets);
	}
	return {
		hosts: [url.host],
		issue
	};
}
function issuerUrl(address, audience) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && require_policy.isLoopback(url.hostname);
	if (url === void 0 || !isSafe) throw new require_policy.GateError("ENDPOINT_REFUSED", require_policy.message("{variable} is not an https URL", { variable: REQUEST_URL }), { hint: require_policy.message("leave the variables of the runner as it set them") });
	url.searchParams.set("audience", audience);
	return url;
}
function notIssued({ status }, { host }) {
	const isRefusal = status >= 400 && status < 500 && status !== 429;
	return new require_policy.GateError(isRefusal ? "ACCESS_DENIED" : "SERVICE_UNAVAILABLE", require_policy.message("{call} was answered {status} by {host}", {
		call: CALL,
		status,
		host
	}), { hint: isRefusal ? GRANT : require_policy.message("run the job again later") });
}
const GRANT = require_policy.message("give the job `permissions: id-token: write`; where the workflow is called by another one, give it to the calling job too");
function withoutToken(env) {
	const missing = (text, hint) => new require_policy.GateError("CREDENTIALS_MISSING", text, { hint });
	if (!env.GITHUB_ACTIONS) return missing(require_policy.message("there is no OIDC token for the keyless login"), require_policy.message("outside of GitHub Actions, name a file that holds one in {variable}", { variable: TOKEN_FILE }));
	if (isPullRequestOfFork(env)) return missing(require_policy.message("GitHub gives no OIDC token to a pull request from a fork"), require_policy.message("judge the image after the merge, or where the image is pushed by a workflow of this repository"));
	return missing(require_policy.message("GitHub gave this job no OIDC token"), GRANT);
}
function isPullRequestOfFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }) {
	if (!path || event === "pull_request_target") return false;
	try {
		const { head, base } = JSON.parse((0, node_fs.readFileSync)(path, "utf8")).pull_request;
		return head.repo?.id !== base.repo.id;
	} catch {
		return false;
	}
}
function checked(token, audience, origin, secrets) {
	for (const secret of [token, ...token.split(".")]) secrets.add(secret);
	const claims = token.length > MAX_TOKEN_LENGTH ? void 0 : claimsOf(token);
	if (claims === void 0) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("what {origin} gave is not a JSON Web Token", { origin }), { hint: require_policy.message("three parts with a dot between them, and nothing else, make a token") });
	if (claims.audiences.includes(audience)) return token;
	throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the OIDC token from {origin} is for the audience \"{given}\", not \"{audience}\"", {
		origin,
		given: claims.audiences.join(", "),
		audience
	}), { hint: require_policy.message("have the token issued for this audience, or set `oidc-audience` to that of the token") });
}
// src/sources/oidc-login.ts
const SESSION_SECONDS = 3600;
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
		return {
			...session,
			endsAtMs: Math.min(session.endsAtMs, startedAtMs + SESSION_SECONDS * 1e3)
		};
	}
	const current = renewedInTime(logIn, context.now);
	return {
		hosts: [...tokens.hosts, exchange.sts.host],
		current: async () => (await current()).key
	};
}
const MIN_LEFT_MS = 12e4;
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
			if (thrown instanceof require_policy.GateError && thrown.kind === "source") renewAtMs = Number.NEGATIVE_INFINITY;
			throw thrown;
		}
	}
	return () => {
		if (session === void 0 || now() >= renewAtMs) session = renew();
		return session;
	};
}
const REFUSALS = [
	"ACCESS_DENIED",
	"REQUEST_REJECTED",
	"API_NOT_FOUND"
];
function orRefusal(read, token, { hintFor }) {
	try {
		return read();
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError) || !REFUSALS.includes(thrown.code)) throw thrown;
		const claims = claimsOf(token);
		throw new require_policy.GateError("ACCESS_DENIED", require_policy.message("{refusal}. The token says: subject {subject}, audience {audience}, issuer {issuer}", {
			refusal: thrown.text,
			subject: claims?.subject ?? "",
			audience: claims?.audiences.join(", ") ?? "",
			issuer: claims?.issuer ?? ""
		}), {
			cause: thrown,
			hint: hintFor(String(thrown.text.values.code)) ?? thrown.hint
		});
	}
}
function sessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
	return (repository && run ? [repository, run] : ["image-policy-gate"]).join("-").replace(/[^A-Za-z0-9.@_-]/g, "-").slice(-64);
}
Object.defineProperty(exports, "MAX_FOLDED_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FOLDED_BYTES;
	}
});
Object.defineProperty(exports, "MAX_ROWS", {
	enumerable: true,
	get: function() {
		return MAX_ROWS;
	}
});
Object.defineProperty(exports, "SESSION_SECONDS", {
	enumerable: true,
	get: function() {
		return SESSION_SECONDS;
	}
});
Object.defineProperty(exports, "WITHOUT_IMAGE", {
	enumerable: true,
	get: function() {
		return WITHOUT_IMAGE;
	}
});
Object.defineProperty(exports, "beginCount", {
	enumerable: true,
	get: function() {
		return beginCount;
	}
});
Object.defineProperty(exports, "byteSize", {
	enumerable: true,
	get: function() {
		return byteSize;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "countBeside", {
	enumerable: true,
	get: function() {
		return countBeside;
	}
});
Object.defineProperty(exports, "countLists", {
	enumerable: true,
	get: function() {
		return countLists;
	}
});
Object.defineProperty(exports, "epochMs", {
	enumerable: true,
	get: function() {
		return epochMs;
	}
});
Object.defineProperty(exports, "failureError", {
	enumerable: true,
	get: function() {
		return failureError;
	}
});
Object.defineProperty(exports, "firstCompleteSet", {
	enumerable: true,
	get: function() {
		return firstCompleteSet;
	}
});
Object.defineProperty(exports, "flag", {
	enumerable: true,
	get: function() {
		return flag;
	}
});
Object.defineProperty(exports, "foldWholeList", {
	enumerable: true,
	get: function() {
		return foldWholeList;
	}
});
Object.defineProperty(exports, "givenNames", {
	enumerable: true,
	get: function() {
		return givenNames;
	}
});
Object.defineProperty(exports, "id", {
	enumerable: true,
	get: function() {
		return id;
	}
});
Object.defineProperty(exports, "incomplete", {
	enumerable: true,
	get: function() {
		return incomplete;
	}
});
Object.defineProperty(exports, "isAnyGiven", {
	enumerable: true,
	get: function() {
		return isAnyGiven;
	}
});
Object.defineProperty(exports, "jsonOf", {
	enumerable: true,
	get: function() {
		return jsonOf;
	}
});
Object.defineProperty(exports, "key", {
	enumerable: true,
	get: function() {
		return key;
	}
});
Object.defineProperty(exports, "measure", {
	enumerable: true,
	get: function() {
		return measure;
	}
});
Object.defineProperty(exports, "openOidcSessions", {
	enumerable: true,
	get: function() {
		return openOidcSessions;
	}
});
Object.defineProperty(exports, "parseJson", {
	enumerable: true,
	get: function() {
		return parseJson;
	}
});
Object.defineProperty(exports, "parseWire", {
	enumerable: true,
	get: function() {
		return parseWire;
	}
});
Object.defineProperty(exports, "plain_client_exports", {
	enumerable: true,
	get: function() {
		return plain_client_exports;
	}
});
Object.defineProperty(exports, "plausiblePage", {
	enumerable: true,
	get: function() {
		return plausiblePage;
	}
});
Object.defineProperty(exports, "proved", {
	enumerable: true,
	get: function() {
		return proved;
	}
});
Object.defineProperty(exports, "readVariable", {
	enumerable: true,
	get: function() {
		return readVariable;
	}
});
Object.defineProperty(exports, "readWholeList", {
	enumerable: true,
	get: function() {
		return readWholeList;
	}
});
Object.defineProperty(exports, "refuseForeignHost", {
	enumerable: true,
	get: function() {
		return refuseForeignHost;
	}
});
Object.defineProperty(exports, "row", {
	enumerable: true,
	get: function() {
		return row;
	}
});
Object.defineProperty(exports, "segment", {
	enumerable: true,
	get: function() {
		return segment;
	}
});
Object.defineProperty(exports, "sessionName", {
	enumerable: true,
	get: function() {
		return sessionName;
	}
});
Object.defineProperty(exports, "skipped", {
	enumerable: true,
	get: function() {
		return skipped;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "tooLong", {
	enumerable: true,
	get: function() {
		return tooLong;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "untriedProbe", {
	enumerable: true,
	get: function() {
		return untriedProbe;
	}
});
