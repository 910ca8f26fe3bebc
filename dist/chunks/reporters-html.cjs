const require_run = require("./run.cjs");
const require_policy = require("./policy.cjs");
// src/reporters/html/markup.ts
const PRIORITIES = ["outcomes", "lists"];
const MAX_TEXT = 2e3;
function html(literals, ...values) {
	const parts = [];
	let text = "";
	for (const [index, literal] of withoutIndent(literals).entries()) {
		text += literal;
		for (const part of partsOf$1(values[index])) if (typeof part === "string") text += part;
		else {
			parts.push(text, part);
			text = "";
		}
	}
	parts.push(text);
	return { parts };
}
const cleaned = /* @__PURE__ */ new WeakMap();
function withoutIndent(literals) {
	const known = cleaned.get(literals) ?? literals.map((literal) => literal.replace(/\n\s*/g, "\n"));
	cleaned.set(literals, known);
	return known;
}
const raw = (markup) => ({ parts: [markup] });
const rowsOf = ({ items, row, priority, note }) => ({ parts: [{
	count: items.length,
	*rows() {
		for (const [index, item] of items.entries()) yield flat(row(item, index));
	},
	priority,
	note: (leftOut) => flat(note(leftOut))
}] });
const flat = ({ parts }) => parts.map((part) => {
	if (typeof part !== "string") throw new Error("rows within rows have no bounds");
	return part;
}).join("");
function partsOf$1(value) {
	if (value === void 0 || value === false) return [];
	if (typeof value === "string") return [escapeHtml(value)];
	if (typeof value === "number") return [String(value)];
	return "parts" in value ? value.parts : value.flatMap(({ parts }) => parts);
}
const toEntity = (character) => `&#${character.charCodeAt(0)};`;
const escapeHtml = (text) => require_policy.plainLine(require_run.cutAtSentence(text, MAX_TEXT)).replace(/[&<>"'`[]|:(?=:)/g, toEntity);
function link(label, address) {
	const url = address !== void 0 && URL.canParse(address) ? new URL(address) : void 0;
	return url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.href.length <= MAX_TEXT ? html`<a href="${url.href}" rel="noreferrer noopener" target="_blank">${label}</a>` : html`${label}`;
}
// src/reporters/html/fit.ts
function* fitInto({ parts }, maxBytes) {
	let room = maxBytes - fixedBytes({ parts });
	const tables = parts.filter((part) => typeof part !== "string");
	const shares = PRIORITIES.map((priority) => {
		const wanted = tables.filter((table) => table.priority === priority).map((table) => bytesOfRows(table, room));
		const share = fairShare(wanted, room);
		room -= wanted.reduce((sum, bytes) => sum + Math.min(bytes, share), 0);
		return [priority, share];
	});
	const shareOf = new Map(shares);
	for (const part of parts) if (typeof part === "string") yield part;
	else yield* rowsWithin(part, shareOf.get(part.priority) ?? 0);
}
const fixedBytes = ({ parts }) => parts.reduce((sum, part) => sum + Buffer.byteLength(typeof part === "string" ? part : part.note(part.count)), 0);
function bytesOfRows({ rows }, room) {
	let bytes = 0;
	for (const row of rows()) {
		bytes += Buffer.byteLength(row);
		if (bytes > room) break;
	}
	return bytes;
}
function fairShare(wanted, room) {
	let left = Math.max(0, room);
	for (const [index, bytes] of wanted.toSorted((a, b) => a - b).entries()) {
		const share = left / (wanted.length - index);
		if (bytes > share) return share;
		left -= bytes;
	}
	return Number.POSITIVE_INFINITY;
}
function* rowsWithin({ count, rows, note }, share) {
	let [left, taken] = [share, 0];
	for (const row of rows()) {
		left -= Buffer.byteLength(row);
		if (left < 0) break;
		yield row;
		taken += 1;
	}
	if (taken < count) yield note(count - taken);
}
// src/reporters/html/list-table.ts
const MAX_ROWS_UNFOLDED = 20;
function listTable({ title, columns, items, row }, say) {
	const heads = columns.map((column, index) => html`<th scope="col"${index === 0 && WORST_FIRST}${column.choose && CHOICE}>${say(column.title)}</th>`);
	const note = (leftOut) => html`<tr class="more"><td colspan="${columns.length}">${say(leftOutOfList(leftOut))}</td></tr>`;
	return html`<details class="fold"${items.length <= MAX_ROWS_UNFOLDED && OPEN$1}>
    <summary>${say(require_policy.message("{title}: {count}", {
		title,
		count: items.length
	}))}</summary>
    <table class="list" data-list><caption class="quiet">${say(title)}</caption><thead><tr>${heads}</tr></thead>
    <tbody>${rowsOf({
		items,
		row,
		priority: "lists",
		note
	})}</tbody></table></details>\n`;
}
const OPEN$1 = html` open`;
const WORST_FIRST = html` aria-sort="descending"`;
const CHOICE = html` data-choose`;
const leftOutOfList = (count) => require_policy.message("{count} more have no room here; evidence.json has them all (formats: evidence)", { count });
const SHOWN = require_policy.message("{shown} of {total} shown", {
	shown: "{shown}",
	total: "{total}"
});
const toolTemplates = (say) => html`<template id="list-tools"><div class="tools">
  <label><span>${say(require_policy.message("Filter"))}</span> <input type="search" spellcheck="false" autocomplete="off"></label>
  <output data-text="${say(SHOWN)}"></output></div></template>
  <template id="choice"><label><span></span> <select><option value="">${say(require_policy.message("all"))}</option></select></label></template>
  <template id="fold-tools"><div class="tools"><button type="button" data-fold="open">${say(require_policy.message("Unfold all"))}</button>
  <button type="button" data-fold="close">${say(require_policy.message("Fold all"))}</button></div></template>`;
// src/reporters/html/words.ts
const phrase = (part, say) => typeof part === "object" ? say(part) : String(part);
function severityCell(severity, say) {
	const words = say(require_policy.severityPhrase(severity));
	const tone = `sev tone-${require_run.toneOf(severity)}`;
	return html`<td data-sort="${require_run.severityRank(severity)}" data-word="${words}"><span class="${tone}">${words}</span></td>`;
}
// src/reporters/html/lists.ts
const MAX_ALIASES = 8;
function listSections(image, say) {
	const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = require_run.listsOfImage(image);
	return [
		...maliciousFiles.length > 0 ? [maliciousTable(maliciousFiles, say)] : [],
		...findings.length > 0 ? [findingsTable(findings, say)] : [],
		...unsafeSettings.length > 0 ? [settingsTable(unsafeSettings, say)] : [],
		...sensitiveFiles.length > 0 ? [sensitiveTable(sensitiveFiles, say)] : []
	];
}
function findingsTable(findings, say) {
	const columns = [
		{
			title: require_policy.message("Severity"),
			choose: true
		},
		{ title: require_policy.message("Vulnerability") },
		{ title: require_policy.message("Package") },
		{
			title: require_policy.message("Fix"),
			choose: true
		}
	];
	const row = (finding) => findingRow(finding, say);
	return listTable({
		title: require_policy.message("Vulnerabilities by name"),
		columns,
		items: findings,
		row
	}, say);
}
function findingRow({ finding, waived }, say) {
	const { id, severity, title, package: part, hasFix, remedy, url } = finding;
	const others = finding.aliases.filter((alias) => !require_policy.isSameName(alias, id));
	const policies = [...new Set(waived.map(({ policy }) => policy))].join(", ");
	const isTelling = title !== void 0 && title !== id && title !== part?.name;
	const fix = say(fixWord(hasFix));
	return html`<tr>${severityCell(severity, say)}<td><code>${link(id, url)}</code>
    ${others.length > 0 && html`<span class="also">${namesText(others, say)}</span>`}
    ${policies !== "" && html`<span class="chip waived">${say(require_policy.message("waived by policy {policies}", { policies }))}</span>`}
    ${isTelling && html`<p>${title}</p>`}</td>
    <td>${part && html`<code>${part.name}</code> ${part.version}${part.path !== void 0 && html`<p>${part.path}</p>`}`}</td>
    <td data-word="${fix}">${fix}${remedy !== void 0 && html`<p>${remedy}</p>`}</td></tr>\n`;
}
const namesText = (names, say) => {
	const shown = names.slice(0, MAX_ALIASES).join(", ");
	const count = names.length - MAX_ALIASES;
	return count > 0 ? say(require_policy.message("{names} and {count} more", {
		names: shown,
		count
	})) : shown;
};
function fixWord(hasFix) {
	if (hasFix === void 0) return require_policy.message("not told");
	return hasFix ? require_policy.message("fix known") : require_policy.message("no fix known");
}
function maliciousTable(files, say) {
	const columns = [
		{
			title: require_policy.message("Level"),
			choose: true
		},
		{ title: require_policy.message("File") },
		{ title: require_policy.message("Name") },
		{ title: require_policy.message("MD5") }
	];
	const row = ({ level, path, name, md5, description }) => {
		const grade = say(level === void 0 ? require_policy.message("not told") : require_run.MALICE_WORDS[level]);
		return html`<tr><td data-sort="${level === void 0 ? -1 : require_policy.MALICE_LEVELS.indexOf(level)}" data-word="${grade}">${grade}</td>
      <td><code>${path ?? "?"}</code>${description !== void 0 && html`<p>${description}</p>`}</td>
      <td>${name}</td><td>${md5 !== void 0 && html`<code>${md5}</code>`}</td></tr>\n`;
	};
	return listTable({
		title: require_policy.message("Malicious files"),
		columns,
		items: files,
		row
	}, say);
}
const settingsTable = (settings, say) => gradedTable(settings.map(({ name, severity, failed }) => ({
	name,
	severity,
	count: failed
})), {
	title: require_policy.message("Unsafe settings"),
	name: require_policy.message("Setting"),
	count: require_policy.message("Failed checks")
}, say);
const sensitiveTable = (files, say) => gradedTable(files.map(({ name, severity, count }) => ({
	name,
	severity,
	count
})), {
	title: require_policy.message("Sensitive files"),
	name: require_policy.message("File"),
	count: require_policy.message("Number")
}, say);
function gradedTable(items, titles, say) {
	const columns = [
		{
			title: require_policy.message("Severity"),
			choose: true
		},
		{ title: titles.name },
		{ title: titles.count }
	];
	const row = ({ name, severity, count }) => html`<tr>${severityCell(severity, say)}<td>${name}</td><td class="num">${count}</td></tr>\n`;
	return listTable({
		title: titles.title,
		columns,
		items,
		row
	}, say);
}
// src/reporters/html/outcomes.ts
const MAX_WAIVERS = 20;
const MAX_STANZA_LINES = 40;
const SIGNS = {
	violation: "\u2715",
	unknown: "?",
	"break-glass": "!",
	warning: "!",
	waived: "~",
	pass: "\u2713",
	skipped: "\u2013"
};
function outcomeTable(rules, say) {
	const titles = [
		require_policy.message("Outcome"),
		require_policy.message("Rule"),
		require_policy.message("What was found"),
		require_policy.message("Policy")
	];
	const note = (count) => html`<tr class="more"><td colspan="4">${say(leftOut$1(count))}</td></tr>`;
	const items = require_run.worstFirst(rules);
	return html`<table class="outcomes"><caption>${say(require_policy.message("Rules"))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({
		items,
		row: (rule) => outcomeRow(rule, say),
		priority: "outcomes",
		note
	})}</tbody></table>`;
}
const leftOut$1 = (count) => require_policy.message("{count} more have no room here; report.json has them all (formats: json)", { count });
function outcomeRow(rule, say) {
	const standing = require_run.standingOf(rule);
	const { file, line } = rule.position;
	return html`<tr class="is-${standing}"><td><span class="chip ${standing}"><span aria-hidden="true">${SIGNS[standing]}</span>
    ${say(require_run.outcomeWord(rule.outcome))}</span>${qualifiers(rule, say)}</td>
    <th scope="row"><code>${rule.id}</code></th>
    <td>${say(rule.message)}${rule.hint && html`<p class="next">${say(rule.hint)}</p>`}${waivers(rule, say)}${stanza(rule, say)}</td>
    <td class="place">${rule.policy} <code>${file}:${line}</code></td></tr>\n`;
}
function qualifiers(rule, say) {
	const warnsOnly = require_run.standingOf(rule) === "warning" && !rule.letThrough;
	return [
		...rule.cause === void 0 ? [] : [html`<p class="why">${say(require_run.causeWord(rule.cause))}</p>`],
		...rule.letThrough ? [html`<p class="why">${say(require_policy.message("let through by the policy"))}</p>`] : [],
		...warnsOnly ? [html`<p class="why">${say(require_policy.message("warns only"))}</p>`] : []
	];
}
function waivers(rule, say) {
	const all = require_run.ruleWaivers(rule);
	const more = all.length - MAX_WAIVERS;
	return [...all.slice(0, MAX_WAIVERS).map((waiver) => html`<p class="waiver">${say(require_run.waiverSentence(waiver))}</p>`), ...more > 0 ? [html`<p class="waiver">${say(require_policy.message("and {count} more", { count: more }))}</p>`] : []];
}
function stanza({ waiverStanza, id, policy }, say) {
	if (waiverStanza === void 0) return void 0;
	const title = require_policy.message("To waive {rule}, put this under \"waivers:\" of the policy {policy}:", {
		rule: id,
		policy
	});
	const lines = require_policy.plainLines(waiverStanza.trimEnd()).slice(0, MAX_STANZA_LINES);
	return html`<details class="stanza"><summary>${say(require_policy.message("Waive it"))}</summary><p>${say(title)}</p>
    <pre tabindex="0"><code>${lines.map((text) => html`${text}\n`)}</code></pre></details>`;
}
function waivedFindingsTable(findings, say) {
	const titles = [
		require_policy.message("Severity"),
		require_policy.message("Waived finding"),
		require_policy.message("Policy"),
		require_policy.message("Waiver")
	];
	const row = ({ id, severity, policy, waivedBy }) => html`<tr>${severityCell(severity, say)}<td><code>${id}</code></td><td>${policy}</td>
      <td>${waivedBy.slice(0, MAX_WAIVERS).map((waiver) => html`<p>${say(require_run.waiverSentence(waiver))}</p>`)}</td></tr>\n`;
	const note = (count) => html`<tr class="more"><td colspan="4">${say(leftOut$1(count))}</td></tr>`;
	return html`<table class="list waived-list"><caption>${say(require_policy.message("Waived findings"))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({
		items: findings,
		row,
		priority: "outcomes",
		note
	})}</tbody></table>`;
}
// src/reporters/html/severity-bars.ts
const BAR_PATTERNS = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
  <pattern id="maybe" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="stripe" width="2.5" height="5"/></pattern></defs></svg>`;
function severityChart(counts, caption, say) {
	const scale = scaleOf(counts.map(({ count }) => count));
	const rows = counts.map(({ severity, count }) => html`<tr><th scope="row">${say(require_policy.severityPhrase(severity))}</th>
      <td class="bar">${track(stack([{
		severity,
		count
	}], scale))}</td><td class="num">${phrase(require_policy.countPhrase(count), say)}</td></tr>`);
	const none = html`<tr><th scope="row">${say(require_policy.message("of any severity"))}</th><td class="bar">${track([])}</td>
    <td class="num">0</td></tr>`;
	return html`<table class="chart"><caption>${caption}</caption><tbody>${rows.length === 0 ? none : rows}</tbody></table>`;
}
function severityStrip(counts, scale, say) {
	const shown = counts.filter(({ count }) => count.max > 0);
	const bar = stack(shown, scale);
	const words = shown.map(({ severity, count }) => html`<li><b>${phrase(require_policy.countPhrase(count), say)}</b> ${say(require_policy.severityPhrase(severity))}</li>`);
	const none = html`<li><b>0</b></li>`;
	return html`${track(bar)}<ul class="tally">${words.length === 0 ? none : words}</ul>`;
}
const unknownTrack = html`<svg class="track none" aria-hidden="true"><rect class="void" width="100%" height="100%"/></svg>`;
const scaleOf = (counts) => counts.reduce((scale, { min, max }) => Math.max(scale, Number.isFinite(max) ? max : min * 1.25), 1);
function stack(buckets, scale) {
	let end = 0;
	const place = (amount, ...layers) => {
		const [from, to] = [end, Math.min(scale, end + amount)];
		end = to;
		const [x, width] = [from, to - from].map((part) => `${(100 * part / scale).toFixed(2)}%`);
		return layers.map((name) => html`<rect class="${name}" x="${x}" width="${width}" height="100%"/>`);
	};
	const sure = buckets.map(({ severity, count }) => ({
		tone: `tone-${require_run.toneOf(severity)}`,
		amount: count.min
	}));
	const perhaps = buckets.map(({ severity, count }) => ({
		tone: `tone-${require_run.toneOf(severity)}`,
		amount: count.max - count.min
	})).toSorted((a, b) => Number(Number.isFinite(b.amount)) - Number(Number.isFinite(a.amount)));
	return [...sure.filter(isDrawn).flatMap(({ tone, amount }) => place(amount, tone)), ...perhaps.filter(isDrawn).flatMap(({ tone, amount }) => place(amount, `${tone} maybe`, "stripes"))];
}
const isDrawn = ({ amount }) => amount > 0;
const track = (drawn) => html`<svg class="track" aria-hidden="true"><rect class="rail" width="100%" height="100%"/>${drawn}</svg>`;
// src/reporters/html/scan.ts
function scanSection(scan, image, say) {
	const { state } = scan;
	const otherDigest = scan.digest !== void 0 && scan.digest !== image.digest;
	const hint = "hint" in state ? state.hint : void 0;
	return html`<section class="scan"><h4>${say(require_policy.message("Scan"))}</h4>
    ${require_run.scanSentences(scan).map((sentence) => html`<p>${say(sentence)}</p>\n`)}
    ${otherDigest && html`<p><code>${scan.digest}</code></p>`}${hint && html`<p class="next">${say(hint)}</p>`}
    ${isComplete(scan) && measurements(scan, say)}</section>\n`;
}
const isComplete = (scan) => scan.state.kind === "complete";
function measurements(scan, say) {
	const { facts } = scan.state;
	const { vulnerabilities, findings } = facts;
	const caption = say(require_policy.message("Vulnerabilities"));
	return html`<div class="measured">${vulnerabilities.known ? severityChart(require_run.shownCounts(scan) ?? [], caption, say) : html`<div class="chart"><p class="caption">${caption}</p>${unknownTrack}<p>${notKnown(vulnerabilities, say)}</p></div>`}${factList(facts, say)}</div>
    ${findings?.known === false && html`<p><b>${say(require_policy.message("Vulnerabilities by name"))}</b> ${notKnown(findings, say)}</p>`}`;
}
function factList(facts, say) {
	const count = (title, fact) => entry(say(title), fact, (value) => phrase(require_policy.countPhrase(value), say), say);
	const { severity, maliciousFiles, sizeBytes, bornAtMs } = facts;
	return html`<dl class="facts">
    ${entry(say(require_policy.message("Worst severity")), severity, (range) => say(require_policy.severityPhrase(range)), say)}
    ${entry(say(require_policy.message("Malicious files")), maliciousFiles, ({ total }) => phrase(require_policy.countPhrase(total), say), say)}
    ${count(require_policy.message("Unsafe settings"), facts.unsafeSettings)}${count(require_policy.message("Sensitive files"), facts.sensitiveFiles)}
    ${entry(say(require_policy.message("Size")), sizeBytes, (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`, say)}
    ${entry(say(require_policy.message("Age")), bornAtMs, (born) => say(bornWords(born.event, require_run.formatTime(born.ms))), say)}</dl>`;
}
const bornWords = (event, time) => event === "created" ? require_policy.message("created {time}", { time }) : require_policy.message("updated {time}", { time });
const entry = (title, fact, toText, say) => html`<div><dt>${title}</dt><dd>${fact.known ? html`${toText(fact.value)} <code class="from">${fact.from}</code>` : notKnown(fact, say)}</dd></div>\n`;
function notKnown(fact, say) {
	return html`<span class="gap">${say(require_policy.message("not known ({cause}): {why}", {
		cause: require_run.causeWord(fact.cause),
		why: fact.why
	}))}</span>
    ${fact.hint && html`<span class="next">${say(fact.hint)}</span>`}`;
}
// src/reporters/html/verdict-mark.ts
const STROKES = {
	pass: html`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
	fail: html`<path d="M6.5 6.5l11 11m0-11l-11 11"/>`,
	unknown: html`<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1"/>`
};
const verdictSign = (verdict) => html`<svg class="sign ${verdict}" viewBox="0 0 24 24" aria-hidden="true">${STROKES[verdict]}</svg>`;
const verdictMark = (verdict, say) => html`<span class="mark ${verdict}">${verdictSign(verdict)} ${say(require_run.verdictWord(verdict))}</span>`;
// src/reporters/html/image.ts
const MAX_SCANS = 30;
function imageSection(image, { id, open }, say) {
	const scans = image.scans.slice(0, MAX_SCANS);
	const unseen = image.scans.length - scans.length;
	return html`<section class="image verdict-${image.verdict}">
    <h3>${verdictMark(image.verdict, say)} <code>${image.reference}</code></h3><p class="what">${say(require_run.imageSentence(image))}</p>
    <details class="fold"${open && OPEN}><summary>${say(require_policy.message("Rules, scans and findings"))}</summary>
    <div id="${id}">${identity(image, say)}${outcomeTable(image.rules, say)}
    ${image.waivedFindings.length > 0 && waivedFindingsTable(image.waivedFindings, say)}
    ${scans.map((scan) => scanSection(scan, image, say))}
    ${unseen > 0 && html`<p>${say(require_policy.message("and {count} more", { count: unseen }))}</p>`}${listSections(image, say)}</div></details></section>\n`;
}
const OPEN = html` open`;
function identity(image, say) {
	const { digest, consoleUrl } = image;
	return html`<dl class="identity">${[
		[require_policy.message("Digest"), digest === void 0 ? say(require_policy.message("not told")) : html`<code>${digest}</code>`],
		[require_policy.message("Source"), require_run.sourceLine(image, say)],
		...consoleUrl === void 0 ? [] : [[require_policy.message("Console"), link(say(require_policy.message("see it in the console")), consoleUrl)]]
	].map(([title, value]) => html`<div><dt>${say(title)}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
// src/reporters/html/overview.ts
const MAX_STEPS = 12;
const MAX_PLACES = 5;
const MAX_STRIPS = 3;
function nextSteps(images, say) {
	const steps = [...stepsOf(images, say)];
	if (steps.length === 0) return void 0;
	const items = steps.slice(0, MAX_STEPS).map(([step, rules]) => {
		return html`<li>${step}<ul>${[...rules].slice(0, MAX_PLACES).map(([reference, ids]) => html`<li><code>${require_run.shortReference(reference)}</code> ${[...ids].join(", ")}</li>`)}${more(rules.size - MAX_PLACES, say)}</ul></li>\n`;
	});
	return html`<section class="steps"><h2>${say(require_policy.message("What to do next"))}</h2>
    <ol>${items}${more(steps.length - MAX_STEPS, say)}</ol></section>`;
}
const more = (count, say) => count > 0 ? html`<li>${say(require_policy.message("and {count} more", { count }))}</li>` : void 0;
function stepsOf(images, say) {
	const steps = /* @__PURE__ */ new Map();
	for (const { reference, rules } of images) for (const { id, hint, message: found } of require_run.worstFirst(rules.filter(require_run.isBlocking))) {
		const step = say(hint ?? found);
		const places = steps.get(step) ?? /* @__PURE__ */ new Map();
		steps.set(step, places.set(reference, (places.get(reference) ?? /* @__PURE__ */ new Set()).add(id)));
	}
	return steps;
}
function overviewTable(images, idOf, say) {
	const counts = images.flatMap(({ scans }) => scans.map(require_run.shownCounts)).filter((count) => count !== void 0);
	const scale = scaleOf(counts.map(require_policy.totalOf));
	const titles = [
		require_policy.message("Verdict"),
		require_policy.message("Image"),
		require_policy.message("Vulnerabilities")
	];
	const row = (image, index) => html`<tr><td>${verdictMark(image.verdict, say)}</td>
      <td><a href="#${idOf(index)}"><code>${require_run.shortReference(image.reference)}</code></a><p>${say(require_run.imageSentence(image))}</p></td>
      <td class="strips">${strips(image, scale, say)}</td></tr>\n`;
	const note = (count) => html`<tr class="more"><td colspan="3">${say(leftOut(count))}</td></tr>`;
	return html`<section><h2>${say(require_policy.message("Images"))}</h2><table class="overview"><caption class="quiet">${say(require_policy.message("Images"))}</caption>
    <thead><tr>${titles.map((title) => html`<th scope="col">${say(title)}</th>`)}</tr></thead>
    <tbody>${rowsOf({
		items: images,
		row,
		priority: "outcomes",
		note
	})}</tbody></table></section>`;
}
function strips({ scans }, scale, say) {
	const unseen = scans.length - MAX_STRIPS;
	const notKnown = html`${unknownTrack}<ul class="tally"><li>${say(require_policy.message("not known"))}</li></ul>`;
	return [
		...scans.length === 0 ? [notKnown] : [],
		...scans.slice(0, MAX_STRIPS).map((scan) => {
			const counts = require_run.shownCounts(scan);
			return counts ? severityStrip(counts, scale, say) : notKnown;
		}),
		...unseen > 0 ? [html`<p>${say(require_policy.message("and {count} more", { count: unseen }))}</p>`] : []
	];
}
const leftOut = (count) => require_policy.message("{count} more images have no room here; report.json has them all (formats: json)", { count });
// src/reporters/html/run-facts.ts
function policySection({ policies }, say) {
	const note = (count) => html`<li>${say(require_policy.message("{count} more have no room here; report.json has them all (formats: json)", { count }))}</li>`;
	const items = policies.flatMap((policy) => policyItems(policy, say));
	return html`<section class="policies"><h2>${say(require_policy.message("Policies"))}</h2>
    <ul>${rowsOf({
		items,
		row: (item) => item,
		priority: "outcomes",
		note
	})}</ul></section>`;
}
const policyItems = ({ name, origin, warnings }, say) => [html`<li><b>${name}</b> ${say(require_policy.message("from {place}", { place: origin.text }))}
    ${origin.commit !== void 0 && html` ${say(require_policy.message("at commit {commit}", { commit: origin.commit }))}`}
    <code class="digest">sha256:${origin.digest.replace(/^sha256:/, "")}</code></li>\n`, ...warnings.map(({ message: warning, position }) => html`<li class="warning">${say(warning)} <code>${position.file}:${position.line}</code></li>\n`)];
const MAX_HOSTS = 50;
function runSection(report, say) {
	const { tool, mode, asOfMs, startedAtMs, endedAtMs, hosts } = report;
	const took = require_policy.durationPhrase(endedAtMs - startedAtMs);
	const facts = [
		[require_policy.message("Judged as of"), require_run.formatTime(asOfMs)],
		[require_policy.message("Run"), say(require_policy.message("{time}, took {duration}", {
			time: require_run.formatTime(startedAtMs),
			duration: took
		}))],
		[require_policy.message("Mode"), say(mode === "enforce" ? require_policy.message("enforce: the verdict decides") : require_policy.message("report: the job goes on regardless"))],
		[require_policy.message("Hosts contacted"), hosts.length === 0 ? say(require_policy.message("none")) : hosts.slice(0, MAX_HOSTS).join(", ")],
		[require_policy.message("Judged by"), `${tool.name} ${tool.version}`]
	];
	return html`<section class="run"><h2>${say(require_policy.message("Run"))}</h2><dl class="identity">${facts.map(([title, value]) => html`<div><dt>${say(title)}</dt><dd>${value}</dd></div>\n`)}</dl></section>`;
}
// src/reporters/html/page.ts
const MAX_REMARKS = 30;
const MAX_PASSED_UNFOLDED = 2;
const idOf = (index) => `image-${index + 1}`;
function pageBody(report, maxBytes, say) {
	const images = require_run.worstImagesFirst(report.images);
	const section = (image, index) => imageSection(image, {
		id: idOf(index),
		open: image.verdict !== "pass" || images.length <= MAX_PASSED_UNFOLDED
	}, say);
	const shown = whatFits(images, section, maxBytes / 2);
	const unseen = images.length - shown.length;
	return html`${BAR_PATTERNS}<header class="verdict-${report.verdict}">
    <p class="kicker">${report.tool.name} \u00b7 ${require_run.formatTime(report.startedAtMs)}</p>
    <h1>${verdictSign(report.verdict)}<span>${say(require_run.verdictSentence(report))}</span></h1>${tally(report, say)}
    ${notices(report, say)}</header><main>
    ${nextSteps(images, say)}${images.length > 1 && overviewTable(images, idOf, say)}
    <section class="images" data-folds><h2>${say(require_policy.message("Details"))}</h2>${shown}
    ${unseen > 0 && html`<p class="more">${say(leftOut(unseen))}</p>`}</section>
    ${policySection(report, say)}${runSection(report, say)}</main>${toolTemplates(say)}`;
}
function whatFits(images, sectionOf, maxBytes) {
	const sections = [];
	let room = maxBytes;
	for (const [index, image] of images.entries()) {
		const section = sectionOf(image, index);
		room -= fixedBytes(section);
		if (room < 0) break;
		sections.push(section);
	}
	return sections;
}
function tally({ counts }, say) {
	return html`<dl class="counts">${[
		[
			"violation",
			require_policy.message("violations"),
			counts.violations
		],
		[
			"unknown",
			require_policy.message("unknown"),
			counts.unknowns
		],
		[
			"warning",
			require_policy.message("warnings"),
			counts.warnings
		],
		[
			"waived",
			require_policy.message("waived"),
			counts.waived
		]
	].map(([name, title, count]) => html`<div class="${name}${count === 0 ? " zero" : ""}"><dt>${say(title)}</dt><dd>${count}</dd></div>\n`)}</dl>`;
}
function notices(report, say) {
	const all = require_run.remarks(report);
	if (all.length === 0) return void 0;
	const more = all.length - MAX_REMARKS;
	return html`<ul class="remarks">${all.slice(0, MAX_REMARKS).map((remark) => html`<li>${say(remark)}</li>\n`)}
    ${more > 0 && html`<li>${say(require_policy.message("and {count} more", { count: more }))}</li>`}</ul>`;
}
const pageTitle = (report, say) => say(require_run.verdictSentence(report));
// src/reporters/html/script.ts
const SCRIPT = `'use strict'
{
  const WORTH_FILTERING = 8
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' })
  const copyOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true)
  const textOf = (cell) => cell.textContent.trim()
  const keyOf = (cell) => cell.dataset.sort ?? textOf(cell)
  const rowsOf = (table) => [...table.tBodies[0].rows].filter((row) => !row.classList.contains('more'))
  const headsOf = (table) => [...table.tHead.rows[0].cells]

  const makeSortable = (table) => {
    const heads = headsOf(table)
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      button.addEventListener('click', () => {
        const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', direction)
        const sign = direction === 'ascending' ? 1 : -1
        const keyed = rowsOf(table).map((row) => ({ row, key: keyOf(row.cells[column]) }))
        const sorted = document.createDocumentFragment()
        for (const { row } of keyed.sort((a, b) => sign * words.compare(a.key, b.key))) sorted.append(row)
        table.tBodies[0].prepend(sorted)
      })
      head.append(button)
    }
  }

  const makeFilterable = (table) => {
    const rows = rowsOf(table)
    if (rows.length < WORTH_FILTERING) return
    const tools = copyOf('list-tools')
    const search = tools.querySelector('input')
    const status = tools.querySelector('output')
    const choices = headsOf(table).flatMap((head, column) => {
      if (head.dataset.choose === undefined) return []
      const label = copyOf('choice')
      const select = label.querySelector('select')
      label.querySelector('span').textContent = textOf(head)
      for (const word of new Set(rows.map((row) => row.cells[column].dataset.word))) select.append(new Option(word, word))
      status.before(label)
      return [{ select, column }]
    })
    const texts = new Map()
    const textOfRow = (row) => {
      if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase())
      return texts.get(row)
    }
    const apply = () => {
      const wanted = search.value.trim().toLowerCase()
      let shown = 0
      for (const row of rows) {
        const isChosen = choices.every(({ select, column }) => !select.value || row.cells[column].dataset.word === select.value)
        row.hidden = !isChosen || !textOfRow(row).includes(wanted)
        if (!row.hidden) shown += 1
      }
      status.textContent = status.dataset.text.replace('{shown}', shown).replace('{total}', rows.length)
    }
    tools.addEventListener('input', apply)
    table.before(tools)
  }

  for (const table of document.querySelectorAll('table[data-list]')) {
    makeFilterable(table)
    makeSortable(table)
  }

  for (const group of document.querySelectorAll('[data-folds]')) {
    const folds = group.querySelectorAll(':scope > .image > details')
    if (folds.length < 2) continue
    const tools = copyOf('fold-tools')
    tools.addEventListener('click', ({ target }) => {
      if (target.dataset.fold) for (const fold of folds) fold.open = target.dataset.fold === 'open'
    })
    group.querySelector('h2').after(tools)
  }
}
`;
const STYLE = [
	`
:root {
  --page: #fff; --wash: #f5f6f7; --ink: #1b1f24; --soft: #59636e; --line: #e1e4e8; --line-strong: #8a939c; --link: #0757b0;
  --bad: #b3211c; --good: #1a6d35; --open: #8a5300; --calm: #46587a;
  --bad-fill: #c0281f; --good-fill: #217a3d; --open-fill: #a86400;
  --bad-wash: #fdf0ee; --good-wash: #eff8f1; --open-wash: #fdf5e6; --calm-wash: #eef2f9;
  --critical: #7a0f1e; --high: #c8401f; --top: #b3261e; --medium: #d98a00; --low: #6f8fb5; --none: #9aa3ad; --mixed: #77808a;
}
@media screen and (prefers-color-scheme: dark) { :root {
  --page: #14171a; --wash: #1d2126; --ink: #e4e7ea; --soft: #9da7b1; --line: #2d333a; --line-strong: #6b7683; --link: #7db4f5;
  --bad: #ff8f85; --good: #74cf8d; --open: #e9b25a; --calm: #a9bde0;
  --bad-fill: #c93a30; --good-fill: #2c8449; --open-fill: #a86a0c;
  --bad-wash: #341b19; --good-wash: #15291b; --open-wash: #2e2412; --calm-wash: #1d2636;
  --critical: #e0475f; --high: #ef7d55; --top: #e5594f; --medium: #d9a03c; --low: #6f93c0; --none: #6b7683; --mixed: #8d96a0;
} }
`,
	`
* { box-sizing: border-box }
html { color-scheme: light dark; -webkit-text-size-adjust: 100% }
body {
  margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem); max-width: 80rem;
  background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "PingFang SC",
    "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
code, pre { font: .92em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
code { overflow-wrap: anywhere }
p, ul, ol, dl, dd, figure { margin: 0 }
ul, ol { padding: 0; list-style: none }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
section { margin-top: 2.75rem }
h1, h2, h3, h4 { margin: 0; line-height: 1.25; font-weight: 650; text-wrap: balance }
h1 { display: flex; align-items: center; gap: .55em; font-size: clamp(1.4rem, 4.2vw, 2.2rem); letter-spacing: -.015em }
h2 { font-size: 1.2rem; margin-bottom: .75rem }
h3 { font-size: 1rem; font-weight: 600 }
h4 { margin-bottom: .25rem }
h4, caption, .caption { font-size: .92rem; font-weight: 650; text-align: left }

header { border-bottom: 3px solid var(--tint); padding-bottom: 1.5rem }
.verdict-fail { --tint: var(--bad) } .verdict-unknown { --tint: var(--open) } .verdict-pass { --tint: var(--good) }
.sign { flex: none; width: 1.6em; height: 1.6em; border-radius: .3em; fill: none; stroke: #fff; stroke-width: 3;
  stroke-linecap: round; stroke-linejoin: round }
.sign.fail { background: var(--bad-fill) } .sign.unknown { background: var(--open-fill) } .sign.pass { background: var(--good-fill) }
.mark { display: inline-flex; align-items: center; gap: .45em; white-space: nowrap; font-weight: 650 }
.mark .sign { width: 1.25em; height: 1.25em; stroke-width: 3.5 }
.mark.fail { color: var(--bad) } .mark.unknown { color: var(--open) } .mark.pass { color: var(--good) }

.counts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin-top: 1.25rem }
.counts div { display: flex; flex-direction: row-reverse; align-items: baseline; gap: .45rem }
.counts dd { font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; color: var(--tint) }
.counts dt, .counts .zero dd { color: var(--soft) }
.violation { --tint: var(--bad) } .unknown { --tint: var(--open) } .warning { --tint: var(--open) } .waived { --tint: var(--calm) }
.remarks { margin-top: 1.25rem; display: grid; gap: .4rem }
.remarks li { padding: .45rem .75rem; background: var(--open-wash); border-left: 3px solid var(--open); overflow-wrap: anywhere }

.steps ol { counter-reset: step; display: grid; gap: .9rem }
.steps ol > li { counter-increment: step; display: grid; grid-template-columns: 1.9rem 1fr; overflow-wrap: anywhere }
.steps ol > li::before { content: counter(step) "."; font-weight: 650; color: var(--soft) }
.steps ul { grid-column: 2; color: var(--soft); font-size: .9rem } .steps code { color: var(--ink); margin-right: .5em }

.image { margin: 0; padding: 1.1rem 0 1.25rem 1.1rem; border-left: 3px solid var(--tint) }
.image + .image { margin-top: 1.5rem }
.image h3 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center }
.image h3 code { flex: 1 1 16rem; font-weight: 600 }
.what { margin: .35rem 0 .5rem; overflow-wrap: anywhere }
summary { cursor: pointer; width: fit-content; color: var(--link) }
details[open] > summary { margin-bottom: .75rem }
.fold > div { scroll-margin-top: 9rem }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.kicker { color: var(--soft); font-size: .9rem; margin-bottom: .6rem }
.identity { display: grid; gap: .3rem 1.5rem }
.identity div { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .75rem }
.identity dd, .facts dd, .policies li, .scan p { overflow-wrap: anywhere; min-width: 0 }
dt { color: var(--soft) }
.run .identity div { grid-template-columns: 9rem 1fr }
.policies ul { display: grid; gap: .5rem }
.policies .warning { padding: .35rem .75rem; border-left: 3px solid var(--open); background: var(--open-wash) }
.digest { color: var(--soft); display: block }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 .75rem; font-size: .9rem }
.tools label { display: inline-flex; gap: .45rem; align-items: center }
input, select, .tools button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line-strong);
  border-radius: 4px; padding: .25rem .5rem; min-height: 2rem; max-width: 100% }
input { width: 15rem } .tools button { cursor: pointer }
output { color: var(--soft); font-variant-numeric: tabular-nums }
`,
	`
table { border-collapse: collapse; width: 100% }
caption { padding-bottom: .35rem }
th, td { padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400 }
th:last-child, td:last-child { padding-right: 0 }
thead th { color: var(--soft); font-size: .82rem; padding-block: .25rem; border-bottom: 1px solid var(--line-strong) }
.outcomes tbody :is(td, th) { padding-block: .42rem }
tbody tr + tr > * { border-top: 1px solid var(--line) }
td p, th p { margin-top: .2rem }
.num { font-variant-numeric: tabular-nums; white-space: nowrap }
.more { color: var(--soft); font-style: italic }

.outcomes { margin-top: 1.5rem }
.outcomes td:first-child { width: 8.5rem } .outcomes th[scope=row] { width: 12.5rem } .outcomes .place { width: 17rem }
.outcomes th[scope=row] > code { font-weight: 600 }
.place, .why, .also, .path, .from, .list td p { color: var(--soft); font-size: .9em }
.chip { display: inline-block; padding: .02rem .5rem; border-radius: 4px; font-weight: 600; font-size: .9rem; white-space: nowrap;
  color: var(--tint); background: var(--ground) }
.chip.violation { --ground: var(--bad-wash) } .chip.unknown, .chip.warning { --ground: var(--open-wash) }
.chip.break-glass { --tint: var(--bad); --ground: var(--bad-wash) }
.chip.waived { --ground: var(--calm-wash) } .list .chip { white-space: normal; font-weight: 400 }
.chip.pass { --tint: var(--good); --ground: var(--good-wash) }
.chip.skipped { --tint: var(--soft); --ground: var(--wash) }
.next { margin-top: .35rem; padding-left: 1.35em; position: relative }
.next::before { content: "\\2192"; position: absolute; left: 0; color: var(--link); font-weight: 700 }
.waiver { color: var(--calm) }
.stanza { margin-top: .4rem; font-size: .92em }
pre { margin: .4rem 0 0; padding: .6rem .8rem; background: var(--wash); border-radius: 4px; white-space: pre-wrap }

.overview td:first-child { width: 7rem } .overview .strips { width: 17rem }
.overview p { color: var(--soft) }
.list { margin-top: 1rem } .fold > .list { margin-top: 0 } .fold .fold { margin-top: 1.1rem }
.list > caption { padding-top: .5rem }
.list { font-size: .93rem }
.list th, .list td { padding-block: .3rem }
.list td:first-child { width: 11rem } .list td:nth-child(3) { width: 26% } .list td:nth-child(4) { width: 24% }
.waived-list td:nth-child(3) { width: 14% } .waived-list td:nth-child(4) { width: 45% }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: .15rem .1rem; margin: -.15rem -.1rem; cursor: pointer }
thead button::after { content: "\\2195"; display: inline-block; width: 1.2em; text-align: center; opacity: .55 }
[aria-sort=ascending] button::after { content: "\\2191"; opacity: 1 }
[aria-sort=descending] button::after { content: "\\2193"; opacity: 1 }
[aria-sort] button { color: var(--ink) }
`,
	`
.defs { position: absolute }
.track { display: block; width: 100%; height: .7rem; overflow: hidden }
.rail { fill: var(--wash) }
.void { fill: none; stroke: var(--line-strong); stroke-width: 2; stroke-dasharray: 4 4 }
[class*=tone-] { fill: var(--tone) }
.tone-critical { --tone: var(--critical) } .tone-high { --tone: var(--high) } .tone-top { --tone: var(--top) }
.tone-medium { --tone: var(--medium) } .tone-low { --tone: var(--low) } .tone-none { --tone: var(--none) }
.tone-mixed { --tone: var(--mixed) }
rect.maybe { fill-opacity: .55 } rect.stripes { fill: url(#maybe) } .stripe { fill: var(--page) }
.sev { display: inline-flex; align-items: baseline; gap: .5em }
.sev::before { content: ""; flex: none; width: .65em; height: .65em; border-radius: 2px; background: var(--tone) }
.tally { display: flex; flex-wrap: wrap; gap: 0 .8em; margin-top: .15rem; font-size: .88rem; color: var(--soft) }
.tally b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums }
.strips .track + .tally + .track { margin-top: .5rem }

.scan { margin-top: 1.75rem } .scan > p { color: var(--soft) } .scan > p.next { color: inherit }
.measured { display: grid; align-items: start; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1rem 3rem; margin-top: .9rem }
.chart :is(th, td) { padding: .22rem 1rem .22rem 0; vertical-align: middle } .chart th { width: 11rem }
.chart tbody tr > * { border: 0 } .chart .num { width: 7.5rem; text-align: right; padding-right: 0 }
.chart .caption + .track { margin: .35rem 0 }
.facts { display: grid; gap: .2rem; align-content: start }
.facts div { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem }
.gap { color: var(--open) }
`,
	`
@media screen and (max-width: 720px) {
  .measured { grid-template-columns: minmax(0, 1fr) }
  .identity div, .run .identity div { grid-template-columns: 1fr; gap: 0 }
  .facts div { grid-template-columns: 8rem 1fr }
  .chart tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .2rem 0 }
  .chart :is(th, td) { width: auto; padding: 0 } .chart .bar { grid-area: 2 / 1 / 3 / 3 }
  .image { padding-left: .8rem }
  .outcomes thead, .overview thead, .waived-list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .outcomes, .overview, .list { display: block }
  .outcomes :is(caption, tbody), .overview :is(caption, tbody), .list :is(caption, tbody) { display: block }
  .outcomes tbody tr, .overview tbody tr, .list tbody tr { display: block; padding: .6rem 0 }
  .list tbody tr[hidden] { display: none }
  .outcomes tbody tr + tr, .overview tbody tr + tr, .list tbody tr + tr { border-top: 1px solid var(--line) }
  .outcomes tbody :is(th, td), .overview tbody td, .list tbody td {
    display: block; width: auto !important; border: 0 !important; padding: .1rem 0 }
  .list td:empty { display: none }
  .list thead, .list thead tr { display: flex; flex-wrap: wrap; gap: .2rem 1rem } .list thead th { border: 0 }
  .why { display: inline } .outcomes .why::before { content: " " }
  input { width: 100% } .tools label:first-child { width: 100% }
}
`,
	`
@media print {
  :root { --page: #fff; --wash: #f1f2f3; --ink: #000; --soft: #444; --line: #ccc; --link: #000; color-scheme: light }
  html { font-size: 11px } body { padding: 0; max-width: none; font-size: 9pt }
  .tools, .stanza, .image > details > summary { display: none }
  summary { color: inherit; list-style: none; font-weight: 650 } summary::-webkit-details-marker { display: none }
  .image > details::details-content { content-visibility: visible; block-size: auto }
  section { margin-top: 1.5rem } tr, .counts, .scan, .steps li { break-inside: avoid } h2, h3, h4, caption, summary, .what { break-after: avoid }
  thead { display: table-header-group } thead button::after { content: none }
  a { text-decoration: none } .identity a::after { content: " " attr(href); overflow-wrap: anywhere }
  .sign, .track, .sev::before, .chip, .remarks li { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
].join("");
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/reporters/html.ts
var _templateObject;
const MAX_HTML_BYTES = 8388608;
const LANGUAGE_TAGS = { zh: "zh-Hans" };
const reportAsHtmlPieces = (report, options) => require_run.inPieces(partsOf(report, options));
function* partsOf(report, options) {
	const say = require_run.speaker(options);
	const language = options.language ?? "en";
	const [style, script] = [STYLE, SCRIPT].map(policyHash);
	const security = `default-src 'none'; style-src '${style}'; script-src '${script}'; base-uri 'none'; form-action 'none'`;
	const [before, after] = [html`<!doctype html>
    <html lang="${LANGUAGE_TAGS[language] ?? language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${raw(security)}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="${report.tool.name} ${report.tool.version}">
    <title>${pageTitle(report, say)}</title>
    <style>${raw(STYLE)}</style>
    </head>
    <body class="${report.verdict}">\n`, html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script>", "<\/script>\n    </body>\n    </html>\n"], ["<script>", "<\/script>\n    </body>\n    </html>\\n"])), raw(SCRIPT))].map(flat);
	const room = (options.maxBytes ?? MAX_HTML_BYTES) - Buffer.byteLength(before + after);
	yield before;
	yield* fitInto(pageBody(report, room, say), room);
	yield after;
}
const policyHash = (text) => `sha256-${Buffer.from(require_run.sha256Hex(text), "hex").toString("base64")}`;
exports.reportAsHtmlPieces = reportAsHtmlPieces;
