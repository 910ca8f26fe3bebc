const require_policy = require("./policy.cjs");
const require_huawei = require("./huawei.cjs");
const require_sources = require("./sources.cjs");
const require_run = require("./run.cjs");
// src/sources/huawei-local/local-scan.ts
const toScan = (row, digest, label) => ({
	label,
	digest,
	pushedAtMs: require_huawei.pushTime(row.latest_update_time),
	state: localState(row)
});
const localState = (row) => require_huawei.scanState({
	status: row.scan_status,
	failureCode: row.scan_failed_desc,
	nonScanReason: row.non_scan_reason,
	endedAtMs: row.latest_scan_time,
	pushedAtMs: row.latest_update_time
}, () => require_huawei.toFacts(row, require_huawei.NO_DETAILS));
// src/sources/huawei-local/host-groups.ts
const MOST_ONE_BY_ONE = 200;
const MOST_OF_A_RUN = 2e4;
const FEWEST_ONE_BY_ONE = 10;
const MAX_KINDS = 5e3;
function createHostGroups(list, { now, images }) {
	const usual = Math.max(FEWEST_ONE_BY_ONE, Math.min(MOST_ONE_BY_ONE, Math.floor(MOST_OF_A_RUN / images)));
	const kinds = /* @__PURE__ */ new Map();
	let [groups, limit, isSummarised] = [
		0,
		usual,
		false
	];
	function summarise() {
		groups = 0;
		for (const kind of kinds.values()) {
			keepExtremes(kind);
			groups += kind.byMoments.size;
		}
		if (kinds.size > MAX_KINDS) throw require_sources.tooLong(list, require_policy.message("{number} kinds of rows", { number: kinds.size }));
		limit = Math.max(usual, 2 * groups);
		isSummarised = true;
	}
	return {
		add(row, digest) {
			const key = kindOf(row, digest, now);
			const kind = kinds.get(key) ?? {
				byMoments: /* @__PURE__ */ new Map(),
				between: 0
			};
			kinds.set(key, kind);
			const moments = `${row.latest_scan_time} ${row.latest_update_time}`;
			const group = kind.byMoments.get(moments);
			if (group) {
				group.hosts += 1;
				return;
			}
			kind.byMoments.set(moments, {
				row,
				digest,
				hosts: 1
			});
			groups += 1;
			if (groups > limit) summarise();
		},
		scans() {
			if (isSummarised) summarise();
			return [...kinds.values()].flatMap(scansOfKind);
		}
	};
}
function kindOf(row, digest, now) {
	const { image_name, image_version, image_digest, image_id, host_name, host_id, ...judged } = row;
	const { latest_scan_time: scanned, latest_update_time: pushed, ...rest } = judged;
	const isStale = scanned !== void 0 && pushed !== void 0 && scanned < pushed;
	const sort = (moment) => moment === void 0 ? "untold" : require_policy.ageMs(moment, now) === void 0;
	return JSON.stringify([
		rest,
		digest,
		sort(scanned),
		sort(pushed),
		isStale
	]);
}
const SPANS = [
	({ latest_scan_time: scanned = 0 }) => scanned,
	({ latest_update_time: pushed = 0 }) => pushed,
	({ latest_scan_time: scanned = 0, latest_update_time: pushed = 0 }) => scanned - pushed
];
function keepExtremes(kind) {
	const groups = [...kind.byMoments.values()];
	const kept = new Set(SPANS.flatMap((span) => [groups.reduce((a, b) => span(b.row) < span(a.row) ? b : a), groups.reduce((a, b) => span(b.row) > span(a.row) ? b : a)]));
	for (const [moments, group] of kind.byMoments) {
		if (kept.has(group)) continue;
		kind.byMoments.delete(moments);
		kind.between += group.hosts;
	}
}
function scansOfKind({ byMoments, between }) {
	return [...byMoments.values()].map(({ row, digest, hosts }, index) => {
		const host = row.host_name || row.host_id || "unnamed host";
		const others = hosts - 1 + (index === 0 ? between : 0);
		return toScan(row, digest, others === 0 ? `host ${host}` : `host ${host} +${others}`);
	});
}
// src/sources/huawei-local/row.ts
const localIdentity = require_sources.object({
	image_name: require_sources.text,
	image_version: require_sources.text,
	image_digest: require_sources.text
});
const localRow = require_sources.object({
	...localIdentity.entries,
	image_id: require_sources.text,
	scan_status: require_sources.text,
	scan_failed_desc: require_sources.remark,
	image_size: require_sources.byteSize,
	latest_update_time: require_sources.epochMs,
	latest_scan_time: require_sources.epochMs,
	vul_num: require_sources.count,
	unsafe_setting_num: require_sources.count,
	malicious_file_num: require_sources.count,
	severity_level: require_sources.text,
	host_name: require_sources.text,
	host_id: require_sources.text,
	non_scan_reason: require_sources.text
});
const lastPart = (name) => name.slice(name.lastIndexOf("/") + 1);
function isNamedLike(row, { registry, namespace, repository, tag }) {
	return [
		lastPart(repository),
		`${namespace}/${repository}`,
		`${registry}/${namespace}/${repository}`,
		repository
	].includes(row.image_name ?? "") && (tag === void 0 || row.image_version === tag);
}
// src/sources/huawei-local/scan.ts
const toScanTarget = ({ image_id, image_digest, image_name, image_version }) => ({
	image_id: image_id || void 0,
	image_digest: image_digest || void 0,
	image_name: image_name || void 0,
	image_version: image_version || void 0
});
const localScanRemedy = (session, images, enterpriseProjectId) => ({
	kind: "scan",
	what: require_policy.message("a scan of the image"),
	ask: () => require_huawei.askByFirstApi([() => session.post("image/local/batch-scan", { enterprise_project_id: enterpriseProjectId }, {
		operate_all: false,
		image_info_list: images
	})], require_huawei.START_BY_HAND)
});
// src/sources/huawei-local/find-local.ts
const PATH = "image/local-repositories";
async function findLocal(session, reference, project, judging) {
	const name = require_huawei.callName(PATH);
	const query = {
		enterprise_project_id: project,
		image_name: lastPart(reference.repository),
		image_version: reference.digest === void 0 ? reference.tag : void 0
	};
	const { groups, staleDigests, unscanned } = await require_huawei.foldRows(session, PATH, query, {
		start: () => ({
			groups: createHostGroups(name, judging),
			staleDigests: /* @__PURE__ */ new Set(),
			unscanned: /* @__PURE__ */ new Map()
		}),
		add({ groups, staleDigests, unscanned }, json) {
			const identity = require_sources.parseWire(localIdentity, json, name);
			const digest = require_policy.parseDigest(identity.image_digest ?? "");
			if (reference.digest === void 0 ? !isNamedLike(identity, reference) : digest !== reference.digest) {
				if (reference.digest !== void 0 && isNamedLike(identity, reference)) staleDigests.add(digest ?? "none");
				return;
			}
			const row = require_sources.parseWire(localRow, json, name);
			groups.add(row, digest);
			if (reference.digest === void 0 || row.non_scan_reason || !require_sources.needsScan(localState(row))) return;
			const target = toScanTarget(row);
			unscanned.set(JSON.stringify(target), target);
		}
	});
	return {
		scans: groups.scans(),
		staleDigests,
		unscanned: [...unscanned.values()]
	};
}
// src/sources/huawei-local/index.ts
const huaweiLocal = {
	...require_run.huaweiLocalOutline,
	async trial(context) {
		const { hssTrial } = await Promise.resolve().then(() => require("./sources-huawei-probes.cjs"));
		return hssTrial(context, {
			path: PATH,
			changes: [{
				path: "image/local/batch-scan",
				input: "scan"
			}]
		});
	},
	watch(reference, context) {
		const { session, requests } = require_huawei.countingSession(context);
		const search = require_huawei.createProjectSearch(context.enterpriseProjectId, ({ scans, staleDigests }) => scans.length > 0 || staleDigests.size > 0);
		return {
			hosts: session.hosts,
			requests,
			async look() {
				const judging = {
					now: context.now(),
					images: context.images
				};
				const find = (project) => findLocal(session, reference, project, judging);
				const { found, asked, enterpriseProjectId } = await search(find);
				const { scans, staleDigests, unscanned } = found;
				const doubts = doubtsOf(reference, scans, staleDigests);
				return require_sources.toLook({
					reference,
					source: require_run.huaweiLocalOutline.id,
					context,
					digest: reference.digest,
					doubts,
					asked,
					states: scans.map((scan) => scan.state),
					scannedOnRequestOnly: false,
					whenUnscanned: unscanned.length > 0 ? localScanRemedy(session, unscanned, enterpriseProjectId) : void 0,
					scansOf: async () => scans
				});
			}
		};
	}
};
function doubtsOf(reference, scans, stale) {
	if (reference.digest === void 0) return scans.length > 0 ? [UNPLACED] : [];
	if (scans.length > 0 || stale.size === 0) return [];
	return [{
		cause: "stale",
		why: require_policy.message("the hosts have this name as {known}, not as {digest}", {
			known: require_huawei.fewOf([...stale].sort()),
			digest: reference.digest
		}),
		hint: require_policy.message("wait until a host has pulled the new image and its agent has reported it")
	}];
}
const UNPLACED = {
	cause: "ambiguous",
	why: require_policy.message("local images carry neither registry nor namespace, so that rows of this name may be another image"),
	hint: require_policy.message("give the digest that the build reported (input digest)")
};
exports.huaweiLocal = huaweiLocal;
