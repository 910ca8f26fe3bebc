const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_evidence = require("./evidence.cjs");
let node_path = require("node:path");
// src/merge/part.ts
const toPart = (file, { images, ...report }) => ({
	file,
	report,
	images: images.map(pack)
});
const pack = (image) => ({
	stated: image.verdict,
	verdict: require_run.runVerdict([image.verdict, ...againstPass(image)].map((verdict) => ({ verdict }))),
	json: Buffer.from(JSON.stringify(image))
});
const unpack = ({ json }) => JSON.parse(new TextDecoder().decode(json));
const againstPass = ({ rules }) => rules.flatMap(({ mode, outcome }) => {
	if (mode !== "enforce") return [];
	if (outcome === "violated") return ["fail"];
	return outcome === "unknown" ? ["unknown"] : [];
});
// src/merge/json.ts
const joinedAsPieces = (report) => require_run.printablePieces({
	...report,
	images: require_run.madeOf(report.images, unpack)
});
// src/reporters/report-schema.ts
const named = (title, description, properties) => ({
	...record(description, properties),
	title
});
const record = (description, properties) => ({
	type: "object",
	description,
	additionalProperties: false,
	required: Object.keys(properties),
	properties
});
const text = (description) => ({
	type: "string",
	description
});
const flag = (description) => ({
	type: "boolean",
	description
});
const whole = (description, minimum = 0) => ({
	type: "integer",
	minimum,
	description
});
const word = (description, words) => ({
	type: "string",
	enum: words,
	description
});
const list = (description, items) => ({
	type: "array",
	items,
	description
});
const orNull = (schema) => ({
	description: schema.description,
	anyOf: [schema, {
		type: "null",
		description: "Not known, or does not apply."
	}]
});
const digest = (description) => ({
	...text(description),
	pattern: "^sha256:[0-9a-f]{64}$"
});
const time = (description) => ({
	...text(`${description} ISO 8601, UTC.`),
	pattern: "^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
});
const verdict = (description) => word(description, [
	"pass",
	"fail",
	"unknown"
]);
const cause = (description) => orNull(word(description, require_policy.UNKNOWN_CAUSES));
const position = named("position", "Where that is written in the policy.", {
	file: text("The file as the policy was named, or \"preset:\" and a name."),
	line: whole("Counted from 1.", 1),
	column: whole("Counted from 1.", 1)
});
const severity = named("severity", "A severity that may be known as a range only.", {
	least: word("It is no lower than this.", require_policy.SEVERITIES),
	most: word("It is no higher than this.", require_policy.SEVERITIES)
});
const count = (description) => record(description, {
	min: whole("At least so many."),
	max: orNull(whole("At most so many; null where there is no upper bound."))
});
const fact = (description, value) => record(description, {
	known: flag("Whether the source measured it."),
	value: orNull(value),
	from: orNull(text("The field of the service's answer that told it.")),
	cause: cause("Why it is not known."),
	why: orNull(text("The same in words."))
});
const facts = named("facts", "What the completed scan measured.", {
	severity: fact("The worst severity among the vulnerabilities.", severity),
	vulnerabilities: fact("The number of vulnerabilities by severity.", list("No finding is counted twice.", record("Findings of one range of severities.", {
		severity,
		count: count("How many.")
	}))),
	maliciousFiles: fact("The number of malicious files.", record("In all, and where asked for by level.", {
		total: count("In all."),
		atLeast: {
			type: "object",
			description: "How many are at least of a level, for the levels that a rule asked for.",
			additionalProperties: false,
			properties: Object.fromEntries(require_policy.MALICE_LEVELS.map((level) => [level, count(`At least "${level}".`)]))
		}
	})),
	unsafeSettings: fact("The number of unsafe settings.", count("How many.")),
	sensitiveFiles: fact("The number of files with sensitive content.", count("How many.")),
	sizeBytes: fact("The size of the image.", {
		type: "number",
		minimum: 0,
		description: "Bytes."
	}),
	bornAt: fact("When the image was created, else last updated.", record("A moment and what happened then.", {
		at: orNull(time("The moment.")),
		event: word("What happened.", ["created", "updated"])
	}))
});
const scan = named("scan", "One row of the service, or one platform of a multi-architecture image.", {
	label: text("Tells it from its siblings, in the service's terms."),
	digest: orNull(digest("Its digest.")),
	pushedAt: orNull(time("When the image was last pushed.")),
	state: word("How far the scan is.", [
		"complete",
		"stale",
		"pending",
		"failed",
		"unsupported",
		"unclear"
	]),
	scannedAt: orNull(time("When the scan ended.")),
	code: orNull(text("The service's code for a failed or unsupported scan.")),
	why: orNull(text("Why the scan is not complete.")),
	hint: orNull(text("What to do about that.")),
	facts: orNull(facts)
});
const waiver = named("waiver", "A dated acceptance; every criterion that it states holds.", {
	rule: orNull(text("The rule that it is for.")),
	finding: orNull(text("The finding that it is for.")),
	image: orNull(text("The images that it is for, as a glob.")),
	digest: orNull(text("The digest that it is for.")),
	reason: orNull(text("Why it was accepted.")),
	owner: orNull(text("Who answers for it.")),
	expires: orNull(time("Its last moment.")),
	untilFixed: flag("Whether it ends as soon as there is a fix."),
	position
});
const rule = named("rule", "What one rule of one policy came to on this image.", {
	id: text("The rule."),
	policy: text("The policy's name."),
	mode: word("The mode in force: \"warn\" also where an unknown is let through or enforcement begins later.", [
		"enforce",
		"warn",
		"off"
	]),
	outcome: word("What it came to.", [
		"pass",
		"violated",
		"unknown",
		"waived",
		"skipped"
	]),
	cause: cause("Why the outcome is not known."),
	message: text("What was found and what the limit is."),
	hint: orNull(text("What to do next.")),
	letThrough: flag("Whether the policy's own `unknown:` turned an enforced rule's unknown into a warning."),
	position,
	waiverStanza: orNull(text("YAML to put under `waivers:` of the policy to waive this violation.")),
	waivedBy: list("The waivers that cover it, the longest-lasting first.", waiver)
});
const waivedFinding = record("A finding that waivers of a policy take out before its limits are counted.", {
	policy: text("The policy's name."),
	id: text("As the source names it."),
	severity,
	waivedBy: list("The waivers that name it, the longest-lasting first.", waiver)
});
const image = named("image", "One image and what came of it.", {
	reference: text("In normal form, with the digest that was asked for."),
	digest: orNull(digest("The digest that was judged; null where the rows of the service have none or disagree.")),
	source: text("The id of the source that answered."),
	region: orNull(text("The region that was asked.")),
	verdict: verdict("Whether this image may go on."),
	asked: list("What the source was asked for.", text("In words.")),
	consoleUrl: orNull(text("Where a person can see the image in the service's console.")),
	scans: list("What the service has on this image.", scan),
	rules: list("In the order of the policies.", rule),
	waivedFindings: list("The worst first.", waivedFinding)
});
const policy = named("policy", "One policy.", {
	name: text("Its name."),
	origin: record("Where it came from.", {
		kind: word("What kind of place that is.", [
			"preset",
			"file",
			"repository"
		]),
		text: text("As the user named it."),
		digest: text("sha256, in hexadecimal, of the bytes read, with everything that the policy extends."),
		commit: orNull(text("The commit that it was read at."))
	}),
	warnings: list("What was found as it loaded, and what the run showed.", record("One warning.", {
		message: text("In words."),
		position
	}))
});
const counts = record("Numbers of rule outcomes, one for each image and policy.", {
	violations: whole("Violations of enforced rules."),
	warnings: whole("What would have stopped the job, had the rule been enforced."),
	unknowns: whole("Enforced rules that could not be decided."),
	waived: whole("Violations that a waiver covers.")
});
const reportSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Image Policy Gate report",
	...require_evidence.hoisted(record("What the gate found: one verdict, and why.", {
		version: {
			const: 1,
			description: "The version of this format."
		},
		tool: record("What wrote the report.", {
			name: text("Its name."),
			version: text("Its version.")
		}),
		verdict: verdict("Whether all images may go on."),
		mode: word("Whether the verdict fails the job.", ["enforce", "report"]),
		asOf: orNull(time("The moment that ages and dates were judged at.")),
		startedAt: orNull(time("When the run began.")),
		endedAt: orNull(time("When it was done.")),
		counts,
		shard: orNull(record("The part of a list of images that this run judged.", {
			index: whole("Which part, from 1.", 1),
			count: whole("How many parts there are.", 1),
			list: text("sha256 of the whole list, in hexadecimal.")
		})),
		marks: list("What a reader must know of how the run was set.", record("One such thing.", {
			kind: word("Why it matters.", require_run.MARK_KINDS),
			message: text("In words.")
		})),
		hosts: list("The hosts that were contacted.", text("Host, and port if not the usual one.")),
		policies: list("The policies that judged.", policy),
		images: list("In the order that they were named in.", image)
	}), {})
};
// src/merge/load.ts
const MAX_REPORT_BYTES = 16777216;
const MAX_REPORT_VALUES = 4e5;
const MAX_MERGED_BYTES = 33554432;
function loadReports(files, root) {
	require_run.keepHeapSmall();
	const parts = [];
	let bytes = 0;
	for (const file of files) {
		const report = loadReport(file, root);
		bytes += report.bytes;
		if (bytes > 33554432) {
			const hint = require_policy.message("merge fewer parts, or judge the list in several lists");
			throw require_policy.invalid(file, require_policy.message("the reports are larger than {limit} bytes together", { limit: MAX_MERGED_BYTES }), hint);
		}
		parts.push(toPart(file, report.document));
	}
	return parts;
}
function loadReport(file, root) {
	const refuse = (obstacle, thrown) => refusal(file, obstacle, thrown);
	const text = require_evidence.readText(root, file, {
		confine: false,
		maxBytes: MAX_REPORT_BYTES,
		refuse
	});
	return {
		document: parseReport(text, file),
		bytes: Buffer.byteLength(text)
	};
}
function refusal(file, obstacle, thrown) {
	if (obstacle === "too-large") return require_policy.invalid(file, require_policy.message("the report is larger than {limit} bytes", { limit: MAX_REPORT_BYTES }), MORE_PARTS);
	if (obstacle === "unreadable" || obstacle === "not-text") return require_policy.invalid(file, require_policy.message("the report cannot be read: {error}", { error: require_policy.toError(thrown).message }));
	return require_policy.invalid(file, require_policy.message("the report is not a regular file"));
}
const MORE_PARTS = require_policy.message("judge the list in more parts: each shard has fewer images");
function parseReport(text, file) {
	const refused = (why) => require_policy.invalid(file, require_policy.message("it is no report of the gate: {why}", { why }), require_policy.message("give report.json files"));
	const json = require_evidence.parseBounded(text, MAX_REPORT_VALUES, (obstacle, thrown) => obstacle === "too-many-values" ? require_policy.invalid(file, require_policy.message("the report holds more than {limit} values", { limit: MAX_REPORT_VALUES }), MORE_PARTS) : refused(require_policy.message("{error}", { error: require_policy.toError(thrown).message.slice(0, 200) })));
	const { value: complaint } = require_policy.complaintsOf(reportSchema, json).next();
	if (!complaint) return json;
	const { instancePath, keyword, params } = complaint;
	const values = {
		place: instancePath || require_policy.message("its top"),
		demand: `${keyword} ${JSON.stringify(params)}`
	};
	throw refused(require_policy.message("{place} does not fit {demand}", values));
}
// src/merge/merge-reports.ts
function mergeReports(parts) {
	const sorted = parts.map(requireShard).sort((a, b) => a.shard.index - b.shard.index);
	const [first] = sorted;
	if (!first) throw require_policy.invalid("command line", require_policy.message("no report is given"));
	for (const [at, part] of sorted.entries()) refuseStranger(first, part, sorted[at - 1]);
	const gaps = [...missingParts(sorted, first.shard.count), ...otherPolicies(sorted, first)];
	const reports = sorted.map(({ report }) => report);
	const verdict = require_run.runVerdict(sorted.flatMap((part) => [part.report, { verdict: require_run.runVerdict(part.images) }]));
	return {
		report: {
			...first.report,
			verdict: gaps.length > 0 && verdict === "pass" ? "unknown" : verdict,
			mode: reports.every(({ mode }) => mode === "report") ? "report" : "enforce",
			asOf: reports.every(({ asOf }) => asOf === first.report.asOf) ? first.report.asOf : latest(reports, "asOf"),
			startedAt: earliest(reports),
			endedAt: latest(reports, "endedAt"),
			counts: sumOf(reports),
			shard: null,
			marks: [...unique(reports.flatMap(({ marks }) => marks)), ...gaps.map((gap) => ({
				kind: "merge",
				message: require_policy.formatMessage(gap)
			}))],
			hosts: unique(reports.flatMap(({ hosts }) => hosts)).sort(),
			policies: joinPolicies(reports),
			images: inListOrder(sorted)
		},
		gaps
	};
}
function requireShard(part) {
	const { file, report } = part;
	const { shard } = report;
	if (shard) {
		const { index, count } = shard;
		if (index >= 1 && index <= count && count <= 1e3) return {
			...part,
			shard
		};
		throw require_policy.invalid(file, require_policy.message("\"{value}\" is no part of a list", { value: `${index}/${count}` }));
	}
	throw require_policy.invalid(file, require_policy.message("the report is of a whole list, not of a part"), require_policy.message("judge each part with the input shard, such as 2/4"));
}
function refuseStranger(first, { file, shard }, before) {
	const values = {
		file: first.file,
		index: shard.index,
		count: shard.count
	};
	if (shard.list !== first.shard.list || shard.count !== first.shard.count) throw require_policy.invalid(file, require_policy.message("the report is a part of another list than {file}", values));
	if (before && before.file !== file && before.shard.index === shard.index) throw require_policy.invalid(file, require_policy.message("part {index} of {count} is given twice, as {other} too", {
		...values,
		other: before.file
	}));
}
function missingParts(parts, count) {
	const there = new Set(parts.map(({ shard }) => shard.index));
	const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
	if (missing.length === 0) return [];
	return [require_policy.message("of {count} parts, these are missing: {missing}", {
		count,
		missing: missing.join(", ")
	})];
}
const policiesOf = ({ report }) => JSON.stringify(report.policies.map(({ name, origin }) => [name, origin.digest]).sort());
const otherPolicies = (parts, first) => parts.filter((part) => policiesOf(part) !== policiesOf(first)).map(({ shard }) => require_policy.message("part {index} was judged by other policies than part {first}", {
	index: shard.index,
	first: first.shard.index
}));
function joinPolicies(reports) {
	const all = reports.flatMap(({ policies }) => policies);
	const keyOf = ({ name, origin }) => `${name} ${origin.digest}`;
	return [...new Set(all.map(keyOf))].flatMap((key) => {
		const same = all.filter((one) => keyOf(one) === key);
		return same.slice(0, 1).map((policy) => ({
			...policy,
			warnings: unique(same.flatMap(({ warnings }) => warnings))
		}));
	});
}
function inListOrder(parts) {
	return parts.flatMap(({ shard, images }) => images.map((image, at) => ({
		image,
		place: at * shard.count + shard.index
	}))).sort((a, b) => a.place - b.place).map(({ image }) => image);
}
const sumOf = (reports) => {
	const sum = (name) => reports.reduce((total, { counts }) => total + counts[name], 0);
	return {
		violations: sum("violations"),
		warnings: sum("warnings"),
		unknowns: sum("unknowns"),
		waived: sum("waived")
	};
};
const times = (reports, field) => reports.flatMap((report) => report[field] ?? []).sort();
const earliest = (reports) => times(reports, "startedAt")[0] ?? null;
const latest = (reports, field) => times(reports, field).at(-1) ?? null;
const unique = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
// src/merge/text.ts
const mergedAsPieces = (report) => require_run.inPieces(printed(linesOf(report)));
function* printed(lines) {
	for (const line of lines) yield `${require_policy.inertLine(require_policy.plainLine(line))}\n`;
}
function* linesOf(report) {
	const held = report.images.filter(({ stated }) => stated !== "pass");
	yield say(require_policy.message("{verdict}: {held} of {total} images may not go on", {
		verdict: report.verdict.toUpperCase(),
		held: held.length,
		total: report.images.length
	}));
	for (const mark of report.marks) yield `! ${mark.message}`;
	for (const image of held) yield* imageLines(unpack(image));
	yield say(require_policy.message("violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}", report.counts));
}
const say = (text) => require_policy.formatMessage(text);
const imageLines = ({ verdict, reference, rules }) => [`${verdict.toUpperCase()}  ${reference}`, ...rules.filter(({ outcome, mode }) => (outcome === "violated" || outcome === "unknown") && mode === "enforce").map(({ outcome, policy, id, message: text }) => `  ${outcome} ${policy}:${id}  ${text}`)];
// src/cli/merge.ts
const FLAGS = ["report-dir", "mode"];
const merge = async (args, io) => {
	const flags = require_run.readFlags(args);
	const unknown = [...flags.keys()].find((name) => name !== "images" && !FLAGS.includes(name));
	if (unknown !== void 0) throw require_policy.invalid("command line", require_policy.message("there is no flag \"--{name}\"", { name: unknown }), require_policy.suggest(unknown, FLAGS));
	const files = (flags.get("images") ?? []).map(({ text }) => text);
	if (files.length === 0) throw require_policy.invalid("command line", require_policy.message("no report is given"));
	require_policy.refuseBlank(files);
	const merged = mergeReports(loadReports(files, io.cwd)).report;
	const report = {
		...merged,
		mode: modeOf(flags.get("mode")?.[0]) ?? merged.mode
	};
	const [directory] = flags.get("report-dir") ?? [];
	if (directory) {
		const reportDir = directory.text;
		require_run.prepareReportFiles({
			reportDir,
			formats: ["json"]
		}, io.cwd);
		require_run.replaceFile((0, node_path.join)(io.cwd, reportDir, "report.json"), joinedAsPieces(report));
	}
	for (const piece of mergedAsPieces(report)) io.stdout(piece);
	return require_run.exitCodeFor(report.verdict, report.mode);
};
function modeOf(given) {
	return given && require_policy.parseChoice(given, require_run.inputSpec("mode"));
}
exports.merge = merge;
