const require_policy = require("./policy.cjs");
const require_sources = require("./sources.cjs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/github/api.ts
var api_exports = {
	get openGitHub() { return openGitHub; },
	get repositoryPath() { return repositoryPath; }
};
const API_VERSION = "2022-11-28";
const repositoryPath = (repository, ...parts) => [
	"/repos",
	...repository.split("/"),
	...parts
].map((part, at) => at === 0 ? part : encodeURIComponent(part)).join("/");
function openGitHub(settings) {
	const { apiUrl, tokenInput, http } = settings;
	return {
		host: apiUrl.host,
		async send(request) {
			const first = toRequest(settings, request);
			let answer;
			try {
				answer = await http.send({
					name: `${first.method} ${first.url.pathname}`,
					host: first.url.host,
					repeatable: "graphql" in request || request.method !== "POST",
					isThrottled,
					prepare: () => first
				});
			} catch (thrown) {
				if (!(thrown instanceof require_policy.GateError) || thrown.kind !== "source" || thrown.code === "CANCELLED") throw thrown;
				throw unavailable(request, thrown.text, thrown);
			}
			if (answer.status === 404 && request.mayBeAbsent) return void 0;
			if (answer.status < 200 || answer.status > 299) throw refusalOf(request, answer, tokenInput);
			try {
				return require_sources.parseJson(answer.text);
			} catch (thrown) {
				throw unavailable(request, require_policy.message("the answer is no JSON"), thrown);
			}
		}
	};
}
function toRequest({ apiUrl, graphqlUrl, token }, request) {
	const isGraphQl = "graphql" in request;
	const url = new URL(isGraphQl ? graphqlUrl : apiUrl);
	if (!isGraphQl) {
		url.pathname = url.pathname.replace(/\/$/, "") + request.path;
		url.search = new URLSearchParams(request.query).toString();
	}
	const body = isGraphQl ? { query: request.graphql } : request.body;
	const headers = {
		accept: "application/vnd.github+json",
		authorization: `Bearer ${token}`,
		"user-agent": "image-policy-gate",
		"x-github-api-version": API_VERSION,
		...body === void 0 ? {} : { "content-type": "application/json" }
	};
	return {
		method: isGraphQl ? "POST" : request.method ?? "GET",
		url,
		headers,
		body: body === void 0 ? void 0 : JSON.stringify(body)
	};
}
const isThrottled = ({ status, headers, text }) => status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /secondary rate limit/i.test(text));
function refusalOf(request, answer, tokenInput) {
	const { status } = answer;
	if (isThrottled(answer)) return unavailable(request, require_policy.message("it limits the rate of requests ({status})", { status }));
	if (status >= 500) return unavailable(request, require_policy.message("it answered {status}", { status }));
	if (status >= 300 && status < 400) return refused$1(request, require_policy.message("it redirects, as for a repository that was renamed"), require_policy.message("use the new name"));
	return refused$1(request, require_policy.message("it answered {status}", { status }), hintFor(request, status, tokenInput));
}
const ABSENT = [
	404,
	409,
	422
];
function hintFor({ permission, isName = false }, status, input) {
	const needs = {
		input,
		permission
	};
	return isName && ABSENT.includes(status) ? require_policy.message("see that it is there, by this name; or give the token of the input {input} the permission `{permission}`: what it may not read looks as if it were not there", needs) : require_policy.message("give the token of the input {input} the permission `{permission}`; a private repository that it may not read looks as if it were not there", needs);
}
const refused$1 = ({ what }, reason, hint) => new require_policy.GateError("GITHUB_REFUSED", require_policy.message("GitHub refuses {what}: {reason}", {
	what,
	reason
}), { hint });
const unavailable = ({ what }, reason, cause) => new require_policy.GateError("GITHUB_UNAVAILABLE", require_policy.message("GitHub did not give {what}: {reason}", {
	what,
	reason
}), {
	cause,
	hint: require_policy.message("run the job again; if it stays so, see githubstatus.com and the egress rules of the runner")
});
// src/github/comments.ts
var comments_exports = {
	get authorOf() { return authorOf; },
	get keepComment() { return keepComment; },
	get markerOf() { return markerOf; }
};
const markerOf = (...parts) => `<!-- image-policy-gate:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)} -->`;
const commentRow = require_sources.object({
	id: require_sources.number(),
	body: require_sources.nullish(require_sources.string()),
	user: require_sources.nullish(require_sources.object({ login: require_sources.string() }))
});
const commentPage = require_sources.array(commentRow);
const PAGE_SIZE = 100;
const SMALL_PAGE_SIZE = 10;
const MAX_COMMENTS = 3e3;
const PERMISSION = "pull-requests: write";
async function keepComment(github, author, { repository, pullRequest, marker }, body, isFirstNeeded = true) {
	const text = `${marker}\n${body}`;
	const known = await findComment(github, author, {
		repository,
		pullRequest,
		marker
	});
	if (known?.body === text) return "unchanged";
	if (!known && !isFirstNeeded) return "none";
	const sending = {
		what: require_policy.message("the comment on pull request {number}", { number: pullRequest }),
		permission: PERMISSION,
		body: { body: text }
	};
	if (known) {
		const path = repositoryPath(repository, "issues", "comments", String(known.id));
		if (await github.send({
			...sending,
			method: "PATCH",
			path,
			mayBeAbsent: true
		}) !== void 0) return "updated";
		if (!isFirstNeeded) return "none";
	}
	const path = repositoryPath(repository, "issues", String(pullRequest), "comments");
	await github.send({
		...sending,
		method: "POST",
		path
	});
	return "created";
}
async function findComment(github, author, place) {
	let size = PAGE_SIZE;
	for (let seen = 0; seen < MAX_COMMENTS;) {
		const comments = await readPage(github, place, {
			size,
			page: seen / size + 1
		}).catch((thrown) => {
			if (size > SMALL_PAGE_SIZE && isTooLarge(thrown)) return void 0;
			throw thrown;
		});
		if (comments === void 0) {
			size = SMALL_PAGE_SIZE;
			continue;
		}
		const ours = comments.find((one) => one.user?.login === author && one.body?.startsWith(place.marker));
		if (ours || comments.length < size) return ours;
		seen += size;
	}
}
async function readPage(github, { repository, pullRequest }, { size, page }) {
	const what = require_policy.message("the comments on pull request {number}", { number: pullRequest });
	const path = repositoryPath(repository, "issues", String(pullRequest), "comments");
	const query = {
		per_page: String(size),
		page: String(page)
	};
	return require_sources.parseAnswer(commentPage, await github.send({
		path,
		query,
		what,
		permission: PERMISSION
	}), what);
}
const isTooLarge = (thrown) => thrown instanceof require_policy.GateError && thrown.cause instanceof require_policy.GateError && thrown.cause.code === "ANSWER_INVALID";
const viewerAnswer = require_sources.object({ data: require_sources.object({ viewer: require_sources.object({ login: require_sources.string() }) }) });
async function authorOf(github) {
	const what = require_policy.message("the author of its token");
	const json = await github.send({
		graphql: "query { viewer { login } }",
		what,
		permission: PERMISSION
	});
	return require_sources.parseAnswer(viewerAnswer, json, what).data.viewer.login;
}
// src/github/commits.ts
var commits_exports = {
	get defaultBranchOf() { return defaultBranchOf; },
	get headOfBranch() { return headOfBranch; },
	get resolveCommit() { return resolveCommit; }
};
const commitAnswer = require_sources.object({ sha: require_sources.objectId });
const refAnswer = require_sources.object({
	ref: require_sources.string(),
	object: require_sources.object({
		type: require_sources.string(),
		sha: require_sources.objectId
	})
});
const repositoryAnswer = require_sources.object({ default_branch: require_sources.pipe(require_sources.string(), require_sources.minLength(1)) });
async function headOfBranch(github, repository, branch) {
	const request = refRequest(repository, "heads", branch);
	return placeOf(repository, branch, await github.send(request));
}
async function resolveCommit(github, repository, ref) {
	if (require_policy.isCommitId(ref)) return commitOf(github, repository, ref, ref);
	const { kind, name } = /^(?:refs\/)?(?<kind>heads|tags)\/(?<name>.+)$/.exec(ref)?.groups ?? {};
	if (kind === "heads" && name) return headOfBranch(github, repository, name);
	if (kind === "tags" && name) return commitOf(github, repository, name, `tags/${name}`);
	const find = (one) => github.send({
		...refRequest(repository, one, ref),
		mayBeAbsent: true
	});
	const [branch, tag] = await Promise.all([find("heads"), find("tags")]);
	if (branch !== void 0 && tag !== void 0) throw twoMeanings(repository, ref);
	if (branch !== void 0) return placeOf(repository, ref, branch);
	return commitOf(github, repository, ref, tag === void 0 ? ref : `tags/${ref}`);
}
const whatOf = (name, repository) => require_policy.message("the commit of {name} in {repository}", {
	name,
	repository
});
const refRequest = (repository, kind, name) => ({
	path: repositoryPath(repository, "git", "ref", `${kind}/${name}`),
	what: whatOf(name, repository),
	permission: "contents: read",
	isName: true
});
function placeOf(repository, branch, json) {
	const what = whatOf(branch, repository);
	const { ref, object } = require_sources.parseAnswer(refAnswer, json, what);
	if (ref !== `refs/heads/${branch}` || object.type !== "commit") throw require_sources.unusable(what);
	return {
		repository,
		commit: object.sha,
		label: movable(branch, object.sha)
	};
}
async function commitOf(github, repository, name, ref) {
	const what = whatOf(name, repository);
	const json = await github.send({
		path: repositoryPath(repository, "commits", ref),
		query: { per_page: "1" },
		what,
		permission: "contents: read",
		isName: true
	});
	const { sha } = require_sources.parseAnswer(commitAnswer, json, what);
	if (require_policy.isCommitId(ref) && sha !== ref) throw require_sources.unusable(what);
	return {
		repository,
		commit: sha,
		label: require_policy.isCommitId(ref) ? require_policy.message("commit {commit}", { commit: short(sha) }) : movable(name, sha)
	};
}
const twoMeanings = (repository, name) => new require_policy.GateError("POLICY_NOT_FOUND", require_policy.message("{name} is a branch of {repository} and a tag as well", {
	name,
	repository
}), { hint: require_policy.message("write heads/{name} or tags/{name}, or the id of the commit", { name }) });
const movable = (name, sha) => require_policy.message("{name} at {commit}", {
	name,
	commit: short(sha)
});
async function defaultBranchOf(github, repository) {
	const what = require_policy.message("the default branch of {repository}", { repository });
	const json = await github.send({
		path: repositoryPath(repository),
		what,
		permission: "metadata: read"
	});
	return require_sources.parseAnswer(repositoryAnswer, json, what).default_branch;
}
const short = (sha) => sha.slice(0, 12);
// src/github/tree-reader.ts
var tree_reader_exports = { get treeReader() { return treeReader; } };
const treeAnswer = require_sources.object({
	truncated: require_sources.literal(false, "it is cut short"),
	tree: require_sources.array(require_sources.object({
		path: require_sources.string(),
		mode: require_sources.string(),
		type: require_sources.string(),
		sha: require_sources.objectId,
		size: require_sources.optional(require_sources.number())
	}))
});
const blobAnswer = require_sources.object({
	content: require_sources.string(),
	encoding: require_sources.literal("base64")
});
const SYMBOLIC_LINK = "120000";
const SUBMODULE = "160000";
const MAX_FOLDERS = 200;
function treeReader(github, { repository, commit, label }) {
	const folders = /* @__PURE__ */ new Map();
	const request = (what, kind, id) => github.send({
		path: repositoryPath(repository, "git", kind, id),
		what,
		permission: "contents: read"
	});
	const readFolder = (id) => {
		const known = folders.get(id);
		if (known) return known;
		const read = request(require_policy.message("{path} of {place}", {
			path: label,
			place: repository
		}), "trees", id).then((json) => parse(treeAnswer, json, label).tree);
		folders.set(id, read);
		return read;
	};
	async function find(path) {
		const names = path.split("/");
		let id = commit;
		for (const [depth, name] of names.entries()) {
			const entry = (await readFolder(id)).find((one) => one.path === name);
			if (entry === void 0 || depth === names.length - 1) return entry;
			if (entry.type !== "tree") throw refused(notAFolder(path, names.slice(0, depth + 1).join("/"), entry));
			id = entry.sha;
		}
	}
	return {
		label,
		commit,
		async read(path) {
			const normal = node_path.posix.normalize(path);
			if (node_path.posix.isAbsolute(normal) || normal === "." || normal.split("/")[0] === "..") throw refused(require_policy.message("the policy {path} lies outside the repository", { path }));
			const entry = await find(normal);
			if (entry === void 0) return void 0;
			requireFile(path, entry);
			const what = require_policy.message("{path} of {place}", {
				path,
				place: label
			});
			const { content } = parse(blobAnswer, await request(what, "blobs", entry.sha), what);
			const bytes = Buffer.from(content, "base64");
			if (bytes.length > 1048576) throw refused(tooLarge(path));
			if (objectId(bytes, entry.sha) !== entry.sha) throw new require_policy.GateError("GITHUB_UNAVAILABLE", require_policy.message("GitHub gave other bytes for {what} than its tree names", { what }));
			return require_policy.decodePolicy(path, bytes);
		},
		async glob(pattern) {
			const globs = node_path.posix.normalize(pattern).split("/");
			const found = [];
			let left = MAX_FOLDERS;
			const walk = async (id, folder) => {
				if (left-- === 0) throw refused(require_policy.message("{pattern} looks into more than {limit} folders", {
					pattern,
					limit: MAX_FOLDERS
				}));
				for (const entry of await readFolder(id)) {
					const path = folder + entry.path;
					const segments = path.split("/");
					const isFolder = entry.type === "tree";
					if (isFolder && mayHold(globs, segments)) await walk(entry.sha, `${path}/`);
					if (!isFolder && require_policy.matchesPath(globs, segments)) found.push(path);
				}
			};
			await walk(commit, "");
			return found.sort();
		}
	};
}
function mayHold(globs, folder) {
	const open = globs.indexOf("**");
	const depth = open === -1 ? globs.length - 1 : Math.min(open, folder.length);
	if (open === -1 && folder.length > depth) return false;
	const compared = Math.min(folder.length, depth);
	return require_policy.matchesPath(globs.slice(0, compared), folder.slice(0, compared));
}
function objectId(bytes, like) {
	const algorithm = like.length === 40 ? "sha1" : "sha256";
	return (0, node_crypto.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function requireFile(path, { type, mode, size = 0 }) {
	if (mode === SYMBOLIC_LINK) throw refused(require_policy.message("the policy {path} is a symbolic link, which may lead elsewhere", { path }));
	if (mode === SUBMODULE || type !== "blob") throw refused(require_policy.message("the policy {path} is no file", { path }));
	if (size > 1048576) throw refused(tooLarge(path));
}
const tooLarge = (path) => require_policy.message("the policy {path} is larger than {limit} bytes", {
	path,
	limit: require_policy.MAX_POLICY_BYTES
});
const notAFolder = (path, folder, { mode }) => {
	const values = {
		path,
		folder
	};
	if (mode === SYMBOLIC_LINK) return require_policy.message("the policy {path} lies behind the symbolic link {folder}", values);
	if (mode === SUBMODULE) return require_policy.message("the policy {path} lies in the submodule {folder}", values);
	return require_policy.message("the policy {path} cannot be read: {folder} is no directory", values);
};
const refused = (text) => new require_policy.GateError("POLICY_INVALID", text);
function parse(schema, json, what) {
	const result = require_sources.safeParse(schema, json, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const values = {
		what,
		place: require_sources.getDotPath(issue) ?? require_policy.message("its top"),
		problem: issue.message.slice(0, 200)
	};
	throw new require_policy.GateError("GITHUB_UNAVAILABLE", require_policy.message("the answer of GitHub for {what} cannot be used at {place}: {problem}", values));
}
exports.api_exports = api_exports;
exports.comments_exports = comments_exports;
exports.commits_exports = commits_exports;
exports.tree_reader_exports = tree_reader_exports;
