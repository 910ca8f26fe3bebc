const require_policy = require("./policy.cjs");
const require_evidence = require("./evidence.cjs");
const require_run = require("./run.cjs");
const require_huawei = require("./huawei.cjs");
let node_path = require("node:path");
// src/policy-test/judge.ts
function judgeCase(policies, one, registry) {
	const { verdict, rules } = require_run.evaluateImage(policies, one.image, registry, one.asOfMs);
	const ofRules = Object.entries(one.expect.rules ?? {}).flatMap(([id, outcome]) => differenceOf(id, outcome, worstOf(rules.filter((rule) => rule.id === id))));
	if (verdict === one.expect.verdict) return ofRules;
	const why = ofRules.length === 0 ? worstOf(rules.filter(isBlocking))?.message : void 0;
	return [{
		of: "verdict",
		expected: one.expect.verdict,
		got: verdict,
		why
	}, ...ofRules];
}
const isBlocking = ({ mode, outcome }) => mode === "enforce" && (outcome === "violated" || outcome === "unknown");
function differenceOf(id, expected, found) {
	if (found?.outcome === expected) return [];
	if (found) return [{
		of: id,
		expected,
		got: outcomeWords(found),
		why: found.message
	}];
	return [{
		of: id,
		expected,
		got: "nothing",
		why: require_policy.message("no policy names this rule")
	}];
}
const outcomeWords = ({ outcome, cause }) => cause ? `${outcome} (${cause})` : outcome;
const WORST_FIRST = [
	"violated",
	"unknown",
	"waived",
	"pass",
	"skipped"
];
const worstOf = (outcomes) => outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome))[0];
// src/policy-test/document.ts
const SCAN_WORDS = [
	"complete",
	"stale",
	"pending",
	"failed",
	"unsupported",
	"unclear",
	"absent",
	"unanswered"
];
const COUNTED_LEVELS = [
	"critical",
	"high-or-critical",
	"high",
	"medium",
	"low",
	"none",
	"unknown"
];
// src/policy-test/case-facts.ts
const FROM_CASE = "test case";
const leftOut = (key) => require_policy.notMeasured(require_policy.message("the case leaves {key} out", { key }));
function factsOf(facts, createdAtMs) {
	const fact = (key, read) => {
		const value = facts[key];
		return value === void 0 || value === null ? leftOut(key) : require_policy.measured(read(value), FROM_CASE);
	};
	return {
		severity: fact("severity", rangeOf),
		vulnerabilities: fact("vulnerabilities", countsOf),
		findings: fact("findings", (findings) => findings.map(findingOf)),
		maliciousFiles: fact("malicious-files", maliciousCountsOf),
		unsafeSettings: fact("unsafe-settings", require_policy.exactCount),
		sensitiveFiles: fact("sensitive-files", require_policy.exactCount),
		sizeBytes: fact("size", require_policy.parseSizeBytes),
		bornAtMs: createdAtMs === void 0 ? leftOut("created") : require_policy.measured({
			ms: createdAtMs,
			event: "created"
		}, FROM_CASE)
	};
}
function rangeOf(value) {
	if (typeof value === "string") return require_policy.exactly(value);
	const [least = "none", most = least] = value.toSorted((a, b) => require_policy.rankOf(a) - require_policy.rankOf(b));
	return {
		least,
		most
	};
}
const RANGES = {
	"high-or-critical": require_policy.HIGH_OR_CRITICAL,
	unknown: require_policy.SOME_SEVERITY
};
const sumOfLevels = (counts) => COUNTED_LEVELS.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
function countsOf(counts) {
	const rest = (counts.total ?? 0) - sumOfLevels(counts);
	const all = rest > 0 ? {
		...counts,
		unknown: (counts.unknown ?? 0) + rest
	} : counts;
	return COUNTED_LEVELS.flatMap((level) => {
		const count = all[level] ?? 0;
		return count > 0 ? [{
			severity: RANGES[level] ?? require_policy.exactly(level),
			count: require_policy.exactCount(count)
		}] : [];
	});
}
function maliciousCountsOf(files) {
	if (typeof files === "number") return { total: require_policy.exactCount(files) };
	const { total = 0, ...grades } = files;
	const atLeast = Object.fromEntries(Object.entries(grades).map(([level, count]) => [level, require_policy.exactCount(count)]));
	return {
		total: require_policy.exactCount(total),
		...Object.keys(grades).length > 0 && { atLeast }
	};
}
function findingOf({ id, aliases = [], severity, package: name, version, ...more }) {
	return {
		id,
		aliases,
		severity: severity === void 0 ? require_policy.SOME_SEVERITY : rangeOf(severity),
		...name !== void 0 && { package: {
			name,
			...version !== void 0 && { version }
		} },
		...more["has-fix"] !== void 0 && { hasFix: more["has-fix"] }
	};
}
// src/policy-test/case-assessment.ts
function assessmentOf(facts, values) {
	const { reference, asOfMs, pushed } = values;
	const state = stateOf(facts, values);
	const pushedAtMs = pushed === void 0 ? leftOut("pushed") : require_policy.measured(pushed, FROM_CASE);
	return {
		reference,
		source: facts.source ?? "test case",
		region: void 0,
		digest: facts.ambiguous ? void 0 : reference.digest,
		scans: "kind" in state ? [{
			label: FROM_CASE,
			digest: reference.digest,
			pushedAtMs,
			state
		}] : [],
		doubts: [...facts.ambiguous ? [AMBIGUOUS] : [], ..."cause" in state ? [state] : []],
		asked: [],
		assessedAtMs: asOfMs
	};
}
function stateOf(facts, { scanned, pushed, created }) {
	const { scan = "complete", code = FROM_CASE } = facts;
	const why = WHY[scan];
	switch (scan) {
		case "complete":
		case "stale": {
			const endedAtMs = scanned === void 0 ? leftOut("scanned") : require_policy.measured(scanned, FROM_CASE);
			if (scan === "stale") return {
				kind: "stale",
				endedAtMs: scanned ?? 0,
				why
			};
			const pushedAtMs = pushed === void 0 ? leftOut("pushed") : require_policy.measured(pushed, FROM_CASE);
			return require_huawei.completedState(endedAtMs, pushedAtMs, () => factsOf(facts, created));
		}
		case "failed":
		case "unsupported": return {
			kind: scan,
			code,
			why
		};
		case "pending":
		case "unclear": return {
			kind: scan,
			why
		};
		case "absent": return {
			cause: "missing",
			why
		};
		case "unanswered": return {
			cause: "source-error",
			why
		};
	}
}
const AMBIGUOUS = {
	cause: "ambiguous",
	why: require_policy.message("the case says that the rows cannot be told apart")
};
const WHY = {
	complete: require_policy.message("the case says that the scan succeeded"),
	stale: require_policy.message("the case says that the scan ended before the push"),
	pending: require_policy.message("the case says that the scan has not ended"),
	failed: require_policy.message("the case says that the scan failed"),
	unsupported: require_policy.message("the case says that the service cannot scan the image"),
	unclear: require_policy.message("the case says that the state of the scan is in no table"),
	absent: require_policy.message("the case says that the image is not listed"),
	unanswered: require_policy.message("the case says that the service gave no usable answer")
};
// src/policy-test/contradictions.ts
const MEANINGFUL = [
	{
		keys: [
			"severity",
			"vulnerabilities",
			"findings",
			"malicious-files",
			"unsafe-settings",
			"sensitive-files",
			"size",
			"created"
		],
		under: ["complete"]
	},
	{
		keys: ["scanned"],
		under: ["complete", "stale"]
	},
	{
		keys: ["code"],
		under: ["failed", "unsupported"]
	},
	{
		keys: ["pushed"],
		under: [
			"complete",
			"stale",
			"pending",
			"failed",
			"unsupported",
			"unclear"
		]
	}
];
function contradictionsOf(one) {
	const { scan = "complete", scanned, vulnerabilities } = one;
	const complaints = MEANINGFUL.filter(({ under }) => !under.includes(scan)).flatMap(({ keys, under }) => keys.filter((key) => one[key] !== void 0).map((key) => meaningless(key, scan, under)));
	if (scan === "stale" && scanned === void 0) complaints.push({
		key: "scan",
		text: require_policy.message("a stale scan has ended: say when, with scanned")
	});
	if (vulnerabilities?.total !== void 0 && vulnerabilities.total < sumOfLevels(vulnerabilities)) {
		const values = {
			total: vulnerabilities.total,
			sum: sumOfLevels(vulnerabilities)
		};
		complaints.push({
			key: "vulnerabilities",
			text: require_policy.message("total is {total}, but the levels make {sum}", values)
		});
	}
	return complaints;
}
const meaningless = (key, scan, under) => ({
	key,
	text: require_policy.message("{key} means nothing with scan: {scan}", {
		key,
		scan
	}),
	hint: require_policy.message("leave it out, or set scan to {words}", { words: under.join(", ") })
});
// src/policy-test/evidence-case.ts
const BESIDE_EVIDENCE = [
	"name",
	"evidence",
	"image",
	"as-of",
	"expect"
];
function readEvidenceCase(one, reference, files, complaints) {
	const facts = Object.keys(one).filter((key) => !BESIDE_EVIDENCE.includes(key));
	for (const key of facts) complaints.push({
		key,
		text: require_policy.message("{key} means nothing beside evidence", { key })
	});
	const evidence = files.get(one.evidence ?? "");
	if (!evidence || one.image !== void 0 && !reference) return void 0;
	if (evidence instanceof require_policy.GateError) throw evidence;
	const [image, ...others] = reference ? require_evidence.findImages(evidence, reference) : evidence.images;
	const images = evidence.images.map((held) => require_policy.formatImageReference(held.reference)).join(", ");
	if (image && others.length === 0) return {
		image,
		asOfMs: evidence.asOfMs
	};
	complaints.push({
		key: reference ? "image" : "evidence",
		text: image ? require_policy.message("the evidence is of several images") : require_policy.message("the evidence is not of this image"),
		hint: require_policy.message("set image to one of {images}", { images })
	});
}
// src/policy-test/moment.ts
const MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?";
const MOMENT_PATTERN = `^${MOMENT}$`;
const MOMENT_OR_AGE_PATTERN = `^(?:${MOMENT}|[0-9]{1,6}[smhd])$`;
const parseMomentMs = (text, asOfMs) => (/* @__PURE__ */ new RegExp("^[0-9]{1,6}[smhd]$")).test(text) ? asOfMs - require_policy.parseDurationMs(text) : require_policy.parseInstantMs({
	text,
	place: ""
});
// src/policy-test/schema-facts.ts
const count = (description) => ({
	type: "integer",
	minimum: 0,
	description
});
const time = (what) => ({
	type: "string",
	pattern: MOMENT_OR_AGE_PATTERN,
	description: `${what}: a date, a moment such as 2026-12-31T10:00:00Z, or how long before the case's moment, such as 2h.`
});
const severity = (description) => ({
	anyOf: [{ enum: require_policy.SEVERITIES }, {
		type: "array",
		minItems: 1,
		maxItems: 2,
		items: {
			type: "string",
			enum: require_policy.SEVERITIES
		}
	}],
	description
});
const LEVEL_WORDS = {
	critical: "severity critical",
	"high-or-critical": "severity high or critical, where the source has one word for both",
	high: "severity high, critical not counted",
	medium: "severity medium",
	low: "severity low",
	none: "no severity: harmless",
	unknown: "a severity that the source does not tell"
};
const vulnerabilities = {
	type: "object",
	description: "How many vulnerabilities the scan counted. Levels that are left out are 0.",
	properties: {
		...Object.fromEntries(COUNTED_LEVELS.map((level) => [level, count(`Those of ${LEVEL_WORDS[level]}.`)])),
		total: count("All together. What the levels do not account for is of unknown severity.")
	},
	additionalProperties: false
};
const maliciousFiles = {
	anyOf: [{
		type: "integer",
		minimum: 0
	}, {
		type: "object",
		properties: {
			total: count("All together."),
			...Object.fromEntries(require_policy.MALICE_LEVELS.map((level) => [level, count(`Those of level ${level} or above.`)]))
		},
		required: ["total"],
		additionalProperties: false
	}],
	description: "How many malicious files the scan found; a mapping with total where the source grades them."
};
const finding = {
	type: "object",
	description: "One vulnerability.",
	properties: {
		id: {
			type: "string",
			pattern: require_policy.ONE_WORD_PATTERN,
			maxLength: 200,
			description: "As the source names it, such as CVE-2026-1234."
		},
		aliases: {
			type: "array",
			items: {
				type: "string",
				pattern: require_policy.ONE_WORD_PATTERN
			},
			description: "Other names of the same vulnerability."
		},
		severity: severity("Its severity, or two that the source cannot tell apart. Without it, unknown."),
		package: {
			type: "string",
			pattern: "\\S",
			description: "The package that has it."
		},
		version: {
			type: "string",
			pattern: "\\S",
			description: "The version of the package."
		},
		"has-fix": {
			type: "boolean",
			description: "Whether the source reports a fix. Without it, it does not tell."
		}
	},
	required: ["id"],
	additionalProperties: false
};
const factsProperties = {
	image: {
		type: "string",
		pattern: "\\S",
		description: "The image: registry/namespace/repository[:tag][@sha256:\u2026]. A digest is what the build reported."
	},
	source: {
		enum: require_run.SOURCE_IDS,
		description: "The source that answers."
	},
	scan: {
		enum: SCAN_WORDS,
		default: "complete",
		description: "How far the scan is. stale: it ended before the push. unclear: in a word that is in no table. absent: the image is not listed. unanswered: the service gave no usable answer."
	},
	code: {
		type: "string",
		pattern: "\\S",
		description: "The code of a failed or unsupported scan."
	},
	ambiguous: {
		type: "boolean",
		description: "Whether the rows of the service cannot be told apart. A violation still counts, and nothing passes."
	},
	scanned: time("When the scan ended"),
	pushed: time("When the image was last pushed"),
	severity: severity("The worst severity, or two that the source cannot tell apart: [high, critical]."),
	vulnerabilities,
	findings: {
		type: "array",
		items: finding,
		description: "The complete list of vulnerabilities by name; a source that lists them gives severity and vulnerabilities too."
	},
	"malicious-files": maliciousFiles,
	"unsafe-settings": count("How many unsafe settings the scan found."),
	"sensitive-files": count("How many sensitive files the scan found."),
	size: {
		type: "string",
		pattern: require_policy.SIZE_PATTERN,
		description: "The size of the image, such as 500MB or 1.5GiB."
	},
	created: time("When the image was created")
};
// src/policy-test/schema.ts
const VERDICTS = [
	"pass",
	"fail",
	"unknown"
];
const OUTCOMES = [
	"pass",
	"violated",
	"unknown",
	"waived",
	"skipped"
];
const policyTestSchema = (rules) => ({
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Image Policy Gate: policy tests",
	description: "Images that policies are tried on, with what must come of it. Nothing is asked of any service.",
	type: "object",
	properties: {
		version: {
			const: 1,
			description: "The version of the test language: 1."
		},
		policy: {
			anyOf: [policyName, {
				type: "array",
				minItems: 1,
				maxItems: 16,
				uniqueItems: true,
				items: policyName
			}],
			description: "The policy that is tried: preset:NAME, or a path relative to this file. Of a list, each judges on its own."
		},
		cases: {
			type: "array",
			minItems: 1,
			description: "The images and what must come of them; at least one.",
			items: caseSchema(rules)
		}
	},
	required: ["policy", "cases"],
	additionalProperties: false
});
const policyName = {
	type: "string",
	pattern: "\\S"
};
const caseSchema = (rules) => ({
	type: "object",
	description: "One image, and what must come of it.",
	properties: {
		name: {
			type: "string",
			pattern: "\\S",
			maxLength: 200,
			description: "What the case shows, in a sentence."
		},
		"as-of": {
			type: "string",
			pattern: MOMENT_PATTERN,
			description: "The moment that the case is judged at: 2026-12-31 (00:00 UTC) or 2026-12-31T10:00:00Z. Without it, now; with evidence, the moment of its run."
		},
		...factsProperties,
		evidence: {
			type: "string",
			pattern: "\\S",
			description: "An evidence file of the gate instead of facts, relative to this file. With several images in it, image chooses one."
		},
		expect: {
			type: "object",
			description: "What must come of it.",
			properties: {
				verdict: {
					enum: VERDICTS,
					description: "The verdict on the image."
				},
				rules: {
					type: "object",
					description: "What must come of single rules. Of several policies, the worst outcome of a rule counts.",
					properties: {
						...Object.fromEntries(rules.map(({ id, summary }) => [id, {
							enum: OUTCOMES,
							description: require_policy.formatMessage(summary)
						}])),
						scope: {
							enum: OUTCOMES,
							description: "violated: the image is outside the scope of a policy with outside: block."
						}
					},
					additionalProperties: false
				}
			},
			required: ["verdict"],
			additionalProperties: false
		}
	},
	required: ["name", "expect"],
	anyOf: [{ required: ["image"] }, { required: ["evidence"] }],
	additionalProperties: false
});
// src/policy-test/read.ts
const readTestDocument = (file, content, rules) => require_policy.readDocument(file, content, policyTestSchema(rules));
function readCases(located, now, evidence) {
	const problems = [];
	const cases = located.data.cases.flatMap((one, index) => {
		const pointer = require_policy.pointerTo("/cases", index);
		const complaints = [];
		const read = readCase(one, now, evidence, complaints);
		for (const { key, text, hint } of complaints) problems.push(require_policy.problemAt(located.source, require_policy.valueRange(located.places, require_policy.pointerTo(pointer, key)), text, hint));
		return read ? [{
			...read,
			position: require_policy.keyPosition(located, pointer)
		}] : [];
	});
	if (problems.length > 0) throw new require_policy.PolicyError(problems);
	return cases;
}
function readCase(one, now, evidence, complaints) {
	const { name, expect } = one;
	const read = (key, parse) => attempt(key, complaints, () => one[key] === void 0 ? void 0 : parse(one[key]));
	const reference = read("image", require_policy.parseImageReference);
	if (one.evidence !== void 0) {
		const recorded = attempt("evidence", complaints, () => readEvidenceCase(one, reference, evidence, complaints));
		const asOfMs = read("as-of", (text) => parseMomentMs(text, now));
		return recorded && {
			name,
			expect,
			image: recorded.image,
			asOfMs: asOfMs ?? recorded.asOfMs
		};
	}
	const asOfMs = read("as-of", (text) => parseMomentMs(text, now)) ?? now;
	const momentOf = (key) => read(key, (text) => parseMomentMs(text, asOfMs));
	const times = {
		scanned: momentOf("scanned"),
		pushed: momentOf("pushed"),
		created: momentOf("created")
	};
	complaints.push(...contradictionsOf(one));
	if (!reference) return void 0;
	return {
		name,
		expect,
		asOfMs,
		image: assessmentOf(one, {
			reference,
			asOfMs,
			...times
		})
	};
}
function attempt(key, complaints, read) {
	try {
		return read();
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		complaints.push({
			key,
			text: thrown.text,
			hint: thrown.hint
		});
		return;
	}
}
// src/policy-test/run-test-file.ts
async function runTestFile(file, options) {
	const { reader, registry, now } = options;
	const content = await reader.read(file);
	if (content === void 0) throw new require_policy.GateError("POLICY_NOT_FOUND", require_policy.message("there is no test file {file} in {place}", {
		file,
		place: reader.label
	}));
	const located = await readTestDocument(file, content, [...registry.values()]);
	const cases = readCases(located, now, readEvidenceFiles(located, options));
	const policies = await loadTestedPolicies(located, options);
	return cases.map((test) => ({
		test,
		differences: judgeCase(policies, test, registry)
	}));
}
function readEvidenceFiles({ source, data }, { readEvidence }) {
	const names = new Set(data.cases.flatMap(({ evidence }) => evidence ?? []));
	const read = (name) => {
		try {
			return readEvidence(node_path.posix.join(node_path.posix.dirname(source.file), name));
		} catch (thrown) {
			if (thrown instanceof require_policy.GateError) return thrown;
			throw thrown;
		}
	};
	return new Map([...names].map((name) => [name, read(name)]));
}
async function loadTestedPolicies(located, { reader, registry, now }) {
	const { source, places, data } = located;
	const folder = node_path.posix.dirname(source.file);
	const names = typeof data.policy === "string" ? [data.policy] : data.policy;
	const policies = [];
	const problems = [];
	for (const [index, name] of names.entries()) try {
		const target = require_policy.parseTarget(name, require_policy.PRESETS, folder);
		if ("refusal" in target) throw new require_policy.GateError("POLICY_NOT_FOUND", target.refusal, { hint: target.hint });
		if (name.startsWith("optional:") || name.includes("*")) throw new require_policy.GateError("POLICY_INVALID", oneByOne(name));
		const loaded = await require_policy.loadPolicies([require_policy.nameOfTarget(target)], {
			reader,
			registry,
			asOfMs: now
		});
		policies.push(...loaded.policies);
	} catch (thrown) {
		if (thrown instanceof require_policy.PolicyError) problems.push(...thrown.problems);
		else if (thrown instanceof require_policy.GateError) {
			const range = require_policy.valueRange(places, typeof data.policy === "string" ? "/policy" : require_policy.pointerTo("/policy", index));
			problems.push(require_policy.problemAt(source, range, thrown.text, thrown.hint));
		} else throw thrown;
	}
	if (problems.length > 0) throw new require_policy.PolicyError(problems);
	return policies;
}
const oneByOne = (name) => require_policy.message("{name}: a test names its policies one by one, without optional: and *", { name });
// src/policy-test/text.ts
function resultsAsText(file, results) {
	return [file, ...results.flatMap(caseLines)].map((line) => `${require_policy.inertLine(require_policy.plainLine(line))}\n`).join("");
}
function caseLines({ test, differences }) {
	if (differences.length === 0) return [`  \u2713 ${test.name}`];
	const width = Math.max(...differences.map((difference) => difference.of.length));
	return [`  \u2717 ${test.name} (line ${test.position.line})`, ...differences.map((difference) => `      ${difference.of.padEnd(width)}  ${differenceText(difference)}`)];
}
function differenceText({ expected, got, why }) {
	const values = {
		expected,
		got
	};
	return require_policy.formatMessage(why ? require_policy.message("expected {expected}, got {got}: {why}", {
		...values,
		why
	}) : require_policy.message("expected {expected}, got {got}", values));
}
// src/cli/policy-test.ts
const DIFFERS = 1;
const INVALID = 3;
const policyTest = async (files, io) => {
	if (files.length === 0) throw require_policy.invalid("command line", require_policy.message("no test file is given"));
	const options = {
		reader: require_policy.workspaceReader(io.cwd, { confine: false }),
		registry: require_policy.ruleById,
		now: io.now(),
		readEvidence: (path) => require_evidence.loadEvidence(path, {
			root: io.cwd,
			confine: false
		})
	};
	const counts = {
		cases: 0,
		differing: 0
	};
	const unusable = await require_policy.eachFile(files, io, async (file) => {
		const results = await runTestFile(file, options);
		io.stdout(resultsAsText(file, results));
		counts.cases += results.length;
		counts.differing += results.filter(({ differences }) => differences.length > 0).length;
	});
	io.stdout(`${require_policy.formatMessage(summaryOf({
		...counts,
		unusable
	}))}\n`);
	if (unusable > 0) return INVALID;
	return counts.differing > 0 ? DIFFERS : 0;
};
function summaryOf(counts) {
	if (counts.unusable > 0) return require_policy.message("cases: {cases}, not as expected: {differing}, files that cannot be used: {unusable}", counts);
	if (counts.differing > 0) return require_policy.message("cases: {cases}, not as expected: {differing}", counts);
	return require_policy.message("cases: {cases}, all as expected", counts);
}
exports.policyTest = policyTest;
