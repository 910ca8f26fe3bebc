const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
// src/reporters/markdown-lists.ts
const MAX_CELL = 200;
const listTables = ({ maliciousFiles, findings }, maxRows, say) => [table([
	require_policy.message("Malicious file"),
	require_policy.message("Level"),
	require_policy.message("Name"),
	require_policy.message("MD5")
].map(say), maliciousFiles.slice(0, maxRows).map((file) => maliciousRow(file, say)), maliciousFiles.length, say), table([
	require_policy.message("Vulnerability"),
	require_policy.message("Severity"),
	require_policy.message("Package"),
	require_policy.message("Fix")
].map(say), findings.slice(0, maxRows).map((finding) => findingRow(finding, say)), findings.length, say)];
function table(titles, rows, total, say) {
	if (rows.length === 0) return {
		pieces: [],
		total
	};
	const more = total - rows.length;
	const last = [say(require_policy.message("and {count} more", { count: more })), ...titles.slice(1).map(() => "")];
	return {
		pieces: [
			`\n| ${titles.join(" | ")} |\n|${"---|".repeat(titles.length)}\n`,
			...rows,
			...more === 0 ? [] : [`| ${last.join(" | ")} |\n`]
		],
		total
	};
}
const cell = (text) => text === void 0 ? "" : require_policy.markdownText(require_run.cutAtSentence(text, MAX_CELL));
const code = (text) => text === void 0 ? "" : require_policy.markdownCode(require_run.cutAtSentence(text, MAX_CELL));
function findingRow({ finding, waived }, say) {
	const { id, severity, url, package: part, remedy } = finding;
	const where = [[part?.name, part?.version].filter((text) => text !== void 0).join(" "), part?.path].filter((text) => text !== void 0 && text !== "").map(code);
	const fix = [require_run.fixWords(finding), remedy].filter((part) => part !== void 0);
	const policies = [...new Set(waived.map(({ policy }) => policy))].join(", ");
	return `| ${[
		url === void 0 ? code(id) : require_policy.markdownLink(require_run.cutAtSentence(id, MAX_CELL), url),
		cell(say(require_policy.severityPhrase(severity))),
		where.join(" "),
		waived.length > 0 ? cell(say(require_policy.message("waived by policy {policies}", { policies }))) : fix.map((part) => cell(typeof part === "string" ? part : say(part))).join("<br>")
	].join(" | ")} |\n`;
}
function maliciousRow({ path, name, level, md5 }, say) {
	const grade = level === void 0 ? say(require_policy.message("not told")) : say(require_run.MALICE_WORDS[level]);
	return `| ${[
		code(path ?? "?"),
		cell(grade),
		cell(name),
		code(md5)
	].join(" | ")} |\n`;
}
// src/reporters/markdown-details.ts
const SIGNS = {
	violation: "\u274c",
	unknown: "\u2753",
	"break-glass": "\ud83d\udea8",
	warning: "\u26a0\ufe0f",
	waived: "\u2611\ufe0f",
	pass: "\u2705",
	skipped: "\u2796"
};
const MAX_TEXT$1 = 1e3;
const MAX_STANZA = 4e3;
const MAX_SCANS = 30;
const CLOSE = "\n</details>\n\n";
function imageDetails(images, { maxBytes, maxListRows, say }) {
	const parts = [];
	let room = maxBytes;
	for (const image of images) {
		const part = imagePart(image, room, {
			maxListBytes: maxBytes / images.length / 2,
			maxListRows,
			say
		});
		room = part.text === "" ? 0 : room - Buffer.byteLength(part.text);
		parts.push(part);
	}
	const sum = (name) => parts.reduce((total, { leftOut }) => total + leftOut[name], 0);
	return {
		text: parts.map(({ text }) => text).join(""),
		leftOut: {
			rules: sum("rules"),
			findings: sum("findings"),
			stanzas: sum("stanzas"),
			rows: sum("rows")
		}
	};
}
function imagePart(image, room, { maxListBytes, maxListRows, say }) {
	const rules = require_run.worstFirst(image.rules);
	const waivable = rules.filter(({ waiverStanza }) => waiverStanza !== void 0);
	const tables = listTables(require_run.listsOfImage(image), maxListRows, say);
	const nothing = () => {
		const rows = tables.reduce((sum, { total }) => sum + total, 0);
		const findings = image.waivedFindings.length;
		return {
			text: "",
			leftOut: {
				rules: rules.length,
				findings,
				stanzas: waivable.length,
				rows
			}
		};
	};
	if (room <= 0) return nothing();
	const open = openingOf(image, say);
	let left = room - Buffer.byteLength(open) - 13;
	const take = (pieces) => {
		const taken = require_run.takeWhatFits(pieces, left);
		left -= taken.bytes;
		return taken;
	};
	const table = take(rules.map((rule) => ruleRow(rule, say)));
	if (left < 0 || table.taken === 0 && rules.length > 0) return nothing();
	const lists = takeTables(tables, Math.min(left, maxListBytes));
	left -= lists.bytes;
	const waived = take(waivedFindingRows(image.waivedFindings, say));
	const stanzas = take(waivable.map((rule) => stanzaBlock(rule, say)));
	return {
		text: [
			open,
			table.text,
			lists.text,
			waived.text,
			stanzas.text,
			CLOSE
		].join(""),
		leftOut: {
			rules: rules.length - table.taken,
			findings: image.waivedFindings.length - Math.max(0, waived.taken - 1),
			stanzas: waivable.length - stanzas.taken,
			rows: lists.leftOut
		}
	};
}
function takeTables(tables, maxBytes) {
	let [text, bytes, leftOut] = [
		"",
		0,
		0
	];
	for (const { pieces, total } of tables) {
		const part = require_run.takeWhatFits(pieces, maxBytes - bytes);
		text += part.text;
		bytes += part.bytes;
		if (part.taken < pieces.length) leftOut += total - Math.max(0, part.taken - 1);
	}
	return {
		text,
		bytes,
		leftOut
	};
}
function openingOf(image, say) {
	const scans = image.scans.slice(0, MAX_SCANS).map((scan) => require_run.scanLine(scan, say));
	const unseen = image.scans.length - scans.length;
	const facts = [
		require_policy.markdownCode(image.reference),
		...image.digest === void 0 ? [] : [`${say(require_policy.message("digest"))} ${require_policy.markdownCode(image.digest)}`],
		require_policy.markdownText(require_run.cutAtSentence(say(require_policy.message("source {source}", { source: require_run.sourceLine(image, say) })), MAX_TEXT$1)),
		...scans.map((scan) => require_policy.markdownText(require_run.cutAtSentence(scan, MAX_TEXT$1))),
		...unseen > 0 ? [require_policy.markdownText(say(require_policy.message("and {count} more", { count: unseen })))] : [],
		...image.consoleUrl === void 0 ? [] : [require_policy.markdownLink(say(require_policy.message("see it in the console")), image.consoleUrl)]
	];
	const titles = [
		require_policy.message("Outcome"),
		require_policy.message("Rule"),
		require_policy.message("What was found"),
		require_policy.message("Policy"),
		require_policy.message("Next")
	];
	return [
		`<details><summary>${say(require_run.verdictWord(image.verdict))}: ${require_policy.markdownCode(require_run.shortReference(image.reference))}</summary>\n\n`,
		...facts.map((fact) => `- ${fact}\n`),
		`\n| ${titles.map(say).join(" | ")} |\n|---|---|---|---|---|\n`
	].join("");
}
function ruleRow(rule, say) {
	const { file, line } = rule.position;
	const found = [say(rule.message), ...require_run.ruleWaivers(rule).map((waiver) => say(require_run.waiverSentence(waiver)))];
	return `| ${[
		`${SIGNS[require_run.standingOf(rule)]} ${outcomeWords(rule, say)}`,
		require_policy.markdownCode(rule.id),
		found.map((text) => require_policy.markdownText(require_run.cutAtSentence(text, MAX_TEXT$1))).join("<br>"),
		`${require_policy.markdownText(rule.policy)} ${require_policy.markdownCode(`${file}:${line}`)}`,
		rule.hint === void 0 ? "" : require_policy.markdownText(require_run.cutAtSentence(say(rule.hint), MAX_TEXT$1))
	].join(" | ")} |\n`;
}
function waivedFindingRows(findings, say) {
	if (findings.length === 0) return [];
	const titles = [
		require_policy.message("Waived finding"),
		require_policy.message("Severity"),
		require_policy.message("Policy"),
		require_policy.message("Waiver")
	].map(say);
	const rows = findings.map(({ id, severity, policy, waivedBy }) => {
		const waivers = waivedBy.map((waiver) => require_policy.markdownText(require_run.cutAtSentence(say(require_run.waiverSentence(waiver)), MAX_TEXT$1)));
		return `| ${[
			require_policy.markdownCode(id),
			require_policy.markdownText(say(require_policy.severityPhrase(severity))),
			require_policy.markdownText(policy),
			waivers.join("<br>")
		].join(" | ")} |\n`;
	});
	return [`\n| ${titles.join(" | ")} |\n|---|---|---|---|\n`, ...rows];
}
function outcomeWords(rule, say) {
	const words = [require_run.outcomeWord(rule.outcome), ...rule.cause === void 0 ? [] : [require_run.causeWord(rule.cause)]];
	if (rule.letThrough) return require_run.sayParts([...words, require_policy.message("let through by the policy")], say);
	return require_run.sayParts(require_run.standingOf(rule) === "warning" ? [...words, require_policy.message("warns only")] : words, say);
}
function stanzaBlock(rule, say) {
	const title = require_policy.message("To waive {rule}, put this under \"waivers:\" of the policy {policy}:", {
		rule: rule.id,
		policy: rule.policy
	});
	const stanza = require_run.cutAtSentence((rule.waiverStanza ?? "").trimEnd(), MAX_STANZA);
	return `\n${require_policy.markdownText(say(title))}\n\n${require_policy.markdownFence(stanza, "yaml")}`;
}
// src/reporters/severity-tally.ts
const SQUARES = {
	critical: "\ud83d\udfe5",
	high: "\ud83d\udfe5",
	top: "\ud83d\udfe5",
	medium: "\ud83d\udfe7",
	low: "\ud83d\udfe8"
};
const VAGUE = "\u2b1c";
const BAR_LENGTH = 8;
function severityTally({ scans }, say) {
	const [worst] = scans.flatMap((scan) => {
		const counts = require_run.shownCounts(scan);
		return counts === void 0 ? [] : [counts];
	}).toSorted(byGravity);
	if (worst === void 0) return void 0;
	const found = worst.filter(({ count }) => count.max > 0);
	const parts = found.map(({ severity, count }) => require_policy.message("{count} {severity}", {
		count: require_policy.countPhrase(count),
		severity: require_policy.severityPhrase(severity)
	}));
	const words = parts.length === 0 ? "0" : require_run.sayParts(parts, say);
	const count = scans.length;
	return {
		bar: barOf(found),
		words: count === 1 ? words : say(require_policy.message("{words} (worst of {count})", {
			words,
			count
		}))
	};
}
const byGravity = (a, b) => require_policy.rankOf(require_policy.worstSeverity(b).most) - require_policy.rankOf(require_policy.worstSeverity(a).most) || require_policy.totalOf(b).min - require_policy.totalOf(a).min;
function barOf(counts) {
	const weights = counts.map(({ count }) => Math.max(1, count.min));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const length = Math.min(BAR_LENGTH, total);
	return counts.map(({ severity }, index) => {
		const share = Math.max(1, Math.round((weights[index] ?? 1) / total * length));
		return (SQUARES[require_run.toneOf(severity)] ?? VAGUE).repeat(share);
	}).join("");
}
// src/reporters/markdown.ts
const MAX_FILE_BYTES = 921600;
const VERDICT_SIGNS = {
	pass: "\u2705",
	fail: "\u274c",
	unknown: "\u2753"
};
const MAX_TEXT = 1e3;
const RESERVED_FOR_NOTICE = 1e3;
const LIST_ROWS = 20;
function reportAsMarkdown(report, options) {
	const say = require_run.speaker(options);
	const { maxBytes, maxListRows } = options;
	const images = require_run.worstImagesFirst(report.images);
	const verdict = `## ${VERDICT_SIGNS[report.verdict]} ${require_policy.markdownText(say(require_run.verdictSentence(report)))}\n\n`;
	const counts = `${require_policy.markdownText(say(require_run.countsSentence(report)))}\n\n`;
	const head = require_run.takeWhatFits([
		verdict,
		counts,
		...listItems(require_run.remarks(report).map(say))
	], maxBytes / 4);
	const foot = require_run.takeWhatFits(footLines(report, say), maxBytes / 4);
	const room = maxBytes - head.bytes - foot.bytes - RESERVED_FOR_NOTICE;
	const overview = require_run.takeWhatFits(overviewLines(images, say), room / 2);
	const details = imageDetails(images, {
		maxBytes: room - overview.bytes,
		maxListRows: maxListRows ?? LIST_ROWS,
		say
	});
	const leftOut = {
		...details.leftOut,
		images: images.length - Math.max(0, overview.taken - 1)
	};
	return [
		head.text,
		leftOutNotice(leftOut, say),
		overview.text,
		"\n",
		details.text,
		foot.text
	].join("");
}
function* overviewLines(images, say) {
	yield `| ${[
		require_policy.message("Image"),
		require_policy.message("Verdict"),
		require_policy.message("What"),
		require_policy.message("Vulnerabilities")
	].map(say).join(" | ")} |\n|---|---|---|---|\n`;
	for (const image of images) {
		const what = require_run.cutAtSentence(say(require_run.imageSentence(image)), MAX_TEXT);
		const { bar, words } = severityTally(image, say) ?? {
			bar: "",
			words: say(require_policy.message("not known"))
		};
		const verdict = `${VERDICT_SIGNS[image.verdict]} ${say(require_run.verdictWord(image.verdict))}`;
		yield `| ${require_policy.markdownCode(require_run.shortReference(image.reference))} | ${verdict} | ${require_policy.markdownText(what)} | ${bar} ${require_policy.markdownText(words)} |\n`;
	}
}
function footLines(report, say) {
	const warnings = report.policies.flatMap((policy) => policy.warnings.map((notice) => say(require_run.noticeSentence(notice))));
	const policies = report.policies.map((policy) => say(require_run.policySentence(policy)));
	const contacted = say(require_policy.message("contacted {hosts}", { hosts: report.hosts.join(", ") }));
	return [
		`\n#### ${say(require_policy.message("Policies"))}\n\n`,
		...listItems(policies),
		...listItems(warnings, "\u26a0\ufe0f "),
		...report.hosts.length === 0 ? [] : listItems([contacted])
	];
}
const listItems = (texts, sign = "") => texts.map((text) => `- ${sign}${require_policy.markdownText(require_run.cutAtSentence(text, MAX_TEXT))}\n`);
function leftOutNotice({ images, rules, findings, stanzas, rows }, say) {
	const parts = [images + rules + findings + stanzas === 0 ? void 0 : require_policy.message("Too long to show whole. Left out: {images} images of the table, {rules} rule outcomes, {findings} waived findings and {stanzas} waiver stanzas of the details; report.json has them all.", {
		images,
		rules,
		findings,
		stanzas
	}), rows === 0 ? void 0 : require_policy.message("Left out of the lists: {rows} rows; the formats html, sarif and evidence have more of them.", { rows })].filter((part) => part !== void 0);
	return parts.length === 0 ? "\n" : `\n**${parts.map((part) => require_policy.markdownText(say(part))).join(" ")}**\n\n`;
}
exports.MAX_FILE_BYTES = MAX_FILE_BYTES;
exports.reportAsMarkdown = reportAsMarkdown;
