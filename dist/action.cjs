#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_policy = require("./chunks/policy.cjs");
const require_run = require("./chunks/run.cjs");
const require_sources = require("./chunks/sources.cjs");
let node_process = require("node:process");
node_process = Object.create(node_process, { default: { value: node_process } });
let node_path = require("node:path");
let os = require("os");
os = Object.create(os, { default: { value: os } });
let crypto = require("crypto");
crypto = Object.create(crypto, { default: { value: crypto } });
let fs = require("fs");
fs = Object.create(fs, { default: { value: fs } });
let node_fs = require("node:fs");
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
// src/github/outsider.ts
const EVENTS_OF_FORKS = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
const EVENTS_OF_DEPENDABOT = [
	...EVENTS_OF_FORKS,
	"push",
	"create",
	"deployment",
	"deployment_status"
];
const DEPENDABOT = "dependabot[bot]";
function outsiderOf({ GITHUB_EVENT_NAME: event = "", GITHUB_ACTOR: actor }, isFromFork) {
	if (isFromFork && EVENTS_OF_FORKS.includes(event)) return "fork";
	return actor === DEPENDABOT && EVENTS_OF_DEPENDABOT.includes(event) ? "dependabot" : void 0;
}
// src/github/event.ts
const repositoryName = require_sources.nullish(require_sources.object({ full_name: require_sources.string() }));
const payload = require_sources.object({
	repository: require_sources.optional(require_sources.object({ default_branch: require_sources.optional(require_sources.string()) })),
	pull_request: require_sources.optional(require_sources.object({
		number: require_sources.number(),
		base: require_sources.object({
			ref: require_sources.string(),
			repo: repositoryName
		}),
		head: require_sources.object({
			sha: require_sources.objectId,
			repo: repositoryName
		})
	})),
	merge_group: require_sources.optional(require_sources.object({
		base_ref: require_sources.string(),
		head_sha: require_sources.objectId
	}))
});
function readEvent(env) {
	const name = env.GITHUB_EVENT_NAME || void 0;
	const event = readPayload(env.GITHUB_EVENT_PATH);
	return {
		name,
		repository: env.GITHUB_REPOSITORY || void 0,
		ref: env.GITHUB_REF || void 0,
		defaultBranch: event?.repository?.default_branch,
		change: require_run.isChangeEvent(name) ? changeOf(env, event) : void 0,
		pullRequest: event?.pull_request?.number,
		outsider: outsiderOf(env, isFromFork(event))
	};
}
function readPayload(path) {
	if (!path) return void 0;
	try {
		const parsed = require_sources.safeParse(payload, JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
		return parsed.success ? parsed.output : void 0;
	} catch {
		return;
	}
}
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
function changeOf(env, event) {
	const targetBranch = env.GITHUB_BASE_REF || QUEUE_BRANCH.exec(env.GITHUB_REF ?? "")?.[1];
	if (!targetBranch) return void 0;
	return {
		targetBranch,
		headCommit: event?.pull_request?.head.sha ?? event?.merge_group?.head_sha
	};
}
function isFromFork(event) {
	const { base, head } = event?.pull_request ?? {};
	return base?.repo?.full_name !== head?.repo?.full_name;
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
		const [{ openGitHub }, { authorOf, keepComment, markerOf }, { reportAsComment }] = await Promise.all([
			Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.api_exports),
			Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.comments_exports),
			Promise.resolve().then(() => require("./chunks/reporters-comment.cjs"))
		]);
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
	for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem, say), placeOf$1(problem));
	const rest = problems.slice(MAX_PROBLEMS);
	for (const problem of rest) for (const line of linesOf(problemText(problem, say))) info(line);
	if (rest.length > 0) annotate(say(require_policy.message("and {more} more problems", { more: rest.length })));
}
const placeOf$1 = ({ position }) => position ? {
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
		const [{ headOfBranch, resolveCommit }, { treeReader }] = await Promise.all([Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.commits_exports), Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.tree_reader_exports)]);
		const github = await openGitHub();
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
	return (await Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.commits_exports)).defaultBranchOf(github, repository);
}
const unclear = (reason) => new require_policy.GateError("POLICY_NOT_FOUND", require_policy.message("the target branch is not known: {reason}", { reason }), {
	place: "input policy-ref",
	hint: require_policy.message("set policy-ref to the branch whose policies count")
});
// src/action/policy-access.ts
function policyAccess(inputs, { env, event, root }, http) {
	const urls = gitHubUrls(env);
	const open = async (tokenInput, token) => {
		if (token !== void 0) return (await Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.api_exports)).openGitHub({
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
		...inputs.policyRef === "base" && headCommit && repository ? { proposed: changeReader(ofJob, repository, headCommit) } : {}
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
			const [{ resolveCommit }, { treeReader }] = await Promise.all([Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.commits_exports), Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.tree_reader_exports)]);
			const github = await openGitHub();
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
function changeReader(openGitHub, repository, commit) {
	const label = require_policy.message("the change");
	return lazyReader(label, async () => {
		const { treeReader } = await Promise.resolve().then(() => require("./chunks/github.cjs")).then((n) => n.tree_reader_exports);
		return treeReader(bounded(await openGitHub()), {
			repository,
			commit,
			label
		});
	});
}
function bounded(github) {
	let left = MAX_REQUESTS_OF_CHANGE;
	return {
		host: github.host,
		async send(request) {
			left -= 1;
			if (left >= 0) return github.send(request);
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
	await attempt(async () => {
		const { reportAsMarkdown } = await Promise.resolve().then(() => require("./chunks/reporters-markdown.cjs"));
		await channels.addToSummary(reportAsMarkdown(report, {
			maxBytes: MAX_SUMMARY_BYTES,
			translate
		}));
	}, (reason) => require_policy.message("could not write the job summary: {reason}", { reason }));
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
	const event = readEvent(edges.env);
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
