const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_sources = require("./sources.cjs");
let node_crypto = require("node:crypto");
// src/sources/completed-state.ts
function completedState(endedAtMs, pushedAtMs, facts) {
	if (endedAtMs.known && pushedAtMs.known && endedAtMs.value < pushedAtMs.value) {
		const format = pushedAtMs.value - endedAtMs.value > 1e3 ? require_policy.formatMoment : require_policy.formatExactMoment;
		const why = require_policy.message("the scan ended {scanned}, before the last push at {pushed}", {
			scanned: format(endedAtMs.value),
			pushed: format(pushedAtMs.value)
		});
		return {
			kind: "stale",
			endedAtMs: endedAtMs.value,
			why
		};
	}
	return {
		kind: "complete",
		endedAtMs,
		facts: facts()
	};
}
// src/sources/few-of.ts
const MOST = 5;
function fewOf(names) {
	const count = names.length - MOST;
	return require_policy.joinParts(count > 0 ? [...names.slice(0, MOST), require_policy.message("and {count} more", { count })] : names);
}
// src/sources/identity.ts
function selectRows(digest, candidates) {
	const rows = candidates.map((candidate) => candidate.row);
	if (candidates.length === 0) return {
		rows,
		doubts: [],
		digest
	};
	return digest === void 0 ? selectByName(candidates) : selectByDigest(digest, candidates);
}
function selectByDigest(digest, candidates) {
	const ofDigest = candidates.filter((one) => one.digest === digest || one.memberDigests.includes(digest));
	if (ofDigest.length > 0) return {
		rows: ofDigest.map((one) => one.row),
		doubts: [],
		digest
	};
	const undigested = candidates.filter((one) => one.digest === void 0);
	if (undigested.length > 0) {
		const why = require_policy.message("the service lists the image without a digest, so that it may be another build");
		return {
			rows: undigested.map((one) => one.row),
			doubts: [{
				cause: "ambiguous",
				why
			}],
			digest: void 0
		};
	}
	const known = fewOf([...new Set(candidates.flatMap(({ digest: one }) => one ?? []))].sort());
	return {
		rows: [],
		doubts: [{
			cause: "stale",
			why: require_policy.message("the service still knows this name as {known}, not as {digest}", {
				known,
				digest
			}),
			hint: require_policy.message("the service has not seen the new push yet: wait longer, or have it synchronise its image list")
		}],
		digest
	};
}
function selectByName(candidates) {
	const rows = candidates.map((one) => one.row);
	const digests = new Set(candidates.map((one) => one.digest));
	const [only] = digests;
	if (digests.size === 1 && (only !== void 0 || candidates.length === 1)) return {
		rows,
		doubts: [],
		digest: only
	};
	return {
		rows,
		doubts: [{
			cause: "ambiguous",
			why: require_policy.message("the service lists {number} rows of this name that differ in digest: {digests}", {
				number: candidates.length,
				digests: fewOf([...digests].sort().map((one) => one ?? require_policy.message("none")))
			}),
			hint: require_policy.message("give the digest that the build reported (input digest)")
		}],
		digest: void 0
	};
}
// src/sources/kept-rows.ts
const MAX_KEPT_BYTES = 48e6;
const OBJECT_BYTES = 256;
const TEXT_BYTES = 64;
const keptRows = (shared) => require_run.sharedOnce(shared, "kept rows", createKeptRows);
function createKeptRows() {
	const texts = /* @__PURE__ */ new Map();
	let bytes = 0;
	function take(more) {
		bytes += more;
		if (bytes > 48e6) throw tooMany();
	}
	function keepText(text) {
		const known = texts.get(text);
		if (known !== void 0) return known;
		take(TEXT_BYTES + bytesOf(text));
		texts.set(text, text);
		return text;
	}
	function keep(value) {
		if (typeof value === "string") return keepText(value);
		if (typeof value !== "object" || value === null) return value;
		take(OBJECT_BYTES);
		const members = value;
		for (const name of Object.keys(members)) {
			const member = members[name];
			const kept = keep(member);
			if (kept !== member || typeof member === "string") members[name] = kept;
		}
		return value;
	}
	return { keep };
}
const bytesOf = (text) => (/[^\0-\xff]/.test(text) ? 2 : 1) * text.length;
const tooMany = () => new require_policy.GateError("LIST_INCOMPLETE", require_policy.message("what the images of this run are found to have is more than is held at once: {bytes} bytes", { bytes: MAX_KEPT_BYTES }), { hint: require_policy.message("judge fewer images in one run, with the input shard or in jobs of their own") });
const readRowsOf = (schema, list, kept) => require_sources.foldWholeList(list, {
	start: () => [],
	add: (rows, row) => void rows.push(kept.keep(require_sources.parseWire(schema, row, list.name)))
});
// src/sources/oidc-answer.ts
const keyPart = require_sources.pipe(require_sources.string("expected text"), require_sources.regex(/^[\x21-\x7e]+$/, "expected text without spaces"));
const endOfSession = require_sources.pipe(require_sources.string("expected a moment"), require_sources.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/, "expected a moment"), require_sources.transform(Date.parse), require_sources.number("expected a moment"), require_sources.finite("expected a moment"));
const answerObject = (entries) => require_sources.object(entries, "expected an object");
// src/sources/huawei/project-search.ts
const ALL_PROJECTS = "all_granted_eps";
function createProjectSearch(given, isFound) {
	const asked = [formatProject(given)];
	let project = given;
	let isFirstLook = true;
	async function inAllUnlessRefused(look, first) {
		const inAll = await unlessRefused(() => look(ALL_PROJECTS));
		asked.push(inAll === void 0 ? ALL_PROJECTS_REFUSED : formatProject(ALL_PROJECTS));
		if (inAll === void 0 || !isFound(inAll)) return first;
		project = ALL_PROJECTS;
		return {
			found: inAll,
			enterpriseProjectId: project,
			asked
		};
	}
	return (look) => look(project).then((found) => {
		const first = {
			found,
			enterpriseProjectId: project,
			asked
		};
		const searchAll = isFirstLook && project === void 0 && !isFound(found);
		isFirstLook = false;
		return searchAll ? inAllUnlessRefused(look, first) : first;
	});
}
async function unlessRefused(ask) {
	try {
		return await ask();
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError && (thrown.kind === "denied" || thrown.code === "REQUEST_REJECTED")) return void 0;
		throw thrown;
	}
}
const formatProject = (project) => project === void 0 ? require_policy.message("the default enterprise project") : require_policy.message("enterprise project {project}", { project });
const ALL_PROJECTS_REFUSED = require_policy.message("{project} (refused)", { project: formatProject(ALL_PROJECTS) });
// src/sources/huawei/credentials.ts
const keySet = (id, secret, more) => ({
	required: [id, secret],
	...more.token === void 0 ? {} : { optional: [more.token] },
	read: (value) => ({
		kind: "key",
		key: {
			accessKeyId: value(id) ?? "",
			secretAccessKey: value(secret) ?? "",
			securityToken: more.token === void 0 ? void 0 : value(more.token)
		},
		projectId: more.projectId === void 0 ? void 0 : value(more.projectId),
		region: more.region === void 0 ? void 0 : value(more.region)
	})
});
const SETS = [
	{
		required: ["HUAWEICLOUD_AUTH_TOKEN"],
		read: (value) => ({
			kind: "token",
			token: value("HUAWEICLOUD_AUTH_TOKEN") ?? "",
			projectId: value("HUAWEICLOUD_SDK_PROJECT_ID"),
			region: void 0
		})
	},
	keySet("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", {
		token: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
		projectId: "HUAWEICLOUD_SDK_PROJECT_ID"
	}),
	keySet("HUAWEI_CLOUD_ACCESS_KEY_ID", "HUAWEI_CLOUD_SECRET_ACCESS_KEY", {
		projectId: "HUAWEI_CLOUD_PROJECT_ID",
		region: "HUAWEI_CLOUD_REGION"
	}),
	keySet("CLOUD_SDK_AK", "CLOUD_SDK_SK", {}),
	{
		required: [
			"HUAWEICLOUD_USERNAME",
			"HUAWEICLOUD_PASSWORD",
			"HUAWEICLOUD_DOMAIN_NAME"
		],
		read: (value) => ({
			kind: "password",
			username: value("HUAWEICLOUD_USERNAME") ?? "",
			password: value("HUAWEICLOUD_PASSWORD") ?? "",
			domainName: value("HUAWEICLOUD_DOMAIN_NAME") ?? "",
			projectId: void 0,
			region: void 0
		})
	}
];
function credentialsOf({ env, oidc }) {
	if (oidc?.cloud !== "huawei") return readCredentials(env);
	return {
		kind: "oidc",
		login: oidc,
		projectId: require_sources.readVariable(env, "HUAWEICLOUD_SDK_PROJECT_ID"),
		region: void 0
	};
}
function readCredentials(env) {
	return require_sources.firstCompleteSet(env, require_policy.message("Huawei Cloud"), SETS).read((name) => require_sources.readVariable(env, name));
}
function secretsOf(credentials) {
	if (credentials.kind === "token") return [credentials.token];
	if (credentials.kind === "password") return [credentials.password];
	if (credentials.kind === "oidc") return [];
	return [credentials.key.secretAccessKey, credentials.key.securityToken];
}
// src/sources/huawei/failures.ts
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const words = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
function readFailure(answer, json) {
	const top = record(json);
	const bodies = [
		top,
		record(top.error),
		...Object.values(top).map(record)
	];
	const first = (...names) => bodies.flatMap((body) => names.map((name) => words(body[name]))).find((word) => word !== "") ?? "";
	return {
		code: first("error_code", "errorCode", "code"),
		text: first("error_msg", "errorMsg", "error_description", "message"),
		requestId: (answer.headers["x-request-id"] ?? first("request_id")) || void 0
	};
}
const hidesFailure = (json) => {
	const { error_code, errorCode, error, code } = record(json);
	return [
		error_code,
		errorCode,
		error,
		code
	].some((one) => one !== void 0 && one !== null && words(one) !== "0");
};
const isThrottleCode = (code) => /^APIG(?:W)?\.0308$/.test(code);
const isThrottled = (answer) => answer.status >= 400 && isThrottleCode(readFailure(answer, require_sources.jsonOf(answer)).code);
function classify(code, status) {
	if (isThrottleCode(code) || status === 429) return "SERVICE_THROTTLED";
	if (/^APIG(?:W)?\.0101$/.test(code)) return "API_NOT_FOUND";
	if (/^APIG(?:W)?\.030[123]$/.test(code) || /^HSS\.00(?:10|13)$/.test(code)) return "ACCESS_DENIED";
	if (status === 401 || status === 403) return "ACCESS_DENIED";
	return status >= 500 ? "SERVICE_UNAVAILABLE" : "REQUEST_REJECTED";
}
const MAX_SKEW_MS = 9e5;
function hintFor$1(code, failure, answer, right, now) {
	if (code === "SERVICE_THROTTLED") return require_policy.message("lower `concurrency`, or run the job again later");
	if (code === "API_NOT_FOUND") return require_policy.message("this region does not have the API: set `source` to another one");
	if (/^HSS\.(?:1002|0014)$/.test(failure.code)) return require_policy.message("HSS has no quota left for it: raise the quota in the HSS console, or wait until scans are free again");
	if (code !== "ACCESS_DENIED") return void 0;
	const skew = Date.parse(answer.headers.date ?? "") - now;
	if (Math.abs(skew) > MAX_SKEW_MS) return require_policy.message("the clock of this machine is wrong: {seconds} seconds off", { seconds: Math.round(skew / 1e3) });
	if (/030[13]$/.test(failure.code) || answer.status === 401) return require_policy.message("check that the key, or the token and its region, are right and not expired; it was not tried again, since five failed signatures lock a key for five minutes");
	if (failure.code === "HSS.0013") return require_policy.message("give the user or agency the permission {right}; one with rights in some enterprise projects only must name one of them (input enterprise-project-id)", { right });
	return require_policy.message("give the user or agency the permission {right}", { right });
}
function readAnswer(call, answer, right, secrets, now) {
	const json = require_sources.jsonOf(answer);
	const good = answer.status >= 200 && answer.status < 300;
	if (good && json === void 0) throw require_sources.unreadable(call, answer);
	if (good && !hidesFailure(json)) return json;
	if (answer.status >= 300 && answer.status < 400) throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("{call} was answered with a redirect ({status}), which is not followed", {
		call,
		status: answer.status
	}));
	const failure = readFailure(answer, json);
	const code = classify(failure.code, good ? 400 : answer.status);
	throw require_sources.failureError(code, call, answer.status, failure, secrets, hintFor$1(code, failure, answer, right, now));
}
// src/sources/huawei/iam.ts
const tokenRequestBody = (user, region) => JSON.stringify({ auth: {
	identity: {
		methods: ["password"],
		password: { user: {
			name: user.username,
			password: user.password,
			domain: { name: user.domainName }
		} }
	},
	scope: { project: { name: region } }
} });
const tokenAnswer = require_sources.object({ token: require_sources.object({ project: require_sources.object({ id: require_sources.string() }) }) });
function readToken(call, answer, json) {
	const token = answer.headers["x-subject-token"];
	if (!token) throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("{call} gave no X-Subject-Token", { call }));
	return {
		token,
		projectId: require_sources.parseWire(tokenAnswer, json, call).token.project.id
	};
}
const projectsAnswer = require_sources.object({ projects: require_sources.array(require_sources.object({
	id: require_sources.string(),
	name: require_sources.string()
})) });
function readProjectId(call, json, region) {
	const found = require_sources.parseWire(projectsAnswer, json, call).projects.filter((project) => project.name === region);
	const [project] = found;
	if (project && found.length === 1) return project.id;
	throw new require_policy.GateError("PROJECT_UNCLEAR", require_policy.message("IAM knows {number} projects named {region}", {
		number: found.length,
		region
	}), { hint: require_policy.message("give the id of the project that HSS uses (input project-id)") });
}
// src/sources/huawei/oidc.ts
const PATH$1 = "/v5/agencies/assume-with-oidc";
const CALL = `POST ${PATH$1}`;
function agencyKeys(login, context) {
	const sts = context.authEndpoint ?? stsEndpoint(context.region);
	return require_run.sharedOnce(context.shared, `huawei oidc ${sts.href}`, () => require_sources.openOidcSessions({
		name: CALL,
		sts,
		isThrottled,
		toRequest: (token) => {
			const url = new URL(sts);
			url.pathname = `${sts.pathname.replace(/\/$/, "")}${PATH$1}`;
			return {
				method: "POST",
				url,
				headers: {
					"content-type": "application/json",
					accept: "application/json"
				},
				body: JSON.stringify({
					provider_urn: login.provider,
					agency_urn: login.role,
					agency_session_name: require_sources.sessionName(context.env),
					duration_seconds: require_sources.SESSION_SECONDS,
					id_token: token
				})
			};
		},
		read: (answer) => readSession(answer, context),
		hintFor: () => hintFor(login)
	}, login, context));
}
const WITH_STS = /* @__PURE__ */ new Set([
	...[
		"cn-north-4",
		"cn-south-1",
		"cn-east-3",
		"cn-southwest-2"
	],
	...[
		"ap-southeast-1",
		"ap-southeast-2",
		"ap-southeast-3",
		"ap-southeast-4"
	],
	...[
		"sa-brazil-1",
		"la-south-2",
		"af-south-1",
		"tr-west-1"
	]
]);
function stsEndpoint(region) {
	if (region.startsWith("eu-")) throw new require_policy.GateError("INPUT_INVALID", require_policy.message("no STS endpoint is known for the European site ({region})", { region }), { hint: require_policy.message("set `auth-endpoint` to the STS of that site and give `project-id`, or log in with a key") });
	const near = region.startsWith("cn-") ? "cn-north-4" : "ap-southeast-1";
	return new URL(`https://sts.${WITH_STS.has(region) ? region : near}.myhuaweicloud.com`);
}
const sessionAnswer = answerObject({ credentials: answerObject({
	access_key_id: keyPart,
	secret_access_key: keyPart,
	security_token: keyPart,
	expiration: endOfSession
}) });
function readSession(answer, { secrets, now }) {
	const json = readAnswer(CALL, answer, "sts:agencies:assumeWithOIDC", secrets, now());
	const { credentials: given } = require_sources.parseWire(sessionAnswer, json, CALL);
	secrets.add(given.secret_access_key);
	secrets.add(given.security_token);
	return {
		key: {
			accessKeyId: given.access_key_id,
			secretAccessKey: given.secret_access_key,
			securityToken: given.security_token
		},
		endsAtMs: given.expiration
	};
}
const hintFor = ({ provider, role, audience }) => require_policy.message("check that {provider} exists with the issuer above and the client id {audience}, and that the trust policy of {role} names it under `Federated`, allows sts:agencies:assumeWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above", {
	provider,
	role,
	audience
});
// src/sources/huawei/signing.ts
const ALGORITHM = "SDK-HMAC-SHA256";
const UNSIGNED_PAYLOAD = "x-sdk-content-sha256";
const sha256 = (text) => (0, node_crypto.hash)("sha256", text, "hex");
const SHA256_OF_NOTHING = sha256("");
const formatSdkDate = (ms) => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, "");
const UNRESERVED = /^[\w.~/-]*$/;
function canonicalPath(path) {
	const joined = UNRESERVED.test(path) ? path : path.split("/").map((segment) => require_policy.encodeStrictly(decodeURIComponent(segment))).join("/");
	return joined.endsWith("/") ? joined : `${joined}/`;
}
function authorizationOf(request, key) {
	const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value.trim()]).sort(([a], [b]) => a < b ? -1 : 1);
	const signedHeaders = headers.map(([name]) => name).join(";");
	const lookup = Object.fromEntries(headers);
	const canonicalRequest = [
		request.method,
		canonicalPath(request.path),
		request.query,
		headers.map(([name, value]) => `${name}:${value}\n`).join(""),
		signedHeaders,
		lookup[UNSIGNED_PAYLOAD] ?? (request.body === "" ? SHA256_OF_NOTHING : sha256(request.body))
	].join("\n");
	const stringToSign = [
		ALGORITHM,
		lookup["x-sdk-date"],
		sha256(canonicalRequest)
	].join("\n");
	const signature = (0, node_crypto.createHmac)("sha256", key.secretAccessKey).update(stringToSign).digest("hex");
	return `${ALGORITHM} Access=${key.accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}
// src/sources/huawei/session.ts
const callName = (path, method = "GET") => `${method} ${path.replace(/^image\/[^/]+\/(?=vuln|sens|malw)/, "image/{image_id}/")}`;
function toRequest({ method, base, path, query, body, projectId, region, proof }, now) {
	const search = require_policy.canonicalQuery(query);
	const url = new URL(base);
	url.pathname = `${base.pathname.replace(/\/$/, "")}${path}`;
	url.search = search;
	const headers = {
		...body === void 0 ? {} : { "content-type": "application/json" },
		...projectId === void 0 ? {} : { "x-project-id": projectId },
		...region === void 0 ? {} : { region }
	};
	if (proof && "token" in proof) headers["x-auth-token"] = proof.token;
	if (proof && "key" in proof) {
		headers["x-sdk-date"] = formatSdkDate(now);
		if (proof.key.securityToken !== void 0) headers["x-security-token"] = proof.key.securityToken;
		const signed = {
			...headers,
			host: url.host
		};
		headers.authorization = authorizationOf({
			method,
			path: url.pathname,
			query: search,
			headers: signed,
			body: body ?? ""
		}, proof.key);
	}
	return {
		method,
		url,
		headers: {
			...headers,
			accept: "application/json"
		},
		body
	};
}
function proofSource(credentials, context) {
	if (credentials.kind === "oidc") {
		const { hosts, current } = agencyKeys(credentials.login, context);
		return {
			hosts,
			current: async () => ({ key: await current() })
		};
	}
	const proof = credentials.kind === "token" ? { token: credentials.token } : { key: credentials.key };
	return {
		hosts: [],
		current: async () => proof
	};
}
const hssSession = (context) => require_run.sharedOnce(context.shared, `huawei ${context.region}`, () => openSession(context));
function countingSession(context) {
	const session = hssSession(context);
	let requests = 0;
	return {
		requests: () => requests,
		session: {
			...session,
			get(path, query) {
				requests += 1;
				return session.get(path, query);
			},
			post(path, query, body) {
				requests += 1;
				return session.post(path, query, body);
			}
		}
	};
}
function openSession(context) {
	const { region, http, secrets } = context;
	const credentials = credentialsOf(context);
	for (const secret of secretsOf(credentials)) secrets.add(secret);
	const hss = context.endpoint ?? require_run.hssEndpoint(region);
	const iam = context.authEndpoint ?? require_run.iamEndpoint(region);
	if (credentials.kind === "token" || credentials.kind === "password") for (const base of [hss, iam]) require_sources.refuseForeignHost(base, context);
	async function send(name, sending, right) {
		const { base, startsSomething = false } = sending;
		const prepare = () => toRequest(sending, context.now());
		const answer = await http.send({
			name,
			host: base.host,
			repeatable: !startsSomething,
			isThrottled,
			prepare
		});
		return {
			answer,
			json: startsSomething && answer.status >= 200 && answer.status < 300 && answer.text === "" ? void 0 : readAnswer(name, answer, right, secrets, context.now())
		};
	}
	async function exchangePassword(user) {
		const name = "POST /v3/auth/tokens";
		const body = tokenRequestBody(user, region);
		const { answer, json } = await send(name, {
			method: "POST",
			base: iam,
			path: "/v3/auth/tokens",
			query: {},
			body,
			proof: void 0
		}, "to log in to IAM with a password (programmatic access)");
		const { token, projectId } = readToken(name, answer, json);
		secrets.add(token);
		return {
			proof: async () => ({ token }),
			projectId: context.projectId ?? projectId
		};
	}
	async function lookUpProject(proof) {
		const name = "GET /v3/projects";
		const { json } = await send(name, {
			method: "GET",
			base: iam,
			path: "/v3/projects",
			query: { name: region },
			proof
		}, "IAM ReadOnlyAccess, or give the input project-id");
		return readProjectId(name, json, region);
	}
	const isOfRegion = credentials.region === void 0 || credentials.region === region;
	const knownProject = context.projectId ?? (isOfRegion ? credentials.projectId : void 0);
	const loginBy = ({ hosts, current: proof }) => ({
		hosts,
		logIn: async () => ({
			proof,
			projectId: knownProject ?? await lookUpProject(await proof())
		})
	});
	const { hosts, logIn } = credentials.kind === "password" ? {
		hosts: [],
		logIn: () => exchangePassword(credentials)
	} : loginBy(proofSource(credentials, context));
	const needsIam = credentials.kind === "password" || knownProject === void 0;
	const posts = /* @__PURE__ */ new Map();
	const logins = /* @__PURE__ */ new Map();
	const loggedIn = () => require_run.sharedAnswer(logins, "login", logIn);
	async function toHss(path, request) {
		const { proof, projectId } = await loggedIn();
		return {
			...request,
			base: hss,
			path: `/v5/${projectId}/${path}`,
			projectId,
			proof: await proof()
		};
	}
	return {
		hosts: [
			hss.host,
			...needsIam ? [iam.host] : [],
			...hosts
		],
		kept: keptRows(context.shared),
		projectId: async () => (await loggedIn()).projectId,
		async get(path, query) {
			const sending = await toHss(path, {
				method: "GET",
				query
			});
			return (await send(callName(path), sending, "HSS ReadOnlyAccess")).json;
		},
		async post(path, query, body) {
			const text = (await Promise.resolve().then(() => require("./lossless-json.cjs")).then((n) => n.esm_exports)).stringify(body) ?? "";
			return require_run.sharedOnce(posts, `${path}?${require_policy.canonicalQuery(query)} ${text}`, async () => {
				const whole = {
					...await toHss(path, {
						method: "POST",
						query
					}),
					body: text,
					region,
					startsSomething: true
				};
				return (await send(callName(path, "POST"), whole, "HSS FullAccess")).json;
			});
		}
	};
}
// src/sources/huawei/listing.ts
const page = require_sources.object({
	total_num: require_sources.nonNullish(require_sources.count),
	data_list: require_sources.nullish(require_sources.array(require_sources.row))
});
const SMALLEST_PAGE = 10;
async function readPage(session, path, query) {
	const json = await session.get(path, query);
	const { total_num: total, data_list: rows } = require_sources.parseWire(page, json, callName(path));
	return {
		total,
		rows: rows ?? []
	};
}
const readFirstPage = (session, path, query) => readPage(session, path, {
	...query,
	offset: 0,
	limit: 200
});
function keyOf(row) {
	const id = typeof row === "object" && row !== null && "id" in row ? row.id : void 0;
	return typeof id === "number" || typeof id === "string" ? `id ${id}` : void 0;
}
async function readSmallestPage(session, path, query) {
	const page = await readPage(session, path, {
		...query,
		offset: 0,
		limit: SMALLEST_PAGE
	});
	const { total, rows } = page;
	if (rows.length !== Math.min(total, SMALLEST_PAGE)) throw require_sources.incomplete(callName(path), rows.length, total);
	return page;
}
const listOf = (session, path, query, limits = {}) => ({
	name: callName(path),
	read: (index, step = 0) => readPage(session, path, {
		...query,
		offset: index * step,
		limit: 200
	}),
	keyOf,
	overlaps: true,
	limits
});
const foldRows = (session, path, query, fold, limits = {}) => require_sources.foldWholeList(listOf(session, path, query, {
	bytes: require_sources.MAX_FOLDED_BYTES,
	...limits
}), fold);
const readRowsAs = (schema, session, path, query) => readRowsOf(schema, listOf(session, path, query), session.kept);
// src/sources/huawei/risk-levels.ts
const RISK_LEVELS = {
	Security: require_policy.exactly("none"),
	Low: require_policy.exactly("low"),
	Medium: require_policy.exactly("medium"),
	High: require_policy.HIGH_OR_CRITICAL
};
const severityOf = (word) => Object.hasOwn(RISK_LEVELS, word) ? RISK_LEVELS[word] : void 0;
// src/sources/huawei/facts.ts
const NO_DETAILS = {};
const left = (field) => require_policy.notMeasured(require_policy.message("HSS left out {field}", { field }));
const countField = (value, field) => typeof value === "number" ? require_policy.measured(require_policy.exactCount(value), field) : left(field);
function statedSeverity(word) {
	const severity = severityOf(word);
	return severity === void 0 ? require_policy.notMeasured(require_policy.message("HSS gives a severity level that is in no table: \"{word}\"", { word: word.slice(0, 60) })) : require_policy.measured(severity, "severity_level");
}
const undetailed = (total, severity) => {
	if (!total.known) return total;
	const most = severity.known && severity.value.most !== "none" ? severity.value.most : "critical";
	return require_policy.measured([{
		severity: {
			least: "low",
			most
		},
		count: total.value
	}], total.from);
};
function toFacts(fields, details) {
	const total = countField(fields.vul_num, "vul_num");
	const severity = fields.severity_level ? statedSeverity(fields.severity_level) : details.severity ?? left("severity_level");
	const born = fields.latest_update_time;
	return {
		...details,
		severity,
		vulnerabilities: details.vulnerabilities ?? undetailed(total, severity),
		maliciousFiles: mapMeasured(countField(fields.malicious_file_num, "malicious_file_num"), (count) => ({ total: count })),
		unsafeSettings: countField(fields.unsafe_setting_num, "unsafe_setting_num"),
		sensitiveFiles: details.sensitiveFiles ?? require_policy.notMeasured(require_policy.message("this list of HSS does not tell of sensitive files")),
		sizeBytes: typeof fields.image_size === "number" ? require_policy.measured(fields.image_size, "image_size") : left("image_size"),
		bornAtMs: typeof born === "number" ? require_policy.measured({
			ms: born,
			event: "updated"
		}, "latest_update_time") : left("latest_update_time")
	};
}
const mapMeasured = (fact, change) => fact.known ? require_policy.measured(change(fact.value), fact.from) : fact;
// src/sources/huawei/failure-codes.ts
const again = require_policy.message("start the scan again in the HSS console; if it fails again, open a ticket with Huawei Cloud");
const EXPLANATIONS = {
	unknown_error: {
		why: require_policy.message("HSS does not know why the scan failed"),
		hint: again
	},
	authentication_failed: {
		why: require_policy.message("HSS could not log in to the registry"),
		hint: require_policy.message("renew the registry credentials or the SWR authorization in the HSS console, then scan again")
	},
	download_failed: {
		why: require_policy.message("HSS could not pull the image"),
		hint: require_policy.message("check that the image still exists and that HSS may pull it, then scan again")
	},
	image_over_sized: {
		why: require_policy.message("the image is larger than HSS scans"),
		hint: require_policy.message("make the image smaller: fewer and smaller layers, a smaller base image")
	},
	image_layer_over_sized: {
		why: require_policy.message("the image has more or larger layers than HSS scans"),
		hint: require_policy.message("join layers in the Dockerfile, or use a smaller base image")
	},
	get_detail_info_not_found: {
		why: require_policy.message("the registry no longer had the image when HSS looked"),
		hint: require_policy.message("synchronise the image list in the HSS console, or push the image again")
	},
	schema_v1_not_support: {
		why: require_policy.message("the image manifest is of schema version 1"),
		hint: require_policy.message("push it with a current client, which writes schema version 2")
	},
	access_swr_failed: {
		why: require_policy.message("SWR answered HSS with an error"),
		hint: again
	},
	swr_authentication_error: {
		why: require_policy.message("HSS is not authorized to read SWR"),
		hint: require_policy.message("grant HSS the SWR authorization in the HSS console, then scan again")
	},
	failed_to_scan_vulnerability: {
		why: require_policy.message("the vulnerability scan failed"),
		hint: again
	},
	failed_to_scan_file: {
		why: require_policy.message("the malicious file scan failed"),
		hint: again
	},
	failed_to_scan_software: {
		why: require_policy.message("the software scan failed"),
		hint: again
	},
	failed_to_check_sensitive_information: {
		why: require_policy.message("the sensitive information check failed"),
		hint: again
	},
	failed_to_check_baseline: {
		why: require_policy.message("the baseline check failed"),
		hint: again
	},
	failed_to_check_software_compliance: {
		why: require_policy.message("the software compliance check failed"),
		hint: again
	},
	failed_to_query_basic_image_information: {
		why: require_policy.message("HSS could not read the basic image information"),
		hint: again
	},
	failed_to_check_build_cmd: {
		why: require_policy.message("the build command check failed"),
		hint: again
	},
	response_timed_out: {
		why: require_policy.message("the scan took too long"),
		hint: again
	},
	database_error: {
		why: require_policy.message("HSS had a database error"),
		hint: again
	},
	failed_to_send_the_scan_request: {
		why: require_policy.message("HSS could not send the scan request"),
		hint: again
	},
	failed_to_match_agent: {
		why: require_policy.message("no HSS agent of the container edition is online on that host"),
		hint: require_policy.message("enable the container edition for the host and see that its agent is online")
	},
	create_container_failed: {
		why: require_policy.message("the agent could not create a container of the image"),
		hint: again
	},
	get_container_info_failed: {
		why: require_policy.message("the agent could not read the container"),
		hint: again
	},
	docker_offline: {
		why: require_policy.message("Docker is not running on that host"),
		hint: require_policy.message("start Docker on the host, then scan again")
	},
	get_docker_root_failed: {
		why: require_policy.message("the agent did not find the root directory of Docker"),
		hint: again
	},
	image_not_exist_or_docker_api_fault: {
		why: require_policy.message("the host no longer has the image, or its Docker API failed"),
		hint: require_policy.message("check the image and Docker on the host, then scan again")
	},
	huge_image: {
		why: require_policy.message("the image is larger than the agent scans"),
		hint: require_policy.message("make the image smaller: fewer and smaller layers, a smaller base image")
	},
	docker_root_in_nfs: {
		why: require_policy.message("the root directory of Docker lies on a network mount, where the agent does not scan"),
		hint: require_policy.message("move the root directory of Docker to a local disk")
	}
};
const ALIASES = {
	image_oversized: "image_over_sized",
	failed_to_scan: "unknown_error"
};
function failedState(codes) {
	const given = codes.filter((code) => code !== void 0 && code !== null && code !== "");
	const named = given.map((code) => ALIASES[code] ?? code).find((code) => Object.hasOwn(EXPLANATIONS, code));
	const explained = named === void 0 ? void 0 : EXPLANATIONS[named];
	if (named !== void 0 && explained !== void 0) return {
		kind: "failed",
		code: named,
		...explained
	};
	const code = (given[0] ?? "unknown").slice(0, 100);
	return {
		kind: "failed",
		code,
		why: require_policy.message("the scan failed: {code}", { code }),
		hint: again
	};
}
// src/sources/huawei/scan-state.ts
const pushTime = (ms) => ms === void 0 ? require_policy.notMeasured(require_policy.message("HSS gives no time of the last push")) : require_policy.measured(ms, "latest_update_time");
const scanTime = (ms) => ms === void 0 ? require_policy.notMeasured(require_policy.message("HSS gives no time of the scan")) : require_policy.measured(ms, "latest_scan_time");
const multiArchHint = require_policy.message("HSS scans neither on request nor by schedule what is a multi-architecture image; a one-platform build becomes one by its provenance attestation: build with `provenance: false`, or push each platform under its own tag");
function unscannable(words) {
	if (words.shareExpired) return {
		kind: "unsupported",
		code: "share_expired",
		why: require_policy.message("the share of this image has expired, and HSS scans shared images only while the share lasts"),
		hint: require_policy.message("have its owner share it anew, or push it to a registry of this account")
	};
	if (words.isMultiArch) return {
		kind: "unsupported",
		code: "multi_arch",
		why: require_policy.message("it is a multi-architecture image that HSS has not scanned"),
		hint: multiArchHint
	};
	if (words.nonScanReason) {
		const reason = words.nonScanReason.slice(0, 200);
		return {
			kind: "unsupported",
			code: "not_scannable",
			why: require_policy.message("HSS cannot scan it: {reason}", { reason })
		};
	}
	if (words.scannable === false) return {
		kind: "unsupported",
		code: "not_scannable",
		why: require_policy.message("HSS says that it cannot scan this image (scannable: false)"),
		hint: require_policy.message("HSS scans Linux images up to its size limit; see the image in the HSS console for the reason")
	};
}
function scanState(words, facts) {
	switch (words.status) {
		case "success":
			if (words.failureCode || words.failureText) {
				const failure = (words.failureCode || words.failureText || "").slice(0, 60);
				return {
					kind: "unclear",
					why: require_policy.message("HSS calls the scan a success and gives a failure beside it: \"{failure}\"", { failure })
				};
			}
			return completedState(scanTime(words.endedAtMs), pushTime(words.pushedAtMs), facts);
		case "failed": return failedState([words.failureCode, words.failureText]);
		case "download_failed":
		case "image_oversized": return failedState([words.failureCode, words.status]);
		case "unscan": return unscannable(words) ?? {
			kind: "pending",
			why: require_policy.message("HSS has not scanned the image"),
			hint: require_policy.message("set `scan: if-needed` to have the gate ask for it (a scan can cost money), or start a scan of the image in the HSS console"),
			idle: true
		};
		case "waiting":
		case "waiting_for_scan": return unscannable(words) ?? {
			kind: "pending",
			why: require_policy.message("the scan is queued")
		};
		case "scanning": return {
			kind: "pending",
			why: require_policy.message("the scan is running")
		};
		case void 0:
		case null:
		case "": return {
			kind: "unclear",
			why: require_policy.message("HSS gives no scan status")
		};
		default: return {
			kind: "unclear",
			why: require_policy.message("HSS gives a scan status that is in no table: \"{status}\"", { status: words.status.slice(0, 60) })
		};
	}
}
// src/sources/huawei/first-api.ts
async function askByFirstApi(apis, byHand) {
	for (const ask of apis) try {
		await ask();
		return;
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		if (thrown.code === "API_NOT_FOUND") continue;
		throw thrown.hint ? thrown : new require_policy.GateError(thrown.code, thrown.text, {
			hint: byHand,
			cause: thrown
		});
	}
	throw new require_policy.GateError("REQUEST_REJECTED", require_policy.message("HSS has no API for that in this region"), { hint: byHand });
}
// src/sources/huawei/registry-row.ts
const rowIdentity = require_sources.object({
	namespace: require_sources.text,
	image_name: require_sources.text,
	image_version: require_sources.text,
	image_digest: require_sources.text,
	image_type: require_sources.key,
	registry_id: require_sources.id,
	registry_name: require_sources.text,
	registry_type: require_sources.text,
	instance_name: require_sources.text,
	instance_url: require_sources.text,
	association_images: require_sources.nullish(require_sources.array(require_sources.object({ image_digest: require_sources.text })))
});
const member = require_sources.object({
	image_id: require_sources.text,
	image_name: require_sources.key,
	image_version: require_sources.key,
	namespace: require_sources.key,
	image_digest: require_sources.text,
	scan_status: require_sources.text,
	vul_num: require_sources.count,
	unsafe_setting_num: require_sources.count,
	malicious_file_num: require_sources.count
});
const registryRow$1 = require_sources.object({
	...rowIdentity.entries,
	id: require_sources.id,
	image_id: require_sources.text,
	scan_status: require_sources.text,
	scan_failed_code: require_sources.remark,
	scan_failed_desc: require_sources.remark,
	image_size: require_sources.byteSize,
	latest_update_time: require_sources.epochMs,
	latest_scan_time: require_sources.epochMs,
	vul_num: require_sources.count,
	unsafe_setting_num: require_sources.count,
	malicious_file_num: require_sources.count,
	shared_status: require_sources.text,
	scannable: require_sources.flag,
	is_multiple_arch: require_sources.flag,
	severity_level: require_sources.text,
	instance_id: require_sources.key,
	association_images: require_sources.nullish(require_sources.array(member))
});
const isMultiArch = ({ is_multiple_arch, association_images }) => is_multiple_arch === true || (association_images ?? []).length > 0;
const isShareExpired = ({ shared_status }) => shared_status?.toLowerCase() === "expired";
const digestOf = (row) => row.image_digest ? require_policy.parseDigest(row.image_digest) : void 0;
// src/sources/huawei/scan.ts
const scanRemedy = (request, apis) => ({
	kind: "scan",
	what: require_policy.message("a scan of the image"),
	ask: () => askByFirstApi(apis.filter((api) => request.rows.every(api.takes)).map((api) => () => api.ask(request)), START_BY_HAND)
});
const START_BY_HAND = require_policy.message("start the scan in the HSS console, which may tell why HSS refuses it");
const isWorthScanning = (row, state) => require_sources.needsScan(state) && row.scannable !== false && !isMultiArch(row) && !isShareExpired(row) && Boolean(row.namespace && row.image_name && row.image_version);
const EVERYTHING = 2147483647;
const scanTask = {
	takes: () => true,
	ask: ({ session, enterpriseProjectId, rows }) => session.post("image/image-scan/tasks", { enterprise_project_id: enterpriseProjectId }, {
		is_all: false,
		scan_scope: EVERYTHING,
		image_info: rows.map(toImageInfo)
	})
};
const toImageInfo = (row) => ({
	id: /^\d{1,19}$/.test(row.id ?? "") ? BigInt(row.id ?? "") : void 0,
	...given(row, [
		"image_id",
		"image_digest",
		"registry_id",
		"registry_name",
		"registry_type"
	]),
	...given(row, [
		"namespace",
		"image_name",
		"image_version",
		"instance_id",
		"instance_url"
	])
});
const batchScan = {
	takes: ({ image_type }) => [
		"private_image",
		"shared_image",
		"instance_image"
	].includes(image_type),
	async ask({ session, enterpriseProjectId, rows }) {
		for (const image_type of new Set(rows.map((row) => row.image_type))) {
			const ofType = rows.filter((row) => row.image_type === image_type);
			await session.post("image/batch-scan", { enterprise_project_id: enterpriseProjectId }, {
				image_type,
				operate_all: false,
				image_info_list: ofType.map(toImageName)
			});
		}
	}
};
const toImageName = (row) => given(row, [
	"namespace",
	"image_name",
	"image_version",
	"instance_id",
	"instance_url"
]);
const given = (row, fields) => Object.fromEntries(fields.flatMap((field) => row[field] ? [[field, row[field]]] : []));
// src/sources/huawei/find-rows.ts
const LONGEST_FILTER = 64;
const nameFilter = ({ namespace, repository, tag }) => ({
	namespace,
	image_name: repository.includes("/") ? void 0 : repository,
	image_version: tag !== void 0 && tag.length <= LONGEST_FILTER ? tag : void 0
});
const findRows = (session, path, query, isOurs) => foldRows(session, path, query, {
	start: () => [],
	add(rows, row) {
		if (isOurs(require_sources.parseWire(rowIdentity, row, `GET ${path}`))) rows.push(require_sources.parseWire(registryRow$1, row, `GET ${path}`));
	}
});
// src/sources/huawei/registry-match.ts
const repositoryOf = (row) => (row.image_name ?? "").replaceAll("$", "/");
const isSameName = (row, { namespace, repository, tag }) => row.namespace === namespace && repositoryOf(row) === repository && (tag === void 0 || row.image_version === tag);
function registryTypeOf(row) {
	if (row.registry_type) return row.registry_type;
	if (row.image_type === "instance_image" || row.instance_name || row.instance_url) return "SwrEnterprise";
	if (row.image_type === "private_image") return "SwrPrivate";
	if (row.image_type === "shared_image") return "SwrShared";
	if (row.image_type === "harbor") return "Harbor";
	return row.image_type === "jfrog" ? "Jfrog" : void 0;
}
function isOfInstance(row, registry) {
	const { instance_url: url, instance_name: name } = row;
	if (!url && !name) return true;
	const host = hostOf(url ?? "");
	if (host === registry) return true;
	const isOther = host !== void 0 && require_run.enterpriseSwrLabel(host) !== void 0;
	const instance = require_run.enterpriseSwrLabel(registry)?.replace(/-[^-]*$/, "");
	return !isOther && !!name && name === instance;
}
function hostOf(address) {
	const url = address.includes("://") ? address : `https://${address}`;
	try {
		return new URL(url).host;
	} catch {
		return;
	}
}
const candidatesOf = /* @__PURE__ */ new WeakMap();
const toCandidates = (rows) => require_run.once(candidatesOf, rows, () => rows.map(toCandidate));
function toCandidate(row) {
	const digests = (row.association_images ?? []).map((member) => require_policy.parseDigest(member.image_digest ?? ""));
	return {
		row,
		digest: require_policy.parseDigest(row.image_digest ?? ""),
		memberDigests: digests.filter((digest) => digest !== void 0)
	};
}
// src/sources/huawei/shared-list.ts
async function readSharedList(session, searches, pages) {
	const { path, query } = searches[0];
	const filter = commonFilter(searches.map(({ reference }) => nameFilter(reference)));
	const fold = {
		start: () => createTakers(searches),
		add({ takersOf }, json) {
			const takers = takersOf(require_sources.parseWire(rowIdentity, json, `GET ${path}`));
			if (takers.length === 0) return;
			const row = require_sources.parseWire(registryRow$1, json, `GET ${path}`);
			for (const { rows } of takers) rows.push(row);
		}
	};
	const { found } = await foldRows(session, path, {
		...filter,
		...query
	}, fold, {
		pages,
		readings: 1
	});
	return found;
}
function commonFilter(filters) {
	const [first = {}, ...others] = filters;
	return Object.fromEntries(Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)));
}
function createTakers(searches) {
	const byName = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const search of searches) {
		const { registry, namespace, repository, tag } = search.reference;
		const name = nameOf(namespace, repository, tag);
		const known = byName.get(name)?.find((taker) => taker.search.reference.registry === registry);
		const { rows } = known ?? { rows: [] };
		if (!known) require_run.addTo(byName, name, {
			search,
			rows
		});
		found.set(search, rows);
	}
	return {
		found,
		takersOf(row) {
			const names = [row.image_version, void 0].map((tag) => nameOf(row.namespace, repositoryOf(row), tag));
			return [...new Set(names)].flatMap((name) => byName.get(name) ?? []).filter(({ search: { reference, isOurs } }) => isSameName(row, reference) && isOurs(row));
		}
	};
}
const nameOf = (namespace, repository, tag) => `${namespace}/${repository}:${tag ?? ""}`;
// src/sources/huawei/find-together.ts
const FEWEST_TO_SHARE = 4;
const REQUESTS_FOR_A_PAGE = 4;
const MAX_PAGES_OF_ALL = 25;
const TOLD_AT_ONCE = 100;
function findTogether(search, session, context) {
	const { path, query } = search;
	const { region, shared } = context;
	const key = `rows of ${region} ${path}?${require_policy.canonicalQuery(query)}`;
	const { asked } = require_run.sharedOnce(shared, key, () => {
		const listOfAll = require_run.sharedOnce(shared, `all ${key}`, () => ({ isUseful: true }));
		return gather({
			session: hssSession(context),
			asked: [],
			listOfAll
		}, () => shared.delete(key));
	});
	return new Promise((tell, fail) => asked.push({
		search,
		tell,
		fail
	})).then((rows) => rows ?? findAlone(search, session));
}
function findAlone({ path, reference, query, isOurs }, session) {
	const filter = {
		...nameFilter(reference),
		...query
	};
	return findRows(session, path, filter, (row) => isSameName(row, reference) && isOurs(row));
}
function gather(gathering, close) {
	nextTurn().then(() => {
		close();
		return answer(gathering);
	}).catch((thrown) => failAll(gathering.asked, thrown));
	return gathering;
}
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
async function answer(gathering) {
	const left = await tellByListOfAll(gathering);
	await Promise.all(byNamespace(left).map((group) => tellByNamespace(gathering.session, group)));
}
async function tellByListOfAll({ session, asked, listOfAll }) {
	const namespaces = byNamespace(asked);
	const pages = Math.min(MAX_PAGES_OF_ALL, Math.floor(fewestRequests(namespaces) / REQUESTS_FOR_A_PAGE));
	if (namespaces.length === 1 || pages === 0 || !listOfAll.isUseful) return asked;
	try {
		const found = await readSharedList(session, searchesOf(asked), pages);
		const isListed = ({ search }) => !!found.get(search)?.length;
		await tellAll(asked.filter(isListed), found);
		return asked.filter((one) => !isListed(one));
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		listOfAll.isUseful = false;
		return asked;
	}
}
async function tellByNamespace(session, asked) {
	if (asked.length < FEWEST_TO_SHARE) return tellAll(asked, void 0);
	try {
		await tellAll(asked, await readSharedList(session, searchesOf(asked), asked.length - 1));
	} catch (thrown) {
		if (isOfListAlone(thrown)) await tellAll(asked, void 0);
		else failAll(asked, thrown);
	}
}
const searchesOf = (asked) => asked.map(({ search }) => search);
function byNamespace(asked) {
	const namespaces = /* @__PURE__ */ new Map();
	for (const one of asked) require_run.addTo(namespaces, one.search.reference.namespace, one);
	return [...namespaces.values()];
}
const fewestRequests = (namespaces) => namespaces.reduce((sum, { length }) => sum + (length < FEWEST_TO_SHARE ? length : 1), 0);
async function tellAll(asked, found) {
	const told = asked.map(({ search, tell }) => ({
		rows: found?.get(search),
		tell
	}));
	for (const { rows, tell } of told) if (!rows?.length) tell(rows);
	for (const [at, { rows, tell }] of told.filter(({ rows }) => rows?.length).entries()) {
		if (at % TOLD_AT_ONCE === 0) await nextTurn();
		tell(rows);
	}
}
function failAll(asked, thrown) {
	for (const { fail } of asked) fail(thrown);
}
const isOfListAlone = (thrown) => thrown instanceof require_policy.GateError && thrown.kind === "source" && thrown.code !== "API_NOT_FOUND" && !require_policy.isPassing(thrown);
// src/sources/huawei/registries.ts
const registryRow = require_sources.object({
	id: require_sources.id,
	registry_type: require_sources.text,
	registry_name: require_sources.text,
	registry_addr: require_sources.text
});
const registriesOf = (host, session, shared) => require_run.sharedAnswer(shared, `registries of ${host} at ${session.hosts[0]}`, () => listRegistries(host, session));
async function listRegistries(host, session) {
	const path = "image/registries";
	return rowsOf(host, await foldRows(session, path, { registry_type: typesOf(host) }, {
		start: () => [],
		add: (rows, row) => void rows.push(require_sources.parseWire(registryRow, row, `GET ${path}`))
	})).flatMap(({ id, registry_type }) => id ? [{
		id,
		type: registry_type ?? void 0
	}] : []);
}
function typesOf(host) {
	if (require_run.sharedSwrRegion(host)) return "SwrPrivate,SwrShared";
	return require_run.enterpriseSwrLabel(host) ? "SwrEnterprise" : "Harbor,Jfrog";
}
function rowsOf(host, rows) {
	if (require_run.sharedSwrRegion(host)) return rows;
	if (require_run.enterpriseSwrLabel(host)) return rowsOfInstance(host, rows);
	return rows.filter(({ registry_addr: address }) => !!address && hostOf(address.toLowerCase()) === host);
}
function rowsOfInstance(host, rows) {
	const told = rows.filter(({ registry_addr: address, registry_name: name }) => isOfInstance({
		instance_url: address?.toLowerCase(),
		instance_name: name
	}, host));
	return told.length > 0 ? told : rows.filter(({ registry_addr: address }) => !require_run.enterpriseSwrLabel(hostOf(address ?? "") ?? ""));
}
// src/sources/huawei/detail-request.ts
const ROW_FACTS = [
	"vulnerabilities",
	"maliciousFiles",
	"unsafeSettings",
	"sizeBytes",
	"bornAtMs"
];
const isToldByRow = ({ needs, severityIsStated }) => needs.every(({ facts, lists = [], countLevels = [] }) => lists.length === 0 && countLevels.length === 0 && facts.every((fact) => ROW_FACTS.includes(fact) || fact === "severity" && severityIsStated));
const pathOf = ({ image_id: id }, list) => `image/${id}/${list}`;
const imageQuery = ({ subject, enterpriseProjectId }) => ({
	enterprise_project_id: enterpriseProjectId,
	image_type: subject.image_type,
	namespace: subject.namespace ?? void 0,
	image_name: subject.image_name ?? void 0
});
const malwareQuery = (request) => ({
	...imageQuery(request),
	tag_name: request.subject.image_version ?? void 0
});
const vulnerabilityQuery = (request) => ({
	...malwareQuery(request),
	instance_id: request.subject.instance_id || void 0
});
const sensitiveQuery = (request) => ({
	...imageQuery(request),
	image_version: request.subject.image_version ?? void 0
});
const settingQuery = (request) => ({
	...sensitiveQuery(request),
	image_type: /^(?:private|shared|instance)_image$/.test(request.subject.image_type) ? request.subject.image_type : "registry",
	image_id: request.subject.image_id ?? void 0,
	instance_id: request.subject.instance_id || void 0
});
// src/sources/huawei/sync.ts
const syncRemedy = (request) => ({
	kind: "sync",
	what: require_policy.message("a refresh of its image list"),
	ask: () => askByFirstApi([() => syncRegistries(request), ...require_run.sharedSwrRegion(request.registry) ? [() => syncSwr(request)] : []], require_policy.message("synchronise the image list in the HSS console"))
});
async function syncRegistries({ registry, session, context, enterpriseProjectId }) {
	const registries = await registriesOf(registry, session, context.shared);
	if (registries.length === 0) throw notConnected(registry);
	await session.post("image/image-sync/tasks", { enterprise_project_id: enterpriseProjectId }, {
		sync_all_registries: false,
		registry_info: registries.map(({ id, type }) => ({
			registry_id: id,
			registry_type: type
		}))
	});
}
async function syncSwr({ session, enterpriseProjectId }) {
	for (const image_type of ["private_image", "shared_image"]) await session.post("image/synchronize", { enterprise_project_id: enterpriseProjectId }, { image_type });
}
const notConnected = (registry) => new require_policy.GateError("REQUEST_REJECTED", require_policy.message("HSS lists no registry that could hold images of {registry}", { registry }), { hint: require_policy.message("authorise HSS to read SWR, or connect the registry, under container installation and configuration in the HSS console") });
// src/sources/huawei/registry-look.ts
function lookAtRegistry(reference, found, context, options) {
	const selection = selectRows(reference.digest, toCandidates(found.rows));
	const subjects = selection.rows.flatMap(subjectsOf);
	const { sourceId, session, imageTypeOf, scanApis } = options;
	const { enterpriseProjectId } = found;
	const shareDoubt = reference.digest === void 0 && selection.rows.some(isShareExpired) ? [EXPIRED_SHARE] : [];
	const doubts = [
		...found.doubts,
		...selection.doubts,
		...shareDoubt,
		...platformDoubts(selection.rows)
	];
	const scannedOnRequestOnly = isScannedOnRequestOnly(reference, found.rows);
	const rows = doubts.some(({ cause }) => cause === "ambiguous") ? [] : subjects.filter(({ row, one, state }) => one === row && isWorthScanning(row, state)).map(({ row }) => ({
		...row,
		image_type: imageTypeOf(row)
	}));
	return require_sources.toLook({
		reference,
		source: sourceId,
		context,
		digest: selection.digest,
		doubts,
		asked: found.asked,
		isFinal: found.isFinal ?? false,
		states: subjects.map(({ state }) => state),
		scannedOnRequestOnly,
		...scannedOnRequestOnly ? { missing: UNLISTED_AND_UNSCANNED } : {},
		whenUnlisted: syncRemedy({
			registry: reference.registry,
			session,
			context,
			enterpriseProjectId
		}),
		whenUnscanned: rows.length > 0 ? scanRemedy({
			session,
			enterpriseProjectId,
			rows
		}, scanApis) : void 0,
		scansOf: (needs) => Promise.all(subjects.map((subject) => scanOf(subject, needs, found, options)))
	});
}
const isScannedOnRequestOnly = ({ registry }, rows) => rows.length === 0 ? require_run.sharedSwrRegion(registry) !== void 0 : rows.every((row) => /^Swr(?:Private|Shared)$/.test(registryTypeOf(row) ?? ""));
const UNLISTED_AND_UNSCANNED = {
	cause: "missing",
	why: require_policy.message("HSS does not list the image, and scans images of SWR on request only"),
	hint: require_policy.message("set `scan: if-needed` to have it scanned once it is listed (a scan can cost money), or `wait` where something else asks for the scan; if it never appears, check the name, the tag and the enterprise project")
};
const EXPIRED_SHARE = {
	cause: "unsupported",
	why: require_policy.message("the share of this image has expired: HSS no longer sees what is pushed to the tag"),
	hint: require_policy.message("have its owner share it anew, or give the digest that the build reported")
};
const platformDoubts = (rows) => rows.some((row) => row.is_multiple_arch === true && !row.association_images?.length) ? [{
	cause: "not-measured",
	why: require_policy.message("HSS says that the image is multi-architecture but lists no platform of it")
}] : [];
const subjectsOf = (row) => [row, ...row.association_images ?? []].map((one) => ({
	row,
	one,
	state: stateOf(row, one, NO_DETAILS)
}));
function stateOf(row, one, details) {
	const isParent = one === row;
	return scanState({
		status: one.scan_status,
		failureCode: isParent ? row.scan_failed_code : void 0,
		failureText: isParent ? row.scan_failed_desc : void 0,
		scannable: row.scannable,
		shareExpired: isShareExpired(row),
		isMultiArch: isMultiArch(row),
		endedAtMs: row.latest_scan_time,
		pushedAtMs: row.latest_update_time
	}, () => toFacts({
		severity_level: isParent ? row.severity_level : void 0,
		vul_num: one.vul_num,
		malicious_file_num: one.malicious_file_num,
		unsafe_setting_num: one.unsafe_setting_num,
		image_size: isParent ? row.image_size : void 0,
		latest_update_time: row.latest_update_time
	}, details));
}
async function scanOf({ row, one, state }, needs, { enterpriseProjectId }, { session, severityIsStated, imageTypeOf }) {
	const isParent = one === row;
	const request = {
		session,
		subject: {
			image_id: one.image_id,
			image_type: imageTypeOf(row),
			namespace: one.namespace,
			image_name: one.image_name,
			image_version: one.image_version,
			instance_id: row.instance_id,
			vul_num: one.vul_num,
			malicious_file_num: one.malicious_file_num,
			unsafe_setting_num: one.unsafe_setting_num
		},
		needs,
		enterpriseProjectId,
		severityIsStated: isParent && severityIsStated
	};
	const details = state.kind === "complete" ? await detailsOf(request) : NO_DETAILS;
	const digest = digestOf(one);
	const kind = registryTypeOf(row) ?? "registry";
	return {
		label: isParent ? kind : `${kind} platform ${digest ?? one.image_name ?? "?"}`,
		digest,
		pushedAtMs: pushTime(row.latest_update_time),
		state: Object.keys(details).length === 0 ? state : stateOf(row, one, details)
	};
}
const detailsOf = async (request) => isToldByRow(request) ? NO_DETAILS : (await Promise.resolve().then(() => require("./sources-huawei-details.cjs"))).readDetails(request);
// src/sources/huawei-registries/index.ts
var huawei_registries_exports = { get huaweiRegistries() { return huaweiRegistries; } };
const PATH = "image/registries/images";
const huaweiRegistries = {
	...require_run.huaweiRegistriesOutline,
	async trial(context) {
		const { hssTrial, REGISTRY_CHANGES } = await Promise.resolve().then(() => require("./sources-huawei-probes.cjs"));
		return hssTrial(context, {
			path: PATH,
			imageTypeOf,
			changes: REGISTRY_CHANGES
		});
	},
	watch(reference, context) {
		const { session, requests } = countingSession(context);
		const search = createProjectSearch(context.enterpriseProjectId, (rows) => rows.length > 0);
		return {
			hosts: session.hosts,
			requests,
			async look() {
				const { isOurs, missing } = await registryTest(reference.registry, session, context.shared);
				const { found: rows, ...where } = await search((project) => findTogether({
					path: PATH,
					reference,
					query: { enterprise_project_id: project },
					isOurs
				}, session, context));
				return lookAtRegistry(reference, {
					rows,
					...where,
					doubts: missing ? [missing] : unplaced(rows),
					isFinal: missing !== void 0
				}, context, {
					...OPTIONS,
					session
				});
			}
		};
	}
};
const IMAGE_TYPES = {
	SwrPrivate: "private_image",
	SwrShared: "shared_image",
	SwrEnterprise: "instance_image",
	Harbor: "harbor",
	Jfrog: "jfrog"
};
const imageTypeOf = (row) => row.image_type || (IMAGE_TYPES[registryTypeOf(row) ?? ""] ?? "private_image");
const OPTIONS = {
	sourceId: require_run.huaweiRegistriesOutline.id,
	severityIsStated: true,
	imageTypeOf,
	scanApis: [scanTask, batchScan]
};
async function registryTest(host, session, shared) {
	if (require_run.sharedSwrRegion(host)) return OF_SHARED_SWR;
	if (require_run.enterpriseSwrLabel(host)) return { isOurs: (row) => mayBeType(/^SwrEnterprise$/, row) && isOfInstance(row, host) };
	const ids = new Set((await registriesOf(host, session, shared)).map(({ id }) => id));
	if (ids.size > 0) return { isOurs: (row) => ids.has(row.registry_id ?? "") };
	return {
		isOurs: () => false,
		missing: {
			cause: "missing",
			why: require_policy.message("no registry that is connected to HSS has the address {registry}", { registry: host }),
			hint: require_policy.message("connect the registry in the HSS console, or correct `source` and `region`")
		}
	};
}
const OF_SHARED_SWR = { isOurs: (row) => mayBeType(/^Swr(?:Private|Shared)$/, row) };
function mayBeType(types, row) {
	const type = registryTypeOf(row);
	return type === void 0 || types.test(type);
}
const unplaced = (rows) => rows.some((row) => registryTypeOf(row) === void 0) ? [{
	cause: "ambiguous",
	why: require_policy.message("HSS does not tell which registry the listed image lies in")
}] : [];
exports.ALL_PROJECTS = ALL_PROJECTS;
exports.NO_DETAILS = NO_DETAILS;
exports.SETS = SETS;
exports.START_BY_HAND = START_BY_HAND;
exports.agencyKeys = agencyKeys;
exports.answerObject = answerObject;
exports.askByFirstApi = askByFirstApi;
exports.batchScan = batchScan;
exports.callName = callName;
exports.completedState = completedState;
exports.countingSession = countingSession;
exports.createProjectSearch = createProjectSearch;
exports.credentialsOf = credentialsOf;
exports.endOfSession = endOfSession;
exports.fewOf = fewOf;
exports.findTogether = findTogether;
exports.foldRows = foldRows;
exports.hssSession = hssSession;
exports.huawei_registries_exports = huawei_registries_exports;
exports.isOfInstance = isOfInstance;
exports.keptRows = keptRows;
exports.keyOf = keyOf;
exports.keyPart = keyPart;
exports.lookAtRegistry = lookAtRegistry;
exports.malwareQuery = malwareQuery;
exports.pathOf = pathOf;
exports.pushTime = pushTime;
exports.readFirstPage = readFirstPage;
exports.readPage = readPage;
exports.readRowsAs = readRowsAs;
exports.readRowsOf = readRowsOf;
exports.readSmallestPage = readSmallestPage;
exports.registryRow = registryRow$1;
exports.scanState = scanState;
exports.scanTask = scanTask;
exports.selectRows = selectRows;
exports.sensitiveQuery = sensitiveQuery;
exports.settingQuery = settingQuery;
exports.severityOf = severityOf;
exports.stsEndpoint = stsEndpoint;
exports.toFacts = toFacts;
exports.vulnerabilityQuery = vulnerabilityQuery;
