const require_policy = require("./policy.cjs");
const require_sources = require("./sources.cjs");
const require_huawei = require("./huawei.cjs");
// src/sources/huawei/necessities.ts
const NECESSITIES = [
	{
		word: "immediate_repair",
		severity: require_policy.HIGH_OR_CRITICAL
	},
	{
		word: "delay_repair",
		severity: require_policy.exactly("medium")
	},
	{
		word: "not_needed_repair",
		severity: require_policy.exactly("low")
	}
];
// src/sources/huawei/findings.ts
const vulnerabilityRow = require_sources.object({
	vul_id: require_sources.segment,
	repair_necessity: require_sources.text,
	description: require_sources.text,
	app_name: require_sources.text,
	app_path: require_sources.text,
	version: require_sources.text,
	solution: require_sources.text,
	url: require_sources.text
});
const necessityRow = require_sources.object({ repair_necessity: require_sources.text });
const necessityOf = (row) => require_sources.parseWire(necessityRow, row, "GET image/{image_id}/vulnerabilities").repair_necessity || void 0;
const cveRow = require_sources.object({ cve_id: require_sources.pipe(require_sources.string(), require_sources.minLength(1)) });
const CVE = /^CVE-\d{4}-\d{4,}$/;
async function listFindings(session, path, query) {
	const rows = await require_huawei.readRowsAs(vulnerabilityRow, session, path, query);
	const advisories = [...new Set(rows.map((row) => row.vul_id))].filter((id) => !CVE.test(id));
	const cves = new Map(await Promise.all(advisories.map(async (id) => [id, await cvesOf(session, id)])));
	return rows.map((row) => toFinding(row, cves.get(row.vul_id) ?? []));
}
async function cvesOf(session, advisory) {
	const path = `image/vulnerability/${encodeURIComponent(advisory)}/cve`;
	return (await require_huawei.readRowsAs(cveRow, session, path, {})).map((row) => row.cve_id);
}
function toFinding(row, aliases) {
	const level = NECESSITIES.find(({ word }) => word === row.repair_necessity);
	return {
		id: row.vul_id,
		aliases,
		severity: level?.severity ?? require_policy.SOME_SEVERITY,
		...row.description ? { title: row.description } : {},
		...row.app_name ? { package: packageOf(row, row.app_name) } : {},
		...row.solution ? { remedy: row.solution } : {},
		...row.url ? { url: row.url } : {}
	};
}
const packageOf = ({ version, app_path: path }, name) => ({
	name,
	...version ? { version } : {},
	...path ? { path } : {}
});
// src/sources/huawei/lists.ts
async function readLists(request, sensitiveFiles) {
	const wanted = new Set(request.needs.flatMap(({ lists = [] }) => lists));
	const { malicious_file_num: files, unsafe_setting_num: settings } = request.subject;
	const listUnlessNone = async () => {
		const counted = await sensitiveFiles;
		return counted?.known && counted.value.max === 0 ? void 0 : listSensitiveFiles(request);
	};
	const [maliciousFileList, unsafeSettingList, sensitiveFileList] = await Promise.all([
		wanted.has("maliciousFileList") && files !== 0 ? listMaliciousFiles(request) : void 0,
		wanted.has("unsafeSettingList") && settings !== 0 ? listUnsafeSettings(request) : void 0,
		wanted.has("sensitiveFileList") ? listUnlessNone() : void 0
	]);
	return {
		...maliciousFileList ? { maliciousFileList: unlessContradicted(maliciousFileList, files) } : {},
		...unsafeSettingList ? { unsafeSettingList: unlessContradicted(unsafeSettingList, settings) } : {},
		...sensitiveFileList ? { sensitiveFileList } : {}
	};
}
function unlessContradicted(list, counted) {
	if (!list.known || typeof counted !== "number") return list;
	const listed = list.value.length;
	if (listed > 0 && listed <= counted) return list;
	return require_policy.notMeasured(require_policy.message("HSS counts {counted} and lists {listed} ({list})", {
		counted,
		listed,
		list: list.from
	}));
}
const malwareRow = require_sources.object({
	file_name: require_sources.text,
	file_path: require_sources.text,
	description: require_sources.text
});
const listMaliciousFiles = (request) => require_sources.measure("image/{image_id}/malwares", async () => {
	const path = require_huawei.pathOf(request.subject, "malwares");
	return (await require_huawei.readRowsAs(malwareRow, request.session, path, require_huawei.malwareQuery(request))).map(({ file_name: name, file_path, description }) => ({
		...file_path ? { path: file_path } : {},
		...name ? { name } : {},
		...description ? { description } : {}
	}));
});
const settingRow = require_sources.object({
	check_name: require_sources.pipe(require_sources.string(), require_sources.minLength(1)),
	severity: require_sources.text,
	failed_rule_num: require_sources.count
});
const listUnsafeSettings = (request) => require_sources.measure("image/baseline/risk-configs", async () => {
	return (await require_huawei.readRowsAs(settingRow, request.session, "image/baseline/risk-configs", require_huawei.settingQuery(request))).flatMap(({ check_name: name, severity, failed_rule_num: failed }) => failed ? [{
		name,
		severity: require_huawei.severityOf(severity ?? "") ?? require_policy.SOME_SEVERITY,
		failed
	}] : []);
});
const sensitiveRow = require_sources.object({
	name: require_sources.text,
	file_path: require_sources.text,
	severity: require_sources.text
});
const THREATS = new Map([
	"critical",
	"high",
	"medium",
	"low"
].map((word) => [word, require_policy.exactly(word)]));
const listSensitiveFiles = (request) => require_sources.measure("image/{image_id}/sensitive", async () => {
	const path = require_huawei.pathOf(request.subject, "sensitive");
	const files = /* @__PURE__ */ new Map();
	for (const row of await require_huawei.readRowsAs(sensitiveRow, request.session, path, require_huawei.sensitiveQuery(request))) {
		const name = row.file_path || row.name || "unnamed";
		const key = JSON.stringify([name, row.severity]);
		const severity = THREATS.get(row.severity ?? "") ?? require_policy.SOME_SEVERITY;
		files.set(key, {
			name,
			severity,
			count: (files.get(key)?.count ?? 0) + 1
		});
	}
	return [...files.values()];
});
// src/sources/huawei/details.ts
const IMAGE_ID = /^[A-Za-z0-9:_-]{1,128}$/;
async function readDetails(request) {
	const facts = new Set(request.needs.flatMap((one) => one.facts));
	const wantsSeverity = facts.has("severity") && !request.severityIsStated;
	const wantsCounts = facts.has("vulnerabilities") && request.needs.some((one) => one.countLevels?.length);
	if (!IMAGE_ID.test(request.subject.image_id ?? "")) {
		const severity = require_policy.notMeasured(require_policy.message("HSS gives no image_id to ask for details by"));
		return wantsSeverity ? { severity } : {};
	}
	const listing = wantsFindings(request, facts) ? listVulnerabilities(request) : void 0;
	const counting = facts.has("sensitiveFiles") ? countSensitiveFiles(request) : void 0;
	const [findings, sensitiveFiles, vulnerabilities, lists] = await Promise.all([
		listing,
		counting,
		wantsSeverity || wantsCounts ? countVulnerabilities(request, listing) : void 0,
		readLists(request, counting)
	]);
	return {
		...vulnerabilities && wantsCounts ? { vulnerabilities } : {},
		...vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {},
		...sensitiveFiles ? { sensitiveFiles } : {},
		...findings ? { findings } : {},
		...lists
	};
}
const wantsFindings = ({ needs, subject }, facts) => facts.has("findings") || subject.vul_num !== 0 && needs.some(({ lists }) => lists?.includes("findings"));
function severityFrom(counts, subject) {
	if (!counts.known) return counts;
	const worst = require_policy.worstSeverity(counts.value);
	if (typeof subject.vul_num !== "number" && worst.least !== require_policy.HIGH_OR_CRITICAL.least) return require_policy.notMeasured(require_policy.message("HSS left out vul_num, so that the counts by severity have nothing to agree with"));
	return require_policy.measured(worst, counts.from);
}
const VULNERABILITIES = "image/{image_id}/vulnerabilities";
const listVulnerabilities = (request) => require_sources.measure(VULNERABILITIES, () => listFindings(request.session, require_huawei.pathOf(request.subject, "vulnerabilities"), require_huawei.vulnerabilityQuery(request)));
const totalOfRow = ({ vul_num: total }) => typeof total === "number" ? require_policy.exactCount(total) : {
	min: 0,
	max: Number.POSITIVE_INFINITY
};
async function countVulnerabilities(request, listing) {
	const { subject, needs } = request;
	const findings = await listing;
	if (findings?.known) return require_policy.measured(require_policy.countFindings(findings.value, totalOfRow(subject)), findings.from);
	return require_sources.measure(VULNERABILITIES, () => require_sources.countLists(needs, [require_sources.beginCount(needs, severityList(request))]));
}
function severityList(request) {
	const { session, subject } = request;
	const path = require_huawei.pathOf(subject, "vulnerabilities");
	const query = require_huawei.vulnerabilityQuery(request);
	return {
		name: require_huawei.callName(path),
		levels: NECESSITIES,
		expected: totalOfRow(subject),
		pageSize: 200,
		readFirstPage: () => require_huawei.readFirstPage(session, path, query),
		keyOf: require_huawei.keyOf,
		wordOf: necessityOf,
		readLevel: (repair_necessity) => require_huawei.readSmallestPage(session, path, {
			...query,
			repair_necessity
		})
	};
}
const countSensitiveFiles = (request) => require_sources.measure("image/{image_id}/sensitive", async () => {
	const path = require_huawei.pathOf(request.subject, "sensitive");
	return require_policy.exactCount((await require_huawei.readSmallestPage(request.session, path, require_huawei.sensitiveQuery(request))).total);
});
exports.readDetails = readDetails;
