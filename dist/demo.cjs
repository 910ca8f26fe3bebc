#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_policy = require("./chunks/policy.cjs");
const require_esm = require("./chunks/lossless-json.cjs");
const require_run = require("./chunks/run.cjs");
let node_process = require("node:process");
node_process = Object.create(node_process, { default: { value: node_process } });
let node_timers_promises = require("node:timers/promises");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
let node_http = require("node:http");
// test/fake-cloud/account.ts
function createAccount(parts = {}) {
	return {
		huawei: {
			domainId: "d0000000000000000000000000000001",
			keys: [],
			users: [],
			tokens: [],
			oidcTrusts: [],
			projects: [],
			denied: /* @__PURE__ */ new Set(),
			absentOperations: /* @__PURE__ */ new Set(),
			locksKeys: true,
			nameFilter: "partial",
			registries: [],
			registryImages: [],
			localImages: [],
			unlistedImages: [],
			syncTakesMs: 1e3,
			scanWaitsMs: 1e3,
			scanTakesMs: 2e3,
			scanQuota: Number.POSITIVE_INFINITY,
			agenda: [],
			...parts.huawei
		},
		aliyun: {
			keys: [],
			oidcTrusts: [],
			denied: /* @__PURE__ */ new Set(),
			criteriaMatch: { repoName: "partial" },
			repoFilter: "partial",
			maxPageSize: 100,
			images: [],
			unlistedImages: [],
			scanTasks: [],
			maxScanTasks: 10,
			scanDurationMs: 4e3,
			unscannedRegions: /* @__PURE__ */ new Set(),
			scanAuth: {
				ImageScanCapacity: 100,
				ScanCount: 0,
				InstanceId: "sas-example-0001"
			},
			...parts.aliyun
		},
		github: parts.github
	};
}
// test/fake-cloud/image-builders.ts
const HOUR_MS = 36e5;
function digestOf(name) {
	return `sha256:${hashOf(name)}`;
}
function aRegistryImage(overrides = {}, now = Date.now()) {
	const namespace = overrides.namespace ?? "team";
	const name = overrides.image_name ?? "app";
	const tag = overrides.image_version ?? "1.0";
	const key = `${overrides.instance_name ?? ""}/${namespace}/${name}:${tag}`;
	const digest = overrides.image_digest ?? digestOf(key);
	const vulnerabilities = overrides.vulnerabilities ?? [];
	const malware = overrides.malware ?? [];
	const baseline = overrides.baseline ?? [];
	return {
		id: bigIdOf(key),
		namespace,
		image_name: name,
		image_id: digest.replace("sha256:", ""),
		image_digest: digest,
		image_version: tag,
		image_type: "private_image",
		registry_id: "reg-swr-private",
		registry_name: "SWR private",
		registry_type: "SwrPrivate",
		latest_version: true,
		scan_status: "success",
		scan_failed_desc: "",
		scan_failed_code: "",
		image_size: 52428800,
		latest_update_time: now - 2 * HOUR_MS,
		latest_scan_time: now - HOUR_MS,
		latest_sync_time: now - HOUR_MS,
		vul_num: vulnerabilities.length,
		unsafe_setting_num: baseline.reduce((sum, { failed_rule_num }) => sum + (failed_rule_num ?? 0), 0),
		malicious_file_num: malware.length,
		domain_name: "",
		scannable: true,
		is_multiple_arch: (overrides.association_images ?? []).length > 0,
		instance_name: "",
		instance_id: "",
		instance_url: "",
		severity_level: levelOf(vulnerabilities),
		vulnerabilities,
		malware,
		sensitive: [],
		baseline,
		...overrides
	};
}
function aMemberImage(overrides = {}) {
	const name = overrides.image_name ?? "app";
	const tag = overrides.image_version ?? "1.0";
	const digest = overrides.image_digest ?? digestOf(`member ${name}:${tag}`);
	const vulnerabilities = overrides.vulnerabilities ?? [];
	return {
		id: bigIdOf(digest),
		image_id: digest.replace("sha256:", ""),
		image_name: name,
		image_version: tag,
		image_type: "private_image",
		namespace: "team",
		image_digest: digest,
		scan_status: "success",
		vul_num: vulnerabilities.length,
		unsafe_setting_num: 0,
		malicious_file_num: (overrides.malware ?? []).length,
		vulnerabilities,
		...overrides
	};
}
function aLocalImage(overrides = {}, now = Date.now()) {
	const name = overrides.image_name ?? "app";
	const tag = overrides.image_version ?? "1.0";
	return {
		image_name: name,
		image_id: uuidOf(hashOf(`local ${name}:${tag}`)),
		image_digest: digestOf(`local ${name}:${tag}`),
		image_version: tag,
		local_image_type: "swr_image",
		scan_status: "success",
		scan_failed_desc: "",
		image_size: 52428800,
		latest_update_time: now - 2 * HOUR_MS,
		latest_scan_time: now - HOUR_MS,
		host_num: 1,
		container_num: 1,
		component_num: 42,
		vul_num: 0,
		severity_level: "Security",
		host_name: "node-1",
		host_id: uuidOf(hashOf("node-1")),
		agent_id: hashOf("agent on node-1"),
		...overrides
	};
}
function anAliyunImage(overrides = {}, now = Date.now()) {
	const namespace = overrides.RepoNamespace ?? "team";
	const name = overrides.RepoName ?? "app";
	const tag = overrides.Tag ?? "1.0";
	const hash = hashOf(`acr/${namespace}/${name}:${tag}`);
	const cves = (overrides.vulnerabilities ?? []).filter(({ Type }) => (Type ?? "cve") === "cve").length;
	const risks = (overrides.baseline ?? []).length;
	const files = (overrides.maliciousFiles ?? []).length;
	return {
		Uuid: uuidOf(hash),
		ImageId: hashOf(`config of ${hash}`),
		Digest: hash,
		Tag: tag,
		RepoName: name,
		RepoNamespace: namespace,
		RepoId: `crr-${hashOf(`${namespace}/${name}`).slice(0, 16)}`,
		InstanceId: "cri-acme000000000001",
		RegionId: "cn-hangzhou",
		RegistryType: "acr",
		RepoType: "private",
		Status: "NORMAL",
		ImageSize: "52428800",
		ImageCreate: String(now - 2 * HOUR_MS),
		ImageUpdate: String(now - 2 * HOUR_MS),
		LastScanTime: now - HOUR_MS,
		Endpoints: "[]",
		Deployed: 0,
		VulStatus: yesNo(cves),
		HcStatus: yesNo(risks),
		AlarmStatus: yesNo(files),
		RiskStatus: yesNo(cves + risks + files),
		VulCount: cves,
		HcCount: risks,
		AlarmCount: files,
		ScaProgress: 100,
		ScaStatus: "SUCCESS",
		ScaResult: "",
		...overrides
	};
}
function levelOf(vulnerabilities) {
	const has = (necessity) => vulnerabilities.some(({ repair_necessity }) => repair_necessity === necessity);
	if (has("immediate_repair")) return "High";
	if (has("delay_repair")) return "Medium";
	return has("not_needed_repair") ? "Low" : "Security";
}
function bigIdOf(key) {
	return 2n ** 60n + BigInt(`0x${hashOf(key).slice(0, 12)}`) * 2n + 1n;
}
function uuidOf(hash) {
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		hash.slice(12, 16),
		hash.slice(16, 20),
		hash.slice(20, 32)
	].join("-");
}
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
function yesNo(count) {
	return count > 0 ? "YES" : "NO";
}
// test/fake-cloud/demo/aliyun.ts
const DAY_MS$2 = 864e5;
const HOST$1 = "acme-registry.cn-hangzhou.cr.aliyuncs.com";
const SCENARIOS$2 = [
	{
		image: "shop:1.4.2",
		expect: "pass",
		what: "clean, scanned after the push",
		record: () => ({})
	},
	{
		image: "shop-legacy:1.4.2",
		expect: "fail",
		what: "high vulnerabilities; a partial name filter finds it when asked for shop",
		record: () => ({ vulnerabilities: [{
			Name: "debian:12:CVE-2023-4911",
			AliasName: "glibc",
			Related: "CVE-2023-4911",
			Necessity: "asap"
		}, {
			Name: "debian:12:CVE-2022-0778",
			AliasName: "openssl",
			Related: "CVE-2022-0778",
			Necessity: "later"
		}] })
	},
	{
		image: "reports:2.0.0",
		expect: "pass",
		what: "one medium and one low vulnerability, within the limit",
		record: () => ({
			vulnerabilities: [{
				Name: "debian:12:CVE-2022-0778",
				AliasName: "openssl",
				Related: "CVE-2022-0778",
				Necessity: "later"
			}, {
				Name: "debian:12:CVE-2016-2781",
				AliasName: "coreutils",
				Related: "CVE-2016-2781",
				Necessity: "nntf"
			}],
			baseline: [{
				BaselineNameKey: "identification",
				BaselineNameAlias: "Identity authentication",
				BaselineNameLevel: "medium",
				BaselineItemCount: 5,
				HighRiskItemCount: 0,
				MiddleRiskItemCount: 1,
				LowRiskItemCount: 1
			}],
			sensitiveFiles: [{
				SensitiveFileKey: "npm_token",
				SensitiveFileName: "NPM access token",
				RiskLevel: "medium",
				Count: 1
			}]
		})
	},
	{
		image: "build-tools:3.1.0",
		expect: "fail",
		what: "a malicious file",
		record: () => ({ maliciousFiles: [{
			MaliciousMd5: "0123456789abcdef0123456789abcdef",
			MaliciousName: "Mining program",
			MaliciousKey: "miner",
			Level: "serious",
			FilePath: "/opt/tools/xmrig",
			DownloadUrl: "https://samples.invalid/xmrig?signature=demo"
		}] })
	},
	{
		image: "checkout:5.0.0",
		expect: "unknown",
		what: "never scanned, although its counts read 0; with --scan if-needed and a wait it passes",
		record: () => ({
			ScaStatus: "",
			ScaProgress: 0,
			LastScanTime: void 0
		})
	},
	{
		image: "ml-training:0.9.0",
		expect: "fail",
		what: "the scan failed",
		record: () => ({
			ScaStatus: "FAIL",
			ScaProgress: 0
		})
	},
	{
		image: "payments:2.3.1",
		expect: "unknown",
		what: "scanned clean the day before it was pushed again",
		record: (now) => ({ LastScanTime: now - DAY_MS$2 })
	}
];
function demoAliyunImages(now) {
	return SCENARIOS$2.map(({ image, record }) => {
		const [name, tag] = image.split(":");
		return anAliyunImage({
			RepoName: name,
			Tag: tag,
			...record(now)
		}, now);
	});
}
const demoAliyunReferences = SCENARIOS$2.map(({ image, expect, what }) => ({
	reference: `${HOST$1}/team/${image}`,
	source: "aliyun",
	preset: "baseline",
	expect,
	what
}));
// test/fake-cloud/demo/credentials.ts
const demoCredentials = {
	huawei: {
		ak: "DEMOAKNOTREAL0000001",
		sk: "demo-secret-key-not-real-000000000000001"
	},
	huaweiTemporary: {
		ak: "DEMOAKNOTREAL0000002",
		sk: "demo-secret-key-not-real-000000000000002",
		securityToken: "demo-security-token-not-real"
	},
	huaweiUser: {
		name: "demo-user",
		password: "demo-password-not-real",
		domain: "demo-domain"
	},
	aliyun: {
		accessKeyId: "LTAI-DEMO-NOT-REAL-1",
		accessKeySecret: "demo-access-key-secret-not-real-1"
	},
	aliyunTemporary: {
		accessKeyId: "STS.DEMO-NOT-REAL-2",
		accessKeySecret: "demo-access-key-secret-not-real-2",
		securityToken: "demo-sts-token-not-real"
	}
};
const demoProject = {
	id: "0123456789abcdef0123456789abcdef",
	name: "cn-north-4"
};
const partnerProject = {
	id: "fedcba9876543210fedcba9876543210",
	name: "my-kualalumpur-1",
	absentOperations: ["GET image/registries/images"]
};
// test/fake-cloud/demo/huawei-local.ts
const DAY_MS$1 = 864e5;
const SCENARIOS$1 = [
	{
		image: "node-shop:1.4.2",
		expect: "pass",
		what: "no vulnerabilities",
		record: () => ({})
	},
	{
		image: "node-legacy:1.4.2",
		expect: "fail",
		what: "high vulnerabilities",
		record: () => ({
			vul_num: 77,
			severity_level: "High"
		})
	},
	{
		image: "node-build-tools:3.1.0",
		expect: "pass",
		what: "holds a malicious file, which HSS does not look for on hosts: baseline would call it unknown",
		record: () => ({})
	},
	{
		image: "node-checkout:5.0.0",
		expect: "unknown",
		what: "never scanned; with --scan if-needed and a wait it passes",
		record: () => ({
			scan_status: "unscan",
			latest_scan_time: 0,
			severity_level: void 0
		})
	},
	{
		image: "node-ml-training:0.9.0",
		expect: "fail",
		what: "the scan failed: too large",
		record: () => ({
			scan_status: "failed",
			scan_failed_desc: "huge_image",
			severity_level: void 0
		})
	},
	{
		image: "node-payments:2.3.1",
		expect: "unknown",
		what: "scanned the day before it was updated",
		record: (now) => ({ latest_scan_time: now - DAY_MS$1 })
	}
];
function demoLocalImages(now) {
	return SCENARIOS$1.map(({ image, record }) => aLocalImage({
		...identity(image),
		...record(now)
	}, now));
}
const demoLocalReferences = SCENARIOS$1.map(({ image, expect, what }) => ({
	reference: `swr.cn-north-4.myhuaweicloud.com/team/${image}@${aLocalImage(identity(image), 0).image_digest}`,
	source: "huawei-local",
	preset: "deployed",
	expect,
	what
}));
function identity(image) {
	const [name, tag] = image.split(":");
	return {
		image_name: name,
		image_version: tag,
		projectId: demoProject.id
	};
}
// test/fake-cloud/demo/huawei-registry.ts
const DAY_MS = 864e5;
const HOST = "swr.cn-north-4.myhuaweicloud.com";
const PRO_HOST = "prod-a1b2c3.swr-pro.myhuaweicloud.com";
const PARTNER_HOST = "swr.my-kualalumpur-1.myhuaweicloud.com";
const HIGH = [{
	vul_id: "CVE-2021-44228",
	repair_necessity: "immediate_repair",
	app_name: "log4j-core",
	version: "2.14.1"
}, {
	vul_id: "CVE-2023-4911",
	repair_necessity: "immediate_repair",
	app_name: "glibc",
	version: "2.34"
}];
const MEDIUM = [
	{
		vul_id: "CVE-2022-0778",
		repair_necessity: "delay_repair",
		app_name: "openssl",
		version: "1.1.1k"
	},
	{
		vul_id: "CVE-2023-0465",
		repair_necessity: "delay_repair",
		app_name: "openssl",
		version: "1.1.1k"
	},
	{
		vul_id: "CVE-2016-2781",
		repair_necessity: "not_needed_repair",
		app_name: "coreutils",
		version: "8.32"
	}
];
const SCENARIOS = [
	{
		image: "shop:1.4.2",
		expect: "pass",
		what: "clean, scanned after the push",
		record: () => ({})
	},
	{
		image: "shop-legacy:1.4.2",
		expect: "fail",
		what: "two high vulnerabilities; a partial name filter finds it when asked for shop",
		record: () => ({ vulnerabilities: HIGH })
	},
	{
		image: "reports:2.0.0",
		expect: "pass",
		what: "medium and low vulnerabilities only, within the limit",
		record: () => ({
			vulnerabilities: MEDIUM,
			baseline: [{
				check_name: "SSH",
				check_type: "SSH",
				severity: "Medium",
				check_rule_num: 17,
				failed_rule_num: 2
			}],
			sensitive: [{
				sensitive_info_id: "demo-1",
				severity: "medium",
				name: "npm access token",
				file_path: "/home/node/.npmrc",
				content: "never shown"
			}]
		})
	},
	{
		image: "build-tools:3.1.0",
		expect: "fail",
		what: "a malicious file",
		record: () => ({ malware: [{
			file_name: "xmrig",
			file_path: "/opt/tools/xmrig",
			size: 5242880
		}] })
	},
	{
		image: "checkout:5.0.0",
		expect: "unknown",
		what: "never scanned, although its counts read 0; with --scan if-needed and a wait it passes",
		record: () => ({
			scan_status: "unscan",
			latest_scan_time: void 0,
			severity_level: void 0
		})
	},
	{
		image: "ml-training:0.9.0",
		expect: "fail",
		what: "the scan failed",
		record: () => ({
			scan_status: "failed",
			scan_failed_desc: "Authentication failed.",
			scan_failed_code: "authentication_failed",
			severity_level: void 0
		})
	},
	{
		image: "payments:2.3.1",
		expect: "unknown",
		what: "scanned clean the day before it was pushed again",
		record: (now) => ({ latest_scan_time: now - DAY_MS })
	},
	{
		image: "backoffice:1.2.0",
		expect: "pass",
		what: "clean, in an enterprise project that is not the default one",
		record: () => ({ enterpriseProjectId: "e0000000-0000-4000-8000-000000000001" })
	},
	{
		image: "gateway:1.0.0",
		expect: "pass",
		what: "multi-architecture, every platform clean",
		registriesOnly: true,
		record: () => ({ association_images: members("gateway") })
	},
	{
		image: "gateway-edge:1.0.0",
		expect: "fail",
		what: "multi-architecture, one platform with high vulnerabilities",
		registriesOnly: true,
		record: () => ({
			vul_num: HIGH.length,
			severity_level: "High",
			vulnerabilities: HIGH,
			association_images: members("gateway-edge", HIGH)
		})
	}
];
function demoRegistryImages(now) {
	return [
		...SCENARIOS.map(({ image, record }) => aRegistryImage(inRegion(image, demoProject.id, record(now)), now)),
		aRegistryImage({
			...inRegion("api:2.0.0", demoProject.id, {}),
			image_type: "instance_image",
			registry_id: "reg-swr-enterprise",
			registry_name: "prod",
			registry_type: "SwrEnterprise",
			instance_name: "prod",
			instance_id: "i0000000-0000-4000-8000-000000000001",
			instance_url: PRO_HOST
		}, now),
		aRegistryImage(inRegion("ledger:1.0.0", partnerProject.id, {}), now)
	];
}
const demoRegistryReferences = [
	...SCENARIOS.map((scenario) => toDemoImage(scenario, "huawei-registries")),
	{
		reference: `${PRO_HOST}/team/api:2.0.0`,
		source: "huawei-registries",
		region: "cn-north-4",
		preset: "baseline",
		expect: "pass",
		what: "clean, in an SWR enterprise instance, whose host names no region"
	},
	...SCENARIOS.filter(({ registriesOnly }) => registriesOnly === void 0).map((scenario) => toDemoImage(scenario, "huawei-swr")),
	{
		reference: `${PARTNER_HOST}/team/ledger:1.0.0`,
		source: "huawei-swr",
		preset: "baseline",
		expect: "pass",
		what: "clean, in a partner region that has only the older list"
	}
];
function toDemoImage({ image, expect, what }, source) {
	return {
		reference: `${HOST}/team/${image}`,
		source,
		preset: "baseline",
		expect,
		what
	};
}
function inRegion(image, projectId, record) {
	const [name, tag] = image.split(":");
	return {
		image_name: name,
		image_version: tag,
		projectId,
		...record
	};
}
function members(name, armVulnerabilities = []) {
	const member = (platform, vulnerabilities) => aMemberImage({
		image_name: name,
		image_version: "1.0.0",
		image_digest: digestOf(`team/${name}:1.0.0 ${platform}`),
		vulnerabilities
	});
	return [member("linux/amd64", []), member("linux/arm64", armVulnerabilities)];
}
// test/fake-cloud/images.ts
const demoImages = [
	...demoRegistryReferences,
	...demoLocalReferences,
	...demoAliyunReferences
];
function demoAccount(now = Date.now()) {
	const registry = {
		protocol: "https",
		status: "success",
		latest_sync_time: now - 36e5
	};
	return createAccount({
		huawei: {
			keys: [{ ...demoCredentials.huawei }, { ...demoCredentials.huaweiTemporary }],
			users: [{ ...demoCredentials.huaweiUser }],
			projects: [demoProject, partnerProject],
			registries: [{
				id: "reg-swr-private",
				registry_name: "SWR private",
				registry_type: "SwrPrivate",
				...registry
			}, {
				id: "reg-swr-enterprise",
				registry_name: "prod",
				registry_type: "SwrEnterprise",
				...registry
			}],
			registryImages: demoRegistryImages(now),
			localImages: demoLocalImages(now)
		},
		aliyun: {
			keys: [{ ...demoCredentials.aliyun }, { ...demoCredentials.aliyunTemporary }],
			images: demoAliyunImages(now)
		}
	});
}
// test/fake-cloud/wire-json.ts
var RawJson = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function toWireJson(value) {
	if (value instanceof RawJson) return value.text;
	if (typeof value === "bigint") return value.toString();
	if (Array.isArray(value)) return `[${value.map((item) => toWireJson(item ?? null)).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).filter(([, member]) => member !== void 0).map(([name, member]) => `${JSON.stringify(name)}:${toWireJson(member)}`).join(",")}}`;
	return JSON.stringify(value) ?? "null";
}
// test/fake-cloud/message.ts
var Refusal = class extends Error {
	answer;
	constructor(answer) {
		super(`${answer.status} ${answer.body}`);
		this.answer = answer;
	}
};
function jsonAnswer(status, value, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json;charset=utf-8",
			...headers
		},
		body: toWireJson(value)
	};
}
function toRequest(method, url, headers, body = Buffer.alloc(0)) {
	const [path = "/", rawQuery = ""] = splitOnce(url, "?");
	const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	return {
		method,
		path,
		rawQuery,
		query: parsePairs(rawQuery),
		headers: lower,
		body
	};
}
function parsePairs(text) {
	return text.split("&").filter((pair) => pair !== "").map((pair) => {
		const [name = "", value = ""] = splitOnce(pair, "=");
		return [decode$1(name), decode$1(value)];
	});
}
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function decode$1(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
// test/fake-cloud/aliyun/errors.ts
function rpcError(status, code, message, requestId, host) {
	return new Refusal(jsonAnswer(status, {
		RequestId: requestId,
		HostId: host,
		Code: code,
		Message: message,
		Recommend: `https://api.example.com/troubleshoot?q=${code}`
	}, { "x-acs-request-id": requestId }));
}
// test/fake-cloud/canonical.ts
function encodeStrictly(text) {
	let encoded = "";
	for (const byte of Buffer.from(text, "utf8")) {
		const character = String.fromCharCode(byte);
		encoded += /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}
	return encoded;
}
function canonicalQuery(pairs) {
	return [...pairs].sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB)).map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).join("&");
}
function canonicalHeaders(headers, names) {
	let lines = "";
	for (const name of names) {
		const value = headers[name];
		if (value === void 0) return void 0;
		lines += `${name}:${value.trim()}\n`;
	}
	return lines;
}
function sha256Hex(data) {
	return (0, node_crypto.createHash)("sha256").update(data).digest("hex");
}
function hmacSha256Hex(key, text) {
	return (0, node_crypto.createHmac)("sha256", key).update(text).digest("hex");
}
function sameText(a, b) {
	const left = Buffer.from(a);
	const right = Buffer.from(b);
	return left.length === right.length && (0, node_crypto.timingSafeEqual)(left, right);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// test/fake-cloud/aliyun/signature.ts
function parseAliyunAuthorization(header) {
	const [, accessKeyId, signed, signature] = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(header) ?? [];
	if (accessKeyId === void 0 || signed === void 0 || signature === void 0) return void 0;
	return {
		accessKeyId,
		signedHeaders: signed.split(";"),
		signature
	};
}
function parseAcsDate(text) {
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? "") ? Date.parse(text ?? "") : void 0;
}
function aliyunCanonicalRequest(request, signedHeaders) {
	const headers = canonicalHeaders(request.headers, signedHeaders);
	const mustBeSigned = Object.keys(request.headers).filter((name) => name.startsWith("x-acs-") || name === "host" || name === "content-type");
	const bodyHash = sha256Hex(request.body);
	if (headers === void 0 || !mustBeSigned.every((name) => signedHeaders.includes(name))) return void 0;
	if (request.headers["x-acs-content-sha256"] !== bodyHash) return void 0;
	return [
		request.method,
		"/",
		canonicalQuery(request.query),
		headers,
		signedHeaders.join(";"),
		bodyHash
	].join("\n");
}
function aliyunSignatureMatches(authorization, canonicalRequest, secret) {
	return sameText(hmacSha256Hex(secret, `ACS3-HMAC-SHA256\n${sha256Hex(canonicalRequest)}`), authorization.signature);
}
// test/fake-cloud/aliyun/authenticate.ts
const MAX_SKEW_MS$1 = 9e5;
function authenticateAliyun(request, state) {
	const refuse = (status, code, message) => rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? "");
	const authorization = parseAliyunAuthorization(request.headers.authorization ?? "");
	if (authorization === void 0) throw refuse(400, "MissingParameter", "Authorization is mandatory for this action.");
	const key = state.account.aliyun.keys.find((candidate) => candidate.accessKeyId === authorization.accessKeyId);
	if (key === void 0) throw refuse(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
	if (key.inactive === true) throw refuse(400, "InvalidAccessKeyId.Inactive", "Specified access key is disabled.");
	const date = parseAcsDate(request.headers["x-acs-date"]);
	if (date === void 0) throw refuse(400, "InvalidTimeStamp.Format", "Specified time stamp is not well formatted.");
	if (Math.abs(state.now() - date) > MAX_SKEW_MS$1) throw refuse(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
	const nonce = request.headers["x-acs-signature-nonce"];
	if (nonce === void 0) throw refuse(400, "MissingParameter", "SignatureNonce is mandatory for this action.");
	if (state.nonces.has(nonce)) throw refuse(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
	const canonicalRequest = aliyunCanonicalRequest(request, authorization.signedHeaders);
	if (canonicalRequest === void 0 || !aliyunSignatureMatches(authorization, canonicalRequest, key.accessKeySecret)) throw refuse(400, "SignatureDoesNotMatch", `Specified signature does not match our calculation. ${`server canonicalString is:${canonicalRequest ?? "(headers missing or not signed)"}`}`);
	if (request.headers["x-acs-security-token"] !== key.securityToken) throw refuse(400, "InvalidSecurityToken.MismatchWithAccessKey", "Specified security token does not match the access key.");
	if (key.expired === true || (key.expiresAt ?? Number.POSITIVE_INFINITY) <= state.now()) throw refuse(400, "InvalidSecurityToken.Expired", "Specified security token is expired.");
	state.nonces.add(nonce);
}
// test/fake-cloud/huawei/errors.ts
function gatewayError(status, code, message, requestId) {
	return jsonAnswer(status, {
		error_code: code,
		error_msg: message,
		request_id: requestId
	}, { "x-request-id": requestId });
}
function hssError(code, message, status = 400) {
	return new Refusal(jsonAnswer(status, {
		error_code: code,
		error_msg: message
	}));
}
function badParameter(name) {
	return hssError("HSS.0001", `Invalid parameter: ${name}`);
}
function iamError(status, title, message) {
	return new Refusal(jsonAnswer(status, { error: {
		code: status,
		message,
		title
	} }));
}
// test/fake-cloud/huawei/rows.ts
function pick$1(record, fields) {
	const values = record;
	return Object.fromEntries(fields.map((field) => [field, values[field]]));
}
function toRow(record, fields) {
	if (record.rawJson !== void 0) return new RawJson(record.rawJson);
	if (record.rawRow !== void 0) return record.rawRow;
	return {
		...fields,
		...record.extraFields
	};
}
function visibleRecords(records, query, project, caller) {
	const wanted = query.text("enterprise_project_id") ?? "0";
	const granted = caller.enterpriseProjectIds;
	if (wanted !== "all_granted_eps" && granted !== void 0 && !granted.includes(wanted)) throw hssError("HSS.0013", "Insufficient permission on the enterprise project");
	return records.filter((record) => {
		const owner = record.enterpriseProjectId ?? "0";
		return (record.projectId === void 0 || record.projectId === project.id) && (wanted === "all_granted_eps" ? granted?.includes(owner) ?? true : owner === wanted);
	});
}
// test/fake-cloud/grouping.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
// test/fake-cloud/aliyun/criteria.ts
const FIELDS$4 = {
	instanceId: "InstanceId",
	repoName: "RepoName",
	repoId: "RepoId",
	repoNamespace: "RepoNamespace",
	regionId: "RegionId",
	vulStatus: "VulStatus",
	alarmStatus: "AlarmStatus",
	hcStatus: "HcStatus",
	riskStatus: "RiskStatus",
	registryType: "RegistryType",
	imageId: "ImageId",
	tag: "Tag",
	digest: "Digest"
};
function readCriteria(parameters, criteriaMatch) {
	const criteria = parseCriteria(parameters).filter(({ name }) => FIELDS$4[name] !== void 0);
	if (criteria.length === 0) return () => true;
	const groups = groupBy(criteria, ({ name }) => name);
	const anyGroup = parameters.text("LogicalExp") === "OR";
	return (image) => {
		const results = groups.map((group) => {
			const anyValue = group.some(({ logicalExp }) => logicalExp === "OR");
			const matches = group.map((criterion) => matchesCriterion(image, criterion, criteriaMatch));
			return anyValue ? matches.includes(true) : !matches.includes(false);
		});
		return anyGroup ? results.includes(true) : !results.includes(false);
	};
}
function matchesCriterion(image, { name, value }, criteriaMatch) {
	const field = FIELDS$4[name];
	const actual = field === void 0 ? "" : String(image[field] ?? "");
	return criteriaMatch[name] === "partial" ? actual.includes(value) : actual === value;
}
function parseCriteria(parameters) {
	const text = parameters.text("Criteria");
	if (text === void 0) return [];
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw parameters.invalid("Criteria");
	}
	if (!Array.isArray(parsed) || !parsed.every(isCriterion)) throw parameters.invalid("Criteria");
	return parsed;
}
function isCriterion(value) {
	if (typeof value !== "object" || value === null) return false;
	return "name" in value && typeof value.name === "string" && "value" in value && typeof value.value === "string";
}
// test/fake-cloud/aliyun/parameters.ts
var RpcParameters = class {
	values;
	refuse;
	constructor(request, refuse) {
		const pairs = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true ? [...request.query, ...parsePairs(request.body.toString("utf8"))] : request.query;
		this.values = new Map(pairs.filter(([, value]) => value !== ""));
		this.refuse = refuse;
	}
	text(name) {
		return this.values.get(name);
	}
	list(name) {
		return this.values.get(name)?.split(",");
	}
	repeated(name) {
		const found = [];
		for (let index = 1; this.values.has(`${name}.${index}`); index++) found.push(this.values.get(`${name}.${index}`) ?? "");
		return found.length === 0 ? void 0 : found;
	}
	required(name) {
		const value = this.values.get(name);
		if (value === void 0) throw this.refuse(400, `Missing${name}`, `${name} is mandatory for this action.`);
		return value;
	}
	invalid(name) {
		return this.refuse(400, "UnknownError", `The specified parameter ${name} is not valid.`);
	}
	page(defaultSize, ceiling) {
		const number = (name, otherwise) => {
			const value = this.values.get(name);
			if (value === void 0) return otherwise;
			if (!/^\d+$/.test(value)) throw this.invalid(name);
			return Math.max(1, Number(value));
		};
		return {
			current: number("CurrentPage", 1),
			size: Math.min(ceiling, number("PageSize", defaultSize))
		};
	}
};
function slicePage(rows, page) {
	return rows.slice((page.current - 1) * page.size, page.current * page.size);
}
function toPageInfo(page, total, count) {
	return {
		CurrentPage: page.current,
		PageSize: page.size,
		TotalCount: total,
		Count: count
	};
}
// test/fake-cloud/aliyun/image-instances.ts
const FIELDS$3 = [
	"Uuid",
	"ImageId",
	"Digest",
	"Tag",
	"RepoName",
	"RepoNamespace",
	"RepoId",
	"InstanceId",
	"RegionId",
	"RegistryType",
	"RepoType",
	"Status",
	"ImageSize",
	"ImageCreate",
	"ImageUpdate",
	"LastScanTime",
	"SourceBizTag",
	"Endpoints",
	"Deployed",
	"VulStatus",
	"HcStatus",
	"AlarmStatus",
	"RiskStatus",
	"VulCount",
	"HcCount",
	"AlarmCount",
	"ScaProgress",
	"ScaStatus",
	"ScaResult"
];
function describeImageInstances({ parameters, account }) {
	const page = parameters.page(20, account.maxPageSize);
	const matches = readCriteria(parameters, account.criteriaMatch);
	const scanned = parameters.text("Scanned");
	const images = account.images.filter((image) => matches(image) && (scanned === void 0 || isScanned(image) === (scanned === "true")));
	const rows = slicePage(images, page).map((image) => toRow(image, pick$1(image, FIELDS$3)));
	return {
		PageInfo: toPageInfo(page, images.length, rows.length),
		ImageInstanceList: rows
	};
}
function isScanned(image) {
	return [
		"SUCCESS",
		"FAIL",
		"TIMEOUT"
	].includes(image.ScaStatus ?? "");
}
// test/fake-cloud/huawei/query.ts
const MAX_OFFSET = 2e6;
var HssQuery = class {
	values;
	constructor(request) {
		this.values = new Map(request.query.filter(([, value]) => value !== ""));
	}
	text(name, maxLength = 256) {
		const value = this.values.get(name);
		if (value !== void 0 && value.length > maxLength) throw badParameter(name);
		return value;
	}
	required(name) {
		const value = this.text(name);
		if (value === void 0) throw badParameter(name);
		return value;
	}
	boolean(name) {
		const value = this.values.get(name);
		if (value === void 0) return void 0;
		if (value !== "true" && value !== "false") throw badParameter(name);
		return value === "true";
	}
	integer(name, min, max) {
		const value = this.values.get(name);
		if (value === void 0) return void 0;
		const number = /^\d+$/.test(value) ? Number(value) : NaN;
		if (!(number >= min && number <= max)) throw badParameter(name);
		return number;
	}
	time(name) {
		return this.integer(name, 0, Number.MAX_SAFE_INTEGER);
	}
	window(name) {
		return {
			start: this.time(`start_${name}`),
			end: this.time(`end_${name}`)
		};
	}
};
function answerPage(query, rows, smallestLimit) {
	const offset = query.integer("offset", 0, MAX_OFFSET) ?? 0;
	const limit = query.integer("limit", smallestLimit, 200) ?? 10;
	return jsonAnswer(200, {
		total_num: rows.length,
		data_list: rows.slice(offset, offset + limit)
	});
}
function textMatches(value, wanted, how) {
	if (wanted === void 0) return true;
	return how === "exact" ? value === wanted : (value ?? "").includes(wanted);
}
function equals(value, wanted) {
	return wanted === void 0 || value === wanted;
}
function within(value, { start, end }) {
	if (start === void 0 && end === void 0) return true;
	if (typeof value !== "number") return false;
	return value >= (start ?? 0) && value <= (end ?? Number.POSITIVE_INFINITY);
}
// test/fake-cloud/aliyun/select-images.ts
function selectImages({ parameters, account }, names) {
	const uuids = names.uuids === void 0 ? void 0 : parameters.list(names.uuids);
	return account.images.filter((image) => equals(image.RegionId, parameters.text("RepoRegionId")) && equals(image.InstanceId, parameters.text("RepoInstanceId")) && equals(image.RepoId, parameters.text("RepoId")) && textMatches(image.RepoName, parameters.text("RepoName"), account.repoFilter) && textMatches(image.RepoNamespace, parameters.text("RepoNamespace"), account.repoFilter) && equals(image.Tag, parameters.text(names.tag)) && equals(image.Digest, parameters.text(names.digest)) && (uuids === void 0 || uuids.includes(image.Uuid ?? "")));
}
// test/fake-cloud/aliyun/vulnerabilities.ts
function describeImageVulList(call) {
	const { parameters, account } = call;
	const type = parameters.required("Type");
	const dealed = parameters.text("Dealed");
	const statuses = parameters.list("StatusList");
	const page = parameters.page(10, account.maxPageSize);
	const images = selectImages(call, {
		digest: "Digest",
		tag: "Tag",
		uuids: "Uuids"
	});
	const found = (type === "cve" ? images.flatMap((image) => vulnerabilitiesOf(image, "cve", toRecord$1)) : []).filter(({ vulnerability }) => equals(vulnerability.Necessity, parameters.text("Necessity")) && equals(vulnerability.Name, parameters.text("Name")) && equals(vulnerability.AliasName, parameters.text("AliasName")) && (dealed === void 0 || isDealtWith(vulnerability) === (dealed === "y")) && (statuses === void 0 || statuses.includes(String(vulnerability.Status ?? 1))));
	return {
		CurrentPage: page.current,
		PageSize: page.size,
		TotalCount: found.length,
		VulRecords: slicePage(found, page).map(({ row }) => row)
	};
}
function describeImageGroupedVulList(call) {
	const { parameters, account } = call;
	const type = parameters.required("Type");
	const page = parameters.page(20, account.maxPageSize);
	const records = selectImages(call, {
		digest: "ImageDigest",
		tag: "ImageTag",
		uuids: "Uuids"
	}).flatMap((image) => vulnerabilitiesOf(image, type, toRecord$1));
	const cve = parameters.text("CveId");
	const groups = groupBy(records.filter(({ vulnerability }) => equals(vulnerability.Necessity, parameters.text("Necessity")) && equals(vulnerability.Name, parameters.text("Name")) && (cve === void 0 || vulnerability.Related?.split(",").includes(cve) === true)), ({ vulnerability }) => vulnerability.Name);
	return {
		CurrentPage: page.current,
		PageSize: page.size,
		TotalCount: groups.length,
		GroupedVulItems: slicePage(groups, page).map((group) => toGroup(group, type))
	};
}
function isDealtWith(vulnerability) {
	return (vulnerability.Status ?? 1) !== 1;
}
function vulnerabilitiesOf(image, type, make) {
	return (image.vulnerabilities ?? []).filter((vulnerability) => (vulnerability.Type ?? "cve") === type).map((vulnerability, index) => make(image, vulnerability, index));
}
function toRecord$1(image, vulnerability, index) {
	const { Name, AliasName, Related, Necessity, Type, Status, CanFix, extraFields } = vulnerability;
	return {
		image,
		vulnerability,
		row: {
			PrimaryId: index + 1,
			Name,
			AliasName,
			Related,
			Necessity,
			Status: Status ?? 1,
			Type: Type ?? "cve",
			CanFix: CanFix ?? "yes",
			CanUpdate: true,
			ImageDigest: image.Digest,
			RepoName: image.RepoName,
			RepoNamespace: image.RepoNamespace,
			Tag: image.Tag,
			Uuid: image.Uuid,
			Layers: [],
			FirstTs: image.LastScanTime,
			LastTs: image.LastScanTime,
			ScanTime: image.LastScanTime,
			MaliciousSource: "image",
			...extraFields
		}
	};
}
function toGroup(group, type) {
	const count = (necessity) => group.filter(({ vulnerability }) => vulnerability.Necessity === necessity).length;
	const [first] = group;
	return {
		Name: first?.vulnerability.Name,
		AliasName: first?.vulnerability.AliasName,
		AsapCount: count("asap"),
		LaterCount: count("later"),
		NntfCount: count("nntf"),
		Type: type,
		Status: 0,
		CanFix: first?.vulnerability.CanFix ?? "yes",
		Tags: "",
		GmtLast: first?.image.LastScanTime,
		LastScanTime: first?.image.LastScanTime
	};
}
// test/fake-cloud/aliyun/image-risks.ts
function describeImageSecurityScanCount(call) {
	const { parameters, account } = call;
	const uuids = [parameters.text("ImageUuid") ?? [], parameters.repeated("Uuids") ?? []].flat();
	const images = uuids.length > 0 ? account.images.filter((image) => uuids.includes(image.Uuid ?? "")) : selectImages(call, {
		digest: "ImageDigest",
		tag: "ImageTag"
	});
	const dealed = parameters.text("Dealed") ?? "A";
	const counts = (dealt) => dealed === "A" || dealt === (dealed === "Y");
	const count = (counter) => images.reduce((sum, image) => sum + counter(image), 0);
	const vulnerabilities = (type) => (image) => (image.vulnerabilities ?? []).filter((vulnerability) => (vulnerability.Type ?? "cve") === type && counts(isDealtWith(vulnerability))).length;
	return { Data: {
		ImageCveVulCount: count(vulnerabilities("cve")),
		ImageScaVulCount: count(vulnerabilities("sca")),
		ImageBaselineCount: count((image) => (image.baseline ?? []).filter(({ Status }) => counts(Status === 1)).length),
		ImageMaliciousFileCount: count((image) => (image.maliciousFiles ?? []).filter(({ Status }) => counts((Status ?? 0) !== 0)).length)
	} };
}
function describeImageBaselineCheckResult({ parameters, account }) {
	const uuid = parameters.required("ImageUuid");
	const levels = parameters.list("RiskLevel");
	const page = parameters.page(20, account.maxPageSize);
	const found = account.images.filter((image) => image.Uuid === uuid).flatMap((image) => image.baseline ?? []).filter(({ BaselineNameLevel }) => levels === void 0 || levels.includes(BaselineNameLevel ?? ""));
	const rows = slicePage(found, page).map((baseline) => ({
		Status: 0,
		...baseline
	}));
	return {
		PageInfo: toPageInfo(page, found.length, rows.length),
		BaselineResult: rows
	};
}
function describeImageSensitiveFileList({ parameters, account }) {
	const uuid = parameters.required("ImageUuid");
	const levels = parameters.list("RiskLevel");
	const page = parameters.page(20, account.maxPageSize);
	const found = account.images.filter((image) => image.Uuid === uuid).flatMap((image) => image.sensitiveFiles ?? []).filter(({ RiskLevel }) => levels === void 0 || levels.includes(RiskLevel ?? ""));
	const rows = slicePage(found, page).map((file) => ({
		Count: 1,
		Status: 0,
		UnprocessedNum: 1,
		...file
	}));
	return {
		Success: true,
		Code: "200",
		Message: "successful",
		HttpStatusCode: 200,
		PageInfo: {
			...toPageInfo(page, found.length, rows.length),
			LastRowKey: ""
		},
		SensitiveFileList: rows
	};
}
// test/fake-cloud/aliyun/malicious-files.ts
function describeGroupedMaliciousFiles(call) {
	const page = requirePage(call);
	const groups = groupBy(findFiles(call), ({ file }) => `${file.MaliciousMd5} ${file.Level}`);
	const rows = slicePage(groups, page).map((group) => {
		const [first] = group;
		return {
			MaliciousMd5: first?.file.MaliciousMd5,
			MaliciousName: first?.file.MaliciousName,
			MaliciousKey: first?.file.MaliciousKey,
			Level: first?.file.Level,
			ImageCount: new Set(group.map(({ image }) => image.Uuid)).size,
			Status: first?.file.Status ?? 0,
			FirstScanTimestamp: first?.image.LastScanTime,
			LatestScanTimestamp: first?.image.LastScanTime
		};
	});
	return {
		PageInfo: toPageInfo(page, groups.length, rows.length),
		GroupedMaliciousFileResponse: rows
	};
}
function describeAffectedMaliciousFileImages(call) {
	const page = requirePage(call);
	const status = call.parameters.text("Status");
	const found = findFiles(call).filter(({ file }) => status === void 0 || String(file.Status ?? 0) === status);
	const rows = slicePage(found, page).map(({ image, file }, index) => ({
		Id: index + 1,
		ImageUuid: image.Uuid,
		Digest: image.Digest,
		Tag: image.Tag,
		RepoName: image.RepoName,
		Namespace: image.RepoNamespace,
		RepoId: image.RepoId,
		RepoInstanceId: image.InstanceId,
		RepoRegionId: image.RegionId,
		FilePath: file.FilePath,
		Layer: file.Layer,
		Level: file.Level,
		MaliciousMd5: file.MaliciousMd5,
		MaliciousName: file.MaliciousName,
		Status: file.Status ?? 0,
		DownloadUrl: file.DownloadUrl,
		FirstScanTimestamp: image.LastScanTime,
		LatestScanTimestamp: image.LastScanTime
	}));
	return {
		PageInfo: toPageInfo(page, found.length, rows.length),
		AffectedMaliciousFileImagesResponse: rows
	};
}
function requirePage({ parameters, account }) {
	parameters.required("CurrentPage");
	parameters.required("PageSize");
	return parameters.page(20, account.maxPageSize);
}
function findFiles(call) {
	const { parameters } = call;
	const levels = parameters.list("Levels");
	return selectImages(call, {
		digest: "ImageDigest",
		tag: "ImageTag"
	}).flatMap((image) => (image.maliciousFiles ?? []).map((file) => ({
		image,
		file
	}))).filter(({ file }) => (levels === void 0 || levels.includes(file.Level)) && equals(file.MaliciousMd5, parameters.text("MaliciousMd5")) && textMatches(file.MaliciousName, parameters.text("FuzzyMaliciousName"), "partial"));
}
// test/fake-cloud/aliyun/scan-tasks.ts
function describeImageLatestScanTask({ parameters, account }) {
	const digest = parameters.required("Digest");
	return { Task: account.images.filter((image) => image.Digest === digest).flatMap((image) => image.scanTasks ?? taskFromRow(image)) };
}
function describeImageScanAuthCount({ account }) {
	return { ImageScan: { ...account.scanAuth } };
}
function taskFromRow(image) {
	const finished = image.LastScanTime;
	if (typeof finished !== "number") return [];
	const started = finished - 6e4;
	return [{
		TaskId: `task-${image.Uuid}`,
		Id: 1,
		Name: "image scan",
		TaskType: "IMAGE_SCAN",
		TargetType: "IMAGE",
		Target: image.Digest,
		Source: "console_batch",
		Status: image.ScaStatus === "TIMEOUT" ? "TIMOUT" : image.ScaStatus === "FAIL" ? "FAIL" : "SUCCESS",
		Finish: 1,
		StartTime: started,
		FinishTime: finished,
		Create: toTaskTime(started),
		Modified: toTaskTime(finished)
	}];
}
function toTaskTime(time) {
	return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
// test/fake-cloud/aliyun/start-scans.ts
const FILTERS = {
	Digests: "Digest",
	InstanceIds: "InstanceId",
	RegionIds: "RegionId",
	RegistryTypes: "RegistryType",
	RepoIds: "RepoId",
	RepoNames: "RepoName",
	RepoNamespaces: "RepoNamespace",
	Tags: "Tag"
};
function publicPreCheckImageScanTask(call) {
	const { length } = selectByLists(call);
	return { Data: {
		NeedAuthCount: length,
		ScanImageCount: length
	} };
}
function publicCreateImageScanTask(call) {
	return startScan(call, selectByLists(call));
}
function publicSyncAndCreateImageScanTask(call) {
	const { parameters, account } = call;
	const images = parseImages(parameters.required("Images"))?.map((one) => listImage(account, one));
	if (!images || images.includes(void 0)) throw parameters.invalid("Images");
	return startScan(call, images);
}
function advanceScans(account, now) {
	for (const { images, startedAt, endsAt } of account.scanTasks) for (const image of images) {
		const progress = Math.floor(100 * (now - startedAt) / (endsAt - startedAt));
		if (now < endsAt) Object.assign(image, {
			ScaStatus: "CVE_ANALYZER",
			ScaProgress: progress
		});
		else Object.assign(image, {
			ScaStatus: "SUCCESS",
			ScaProgress: 100,
			LastScanTime: endsAt,
			...image.whenScanned
		});
	}
	account.scanTasks = account.scanTasks.filter(({ endsAt }) => now < endsAt);
}
function selectByLists({ parameters, account }) {
	return account.images.filter((image) => Object.entries(FILTERS).every(([list, field]) => parameters.list(list)?.includes(image[field] ?? "") ?? true));
}
function startScan({ account, now, refuse }, images) {
	const data = {
		TotalCount: images.length,
		FinishCount: 0,
		Progress: 0,
		CollectTime: now,
		ExecTime: now
	};
	if (images.some(({ RegionId }) => account.unscannedRegions.has(RegionId ?? ""))) return { Data: {
		...data,
		CanCreate: true,
		Status: "FAIL",
		Result: "TASK_NOT_SUPPORT_REGION"
	} };
	if (account.scanTasks.length >= account.maxScanTasks) return { Data: {
		...data,
		CanCreate: false,
		Status: "FAIL"
	} };
	if (account.scanAuth.ScanCount + images.length > account.scanAuth.ImageScanCapacity) throw refuse(400, "BeyondQuata", "The quota of image scans is used up.");
	account.scanAuth.ScanCount += images.length;
	const TaskId = `task-${account.scanAuth.ScanCount}`;
	account.scanTasks.push({
		TaskId,
		images,
		startedAt: now,
		endsAt: now + account.scanDurationMs
	});
	for (const image of images) Object.assign(image, {
		ScaStatus: "INIT",
		ScaResult: "",
		ScaProgress: 0
	});
	return { Data: {
		...data,
		TaskId,
		CanCreate: true,
		Status: "INIT",
		Result: "SUCCESS"
	} };
}
const REQUIRED = [
	"registryType",
	"repoId",
	"instanceId",
	"regionId",
	"repoNamespace",
	"repoName",
	"digest"
];
function parseImages(text) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		return;
	}
	const isWhole = (one) => typeof one === "object" && one !== null && REQUIRED.every((name) => typeof one[name] === "string");
	return Array.isArray(parsed) && parsed.every(isWhole) ? parsed : void 0;
}
function listImage(account, named) {
	const isNamed = (image) => image.RegistryType === named.registryType && image.RepoId === named.repoId && image.InstanceId === named.instanceId && image.RegionId === named.regionId && image.Digest === named.digest && (named.tag === void 0 || image.Tag === named.tag);
	const unlisted = account.unlistedImages.find(isNamed);
	if (unlisted) {
		account.unlistedImages.splice(account.unlistedImages.indexOf(unlisted), 1);
		account.images.push(unlisted);
	}
	return unlisted ?? account.images.find(isNamed);
}
// test/fake-cloud/aliyun/throttle.ts
const SECOND_MS = 1e3;
function throttle(action, { account, letIn, now }, refuse) {
	const limit = account.aliyun.callsPerSecond;
	if (limit === void 0) return;
	const times = (letIn.get(action) ?? []).filter((time) => now() - time < SECOND_MS);
	letIn.set(action, times);
	if (times.length >= limit) throw refuse(400, "Throttling.User", "Request was denied due to user flow control.");
	times.push(now());
}
// test/fake-cloud/aliyun/sas.ts
const VERSION$1 = "2018-12-03";
const ACTIONS = {
	DescribeImageInstances: describeImageInstances,
	DescribeImageVulList: describeImageVulList,
	DescribeImageGroupedVulList: describeImageGroupedVulList,
	DescribeImageSecurityScanCount: describeImageSecurityScanCount,
	DescribeGroupedMaliciousFiles: describeGroupedMaliciousFiles,
	DescribeAffectedMaliciousFileImages: describeAffectedMaliciousFileImages,
	DescribeImageBaselineCheckResult: describeImageBaselineCheckResult,
	DescribeImageSensitiveFileList: describeImageSensitiveFileList,
	DescribeImageLatestScanTask: describeImageLatestScanTask,
	DescribeImageScanAuthCount: describeImageScanAuthCount,
	PublicPreCheckImageScanTask: publicPreCheckImageScanTask,
	PublicCreateImageScanTask: publicCreateImageScanTask,
	PublicSyncAndCreateImageScanTask: publicSyncAndCreateImageScanTask
};
function sasAction(request) {
	return request.headers["x-acs-action"] ?? "";
}
function handleSas(request, state) {
	const refuse = (status, code, message) => rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? "");
	const action = ACTIONS[sasAction(request)];
	if (request.headers["x-acs-version"] !== VERSION$1) throw refuse(400, "InvalidVersion", "Version is not valid.");
	if (action === void 0) throw refuse(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
	if (request.method !== "GET" && request.method !== "POST") throw refuse(400, "UnsupportedHTTPMethod", "This http method is not supported.");
	authenticateAliyun(request, state);
	const account = state.account.aliyun;
	if (account.denied.has(sasAction(request))) throw refuse(403, "NoPermission", "caller has no permission");
	throttle(sasAction(request), state, refuse);
	const requestId = state.nextRequestId();
	const now = state.now();
	advanceScans(account, now);
	return jsonAnswer(200, {
		RequestId: requestId,
		...action({
			parameters: new RpcParameters(request, refuse),
			account,
			now,
			refuse
		})
	}, { "x-acs-request-id": requestId });
}
// test/fake-cloud/oidc-trust.ts
function judgeToken(token, { provider, role }, trusts, nowMs) {
	const trust = trusts.find((candidate) => candidate.provider === provider);
	if (trust === void 0) return "untrusted";
	const [header = "", payload = "", signature = "", ...rest] = token.split(".");
	const claims = decode(payload);
	if (claims === void 0 || signature === "" || rest.length > 0) return "malformed";
	const key = {
		key: trust.publicKey,
		dsaEncoding: "ieee-p1363"
	};
	const signed = Buffer.from(`${header}.${payload}`);
	if (!(0, node_crypto.verify)("sha256", signed, key, Buffer.from(signature, "base64url"))) return "signature";
	if (claims.iss !== trust.issuer) return "issuer";
	if (claims.exp * 1e3 <= nowMs) return "expired";
	if (!trust.clientIds.includes(claims.aud)) return "audience";
	return trust.role === role && trust.subjects.some((pattern) => matches(pattern, claims.sub)) ? claims : "untrusted";
}
function decode(payload) {
	try {
		return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
	} catch {
		return;
	}
}
function matches(pattern, subject) {
	const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`).test(subject);
}
// test/fake-cloud/aliyun/sts.ts
const VERSION = "2015-04-01";
const MIN_SECONDS$1 = 900;
const ONE_HOUR_SECONDS$1 = 3600;
const MAX_TOKEN_LENGTH = 2e4;
const PROBLEMS = {
	malformed: ["AuthenticationFail.OIDCToken.Invalid", "The number of Jwt field should be divided into 3 parts with '.' ."],
	signature: ["AuthenticationFail.OIDCToken.InvalidSignature", "OIDC token validate failed: invalid signature."],
	issuer: ["AuthenticationFail.OIDCToken.Invalid", "Invalid issuer."],
	expired: ["AuthenticationFail.OIDCToken.Expired", "This JsonWebToken is expired."],
	audience: ["AuthenticationFail.OIDCToken.AudienceNotMatch", "Invalid audience."],
	untrusted: ["AuthenticationFail.NoPermission", "There is no permission"]
};
function stsAction({ path, query }) {
	return path === "/" ? new Map(query).get("Action") : void 0;
}
function handleAliyunSts(request, state) {
	const refuse = (status, code, message) => rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? "");
	if (stsAction(request) !== "AssumeRoleWithOIDC") throw refuse(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
	const parameters = new RpcParameters(request, refuse);
	if (parameters.required("Version") !== VERSION) throw refuse(400, "InvalidVersion", "Version is not valid.");
	parameters.required("Timestamp");
	const provider = parameters.required("OIDCProviderArn");
	const role = parameters.required("RoleArn");
	const token = parameters.required("OIDCToken");
	const name = parameters.required("RoleSessionName");
	if (token.length < 4 || token.length > MAX_TOKEN_LENGTH) throw parameters.invalid("OIDCToken");
	if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(name)) throw parameters.invalid("RoleSessionName");
	const { oidcTrusts, keys } = state.account.aliyun;
	const seconds = Number(parameters.text("DurationSeconds") ?? ONE_HOUR_SECONDS$1);
	const longest = oidcTrusts.find((trust) => trust.role === role)?.maxSessionSeconds ?? ONE_HOUR_SECONDS$1;
	if (!(seconds >= MIN_SECONDS$1 && seconds <= longest)) throw refuse(400, "InvalidParameter.DurationSeconds", "The specified DurationSeconds is out of range.");
	const judged = judgeToken(token, {
		provider,
		role
	}, oidcTrusts, state.now());
	if (typeof judged === "string") throw refuse(401, ...PROBLEMS[judged]);
	const key = {
		accessKeyId: `STS.${(0, node_crypto.randomBytes)(12).toString("hex")}`,
		accessKeySecret: (0, node_crypto.randomBytes)(24).toString("base64"),
		securityToken: `CAIS${(0, node_crypto.randomBytes)(300).toString("base64")}`,
		expiresAt: state.now() + seconds * 1e3
	};
	keys.push(key);
	const requestId = state.nextRequestId();
	return jsonAnswer(200, {
		RequestId: requestId,
		Credentials: {
			AccessKeyId: key.accessKeyId,
			AccessKeySecret: key.accessKeySecret,
			SecurityToken: key.securityToken,
			Expiration: new Date(key.expiresAt).toISOString().replace(/\.\d{3}/, "")
		},
		AssumedRoleUser: {
			Arn: `${role}/${name}`,
			AssumedRoleId: `300000000000000000:${name}`
		},
		OIDCTokenInfo: {
			Subject: judged.sub,
			Issuer: judged.iss,
			ClientIds: judged.aud
		}
	}, { "x-acs-request-id": requestId });
}
// test/fake-cloud/huawei/agenda.ts
function catchUp(agenda, now) {
	for (;;) {
		const next = agenda.filter(({ atMs }) => atMs <= now).sort((a, b) => a.atMs - b.atMs)[0];
		if (next === void 0) return;
		agenda.splice(agenda.indexOf(next), 1);
		next.happens();
	}
}
// test/fake-cloud/huawei/signature.ts
function parseHuaweiAuthorization(header) {
	const [, ak, signed, signature] = /^SDK-HMAC-SHA256 Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header) ?? [];
	if (ak === void 0 || signed === void 0 || signature === void 0) return void 0;
	return {
		ak,
		signedHeaders: signed.split(";"),
		signature
	};
}
function parseSdkDate(text) {
	const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? "");
	if (match === null) return void 0;
	const [year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
function huaweiCanonicalRequest(request, signedHeaders) {
	const headers = canonicalHeaders(request.headers, signedHeaders);
	if (headers === void 0 || !signedHeaders.includes("x-sdk-date")) return void 0;
	const payloadHash = huaweiPayloadHash(request);
	if (payloadHash === void 0) return void 0;
	return [
		request.method,
		canonicalPath(request.path),
		canonicalQuery(request.query),
		headers,
		signedHeaders.join(";"),
		payloadHash
	].join("\n");
}
function huaweiSignatureMatches(request, authorization, canonicalRequest, sk) {
	return sameText(hmacSha256Hex(sk, [
		"SDK-HMAC-SHA256",
		request.headers["x-sdk-date"],
		sha256Hex(canonicalRequest)
	].join("\n")), authorization.signature);
}
function canonicalPath(path) {
	const encoded = decodePath(path).split("/").map(encodeStrictly).join("/");
	return encoded.endsWith("/") ? encoded : `${encoded}/`;
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function huaweiPayloadHash(request) {
	const actual = sha256Hex(request.body);
	const stated = request.headers["x-sdk-content-sha256"];
	if (stated === void 0 || request.body.length === 0) return actual;
	return stated === "UNSIGNED-PAYLOAD" || stated === actual ? stated : void 0;
}
// test/fake-cloud/huawei/authenticate.ts
const MAX_SKEW_MS = 9e5;
const LOCK_MS = 3e5;
const FAILURES_BEFORE_LOCK = 5;
function authenticateHuawei(request, state) {
	const token = request.headers["x-auth-token"];
	if (token !== void 0) return authenticateToken(token, state);
	const authorization = parseHuaweiAuthorization(request.headers.authorization ?? "");
	if (authorization === void 0) throw refuse(state, "x-auth-token not found");
	const { ak } = authorization;
	const failures = state.failures.get(ak);
	if (failures !== void 0 && failures.lockedUntil > state.now()) throw refuse(state, "AK access failed to reach the limit, forbidden");
	const key = state.account.huawei.keys.find((candidate) => candidate.ak === ak);
	const problem = findProblem(request, authorization, key, state);
	if (key === void 0 || problem !== void 0) {
		countFailure(ak, state);
		throw refuse(state, problem ?? "ak not found");
	}
	state.failures.delete(ak);
	return {
		projectIds: key.projectIds,
		enterpriseProjectIds: key.enterpriseProjectIds
	};
}
function authenticateToken(token, state) {
	const issued = state.account.huawei.tokens.find((candidate) => candidate.token === token);
	if (issued === void 0) throw refuse(state, "decrypt token fail");
	if (issued.expiresAt <= state.now()) throw refuse(state, "token expires");
	return { projectIds: [issued.projectId] };
}
function findProblem(request, authorization, key, state) {
	if (key === void 0) return `get secretKey failed,ak:${authorization.ak},err:ak not exist`;
	const date = parseSdkDate(request.headers["x-sdk-date"]);
	if (date === void 0) return "x-sdk-date not found or malformed";
	const canonicalRequest = huaweiCanonicalRequest(request, authorization.signedHeaders);
	const echo = `canonicalRequest:${(canonicalRequest ?? "").replaceAll("\n", "|")}`;
	if (Math.abs(state.now() - date) > MAX_SKEW_MS) return `verify aksk signature fail, signature expired, ${echo}`;
	if (canonicalRequest === void 0) return "verify aksk signature fail, signed headers incomplete";
	if (!huaweiSignatureMatches(request, authorization, canonicalRequest, key.sk)) return `verify aksk signature fail, ${echo}`;
	if (request.headers["x-security-token"] !== key.securityToken) return `security token does not match, ${echo}`;
	if ((key.expiresAt ?? Number.POSITIVE_INFINITY) <= state.now()) return "security token expired";
}
function countFailure(ak, state) {
	if (!state.account.huawei.locksKeys) return;
	const previous = state.failures.get(ak);
	const inARow = (previous === void 0 || previous.lockedUntil > 0 ? 0 : previous.inARow) + 1;
	const lockedUntil = inARow > FAILURES_BEFORE_LOCK ? state.now() + LOCK_MS : 0;
	state.failures.set(ak, {
		inARow,
		lockedUntil
	});
}
function refuse(state, detail) {
	return new Refusal(gatewayError(401, "APIGW.0301", `Incorrect IAM authentication information: ${detail}`, state.nextRequestId()));
}
// test/fake-cloud/huawei/details.ts
const IMAGE_TYPES$1 = [
	"private_image",
	"shared_image",
	"instance_image",
	"cicd",
	"harbor",
	"jfrog"
];
const BASELINE_IMAGE_TYPES = [
	"private_image",
	"shared_image",
	"local_image",
	"instance_image",
	"registry",
	"local"
];
const VULNERABILITY_FIELDS = [
	"vul_id",
	"repair_necessity",
	"description",
	"position",
	"app_name",
	"app_path",
	"version",
	"solution",
	"url"
];
function listImageVulnerabilities(call) {
	const { query } = call;
	return answerPage(query, findNamedImage(call).flatMap((image) => image.vulnerabilities ?? []).filter((finding) => equals(finding.repair_necessity, query.text("repair_necessity")) && textMatches(finding.vul_id, query.text("vul_id"), "partial") && textMatches(finding.app_name, query.text("app_name"), "partial") && equals(finding.type ?? "linux_vul", query.text("type")) && equals(finding.handleStatus ?? "unhandled", query.text("handle_status"))).map((finding) => pick$1(finding, VULNERABILITY_FIELDS)), 10);
}
function listVulnerabilityCves({ query, vulnerabilityId, account }) {
	const found = account.registryImages.flatMap((image) => image.vulnerabilities ?? []).find((finding) => finding.vul_id === vulnerabilityId);
	return answerPage(query, (found?.cves ?? [vulnerabilityId].filter((id) => found && id.startsWith("CVE-"))).map((cve_id) => ({
		cve_id,
		cvss_score: 7.5,
		publish_time: 16e11,
		description: ""
	})), 10);
}
function listImageMalwares(call) {
	const { query } = call;
	return answerPage(query, findNamedImage(call).flatMap((image) => image.malware ?? []).filter((finding) => textMatches(finding.file_name, query.text("file_name"), "partial")), 10);
}
function listImageSensitive(call) {
	const { query, imageId } = call;
	const imageType = requireType(call, IMAGE_TYPES$1);
	return answerPage(query, detailedImages(call).filter((image) => image.image_id === imageId && image.image_type === imageType && equals(image.namespace, query.text("namespace")) && equals(image.image_name, query.text("image_name")) && equals(image.image_version, query.text("image_version"))).flatMap((image) => image.sensitive ?? []).filter((finding) => equals(finding.severity, query.text("severity")) && equals(finding.handle_status ?? "unhandled", query.text("handle_status")) && textMatches(finding.file_path, query.text("file_path"), "partial")), 10);
}
function listImageRiskConfigs(call) {
	const { query } = call;
	const imageType = requireType(call, BASELINE_IMAGE_TYPES);
	const imageId = query.text("image_id");
	return answerPage(query, detailedImages(call).filter((image) => {
		if (imageType !== "registry" && image.image_type !== imageType) return false;
		if (imageId !== void 0) return image.image_id === imageId;
		return equals(image.namespace, query.text("namespace")) && textMatches(image.image_name, query.text("image_name"), "partial") && equals(image.image_version, query.text("image_version"));
	}).flatMap((image) => image.baseline ?? []).filter((finding) => equals(finding.severity, query.text("severity")) && equals(finding.standard, query.text("standard")) && textMatches(finding.check_name, query.text("check_name"), "partial")), 10);
}
function findNamedImage(call) {
	const { query, imageId } = call;
	const imageType = requireType(call, IMAGE_TYPES$1);
	const namespace = query.required("namespace");
	const name = query.required("image_name");
	const tag = query.required("tag_name");
	return detailedImages(call).filter((image) => image.image_id === imageId && image.image_type === imageType && image.namespace === namespace && image.image_name === name && image.image_version === tag);
}
function requireType({ query }, types) {
	const imageType = query.required("image_type");
	if (!types.includes(imageType)) throw badParameter("image_type");
	return imageType;
}
function detailedImages({ query, project, caller, account }) {
	return visibleRecords(account.registryImages, query, project, caller).flatMap((image) => [image, ...(image.association_images ?? []).map((member) => ({
		...pickIdentity(image),
		...member
	}))]);
}
function pickIdentity(image) {
	return {
		image_type: image.image_type,
		namespace: image.namespace,
		image_name: image.image_name,
		image_version: image.image_version
	};
}
// test/fake-cloud/huawei/local-images.ts
const FIELDS$2 = [
	"image_name",
	"image_id",
	"image_digest",
	"image_version",
	"local_image_type",
	"scan_status",
	"scan_failed_desc",
	"image_size",
	"latest_update_time",
	"latest_scan_time",
	"host_num",
	"container_num",
	"component_num",
	"vul_num",
	"unsafe_setting_num",
	"malicious_file_num",
	"severity_level",
	"host_name",
	"host_id",
	"agent_id",
	"non_scan_reason"
];
function listLocalImages({ query, project, caller, account }) {
	const filters = [
		readNameFilters(query),
		readScanFilters(query),
		readHostFilters(query)
	];
	return answerPage(query, visibleRecords(account.localImages, query, project, caller).filter((image) => filters.every((matches) => matches(image))).map((image) => toRow(image, pick$1(image, FIELDS$2))), 10);
}
function readNameFilters(query) {
	const name = query.text("image_name");
	const version = name === void 0 ? void 0 : query.text("image_version", 128);
	const type = query.text("local_image_type");
	const size = query.time("image_size");
	return (image) => textMatches(image.image_name, name, "partial") && equals(image.image_version, version) && equals(image.local_image_type, type) && equals(Number(image.image_size), size);
}
function readScanFilters(query) {
	const wanted = query.text("scan_status");
	const vulnerable = query.boolean("has_vul");
	const updated = readPair(query, "latest_update_time");
	const scanned = readPair(query, "latest_scan_time");
	return (image) => {
		const status = image.scan_status === "waiting" ? "waiting_for_scan" : image.scan_status;
		const succeeded = image.scan_status === "success";
		return equals(status, wanted) && (updated === void 0 || within(image.latest_update_time, updated)) && (scanned === void 0 || succeeded && within(image.latest_scan_time, scanned)) && (vulnerable === void 0 || succeeded && (image.vul_num ?? 0) > 0 === vulnerable);
	};
}
function readPair(query, name) {
	const window = query.window(name);
	if (window.start === void 0 || window.end === void 0 || window.start >= window.end) return void 0;
	return window;
}
function readHostFilters(query) {
	const name = query.text("host_name", 64);
	const id = query.text("host_id", 64);
	const address = query.text("host_ip");
	const container = query.text("container_id");
	const used = query.boolean("has_container");
	return (image) => textMatches(image.host_name, name, "partial") && equals(image.host_id, id) && (address === void 0 || (image.hostIps ?? []).includes(address)) && (container === void 0 || (image.containerIds ?? []).includes(container)) && equals((image.container_num ?? 0) > 0, used);
}
// test/fake-cloud/huawei/registries.ts
function listRegistries({ query, account }) {
	const types = query.text("registry_type")?.split(",");
	return answerPage(query, account.registries.filter((registry) => textMatches(registry.registry_name, query.text("registry_name", 128), account.nameFilter) && textMatches(registry.registry_addr, query.text("registry_addr"), account.nameFilter) && equals(registry.id, query.text("registry_id")) && equals(registry.status, query.text("status")) && (types === void 0 || types.includes(registry.registry_type ?? ""))), 10);
}
// test/fake-cloud/huawei/registry-filters.ts
function readSharedFilters(query, nameFilter) {
	const namespace = query.text("namespace");
	const name = query.text("image_name", 128);
	const version = query.text("image_version", 64);
	const latest = query.boolean("latest_version");
	const size = query.time("image_size");
	const status = query.text("scan_status");
	const updated = query.window("latest_update_time");
	const scanned = query.window("latest_scan_time");
	const malicious = query.boolean("has_malicious_file");
	const unsafe = query.boolean("has_unsafe_setting");
	const vulnerable = query.boolean("has_vul");
	const instanceId = query.text("instance_id");
	const instanceName = query.text("instance_name");
	return (image) => textMatches(image.namespace, namespace, nameFilter) && textMatches(image.image_name, name, nameFilter) && textMatches(image.image_version, version, nameFilter) && equals(image.latest_version ?? false, latest) && equals(Number(image.image_size), size) && equals(image.scan_status, status) && within(image.latest_update_time, updated) && within(image.latest_scan_time, scanned) && equals((image.malicious_file_num ?? 0) > 0, malicious) && equals((image.unsafe_setting_num ?? 0) > 0, unsafe) && equals((image.vul_num ?? 0) > 0, vulnerable) && equals(image.instance_id, instanceId) && equals(image.instance_name, instanceName);
}
// test/fake-cloud/huawei/registry-images.ts
const MEMBER_FIELDS$1 = [
	"id",
	"image_id",
	"image_name",
	"image_version",
	"image_type",
	"namespace",
	"image_digest",
	"scan_status",
	"vul_num",
	"unsafe_setting_num",
	"malicious_file_num"
];
const FIELDS$1 = [
	"id",
	"namespace",
	"image_name",
	"image_id",
	"image_digest",
	"image_version",
	"image_type",
	"registry_id",
	"registry_name",
	"registry_type",
	"latest_version",
	"scan_status",
	"scan_failed_desc",
	"scan_failed_code",
	"image_size",
	"latest_update_time",
	"latest_scan_time",
	"latest_sync_time",
	"vul_num",
	"unsafe_setting_num",
	"malicious_file_num",
	"domain_name",
	"shared_status",
	"scannable",
	"is_multiple_arch",
	"instance_name",
	"instance_id",
	"instance_url",
	"severity_level"
];
function listRegistryImages({ query, project, caller, account }) {
	const matches = readFilters(query, account.nameFilter);
	return answerPage(query, sorted(visibleRecords(account.registryImages, query, project, caller).filter(matches), query).map((image) => toRow(image, {
		...pick$1(image, FIELDS$1),
		association_images: image.association_images?.map((member) => pick$1(member, MEMBER_FIELDS$1))
	})), 1);
}
function readFilters(query, nameFilter) {
	const matchesShared = readSharedFilters(query, nameFilter);
	const registryName = query.text("registry_name", 128);
	const imageType = query.text("image_type");
	const synced = query.window("latest_sync_time");
	const risky = query.boolean("risky");
	const multiArch = query.boolean("is_multarch");
	const level = query.text("severity_level");
	return (image) => matchesShared(image) && textMatches(image.registry_name, registryName, nameFilter) && equals(image.image_type, imageType) && within(image.latest_sync_time, synced) && equals(isRisky(image), risky) && equals(image.is_multiple_arch ?? false, multiArch) && equals(image.severity_level, level);
}
function isRisky(image) {
	return [
		image.vul_num,
		image.unsafe_setting_num,
		image.malicious_file_num
	].some((count) => (count ?? 0) > 0);
}
function sorted(images, query) {
	if (query.text("sort_key") !== "latest_scan_time") return images;
	const direction = query.text("sort_dir") === "desc" ? -1 : 1;
	return images.sort((a, b) => direction * ((a.latest_scan_time ?? 0) - (b.latest_scan_time ?? 0)));
}
// node_modules/lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
	return new require_esm.LosslessNumber(value);
}
// node_modules/lossless-json/lib/esm/revive.js
function revive(json, reviver) {
	return reviveValue({ "": json }, "", json, reviver);
}
function reviveValue(context, key, value, reviver) {
	if (Array.isArray(value)) return reviver.call(context, key, reviveArray(value, reviver));
	if (value && typeof value === "object" && !require_esm.isLosslessNumber(value)) return reviver.call(context, key, reviveObject(value, reviver));
	return reviver.call(context, key, value);
}
function reviveObject(object, reviver) {
	for (const key of Object.keys(object)) {
		const value = reviveValue(object, key, object[key], reviver);
		if (value !== void 0) object[key] = value;
		else delete object[key];
	}
	return object;
}
function reviveArray(array, reviver) {
	for (let i = 0; i < array.length; i++) {
		const value = reviveValue(array, String(i), array[i], reviver);
		if (value === void 0) delete array[i];
		else array[i] = value;
	}
	return array;
}
// node_modules/lossless-json/lib/esm/parse.js
function parse(text, reviver, options) {
	const optionsObj = typeof options === "function" ? { parseNumber: options } : options;
	const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
	const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
	let i = 0;
	const value = parseValue();
	expectValue(value);
	expectEndOfInput();
	return reviver ? revive(value, reviver) : value;
	function parseObject() {
		if (text.charCodeAt(i) === codeOpeningBrace) {
			i++;
			skipWhitespace();
			const object = {};
			let initial = true;
			while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
				if (!initial) {
					eatComma();
					skipWhitespace();
				} else initial = false;
				const start = i;
				const key = parseString();
				if (key === void 0) {
					throwObjectKeyExpected();
					return;
				}
				skipWhitespace();
				eatColon();
				const value = parseValue();
				if (value === void 0) {
					throwObjectValueExpected();
					return;
				}
				if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
					const returnedValue = onDuplicateKey({
						key,
						position: start + 1,
						oldValue: object[key],
						newValue: value
					});
					if (returnedValue !== void 0) setObjectKey(object, key, returnedValue);
				} else setObjectKey(object, key, value);
			}
			if (text.charCodeAt(i) !== codeClosingBrace) throwObjectKeyOrEndExpected();
			i++;
			return object;
		}
	}
	function parseArray() {
		if (text.charCodeAt(i) === codeOpeningBracket) {
			i++;
			skipWhitespace();
			const array = [];
			let initial = true;
			while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
				if (!initial) eatComma();
				else initial = false;
				const value = parseValue();
				expectArrayItem(value);
				array.push(value);
			}
			if (text.charCodeAt(i) !== codeClosingBracket) throwArrayItemOrEndExpected();
			i++;
			return array;
		}
	}
	function parseValue() {
		skipWhitespace();
		const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
		skipWhitespace();
		return value;
	}
	function parseKeyword(name, value) {
		if (text.slice(i, i + name.length) === name) {
			i += name.length;
			return value;
		}
	}
	function skipWhitespace() {
		while (isWhitespace(text.charCodeAt(i))) i++;
	}
	function parseString() {
		if (text.charCodeAt(i) === codeDoubleQuote) {
			i++;
			let result = "";
			while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
				if (text.charCodeAt(i) === codeBackslash) {
					const char = text[i + 1];
					const escapeChar = escapeCharacters[char];
					if (escapeChar !== void 0) {
						result += escapeChar;
						i++;
					} else if (char === "u") {
						if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
							result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
							i += 5;
						} else throwInvalidUnicodeCharacter(i);
					} else throwInvalidEscapeCharacter(i);
				} else if (isValidStringCharacter(text.charCodeAt(i))) result += text[i];
				else throwInvalidCharacter(text[i]);
				i++;
			}
			expectEndOfString();
			i++;
			return result;
		}
	}
	function parseNumeric() {
		const start = i;
		if (text.charCodeAt(i) === codeMinus) {
			i++;
			expectDigit(start);
		}
		if (text.charCodeAt(i) === codeZero) i++;
		else if (isNonZeroDigit(text.charCodeAt(i))) {
			i++;
			while (isDigit(text.charCodeAt(i))) i++;
		} else return;
		if (text.charCodeAt(i) === codeDot) {
			i++;
			expectDigit(start);
			while (isDigit(text.charCodeAt(i))) i++;
		}
		if (text.charCodeAt(i) === 101 || text.charCodeAt(i) === 69) {
			i++;
			if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) i++;
			expectDigit(start);
			while (isDigit(text.charCodeAt(i))) i++;
		}
		if (i > start) return parseNumber(text.slice(start, i));
	}
	function eatComma() {
		if (text.charCodeAt(i) !== codeComma) throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
		i++;
	}
	function eatColon() {
		if (text.charCodeAt(i) !== codeColon) throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
		i++;
	}
	function expectValue(value) {
		if (value === void 0) throw new SyntaxError(`JSON value expected ${gotAt()}`);
	}
	function expectArrayItem(value) {
		if (value === void 0) throw new SyntaxError(`Array item expected ${gotAt()}`);
	}
	function expectEndOfInput() {
		if (i < text.length) throw new SyntaxError(`Expected end of input ${gotAt()}`);
	}
	function expectDigit(start) {
		if (!isDigit(text.charCodeAt(i))) {
			const numSoFar = text.slice(start, i);
			throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
		}
	}
	function expectEndOfString() {
		if (text.charCodeAt(i) !== codeDoubleQuote) throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
	}
	function throwObjectKeyExpected() {
		throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
	}
	function throwDuplicateKey({ key, position }) {
		throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
	}
	function throwObjectKeyOrEndExpected() {
		throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
	}
	function throwArrayItemOrEndExpected() {
		throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
	}
	function throwInvalidCharacter(char) {
		throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
	}
	function throwInvalidEscapeCharacter(start) {
		const chars = text.slice(start, start + 2);
		throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
	}
	function throwObjectValueExpected() {
		throw new SyntaxError(`Object value expected after ':' ${pos()}`);
	}
	function throwInvalidUnicodeCharacter(start) {
		const chars = text.slice(start, start + 6);
		throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
	}
	function pos() {
		return `at position ${i}`;
	}
	function got() {
		return i < text.length ? `but got '${text[i]}'` : "but reached end of input";
	}
	function gotAt() {
		return `${got()} ${pos()}`;
	}
}
function setObjectKey(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else object[key] = value;
}
function isWhitespace(code) {
	return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
	return code >= codeZero && code <= codeNine || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isDigit(code) {
	return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
	return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
	return code >= 32 && code <= 1114111;
}
function isDeepEqual(a, b) {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
	if (isObject(a) && isObject(b)) return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isDeepEqual(a[key], b[key]));
	return false;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
const escapeCharacters = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const codeBackslash = 92;
const codeOpeningBrace = 123;
const codeClosingBrace = 125;
const codeOpeningBracket = 91;
const codeClosingBracket = 93;
const codeSpace = 32;
const codeNewline = 10;
const codeTab = 9;
const codeReturn = 13;
const codeDoubleQuote = 34;
const codePlus = 43;
const codeMinus = 45;
const codeZero = 48;
const codeOne = 49;
const codeNine = 57;
const codeComma = 44;
const codeDot = 46;
const codeColon = 58;
// test/fake-cloud/huawei/body.ts
function readBody({ body, headers }, fields) {
	const unreadable = hssError("HSS.0002", "The request body cannot be parsed");
	if (!headers["content-type"]?.startsWith("application/json")) throw unreadable;
	try {
		return asObject(parse(body.toString("utf8"), null, toNumber), "body", fields);
	} catch (error) {
		throw error instanceof SyntaxError ? unreadable : error;
	}
}
function requiredObjects(body, name, fields) {
	const value = body[name];
	if (!Array.isArray(value) || value.length === 0) throw badParameter(name);
	return value.map((item) => {
		const object = asObject(item, name, fields);
		if (Object.keys(object).length === 0) throw badParameter(name);
		return object;
	});
}
function requiredWord(body, name, words) {
	const value = body[name];
	if (typeof value !== "string" || !words.includes(value)) throw badParameter(name);
	return value;
}
function optionalFlag(body, name) {
	const value = body[name];
	if (value !== void 0 && typeof value !== "boolean") throw badParameter(name);
	return value === true;
}
function isRecord(record, asked) {
	const values = record;
	return Object.entries(asked).every(([name, value]) => {
		if (typeof value !== (name === "id" ? "bigint" : "string")) throw badParameter(name);
		return String(values[name]) === String(value);
	});
}
function asObject(value, name, fields) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw badParameter(name);
	const unknown = Object.keys(value).find((field) => !fields.includes(field));
	if (unknown !== void 0) throw badParameter(unknown);
	return value;
}
const toNumber = (text) => /^-?\d+$/.test(text) ? BigInt(text) : Number(text);
// test/fake-cloud/huawei/scan-tasks.ts
const SWR_FIELDS = [
	"namespace",
	"image_name",
	"image_version",
	"instance_id",
	"instance_url"
];
const TASK_FIELDS = [
	"id",
	"image_id",
	"image_digest",
	"registry_id",
	"registry_name",
	"registry_type",
	...SWR_FIELDS
];
const LOCAL_FIELDS = [
	"image_id",
	"image_digest",
	"image_name",
	"image_version"
];
const EMPTY = {
	status: 200,
	headers: {},
	body: ""
};
function createImageScanTask(call) {
	if (!["registry", void 0].includes(call.query.text("global_image_type"))) throw badParameter("global_image_type");
	const body = readBody(call.request, [
		"scan_scope",
		"rate_limit",
		"is_all",
		"query_info",
		"image_info"
	]);
	const scope = body.scan_scope;
	if (typeof scope !== "bigint" || scope < 0n || scope > 2147483647n) throw badParameter("scan_scope");
	scanRegistryImages(call, optionalFlag(body, "is_all") ? [{}] : requiredObjects(body, "image_info", TASK_FIELDS));
	return EMPTY;
}
function batchScanSwrImage(call) {
	const body = readBody(call.request, [
		"repo_type",
		"image_type",
		"operate_all",
		"image_info_list",
		...SWR_FIELDS
	]);
	const image_type = requiredWord(body, "image_type", [
		"private_image",
		"shared_image",
		"instance_image"
	]);
	scanRegistryImages(call, (optionalFlag(body, "operate_all") ? [{}] : requiredObjects(body, "image_info_list", SWR_FIELDS)).map((one) => ({
		...one,
		image_type
	})));
	return EMPTY;
}
function batchScanLocalImage(call) {
	const { request, account, query, project, caller } = call;
	if (!request.headers.region) throw badParameter("region");
	const body = readBody(request, [
		"operate_all",
		"image_info_list",
		"image_name",
		"image_version"
	]);
	const asked = optionalFlag(body, "operate_all") ? [{}] : requiredObjects(body, "image_info_list", LOCAL_FIELDS);
	scan(call, pick(visibleRecords(account.localImages, query, project, caller), asked), "waiting");
	return EMPTY;
}
function scanRegistryImages(call, asked) {
	const { account, query, project, caller } = call;
	const images = pick(visibleRecords(account.registryImages, query, project, caller), asked);
	if (images.some((image) => image.is_multiple_arch)) throw hssError("HSS.0001", "Multi-architecture images");
	scan(call, images, "waiting_for_scan");
}
function pick(records, asked) {
	const found = asked.map((one) => records.filter((record) => isRecord(record, one)));
	if (found.some((ofOne) => ofOne.length === 0)) throw hssError("HSS.0011", "The image does not exist");
	return [...new Set(found.flat())];
}
function scan({ account, now }, images, waiting) {
	if (images.length > account.scanQuota) throw hssError("HSS.1002", "The quota is insufficient");
	account.scanQuota -= images.length;
	const startedAtMs = now + account.scanWaitsMs;
	const endedAtMs = startedAtMs + account.scanTakesMs;
	for (const image of images) {
		image.scan_status = waiting;
		const { agenda } = account;
		agenda.push({
			atMs: startedAtMs,
			happens: () => Object.assign(image, { scan_status: "scanning" })
		});
		agenda.push({
			atMs: endedAtMs,
			happens: () => Object.assign(image, {
				scan_status: "success",
				latest_scan_time: endedAtMs,
				severity_level: "Security",
				vul_num: 0
			}, image.scanResult)
		});
	}
}
// test/fake-cloud/huawei/swr-images.ts
const IMAGE_TYPES = [
	"private_image",
	"shared_image",
	"local_image",
	"instance_image"
];
const FIELDS = [
	"id",
	"namespace",
	"image_name",
	"image_id",
	"image_digest",
	"image_version",
	"image_type",
	"latest_version",
	"scan_status",
	"scan_failed_desc",
	"image_size",
	"latest_update_time",
	"latest_scan_time",
	"vul_num",
	"unsafe_setting_num",
	"malicious_file_num",
	"domain_name",
	"shared_status",
	"scannable",
	"instance_name",
	"instance_id",
	"instance_url"
];
const MEMBER_FIELDS = [
	"image_name",
	"image_version",
	"image_type",
	"namespace",
	"image_digest",
	"scan_status"
];
function listSwrImages({ query, project, caller, account }) {
	const imageType = query.required("image_type");
	if (!IMAGE_TYPES.includes(imageType)) throw badParameter("image_type");
	const matches = readSharedFilters(query, account.nameFilter);
	return answerPage(query, visibleRecords(account.registryImages, query, project, caller).filter((image) => equals(image.image_type, imageType) && matches(image)).map((image) => toRow(image, {
		...pick$1(image, FIELDS),
		association_images: image.association_images?.map((member) => pick$1(member, MEMBER_FIELDS))
	})), 10);
}
// test/fake-cloud/huawei/sync-tasks.ts
const REGISTRY_TYPES = [
	"SwrPrivate",
	"SwrShared",
	"SwrEnterprise",
	"Harbor",
	"Jfrog",
	"Other"
];
function createImageSynchronizeTask(call) {
	const body = readBody(call.request, ["sync_all_registries", "registry_info"]);
	if (optionalFlag(body, "sync_all_registries")) return synchronise(call, () => true);
	const ids = requiredObjects(body, "registry_info", ["registry_id", "registry_type"]).map((asked) => {
		const type = requiredWord(asked, "registry_type", REGISTRY_TYPES);
		const registry = call.account.registries.find(({ id }) => id === asked.registry_id);
		if (registry === void 0) throw hssError("HSS.0011", "The registry does not exist");
		if (registry.registry_type !== type) throw badParameter("registry_type");
		return registry.id;
	});
	return synchronise(call, ({ registry_id }) => ids.includes(registry_id ?? ""));
}
function runImageSynchronize(call) {
	const imageType = requiredWord(readBody(call.request, ["image_type"]), "image_type", ["private_image", "shared_image"]);
	synchronise(call, ({ image_type }) => image_type === imageType);
	return jsonAnswer(200, {
		error_code: 0,
		error_description: "success"
	});
}
function synchronise(call, isOf) {
	const { account, query, project, caller, now } = call;
	const images = visibleRecords(account.unlistedImages, query, project, caller).filter(isOf);
	const atMs = now + account.syncTakesMs;
	account.agenda.push({
		atMs,
		happens() {
			for (const image of images) list(call, {
				...image,
				latest_sync_time: atMs
			});
			account.unlistedImages = account.unlistedImages.filter((image) => !images.includes(image));
		}
	});
	return {
		status: 200,
		headers: {},
		body: ""
	};
}
function list({ account }, image) {
	const isSameTag = (other) => [
		"registry_id",
		"namespace",
		"image_name",
		"image_version"
	].every((name) => other[name] === image[name]);
	account.registryImages = [...account.registryImages.filter((other) => !isSameTag(other)), image];
}
// test/fake-cloud/huawei/hss.ts
const OPERATIONS$1 = {
	"GET image/registries/images": listRegistryImages,
	"GET image/swr-repository": listSwrImages,
	"GET image/local-repositories": listLocalImages,
	"GET image/registries": listRegistries,
	"GET image/baseline/risk-configs": listImageRiskConfigs,
	"GET image/{image_id}/vulnerabilities": listImageVulnerabilities,
	"GET image/{image_id}/malwares": listImageMalwares,
	"GET image/{image_id}/sensitive": listImageSensitive,
	"POST image/image-sync/tasks": createImageSynchronizeTask,
	"POST image/synchronize": runImageSynchronize,
	"POST image/image-scan/tasks": createImageScanTask,
	"POST image/batch-scan": batchScanSwrImage,
	"POST image/local/batch-scan": batchScanLocalImage,
	"GET image/vulnerability/{vul_id}/cve": listVulnerabilityCves
};
function hssOperation(request) {
	return route(request).operation;
}
function handleHss(request, state) {
	const { operation, projectId, imageId, vulnerabilityId } = route(request);
	const account = state.account.huawei;
	catchUp(account.agenda, state.now());
	const project = account.projects.find((candidate) => candidate.id === projectId);
	const handler = OPERATIONS$1[operation];
	const absent = account.absentOperations.has(operation) || project?.absentOperations?.includes(operation) === true;
	if (handler === void 0 || absent) throw new Refusal(gatewayError(404, "APIGW.0101", "The API does not exist or has not been published in the environment", state.nextRequestId()));
	const caller = authenticateHuawei(request, state);
	if (project === void 0 || caller.projectIds?.includes(project.id) === false) throw hssError("HSS.0010", "Access denied: the project is not one of the caller", 403);
	if (account.denied.has(operation)) throw hssError("HSS.0013", "Insufficient permission");
	return handler({
		request,
		query: new HssQuery(request),
		imageId,
		vulnerabilityId,
		project,
		caller,
		account,
		now: Math.floor(state.now())
	});
}
function route(request) {
	const [projectId = "", ...rest] = decodePath(request.path).split("/").slice(2);
	const found = {
		operation: `${request.method} ${rest.join("/")}`,
		projectId,
		imageId: "",
		vulnerabilityId: ""
	};
	if (OPERATIONS$1[found.operation] !== void 0) return found;
	const [first, second = "", third = "", ...others] = rest;
	if (first === "image" && second === "vulnerability" && others.length === 1) return {
		...found,
		operation: `${request.method} image/vulnerability/{vul_id}/${others[0]}`,
		vulnerabilityId: third
	};
	const templated = `${request.method} ${[
		"image",
		"{image_id}",
		...rest.slice(2)
	].join("/")}`;
	if (first === "image" && OPERATIONS$1[templated] !== void 0) return {
		...found,
		operation: templated,
		imageId: second
	};
	return found;
}
// test/fake-cloud/huawei/iam.ts
const TOKEN_LIFE_MS = 864e5;
const OPERATIONS = {
	"GET /v3/projects": listProjects,
	"GET /v3/auth/projects": listProjects,
	"POST /v3/auth/tokens": createToken
};
function iamOperation(request) {
	return `${request.method} ${request.path.replace(/\/$/, "")}`;
}
function handleIam(request, state) {
	const operation = iamOperation(request);
	const handler = OPERATIONS[operation];
	if (handler === void 0) throw new Refusal(gatewayError(404, "APIGW.0101", "The API does not exist", state.nextRequestId()));
	if (state.account.huawei.denied.has(operation)) throw iamError(403, "Forbidden", `You are not authorized to perform the requested action: ${operation}`);
	return handler(request, state);
}
function listProjects(request, state) {
	const { projectIds } = authenticateHuawei(request, state);
	const name = iamOperation(request) === "GET /v3/projects" ? new Map(request.query).get("name") : void 0;
	const { projects, domainId } = state.account.huawei;
	return jsonAnswer(200, {
		links: {
			self: "https://iam.myhuaweicloud.com/v3/projects",
			previous: null,
			next: null
		},
		projects: projects.filter((project) => (name === void 0 || project.name === name) && (projectIds === void 0 || projectIds.includes(project.id))).map((project) => ({
			id: project.id,
			name: project.name,
			enabled: project.enabled ?? true,
			is_domain: false,
			description: "",
			domain_id: domainId,
			parent_id: domainId
		}))
	});
}
function createToken(request, state) {
	const { auth } = parseBody$1(request);
	const given = auth?.identity?.password?.user;
	if (auth?.identity?.methods?.includes("password") !== true || given === void 0) throw iamError(400, "Bad Request", "The request body is invalid");
	const user = state.account.huawei.users.find((candidate) => candidate.name === given.name);
	if (user === void 0 || user.password !== given.password || user.domain !== given.domain?.name) throw iamError(401, "Unauthorized", "The username or password is wrong.");
	const project = findProject(state.account.huawei.projects, auth.scope?.project);
	const issuedAt = state.now();
	const token = `MIIExampleToken.${(0, node_crypto.randomBytes)(48).toString("base64")}`;
	const domain = {
		id: state.account.huawei.domainId,
		name: user.domain
	};
	state.account.huawei.tokens.push({
		token,
		projectId: project.id,
		expiresAt: issuedAt + TOKEN_LIFE_MS
	});
	return jsonAnswer(201, { token: {
		methods: ["password"],
		issued_at: toIamTime(issuedAt),
		expires_at: toIamTime(issuedAt + TOKEN_LIFE_MS),
		user: {
			id: "u0000000000000000000000000000001",
			name: user.name,
			domain,
			password_expires_at: ""
		},
		project: {
			id: project.id,
			name: project.name,
			domain
		},
		roles: [],
		catalog: []
	} }, { "x-subject-token": token });
}
function parseBody$1(request) {
	try {
		return JSON.parse(request.body.toString("utf8")) ?? {};
	} catch {
		throw iamError(400, "Bad Request", "The request body is not JSON");
	}
}
function findProject(projects, scope) {
	const project = projects.find((candidate) => candidate.id === scope?.id || scope?.name !== void 0 && candidate.name === scope.name);
	if (project === void 0) throw iamError(400, "Bad Request", "The project of the scope was not found");
	return project;
}
function toIamTime(time) {
	return new Date(time).toISOString().replace("Z", "000Z");
}
// test/fake-cloud/huawei/sts.ts
const PATH = "/v5/agencies/assume-with-oidc";
const MIN_SECONDS = 900;
const ONE_HOUR_SECONDS = 3600;
const isHuaweiSts = ({ method, path }) => method === "POST" && path === PATH;
function handleHuaweiSts(request, state) {
	const refuse = (status, code, message) => new Refusal(gatewayError(status, code, message, state.nextRequestId()));
	const body = parseBody(request);
	const { provider_urn: provider, agency_urn: role, agency_session_name: name, id_token: token } = body ?? {};
	if (!provider || !role || !token || !name || !/^[\w+=,.@-]{2,128}$/.test(name)) throw refuse(400, "STS5.0400", "the request body is invalid");
	const { oidcTrusts, keys } = state.account.huawei;
	const seconds = body?.duration_seconds ?? ONE_HOUR_SECONDS;
	const longest = oidcTrusts.find((trust) => trust.role === role)?.maxSessionSeconds ?? ONE_HOUR_SECONDS;
	if (!(seconds >= MIN_SECONDS && seconds <= longest)) throw refuse(400, "STS5.0400", "duration_seconds is out of range");
	const judged = judgeToken(token, {
		provider,
		role
	}, oidcTrusts, state.now());
	if (judged === "audience") throw refuse(403, "STS5.2001", "the audience is not a client id of the provider");
	if (judged === "untrusted") throw refuse(403, "STS5.1001", "no identity-based policy allows sts:agencies:assumeWithOIDC");
	if (typeof judged === "string") throw refuse(400, "STS5.2000", `the id token is not valid: ${judged}`);
	const key = {
		ak: `HST${(0, node_crypto.randomBytes)(8).toString("hex").toUpperCase()}`,
		sk: (0, node_crypto.randomBytes)(24).toString("base64"),
		securityToken: (0, node_crypto.randomBytes)(300).toString("base64"),
		expiresAt: state.now() + seconds * 1e3
	};
	keys.push(key);
	const [, , account, , agency] = role.split(":");
	return jsonAnswer(200, {
		credentials: {
			access_key_id: key.ak,
			secret_access_key: key.sk,
			security_token: key.securityToken,
			expiration: new Date(key.expiresAt).toISOString()
		},
		assumed_agency: {
			urn: `sts::${account}:assumed-agency:${agency}/${name}`,
			id: `agency-id:${name}`
		},
		audience: judged.aud,
		provider,
		subject_from_id_token: judged.sub
	});
}
function parseBody(request) {
	try {
		return JSON.parse(request.body.toString("utf8"));
	} catch {
		return;
	}
}
function handleJobToken(request, { account, now }) {
	const job = account.github;
	if (job === void 0 || request.headers.authorization !== `Bearer ${job.requestToken}`) return jsonAnswer(401, { message: "Unauthorized" });
	const audience = new Map(request.query).get("audience") ?? "https://github.com/acme";
	return jsonAnswer(200, { value: job.issue(audience, now()) });
}
// test/fake-cloud/cloud.ts
function actionOf(request) {
	if (isRpc(request)) return sasAction(request);
	const action = stsAction(request);
	if (action !== void 0) return action;
	if (isHuaweiSts(request)) return iamOperation(request);
	if (request.path.startsWith("/v5/")) return hssOperation(request);
	return iamOperation(request);
}
function answerRequest(request, state) {
	try {
		if (isRpc(request)) return handleSas(request, state);
		if (stsAction(request) !== void 0) return handleAliyunSts(request, state);
		if (isHuaweiSts(request)) return handleHuaweiSts(request, state);
		if (request.path === "/github/id-token") return handleJobToken(request, state);
		if (request.path.startsWith("/v5/")) return handleHss(request, state);
		if (request.path.startsWith("/v3/")) return handleIam(request, state);
		return gatewayError(404, "APIGW.0101", "The API does not exist", state.nextRequestId());
	} catch (error) {
		if (error instanceof Refusal) return error.answer;
		return jsonAnswer(500, {
			error_code: "LOOPBACK.0001",
			error_msg: String(error)
		});
	}
}
function isRpc(request) {
	return request.path === "/" && request.headers["x-acs-action"] !== void 0;
}
// test/fake-cloud/deliver.ts
const PADDING = Buffer.alloc(65536, " ");
async function deliver(answer, response, date) {
	const { delivery = {} } = answer;
	if (delivery.silent) return;
	if (delivery.reset === "before") return void response.destroy();
	if (delivery.raw !== void 0) return void response.socket?.end(delivery.raw);
	const body = Buffer.from(delivery.bytes ?? Buffer.from(answer.body, "utf8"));
	response.sendDate = false;
	response.writeHead(answer.status, {
		...answer.headers,
		date,
		...lengthHeader(delivery, body.length)
	});
	if (delivery.reset === "mid-body") {
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
		return;
	}
	await write(response, piecesOf(body, delivery), delivery.trickle?.everyMs ?? 0);
	if (response.destroyed) return;
	if ((delivery.statedLength ?? 0) > body.length) response.socket?.end();
	else response.end();
}
function lengthHeader({ statedLength, paddingBytes = 0 }, length) {
	if (statedLength === null) return {};
	return { "content-length": statedLength ?? length + paddingBytes };
}
function* piecesOf(body, { trickle, paddingBytes = 0 }) {
	const size = trickle?.pieceBytes ?? Math.max(1, body.length);
	for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
	for (let left = paddingBytes; left > 0; left -= PADDING.length) yield PADDING.subarray(0, Math.min(left, PADDING.length));
}
async function write(response, pieces, everyMs) {
	const hungUp = new Promise((resolve) => response.once("close", resolve));
	for (const piece of pieces) {
		if (everyMs > 0) await (0, node_timers_promises.setTimeout)(everyMs, void 0, { ref: false });
		if (response.destroyed) return;
		if (!response.write(piece)) await Promise.race([new Promise((resolve) => response.once("drain", resolve)), hungUp]);
	}
}
// test/fake-cloud/faults.ts
var FaultPlan = class {
	queue = [];
	add(planned) {
		this.queue.push({
			planned,
			left: planned.times ?? 1
		});
	}
	clear() {
		this.queue.length = 0;
	}
	take(request, action) {
		const named = {
			...request,
			action
		};
		const entry = this.queue.find(({ planned: { match }, left }) => left > 0 && (typeof match === "string" ? match === action : match(named)));
		if (entry === void 0) return void 0;
		entry.left -= 1;
		return (answer) => entry.planned.fault(answer, named);
	}
};
// test/fake-cloud/state.ts
function createState(account, now) {
	return {
		account,
		now,
		failures: /* @__PURE__ */ new Map(),
		nonces: /* @__PURE__ */ new Set(),
		letIn: /* @__PURE__ */ new Map(),
		nextRequestId: () => (0, node_crypto.randomUUID)()
	};
}
// test/fake-cloud/server.ts
const MAX_HEADER_BYTES = 131072;
async function startFakeCloud(options = {}) {
	const { account = createAccount(), now = Date.now, latencyMs = 0, host = "127.0.0.1" } = options;
	const state = createState(account, now);
	const faults = new FaultPlan();
	const requests = [];
	const server = (0, node_http.createServer)({ maxHeaderSize: MAX_HEADER_BYTES }, (incoming, response) => {
		serve(incoming, response).catch((error) => response.destroy(error));
	});
	async function serve(incoming, response) {
		const request = await receive(incoming);
		const action = actionOf(request);
		const right = answerRequest(request, state);
		const answer = faults.take(request, action)?.(right) ?? right;
		requests.push({
			...toRecord(request),
			action,
			status: answer.status
		});
		const delayMs = latencyMs + (answer.delivery?.delayMs ?? 0);
		if (delayMs > 0) await (0, node_timers_promises.setTimeout)(delayMs, void 0, { ref: false });
		if (answer.delivery?.outage) return goAway();
		await deliver(answer, response, new Date(now()).toUTCString());
	}
	function goAway() {
		server.close();
		server.closeAllConnections();
	}
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, host, resolve);
	});
	const { port } = server.address();
	return {
		origin: `http://${host}:${port}`,
		account,
		requests,
		faults,
		close: () => new Promise((resolve, reject) => {
			if (!server.listening) return resolve();
			server.close((error) => error === void 0 ? resolve() : reject(error));
			server.closeAllConnections();
		})
	};
}
async function receive(incoming) {
	const chunks = [];
	for await (const chunk of incoming) chunks.push(chunk);
	const headers = {};
	for (const [name, value] of Object.entries(incoming.headers)) if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
	return toRequest(incoming.method ?? "GET", incoming.url ?? "/", headers, Buffer.concat(chunks));
}
function toRecord({ method, path, query, headers, body }) {
	return {
		method,
		path,
		query: Object.fromEntries(query),
		headers: { ...headers },
		body: body.toString("utf8")
	};
}
// demo/environment.ts
const demoEnvironment = {
	HUAWEICLOUD_SDK_AK: demoCredentials.huawei.ak,
	HUAWEICLOUD_SDK_SK: demoCredentials.huawei.sk,
	ALIBABA_CLOUD_ACCESS_KEY_ID: demoCredentials.aliyun.accessKeyId,
	ALIBABA_CLOUD_ACCESS_KEY_SECRET: demoCredentials.aliyun.accessKeySecret
};
const otherCredentials = {
	HUAWEICLOUD_USERNAME: demoCredentials.huaweiUser.name,
	HUAWEICLOUD_PASSWORD: demoCredentials.huaweiUser.password,
	HUAWEICLOUD_DOMAIN_NAME: demoCredentials.huaweiUser.domain,
	"Huawei project of cn-north-4": demoProject.id
};
// demo/serve.ts
async function serve(origin, stdout, signal) {
	stdout(`The loopback cloud listens on ${origin}. Ctrl-C ends it.\n\nCredentials (made up; they open nothing else):\n`);
	for (const [name, value] of Object.entries(demoEnvironment)) stdout(`  export ${name}=${value}\n`);
	stdout("\nOr:\n");
	for (const [name, value] of Object.entries(otherCredentials)) stdout(`  ${name}=${value}\n`);
	stdout("\nImages, with the verdict to expect from a preset:\n");
	for (const { reference, source, region, preset, expect, what } of demoImages) {
		const place = region === void 0 ? "" : ` --region ${region}`;
		stdout(`  ${expect.padEnd(7)} --source ${source}${place} --policy preset:${preset} ${reference}\n          ${what}\n`);
	}
	const [first] = demoImages;
	stdout(`\nTry:\n  node dist/cli.mjs check ${first?.reference} --endpoint ${origin} --auth-endpoint ${origin} --policy preset:baseline --wait 0\n`);
	await new Promise((resolve) => {
		const alive = setInterval(() => {}, 6e4);
		signal.addEventListener("abort", () => {
			clearInterval(alive);
			resolve();
		});
	});
	return 0;
}
// demo/tour.ts
const VERDICTS = [
	"pass",
	"fail",
	"unknown"
];
async function tour(origin, io) {
	io.stdout(`A cloud for trying things out listens on ${origin}. It speaks the APIs of both services, checks every\n`);
	io.stdout("signature, and knows a handful of images. Nothing leaves this machine.\n");
	let surprises = 0;
	for (const source of new Set(demoImages.map((image) => image.source))) {
		const visits = await Promise.all(demoImages.filter((image) => image.source === source).map((image) => visit(image, origin, io)));
		surprises += visits.filter(isSurprise).length;
		io.stdout(`\n\n\u2501\u2501\u2501 ${source} ${"\u2501".repeat(Math.max(0, 74 - source.length))}\n`);
		const shown = VERDICTS.flatMap((verdict) => visits.find(({ image }) => image.expect === verdict) ?? []);
		for (const { command, output, exitCode } of shown) io.stdout(`\n$ ${command}\n${output}(exit code ${exitCode})\n`);
		io.stdout("\nThe other images of this source, in a line each:\n");
		for (const one of visits.filter((other) => !shown.includes(other))) io.stdout(formatVisit(one));
	}
	io.stdout(surprises === 0 ? `\n${demoImages.length} images were judged, each as expected. Next: node dist/demo.mjs --serve keeps the cloud up.\n` : `\n${surprises} of ${demoImages.length} images were not judged as expected. Please report this.\n`);
	return surprises === 0 ? 0 : 1;
}
const isSurprise = ({ image, exitCode }) => exitCode !== require_run.exitCodeFor(image.expect, "enforce");
const formatVisit = (one) => `  ${one.image.expect.padEnd(7)} ${one.image.reference.replace(/@sha256:(.{12}).*/, "@sha256:$1\u2026")}\n          ${one.image.what}${isSurprise(one) ? ` \u2014 UNEXPECTED exit code ${one.exitCode}:\n${one.output}` : ""}\n`;
async function visit(image, origin, io) {
	const args = [
		"check",
		image.reference,
		"--source",
		image.source,
		"--policy",
		`preset:${image.preset}`,
		"--wait",
		"0"
	];
	if (image.region !== void 0) args.push("--region", image.region);
	const endpoints = [
		"--endpoint",
		origin,
		"--auth-endpoint",
		origin
	];
	let output = "";
	const exitCode = await require_policy.run([
		...args,
		...endpoints,
		"--report-dir",
		image.reference.replace(/[^a-z0-9]+/g, "-")
	], {
		...io,
		env: {
			...demoEnvironment,
			NO_COLOR: io.env.NO_COLOR,
			FORCE_COLOR: io.env.FORCE_COLOR,
			TERM: io.env.TERM
		},
		stdout: (text) => {
			output += text;
		},
		stderr: (text) => {
			if (text.startsWith("error")) output += text;
		},
		stderrIsTerminal: false
	});
	return {
		image,
		command: [
			"image-policy-gate",
			...args,
			"\u2026"
		].join(" "),
		output,
		exitCode
	};
}
// demo/main.ts
const USAGE = "usage: node dist/demo.mjs [--serve [--port N]]\n";
function readPort(args) {
	if (args.length === 0) return 0;
	const [name, value = ""] = args.length === 1 ? (args[0] ?? "").split("=") : args;
	return name === "--port" && args.length <= 2 && /^\d{1,5}$/.test(value) ? Number(value) : void 0;
}
require_policy.enter(node_process.default, {
	now: Date.now,
	random: Math.random
}, async (edges) => {
	const [mode, ...rest] = node_process.default.argv.slice(2);
	const port = mode === "--serve" ? readPort(rest) : 0;
	if (mode !== void 0 && mode !== "--serve" || port === void 0) {
		node_process.default.stderr.write(USAGE);
		return 3;
	}
	const stdout = (text) => void node_process.default.stdout.write(text);
	const cloud = await startFakeCloud({
		account: demoAccount(edges.now()),
		port,
		now: edges.now
	});
	const directory = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "image-policy-gate-demo-"));
	try {
		if (mode === "--serve") return await serve(cloud.origin, stdout, edges.signal);
		return await tour(cloud.origin, {
			...edges,
			cwd: directory,
			stdout,
			stdoutIsTerminal: node_process.default.stdout.isTTY === true,
			width: node_process.default.stdout.columns
		});
	} finally {
		await cloud.close();
		await (0, node_fs_promises.rm)(directory, {
			recursive: true,
			force: true
		});
	}
});
