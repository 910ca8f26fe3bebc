const require_policy = require("./policy.cjs");
const require_huawei = require("./huawei.cjs");
const require_run = require("./run.cjs");
// src/sources/huawei-swr/index.ts
const PATH = "image/swr-repository";
const huaweiSwr = {
	...require_run.huaweiSwrOutline,
	async trial(context) {
		const { hssTrial, REGISTRY_CHANGES } = await Promise.resolve().then(() => require("./sources-huawei-probes.cjs"));
		return hssTrial(context, {
			path: PATH,
			query: { image_type: "private_image" },
			imageTypeOf,
			changes: REGISTRY_CHANGES
		});
	},
	watch(reference, context) {
		const { session, requests } = require_huawei.countingSession(context);
		const search = require_huawei.createProjectSearch(context.enterpriseProjectId, (rows) => rows.length > 0);
		return {
			hosts: session.hosts,
			requests,
			async look() {
				const isOurs = (row) => require_huawei.isOfInstance(row, reference.registry);
				const types = /* @__PURE__ */ new Set();
				const { found: rows, ...where } = await search((project) => searchTypes(reference, types, (image_type) => {
					return require_huawei.findTogether({
						path: PATH,
						reference,
						query: {
							image_type,
							enterprise_project_id: project
						},
						isOurs
					}, session, context);
				}));
				const asked = [...[...types].map((type) => require_policy.message("{type}", { type })), ...where.asked];
				const found = {
					rows,
					...where,
					asked,
					doubts: unplaced(reference)
				};
				return require_huawei.lookAtRegistry(reference, found, context, {
					...OPTIONS,
					session
				});
			}
		};
	}
};
const typesOf = ({ registry }) => require_run.enterpriseSwrLabel(registry) === void 0 ? ["private_image", "shared_image"] : ["instance_image"];
async function searchTypes(reference, asked, find) {
	for (const image_type of typesOf(reference)) {
		asked.add(image_type);
		const rows = await find(image_type);
		if (rows.length > 0) return rows.map((row) => ({
			...row,
			image_type
		}));
	}
	return [];
}
const unplaced = ({ registry, digest }) => require_run.isSwrHost(registry) || digest !== void 0 ? [] : [{
	cause: "ambiguous",
	why: require_policy.message("{registry} is no host of SWR, and this list knows images of SWR alone", { registry }),
	hint: require_policy.message("set `source` to the one that serves this registry, or give the digest that the build reported")
}];
const imageTypeOf = (row) => row.image_type ?? "private_image";
const OPTIONS = {
	sourceId: require_run.huaweiSwrOutline.id,
	severityIsStated: false,
	imageTypeOf,
	scanApis: [require_huawei.batchScan, require_huawei.scanTask]
};
exports.huaweiSwr = huaweiSwr;
