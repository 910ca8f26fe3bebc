let node_events = require("node:events");
let node_timers_promises = require("node:timers/promises");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
// src/entry.ts
const UNDECIDED = 2;
const MAX_FAREWELL_MS = 5e3;
async function enter$1(process, clock, program) {
	process.exitCode = UNDECIDED;
	process.on("uncaughtException", (thrown) => {
		process.stderr.write(`${lastWordsOf(thrown)}\n`);
		process.exit(UNDECIDED);
	});
	let isOver = false;
	process.on("beforeExit", () => {
		if (!isOver) process.stderr.write("unexpected: the run came to a halt before its end. Please report it.\n");
	});
	const stop = new AbortController();
	(0, node_events.setMaxListeners)(0, stop.signal);
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
const SURROUNDINGS = /* @__PURE__ */ new Map([
	["EPIPE", "stopped: nobody reads the output any more."],
	["ENOSPC", "stopped: there is no room left for the output."],
	["uv_cwd", "stopped: the working directory is gone."]
]);
function lastWordsOf(thrown) {
	if (!(thrown instanceof Error)) return `unexpected: ${typeof thrown}. Please report it.`;
	const { code = "", syscall = "" } = thrown;
	return SURROUNDINGS.get(syscall) ?? SURROUNDINGS.get(code) ?? `unexpected: ${thrown.name}. Please report it.`;
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
	const text = translate(template);
	if (!text.includes("{")) return text;
	return text.replace(/\{([^{}]+)\}/g, (whole, name) => {
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
// src/inputs/problems.ts
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
const UNRESERVED = /^[\w.~-]*$/;
const encodeStrictly = (text) => UNRESERVED.test(text) ? text : encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
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
	const added = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Set();
	const pieces = {
		telling: /* @__PURE__ */ new Set(),
		crumbs: /* @__PURE__ */ new Set()
	};
	let longestFirst = [];
	return {
		add(secret) {
			if (!secret || added.has(secret)) return;
			added.add(secret);
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
const ASCII = /^[\0-\x7f]*$/;
const inSmallLetters = (text) => ASCII.test(text) ? text.toLowerCase() : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
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
const LONG_LIST = 16;
function redactAll(value, secrets) {
	const texts = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	const clean = (item) => {
		if (typeof item === "string") return remembered(texts, item, secrets.redact);
		if (typeof item !== "object" || item === null) return item;
		return Array.isArray(item) && item.length >= LONG_LIST ? remembered(lists, item, cleanHolder) : cleanHolder(item);
	};
	const cleanHolder = (holder) => {
		const members = holder;
		let copy;
		for (const key of Object.keys(members)) {
			const cleaned = clean(members[key]);
			if (Object.is(cleaned, members[key])) continue;
			copy ??= Array.isArray(holder) ? [...holder] : { ...holder };
			Object.defineProperty(copy, key, { value: cleaned });
		}
		return copy ?? holder;
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
const formatDay = (ms) => formatExactMoment(ms).slice(0, 10);
const formatMoment = (ms) => formatExactMoment(ms).replace(/\.\d{3}Z$/, "Z");
function formatExactMoment(ms) {
	const date = new Date(ms);
	return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}
const endOfDayMs = (ms) => (Math.floor(ms / DAY_MS) + 1) * DAY_MS - 1;
// src/http/loopback.ts
const isLoopback = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
// src/inputs/values.ts
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
// src/reporters/late-pattern.ts
function latePattern(source, flags) {
	let made;
	return () => {
		made ??= new RegExp(source, flags);
		return made;
	};
}
// src/reporters/columns.ts
const WIDE$1 = "\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}";
const wideOne = latePattern(`[${WIDE$1}]`, "u");
const mark = latePattern("\\p{Mn}|\\p{Me}", "u");
const NARROW_ONLY = /^[\x20-\x7e\u2713\u2717\u2026]*$/;
const PIECE = new RegExp(`[\uff08\u300c\u300e\u3010\u300a\u3008]*(?:[^\\s${WIDE$1}]+|(?!\\s)[${WIDE$1}])[\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u3011\u300b\u3009\u2026]*`, "gu");
function columnsOf(text) {
	if (NARROW_ONLY.test(text)) return text.length;
	let columns = 0;
	for (const character of text) columns += columnsOfOne(character);
	return columns;
}
const columnsOfOne = (character) => {
	if (character <= "~") return 1;
	return wideOne().test(character) ? 2 : mark().test(character) ? 0 : 1;
};
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
	const trimmed = text.trim();
	if (NARROW_ONLY.test(trimmed) && columnsOf(first) + trimmed.length <= width) return [first + trimmed];
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
const invisible = latePattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]", "gu");
const marks = latePattern("(\\p{M}{8})(\\p{M}+)", "gu");
const PLAIN = /^[\x20-\x7e\u2713\u2717\u2026]*$/;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
const plainLine = (text) => PLAIN.test(text) ? text : text.replace(BLANK, " ").replace(invisible(), codePoint).replace(marks(), (_, few, more) => few + [...more].map(codePoint).join(""));
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
const matchesGlob = (glob, text) => compileGlob(glob)(text);
function compileGlob(glob) {
	if (!glob.includes("*")) return (text) => text === glob;
	const pieces = glob.match(/\*+|[^*]+/g) ?? [];
	const words = pieces.filter((piece) => !piece.startsWith("*"));
	const head = glob.slice(0, glob.indexOf("*"));
	const tail = glob.slice(glob.lastIndexOf("*") + 1);
	const mayMatch = (text) => text.startsWith(head) && text.endsWith(tail) && words.every((word) => text.includes(word));
	return (text) => mayMatch(text) && matches(pieces, text);
}
function matches(pieces, text) {
	let ends = [0];
	for (const piece of pieces) ends = piece.startsWith("*") ? afterStar(piece, text, ends) : afterWord(piece, text, ends);
	return ends.at(-1) === text.length;
}
function afterStar(star, text, starts) {
	const ends = [];
	let reached = -1;
	for (const start of starts) {
		if (start <= reached) continue;
		const slash = star === "*" ? text.indexOf("/", start) : -1;
		reached = slash === -1 ? text.length : slash;
		for (let end = start; end <= reached; end += 1) ends.push(end);
	}
	return ends;
}
const afterWord = (word, text, starts) => starts.filter((start) => text.startsWith(word, start) && !isWithin(text, start) && !isWithin(text, start + word.length)).map((start) => start + word.length);
const isWithin = (text, position) => (text.codePointAt(position - 1) ?? 0) > 65535;
function matchesImage(glob, reference) {
	const text = namesTag(glob) ? taggedName(reference) : imageName(reference);
	return text !== void 0 && matchesGlob(glob, text);
}
const namesTag = (glob) => glob.includes(":", glob.lastIndexOf("/") + 1);
const taggedName = (reference) => reference.tag === void 0 ? void 0 : `${imageName(reference)}:${reference.tag}`;
// src/policy/find-files.ts
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findFiles(root, pattern) {
	const segments = node_path.posix.normalize(pattern).split("/");
	const firstGlob = segments.findIndex((segment) => segment.includes("*"));
	const start = segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join("/");
	const found = [];
	walk(root, start, segments, found);
	return found.sort();
}
function walk(root, folder, pattern, found) {
	for (const entry of entriesOf((0, node_path.resolve)(root, folder || "."))) {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		const segments = path.split("/");
		if (entry.isDirectory()) {
			if ((pattern.includes("**") || segments.length < pattern.length) && !SKIPPED.has(entry.name)) walk(root, path, pattern, found);
		} else if (matchesPath(pattern, segments)) found.push(path);
	}
}
function entriesOf(directory) {
	try {
		return (0, node_fs.readdirSync)(directory, { withFileTypes: true });
	} catch {
		return [];
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
// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias$1(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias$1(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
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
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return text.length > maxLength ? `${visible(text.slice(0, maxLength))}\u2026` : visible(text);
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
// src/policy/event-range.ts
const BLOCK_HEADER$1 = /[|>][-+\d]*(?:[ \t]+#.*)?[ \t]*$/;
const CLOSING = /[\s,]*[\]}]/y;
function rangeOf$1({ text }, event) {
	switch (event.type) {
		case EVENT_ID.ALIAS: return [event.anchorStart - 1, event.anchorEnd];
		case EVENT_ID.SEQUENCE:
		case EVENT_ID.MAPPING: return [event.start, event.start + 1];
		case EVENT_ID.SCALAR: break;
		default: return;
	}
	const { valueStart, valueEnd, style } = event;
	if (valueStart === -1) return void 0;
	switch (style) {
		case SCALAR_STYLE.SINGLE_QUOTED:
		case SCALAR_STYLE.DOUBLE_QUOTED: return [valueStart - 1, valueEnd + 1];
		case SCALAR_STYLE.LITERAL_BLOCK:
		case SCALAR_STYLE.FOLDED_BLOCK: {
			const lineStart = text.lastIndexOf("\n", valueStart - 2) + 1;
			return [lineStart + (BLOCK_HEADER$1.exec(text.slice(lineStart, valueStart).trimEnd())?.index ?? 0), valueEnd];
		}
		default: return [valueStart, valueEnd];
	}
}
function withEnd({ text }, event, [start], end) {
	if (event.style !== COLLECTION_STYLE.FLOW) return [start, end];
	CLOSING.lastIndex = end;
	return [start, end + (CLOSING.exec(text)?.[0].length ?? 0)];
}
// src/policy/odd-escapes.ts
const LINE_BEFORE_EMPTY = /\\\r?\n[ \t]*\r?\n/;
const BEYOND_UNICODE = /(?<!\\)(?:\\\\)*\\U(?!00(?:0|10))/;
function oddEscapes(written) {
	if (LINE_BEFORE_EMPTY.test(written)) return message("a line that ends in a backslash before an empty line is read in different ways; write \\n");
	return BEYOND_UNICODE.test(written) ? message("\\U0010FFFF is the last character there is") : void 0;
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
// src/policy/read-plain.ts
const TYPES = [
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
];
function readPlain(text) {
	for (const { tagName, resolve } of TYPES) {
		const value = resolve(text, false, tagName);
		if (value !== NOT_RESOLVED) return value;
	}
	return text;
}
// src/policy/reading.ts
const MAX_NOTED = 2e3;
function note(reading, range, text) {
	reading.problems.push(problemAt(reading.source, range, text));
	if (reading.problems.length === MAX_NOTED) throw new PolicyError(reading.problems);
}
// src/policy/read-properties.ts
function readProperties(reading, event, index) {
	noteTag(reading, event);
	const { source, events, anchors } = reading;
	if (event.anchorStart === -1) return;
	const name = source.text.slice(event.anchorStart, event.anchorEnd);
	const first = anchors.get(name);
	if (first === void 0) {
		anchors.set(name, index);
		return;
	}
	const { line } = positionAt(source, events[first].anchorStart);
	const text = message("the anchor &{anchor} stands here twice; the first is on line {line}", {
		anchor: quote(name),
		line
	});
	note(reading, anchorRange(event), text);
}
function refuseProperties(reading, event) {
	noteTag(reading, event);
	if (event.anchorStart !== -1) note(reading, anchorRange(event), message("a key has no anchor; remove it"));
}
function noteTag(reading, { tagStart, tagEnd }) {
	if (tagStart === -1) return;
	note(reading, [tagStart, tagEnd], message("tags such as !name mean nothing in a policy; remove this one"));
}
const anchorRange = ({ anchorStart, anchorEnd }) => [anchorStart - 1, anchorEnd];
// src/policy/read-tree.ts
const MAX_VALUES = 5e4;
const MAX_DEPTH$1 = 128;
const MAX_CHARACTERS = 1048576;
const MAX_POINTER_LENGTH = 500;
function readTree(source, events) {
	const reading = {
		source,
		events,
		at: 1,
		end: 0,
		places: /* @__PURE__ */ new Map(),
		anchors: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		problems: [],
		values: 0,
		characters: 0,
		hasAliases: false
	};
	const data = readValue(reading, "", {});
	refuseSecondDocument(reading);
	if (reading.problems.length > 0) throw new PolicyError(reading.problems);
	return {
		source,
		places: reading.places,
		data
	};
}
function readValue(reading, pointer, { key, alias }) {
	const index = reading.at;
	const event = reading.events[index];
	const value = alias ?? passBy(reading, event) ?? key ?? [reading.end, reading.end];
	const place = {
		...key && { key },
		value
	};
	if (pointer.length > MAX_POINTER_LENGTH) throw tooMuch$1(reading, place, LONG_KEYS);
	reading.places.set(pointer, place);
	reading.values += 1;
	if (alias) reading.hasAliases = true;
	if (reading.values > MAX_VALUES) throw tooMuch$1(reading, place, tooManyValues(reading), SPLIT);
	if (reading.open.size > MAX_DEPTH$1) throw tooMuch$1(reading, place, message("values are nested too deeply here"));
	reading.at += 1;
	if (event.type === EVENT_ID.ALIAS) return readAlias(reading, event, pointer, place);
	if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) throw new Error("no event of a value");
	if (!alias) readProperties(reading, event, index);
	if (event.type === EVENT_ID.SCALAR) return readScalar(reading, event);
	reading.open.add(index);
	const data = event.type === EVENT_ID.MAPPING ? readMap(reading, pointer, alias) : readList(reading, pointer, alias);
	reading.open.delete(index);
	if (!alias) reading.places.set(pointer, {
		...place,
		value: withEnd(reading.source, event, value, reading.end)
	});
	return data;
}
const tooManyValues = ({ hasAliases }) => hasAliases ? message("with its aliases written out, the file holds more than {limit} values", { limit: MAX_VALUES }) : message("the file holds more than {limit} values", { limit: MAX_VALUES });
const MANY_CHARACTERS = message("with its aliases written out, the file holds more than {limit} characters", { limit: MAX_CHARACTERS });
const LONG_KEYS = message("the key of this value, with those around it, is longer than {limit} characters", { limit: MAX_POINTER_LENGTH });
const SPLIT = message("move a part of it into a policy of its own, and name that under extends");
const tooMuch$1 = ({ source }, { value }, text, hint) => new PolicyError([problemAt(source, value, text, hint)]);
function readScalar(reading, event) {
	const text = textOf(reading, event);
	return event.style === SCALAR_STYLE.PLAIN ? readPlain(text) : text;
}
function textOf(reading, event) {
	const { text } = reading.source;
	const { style, valueStart, valueEnd } = event;
	reading.characters += valueEnd - valueStart;
	if (reading.characters > MAX_CHARACTERS) throw new PolicyError([problemAt(reading.source, [valueStart, valueEnd], MANY_CHARACTERS)]);
	const odd = style === SCALAR_STYLE.DOUBLE_QUOTED ? oddEscapes(text.slice(valueStart, valueEnd)) : void 0;
	if (odd) note(reading, [valueStart - 1, valueEnd + 1], odd);
	return getScalarValue(text, event);
}
const hasMore = ({ events, at }) => events[at]?.type !== EVENT_ID.POP;
function readMap(reading, pointer, alias) {
	const keys = /* @__PURE__ */ new Map();
	const entries = [];
	while (hasMore(reading)) {
		const key = readKey(reading, alias);
		const first = key && keys.get(key.name);
		if (key && !first) {
			keys.set(key.name, key.range);
			const standing = {
				key: key.range,
				...alias && { alias }
			};
			entries.push([key.name, readValue(reading, pointerTo(pointer, key.name), standing)]);
			continue;
		}
		if (key && first) {
			const text = message("the key \"{key}\" stands here twice; the first is on line {line}", {
				key: quote(key.name),
				line: positionAt(reading.source, first[0]).line
			});
			note(reading, key.range, text);
		}
		skipValue(reading);
	}
	reading.at += 1;
	return Object.fromEntries(entries);
}
function readKey(reading, alias) {
	const event = reading.events[reading.at];
	skipValue(reading);
	const shown = rangeOf$1(reading.source, event) ?? rangeOf$1(reading.source, reading.events[reading.at]);
	const range = alias ?? shown ?? [reading.end, reading.end];
	if (event.type === EVENT_ID.SCALAR && !alias) refuseProperties(reading, event);
	const name = event.type === EVENT_ID.SCALAR ? textOf(reading, event) : "";
	if (name !== "") return {
		name,
		range
	};
	note(reading, range, message("a key must be a plain word"));
}
function passBy(reading, event) {
	const range = rangeOf$1(reading.source, event);
	if (range) reading.end = Math.max(reading.end, range[1]);
	return range;
}
function skipValue(reading) {
	let depth = 0;
	do {
		const event = reading.events[reading.at];
		reading.at += 1;
		if (event.type === EVENT_ID.POP) depth -= 1;
		else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) depth += 1;
		passBy(reading, event);
	} while (depth > 0);
}
function readList(reading, pointer, alias) {
	const items = [];
	while (hasMore(reading)) items.push(readValue(reading, pointerTo(pointer, items.length), alias ? { alias } : {}));
	reading.at += 1;
	return items;
}
function readAlias(reading, event, pointer, place) {
	const { source, anchors, open, at } = reading;
	const name = source.text.slice(event.anchorStart, event.anchorEnd);
	const index = anchors.get(name);
	const values = { alias: quote(name) };
	if (index === void 0) {
		note(reading, place.value, message("the alias *{alias} names nothing above it", values));
		return null;
	}
	if (open.has(index)) {
		note(reading, place.value, message("the alias *{alias} stands inside the value that it names", values));
		return null;
	}
	reading.at = index;
	const data = readValue(reading, pointer, {
		...place,
		alias: place.value
	});
	reading.at = at;
	return data;
}
function refuseSecondDocument(reading) {
	const { source, events, at, end } = reading;
	if (events[at + 1]?.type !== EVENT_ID.DOCUMENT) return;
	const offset = end + (/^(?:---|\.\.\.)/m.exec(source.text.slice(end))?.index ?? 0);
	throw new PolicyError([problemAt(source, [offset, offset + 1], message("a policy file holds one document; another starts here"))]);
}
// src/policy/parse.ts
const MAX_POLICY_BYTES = 1048576;
const MAX_NESTING = 64;
const MAX_SIGNS = 2e5;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)/;
const DIRECTIVE = /^%/m;
const SIGNS = /[,[\]{}]|[-?:](?=[\s,\]}]|$)/g;
function parseYaml(file, content) {
	const source = toSource(file, content);
	refuseOddText(source);
	const events = eventsOf(source);
	const [, root] = events;
	if (!root || isEmpty(root)) throw new PolicyError([problemAt(source, [0, 0], message("the file is empty"), message("start with version: 1"))]);
	return readTree(source, events);
}
const isEmpty = (event) => event.type === EVENT_ID.SCALAR && event.valueStart === -1;
function refuseOddText(source) {
	const { text } = source;
	if (Buffer.byteLength(text) > 1048576) throw tooMuch(source, message("the file is larger than {limit} bytes", { limit: MAX_POLICY_BYTES }));
	if ((text.match(SIGNS)?.length ?? 0) > MAX_SIGNS) throw tooMuch(source, message("the file holds more than {limit} dashes, colons, commas and brackets", { limit: MAX_SIGNS }));
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
const tooMuch = (source, text) => new PolicyError([problemAt(source, [0, 0], text)]);
function eventsOf(source) {
	try {
		return parseEvents(source.text, { maxDepth: MAX_NESTING });
	} catch (thrown) {
		if (!(thrown instanceof YAMLException)) throw thrown;
		const offset = thrown.mark?.position ?? 0;
		throw new PolicyError([problemAt(source, [offset, offset + 1], sentenceFor(thrown.reason))]);
	}
}
const NO_COLON = message("a key before this has no colon with a space after it");
const SENTENCES = [
	["nesting exceeded", message("values are nested too deeply here")],
	["tab characters", message("a tab indents this line; YAML wants spaces")],
	["bad indentation", message("this line is indented unlike those around it")],
	["deficient indentation", message("a bracket or quote above is not closed, or this line is indented too little")],
	["unexpected end of the stream", message("the file ends while a bracket or quote is open")],
	["expected ':' after a mapping key", NO_COLON],
	["can not read a block mapping entry", NO_COLON]
];
const sentenceFor = (reason) => SENTENCES.find(([beginning]) => reason.startsWith(beginning))?.[1] ?? message("this is not valid YAML: {error}", { error: quote(reason, 200) });
// src/policy/workspace-file.ts
function readWorkspaceFile(root, path, limits) {
	const file = limits.confine ? insideRoot(root, path, limits) : (0, node_path.resolve)(root, path);
	const opened = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		if (!(0, node_fs.fstatSync)(opened).isFile()) throw limits.refuse("not-regular");
		const bytes = readUpTo(opened, limits.maxBytes + 1);
		if (bytes.length > limits.maxBytes) throw limits.refuse("too-large");
		return bytes;
	} finally {
		(0, node_fs.closeSync)(opened);
	}
}
function insideRoot(root, path, { refuse }) {
	const real = (0, node_fs.realpathSync)((0, node_path.resolve)(root, path));
	const inside = (0, node_path.relative)((0, node_fs.realpathSync)(root), real);
	if ((0, node_path.isAbsolute)(inside) || inside.split(node_path.sep)[0] === "..") throw refuse("outside");
	if (inside.toLowerCase().split(node_path.sep).includes(".git")) throw refuse("in-git");
	return real;
}
const FIRST_CHUNK_BYTES = 16384;
const MAX_CHUNK_BYTES = 1048576;
function readUpTo(opened, limit) {
	const chunks = [];
	let length = 0;
	while (length < limit) {
		const size = Math.min(Math.max(FIRST_CHUNK_BYTES, length), MAX_CHUNK_BYTES, limit - length);
		const buffer = Buffer.alloc(size);
		const bytesRead = (0, node_fs.readSync)(opened, buffer);
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
				return decodePolicy(path, readWorkspaceFile(root, path, {
					confine,
					maxBytes: MAX_POLICY_BYTES,
					refuse: (obstacle) => refused(REFUSALS[obstacle](path))
				}));
			} catch (thrown) {
				if (thrown instanceof GateError) throw thrown;
				if (isAbsence(thrown)) return absence(path, root);
				const values = {
					path,
					error: toError(thrown).message
				};
				throw refused(message("the policy {path} cannot be read: {error}", values), thrown);
			}
		},
		glob: async (pattern) => findFiles(root, pattern)
	};
}
function absence(path, root) {
	const file = (0, node_path.resolve)(root, path);
	const nearest = nearestThere(file);
	if (nearest === file) throw refused(message("the policy {path} is a link to nothing", { path }));
	const found = ifThere(() => (0, node_fs.statSync)(nearest));
	const values = {
		path,
		folder: (0, node_path.relative)(root, nearest) || nearest
	};
	if (!found) throw refused(message("the policy {path} cannot be read: {folder} is a link to nothing", values));
	if (!found.isDirectory()) throw refused(message("the policy {path} cannot be read: {folder} is no directory", values));
}
function nearestThere(path) {
	let nearest = path;
	while (nearest !== (0, node_path.dirname)(nearest) && !isThere(nearest)) nearest = (0, node_path.dirname)(nearest);
	return nearest;
}
const isThere = (path) => ifThere(() => (0, node_fs.lstatSync)(path)) !== void 0;
function ifThere(look) {
	try {
		return look();
	} catch {
		return;
	}
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
// src/expressions/index.ts
let loaded;
let ready;
async function loadExpressions() {
	loaded ??= Promise.resolve().then(() => require("./expressions-language.cjs")).then(({ createExpressions }) => createExpressions());
	ready = await loaded;
}
function expressions() {
	if (ready) return ready;
	throw new Error("expressions are used before they are loaded");
}
// src/expressions/limits.ts
const MAX_EXPRESSION_LENGTH = 2e3;
const MAX_STEPS = 4e6;
const MAX_FINDINGS = 2e4;
const MAX_TEXT_LENGTH = 4e3;
const MAX_GLOB_STEPS = 4e6;
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
	return problemAt(located.source, rangeOf(located, pointer, problem.offset), text, problem.hint);
}
function rangeOf({ source, places, data }, pointer, offset) {
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
async function readDocument(file, content, schema) {
	const located = parseYaml(file, content);
	const complaints = [...complaintsOf(schema, located.data)];
	if (complaints.length === 0) return located;
	const { explainErrors } = await Promise.resolve().then(() => require("./policy-explain.cjs"));
	throw new PolicyError(explainErrors(located, complaints, schema));
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
	const located = await readPolicyDocument(name, content, registry);
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
async function selectPolicies(selection, library, proposed) {
	const entries = selection.map((entry) => entry.trim()).filter((entry) => entry !== "");
	if (entries.length === 0) return selectDefault(library);
	const selected = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const policy of await expand(entry, library, proposed)) {
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
async function expand(entry, library, proposed) {
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
	if (paths.length === 0 && !optional) {
		if (await isProposed(target, proposed)) return [{
			target,
			text,
			optional
		}];
		throw new GateError("POLICY_NOT_FOUND", message("no policy in {place} matches {pattern}", {
			pattern: text,
			place: reader.label
		}), { place: "input policy" });
	}
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
async function isProposed(target, proposed) {
	if (!proposed || target.remote) return false;
	if (target.path.includes("*")) return (await proposed.glob(target.path)).length > 0;
	return await proposed.read(target.path) !== void 0;
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
	const selected = await selectPolicies(selection, library, options.proposed);
	const traced = [];
	const notices = [...selected.notices];
	const problems = [];
	for (const entry of selected.policies) try {
		const layered = await readLayers(library, entry.target);
		if (layered) traced.push({
			policy: await toPolicy(layered, entry, library, options.asOfMs),
			layers: layered.layers
		});
		else if (await mayBeMissed(entry, options.proposed)) notices.push(...await addStandIn(entry, traced, library, options));
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
	return content === void 0 ? [] : waiversOf(await readWaiversDocument(path, content, registry));
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
const mayBeMissed = async ({ target, optional }, proposed) => !optional && "path" in target && isProposed(target, proposed);
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
	const suggestion = "path" in target ? await nearest(target, reader, presets) : void 0;
	throw new GateError("POLICY_NOT_FOUND", notFound, {
		place: "input policy",
		hint: suggestion === void 0 ? void 0 : message("did you mean \"{suggestion}\"?", { suggestion })
	});
}
async function nearest(target, reader, presets) {
	if (Object.hasOwn(presets, target.path)) return nameOfTarget({ preset: target.path });
	for (const path of nearMisses(target.path)) if (await reader.read(path) !== void 0) return nameOfTarget({
		...target,
		path
	});
}
function nearMisses(path) {
	const slashed = path.replaceAll("\\", "/");
	return [slashed, slashed.endsWith(".yml") ? slashed.replace(/\.yml$/, ".yaml") : slashed.replace(/\.yaml$/, ".yml")].filter((near) => near !== path);
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
	if (address === "") return [];
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
// src/cli/each-file.ts
async function eachFile(files, { stderr }, use) {
	refuseBlank(files);
	let unusable = 0;
	for (const file of files) try {
		await use(file);
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		stderr(failureAsText(failureOf(thrown)));
		unusable += 1;
	}
	return unusable;
}
// src/cli/policy-validate.ts
var policy_validate_exports = { get policyValidate() { return policyValidate; } };
const INVALID = 3;
const policyValidate = async (files, io) => {
	if (files.length === 0) throw invalid("command line", message("no policy file is given"));
	const reader = workspaceReader(io.cwd, { confine: false });
	return await eachFile(files, io, async (file) => {
		const { policies } = await loadPolicies([file], {
			reader,
			registry: ruleById,
			asOfMs: io.now()
		});
		io.stdout(`${file}: valid\n`);
		io.stdout(policies.flatMap(({ warnings }) => warnings.map(warningAsText)).join(""));
	}) === 0 ? 0 : INVALID;
};
const warningAsText = ({ message: text, position: { file, line, column } }) => [`warning: ${formatMessage(text)}`, `     at: ${file}:${line}:${column}`].map((each) => `${inertLine(plainLine(each))}\n`).join("");
exports.DAY_MS = DAY_MS;
exports.DEFAULT_POLICY = DEFAULT_POLICY;
exports.DURATION_PATTERN = DURATION_PATTERN;
exports.FORMS = FORMS;
exports.GateError = GateError;
exports.HIGH_OR_CRITICAL = HIGH_OR_CRITICAL;
exports.MALICE_LEVELS = MALICE_LEVELS;
exports.MAX_EXPRESSION_LENGTH = MAX_EXPRESSION_LENGTH;
exports.MAX_FINDINGS = MAX_FINDINGS;
exports.MAX_GLOB_STEPS = MAX_GLOB_STEPS;
exports.MAX_POLICY_BYTES = MAX_POLICY_BYTES;
exports.MAX_STEPS = MAX_STEPS;
exports.MAX_TEXT_LENGTH = MAX_TEXT_LENGTH;
exports.NEAR_MISSES = NEAR_MISSES;
exports.OBJECT_ID = OBJECT_ID;
exports.ONE_WORD_PATTERN = ONE_WORD_PATTERN;
exports.PRESETS = PRESETS;
exports.PolicyError = PolicyError;
exports.REF = REF;
exports.SELF_CHECK_INPUTS = SELF_CHECK_INPUTS;
exports.SEVERITIES = SEVERITIES;
exports.SIZE_PATTERN = SIZE_PATTERN;
exports.SOME_SEVERITY = SOME_SEVERITY;
exports.UNKNOWN_CAUSES = UNKNOWN_CAUSES;
exports.addCounts = addCounts;
exports.ageMs = ageMs;
exports.atLeast = atLeast$1;
exports.canonicalName = canonicalName;
exports.canonicalQuery = canonicalQuery;
exports.closest = closest;
exports.compileGlob = compileGlob;
exports.complaintsOf = complaintsOf;
exports.countAbove = countAbove;
exports.countFindings = countFindings;
exports.countOf = countOf;
exports.countPhrase = countPhrase;
exports.createSecrets = createSecrets;
exports.cutColumns = cutColumns;
exports.cvesOf = cvesOf;
exports.decodePolicy = decodePolicy;
exports.doubtAbout = doubtAbout;
exports.durationPhrase = durationPhrase;
exports.eachFile = eachFile;
exports.encodeStrictly = encodeStrictly;
exports.endOfDayMs = endOfDayMs;
exports.enter = enter$1;
exports.exactCount = exactCount;
exports.exactly = exactly;
exports.failureAsText = failureAsText;
exports.failureOf = failureOf;
exports.findCommand = findCommand;
exports.findFiles = findFiles;
exports.formatDay = formatDay;
exports.formatExactMoment = formatExactMoment;
exports.formatImageReference = formatImageReference;
exports.formatMessage = formatMessage;
exports.formatMoment = formatMoment;
exports.imageName = imageName;
exports.inertLine = inertLine;
exports.invalid = invalid;
exports.isAbove = isAbove;
exports.isCommitId = isCommitId;
exports.isExact = isExact;
exports.isLoopback = isLoopback;
exports.isPassing = isPassing;
exports.isSameName = isSameName;
exports.joinNeeds = joinNeeds;
exports.joinParts = joinParts;
exports.joinProblems = joinProblems;
exports.keyPosition = keyPosition;
exports.keyRange = keyRange;
exports.latePattern = latePattern;
exports.loadAcceptedWaivers = loadAcceptedWaivers;
exports.loadPolicies = loadPolicies;
exports.loadTracedPolicies = loadTracedPolicies;
exports.looksAtFindings = looksAtFindings;
exports.markdownCode = markdownCode;
exports.markdownFence = markdownFence;
exports.markdownLink = markdownLink;
exports.markdownText = markdownText;
exports.matchesGlob = matchesGlob;
exports.matchesImage = matchesImage;
exports.matchesPath = matchesPath;
exports.measured = measured;
exports.memberAt = memberAt;
exports.message = message;
exports.nameOfTarget = nameOfTarget;
exports.namesOf = namesOf;
exports.namesTag = namesTag;
exports.notMeasured = notMeasured;
exports.padColumns = padColumns;
exports.parseBaseUrl = parseBaseUrl;
exports.parseChoice = parseChoice;
exports.parseCount = parseCount;
exports.parseDigest = parseDigest;
exports.parseDurationMs = parseDurationMs;
exports.parseIdentifier = parseIdentifier;
exports.parseImageReference = parseImageReference;
exports.parseInstantMs = parseInstantMs;
exports.parseSizeBytes = parseSizeBytes;
exports.parseTarget = parseTarget;
exports.parseWaitMs = parseWaitMs;
exports.parseYaml = parseYaml;
exports.pathText = pathText;
exports.plainLine = plainLine;
exports.plainLines = plainLines;
exports.pointerTo = pointerTo;
exports.problemAt = problemAt;
exports.problemsOf = problemsOf;
exports.quote = quote;
exports.rankOf = rankOf;
exports.readDocument = readDocument;
exports.readPlain = readPlain;
exports.readWorkspaceFile = readWorkspaceFile;
exports.redactAll = redactAll;
exports.refuseBlank = refuseBlank;
exports.ruleById = ruleById;
exports.rules = rules;
exports.run = run;
exports.schemaAround = schemaAround;
exports.secretsOf = secretsOf;
exports.severityPhrase = severityPhrase;
exports.shown = shown;
exports.splitLines = splitLines;
exports.splitList = splitList;
exports.stackOf = stackOf;
exports.suggest = suggest;
exports.taggedName = taggedName;
exports.toError = toError;
exports.totalOf = totalOf;
exports.undecided = undecided;
exports.valueRange = valueRange;
exports.workspaceReader = workspaceReader;
exports.worseOf = worseOf;
exports.worstSeverity = worstSeverity;
exports.wrapColumns = wrapColumns;
