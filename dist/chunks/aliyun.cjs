const require_policy = require("./policy.cjs");
const require_huawei = require("./huawei.cjs");
const require_sources = require("./sources.cjs");
const require_run = require("./run.cjs");
let node_crypto = require("node:crypto");
// src/sources/aliyun/listing.ts
const pageInfo = require_sources.object({
	TotalCount: require_sources.nonNullish(require_sources.count),
	PageSize: require_sources.count
});
const withPageInfo = require_sources.object({ PageInfo: pageInfo });
async function readPage(session, action, parameters, rowsField) {
	const json = await session.call(action, parameters);
	const numbers = typeof json === "object" && json !== null && "PageInfo" in json ? require_sources.parseWire(withPageInfo, json, action).PageInfo : require_sources.parseWire(pageInfo, json, action);
	const rows = require_sources.parseWire(require_sources.object({ [rowsField]: require_sources.nullish(require_sources.array(require_sources.row)) }), json, action)[rowsField] ?? [];
	const size = Math.min(numbers.PageSize || 100, Number(parameters.PageSize));
	return {
		total: numbers.TotalCount,
		rows,
		size
	};
}
const readFirstPage = (session, action, parameters, rowsField) => readPage(session, action, {
	...parameters,
	CurrentPage: "1",
	PageSize: String(100)
}, rowsField);
async function readSmallestPage(session, action, parameters, rowsField) {
	const page = await readPage(session, action, {
		...parameters,
		CurrentPage: "1",
		PageSize: "1"
	}, rowsField);
	const { total, rows } = page;
	if (total > 0 !== rows.length > 0) throw require_sources.incomplete(action, rows.length, total);
	return page;
}
function pagedList(session, { action, parameters, rowsField, keyOf, firstPage }) {
	let known = firstPage;
	return {
		name: action,
		async read(index) {
			const page = index === 0 ? known : void 0;
			known = void 0;
			const at = {
				CurrentPage: String(index + 1),
				PageSize: String(100)
			};
			return page ?? readPage(session, action, {
				...parameters,
				...at
			}, rowsField);
		},
		keyOf: keyOf ?? (() => void 0)
	};
}
const foldRows = (session, list, fold) => require_sources.foldWholeList(pagedList(session, list), fold);
const readRowsAs = (schema, session, list) => require_huawei.readRowsOf(schema, pagedList(session, list), session.kept);
// src/sources/aliyun/application-vulnerabilities.ts
const LIST$4 = "DescribeImageGroupedVulList";
const ROWS$1 = "GroupedVulItems";
const group = require_sources.object({
	Name: require_sources.nullish(require_sources.string()),
	AsapCount: require_sources.count,
	LaterCount: require_sources.count,
	NntfCount: require_sources.count
});
async function beginApplicationCount(session, scanCounts, image) {
	const query = {
		Type: "sca",
		Lang: "en",
		...image
	};
	const [page, counted] = await Promise.all([readFirstPage(session, LIST$4, query, ROWS$1), scanCounts]);
	const withMissing = (listed) => {
		const missing = Math.max(0, counted.application - require_policy.totalOf(listed).min);
		return missing === 0 ? listed : [...listed, {
			severity: require_policy.SOME_SEVERITY,
			count: require_policy.exactCount(missing)
		}];
	};
	const { rows, total } = page;
	const onPage = createTally();
	for (const row of rows) onPage.add(row);
	if (rows.length === total && new Set(rows.map((row) => JSON.stringify(row))).size === total) return { counts: withMissing(onPage.buckets()) };
	return {
		counts: withMissing([...onPage.buckets(), {
			severity: require_policy.SOME_SEVERITY,
			count: atLeastRows(total - rows.length)
		}]),
		async finish() {
			const whole = await foldRows(session, {
				action: LIST$4,
				parameters: query,
				rowsField: ROWS$1,
				firstPage: page
			}, {
				start: createTally,
				add: (sum, row) => sum.add(row)
			});
			return withMissing(whole.buckets());
		}
	};
}
const atLeastRows = (rows) => ({
	min: Math.max(0, rows),
	max: Number.POSITIVE_INFINITY
});
function createTally() {
	const sums = {
		high: 0,
		medium: 0,
		low: 0,
		some: 0
	};
	return {
		add(row) {
			const { AsapCount: high, LaterCount: medium, NntfCount: low } = require_sources.parseWire(group, row, LIST$4);
			const levels = [
				high,
				medium,
				low
			].map((one) => one ?? void 0);
			sums.high += high ?? 0;
			sums.medium += medium ?? 0;
			sums.low += low ?? 0;
			if (levels.includes(void 0) || levels.every((one) => one === 0)) sums.some += 1;
		},
		buckets: () => [
			{
				severity: require_policy.HIGH_OR_CRITICAL,
				count: require_policy.exactCount(sums.high)
			},
			{
				severity: require_policy.exactly("medium"),
				count: require_policy.exactCount(sums.medium)
			},
			{
				severity: require_policy.exactly("low"),
				count: require_policy.exactCount(sums.low)
			},
			{
				severity: require_policy.SOME_SEVERITY,
				count: require_policy.exactCount(sums.some)
			}
		]
	};
}
// src/sources/aliyun/facts.ts
const NO_DETAILS = {};
const left = (field) => require_policy.notMeasured(require_policy.message("Security Center left out {field}", { field }));
const WORDS = {
	YES: true,
	NO: false
};
function countField(row, name) {
	const word = row[`${name}Status`]?.toUpperCase();
	const some = word ? WORDS[word] ?? "unmapped" : void 0;
	const count = require_sources.countBeside(row[`${name}Count`] ?? void 0, some);
	return count ? require_policy.measured(count, `${name}Count`) : left(`${name}Count, or a ${name}Status that can be read`);
}
const noLessThan = (fact, other = 0) => fact.known ? require_policy.measured({
	min: Math.max(fact.value.min, other),
	max: Math.max(fact.value.max, other)
}, fact.from) : fact;
const systemVulnerabilities = (row) => countField(row, "Vul");
function toFacts(row, details) {
	const vulnerabilities = details.vulnerabilities ?? require_policy.notMeasured(require_policy.message("vulnerabilities by severity were not asked for"));
	const malicious = noLessThan(countField(row, "Alarm"), details.scanCounts?.maliciousFiles);
	const born = bornAt(row);
	const { maliciousFileList, unsafeSettingList, sensitiveFileList } = details;
	return {
		vulnerabilities,
		...details.findings ? { findings: details.findings } : {},
		severity: vulnerabilities.known ? require_policy.measured(require_policy.worstSeverity(vulnerabilities.value), vulnerabilities.from) : vulnerabilities,
		maliciousFiles: malicious.known ? require_policy.measured(withLevels(malicious.value, details), malicious.from) : malicious,
		unsafeSettings: noLessThan(countField(row, "Hc"), details.scanCounts?.unsafeSettings),
		sensitiveFiles: details.sensitiveFiles ?? require_policy.notMeasured(require_policy.message("sensitive files were not asked for")),
		sizeBytes: typeof row.ImageSize === "number" ? require_policy.measured(row.ImageSize, "ImageSize") : left("ImageSize"),
		bornAtMs: born ? require_policy.measured(born, born.event === "created" ? "ImageCreate" : "ImageUpdate") : left("ImageCreate"),
		...maliciousFileList ? { maliciousFileList } : {},
		...unsafeSettingList ? { unsafeSettingList } : {},
		...sensitiveFileList ? { sensitiveFileList } : {}
	};
}
function bornAt(row) {
	if (row.ImageCreate !== void 0) return {
		ms: row.ImageCreate,
		event: "created"
	};
	return row.ImageUpdate === void 0 ? void 0 : {
		ms: row.ImageUpdate,
		event: "updated"
	};
}
function withLevels(total, { maliciousFiles }) {
	if (!maliciousFiles?.known) return { total };
	const { level, graded, all } = maliciousFiles.value;
	const ungraded = {
		min: 0,
		max: Math.max(0, total.max - all)
	};
	return {
		total,
		atLeast: { [level]: require_policy.addCounts({
			min: graded,
			max: graded
		}, ungraded) }
	};
}
// src/sources/aliyun/necessities.ts
const NECESSITIES = [
	{
		word: "asap",
		severity: require_policy.HIGH_OR_CRITICAL
	},
	{
		word: "later",
		severity: require_policy.exactly("medium")
	},
	{
		word: "nntf",
		severity: require_policy.exactly("low")
	}
];
// src/sources/aliyun/findings.ts
const rpmEntity = require_sources.object({
	Name: require_sources.text,
	FullVersion: require_sources.text,
	Version: require_sources.text,
	Path: require_sources.text,
	UpdateCmd: require_sources.text
});
const systemRow = require_sources.object({
	PrimaryId: require_sources.nullish(require_sources.union([require_sources.number(), require_sources.string()])),
	Name: require_sources.pipe(require_sources.string(), require_sources.minLength(1)),
	AliasName: require_sources.text,
	Related: require_sources.text,
	Necessity: require_sources.text,
	CanFix: require_sources.text,
	ExtendContentJson: require_sources.nullish(require_sources.object({ RpmEntityList: require_sources.nullish(require_sources.array(rpmEntity)) }))
});
const applicationRow = require_sources.object({
	Name: require_sources.pipe(require_sources.string(), require_sources.minLength(1)),
	AliasName: require_sources.text,
	AsapCount: require_sources.count,
	LaterCount: require_sources.count,
	NntfCount: require_sources.count,
	CanFix: require_sources.text
});
async function listFindings(session, system, application) {
	const [ofSystem, groups] = await Promise.all([readRowsAs(systemRow, session, {
		action: "DescribeImageVulList",
		parameters: {
			Type: "cve",
			Lang: "en",
			...system
		},
		rowsField: "VulRecords",
		keyOf: primaryIdOf
	}), readRowsAs(applicationRow, session, {
		action: "DescribeImageGroupedVulList",
		parameters: {
			Type: "sca",
			Lang: "en",
			...application
		},
		rowsField: "GroupedVulItems"
	})]);
	const number = groups.reduce((sum, group) => sum + sizeOf(group), ofSystem.length);
	if (number > 5e4) throw require_sources.tooLong("DescribeImageGroupedVulList", require_policy.message("{number} vulnerabilities", { number }));
	return {
		system: ofSystem.map(fromSystem),
		application: groups.flatMap(fromApplication)
	};
}
const necessityRow = require_sources.object({ Necessity: require_sources.text });
const necessityOf = (row) => require_sources.parseWire(necessityRow, row, "DescribeImageVulList").Necessity || void 0;
function primaryIdOf(row) {
	const id = typeof row === "object" && row !== null && "PrimaryId" in row ? row.PrimaryId : void 0;
	return typeof id === "number" || typeof id === "string" ? String(id) : void 0;
}
const cvesIn = (...texts) => [...new Set(texts.flatMap((one) => (one ?? "").match(/CVE-\d{4}-\d{4,}/g) ?? []))];
const fixOf = (canFix) => canFix === "yes" || canFix === "no" ? { hasFix: canFix === "yes" } : {};
function fromSystem(row) {
	const level = NECESSITIES.find(({ word }) => word === row.Necessity);
	const [entity] = row.ExtendContentJson?.RpmEntityList ?? [];
	const version = entity?.FullVersion ?? entity?.Version;
	return {
		id: row.Name,
		aliases: cvesIn(row.Name, row.Related, row.AliasName),
		severity: level?.severity ?? require_policy.SOME_SEVERITY,
		...row.AliasName ? { title: row.AliasName } : {},
		...entity?.Name ? { package: {
			name: entity.Name,
			...version ? { version } : {},
			...entity.Path ? { path: entity.Path } : {}
		} } : {},
		...fixOf(row.CanFix),
		...entity?.UpdateCmd ? { remedy: entity.UpdateCmd } : {}
	};
}
const countsOf = ({ AsapCount, LaterCount, NntfCount }) => [
	AsapCount,
	LaterCount,
	NntfCount
];
const sizeOf = (row) => countsOf(row).reduce((sum, one) => sum + (one ?? 0), 0);
function fromApplication(row) {
	const counts = countsOf(row);
	const severities = NECESSITIES.flatMap(({ severity }, index) => Array(counts[index] ?? 0).fill(severity));
	return (counts.every((one) => typeof one === "number") && severities.length > 0 ? severities : [...severities, require_policy.SOME_SEVERITY]).map((severity) => ({
		id: row.Name,
		aliases: cvesIn(row.Name, row.AliasName),
		severity,
		...row.AliasName ? { title: row.AliasName } : {},
		...fixOf(row.CanFix)
	}));
}
// src/sources/aliyun/image-query.ts
const inAnyList = (row) => ({
	RepoRegionId: row.RegionId || void 0,
	RepoInstanceId: row.InstanceId || void 0,
	RepoId: row.RepoId || void 0,
	RepoNamespace: row.RepoNamespace === "N/A" ? void 0 : row.RepoNamespace || void 0,
	RepoName: row.RepoName || void 0
});
const inSystemList = (row) => ({
	...inAnyList(row),
	Tag: row.Tag || void 0,
	Digest: row.Digest || void 0
});
const inGroupedList = (row) => ({
	...inAnyList(row),
	ImageTag: row.Tag || void 0,
	ImageDigest: row.Digest || void 0
});
function requireIdentity(row, action) {
	if (row.Digest && (row.RepoId || row.RepoName)) return;
	throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("the row lacks Digest or RepoId to ask {action} by", { action }));
}
function uuidOf({ Uuid: uuid }, action) {
	if (uuid) return uuid;
	throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("the row lacks Uuid to ask {action} by", { action }));
}
// src/sources/aliyun/count-vulnerabilities.ts
const LIST$3 = "DescribeImageVulList";
const ROWS = "VulRecords";
async function countVulnerabilities(session, row, needs, scanCounts) {
	requireIdentity(row, LIST$3);
	return require_sources.countLists(needs, [require_sources.beginCount(needs, systemList(session, row, scanCounts)), beginApplicationCount(session, scanCounts, inGroupedList(row))]);
}
const countListed = (row, { system, application }, counts) => [...require_policy.countFindings(system, declaredSystem(row, counts)), ...require_policy.countFindings(application, require_policy.exactCount(counts.application))];
function systemList(session, row, scanCounts) {
	const image = {
		Type: "cve",
		Lang: "en",
		...inSystemList(row)
	};
	return {
		name: LIST$3,
		levels: NECESSITIES,
		expected: expectedSystem(row),
		declared: scanCounts.then((counts) => declaredSystem(row, counts)),
		pageSize: 100,
		readFirstPage: () => readFirstPage(session, LIST$3, image, ROWS),
		keyOf: primaryIdOf,
		wordOf: necessityOf,
		readLevel: (Necessity) => readSmallestPage(session, LIST$3, {
			...image,
			Necessity
		}, ROWS)
	};
}
const expectedSystem = (row) => {
	const inRow = systemVulnerabilities(row);
	return inRow.known ? inRow.value : {
		min: 0,
		max: Number.POSITIVE_INFINITY
	};
};
function declaredSystem(row, { system, application }) {
	const inRow = systemVulnerabilities(row);
	if (!inRow.known) return {
		min: system ?? 0,
		max: Number.POSITIVE_INFINITY
	};
	const { min, max } = inRow.value;
	if (system === void 0) return inRow.value;
	return min === max && max === system + application ? require_policy.exactCount(system) : {
		min: Math.max(min, system),
		max: Math.max(max, system)
	};
}
// src/sources/aliyun/row.ts
const rowIdentity = require_sources.object({
	Uuid: require_sources.id,
	RegionId: require_sources.key,
	InstanceId: require_sources.id,
	RegistryType: require_sources.text,
	RepoId: require_sources.id,
	RepoNamespace: require_sources.key,
	RepoName: require_sources.key,
	Tag: require_sources.key,
	Digest: require_sources.key,
	ImageId: require_sources.text,
	Endpoints: require_sources.text
});
const imageRow = require_sources.object({
	...rowIdentity.entries,
	ImageSize: require_sources.byteSize,
	ImageCreate: require_sources.epochMs,
	ImageUpdate: require_sources.epochMs,
	LastScanTime: require_sources.epochMs,
	VulStatus: require_sources.text,
	VulCount: require_sources.count,
	HcStatus: require_sources.text,
	HcCount: require_sources.count,
	AlarmStatus: require_sources.text,
	AlarmCount: require_sources.count,
	Status: require_sources.text,
	ScaStatus: require_sources.text,
	ScaProgress: require_sources.count,
	ScaResult: require_sources.text
});
const digestOf = (row) => require_policy.parseDigest(row.Digest ?? "");
const endpoints = require_sources.array(require_sources.object({ domains: require_sources.nullish(require_sources.array(require_sources.string())) }));
function endpointDomains(row) {
	try {
		const parsed = require_sources.safeParse(endpoints, JSON.parse(row.Endpoints || "[]"));
		return parsed.success ? parsed.output.flatMap((endpoint) => endpoint.domains ?? []).map((host) => host.toLowerCase()) : [];
	} catch {
		return [];
	}
}
const keyOf = (row) => JSON.stringify([
	row.Uuid,
	row.RegionId,
	row.InstanceId,
	row.RepoId,
	row.RepoNamespace,
	row.RepoName,
	row.Tag,
	row.Digest,
	row.ImageId
]);
// src/sources/aliyun/malicious-files.ts
const GROUPED = "DescribeGroupedMaliciousFiles";
const GROUPED_ROWS = "GroupedMaliciousFileResponse";
const BY_IMAGE = "DescribeAffectedMaliciousFileImages";
const BY_IMAGE_ROWS = "AffectedMaliciousFileImagesResponse";
async function gradeMaliciousFiles(session, row, level) {
	requireIdentity(row, GROUPED);
	const image = {
		...inGroupedList(row),
		Lang: "en"
	};
	const read = async (levels) => levels.length === 0 ? {
		total: 0,
		rows: []
	} : readSmallestPage(session, GROUPED, {
		...image,
		Levels: levels.join(",")
	}, GROUPED_ROWS);
	const start = require_policy.MALICE_LEVELS.indexOf(level);
	const harmless = require_policy.MALICE_LEVELS.slice(0, start);
	const [above, below] = await Promise.all([read(require_policy.MALICE_LEVELS.slice(start)), read(harmless)]);
	const isBelow = below.rows.every((one) => harmless.some((name) => name === levelOf(one)));
	return {
		level,
		graded: above.total,
		all: above.total + (isBelow ? below.total : 0)
	};
}
const gradedRow = require_sources.object({ Level: require_sources.text });
const levelOf = (row) => require_sources.parseWire(gradedRow, row, GROUPED).Level;
const fileRow$1 = require_sources.object({
	ImageUuid: require_sources.text,
	Digest: require_sources.text,
	FilePath: require_sources.text,
	Level: require_sources.text,
	MaliciousMd5: require_sources.text
});
async function listMaliciousFiles(session, row) {
	requireIdentity(row, BY_IMAGE);
	const image = {
		...inGroupedList(row),
		Lang: "en"
	};
	const [files, names] = await Promise.all([readRowsAs(fileRow$1, session, {
		action: BY_IMAGE,
		parameters: image,
		rowsField: BY_IMAGE_ROWS
	}), readNames(session, row).catch(noNames)]);
	return files.filter((file) => isOfImage(file, row)).map((file) => toMaliciousFile(file, names));
}
const isOfImage = ({ ImageUuid, Digest }, row) => (!ImageUuid || !row.Uuid || ImageUuid === row.Uuid) && (!Digest || require_policy.parseDigest(Digest) === digestOf(row));
function toMaliciousFile(file, names) {
	const level = require_policy.MALICE_LEVELS.find((one) => one === file.Level);
	const name = names.get(file.MaliciousMd5 ?? "");
	return {
		...file.FilePath ? { path: file.FilePath } : {},
		...name ? { name } : {},
		...level ? { level } : {},
		...file.MaliciousMd5 ? { md5: file.MaliciousMd5 } : {}
	};
}
const groupRow = require_sources.object({
	MaliciousMd5: require_sources.text,
	MaliciousName: require_sources.text
});
async function readNames(session, row) {
	const parameters = {
		...inGroupedList(row),
		Lang: "en"
	};
	const rows = await readRowsAs(groupRow, session, {
		action: GROUPED,
		parameters,
		rowsField: GROUPED_ROWS
	});
	return new Map(rows.flatMap(({ MaliciousMd5: md5, MaliciousName: name }) => md5 && name ? [[md5, name]] : []));
}
function noNames(thrown) {
	if (thrown instanceof require_policy.GateError && thrown.kind !== "setup") return /* @__PURE__ */ new Map();
	throw thrown;
}
// src/sources/aliyun/scan-counts.ts
const ACTION$1 = "DescribeImageSecurityScanCount";
const scanCounts = require_sources.object({ Data: require_sources.object({
	ImageCveVulCount: require_sources.count,
	ImageScaVulCount: require_sources.nonNullish(require_sources.count),
	ImageBaselineCount: require_sources.count,
	ImageMaliciousFileCount: require_sources.count
}) });
async function readScanCounts(session, row) {
	const byImage = row.Uuid ? { ImageUuid: row.Uuid } : {
		RepoRegionId: row.RegionId || void 0,
		RepoInstanceId: row.InstanceId || void 0,
		RepoId: row.RepoId || void 0,
		ImageTag: row.Tag || void 0,
		ImageDigest: row.Digest || void 0
	};
	const { Data: data } = require_sources.parseWire(scanCounts, await session.call(ACTION$1, {
		...byImage,
		Dealed: "A"
	}), ACTION$1);
	return {
		system: data.ImageCveVulCount ?? void 0,
		application: data.ImageScaVulCount,
		unsafeSettings: data.ImageBaselineCount ?? void 0,
		maliciousFiles: data.ImageMaliciousFileCount ?? void 0
	};
}
// src/sources/aliyun/risk-levels.ts
const LEVELS = /* @__PURE__ */ new Map([
	["high", require_policy.HIGH_OR_CRITICAL],
	["medium", require_policy.exactly("medium")],
	["low", require_policy.exactly("low")]
]);
const severityOfLevel = (word) => LEVELS.get(word?.toLowerCase() ?? "") ?? require_policy.SOME_SEVERITY;
// src/sources/aliyun/sensitive-files.ts
const LIST$2 = "DescribeImageSensitiveFileList";
const fileRow = require_sources.object({
	SensitiveFileKey: require_sources.text,
	SensitiveFileName: require_sources.text,
	RiskLevel: require_sources.text,
	Count: require_sources.count
});
const listOf = (row) => ({
	action: LIST$2,
	parameters: {
		ImageUuid: uuidOf(row, LIST$2),
		Lang: "en"
	},
	rowsField: "SensitiveFileList"
});
const readSensitiveFiles = async (session, row) => readRowsAs(fileRow, session, listOf(row));
const countSensitiveFiles = (rows) => rows.reduce(withRow, require_policy.exactCount(0));
const readSensitiveFileCount = async (session, row) => {
	return (await foldRows(session, listOf(row), {
		start: () => ({ found: require_policy.exactCount(0) }),
		add(soFar, json) {
			soFar.found = withRow(soFar.found, require_sources.parseWire(fileRow, json, LIST$2));
		}
	})).found;
};
const withRow = (found, { Count: times }) => require_policy.addCounts(found, times ? require_policy.exactCount(times) : require_policy.atLeast(1));
const toSensitiveFiles = (rows) => rows.map(({ SensitiveFileKey: key, SensitiveFileName: name, RiskLevel, Count: times }) => ({
	name: name || key || nameless(),
	severity: severityOfLevel(RiskLevel),
	...times ? { count: times } : {}
}));
function nameless() {
	throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("{action} lists a file without a name", { action: LIST$2 }));
}
// src/sources/aliyun/unsafe-settings.ts
const LIST$1 = "DescribeImageBaselineCheckResult";
const baselineRow = require_sources.object({
	BaselineNameKey: require_sources.text,
	BaselineNameAlias: require_sources.text,
	BaselineNameLevel: require_sources.text,
	HighRiskItemCount: require_sources.count,
	MiddleRiskItemCount: require_sources.count,
	LowRiskItemCount: require_sources.count
});
async function listUnsafeSettings(session, row) {
	const parameters = {
		ImageUuid: uuidOf(row, LIST$1),
		Lang: "en"
	};
	return (await readRowsAs(baselineRow, session, {
		action: LIST$1,
		parameters,
		rowsField: "BaselineResult"
	})).map(toUnsafeSetting);
}
function toUnsafeSetting(row) {
	const name = row.BaselineNameAlias || row.BaselineNameKey;
	if (!name) throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("{action} lists a baseline without a name", { action: LIST$1 }));
	const failed = (row.HighRiskItemCount ?? 0) + (row.MiddleRiskItemCount ?? 0) + (row.LowRiskItemCount ?? 0);
	return {
		name,
		severity: severityOfLevel(row.BaselineNameLevel),
		...failed > 0 ? { failed } : {}
	};
}
// src/sources/aliyun/details.ts
const VULNERABILITIES = "DescribeImageVulList, DescribeImageGroupedVulList, DescribeImageSecurityScanCount";
async function readDetails(session, row, needs) {
	const facts = new Set(needs.flatMap((one) => one.facts));
	const lists = new Set(needs.flatMap((one) => one.lists ?? []));
	const level = require_policy.MALICE_LEVELS.find((one) => needs.some(({ maliceLevel }) => maliceLevel === one));
	const counts = facts.has("severity") || facts.has("vulnerabilities") ? readScanCounts(session, row) : void 0;
	const files = lists.has("sensitiveFileList") ? readSensitiveFiles(session, row) : void 0;
	const ofFiles = (read) => require_sources.measure("DescribeImageSensitiveFileList", read);
	const listed = facts.has("findings") || lists.has("findings") ? listVulnerabilities(session, row) : void 0;
	const [scanCounts, vulnerabilities, findings, maliciousFiles, sensitiveFiles, sensitiveFileList] = await Promise.all([
		counts?.catch(() => void 0),
		counts && require_sources.measure(VULNERABILITIES, () => countOnce(session, row, needs, counts, listed)),
		listed?.then(ofBothKinds),
		level && require_sources.measure("DescribeGroupedMaliciousFiles", () => gradeMaliciousFiles(session, row, level)),
		facts.has("sensitiveFiles") ? ofFiles(async () => files ? countSensitiveFiles(await files) : readSensitiveFileCount(session, row)) : void 0,
		files && ofFiles(async () => toSensitiveFiles(await files))
	]);
	const details = withoutUnset({
		scanCounts,
		vulnerabilities,
		findings,
		maliciousFiles,
		sensitiveFiles,
		sensitiveFileList
	});
	return {
		...details,
		...await readLists(session, row, lists, details)
	};
}
async function readLists(session, row, lists, details) {
	const { maliciousFiles, unsafeSettings } = toFacts(row, details);
	const [maliciousFileList, unsafeSettingList] = await Promise.all([lists.has("maliciousFileList") ? listUnlessNone(totalOfFact(maliciousFiles, ({ total }) => total), () => require_sources.measure("DescribeAffectedMaliciousFileImages", () => listMaliciousFiles(session, row))) : void 0, lists.has("unsafeSettingList") ? listUnlessNone(unsafeSettings, () => require_sources.measure("DescribeImageBaselineCheckResult", () => listUnsafeSettings(session, row))) : void 0]);
	return withoutUnset({
		maliciousFileList,
		unsafeSettingList
	});
}
const totalOfFact = (fact, total) => fact.known ? require_policy.measured(total(fact.value), fact.from) : fact;
const listUnlessNone = async (count, list) => count.known && count.value.max === 0 ? require_policy.measured([], count.from) : list();
const withoutUnset = (details) => Object.fromEntries(Object.entries(details).filter(([, value]) => value !== void 0));
const listVulnerabilities = (session, row) => require_sources.measure("DescribeImageVulList, DescribeImageGroupedVulList", async () => {
	requireIdentity(row, "DescribeImageVulList");
	return listFindings(session, inSystemList(row), inGroupedList(row));
});
const ofBothKinds = (listed) => listed.known ? require_policy.measured([...listed.value.system, ...listed.value.application], listed.from) : listed;
async function countOnce(session, row, needs, counts, listing) {
	const listed = await listing;
	return listed?.known ? countListed(row, listed.value, await counts) : countVulnerabilities(session, row, needs, counts);
}
// src/sources/aliyun/match.ts
function matchRow(row, reference) {
	if (reference.tag !== void 0 && row.Tag !== reference.tag) return "other";
	return require_run.parseAcrHost(reference.registry) ? matchAcr(row, reference) : matchOtherHost(row, reference);
}
function matchAcr(row, { registry, namespace, repository }) {
	const host = require_run.parseAcrHost(registry);
	if (row.RepoNamespace !== namespace || row.RepoName !== repository) return "other";
	if (row.RegistryType && row.RegistryType.toLowerCase() !== "acr") return "other";
	if (row.RegionId && row.RegionId !== host?.region) return "other";
	if (host?.instanceId && row.InstanceId && row.InstanceId !== host.instanceId) return "other";
	return row.RegionId ? "ours" : "unsure";
}
const NO_NAMESPACE = "N/A";
function matchOtherHost(row, reference) {
	const { registry, namespace, repository, digest } = reference;
	const isNamed = row.RepoNamespace === namespace && row.RepoName === repository;
	const isNamedWhole = (!row.RepoNamespace || row.RepoNamespace === NO_NAMESPACE) && row.RepoName === `${namespace}/${repository}`;
	if (!isNamed && !isNamedWhole) return "other";
	if (endpointDomains(row).includes(registry)) return "ours";
	return digest !== void 0 && digestOf(row) === digest ? "ours" : "unsure";
}
function doubtsOf(rows) {
	const doubts = [];
	if (rows.some(({ match }) => match === "unsure")) doubts.push({
		cause: "ambiguous",
		why: require_policy.message("a listed image of this name does not tell whether it lies in this registry"),
		hint: require_policy.message("give the digest that the build reported (input digest)")
	});
	const instances = [...new Set(rows.map(({ row }) => row.InstanceId).filter(Boolean))];
	if (instances.length > 1) {
		const why = require_policy.message("the image is listed for several registry instances: {instances}", { instances: require_huawei.fewOf(instances.flatMap((one) => one ?? []).sort()) });
		doubts.push({
			cause: "ambiguous",
			why
		});
	}
	return doubts;
}
// src/sources/aliyun/find-rows.ts
const LIST = "DescribeImageInstances";
const findRows = (session, reference) => {
	const { tag, digest } = reference;
	const build = tag === void 0 ? ["digest", digest?.replace("sha256:", "")] : ["tag", tag];
	return listRows(session, reference, [...repositoryCriteria(reference), build]);
};
async function findRepositoryRows(session, reference) {
	const criteria = repositoryCriteria(reference);
	return criteria.length === 0 ? [] : listRows(session, {
		...reference,
		tag: void 0,
		digest: void 0
	}, criteria);
}
function repositoryCriteria({ registry, namespace, repository }) {
	return [...require_run.parseAcrHost(registry) !== void 0 ? [["repoNamespace", namespace]] : [], ...repository.includes("/") ? [] : [["repoName", repository]]];
}
function listRows(session, reference, criteria) {
	const items = criteria.map(([name, value]) => ({
		name,
		value,
		logicalExp: "AND"
	}));
	const list = {
		action: LIST,
		parameters: {
			Criteria: JSON.stringify(items),
			LogicalExp: "AND"
		},
		rowsField: "ImageInstanceList",
		keyOf: (row) => keyOf(require_sources.parseWire(rowIdentity, row, LIST))
	};
	return foldRows(session, list, {
		start: () => [],
		add(named, json) {
			const match = matchRow(require_sources.parseWire(rowIdentity, json, LIST), reference);
			if (match !== "other") named.push({
				row: require_sources.parseWire(imageRow, json, LIST),
				match
			});
		}
	});
}
// src/sources/aliyun/scan-tasks.ts
const CREATE = "PublicCreateImageScanTask";
const IMPORT = "PublicSyncAndCreateImageScanTask";
async function requestScan(session, row) {
	checkTask(CREATE, await session.callOnce(CREATE, selectionOf(row)));
}
async function requestImport(session, image) {
	checkTask(IMPORT, await session.callOnce(IMPORT, { Images: JSON.stringify([image]) }));
}
function selectionOf(row) {
	const digest = digestOf(row);
	const selection = {
		InstanceIds: row.InstanceId || void 0,
		RegionIds: row.RegionId || void 0,
		RegistryTypes: row.RegistryType || void 0,
		RepoIds: row.RepoId || void 0,
		RepoNames: row.RepoName || void 0,
		RepoNamespaces: row.RepoNamespace === "N/A" ? void 0 : row.RepoNamespace || void 0,
		Tags: row.Tag || void 0
	};
	const isOneEach = Object.values(selection).every((value) => value === void 0 || !value.includes(","));
	if (digest !== void 0 && isOneEach) return {
		...selection,
		Digests: digest.replace("sha256:", "")
	};
	throw new require_policy.GateError("REQUEST_REJECTED", require_policy.message("the image is listed without a digest, or under a name with a comma, so that no scan of it alone can be asked for"), { hint: require_policy.message("start a scan of the image in the Security Center console") });
}
const taskAnswer = require_sources.object({ Data: require_sources.object({
	CanCreate: require_sources.flag,
	Status: require_sources.text,
	Result: require_sources.text
}) });
function checkTask(action, json) {
	const { CanCreate: canCreate, Status: status, Result: result } = require_sources.parseWire(taskAnswer, json, action).Data;
	if (result === "TASK_NOT_SUPPORT_REGION") throw refused(require_policy.message("Security Center does not scan images of this region"), require_policy.message("push the image to an instance in a region that is scanned, or judge it by another source"));
	if (canCreate === false) throw refused(require_policy.message("Security Center takes no more scan tasks at the moment; usually it has at most 10 at once"), require_policy.message("run the job again when other scans have ended, and judge fewer unscanned images in one run"));
	if (result === "forbid_create_repeat_task") return;
	if (status === "FAIL" || result && result !== "SUCCESS") throw refused(require_policy.message("Security Center did not start the scan: status \"{status}\", result \"{result}\"", {
		status: (status ?? "").slice(0, 60),
		result: (result ?? "").slice(0, 60)
	}), require_policy.message("start a scan of the image in the Security Center console"));
}
const refused = (text, hint) => new require_policy.GateError("REQUEST_REJECTED", text, { hint });
// src/sources/aliyun/remedies.ts
const scanOf = (session, rows) => ({
	kind: "scan",
	what: require_policy.message("a scan of the image"),
	async ask() {
		for (const row of rows) await requestScan(session, row);
	}
});
const importOf = (session, reference, named) => ({
	kind: "sync-and-scan",
	what: require_policy.message("the listing and a scan of the image"),
	ask: async () => requestImport(session, await describeNewImage(session, reference, named))
});
async function describeNewImage(session, reference, named) {
	const { digest, tag } = reference;
	if (digest === void 0) throw new require_policy.GateError("REQUEST_REJECTED", require_policy.message("Security Center takes in a new image by its digest, and none is given"), { hint: require_policy.message("give the digest that the build reported (input digest or build-metadata)") });
	const rows = named.length > 0 ? named : await findRepositoryRows(session, reference);
	const repositories = new Map(rows.map((one) => [JSON.stringify(repositoryOf(one)), repositoryOf(one)]));
	const [repository] = repositories.values();
	if (repositories.size === 1 && repository) return {
		...repository,
		tag,
		digest: digest.replace("sha256:", "")
	};
	throw new require_policy.GateError("REQUEST_REJECTED", repositories.size === 0 ? require_policy.message("Security Center lists no image of this repository yet, and without one it cannot be told of another") : require_policy.message("Security Center lists images of this name that do not tell one repository"), { hint: require_policy.message("have it synchronise the registry in the Security Center console, then run the job again") });
}
function repositoryOf({ row, match }) {
	const { RegistryType, RegionId, InstanceId, RepoId, RepoNamespace, RepoName } = row;
	if (match !== "ours" || !RegistryType || !RegionId || !InstanceId || !RepoId || !RepoNamespace || !RepoName) return;
	return {
		registryType: RegistryType,
		regionId: RegionId,
		instanceId: InstanceId,
		repoId: RepoId,
		repoNamespace: RepoNamespace,
		repoName: RepoName
	};
}
// src/sources/aliyun/scan-state.ts
const pushTime = (row) => row.ImageUpdate === void 0 ? require_policy.notMeasured(require_policy.message("Security Center gives no time of the last push")) : require_policy.measured(row.ImageUpdate, "ImageUpdate");
const scanTime = (row) => row.LastScanTime === void 0 ? require_policy.notMeasured(require_policy.message("Security Center gives no time of the scan")) : require_policy.measured(row.LastScanTime, "LastScanTime");
const UNDER_WAY = /* @__PURE__ */ new Set([
	"INIT",
	"START",
	"MESSAGE_SEND",
	"START_RUN",
	"DOWNLOAD",
	"PRE_ANALYZER",
	"PRE_ANALYZER_SUCCESS",
	"WEB_SHELL_ANALYZER",
	"CVE_ANALYZER",
	"BIN_ANALYZER",
	"OTHER_ANALYZER"
]);
function refusedScan(result) {
	switch (result) {
		case "TASK_NOT_SUPPORT_REGION": return {
			kind: "unsupported",
			code: result,
			why: require_policy.message("Security Center does not scan images of this region"),
			hint: require_policy.message("push the image to an instance in a region that is scanned, or judge it by another source")
		};
		case "TASK_NOT_EXISTS": return {
			kind: "pending",
			why: require_policy.message("Security Center has no scan task for the image"),
			hint: START,
			idle: true
		};
		case "forbid_create_repeat_task": return {
			kind: "pending",
			why: require_policy.message("another scan of the image is under way")
		};
		default: return {
			kind: "unclear",
			why: require_policy.message("Security Center gives a scan result that is in no table: \"{result}\"", { result: result.slice(0, 60) })
		};
	}
}
const START = require_policy.message("set scan: if-needed to have the gate ask for a scan, which can cost money, or start one in the Security Center console");
const WITHOUT_TASK = [
	"",
	"INIT",
	"SUCCESS"
];
const isOfItsTask = (status, result) => result === "TASK_NOT_EXISTS" && !WITHOUT_TASK.includes(status);
function scanState(row, facts) {
	const status = row.ScaStatus ?? "";
	const result = row.ScaResult ?? "";
	if (!["", "SUCCESS"].includes(result) && !isOfItsTask(status, result)) return refusedScan(result);
	if (row.Status && row.Status !== "NORMAL") return {
		kind: "unclear",
		why: require_policy.message("Security Center gives the image a status that is in no table: \"{status}\"", { status: row.Status.slice(0, 60) })
	};
	if (status === "SUCCESS" && typeof row.ScaProgress === "number" && row.ScaProgress < 100) return {
		kind: "pending",
		why: require_policy.message("the scan is under way ({progress} %)", { progress: row.ScaProgress })
	};
	if (status === "SUCCESS") return require_huawei.completedState(scanTime(row), pushTime(row), facts);
	if (status === "FAIL" || status === "TIMEOUT") return {
		kind: "failed",
		code: status,
		why: status === "FAIL" ? require_policy.message("the scan failed") : require_policy.message("the scan took too long"),
		hint: require_policy.message("start the scan again in the Security Center console; if it fails again, open a ticket with Alibaba Cloud")
	};
	if (status === "") return {
		kind: "pending",
		why: require_policy.message("Security Center has not scanned the image"),
		hint: START,
		idle: true
	};
	if (UNDER_WAY.has(status)) return {
		kind: "pending",
		why: require_policy.message("the scan is under way ({status})", { status })
	};
	return {
		kind: "unclear",
		why: require_policy.message("Security Center gives a scan status that is in no table: \"{status}\"", { status: status.slice(0, 60) })
	};
}
// src/sources/aliyun/failures.ts
function readFailure(answer, json) {
	const body = typeof json === "object" && json !== null ? json : {};
	const word = (name) => {
		const value = body[name] ?? body[name[0]?.toLowerCase() + name.slice(1)];
		if (typeof value === "string" || typeof value === "number") return String(value);
		return new RegExp(`<${name}>([^<]{0,500})</${name}>`).exec(answer.text.slice(0, 1e4))?.[1] ?? "";
	};
	const requestId = answer.headers["x-acs-request-id"] ?? word("RequestId");
	return {
		code: word("Code"),
		text: word("Message"),
		requestId: requestId || void 0
	};
}
const GOOD_CODES = [
	"200",
	200,
	"OK",
	"success"
];
function hidesFailure(json) {
	if (typeof json !== "object" || json === null) return true;
	const body = json;
	const success = body.Success ?? body.success ?? true;
	const status = body.HttpStatusCode ?? body.httpStatusCode ?? 200;
	const code = body.Code ?? body.code ?? "OK";
	return !(success === true || success === "true") || !GOOD_CODES.includes(code) || !GOOD_CODES.includes(status);
}
function isThrottled(answer) {
	if (answer.status < 400) return false;
	const { code } = readFailure(answer, require_sources.jsonOf(answer));
	return code.includes("Throttling") || code === "SignatureNonceUsed";
}
const BAD_PROOF = /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|MissingSecurityToken|InvalidTimeStamp)/;
function classify(code, status) {
	if (code.includes("Throttling") || status === 429) return "SERVICE_THROTTLED";
	if (/^Invalid(?:Action|Api|Version)/.test(code)) return "API_NOT_FOUND";
	if (/^(?:NoPermission|Forbidden)/.test(code) || BAD_PROOF.test(code)) return "ACCESS_DENIED";
	if (status === 401 || status === 403) return "ACCESS_DENIED";
	return status >= 500 ? "SERVICE_UNAVAILABLE" : "REQUEST_REJECTED";
}
function hintFor$1(code, failure, action) {
	if (code === "SERVICE_THROTTLED") return require_policy.message("run the job again later: the account as a whole has 10 requests a second for each action, and others use them too");
	if (code !== "ACCESS_DENIED") return void 0;
	if (failure.code.startsWith("InvalidTimeStamp")) return require_policy.message("set the clock of this machine: it is more than 15 minutes off");
	if (BAD_PROOF.test(failure.code)) return require_policy.message("check ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET and _SECURITY_TOKEN: the key or the session is not accepted");
	return require_policy.message("allow the RAM user or role the action yundun-sas:{action} on resource \"*\"", { action });
}
const QUOTA_USED_UP = /^BeyondQu[ao]ta$/;
const quotaUsedUp = (action, { requestId }, secrets) => new require_policy.GateError("REQUEST_REJECTED", require_policy.message("the account has no container image scan left: {call} was refused (request id: {request})", {
	call: action,
	request: requestId === void 0 ? require_policy.message("none given") : secrets.redact(requestId).slice(0, 200)
}), { hint: require_policy.message("buy more scans in the Security Center console, or wait for the next billing cycle") });
function readAnswer(action, answer, secrets) {
	const json = require_sources.jsonOf(answer);
	const good = answer.status >= 200 && answer.status < 300;
	if (good && json === void 0) throw require_sources.unreadable(action, answer);
	if (good && !hidesFailure(json)) return json;
	if (answer.status >= 300 && answer.status < 400) throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("{call} was answered with a redirect ({status}), which is not followed", {
		call: action,
		status: answer.status
	}));
	const failure = readFailure(answer, json);
	if (QUOTA_USED_UP.test(failure.code)) throw quotaUsedUp(action, failure, secrets);
	const code = classify(failure.code, answer.status);
	throw require_sources.failureError(code, action, answer.status, failure, secrets, hintFor$1(code, failure, action));
}
// src/sources/aliyun/signing.ts
const ALGORITHM = "ACS3-HMAC-SHA256";
const sha256 = (text) => (0, node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
const formatAcsDate = (ms) => new Date(ms).toISOString().replace(/\.\d{3}/, "");
const isSigned = (name) => name.startsWith("x-acs-") || name === "host" || name === "content-type";
function authorizationOf(request, key) {
	const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).filter(([name]) => isSigned(name)).sort(([a], [b]) => a < b ? -1 : 1);
	const signedHeaders = headers.map(([name]) => name).join(";");
	const canonicalRequest = [
		request.method,
		request.path,
		request.query,
		headers.map(([name, value]) => `${name}:${value}\n`).join(""),
		signedHeaders,
		Object.fromEntries(headers)["x-acs-content-sha256"]
	].join("\n");
	const signature = (0, node_crypto.createHmac)("sha256", key.accessKeySecret).update(`${ALGORITHM}\n${sha256(canonicalRequest)}`).digest("hex");
	return `${ALGORITHM} Credential=${key.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}
// src/sources/aliyun/oidc.ts
const ACTION = "AssumeRoleWithOIDC";
const VERSION$1 = "2015-04-01";
const stsEndpoint = ({ authEndpoint }) => authEndpoint ?? new URL("https://sts.aliyuncs.com");
const roleKeys = (login, context) => require_run.sharedOnce(context.shared, "aliyun oidc", () => {
	const sts = stsEndpoint(context);
	return require_sources.openOidcSessions({
		name: ACTION,
		sts,
		isThrottled,
		toRequest: (token) => {
			const url = new URL(sts);
			const timestamp = formatAcsDate(context.now());
			url.search = require_policy.canonicalQuery({
				Action: ACTION,
				Version: VERSION$1,
				Format: "JSON",
				Timestamp: timestamp
			});
			const form = {
				OIDCProviderArn: login.provider,
				RoleArn: login.role,
				RoleSessionName: require_sources.sessionName(context.env),
				DurationSeconds: require_sources.SESSION_SECONDS,
				OIDCToken: token
			};
			return {
				method: "POST",
				url,
				headers: {
					"content-type": "application/x-www-form-urlencoded",
					accept: "application/json"
				},
				body: require_policy.canonicalQuery(form)
			};
		},
		read: (answer) => readSession(answer, context),
		hintFor: (code) => hintFor(code, login)
	}, login, context);
});
const sessionAnswer = require_huawei.answerObject({ Credentials: require_huawei.answerObject({
	AccessKeyId: require_huawei.keyPart,
	AccessKeySecret: require_huawei.keyPart,
	SecurityToken: require_huawei.keyPart,
	Expiration: require_huawei.endOfSession
}) });
function readSession(answer, { secrets }) {
	const { Credentials: given } = require_sources.parseWire(sessionAnswer, readAnswer(ACTION, answer, secrets), ACTION);
	secrets.add(given.AccessKeySecret);
	secrets.add(given.SecurityToken);
	return {
		key: {
			accessKeyId: given.AccessKeyId,
			accessKeySecret: given.AccessKeySecret,
			securityToken: given.SecurityToken
		},
		endsAtMs: given.Expiration
	};
}
function hintFor(code, { provider, role, audience }) {
	switch (code) {
		case "AuthenticationFail.NoPermission": return require_policy.message("check that {provider} exists and that the trust policy of {role} names it under `Federated`, allows sts:AssumeRoleWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above", {
			provider,
			role
		});
		case "AuthenticationFail.OIDCToken.AudienceNotMatch": return require_policy.message("add the client id {audience} to {provider}, and compare the condition oidc:aud in the trust policy of {role}", {
			audience,
			provider,
			role
		});
		case "AuthenticationFail.OIDCToken.Expired": return require_policy.message("have the token issued within the minutes before the gate runs");
		default:
			if (!code.startsWith("AuthenticationFail")) return void 0;
			return require_policy.message("compare the issuer URL and the certificate fingerprints of {provider} with the issuer above, and the condition oidc:iss in the trust policy of {role}", {
				provider,
				role
			});
	}
}
// src/sources/aliyun/credentials.ts
const KEY = {
	required: ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
	optional: ["ALIBABA_CLOUD_SECURITY_TOKEN"]
};
function openKeys(context) {
	if (context.oidc?.cloud === "aliyun") return roleKeys(context.oidc, context);
	const key = readCredentials(context.env);
	context.secrets.add(key.accessKeySecret);
	context.secrets.add(key.securityToken);
	return {
		hosts: [],
		current: async () => key
	};
}
function readCredentials(env) {
	require_sources.firstCompleteSet(env, require_policy.message("Alibaba Cloud"), [KEY]);
	const read = (name) => require_sources.readVariable(env, name);
	return {
		accessKeyId: read("ALIBABA_CLOUD_ACCESS_KEY_ID") ?? "",
		accessKeySecret: read("ALIBABA_CLOUD_ACCESS_KEY_SECRET") ?? "",
		securityToken: read("ALIBABA_CLOUD_SECURITY_TOKEN")
	};
}
// src/sources/aliyun/session.ts
const VERSION = "2018-12-03";
const EMPTY_BODY = sha256("");
const CALLS_PER_SECOND = 10;
function toRequest(base, action, parameters, key, now) {
	const query = require_policy.canonicalQuery(parameters);
	const url = new URL(base);
	url.search = query;
	const headers = {
		"x-acs-action": action,
		"x-acs-version": VERSION,
		"x-acs-date": formatAcsDate(now),
		"x-acs-signature-nonce": (0, node_crypto.randomUUID)(),
		"x-acs-content-sha256": EMPTY_BODY,
		...key.securityToken === void 0 ? {} : { "x-acs-security-token": key.securityToken }
	};
	const signed = {
		...headers,
		host: url.host
	};
	const authorization = authorizationOf({
		method: "POST",
		path: url.pathname,
		query,
		headers: signed
	}, key);
	return {
		method: "POST",
		url,
		headers: {
			...headers,
			authorization,
			accept: "application/json"
		}
	};
}
function sasSession(context) {
	const base = context.endpoint ?? require_run.sasEndpoint(context.region);
	return require_run.sharedOnce(context.shared, `aliyun ${base.href}`, () => {
		const keys = openKeys(context);
		const sent = /* @__PURE__ */ new Map();
		async function send(action, parameters, repeatable) {
			const key = await keys.current();
			return readAnswer(action, await context.http.send({
				name: action,
				host: base.host,
				repeatable,
				isThrottled,
				rate: {
					key: `${base.host} ${action}`,
					perSecond: CALLS_PER_SECOND
				},
				prepare: () => toRequest(base, action, parameters, key, context.now())
			}), context.secrets);
		}
		return {
			hosts: [base.host, ...keys.hosts],
			call: (action, parameters) => send(action, parameters, true),
			callOnce: (action, parameters) => require_run.sharedOnce(sent, `${action}?${require_policy.canonicalQuery(parameters)}`, () => send(action, parameters, false)),
			kept: require_huawei.keptRows(context.shared)
		};
	});
}
function countingSession(context) {
	const session = sasSession(context);
	let requests = 0;
	const counted = (send) => {
		return (action, parameters) => {
			requests += 1;
			return send(action, parameters);
		};
	};
	return {
		requests: () => requests,
		session: {
			...session,
			call: counted(session.call),
			callOnce: counted(session.callOnce)
		}
	};
}
// src/sources/aliyun/index.ts
var aliyun_exports = { get aliyun() { return aliyun; } };
const aliyun = {
	...require_run.aliyunOutline,
	trial: async (context) => (await Promise.resolve().then(() => require("./sources-aliyun-probes.cjs"))).aliyunTrial(context),
	watch(reference, context) {
		const { session, requests } = countingSession(context);
		return {
			hosts: session.hosts,
			requests,
			async look() {
				const named = await findRows(session, reference);
				const candidates = named.map((one) => ({
					row: one,
					digest: digestOf(one.row),
					memberDigests: []
				}));
				const selection = require_huawei.selectRows(reference.digest, candidates);
				const rows = selection.rows.map((one) => one.row);
				const doubts = [...selection.doubts, ...doubtsOf(selection.rows)];
				const unscanned = rows.filter((row) => require_sources.needsScan(stateOf(row)));
				return require_sources.toLook({
					reference,
					source: require_run.aliyunOutline.id,
					context,
					digest: selection.digest,
					doubts,
					asked: [require_policy.message("region {region}", { region: context.region })],
					states: rows.map(stateOf),
					scannedOnRequestOnly: false,
					missing: isPersonal(reference) ? PERSONAL_EDITION : NOT_LISTED,
					whenUnlisted: isPersonal(reference) ? void 0 : importOf(session, reference, named),
					whenUnscanned: doubts.length === 0 ? scanOf(session, unscanned) : void 0,
					scansOf: (needs) => Promise.all(rows.map((row) => toScan(session, row, needs)))
				});
			}
		};
	}
};
const isPersonal = ({ registry }) => require_run.parseAcrHost(registry)?.edition === "personal";
const stateOf = (row) => scanState(row, () => toFacts(row, NO_DETAILS));
const NOT_LISTED = {
	cause: "missing",
	why: require_policy.message("Security Center does not list the image"),
	hint: require_policy.message("check the name and tag; right after a push have Security Center synchronise the registry, or set scan: if-needed and give the digest")
};
const PERSONAL_EDITION = {
	cause: "unsupported",
	why: require_policy.message("Security Center does not list the image: it does not scan the personal edition of ACR"),
	hint: require_policy.message("push to an ACR Enterprise Edition instance, or connect the registry to Security Center")
};
async function toScan(session, row, needs) {
	const details = stateOf(row).kind === "complete" ? await readDetails(session, row, needs) : NO_DETAILS;
	return {
		label: `${row.RegistryType ?? "registry"} ${row.InstanceId ?? ""}`.trim(),
		digest: digestOf(row),
		pushedAtMs: pushTime(row),
		state: scanState(row, () => toFacts(row, details))
	};
}
exports.KEY = KEY;
exports.aliyun_exports = aliyun_exports;
exports.imageRow = imageRow;
exports.inGroupedList = inGroupedList;
exports.inSystemList = inSystemList;
exports.readPage = readPage;
exports.readScanCounts = readScanCounts;
exports.roleKeys = roleKeys;
exports.sasSession = sasSession;
exports.stsEndpoint = stsEndpoint;
