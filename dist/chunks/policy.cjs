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
function splitLines({ text, place }) {
	const lines = text.split(/\r\n|\r|\n/);
	return lines.map((line, index) => ({
		text: line.trim(),
		place: lines.length > 1 ? `${place}, line ${index + 1}` : place
	})).filter((line) => line.text !== "");
}
const splitList = (value) => splitLines(value).flatMap(({ text, place }) => text.split(",").map((part) => ({
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
const a$8 = Symbol.for("yaml.alias");
const y$10 = Symbol.for("yaml.document");
const o$6 = Symbol.for("yaml.map");
const l$7 = Symbol.for("yaml.pair");
const r$6 = Symbol.for("yaml.scalar");
const s$6 = Symbol.for("yaml.seq");
const c$10 = Symbol.for("yaml.node.type");
const i$6 = (t) => !!t && typeof t == "object" && t[c$10] === a$8;
const m$4 = (t) => !!t && typeof t == "object" && t[c$10] === y$10;
const b$6 = (t) => !!t && typeof t == "object" && t[c$10] === o$6;
const p$6 = (t) => !!t && typeof t == "object" && t[c$10] === l$7;
const e$2 = (t) => !!t && typeof t == "object" && t[c$10] === r$6;
const S$7 = (t) => !!t && typeof t == "object" && t[c$10] === s$6;
function f$9(t) {
	if (t && typeof t == "object") switch (t[c$10]) {
		case o$6:
		case s$6: return !0;
	}
	return !1;
}
function n$8(t) {
	if (t && typeof t == "object") switch (t[c$10]) {
		case a$8:
		case o$6:
		case r$6:
		case s$6: return !0;
	}
	return !1;
}
const u$11 = (t) => (e$2(t) || f$9(t)) && !!t.anchor;
// node_modules/yaml/browser/dist/visit.js
const i$5 = Symbol("break visit");
const V = Symbol("skip children");
const s$5 = Symbol("remove node");
function m$3(e, l) {
	const t = w$8(l);
	m$4(e) ? a$7(null, e.contents, t, Object.freeze([e])) === s$5 && (e.contents = null) : a$7(null, e, t, Object.freeze([]));
}
m$3.BREAK = i$5, m$3.SKIP = V, m$3.REMOVE = s$5;
function a$7(e, l, t, c) {
	const n = z(e, l, t, c);
	if (n$8(n) || p$6(n)) return A$2(e, c, n), a$7(e, n, t, c);
	if (typeof n != "symbol") {
		if (f$9(l)) {
			c = Object.freeze(c.concat(l));
			for (let f = 0; f < l.items.length; ++f) {
				const u = a$7(f, l.items[f], t, c);
				if (typeof u == "number") f = u - 1;
				else {
					if (u === i$5) return i$5;
					u === s$5 && (l.items.splice(f, 1), f -= 1);
				}
			}
		} else if (p$6(l)) {
			c = Object.freeze(c.concat(l));
			const f = a$7("key", l.key, t, c);
			if (f === i$5) return i$5;
			f === s$5 && (l.key = null);
			const u = a$7("value", l.value, t, c);
			if (u === i$5) return i$5;
			u === s$5 && (l.value = null);
		}
	}
	return n;
}
async function S$6(e, l) {
	const t = w$8(l);
	m$4(e) ? await b$5(null, e.contents, t, Object.freeze([e])) === s$5 && (e.contents = null) : await b$5(null, e, t, Object.freeze([]));
}
S$6.BREAK = i$5, S$6.SKIP = V, S$6.REMOVE = s$5;
async function b$5(e, l, t, c) {
	const n = await z(e, l, t, c);
	if (n$8(n) || p$6(n)) return A$2(e, c, n), b$5(e, n, t, c);
	if (typeof n != "symbol") {
		if (f$9(l)) {
			c = Object.freeze(c.concat(l));
			for (let f = 0; f < l.items.length; ++f) {
				const u = await b$5(f, l.items[f], t, c);
				if (typeof u == "number") f = u - 1;
				else {
					if (u === i$5) return i$5;
					u === s$5 && (l.items.splice(f, 1), f -= 1);
				}
			}
		} else if (p$6(l)) {
			c = Object.freeze(c.concat(l));
			const f = await b$5("key", l.key, t, c);
			if (f === i$5) return i$5;
			f === s$5 && (l.key = null);
			const u = await b$5("value", l.value, t, c);
			if (u === i$5) return i$5;
			u === s$5 && (l.value = null);
		}
	}
	return n;
}
function w$8(e) {
	return typeof e == "object" && (e.Collection || e.Node || e.Value) ? Object.assign({
		Alias: e.Node,
		Map: e.Node,
		Scalar: e.Node,
		Seq: e.Node
	}, e.Value && {
		Map: e.Value,
		Scalar: e.Value,
		Seq: e.Value
	}, e.Collection && {
		Map: e.Collection,
		Seq: e.Collection
	}, e) : e;
}
function z(e, l, t, c) {
	if (typeof t == "function") return t(e, l, c);
	if (b$6(l)) return t.Map?.(e, l, c);
	if (S$7(l)) return t.Seq?.(e, l, c);
	if (p$6(l)) return t.Pair?.(e, l, c);
	if (e$2(l)) return t.Scalar?.(e, l, c);
	if (i$6(l)) return t.Alias?.(e, l, c);
}
function A$2(e, l, t) {
	const c = l[l.length - 1];
	if (f$9(c)) c.items[e] = t;
	else if (p$6(c)) e === "key" ? c.key = t : c.value = t;
	else if (m$4(c)) c.contents = t;
	else {
		const n = i$6(c) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${n} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const u$10 = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const o$5 = (h) => h.replace(/[!,[\]{}]/g, (t) => u$10[t]);
var n$7 = class n$7 {
	constructor(t, e) {
		this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, n$7.defaultYaml, t), this.tags = Object.assign({}, n$7.defaultTags, e);
	}
	clone() {
		const t = new n$7(this.yaml, this.tags);
		return t.docStart = this.docStart, t;
	}
	atDocument() {
		const t = new n$7(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = !0;
				break;
			case "1.2": this.atNextDocument = !1, this.yaml = {
				explicit: n$7.defaultYaml.explicit,
				version: "1.2"
			}, this.tags = Object.assign({}, n$7.defaultTags);
		}
		return t;
	}
	add(t, e) {
		this.atNextDocument && (this.yaml = {
			explicit: n$7.defaultYaml.explicit,
			version: "1.1"
		}, this.tags = Object.assign({}, n$7.defaultTags), this.atNextDocument = !1);
		const a = t.trim().split(/[ \t]+/), l = a.shift();
		switch (l) {
			case "%TAG": {
				if (a.length !== 2 && (e(0, "%TAG directive should contain exactly two parts"), a.length < 2)) return !1;
				const [s, i] = a;
				return this.tags[s] = i, !0;
			}
			case "%YAML": {
				if (this.yaml.explicit = !0, a.length !== 1) return e(0, "%YAML directive should contain exactly one part"), !1;
				const [s] = a;
				if (s === "1.1" || s === "1.2") return this.yaml.version = s, !0;
				{
					const i = /^\d+\.\d+$/.test(s);
					return e(6, `Unsupported YAML version ${s}`, i), !1;
				}
			}
			default: return e(0, `Unknown directive ${l}`, !0), !1;
		}
	}
	tagName(t, e) {
		if (t === "!") return "!";
		if (t[0] !== "!") return e(`Not a valid tag: ${t}`), null;
		if (t[1] === "<") {
			const i = t.slice(2, -1);
			return i === "!" || i === "!!" ? (e(`Verbatim tags aren't resolved, so ${t} is invalid.`), null) : (t[t.length - 1] !== ">" && e("Verbatim tags must end with a >"), i);
		}
		const [, a, l] = t.match(/^(.*!)([^!]*)$/s);
		l || e(`The ${t} tag has no suffix`);
		const s = this.tags[a];
		if (s) try {
			return s + decodeURIComponent(l);
		} catch (i) {
			return e(String(i)), null;
		}
		return a === "!" ? t : (e(`Could not resolve tag: ${t}`), null);
	}
	tagString(t) {
		for (const [e, a] of Object.entries(this.tags)) if (t.startsWith(a)) return e + o$5(t.substring(a.length));
		return t[0] === "!" ? t : `!<${t}>`;
	}
	toString(t) {
		const e = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], a = Object.entries(this.tags);
		let l;
		if (t && a.length > 0 && n$8(t.contents)) {
			const s = {};
			m$3(t.contents, (i, r) => {
				n$8(r) && r.tag && (s[r.tag] = !0);
			}), l = Object.keys(s);
		} else l = [];
		for (const [s, i] of a) s === "!!" && i === "tag:yaml.org,2002:" || (!t || l.some((r) => r.startsWith(i))) && e.push(`%TAG ${s} ${i}`);
		return e.join(`
`);
	}
};
n$7.defaultYaml = {
	explicit: !1,
	version: "1.2"
}, n$7.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function d$7(r) {
	if (/[\x00-\x19\s,[\]{}]/.test(r)) {
		const n = `Anchor must not contain whitespace or control characters: ${JSON.stringify(r)}`;
		throw new Error(n);
	}
	return !0;
}
function i$4(r) {
	const t = /* @__PURE__ */ new Set();
	return m$3(r, { Value(n, e) {
		e.anchor && t.add(e.anchor);
	} }), t;
}
function h$2(r, t) {
	for (let n = 1;; ++n) {
		const e = `${r}${n}`;
		if (!t.has(e)) return e;
	}
}
function p$5(r, t) {
	const n = [], e = /* @__PURE__ */ new Map();
	let c = null;
	return {
		onAnchor: (s) => {
			n.push(s), c ?? (c = i$4(r));
			const o = h$2(t, c);
			return c.add(o), o;
		},
		setAnchors: () => {
			for (const s of n) {
				const o = e.get(s);
				if (typeof o == "object" && o.anchor && (e$2(o.node) || f$9(o.node))) o.node.anchor = o.anchor;
				else {
					const a = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					throw a.source = s, a;
				}
			}
		},
		sourceObjects: e
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function s$4(o, c, d, e) {
	if (e && typeof e == "object") if (Array.isArray(e)) for (let f = 0, t = e.length; f < t; ++f) {
		const n = e[f], i = s$4(o, e, String(f), n);
		i === void 0 ? delete e[f] : i !== n && (e[f] = i);
	}
	else if (e instanceof Map) for (const f of Array.from(e.keys())) {
		const t = e.get(f), n = s$4(o, e, f, t);
		n === void 0 ? e.delete(f) : n !== t && e.set(f, n);
	}
	else if (e instanceof Set) for (const f of Array.from(e)) {
		const t = s$4(o, e, f, f);
		t === void 0 ? e.delete(f) : t !== f && (e.delete(f), e.add(t));
	}
	else for (const [f, t] of Object.entries(e)) {
		const n = s$4(o, e, f, t);
		n === void 0 ? delete e[f] : n !== t && (e[f] = n);
	}
	return o.call(c, d, e);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function i$3(r, e, n) {
	if (Array.isArray(r)) return r.map((o, t) => i$3(o, String(t), n));
	if (r && typeof r.toJSON == "function") {
		if (!n || !u$11(r)) return r.toJSON(e, n);
		const o = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		n.anchors.set(r, o), n.onCreate = (f) => {
			o.res = f, delete n.onCreate;
		};
		const t = r.toJSON(e, n);
		return n.onCreate && n.onCreate(t), t;
	}
	return typeof r == "bigint" && !n?.keep ? Number(r) : r;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var y$9 = class {
	constructor(e) {
		Object.defineProperty(this, c$10, { value: e });
	}
	clone() {
		const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return this.range && (e.range = this.range.slice()), e;
	}
	toJS(e, { mapAsMap: c, maxAliasCount: r, onAnchor: o, reviver: s } = {}) {
		if (!m$4(e)) throw new TypeError("A document argument is required");
		const n = {
			anchors: /* @__PURE__ */ new Map(),
			doc: e,
			keep: !0,
			mapAsMap: c === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof r == "number" ? r : 100
		}, t = i$3(this, "", n);
		if (typeof o == "function") for (const { count: i, res: p } of n.anchors.values()) o(p, i);
		return typeof s == "function" ? s$4(s, { "": t }, "", t) : t;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var A$1 = class extends y$9 {
	constructor(o) {
		super(a$8), this.source = o, Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(o, e) {
		if (e?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let r;
		e?.aliasResolveCache ? r = e.aliasResolveCache : (r = [], m$3(o, { Node: (t, a) => {
			(i$6(a) || u$11(a)) && r.push(a);
		} }), e && (e.aliasResolveCache = r));
		let s;
		for (const t of r) {
			if (t === this) break;
			t.anchor === this.source && (s = t);
		}
		if (s && e) {
			const { anchors: t, doc: a, maxAliasCount: c } = e;
			let i = t.get(s);
			if (i || (i$3(s, null, e), i = t.get(s)), i?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (c >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = l$6(a, s, t)), i.count * i.aliasCount > c)) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
		}
		return s;
	}
	toJSON(o, e) {
		if (!e) return { source: this.source };
		const r = this.resolve(e.doc, e);
		if (!r) {
			const s = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(s);
		}
		return e.anchors.get(r).res;
	}
	toString(o, e, r) {
		const s = `*${this.source}`;
		if (o) {
			if (d$7(this.source), o.options.verifyAliasOrder && !o.anchors.has(this.source)) {
				const t = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(t);
			}
			if (o.implicitKey) return `${s} `;
		}
		return s;
	}
};
function l$6(n, o, e) {
	if (i$6(o)) {
		const r = o.resolve(n), s = e && r && e.get(r);
		return s ? s.count * s.aliasCount : 0;
	} else if (f$9(o)) {
		let r = 0;
		for (const s of o.items) {
			const t = l$6(n, s, e);
			t > r && (r = t);
		}
		return r;
	} else if (p$6(o)) {
		const r = l$6(n, o.key, e), s = l$6(n, o.value, e);
		return Math.max(r, s);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const E$4 = (o) => !o || typeof o != "function" && typeof o != "object";
var t$2 = class extends y$9 {
	constructor(r) {
		super(r$6), this.value = r;
	}
	toJSON(r, L) {
		return L?.keep ? this.value : i$3(this.value, r, L);
	}
	toString() {
		return String(this.value);
	}
};
t$2.BLOCK_FOLDED = "BLOCK_FOLDED", t$2.BLOCK_LITERAL = "BLOCK_LITERAL", t$2.PLAIN = "PLAIN", t$2.QUOTE_DOUBLE = "QUOTE_DOUBLE", t$2.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const S$5 = "tag:yaml.org,2002:";
function w$7(n, i, o) {
	if (i) {
		const r = o.filter((e) => e.tag === i), c = r.find((e) => !e.format) ?? r[0];
		if (!c) throw new Error(`Tag ${i} not found`);
		return c;
	}
	return o.find((r) => r.identify?.(n) && !r.format);
}
function T$1(n, i, o) {
	if (m$4(n) && (n = n.contents), n$8(n)) return n;
	if (p$6(n)) {
		const s = o.schema[o$6].createNode?.(o.schema, null, o);
		return s.items.push(n), s;
	}
	(n instanceof String || n instanceof Number || n instanceof Boolean || typeof BigInt < "u" && n instanceof BigInt) && (n = n.valueOf());
	const { aliasDuplicateObjects: r, onAnchor: c, onTagObj: e, schema: d, sourceObjects: p } = o;
	let t;
	if (r && n && typeof n == "object") {
		if (t = p.get(n), t) return t.anchor ?? (t.anchor = c(n)), new A$1(t.anchor);
		t = {
			anchor: null,
			node: null
		}, p.set(n, t);
	}
	i?.startsWith("!!") && (i = S$5 + i.slice(2));
	let f = w$7(n, i, d.tags);
	if (!f) {
		if (n && typeof n.toJSON == "function" && (n = n.toJSON()), !n || typeof n != "object") {
			const s = new t$2(n);
			return t && (t.node = s), s;
		}
		f = n instanceof Map ? d[o$6] : Symbol.iterator in Object(n) ? d[s$6] : d[o$6];
	}
	e && (e(f), delete o.onTagObj);
	const m = f?.createNode ? f.createNode(o.schema, n, o) : typeof f?.nodeClass?.from == "function" ? f.nodeClass.from(o.schema, n, o) : new t$2(n);
	return i ? m.tag = i : f.default || (m.tag = f.tag), t && (t.node = m), m;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function l$5(o, n, t) {
	let e = t;
	for (let s = n.length - 1; s >= 0; --s) {
		const r = n[s];
		if (typeof r == "number" && Number.isInteger(r) && r >= 0) {
			const c = [];
			c[r] = e, e = c;
		} else e = /* @__PURE__ */ new Map([[r, e]]);
	}
	return T$1(e, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema: o,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const u$9 = (o) => o == null || typeof o == "object" && !!o[Symbol.iterator]().next().done;
var g$8 = class extends y$9 {
	constructor(n, t) {
		super(n), Object.defineProperty(this, "schema", {
			value: t,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(n) {
		const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return n && (t.schema = n), t.items = t.items.map((e) => n$8(e) || p$6(e) ? e.clone(n) : e), this.range && (t.range = this.range.slice()), t;
	}
	addIn(n, t) {
		if (u$9(n)) this.add(t);
		else {
			const [e, ...s] = n, r = this.get(e, !0);
			if (f$9(r)) r.addIn(s, t);
			else if (r === void 0 && this.schema) this.set(e, l$5(this.schema, s, t));
			else throw new Error(`Expected YAML collection at ${e}. Remaining path: ${s}`);
		}
	}
	deleteIn(n) {
		const [t, ...e] = n;
		if (e.length === 0) return this.delete(t);
		const s = this.get(t, !0);
		if (f$9(s)) return s.deleteIn(e);
		throw new Error(`Expected YAML collection at ${t}. Remaining path: ${e}`);
	}
	getIn(n, t) {
		const [e, ...s] = n, r = this.get(e, !0);
		return s.length === 0 ? !t && e$2(r) ? r.value : r : f$9(r) ? r.getIn(s, t) : void 0;
	}
	hasAllNullValues(n) {
		return this.items.every((t) => {
			if (!p$6(t)) return !1;
			const e = t.value;
			return e == null || n && e$2(e) && e.value == null && !e.commentBefore && !e.comment && !e.tag;
		});
	}
	hasIn(n) {
		const [t, ...e] = n;
		if (e.length === 0) return this.has(t);
		const s = this.get(t, !0);
		return f$9(s) ? s.hasIn(e) : !1;
	}
	setIn(n, t) {
		const [e, ...s] = n;
		if (s.length === 0) this.set(e, t);
		else {
			const r = this.get(e, !0);
			if (f$9(r)) r.setIn(s, t);
			else if (r === void 0 && this.schema) this.set(e, l$5(this.schema, s, t));
			else throw new Error(`Expected YAML collection at ${e}. Remaining path: ${s}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const s$3 = (n) => n.replace(/^(?!$)(?: $)?/gm, "#");
function r$5(n, e) {
	return /^\n+$/.test(n) ? n.substring(1) : e ? n.replace(/^(?! *$)/gm, e) : n;
}
const t$1 = (n, e, i) => n.endsWith(`
`) ? r$5(i, e) : i.includes(`
`) ? `
` + r$5(i, e) : (n.endsWith(" ") ? "" : " ") + i;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const E$3 = "flow";
const O$1 = "block";
const L$2 = "quoted";
function U(e, l, a = "flow", { indentAtStart: g, lineWidth: c = 80, minContentWidth: r = 20, onFold: $, onOverflow: k } = {}) {
	if (!c || c < 0) return e;
	c < r && (r = 0);
	const p = Math.max(1 + r, 1 + c - l.length);
	if (e.length <= p) return e;
	const u = [], b = {};
	let i = c - l.length;
	typeof g == "number" && (g > c - Math.max(2, r) ? u.push(0) : i = c - g);
	let h, o, F = !1, f = -1, D = -1, d = -1;
	a === "block" && (f = _$3(e, f, l.length), f !== -1 && (i = f + p));
	for (let n; n = e[f += 1];) {
		if (a === "quoted" && n === "\\") {
			switch (D = f, e[f + 1]) {
				case "x":
					f += 3;
					break;
				case "u":
					f += 5;
					break;
				case "U":
					f += 9;
					break;
				default: f += 1;
			}
			d = f;
		}
		if (n === `
`) a === "block" && (f = _$3(e, f, l.length)), i = f + l.length + p, h = void 0;
		else {
			if (n === " " && o && o !== " " && o !== `
` && o !== "	") {
				const s = e[f + 1];
				s && s !== " " && s !== `
` && s !== "	" && (h = f);
			}
			if (f >= i) if (h) u.push(h), i = h + p, h = void 0;
			else if (a === "quoted") {
				for (; o === " " || o === "	";) o = n, n = e[f += 1], F = !0;
				const s = f > d + 1 ? f - 2 : D - 1;
				if (b[s]) return e;
				u.push(s), b[s] = !0, i = s + p, h = void 0;
			} else F = !0;
		}
		o = n;
	}
	if (F && k && k(), u.length === 0) return e;
	$ && $();
	let w = e.slice(0, u[0]);
	for (let n = 0; n < u.length; ++n) {
		const s = u[n], M = u[n + 1] || e.length;
		s === 0 ? w = `
${l}${e.slice(0, M)}` : (a === "quoted" && b[s] && (w += `${e[s]}\\`), w += `
${l}${e.slice(s + 1, M)}`);
	}
	return w;
}
function _$3(e, l, a) {
	let g = l, c = l + 1, r = e[c];
	for (; r === " " || r === "	";) if (l < c + a) r = e[++l];
	else {
		do
			r = e[++l];
		while (r && r !== `
`);
		g = l, c = l + 1, r = e[c];
	}
	return g;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const D = (i, e) => ({
	indentAtStart: e ? i.indent.length : i.indentAtStart,
	lineWidth: i.options.lineWidth,
	minContentWidth: i.options.minContentWidth
});
const y$8 = (i) => /^(%|---|\.\.\.)/m.test(i);
function P$1(i, e, n) {
	if (!e || e < 0) return !1;
	const r = e - n, c = i.length;
	if (c <= r) return !1;
	for (let l = 0, t = 0; l < c; ++l) if (i[l] === `
`) {
		if (l - t > r) return !0;
		if (t = l + 1, c - t <= r) return !1;
	}
	return !0;
}
function S$4(i, e) {
	const n = JSON.stringify(i);
	if (e.options.doubleQuotedAsJSON) return n;
	const { implicitKey: r } = e, c = e.options.doubleQuotedMinMultiLineLength, l = e.indent || (y$8(i) ? "  " : "");
	let t = "", f = 0;
	for (let s = 0, o = n[s]; o; o = n[++s]) if (o === " " && n[s + 1] === "\\" && n[s + 2] === "n" && (t += n.slice(f, s) + "\\ ", s += 1, f = s, o = "\\"), o === "\\") switch (n[s + 1]) {
		case "u":
			{
				t += n.slice(f, s);
				const u = n.substr(s + 2, 4);
				switch (u) {
					case "0000":
						t += "\\0";
						break;
					case "0007":
						t += "\\a";
						break;
					case "000b":
						t += "\\v";
						break;
					case "001b":
						t += "\\e";
						break;
					case "0085":
						t += "\\N";
						break;
					case "00a0":
						t += "\\_";
						break;
					case "2028":
						t += "\\L";
						break;
					case "2029":
						t += "\\P";
						break;
					default: u.substr(0, 2) === "00" ? t += "\\x" + u.substr(2) : t += n.substr(s, 6);
				}
				s += 5, f = s + 1;
			}
			break;
		case "n":
			if (r || n[s + 2] === "\"" || n.length < c) s += 1;
			else {
				for (t += n.slice(f, s) + `

`; n[s + 2] === "\\" && n[s + 3] === "n" && n[s + 4] !== "\"";) t += `
`, s += 2;
				t += l, n[s + 2] === " " && (t += "\\"), s += 1, f = s + 1;
			}
			break;
		default: s += 1;
	}
	return t = f ? t + n.slice(f) : n, r ? t : U(t, l, L$2, D(e, !1));
}
function Q(i, e) {
	if (e.options.singleQuote === !1 || e.implicitKey && i.includes(`
`) || /[ \t]\n|\n[ \t]/.test(i)) return S$4(i, e);
	const n = e.indent || (y$8(i) ? "  " : ""), r = "'" + i.replace(/'/g, "''").replace(/\n+/g, `$&
${n}`) + "'";
	return e.implicitKey ? r : U(r, n, E$3, D(e, !1));
}
function h$1(i, e) {
	const { singleQuote: n } = e.options;
	let r;
	if (n === !1) r = S$4;
	else {
		const c = i.includes("\""), l = i.includes("'");
		c && !l ? r = Q : l && !c ? r = S$4 : r = n ? Q : S$4;
	}
	return r(i, e);
}
let B;
try {
	B = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
	B = /\n+(?!\n|$)/g;
}
function F$1({ comment: i, type: e, value: n }, r, c, l) {
	const { blockQuote: t, commentString: f, lineWidth: s } = r.options;
	if (!t || /\n[\t ]+$/.test(n)) return h$1(n, r);
	const o = r.indent || (r.forceBlockIndent || y$8(n) ? "  " : ""), u = t === "literal" ? !0 : t === "folded" || e === t$2.BLOCK_FOLDED ? !1 : e === t$2.BLOCK_LITERAL ? !0 : !P$1(n, s, o.length);
	if (!n) return u ? `|
` : `>
`;
	let b, d;
	for (d = n.length; d > 0; --d) {
		const p = n[d - 1];
		if (p !== `
` && p !== "	" && p !== " ") break;
	}
	let a = n.substring(d);
	const k = a.indexOf(`
`);
	k === -1 ? b = "-" : n === a || k !== a.length - 1 ? (b = "+", l && l()) : b = "", a && (n = n.slice(0, -a.length), a[a.length - 1] === `
` && (a = a.slice(0, -1)), a = a.replace(B, `$&${o}`));
	let $ = !1, L, _ = -1;
	for (L = 0; L < n.length; ++L) {
		const p = n[L];
		if (p === " ") $ = !0;
		else if (p === `
`) _ = L;
		else break;
	}
	let O = n.substring(0, _ < L ? _ + 1 : L);
	O && (n = n.substring(O.length), O = O.replace(/\n+/g, `$&${o}`));
	let w = ($ ? o ? "2" : "1" : "") + b;
	if (i && (w += " " + f(i.replace(/ ?[\r\n]+/g, " ")), c && c()), !u) {
		const p = n.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${o}`);
		let N = !1;
		const T = D(r, !0);
		t !== "folded" && e !== t$2.BLOCK_FOLDED && (T.onOverflow = () => {
			N = !0;
		});
		const K = U(`${O}${p}${a}`, o, O$1, T);
		if (!N) return `>${w}
${o}${K}`;
	}
	return n = n.replace(/\n+/g, `$&${o}`), `|${w}
${o}${O}${n}${a}`;
}
function W(i, e, n, r) {
	const { type: c, value: l } = i, { actualString: t, implicitKey: f, indent: s, indentStep: o, inFlow: u } = e;
	if (f && l.includes(`
`) || u && /[[\]{},]/.test(l)) return h$1(l, e);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l)) return f || u || !l.includes(`
`) ? h$1(l, e) : F$1(i, e, n, r);
	if (!f && !u && c !== t$2.PLAIN && l.includes(`
`)) return F$1(i, e, n, r);
	if (y$8(l)) {
		if (s === "") return e.forceBlockIndent = !0, F$1(i, e, n, r);
		if (f && s === o) return h$1(l, e);
	}
	const b = l.replace(/\n+/g, `$&
${s}`);
	if (t) {
		const d = ($) => $.default && $.tag !== "tag:yaml.org,2002:str" && $.test?.test(b), { compat: a, tags: k } = e.doc.schema;
		if (k.some(d) || a?.some(d)) return h$1(l, e);
	}
	return f ? b : U(b, s, E$3, D(e, !1));
}
function M$1(i, e, n, r) {
	const { implicitKey: c, inFlow: l } = e, t = typeof i.value == "string" ? i : Object.assign({}, i, { value: String(i.value) });
	let { type: f } = i;
	f !== t$2.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(t.value) && (f = t$2.QUOTE_DOUBLE);
	const s = (u) => {
		switch (u) {
			case t$2.BLOCK_FOLDED:
			case t$2.BLOCK_LITERAL: return c || l ? h$1(t.value, e) : F$1(t, e, n, r);
			case t$2.QUOTE_DOUBLE: return S$4(t.value, e);
			case t$2.QUOTE_SINGLE: return Q(t.value, e);
			case t$2.PLAIN: return W(t, e, n, r);
			default: return null;
		}
	};
	let o = s(f);
	if (o === null) {
		const { defaultKeyType: u, defaultStringType: b } = e.options, d = c && u || b;
		if (o = s(d), o === null) throw new Error(`Unsupported default string type ${d}`);
	}
	return o;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function p$4(r, t) {
	const l = Object.assign({
		blockQuote: !0,
		commentString: s$3,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: "true",
		verifyAliasOrder: !0
	}, r.schema.toStringOptions, t);
	let i;
	switch (l.collectionStyle) {
		case "block":
			i = !1;
			break;
		case "flow":
			i = !0;
			break;
		default: i = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc: r,
		flowCollectionPadding: l.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof l.indent == "number" ? " ".repeat(l.indent) : "  ",
		inFlow: i,
		options: l
	};
}
function v$5(r, t) {
	if (t.tag) {
		const e = r.filter((n) => n.tag === t.tag);
		if (e.length > 0) return e.find((n) => n.format === t.format) ?? e[0];
	}
	let l, i;
	if (e$2(t)) {
		i = t.value;
		let e = r.filter((n) => n.identify?.(i));
		if (e.length > 1) {
			const n = e.filter((o) => o.test);
			n.length > 0 && (e = n);
		}
		l = e.find((n) => n.format === t.format) ?? e.find((n) => !n.format);
	} else i = t, l = r.find((e) => e.nodeClass && i instanceof e.nodeClass);
	if (!l) {
		const e = i?.constructor?.name ?? (i === null ? "null" : typeof i);
		throw new Error(`Tag not resolved for ${e} value`);
	}
	return l;
}
function w$6(r, t, { anchors: l, doc: i }) {
	if (!i.directives) return "";
	const e = [], n = (e$2(r) || f$9(r)) && r.anchor;
	n && d$7(n) && (l.add(n), e.push(`&${n}`));
	const o = r.tag ?? (t.default ? null : t.tag);
	return o && e.push(i.directives.tagString(o)), e.join(" ");
}
function b$4(r, t, l, i) {
	if (p$6(r)) return r.toString(t, l, i);
	if (i$6(r)) {
		if (t.doc.directives) return r.toString(t);
		if (t.resolvedAliases?.has(r)) throw new TypeError("Cannot stringify circular structure without alias nodes");
		t.resolvedAliases ? t.resolvedAliases.add(r) : t.resolvedAliases = /* @__PURE__ */ new Set([r]), r = r.resolve(t.doc);
	}
	let e;
	const n = n$8(r) ? r : t.doc.createNode(r, { onTagObj: (f) => e = f });
	e ?? (e = v$5(t.doc.schema.tags, n));
	const o = w$6(n, e, t);
	o.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + o.length + 1);
	const s = typeof e.stringify == "function" ? e.stringify(n, t, l, i) : e$2(n) ? M$1(n, t, l, i) : n.toString(t, l, i);
	return o ? e$2(n) || s[0] === "{" || s[0] === "[" ? `${o} ${s}` : `${o}
${t.indent}${s}` : s;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function _$2({ key: t, value: i }, e, h, g) {
	const { allNullValues: S, doc: W, indent: E, indentStep: N, options: { commentString: d, indentSeq: q, simpleKeys: a } } = e;
	let l = n$8(t) && t.comment || null;
	if (a) {
		if (l) throw new Error("With simple keys, key nodes cannot have comments");
		if (f$9(t) || !n$8(t) && typeof t == "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let s = !a && (!t || l && i == null && !e.inFlow || f$9(t) || (e$2(t) ? t.type === t$2.BLOCK_FOLDED || t.type === t$2.BLOCK_LITERAL : typeof t == "object"));
	e = Object.assign({}, e, {
		allNullValues: !1,
		implicitKey: !s && (a || !S),
		indent: E + N
	});
	let u = !1, p = !1, n = b$4(t, e, () => u = !0, () => p = !0);
	if (!s && !e.inFlow && n.length > 1024) {
		if (a) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		s = !0;
	}
	if (e.inFlow) {
		if (S || i == null) return u && h && h(), n === "" ? "?" : s ? `? ${n}` : n;
	} else if (S && !a || i == null && s) return n = `? ${n}`, l && !u ? n += t$1(n, e.indent, d(l)) : p && g && g(), n;
	u && (l = null), s ? (l && (n += t$1(n, e.indent, d(l))), n = `? ${n}
${E}:`) : (n = `${n}:`, l && (n += t$1(n, e.indent, d(l))));
	let b, w, c;
	n$8(i) ? (b = !!i.spaceBefore, w = i.commentBefore, c = i.comment) : (b = !1, w = null, c = null, i && typeof i == "object" && (i = W.createNode(i))), e.implicitKey = !1, !s && !l && e$2(i) && (e.indentAtStart = n.length + 1), p = !1, !q && N.length >= 2 && !e.inFlow && !s && S$7(i) && !i.flow && !i.tag && !i.anchor && (e.indent = e.indent.substring(2));
	let $ = !1;
	const f = b$4(i, e, () => $ = !0, () => p = !0);
	let o = " ";
	if (l || b || w) {
		if (o = b ? `
` : "", w) {
			const r = d(w);
			o += `
${r$5(r, e.indent)}`;
		}
		f === "" && !e.inFlow ? o === `
` && c && (o = `

`) : o += `
${e.indent}`;
	} else if (!s && f$9(i)) {
		const r = f[0], y = f.indexOf(`
`), j = y !== -1, A = e.inFlow ?? i.flow ?? i.items.length === 0;
		if (j || !A) {
			let B = !1;
			if (j && (r === "&" || r === "!")) {
				let m = f.indexOf(" ");
				r === "&" && m !== -1 && m < y && f[m + 1] === "!" && (m = f.indexOf(" ", m + 1)), (m === -1 || y < m) && (B = !0);
			}
			B || (o = `
${e.indent}`);
		}
	} else (f === "" || f[0] === `
`) && (o = "");
	return n += o + f, e.inFlow ? $ && h && h() : c && !$ ? n += t$1(n, e.indent, d(c)) : p && g && g(), n;
}
// node_modules/yaml/browser/dist/log.js
function c$9(n, o) {
	(n === "debug" || n === "warn") && console.warn(o);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const n$6 = "<<";
const a$6 = {
	identify: (o) => o === n$6 || typeof o == "symbol" && o.description === n$6,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new t$2(Symbol(n$6)), { addToJSMap: u$8 }),
	stringify: () => n$6
};
const b$3 = (o, e) => (a$6.identify(e) || e$2(e) && (!e.type || e.type === t$2.PLAIN) && a$6.identify(e.value)) && o?.doc.schema.tags.some((s) => s.tag === a$6.tag && s.default);
function u$8(o, e, s) {
	const r = d$6(o, s);
	if (S$7(r)) for (const t of r.items) f$8(o, e, t);
	else if (Array.isArray(r)) for (const t of r) f$8(o, e, t);
	else f$8(o, e, r);
}
function f$8(o, e, s) {
	const r = d$6(o, s);
	if (!b$6(r)) throw new Error("Merge sources must be maps or map aliases");
	const t = r.toJSON(null, o, Map);
	for (const [i, l] of t) e instanceof Map ? e.has(i) || e.set(i, l) : e instanceof Set ? e.add(i) : Object.prototype.hasOwnProperty.call(e, i) || Object.defineProperty(e, i, {
		value: l,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return e;
}
function d$6(o, e) {
	return o && i$6(e) ? e.resolve(o.doc, o) : e;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function c$8(o, e, { key: r, value: i }) {
	if (n$8(r) && r.addToJSMap) r.addToJSMap(o, e, i);
	else if (b$3(o, r)) u$8(o, e, i);
	else {
		const n = i$3(r, "", o);
		if (e instanceof Map) e.set(n, i$3(i, n, o));
		else if (e instanceof Set) e.add(n);
		else {
			const t = g$7(r, n, o), f = i$3(i, t, o);
			t in e ? Object.defineProperty(e, t, {
				value: f,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : e[t] = f;
		}
	}
	return e;
}
function g$7(o, e, r) {
	if (e === null) return "";
	if (typeof e != "object") return String(e);
	if (n$8(o) && r?.doc) {
		const i = p$4(r.doc, {});
		i.anchors = /* @__PURE__ */ new Set();
		for (const t of r.anchors.keys()) i.anchors.add(t.anchor);
		i.inFlow = !0, i.inStringifyKey = !0;
		const n = o.toString(i);
		if (!r.mapKeyWarned) {
			let t = JSON.stringify(n);
			t.length > 40 && (t = t.substring(0, 36) + "...\""), c$9(r.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${t}. Set mapAsMap: true to use object keys.`), r.mapKeyWarned = !0;
		}
		return n;
	}
	return JSON.stringify(e);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function d$5(s, r, e) {
	return new i$2(T$1(s, void 0, e), T$1(r, void 0, e));
}
var i$2 = class i$2 {
	constructor(r, e = null) {
		Object.defineProperty(this, c$10, { value: l$7 }), this.key = r, this.value = e;
	}
	clone(r) {
		let { key: e, value: t } = this;
		return n$8(e) && (e = e.clone(r)), n$8(t) && (t = t.clone(r)), new i$2(e, t);
	}
	toJSON(r, e) {
		return c$8(e, e?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(r, e, t) {
		return r?.doc ? _$2(this, r, e, t) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function j(c, i, m) {
	return (i.inFlow ?? c.flow ? P : F)(c, i, m);
}
function F({ comment: c, items: i }, m, { blockItemPrefix: s, flowChars: a, itemIndent: g, onChompKeep: d, onComment: y }) {
	const { indent: B, options: { commentString: o } } = m, k = Object.assign({}, m, {
		indent: g,
		type: null
	});
	let n = !1;
	const f = [];
	for (let t = 0; t < i.length; ++t) {
		const e = i[t];
		let l = null;
		if (n$8(e)) !n && e.spaceBefore && f.push(""), w$5(m, f, e.commentBefore, n), e.comment && (l = e.comment);
		else if (p$6(e)) {
			const r = n$8(e.key) ? e.key : null;
			r && (!n && r.spaceBefore && f.push(""), w$5(m, f, r.commentBefore, n));
		}
		n = !1;
		let u = b$4(e, k, () => l = null, () => n = !0);
		l && (u += t$1(u, g, o(l))), n && l && (n = !1), f.push(s + u);
	}
	let p;
	if (f.length === 0) p = a.start + a.end;
	else {
		p = f[0];
		for (let t = 1; t < f.length; ++t) {
			const e = f[t];
			p += e ? `
${B}${e}` : `
`;
		}
	}
	return c ? (p += `
` + r$5(o(c), B), y && y()) : n && d && d(), p;
}
function P({ items: c }, i, { flowChars: m, itemIndent: s }) {
	const { indent: a, indentStep: g, flowCollectionPadding: d, options: { commentString: y } } = i;
	s += g;
	const B = Object.assign({}, i, {
		indent: s,
		inFlow: !0,
		type: null
	});
	let o = !1, k = 0;
	const n = [];
	for (let t = 0; t < c.length; ++t) {
		const e = c[t];
		let l = null;
		if (n$8(e)) e.spaceBefore && n.push(""), w$5(i, n, e.commentBefore, !1), e.comment && (l = e.comment);
		else if (p$6(e)) {
			const r = n$8(e.key) ? e.key : null;
			r && (r.spaceBefore && n.push(""), w$5(i, n, r.commentBefore, !1), r.comment && (o = !0));
			const h = n$8(e.value) ? e.value : null;
			h ? (h.comment && (l = h.comment), h.commentBefore && (o = !0)) : e.value == null && r?.comment && (l = r.comment);
		}
		l && (o = !0);
		let u = b$4(e, B, () => l = null);
		o || (o = n.length > k || u.includes(`
`)), t < c.length - 1 ? u += "," : i.options.trailingComma && (i.options.lineWidth > 0 && (o || (o = n.reduce((r, h) => r + h.length + 2, 2) + (u.length + 2) > i.options.lineWidth)), o && (u += ",")), l && (u += t$1(u, s, y(l))), n.push(u), k = n.length;
	}
	const { start: f, end: p } = m;
	if (n.length === 0) return f + p;
	if (!o) {
		const t = n.reduce((e, l) => e + l.length + 2, 2);
		o = i.options.lineWidth > 0 && t > i.options.lineWidth;
	}
	if (o) {
		let t = f;
		for (const e of n) t += e ? `
${g}${a}${e}` : `
`;
		return `${t}
${a}${p}`;
	} else return `${f}${d}${n.join(" ")}${d}${p}`;
}
function w$5({ indent: c, options: { commentString: i } }, m, s, a) {
	if (s && a && (s = s.replace(/^\n+/, "")), s) {
		const g = r$5(i(s), c);
		m.push(g.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function f$7(c, e) {
	const i = e$2(e) ? e.value : e;
	for (const t of c) if (p$6(t) && (t.key === e || t.key === i || e$2(t.key) && t.key.value === i)) return t;
}
var M = class extends g$8 {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(e) {
		super(o$6, e), this.items = [];
	}
	static from(e, i, t) {
		const { keepUndefined: s, replacer: r } = t, o = new this(e), l = (n, a) => {
			if (typeof r == "function") a = r.call(i, n, a);
			else if (Array.isArray(r) && !r.includes(n)) return;
			(a !== void 0 || s) && o.items.push(d$5(n, a, t));
		};
		if (i instanceof Map) for (const [n, a] of i) l(n, a);
		else if (i && typeof i == "object") for (const n of Object.keys(i)) l(n, i[n]);
		return typeof e.sortMapEntries == "function" && o.items.sort(e.sortMapEntries), o;
	}
	add(e, i) {
		let t;
		p$6(e) ? t = e : !e || typeof e != "object" || !("key" in e) ? t = new i$2(e, e?.value) : t = new i$2(e.key, e.value);
		const s = f$7(this.items, t.key), r = this.schema?.sortMapEntries;
		if (s) {
			if (!i) throw new Error(`Key ${t.key} already set`);
			e$2(s.value) && E$4(t.value) ? s.value.value = t.value : s.value = t.value;
		} else if (r) {
			const o = this.items.findIndex((l) => r(t, l) < 0);
			o === -1 ? this.items.push(t) : this.items.splice(o, 0, t);
		} else this.items.push(t);
	}
	delete(e) {
		const i = f$7(this.items, e);
		return i ? this.items.splice(this.items.indexOf(i), 1).length > 0 : !1;
	}
	get(e, i) {
		const s = f$7(this.items, e)?.value;
		return (!i && e$2(s) ? s.value : s) ?? void 0;
	}
	has(e) {
		return !!f$7(this.items, e);
	}
	set(e, i) {
		this.add(new i$2(e, i), !0);
	}
	toJSON(e, i, t) {
		const s = t ? new t() : i?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		i?.onCreate && i.onCreate(s);
		for (const r of this.items) c$8(i, s, r);
		return s;
	}
	toString(e, i, t) {
		if (!e) return JSON.stringify(this);
		for (const s of this.items) if (!p$6(s)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);
		return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), j(this, e, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: e.indent || "",
			onChompKeep: t,
			onComment: i
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const p$3 = {
	collection: "map",
	default: !0,
	nodeClass: M,
	tag: "tag:yaml.org,2002:map",
	resolve(o, t) {
		return b$6(o) || t("Expected a mapping for this tag"), o;
	},
	createNode: (o, t, e) => M.from(o, t, e)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var S$3 = class extends g$8 {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(t) {
		super(s$6, t), this.items = [];
	}
	add(t) {
		this.items.push(t);
	}
	delete(t) {
		const e = f$6(t);
		return typeof e != "number" ? !1 : this.items.splice(e, 1).length > 0;
	}
	get(t, e) {
		const i = f$6(t);
		if (typeof i != "number") return;
		const r = this.items[i];
		return !e && e$2(r) ? r.value : r;
	}
	has(t) {
		const e = f$6(t);
		return typeof e == "number" && e < this.items.length;
	}
	set(t, e) {
		const i = f$6(t);
		if (typeof i != "number") throw new Error(`Expected a valid index, not ${t}.`);
		const r = this.items[i];
		e$2(r) && E$4(e) ? r.value = e : this.items[i] = e;
	}
	toJSON(t, e) {
		const i = [];
		e?.onCreate && e.onCreate(i);
		let r = 0;
		for (const s of this.items) i.push(i$3(s, String(r++), e));
		return i;
	}
	toString(t, e, i) {
		return t ? j(this, t, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (t.indent || "") + "  ",
			onChompKeep: i,
			onComment: e
		}) : JSON.stringify(this);
	}
	static from(t, e, i) {
		const { replacer: r } = i, s = new this(t);
		if (e && Symbol.iterator in Object(e)) {
			let l = 0;
			for (let o of e) {
				if (typeof r == "function") {
					const u = e instanceof Set ? o : String(l++);
					o = r.call(e, u, o);
				}
				s.items.push(T$1(o, void 0, i));
			}
		}
		return s;
	}
};
function f$6(n) {
	let t = e$2(n) ? n.value : n;
	return t && typeof t == "string" && (t = Number(t)), typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const a$5 = {
	collection: "seq",
	default: !0,
	nodeClass: S$3,
	tag: "tag:yaml.org,2002:seq",
	resolve(e, o) {
		return S$7(e) || o("Expected a sequence for this tag"), e;
	},
	createNode: (e, o, r) => S$3.from(e, o, r)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const n$5 = {
	identify: (t) => typeof t == "string",
	default: !0,
	tag: "tag:yaml.org,2002:str",
	resolve: (t) => t,
	stringify(t, r, i, e) {
		return r = Object.assign({ actualString: !0 }, r), M$1(t, r, i, e);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const n$4 = {
	identify: (t) => t == null,
	createNode: () => new t$2(null),
	default: !0,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new t$2(null),
	stringify: ({ source: t }, e) => typeof t == "string" && n$4.test.test(t) ? t : e.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const r$4 = {
	identify: (t) => typeof t == "boolean",
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (t) => new t$2(t[0] === "t" || t[0] === "T"),
	stringify({ source: t, value: o }, e) {
		if (t && r$4.test.test(t)) {
			if (o === (t[0] === "t" || t[0] === "T")) return t;
		}
		return o ? e.options.trueStr : e.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function o$4({ format: s, minFractionDigits: f, tag: r, value: t }) {
	if (typeof t == "bigint") return String(t);
	const i = typeof t == "number" ? t : Number(t);
	if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
	let n = Object.is(t, -0) ? "-0" : JSON.stringify(t);
	if (!s && f && (!r || r === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let e = n.indexOf(".");
		e < 0 && (e = n.length, n += ".");
		let g = f - (n.length - e - 1);
		for (; g-- > 0;) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const r$3 = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (t) => t.slice(-3).toLowerCase() === "nan" ? NaN : t[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: o$4
};
const i$1 = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (t) => parseFloat(t),
	stringify(t) {
		const e = Number(t.value);
		return isFinite(e) ? e.toExponential() : o$4(t);
	}
};
const f$5 = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(t) {
		const e = new t$2(parseFloat(t)), a = t.indexOf(".");
		return a !== -1 && t[t.length - 1] === "0" && (e.minFractionDigits = t.length - a - 1), e;
	},
	stringify: o$4
};
// node_modules/yaml/browser/dist/schema/core/int.js
const e$1 = (t) => typeof t == "bigint" || Number.isInteger(t);
const o$3 = (t, n, r, { intAsBigInt: i }) => i ? BigInt(t) : parseInt(t.substring(n), r);
function f$4(t, n, r) {
	const { value: i } = t;
	return e$1(i) && i >= 0 ? r + i.toString(n) : o$4(t);
}
const g$6 = {
	identify: (t) => e$1(t) && t >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (t, n, r) => o$3(t, 2, 8, r),
	stringify: (t) => f$4(t, 8, "0o")
};
const a$4 = {
	identify: e$1,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (t, n, r) => o$3(t, 0, 10, r),
	stringify: o$4
};
const y$7 = {
	identify: (t) => e$1(t) && t >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (t, n, r) => o$3(t, 2, 16, r),
	stringify: (t) => f$4(t, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const s$2 = [
	p$3,
	a$5,
	n$5,
	n$4,
	r$4,
	g$6,
	a$4,
	y$7,
	r$3,
	i$1,
	f$5
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function n$3(t) {
	return typeof t == "bigint" || Number.isInteger(t);
}
const e = ({ value: t }) => JSON.stringify(t);
const l$4 = [
	{
		identify: (t) => typeof t == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (t) => t,
		stringify: e
	},
	{
		identify: (t) => t == null,
		createNode: () => new t$2(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: e
	},
	{
		identify: (t) => typeof t == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (t) => t === "true",
		stringify: e
	},
	{
		identify: n$3,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (t, r, { intAsBigInt: i }) => i ? BigInt(t) : parseInt(t, 10),
		stringify: ({ value: t }) => n$3(t) ? t.toString() : JSON.stringify(t)
	},
	{
		identify: (t) => typeof t == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (t) => parseFloat(t),
		stringify: e
	}
];
const g$5 = [p$3, a$5].concat(l$4, {
	default: !0,
	tag: "",
	test: /^/,
	resolve(t, r) {
		return r(`Unresolved plain scalar ${JSON.stringify(t)}`), t;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const c$7 = {
	identify: (n) => n instanceof Uint8Array,
	default: !1,
	tag: "tag:yaml.org,2002:binary",
	resolve(n, t) {
		if (typeof atob == "function") {
			const e = atob(n.replace(/[\n\r]/g, "")), r = new Uint8Array(e.length);
			for (let i = 0; i < e.length; ++i) r[i] = e.charCodeAt(i);
			return r;
		} else return t("This environment does not support reading binary tags; either Buffer or atob is required"), n;
	},
	stringify({ comment: n, type: t, value: e }, r, i, b) {
		if (!e) return "";
		const g = e;
		let a;
		if (typeof btoa == "function") {
			let o = "";
			for (let s = 0; s < g.length; ++s) o += String.fromCharCode(g[s]);
			a = btoa(o);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		if (t ?? (t = t$2.BLOCK_LITERAL), t !== t$2.QUOTE_DOUBLE) {
			const o = Math.max(r.options.lineWidth - r.indent.length, r.options.minContentWidth), s = Math.ceil(a.length / o), h = new Array(s);
			for (let f = 0, u = 0; f < s; ++f, u += o) h[f] = a.substr(u, o);
			a = h.join(t === t$2.BLOCK_LITERAL ? `
` : " ");
		}
		return M$1({
			comment: n,
			type: t,
			value: a
		}, r, i, b);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function p$2(n, r) {
	if (S$7(n)) for (let i = 0; i < n.items.length; ++i) {
		let e = n.items[i];
		if (!p$6(e)) {
			if (b$6(e)) {
				e.items.length > 1 && r("Each pair must have its own sequence indicator");
				const o = e.items[0] || new i$2(new t$2(null));
				if (e.commentBefore && (o.key.commentBefore = o.key.commentBefore ? `${e.commentBefore}
${o.key.commentBefore}` : e.commentBefore), e.comment) {
					const m = o.value ?? o.key;
					m.comment = m.comment ? `${e.comment}
${m.comment}` : e.comment;
				}
				e = o;
			}
			n.items[i] = p$6(e) ? e : new i$2(e);
		}
	}
	else r("Expected a sequence for this tag");
	return n;
}
function y$6(n, r, i) {
	const { replacer: e } = i, o = new S$3(n);
	o.tag = "tag:yaml.org,2002:pairs";
	let m = 0;
	if (r && Symbol.iterator in Object(r)) for (let t of r) {
		typeof e == "function" && (t = e.call(r, String(m++), t));
		let c, s;
		if (Array.isArray(t)) if (t.length === 2) c = t[0], s = t[1];
		else throw new TypeError(`Expected [key, value] tuple: ${t}`);
		else if (t && t instanceof Object) {
			const a = Object.keys(t);
			if (a.length === 1) c = a[0], s = t[c];
			else throw new TypeError(`Expected tuple with one key, not ${a.length} keys`);
		} else c = t;
		o.items.push(d$5(c, s, i));
	}
	return o;
}
const d$4 = {
	collection: "seq",
	default: !1,
	tag: "tag:yaml.org,2002:pairs",
	resolve: p$2,
	createNode: y$6
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var r$2 = class r$2 extends S$3 {
	constructor() {
		super(), this.add = M.prototype.add.bind(this), this.delete = M.prototype.delete.bind(this), this.get = M.prototype.get.bind(this), this.has = M.prototype.has.bind(this), this.set = M.prototype.set.bind(this), this.tag = r$2.tag;
	}
	toJSON(o, e) {
		if (!e) return super.toJSON(o);
		const s = /* @__PURE__ */ new Map();
		e?.onCreate && e.onCreate(s);
		for (const t of this.items) {
			let i, m;
			if (p$6(t) ? (i = i$3(t.key, "", e), m = i$3(t.value, i, e)) : i = i$3(t, "", e), s.has(i)) throw new Error("Ordered maps must not include duplicate keys");
			s.set(i, m);
		}
		return s;
	}
	static from(o, e, s) {
		const t = y$6(o, e, s), i = new this();
		return i.items = t.items, i;
	}
};
r$2.tag = "tag:yaml.org,2002:omap";
const h = {
	collection: "seq",
	identify: (a) => a instanceof Map,
	nodeClass: r$2,
	default: !1,
	tag: "tag:yaml.org,2002:omap",
	resolve(a, o) {
		const e = p$2(a, o), s = [];
		for (const { key: t } of e.items) e$2(t) && (s.includes(t.value) ? o(`Ordered maps must not include duplicate keys: ${t.value}`) : s.push(t.value));
		return Object.assign(new r$2(), e);
	},
	createNode: (a, o, e) => r$2.from(a, o, e)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function n$2({ value: t, source: e }, o) {
	return e && (t ? f$3 : s$1).test.test(e) ? e : t ? o.options.trueStr : o.options.falseStr;
}
const f$3 = {
	identify: (t) => t === !0,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new t$2(!0),
	stringify: n$2
};
const s$1 = {
	identify: (t) => t === !1,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new t$2(!1),
	stringify: n$2
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const i = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (t) => t.slice(-3).toLowerCase() === "nan" ? NaN : t[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: o$4
};
const f$2 = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (t) => parseFloat(t.replace(/_/g, "")),
	stringify(t) {
		const e = Number(t.value);
		return isFinite(e) ? e.toExponential() : o$4(t);
	}
};
const l$3 = {
	identify: (t) => typeof t == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(t) {
		const e = new t$2(parseFloat(t.replace(/_/g, ""))), o = t.indexOf(".");
		if (o !== -1) {
			const a = t.substring(o + 1).replace(/_/g, "");
			a[a.length - 1] === "0" && (e.minFractionDigits = a.length);
		}
		return e;
	},
	stringify: o$4
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const o$2 = (t) => typeof t == "bigint" || Number.isInteger(t);
function a$3(t, i, n, { intAsBigInt: r }) {
	const e = t[0];
	if ((e === "-" || e === "+") && (i += 1), t = t.substring(i).replace(/_/g, ""), r) {
		switch (n) {
			case 2:
				t = `0b${t}`;
				break;
			case 8:
				t = `0o${t}`;
				break;
			case 16: t = `0x${t}`;
		}
		const f = BigInt(t);
		return e === "-" ? BigInt(-1) * f : f;
	}
	const s = parseInt(t, n);
	return e === "-" ? -1 * s : s;
}
function g$4(t, i, n) {
	const { value: r } = t;
	if (o$2(r)) {
		const e = r.toString(i);
		return r < 0 ? "-" + n + e.substr(1) : n + e;
	}
	return o$4(t);
}
const u$7 = {
	identify: o$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (t, i, n) => a$3(t, 2, 2, n),
	stringify: (t) => g$4(t, 2, "0b")
};
const y$5 = {
	identify: o$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (t, i, n) => a$3(t, 1, 8, n),
	stringify: (t) => g$4(t, 8, "0")
};
const l$2 = {
	identify: o$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (t, i, n) => a$3(t, 0, 10, n),
	stringify: o$4
};
const b$2 = {
	identify: o$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (t, i, n) => a$3(t, 2, 16, n),
	stringify: (t) => g$4(t, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var l$1 = class l$1 extends M {
	constructor(e) {
		super(e), this.tag = l$1.tag;
	}
	add(e) {
		let t;
		p$6(e) ? t = e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? t = new i$2(e.key, null) : t = new i$2(e, null), f$7(this.items, t.key) || this.items.push(t);
	}
	get(e, t) {
		const s = f$7(this.items, e);
		return !t && p$6(s) ? e$2(s.key) ? s.key.value : s.key : s;
	}
	set(e, t) {
		if (typeof t != "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		const s = f$7(this.items, e);
		s && !t ? this.items.splice(this.items.indexOf(s), 1) : !s && t && this.items.push(new i$2(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, s) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, s);
		throw new Error("Set items must all have null values");
	}
	static from(e, t, s) {
		const { replacer: o } = s, u = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let r of t) typeof o == "function" && (r = o.call(t, r, r)), u.items.push(d$5(r, null, s));
		return u;
	}
};
l$1.tag = "tag:yaml.org,2002:set";
const g$3 = {
	collection: "map",
	identify: (i) => i instanceof Set,
	nodeClass: l$1,
	default: !1,
	tag: "tag:yaml.org,2002:set",
	createNode: (i, e, t) => l$1.from(i, e, t),
	resolve(i, e) {
		if (b$6(i)) {
			if (i.hasAllNullValues(!0)) return Object.assign(new l$1(), i);
			e("Set items must all have null values");
		} else e("Expected a mapping for this tag");
		return i;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function g$2(e, t) {
	const n = e[0], a = n === "-" || n === "+" ? e.substring(1) : e, r = (i) => t ? BigInt(i) : Number(i), s = a.replace(/_/g, "").split(":").reduce((i, o) => i * r(60) + r(o), r(0));
	return n === "-" ? r(-1) * s : s;
}
function u$6(e) {
	let { value: t } = e, n = (i) => i;
	if (typeof t == "bigint") n = (i) => BigInt(i);
	else if (isNaN(t) || !isFinite(t)) return o$4(e);
	let a = "";
	t < 0 && (a = "-", t *= n(-1));
	const r = n(60), s = [t % r];
	return t < 60 ? s.unshift(0) : (t = (t - s[0]) / r, s.unshift(t % r), t >= 60 && (t = (t - s[0]) / r, s.unshift(t))), a + s.map((i) => String(i).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const d$3 = {
	identify: (e) => typeof e == "bigint" || Number.isInteger(e),
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, t, { intAsBigInt: n }) => g$2(e, n),
	stringify: u$6
};
const b$1 = {
	identify: (e) => typeof e == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => g$2(e, !1),
	stringify: u$6
};
const c$6 = {
	identify: (e) => e instanceof Date,
	default: !0,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(e) {
		const t = e.match(c$6.test);
		if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, n, a, r, s, i, o] = t.map(Number), p = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
		let l = Date.UTC(n, a - 1, r, s || 0, i || 0, o || 0, p);
		const f = t[8];
		if (f && f !== "Z") {
			let m = g$2(f, !1);
			Math.abs(m) < 30 && (m *= 60), l -= 6e4 * m;
		}
		return new Date(l);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const y$4 = [
	p$3,
	a$5,
	n$5,
	n$4,
	f$3,
	s$1,
	u$7,
	y$5,
	l$2,
	b$2,
	i,
	f$2,
	l$3,
	c$7,
	a$6,
	h,
	d$4,
	g$3,
	d$3,
	b$1,
	c$6
];
// node_modules/yaml/browser/dist/schema/tags.js
const w$4 = /* @__PURE__ */ new Map([
	["core", s$2],
	["failsafe", [
		p$3,
		a$5,
		n$5
	]],
	["json", g$5],
	["yaml11", y$4],
	["yaml-1.1", y$4]
]);
const b = {
	binary: c$7,
	bool: r$4,
	float: f$5,
	floatExp: i$1,
	floatNaN: r$3,
	floatTime: b$1,
	int: a$4,
	intHex: y$7,
	intOct: g$6,
	intTime: d$3,
	map: p$3,
	merge: a$6,
	null: n$4,
	omap: h,
	pairs: d$4,
	seq: a$5,
	set: g$3,
	timestamp: c$6
};
const K$1 = {
	"tag:yaml.org,2002:binary": c$7,
	"tag:yaml.org,2002:merge": a$6,
	"tag:yaml.org,2002:omap": h,
	"tag:yaml.org,2002:pairs": d$4,
	"tag:yaml.org,2002:set": g$3,
	"tag:yaml.org,2002:timestamp": c$6
};
function v$4(m, n, f) {
	const i = w$4.get(n);
	if (i && !m) return f && !i.includes(a$6) ? i.concat(a$6) : i.slice();
	let o = i;
	if (!o) if (Array.isArray(m)) o = [];
	else {
		const t = Array.from(w$4.keys()).filter((r) => r !== "yaml11").map((r) => JSON.stringify(r)).join(", ");
		throw new Error(`Unknown schema "${n}"; use one of ${t} or define customTags array`);
	}
	if (Array.isArray(m)) for (const t of m) o = o.concat(t);
	else typeof m == "function" && (o = m(o.slice()));
	return f && (o = o.concat(a$6)), o.reduce((t, r) => {
		const a = typeof r == "string" ? b[r] : r;
		if (!a) {
			const k = JSON.stringify(r), N = Object.keys(b).map((O) => JSON.stringify(O)).join(", ");
			throw new Error(`Unknown custom tag ${k}; use one of ${N}`);
		}
		return t.includes(a) || t.push(a), t;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const O = (s, t) => s.key < t.key ? -1 : s.key > t.key ? 1 : 0;
var o$1 = class o$1 {
	constructor({ compat: t, customTags: n, merge: p, resolveKnownTags: c, schema: i, sortMapEntries: e, toStringDefaults: y }) {
		this.compat = Array.isArray(t) ? v$4(t, "compat") : t ? v$4(null, t) : null, this.name = typeof i == "string" && i || "core", this.knownTags = c ? K$1 : {}, this.tags = v$4(n, this.name, p), this.toStringOptions = y ?? null, Object.defineProperty(this, o$6, { value: p$3 }), Object.defineProperty(this, r$6, { value: n$5 }), Object.defineProperty(this, s$6, { value: a$5 }), this.sortMapEntries = typeof e == "function" ? e : e === !0 ? O : null;
	}
	clone() {
		const t = Object.create(o$1.prototype, Object.getOwnPropertyDescriptors(this));
		return t.tags = this.tags.slice(), t;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function v$3(t, c) {
	const e = [];
	let m = c.directives === !0;
	if (c.directives !== !1 && t.directives) {
		const n = t.directives.toString(t);
		n ? (e.push(n), m = !0) : t.directives.docStart && (m = !0);
	}
	m && e.push("---");
	const o = p$4(t, c), { commentString: f } = o.options;
	if (t.commentBefore) {
		e.length !== 1 && e.unshift("");
		const n = f(t.commentBefore);
		e.unshift(r$5(n, ""));
	}
	let l = !1, s = null;
	if (t.contents) {
		if (n$8(t.contents)) {
			if (t.contents.spaceBefore && m && e.push(""), t.contents.commentBefore) {
				const h = f(t.contents.commentBefore);
				e.push(r$5(h, ""));
			}
			o.forceBlockIndent = !!t.comment, s = t.contents.comment;
		}
		const n = s ? void 0 : () => l = !0;
		let i = b$4(t.contents, o, () => s = null, n);
		s && (i += t$1(i, "", f(s))), (i[0] === "|" || i[0] === ">") && e[e.length - 1] === "---" ? e[e.length - 1] = `--- ${i}` : e.push(i);
	} else e.push(b$4(t.contents, o));
	if (t.directives?.docEnd) if (t.comment) {
		const n = f(t.comment);
		n.includes(`
`) ? (e.push("..."), e.push(r$5(n, ""))) : e.push(`... ${n}`);
	} else e.push("...");
	else {
		let n = t.comment;
		n && l && (n = n.replace(/^\n+/, "")), n && ((!l || s) && e[e.length - 1] !== "" && e.push(""), e.push(r$5(f(n), "")));
	}
	return e.join(`
`) + `
`;
}
// node_modules/yaml/browser/dist/doc/Document.js
var y$3 = class y$3 {
	constructor(t, e, s) {
		this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, c$10, { value: y$10 });
		let n = null;
		typeof e == "function" || Array.isArray(e) ? n = e : s === void 0 && e && (s = e, e = void 0);
		const i = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: "warn",
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: "1.2"
		}, s);
		this.options = i;
		let { version: r } = i;
		s?._directives ? (this.directives = s._directives.atDocument(), this.directives.yaml.explicit && (r = this.directives.yaml.version)) : this.directives = new n$7({ version: r }), this.setSchema(r, s), this.contents = t === void 0 ? null : this.createNode(t, n, s);
	}
	clone() {
		const t = Object.create(y$3.prototype, { [c$10]: { value: y$10 } });
		return t.commentBefore = this.commentBefore, t.comment = this.comment, t.errors = this.errors.slice(), t.warnings = this.warnings.slice(), t.options = Object.assign({}, this.options), this.directives && (t.directives = this.directives.clone()), t.schema = this.schema.clone(), t.contents = n$8(this.contents) ? this.contents.clone(t.schema) : this.contents, this.range && (t.range = this.range.slice()), t;
	}
	add(t) {
		c$5(this.contents) && this.contents.add(t);
	}
	addIn(t, e) {
		c$5(this.contents) && this.contents.addIn(t, e);
	}
	createAlias(t, e) {
		if (!t.anchor) {
			const s = i$4(this);
			t.anchor = !e || s.has(e) ? h$2(e || "a", s) : e;
		}
		return new A$1(t.anchor);
	}
	createNode(t, e, s) {
		let n;
		if (typeof e == "function") t = e.call({ "": t }, "", t), n = e;
		else if (Array.isArray(e)) {
			const j = (m) => typeof m == "number" || m instanceof String || m instanceof Number, w = e.filter(j).map(String);
			w.length > 0 && (e = e.concat(w)), n = e;
		} else s === void 0 && e && (s = e, e = void 0);
		const { aliasDuplicateObjects: i, anchorPrefix: r, flow: a, keepUndefined: h, onTagObj: l, tag: u } = s ?? {}, { onAnchor: N, setAnchors: A, sourceObjects: O } = p$5(this, r || "a"), I = {
			aliasDuplicateObjects: i ?? !0,
			keepUndefined: h ?? !1,
			onAnchor: N,
			onTagObj: l,
			replacer: n,
			schema: this.schema,
			sourceObjects: O
		}, d = T$1(t, u, I);
		return a && f$9(d) && (d.flow = !0), A(), d;
	}
	createPair(t, e, s = {}) {
		return new i$2(this.createNode(t, null, s), this.createNode(e, null, s));
	}
	delete(t) {
		return c$5(this.contents) ? this.contents.delete(t) : !1;
	}
	deleteIn(t) {
		return u$9(t) ? this.contents == null ? !1 : (this.contents = null, !0) : c$5(this.contents) ? this.contents.deleteIn(t) : !1;
	}
	get(t, e) {
		return f$9(this.contents) ? this.contents.get(t, e) : void 0;
	}
	getIn(t, e) {
		return u$9(t) ? !e && e$2(this.contents) ? this.contents.value : this.contents : f$9(this.contents) ? this.contents.getIn(t, e) : void 0;
	}
	has(t) {
		return f$9(this.contents) ? this.contents.has(t) : !1;
	}
	hasIn(t) {
		return u$9(t) ? this.contents !== void 0 : f$9(this.contents) ? this.contents.hasIn(t) : !1;
	}
	set(t, e) {
		this.contents == null ? this.contents = l$5(this.schema, [t], e) : c$5(this.contents) && this.contents.set(t, e);
	}
	setIn(t, e) {
		u$9(t) ? this.contents = e : this.contents == null ? this.contents = l$5(this.schema, Array.from(t), e) : c$5(this.contents) && this.contents.setIn(t, e);
	}
	setSchema(t, e = {}) {
		typeof t == "number" && (t = String(t));
		let s;
		switch (t) {
			case "1.1":
				this.directives ? this.directives.yaml.version = "1.1" : this.directives = new n$7({ version: "1.1" }), s = {
					resolveKnownTags: !1,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				this.directives ? this.directives.yaml.version = t : this.directives = new n$7({ version: t }), s = {
					resolveKnownTags: !0,
					schema: "core"
				};
				break;
			case null:
				this.directives && delete this.directives, s = null;
				break;
			default: {
				const n = JSON.stringify(t);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`);
			}
		}
		if (e.schema instanceof Object) this.schema = e.schema;
		else if (s) this.schema = new o$1(Object.assign(s, e));
		else throw new Error("With a null YAML version, the { schema: Schema } option is required");
	}
	toJS({ json: t, jsonArg: e, mapAsMap: s, maxAliasCount: n, onAnchor: i, reviver: r } = {}) {
		const a = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !t,
			mapAsMap: s === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof n == "number" ? n : 100
		}, h = i$3(this.contents, e ?? "", a);
		if (typeof i == "function") for (const { count: l, res: u } of a.anchors.values()) i(u, l);
		return typeof r == "function" ? s$4(r, { "": h }, "", h) : h;
	}
	toJSON(t, e) {
		return this.toJS({
			json: !0,
			jsonArg: t,
			mapAsMap: !1,
			onAnchor: e
		});
	}
	toString(t = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in t && (!Number.isInteger(t.indent) || Number(t.indent) <= 0)) {
			const e = JSON.stringify(t.indent);
			throw new Error(`"indent" option must be a positive integer, not ${e}`);
		}
		return v$3(this, t);
	}
};
function c$5(S) {
	if (f$9(S)) return !0;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var c$4 = class extends Error {
	constructor(i, t, s, r) {
		super(), this.name = i, this.code = s, this.message = r, this.pos = t;
	}
};
var u$5 = class extends c$4 {
	constructor(i, t, s) {
		super("YAMLParseError", i, t, s);
	}
};
var p$1 = class extends c$4 {
	constructor(i, t, s) {
		super("YAMLWarning", i, t, s);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function w$3(d, { flow: m, indicator: f, next: a, offset: g, onError: t, parentIndent: I, startOnNewline: A }) {
	let T = !1, s = A, l = A, n = "", b = "", N = !1, i = !1, c = null, o = null, u = null, _ = null, r = null, h = null, p = null;
	for (const e of d) switch (i && (e.type !== "space" && e.type !== "newline" && e.type !== "comma" && t(e.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), i = !1), c && (s && e.type !== "comment" && e.type !== "newline" && t(c, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), c = null), e.type) {
		case "space":
			!m && (f !== "doc-start" || a?.type !== "flow-collection") && e.source.includes("	") && (c = e), l = !0;
			break;
		case "comment": {
			l || t(e, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
			const k = e.source.substring(1) || " ";
			n ? n += b + k : n = k, b = "", s = !1;
			break;
		}
		case "newline":
			s ? n ? n += e.source : (!h || f !== "seq-item-ind") && (T = !0) : b += e.source, s = !0, N = !0, (o || u) && (_ = e), l = !0;
			break;
		case "anchor":
			o && t(e, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), e.source.endsWith(":") && t(e.offset + e.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), o = e, p ?? (p = e.offset), s = !1, l = !1, i = !0;
			break;
		case "tag":
			u && t(e, "MULTIPLE_TAGS", "A node can have at most one tag"), u = e, p ?? (p = e.offset), s = !1, l = !1, i = !0;
			break;
		case f:
			(o || u) && t(e, "BAD_PROP_ORDER", `Anchors and tags must be after the ${e.source} indicator`), h && t(e, "UNEXPECTED_TOKEN", `Unexpected ${e.source} in ${m ?? "collection"}`), h = e, s = f === "seq-item-ind" || f === "explicit-key-ind", l = !1;
			break;
		case "comma": if (m) {
			r && t(e, "UNEXPECTED_TOKEN", `Unexpected , in ${m}`), r = e, s = !1, l = !1;
			break;
		}
		default: t(e, "UNEXPECTED_TOKEN", `Unexpected ${e.type} token`), s = !1, l = !1;
	}
	const y = d[d.length - 1], S = y ? y.offset + y.source.length : g;
	return i && a && a.type !== "space" && a.type !== "newline" && a.type !== "comma" && (a.type !== "scalar" || a.source !== "") && t(a.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), c && (s && c.indent <= I || a?.type === "block-map" || a?.type === "block-seq") && t(c, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
		comma: r,
		found: h,
		spaceBefore: T,
		comment: n,
		hasNewline: N,
		anchor: o,
		tag: u,
		newlineAfterProp: _,
		end: S,
		start: p ?? S
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function n$1(t) {
	if (!t) return null;
	switch (t.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (t.source.includes(`
`)) return !0;
			if (t.end) {
				for (const e of t.end) if (e.type === "newline") return !0;
			}
			return !1;
		case "flow-collection":
			for (const e of t.items) {
				for (const r of e.start) if (r.type === "newline") return !0;
				if (e.sep) {
					for (const r of e.sep) if (r.type === "newline") return !0;
				}
				if (n$1(e.key) || n$1(e.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function d$2(o, e, t) {
	if (e?.type === "flow-collection") {
		const n = e.end[0];
		n.indent === o && (n.source === "]" || n.source === "}") && n$1(e) && t(n, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function f$1(t, u, i) {
	const { uniqueKeys: n } = t.options;
	if (n === !1) return !1;
	const r = typeof n == "function" ? n : (e, o) => e === o || e$2(e) && e$2(o) && e.value === o.value;
	return u.some((e) => r(e.key, i));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const N$1 = "All mapping items must start at the same column";
function S$2({ composeNode: y, composeEmptyNode: _ }, t, a, e, T) {
	const l = new ((T?.nodeClass) ?? M)(t.schema);
	t.atRoot && (t.atRoot = !1);
	let s = a.offset, f = null;
	for (const I of a.items) {
		const { start: d, key: i, sep: u, value: p } = I, n = w$3(d, {
			indicator: "explicit-key-ind",
			next: i ?? u?.[0],
			offset: s,
			onError: e,
			parentIndent: a.indent,
			startOnNewline: !0
		}), k = !n.found;
		if (k) {
			if (i && (i.type === "block-seq" ? e(s, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in i && i.indent !== a.indent && e(s, "BAD_INDENT", N$1)), !n.anchor && !n.tag && !u) {
				f = n.end, n.comment && (l.comment ? l.comment += `
` + n.comment : l.comment = n.comment);
				continue;
			}
			(n.newlineAfterProp || n$1(i)) && e(i ?? d[d.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else n.found?.indent !== a.indent && e(s, "BAD_INDENT", N$1);
		t.atKey = !0;
		const g = n.end, o = i ? y(t, i, n, e) : _(t, g, d, null, n, e);
		t.schema.compat && d$2(a.indent, i, e), t.atKey = !1, f$1(t, l.items, o) && e(g, "DUPLICATE_KEY", "Map keys must be unique");
		const m = w$3(u ?? [], {
			indicator: "map-value-ind",
			next: p,
			offset: o.range[2],
			onError: e,
			parentIndent: a.indent,
			startOnNewline: !i || i.type === "block-scalar"
		});
		if (s = m.end, m.found) {
			k && (p?.type === "block-map" && !m.hasNewline && e(s, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), t.options.strict && n.start < m.found.offset - 1024 && e(o.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
			const c = p ? y(t, p, m, e) : _(t, s, u, null, m, e);
			t.schema.compat && d$2(a.indent, p, e), s = c.range[2];
			const h = new i$2(o, c);
			t.options.keepSourceTokens && (h.srcToken = I), l.items.push(h);
		} else {
			k && e(o.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), m.comment && (o.comment ? o.comment += `
` + m.comment : o.comment = m.comment);
			const c = new i$2(o);
			t.options.keepSourceTokens && (c.srcToken = I), l.items.push(c);
		}
	}
	return f && f < s && e(f, "IMPOSSIBLE", "Map comment with trailing content"), l.range = [
		a.offset,
		s,
		f ?? s
	], l;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function I$1({ composeNode: c, composeEmptyNode: d }, t, s, n, u) {
	const m = new ((u?.nodeClass) ?? S$3)(t.schema);
	t.atRoot && (t.atRoot = !1), t.atKey && (t.atKey = !1);
	let i = s.offset, a = null;
	for (const { start: f, value: o } of s.items) {
		const e = w$3(f, {
			indicator: "seq-item-ind",
			next: o,
			offset: i,
			onError: n,
			parentIndent: s.indent,
			startOnNewline: !0
		});
		if (!e.found) if (e.anchor || e.tag || o) o?.type === "block-seq" ? n(e.end, "BAD_INDENT", "All sequence items must start at the same column") : n(i, "MISSING_CHAR", "Sequence item without - indicator");
		else {
			a = e.end, e.comment && (m.comment = e.comment);
			continue;
		}
		const l = o ? c(t, o, e, n) : d(t, e.end, f, null, e, n);
		t.schema.compat && d$2(s.indent, o, n), i = l.range[2], m.items.push(l);
	}
	return m.range = [
		s.offset,
		i,
		a ?? i
	], m;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function m$2(n, o, f, r) {
	let e = "";
	if (n) {
		let t = !1, s = "";
		for (const c of n) {
			const { source: a, type: i } = c;
			switch (i) {
				case "space":
					t = !0;
					break;
				case "comment": {
					f && !t && r(c, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const l = a.substring(1) || " ";
					e ? e += s + l : e = l, s = "";
					break;
				}
				case "newline":
					e && (s += a), t = !0;
					break;
				default: r(c, "UNEXPECTED_TOKEN", `Unexpected ${i} at node end`);
			}
			o += a.length;
		}
	}
	return {
		comment: e,
		offset: o
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const T = "Block collections are not allowed within flow collections";
const K = (d) => d && (d.type === "block-map" || d.type === "block-seq");
function Y({ composeNode: d, composeEmptyNode: N }, s, f, t, P) {
	const g = f.start.source === "{", u = g ? "flow map" : "flow sequence", i = new ((P?.nodeClass) ?? (g ? M : S$3))(s.schema);
	i.flow = !0;
	const b = s.atRoot;
	b && (s.atRoot = !1), s.atKey && (s.atKey = !1);
	let I = f.offset + f.start.source.length;
	for (let o = 0; o < f.items.length; ++o) {
		const k = f.items[o], { start: M$2, key: w, sep: p, value: a } = k, e = w$3(M$2, {
			flow: u,
			indicator: "explicit-key-ind",
			next: w ?? p?.[0],
			offset: I,
			onError: t,
			parentIndent: f.indent,
			startOnNewline: !1
		});
		if (!e.found) {
			if (!e.anchor && !e.tag && !p && !a) {
				o === 0 && e.comma ? t(e.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${u}`) : o < f.items.length - 1 && t(e.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${u}`), e.comment && (i.comment ? i.comment += `
` + e.comment : i.comment = e.comment), I = e.end;
				continue;
			}
			!g && s.options.strict && n$1(w) && t(w, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (o === 0) e.comma && t(e.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${u}`);
		else if (e.comma || t(e.start, "MISSING_CHAR", `Missing , between ${u} items`), e.comment) {
			let l = "";
			e: for (const n of M$2) switch (n.type) {
				case "comma":
				case "space": break;
				case "comment":
					l = n.source.substring(1);
					break e;
				default: break e;
			}
			if (l) {
				let n = i.items[i.items.length - 1];
				p$6(n) && (n = n.value ?? n.key), n.comment ? n.comment += `
` + l : n.comment = l, e.comment = e.comment.substring(l.length + 1);
			}
		}
		if (!g && !p && !e.found) {
			const l = a ? d(s, a, e, t) : N(s, e.end, p, null, e, t);
			i.items.push(l), I = l.range[2], K(a) && t(l.range, "BLOCK_IN_FLOW", T);
		} else {
			s.atKey = !0;
			const l = e.end, n = w ? d(s, w, e, t) : N(s, l, M$2, null, e, t);
			K(w) && t(n.range, "BLOCK_IN_FLOW", T), s.atKey = !1;
			const m = w$3(p ?? [], {
				flow: u,
				indicator: "map-value-ind",
				next: a,
				offset: n.range[2],
				onError: t,
				parentIndent: f.indent,
				startOnNewline: !1
			});
			if (m.found) {
				if (!g && !e.found && s.options.strict) {
					if (p) for (const c of p) {
						if (c === m.found) break;
						if (c.type === "newline") {
							t(c, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					e.start < m.found.offset - 1024 && t(m.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else a && ("source" in a && a.source?.[0] === ":" ? t(a, "MISSING_CHAR", `Missing space after : in ${u}`) : t(m.start, "MISSING_CHAR", `Missing , or : between ${u} items`));
			const h = a ? d(s, a, m, t) : m.found ? N(s, m.end, p, null, m, t) : null;
			h ? K(a) && t(h.range, "BLOCK_IN_FLOW", T) : m.comment && (n.comment ? n.comment += `
` + m.comment : n.comment = m.comment);
			const L = new i$2(n, h);
			if (s.options.keepSourceTokens && (L.srcToken = k), g) {
				const c = i;
				f$1(s, c.items, n) && t(l, "DUPLICATE_KEY", "Map keys must be unique"), c.items.push(L);
			} else {
				const c = new M(s.schema);
				c.flow = !0, c.items.push(L);
				const O = (h ?? n).range;
				c.range = [
					n.range[0],
					O[1],
					O[2]
				], i.items.push(c);
			}
			I = h ? h.range[2] : m.end;
		}
	}
	const C = g ? "}" : "]", [r, ...y] = f.end;
	let _ = I;
	if (r?.source === C) _ = r.offset + r.source.length;
	else {
		const o = u[0].toUpperCase() + u.substring(1), k = b ? `${o} must end with a ${C}` : `${o} in block collection must be sufficiently indented and end with a ${C}`;
		t(I, b ? "MISSING_CHAR" : "BAD_INDENT", k), r && r.source.length !== 1 && y.unshift(r);
	}
	if (y.length > 0) {
		const o = m$2(y, _, s.options.strict, t);
		o.comment && (i.comment ? i.comment += `
` + o.comment : i.comment = o.comment), i.range = [
			f.offset,
			_,
			o.offset
		];
	} else i.range = [
		f.offset,
		_,
		_
	];
	return i;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function u$4(f, a, t, i, l, o) {
	const s = t.type === "block-map" ? S$2(f, a, t, i, o) : t.type === "block-seq" ? I$1(f, a, t, i, o) : Y(f, a, t, i, o), c = s.constructor;
	return l === "!" || l === c.tagName ? (s.tag = c.tagName, s) : (l && (s.tag = l), s);
}
function v$2(f, a, t, i, l) {
	const o = i.tag, s = o ? a.directives.tagName(o.source, (e) => l(o, "TAG_RESOLVE_FAILED", e)) : null;
	if (t.type === "block-seq") {
		const { anchor: e, newlineAfterProp: A } = i, g = e && o ? e.offset > o.offset ? e : o : e ?? o;
		g && (!A || A.offset < g.offset) && l(g, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const c = t.type === "block-map" ? "map" : t.type === "block-seq" ? "seq" : t.start.source === "{" ? "map" : "seq";
	if (!o || !s || s === "!" || s === M.tagName && c === "map" || s === S$3.tagName && c === "seq") return u$4(f, a, t, l, s);
	let m = a.schema.tags.find((e) => e.tag === s && e.collection === c);
	if (!m) {
		const e = a.schema.knownTags[s];
		if (e?.collection === c) a.schema.tags.push(Object.assign({}, e, { default: !1 })), m = e;
		else return e ? l(o, "BAD_COLLECTION_TYPE", `${e.tag} used for ${c} collection, but expects ${e.collection ?? "scalar"}`, !0) : l(o, "TAG_RESOLVE_FAILED", `Unresolved tag: ${s}`, !0), u$4(f, a, t, l, s);
	}
	const p = u$4(f, a, t, l, s, m), r = m.resolve?.(p, (e) => l(o, "TAG_RESOLVE_FAILED", e), a.options) ?? p, n = n$8(r) ? r : new t$2(r);
	return n.range = p.range, n.tag = s, m?.format && (n.format = m.format), n;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function I(p, s, g) {
	const o = s.offset, l = S$1(s, p.options.strict, g);
	if (!l) return {
		value: "",
		type: null,
		comment: "",
		range: [
			o,
			o,
			o
		]
	};
	const m = l.mode === ">" ? t$2.BLOCK_FOLDED : t$2.BLOCK_LITERAL, t = s.source ? E$2(s.source) : [];
	let f = t.length;
	for (let e = t.length - 1; e >= 0; --e) {
		const i = t[e][1];
		if (i === "" || i === "\r") f = e;
		else break;
	}
	if (f === 0) {
		const e = l.chomp === "+" && t.length > 0 ? `
`.repeat(Math.max(1, t.length - 1)) : "";
		let i = o + l.length;
		return s.source && (i += s.source.length), {
			value: e,
			type: m,
			comment: l.comment,
			range: [
				o,
				i,
				i
			]
		};
	}
	let a = s.indent + l.indent, u = s.offset + l.length, k = 0;
	for (let e = 0; e < f; ++e) {
		const [i, h] = t[e];
		if (h === "" || h === "\r") l.indent === 0 && i.length > a && (a = i.length);
		else {
			i.length < a && g(u + i.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), l.indent === 0 && (a = i.length), k = e, a === 0 && !p.atRoot && g(u, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		u += i.length + h.length + 1;
	}
	for (let e = t.length - 1; e >= f; --e) t[e][0].length > a && (f = e + 1);
	let r = "", n = "", c = !1;
	for (let e = 0; e < k; ++e) r += t[e][0].slice(a) + `
`;
	for (let e = k; e < f; ++e) {
		let [i, h] = t[e];
		u += i.length + h.length + 1;
		const b = h[h.length - 1] === "\r";
		if (b && (h = h.slice(0, -1)), h && i.length < a) {
			const N = `Block scalar lines must not be less indented than their ${l.indent ? "explicit indentation indicator" : "first line"}`;
			g(u - h.length - (b ? 2 : 1), "BAD_INDENT", N), i = "";
		}
		m === t$2.BLOCK_LITERAL ? (r += n + i.slice(a) + h, n = `
`) : i.length > a || h[0] === "	" ? (n === " " ? n = `
` : !c && n === `
` && (n = `

`), r += n + i.slice(a) + h, n = `
`, c = !0) : h === "" ? n === `
` ? r += `
` : n = `
` : (r += n + h, n = " ", c = !1);
	}
	switch (l.chomp) {
		case "-": break;
		case "+":
			for (let e = f; e < t.length; ++e) r += `
` + t[e][0].slice(a);
			r[r.length - 1] !== `
` && (r += `
`);
			break;
		default: r += `
`;
	}
	const d = o + l.length + s.source.length;
	return {
		value: r,
		type: m,
		comment: l.comment,
		range: [
			o,
			d,
			d
		]
	};
}
function S$1({ offset: p, props: s }, g, o) {
	if (s[0].type !== "block-scalar-header") return o(s[0], "IMPOSSIBLE", "Block scalar header not found"), null;
	const { source: l } = s[0], m = l[0];
	let t = 0, f = "", a = -1;
	for (let n = 1; n < l.length; ++n) {
		const c = l[n];
		if (!f && (c === "-" || c === "+")) f = c;
		else {
			const d = Number(c);
			!t && d ? t = d : a === -1 && (a = p + n);
		}
	}
	a !== -1 && o(a, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${l}`);
	let u = !1, k = "", r = l.length;
	for (let n = 1; n < s.length; ++n) {
		const c = s[n];
		switch (c.type) {
			case "space": u = !0;
			case "newline":
				r += c.source.length;
				break;
			case "comment":
				g && !u && o(c, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), r += c.source.length, k = c.source.substring(1);
				break;
			case "error":
				o(c, "UNEXPECTED_TOKEN", c.message), r += c.source.length;
				break;
			default: {
				o(c, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${c.type}`);
				const e = c.source;
				e && typeof e == "string" && (r += e.length);
			}
		}
	}
	return {
		mode: m,
		indent: t,
		chomp: f,
		comment: k,
		length: r
	};
}
function E$2(p) {
	const s = p.split(/\n( *)/), g = s[0], o = g.match(/^( *)/), m = [o?.[1] ? [o[1], g.slice(o[1].length)] : ["", g]];
	for (let t = 1; t < s.length; t += 2) m.push([s[t], s[t + 1]]);
	return m;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function x$1(e, l, n) {
	const { offset: t, type: c, source: a, end: i } = e;
	let r, s;
	const f = (b, p, u) => n(t + b, p, u);
	switch (c) {
		case "scalar":
			r = t$2.PLAIN, s = m$1(a, f);
			break;
		case "single-quoted-scalar":
			r = t$2.QUOTE_SINGLE, s = E$1(a, f);
			break;
		case "double-quoted-scalar":
			r = t$2.QUOTE_DOUBLE, s = _$1(a, f);
			break;
		default: return n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${c}`), {
			value: "",
			type: null,
			comment: "",
			range: [
				t,
				t + a.length,
				t + a.length
			]
		};
	}
	const h = t + a.length, o = m$2(i, h, l, n);
	return {
		value: s,
		type: r,
		comment: o.comment,
		range: [
			t,
			h,
			o.offset
		]
	};
}
function m$1(e, l) {
	let n = "";
	switch (e[0]) {
		case "	":
			n = "a tab character";
			break;
		case ",":
			n = "flow indicator character ,";
			break;
		case "%":
			n = "directive indicator character %";
			break;
		case "|":
		case ">":
			n = `block scalar indicator ${e[0]}`;
			break;
		case "@":
		case "`": n = `reserved character ${e[0]}`;
	}
	return n && l(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), g$1(e);
}
function E$1(e, l) {
	return (e[e.length - 1] !== "'" || e.length === 1) && l(e.length, "MISSING_CHAR", "Missing closing 'quote"), g$1(e.slice(1, -1)).replace(/''/g, "'");
}
function g$1(e) {
	const l = /(.*?)\r?\n/sy;
	let n = l.exec(e);
	if (!n) return e;
	let t, c;
	try {
		t = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$"), c = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		t = /[ \t]+$/, c = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(t, ""), i = " ", r = l.lastIndex;
	for (; n = l.exec(e);) {
		const f = n[1].replace(c, "");
		f === "" ? i === `
` ? a += i : i = `
` : (a += i + f, i = " "), r = l.lastIndex;
	}
	const s = /[ \t]*(.*)/sy;
	return s.lastIndex = r, n = s.exec(e), a + i + (n?.[1] ?? "");
}
function _$1(e, l) {
	let n = "";
	for (let t = 1; t < e.length - 1; ++t) {
		const c = e[t];
		if (!(c === "\r" && e[t + 1] === `
`)) if (c === `
`) {
			const { fold: a, offset: i } = v$1(e, t);
			n += a, t = i;
		} else if (c === "\\") {
			let a = e[++t];
			const i = S[a];
			if (i) n += i;
			else if (a === `
`) for (a = e[t + 1]; a === " " || a === "	";) a = e[++t + 1];
			else if (a === "\r" && e[t + 1] === `
`) for (a = e[++t + 1]; a === " " || a === "	";) a = e[++t + 1];
			else if (a === "x" || a === "u" || a === "U") {
				const r = a === "x" ? 2 : a === "u" ? 4 : 8;
				n += k(e, t + 1, r, l), t += r;
			} else {
				const r = e.substr(t - 1, 2);
				l(t - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), n += r;
			}
		} else if (c === " " || c === "	") {
			const a = t;
			let i = e[t + 1];
			for (; i === " " || i === "	";) i = e[++t + 1];
			i !== `
` && (i !== "\r" || e[t + 2] !== `
`) && (n += t > a ? e.slice(a, t + 1) : c);
		} else n += c;
	}
	return (e[e.length - 1] !== "\"" || e.length === 1) && l(e.length, "MISSING_CHAR", "Missing closing \"quote"), n;
}
function v$1(e, l) {
	let n = "", t = e[l + 1];
	for (; (t === " " || t === "	" || t === `
` || t === "\r") && !(t === "\r" && e[l + 2] !== `
`);) t === `
` && (n += `
`), l += 1, t = e[l + 1];
	return n || (n = " "), {
		fold: n,
		offset: l
	};
}
const S = {
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: `
`,
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
function k(e, l, n, t) {
	const c = e.substr(l, n), i = c.length === n && /^[0-9a-fA-F]+$/.test(c) ? parseInt(c, 16) : NaN;
	try {
		return String.fromCodePoint(i);
	} catch {
		const r = e.substr(l - 2, n + 2);
		return t(l - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), r;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function A(t, a, s, r) {
	const { value: f, type: u, comment: i, range: e } = a.type === "block-scalar" ? I(t, a, r) : x$1(a, t.options.strict, r), l = s ? t.directives.tagName(s.source, (c) => r(s, "TAG_RESOLVE_FAILED", c)) : null;
	let n;
	t.options.stringKeys && t.atKey ? n = t.schema[r$6] : l ? n = L$1(t.schema, f, l, s, r) : a.type === "scalar" ? n = E(t, f, a, r) : n = t.schema[r$6];
	let o;
	try {
		const c = n.resolve(f, (m) => r(s ?? a, "TAG_RESOLVE_FAILED", m), t.options);
		o = e$2(c) ? c : new t$2(c);
	} catch (c) {
		const m = c instanceof Error ? c.message : String(c);
		r(s ?? a, "TAG_RESOLVE_FAILED", m), o = new t$2(f);
	}
	return o.range = e, o.source = f, u && (o.type = u), l && (o.tag = l), n.format && (o.format = n.format), i && (o.comment = i), o;
}
function L$1(t, a, s, r, f) {
	if (s === "!") return t[r$6];
	const u = [];
	for (const e of t.tags) if (!e.collection && e.tag === s) if (e.default && e.test) u.push(e);
	else return e;
	for (const e of u) if (e.test?.test(a)) return e;
	const i = t.knownTags[s];
	return i && !i.collection ? (t.tags.push(Object.assign({}, i, {
		default: !1,
		test: void 0
	})), i) : (f(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${s}`, s !== "tag:yaml.org,2002:str"), t[r$6]);
}
function E({ atKey: t, directives: a, schema: s }, r, f, u) {
	const i = s.tags.find((e) => (e.default === !0 || t && e.default === "key") && e.test?.test(r)) || s[r$6];
	if (s.compat) {
		const e = s.compat.find((l) => l.default && l.test?.test(r)) ?? s[r$6];
		if (i.tag !== e.tag) u(f, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${a.tagString(i.tag)} or ${a.tagString(e.tag)}`, !0);
	}
	return i;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function a$2(n, e, i) {
	if (e) {
		i ?? (i = e.length);
		for (let c = i - 1; c >= 0; --c) {
			let t = e[c];
			switch (t.type) {
				case "space":
				case "comment":
				case "newline":
					n -= t.source.length;
					continue;
			}
			for (t = e[++c]; t?.type === "space";) n += t.source.length, t = e[++c];
			break;
		}
	}
	return n;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const N = {
	composeNode: g,
	composeEmptyNode: u$3
};
function g(i, e, r, t) {
	const m = i.atKey, { spaceBefore: n, comment: o, anchor: a, tag: l } = r;
	let s, f = !0;
	switch (e.type) {
		case "alias":
			s = _(i, e, t), (a || l) && t(e, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			s = A(i, e, l, t), a && (s.anchor = a.source.substring(1));
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				s = v$2(N, i, e, r, t), a && (s.anchor = a.source.substring(1));
			} catch (c) {
				t(e, "RESOURCE_EXHAUSTION", c instanceof Error ? c.message : String(c));
			}
			break;
		default: t(e, "UNEXPECTED_TOKEN", e.type === "error" ? e.message : `Unsupported token (type: ${e.type})`), f = !1;
	}
	return s ?? (s = u$3(i, e.offset, void 0, null, r, t)), a && s.anchor === "" && t(a, "BAD_ALIAS", "Anchor cannot be an empty string"), m && i.options.stringKeys && (!e$2(s) || typeof s.value != "string" || s.tag && s.tag !== "tag:yaml.org,2002:str") && t(l ?? e, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), n && (s.spaceBefore = !0), o && (e.type === "scalar" && e.source === "" ? s.comment = o : s.commentBefore = o), i.options.keepSourceTokens && f && (s.srcToken = e), s;
}
function u$3(i, e, r, t, { spaceBefore: m, comment: n, anchor: o, tag: a, end: l }, s) {
	const c = A(i, {
		type: "scalar",
		offset: a$2(e, r, t),
		indent: -1,
		source: ""
	}, a, s);
	return o && (c.anchor = o.source.substring(1), c.anchor === "" && s(o, "BAD_ALIAS", "Anchor cannot be an empty string")), m && (c.spaceBefore = !0), n && (c.comment = n, c.range[2] = l), c;
}
function _({ options: i }, { offset: e, source: r, end: t }, m) {
	const n = new A$1(r.substring(1));
	n.source === "" && m(e, "BAD_ALIAS", "Alias cannot be an empty string"), n.source.endsWith(":") && m(e + r.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
	const o = e + r.length, a = m$2(t, o, i.strict, m);
	return n.range = [
		e,
		o,
		a.offset
	], a.comment && (n.comment = a.comment), n;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function w$2(p, a, { offset: s, start: i, value: e, end: m }, n) {
	const t = new y$3(void 0, Object.assign({ _directives: a }, p)), r = {
		atKey: !1,
		atRoot: !0,
		directives: t.directives,
		options: t.options,
		schema: t.schema
	}, o = w$3(i, {
		indicator: "doc-start",
		next: e ?? m?.[0],
		offset: s,
		onError: n,
		parentIndent: 0,
		startOnNewline: !0
	});
	o.found && (t.directives.docStart = !0, e && (e.type === "block-map" || e.type === "block-seq") && !o.hasNewline && n(o.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), t.contents = e ? g(r, e, o, n) : u$3(r, o.end, i, null, o, n);
	const d = t.contents.range[2], c = m$2(m, d, !1, n);
	return c.comment && (t.comment = c.comment), t.range = [
		s,
		d,
		c.offset
	], t;
}
// node_modules/yaml/browser/dist/compose/composer.js
function c$3(o) {
	if (typeof o == "number") return [o, o + 1];
	if (Array.isArray(o)) return o.length === 2 ? o : [o[0], o[1]];
	const { offset: e, source: s } = o;
	return [e, e + (typeof s == "string" ? s.length : 1)];
}
function d$1(o) {
	let e = "", s = !1, t = !1;
	for (let i = 0; i < o.length; ++i) {
		const r = o[i];
		switch (r[0]) {
			case "#":
				e += (e === "" ? "" : t ? `

` : `
`) + (r.substring(1) || " "), s = !0, t = !1;
				break;
			case "%":
				o[i + 1]?.[0] !== "#" && (i += 1), s = !1;
				break;
			default: s || (t = !0), s = !1;
		}
	}
	return {
		comment: e,
		afterEmptyLine: t
	};
}
var v = class {
	constructor(e = {}) {
		this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (s, t, i, r) => {
			const n = c$3(s);
			r ? this.warnings.push(new p$1(n, t, i)) : this.errors.push(new u$5(n, t, i));
		}, this.directives = new n$7({ version: e.version || "1.2" }), this.options = e;
	}
	decorate(e, s) {
		const { comment: t, afterEmptyLine: i } = d$1(this.prelude);
		if (t) {
			const r = e.contents;
			if (s) e.comment = e.comment ? `${e.comment}
${t}` : t;
			else if (i || e.directives.docStart || !r) e.commentBefore = t;
			else if (f$9(r) && !r.flow && r.items.length > 0) {
				let n = r.items[0];
				p$6(n) && (n = n.key);
				const a = n.commentBefore;
				n.commentBefore = a ? `${t}
${a}` : t;
			} else {
				const n = r.commentBefore;
				r.commentBefore = n ? `${t}
${n}` : t;
			}
		}
		if (s) {
			for (let r = 0; r < this.errors.length; ++r) e.errors.push(this.errors[r]);
			for (let r = 0; r < this.warnings.length; ++r) e.warnings.push(this.warnings[r]);
		} else e.errors = this.errors, e.warnings = this.warnings;
		this.prelude = [], this.errors = [], this.warnings = [];
	}
	streamInfo() {
		return {
			comment: d$1(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, s = !1, t = -1) {
		for (const i of e) yield* this.next(i);
		yield* this.end(s, t);
	}
	*next(e) {
		switch (e.type) {
			case "directive":
				this.directives.add(e.source, (s, t, i) => {
					const r = c$3(e);
					r[0] += s, this.onError(r, "BAD_DIRECTIVE", t, i);
				}), this.prelude.push(e.source), this.atDirectives = !0;
				break;
			case "document": {
				const s = w$2(this.options, this.directives, e, this.onError);
				this.atDirectives && !s.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(s, !1), this.doc && (yield this.doc), this.doc = s, this.atDirectives = !1;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(e.source);
				break;
			case "error": {
				const s = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, t = new u$5(c$3(e), "UNEXPECTED_TOKEN", s);
				this.atDirectives || !this.doc ? this.errors.push(t) : this.doc.errors.push(t);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new u$5(c$3(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = !0;
				const s = m$2(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				if (this.decorate(this.doc, !0), s.comment) {
					const t = this.doc.comment;
					this.doc.comment = t ? `${t}
${s.comment}` : s.comment;
				}
				this.doc.range[2] = s.offset;
				break;
			}
			default: this.errors.push(new u$5(c$3(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
		}
	}
	*end(e = !1, s = -1) {
		if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
		else if (e) {
			const i = new y$3(void 0, Object.assign({ _directives: this.directives }, this.options));
			this.atDirectives && this.onError(s, "MISSING_CHAR", "Missing directives-end indicator line"), i.range = [
				0,
				s,
				s
			], this.decorate(i, !1), yield i;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const s = Symbol("break visit");
const y$2 = Symbol("skip children");
const u$2 = Symbol("remove item");
function l(e, t) {
	"type" in e && e.type === "document" && (e = {
		start: e.start,
		value: e.value
	}), m(Object.freeze([]), e, t);
}
l.BREAK = s, l.SKIP = y$2, l.REMOVE = u$2, l.itemAtPath = (e, t) => {
	let r = e;
	for (const [n, i] of t) {
		const o = r?.[n];
		if (o && "items" in o) r = o.items[i];
		else return;
	}
	return r;
}, l.parentCollection = (e, t) => {
	const r = l.itemAtPath(e, t.slice(0, -1)), n = t[t.length - 1][0], i = r?.[n];
	if (i && "items" in i) return i;
	throw new Error("Parent collection not found");
};
function m(e, t, r) {
	let n = r(t, e);
	if (typeof n == "symbol") return n;
	for (const i of ["key", "value"]) {
		const o = t[i];
		if (o && "items" in o) {
			for (let f = 0; f < o.items.length; ++f) {
				const c = m(Object.freeze(e.concat([[i, f]])), o.items[f], r);
				if (typeof c == "number") f = c - 1;
				else {
					if (c === s) return s;
					c === u$2 && (o.items.splice(f, 1), f -= 1);
				}
			}
			typeof n == "function" && i === "key" && (n = n(t, e));
		}
	}
	return typeof n == "function" ? n(t, e) : n;
}
function o(e) {
	switch (e) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case `
`:
		case `\r
`: return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (e[0]) {
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
function n(l) {
	switch (l) {
		case void 0:
		case " ":
		case `
`:
		case "\r":
		case "	": return !0;
		default: return !1;
	}
}
const c$1 = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const y$1 = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const a = /* @__PURE__ */ new Set(",[]{}");
const w$1 = /* @__PURE__ */ new Set(` ,[]{}
\r	`);
const u$1 = (l) => !l || w$1.has(l);
var x = class {
	constructor() {
		this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
	}
	*lex(e, t = !1) {
		if (e) {
			if (typeof e != "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
		}
		this.atEnd = !t;
		let s = this.next ?? "stream";
		for (; s && (t || this.hasChars(1));) s = yield* this.parseNext(s);
	}
	atLineEnd() {
		let e = this.pos, t = this.buffer[e];
		for (; t === " " || t === "	";) t = this.buffer[++e];
		return !t || t === "#" || t === `
` ? !0 : t === "\r" ? this.buffer[e + 1] === `
` : !1;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let s = 0;
			for (; t === " ";) t = this.buffer[++s + e];
			if (t === "\r") {
				const h = this.buffer[s + e + 1];
				if (h === `
` || !h && !this.atEnd) return e + s + 1;
			}
			return t === `
` || s >= this.indentNext || !t && !this.atEnd ? e + s : -1;
		}
		if (t === "-" || t === ".") {
			const s = this.buffer.substr(e, 3);
			if ((s === "---" || s === "...") && n(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && (e -= 1), this.buffer.substring(this.pos, e));
	}
	hasChars(e) {
		return this.pos + e <= this.buffer.length;
	}
	setNext(e) {
		return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
	}
	peek(e) {
		return this.buffer.substr(this.pos, e);
	}
	*parseNext(e) {
		switch (e) {
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
		let e = this.getLine();
		if (e === null) return this.setNext("stream");
		if (e[0] === "\ufeff" && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
			let t = e.length, s = e.indexOf("#");
			for (; s !== -1;) {
				const i = e[s - 1];
				if (i === " " || i === "	") {
					t = s - 1;
					break;
				} else s = e.indexOf("#", s + 1);
			}
			for (;;) {
				const i = e[t - 1];
				if (i === " " || i === "	") t -= 1;
				else break;
			}
			const h = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
			return yield* this.pushCount(e.length - h), this.pushNewline(), "stream";
		}
		if (this.atLineEnd()) {
			const t = yield* this.pushSpaces(!0);
			return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
		}
		return yield "", yield* this.parseLineStart();
	}
	*parseLineStart() {
		const e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext("line-start");
		if (e === "-" || e === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const t = this.peek(3);
			if ((t === "---" || t === "...") && n(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, t === "---" ? "doc" : "stream";
		}
		return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !n(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext("block-start");
		if ((e === "-" || e === "?" || e === ":") && n(t)) {
			const s = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			return this.indentNext = this.indentValue + 1, this.indentValue += s, "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		const e = this.getLine();
		if (e === null) return this.setNext("doc");
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case "#": yield* this.pushCount(e.length - t);
			case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
			case "{":
			case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
			case "}":
			case "]": return yield* this.pushCount(1), "doc";
			case "*": return yield* this.pushUntil(u$1), "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">": return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t$3, s = -1;
		do
			e = yield* this.pushNewline(), e > 0 ? (t$3 = yield* this.pushSpaces(!1), this.indentValue = s = t$3) : t$3 = 0, t$3 += yield* this.pushSpaces(!0);
		while (e + t$3 > 0);
		const h = this.getLine();
		if (h === null) return this.setNext("flow");
		if ((s !== -1 && s < this.indentNext && h[0] !== "#" || s === 0 && (h.startsWith("---") || h.startsWith("...")) && n(h[3])) && !(s === this.indentNext - 1 && this.flowLevel === 1 && (h[0] === "]" || h[0] === "}"))) return this.flowLevel = 0, yield "", yield* this.parseLineStart();
		let i = 0;
		for (; h[i] === ",";) i += yield* this.pushCount(1), i += yield* this.pushSpaces(!0), this.flowKey = !1;
		switch (i += yield* this.pushIndicators(), h[i]) {
			case void 0: return "flow";
			case "#": return yield* this.pushCount(h.length - i), "flow";
			case "{":
			case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
			case "}":
			case "]": return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
			case "*": return yield* this.pushUntil(u$1), "flow";
			case "\"":
			case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
			case ":": {
				const r = this.charAt(1);
				if (this.flowKey || n(r) || r === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
			}
			default: return this.flowKey = !1, yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const e = this.charAt(0);
		let t = this.buffer.indexOf(e, this.pos + 1);
		if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
		else for (; t !== -1;) {
			let i = 0;
			for (; this.buffer[t - 1 - i] === "\\";) i += 1;
			if (i % 2 === 0) break;
			t = this.buffer.indexOf("\"", t + 1);
		}
		const s = this.buffer.substring(0, t);
		let h = s.indexOf(`
`, this.pos);
		if (h !== -1) {
			for (; h !== -1;) {
				const i = this.continueScalar(h + 1);
				if (i === -1) break;
				h = s.indexOf(`
`, i);
			}
			h !== -1 && (t = h - (s[h - 1] === "\r" ? 2 : 1));
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			t = this.buffer.length;
		}
		return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1, this.blockScalarKeep = !1;
		let e = this.pos;
		for (;;) {
			const t = this.buffer[++e];
			if (t === "+") this.blockScalarKeep = !0;
			else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
			else if (t !== "-") break;
		}
		return yield* this.pushUntil((t) => n(t) || t === "#");
	}
	*parseBlockScalar() {
		let e = this.pos - 1, t = 0, s;
		e: for (let i = this.pos; s = this.buffer[i]; ++i) switch (s) {
			case " ":
				t += 1;
				break;
			case `
`:
				e = i, t = 0;
				break;
			case "\r": {
				const r = this.buffer[i + 1];
				if (!r && !this.atEnd) return this.setNext("block-scalar");
				if (r === `
`) break;
			}
			default: break e;
		}
		if (!s && !this.atEnd) return this.setNext("block-scalar");
		if (t >= this.indentNext) {
			this.blockScalarIndent === -1 ? this.indentNext = t : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const i = this.continueScalar(e + 1);
				if (i === -1) break;
				e = this.buffer.indexOf(`
`, i);
			} while (e !== -1);
			if (e === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				e = this.buffer.length;
			}
		}
		let h = e + 1;
		for (s = this.buffer[h]; s === " ";) s = this.buffer[++h];
		if (s === "	") {
			for (; s === "	" || s === " " || s === "\r" || s === `
`;) s = this.buffer[++h];
			e = h - 1;
		} else if (!this.blockScalarKeep) do {
			let i = e - 1, r = this.buffer[i];
			r === "\r" && (r = this.buffer[--i]);
			const o = i;
			for (; r === " ";) r = this.buffer[--i];
			if (r === `
` && i >= this.pos && i + 1 + t > o) e = i;
			else break;
		} while (!0);
		return yield "", yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const e = this.flowLevel > 0;
		let t = this.pos - 1, s = this.pos - 1, h;
		for (; h = this.buffer[++s];) if (h === ":") {
			const i = this.buffer[s + 1];
			if (n(i) || e && a.has(i)) break;
			t = s;
		} else if (n(h)) {
			let i = this.buffer[s + 1];
			if (h === "\r" && (i === `
` ? (s += 1, h = `
`, i = this.buffer[s + 1]) : t = s), i === "#" || e && a.has(i)) break;
			if (h === `
`) {
				const r = this.continueScalar(s + 1);
				if (r === -1) break;
				s = Math.max(s, r - 2);
			}
		} else {
			if (e && a.has(h)) break;
			t = s;
		}
		return !h && !this.atEnd ? this.setNext("plain-scalar") : (yield "", yield* this.pushToIndex(t + 1, !0), e ? "flow" : "doc");
	}
	*pushCount(e) {
		return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
	}
	*pushToIndex(e, t) {
		const s = this.buffer.slice(this.pos, e);
		return s ? (yield s, this.pos += s.length, s.length) : (t && (yield ""), 0);
	}
	*pushIndicators() {
		let e = 0;
		e: for (;;) {
			switch (this.charAt(0)) {
				case "!":
					e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
					continue e;
				case "&":
					e += yield* this.pushUntil(u$1), e += yield* this.pushSpaces(!0);
					continue e;
				case "-":
				case "?":
				case ":": {
					const t = this.flowLevel > 0, s = this.charAt(1);
					if (n(s) || t && a.has(s)) {
						t ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
						continue e;
					}
				}
			}
			break e;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let e = this.pos + 2, t = this.buffer[e];
			for (; !n(t) && t !== ">";) t = this.buffer[++e];
			return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
		} else {
			let e = this.pos + 1, t = this.buffer[e];
			for (; t;) if (y$1.has(t)) t = this.buffer[++e];
			else if (t === "%" && c$1.has(this.buffer[e + 1]) && c$1.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, !1);
		}
	}
	*pushNewline() {
		const e = this.buffer[this.pos];
		return e === `
` ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1, s;
		do
			s = this.buffer[++t];
		while (s === " " || e && s === "	");
		const h = t - this.pos;
		return h > 0 && (yield this.buffer.substr(this.pos, h), this.pos = t), h;
	}
	*pushUntil(e) {
		let t = this.pos, s = this.buffer[t];
		for (; !e(s);) s = this.buffer[++t];
		return yield* this.pushToIndex(t, !1);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function c(n, e) {
	for (let t = 0; t < n.length; ++t) if (n[t].type === e) return !0;
	return !1;
}
function f(n) {
	for (let e = 0; e < n.length; ++e) switch (n[e].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return e;
	}
	return -1;
}
function d(n) {
	switch (n?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return !0;
		default: return !1;
	}
}
function p(n) {
	switch (n.type) {
		case "document": return n.start;
		case "block-map": {
			const e = n.items[n.items.length - 1];
			return e.sep ?? e.start;
		}
		case "block-seq": return n.items[n.items.length - 1].start;
		default: return [];
	}
}
function r(n) {
	if (n.length === 0) return [];
	let e = n.length;
	e: for (; --e >= 0;) switch (n[e].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break e;
	}
	for (; n[++e]?.type === "space";);
	return n.splice(e, n.length);
}
function u(n, e) {
	if (e.length < 1e5) Array.prototype.push.apply(n, e);
	else for (let t = 0; t < e.length; ++t) n.push(e[t]);
}
function y(n) {
	if (n.start.type === "flow-seq-start") for (const e of n.items) e.sep && !e.value && !c(e.start, "explicit-key-ind") && !c(e.sep, "map-value-ind") && (e.key && (e.value = e.key), delete e.key, d(e.value) ? e.value.end ? u(e.value.end, e.sep) : e.value.end = e.sep : u(e.start, e.sep), delete e.sep);
}
var w = class {
	constructor(e) {
		this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new x(), this.onNewLine = e;
	}
	*parse(e, t = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (const s of this.lexer.lex(e, t)) yield* this.next(s);
		t || (yield* this.end());
	}
	*next(e) {
		if (this.source = e, this.atScalar) {
			this.atScalar = !1, yield* this.step(), this.offset += e.length;
			return;
		}
		const t = o(e);
		if (t) if (t === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
		else {
			switch (this.type = t, yield* this.step(), t) {
				case "newline":
					this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
					break;
				case "space":
					this.atNewLine && e[0] === " " && (this.indent += e.length);
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					this.atNewLine && (this.indent += e.length);
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = !1;
			}
			this.offset += e.length;
		}
		else {
			const s = `Not a YAML token: ${e}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message: s,
				source: e
			}), this.offset += e.length;
		}
	}
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
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
		const e = this.peek(1);
		if (this.type === "doc-end" && e?.type !== "doc-end") {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!e) return yield* this.stream();
		switch (e.type) {
			case "document": return yield* this.document(e);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(e);
			case "block-scalar": return yield* this.blockScalar(e);
			case "block-map": return yield* this.blockMap(e);
			case "block-seq": return yield* this.blockSequence(e);
			case "flow-collection": return yield* this.flowCollection(e);
			case "doc-end": return yield* this.documentEnd(e);
		}
		yield* this.pop();
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		const t = e ?? this.stack.pop();
		if (!t) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield t;
		else {
			const s = this.peek(1);
			switch (t.type === "block-scalar" ? t.indent = "indent" in s ? s.indent : 0 : t.type === "flow-collection" && s.type === "document" && (t.indent = 0), t.type === "flow-collection" && y(t), s.type) {
				case "document":
					s.value = t;
					break;
				case "block-scalar":
					s.props.push(t);
					break;
				case "block-map": {
					const i = s.items[s.items.length - 1];
					if (i.value) {
						s.items.push({
							start: [],
							key: t,
							sep: []
						}), this.onKeyLine = !0;
						return;
					} else if (i.sep) i.value = t;
					else {
						Object.assign(i, {
							key: t,
							sep: []
						}), this.onKeyLine = !i.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const i = s.items[s.items.length - 1];
					i.value ? s.items.push({
						start: [],
						value: t
					}) : i.value = t;
					break;
				}
				case "flow-collection": {
					const i = s.items[s.items.length - 1];
					!i || i.value ? s.items.push({
						start: [],
						key: t,
						sep: []
					}) : i.sep ? i.value = t : Object.assign(i, {
						key: t,
						sep: []
					});
					return;
				}
				default: yield* this.pop(), yield* this.pop(t);
			}
			if ((s.type === "document" || s.type === "block-map" || s.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
				const i = t.items[t.items.length - 1];
				i && !i.sep && !i.value && i.start.length > 0 && f(i.start) === -1 && (t.indent === 0 || i.start.every((a) => a.type !== "comment" || a.indent < t.indent)) && (s.type === "document" ? s.end = i.start : s.items.push({ start: i.start }), t.items.splice(-1, 1));
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
				const e = {
					type: "document",
					offset: this.offset,
					start: []
				};
				this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
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
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case "doc-start":
				f(e.start) !== -1 ? (yield* this.pop(), yield* this.step()) : e.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				e.start.push(this.sourceToken);
				return;
		}
		const t = this.startBlockValue(e);
		t ? this.stack.push(t) : yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === "map-value-ind") {
			const s = r(p(this.peek(2)));
			let i;
			e.end ? (i = e.end, i.push(this.sourceToken), delete e.end) : i = [this.sourceToken];
			const a = {
				type: "block-map",
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: s,
					key: e,
					sep: i
				}]
			};
			this.onKeyLine = !0, this.stack[this.stack.length - 1] = a;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				e.props.push(this.sourceToken);
				return;
			case "scalar":
				if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
					let t = this.source.indexOf(`
`) + 1;
					for (; t !== 0;) this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
				}
				yield* this.pop();
				break;
			default: yield* this.pop(), yield* this.step();
		}
	}
	*blockMap(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				if (this.onKeyLine = !1, t.value) {
					const s = "end" in t.value ? t.value.end : void 0;
					(Array.isArray(s) ? s[s.length - 1] : void 0)?.type === "comment" ? s?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const i = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(i)) {
							u(i, t.start), i.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			const s = !this.onKeyLine && this.indent === e.indent, i = s && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
			let a = [];
			if (i && t.sep && !t.value) {
				const o = [];
				for (let l = 0; l < t.sep.length; ++l) {
					const h = t.sep[l];
					switch (h.type) {
						case "newline":
							o.push(l);
							break;
						case "space": break;
						case "comment":
							h.indent > e.indent && (o.length = 0);
							break;
						default: o.length = 0;
					}
				}
				o.length >= 2 && (a = t.sep.splice(o[1]));
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					i || t.value ? (a.push(this.sourceToken), e.items.push({ start: a }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : i || t.value ? (a.push(this.sourceToken), e.items.push({
						start: a,
						explicitKey: !0
					})) : this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					}), this.onKeyLine = !0;
					return;
				case "map-value-ind":
					if (t.explicitKey) if (t.sep) if (t.value) e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (c(t.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: a,
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else if (d(t.key) && !c(t.sep, "newline")) {
						const o = r(t.start), l = t.key, h = t.sep;
						h.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: o,
								key: l,
								sep: h
							}]
						});
					} else a.length > 0 ? t.sep = t.sep.concat(a, this.sourceToken) : t.sep.push(this.sourceToken);
					else if (c(t.start, "newline")) Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					else {
						const o = r(t.start);
						this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: o,
								key: null,
								sep: [this.sourceToken]
							}]
						});
					}
					else t.sep ? t.value || i ? e.items.push({
						start: a,
						key: null,
						sep: [this.sourceToken]
					}) : c(t.sep, "map-value-ind") ? this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const o = this.flowScalar(this.type);
					i || t.value ? (e.items.push({
						start: a,
						key: o,
						sep: []
					}), this.onKeyLine = !0) : t.sep ? this.stack.push(o) : (Object.assign(t, {
						key: o,
						sep: []
					}), this.onKeyLine = !0);
					return;
				}
				default: {
					const o = this.startBlockValue(e);
					if (o) {
						if (o.type === "block-seq") {
							if (!t.explicitKey && t.sep && !c(t.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else s && e.items.push({ start: a });
						this.stack.push(o);
						return;
					}
				}
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*blockSequence(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				if (t.value) {
					const s = "end" in t.value ? t.value.end : void 0;
					(Array.isArray(s) ? s[s.length - 1] : void 0)?.type === "comment" ? s?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const i = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(i)) {
							u(i, t.start), i.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (t.value || this.indent <= e.indent) break;
				t.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== e.indent) break;
				t.value || c(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			const s = this.startBlockValue(e);
			if (s) {
				this.stack.push(s);
				return;
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*flowCollection(e) {
		const t = e.items[e.items.length - 1];
		if (this.type === "flow-error-end") {
			let s;
			do
				yield* this.pop(), s = this.peek(1);
			while (s?.type === "flow-collection");
		} else if (e.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					!t || t.value ? e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const i = this.flowScalar(this.type);
					!t || t.value ? e.items.push({
						start: [],
						key: i,
						sep: []
					}) : t.sep ? this.stack.push(i) : Object.assign(t, {
						key: i,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					e.end.push(this.sourceToken);
					return;
			}
			const s = this.startBlockValue(e);
			s ? this.stack.push(s) : (yield* this.pop(), yield* this.step());
		} else {
			const s = this.peek(2);
			if (s.type === "block-map" && (this.type === "map-value-ind" && s.indent === e.indent || this.type === "newline" && !s.items[s.items.length - 1].sep)) yield* this.pop(), yield* this.step();
			else if (this.type === "map-value-ind" && s.type !== "flow-collection") {
				const a = r(p(s));
				y(e);
				const o = e.end.splice(1, e.end.length);
				o.push(this.sourceToken);
				const l = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: a,
						key: e,
						sep: o
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = l;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let t = this.source.indexOf(`
`) + 1;
			for (; t !== 0;) this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
		}
		return {
			type: e,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(e) {
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
				this.onKeyLine = !0;
				const s = r(p(e));
				return s.push(this.sourceToken), {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: s,
						explicitKey: !0
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = !0;
				const s = r(p(e));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: s,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		return this.type !== "comment" || this.indent <= t ? !1 : e.every((s) => s.type === "newline" || s.type === "space");
	}
	*documentEnd(e) {
		this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
	}
	*lineEnd(e) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop(), yield* this.step();
				break;
			case "newline": this.onKeyLine = !1;
			default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function L(n, e, r) {
	let f = null;
	if (typeof e == "function" || Array.isArray(e) ? f = e : r === void 0 && e && (r = e), typeof r == "string" && (r = r.length), typeof r == "number") {
		const t = Math.round(r);
		r = t < 1 ? void 0 : t > 8 ? { indent: 8 } : { indent: t };
	}
	if (n === void 0) {
		const { keepUndefined: t } = r ?? e ?? {};
		if (!t) return;
	}
	return m$4(n) && !f ? n.toString(r) : new y$3(n, f, r).toString(r);
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
	if (i$6(node)) return readAlias(reading, node, pointer, place);
	if (node?.anchor && !viaAlias) reading.anchors.set(node.anchor, node);
	if (e$2(node)) return node.value;
	if (!b$6(node) && !S$7(node)) return null;
	reading.open.add(node);
	const data = b$6(node) ? readMap(reading, node, pointer, viaAlias ? place.value : void 0) : readList(reading, node, pointer, viaAlias ? place.value : void 0);
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
		if (!e$2(pair.key) || typeof pair.key.value !== "string" || pair.key.source === "") {
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
	const documents = new v({
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
	const parser = new w();
	let [offset, count, errors] = [
		0,
		0,
		0
	];
	for (const lexeme of new x().lex(source.text)) {
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
Object.defineProperty(exports, "L", {
	enumerable: true,
	get: function() {
		return L;
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
		return splitLines;
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
