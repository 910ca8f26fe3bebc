const require_policy = require("./policy.cjs");
const require_sources = require("./sources.cjs");
const require_probe = require("./probe.cjs");
const require_aliyun = require("./aliyun.cjs");
const require_run = require("./run.cjs");
// src/sources/aliyun/probes.ts
function aliyunTrial(context) {
	const login = context.oidc?.cloud === "aliyun" ? context.oidc : void 0;
	return {
		isMeant: login !== void 0 || require_sources.isAnyGiven(context.env, [require_aliyun.KEY]),
		open() {
			const session = require_aliyun.sasSession(context);
			return {
				credentials: require_policy.message("{names}", { names: login ? "oidc-provider, oidc-role" : namesOfKey(context) }),
				hosts: session.hosts,
				endpoints: [context.endpoint ?? require_run.sasEndpoint(context.region), ...login ? [require_aliyun.stsEndpoint(context)] : []],
				logins: [loginProbe(login, context)],
				calls: [...callProbes(session), ...CHANGES],
				isMissingPermission
			};
		}
	};
}
const namesOfKey = ({ env }) => require_sources.givenNames(env, require_sources.firstCompleteSet(env, require_policy.message("Alibaba Cloud"), [require_aliyun.KEY])).join(", ");
const loginProbe = (login, context) => ({
	subject: require_policy.message("login"),
	async prove() {
		if (!login) return require_probe.skipped(require_policy.message("none is needed: the key signs each request"));
		await require_aliyun.roleKeys(login, context).current();
		return require_probe.proved(require_policy.message("STS gave a session of {role} for the job's token", { role: login.role }));
	}
});
const LIST = "DescribeImageInstances";
const COUNTS = "DescribeImageSecurityScanCount";
const VULNERABILITY_RULES = require_policy.message("max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings");
const DETAILS = [
	{
		action: "DescribeImageVulList",
		neededFor: VULNERABILITY_RULES,
		rows: "VulRecords",
		query: (image) => ({
			Type: "cve",
			...require_aliyun.inSystemList(image)
		})
	},
	{
		action: "DescribeImageGroupedVulList",
		neededFor: VULNERABILITY_RULES,
		rows: "GroupedVulItems",
		query: (image) => ({
			Type: "sca",
			...require_aliyun.inGroupedList(image)
		})
	},
	{
		action: "DescribeImageSensitiveFileList",
		neededFor: require_policy.message("no-sensitive-files"),
		rows: "SensitiveFileList",
		query: ({ Uuid }) => ({ ImageUuid: Uuid || void 0 })
	},
	{
		action: "DescribeGroupedMaliciousFiles",
		neededFor: require_policy.message("no-malicious-files with a `min-level`"),
		rows: "GroupedMaliciousFileResponse",
		query: require_aliyun.inGroupedList
	},
	{
		action: "DescribeAffectedMaliciousFileImages",
		neededFor: require_policy.message("reports that list malicious files"),
		rows: "AffectedMaliciousFileImagesResponse",
		query: require_aliyun.inGroupedList
	},
	{
		action: "DescribeImageBaselineCheckResult",
		neededFor: require_policy.message("reports that list unsafe settings"),
		rows: "BaselineResult",
		query: ({ Uuid }) => ({ ImageUuid: Uuid || void 0 })
	}
];
function callProbes(session) {
	let example;
	const ask = async (action, query, rows) => require_probe.plausiblePage(action, await require_aliyun.readPage(session, action, {
		...query,
		Lang: "en",
		CurrentPage: "1",
		PageSize: "1"
	}, rows));
	const list = {
		subject: require_policy.message("{call}", { call: LIST }),
		neededFor: require_policy.message("every rule: it finds the image"),
		async prove() {
			const { total, rows } = await ask(LIST, {}, "ImageInstanceList");
			if (rows.length > 0) example = require_sources.parseWire(require_aliyun.imageRow, rows[0], LIST);
			return require_probe.proved(require_policy.message("answers; images listed: {total}", { total }));
		}
	};
	const ofImage = (action, neededFor, send) => ({
		subject: require_policy.message("{call}", { call: action }),
		neededFor,
		async prove() {
			if (!example) return require_probe.WITHOUT_IMAGE;
			await send(example);
			return require_probe.proved(require_policy.message("answers"));
		}
	});
	return [
		list,
		ofImage(COUNTS, VULNERABILITY_RULES, (image) => require_aliyun.readScanCounts(session, image)),
		...DETAILS.map(({ action, neededFor, rows, query }) => ofImage(action, neededFor, (image) => ask(action, query(image), rows)))
	];
}
const CHANGES = ["PublicCreateImageScanTask", "PublicSyncAndCreateImageScanTask"].map((action) => require_probe.untriedProbe(action, "scan", `yundun-sas:${action}`));
const isMissingPermission = ({ code, text }) => code === "ACCESS_DENIED" && /^(?:NoPermission|Forbidden)/.test(String(text.values.code));
exports.aliyunTrial = aliyunTrial;
