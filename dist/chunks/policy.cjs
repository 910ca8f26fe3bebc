const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_timers_promises = require("node:timers/promises");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
// src/entry.ts
const UNDECIDED = 2;
const MAX_FAREWELL_MS = 5e3;
async function enter$2(process, clock, program) {
	process.exitCode = UNDECIDED;
	process.on("uncaughtException", (thrown) => {
		process.stderr.write(`unexpected: ${thrown instanceof Error ? thrown.name : typeof thrown}. Please report it.\n`);
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
		sleep: (ms, signal) => (0, node_timers_promises.setTimeout)(ms, void 0, { signal }),
		signal: stop.signal
	});
	isOver = true;
}
// src/core/message.ts
function message(template, ...[values]) {
	return {
		template,
		values: values ?? {}
	};
}
const joinParts = (parts) => parts.length === 0 ? "" : parts.reduce((list, item) => message("{list}, {item}", {
	list,
	item
}));
function formatMessage({ template, values }, translate = (t) => t) {
	return translate(template).replace(/\{([^{}]+)\}/g, (whole, name) => {
		const value = Object.hasOwn(values, name) ? values[name] : void 0;
		if (value === void 0) return whole;
		return typeof value === "object" ? formatMessage(value, translate) : String(value);
	});
}
// src/core/errors.ts
const ERROR_CODES = {
	INPUT_INVALID: "setup",
	REFERENCE_INVALID: "setup",
	REGISTRY_UNKNOWN: "setup",
	REGION_MISSING: "setup",
	PROJECT_UNCLEAR: "setup",
	CREDENTIALS_MISSING: "setup",
	ENDPOINT_REFUSED: "setup",
	POLICY_NOT_FOUND: "setup",
	POLICY_INVALID: "setup",
	RUN_REFUSED: "setup",
	GITHUB_REFUSED: "setup",
	GITHUB_UNAVAILABLE: "setup",
	ACCESS_DENIED: "denied",
	API_NOT_FOUND: "source",
	REQUEST_REJECTED: "source",
	SERVICE_UNAVAILABLE: "source",
	SERVICE_THROTTLED: "source",
	ANSWER_INVALID: "source",
	LIST_INCOMPLETE: "source",
	CANCELLED: "source"
};
var GateError = class extends Error {
	name = "GateError";
	code;
	text;
	hint;
	place;
	constructor(code, text, details = {}) {
		super(formatMessage(text), { cause: details.cause });
		this.code = code;
		this.text = text;
		this.hint = details.hint;
		this.place = details.place;
	}
	get kind() {
		return ERROR_CODES[this.code];
	}
};
const toError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
const isPassing = ({ code }) => code === "SERVICE_UNAVAILABLE" || code === "SERVICE_THROTTLED";
// src/core/did-you-mean.ts
const MAX_WORD_LENGTH = 100;
function closest(word, candidates) {
	if (word.length > MAX_WORD_LENGTH) return void 0;
	const typed = word.toLowerCase();
	let best;
	for (const candidate of candidates) {
		const distance = editDistance(typed, candidate.toLowerCase());
		const shorter = Math.min(typed.length, candidate.length);
		if (distance <= Math.ceil(shorter / 3) && distance < shorter && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const at = (cells, index) => cells[index] ?? Number.POSITIVE_INFINITY;
			const replace = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY;
			current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replace, swap));
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? Number.POSITIVE_INFINITY;
}
// src/input-problems.ts
const invalid = (place, text, hint) => new GateError("INPUT_INVALID", text, {
	place,
	hint
});
function suggest(word, candidates) {
	const suggestion = closest(word, candidates);
	return suggestion === void 0 ? void 0 : message("did you mean \"{suggestion}\"?", { suggestion });
}
function joinProblems(problems) {
	const [only, ...others] = problems;
	if (only && others.length === 0) return only;
	return new GateError("INPUT_INVALID", message("there are {count} problems with the inputs", { count: problems.length }), { cause: new AggregateError(problems) });
}
function problemsOf(error) {
	const problems = (error.cause instanceof AggregateError ? error.cause.errors : []).filter((problem) => problem instanceof GateError);
	return problems.length > 0 ? problems : [error];
}
const byPlace = (a, b) => a.line - b.line || a.column - b.column;
var PolicyError = class extends GateError {
	problems;
	constructor(problems) {
		const listed = withoutRepetition([...new Set(problems.map(({ file }) => file))].flatMap((file) => problems.filter((problem) => problem.file === file).sort(byPlace)));
		const shown = listed.slice(0, 50).map((problem) => formatProblem(problem));
		const values = {
			problems: shown.join("\n"),
			more: listed.length - shown.length
		};
		super("POLICY_INVALID", values.more > 0 ? message("the policy cannot be used:\n{problems}\nand {more} more", values) : message("the policy cannot be used:\n{problems}", values), { hint: message("correct the policy; \"policy validate FILE\" checks it without judging any image") });
		this.problems = listed;
	}
};
function formatProblem({ file, line, column, message: text, hint, excerpt }, translate) {
	return [...[`${file}:${line}:${column}: ${formatMessage(text, translate)}`, indented(excerpt)], ...hint ? [indented(formatMessage(hint, translate))] : []].join("\n");
}
const indented = (text) => text.replace(/^/gm, "  ");
function withoutRepetition(problems) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter((problem) => {
		const key = formatProblem(problem);
		return !seen.has(key) && seen.add(key);
	});
}
// src/failure.ts
const isCallers = ({ kind }) => kind === "setup" || kind === "denied";
const policyProblem = ({ message: text, hint, excerpt, ...position }) => ({
	text,
	hint,
	excerpt,
	position
});
function failureOf(thrown) {
	if (thrown instanceof PolicyError) return {
		exitCode: 3,
		problems: thrown.problems.map(policyProblem)
	};
	if (thrown instanceof GateError) return {
		exitCode: isCallers(thrown) ? 3 : 2,
		problems: problemsOf(thrown)
	};
	return {
		exitCode: 2,
		problems: [{
			text: message("the gate itself failed: {error}", { error: toError(thrown).message }),
			hint: message("please report it; IMAGE_POLICY_GATE_DEBUG=1 shows where it happened")
		}]
	};
}
function stackOf(thrown, env) {
	return env.IMAGE_POLICY_GATE_DEBUG === "1" ? toError(thrown).stack : void 0;
}
// src/policy/target.ts
const PRESET = "preset:";
const OF_ANOTHER_REPOSITORY = /^(?<repository>[\w-][\w.-]*\/[\w.-]+)\/(?<path>[^@\s]+)@(?<ref>\S+)$/;
function nameOfTarget(target) {
	if ("preset" in target) return `${PRESET}${target.preset}`;
	const { path, remote } = target;
	return remote ? `${remote.repository}/${path}@${remote.ref}` : path;
}
function parseTarget(text, presets, folder = "") {
	if (text.startsWith(PRESET)) {
		const preset = text.slice(7);
		if (Object.hasOwn(presets, preset)) return { preset };
		const names = Object.keys(presets);
		const meant = closest(preset, names);
		return {
			refusal: message("there is no preset \"{preset}\"", { preset }),
			hint: meant === void 0 ? message("the presets are {names}", { names: names.join(", ") }) : message("did you mean \"{suggestion}\"?", { suggestion: PRESET + meant })
		};
	}
	const { repository, path, ref } = OF_ANOTHER_REPOSITORY.exec(text)?.groups ?? {};
	if (repository && path && ref) {
		if (REF.test(ref)) return {
			path: node_path.posix.normalize(path),
			remote: {
				repository,
				ref
			}
		};
		return { refusal: message("{text}: \"{ref}\" is no branch, tag or commit", {
			text,
			ref
		}) };
	}
	return { path: node_path.posix.normalize(node_path.posix.isAbsolute(text) ? text : node_path.posix.join(folder, text)) };
}
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitId = (ref) => OBJECT_ID.test(ref);
const REF = /^(?!-)(?!.*(?:\.\.|\/\/|@\{))[\w./+-]{1,250}(?<![/.])$/;
// src/http/query.ts
const encodeStrictly = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
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
const SIGNATURE = /(signature(?:["'=: \\]|%(?:25)*(?:3d|3a|20|22))+)[0-9a-f]{40,}/gi;
const MIN_SECRET_LENGTH = 6;
const TELLING_LENGTH = 16;
const CRUMB_LENGTH = TELLING_LENGTH / 2;
const formsOf = (secret) => [
	secret,
	encodeURIComponent(secret),
	encodeStrictly(secret),
	inJson(secret),
	Buffer.from(secret).toString("base64")
];
const furtherFormsOf = (secret) => [
	inJson(inJson(secret)),
	Buffer.from(secret).toString("hex"),
	...[
		0,
		1,
		2
	].flatMap((before) => withinBase64(secret, before))
];
const inJson = (text) => JSON.stringify(text).slice(1, -1);
function withinBase64(secret, before) {
	const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
	const [start, end] = [Math.ceil(before * 8 / 6), Math.floor(bytes.length * 8 / 6)];
	return ["base64", "base64url"].map((encoding) => bytes.toString(encoding).slice(start, end)).filter((signs) => signs.length >= CRUMB_LENGTH);
}
function createSecrets(mask) {
	const known = /* @__PURE__ */ new Set();
	const pieces = {
		telling: /* @__PURE__ */ new Set(),
		crumbs: /* @__PURE__ */ new Set()
	};
	let longestFirst = [];
	return {
		add(secret) {
			if (!secret) return;
			const forms = formsOf(secret);
			for (const form of [...forms, ...furtherFormsOf(secret)]) {
				if (known.has(form)) continue;
				known.add(form);
				mask(form);
				if (forms.includes(form)) addPieces(pieces, inSmallLetters(form));
			}
			longestFirst = [...known].filter((one) => one.length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
		},
		redact(text) {
			if (text.length < MIN_SECRET_LENGTH) return text;
			let clean = text.replace(SIGNATURE, "$1***");
			for (const secret of longestFirst) if (clean.includes(secret)) clean = clean.replaceAll(secret, "***");
			return withoutPieces(clean, pieces);
		}
	};
}
const inSmallLetters = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
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
		for (let at = Math.max(from, crumb - CRUMB_LENGTH + 1); at <= crumb; at++) if (telling.has(text.slice(at, at + TELLING_LENGTH))) return at;
	}
	return -1;
}
function redactAll(value, secrets) {
	const texts = /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map();
	const clean = (item) => {
		if (typeof item === "string") return remembered(texts, item, secrets.redact);
		if (typeof item !== "object" || item === null) return item;
		return remembered(holders, item, Array.isArray(item) ? cleanList : cleanRecord);
	};
	const cleanList = (list) => {
		const items = list;
		const cleaned = items.map(clean);
		return cleaned.every((item, index) => Object.is(item, items[index])) ? list : cleaned;
	};
	const cleanRecord = (record) => {
		const values = Object.values(record);
		const cleaned = values.map(clean);
		if (cleaned.every((item, index) => Object.is(item, values[index]))) return record;
		return Object.fromEntries(Object.keys(record).map((key, index) => [key, cleaned[index]]));
	};
	return clean(value);
}
function remembered(known, key, make) {
	const before = known.get(key);
	if (before !== void 0) return before;
	const made = make(key);
	known.set(key, made);
	return made;
}
// src/core/duration.ts
const UNIT_MS = {
	d: 864e5,
	h: 36e5,
	m: 6e4,
	s: 1e3
};
const DAY_MS = UNIT_MS.d;
const CLOCK_SKEW_MS = 15 * UNIT_MS.m;
const DURATION_PATTERN = "^[0-9]{1,6}[smhd]$";
function parseDurationMs(text) {
	if (!(/* @__PURE__ */ new RegExp("^[0-9]{1,6}[smhd]$")).test(text)) throw new GateError("POLICY_INVALID", message("\"{text}\" is not a duration such as 15m, 24h or 7d", { text }));
	return Number(text.slice(0, -1)) * UNIT_MS[text.slice(-1)];
}
const UNITS = {
	d: (amount) => message("{amount}d", { amount }),
	h: (amount) => message("{amount}h", { amount }),
	m: (amount) => message("{amount}m", { amount }),
	s: (amount) => message("{amount}s", { amount })
};
function durationPhrase(ms) {
	let rest = Math.max(0, ms);
	const parts = [];
	for (const unit of [
		"d",
		"h",
		"m",
		"s"
	]) {
		const amount = Math.floor(rest / UNIT_MS[unit]);
		rest -= amount * UNIT_MS[unit];
		if (amount > 0) parts.push(UNITS[unit](amount));
	}
	const [larger = UNITS.s(0), smaller] = parts;
	return smaller ? message("{larger} {smaller}", {
		larger,
		smaller
	}) : larger;
}
function ageMs(momentMs, now) {
	return momentMs <= now + CLOCK_SKEW_MS ? Math.max(0, now - momentMs) : void 0;
}
const formatDay = (ms) => isoText(ms).slice(0, 10);
const formatMoment = (ms) => isoText(ms).replace(/\.\d{3}Z$/, "Z");
function isoText(ms) {
	const date = new Date(ms);
	return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}
const endOfDayMs = (ms) => (Math.floor(ms / DAY_MS) + 1) * DAY_MS - 1;
// src/http/loopback.ts
const isLoopback = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
// src/input-values.ts
const MAX_SHOWN_LENGTH = 200;
const shown = (text) => text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}\u2026` : text;
function splitLines$1({ text, place }) {
	const lines = text.split(/\r\n|\r|\n/);
	return lines.map((line, index) => ({
		text: line.trim(),
		place: lines.length > 1 ? `${place}, line ${index + 1}` : place
	})).filter((line) => line.text !== "");
}
const splitList = (value) => splitLines$1(value).flatMap(({ text, place }) => text.split(",").map((part) => ({
	text: part.trim(),
	place
})).filter((part) => part.text !== ""));
function parseChoice({ text, place }, spec) {
	const allowed = spec.allowed ?? [];
	if (allowed.includes(text)) return text;
	const values = {
		name: spec.name,
		value: shown(text),
		allowed: allowed.join(", ")
	};
	throw invalid(place, message("\"{value}\" is not a word that \"{name}\" takes: {allowed}", values), suggest(text, allowed));
}
function parseWaitMs({ text, place }) {
	if (text === "0") return 0;
	if ((/* @__PURE__ */ new RegExp("^[0-9]{1,6}[smhd]$")).test(text)) return parseDurationMs(text);
	throw invalid(place, message("\"{value}\" is not a duration", { value: shown(text) }), message("write a whole number and a unit, such as 30s, 15m, 24h or 7d; or 0"));
}
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
function parseInstantMs({ text, place }) {
	const date = INSTANT.exec(text)?.[1];
	const day = date === void 0 ? NaN : Date.parse(date);
	const instant = !Number.isNaN(day) && new Date(day).toISOString().startsWith(date ?? "") ? Date.parse(text) : NaN;
	if (!Number.isNaN(instant)) return instant;
	throw invalid(place, message("\"{value}\" is not a date or a moment", { value: shown(text) }), message("write 2026-12-31, or 2026-12-31T10:00:00Z with its offset from UTC"));
}
function parseCount({ text, place }, min, max) {
	const count = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
	if (count >= min && count <= max) return count;
	throw invalid(place, message("\"{value}\" is not a whole number from {min} to {max}", {
		value: shown(text),
		min,
		max
	}));
}
function parseIdentifier({ text, place }) {
	if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?$/.test(text)) return text;
	throw invalid(place, message("\"{value}\" is not a name of letters, digits, \"-\" and \"_\"", { value: shown(text) }));
}
function parseBaseUrl({ text, place }) {
	const refuse = (why) => new GateError("ENDPOINT_REFUSED", why, {
		place,
		hint: message("write https://HOST, with a port or path if needed")
	});
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url?.protocol !== "https:" && url?.protocol !== "http:") throw refuse(message("this is not an https URL"));
	if (url.username !== "" || url.password !== "") throw refuse(message("the URL must not hold a user name or password"));
	if (/[?#]/.test(text)) throw refuse(message("the URL must not have a query or a fragment"));
	if (url.protocol === "http:" && !isLoopback(url.hostname)) throw refuse(message("plain http may go to this machine only (127.0.0.1, ::1, localhost)"));
	return url;
}
// src/core/image-reference.ts
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAX_NAME_LENGTH = 255;
const malformed = (text, why) => new GateError("REFERENCE_INVALID", message("\"{reference}\" is not an image reference: {why}", {
	reference: text.slice(0, 300),
	why
}), { hint: message("write registry/namespace/repository:tag, or \u2026@sha256:digest") });
function parseImageReference(text) {
	const [name, digest, ...more] = text.split("@");
	if (more.length > 0) throw malformed(text, message("it has more than one \"@\""));
	if (digest !== void 0 && !DIGEST.test(digest)) throw malformed(text, message("its digest is not \"sha256:\" and 64 lower-case hexadecimal digits"));
	const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
	const hasTag = colon !== -1 && name.includes("/");
	const tag = hasTag ? name.slice(colon + 1) : void 0;
	if (tag !== void 0 && !TAG.test(tag)) throw malformed(text, message("its tag has a character or length that tags cannot have"));
	if (tag === void 0 && digest === void 0) throw malformed(text, message("it has neither a tag nor a digest, and \"latest\" is never assumed"));
	const path = hasTag ? name.slice(0, colon) : name;
	if (path.length > MAX_NAME_LENGTH) throw malformed(text, message("its name is longer than {limit} characters", { limit: MAX_NAME_LENGTH }));
	const [host, namespace, ...rest] = path.split("/");
	const registry = (host ?? "").toLowerCase();
	if (!HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) throw malformed(text, message("its first part is not a registry host such as swr.cn-north-4.myhuaweicloud.com"));
	if (namespace === void 0 || rest.length === 0) throw malformed(text, message("it needs a namespace and a repository after the host"));
	const wrong = [namespace, ...rest].find((component) => !PATH_COMPONENT.test(component));
	if (wrong !== void 0) throw malformed(text, message("\"{name}\" is not a name of lower-case letters, digits and single . _ -", { name: wrong.slice(0, 100) }));
	return {
		text,
		registry: registry.replace(/:443$/, ""),
		namespace,
		repository: rest.join("/"),
		tag,
		digest
	};
}
const imageName = (reference) => `${reference.registry}/${reference.namespace}/${reference.repository}`;
function formatImageReference(reference) {
	const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
	const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
	return imageName(reference) + tag + digest;
}
function parseDigest(text) {
	const digest = `sha256:${text.trim().replace(/^sha256:/i, "").toLowerCase()}`;
	return DIGEST.test(digest) ? digest : void 0;
}
// src/core/severity.ts
const SEVERITIES = [
	"none",
	"low",
	"medium",
	"high",
	"critical"
];
const rankOf = (severity) => SEVERITIES.indexOf(severity);
const isAbove = (a, b) => rankOf(a) > rankOf(b);
const worseOf = (a, b) => isAbove(a, b) ? a : b;
const exactly = (severity) => ({
	least: severity,
	most: severity
});
const HIGH_OR_CRITICAL = {
	least: "high",
	most: "critical"
};
const SOME_SEVERITY = {
	least: "low",
	most: "critical"
};
const WORDS = {
	none: message("none"),
	low: message("low"),
	medium: message("medium"),
	high: message("high"),
	critical: message("critical")
};
function severityPhrase({ least, most }) {
	if (least === most) return WORDS[least];
	const ends = {
		least: WORDS[least],
		most: WORDS[most]
	};
	return rankOf(most) - rankOf(least) === 1 ? message("{least} or {most}", ends) : message("between {least} and {most}", ends);
}
// src/reporters/columns.ts
const WIDE$1 = "\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}";
const WIDE_ONE = new RegExp(`[${WIDE$1}]`, "u");
const MARK = /\p{Mn}|\p{Me}/u;
const NARROW_ONLY = /^[\x20-\x7e]*$/;
const PIECE = new RegExp(`[\uff08\u300c\u300e\u3010\u300a\u3008]*(?:[^\\s${WIDE$1}]+|(?!\\s)[${WIDE$1}])[\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u3009\u2026]*`, "gu");
function columnsOf(text) {
	if (NARROW_ONLY.test(text)) return text.length;
	let columns = 0;
	for (const character of text) columns += WIDE_ONE.test(character) ? 2 : MARK.test(character) ? 0 : 1;
	return columns;
}
const padColumns = (text, columns) => text + " ".repeat(Math.max(0, columns - columnsOf(text)));
function cutColumns(text, columns) {
	let [kept, used] = ["", 0];
	for (const character of text) {
		used += columnsOf(character);
		if (used > columns) break;
		kept += character;
	}
	return kept;
}
function wrapColumns(text, width, first, rest) {
	const lines = [];
	let [begins, from, to, used] = [
		first,
		0,
		0,
		columnsOf(first)
	];
	for (const { index, 0: piece } of text.matchAll(PIECE)) {
		const columns = columnsOf(piece);
		const gap = index - to;
		if (from === to) from = index;
		else if (used + gap + columns <= width) used += gap;
		else {
			lines.push(begins + text.slice(from, to));
			[begins, from, used] = [
				rest,
				index,
				columnsOf(rest)
			];
		}
		used += columns;
		to = index + piece.length;
	}
	return [...lines, begins + text.slice(from, to)];
}
// src/reporters/escape.ts
const BLANK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const INVISIBLE$1 = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const MARKS = /(\p{M}{8})(\p{M}+)/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
const plainLine = (text) => PLAIN.test(text) ? text : text.replace(BLANK, " ").replace(INVISIBLE$1, codePoint).replace(MARKS, (_, few, more) => few + [...more].map(codePoint).join(""));
const plainLines = (text) => text.split(LINE_BREAK).map(plainLine);
const inertLine = (line) => line.replace(/^(\s*):(?=:)/, "$1: ").replace(/#(?=#\[)/g, "# ");
const toEntity = (character) => `&#${character.codePointAt(0)};`;
const withEntities = (text) => plainLine(text).trim().replace(/[&<>"'`*_[\]{}!|\\~#@$^]/g, toEntity).replaceAll("://", ":&#47;&#47;").replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
const markdownText = (text) => withEntities(text).replace(/&#64;/g, "&#64;&#8203;").replace(/&#35;(?=\d)/g, "&#35;&#8203;").replace(/\bGH-(?=\d)/gi, "$&&#8203;").replace(/^[-+=]|^(?:\d+)[.)]/, (marker) => marker.slice(0, -1) + toEntity(marker.slice(-1)));
const markdownCode = (text) => `<code>${withEntities(text).replace(ADDRESS_SIGN, "$&&#8203;")}</code>`;
const ADDRESS_SIGN = /&#64;(?=(?:[\w-]|&#(?:64|95);)*\.\w)/g;
function markdownFence(text, language) {
	const longest = [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${plainLines(text).join("\n")}\n${fence}\n`;
}
function markdownLink(label, address) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url?.protocol !== "https:") return markdownText(label);
	return `<a href="${withEntities(url.href)}">${markdownText(label)}</a>`;
}
// src/core/assessment.ts
const DOUBT_OF_STATE = {
	stale: {
		cause: "stale",
		hint: message("scan the image again, or set scan: if-needed")
	},
	pending: {
		cause: "pending",
		hint: message("raise wait, or run the job again when the scan has ended")
	},
	failed: {
		cause: "failed-scan",
		hint: void 0
	},
	unsupported: {
		cause: "unsupported",
		hint: void 0
	},
	unclear: {
		cause: "not-measured",
		hint: message("see the image in the service's console; a word that stays should be reported, to get into the table")
	}
};
function doubtAbout(state) {
	const { cause, hint: usualHint } = DOUBT_OF_STATE[state.kind];
	const hint = ("hint" in state ? state.hint : void 0) ?? usualHint;
	return hint ? {
		cause,
		why: state.why,
		hint
	} : {
		cause,
		why: state.why
	};
}
const MALICE_LEVELS = [
	"remind",
	"suspicious",
	"serious"
];
function joinNeeds(all) {
	return [...new Map(all.map((needs) => [JSON.stringify(needs), needs])).values()];
}
// src/policy/decode.ts
function decodePolicy(path, bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw new GateError("POLICY_INVALID", message("the policy {path} is not UTF-8 text", { path }), { cause });
	}
}
// src/core/glob.ts
const IMAGE_GLOB_PATTERN = "^[A-Za-z0-9._:/*-]+$";
const TAG_GLOB_PATTERN = "^[A-Za-z0-9._*-]+$";
const FINDING_GLOB_PATTERN = "^[A-Za-z0-9._:*-]+$";
function matchesGlob(glob, text) {
	const steps = glob.match(/\*\*|./gsu) ?? [];
	let reached = /* @__PURE__ */ new Set();
	enter$1(steps, 0, reached);
	for (const character of text) {
		const next = /* @__PURE__ */ new Set();
		for (const position of reached) {
			const step = steps[position];
			if (step === "**" || step === "*" && character !== "/") enter$1(steps, position, next);
			else if (step === character) enter$1(steps, position + 1, next);
		}
		reached = next;
	}
	return reached.has(steps.length);
}
function enter$1(steps, start, reached) {
	for (let position = start; !reached.has(position); position += 1) {
		reached.add(position);
		if (steps[position] !== "*" && steps[position] !== "**") return;
	}
}
function matchesImage(glob, reference) {
	if (!glob.includes(":", glob.lastIndexOf("/") + 1)) return matchesGlob(glob, imageName(reference));
	return reference.tag !== void 0 && matchesGlob(glob, `${imageName(reference)}:${reference.tag}`);
}
// src/policy/find-files.ts
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function findFiles(root, pattern) {
	const segments = node_path.posix.normalize(pattern).split("/");
	const firstGlob = segments.findIndex((segment) => segment.includes("*"));
	const start = segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join("/");
	const found = [];
	await walk(root, start, segments, found);
	return found.sort();
}
async function walk(root, folder, pattern, found) {
	const entries = await (0, node_fs_promises.readdir)((0, node_path.resolve)(root, folder || "."), { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		const segments = path.split("/");
		if (entry.isDirectory()) {
			if ((pattern.includes("**") || segments.length < pattern.length) && !SKIPPED.has(entry.name)) await walk(root, path, pattern, found);
		} else if (matchesPath(pattern, segments)) found.push(path);
	}
}
function matchesPath(globs, path) {
	let reached = /* @__PURE__ */ new Set();
	enter(globs, 0, reached);
	for (const segment of path) {
		const next = /* @__PURE__ */ new Set();
		for (const position of reached) {
			const glob = globs[position];
			if (glob === "**") enter(globs, position, next);
			else if (glob !== void 0 && matchesGlob(glob, segment)) enter(globs, position + 1, next);
		}
		reached = next;
	}
	return reached.has(globs.length);
}
function enter(globs, start, reached) {
	for (let position = start; !reached.has(position); position += 1) {
		reached.add(position);
		if (globs[position] !== "**") return;
	}
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}
// src/policy/excerpt.ts
const MAX_WIDTH = 100;
const CONTEXT_BEFORE = 60;
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const visible = (text) => text.replace(INVISIBLE, (character) => {
	const code = character.charCodeAt(0);
	if (character === "	") return "\u2192";
	return code < 32 ? String.fromCharCode(9216 + code) : "\ufffd";
});
function quote(value, maxLength = 80) {
	const text = visible(typeof value === "string" ? value : JSON.stringify(value) ?? String(value));
	return text.length > maxLength ? `${text.slice(0, maxLength)}\u2026` : text;
}
function excerptOf(source, { line, column }, length) {
	const start = source.lineStarts[line - 1] ?? 0;
	const next = source.lineStarts[line] ?? source.text.length + 1;
	const end = source.text[next - 2] === "\r" ? next - 2 : next - 1;
	const from = column - 1 > 80 ? column - 1 - CONTEXT_BEFORE : 0;
	const to = Math.min(end, start + from + MAX_WIDTH);
	const shown = visible(source.text.slice(start + from, to));
	const lead = from > 0 ? "\u2026" : "";
	const tail = to < end ? "\u2026" : "";
	const before = `${lead}${shown.slice(0, column - 1 - from)}`;
	const carets = Math.max(1, Math.min(length, shown.length - (column - 1 - from)));
	const gutter = String(line);
	const padding = [...before].map((character) => WIDE.test(character) ? "\u3000" : " ").join("");
	return `${gutter} | ${lead}${shown}${tail}\n${" ".repeat(gutter.length)} | ${padding}${"^".repeat(carets)}`;
}
// src/policy/source.ts
const BYTE_ORDER_MARK = /^\uFEFF/;
function toSource(file, content) {
	const text = content.replace(BYTE_ORDER_MARK, "");
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		file,
		text,
		lineStarts
	};
}
function positionAt({ file, lineStarts }, offset) {
	let [low, high] = [0, lineStarts.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return {
		file,
		line: low + 1,
		column: offset - (lineStarts[low] ?? 0) + 1
	};
}
function problemAt(source, range, message, hint) {
	const position = positionAt(source, range[0]);
	return {
		...position,
		message,
		...hint && { hint },
		excerpt: excerptOf(source, position, range[1] - range[0])
	};
}
// src/policy/positions.ts
const pointerTo = (parent, member) => `${parent}/${String(member).replaceAll("~", "~0").replaceAll("/", "~1")}`;
const segmentsOf = (pointer) => pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
function keyRange(places, pointer) {
	const place = nearestPlace(places, pointer);
	return place.key ?? place.value;
}
const valueRange = (places, pointer) => nearestPlace(places, pointer).value;
const keyPosition = ({ source, places }, pointer) => positionAt(source, keyRange(places, pointer)[0]);
function nearestPlace(places, pointer) {
	for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
		const place = places.get(at);
		if (place) return place;
	}
	return places.get("") ?? { value: [0, 0] };
}
// src/policy/read-tree.ts
const MAX_VALUES = 5e4;
const MAX_DEPTH$1 = 128;
function readTree(source, root) {
	const reading = {
		source,
		places: /* @__PURE__ */ new Map(),
		anchors: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		problems: [],
		values: 0,
		hasAliases: false
	};
	const data = readValue(reading, root, "", { value: rangeOf$2(root) }, false);
	if (reading.problems.length > 0) throw new PolicyError(reading.problems);
	return {
		source,
		places: reading.places,
		data
	};
}
function readValue(reading, node, pointer, place, viaAlias) {
	reading.places.set(pointer, place);
	reading.values += 1;
	if (viaAlias) reading.hasAliases = true;
	if (reading.values > MAX_VALUES) throw tooMuch$1(reading, place, tooManyValues(reading), SPLIT);
	if (reading.open.size > MAX_DEPTH$1) throw tooMuch$1(reading, place, message("values are nested too deeply here"));
	if (isAlias(node)) return readAlias(reading, node, pointer, place);
	if (node?.anchor && !viaAlias) reading.anchors.set(node.anchor, node);
	if (isScalar(node)) return node.value;
	if (!isMap(node) && !isSeq(node)) return null;
	reading.open.add(node);
	const data = isMap(node) ? readMap(reading, node, pointer, viaAlias ? place.value : void 0) : readList(reading, node, pointer, viaAlias ? place.value : void 0);
	reading.open.delete(node);
	return data;
}
const tooManyValues = ({ hasAliases }) => hasAliases ? message("with its aliases written out, the file holds more than {limit} values", { limit: MAX_VALUES }) : message("the file holds more than {limit} values", { limit: MAX_VALUES });
const SPLIT = message("move a part of it into a policy of its own, and name that under extends");
const tooMuch$1 = ({ source }, { value }, text, hint) => new PolicyError([problemAt(source, value, text, hint)]);
function readMap(reading, map, pointer, alias) {
	const keys = /* @__PURE__ */ new Map();
	const entries = [];
	for (const pair of map.items) {
		const keyRange = alias ?? rangeOf$2(pair.key);
		if (!isScalar(pair.key) || typeof pair.key.value !== "string" || pair.key.source === "") {
			reading.problems.push(problemAt(reading.source, keyRange, message("a key must be a plain word")));
			continue;
		}
		const key = pair.key.value;
		const first = keys.get(key);
		if (first) {
			const text = message("the key \"{key}\" stands here twice; the first is on line {line}", {
				key: quote(key),
				line: positionAt(reading.source, first[0]).line
			});
			reading.problems.push(problemAt(reading.source, keyRange, text));
			continue;
		}
		keys.set(key, keyRange);
		const place = {
			key: keyRange,
			value: alias ?? (pair.value ? rangeOf$2(pair.value) : keyRange)
		};
		entries.push([key, readValue(reading, pair.value, pointerTo(pointer, key), place, alias !== void 0)]);
	}
	return Object.fromEntries(entries);
}
const readList = (reading, list, pointer, alias) => list.items.map((item, index) => {
	const node = item;
	const place = { value: alias ?? rangeOf$2(node) };
	return readValue(reading, node, pointerTo(pointer, index), place, alias !== void 0);
});
function readAlias(reading, alias, pointer, place) {
	const node = reading.anchors.get(alias.source);
	const values = { alias: quote(alias.source) };
	if (!node) {
		const text = message("the alias *{alias} names nothing above it", values);
		reading.problems.push(problemAt(reading.source, place.value, text));
		return null;
	}
	if (reading.open.has(node)) {
		const text = message("the alias *{alias} stands inside the value that it names", values);
		reading.problems.push(problemAt(reading.source, place.value, text));
		return null;
	}
	return readValue(reading, node, pointer, place, true);
}
const rangeOf$2 = (node) => node?.range ? [node.range[0], node.range[1]] : [0, 0];
// src/policy/parse.ts
const MAX_POLICY_BYTES = 1048576;
const MAX_NESTING = 64;
const MAX_TOKENS = 4e5;
const MAX_BACKSLASHES = 5e3;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)/;
const DIRECTIVE = /^%/m;
function parseYaml(file, content) {
	const source = toSource(file, content);
	refuseOddText(source);
	const document = compose(source);
	const errors = firstOfEachLine(source, [...document.errors, ...document.warnings]);
	if (errors.length > 0) throw new PolicyError(errors.map(({ code, pos, message: text }) => problemAt(source, pos, sentenceFor(code, text))));
	if (document.contents === null) throw new PolicyError([problemAt(source, [0, 0], message("the file is empty"), message("start with version: 1"))]);
	return readTree(source, document.contents);
}
function refuseOddText(source) {
	const { text } = source;
	if (Buffer.byteLength(text) > 1048576) throw tooMuch(source, 0, message("the file is larger than {limit} bytes", { limit: MAX_POLICY_BYTES }));
	if (text.split("\\").length > MAX_BACKSLASHES) throw tooMuch(source, 0, message("the file holds more than {limit} backslashes", { limit: MAX_BACKSLASHES }));
	const directive = DIRECTIVE.exec(text);
	if (directive) {
		const sentence = message("a policy is YAML 1.2 and needs no directive, so no line starts with %");
		throw new PolicyError([problemAt(source, [directive.index, directive.index + 1], sentence, message("remove it"))]);
	}
	const found = FORBIDDEN.exec(text);
	if (!found) return;
	const sentence = message("the invisible character {code} stands here", { code: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}` });
	throw new PolicyError([problemAt(source, [found.index, found.index + 1], sentence, message("remove it"))]);
}
function compose(source) {
	const documents = new Composer({
		version: "1.2",
		schema: "core",
		strict: true,
		uniqueKeys: false,
		stringKeys: true,
		resolveKnownTags: false,
		logLevel: "silent",
		prettyErrors: false
	}).compose(boundedTokens(source), true, source.text.length);
	const first = documents.next().value;
	for (const { range } of documents) throw new PolicyError([problemAt(source, [range[0], range[0] + 1], message("a policy file holds one document; another starts here"))]);
	return first;
}
const LEXER_MARKS = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
function* boundedTokens(source) {
	const parser = new Parser();
	let [offset, count, errors] = [
		0,
		0,
		0
	];
	for (const lexeme of new Lexer().lex(source.text)) {
		for (const token of parser.next(lexeme)) {
			yield token;
			if (token.type === "error") errors += 1;
		}
		if (errors > 50) return;
		if (!LEXER_MARKS.has(lexeme)) offset += lexeme.length;
		count += 1;
		if (parser.stack.length > MAX_NESTING) throw tooMuch(source, offset, message("values are nested too deeply here"));
		if (count > MAX_TOKENS) throw tooMuch(source, offset, message("the file holds more than {limit} words and signs", { limit: MAX_TOKENS }));
	}
	yield* parser.end();
}
const tooMuch = (source, offset, text) => new PolicyError([problemAt(source, [offset, offset], text)]);
function sentenceFor(code, text) {
	switch (code) {
		case "TAB_AS_INDENT": return message("a tab indents this line; YAML wants spaces");
		case "TAG_RESOLVE_FAILED": return message("tags such as !name mean nothing in a policy; remove this one");
		case "NON_STRING_KEY": return message("a key must be a plain word");
		default: return message("this is not valid YAML: {error}", { error: quote(text, 200) });
	}
}
function firstOfEachLine(source, errors) {
	const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
	const lines = /* @__PURE__ */ new Map();
	for (const error of inOrder) {
		const { line } = positionAt(source, error.pos[0]);
		if (!lines.has(line)) lines.set(line, error);
	}
	return [...lines.values()].slice(0, 50);
}
// src/policy/workspace-file.ts
async function readWorkspaceFile(root, path, limits) {
	const file = limits.confine ? await insideRoot(root, path, limits) : (0, node_path.resolve)(root, path);
	const handle = await (0, node_fs_promises.open)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		if (!(await handle.stat()).isFile()) throw limits.refuse("not-regular");
		const bytes = await readUpTo(handle, limits.maxBytes + 1);
		if (bytes.length > limits.maxBytes) throw limits.refuse("too-large");
		return bytes;
	} finally {
		await handle.close();
	}
}
async function insideRoot(root, path, { refuse }) {
	const real = await (0, node_fs_promises.realpath)((0, node_path.resolve)(root, path));
	const inside = (0, node_path.relative)(await (0, node_fs_promises.realpath)(root), real);
	if ((0, node_path.isAbsolute)(inside) || inside.split(node_path.sep)[0] === "..") throw refuse("outside");
	if (inside.toLowerCase().split(node_path.sep).includes(".git")) throw refuse("in-git");
	return real;
}
const FIRST_CHUNK_BYTES = 16384;
const MAX_CHUNK_BYTES = 1048576;
async function readUpTo(handle, limit) {
	const chunks = [];
	let length = 0;
	while (length < limit) {
		const size = Math.min(Math.max(FIRST_CHUNK_BYTES, length), MAX_CHUNK_BYTES, limit - length);
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(size));
		if (bytesRead === 0) break;
		chunks.push(buffer.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(chunks);
}
// src/policy/workspace-reader.ts
function workspaceReader(root, { confine }) {
	return {
		label: message("the workspace"),
		read: async (path) => {
			try {
				return decodePolicy(path, await readWorkspaceFile(root, path, {
					confine,
					maxBytes: MAX_POLICY_BYTES,
					refuse: (obstacle) => refused(REFUSALS[obstacle](path))
				}));
			} catch (thrown) {
				if (thrown instanceof GateError) throw thrown;
				if (isAbsence(thrown)) return absent$1(path, root);
				const values = {
					path,
					error: toError(thrown).message
				};
				throw refused(message("the policy {path} cannot be read: {error}", values), thrown);
			}
		},
		glob: (pattern) => findFiles(root, pattern)
	};
}
async function absent$1(path, root) {
	const file = (0, node_path.resolve)(root, path);
	const nearest = await nearestThere(file);
	if (nearest === file) throw refused(message("the policy {path} is a link to nothing", { path }));
	const found = await (0, node_fs_promises.stat)(nearest).catch(() => void 0);
	const values = {
		path,
		folder: (0, node_path.relative)(root, nearest) || nearest
	};
	if (!found) throw refused(message("the policy {path} cannot be read: {folder} is a link to nothing", values));
	if (!found.isDirectory()) throw refused(message("the policy {path} cannot be read: {folder} is no directory", values));
}
async function nearestThere(path) {
	let nearest = path;
	while (nearest !== (0, node_path.dirname)(nearest) && !await (0, node_fs_promises.lstat)(nearest).catch(() => void 0)) nearest = (0, node_path.dirname)(nearest);
	return nearest;
}
const isAbsence = (thrown) => ["ENOENT", "ENOTDIR"].includes(String(thrown?.code));
const REFUSALS = {
	outside: (path) => message("the policy {path} lies outside the workspace", { path }),
	"in-git": (path) => message("the policy {path} lies in .git", { path }),
	"not-regular": (path) => message("the policy {path} is not a regular file", { path }),
	"too-large": (path) => message("the policy {path} is larger than {limit} bytes", {
		path,
		limit: MAX_POLICY_BYTES
	})
};
const refused = (text, cause) => new GateError("POLICY_INVALID", text, { cause });
// src/core/rule.ts
const pass = (text) => ({
	outcome: "pass",
	message: text
});
const violated = (text, hint) => hint ? {
	outcome: "violated",
	message: text,
	hint
} : {
	outcome: "violated",
	message: text
};
const undecided = ({ cause, why, hint }) => hint ? {
	outcome: "unknown",
	cause,
	why,
	hint
} : {
	outcome: "unknown",
	cause,
	why
};
const defineRule = (rule) => rule;
const looksAtFindings = (rule, options) => (rule.about === "facts" || rule.about === "image") && (rule.needs?.(options).facts ?? []).some((fact) => [
	"severity",
	"vulnerabilities",
	"findings"
].includes(fact));
// src/rules/allowed-registries.ts
const allowedRegistries = defineRule({
	id: "allowed-registries",
	about: "reference",
	summary: message("The image lies where images may lie."),
	options: {
		properties: { registries: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				pattern: IMAGE_GLOB_PATTERN
			},
			description: "Globs over host/namespace/repository: * stays within a segment, ** crosses them."
		} },
		required: ["registries"]
	},
	defaults: {},
	evaluate({ registries }, { reference }) {
		const image = imageName(reference);
		const glob = registries.find((candidate) => matchesImage(candidate, reference));
		if (glob !== void 0) return pass(message("{image} is allowed by {glob}", {
			image,
			glob
		}));
		return violated(message("{image} lies in none of the allowed registries: {registries}", {
			image,
			registries: registries.join(", ")
		}), message("push the image to an allowed registry, or add its place to registries"));
	}
});
// src/rules/denied-tags.ts
const deniedTags = defineRule({
	id: "denied-tags",
	about: "reference",
	summary: message("The tag is none of those that are denied, such as latest."),
	options: { properties: { tags: {
		type: "array",
		minItems: 1,
		items: {
			type: "string",
			pattern: TAG_GLOB_PATTERN
		},
		description: "Globs over the tag, case-sensitive."
	} } },
	defaults: { tags: ["latest"] },
	evaluate({ tags }, { reference: { tag } }) {
		if (tag === void 0) return pass(message("the image is named by its digest alone"));
		const glob = tags.find((candidate) => matchesGlob(candidate, tag));
		if (glob === void 0) return pass(message("the tag {tag} is not denied", { tag }));
		return violated(message("the tag {tag} is denied by {glob}", {
			tag,
			glob
		}), message("push the image under a tag of its own, such as its version or commit"));
	}
});
// src/core/count.ts
const exactCount = (n) => ({
	min: n,
	max: n
});
const atLeast$1 = (n) => ({
	min: n,
	max: Number.POSITIVE_INFINITY
});
const isExact = (count) => count.min === count.max;
const addCounts = (a, b) => ({
	min: a.min + b.min,
	max: a.max + b.max
});
function keepsWithin(count, limit) {
	if (count.min > limit) return false;
	return count.max <= limit ? true : void 0;
}
function countPhrase({ min, max }) {
	if (min === max) return min;
	if (max === Number.POSITIVE_INFINITY) return message("at least {count}", { count: min });
	return min === 0 ? message("at most {count}", { count: max }) : message("between {min} and {max}", {
		min,
		max
	});
}
// src/core/finding.ts
const namesOf = ({ id, aliases }) => [id, ...aliases];
const CVE = /^cve-\d+-\d+$/i;
const cvesOf = (finding) => [...new Set(namesOf(finding).flatMap((name) => CVE.test(name) ? name.toUpperCase() : []))];
const canonicalName = (name) => CVE.test(name) ? name.toUpperCase() : name;
const isSameName = (a, b) => canonicalName(a) === canonicalName(b);
// src/core/vulnerability-counts.ts
const totalOf = (counts) => counts.reduce((sum, bucket) => addCounts(sum, bucket.count), exactCount(0));
function countWhere(counts, accepts) {
	let [min, max] = [0, 0];
	for (const { severity, count } of counts) {
		const inside = SEVERITIES.slice(rankOf(severity.least), rankOf(severity.most) + 1);
		if (inside.some(accepts)) max += count.max;
		if (inside.every(accepts)) min += count.min;
	}
	return {
		min,
		max
	};
}
const countOf = (counts, levels) => countWhere(counts, (severity) => levels.includes(severity));
const countAbove = (counts, limit) => countWhere(counts, (severity) => isAbove(severity, limit));
function worstSeverity(counts) {
	let [least, most] = ["none", "none"];
	for (const { severity, count } of counts) {
		if (count.min > 0 && isAbove(severity.least, least)) least = severity.least;
		if (count.max > 0 && isAbove(severity.most, most)) most = severity.most;
	}
	return {
		least,
		most
	};
}
function countFindings(findings, total) {
	const buckets = /* @__PURE__ */ new Map();
	for (const { severity } of findings) {
		const key = `${severity.least} ${severity.most}`;
		const bucket = buckets.get(key);
		if (bucket) bucket.found += 1;
		else buckets.set(key, {
			severity,
			found: 1
		});
	}
	const listed = [...buckets.values()].sort((a, b) => byRange(a.severity, b.severity)).map(({ severity, found }) => ({
		severity,
		count: exactCount(found)
	}));
	const rest = {
		min: Math.max(0, total.min - findings.length),
		max: Math.max(0, total.max - findings.length)
	};
	return rest.max === 0 ? listed : [...listed, {
		severity: SOME_SEVERITY,
		count: rest
	}];
}
const byRange = (a, b) => rankOf(b.most) - rankOf(a.most) || rankOf(b.least) - rankOf(a.least);
// src/rules/denied-vulnerabilities.ts
const MAX_NAMED = 10;
const deniedVulnerabilities = defineRule({
	id: "denied-vulnerabilities",
	about: "facts",
	summary: message("The image has none of the vulnerabilities that are denied by name."),
	options: {
		properties: { ids: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				pattern: FINDING_GLOB_PATTERN
			},
			description: "CVEs or other names of vulnerabilities, or globs over them such as CVE-2021-4*; case does not matter."
		} },
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
		const values = {
			total: countPhrase(total),
			listed: findings.value.length
		};
		if (total.max <= values.listed) return pass(message("none of {listed} vulnerabilities is denied", values));
		const why = message("of {total} vulnerabilities the source lists {listed}, so that denied ones may be missing", values);
		return undecided({
			cause: "not-measured",
			why
		});
	}
});
const NOT_LISTED = {
	known: false,
	cause: "not-measured",
	why: message("the source does not list the vulnerabilities by name")
};
function denial(ids) {
	const lower = ids.map((id) => id.toLowerCase());
	const names = new Set(lower);
	const globs = lower.filter((id) => id.includes("*")).map((glob) => glob.replaceAll(/\*+/g, "**"));
	return (name) => names.has(name.toLowerCase()) || globs.some((glob) => matchesGlob(glob, name.toLowerCase()));
}
const holdsCve = (name) => /cve-/i.test(name);
const withoutCve = ({ id }) => ({
	cause: "not-measured",
	why: message("the source names no CVE for {id}, so that a denied one may stand behind it", { id }),
	hint: message("look the advisory up, and deny or waive it by its own name")
});
function found(denied) {
	const ids = [...new Set(denied.toSorted(worstFirst).map(({ id }) => id))];
	const named = ids.slice(0, MAX_NAMED).join(", ");
	const more = ids.length - MAX_NAMED;
	return violated(more > 0 ? message("denied: {named} and {more} more", {
		named,
		more
	}) : message("denied: {named}", { named }), message("update the packages that have these vulnerabilities, or the base image"));
}
const worstFirst = (a, b) => rankOf(b.severity.most) - rankOf(a.severity.most) || rankOf(b.severity.least) - rankOf(a.severity.least) || (a.id < b.id ? -1 : 1);
// src/expressions/problem.ts
var ExpressionRefused = class extends Error {
	problem;
	constructor(offset, text, hint) {
		super(text.template);
		this.problem = {
			offset,
			message: text,
			...hint && { hint }
		};
	}
};
function suggestion(word, words) {
	const near = closest(word, words);
	return near === void 0 ? void 0 : message("did you mean \"{suggestion}\"?", { suggestion: near });
}
// src/expressions/severity-words.ts
var SeverityWord = class {
	rank;
	constructor(word) {
		this.rank = rankOf(word);
	}
};
const SEVERITY_WORDS = new Map(SEVERITIES.map((word) => [word, new SeverityWord(word)]));
const COMPARISONS = {
	"==": (a, b) => a.rank === b.rank,
	"<": (a, b) => a.rank < b.rank,
	"<=": (a, b) => a.rank <= b.rank,
	">": (a, b) => a.rank > b.rank,
	">=": (a, b) => a.rank >= b.rank
};
// src/expressions/limits.ts
const MAX_EXPRESSION_LENGTH = 2e3;
const MAX_STEPS = 4e6;
const MAX_FINDINGS = 2e4;
const MAX_TEXT_LENGTH = 4e3;
const MAX_GLOB_STEPS = 4e6;
// src/expressions/facts.ts
const notMeasured$1 = (why, hint) => ({
	cause: "not-measured",
	why,
	...hint && { hint }
});
const told = (fact, untold) => fact.known ? fact.value : untold(fact);
const given = (value, name, untold) => value ?? untold(notMeasured$1(message("{name} is not known", { name })));
function toText(text, name, untold) {
	if (text.length <= 4e3) return text;
	return untold(notMeasured$1(message("{name} is longer than {limit} characters", {
		name,
		limit: MAX_TEXT_LENGTH
	})));
}
function toInt(value, name, untold) {
	if (Number.isSafeInteger(value)) return BigInt(value);
	return untold(notMeasured$1(message("{name} is {value}, which is no whole number", {
		name,
		value
	})));
}
function toExactInt(count, name, untold) {
	if (isExact(count)) return toInt(count.min, name, untold);
	const why = message("{name}: {found}, and the source tells no exact number", {
		name,
		found: countPhrase(count)
	});
	return untold(notMeasured$1(why, message("use vulnerabilities.highOrCritical, or a rule with a limit, which decides by bounds")));
}
function toMoment(ms, name, now, untold) {
	const date = new Date(ms);
	if (Number.isNaN(date.getTime())) return untold(notMeasured$1(message("{name} is no date", { name })));
	if (ageMs(ms, now) === void 0) return untold(notMeasured$1(message("{name} lies in the future", { name })));
	return date;
}
// src/expressions/record.ts
function defineRecord(name, fields) {
	class Instance {
		#subject;
		#untold;
		constructor(subject, untold) {
			this.#subject = subject;
			this.#untold = untold;
		}
		static {
			for (const [field, [, read]] of Object.entries(fields)) Object.defineProperty(Instance.prototype, field, { get() {
				return read(this.#subject, this.#untold);
			} });
		}
	}
	return {
		name,
		fields,
		ctor: Instance
	};
}
// src/expressions/variables.ts
const TIMESTAMP = "google.protobuf.Timestamp";
const imageRecord = defineRecord("Image", {
	registry: ["string", ({ reference }) => reference.registry],
	namespace: ["string", ({ reference }) => reference.namespace],
	repository: ["string", ({ reference }) => reference.repository],
	name: ["string", ({ reference }) => imageName(reference)],
	tag: ["string", ({ reference }, untold) => given(reference.tag, "image.tag", untold)],
	digest: ["string", ({ digest, reference }, untold) => given(digest ?? reference.digest, "image.digest", untold)]
});
const scanRecord = defineRecord("Scan", {
	endedAt: [TIMESTAMP, ({ scan, now }, untold) => toMoment(told(scan.state.endedAtMs, untold), "scan.endedAt", now, untold)],
	pushedAt: [TIMESTAMP, ({ scan, now }, untold) => toMoment(told(scan.pushedAtMs, untold), "scan.pushedAt", now, untold)]
});
const severityRecord = defineRecord("SeverityRange", {
	least: ["Severity", ({ least }) => SEVERITY_WORDS.get(least)],
	most: ["Severity", ({ most }) => SEVERITY_WORDS.get(most)]
});
const COUNTED_LEVELS = {
	critical: ["critical"],
	high: ["high"],
	highOrCritical: ["high", "critical"],
	medium: ["medium"],
	low: ["low"]
};
const countFields = Object.entries(COUNTED_LEVELS).map(([name, levels]) => [name, ["int", (counts, untold) => toExactInt(countOf(counts, levels), `vulnerabilities.${name}`, untold)]]);
const vulnerabilitiesRecord = defineRecord("Vulnerabilities", {
	total: ["int", (counts, untold) => toExactInt(totalOf(counts), "vulnerabilities.total", untold)],
	...Object.fromEntries(countFields)
});
const PART = message("a part of a finding");
const packageRecord = defineRecord("Package", {
	name: ["string", ({ name }, untold) => toText(name, PART, untold)],
	version: ["string", ({ version }, untold) => toText(given(version, "package.version", untold), PART, untold)],
	path: ["string", ({ path }, untold) => toText(given(path, "package.path", untold), PART, untold)]
});
const findingRecord = defineRecord("Finding", {
	id: ["string", ({ id }, untold) => toText(id, PART, untold)],
	aliases: ["list<string>", aliasesOf],
	severity: ["SeverityRange", ({ severity }, untold) => new severityRecord.ctor(severity, untold)],
	package: ["Package", (finding, untold) => new packageRecord.ctor(given(finding.package, message("the package of every finding"), untold), untold)],
	hasFix: ["bool", ({ hasFix }, untold) => given(hasFix, message("hasFix of every finding"), untold)],
	title: ["string", ({ title }, untold) => toText(given(title, message("the title of every finding"), untold), PART, untold)]
});
const assessmentRecord = defineRecord("Assessment", {
	image: ["Image", ({ image }, untold) => new imageRecord.ctor(image, untold)],
	source: ["string", ({ image }) => image.source],
	region: ["string", ({ image }, untold) => given(image.region, "region", untold)],
	scan: ["Scan", (subject, untold) => new scanRecord.ctor(subject, untold)],
	severity: ["SeverityRange", (subject, untold) => new severityRecord.ctor(worstOf(subject, untold), untold)],
	vulnerabilities: ["Vulnerabilities", ({ scan }, untold) => new vulnerabilitiesRecord.ctor(told(scan.state.facts.vulnerabilities, untold), untold)],
	maliciousFiles: ["int", ({ scan }, untold) => toExactInt(told(scan.state.facts.maliciousFiles, untold).total, "maliciousFiles", untold)],
	unsafeSettings: ["int", ({ scan }, untold) => toExactInt(told(scan.state.facts.unsafeSettings, untold), "unsafeSettings", untold)],
	sensitiveFiles: ["int", ({ scan }, untold) => toExactInt(told(scan.state.facts.sensitiveFiles, untold), "sensitiveFiles", untold)],
	sizeBytes: ["int", ({ scan }, untold) => toInt(told(scan.state.facts.sizeBytes, untold), "sizeBytes", untold)],
	createdAt: [TIMESTAMP, ({ scan, now }, untold) => toMoment(told(scan.state.facts.bornAtMs, untold).ms, "createdAt", now, untold)],
	findings: ["list<Finding>", findingsOf],
	now: [TIMESTAMP, ({ now }) => new Date(now)]
});
const RECORD_TYPES = [
	severityRecord,
	packageRecord,
	findingRecord,
	imageRecord,
	scanRecord,
	vulnerabilitiesRecord
];
function worstOf({ scan }, untold) {
	const { severity, vulnerabilities } = scan.state.facts;
	const { least, most } = told(severity, untold);
	const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value).least : "none";
	return {
		least: worseOf(least, counted),
		most: isAbove(counted, most) ? counted : most
	};
}
function findingsOf({ scan }, untold) {
	const { findings, vulnerabilities } = scan.state.facts;
	const list = told(given(findings, message("the list of vulnerabilities"), untold), untold);
	const total = totalOf(told(vulnerabilities, untold));
	if (total.max > list.length) return untold({
		cause: "not-measured",
		why: message("only {listed} of up to {total} vulnerabilities are listed", {
			listed: list.length,
			total: total.max
		})
	});
	if (list.length > 2e4) return untold({
		cause: "not-measured",
		why: message("more than {limit} vulnerabilities are listed", { limit: MAX_FINDINGS })
	});
	return list.map((finding) => new findingRecord.ctor(finding, untold));
}
function aliasesOf({ aliases }, untold) {
	if (aliases.length <= 20) return aliases.map((alias) => toText(alias, PART, untold));
	return untold({
		cause: "not-measured",
		why: message("a finding goes by more than {limit} names", { limit: 20 })
	});
}
// src/expressions/dialect.ts
const VARIABLES = Object.keys(assessmentRecord.fields);
const CONSTANTS = [...SEVERITY_WORDS.keys()];
const NAMES = /* @__PURE__ */ new Set([...VARIABLES, ...CONSTANTS]);
const LOOPS = /* @__PURE__ */ new Set([
	"all",
	"exists",
	"exists_one",
	"filter"
]);
const METHODS = /* @__PURE__ */ new Set([
	...LOOPS,
	...[
		"startsWith",
		"endsWith",
		"contains",
		"matchesGlob",
		"lowerAscii",
		"size"
	],
	...[
		"getFullYear",
		"getMonth",
		"getDate",
		"getDayOfWeek",
		"getHours",
		"getMinutes",
		"getSeconds"
	]
]);
const FUNCTIONS = /* @__PURE__ */ new Set([
	"size",
	"duration",
	"timestamp"
]);
const INSTEAD = /* @__PURE__ */ new Map([
	["has", message("a fact that is not known makes the expression unknown by itself")],
	["matches", message("use matchesGlob(\"v*\"), whose time no text can blow up")],
	["map", message("use exists(item, \u2026) or all(item, \u2026) on the list itself")]
]);
const LITERAL_ARGUMENT = /* @__PURE__ */ new Set([
	"duration",
	"timestamp",
	"matchesGlob"
]);
const MAX_TIME_LENGTH = 40;
const MOMENT_WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
const GLOB = /^[^?[\]{}!]{1,200}$/;
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
			case "[?]": throw new ExpressionRefused(node.start, message("expressions here have no maps and no optional values"));
			default: for (const operand of node.args) visit(operand, items);
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
		if (!NAMES.has(name)) throw new ExpressionRefused(start, message("there is no variable \"{name}\"", { name }), suggestion(name, [...NAMES, ...items]));
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
			const text = message("\"{name}\" is a variable already; give the items of the list another name", { name: item.args });
			throw new ExpressionRefused(item.start, text);
		}
		visitArguments(node, body, /* @__PURE__ */ new Set([...items, item.args]));
	}
}
function requirePlainLiteral({ args: value, start }) {
	if ([
		"string",
		"bigint",
		"number",
		"boolean"
	].includes(typeof value)) return;
	throw new ExpressionRefused(start, message("only texts, numbers, true and false can be written here"));
}
function requireOffered(node, name, offered) {
	if (offered.has(name)) return;
	const text = message("there is no function \"{name}\" here", { name });
	throw new ExpressionRefused(placeOfName(node, name), text, INSTEAD.get(name) ?? suggestion(name, offered));
}
const placeOfName = (node, name) => node.op === "rcall" ? node.input.indexOf(name, node.args[1].end) : node.start;
function requireLiteral(name, [argument]) {
	if (!LITERAL_ARGUMENT.has(name) || argument === void 0) return;
	if (argument.op !== "value" || typeof argument.args !== "string") throw new ExpressionRefused(argument.start, message("{name}() takes a text that is written here", { name }));
	const text = argument.args;
	if (name === "matchesGlob" && !GLOB.test(text)) throw new ExpressionRefused(argument.start, message("\"{text}\" is not a glob of characters and * and **", { text }));
	if (name !== "matchesGlob" && text.length > MAX_TIME_LENGTH) throw new ExpressionRefused(argument.start, message("{name}() takes a shorter text", { name }));
	if (name === "timestamp" && !MOMENT_WITH_ZONE.test(text)) {
		const hint = message("write timestamp(\"2026-12-31T00:00:00Z\")");
		throw new ExpressionRefused(argument.start, message("\"{text}\" names no time zone", { text }), hint);
	}
}
// src/expressions/cost.ts
const NO_LIST = { length: 0 };
function requireLowCost(root) {
	costOf(root, /* @__PURE__ */ new Map());
}
function costOf(node, scope) {
	const cost = costWithin(node, scope);
	if (cost.steps <= 4e6) return cost;
	throw new ExpressionRefused(node.start, message("this could take more than {limit} steps for an image of {findings} vulnerabilities", {
		limit: MAX_STEPS,
		findings: MAX_FINDINGS
	}), message("do not go through the findings for each of many items: filter them first, or use several expressions"));
}
function costWithin(node, scope) {
	switch (node.op) {
		case "value": return {
			steps: 1,
			extent: NO_LIST
		};
		case "id": return node.args === "findings" ? {
			steps: MAX_FINDINGS,
			extent: { length: MAX_FINDINGS }
		} : {
			steps: 1,
			extent: scope.get(node.args) ?? NO_LIST
		};
		case ".": {
			const { steps } = costOf(node.args[0], scope);
			return {
				steps: steps + 1,
				extent: { length: node.args[1] === "aliases" ? 20 : 0 }
			};
		}
		case "[]": {
			const [list, index] = costOfAll(node.args, scope);
			return {
				steps: sum([list, index]),
				extent: list?.extent.item ?? NO_LIST
			};
		}
		case "list": {
			const items = costOfAll(node.args, scope);
			return {
				steps: sum(items),
				extent: {
					length: items.length,
					item: widest(items)
				}
			};
		}
		case "rcall": return LOOPS.has(node.args[0]) ? costOfLoop(node, scope) : costOfCall([node.args[1], ...node.args[2]], scope);
		case "call": return costOfCall(node.args[1], scope);
		case "!_":
		case "-_": return costOfCall([node.args], scope);
		case "?:": {
			const parts = costOfAll(node.args, scope);
			return {
				steps: sum(parts),
				extent: widest(parts)
			};
		}
		default: return costOfOperator(node, scope);
	}
}
function costOfOperator(node, scope) {
	const operands = costOfAll(node.args, scope);
	const lengths = operands.reduce((total, { extent }) => total + extent.length, 0);
	const { item } = widest(operands);
	const joined = item ? {
		length: lengths,
		item
	} : { length: lengths };
	return {
		steps: sum(operands) + lengths,
		extent: node.op === "+" ? joined : NO_LIST
	};
}
function costOfCall(nodes, scope) {
	return {
		steps: sum(costOfAll(nodes, scope)),
		extent: NO_LIST
	};
}
function costOfLoop(node, scope) {
	const [name, receiver, [item, body]] = node.args;
	const list = costOf(receiver, scope);
	const inner = item?.op === "id" && body ? costOf(body, new Map([...scope, [item.args, list.extent.item ?? NO_LIST]])) : void 0;
	return {
		steps: 1 + list.steps + list.extent.length * (inner?.steps ?? 0),
		extent: name === "filter" ? list.extent : NO_LIST
	};
}
const costOfAll = (nodes, scope) => nodes.map((node) => costOf(node, scope));
const sum = (costs) => 1 + costs.reduce((all, one) => all + (one?.steps ?? 0), 0);
function widest(costs) {
	const length = Math.max(0, ...costs.map(({ extent }) => extent.length));
	const items = costs.flatMap(({ extent }) => extent.item ? [{
		steps: 0,
		extent: extent.item
	}] : []);
	return items.length === 0 ? { length } : {
		length,
		item: widest(items)
	};
}
// src/expressions/compile.ts
function compile(text, environment) {
	try {
		if (text.length > 2e3) throw new ExpressionRefused(0, message("an expression has at most {limit} characters", { limit: MAX_EXPRESSION_LENGTH }));
		const parsed = environment.parse(text);
		const names = readNames(parsed.ast);
		requireBool(parsed);
		requireLowCost(parsed.ast);
		requireGoodLiterals(parsed.ast, environment);
		return { program: {
			names,
			run: parsed
		} };
	} catch (thrown) {
		return { problem: thrown instanceof ExpressionRefused ? thrown.problem : explain$1(thrown, text) };
	}
}
function requireBool(parsed) {
	const { valid, type, error } = parsed.check();
	if (!valid) throw error;
	if (type === "bool") return;
	throw new ExpressionRefused(0, message("the expression gives a value of type {type}, not true or false", { type: String(type) }));
}
function requireGoodLiterals(node, environment) {
	if (node.op === "call" && (node.args[0] === "duration" || node.args[0] === "timestamp")) try {
		environment.evaluate(node.input.slice(node.start, node.end));
	} catch (thrown) {
		throw new ExpressionRefused(node.start, message("{error}", { error: summaryOf(thrown) }));
	}
	for (const child of childrenOf(node)) requireGoodLiterals(child, environment);
}
function childrenOf({ args }) {
	return (Array.isArray(args) ? args.flat() : [args]).filter((one) => typeof one === "object" && one !== null && "op" in one);
}
const FIELDS = [...new Set([assessmentRecord, ...RECORD_TYPES].flatMap(({ fields }) => Object.keys(fields)))];
function explain$1(thrown, text) {
	const { code, node, range } = thrown;
	const error = summaryOf(thrown);
	const offset = Math.min(node?.pos ?? range?.start ?? 0, text.length);
	if (thrown instanceof RangeError) return {
		offset: 0,
		message: message("the expression is nested too deeply")
	};
	if (code === "no_such_key") {
		const field = error.slice(error.lastIndexOf(" ") + 1);
		const hint = suggestion(field, FIELDS);
		return {
			offset,
			message: message("there is no field \"{field}\" here", { field }),
			...hint && { hint }
		};
	}
	const problem = {
		offset,
		message: message("the expression is not valid: {error}", { error })
	};
	if (!/Severity \S+ (?:list<)?string|string \S+ (?:list<)?Severity/.test(error)) return problem;
	return {
		...problem,
		hint: message("write severities without quotes: severity.most <= medium")
	};
}
const summaryOf = (thrown) => thrown.summary ?? (thrown instanceof Error ? thrown.message : String(thrown));
// src/expressions/environment.ts
function createEnvironment(library, globs) {
	const environment = new library.Environment({ limits: {
		maxAstNodes: 300,
		maxDepth: 24,
		maxListElements: 100
	} });
	environment.registerType("Severity", {
		ctor: SeverityWord,
		fields: {}
	});
	for (const { name, ctor, fields } of RECORD_TYPES) environment.registerType(name, {
		ctor,
		fields: typesOf(fields)
	});
	for (const [name, type] of Object.entries(typesOf(assessmentRecord.fields))) environment.registerVariable(name, type);
	for (const [word, value] of SEVERITY_WORDS) environment.registerConstant(word, "Severity", value);
	for (const [operator, compare] of Object.entries(COMPARISONS)) environment.registerOperator(`Severity ${operator} Severity`, compare);
	environment.registerFunction("string.matchesGlob(string): bool", globs.matches, { async: false });
	return environment;
}
const typesOf = (fields) => Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]));
// src/expressions/evaluate.ts
const UNTOLD = /* @__PURE__ */ new Error("a fact is not known");
function evaluateProgram({ run }, subject) {
	const met = /* @__PURE__ */ new Map();
	const untold = (doubt) => {
		met.set(`${doubt.cause} ${formatMessage(doubt.why)}`, doubt);
		throw UNTOLD;
	};
	try {
		const value = run(new assessmentRecord.ctor(subject, untold));
		if (typeof value === "boolean") return { holds: value };
		return { doubts: [failed(message("it came to neither true nor false"))] };
	} catch (thrown) {
		const [first, ...others] = [...met.values(), ...thrown === UNTOLD ? [] : [failed(summaryOf(thrown))]];
		return { doubts: [first ?? failed(summaryOf(thrown)), ...others] };
	}
}
const failed = (error) => ({
	cause: "not-measured",
	why: message("the evaluation failed: {error}", { error })
});
// src/expressions/globs.ts
function createGlobMatcher() {
	let left = 0;
	return {
		matches(text, glob) {
			left -= text.length * glob.length;
			if (left < 0) throw new Error("the texts are too long or too many to match against globs");
			return matchesGlob(glob, text);
		},
		refill() {
			left = MAX_GLOB_STEPS;
		}
	};
}
// src/expressions/needs.ts
const FACTS = {
	severity: ["severity"],
	vulnerabilities: ["vulnerabilities"],
	maliciousFiles: ["maliciousFiles"],
	unsafeSettings: ["unsafeSettings"],
	sensitiveFiles: ["sensitiveFiles"],
	sizeBytes: ["sizeBytes"],
	createdAt: ["bornAtMs"],
	findings: ["findings", "vulnerabilities"]
};
function needsOf(names) {
	const facts = [...new Set([...names].flatMap((name) => Object.hasOwn(FACTS, name) ? FACTS[name] ?? [] : []))];
	const countLevels = Object.entries(COUNTED_LEVELS).flatMap(([field, levels]) => names.has(`vulnerabilities.${field}`) ? levels : []);
	return {
		facts,
		...names.has("severity") ? { severityAbove: "none" } : {},
		...countLevels.length > 0 ? { countLevels: [...new Set(countLevels)] } : {}
	};
}
// src/expressions/index.ts
let loaded;
let ready;
async function loadExpressions() {
	loaded ??= Promise.resolve().then(() => require("./marcbachmann-cel-js.cjs")).then(createExpressions);
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
	const compiled = (text) => {
		const found = known.get(text) ?? compile(text, environment);
		known.set(text, found);
		return found;
	};
	return {
		problemOf(text) {
			const result = compiled(text);
			return "problem" in result ? result.problem : void 0;
		},
		needsOf(text) {
			const result = compiled(text);
			return "program" in result ? needsOf(result.program.names) : { facts: [] };
		},
		evaluate(text, subject) {
			const result = compiled(text);
			if ("problem" in result) return { doubts: [{
				cause: "not-measured",
				why: result.problem.message
			}] };
			globs.refill();
			return evaluateProgram(result.program, subject);
		}
	};
}
const expression = defineRule({
	id: "expression",
	about: "image",
	summary: message("Every expression that the policy states about the image is true."),
	options: {
		properties: { all: {
			type: "array",
			minItems: 1,
			maxItems: 200,
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
				required: [
					"id",
					"expr",
					"message"
				],
				additionalProperties: false
			},
			description: "What must be true, each with an id, the expression, and a message for where it is false."
		} },
		required: ["all"]
	},
	defaults: {},
	prepare: loadExpressions,
	check: ({ all = [] }) => [...repeatedIds(all), ...mistakes(all)],
	needs: ({ all = [] }) => joined(all.map(({ expr }) => expressions().needsOf(expr))),
	evaluate: ({ all = [] }, subject, now) => all.flatMap((condition) => {
		const { id, expr } = condition;
		const result = expressions().evaluate(expr, {
			...subject,
			now
		});
		if ("doubts" in result) return result.doubts.map((doubt) => undecided({
			...doubt,
			why: message("{id} is undecided: {why}", {
				id,
				why: doubt.why
			})
		}));
		if (result.holds) return [pass(message("{id} holds", { id }))];
		const found = message("{id}: {found}", {
			id,
			found: condition.message
		});
		return [violated(found, message("it must hold that {expr}", { expr }))];
	})
});
function repeatedIds(all) {
	const ids = all.map(({ id }) => id);
	return ids.flatMap((id, index) => ids.indexOf(id) === index ? [] : [{
		pointer: `/all/${index}/id`,
		message: message("the id \"{id}\" stands here twice", { id })
	}]);
}
const mistakes = (all) => all.flatMap(({ expr }, index) => {
	const problem = expressions().problemOf(expr);
	return problem ? [{
		pointer: `/all/${index}/expr`,
		...problem
	}] : [];
});
function joined(all) {
	const countLevels = [...new Set(all.flatMap((needs) => needs.countLevels ?? []))];
	return {
		facts: [...new Set(all.flatMap(({ facts }) => facts))],
		...all.some(({ severityAbove }) => severityAbove) ? { severityAbove: "none" } : {},
		...countLevels.length > 0 ? { countLevels } : {}
	};
}
// src/rules/max-image-age.ts
const EVENTS = {
	created: message("created"),
	updated: message("updated")
};
const maxImageAge = defineRule({
	id: "max-image-age",
	about: "facts",
	summary: message("The image was not created, or else last updated, too long ago."),
	options: {
		properties: { max: {
			type: "string",
			pattern: DURATION_PATTERN,
			description: "The greatest age, such as 90d."
		} },
		required: ["max"]
	},
	defaults: {},
	needs: () => ({ facts: ["bornAtMs"] }),
	evaluate({ max }, { bornAtMs }, now) {
		if (!bornAtMs.known) return undecided(bornAtMs);
		const { ms, event } = bornAtMs.value;
		const age = ageMs(ms, now);
		if (age === void 0) {
			const moments = {
				event: EVENTS[event],
				born: formatMoment(ms),
				now: formatMoment(now)
			};
			return undecided({
				cause: "not-measured",
				why: message("the image was {event} at {born}, which lies after {now}", moments),
				hint: message("check the clock of this machine, or the date given as as-of")
			});
		}
		const text = message("the image was {event} {age} ago, the limit is {limit}", {
			event: EVENTS[event],
			age: durationPhrase(age),
			limit: max
		});
		return age > parseDurationMs(max) ? violated(text, message("build the image again")) : pass(text);
	}
});
// src/core/size.ts
const SIZE = /^([0-9]{1,15}(?:\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$/;
const SIZE_PATTERN = SIZE.source;
function parseSizeBytes(text) {
	const [, amount, prefix = "", binary] = SIZE.exec(text) ?? [];
	if (amount === void 0) throw new GateError("POLICY_INVALID", message("\"{text}\" is not a size such as 2GiB or 500MB", { text }));
	return Number(amount) * (binary ? 1024 : 1e3) ** [
		"",
		"K",
		"M",
		"G",
		"T"
	].indexOf(prefix);
}
// src/rules/max-image-size.ts
const maxImageSize = defineRule({
	id: "max-image-size",
	about: "facts",
	summary: message("The image is not larger than a size."),
	options: {
		properties: { max: {
			type: "string",
			pattern: SIZE_PATTERN,
			description: "The largest size, such as 2GiB, 500MB or 1.5GB."
		} },
		required: ["max"]
	},
	defaults: {},
	needs: () => ({ facts: ["sizeBytes"] }),
	evaluate({ max }, { sizeBytes }) {
		if (!sizeBytes.known) return undecided(sizeBytes);
		const bytes = sizeBytes.value;
		const text = message("the image is {size} large ({bytes} bytes), the limit is {limit}", {
			size: `${(bytes / 1024 ** 2).toFixed(1)}MiB`,
			bytes,
			limit: max
		});
		const within = keepsWithin(exactCount(bytes), parseSizeBytes(max));
		if (within === false) return violated(text, message("leave build tools and caches out of the image"));
		return within ? pass(text) : undecided({
			cause: "not-measured",
			why: text
		});
	}
});
// src/rules/max-severity.ts
const maxSeverity = defineRule({
	id: "max-severity",
	about: "facts",
	summary: message("No vulnerability is worse than a severity."),
	options: { properties: { max: {
		enum: [...SEVERITIES],
		description: "The worst severity that is accepted. Where a source has one word for high and critical, high cannot be decided: use medium, or critical to accept both."
	} } },
	defaults: { max: "medium" },
	needs: ({ max }) => ({
		severityAbove: max,
		facts: ["severity"]
	}),
	evaluate({ max }, { severity, vulnerabilities }) {
		const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value) : void 0;
		if (counted && isAbove(counted.least, max)) return tooSevere(counted, max);
		if (!severity.known) return undecided(severity);
		const worst = severity.value;
		if (isAbove(worst.least, max)) return tooSevere(worst, max);
		return isAbove(worst.most, max) ? untold(worst, max) : pass(withLimit(worst, max));
	}
});
const withLimit = (worst, limit) => message("worst severity is {severity}, the limit is {limit}", {
	severity: severityPhrase(worst),
	limit: severityPhrase(exactly(limit))
});
const tooSevere = (worst, limit) => violated(withLimit(worst, limit), message("update the packages that have these vulnerabilities, or the base image"));
function untold(worst, limit) {
	const why = message("worst severity is {severity}, and the source does not tell which: the limit {limit} is undecided", {
		severity: severityPhrase(worst),
		limit: severityPhrase(exactly(limit))
	});
	const stricter = SEVERITIES[rankOf(worst.least) - 1];
	const adjacent = rankOf(worst.most) - rankOf(worst.least) === 1;
	const hint = stricter && adjacent ? message("use max: {stricter}, or {looser} to accept both", {
		stricter,
		looser: worst.most
	}) : message("look these vulnerabilities up in the console of the service: some have no level there");
	return undecided({
		cause: "not-measured",
		why,
		hint
	});
}
// src/rules/max-vulnerabilities.ts
const LEVELS = [
	"critical",
	"high",
	"medium",
	"low"
];
const limitOn = (what) => ({
	type: "integer",
	minimum: 0,
	description: `At most so many ${what}.`
});
const maxVulnerabilities = defineRule({
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
		const exceeded = bounds.filter(({ found, limit }) => keepsWithin(found, limit) === false);
		if (exceeded.length > 0) return violated(message("more vulnerabilities than allowed: {found}", { found: listOf(narrowest(exceeded)) }), message("update the packages that have these vulnerabilities, or the base image"));
		const stated = bounds.filter(({ levels }) => levels.length <= 1);
		const open = stated.filter(({ found, limit }) => keepsWithin(found, limit) === void 0);
		if (open.length === 0) return pass(message("no more vulnerabilities than allowed: {found}", { found: listOf(stated) }));
		const why = message("the source counts too coarsely to decide: {found}", { found: listOf(open) });
		return undecided({
			cause: "not-measured",
			why,
			hint: hintAbout(open, counts)
		});
	}
});
const boundsOfTotal = ({ total }, counts) => total === void 0 ? [] : [{
	levels: [],
	found: totalOf(counts),
	limit: total
}];
function boundsOfRanges(limits, counts) {
	const bounds = [];
	for (let width = 1; width <= LEVELS.length; width += 1) for (let start = 0; start + width <= LEVELS.length; start += 1) {
		const levels = LEVELS.slice(start, start + width);
		const stated = levels.map((level) => limits[level]).filter((limit) => limit !== void 0);
		if (stated.length < width) continue;
		bounds.push({
			levels,
			found: countOf(counts, levels),
			limit: stated.reduce((sum, limit) => sum + limit, 0)
		});
	}
	return bounds;
}
const narrowest = (bounds) => bounds.filter(({ levels }) => !bounds.some((other) => isPartOf(other.levels, levels)));
const isPartOf = (part, whole) => part.length > 0 && part.length < whole.length && part.every((level) => whole.includes(level));
const listOf = (bounds) => joinParts(bounds.map(({ levels, found, limit }) => message("{level} {found} (limit {limit})", {
	level: nameOf(levels),
	found: countPhrase(found),
	limit
})));
function nameOf(levels) {
	const [most, least] = [levels[0], levels.at(-1)];
	return most && least ? severityPhrase({
		least,
		most
	}) : message("total");
}
function hintAbout(open, counts) {
	const levels = open.flatMap((bound) => bound.levels);
	const joint = counts.find(({ severity, count }) => severity.least !== severity.most && count.max > 0 && levels.some((level) => !isAbove(level, severity.most) && !isAbove(severity.least, level)));
	return joint ? message("it counts {levels} together: use total, or the limit 0 for each of these levels", { levels: severityPhrase(joint.severity) }) : message("look these vulnerabilities up in the console of the service: it told only bounds of their number");
}
// src/rules/no-malicious-files.ts
const GRADES = ["any", ...MALICE_LEVELS];
const noMaliciousFiles = defineRule({
	id: "no-malicious-files",
	about: "facts",
	summary: message("The scan found no malicious files."),
	options: { properties: {
		max: {
			type: "integer",
			minimum: 0,
			description: "At most so many malicious files."
		},
		"min-level": {
			enum: [...GRADES],
			description: "Count only files of this level or above, where the source grades them."
		}
	} },
	defaults: {
		max: 0,
		"min-level": "any"
	},
	needs: ({ "min-level": level }) => ({
		facts: ["maliciousFiles"],
		...level === "any" ? {} : { maliceLevel: level }
	}),
	evaluate({ max, "min-level": level }, { maliciousFiles }) {
		if (!maliciousFiles.known) return undecided(maliciousFiles);
		const count = countFrom(level, maliciousFiles.value);
		const values = {
			found: countPhrase(count),
			level,
			limit: max
		};
		const text = level === "any" ? message("malicious files: {found}, the limit is {limit}", values) : message("malicious files of level {level} or above: {found}, the limit is {limit}", values);
		const within = keepsWithin(count, max);
		if (within === false) return violated(text, message("find out how these files came into the image, remove them and build it again"));
		if (within) return pass(text);
		if (level === "any") return undecided({
			cause: "not-measured",
			why: text
		});
		const why = message("malicious files of level {level} or above: {found}, as the source does not grade all of them", values);
		return undecided({
			cause: "not-measured",
			why,
			hint: message("use min-level: any, which every source can decide")
		});
	}
});
function countFrom(grade, { total, atLeast }) {
	const counts = {
		any: total,
		...atLeast
	};
	const rank = GRADES.indexOf(grade);
	const min = Math.max(...GRADES.slice(rank).map((worse) => counts[worse]?.min ?? 0));
	const max = Math.min(...GRADES.slice(0, rank + 1).map((milder) => counts[milder]?.max ?? Number.POSITIVE_INFINITY));
	return {
		min,
		max: Math.max(min, max)
	};
}
// src/rules/no-sensitive-files.ts
const noSensitiveFiles = defineRule({
	id: "no-sensitive-files",
	about: "facts",
	summary: message("The scan found no sensitive files, such as keys and passwords."),
	options: { properties: { max: {
		type: "integer",
		minimum: 0,
		description: "At most so many sensitive files."
	} } },
	defaults: { max: 0 },
	needs: () => ({ facts: ["sensitiveFiles"] }),
	evaluate({ max }, { sensitiveFiles }) {
		if (!sensitiveFiles.known) return undecided(sensitiveFiles);
		const count = sensitiveFiles.value;
		const text = message("sensitive files: {found}, the limit is {limit}", {
			found: countPhrase(count),
			limit: max
		});
		const within = keepsWithin(count, max);
		if (within === false) return violated(text, message("remove the files from every layer of the image and replace the secrets that they held"));
		return within ? pass(text) : undecided({
			cause: "not-measured",
			why: text
		});
	}
});
// src/rules/no-unsafe-settings.ts
const noUnsafeSettings = defineRule({
	id: "no-unsafe-settings",
	about: "facts",
	summary: message("The scan found no unsafe settings."),
	options: { properties: { max: {
		type: "integer",
		minimum: 0,
		description: "At most so many unsafe settings."
	} } },
	defaults: { max: 0 },
	needs: () => ({ facts: ["unsafeSettings"] }),
	evaluate({ max }, { unsafeSettings }) {
		if (!unsafeSettings.known) return undecided(unsafeSettings);
		const count = unsafeSettings.value;
		const text = message("unsafe settings: {found}, the limit is {limit}", {
			found: countPhrase(count),
			limit: max
		});
		const within = keepsWithin(count, max);
		if (within === false) return violated(text, message("look the failed checks up in the console of the service and change the Dockerfile"));
		return within ? pass(text) : undecided({
			cause: "not-measured",
			why: text
		});
	}
});
// src/rules/require-digest.ts
const requireDigest = defineRule({
	id: "require-digest",
	about: "reference",
	summary: message("The build said which digest it pushed, so that no other image of the same tag is judged."),
	options: { properties: {} },
	defaults: {},
	evaluate(_options, { reference: { digest } }) {
		if (digest !== void 0) return pass(message("the build said the digest {digest}", { digest }));
		return violated(message("the image is named by its tag alone"), message("give the digest that the build reported as the input digest, or write \u2026@sha256:digest"));
	}
});
// src/core/measured.ts
const UNKNOWN_CAUSES = [
	"missing",
	"pending",
	"failed-scan",
	"stale",
	"unsupported",
	"not-measured",
	"source-error",
	"ambiguous"
];
const measured = (value, from) => ({
	known: true,
	value,
	from
});
const notMeasured = (why, cause = "not-measured", hint) => hint ? {
	known: false,
	cause,
	why,
	hint
} : {
	known: false,
	cause,
	why
};
// src/rules/scan-succeeded.ts
const scanSucceeded = defineRule({
	id: "scan-succeeded",
	about: "scan",
	summary: message("The image was scanned with success, after its last push and not too long ago."),
	options: { properties: {
		"max-age": {
			type: "string",
			pattern: DURATION_PATTERN,
			description: "How long ago the scan may have ended at most, such as 7d or 24h. Without it, any time."
		},
		"after-push": {
			type: "boolean",
			description: "Whether the scan must have ended after the image was last pushed."
		}
	} },
	defaults: { "after-push": true },
	evaluate(options, { state, pushedAtMs }, now) {
		switch (state.kind) {
			case "complete": return judgeTimes(options, state.endedAtMs, pushedAtMs, now);
			case "stale": {
				const ended = measured(state.endedAtMs, "end of the scan");
				const judgement = judgeTimes({
					...options,
					"after-push": false
				}, ended, pushedAtMs, now);
				return judgement.outcome === "violated" || !options["after-push"] ? judgement : undecided(doubtAbout(state));
			}
			case "failed": return violated(state.why, state.hint);
			case "pending":
			case "unsupported":
			case "unclear": return undecided(doubtAbout(state));
		}
	}
});
function judgeTimes(options, ended, pushed, now) {
	const { "max-age": maxAge, "after-push": afterPush } = options;
	if (maxAge === void 0 && !afterPush) return pass(message("the scan succeeded"));
	if (!ended.known) return undecided(ended);
	const age = ageMs(ended.value, now);
	if (age === void 0) return undecided(endsInFuture(ended.value, now));
	if (maxAge !== void 0 && age > parseDurationMs(maxAge)) return violated(message("the scan ended {age} ago, the limit is {limit}", {
		age: durationPhrase(age),
		limit: maxAge
	}), message("scan the image again, or set scan: if-needed"));
	if (afterPush && !pushed.known) return undecided(pushed);
	if (afterPush && pushed.known && ended.value < pushed.value) {
		const why = message("the scan ended at {ended}, before the push at {pushed}", {
			ended: formatMoment(ended.value),
			pushed: formatMoment(pushed.value)
		});
		return undecided(doubtAbout({
			kind: "stale",
			endedAtMs: ended.value,
			why
		}));
	}
	return pass(message("the scan succeeded and ended {age} ago", { age: durationPhrase(age) }));
}
const endsInFuture = (endedAtMs, now) => notMeasured(message("the scan ended at {ended}, which lies after {now}", {
	ended: formatMoment(endedAtMs),
	now: formatMoment(now)
}), "not-measured", message("check the clock of this machine, or the date given as as-of"));
// src/rules/index.ts
const rules = [
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
const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
// src/policy/scalar-offset.ts
const BLOCK_HEADER = /^[|>][^\n]*\n/;
const QUOTES = /* @__PURE__ */ new Set(["\"", "'"]);
function offsetWithin(source, value, offset) {
	const isQuoted = QUOTES.has(source[0] ?? "");
	const start = isQuoted ? 1 : BLOCK_HEADER.exec(source)?.[0].length ?? 0;
	const content = source.slice(start, isQuoted ? -1 : void 0);
	if (withoutSpace(content) !== withoutSpace(value)) return void 0;
	const written = offsetsOfSeen(content);
	return start + (written[withoutSpace(value.slice(0, offset)).length] ?? (written.at(-1) ?? -1) + 1);
}
const withoutSpace = (text) => text.replace(/\s/g, "");
const offsetsOfSeen = (text) => [...text.matchAll(/\S/g)].map(({ index }) => index);
// src/policy/schema-lookup.ts
const memberAt = (data, pointer) => segmentsOf(pointer).reduce((value, key) => Object.hasOwn(Object(value), key) ? value[key] : void 0, data);
function schemaAround(schema, schemaPath) {
	const keyword = schemaPath.slice(1);
	return memberAt(schema, keyword.slice(0, keyword.lastIndexOf("/"))) ?? {};
}
function pathText(pointer) {
	const text = segmentsOf(pointer).map((segment) => /^\d+$/.test(segment) ? `[${segment}]` : `.${quote(segment, 40)}`).join("");
	return text === "" ? message("the file") : text.replace(/^\./, "");
}
// src/policy/check-options.ts
async function checkOptions(located, registry) {
	const problems = [];
	for (const [id, value] of Object.entries(located.data.rules ?? {})) {
		const rule = registry.get(id);
		if (!rule || typeof value === "string") continue;
		await rule.prepare?.();
		const pointer = pointerTo("/rules", id);
		for (const problem of rule.check?.(value) ?? []) problems.push(toProblem(located, pointer, problem));
	}
	if (problems.length > 0) throw new PolicyError(problems);
}
function toProblem(located, rule, problem) {
	const pointer = rule + problem.pointer;
	const text = message("{path}: {problem}", {
		path: pathText(pointer),
		problem: problem.message
	});
	return problemAt(located.source, rangeOf$1(located, pointer, problem.offset), text, problem.hint);
}
function rangeOf$1({ source, places, data }, pointer, offset) {
	const range = valueRange(places, pointer);
	if (offset === void 0) return range;
	const start = offsetWithin(source.text.slice(...range), String(memberAt(data, pointer)), offset);
	return start === void 0 ? range : [range[0] + start, range[0] + start + 1];
}
// src/policy/forms.ts
const DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const DIGEST_PATTERN = "^sha256:[0-9a-f]{64}$";
const ONE_WORD_PATTERN = "^[^\\s*]+$";
const FORMS = /* @__PURE__ */ new Map([
	[DATE_PATTERN, message("a date such as 2026-12-31")],
	[DURATION_PATTERN, message("a duration such as 15m, 24h or 7d")],
	[DIGEST_PATTERN, message("a digest: sha256: and 64 lower-case hexadecimal digits")],
	[IMAGE_GLOB_PATTERN, message("a glob over host/namespace/repository: letters, digits, . _ : / - and the stars * and **")],
	[TAG_GLOB_PATTERN, message("a glob over tags: letters, digits, . _ - and the star *")],
	[FINDING_GLOB_PATTERN, message("the name of a vulnerability, or a glob over names: letters, digits, . _ : - and the star *")],
	[ONE_WORD_PATTERN, message("one word without spaces and stars")],
	["\\S", message("a text that says something")]
]);
function parseDayMs(text) {
	const ms = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? ms : void 0;
}
// src/policy/layer.ts
function toLayer(located, registry) {
	const { data } = located;
	const days = dayReader(located);
	const rules = Object.entries(data.rules ?? {}).map(([id, value]) => toRule(located, registry, days, id, value));
	const waivers = toWaivers(located, days);
	days.throwIfWrong();
	const position = (key) => keyPosition(located, pointerTo("", key));
	const { scope, run } = data;
	const accept = data["accept-waivers"];
	return {
		located,
		rules,
		scope: scope && {
			images: scope.images,
			outside: scope.outside ?? "skip",
			position: position("scope")
		},
		waiverLimits: toWaiverLimits(data["waiver-limits"]),
		waivers,
		acceptWaivers: accept && {
			from: accept.from,
			rules: accept.rules,
			maxSeverity: accept["max-severity"],
			maxDays: accept["max-days"],
			position: position("accept-waivers")
		},
		run: run && {
			mode: run.mode,
			replay: run.replay,
			asOf: run["as-of"],
			policyRef: run["policy-ref"],
			endpoints: run.endpoints,
			position: position("run")
		}
	};
}
function waiversOf(located) {
	const days = dayReader(located);
	const waivers = toWaivers(located, days);
	days.throwIfWrong();
	return waivers;
}
function toRule(located, registry, days, id, value) {
	const pointer = pointerTo("/rules", id);
	const { mode, waivable, "enforce-from": from, ...options } = typeof value === "string" ? { mode: value } : value;
	return {
		id,
		mode: mode ?? "enforce",
		waivable: waivable ?? true,
		enforceFromMs: days.startMs(from, pointerTo(pointer, "enforce-from")),
		options: {
			...registry.get(id)?.defaults,
			...options
		},
		position: keyPosition(located, pointer)
	};
}
const toWaivers = (located, days) => (located.data.waivers ?? []).map((waiver, index) => {
	const pointer = pointerTo("/waivers", index);
	const lastDay = days.startMs(waiver.expires, pointerTo(pointer, "expires"));
	return {
		rule: waiver.rule,
		finding: waiver.finding,
		image: waiver.image,
		digest: waiver.digest,
		reason: waiver.reason,
		owner: waiver.owner,
		expiresMs: lastDay === void 0 ? void 0 : endOfDayMs(lastDay),
		untilFixed: waiver["until-fixed"] ?? false,
		position: keyPosition(located, pointer)
	};
});
function toWaiverLimits(limits = {}) {
	const { "max-days": maxDays, require: require$2, "warn-before": warnBefore, "unknown-max-days": unknownMaxDays } = limits;
	return {
		...maxDays !== void 0 && { maxDays },
		...require$2 && { require: require$2 },
		...warnBefore !== void 0 && { warnBeforeMs: parseDurationMs(warnBefore) },
		...unknownMaxDays !== void 0 && { unknownMaxDays }
	};
}
function dayReader({ source, places }) {
	const problems = [];
	return {
		startMs(day, pointer) {
			if (day === void 0) return void 0;
			const ms = parseDayMs(day);
			if (ms !== void 0) return ms;
			const text = message("{path}: the calendar has no day {day}", {
				path: pathText(pointer),
				day
			});
			problems.push(problemAt(source, valueRange(places, pointer), text));
			return 0;
		},
		throwIfWrong() {
			if (problems.length > 0) throw new PolicyError(problems);
		}
	};
}
// src/policy/refuse-other-files.ts
const OWN_KEY = /(?:^|[{,])[ \t]*["']?(?:version|name|extends|scope|rules|unknown|waiver-limits|waivers|accept-waivers|run)["']?[ \t]*:/m;
const SAYS_SOMETHING = /^[ \t]*[^#\s]/m;
function refuseOtherFiles(file, content) {
	if (content.length > 1048576 || OWN_KEY.test(content) || !SAYS_SOMETHING.test(content)) return;
	throw new PolicyError([{
		file,
		line: 1,
		column: 1,
		message: message("the file is no policy: it has none of the keys of one, and nothing of it is shown here"),
		hint: message("give the path of a policy, which starts with version: 1"),
		excerpt: ""
	}]);
}
// src/policy/collapse.ts
function collapseAnyOf(errors) {
	const kept = [];
	for (const error of errors) if (error.keyword !== "anyOf") kept.push(error);
	else kept.push(...meantBy(error, takeBranches(kept, error)));
	return kept;
}
function takeBranches(errors, { instancePath, schemaPath }) {
	const isOfBranch = (error) => error.schemaPath.startsWith(`${schemaPath}/`) && (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`));
	let start = errors.length;
	for (let error = errors[start - 1]; error && isOfBranch(error); error = errors[start - 1]) start -= 1;
	return errors.splice(start);
}
function meantBy(error, inBranches) {
	const branches = /* @__PURE__ */ new Map();
	for (const each of inBranches) {
		const branch = each.schemaPath.slice(error.schemaPath.length + 1).split("/")[0] ?? "";
		branches.set(branch, [...branches.get(branch) ?? [], each]);
	}
	const about = inBranches.filter(({ instancePath }) => instancePath === error.instancePath);
	if (inBranches.every(({ keyword }) => keyword === "required")) return [{
		...error,
		params: { missing: about.map(({ params }) => params.missingProperty) }
	}];
	const fitting = [...branches.values()].filter((branch) => !branch.some((each) => isOtherKind(each, error)));
	if (fitting.length === 1 && fitting[0]) return fitting[0];
	const allowedValues = about.flatMap(({ params }) => params.allowedValues ?? []);
	const types = about.flatMap(({ params }) => params.type ?? []);
	return [{
		...error,
		params: {
			allowedValues,
			types
		}
	}];
}
const isOtherKind = (each, { instancePath }) => each.instancePath === instancePath && [
	"type",
	"enum",
	"const"
].includes(each.keyword);
// src/policy/explain-words.ts
const TYPE_NAMES = {
	object: message("a mapping"),
	array: message("a list"),
	string: message("a text"),
	boolean: message("true or false"),
	integer: message("a whole number"),
	number: message("a number")
};
function unknownKey(path, key, { properties = {} }) {
	const known = Object.keys(properties);
	const values = {
		path,
		key: quote(key),
		known: known.join(", ")
	};
	return {
		text: path === "rules" ? message("there is no rule \"{key}\"", values) : message("{path} has no key \"{key}\"; it may have {known}", values),
		hint: hintForKey(path, key, known)
	};
}
function hintForKey(path, key, known) {
	if (key === "<<") return message("YAML 1.2 has no merge keys; share rules through extends");
	if (path === "unknown" && key === "ambiguous") return message("an ambiguous outcome always blocks");
	const meant = closest(key, known);
	if (meant !== void 0) return didYouMean(meant);
	return path === "rules" ? message("the rules are {known}", { known: known.join(", ") }) : void 0;
}
function notAllowed(path, value, params) {
	if (Array.isArray(params.missing)) return { text: message("{path} needs at least one of {keys}", {
		path,
		keys: params.missing.join(", ")
	}) };
	const words = "allowedValue" in params ? [params.allowedValue] : params.allowedValues;
	const values = {
		path,
		value: show(value),
		words: words.map((word) => quote(word)).join(", ")
	};
	if (!Array.isArray(params.types)) return {
		text: words.length === 1 ? message("{path}: {value} is not {words}", values) : message("{path}: {value} is not one of {words}", values),
		hint: nearest(value, words)
	};
	if (words.length === 1 && typeof value === "string") return {
		text: message("{path}: {value} says too little, as this rule does nothing without its options", values),
		hint: message("write a mapping with mode and the options")
	};
	return {
		text: message("{path}: {value} is not one of {words}, nor a mapping of options", values),
		hint: nearest(value, words)
	};
}
function wrongType(path, value, wanted) {
	const values = {
		path,
		value: show(value),
		wanted: TYPE_NAMES[wanted] ?? wanted
	};
	if (typeof value === "object") return { text: value === null ? message("{path} is empty, not {wanted}", values) : message("{path} is not {wanted}", values) };
	return {
		text: message("{path}: {value} is not {wanted}", values),
		hint: hintForType(value, wanted)
	};
}
function hintForType(value, wanted) {
	switch (wanted) {
		case "boolean":
			if (/^(?:y|yes|on)$/i.test(String(value))) return message("YAML 1.2 knows only true and false: write true");
			if (/^(?:n|no|off)$/i.test(String(value))) return message("YAML 1.2 knows only true and false: write false");
			return;
		case "string": return message("put it in quotes");
		case "array": return message("put it in brackets");
		case "integer": return typeof value === "string" ? message("write a whole number, without quotes") : void 0;
		default: return;
	}
}
const didYouMean = (suggestion) => message("did you mean \"{suggestion}\"?", { suggestion });
function nearest(value, words) {
	const meant = typeof value === "string" ? closest(value, words.map(String)) : void 0;
	return meant === void 0 ? void 0 : didYouMean(meant);
}
const show = (value) => typeof value === "string" ? `"${quote(value)}"` : quote(value);
// src/policy/explain.ts
function explainErrors(located, errors, schema) {
	return collapseAnyOf(errors).map((error) => ({
		error,
		range: rangeOf(located, error)
	})).sort((a, b) => a.range[0] - b.range[0]).slice(0, 50).map(({ error, range }) => {
		const { text, hint } = explain(error, located.data, schema);
		return problemAt(located.source, range, text, hint);
	});
}
function rangeOf({ places }, { keyword, instancePath, params }) {
	switch (keyword) {
		case "additionalProperties": return keyRange(places, pointerTo(instancePath, String(params.additionalProperty)));
		case "required": return keyRange(places, instancePath);
		case "anyOf": return params.missing ? keyRange(places, instancePath) : valueRange(places, instancePath);
		case "uniqueItems": return valueRange(places, pointerTo(instancePath, Number(params.i)));
		default: return valueRange(places, instancePath);
	}
}
function explain(error, data, schema) {
	const { keyword, instancePath, schemaPath, params } = error;
	const value = memberAt(data, instancePath);
	const path = pathText(instancePath);
	switch (keyword) {
		case "additionalProperties": return unknownKey(path, String(params.additionalProperty), schemaAround(schema, schemaPath));
		case "required": return { text: message("{path} lacks {key}", {
			path,
			key: String(params.missingProperty)
		}) };
		case "enum":
		case "const":
		case "anyOf": return notAllowed(path, value, params);
		case "type": return wrongTypeOrForm(path, value, String(params.type), schemaAround(schema, schemaPath));
		case "pattern": return { text: wrongForm(path, value, String(params.pattern), schemaAround(schema, schemaPath)) };
		case "uniqueItems": return { text: message("{path}: \"{item}\" stands here twice", {
			path,
			item: quote(memberAt(value, pointerTo("", Number(params.i))))
		}) };
		default: return { text: beyondLimit(error, path, value) };
	}
}
function wrongTypeOrForm(path, value, type, around) {
	const { pattern } = around;
	if (typeof value === "object" || typeof pattern !== "string" || new RegExp(pattern).test(String(value))) return wrongType(path, value, type);
	const text = wrongForm(path, value, pattern, around);
	return Number.isInteger(value) && pattern === "^[0-9]{1,6}[smhd]$" ? {
		text,
		hint: didYouMean(`${value}d`)
	} : { text };
}
function wrongForm(path, value, pattern, { description }) {
	const form = FORMS.get(pattern);
	if (form !== void 0) return message("{path}: \"{value}\" is not {form}", {
		path,
		value: quote(value),
		form
	});
	const wanted = String(description ?? pattern).replace(/\.$/, "");
	return message("{path}: \"{value}\" does not fit: {wanted}", {
		path,
		value: quote(value),
		wanted
	});
}
function beyondLimit({ keyword, params }, path, value) {
	const values = {
		path,
		value: quote(value),
		limit: Number(params.limit)
	};
	switch (keyword) {
		case "minimum": return message("{path}: {value} is less than {limit}", values);
		case "maximum": return message("{path}: {value} is more than {limit}", values);
		case "minItems":
		case "minLength": return message("{path} holds nothing", values);
		case "maxItems": return message("{path} holds more than {limit} items", values);
		case "maxLength": return message("{path} is longer than {limit} characters", values);
		default: return message("{path} does not fit {demand}", {
			path,
			demand: `${keyword} ${JSON.stringify(params)}`
		});
	}
}
// src/policy/schema-waivers.ts
const REQUIRABLE = [
	"reason",
	"owner",
	"expires"
];
const waiversSchema = (ruleIds) => ({
	type: "array",
	description: "Dated acceptances of violations. Every criterion that a waiver states must hold.",
	items: {
		type: "object",
		description: "One waiver: for a rule, a finding, or a finding under one rule.",
		properties: {
			rule: {
				enum: ruleIds,
				description: "The rule whose violation is accepted."
			},
			finding: {
				type: "string",
				pattern: ONE_WORD_PATTERN,
				maxLength: 200,
				description: "The finding that is accepted, such as CVE-2026-1234. It is taken out before limits are counted."
			},
			image: {
				type: "string",
				pattern: IMAGE_GLOB_PATTERN,
				description: "Only for images that this glob over host/namespace/repository, or \u2026:tag, matches."
			},
			digest: {
				type: "string",
				pattern: DIGEST_PATTERN,
				description: "Only for the image of this digest."
			},
			reason: {
				type: "string",
				pattern: "\\S",
				maxLength: 2e3,
				description: "Why the violation is acceptable. It is shown in every report."
			},
			owner: {
				type: "string",
				pattern: "\\S",
				maxLength: 200,
				description: "Who answers for the waiver, such as @team-a."
			},
			expires: {
				type: "string",
				pattern: DATE_PATTERN,
				description: "The last day, UTC, on which the waiver applies."
			},
			"until-fixed": {
				type: "boolean",
				description: "Whether the waiver ends as soon as a fix is known. It ends earlier by this, never later."
			}
		},
		anyOf: [{ required: ["rule"] }, { required: ["finding"] }],
		additionalProperties: false
	}
});
const waiverLimitsSchema = {
	type: "object",
	description: "What every waiver must keep to.",
	properties: {
		"max-days": {
			type: "integer",
			minimum: 1,
			description: "A waiver that ends more than so many days from now is not applied."
		},
		require: {
			type: "array",
			uniqueItems: true,
			items: {
				type: "string",
				enum: REQUIRABLE
			},
			description: "Fields that every waiver must have."
		},
		"warn-before": {
			type: "string",
			pattern: DURATION_PATTERN,
			default: "14d",
			description: "How long before its end a waiver is reported as about to lapse."
		},
		"unknown-max-days": {
			type: "integer",
			minimum: 0,
			default: 0,
			description: "Above 0, a waiver of a rule and a digest that ends within so many days covers an outcome that could not be decided, too. Break-glass: it is shown red."
		}
	},
	additionalProperties: false
};
const acceptWaiversSchema = (ruleIds) => ({
	type: "object",
	description: "Waivers that this policy takes from the repository whose image is judged.",
	properties: {
		from: {
			type: "string",
			pattern: "\\S",
			description: "The file of that repository, which holds waivers: alone. Absent means none."
		},
		rules: {
			type: "array",
			minItems: 1,
			uniqueItems: true,
			items: {
				type: "string",
				enum: ruleIds
			},
			description: "The rules that such waivers may cover."
		},
		"max-severity": {
			enum: SEVERITIES,
			description: "The worst severity of a finding that they may cover."
		},
		"max-days": {
			type: "integer",
			minimum: 1,
			description: "At most so many days from now may they last."
		}
	},
	required: ["from", "rules"],
	additionalProperties: false
});
// src/policy/schema.ts
const DRAFT = "http://json-schema.org/draft-07/schema#";
const MODES = [
	"enforce",
	"warn",
	"off"
];
function policySchema(rules) {
	const ruleIds = rules.map((rule) => rule.id);
	return {
		$schema: DRAFT,
		title: "Image Policy Gate: policy",
		description: "What a container image must keep to before it may go on.",
		type: "object",
		properties: {
			version: {
				const: 1,
				description: "The version of the policy language: 1."
			},
			name: {
				type: "string",
				pattern: "\\S",
				maxLength: 100,
				description: "The name that reports show. Without it, the name of the file."
			},
			extends: {
				type: "array",
				uniqueItems: true,
				maxItems: 16,
				items: {
					type: "string",
					pattern: "\\S"
				},
				description: "Policies that this one adds to: preset:NAME, or paths relative to this file. A rule named here replaces the whole rule of the same name there; of several, the later counts."
			},
			scope: scopeSchema,
			rules: {
				type: "object",
				description: "The rules, each enforce, warn, off or a mapping with its options.",
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
				additionalProperties: false
			},
			unknown: unknownSchema,
			"waiver-limits": waiverLimitsSchema,
			waivers: waiversSchema(ruleIds),
			"accept-waivers": acceptWaiversSchema(ruleIds),
			run: runSchema
		},
		required: ["version"],
		additionalProperties: false
	};
}
const waiversFileSchema = (rules) => ({
	$schema: DRAFT,
	title: "Image Policy Gate: waivers",
	description: "Waivers that a policy takes through accept-waivers.",
	type: "object",
	properties: { waivers: waiversSchema(rules.map((rule) => rule.id)) },
	required: ["waivers"],
	additionalProperties: false
});
function ruleSchema({ summary, options, defaults }) {
	const { properties, required, anyOf } = options;
	return {
		description: formatMessage(summary),
		anyOf: [{ enum: required || anyOf ? ["off"] : MODES }, {
			type: "object",
			properties: {
				mode: {
					enum: MODES,
					default: "enforce",
					description: "enforce: a violation fails the verdict. warn: it is reported. off: the rule is not evaluated."
				},
				waivable: {
					type: "boolean",
					default: true,
					description: "Whether waivers may cover it. Where false, it stays false in every policy that extends this."
				},
				"enforce-from": {
					type: "string",
					pattern: DATE_PATTERN,
					description: "The first day, UTC, on which the rule is enforced. Until then it warns."
				},
				...Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, withDefault(schema, defaults[key])]))
			},
			...required && { required },
			...anyOf && { anyOf },
			additionalProperties: false
		}]
	};
}
const withDefault = (schema, value) => value === void 0 ? schema : {
	...schema,
	default: value
};
const scopeSchema = {
	type: "object",
	description: "The images that this policy judges. Without it, all.",
	properties: {
		images: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				pattern: IMAGE_GLOB_PATTERN
			},
			description: "Globs over host/namespace/repository, or \u2026:tag: * stays within a segment, ** crosses them."
		},
		outside: {
			enum: ["skip", "block"],
			default: "skip",
			description: "What becomes of an image outside: skip leaves it to other policies, block makes it a violation."
		}
	},
	required: ["images"],
	additionalProperties: false
};
const CAUSE_DESCRIPTIONS = {
	missing: "The service does not list the image.",
	pending: "The image is not scanned, or its scan has not ended.",
	"failed-scan": "The scan failed, so it found no facts.",
	stale: "The scan is older than the push, or of another digest.",
	unsupported: "The service cannot scan such an image.",
	"not-measured": "The service left out the fact, or used a word that nobody has mapped.",
	"source-error": "The service gave no usable answer."
};
const unknownSchema = {
	type: "object",
	description: "What becomes of an outcome that could not be decided, by cause. An ambiguous one always blocks.",
	properties: {
		default: {
			enum: ["block", "warn"],
			description: "For the causes that are not named. Without it, block."
		},
		...Object.fromEntries(UNKNOWN_CAUSES.filter((cause) => cause !== "ambiguous").map((cause) => [cause, {
			enum: ["block", "warn"],
			description: CAUSE_DESCRIPTIONS[cause]
		}]))
	},
	additionalProperties: false
};
const runSchema = {
	type: "object",
	description: "What the inputs of the run must be; a breach stops the run with exit code 3.",
	properties: {
		mode: {
			enum: ["enforce"],
			description: "The input mode must be enforce."
		},
		replay: {
			enum: ["deny", "allow"],
			description: "Whether an evidence file may be judged instead of a service."
		},
		"as-of": {
			enum: ["now"],
			description: "The input as-of must be unset."
		},
		"policy-ref": {
			enum: ["base"],
			description: "The input policy-ref must be base."
		},
		endpoints: {
			type: "array",
			uniqueItems: true,
			items: {
				type: "string",
				pattern: "^\\S+$"
			},
			description: "Endpoints outside the vendors' domains that the run may use. Empty means none."
		}
	},
	additionalProperties: false
};
// src/policy/schema-check.ts
const complaintsOf = (schema, data) => check(data, schema, {
	root: schema,
	instancePath: "",
	schemaPath: "#"
});
function* check(value, schema, place) {
	for (const [name, demand] of Object.entries(schema)) {
		const keyword = KEYWORDS[name];
		if (keyword === void 0) throw new Error(`the keyword ${name} of a schema is not known`);
		yield* keyword(value, demand, {
			...place,
			schemaPath: pointerTo(place.schemaPath, name)
		}, schema);
	}
}
const simple = (keyword, fits, params) => function* (value, demand, { instancePath, schemaPath }) {
	if (!fits(value, demand)) yield {
		keyword,
		instancePath,
		schemaPath,
		params: params(demand)
	};
};
const limit = (keyword, measure, fits) => simple(keyword, (value, demand) => {
	const measured = measure(value);
	return measured === void 0 || fits(measured, demand);
}, (demand) => ({ limit: demand }));
const lengthOf = (value) => typeof value === "string" ? value.length : void 0;
const itemsIn = (value) => Array.isArray(value) ? value.length : void 0;
const numberOf = (value) => typeof value === "number" ? value : void 0;
const atLeast = (measured, demand) => measured >= demand;
const atMost = (measured, demand) => measured <= demand;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const IS_OF_TYPE = {
	string: (value) => typeof value === "string",
	boolean: (value) => typeof value === "boolean",
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	null: (value) => value === null,
	array: (value) => Array.isArray(value),
	object: isObject
};
const patterns = /* @__PURE__ */ new Map();
function isLike(text, pattern) {
	const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
	patterns.set(pattern, known);
	return known.test(text);
}
const annotation = function* () {};
const KEYWORDS = {
	$schema: annotation,
	title: annotation,
	description: annotation,
	default: annotation,
	definitions: annotation,
	type: simple("type", (value, type) => IS_OF_TYPE[type]?.(value) === true, (type) => ({ type })),
	const: simple("const", (value, wanted) => value === wanted, (allowedValue) => ({ allowedValue })),
	enum: simple("enum", (value, words) => words.includes(value), (allowedValues) => ({ allowedValues })),
	pattern: simple("pattern", (value, pattern) => typeof value !== "string" || isLike(value, pattern), (pattern) => ({ pattern })),
	minLength: limit("minLength", lengthOf, atLeast),
	maxLength: limit("maxLength", lengthOf, atMost),
	minItems: limit("minItems", itemsIn, atLeast),
	maxItems: limit("maxItems", itemsIn, atMost),
	minimum: limit("minimum", numberOf, atLeast),
	maximum: limit("maximum", numberOf, atMost),
	*required(value, names, { instancePath, schemaPath }) {
		if (!isObject(value)) return;
		for (const missingProperty of names) if (!Object.hasOwn(value, missingProperty)) yield {
			keyword: "required",
			instancePath,
			schemaPath,
			params: { missingProperty }
		};
	},
	*properties(value, schemas, place) {
		if (!isObject(value)) return;
		for (const [name, schema] of Object.entries(schemas)) if (Object.hasOwn(value, name)) yield* check(value[name], schema, inside(place, name, name));
	},
	*additionalProperties(value, demand, place, { properties = {} }) {
		if (!isObject(value)) return;
		const { instancePath, schemaPath } = place;
		for (const additionalProperty of Object.keys(value)) {
			if (Object.hasOwn(properties, additionalProperty)) continue;
			if (demand) yield* check(value[additionalProperty], demand, {
				...place,
				instancePath: pointerTo(instancePath, additionalProperty)
			});
			else yield {
				keyword: "additionalProperties",
				instancePath,
				schemaPath,
				params: { additionalProperty }
			};
		}
	},
	*items(value, schema, place) {
		if (!Array.isArray(value)) return;
		for (const [index, item] of value.entries()) yield* check(item, schema, {
			...place,
			instancePath: pointerTo(place.instancePath, String(index))
		});
	},
	*uniqueItems(value, _, { instancePath, schemaPath }) {
		if (!Array.isArray(value)) return;
		const last = new Map(value.map((item, index) => [item, index]));
		const i = value.findLastIndex((item, index) => typeof item === "string" && last.get(item) !== index);
		if (i >= 0) yield {
			keyword: "uniqueItems",
			instancePath,
			schemaPath,
			params: {
				i,
				j: last.get(value[i])
			}
		};
	},
	*anyOf(value, branches, place) {
		const branchPlace = (index) => ({
			...place,
			schemaPath: pointerTo(place.schemaPath, String(index))
		});
		if (branches.some((branch, index) => check(value, branch, branchPlace(index)).next().done)) return;
		for (const [index, branch] of branches.entries()) yield* check(value, branch, branchPlace(index));
		yield {
			keyword: "anyOf",
			instancePath: place.instancePath,
			schemaPath: place.schemaPath,
			params: {}
		};
	},
	*$ref(value, reference, place) {
		const name = reference.slice(14);
		const schema = place.root.definitions[name];
		if (schema === void 0) throw new Error(`the schema has no definition ${name}`);
		yield* check(value, schema, {
			...place,
			schemaPath: reference
		});
	}
};
const inside = ({ root, instancePath, schemaPath }, name, inSchema) => ({
	root,
	instancePath: pointerTo(instancePath, name),
	schemaPath: pointerTo(schemaPath, inSchema)
});
// src/policy/validate.ts
const readPolicyDocument = (file, content, registry) => readDocument(file, content, policySchema([...registry.values()]));
const readWaiversDocument = (file, content, registry) => readDocument(file, content, waiversFileSchema([...registry.values()]));
function readDocument(file, content, schema) {
	const located = parseYaml(file, content);
	const complaints = [...complaintsOf(schema, located.data)];
	if (complaints.length > 0) throw new PolicyError(explainErrors(located, complaints, schema));
	return located;
}
// src/policy/extend.ts
const MAX_DEPTH = 8;
async function readLayers(library, target) {
	const content = await contentOf(library, target);
	if (content === void 0) return void 0;
	const reading = {
		library,
		layers: /* @__PURE__ */ new Map(),
		hash: (0, node_crypto.createHash)("sha256")
	};
	await addLayer(reading, target, content, []);
	return {
		layers: [...reading.layers.values()],
		digest: reading.hash.digest("hex")
	};
}
const contentOf = async (library, target) => "preset" in target ? library.presets[target.preset] : readerOf(library, target).read(target.path);
function readerOf({ reader, openRemote }, { path, remote }) {
	if (!remote) return reader;
	if (openRemote) return openRemote(remote);
	throw new GateError("POLICY_NOT_FOUND", message("{policy}: policies of other repositories can be read in the Action only", { policy: nameOfTarget({
		path,
		remote
	}) }), {
		place: "input policy",
		hint: message("check the other repository out, and name the path of the file")
	});
}
async function addLayer(reading, target, content, chain) {
	const name = nameOfTarget(target);
	reading.hash.update(content);
	const { registry } = reading.library;
	refuseOtherFiles(name, content);
	const located = readPolicyDocument(name, content, registry);
	await checkOptions(located, registry);
	const own = toLayer(located, registry);
	const { data, source, places } = located;
	const parents = [];
	for (const [index, text] of (data.extends ?? []).entries()) {
		const parent = await addParent(reading, target, text, [...chain, name]);
		if ("why" in parent) throw new PolicyError([problemAt(source, valueRange(places, pointerTo("/extends", index)), parent.why, parent.hint)]);
		parents.push(parent);
	}
	const layer = {
		...own,
		parents
	};
	reading.layers.set(name, layer);
	return layer;
}
async function addParent(reading, child, text, chain) {
	const folder = "path" in child ? node_path.posix.dirname(child.path) : "";
	const named = parseTarget(text, reading.library.presets, folder);
	if ("refusal" in named) return {
		why: named.refusal,
		hint: named.hint
	};
	if ("path" in named && named.remote) {
		const hint = message("extend presets and files of the same repository, or name both in the input policy");
		return {
			why: message("{text} lies in another repository", { text }),
			hint
		};
	}
	if ("path" in named && !staysInside(named.path, child)) return { why: message("{text} leads out of the repository", { text }) };
	const target = "path" in named && "path" in child && child.remote ? {
		...named,
		remote: child.remote
	} : named;
	const name = nameOfTarget(target);
	if (chain.includes(name)) return { why: message("extends goes in a circle: {circle}", { circle: [...chain.slice(chain.indexOf(name)), name].join(" \u2192 ") }) };
	const known = reading.layers.get(name);
	if (known) return known;
	if (chain.length > MAX_DEPTH) return { why: message("extends is deeper than {limit} policies", { limit: MAX_DEPTH }) };
	return readParent(reading, target, chain);
}
async function readParent(reading, target, chain) {
	try {
		const content = await contentOf(reading.library, target);
		if (content === void 0) {
			const { reader } = reading.library;
			const place = "path" in target ? readerOf(reading.library, target).label : reader.label;
			return { why: message("there is no policy {path} in {place}", {
				path: nameOfTarget(target),
				place
			}) };
		}
		return await addLayer(reading, target, content, chain);
	} catch (thrown) {
		if (thrown instanceof PolicyError || !(thrown instanceof GateError)) throw thrown;
		return {
			why: thrown.text,
			hint: thrown.hint
		};
	}
}
function staysInside(path, child) {
	if (!("path" in child)) return false;
	const isOutside = (place) => node_path.posix.isAbsolute(place) || place === ".." || place.startsWith("../");
	return !isOutside(path) || isOutside(child.path);
}
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
	let last = {
		rules: [],
		acceptWaivers: void 0
	};
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
		rules.set(setting.id, {
			...setting,
			waivable
		});
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
const UNSTATED = {
	maxDays: void 0,
	require: [],
	warnBeforeMs: 14 * DAY_MS,
	unknownMaxDays: 0
};
function stricterLimits(stated) {
	const numbers = (key) => stated.flatMap((limits) => limits[key] ?? []);
	return {
		maxDays: extreme(Math.min, numbers("maxDays")) ?? UNSTATED.maxDays,
		require: [...new Set(stated.flatMap((limits) => limits.require ?? UNSTATED.require))],
		warnBeforeMs: extreme(Math.max, numbers("warnBeforeMs")) ?? UNSTATED.warnBeforeMs,
		unknownMaxDays: extreme(Math.min, numbers("unknownMaxDays")) ?? UNSTATED.unknownMaxDays
	};
}
const extreme = (pick, values) => values.length > 0 ? pick(...values) : void 0;
function incompleteWaivers({ located }, { require: require$1 }) {
	const { source, places, data } = located;
	return (data.waivers ?? []).flatMap((waiver, index) => {
		const absent = require$1.filter((field) => waiver[field] === void 0);
		if (absent.length === 0) return [];
		const text = message("waivers[{index}] lacks {fields}, which waiver-limits requires", {
			index,
			fields: absent.join(", ")
		});
		return [problemAt(source, valueRange(places, pointerTo("/waivers", index)), text)];
	});
}
// src/policy/presets.ts
const PRESETS = {
	"baseline": "# yaml-language-server: $schema=./policy.schema.json\n# Where to start: scanned, nothing worse than medium, no malware.\nversion: 1\nname: baseline\nrules:\n  scan-succeeded: enforce # the scan ended well, after the push\n  max-severity: { mode: enforce, max: medium } # no high or critical vulnerability\n  no-malicious-files: enforce # no malware at all\n",
	"deployed": "# yaml-language-server: $schema=./policy.schema.json\n# For images as they run: what a source that does not look for malware can decide, such as huawei-local.\nversion: 1\nname: deployed\nrules:\n  scan-succeeded: enforce # the scan ended well, after the push\n  max-severity: { mode: enforce, max: medium } # no high or critical vulnerability\n",
	"strict": "# yaml-language-server: $schema=./policy.schema.json\n# For images that face the internet: little is accepted, and the build must say what it pushed.\nversion: 1\nname: strict\nextends: [preset:baseline]\nrules:\n  scan-succeeded: { mode: enforce, max-age: 7d } # scanned within the last week\n  max-severity: { mode: enforce, max: low } # nothing of medium severity or worse\n  no-unsafe-settings: enforce # no setting that the service warns of\n  no-sensitive-files: enforce # no keys or passwords in the layers\n  require-digest: enforce # the build names the digest that it pushed\n  denied-tags: { mode: enforce, tags: [latest] } # a tag that says which build it is\n"
};
// src/policy/select.ts
const DEFAULT_POLICY = ".github/image-policy.yaml";
const DEFAULT_PRESET = "baseline";
const OPTIONAL = "optional:";
const NEAR_MISSES = [".github/", ""].flatMap((folder) => [
	"image-policy",
	"image_policy",
	"imagepolicy"
].map((name) => folder + name)).flatMap((path) => [".yaml", ".yml"].map((extension) => path + extension)).filter((path) => path !== DEFAULT_POLICY);
async function selectPolicies(selection, library) {
	const entries = selection.map((entry) => entry.trim()).filter((entry) => entry !== "");
	if (entries.length === 0) return selectDefault(library);
	const selected = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const policy of await expand(entry, library)) {
		const name = nameOfTarget(policy.target);
		const before = selected.get(name);
		selected.set(name, before ? {
			...before,
			optional: before.optional && policy.optional
		} : policy);
	}
	return {
		policies: [...selected.values()],
		notices: []
	};
}
async function expand(entry, library) {
	const optional = entry.startsWith(OPTIONAL);
	const text = optional ? entry.slice(9).trim() : entry;
	const target = parseTarget(text, library.presets);
	if ("refusal" in target) throw new GateError("POLICY_NOT_FOUND", target.refusal, {
		place: "input policy",
		hint: target.hint
	});
	if ("preset" in target || !target.path.includes("*")) return [{
		target,
		text,
		optional
	}];
	const reader = readerOf(library, target);
	const paths = await reader.glob(target.path);
	if (paths.length === 0 && !optional) throw new GateError("POLICY_NOT_FOUND", message("no policy in {place} matches {pattern}", {
		pattern: text,
		place: reader.label
	}), { place: "input policy" });
	return paths.map((path) => {
		const found = {
			...target,
			path
		};
		return {
			target: found,
			text: nameOfTarget(found),
			optional: false
		};
	});
}
async function selectDefault({ reader }) {
	if (await reader.read(".github/image-policy.yaml") !== void 0) return {
		policies: [{
			target: { path: DEFAULT_POLICY },
			text: DEFAULT_POLICY,
			optional: false
		}],
		notices: []
	};
	for (const path of NEAR_MISSES) {
		if (await reader.read(path) === void 0) continue;
		const values = {
			path,
			name: DEFAULT_POLICY,
			place: reader.label
		};
		throw new GateError("POLICY_NOT_FOUND", message("{place} has {path}, but a policy is looked for in {name}", values), { hint: message("rename it to {name}, or set policy: {path}", values) });
	}
	const values = {
		name: DEFAULT_POLICY,
		place: reader.label,
		preset: DEFAULT_PRESET
	};
	return {
		policies: [{
			target: { preset: DEFAULT_PRESET },
			text: `preset:${DEFAULT_PRESET}`,
			optional: false
		}],
		notices: [message("{place} has no {name}: the images are judged by preset:{preset}", values)]
	};
}
// src/policy/warnings.ts
const policyWarnings = ({ rules }, asOfMs) => rules.flatMap(({ id, mode, options, enforceFromMs, position }) => {
	if (mode === "off") return [];
	const notices = [];
	if (id === "max-severity" && options.max === "high") {
		const text = message("max-severity: high cannot be decided, as neither cloud tells critical from high: use medium, or critical to accept both");
		notices.push({
			message: text,
			position
		});
	}
	if (mode === "enforce" && enforceFromMs !== void 0 && enforceFromMs > asOfMs) {
		const text = message("{rule} only warns until it is enforced from {day}", {
			rule: id,
			day: formatDay(enforceFromMs)
		});
		notices.push({
			message: text,
			position
		});
	}
	return notices;
});
// src/policy/load.ts
async function loadPolicies(selection, options) {
	const { traced, notices } = await loadTracedPolicies(selection, options);
	return {
		policies: traced.map(({ policy }) => policy),
		notices
	};
}
async function loadTracedPolicies(selection, options) {
	const library = {
		...options,
		presets: options.presets ?? PRESETS
	};
	const selected = await selectPolicies(selection, library);
	const traced = [];
	const notices = [...selected.notices];
	const problems = [];
	for (const entry of selected.policies) try {
		const layered = await readLayers(library, entry.target);
		if (layered) traced.push({
			policy: await toPolicy(layered, entry, library, options.asOfMs),
			layers: layered.layers
		});
		else if (await isProposed(entry, options.proposed)) notices.push(...await addStandIn(entry, traced, library, options));
		else notices.push(await absent(entry, library));
		notices.push(...movingRef(entry, library));
	} catch (thrown) {
		if (!(thrown instanceof PolicyError)) throw thrown;
		problems.push(...thrown.problems);
	}
	if (problems.length > 0) throw new PolicyError(problems);
	if (traced.length === 0) throw new GateError("POLICY_NOT_FOUND", message("every policy is optional, and none is there"));
	refuseNamesakes(traced);
	return {
		traced,
		notices
	};
}
function refuseNamesakes(traced) {
	const known = /* @__PURE__ */ new Map();
	for (const { policy } of traced) {
		const other = known.get(policy.name);
		if (other !== void 0) throw new GateError("POLICY_INVALID", message("{first} and {second} are both called \"{name}\"", {
			name: policy.name,
			first: other,
			second: policy.origin.text
		}), { hint: message("give each policy its own `name`") });
		known.set(policy.name, policy.origin.text);
	}
}
async function loadAcceptedWaivers(path, { reader, registry }) {
	const content = await reader.read(path);
	if (content !== void 0) refuseOtherFiles(path, content);
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
	if ("preset" in target) return {
		kind: "preset",
		text,
		digest
	};
	const { commit } = readerOf(library, target);
	return {
		kind: target.remote ? "repository" : "file",
		text,
		digest,
		...commit && { commit }
	};
}
function movingRef({ target, text }, library) {
	if ("preset" in target || !target.remote || isCommitId(target.remote.ref)) return [];
	const { ref } = target.remote;
	const { commit = "?" } = readerOf(library, target);
	return [message("{policy} is read at {ref}, which can move: today it is commit {commit}", {
		policy: text,
		ref,
		commit
	})];
}
async function acceptedWaivers(accepted, library) {
	if (!accepted) return [];
	return (await loadAcceptedWaivers(accepted.from, library)).map((waiver) => ({
		...waiver,
		accepted
	}));
}
const isProposed = async ({ target, optional }, proposed) => !optional && "path" in target && !target.remote && await proposed?.read(target.path) !== void 0;
async function addStandIn({ text }, traced, library, { asOfMs }) {
	const preset = `preset:${DEFAULT_PRESET}`;
	const notice = message("{path} is in this change only, not in {place}: the images are judged by {preset}", {
		path: text,
		place: library.reader.label,
		preset
	});
	if (traced.some(({ policy }) => policy.origin.text === preset)) return [notice];
	const target = { preset: DEFAULT_PRESET };
	const layered = await readLayers(library, target);
	if (layered) {
		const entry = {
			target,
			text: preset,
			optional: false
		};
		traced.push({
			policy: await toPolicy(layered, entry, library, asOfMs),
			layers: layered.layers
		});
	}
	return [notice];
}
async function absent({ text, target, optional }, library) {
	const { presets } = library;
	const reader = "path" in target ? readerOf(library, target) : library.reader;
	const notFound = message("there is no policy {path} in {place}", {
		path: text,
		place: reader.label
	});
	if (optional) return notFound;
	const path = "path" in target ? target.path : nameOfTarget(target);
	const other = path.endsWith(".yml") ? path.replace(/\.yml$/, ".yaml") : path.replace(/\.yaml$/, ".yml");
	const suggestion = Object.hasOwn(presets, path) ? `preset:${path}` : other !== path && await reader.read(other) !== void 0 ? other : void 0;
	throw new GateError("POLICY_NOT_FOUND", notFound, {
		place: "input policy",
		hint: suggestion === void 0 ? void 0 : message("did you mean \"{suggestion}\"?", { suggestion })
	});
}
// src/secret-variables.ts
const SECRET_VARIABLES = [
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
const PROXY_VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function secretsOf(env) {
	const passwords = PROXY_VARIABLES.flatMap((name) => passwordsIn(env[name] ?? ""));
	return [...SECRET_VARIABLES.map((name) => env[name]?.trim()), ...passwords].filter((secret) => !!secret);
}
function passwordsIn(address) {
	const [, given = ""] = /^(?:[a-z]+:\/\/)?([^/]*)@/i.exec(address) ?? [];
	const asGiven = given.slice(given.indexOf(":") + 1);
	const url = address.includes("://") ? address : `http://${address}`;
	if (!URL.canParse(url)) return [asGiven];
	const { username, password } = new URL(url);
	const inUrl = password || username;
	return [
		asGiven,
		inUrl,
		decoded(inUrl)
	];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/cli/self-check-inputs.ts
const SELF_CHECK_INPUTS = [
	"source",
	"region",
	"project-id",
	"enterprise-project-id",
	"endpoint",
	"auth-endpoint",
	"oidc-provider",
	"oidc-role",
	"oidc-audience"
];
// src/cli/commands.ts
const commands = [
	{
		name: "check",
		takes: "IMAGE\u2026",
		summary: "judges images that were pushed, and ends with the verdict as its exit code",
		hasInputs: true,
		load: async () => (await Promise.resolve().then(() => require("./run.cjs")).then((n) => n.check_exports)).check
	},
	{
		name: "merge",
		takes: "REPORT\u2026",
		summary: "joins the report.json files of a list's parts (--shard) into one verdict",
		load: async () => (await Promise.resolve().then(() => require("./cli-merge.cjs"))).merge
	},
	{
		name: "policy validate",
		takes: "FILE\u2026",
		summary: "tells everything that is wrong with policy files, and where",
		load: async () => (await Promise.resolve().then(() => policy_validate_exports)).policyValidate
	},
	{
		name: "policy show",
		takes: "FILE\u2026",
		summary: "prints policies as they are in effect, each value with the file and line it came from",
		load: async () => (await Promise.resolve().then(() => require("./cli-policy-show.cjs"))).policyShow
	},
	{
		name: "policy test",
		takes: "FILE\u2026",
		summary: "tries policies on the images of test files; exit code 1 where a case differs",
		load: async () => (await Promise.resolve().then(() => require("./cli-policy-test.cjs"))).policyTest
	},
	{
		name: "rules",
		takes: "",
		summary: "lists every rule with its options",
		load: async () => (await Promise.resolve().then(() => require("./cli-rules.cjs"))).rules
	},
	{
		name: "self-check",
		takes: "[IMAGE\u2026]",
		summary: "tries credentials, network, clock and every permission, and names what is missing; changes nothing",
		hasInputs: SELF_CHECK_INPUTS,
		exitCodes: `Exit codes
  0  everything that was tried works
  1  something is missing or fails
  2  interrupted
  3  bad input, or no credentials at all: nothing was tried
`,
		load: async () => (await Promise.resolve().then(() => require("./cli-self-check.cjs"))).selfCheck
	},
	{
		name: "init",
		takes: "",
		summary: "writes a policy, tests of it and a workflow to start from; changes no file that exists",
		load: async () => (await Promise.resolve().then(() => require("./cli-init.cjs"))).init
	},
	{
		name: "help",
		takes: "[COMMAND]",
		summary: "explains a command, or lists them all",
		load: async () => (await Promise.resolve().then(() => require("./cli-help.cjs"))).help(commands)
	},
	{
		name: "version",
		takes: "",
		summary: "prints the version",
		load: async () => (await Promise.resolve().then(() => require("./cli-version.cjs"))).version
	}
];
// src/cli/find-command.ts
function findCommand(words, commands) {
	const wordsOf = ({ name }) => name.split(" ");
	const command = commands.find((candidate) => wordsOf(candidate).every((word, index) => word === words[index]));
	if (command) return {
		command,
		args: words.slice(wordsOf(command).length)
	};
	const [first = "", second = ""] = words;
	const names = commands.map(({ name }) => name);
	const typed = names.some((name) => name.startsWith(`${first} `)) ? `${first} ${second}`.trim() : first;
	const values = { command: shown(typed) };
	throw invalid("command line", message("there is no command \"{command}\"", values), suggest(typed, names) ?? message("image-policy-gate help lists the commands"));
}
// src/cli/run.ts
const NOTHING_JUDGED = 3;
const ALIASES = {
	"--help": "help",
	"-h": "help",
	"--version": "version"
};
async function run(argv, io) {
	const secrets = createSecrets(() => {});
	for (const secret of secretsOf(io.env)) secrets.add(secret);
	try {
		const [first, ...rest] = argv;
		if (first === void 0) {
			io.stderr((await Promise.resolve().then(() => require("./cli-usage.cjs"))).overview(commands));
			return NOTHING_JUDGED;
		}
		const { command, args } = findCommand([ALIASES[first] ?? first, ...rest], commands);
		if (args.some((word) => word === "--help" || word === "-h")) {
			io.stdout((await Promise.resolve().then(() => require("./cli-usage.cjs"))).commandUsage(command));
			return NOTHING_JUDGED;
		}
		return await (await command.load())(args, io, secrets);
	} catch (thrown) {
		return (await Promise.resolve().then(() => require("./cli-tell-failure.cjs"))).tellFailure(thrown, io, secrets);
	}
}
// src/cli/refuse-blank.ts
function refuseBlank(files) {
	if (files.every((file) => file.trim() !== "")) return;
	throw invalid("command line", message("a file name is blank"), message("if it comes from a variable, the variable is not set"));
}
// src/cli/failure-text.ts
function failureAsText({ exitCode, problems }, translate) {
	const say = (text) => formatMessage(text, translate);
	const ending = exitCode === 3 ? message("Nothing was judged.") : message("There is no verdict.");
	return `${problems.map((problem) => problemAsText(problem, say)).join("\n")}${say(ending)}\n`;
}
function problemAsText({ text, place, position, excerpt, hint }, say) {
	const where = position ? `${position.file}:${position.line}:${position.column}` : place;
	return [
		...labelled(say(message("error:")), say(text)),
		...labelled(say(message("at:")), where),
		...labelled("", excerpt),
		...labelled(say(message("next:")), hint && say(hint))
	].map((line) => `${inertLine(line)}\n`).join("");
}
const LABEL_COLUMNS = 6;
function labelled(label, text = "") {
	if (text === "") return [];
	const indent = " ".repeat(7);
	const first = `${" ".repeat(Math.max(0, LABEL_COLUMNS - columnsOf(label)))}${label} `;
	return plainLines(text).map((line, index) => (index === 0 ? first : indent) + line);
}
// src/cli/policy-validate.ts
var policy_validate_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ policyValidate: () => policyValidate });
const INVALID = 3;
const policyValidate = async (files, io) => {
	if (files.length === 0) throw invalid("command line", message("no policy file is given"));
	refuseBlank(files);
	const reader = workspaceReader(io.cwd, { confine: false });
	let exitCode = 0;
	for (const file of files) try {
		const { policies } = await loadPolicies([file], {
			reader,
			registry: ruleById,
			asOfMs: io.now()
		});
		io.stdout(`${file}: valid\n`);
		io.stdout(policies.flatMap(({ warnings }) => warnings.map(warningAsText)).join(""));
	} catch (thrown) {
		io.stderr(failureAsText(failureOf(thrown)));
		exitCode = INVALID;
	}
	return exitCode;
};
const warningAsText = ({ message: text, position: { file, line, column } }) => [`warning: ${formatMessage(text)}`, `     at: ${file}:${line}:${column}`].map((each) => `${inertLine(plainLine(each))}\n`).join("");
Object.defineProperty(exports, "DAY_MS", {
	enumerable: true,
	get: function() {
		return DAY_MS;
	}
});
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: true,
	get: function() {
		return DEFAULT_POLICY;
	}
});
Object.defineProperty(exports, "DURATION_PATTERN", {
	enumerable: true,
	get: function() {
		return DURATION_PATTERN;
	}
});
Object.defineProperty(exports, "GateError", {
	enumerable: true,
	get: function() {
		return GateError;
	}
});
Object.defineProperty(exports, "HIGH_OR_CRITICAL", {
	enumerable: true,
	get: function() {
		return HIGH_OR_CRITICAL;
	}
});
Object.defineProperty(exports, "MALICE_LEVELS", {
	enumerable: true,
	get: function() {
		return MALICE_LEVELS;
	}
});
Object.defineProperty(exports, "MAX_POLICY_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_POLICY_BYTES;
	}
});
Object.defineProperty(exports, "OBJECT_ID", {
	enumerable: true,
	get: function() {
		return OBJECT_ID;
	}
});
Object.defineProperty(exports, "ONE_WORD_PATTERN", {
	enumerable: true,
	get: function() {
		return ONE_WORD_PATTERN;
	}
});
Object.defineProperty(exports, "PRESETS", {
	enumerable: true,
	get: function() {
		return PRESETS;
	}
});
Object.defineProperty(exports, "PolicyError", {
	enumerable: true,
	get: function() {
		return PolicyError;
	}
});
Object.defineProperty(exports, "REF", {
	enumerable: true,
	get: function() {
		return REF;
	}
});
Object.defineProperty(exports, "SELF_CHECK_INPUTS", {
	enumerable: true,
	get: function() {
		return SELF_CHECK_INPUTS;
	}
});
Object.defineProperty(exports, "SEVERITIES", {
	enumerable: true,
	get: function() {
		return SEVERITIES;
	}
});
Object.defineProperty(exports, "SIZE_PATTERN", {
	enumerable: true,
	get: function() {
		return SIZE_PATTERN;
	}
});
Object.defineProperty(exports, "SOME_SEVERITY", {
	enumerable: true,
	get: function() {
		return SOME_SEVERITY;
	}
});
Object.defineProperty(exports, "UNKNOWN_CAUSES", {
	enumerable: true,
	get: function() {
		return UNKNOWN_CAUSES;
	}
});
Object.defineProperty(exports, "addCounts", {
	enumerable: true,
	get: function() {
		return addCounts;
	}
});
Object.defineProperty(exports, "atLeast", {
	enumerable: true,
	get: function() {
		return atLeast$1;
	}
});
Object.defineProperty(exports, "canonicalName", {
	enumerable: true,
	get: function() {
		return canonicalName;
	}
});
Object.defineProperty(exports, "canonicalQuery", {
	enumerable: true,
	get: function() {
		return canonicalQuery;
	}
});
Object.defineProperty(exports, "complaintsOf", {
	enumerable: true,
	get: function() {
		return complaintsOf;
	}
});
Object.defineProperty(exports, "countAbove", {
	enumerable: true,
	get: function() {
		return countAbove;
	}
});
Object.defineProperty(exports, "countFindings", {
	enumerable: true,
	get: function() {
		return countFindings;
	}
});
Object.defineProperty(exports, "countPhrase", {
	enumerable: true,
	get: function() {
		return countPhrase;
	}
});
Object.defineProperty(exports, "createSecrets", {
	enumerable: true,
	get: function() {
		return createSecrets;
	}
});
Object.defineProperty(exports, "cutColumns", {
	enumerable: true,
	get: function() {
		return cutColumns;
	}
});
Object.defineProperty(exports, "cvesOf", {
	enumerable: true,
	get: function() {
		return cvesOf;
	}
});
Object.defineProperty(exports, "decodePolicy", {
	enumerable: true,
	get: function() {
		return decodePolicy;
	}
});
Object.defineProperty(exports, "doubtAbout", {
	enumerable: true,
	get: function() {
		return doubtAbout;
	}
});
Object.defineProperty(exports, "durationPhrase", {
	enumerable: true,
	get: function() {
		return durationPhrase;
	}
});
Object.defineProperty(exports, "encodeStrictly", {
	enumerable: true,
	get: function() {
		return encodeStrictly;
	}
});
Object.defineProperty(exports, "endOfDayMs", {
	enumerable: true,
	get: function() {
		return endOfDayMs;
	}
});
Object.defineProperty(exports, "enter", {
	enumerable: true,
	get: function() {
		return enter$2;
	}
});
Object.defineProperty(exports, "exactCount", {
	enumerable: true,
	get: function() {
		return exactCount;
	}
});
Object.defineProperty(exports, "exactly", {
	enumerable: true,
	get: function() {
		return exactly;
	}
});
Object.defineProperty(exports, "failureAsText", {
	enumerable: true,
	get: function() {
		return failureAsText;
	}
});
Object.defineProperty(exports, "failureOf", {
	enumerable: true,
	get: function() {
		return failureOf;
	}
});
Object.defineProperty(exports, "findCommand", {
	enumerable: true,
	get: function() {
		return findCommand;
	}
});
Object.defineProperty(exports, "findFiles", {
	enumerable: true,
	get: function() {
		return findFiles;
	}
});
Object.defineProperty(exports, "formatDay", {
	enumerable: true,
	get: function() {
		return formatDay;
	}
});
Object.defineProperty(exports, "formatImageReference", {
	enumerable: true,
	get: function() {
		return formatImageReference;
	}
});
Object.defineProperty(exports, "formatMessage", {
	enumerable: true,
	get: function() {
		return formatMessage;
	}
});
Object.defineProperty(exports, "formatMoment", {
	enumerable: true,
	get: function() {
		return formatMoment;
	}
});
Object.defineProperty(exports, "imageName", {
	enumerable: true,
	get: function() {
		return imageName;
	}
});
Object.defineProperty(exports, "inertLine", {
	enumerable: true,
	get: function() {
		return inertLine;
	}
});
Object.defineProperty(exports, "invalid", {
	enumerable: true,
	get: function() {
		return invalid;
	}
});
Object.defineProperty(exports, "isAbove", {
	enumerable: true,
	get: function() {
		return isAbove;
	}
});
Object.defineProperty(exports, "isCommitId", {
	enumerable: true,
	get: function() {
		return isCommitId;
	}
});
Object.defineProperty(exports, "isExact", {
	enumerable: true,
	get: function() {
		return isExact;
	}
});
Object.defineProperty(exports, "isLoopback", {
	enumerable: true,
	get: function() {
		return isLoopback;
	}
});
Object.defineProperty(exports, "isPassing", {
	enumerable: true,
	get: function() {
		return isPassing;
	}
});
Object.defineProperty(exports, "isSameName", {
	enumerable: true,
	get: function() {
		return isSameName;
	}
});
Object.defineProperty(exports, "joinNeeds", {
	enumerable: true,
	get: function() {
		return joinNeeds;
	}
});
Object.defineProperty(exports, "joinParts", {
	enumerable: true,
	get: function() {
		return joinParts;
	}
});
Object.defineProperty(exports, "joinProblems", {
	enumerable: true,
	get: function() {
		return joinProblems;
	}
});
Object.defineProperty(exports, "keyPosition", {
	enumerable: true,
	get: function() {
		return keyPosition;
	}
});
Object.defineProperty(exports, "loadAcceptedWaivers", {
	enumerable: true,
	get: function() {
		return loadAcceptedWaivers;
	}
});
Object.defineProperty(exports, "loadPolicies", {
	enumerable: true,
	get: function() {
		return loadPolicies;
	}
});
Object.defineProperty(exports, "loadTracedPolicies", {
	enumerable: true,
	get: function() {
		return loadTracedPolicies;
	}
});
Object.defineProperty(exports, "looksAtFindings", {
	enumerable: true,
	get: function() {
		return looksAtFindings;
	}
});
Object.defineProperty(exports, "markdownCode", {
	enumerable: true,
	get: function() {
		return markdownCode;
	}
});
Object.defineProperty(exports, "markdownFence", {
	enumerable: true,
	get: function() {
		return markdownFence;
	}
});
Object.defineProperty(exports, "markdownLink", {
	enumerable: true,
	get: function() {
		return markdownLink;
	}
});
Object.defineProperty(exports, "markdownText", {
	enumerable: true,
	get: function() {
		return markdownText;
	}
});
Object.defineProperty(exports, "matchesImage", {
	enumerable: true,
	get: function() {
		return matchesImage;
	}
});
Object.defineProperty(exports, "matchesPath", {
	enumerable: true,
	get: function() {
		return matchesPath;
	}
});
Object.defineProperty(exports, "measured", {
	enumerable: true,
	get: function() {
		return measured;
	}
});
Object.defineProperty(exports, "message", {
	enumerable: true,
	get: function() {
		return message;
	}
});
Object.defineProperty(exports, "nameOfTarget", {
	enumerable: true,
	get: function() {
		return nameOfTarget;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "notMeasured", {
	enumerable: true,
	get: function() {
		return notMeasured;
	}
});
Object.defineProperty(exports, "padColumns", {
	enumerable: true,
	get: function() {
		return padColumns;
	}
});
Object.defineProperty(exports, "parseBaseUrl", {
	enumerable: true,
	get: function() {
		return parseBaseUrl;
	}
});
Object.defineProperty(exports, "parseChoice", {
	enumerable: true,
	get: function() {
		return parseChoice;
	}
});
Object.defineProperty(exports, "parseCount", {
	enumerable: true,
	get: function() {
		return parseCount;
	}
});
Object.defineProperty(exports, "parseDigest", {
	enumerable: true,
	get: function() {
		return parseDigest;
	}
});
Object.defineProperty(exports, "parseDurationMs", {
	enumerable: true,
	get: function() {
		return parseDurationMs;
	}
});
Object.defineProperty(exports, "parseIdentifier", {
	enumerable: true,
	get: function() {
		return parseIdentifier;
	}
});
Object.defineProperty(exports, "parseImageReference", {
	enumerable: true,
	get: function() {
		return parseImageReference;
	}
});
Object.defineProperty(exports, "parseInstantMs", {
	enumerable: true,
	get: function() {
		return parseInstantMs;
	}
});
Object.defineProperty(exports, "parseSizeBytes", {
	enumerable: true,
	get: function() {
		return parseSizeBytes;
	}
});
Object.defineProperty(exports, "parseTarget", {
	enumerable: true,
	get: function() {
		return parseTarget;
	}
});
Object.defineProperty(exports, "parseWaitMs", {
	enumerable: true,
	get: function() {
		return parseWaitMs;
	}
});
Object.defineProperty(exports, "parseYaml", {
	enumerable: true,
	get: function() {
		return parseYaml;
	}
});
Object.defineProperty(exports, "plainLine", {
	enumerable: true,
	get: function() {
		return plainLine;
	}
});
Object.defineProperty(exports, "plainLines", {
	enumerable: true,
	get: function() {
		return plainLines;
	}
});
Object.defineProperty(exports, "pointerTo", {
	enumerable: true,
	get: function() {
		return pointerTo;
	}
});
Object.defineProperty(exports, "problemAt", {
	enumerable: true,
	get: function() {
		return problemAt;
	}
});
Object.defineProperty(exports, "problemsOf", {
	enumerable: true,
	get: function() {
		return problemsOf;
	}
});
Object.defineProperty(exports, "rankOf", {
	enumerable: true,
	get: function() {
		return rankOf;
	}
});
Object.defineProperty(exports, "readDocument", {
	enumerable: true,
	get: function() {
		return readDocument;
	}
});
Object.defineProperty(exports, "readWorkspaceFile", {
	enumerable: true,
	get: function() {
		return readWorkspaceFile;
	}
});
Object.defineProperty(exports, "redactAll", {
	enumerable: true,
	get: function() {
		return redactAll;
	}
});
Object.defineProperty(exports, "refuseBlank", {
	enumerable: true,
	get: function() {
		return refuseBlank;
	}
});
Object.defineProperty(exports, "ruleById", {
	enumerable: true,
	get: function() {
		return ruleById;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "secretsOf", {
	enumerable: true,
	get: function() {
		return secretsOf;
	}
});
Object.defineProperty(exports, "severityPhrase", {
	enumerable: true,
	get: function() {
		return severityPhrase;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
	}
});
Object.defineProperty(exports, "splitLines", {
	enumerable: true,
	get: function() {
		return splitLines$1;
	}
});
Object.defineProperty(exports, "splitList", {
	enumerable: true,
	get: function() {
		return splitList;
	}
});
Object.defineProperty(exports, "stackOf", {
	enumerable: true,
	get: function() {
		return stackOf;
	}
});
Object.defineProperty(exports, "stringify", {
	enumerable: true,
	get: function() {
		return stringify;
	}
});
Object.defineProperty(exports, "suggest", {
	enumerable: true,
	get: function() {
		return suggest;
	}
});
Object.defineProperty(exports, "toError", {
	enumerable: true,
	get: function() {
		return toError;
	}
});
Object.defineProperty(exports, "totalOf", {
	enumerable: true,
	get: function() {
		return totalOf;
	}
});
Object.defineProperty(exports, "undecided", {
	enumerable: true,
	get: function() {
		return undecided;
	}
});
Object.defineProperty(exports, "valueRange", {
	enumerable: true,
	get: function() {
		return valueRange;
	}
});
Object.defineProperty(exports, "workspaceReader", {
	enumerable: true,
	get: function() {
		return workspaceReader;
	}
});
Object.defineProperty(exports, "worseOf", {
	enumerable: true,
	get: function() {
		return worseOf;
	}
});
Object.defineProperty(exports, "worstSeverity", {
	enumerable: true,
	get: function() {
		return worstSeverity;
	}
});
Object.defineProperty(exports, "wrapColumns", {
	enumerable: true,
	get: function() {
		return wrapColumns;
	}
});
