const require_policy = require("./policy.cjs");
const require_sources = require("./sources.cjs");
const require_probe = require("./probe.cjs");
const require_huawei = require("./huawei.cjs");
const require_run = require("./run.cjs");
// src/sources/huawei/call-probes.ts
const ask = async (session, path, query) => require_probe.plausiblePage(require_huawei.callName(path), await require_huawei.readPage(session, path, {
	...query,
	offset: 0,
	limit: 10
}));
function callProbes(context, session, list) {
	const { path, imageTypeOf } = list;
	const { enterpriseProjectId: given } = context;
	const example = {};
	async function askList(enterpriseProjectId) {
		const { total, rows } = await ask(session, path, {
			...list.query,
			enterprise_project_id: enterpriseProjectId
		});
		const image = example.image || !imageTypeOf ? void 0 : firstImage(rows, path);
		if (image && imageTypeOf) {
			const subject = {
				...image,
				image_type: imageTypeOf(image)
			};
			example.image = {
				session,
				subject,
				needs: [],
				severityIsStated: false,
				enterpriseProjectId
			};
		}
		return require_probe.proved(require_policy.message("answers; images listed: {total}", { total }));
	}
	const main = {
		subject: require_policy.message("{call}", { call: require_huawei.callName(path) }),
		neededFor: require_policy.message("every rule: it finds the image"),
		prove: () => askList(given)
	};
	const allProjects = {
		subject: require_policy.message("{call} in {project}", {
			call: require_huawei.callName(path),
			project: require_huawei.ALL_PROJECTS
		}),
		prove: () => askList(require_huawei.ALL_PROJECTS).catch(withoutAllProjects)
	};
	return [
		main,
		...given === void 0 ? [allProjects] : [],
		...imageTypeOf ? [registriesProbe(session), ...detailProbes(session, example)] : []
	];
}
const isMissingPermission = ({ code, text }) => code === "ACCESS_DENIED" && /^(?:HSS\.00(?:10|13)|APIGW?\.0302|403|HTTP 403)$/.test(String(text.values.code));
function withoutAllProjects(thrown) {
	if (!(thrown instanceof require_policy.GateError && (thrown.code === "REQUEST_REJECTED" || isMissingPermission(thrown)))) throw thrown;
	return {
		result: "warning",
		text: require_policy.message("refused: only the default enterprise project is searched"),
		hint: require_policy.message("where images lie in another one, name it (input enterprise-project-id)")
	};
}
function firstImage(rows, path) {
	return rows.map((row) => require_sources.parseWire(require_huawei.registryRow, row, require_huawei.callName(path))).find(({ image_id: id }) => /^[A-Za-z0-9:_-]{1,128}$/.test(id ?? ""));
}
const registriesProbe = (session) => ({
	subject: require_policy.message("{call}", { call: "GET image/registries" }),
	neededFor: require_policy.message("images of Harbor and JFrog, and `sync`"),
	async prove() {
		const { total } = await ask(session, "image/registries", {});
		return require_probe.proved(require_policy.message("answers; registries listed: {total}", { total }));
	}
});
const VULNERABILITIES = {
	call: "GET image/{image_id}/vulnerabilities",
	neededFor: require_policy.message("max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings"),
	path: ({ subject }) => require_huawei.pathOf(subject, "vulnerabilities"),
	query: require_huawei.vulnerabilityQuery
};
const OTHERS = [
	{
		call: "GET image/{image_id}/sensitive",
		neededFor: require_policy.message("no-sensitive-files"),
		path: ({ subject }) => require_huawei.pathOf(subject, "sensitive"),
		query: require_huawei.sensitiveQuery
	},
	{
		call: "GET image/{image_id}/malwares",
		neededFor: require_policy.message("reports that list malicious files"),
		path: ({ subject }) => require_huawei.pathOf(subject, "malwares"),
		query: require_huawei.malwareQuery
	},
	{
		call: "GET image/baseline/risk-configs",
		neededFor: require_policy.message("reports that list unsafe settings"),
		path: () => "image/baseline/risk-configs",
		query: require_huawei.settingQuery
	}
];
const vulnerabilityRow = require_sources.object({ vul_id: require_sources.pipe(require_sources.string(), require_sources.minLength(1)) });
function detailProbes(session, example) {
	const probeOf = ({ call, neededFor, path, query }, look = (_first) => {}) => ({
		subject: require_policy.message("{call}", { call }),
		neededFor,
		async prove() {
			const { image } = example;
			if (!image) return require_probe.WITHOUT_IMAGE;
			const { rows } = await ask(session, path(image), query(image));
			look(rows[0]);
			return require_probe.proved(require_policy.message("answers"));
		}
	});
	return [
		probeOf(VULNERABILITIES, (first) => {
			if (first !== void 0) example.vulnerability = require_sources.parseWire(vulnerabilityRow, first, VULNERABILITIES.call).vul_id;
		}),
		{
			subject: require_policy.message("{call}", { call: "GET image/vulnerability/{vul_id}/cve" }),
			neededFor: require_policy.message("denied-vulnerabilities and waivers of findings, where HSS names an advisory"),
			async prove() {
				const { vulnerability } = example;
				if (!vulnerability) return require_probe.skipped(require_policy.message("not tried: there is no vulnerability to ask about"));
				await ask(session, `image/vulnerability/${encodeURIComponent(vulnerability)}/cve`, {});
				return require_probe.proved(require_policy.message("answers"));
			}
		},
		...OTHERS.map((detail) => probeOf(detail))
	];
}
// src/sources/huawei/probes.ts
const hssTrial = (context, list) => ({
	isMeant: context.oidc?.cloud === "huawei" || require_sources.isAnyGiven(context.env, require_huawei.SETS),
	open() {
		const session = require_huawei.hssSession(context);
		return {
			credentials: require_policy.message("{names}", { names: namesOfCredentials(context) }),
			hosts: session.hosts,
			endpoints: endpointsOf(context, session),
			logins: [loginProbe(context, session), projectProbe(session)],
			calls: [...callProbes(context, session, list), ...list.changes.map(untried)],
			isMissingPermission
		};
	}
});
function namesOfCredentials({ env, oidc }) {
	if (oidc?.cloud === "huawei") return "oidc-provider, oidc-role";
	return require_sources.givenNames(env, require_sources.firstCompleteSet(env, require_policy.message("Huawei Cloud"), require_huawei.SETS)).join(", ");
}
function endpointsOf(context, { hosts }) {
	const { region, endpoint, authEndpoint, oidc } = context;
	const iam = authEndpoint ?? require_run.iamEndpoint(region);
	return [
		endpoint ?? require_run.hssEndpoint(region),
		...hosts.includes(iam.host) ? [iam] : [],
		...oidc?.cloud === "huawei" ? [authEndpoint ?? require_huawei.stsEndpoint(region)] : []
	];
}
function loginProbe(context, session) {
	const subject = require_policy.message("login");
	const credentials = require_huawei.credentialsOf(context);
	switch (credentials.kind) {
		case "key": return {
			subject,
			prove: async () => require_probe.skipped(require_policy.message("none is needed: the key signs each request"))
		};
		case "token": return {
			subject,
			prove: async () => require_probe.skipped(require_policy.message("none is needed: the token goes with each request"))
		};
		case "password": return {
			subject,
			async prove() {
				await session.projectId();
				return require_probe.proved(require_policy.message("IAM gave a token for the password"));
			}
		};
		case "oidc": return {
			subject,
			async prove() {
				const { login } = credentials;
				await require_huawei.agencyKeys(login, context).current();
				return require_probe.proved(require_policy.message("STS gave a session of {role} for the job's token", { role: login.role }));
			}
		};
	}
}
const projectProbe = (session) => ({
	subject: require_policy.message("project"),
	prove: async () => require_probe.proved(require_policy.message("{project}", { project: await session.projectId() }))
});
const REGISTRY_CHANGES = [
	{
		path: "image/image-sync/tasks",
		input: "sync"
	},
	{
		path: "image/synchronize",
		input: "sync"
	},
	{
		path: "image/image-scan/tasks",
		input: "scan"
	},
	{
		path: "image/batch-scan",
		input: "scan"
	}
];
const untried = ({ path, input }) => require_probe.untriedProbe(`POST ${path}`, input, "HSS FullAccess");
exports.REGISTRY_CHANGES = REGISTRY_CHANGES;
exports.hssTrial = hssTrial;
