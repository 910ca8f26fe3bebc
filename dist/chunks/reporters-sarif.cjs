const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_reference_parts = require("./reference-parts.cjs");
// src/reporters/sarif/severity.ts
const SCORES = {
	none: void 0,
	low: "2.0",
	medium: "5.5",
	high: "8.0",
	critical: "9.5"
};
const HIGH_OR_CRITICAL = "8.9";
const UNTOLD = "6.9";
function securitySeverity({ least, most }) {
	if (least === most) return SCORES[least];
	return require_policy.isAbove(least, "medium") ? HIGH_OR_CRITICAL : UNTOLD;
}
function levelOf({ least, most }) {
	if (require_policy.isAbove(least, "medium")) return "error";
	return require_policy.isAbove(most, "low") ? "warning" : "note";
}
// src/reporters/sarif/text.ts
const MAX_MESSAGE = 4e3;
const SENTENCE_END = /[.!?\u3002\uff01\uff1f]$/;
function sarifText(text, max = MAX_MESSAGE) {
	const inert = require_policy.plainLine(text).trim().replaceAll("](", "] (");
	return require_run.cutAtSentence(inert, max) || "?";
}
const sentences = (parts, say) => parts.filter((part) => part.trim() !== "").map((part) => sarifText(part, MAX_MESSAGE / 2)).map((sentence) => SENTENCE_END.test(sentence) ? sentence : say(require_policy.message("{sentence}.", { sentence }))).reduce((text, next) => text === "" ? next : say(require_policy.message("{text} {next}", {
	text,
	next
})), "");
// src/reporters/sarif/content-rules.ts
const CONTENT_KINDS = [
	"malicious-file",
	"unsafe-setting",
	"sensitive-file"
];
function describeFinding(finding, say) {
	const { id, aliases, severity, title, remedy, url } = finding;
	const others = aliases.filter((alias) => !require_policy.isSameName(alias, id)).join(", ");
	const summary = title ?? say(require_policy.message("The scan found the vulnerability {id}.", { id }));
	const lines = [
		say(require_policy.message("Severity: {severity}", { severity: require_policy.severityPhrase(severity) })),
		...others === "" ? [] : [say(require_policy.message("Also known as {names}", { names: others }))],
		...remedy === void 0 ? [] : [remedy]
	].map((line) => sarifText(line, 800));
	const isLinked = url !== void 0 && URL.canParse(url) && new URL(url).protocol === "https:";
	return {
		id: CONTENT_KINDS.includes(id) ? `vulnerability/${id}` : sarifText(id, 200),
		name: "Vulnerability",
		shortDescription: { text: sarifText(`${id}: ${summary}`, 160) },
		fullDescription: { text: sarifText(summary, 500) },
		help: {
			text: sentences(lines, say),
			markdown: [...lines.map(require_policy.markdownText), ...isLinked ? [require_policy.markdownLink(url, url)] : []].join("\n\n")
		},
		...isLinked ? { helpUri: new URL(url).href } : {},
		...graded$1(severity, [
			"security",
			"container",
			"vulnerability"
		])
	};
}
function describeContent(kind, severity, say) {
	const { name, summary, help } = {
		"malicious-file": {
			name: "MaliciousFile",
			summary: require_policy.message("The scan takes a file of the image for malicious."),
			help: require_policy.message("Find out how the file came into the image, remove it, and build again from sources that you trust.")
		},
		"unsafe-setting": {
			name: "UnsafeSetting",
			summary: require_policy.message("The image does not pass a check of its settings."),
			help: require_policy.message("The console of the service explains the check; change the Dockerfile accordingly.")
		},
		"sensitive-file": {
			name: "SensitiveFile",
			summary: require_policy.message("The image holds a file with sensitive content."),
			help: require_policy.message("Remove the file from every layer, and replace the secret: whoever has the image has it too.")
		}
	}[kind];
	const [short, advice] = [say(summary), say(help)];
	return {
		id: kind,
		name,
		shortDescription: { text: short },
		fullDescription: { text: short },
		help: {
			text: sentences([short, advice], say),
			markdown: [short, advice].map(require_policy.markdownText).join("\n\n")
		},
		...graded$1(severity, [
			"security",
			"container",
			kind
		])
	};
}
const PROBLEMS = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function graded$1(severity, tags) {
	const level = levelOf(severity);
	const score = securitySeverity(severity);
	return {
		defaultConfiguration: { level },
		properties: {
			tags,
			precision: "high",
			"problem.severity": PROBLEMS[level],
			...score === void 0 ? {} : { "security-severity": score }
		}
	};
}
// src/reporters/sarif/contents.ts
function* contentDrafts(image, { location, isWaived, say }) {
	const name = require_reference_parts.referenceParts(image.reference).name;
	const told = say(require_policy.message("Image {reference}", { reference: image.reference }));
	for (const { identity, describe } of contentsOf(image, isWaived, say)) {
		const write = () => {
			const { rule, severity, parts } = describe();
			return {
				rule,
				level: levelOf(severity),
				text: sentences([...parts, told], say),
				location
			};
		};
		yield {
			identity: [name, ...identity],
			write
		};
	}
}
function* contentsOf(image, isWaived, say) {
	const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = require_run.listsOfImage(image);
	for (const file of maliciousFiles) yield maliciousFile(file, say);
	yield* vulnerabilities(findings, isWaived, say);
	for (const item of unsafeSettings) yield graded("unsafe-setting", item, say);
	for (const item of sensitiveFiles) yield graded("sensitive-file", item, say);
}
function* vulnerabilities(findings, isWaived, say) {
	const rules = /* @__PURE__ */ new Map();
	for (const shown of findings) {
		if (isWaived(shown)) continue;
		const { finding } = shown;
		const { id, severity } = finding;
		yield {
			identity: [
				"finding",
				id,
				finding.package?.name ?? "",
				finding.package?.path ?? ""
			],
			describe() {
				const rule = rules.get(id) ?? describeFinding(finding, say);
				rules.set(id, rule);
				return {
					rule,
					severity,
					parts: partsOf$1(finding, say)
				};
			}
		};
	}
}
function partsOf$1(finding, say) {
	const { id, severity, title, remedy, hasFix } = finding;
	const values = {
		id,
		severity: require_policy.severityPhrase(severity)
	};
	const place = require_run.packageText(finding);
	const found = place === void 0 ? require_policy.message("{id}, severity {severity}", values) : require_policy.message("{id} in {package}, severity {severity}", {
		...values,
		package: place
	});
	const fix = hasFix === void 0 ? [] : [hasFix ? require_policy.message("a fix is known") : require_policy.message("no fix is known yet")];
	return [
		say(found),
		require_run.cutAtSentence(title ?? "", 200),
		...fix.map(say),
		require_run.cutAtSentence(remedy ?? "", 300)
	];
}
const MALICE = {
	remind: require_policy.exactly("medium"),
	suspicious: require_policy.exactly("high"),
	serious: require_policy.exactly("critical")
};
function maliciousFile({ path, name, level, md5, description }, say) {
	const file = path ?? name ?? md5 ?? "?";
	return {
		identity: ["malicious-file", file],
		describe: () => ({
			rule: describeContent("malicious-file", MALICE.serious, say),
			severity: level === void 0 ? MALICE.serious : MALICE[level],
			parts: [
				say(require_policy.message("{file} is taken for malicious", { file })),
				[
					name,
					level,
					md5 && `MD5 ${md5}`
				].filter((known) => known !== void 0).join(", "),
				description ?? ""
			]
		})
	};
}
function graded(kind, { name, severity }, say) {
	const values = {
		name,
		severity: require_policy.severityPhrase(severity)
	};
	const found = kind === "unsafe-setting" ? require_policy.message("unsafe setting: {name}, severity {severity}", values) : require_policy.message("sensitive content: {name}, severity {severity}", values);
	return {
		identity: [kind, name],
		describe: () => ({
			rule: describeContent(kind, require_policy.SOME_SEVERITY, say),
			severity,
			parts: [say(found)]
		})
	};
}
// src/reporters/sarif/fill.ts
const MAX_RESULTS = 5e3;
function fillRun(drafts, standing, room) {
	const indexes = new Map(standing.map(({ id }, index) => [id, index]));
	const rules = [...standing];
	const results = [];
	const told = /* @__PURE__ */ new Set();
	let bytes = standing.reduce((sum, rule) => sum + sizeOf(rule), 0);
	let leftOut = 0;
	for (const { identity, write } of drafts) {
		const key = JSON.stringify(identity);
		if (told.has(key)) continue;
		told.add(key);
		if (leftOut > 0 || results.length === MAX_RESULTS) {
			leftOut += 1;
			continue;
		}
		const { rule, level, text, location } = write();
		const ruleIndex = indexes.get(rule.id) ?? rules.length;
		const result = {
			ruleId: rule.id,
			ruleIndex,
			level,
			message: { text },
			locations: [location],
			partialFingerprints: { primaryLocationLineHash: `${require_run.sha256Hex(key).slice(0, 32)}:1` }
		};
		const size = sizeOf(result) + (ruleIndex === rules.length ? sizeOf(rule) : 0);
		if (bytes + size > room) {
			leftOut += 1;
			continue;
		}
		if (ruleIndex === rules.length) rules.push(rule);
		indexes.set(rule.id, ruleIndex);
		results.push(result);
		bytes += size;
	}
	return {
		rules,
		results,
		bytes,
		leftOut
	};
}
const sizeOf = (part) => Buffer.byteLength(require_run.printableJson(part, 0));
// src/reporters/sarif/notes.ts
const MAX_REMARKS = 30;
const note = (id, parts, say) => ({
	level: "note",
	descriptor: { id },
	message: { text: sentences(parts, say) }
});
function remarkNotes(report, say) {
	const all = require_run.remarks(report);
	const count = all.length - MAX_REMARKS;
	const shown = all.slice(0, MAX_REMARKS);
	return (count > 0 ? [...shown, require_policy.message("and {count} more", { count })] : shown).map((remark) => note("remark", [say(remark)], say));
}
// src/reporters/sarif/places.ts
const USUAL_POLICY = ".github/image-policy.yaml";
const START = {
	line: 1,
	column: 1,
	length: 1
};
function placesOf(report, { dockerfile, workflow }) {
	const origins = new Map(report.policies.map(({ name, origin }) => [name, origin]));
	const fromLine = dockerfile && toLocation(dockerfile.file, {
		line: dockerfile.line,
		column: 1,
		length: 4
	});
	const step = workflow === void 0 ? void 0 : toLocation(workflow, START);
	const usual = inRepository(USUAL_POLICY, START);
	return {
		ofContents: fromLine ?? step ?? usual,
		ofRule({ id, policy, position }) {
			if (fromLine && dockerfile.rules.includes(id)) return fromLine;
			const origin = origins.get(policy);
			const { file, line, column } = position;
			return (origin?.kind === "repository" ? void 0 : toLocation(file, {
				line,
				column,
				length: id.length
			}) ?? toLocation(origin?.text ?? "", START)) ?? fromLine ?? step ?? usual;
		}
	};
}
function toLocation(file, span) {
	const path = require_policy.plainLine(file).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
	return path !== "" && !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path) && !path.split("/").includes("..") ? inRepository(path, span) : void 0;
}
const inRepository = (path, { line, column, length }) => ({ physicalLocation: {
	artifactLocation: {
		uri: path.split("/").map(encodeURIComponent).join("/"),
		uriBaseId: "%SRCROOT%"
	},
	region: {
		startLine: line,
		startColumn: column,
		endLine: line,
		endColumn: column + length
	}
} });
// src/reporters/sarif/policy-rules.ts
const INSIDE = "8.0";
const OUTSIDE = "5.0";
function describePolicyRule(id, notes, say) {
	const note = notes.find((one) => one.id === id);
	const summary = note?.summary ?? require_policy.message("The policy rule {rule} holds.", { rule: id });
	const help = [
		summary,
		require_policy.message("The alert says what was found in the image and what to do next."),
		require_policy.message("A dated waiver in the policy accepts it; the job summary has the lines to paste.")
	].map(say);
	return {
		id: sarifText(id, 200),
		name: pascalCase(id),
		shortDescription: { text: sarifText(say(summary), 1e3) },
		fullDescription: { text: sarifText(say(summary), 1e3) },
		help: {
			text: sentences(help, say),
			markdown: help.map(require_policy.markdownText).join("\n\n")
		},
		defaultConfiguration: { level: "error" },
		properties: {
			tags: [
				"security",
				"container",
				"policy"
			],
			precision: "very-high",
			"problem.severity": "error",
			"security-severity": note?.looksInside === false ? OUTSIDE : INSIDE
		}
	};
}
const LEVELS = {
	violation: "error",
	unknown: "warning",
	"break-glass": "warning",
	warning: "warning"
};
function ruleDrafts(image, { report, places, notes, say }) {
	return image.rules.flatMap((outcome) => {
		const level = LEVELS[require_run.standingOf(outcome)];
		if (level === void 0) return [];
		return [{
			identity: [
				require_reference_parts.referenceParts(image.reference).name,
				"rule",
				outcome.policy,
				outcome.id
			],
			write: () => ({
				rule: describePolicyRule(outcome.id, notes, say),
				level: report.mode === "report" && level === "error" ? "warning" : level,
				text: sentences(partsOf(outcome, image).map(say), say),
				location: places.ofRule(outcome)
			})
		}];
	});
}
function partsOf(outcome, { reference }) {
	const { file, line } = outcome.position;
	return [
		require_run.ruleSentence(outcome, require_run.shortReference(reference)),
		outcome.message,
		...outcome.hint === void 0 ? [] : [outcome.hint],
		require_policy.message("Image {reference}", { reference }),
		require_policy.message("Policy {policy}, {file}:{line}", {
			policy: outcome.policy,
			file,
			line
		})
	];
}
const pascalCase = (id) => id.split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("").slice(0, 200) || "Rule";
// src/reporters/sarif/category.ts
const OF_ONE_BUILD = /(?<![a-z0-9])(?=[0-9a-f]*[0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi;
function categoryOf(reference) {
	const { name, tag } = require_reference_parts.referenceParts(reference);
	return `image-policy-gate/${name}${tag.replace(OF_ONE_BUILD, "*")}`;
}
function createCategories() {
	const taken = /* @__PURE__ */ new Map();
	return (reference) => {
		const category = categoryOf(reference);
		const times = (taken.get(category) ?? 0) + 1;
		taken.set(category, times);
		return times === 1 ? category : `${category}/${times}`;
	};
}
// src/reporters/sarif/runs.ts
const MAX_RUNS = 20;
function chooseSubjects({ images }) {
	const take = createCategories();
	const categories = new Map(images.map((image) => [image, take(image.reference)]));
	const sorted = require_run.worstImagesFirst(images);
	const subjects = [...sorted.map((image) => ({
		image,
		shows: "rules",
		category: categories.get(image) ?? ""
	})), ...sorted.filter(isListed).map((image) => ({
		image,
		shows: "contents",
		category: `${categories.get(image)}/contents`
	}))];
	return {
		chosen: subjects.slice(0, MAX_RUNS),
		leftOut: subjects.slice(MAX_RUNS)
	};
}
function isListed({ scans }) {
	const lists = scans.flatMap(({ state }) => state.kind === "complete" ? stateOfLists(state.facts) : UNREAD);
	return lists.includes("known") && !lists.includes("unread");
}
const UNREAD = ["unread"];
function stateOfLists(facts) {
	const { vulnerabilities, maliciousFiles, unsafeSettings, sensitiveFiles } = facts;
	return [
		stateOf(facts.findings, vulnerabilities.known ? require_policy.totalOf(vulnerabilities.value) : void 0, "unread"),
		stateOf(facts.maliciousFileList, maliciousFiles.known ? maliciousFiles.value.total : void 0, "unread"),
		stateOf(facts.unsafeSettingList, unsafeSettings.known ? unsafeSettings.value : void 0, "never"),
		stateOf(facts.sensitiveFileList, sensitiveFiles.known ? sensitiveFiles.value : void 0, "never")
	];
}
function stateOf(list, count, absent) {
	if (list?.known) return "known";
	if (list !== void 0) return list.cause === "not-measured" ? "never" : "unread";
	if (count === void 0) return "never";
	return count.max === 0 ? "known" : absent;
}
// src/reporters/sarif/waived.ts
const MAX_NOTES = 100;
function waivedNotes(image, say) {
	const rules = image.rules.filter(({ outcome }) => outcome === "waived").map((rule) => [say(require_run.ruleSentence(rule, image.reference)), ...require_run.ruleWaivers(rule).map((waiver) => say(require_run.waiverSentence(waiver)))]);
	const findings = image.waivedFindings.map(({ id, policy, waivedBy }) => [say(require_policy.message("the policy {policy} waives {id}", {
		policy,
		id
	})), ...waivedBy.map((waiver) => say(require_run.waiverSentence(waiver)))]);
	const all = [...rules, ...findings];
	const shown = all.slice(0, MAX_NOTES).map((parts) => note("waived", parts, say));
	const rest = all.length - shown.length;
	return rest === 0 ? shown : [...shown, note("waived", [say(require_policy.message("waived besides: {count}", { count: rest }))], say)];
}
function isWaivedOn(image, notes) {
	const looking = new Set(notes.filter(({ looksAtFindings }) => looksAtFindings).map(({ id }) => id));
	const judging = image.rules.filter(({ id, outcome }) => outcome !== "skipped" && looking.has(id));
	const policies = new Set(judging.map(({ policy }) => policy));
	return ({ waived }) => waived.length > 0 && [...policies].every((name) => waived.some(({ policy }) => policy === name));
}
// src/reporters/sarif.ts
const MAX_BYTES = 9437184;
const FRAME_BYTES = 2e3;
function reportAsSarifPieces(report, options) {
	const runs = makeRuns(report, options);
	return require_run.printablePieces({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs
	}, 0);
}
function* makeRuns(report, options) {
	const { chosen, leftOut } = chooseSubjects(report);
	const scene = {
		report,
		options,
		places: placesOf(report, {
			dockerfile: options.dockerfile,
			workflow: options.runPlace?.workflow
		}),
		say: require_run.speaker(options)
	};
	let room = options.maxBytes ?? MAX_BYTES;
	for (const [index, subject] of chosen.entries()) {
		const run = toRun(subject, index === 0 && leftOut.length > 0 ? [leftOutMessage(leftOut)] : [], Math.floor(room / (chosen.length - index)), scene);
		room -= require_run.printableBytes(run);
		yield run;
	}
}
function sarifNotices(report) {
	const { leftOut } = chooseSubjects(report);
	return leftOut.length === 0 ? [] : [leftOutMessage(leftOut)];
}
const leftOutMessage = (leftOut) => require_policy.message("report.sarif has room for 20 runs. Left out: the rule outcomes of {rules} images and the contents of {contents}; their alerts stay as they are, and report.json has them all", {
	rules: leftOut.filter(({ shows }) => shows === "rules").length,
	contents: leftOut.filter(({ shows }) => shows === "contents").length
});
function toRun(subject, missing, room, scene) {
	const { image, shows, category } = subject;
	const { report, options, places, say } = scene;
	const notes = options.rules ?? [];
	const told = shows === "rules" ? [...remarkNotes(report, say), ...waivedNotes(image, say)] : [];
	const taken = FRAME_BYTES + require_run.printableBytes(told);
	const { rules, results, leftOut } = fillRun(shows === "rules" ? ruleDrafts(image, {
		report,
		places,
		notes,
		say
	}) : contentDrafts(image, {
		location: places.ofContents,
		isWaived: isWaivedOn(image, notes),
		say
	}), (shows === "rules" ? [...new Set(image.rules.map(({ id }) => id))] : []).map((id) => describePolicyRule(id, notes, say)), room - taken);
	const cut = leftOut === 0 ? [] : [require_policy.message("left out of report.sarif for lack of room: {count}", { count: leftOut })];
	return {
		tool: { driver: {
			...toolOf(report, options.runPlace),
			rules
		} },
		automationDetails: { id: `${category}/` },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: [...told, ...[...missing, ...cut].map((text) => note("left-out", [say(text)], say))]
		}],
		columnKind: "utf16CodeUnits",
		results
	};
}
const SEMANTIC_VERSION = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.-]+)?$/;
const toolOf = ({ tool: { name, version } }, runPlace) => ({
	name,
	semanticVersion: SEMANTIC_VERSION.test(version) ? version : "0.0.0-development",
	informationUri: require_reference_parts.programUri(runPlace)
});
exports.reportAsSarifPieces = reportAsSarifPieces;
exports.sarifNotices = sarifNotices;
