const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
// src/evidence/count-values.ts
const QUOTE = 34;
const BACKSLASH = 92;
const BEGINNINGS = /* @__PURE__ */ new Set([
	44,
	91,
	123
]);
function countValues(text) {
	let [count, at] = [0, 0];
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = endOfString(text, at);
		else if (BEGINNINGS.has(code)) count += 1;
		at += 1;
	}
	return count;
}
function endOfString(text, start) {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
	return at;
}
// src/evidence/bounded-json.ts
function readText(root, path, { refuse, ...limits }) {
	let bytes;
	try {
		bytes = require_policy.readWorkspaceFile(root, path, {
			...limits,
			refuse
		});
	} catch (thrown) {
		throw thrown instanceof require_policy.GateError ? thrown : refuse("unreadable", thrown);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (thrown) {
		throw refuse("not-text", thrown);
	}
}
function parseBounded(text, maxValues, refuse) {
	if (countValues(text) > maxValues) throw refuse("too-many-values");
	try {
		return JSON.parse(text);
	} catch (thrown) {
		throw refuse("not-json", thrown);
	}
}
// src/reporters/codec.ts
var FormatError = class extends Error {
	text;
	path = [];
	constructor(text) {
		super(require_policy.formatMessage(text));
		this.text = text;
	}
};
const asItIs = (schema, fits, demand) => ({
	schema,
	write: (value) => value,
	read: (json) => {
		if (!fits(json)) throw new FormatError(demand);
		return json;
	}
});
const isText = (json) => typeof json === "string";
const text = (description) => asItIs({
	type: "string",
	description
}, isText, require_policy.message("must be text"));
const textLike = (pattern, description) => asItIs({
	type: "string",
	pattern: pattern.source,
	description
}, (json) => isText(json) && pattern.test(json), require_policy.message("must be text like {pattern}", { pattern: pattern.source }));
const digest = (description) => textLike(/^sha256:[0-9a-f]{64}$/, description);
const whole = (description) => asItIs({
	type: "integer",
	minimum: 0,
	description
}, (json) => Number.isInteger(json) && Number(json) >= 0, require_policy.message("must be a whole number, 0 or more"));
const flag = (description) => asItIs({
	type: "boolean",
	description
}, (json) => typeof json === "boolean", require_policy.message("must be {values}", { values: "true, false" }));
const word = (description, words) => asItIs({
	type: "string",
	enum: words,
	description
}, (json) => words.some((one) => one === json), require_policy.message("must be one of {words}", { words: words.join(", ") }));
const constant = (description, value) => asItIs({
	const: value,
	description
}, (json) => json === value, require_policy.message("must be {values}", { values: JSON.stringify(value) }));
const time = (description) => ({
	schema: {
		type: "string",
		pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
		description: `${description} ISO 8601, UTC.`
	},
	write: (ms) => Number.isNaN(new Date(ms).getTime()) ? null : new Date(ms).toISOString(),
	read: (json) => {
		const ms = Date.parse(String(json));
		if (!Number.isNaN(ms) && new Date(ms).toISOString() === json) return ms;
		throw new FormatError(require_policy.message("\"{text}\" is no moment", { text: String(json) }));
	}
});
function readAt(step, codec, json) {
	try {
		return codec.read(json);
	} catch (thrown) {
		if (thrown instanceof FormatError) thrown.path.unshift(step);
		throw thrown;
	}
}
const list = (description, item) => ({
	schema: {
		type: "array",
		items: item.schema,
		description
	},
	write: (values) => require_run.madeOf(values, (value) => item.write(value)),
	read: (json) => {
		if (!Array.isArray(json)) throw new FormatError(require_policy.message("must be a list"));
		return json.map((value, index) => readAt(index, item, value));
	}
});
const orNull = (codec) => ({
	schema: {
		anyOf: [codec.schema, {
			type: "null",
			description: "Not known, or does not apply."
		}],
		description: codec.schema.description
	},
	write: (value) => value === void 0 ? null : codec.write(value),
	read: (json) => json === null ? void 0 : codec.read(json)
});
const optional = (codec) => ({
	...orNull(codec),
	isOptional: true
});
function asObject(json) {
	if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
	throw new FormatError(require_policy.message("must be an object"));
}
const nameInFile = (key) => key.replace(/Ms$/, "");
function record(description, fields) {
	const members = Object.entries(fields).map(([key, codec]) => [
		key,
		nameInFile(key),
		codec
	]);
	const names = new Set(members.map(([, name]) => name));
	return {
		schema: {
			type: "object",
			description,
			additionalProperties: false,
			required: [...names],
			properties: Object.fromEntries(members.map(([, name, { schema }]) => [name, schema]))
		},
		write: (value) => Object.fromEntries(members.map(([key, name, codec]) => [name, codec.write(value[key])])),
		read: (json) => {
			const object = asObject(json);
			const stranger = Object.keys(object).find((name) => !names.has(name));
			if (stranger !== void 0) throw new FormatError(require_policy.message("has a property that is not its own: {name}", { name: stranger }));
			const properties = members.flatMap(([key, name, codec]) => {
				if (!Object.hasOwn(object, name)) throw new FormatError(require_policy.message("has no property {name}", { name }));
				const value = readAt(name, codec, object[name]);
				return codec.isOptional && value === void 0 ? [] : [[key, value]];
			});
			return Object.fromEntries(properties);
		}
	};
}
const mapping = (description, name, value) => ({
	schema: {
		type: "object",
		description,
		propertyNames: name.schema,
		additionalProperties: value.schema
	},
	write: (values) => mapValues(values, (one) => value.write(one)),
	read: (json) => Object.fromEntries(Object.entries(asObject(json)).map(([key, one]) => [name.read(key), readAt(key, value, one)]))
});
const mapValues = (values, to) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));
function oneOf(description, tag, records) {
	const byTag = new Map(records.map((one) => {
		const { properties } = one.schema;
		return [properties[tag]?.const, one];
	}));
	const codecOf = (holder) => {
		const codec = byTag.get(holder[tag]);
		if (codec) return codec;
		throw new FormatError(require_policy.message("must have {tag}, as one of {words}", {
			tag,
			words: [...byTag.keys()].join(", ")
		}));
	};
	return {
		schema: {
			description,
			anyOf: records.map(({ schema }) => schema)
		},
		write: (value) => codecOf(value).write(value),
		read: (json) => codecOf(asObject(json)).read(json)
	};
}
const named = (title, codec) => ({
	...codec,
	schema: {
		...codec.schema,
		title
	}
});
function hoisted(schema, definitions) {
	const all = { ...definitions };
	const hoist = (value) => {
		if (Array.isArray(value)) return value.map(hoist);
		if (typeof value !== "object" || value === null) return value;
		const { title, ...rest } = mapValues(value, hoist);
		if (typeof title !== "string") return title === void 0 ? rest : {
			...rest,
			title
		};
		all[title] ??= rest;
		return {
			$ref: `#/definitions/${title}`,
			description: rest.description
		};
	};
	return {
		...hoist(schema),
		definitions: all
	};
}
const converted = (codec, toFile, fromFile) => ({
	schema: codec.schema,
	write: (value) => codec.write(toFile(value)),
	read: (json) => fromFile(codec.read(json))
});
// src/reporters/message-format.ts
const sentence = (description) => ({
	schema: {
		$ref: "#/definitions/message",
		description
	},
	write: (value) => messageFormat.write(value),
	read: (json) => messageFormat.read(json)
});
const messageFormat = record("A sentence in words.", {
	template: text("The sentence in English, with {names} where values go."),
	values: mapping("What the names stand for.", textLike(/^[A-Za-z]+$/, "The name, without its braces."), {
		schema: {
			description: "Data, or a part of the sentence that is a sentence itself.",
			anyOf: [
				{ type: "string" },
				{ type: "number" },
				{ $ref: "#/definitions/message" }
			]
		},
		write: (value) => {
			if (typeof value === "object") return messageFormat.write(value);
			return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
		},
		read: (json) => {
			if (typeof json === "string" || Number.isFinite(json)) return json;
			if (typeof json === "object") return messageFormat.read(json);
			throw new FormatError(require_policy.message("must be text, a number, or a sentence"));
		}
	})
});
messageFormat.schema;
// src/reporters/facts-format.ts
const notMeasured = named("notMeasured", record("Why the source does not know it.", {
	known: constant("It is not known.", false),
	cause: word("The cause, as the `unknown:` of policies names it.", require_policy.UNKNOWN_CAUSES),
	why: sentence("The same in words."),
	hint: optional(sentence("What to do about that."))
}));
const measuredAs = (title, description, value) => {
	const known = record("What the source measured.", {
		known: constant("It is known.", true),
		value,
		from: text("The field of the service's answer that told it.")
	});
	const either = named(`${title}Fact`, oneOf("A fact, or why it is not known.", "known", [known, notMeasured]));
	return {
		...either,
		schema: {
			...either.schema,
			description
		}
	};
};
const severity = named("severity", record("A severity that may be known as a range only.", {
	least: word("It is no lower than this.", require_policy.SEVERITIES),
	most: word("It is no higher than this.", require_policy.SEVERITIES)
}));
const count = (description) => named("count", record(description, {
	min: whole("At least so many."),
	max: converted(orNull(whole("At most so many; null where there is no upper bound.")), (max) => max === Number.POSITIVE_INFINITY ? void 0 : max, (max) => max ?? Number.POSITIVE_INFINITY)
}));
const maliciousFileCounts = named("maliciousFileCounts", record("In all, and by level where the source grades them.", {
	total: count("In all."),
	atLeast: optional(mapping("How many are at least of a level.", word("The level.", require_policy.MALICE_LEVELS), count("So many.")))
}));
const finding = named("finding", record("One vulnerability.", {
	id: text("As the source names it."),
	aliases: list("Other names of the same.", text("A name.")),
	severity,
	title: optional(text("What it is.")),
	package: optional(record("What has it.", {
		name: text("Its name."),
		version: optional(text("Its version.")),
		path: optional(text("Where it lies in the image."))
	})),
	hasFix: optional(flag("Whether the source reports a fix.")),
	remedy: optional(text("What the source says to do about it.")),
	url: optional(text("Where to read about it."))
}));
const maliciousFile = named("maliciousFile", record("A file that the scanner takes for malicious.", {
	path: optional(text("Where it lies in the image.")),
	name: optional(text("What the scanner calls it.")),
	level: optional(word("How sure the scanner is.", require_policy.MALICE_LEVELS)),
	md5: optional(text("The MD5 sum of the file.")),
	description: optional(text("What the scanner says of it."))
}));
const unsafeSetting = named("unsafeSetting", record("A check of the configuration that fails, or a group of them.", {
	name: text("What is checked."),
	severity,
	failed: optional(whole("How many checks of the group fail."))
}));
const sensitiveFile = named("sensitiveFile", record("A file, or a kind of file, with sensitive content.", {
	name: text("What it is."),
	severity,
	count: optional(whole("How many there are."))
}));
const factsFormat = named("facts", record("What the completed scan measured.", {
	severity: measuredAs("severity", "The worst severity among the vulnerabilities.", severity),
	vulnerabilities: measuredAs("buckets", "The number of vulnerabilities by severity.", list("No vulnerability is counted twice.", record("Those of one range of severities.", {
		severity,
		count: count("How many.")
	}))),
	findings: optional(measuredAs("findings", "Every vulnerability by name, where that was asked for.", list("All of them.", finding))),
	maliciousFiles: measuredAs("maliciousFileCounts", "The number of malicious files.", maliciousFileCounts),
	unsafeSettings: measuredAs("count", "The number of unsafe settings.", count("How many.")),
	sensitiveFiles: measuredAs("count", "The number of files with sensitive content.", count("How many.")),
	sizeBytes: measuredAs("size", "The size of the image.", whole("Bytes.")),
	bornAtMs: measuredAs("birth", "When the image was created, else last updated.", converted(record("A moment and what happened then.", {
		atMs: time("The moment."),
		event: word("What happened.", ["created", "updated"])
	}), ({ ms, event }) => ({
		atMs: ms,
		event
	}), ({ atMs, event }) => ({
		ms: atMs,
		event
	}))),
	maliciousFileList: optional(measuredAs("maliciousFileList", "The malicious files, where that was asked for.", list("All of them.", maliciousFile))),
	unsafeSettingList: optional(measuredAs("unsafeSettingList", "The unsafe settings, where that was asked for.", list("All of them.", unsafeSetting))),
	sensitiveFileList: optional(measuredAs("sensitiveFileList", "The files with sensitive content, where that was asked for.", list("All of them.", sensitiveFile)))
}));
// src/reporters/evidence-format.ts
const EVIDENCE_KIND = "image-policy-gate/evidence";
const reference = converted(text("The image that was asked about, in normal form: registry/namespace/repository[:tag][@digest]."), require_policy.formatImageReference, require_policy.parseImageReference);
const why = sentence("Why it is so.");
const hint = optional(sentence("What to do about that."));
const code = text("The service's code.");
const is = (kind) => constant("How far the scan is.", kind);
const state = oneOf("How far the scan is; facts exist where it is complete.", "kind", [
	record("It ended well.", {
		kind: is("complete"),
		endedAtMs: measuredAs("moment", "When it ended.", time("The moment.")),
		facts: factsFormat
	}),
	record("It ended before the image was last pushed.", {
		kind: is("stale"),
		endedAtMs: time("When it ended."),
		why
	}),
	record("It has not ended.", {
		kind: is("pending"),
		why,
		hint,
		idle: optional(constant("No scan is queued or running.", true))
	}),
	record("It failed.", {
		kind: is("failed"),
		code,
		why,
		hint
	}),
	record("The service cannot scan the image.", {
		kind: is("unsupported"),
		code,
		why,
		hint
	}),
	record("The service used a word that is in no table.", {
		kind: is("unclear"),
		why
	})
]);
const scan = named("scan", record("One row of the service, or one platform of a multi-architecture image.", {
	label: text("Tells it from its siblings, in the service's terms."),
	digest: orNull(digest("Its digest.")),
	pushedAtMs: measuredAs("moment", "When the image was last pushed.", time("The moment.")),
	state
}));
const image = named("image", record("What the source knows of one image.", {
	reference,
	source: text("The id of the source that answered."),
	region: orNull(text("The region that was asked.")),
	digest: orNull(digest("The digest that was judged; null where the rows of the service have none or disagree.")),
	scans: list("Every row of the service that is this image, and every platform of it.", scan),
	doubts: list("What keeps the image as a whole from passing.", record("One such reason.", {
		cause: word("The cause, as the `unknown:` of policies names it.", require_policy.UNKNOWN_CAUSES),
		why,
		hint
	})),
	asked: list("What the source was asked for.", sentence("In words.")),
	assessedAtMs: time("When the service was last asked."),
	consoleUrl: optional(text("Where a person can see the image in the service's console."))
}));
const exchange = named("exchange", record("One request and how it was answered.", {
	call: text("What was called."),
	host: text("Whom."),
	atMs: time("When it was sent."),
	status: orNull(whole("The HTTP status; null where no whole answer came.")),
	requestId: orNull(text("The service's own id of the request: what its support asks for."))
}));
const mark = named("mark", record("One thing that a reader must know.", {
	kind: word("Why it matters.", require_run.MARK_KINDS),
	text: sentence("In words.")
}));
const policy = named("policy", record("One policy.", {
	name: text("Its name."),
	origin: record("Where it came from.", {
		kind: word("What kind of place that is.", [
			"preset",
			"file",
			"repository"
		]),
		text: text("As the user named it."),
		digest: text("sha256, in hexadecimal, of the bytes read, with everything that the policy extends."),
		commit: optional(text("The commit that it was read at."))
	})
}));
const evidenceFormat = record("What a run of the gate learnt of its images.", {
	tool: record("What wrote the file.", {
		name: text("Its name."),
		version: text("Its version.")
	}),
	recordedAtMs: time("When the run was done."),
	asOfMs: time("The moment that the run judged at, and that a replay judges at unless it is told another."),
	images: list("In the order that the run named them in.", image),
	exchanges: list("The requests of the run, in the order of their answers.", exchange),
	exchangesLeftOut: whole("How many further requests are not listed."),
	hosts: list("The hosts that were contacted.", text("Host, and port if not the usual one.")),
	marks: list("What bears on the worth of the facts.", mark),
	policies: list("The policies of the run. A replay is judged by its own.", policy)
});
// src/reporters/self-digest.ts
const canonicalJson = (document) => require_run.jsonPieces(document, {
	indent: 0,
	isSorted: true
});
const digestOf = (canonical) => `sha256:${require_run.sha256Hex(canonical)}`;
const selfDigest = (document) => digestOf(canonicalJson(document));
// src/evidence/contradiction.ts
function contradictionIn({ reference, digest, scans, doubts }) {
	const digests = scans.map((scan) => scan.digest);
	if (digest !== void 0 && reference.digest !== void 0 && digest !== reference.digest) return require_policy.message("{digest} was judged, and {asked} was asked for", {
		digest,
		asked: reference.digest
	});
	if (scans.length === 0 || doubts.some(({ cause }) => cause === "ambiguous")) return void 0;
	if (digest === void 0 && reference.digest !== void 0) return require_policy.message("no scan is said to be of {digest}", { digest: reference.digest });
	if (digests.includes(digest)) return void 0;
	return digest === void 0 ? require_policy.message("its scans are of several digests, and no doubt is kept") : require_policy.message("no scan is said to be of {digest}", { digest });
}
// src/evidence/parse.ts
const MAX_EVIDENCE_VALUES = 4e5;
const MAX_DEPTH = 1e3;
function readEvidence(document, place) {
	const { kind, version, digest, ...rest } = document;
	if (kind !== "image-policy-gate/evidence") throw refused(place, require_policy.message("this is no evidence file of the gate"), RECORD);
	if (version !== 1) throw otherVersion(place, version);
	if (digest !== selfDigest({
		kind,
		version,
		...rest
	})) throw refused(place, require_policy.message("the evidence was damaged or changed: its digest does not fit"), FETCH_AGAIN);
	const evidence = readFormat(rest, place);
	if (evidence.images.length === 0) throw refused(place, require_policy.message("the evidence holds no image"), RECORD);
	for (const image of evidence.images) {
		const contradiction = contradictionIn(image);
		if (contradiction === void 0) continue;
		const values = {
			image: require_policy.formatImageReference(image.reference),
			contradiction
		};
		throw refused(place, require_policy.message("the evidence contradicts itself about {image}: {contradiction}", values), FETCH_AGAIN);
	}
	return evidence;
}
const RECORD = require_policy.message("write one with `formats: evidence`");
const FEWER = require_policy.message("record fewer images in a run, or leave out formats that list what is found");
const FETCH_AGAIN = require_policy.message("take the file as the run wrote it, or record it anew with `formats: evidence`");
const refused = (place, text, hint, cause) => new require_policy.GateError("INPUT_INVALID", text, {
	place,
	hint,
	cause
});
function parseDocument(text, place) {
	const document = parseBounded(text, MAX_EVIDENCE_VALUES, (obstacle, thrown) => obstacle === "too-many-values" ? refused(place, require_policy.message("the evidence holds more than {limit} values", { limit: MAX_EVIDENCE_VALUES }), FEWER) : refused(place, require_policy.message("the evidence is not JSON, or only a part of it"), FETCH_AGAIN, thrown));
	if (typeof document !== "object" || document === null || Array.isArray(document)) throw refused(place, require_policy.message("this is no evidence file of the gate"), RECORD);
	if (isDeeperThan(document, MAX_DEPTH)) throw refused(place, require_policy.message("the evidence is nested too deeply"), FETCH_AGAIN);
	return document;
}
const isDeeperThan = (value, levels) => typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((one) => isDeeperThan(one, levels - 1)));
function otherVersion(place, version) {
	if (typeof version !== "number" || version < 1) return refused(place, require_policy.message("the evidence tells no version that there is"), FETCH_AGAIN);
	return refused(place, require_policy.message("the evidence is of version {version}, and this program reads version {known}", {
		version,
		known: 1
	}), require_policy.message("replay it with a program no older than the one that wrote it"));
}
function readFormat(content, place) {
	try {
		return evidenceFormat.read(content);
	} catch (thrown) {
		if (thrown instanceof FormatError) {
			const values = {
				where: `/${thrown.path.join("/")}`,
				problem: thrown.text
			};
			throw refused(place, require_policy.message("the evidence is not as its format says, at {where}: {problem}", values), FETCH_AGAIN, thrown);
		}
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		const values = { problem: thrown.text };
		throw refused(place, require_policy.message("the evidence is not as its format says: {problem}", values), FETCH_AGAIN, thrown);
	}
}
// src/evidence/load.ts
var load_exports = {
	get MAX_EVIDENCE_BYTES() { return MAX_EVIDENCE_BYTES; },
	get loadEvidence() { return loadEvidence; }
};
const LARGE_EVIDENCE = 524288;
const MAX_EVIDENCE_BYTES = 16777216;
function loadEvidence(path, { root, confine }) {
	return readEvidence(readDocument(path, root, confine), path);
}
function readDocument(path, root, confine) {
	const refuse = (obstacle, thrown) => refusal(path, obstacle, thrown);
	const text = readText(root, path, {
		confine,
		maxBytes: MAX_EVIDENCE_BYTES,
		refuse
	});
	if (text.length > LARGE_EVIDENCE) require_run.keepHeapSmall();
	return parseDocument(text, path);
}
function refusal(path, obstacle, thrown) {
	if (obstacle !== "unreadable") return require_policy.invalid(path, REFUSALS[obstacle]);
	if (thrown?.code === "ENOENT") return require_policy.invalid(path, require_policy.message("there is no such evidence file"), require_policy.message("give the path of an evidence.json"));
	return require_policy.invalid(path, require_policy.message("the evidence cannot be read: {error}", { error: require_policy.toError(thrown).message }));
}
const REFUSALS = {
	outside: require_policy.message("the evidence lies outside the workspace"),
	"in-git": require_policy.message("the evidence lies in .git"),
	"not-regular": require_policy.message("the evidence is not a regular file"),
	"too-large": require_policy.message("the evidence is larger than {limit} bytes", { limit: MAX_EVIDENCE_BYTES }),
	"not-text": require_policy.message("the evidence is not UTF-8 text")
};
// src/evidence/select.ts
function selectAssessments(evidence, { images, digest }, file) {
	if (images.length === 0) return ofDigest(evidence, digest, file);
	const problems = [];
	const selected = images.flatMap(({ text, place }) => {
		const reference = require_policy.parseImageReference(text);
		const found = findImages(evidence, reference);
		if (found.length === 0) problems.push(ofAnother(evidence, require_policy.formatImageReference(reference), place, file));
		return found;
	});
	if (problems.length > 0) throw require_policy.joinProblems(problems);
	return [...new Set(selected)];
}
function findImages({ images }, wanted) {
	const exact = images.filter(({ reference }) => require_policy.formatImageReference(reference) === require_policy.formatImageReference(wanted));
	if (exact.length > 0) return exact;
	return images.filter((image) => require_policy.imageName(image.reference) === require_policy.imageName(wanted) && image.reference.tag === wanted.tag && (wanted.digest === void 0 || hasDigest(image, wanted.digest)));
}
const hasDigest = ({ digest, reference }, wanted) => digest === wanted || reference.digest === wanted;
function ofDigest(evidence, digest, file) {
	const others = digest === void 0 ? [] : evidence.images.filter((image) => !hasDigest(image, digest));
	if (digest !== void 0 && others.length > 0) throw ofAnother(evidence, digest, "input digest", file);
	return evidence.images;
}
const ofAnother = ({ images }, wanted, place, file) => require_policy.invalid(place, require_policy.message("the evidence {file} is of another image than {wanted}", {
	file,
	wanted
}), require_policy.message("it is of {images}", { images: images.map(nameOf).join(", ") }));
const nameOf = ({ reference, digest }) => require_policy.formatImageReference(reference.digest === void 0 && digest !== void 0 ? {
	...reference,
	digest
} : reference);
// src/evidence/replay.ts
var replay_exports = { get judgeEvidence() { return judgeEvidence; } };
function judgeEvidence(evidence, { images, digest, mode, shard, asOfMs }, { policies, marks, hosts, file, now }) {
	const startedAtMs = now();
	const assessments = selectAssessments(evidence, {
		images,
		digest
	}, file);
	return {
		report: require_run.compileReport({
			policies,
			assessments,
			mode,
			shard,
			asOfMs: asOfMs ?? evidence.asOfMs,
			startedAtMs,
			endedAtMs: now(),
			marks: [
				...marks,
				replayedMark(evidence, file),
				...marksOfFacts(evidence, asOfMs)
			],
			hosts: [.../* @__PURE__ */ new Set([...evidence.hosts, ...hosts])].sort()
		}),
		evidence: {
			...evidence,
			images: assessments
		}
	};
}
const replayedMark = ({ recordedAtMs }, file) => ({
	kind: "replayed",
	text: require_policy.message("judged from the evidence {file}, recorded at {moment}: no service was asked", {
		file,
		moment: require_policy.formatMoment(recordedAtMs)
	})
});
const marksOfFacts = ({ marks }, asOfMs) => marks.filter(({ kind }) => kind !== "as-of" || asOfMs === void 0);
exports.EVIDENCE_KIND = EVIDENCE_KIND;
exports.canonicalJson = canonicalJson;
exports.digestOf = digestOf;
exports.evidenceFormat = evidenceFormat;
exports.findImages = findImages;
exports.hoisted = hoisted;
exports.loadEvidence = loadEvidence;
exports.load_exports = load_exports;
exports.parseBounded = parseBounded;
exports.readText = readText;
exports.replay_exports = replay_exports;
