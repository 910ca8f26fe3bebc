#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./chunks/rolldown-runtime.cjs");
const require_policy = require("./chunks/policy.cjs");
const require_run = require("./chunks/run.cjs");
const require_sources = require("./chunks/sources.cjs");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_path = require("node:path");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/action/action-inputs.ts
const CAPITALS = /^INPUT_([^a-z]+)$/;
function readActionInputs(env) {
	const isCaseless = env.RUNNER_OS === "Windows";
	return new Map(Object.entries(env).flatMap(([variable, text = ""]) => {
		const name = CAPITALS.exec(isCaseless ? variable.toUpperCase() : variable)?.[1]?.toLowerCase();
		return name === void 0 ? [] : [[name, [{
			text,
			place: `input ${name}`
		}]]];
	}));
}
// src/github/api.ts
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
const markerOf = (...parts) => `<!-- image-policy-gate:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)} -->`;
const commentRow = require_run.object({
	id: require_run.number(),
	body: require_run.nullish(require_run.string()),
	user: require_run.nullish(require_run.object({ login: require_run.string() }))
});
const commentPage = require_run.array(commentRow);
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
	return require_run.parseAnswer(commentPage, await github.send({
		path,
		query,
		what,
		permission: PERMISSION
	}), what);
}
const isTooLarge = (thrown) => thrown instanceof require_policy.GateError && thrown.cause instanceof require_policy.GateError && thrown.cause.code === "ANSWER_INVALID";
const viewerAnswer = require_run.object({ data: require_run.object({ viewer: require_run.object({ login: require_run.string() }) }) });
async function authorOf(github) {
	const what = require_policy.message("the author of its token");
	const json = await github.send({
		graphql: "query { viewer { login } }",
		what,
		permission: PERMISSION
	});
	return require_run.parseAnswer(viewerAnswer, json, what).data.viewer.login;
}
// src/reporters/comment.ts
const MAX_COMMENT_CHARACTERS = 6e4;
const MAX_COMMENT_BYTES = 24e4;
const ROWS_OF_LISTS = 5;
function reportAsComment(report, language = {}) {
	for (let maxBytes = MAX_COMMENT_BYTES;;) {
		const text = require_run.reportAsMarkdown(report, {
			...language,
			maxBytes,
			maxListRows: ROWS_OF_LISTS
		});
		if (text.length <= MAX_COMMENT_CHARACTERS) return text;
		maxBytes = Math.floor(Math.min(maxBytes, Buffer.byteLength(text)) * (MAX_COMMENT_CHARACTERS / text.length) * .97);
	}
}
// src/action/github-settings.ts
const gitHubUrls = (env) => ({
	apiUrl: safeUrl(env, "GITHUB_API_URL", "https://api.github.com"),
	graphqlUrl: safeUrl(env, "GITHUB_GRAPHQL_URL", "https://api.github.com/graphql")
});
function safeUrl(env, variable, usual) {
	const address = env[variable] || usual;
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url?.protocol === "https:" || url?.protocol === "http:" && require_policy.isLoopback(url.hostname)) return url;
	throw new require_policy.GateError("ENDPOINT_REFUSED", require_policy.message("{variable} is not an https URL", { variable }), { hint: require_policy.message("leave the variables of the runner as it set them") });
}
const tokensOf = (env) => ({
	ofJob: env["INPUT_GITHUB-TOKEN"]?.trim() || void 0,
	ofPolicies: env["INPUT_POLICY-TOKEN"]?.trim() || void 0
});
// src/action/notices.ts
function giveNotice(lines, translate) {
	notice(lines.map((line) => require_policy.inertLine(require_policy.plainLine(require_policy.formatMessage(line, translate)))).join("\n"), { title: "Image Policy Gate" });
}
const FOR_WANT_OF_SECRETS = ["CREDENTIALS_MISSING", "GITHUB_REFUSED"];
function outsiderNotice({ problems }, { outsider }, env) {
	const isForWant = problems.some(({ code }) => code !== void 0 && FOR_WANT_OF_SECRETS.includes(code));
	return outsider && isForWant ? WITHOUT_SECRETS[outsider](pageOf(env)) : void 0;
}
const WITHOUT_SECRETS = {
	fork: (page) => require_policy.message("the change comes from a fork, for which GitHub gives a job no secrets, no OIDC token and a token that can only read: let a second workflow judge its image, on workflow_run, as {page} shows", { page }),
	dependabot: (page) => require_policy.message("Dependabot started this run, for which GitHub gives a job no secrets but those stored for Dependabot, and a token that can only read unless the job asks for more: store a key there that can only read, as {page} says", { page })
};
const PAGE = "docs/pull-requests.md";
function pageOf(env) {
	const { program } = require_run.runPlaceOf(env);
	return program ? `${program}/blob/${env.GITHUB_ACTION_REF || "HEAD"}/${PAGE}#forks-and-dependabot` : PAGE;
}
// src/action/comment.ts
const READ_ONLY = require_policy.message("a change from a fork has a token that can only read: the job summary has the same report");
async function commentOn(report, commenting) {
	const { inputs, event, env, log, translate } = commenting;
	const tell = (lines) => giveNotice(lines, translate);
	const { repository, pullRequest } = event;
	if (inputs.comment === "never") return;
	if (repository === void 0 || pullRequest === void 0) {
		log.info(require_policy.message("there is no pull request to comment on"));
		return;
	}
	const { ofJob: token } = tokensOf(env);
	if (token === void 0) {
		tell([require_policy.message("there is no token to write the comment with: leave the input github-token at its default")]);
		return;
	}
	const http = require_run.openHttp(inputs, commenting);
	try {
		const github = openGitHub({
			...gitHubUrls(env),
			token,
			tokenInput: "github-token",
			http
		});
		const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "", INPUT_MATRIX: matrix = "", GITHUB_ACTION: step = "" } = env;
		const place = {
			repository,
			pullRequest,
			marker: markerOf(workflow, job, matrix, step)
		};
		const isFirstNeeded = inputs.comment === "always" || report.verdict !== "pass";
		await keepComment(github, await authorOf(github), place, reportAsComment(report, commenting), isFirstNeeded);
	} catch (thrown) {
		const { text, hint } = reasonOf(thrown, event);
		tell([require_policy.message("the comment was not written: {reason}", { reason: text }), ...hint ? [hint] : []]);
	} finally {
		await http.close();
	}
}
function reasonOf(thrown, { outsider }) {
	if (!(thrown instanceof require_policy.GateError)) return { text: require_policy.toError(thrown).message };
	return {
		text: thrown.text,
		hint: outsider === "fork" ? READ_ONLY : thrown.hint
	};
}
// src/action/failure-annotations.ts
const MAX_PROBLEMS = 9;
const MAX_MESSAGE$1 = 4095;
function annotateFailure({ exitCode, problems }, secrets, translate) {
	const say = (text) => require_policy.formatMessage(text, translate);
	const title = exitCode === 3 ? require_policy.message("Image Policy Gate: nothing was judged") : require_policy.message("Image Policy Gate: there is no verdict");
	const linesOf = (text) => require_policy.plainLines(secrets.redact(text)).map(require_policy.inertLine);
	const annotate = (text, place = {}) => error(require_run.cutAtSentence(linesOf(text).join("\n"), MAX_MESSAGE$1), {
		title: say(title),
		...place
	});
	for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem, say), placeOf$2(problem));
	const rest = problems.slice(MAX_PROBLEMS);
	for (const problem of rest) for (const line of linesOf(problemText(problem, say))) info(line);
	if (rest.length > 0) annotate(say(require_policy.message("and {more} more problems", { more: rest.length })));
}
const placeOf$2 = ({ position }) => position ? {
	file: position.file,
	startLine: position.line,
	startColumn: position.column
} : {};
function problemText({ text, place, position, excerpt, hint }, say) {
	const where = position ? `${position.file}:${position.line}:${position.column}` : place;
	return [
		where === void 0 ? say(text) : say(require_policy.message("{where}: {text}", {
			where,
			text
		})),
		excerpt,
		hint && say(hint)
	].filter((part) => part !== void 0).join("\n");
}
// src/github/commits.ts
const commitAnswer = require_run.object({ sha: require_run.objectId });
const refAnswer = require_run.object({
	ref: require_run.string(),
	object: require_run.object({
		type: require_run.string(),
		sha: require_run.objectId
	})
});
const repositoryAnswer = require_run.object({ default_branch: require_run.pipe(require_run.string(), require_run.minLength(1)) });
async function headOfBranch(github, repository, branch) {
	const request = refRequest(repository, "heads", branch);
	return placeOf$1(repository, branch, await github.send(request));
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
	if (branch !== void 0) return placeOf$1(repository, ref, branch);
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
function placeOf$1(repository, branch, json) {
	const what = whatOf(branch, repository);
	const { ref, object } = require_run.parseAnswer(refAnswer, json, what);
	if (ref !== `refs/heads/${branch}` || object.type !== "commit") throw require_run.unusable(what);
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
	const { sha } = require_run.parseAnswer(commitAnswer, json, what);
	if (require_policy.isCommitId(ref) && sha !== ref) throw require_run.unusable(what);
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
	return require_run.parseAnswer(repositoryAnswer, json, what).default_branch;
}
const short = (sha) => sha.slice(0, 12);
// src/policy/reader.ts
function lazyReader(label, open) {
	let opening;
	let opened;
	const reader = async () => {
		opening ??= open();
		opened = await opening;
		return opened;
	};
	return {
		get label() {
			return opened?.label ?? label;
		},
		get commit() {
			return opened?.commit;
		},
		read: async (path) => (await reader()).read(path),
		glob: async (pattern) => (await reader()).glob(pattern)
	};
}
// src/github/tree-reader.ts
const treeAnswer = require_run.object({
	truncated: require_run.literal(false, "it is cut short"),
	tree: require_run.array(require_run.object({
		path: require_run.string(),
		mode: require_run.string(),
		type: require_run.string(),
		sha: require_run.objectId,
		size: require_run.optional(require_run.number())
	}))
});
const blobAnswer = require_run.object({
	content: require_run.string(),
	encoding: require_run.literal("base64")
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
	const result = require_run.safeParse(schema, json, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const values = {
		what,
		place: require_run.getDotPath(issue) ?? require_policy.message("its top"),
		problem: issue.message.slice(0, 200)
	};
	throw new require_policy.GateError("GITHUB_UNAVAILABLE", require_policy.message("the answer of GitHub for {what} cannot be used at {place}: {problem}", values));
}
// src/github/policy-place.ts
function findPolicyPlace(options) {
	const { policyRef, event, workspace, openGitHub } = options;
	if (event.name === void 0) return {
		reader: workspace,
		marks: []
	};
	if (policyRef === "workspace") {
		const mark = require_policy.message("policies were read from the checked-out files, not from the target branch");
		return {
			reader: workspace,
			marks: isMerged(event) ? [] : [mark]
		};
	}
	if (policyRef === "base" && isMerged(event)) return {
		reader: workspace,
		marks: []
	};
	const isBase = policyRef === "base";
	const reader = lazyReader(isBase ? require_policy.message("the target branch") : policyRef, async () => {
		const { repository } = event;
		if (repository === void 0) throw unclear(require_policy.message("GITHUB_REPOSITORY is not set"));
		const github = openGitHub();
		return treeReader(github, isBase ? await headOfBranch(github, repository, await targetBranch(github, repository, event)) : await resolveCommit(github, repository, policyRef));
	});
	const chosen = require_policy.message("policies were read at {ref}, as the input policy-ref says", { ref: policyRef });
	return {
		reader,
		marks: isBase ? [] : [chosen]
	};
}
const isMerged = ({ name, ref, defaultBranch }) => name === "push" && defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
async function targetBranch(github, repository, event) {
	if (event.change) return event.change.targetBranch;
	if (require_run.isChangeEvent(event.name)) throw unclear(require_policy.message("the runner does not name the branch that the change goes to"));
	return defaultBranchOf(github, repository);
}
const unclear = (reason) => new require_policy.GateError("POLICY_NOT_FOUND", require_policy.message("the target branch is not known: {reason}", { reason }), {
	place: "input policy-ref",
	hint: require_policy.message("set policy-ref to the branch whose policies count")
});
// src/action/policy-access.ts
function policyAccess(inputs, { env, event, root }, http) {
	const urls = gitHubUrls(env);
	const open = (tokenInput, token) => {
		if (token !== void 0) return openGitHub({
			...urls,
			token,
			tokenInput,
			http
		});
		throw new require_policy.GateError("GITHUB_REFUSED", require_policy.message("there is no token to read policies from GitHub with"), {
			place: `input ${tokenInput}`,
			hint: require_policy.message("leave the input {input} at its default, and give the job the permission `contents: read`", { input: tokenInput })
		});
	};
	const { ofJob: jobToken, ofPolicies } = tokensOf(env);
	const ofJob = () => open("github-token", jobToken);
	const ofOthers = () => ofPolicies === void 0 ? ofJob() : open("policy-token", ofPolicies);
	const { change, repository } = event;
	const headCommit = change?.headCommit;
	return {
		...findPolicyPlace({
			policyRef: inputs.policyRef,
			event,
			workspace: require_policy.workspaceReader(root, { confine: true }),
			openGitHub: ofJob
		}),
		hosts: event.name === void 0 ? [] : hostsOf(inputs.comment === "never" ? [urls.apiUrl] : Object.values(urls)),
		openRemote: remoteReaders(ofOthers),
		...inputs.policyRef === "base" && headCommit && repository ? { proposed: treeReader(bounded(ofJob), {
			repository,
			commit: headCommit,
			label: require_policy.message("the change")
		}) } : {}
	};
}
const hostsOf = (urls) => [...new Set(urls.map(({ host }) => host))];
function remoteReaders(openGitHub) {
	const readers = /* @__PURE__ */ new Map();
	return ({ repository, ref }) => {
		const name = `${repository}@${ref}`;
		const known = readers.get(name);
		if (known) return known;
		const reader = lazyReader(name, async () => {
			const github = openGitHub();
			if (require_policy.isCommitId(ref)) return treeReader(github, {
				repository,
				commit: ref,
				label: name
			});
			return treeReader(github, await resolveCommit(github, repository, ref));
		});
		readers.set(name, reader);
		return reader;
	};
}
const MAX_REQUESTS_OF_CHANGE = 100;
function bounded(open) {
	let left = MAX_REQUESTS_OF_CHANGE;
	return {
		get host() {
			return open().host;
		},
		async send(request) {
			left -= 1;
			if (left >= 0) return open().send(request);
			throw new require_policy.GateError("POLICY_INVALID", require_policy.message("reading them takes more than {limit} requests", { limit: MAX_REQUESTS_OF_CHANGE }));
		}
	};
}
// src/reporters/annotations.ts
const MOST = {
	error: 9,
	warning: 10,
	notice: 9
};
const MAX_MESSAGE = 4095;
const MAX_TITLE = 200;
const LEVELS = {
	violation: "error",
	unknown: "error",
	"break-glass": "warning",
	warning: "warning",
	waived: "notice"
};
function reportAsAnnotations(report, options = {}) {
	const say = require_run.speaker(options);
	const drafts = [
		...ruleDrafts(report, options.dockerfile, say),
		...report.images.filter(isUnexplained).map((image) => imageDraft(image, say)),
		...report.policies.flatMap(({ warnings, origin }) => warnings.map((warning) => policyDraft(warning, origin.kind === "repository", say)))
	];
	const shown = report.mode === "enforce" ? drafts : drafts.map(soften);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => withinLimit(shown.filter((draft) => draft.level === level), level, say));
}
const soften = (draft) => draft.level === "error" ? {
	...draft,
	level: "warning"
} : draft;
const isUnexplained = (image) => image.verdict !== "pass" && !image.rules.some(require_run.isBlocking);
function ruleDrafts(report, dockerfile, say) {
	const outcomes = report.images.flatMap((image) => image.rules.map((rule) => ({
		image,
		rule
	})));
	return require_run.STANDINGS.flatMap((standing) => {
		const level = LEVELS[standing];
		if (level === void 0) return [];
		return outcomes.filter(({ rule }) => require_run.standingOf(rule) === standing).map(({ image, rule }) => ({
			level,
			write: () => ({
				...placeOf(rule, report, dockerfile),
				...ruleWords(rule, image, say)
			})
		}));
	});
}
function ruleWords(rule, { reference }, say) {
	const { file, line } = rule.position;
	const parts = [
		rule.message,
		...rule.hint === void 0 ? [] : [rule.hint],
		...(rule.waivedBy ?? []).map(require_run.waiverSentence),
		require_policy.message("Image {reference}", { reference }),
		require_policy.message("Policy {policy}, {file}:{line}", {
			policy: rule.policy,
			file,
			line
		})
	];
	return words(require_run.ruleSentence(rule, require_run.shortReference(reference)), parts, say);
}
const imageDraft = (image, say) => ({
	level: "error",
	write: () => words(require_policy.message("{image} may not go on", { image: require_run.shortReference(image.reference) }), [require_run.imageSentence(image), require_policy.message("Image {reference}", { reference: image.reference })], say)
});
const policyDraft = ({ message: warning, position }, remote, say) => ({
	level: "warning",
	write: () => ({
		...placeIn(position, remote),
		...words(require_policy.message("policy {file}", { file: position.file }), [warning], say)
	})
});
const words = (title, parts, say) => {
	const line = (said) => require_policy.inertLine(require_policy.plainLine(say(said)));
	return {
		title: require_run.cutAtSentence(line(title), MAX_TITLE),
		message: require_run.cutAtSentence(parts.map(line).join("\n"), MAX_MESSAGE)
	};
};
function placeOf(rule, report, dockerfile) {
	if (dockerfile !== void 0 && rule.outcome === "violated" && dockerfile.rules.includes(rule.id)) return {
		file: dockerfile.file,
		line: dockerfile.line
	};
	const remote = report.policies.some(({ name, origin }) => name === rule.policy && origin.kind === "repository");
	return placeIn(rule.position, remote);
}
function placeIn({ file, line, column }, remote) {
	return remote || file.startsWith("preset:") ? {} : {
		file,
		line,
		column
	};
}
function withinLimit(drafts, level, say) {
	const kept = drafts.length <= MOST[level] ? drafts : drafts.slice(0, MOST[level] - 1);
	const written = kept.map((draft) => ({
		level,
		...draft.write()
	}));
	const count = drafts.length - kept.length;
	if (count === 0) return written;
	const rest = words(require_policy.message("and {count} more", { count }), [require_policy.message("and {count} more; see the job summary", { count })], say);
	return [...written, {
		level,
		...rest
	}];
}
// src/action/publish.ts
const MAX_SUMMARY_BYTES = 921600;
async function publish(report, channels, publication) {
	const { files, dockerfile, translate, log } = publication;
	const attempt = async (write, failed) => {
		try {
			await write();
		} catch (thrown) {
			log.warn(failed(require_policy.toError(thrown).message));
		}
	};
	for (const [name, value] of Object.entries({
		...outputsOf(report),
		...files
	})) await attempt(() => channels.setOutput(name, value), (reason) => require_policy.message("could not write the output {name}: {reason}", {
		name,
		reason
	}));
	await attempt(() => reportAsAnnotations(report, {
		dockerfile,
		translate
	}).forEach(channels.annotate), (reason) => require_policy.message("could not write the annotations: {reason}", { reason }));
	await attempt(() => channels.addToSummary(require_run.reportAsMarkdown(report, {
		maxBytes: MAX_SUMMARY_BYTES,
		translate
	})), (reason) => require_policy.message("could not write the job summary: {reason}", { reason }));
}
function outputsOf({ verdict, counts, images }) {
	const [digest, ...others] = new Set(images.map((image) => image.digest));
	return {
		verdict,
		violations: String(counts.violations),
		warnings: String(counts.warnings),
		unknowns: String(counts.unknowns),
		waived: String(counts.waived),
		...digest === void 0 || others.length > 0 ? {} : { digest }
	};
}
// src/action/runner-channels.ts
const ANNOTATE = {
	error,
	warning,
	notice
};
const runnerChannels = (env) => ({
	setOutput,
	annotate: ({ level, title, message, file, line, column }) => ANNOTATE[level](message, {
		title,
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { startLine: line },
		...column === void 0 ? {} : { startColumn: column }
	}),
	addToSummary: (markdown) => appendTo(env.GITHUB_STEP_SUMMARY, markdown)
});
function appendTo(path, markdown) {
	if (!path) throw new Error("GITHUB_STEP_SUMMARY is not set");
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND);
	try {
		(0, node_fs.writeFileSync)(file, `${markdown}\n`);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/action/runner-log.ts
function runnerLog(translate) {
	const print = (line) => info(require_run.logLineAsText(line, translate));
	return {
		info: print,
		debug: (line) => debug(require_run.logLineAsText(line, translate)),
		warn: (line) => print(require_policy.message("Warning: {line}", { line })),
		progress: print
	};
}
// src/action/run.ts
async function run(edges) {
	const secrets = require_policy.createSecrets(setSecret);
	for (const secret of require_policy.secretsOf(edges.env)) secrets.add(secret);
	const event = require_run.readEvent(edges.env);
	let translate;
	try {
		const inputs = require_run.parseInputs(readActionInputs(edges.env), "action");
		translate = await require_run.translator(inputs.language);
		return await judgeAndPublish(inputs, edges, {
			event,
			secrets,
			translate
		});
	} catch (thrown) {
		const failure = require_policy.failureOf(thrown);
		annotateFailure(failure, secrets, translate);
		const notice = outsiderNotice(failure, event, edges.env);
		if (notice) giveNotice([notice], translate);
		const stack = require_policy.stackOf(thrown, edges.env);
		if (stack !== void 0) for (const line of stack.split("\n")) runnerLog().info(secrets.redact(line));
		return failure.exitCode;
	}
}
async function judgeAndPublish(inputs, edges, { event, secrets, translate }) {
	const { env } = edges;
	const log = runnerLog(translate);
	const root = (0, node_path.resolve)(env.GITHUB_WORKSPACE || ".");
	const { report, files, dockerfile } = await require_run.runGate(inputs, {
		...edges,
		root,
		confine: true,
		log,
		secrets,
		translate,
		openPolicies: (http) => policyAccess(inputs, {
			env,
			event,
			root
		}, http)
	});
	for (const line of require_run.reportAsLines(report, {
		colour: false,
		translate
	})) info(line);
	await publish(report, runnerChannels(env), {
		files: Object.fromEntries([...files].map(([format, paths]) => [outputOf(format), paths.join("\n")])),
		dockerfile,
		translate,
		log
	});
	await commentOn(report, {
		...edges,
		inputs,
		event,
		log,
		translate
	});
	return close(report, translate);
}
const outputOf = (format) => format === "evidence" || format === "vsa" ? format : `report-${format}`;
function close(report, translate) {
	const code = require_run.exitCodeFor(report.verdict, report.mode);
	const verdict = require_policy.formatMessage(require_run.verdictSentence(report), translate);
	if (code !== 0) error(verdict, { title: "Image Policy Gate" });
	return code;
}
// src/action/main.ts
require_policy.enter(node_process.default, {
	now: Date.now,
	random: Math.random
}, run);
