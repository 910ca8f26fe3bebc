const require_policy = require("./policy.cjs");
let node_process = require("node:process");
let node_events = require("node:events");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
// src/core/verdict.ts
const isEnforced = ({ outcome, mode, letThrough }) => outcome !== "skipped" && (mode === "enforce" || letThrough);
function imageVerdict(outcomes) {
	const enforced = outcomes.filter(isEnforced);
	if (enforced.some(({ outcome }) => outcome === "violated")) return "fail";
	const open = enforced.some(({ outcome, letThrough }) => outcome === "unknown" && !letThrough);
	return enforced.length > 0 && !open ? "pass" : "unknown";
}
function runVerdict(images) {
	if (images.some(({ verdict }) => verdict === "fail")) return "fail";
	return images.length > 0 && images.every(({ verdict }) => verdict === "pass") ? "pass" : "unknown";
}
function countOutcomes(images) {
	const outcomes = images.flatMap(({ rules }) => rules);
	const count = (accepts) => outcomes.filter(accepts).length;
	return {
		violations: count(({ outcome, mode }) => outcome === "violated" && mode === "enforce"),
		warnings: count(({ outcome, mode }) => (outcome === "violated" || outcome === "unknown") && mode === "warn"),
		unknowns: count(({ outcome, mode }) => outcome === "unknown" && mode === "enforce"),
		waived: count(({ outcome }) => outcome === "waived")
	};
}
const EXIT_CODES = {
	pass: 0,
	fail: 1,
	unknown: 2
};
const exitCodeFor = (verdict, mode) => mode === "report" ? 0 : EXIT_CODES[verdict];
// src/github/change-event.ts
const CHANGE_EVENTS = [
	"pull_request",
	"pull_request_target",
	"merge_group"
];
const isChangeEvent = (name) => CHANGE_EVENTS.some((event) => event === name);
const isOfChange = ({ GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "" }) => isChangeEvent(name) || /^(?:pull_request|workflow_run$)/.test(name) || ref.startsWith("refs/pull/");
// src/inputs/build-metadata.ts
const DIGEST = "containerimage.digest";
const NAMES = "image.name";
function imagesOfBuild({ text, place }) {
	const metadata = parseObject(text, place);
	const images = DIGEST in metadata || NAMES in metadata ? imagesOfTarget(metadata, place) : Object.entries(metadata).flatMap(([target, value]) => isObject(value) ? imagesOfTarget(value, `${place}, target ${require_policy.shown(target)}`) : []);
	if (images.length > 0) return images;
	throw require_policy.invalid(place, require_policy.message("the build reported no image: there is no \"{names}\" and \"{digest}\" in it", {
		names: NAMES,
		digest: DIGEST
	}), require_policy.message("build with a tag and `push: true`, and pass the step's `metadata` output"));
}
function imagesOfTarget(target, place) {
	const [names, digest] = [target[NAMES], target[DIGEST]];
	if (names === void 0 && digest === void 0) return [];
	const texts = typeof names === "string" ? require_policy.splitList({
		text: names,
		place
	}) : [];
	if (texts.length > 0 && typeof digest === "string") return texts.map(({ text }) => ({
		text: `${text}@${digest}`,
		place
	}));
	throw require_policy.invalid(place, texts.length > 0 ? require_policy.message("the build reported \"{names}\" without \"{digest}\"", {
		names: NAMES,
		digest: DIGEST
	}) : require_policy.message("the build reported \"{digest}\" without \"{names}\"", {
		names: NAMES,
		digest: DIGEST
	}), require_policy.message("build with a tag and `push: true`; or give `images` and `digest` instead"));
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseObject(text, place) {
	try {
		const value = JSON.parse(text);
		if (isObject(value)) return value;
	} catch (cause) {
		throw new require_policy.GateError("INPUT_INVALID", require_policy.message("the build metadata is not JSON"), {
			place,
			hint: require_policy.message("pass the build step's whole `metadata` output"),
			cause
		});
	}
	throw require_policy.invalid(place, require_policy.message("the build metadata is not a JSON object"), require_policy.message("pass the build step's whole `metadata` output"));
}
// src/inputs/images.ts
function selectImages(all, where, areNeeded) {
	const listed = all("images").flatMap(require_policy.splitList);
	const [digest, build] = [all("digest")[0], all("build-metadata")[0]];
	if (build) {
		const other = all("images")[0] ?? digest;
		if (other) throw require_policy.invalid(other.place, require_policy.message("give either \"build-metadata\", or \"images\" and \"digest\""));
		return {
			images: checked(imagesOfBuild(build)),
			digest: void 0
		};
	}
	if (listed.length === 0 && areNeeded) throw noImages(where);
	const only = digest && parseDigestInput(digest);
	return {
		images: checked(listed.map((image) => ({
			...image,
			text: withDigest(image, only)
		}))),
		digest: only
	};
}
function noImages(where) {
	if (where === "command") return require_policy.invalid("command line", require_policy.message("no image is given"), require_policy.message("write image-policy-gate check registry/namespace/repository:tag"));
	return require_policy.invalid("input images", require_policy.message("\"images\" is empty, and so is \"build-metadata\": there is no image to judge"), require_policy.message("where the value comes from the output of a job: GitHub drops an output that contains a secret, and says so in the log of that job"));
}
const MAX_IMAGES = 1e4;
function refuseTooMany(images) {
	const firstBeyond = images[MAX_IMAGES];
	if (firstBeyond === void 0) return;
	throw require_policy.invalid(firstBeyond.place, require_policy.message("{number} images are more than one run judges, which is {limit} at most", {
		number: images.length,
		limit: MAX_IMAGES
	}), require_policy.message("divide the list among several jobs with the input shard"));
}
function parseDigestInput({ text, place }) {
	const digest = text.trim();
	if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
	throw require_policy.invalid(place, require_policy.message("\"{value}\" is not \"sha256:\" and 64 lower-case hexadecimal digits", { value: require_policy.shown(digest) }));
}
function withDigest({ text, place }, digest) {
	const [, own] = text.split("@");
	if (digest === void 0 || own === digest) return text;
	if (own === void 0) return `${text}@${digest}`;
	throw require_policy.invalid(place, require_policy.message("\"{reference}\" names another digest than the input \"digest\", {digest}", {
		reference: require_policy.shown(text),
		digest
	}), require_policy.message("all images of one run with \"digest\" are names of that one digest: leave one of the two out"));
}
function checked(images) {
	const problems = images.flatMap(({ text, place }) => {
		try {
			require_policy.parseImageReference(text);
			return [];
		} catch (error) {
			if (!(error instanceof require_policy.GateError)) throw error;
			return [new require_policy.GateError(error.code, error.text, {
				hint: error.hint,
				place,
				cause: error
			})];
		}
	});
	if (problems.length > 0) throw require_policy.joinProblems(problems);
	const firstByText = /* @__PURE__ */ new Map();
	for (const image of images) if (!firstByText.has(image.text)) firstByText.set(image.text, image);
	return [...firstByText.values()];
}
// src/inputs/oidc.ts
const PROVIDER = {
	aliyun: /^acs:ram::\d+:oidc-provider\/[\x21-\x7e]{1,200}$/,
	huawei: /^iam::[\w-]+:(?!agency:)[A-Za-z-]+:[\x21-\x7e]{1,200}$/,
	hint: require_policy.message("name the identity provider in full: acs:ram::ACCOUNT:oidc-provider/NAME (Alibaba Cloud), iam::ACCOUNT:oidcProvider:NAME (Huawei Cloud)")
};
const ROLE = {
	aliyun: /^acs:ram::\d+:role\/[\x21-\x7e]{1,200}$/,
	huawei: /^iam::[\w-]+:agency:[\x21-\x7e]{1,200}$/,
	hint: require_policy.message("name the role or agency in full: acs:ram::ACCOUNT:role/NAME (Alibaba Cloud), iam::ACCOUNT:agency:NAME (Huawei Cloud)")
};
const ALIBABA_AUDIENCE = "sts.aliyuncs.com";
function toOidcLogin({ provider, role, audience }) {
	if (provider === void 0 && role === void 0 && audience === void 0) return void 0;
	if (provider === void 0 || role === void 0) {
		const [given] = [
			provider,
			role,
			audience
		].filter((value) => value !== void 0);
		throw require_policy.invalid(given?.place ?? "", require_policy.message("a keyless login needs both `oidc-provider` and `oidc-role`"));
	}
	const cloud = cloudOf(provider, PROVIDER);
	if (cloudOf(role, ROLE) !== cloud) throw require_policy.invalid(role.place, require_policy.message("`oidc-provider` and `oidc-role` are of different clouds"));
	return {
		cloud,
		provider: provider.text,
		role: role.text,
		audience: audienceOf(audience, cloud, provider)
	};
}
function cloudOf({ text, place }, forms) {
	for (const cloud of ["aliyun", "huawei"]) if (forms[cloud].test(text)) return cloud;
	throw require_policy.invalid(place, require_policy.message("\"{value}\" is neither an ARN nor a URN of the right kind", { value: require_policy.shown(text) }), forms.hint);
}
function audienceOf(audience, cloud, provider) {
	if (audience === void 0) {
		if (cloud === "aliyun") return ALIBABA_AUDIENCE;
		throw require_policy.invalid(provider.place, require_policy.message("a keyless login to Huawei Cloud needs `oidc-audience`"), require_policy.message("give the client id that the identity provider has in IAM"));
	}
	if (/^[\x21-\x7e]{1,255}$/.test(audience.text)) return audience.text;
	throw require_policy.invalid(audience.place, require_policy.message("an audience is a word or a URL without spaces"));
}
// src/core/report.ts
const MARK_KINDS = [
	"report-mode",
	"as-of",
	"foreign-endpoint",
	"policy-ref",
	"policy-change",
	"replayed",
	"cancelled",
	"merge",
	"notice"
];
const MAX_SHARDS = 1e3;
// src/inputs/shard.ts
function parseShard({ text, place }) {
	const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
	if (index !== void 0 && count !== void 0 && index <= count && count <= 1e3) return {
		index,
		count,
		place
	};
	throw require_policy.invalid(place, require_policy.message("\"{value}\" is no part of a list", { value: require_policy.shown(text) }), require_policy.message("write 2/4 for the second of four parts; there are {limit} at most", { limit: MAX_SHARDS }));
}
function takeShard(images, { index, count, place }) {
	const list = (0, node_crypto.createHash)("sha256").update(images.map(({ text }) => text).join("\n")).digest("hex");
	const part = images.filter((_, at) => at % count === index - 1);
	if (part.length > 0) return {
		images: part,
		shard: {
			index,
			count,
			list
		}
	};
	const values = {
		images: images.length,
		count
	};
	throw require_policy.invalid(place, require_policy.message("a list of {images} images has no {count} parts", values), require_policy.message("use fewer parts"));
}
// src/reporters/index.ts
const FORMATS = [
	"json",
	"sarif",
	"html",
	"markdown",
	"evidence",
	"vsa"
];
const EVERY_LIST = [
	"findings",
	"maliciousFileList",
	"unsafeSettingList",
	"sensitiveFileList"
];
const oneFile = (path, pieces) => [{
	path,
	pieces
}];
const REPORTERS = {
	json: {
		place: "report.json",
		render: async (report) => oneFile("report.json", (await Promise.resolve().then(() => json_exports)).reportAsPieces(report))
	},
	sarif: {
		place: "report.sarif",
		lists: EVERY_LIST,
		render: async (report, context) => oneFile("report.sarif", (await Promise.resolve().then(() => require("./reporters-sarif.cjs"))).reportAsSarifPieces(report, context)),
		notices: async (report) => (await Promise.resolve().then(() => require("./reporters-sarif.cjs"))).sarifNotices(report)
	},
	html: {
		place: "report.html",
		lists: EVERY_LIST,
		render: async (report, context) => oneFile("report.html", (await Promise.resolve().then(() => require("./reporters-html.cjs"))).reportAsHtmlPieces(report, context))
	},
	markdown: {
		place: "report.md",
		lists: ["findings", "maliciousFileList"],
		render: async (report, context) => {
			const { MAX_FILE_BYTES, reportAsMarkdown } = await Promise.resolve().then(() => require("./reporters-markdown.cjs"));
			return oneFile("report.md", [reportAsMarkdown(report, {
				...context,
				maxBytes: MAX_FILE_BYTES
			})]);
		}
	},
	evidence: {
		place: "evidence.json",
		render: async (_, { evidence }) => oneFile("evidence.json", (await Promise.resolve().then(() => require("./reporters-evidence.cjs"))).evidenceAsPieces(evidence))
	},
	vsa: {
		place: "vsa",
		render: async (report, context) => {
			const { verificationSummaries } = await Promise.resolve().then(() => require("./reporters-vsa.cjs"));
			const [evidenceFile] = context.formats?.includes("evidence") ? await REPORTERS.evidence.render(report, context) : [];
			return verificationSummaries(report, {
				runPlace: context.runPlace,
				evidenceFile
			}).map(({ hex, text }) => ({
				path: `vsa/${hex}.json`,
				pieces: [text]
			}));
		},
		notices: async (report) => (await Promise.resolve().then(() => require("./reporters-vsa.cjs"))).vsaNotices(report)
	}
};
const listsOf = (formats) => [...new Set(formats.flatMap((format) => REPORTERS[format].lists ?? []))];
// src/translations/index.ts
const LANGUAGES = ["en", "zh"];
async function translator(language) {
	if (language === "en") return void 0;
	const { zh } = await Promise.resolve().then(() => require("./translations-zh.cjs"));
	const table = new Map(Object.entries(zh));
	return (template) => table.get(template) ?? template;
}
// src/inputs/table.ts
const SOURCE_IDS = [
	"huawei-registries",
	"huawei-swr",
	"huawei-local",
	"aliyun"
];
const inputTable = [
	{
		name: "images",
		type: "list",
		description: "Image references, one a line or comma-separated: registry/namespace/repository[:tag][@sha256:\u2026]. A tag or a digest is needed; \"latest\" is never assumed."
	},
	{
		name: "digest",
		type: "text",
		description: "The digest that the build reported (sha256:\u2026). All images are then names of this one digest."
	},
	{
		name: "build-metadata",
		type: "text",
		description: "The metadata output of docker/build-push-action or docker/bake-action, instead of \"images\" and \"digest\"."
	},
	{
		name: "policy",
		type: "list",
		default: ".github/image-policy.yaml, else preset:baseline",
		description: "Policies, one a line: a path, a glob, preset:NAME, OWNER/REPO/PATH@REF, or optional: before a path that may be absent. Each of them must pass."
	},
	{
		name: "policy-ref",
		type: "text",
		default: "base in the Action, workspace in the command",
		description: "Where policy paths are read. \"base\": on pull requests and in merge queues the head of the branch that the change goes to, on a push to the default branch the files that are checked out, otherwise the head of the default branch. \"workspace\": always the files that are checked out. Or a branch, tag or commit. The command knows \"workspace\" only."
	},
	{
		name: "source",
		type: "choice",
		allowed: ["auto", ...SOURCE_IDS],
		default: "auto",
		description: "The service to ask; \"auto\" tells it from the registry host, image by image."
	},
	{
		name: "region",
		type: "text",
		default: "from the registry host, where it names one",
		description: "Cloud region of images whose registry host names none."
	},
	{
		name: "project-id",
		type: "text",
		default: "looked up",
		description: "Huawei Cloud project id of the region."
	},
	{
		name: "enterprise-project-id",
		type: "text",
		default: "the service's own, then all",
		description: "Huawei Cloud enterprise project id, or all_granted_eps."
	},
	{
		name: "endpoint",
		type: "url",
		default: "by region",
		description: "Base URL of the service's API; https, or http on this machine only."
	},
	{
		name: "auth-endpoint",
		type: "url",
		default: "by region",
		description: "Base URL of the login service (IAM, STS); https, or http on this machine only."
	},
	{
		name: "oidc-provider",
		type: "text",
		description: "Login without a stored key, with the job's own OIDC token: the identity provider's ARN (Alibaba Cloud) or URN (Huawei Cloud). With oidc-role, it beats keys of that cloud in the environment."
	},
	{
		name: "oidc-role",
		type: "text",
		description: "The role (ARN) or agency (URN) of that login."
	},
	{
		name: "oidc-audience",
		type: "text",
		default: "sts.aliyuncs.com at Alibaba Cloud, required at Huawei Cloud",
		description: "Whom the OIDC token is for: a client id of the identity provider."
	},
	{
		name: "wait",
		type: "duration",
		default: "10m",
		description: "How long the whole run may wait for images to appear and scans to end, such as 30s, 15m or 24h; 0 looks once."
	},
	{
		name: "sync",
		type: "choice",
		allowed: ["never", "if-missing"],
		default: "if-missing",
		description: "Whether to ask the service, once, to refresh its image list when the image or its digest is not there."
	},
	{
		name: "scan",
		type: "choice",
		allowed: ["never", "if-needed"],
		default: "never",
		description: "Whether to ask the service, once, for a scan of an image that was never scanned, or not since its push. A scan can cost money."
	},
	{
		name: "mode",
		type: "choice",
		allowed: ["enforce", "report"],
		default: "enforce",
		description: "\"enforce\" fails the job, \"report\" never does; all else is alike."
	},
	{
		name: "as-of",
		type: "date",
		default: "now",
		description: "Judge ages, waivers and dates as of this moment: 2026-12-31 (00:00 UTC) or 2026-12-31T10:00:00Z."
	},
	{
		name: "report-dir",
		type: "text",
		default: "image-policy-report",
		description: "Directory that report files are written to."
	},
	{
		name: "formats",
		type: "list",
		allowed: FORMATS,
		default: "json",
		description: "Files to write there."
	},
	{
		name: "comment",
		type: "choice",
		allowed: [
			"never",
			"always",
			"on-failure"
		],
		default: "never",
		description: "Whether the pull request gets one comment that is kept up to date; \"on-failure\" begins one only where the verdict is not pass. Takes the permission pull-requests: write."
	},
	{
		name: "dockerfile",
		type: "text",
		description: "Dockerfile whose last FROM line carries the annotations of what was found in the image."
	},
	{
		name: "language",
		type: "choice",
		allowed: LANGUAGES,
		default: "en",
		description: "Language of reports that people read."
	},
	{
		name: "replay",
		type: "text",
		description: "An evidence file to judge from instead of asking a service: no network, no credentials, as of the time that it was recorded at unless \"as-of\" is given."
	},
	{
		name: "shard",
		type: "text",
		description: "Judge only a part of the images: 2/4 is the second of four. The command \"merge\" joins the reports of all parts into one verdict."
	},
	{
		name: "concurrency",
		type: "count",
		default: "8",
		description: "How many requests may be under way at once, from 1 to 64."
	},
	{
		name: "matrix",
		type: "text",
		default: "${{ toJSON(matrix) }}",
		actionOnly: true,
		description: "Tells the jobs of a matrix apart, so that each has its own comment. Leave it as it is."
	},
	{
		name: "github-token",
		type: "text",
		default: "${{ github.token }}",
		actionOnly: true,
		description: "Reads the policies of the target branch (permission contents: read), and writes the comment (pull-requests: write)."
	},
	{
		name: "policy-token",
		type: "text",
		default: "github-token",
		actionOnly: true,
		description: "Reads policies of other repositories (OWNER/REPO/PATH@REF); the job's own token cannot read another private one."
	}
];
const inputSpec = (name) => inputTable.find((spec) => spec.name === name);
// src/inputs/parse.ts
const DEFAULT_WAIT_MS = 6e5;
const DEFAULT_CONCURRENCY = 8;
const MAX_CONCURRENCY = 64;
function parseInputs(raw, where, { needsImages = true } = {}) {
	const given = new Map([...raw].map(([name, values]) => [name, values.filter(({ text }) => text.trim() !== "")]));
	const problems = unknownNames(given, where);
	const attempt = (parse) => {
		try {
			return parse();
		} catch (error) {
			if (!(error instanceof require_policy.GateError)) throw error;
			problems.push(...require_policy.problemsOf(error));
			return;
		}
	};
	const all = (name) => given.get(name) ?? [];
	const one = (name, parse) => attempt(() => {
		const [value, second] = all(name);
		if (second) throw require_policy.invalid(second.place, require_policy.message("\"{name}\" is given twice", { name }));
		return value && parse({
			...value,
			text: value.text.trim()
		}, inputSpec(name));
	});
	const word = (name) => one(name, require_policy.parseChoice);
	const [provider, role, audience] = [
		"oidc-provider",
		"oidc-role",
		"oidc-audience"
	].map((name) => one(name, (value) => value));
	const waitMs = one("wait", require_policy.parseWaitMs);
	const wish = one("shard", parseShard);
	const mustName = needsImages && (wish !== void 0 || all("replay").length === 0);
	const selection = attempt(() => selectImages(all, where, mustName)) ?? {
		images: [],
		digest: void 0
	};
	const part = wish && selection.images.length > 0 ? attempt(() => takeShard(selection.images, wish)) : void 0;
	const images = part?.images ?? selection.images;
	attempt(() => refuseTooMany(images));
	const inputs = {
		images,
		digest: selection.digest,
		shard: part?.shard,
		policies: all("policy").flatMap(require_policy.splitLines).map(({ text }) => text),
		policyRef: one("policy-ref", parsePolicyRef(where)) ?? (where === "action" ? "base" : "workspace"),
		source: word("source") ?? "auto",
		region: one("region", require_policy.parseIdentifier),
		projectId: one("project-id", require_policy.parseIdentifier),
		enterpriseProjectId: one("enterprise-project-id", require_policy.parseIdentifier),
		endpoint: one("endpoint", require_policy.parseBaseUrl),
		authEndpoint: one("auth-endpoint", require_policy.parseBaseUrl),
		oidc: attempt(() => toOidcLogin({
			provider,
			role,
			audience
		})),
		waitMs: waitMs ?? DEFAULT_WAIT_MS,
		waitIsSet: waitMs !== void 0,
		sync: word("sync") ?? "if-missing",
		scan: word("scan") ?? "never",
		mode: word("mode") ?? "enforce",
		asOfMs: one("as-of", require_policy.parseInstantMs),
		reportDir: one("report-dir", ({ text }) => text) ?? "image-policy-report",
		formats: attempt(() => parseFormats(all("formats"))) ?? ["json"],
		dockerfile: one("dockerfile", ({ text }) => text),
		comment: word("comment") ?? "never",
		language: word("language") ?? "en",
		replay: one("replay", ({ text }) => text),
		concurrency: one("concurrency", (value) => require_policy.parseCount(value, 1, MAX_CONCURRENCY)) ?? DEFAULT_CONCURRENCY
	};
	if (problems.length > 0) throw require_policy.joinProblems(problems);
	return inputs;
}
function unknownNames(given, where) {
	const specs = inputTable;
	const usable = specs.filter((spec) => where === "action" || !spec.actionOnly).map((spec) => spec.name);
	return [...given].flatMap(([name, [value]]) => {
		if (value === void 0 || usable.includes(name)) return [];
		const values = { name: require_policy.shown(name) };
		if (specs.some((spec) => spec.name === name)) return [require_policy.invalid(value.place, require_policy.message("\"{name}\" is an input of the Action only", values))];
		const unknown = where === "action" ? require_policy.message("there is no input \"{name}\"", values) : require_policy.message("there is no flag \"--{name}\"", values);
		return [require_policy.invalid(value.place, unknown, require_policy.suggest(name, usable))];
	});
}
const parsePolicyRef = (where) => ({ text, place }) => {
	if (where === "command" && text !== "workspace") {
		const hint = require_policy.message("the command reads the files that are checked out: use \"workspace\"");
		throw require_policy.invalid(place, require_policy.message("\"{value}\" can be read in the Action only", { value: require_policy.shown(text) }), hint);
	}
	if (text === "base" || text === "workspace") return text;
	const meant = require_policy.suggest(text, ["base", "workspace"]);
	if (require_policy.REF.test(text) && !meant) return text;
	throw require_policy.invalid(place, require_policy.message("\"{value}\" is no branch, tag or commit", { value: require_policy.shown(text) }), meant);
};
const parseFormats = (values) => {
	const formats = values.flatMap(require_policy.splitList).map((value) => require_policy.parseChoice(value, inputSpec("formats")));
	return formats.length > 0 ? [...new Set(formats)] : void 0;
};
// src/reporters/standing.ts
const STANDINGS = [
	"violation",
	"unknown",
	"break-glass",
	"warning",
	"waived",
	"pass",
	"skipped"
];
function standingOf({ outcome, mode, cause }) {
	switch (outcome) {
		case "violated": return mode === "enforce" ? "violation" : "warning";
		case "unknown": return mode === "enforce" ? "unknown" : "warning";
		case "waived": return cause === void 0 ? "waived" : "break-glass";
		default: return outcome;
	}
}
const isBlocking = (rule) => ["violation", "unknown"].includes(standingOf(rule));
const rankOf = (rule) => STANDINGS.indexOf(standingOf(rule));
const worstFirst$1 = (rules) => rules.toSorted((a, b) => rankOf(a) - rankOf(b));
const VERDICTS$1 = [
	"fail",
	"unknown",
	"pass"
];
const worstImagesFirst = (images) => images.toSorted((a, b) => VERDICTS$1.indexOf(a.verdict) - VERDICTS$1.indexOf(b.verdict));
// src/reporters/words.ts
const OUTCOMES = {
	pass: require_policy.message("pass"),
	violated: require_policy.message("violated"),
	unknown: require_policy.message("unknown"),
	waived: require_policy.message("waived"),
	skipped: require_policy.message("skipped")
};
const VERDICTS = {
	pass: require_policy.message("pass"),
	fail: require_policy.message("fail"),
	unknown: require_policy.message("unknown")
};
const CAUSES = {
	missing: require_policy.message("missing"),
	pending: require_policy.message("pending"),
	"failed-scan": require_policy.message("failed-scan"),
	stale: require_policy.message("stale"),
	unsupported: require_policy.message("unsupported"),
	"not-measured": require_policy.message("not-measured"),
	"source-error": require_policy.message("source-error"),
	ambiguous: require_policy.message("ambiguous")
};
const MALICE_WORDS = {
	remind: require_policy.message("reminder"),
	suspicious: require_policy.message("suspicious"),
	serious: require_policy.message("serious")
};
const outcomeWord = (outcome) => OUTCOMES[outcome];
const verdictWord = (verdict) => VERDICTS[verdict];
const causeWord = (cause) => cause === void 0 ? OUTCOMES.unknown : CAUSES[cause];
// src/reporters/sentences.ts
const speaker = ({ translate }) => (said) => require_policy.formatMessage(said, translate);
function formatTime(ms) {
	const date = new Date(ms);
	return Number.isNaN(date.getTime()) ? String(ms) : `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
const formatDay = (ms) => formatTime(ms).slice(0, 10);
const shortReference = (reference) => reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1\u2026");
function verdictSentence({ verdict, images }) {
	const total = images.length;
	const held = images.filter((image) => image.verdict !== "pass").length;
	if (verdict === "pass") return total === 1 ? require_policy.message("PASS: the image may go on") : require_policy.message("PASS: all {total} images may go on", { total });
	if (verdict === "fail") {
		if (total === 1) return require_policy.message("FAIL: the image may not go on");
		return require_policy.message("FAIL: {held} of {total} images may not go on", {
			held,
			total
		});
	}
	if (total === 0) return require_policy.message("UNKNOWN: no image was judged");
	if (held === 0) return require_policy.message("UNKNOWN: not everything was judged");
	if (total === 1) return require_policy.message("UNKNOWN: too little is known of the image to let it go on");
	return require_policy.message("UNKNOWN: {held} of {total} images may not go on, because too little is known of them", {
		held,
		total
	});
}
const countsSentence = ({ counts }) => require_policy.message("violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}", { ...counts });
function remarks(report) {
	const count = report.images.flatMap((image) => image.rules).filter((rule) => rule.letThrough).length;
	const letThrough = require_policy.message("let through by a policy although not known: {count}", { count });
	const marks = report.marks.map(({ text }) => text);
	return count === 0 ? marks : [...marks, letThrough];
}
function imageSentence(image) {
	const blocking = worstFirst$1(image.rules.filter(isBlocking));
	const [worst] = blocking;
	if (worst !== void 0) {
		const values = {
			rule: worst.id,
			text: worst.message,
			more: blocking.length - 1
		};
		return blocking.length === 1 ? require_policy.message("{rule}: {text}", values) : require_policy.message("{rule}: {text} (and {more} more)", values);
	}
	if (image.verdict !== "pass") return require_policy.message("no enforced rule applies to this image");
	const warnings = image.rules.filter((rule) => standingOf(rule) === "warning").length;
	if (warnings > 0) return require_policy.message("every enforced rule holds or is let through; warnings: {warnings}", { warnings });
	return require_policy.message("every enforced rule holds");
}
function ruleSentence(rule, image) {
	const values = {
		rule: rule.id,
		image,
		cause: causeWord(rule.cause)
	};
	if (rule.letThrough) return require_policy.message("{rule} is undecided for {image} ({cause}); the policy lets it through", values);
	switch (rule.outcome) {
		case "violated": return require_policy.message("{rule} is violated by {image}", values);
		case "unknown": return require_policy.message("{rule} is undecided for {image} ({cause})", values);
		case "waived": return rule.cause === void 0 ? require_policy.message("{rule} is waived for {image}", values) : require_policy.message("{rule} is undecided for {image} ({cause}), and waived", values);
		case "pass": return require_policy.message("{rule} holds for {image}", values);
		case "skipped": return require_policy.message("{rule} does not apply to {image}", values);
	}
}
const sourceLine = ({ source, region, asked }, say) => sayParts([
	source,
	...region === void 0 ? [] : [region],
	...asked
], say);
const sayParts = (parts, say) => say(require_policy.message("{parts}", { parts: require_policy.joinParts(parts) }));
function scanSentences({ label, state, pushedAtMs }) {
	const pushed = pushedAtMs.known ? require_policy.message("pushed {time}", { time: formatTime(pushedAtMs.value) }) : require_policy.message("push time not told");
	return [scanSentence(label, state), pushed];
}
function scanLine(scan, say) {
	const [state = "", pushed = ""] = scanSentences(scan);
	return say(require_policy.message("{state}; {pushed}", {
		state,
		pushed
	}));
}
function scanSentence(label, state) {
	switch (state.kind) {
		case "complete": return state.endedAtMs.known ? require_policy.message("{label}: scanned {time}", {
			label,
			time: formatTime(state.endedAtMs.value)
		}) : require_policy.message("{label}: scanned, time not told", { label });
		case "stale": return require_policy.message("{label}: scanned {time}, before the last push", {
			label,
			time: formatTime(state.endedAtMs)
		});
		case "pending": return require_policy.message("{label}: not scanned yet: {why}", {
			label,
			why: state.why
		});
		case "failed": return require_policy.message("{label}: the scan failed ({code}): {why}", {
			label,
			code: state.code,
			why: state.why
		});
		case "unsupported": return require_policy.message("{label}: cannot be scanned ({code}): {why}", {
			label,
			code: state.code,
			why: state.why
		});
		case "unclear": return require_policy.message("{label}: no clear state: {why}", {
			label,
			why: state.why
		});
	}
}
function policySentence({ name, origin }) {
	const values = {
		name,
		from: origin.text,
		digest: origin.digest.replace(/^sha256:/, "").slice(0, 12)
	};
	if (origin.commit === void 0) return require_policy.message("{name} from {from}, sha256:{digest}", values);
	const commit = origin.commit.slice(0, 12);
	return require_policy.message("{name} from {from} at commit {commit}, sha256:{digest}", {
		...values,
		commit
	});
}
const noticeSentence = ({ message: warning, position: { file, line } }) => require_policy.message("{warning} ({place})", {
	warning,
	place: `${file}:${line}`
});
const ruleWaivers = ({ waivedBy = [] }) => waivedBy.filter(({ finding }) => finding === void 0);
const findingSentence = ({ policy, id, severity }) => require_policy.message("{policy}:{id}  ({severity})", {
	policy,
	id,
	severity: require_policy.severityPhrase(severity)
});
function waiverSentence({ owner, expiresMs, reason, position }) {
	const values = {
		place: `${position.file}:${position.line}`,
		owner: owner ?? "-",
		reason: reason ?? "-"
	};
	if (expiresMs === void 0) return require_policy.message("waived without end by {place}, owner {owner}: {reason}", values);
	const until = formatDay(expiresMs);
	return require_policy.message("waived until {until} by {place}, owner {owner}: {reason}", {
		...values,
		until
	});
}
// src/reporters/sha256.ts
function sha256Hex(text) {
	const hash = (0, node_crypto.createHash)("sha256");
	for (const piece of typeof text === "string" ? [text] : text) hash.update(piece);
	return hash.digest("hex");
}
// src/reporters/findings.ts
const known = /* @__PURE__ */ new WeakMap();
function listsOfImage(image) {
	const lists = known.get(image) ?? workOut(image);
	known.set(image, lists);
	return lists;
}
function workOut(image) {
	const waived = /* @__PURE__ */ new Map();
	for (const one of image.waivedFindings) waived.set(keyOf(one), [...waived.get(keyOf(one)) ?? [], one]);
	return {
		findings: listed(image, "findings").map((finding) => ({
			finding,
			waived: waived.get(keyOf(finding)) ?? []
		})).toSorted((a, b) => byUrgency(a.finding, b.finding)),
		maliciousFiles: listed(image, "maliciousFileList").toSorted((a, b) => gradeOf(b) - gradeOf(a) || compare$1(a.path ?? "", b.path ?? "")),
		unsafeSettings: listed(image, "unsafeSettingList").toSorted(bySeverityThenName),
		sensitiveFiles: listed(image, "sensitiveFileList").toSorted(bySeverityThenName)
	};
}
function packageText({ package: part }) {
	if (part === void 0) return void 0;
	const named = part.version === void 0 ? part.name : `${part.name} ${part.version}`;
	return part.path === void 0 ? named : `${named} (${part.path})`;
}
function fixWords({ hasFix }) {
	if (hasFix === void 0) return void 0;
	return hasFix ? require_policy.message("fix known") : require_policy.message("no fix yet");
}
function listed(image, name) {
	const items = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { state } of image.scans) {
		const list = state.kind === "complete" ? state.facts[name] : void 0;
		if (!list?.known) continue;
		for (const item of list.value) {
			const print = sha256Hex(JSON.stringify(item));
			if (!seen.has(print)) items.push(item);
			seen.add(print);
		}
	}
	return items;
}
const keyOf = ({ id, severity }) => JSON.stringify([
	id,
	severity.least,
	severity.most
]);
const byUrgency = (a, b) => bySeverity(a, b) || Number(b.hasFix ?? false) - Number(a.hasFix ?? false) || compare$1(a.id, b.id) || compare$1(packageText(a) ?? "", packageText(b) ?? "");
const bySeverity = ({ severity: a }, { severity: b }) => require_policy.rankOf(b.most) - require_policy.rankOf(a.most) || require_policy.rankOf(b.least) - require_policy.rankOf(a.least);
const bySeverityThenName = (a, b) => bySeverity(a, b) || compare$1(a.name, b.name);
const gradeOf = ({ level }) => level === void 0 ? -1 : require_policy.MALICE_LEVELS.indexOf(level);
const compare$1 = (a, b) => a === b ? 0 : a < b ? -1 : 1;
// src/reporters/pieces.ts
const PIECE_LENGTH = 16384;
function* inPieces(texts) {
	let piece = "";
	for (const text of texts) {
		piece += text;
		if (piece.length < PIECE_LENGTH) continue;
		yield piece;
		piece = "";
	}
	yield piece;
}
const FEW = 16;
const madeOf = (values, make) => values.length <= FEW ? values.map(make) : { *[Symbol.iterator]() {
	for (const value of values) yield make(value);
} };
// src/reporters/text-lists.ts
const MAX_ROWS = 10;
function listTexts({ maliciousFiles, findings }, say) {
	const files = maliciousFiles.map(({ path, name, level, md5 }) => [
		path ?? "?",
		level === void 0 ? void 0 : say(MALICE_WORDS[level]),
		name,
		md5 && `MD5 ${md5}`
	]);
	const open = findings.filter(({ waived }) => waived.length === 0);
	const vulnerabilities = open.map(({ finding }) => {
		const fix = fixWords(finding);
		return [
			finding.id,
			say(require_policy.severityPhrase(finding.severity)),
			packageText(finding),
			fix && say(fix)
		];
	});
	return [...section(say(require_policy.message("malicious files: {count}", { count: files.length })), files, say), ...section(say(require_policy.message("vulnerabilities by name: {count}", { count: open.length })), vulnerabilities, say)];
}
function section(title, rows, say) {
	if (rows.length === 0) return [];
	const more = rows.length - MAX_ROWS;
	return [
		title,
		...rows.slice(0, MAX_ROWS).map((cells) => `  ${cells.filter((text) => text !== void 0).join("  ")}`),
		...more > 0 ? [`  ${say(require_policy.message("and {count} more", { count: more }))}`] : []
	];
}
// src/reporters/text.ts
const SGR = {
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36,
	dim: 2,
	bold: 1
};
const LOOKS = {
	violation: {
		sign: "\u2717",
		style: "red"
	},
	unknown: {
		sign: "?",
		style: "yellow"
	},
	"break-glass": {
		sign: "!",
		style: "red"
	},
	warning: {
		sign: "!",
		style: "yellow"
	},
	waived: {
		sign: "~",
		style: "cyan"
	},
	pass: {
		sign: "\u2713",
		style: "green"
	},
	skipped: {
		sign: "-",
		style: "dim"
	}
};
const VERDICT_STYLES = {
	pass: "green",
	fail: "red",
	unknown: "yellow"
};
function* reportAsLines(report, options) {
	for (const line of linesOf(report, options)) yield paint(line, options.colour);
}
const reportAsTextPieces = (report, options) => inPieces(ended(reportAsLines(report, options)));
function* ended(lines) {
	for (const line of lines) yield `${line}\n`;
}
function* linesOf(report, options) {
	const say = speaker(options);
	const width = options.width ?? 80;
	yield {
		text: say(verdictSentence(report)),
		style: VERDICT_STYLES[report.verdict]
	};
	for (const remark of remarks(report)) yield* wrap(`! ${say(remark)}`, width, "", "  ", "yellow");
	for (const image of worstImagesFirst(report.images)) {
		yield { text: "" };
		yield* imageLines(image, width, say);
	}
	yield { text: "" };
	yield {
		text: say(countsSentence(report)),
		style: "bold"
	};
	for (const policy of report.policies) yield* policyLines(policy, width, say);
	yield* hostLines(report, width, say);
}
function paint({ text, style }, colour) {
	const line = require_policy.inertLine(require_policy.plainLine(text));
	return colour && style !== void 0 && line !== "" ? `\u001b[${SGR[style]}m${line}\u001b[0m` : line;
}
function imageLines(image, width, say) {
	const fact = (label, text) => wrap(text, width, `  ${require_policy.padColumns(say(label), 6)} `, " ".repeat(9));
	return [
		{
			text: `${say(verdictWord(image.verdict)).toUpperCase()}  ${image.reference}`,
			style: VERDICT_STYLES[image.verdict]
		},
		...image.digest === void 0 ? [] : fact(require_policy.message("digest"), image.digest),
		...fact(require_policy.message("source"), sourceLine(image, say)),
		...image.scans.flatMap((scan) => fact(require_policy.message("scan"), scanLine(scan, say))),
		...image.consoleUrl === void 0 ? [] : fact(require_policy.message("see"), image.consoleUrl),
		...worstFirst$1(image.rules).flatMap((rule) => ruleLines(rule, width, say)),
		...image.waivedFindings.flatMap((finding) => waivedFindingLines(finding, width, say)),
		...image.verdict === "pass" ? [] : listTexts(listsOfImage(image), say).map((text) => ({ text: `  ${text}` }))
	];
}
function ruleLines(rule, width, say) {
	const standing = standingOf(rule);
	const { sign, style } = LOOKS[standing];
	const head = `  ${sign} ${require_policy.padColumns(say(outcomeWord(rule.outcome)), 8)} ${rule.policy}:${rule.id}`;
	const text = say(rule.message);
	if (standing === "pass" || standing === "skipped") return wrap(text, width, `${head}  `, " ".repeat(13), style);
	const body = (said) => wrap(said, width, "    ", "    ");
	return [
		{
			text: head + qualifier(rule, say),
			style
		},
		...body(text),
		...body(`${rule.position.file}:${rule.position.line}`),
		...rule.hint === void 0 ? [] : wrap(say(rule.hint), width, "    -> ", "       "),
		...ruleWaivers(rule).flatMap((waiver) => body(say(waiverSentence(waiver)))),
		...stanzaLines(rule, say)
	];
}
function waivedFindingLines(finding, width, say) {
	const { sign, style } = LOOKS.waived;
	return [{
		text: `  ${sign} ${require_policy.padColumns(say(outcomeWord("waived")), 8)} ${say(findingSentence(finding))}`,
		style
	}, ...finding.waivedBy.flatMap((waiver) => wrap(say(waiverSentence(waiver)), width, "    ", "    "))];
}
function qualifier(rule, say) {
	const parts = [
		...rule.cause === void 0 ? [] : [causeWord(rule.cause)],
		...rule.letThrough ? [require_policy.message("let through by the policy")] : [],
		...standingOf(rule) === "warning" && !rule.letThrough ? [require_policy.message("warns only")] : []
	];
	return parts.length === 0 ? "" : `  ${say(require_policy.message("({parts})", { parts: require_policy.joinParts(parts) }))}`;
}
function stanzaLines({ waiverStanza }, say) {
	if (waiverStanza === void 0) return [];
	const stanza = require_policy.plainLines(waiverStanza.trimEnd()).map((line) => ({
		text: `      ${line}`,
		style: "dim"
	}));
	return [{ text: `    ${say(require_policy.message("to waive it, put this under \"waivers:\" of the policy:"))}` }, ...stanza];
}
function policyLines(policy, width, say) {
	return [...wrap(say(policySentence(policy)), width, `${require_policy.padColumns(say(require_policy.message("policy")), 6)} `, " ".repeat(7), "dim"), ...policy.warnings.flatMap((notice) => wrap(say(noticeSentence(notice)), width, "     ! ", "       ", "yellow"))];
}
function hostLines({ hosts }, width, say) {
	if (hosts.length === 0) return [];
	return wrap(say(require_policy.message("contacted {hosts}", { hosts: hosts.join(", ") })), width, "", "          ", "dim");
}
const wrap = (text, width, first, rest, style) => require_policy.wrapColumns(require_policy.plainLine(text), width, first, rest).map((line) => style === void 0 ? { text: line } : {
	text: line,
	style
});
// src/reporters/dockerfile.ts
const HEREDOC = /(?:^|\s)\d*<<-?(["']?)([A-Za-z_][\w.-]*)\1(?=\s|$)/g;
const BACKTICK_ESCAPES = /^(?:#.*\r?\n)*?#[ \t]*escape[ \t]*=[ \t]*`/i;
function lastFromLine(text) {
	const lines = text.split(/\r?\n/);
	const continuation = BACKTICK_ESCAPES.test(text) ? "`" : "\\";
	let last;
	for (let at = 0; at < lines.length;) {
		const start = at;
		const instruction = readInstruction(lines, start, continuation);
		at = skipHeredocs(lines, instruction.next, instruction.text);
		if (/^\s*from\s+\S/i.test(instruction.text)) last = start + 1;
	}
	return last;
}
function readInstruction(lines, start, continuation) {
	let text = "";
	let next = start;
	while (next < lines.length) {
		const line = (lines[next++] ?? "").trimEnd();
		if (text !== "" && /^\s*(?:#|$)/.test(line)) continue;
		if (/^\s*#/.test(line) || !line.endsWith(continuation)) return {
			text: text + line,
			next
		};
		text += `${line.slice(0, -1)} `;
	}
	return {
		text,
		next
	};
}
function skipHeredocs(lines, start, instruction) {
	if (!/^\s*(?:run|copy|add|onbuild)\s/i.test(instruction)) return start;
	let next = start;
	for (const [, , terminator] of instruction.matchAll(HEREDOC)) {
		const end = lines.findIndex((line, at) => at >= next && line.trim() === terminator);
		if (end === -1) return next;
		next = end + 1;
	}
	return next;
}
// src/dockerfile-place.ts
const RULES_ABOUT_CONTENT = require_policy.rules.filter(({ about }) => about === "facts" || about === "image").map(({ id }) => id);
async function dockerfilePlace(dockerfile, { root, confine, log }) {
	if (dockerfile === void 0) return void 0;
	try {
		const text = await require_policy.workspaceReader(root, { confine }).read(dockerfile);
		if (text === void 0) throw new Error("absent");
		const line = lastFromLine(text);
		if (line !== void 0) return {
			file: dockerfile,
			line,
			rules: RULES_ABOUT_CONTENT
		};
		log.warn(require_policy.message("{dockerfile} has no FROM line to annotate", { dockerfile }));
	} catch {
		log.warn(require_policy.message("{dockerfile} cannot be read, so nothing is annotated on it", { dockerfile }));
	}
}
// src/sources/service-hosts.ts
const SERVICE_HOSTS = [
	/^(?:hss|iam|sts)\.[a-z]{2}-[a-z]+-\d+\.myhuaweicloud\.(?:com|eu)$/,
	/^iam\.myhuaweicloud\.com$/,
	/^(?:tds|sas|sts)\.(?:cn|ap|us|eu|me|na)-[a-z0-9-]+\.aliyuncs\.com$/,
	/^(?:tds|sas|sts)\.aliyuncs\.com$/
];
const isServiceUrl = ({ protocol, port, hostname }) => protocol === "https:" && port === "" && SERVICE_HOSTS.some((host) => host.test(hostname));
// src/marks.ts
function marksOf({ mode, asOfMs, endpoint, authEndpoint, replay }) {
	const endpoints = replay === void 0 ? [endpoint, authEndpoint].filter((url) => url !== void 0) : [];
	const foreign = new Set(endpoints.filter((url) => !isServiceUrl(url)).map((url) => url.host));
	return [
		...mode === "report" ? [{
			kind: "report-mode",
			text: require_policy.message("report mode: whatever the verdict, the job does not fail")
		}] : [],
		...asOfMs === void 0 ? [] : [{
			kind: "as-of",
			text: require_policy.message("judged as of {moment}, not as of now", { moment: require_policy.formatMoment(asOfMs) })
		}],
		...[...foreign].map((host) => ({
			kind: "foreign-endpoint",
			text: require_policy.message("asked {host}, which is not a host of the services", { host })
		}))
	];
}
// src/heap.ts
const GROWTH_PERCENT = 15;
function keepHeapSmall() {
	try {
		const { setFlagsFromString } = (0, node_process.getBuiltinModule)("node:v8");
		setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
		setFlagsFromString("--optimize-for-size");
	} catch {}
}
// src/http/rate-limiter.ts
const SECOND_MS = 1e3;
const RECOVERY_MS = 2e3;
function createRateLimiter({ now, sleep }) {
	const lanes = /* @__PURE__ */ new Map();
	function laneOf({ key, perSecond }) {
		const known = lanes.get(key);
		if (known) return known;
		const lane = {
			perSecond,
			allowed: perSecond,
			slowedAtMs: Number.NEGATIVE_INFINITY,
			changedAtMs: Number.NEGATIVE_INFINITY,
			underWay: 0,
			endedAtMs: [],
			waiting: [],
			isAsleep: false
		};
		lanes.set(key, lane);
		return lane;
	}
	const isWithin = (ms, atMs) => Math.abs(now() - atMs) < ms;
	async function admit(lane) {
		while (!lane.isAsleep) {
			lane.endedAtMs = lane.endedAtMs.filter((atMs) => isWithin(SECOND_MS, atMs));
			while (lane.waiting.length > 0 && lane.underWay + lane.endedAtMs.length < lane.allowed) {
				lane.underWay += 1;
				lane.waiting.shift()?.start();
			}
			const [oldest] = lane.endedAtMs;
			if (lane.waiting.length === 0 || oldest === void 0) return;
			lane.isAsleep = true;
			try {
				await sleep(Math.min(SECOND_MS, oldest + SECOND_MS - now()));
			} catch (thrown) {
				for (const { fail } of lane.waiting.splice(0)) fail(thrown);
			} finally {
				lane.isAsleep = false;
			}
		}
	}
	function end(lane) {
		lane.underWay -= 1;
		lane.endedAtMs.push(now());
		if (lane.allowed < lane.perSecond && !isWithin(RECOVERY_MS, lane.changedAtMs)) {
			lane.allowed += 1;
			lane.changedAtMs = now();
		}
		admit(lane);
	}
	return {
		async inTime(rate, work) {
			if (!rate) return work();
			const lane = laneOf(rate);
			await new Promise((start, fail) => {
				lane.waiting.push({
					start,
					fail
				});
				admit(lane);
			});
			try {
				return await work();
			} finally {
				end(lane);
			}
		},
		slowDown(rate) {
			const lane = rate && laneOf(rate);
			if (!lane || isWithin(SECOND_MS, lane.slowedAtMs)) return;
			lane.allowed = Math.max(1, Math.floor(lane.allowed / 2));
			lane.slowedAtMs = now();
			lane.changedAtMs = now();
		}
	};
}
// src/http/retry.ts
const REQUEST_BUDGET_MS = 15e3;
const MAX_BACKOFF_MS = 5e3;
const backoffMs = (tries, baseMs, random) => Math.floor(random * Math.min(MAX_BACKOFF_MS, baseMs * 2 ** tries));
function retryAfterMs(headers, now) {
	const acs = headers["x-acs-retry-after"];
	if (acs !== void 0 && /^\d{1,9}$/.test(acs)) return Number(acs);
	const standard = headers["retry-after"];
	if (standard === void 0) return void 0;
	if (/^\d{1,9}$/.test(standard)) return Number(standard) * 1e3;
	const date = Date.parse(standard);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/http/turnstile.ts
function createTurnstile(places) {
	let free = places;
	const waiting = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}
// src/http/client.ts
function createHttpClient(deps) {
	const hosts = /* @__PURE__ */ new Set();
	const exchanges = [];
	let exchangesLeftOut = 0;
	const keep = (exchange) => {
		if (exchanges.length < MAX_EXCHANGES) exchanges.push(exchange);
		else exchangesLeftOut += 1;
	};
	const inTurn = createTurnstile(deps.concurrency);
	const { inTime, slowDown } = createRateLimiter({
		now: deps.now,
		sleep
	});
	const closing = new AbortController();
	const stop = AbortSignal.any([deps.signal, closing.signal]);
	(0, node_events.setMaxListeners)(0, stop);
	const underWay = /* @__PURE__ */ new Set();
	stop.addEventListener("abort", () => {
		for (const request of underWay) request.abort(stop.reason);
	});
	let transport;
	function tellProxy(proxy) {
		if (proxy === void 0 || hosts.has(proxy)) return;
		hosts.add(proxy);
		deps.log.info(require_policy.message("Hosts that requests go through: {proxy}", { proxy }));
	}
	async function tryOnce(call, leftMs) {
		const ending = new AbortController();
		underWay.add(ending);
		const timer = setTimeout(() => ending.abort(new DOMException("", "TimeoutError")), Math.max(1, leftMs));
		const kept = {
			call: call.name,
			host: call.host,
			atMs: deps.now()
		};
		try {
			transport ??= deps.open();
			const { send, proxyOf } = await transport;
			const request = call.prepare();
			tellProxy(proxyOf?.(request.url));
			hosts.add(call.host);
			const answer = await send(request, ending.signal);
			deps.log.debug(require_policy.message("{call}: {status}, {length} characters", {
				call: call.name,
				status: answer.status,
				length: answer.text.length
			}));
			keep({
				...kept,
				status: answer.status,
				requestId: requestIdOf(answer)
			});
			if (answer.text.length > LARGE_ANSWER) deps.onLargeAnswer?.();
			return answer;
		} catch (thrown) {
			keep({
				...kept,
				status: void 0,
				requestId: void 0
			});
			if (thrown instanceof require_policy.GateError) throw thrown;
			return require_policy.toError(thrown);
		} finally {
			clearTimeout(timer);
			underWay.delete(ending);
		}
	}
	function sleep(ms) {
		return deps.sleep(ms, stop).catch(() => {
			throw cancelled();
		});
	}
	async function send(call) {
		let leftMs = deps.requestBudgetMs;
		for (let tries = 1;; tries++) {
			const tryNow = async () => {
				if (stop.aborted) throw cancelled();
				const startedAtMs = deps.now();
				const one = await tryOnce(call, leftMs);
				leftMs -= deps.now() - startedAtMs;
				if (!(one instanceof Error) && isTooOften(call, one)) slowDown(call.rate);
				return one;
			};
			const result = await inTime(call.rate, () => inTurn(tryNow));
			if (stop.aborted) throw cancelled();
			const lost = result instanceof Error;
			if (!(lost || isTransient(result.status) || isTooOften(call, result))) return result;
			const pause = (lost ? void 0 : retryAfterMs(result.headers, deps.now())) ?? backoffMs(tries, deps.backoffBaseMs, deps.random());
			if (!call.repeatable || tries >= 4 || pause >= leftMs) {
				if (lost) throw unreachable(call, result, tries);
				return result;
			}
			leftMs -= pause;
			const answered = lost ? reasonOf(result) : result.status;
			deps.log.debug(require_policy.message("{call}: {answered}; next try in {pause} ms", {
				call: call.name,
				answered,
				pause
			}));
			await sleep(pause);
		}
	}
	async function close() {
		closing.abort();
		await (await transport?.catch(() => void 0))?.close();
	}
	return {
		send,
		hosts,
		exchanges: () => ({
			exchanges,
			exchangesLeftOut
		}),
		close
	};
}
const MAX_EXCHANGES = 1e4;
const LARGE_ANSWER = 524288;
function requestIdOf({ headers, text }) {
	const told = headers["x-request-id"] ?? headers["x-acs-request-id"] ?? /"RequestId"\s*:\s*"([^"]*)"/.exec(text)?.[1];
	return told !== void 0 && /^[\w.:-]{1,128}$/.test(told) ? told : void 0;
}
const isTooOften = (call, answer) => answer.status === 429 || call.isThrottled(answer);
const isTransient = (status) => status >= 500 && status !== 501;
function reasonOf(error) {
	const inner = error.cause instanceof Error ? error.cause : error;
	return ("code" in inner && typeof inner.code === "string" ? inner.code : void 0) ?? (inner.name === "TimeoutError" ? require_policy.message("no answer in time") : inner.name);
}
const unreachable = ({ name, host }, error, tries) => new require_policy.GateError("SERVICE_UNAVAILABLE", require_policy.message("{call} got no answer from {host} ({reason}, {tries} tries)", {
	call: name,
	host,
	reason: reasonOf(error),
	tries
}), {
	cause: error,
	hint: BAD_CERTIFICATE.test(String(reasonOf(error))) ? TRUST : REACH
});
const BAD_CERTIFICATE = /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/;
const REACH = require_policy.message("check that the runner reaches this host (egress rules, HTTPS_PROXY, NO_PROXY), then run the job again");
const TRUST = require_policy.message("where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off");
const cancelled = () => new require_policy.GateError("CANCELLED", require_policy.message("the run was cancelled"));
// src/http/timings.ts
const DEFAULT_BACKOFF_BASE_MS = 500;
const readTimings = (env) => ({
	backoffBaseMs: readMs(env, "IMAGE_POLICY_GATE_BACKOFF_BASE_MS", 5e3) ?? DEFAULT_BACKOFF_BASE_MS,
	requestBudgetMs: readMs(env, "IMAGE_POLICY_GATE_REQUEST_BUDGET_MS", 15e3) ?? 15e3
});
function readMs(env, name, most) {
	const text = env[name];
	if (!text) return void 0;
	const ms = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (ms >= 1 && ms <= most) return ms;
	throw new require_policy.GateError("INPUT_INVALID", require_policy.message("environment variable {name} is not a number of milliseconds from 1 to {most}", {
		name,
		most
	}), { hint: require_policy.message("leave it unset: it is there for tests of the gate itself") });
}
// src/open-http.ts
const openHttp = (inputs, deps) => createHttpClient({
	open: async () => (await Promise.resolve().then(() => require("./sources.cjs")).then((n) => n.open_transport_exports)).openTransport(deps.env),
	onLargeAnswer: keepHeapSmall,
	concurrency: inputs.concurrency,
	...readTimings(deps.env),
	log: deps.log,
	signal: deps.signal,
	now: deps.now,
	random: deps.random,
	sleep: deps.sleep
});
// src/policy/from-root.ts
function fromRoot(entry, root) {
	const [, optional = "", path = ""] = /^(optional:\s*)?(.*)$/s.exec(entry.trim()) ?? [];
	if (!(0, node_path.isAbsolute)(path)) return entry;
	const segments = (0, node_path.relative)(root, path).split(node_path.sep);
	const inside = segments.join("/");
	if (inside === "" || (0, node_path.isAbsolute)(inside) || segments[0] === "..") return entry;
	return optional + (inside.includes("@") ? `./${inside}` : inside);
}
// src/report-files.ts
function prepareReportFiles({ reportDir, formats }, root) {
	if (formats.some((format) => format !== "json")) keepHeapSmall();
	const directory = (0, node_path.resolve)(root, reportDir);
	try {
		makeDirectory(directory);
		for (const format of formats) remove((0, node_path.join)(directory, REPORTERS[format].place));
	} catch (thrown) {
		throw require_policy.invalid("report-dir", require_policy.message("report files cannot be written to {directory}: {reason}", {
			directory,
			reason: require_policy.toError(thrown).message
		}));
	}
}
function removeFile(path) {
	try {
		(0, node_fs.unlinkSync)(path);
	} catch (thrown) {
		if (thrown.code !== "ENOENT") throw thrown;
	}
}
function remove(path) {
	if ((0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory()) (0, node_fs.rmSync)(path, {
		force: true,
		recursive: true
	});
	else removeFile(path);
}
function makeDirectory(directory) {
	try {
		(0, node_fs.mkdirSync)(directory);
	} catch (thrown) {
		const { code } = thrown;
		if (code === "EEXIST" && (0, node_fs.statSync)(directory).isDirectory()) return;
		const parent = (0, node_path.dirname)(directory);
		if (code !== "ENOENT" || parent === directory || (0, node_fs.existsSync)(parent)) throw thrown;
		makeDirectory(parent);
		(0, node_fs.mkdirSync)(directory);
	}
}
async function writeReportFiles(report, context, { reportDir, formats }, { root, log }) {
	const written = /* @__PURE__ */ new Map();
	const directory = (0, node_path.resolve)(root, reportDir);
	for (const format of formats) {
		const paths = [];
		try {
			for (const { path, pieces } of await REPORTERS[format].render(report, context)) {
				const file = (0, node_path.join)(directory, path);
				if ((0, node_path.dirname)(file) !== directory) makeDirectory((0, node_path.dirname)(file));
				replaceFile(file, pieces);
				paths.push(file);
			}
			for (const notice of await REPORTERS[format].notices?.(report) ?? []) log.info(notice);
		} catch (thrown) {
			const values = {
				format,
				directory,
				reason: require_policy.toError(thrown).message
			};
			log.warn(require_policy.message("could not write the {format} report to {directory}: {reason}", values));
		}
		if (paths.length > 0) written.set(format, paths);
	}
	return written;
}
function replaceFile(path, pieces) {
	const partial = `${path}.partial`;
	removeFile(partial);
	const opened = (0, node_fs.openSync)(partial, "wx");
	try {
		try {
			for (const piece of pieces) (0, node_fs.writeFileSync)(opened, piece);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
		(0, node_fs.renameSync)(partial, path);
	} catch (thrown) {
		removeFile(partial);
		throw thrown;
	}
}
// src/rule-notes.ts
const ruleNotes = () => require_policy.rules.map((rule) => ({
	id: rule.id,
	summary: rule.summary,
	looksInside: rule.about === "facts" || rule.about === "image",
	looksAtFindings: rule.about === "image" || require_policy.looksAtFindings(rule, rule.defaults)
}));
// src/run-limits.ts
function refuseBreaches(policies, inputs, replay) {
	const sections = policies.flatMap(({ run }) => run);
	const breaches = sections.flatMap((limits) => breachesOf(limits, inputs, replay).map((breach) => refused(breach, limits.position)));
	const isAllowed = sections.some((limits) => limits.replay === "allow");
	if (replay?.isOfChange && !isAllowed) breaches.push(unallowedReplay());
	if (breaches.length > 0) throw require_policy.joinProblems(breaches);
}
const MAX_OUTCOMES = 4e4;
function refuseTooManyOutcomes(policies, images) {
	const rules = policies.reduce((sum, policy) => sum + policy.rules.length, 0);
	if (images * rules <= MAX_OUTCOMES) return;
	throw new require_policy.GateError("INPUT_INVALID", require_policy.message("{images} images by {rules} rules are more than one run holds, which is {limit} outcomes", {
		images,
		rules,
		limit: MAX_OUTCOMES
	}), {
		place: "input images",
		hint: require_policy.message("divide the list among several jobs with the input shard")
	});
}
function breachesOf(limits, inputs, replay) {
	const { mode, asOfMs, policyRef } = inputs;
	const named = limits.endpoints?.map((text) => URL.canParse(text) ? new URL(text).origin : text);
	return [
		...limits.mode === "enforce" && mode !== "enforce" ? [require_policy.message("the policy does not allow report mode")] : [],
		...limits.asOf === "now" && asOfMs !== void 0 ? [require_policy.message("the policy does not allow the input as-of")] : [],
		...limits.policyRef === "base" && policyRef !== "base" ? [require_policy.message("the policy must be read from the target branch: policy-ref is not base")] : [],
		...replay && limits.replay === "deny" ? [require_policy.message("the policy does not allow a replay")] : [],
		...replay && limits.replay === void 0 && limits.asOf === "now" && asOfMs === void 0 ? [require_policy.message("the policy judges as of now, and a replay judges as of the time of its evidence")] : [],
		...foreignEndpoints(inputs, replay).filter(({ origins }) => named !== void 0 && !origins.some((origin) => named.includes(origin))).map(({ endpoint }) => require_policy.message("the policy does not allow the endpoint {endpoint}", { endpoint }))
	];
}
function foreignEndpoints({ endpoint, authEndpoint }, replay) {
	if (!replay) return [endpoint, authEndpoint].flatMap((url) => url === void 0 || isServiceUrl(url) ? [] : [{
		endpoint: url.href,
		origins: [url.origin]
	}]);
	return replay.evidence.marks.flatMap(({ kind, text }) => {
		if (kind !== "foreign-endpoint") return [];
		const host = String(text.values.host);
		return [{
			endpoint: host,
			origins: [`https://${host}`, `http://${host}`]
		}];
	});
}
const unallowedReplay = () => new require_policy.GateError("RUN_REFUSED", require_policy.message("a change could bring evidence of its own, so it may not be judged by a replay"), {
	place: "input replay",
	hint: require_policy.message("let the gate ask the service; or allow it in a policy, with `run: {setting}`", { setting: "{ replay: allow }" })
});
const refused = (text, { file, line, column }) => new require_policy.GateError("RUN_REFUSED", text, {
	place: `${file}:${line}:${column}`,
	hint: require_policy.message("change the inputs of the run, or `run` in the policy")
});
// src/run-place.ts
const NAME = /^[\w.-]+\/[\w.-]+$/;
function runPlaceOf(env) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_ACTION_REPOSITORY: program = "" } = env;
	const server = env.GITHUB_SERVER_URL || "https://github.com";
	const [workflow = ""] = (env.GITHUB_WORKFLOW_REF ?? "").split("@");
	return {
		...NAME.test(repository) ? { repository: `${server}/${repository}` } : {},
		...repository !== "" && workflow.startsWith(`${repository}/`) ? { workflow: workflow.slice(repository.length + 1) } : {},
		...NAME.test(program) ? { program: `${server}/${program}` } : {}
	};
}
// src/run-gate.ts
async function runGate(inputs, setting) {
	const http = openHttp(inputs, setting);
	try {
		return await runOver(http, inputs, setting);
	} finally {
		await http.close();
	}
}
async function runOver(http, inputs, setting) {
	const { root, log, translate } = setting;
	const replay = await openReplay(inputs, setting);
	const asOfMs = inputs.asOfMs ?? replay?.evidence.asOfMs ?? setting.now();
	const access = setting.openPolicies(http);
	if (access.hosts.length > 0) log.info(require_policy.message("Hosts that policies and the comment may need: {hosts}", { hosts: access.hosts.join(", ") }));
	const loading = {
		...access,
		registry: require_policy.ruleById,
		asOfMs
	};
	const selection = inputs.policies.map((entry) => fromRoot(entry, root));
	const { policies, notices } = await require_policy.loadPolicies(selection, loading);
	refuseBreaches(policies, inputs, replay);
	refuseTooManyOutcomes(policies, (replay?.evidence ?? inputs).images.length);
	prepareReportFiles(inputs, root);
	const marks = [
		...marksOf(inputs),
		...access.marks.map((text) => ({
			kind: "policy-ref",
			text
		})),
		...notices.map((text) => ({
			kind: "notice",
			text
		}))
	];
	const { report: judged, evidence } = replay ? replay.judge({
		policies,
		marks,
		hosts: http.hosts,
		file: replay.file,
		now: setting.now
	}) : await (await Promise.resolve().then(() => require("./sources.cjs")).then((n) => n.gate_exports)).judgeImages(inputs, {
		...setting,
		http,
		policies,
		marks
	});
	const judging = {
		...judged,
		policies,
		assessments: evidence.images
	};
	const proposal = access.proposed ? await (await Promise.resolve().then(() => require("./proposed-change.cjs"))).reviewProposal(selection, {
		...loading,
		reader: access.proposed
	}, judging, setting.now) : [];
	const report = {
		...judged,
		marks: [...judged.marks, ...proposal]
	};
	const dockerfile = await dockerfilePlace(inputs.dockerfile, setting);
	return {
		report,
		files: await writeReportFiles(report, {
			evidence,
			language: inputs.language,
			translate,
			formats: inputs.formats,
			rules: ruleNotes(),
			dockerfile,
			runPlace: runPlaceOf(setting.env)
		}, inputs, {
			root,
			log
		}),
		dockerfile
	};
}
async function openReplay(inputs, { root, confine, env }) {
	const { replay: file, reportDir, formats } = inputs;
	if (file === void 0) return void 0;
	if (formats.includes("evidence") && (0, node_path.resolve)(root, file) === (0, node_path.resolve)(root, reportDir, REPORTERS.evidence.place)) throw require_policy.invalid("input replay", require_policy.message("the run would write over the evidence that it judges"), require_policy.message("give another report-dir, or leave evidence out of formats"));
	const [{ loadEvidence }, { judgeEvidence }] = await Promise.all([Promise.resolve().then(() => require("./evidence.cjs")).then((n) => n.load_exports), Promise.resolve().then(() => require("./evidence.cjs")).then((n) => n.replay_exports)]);
	const evidence = loadEvidence(file, {
		root,
		confine
	});
	return {
		file,
		evidence,
		isOfChange: isOfChange(env),
		judge: (deps) => judgeEvidence(evidence, inputs, deps)
	};
}
// src/reporters/cut.ts
const ELLIPSIS = " \u2026";
const SENTENCE_END = /[.!?](?=\s)|[\u3002\uff01\uff1f\n]/g;
const WORD_END = /\s/g;
function cutAtSentence(text, max) {
	if (text.length <= max) return text;
	const room = Math.max(0, max - 2);
	const head = text.slice(0, room + 1);
	const ends = [SENTENCE_END, WORD_END].map((pattern) => [...head.matchAll(pattern)].map((found) => found.index + found[0].trim().length).findLast((end) => end <= room));
	return text.slice(0, ends.find((end) => end !== void 0 && end > room / 2) ?? room).replace(/[\ud800-\udbff]$/, "") + ELLIPSIS;
}
function takeWhatFits(pieces, maxBytes) {
	const kept = [];
	let bytes = 0;
	for (const piece of pieces) {
		const size = Buffer.byteLength(piece);
		if (bytes + size > maxBytes) break;
		bytes += size;
		kept.push(piece);
	}
	return {
		text: kept.join(""),
		bytes,
		taken: kept.length
	};
}
// src/reporters/log-line.ts
const logLineAsText = (line, translate) => require_policy.inertLine(require_policy.plainLine(typeof line === "string" ? line : require_policy.formatMessage(line, translate)));
// src/cli/flags.ts
function readFlags(args) {
	const values = /* @__PURE__ */ new Map();
	const add = (name, value) => {
		const before = values.get(name);
		if (before) before.push(value);
		else values.set(name, [value]);
	};
	let onlyPositional = false;
	for (let index = 0; index < args.length; index += 1) {
		const word = args[index] ?? "";
		if (onlyPositional || !word.startsWith("-")) add("images", {
			text: word,
			place: `argument ${index + 1}`
		});
		else if (word === "--") onlyPositional = true;
		else {
			const [flag = "", ...rest] = word.split("=");
			const next = args[index + 1];
			const isInline = rest.length > 0;
			if (!isInline && (next === void 0 || next.startsWith("-"))) throw withoutValue(flag);
			add(flag.replace(/^--/, ""), {
				text: isInline ? rest.join("=") : next ?? "",
				place: require_policy.shown(flag)
			});
			if (!isInline) index += 1;
		}
	}
	return values;
}
const withoutValue = (flag) => require_policy.invalid(require_policy.shown(flag), require_policy.message("{flag} needs a value", { flag: require_policy.shown(flag) }), require_policy.message("write {flag}=VALUE", { flag: require_policy.shown(flag) }));
// src/cli/io.ts
function wantsColour({ env, stdoutIsTerminal }) {
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return stdoutIsTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}
// src/cli/terminal-log.ts
const CLEAR_LINE = "\r\x1B[2K";
const DEFAULT_WIDTH = 80;
function terminalLog({ env, stderr, stderrIsTerminal, width = DEFAULT_WIDTH }, translate) {
	const clear = stderrIsTerminal ? CLEAR_LINE : "";
	const print = (line) => stderr(`${clear}${logLineAsText(line, translate)}\n`);
	return {
		info: print,
		debug: (line) => {
			if (env.RUNNER_DEBUG === "1") print(line);
		},
		warn: (line) => print(require_policy.message("warning: {line}", { line })),
		progress: (line) => {
			if (stderrIsTerminal) stderr(clear + require_policy.cutColumns(logLineAsText(line, translate), width - 1));
			else print(line);
		}
	};
}
function endProgress({ stderr, stderrIsTerminal }) {
	if (stderrIsTerminal) stderr(CLEAR_LINE);
}
// src/cli/check.ts
var check_exports = { get check() { return check; } };
const check = async (args, io, secrets) => {
	const inputs = parseInputs(readFlags(args), "command");
	const translate = await translator(inputs.language);
	try {
		return await judge(inputs, io, secrets, translate);
	} catch (thrown) {
		return (await Promise.resolve().then(() => require("./cli-tell-failure.cjs"))).tellFailure(thrown, io, secrets, translate);
	}
};
async function judge(inputs, io, secrets, translate) {
	const log = terminalLog(io, translate);
	const { report, files } = await runGate(inputs, {
		...io,
		root: io.cwd,
		confine: false,
		log,
		secrets,
		openPolicies: () => ({
			reader: require_policy.workspaceReader(io.cwd, { confine: false }),
			hosts: [],
			marks: []
		}),
		translate
	}).finally(() => endProgress(io));
	const options = {
		colour: wantsColour(io),
		translate,
		...io.width && { width: io.width }
	};
	for (const piece of reportAsTextPieces(report, options)) io.stdout(piece);
	for (const path of [...files.values()].flat()) log.info(path);
	return exitCodeFor(report.verdict, report.mode);
}
// src/version.ts
const TOOL_NAME = "image-policy-gate";
const VERSION = "0.1.0";
// src/sources/aliyun/hosts.ts
const REGION = "([a-z]{2,}-[a-z0-9]+(?:-[a-z0-9]+)*)";
const FORMS = [
	{
		form: new RegExp(`^registry(?:-vpc|-internal|-intl|-intl-vpc)?\\.${REGION}\\.aliyuncs\\.com$`),
		read: ([, region = ""]) => ({
			region,
			edition: "personal",
			instanceId: void 0
		})
	},
	{
		form: new RegExp(`^(crpi-[a-z0-9]+(?:-[a-z0-9]+)*?)(?:-vpc)?\\.${REGION}\\.personal\\.cr\\.aliyuncs\\.com$`),
		read: ([, instanceId = "", region = ""]) => ({
			region,
			edition: "personal",
			instanceId
		})
	},
	{
		form: new RegExp(`^[a-z0-9][a-z0-9-]*-registry(?:-vpc)?\\.${REGION}\\.cr\\.aliyuncs\\.com$`),
		read: ([, region = ""]) => ({
			region,
			edition: "enterprise",
			instanceId: void 0
		})
	}
];
function parseAcrHost(registry) {
	for (const { form, read } of FORMS) {
		const match = form.exec(registry);
		if (match) return read(match);
	}
}
const sasEndpoint = (region) => new URL(`https://tds.${region.startsWith("cn-") ? "cn-shanghai" : "ap-southeast-1"}.aliyuncs.com`);
// src/sources/huawei/regions.ts
const domainOf = (region) => region.startsWith("eu-west-") ? "myhuaweicloud.eu" : "myhuaweicloud.com";
const hssEndpoint = (region) => new URL(`https://hss.${region}.${domainOf(region)}`);
const WITHOUT_IAM = /* @__PURE__ */ new Set([
	"cn-south-4",
	"cn-north-11",
	"cn-southwest-3"
]);
const iamEndpoint = (region) => new URL(WITHOUT_IAM.has(region) ? "https://iam.myhuaweicloud.com" : `https://iam.${region}.${domainOf(region)}`);
const SWR_SHARED_HOST = /^swr\.([a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*)\.(myhuaweicloud\.(?:com|eu))$/;
const SWR_ENTERPRISE_HOST = /^([a-z0-9][a-z0-9-]*)\.swr-pro\.myhuaweicloud\.(?:com|eu)$/;
function sharedSwrRegion(registry) {
	const [, region, domain] = SWR_SHARED_HOST.exec(registry) ?? [];
	return region !== void 0 && domain === domainOf(region) ? region : void 0;
}
const enterpriseSwrLabel = (registry) => SWR_ENTERPRISE_HOST.exec(registry)?.[1];
const isSwrHost = (registry) => sharedSwrRegion(registry) !== void 0 || enterpriseSwrLabel(registry) !== void 0;
// src/reporters/json-pieces.ts
const jsonPieces = (document, layout) => inPieces(tokensOf(document, layout));
function* tokensOf(document, { indent, isSorted = false }) {
	const lineAt = (depth) => indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`;
	const colon = indent === 0 ? ":" : ": ";
	const open = [];
	let value = document;
	for (;;) {
		if (!isSorted && isSmall(value)) yield textWithin(open.length, value, indent);
		else if (typeof value === "object" && value !== null) {
			const isList = Symbol.iterator in value;
			const members = isList ? itemsOf(value) : propertiesOf(value, isSorted);
			open.push({
				members,
				end: isList ? "]" : "}",
				isEmpty: true
			});
			yield isList ? "[" : "{";
		} else yield JSON.stringify(value) ?? "null";
		let holder = open.at(-1);
		let next = holder?.members.next();
		while (holder && next?.done) {
			open.pop();
			yield holder.isEmpty ? holder.end : lineAt(open.length) + holder.end;
			holder = open.at(-1);
			next = holder?.members.next();
		}
		if (!holder || !next || next.done) return;
		const [name, member] = next.value;
		yield (holder.isEmpty ? "" : ",") + lineAt(open.length) + (name === void 0 ? "" : JSON.stringify(name) + colon);
		holder.isEmpty = false;
		value = member;
	}
}
function textWithin(depth, value, indent) {
	let [around, before, after] = [
		value,
		0,
		0
	];
	for (let level = 0; level < depth; level += 1) {
		around = [around];
		before += 1 + (indent === 0 ? 0 : 1 + indent * (level + 1));
		after += 1 + (indent === 0 ? 0 : 1 + indent * level);
	}
	const text = JSON.stringify(around, null, indent) ?? "null";
	return text.slice(before, text.length - after);
}
const FEW_VALUES = 500;
const isSmall = (value) => roomBeside(value, FEW_VALUES) >= 0;
function roomBeside(value, room) {
	if (typeof value !== "object" || value === null) return room - 1;
	if (Symbol.iterator in value && !Array.isArray(value)) return -1;
	let left = room - 1;
	for (const member of Object.values(value)) {
		if (left < 0) return left;
		left = roomBeside(member, left);
	}
	return left;
}
function* itemsOf(list) {
	for (const item of list) yield [void 0, item];
}
function* propertiesOf(holder, isSorted) {
	const names = Object.keys(holder);
	for (const name of isSorted ? names.sort() : names) {
		const value = holder[name];
		if (value !== void 0) yield [name, value];
	}
}
// src/reporters/printable-json.ts
const printableJson = (document, indent = 2) => `${escaped(JSON.stringify(document, null, indent))}\n`;
function* printablePieces(document, indent = 2) {
	for (const piece of jsonPieces(document, { indent })) yield escaped(piece);
	yield "\n";
}
function printableBytes(document) {
	let bytes = 0;
	for (const piece of printablePieces(document, 0)) bytes += Buffer.byteLength(piece);
	return bytes;
}
const escaped = (json) => {
	const inert = json.replace(/#(?=#\[)/g, "\\u0023");
	return /^[\0-\x7e]*$/.test(inert) ? inert : withoutInvisible(inert);
};
const invisible = require_policy.latePattern("[\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]", "gu");
const withoutInvisible = (json) => json.replace(invisible(), (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));
// src/core/multimap.ts
function addTo(map, key, value) {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}
// src/core/image-globs.ts
function createImageGlobs(globs) {
	const distinct = [...new Set(globs)];
	const names = globsOverTexts(distinct.filter((glob) => !require_policy.namesTag(glob)));
	const taggedNames = globsOverTexts(distinct.filter(require_policy.namesTag));
	return (reference) => {
		const tagged = require_policy.taggedName(reference);
		return [...names(require_policy.imageName(reference)), ...tagged === void 0 ? [] : taggedNames(tagged)];
	};
}
function globsOverTexts(globs) {
	const literals = /* @__PURE__ */ new Set();
	const byWord = /* @__PURE__ */ new Map();
	for (const glob of globs) if (glob.includes("*")) addTo(byWord, longestWord(glob), {
		glob,
		matches: require_policy.compileGlob(glob)
	});
	else literals.add(glob);
	const lengths = [...new Set([...byWord.keys()].map((word) => word.length))];
	return (text) => {
		const words = /* @__PURE__ */ new Set();
		for (const length of lengths) for (let start = 0; start + length <= text.length; start += 1) {
			const word = text.slice(start, start + length);
			if (byWord.has(word)) words.add(word);
		}
		const matching = [...words].flatMap((word) => byWord.get(word) ?? []).filter(({ matches }) => matches(text)).map(({ glob }) => glob);
		return literals.has(text) ? [text, ...matching] : matching;
	};
}
const longestWord = (glob) => glob.split("*").reduce((longest, word) => word.length > longest.length ? word : longest, "");
// src/core/once.ts
function once(known, key, make) {
	if (!known.has(key)) known.set(key, make());
	return known.get(key);
}
// src/core/waiver-index.ts
function indexWaivers(waivers) {
	const ofRules = /* @__PURE__ */ new Map();
	const ofFindings = /* @__PURE__ */ new Map();
	const ofAnyFinding = /* @__PURE__ */ new Map();
	const noneYet = () => /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Set();
	for (const waiver of waivers) {
		const place = placeKey(waiver.image, waiver.digest);
		places.add(place);
		if (waiver.finding !== void 0) {
			addTo(once(ofFindings, require_policy.canonicalName(waiver.finding), noneYet), place, waiver);
			addTo(ofAnyFinding, place, waiver);
		} else if (waiver.rule !== void 0) addTo(once(ofRules, waiver.rule, noneYet), place, waiver);
	}
	return {
		placesOf: placeFinder(waivers, places),
		ofRules,
		ofFindings,
		ofAnyFinding
	};
}
function statingOneOf(places, waivers) {
	if (!waivers) return [];
	const [few, many] = waivers.size < places.size ? [waivers, places] : [places, waivers];
	return [...few.keys()].filter((place) => many.has(place)).flatMap((place) => waivers.get(place) ?? []);
}
const placeKey = (image, digest) => JSON.stringify([image, digest]);
function placeFinder(waivers, places) {
	if (places.size === 0) return () => places;
	const globsOf = createImageGlobs(waivers.flatMap(({ image }) => image ?? []));
	return (reference, digest) => {
		const keys = [void 0, ...globsOf(reference)].flatMap((image) => [placeKey(image, void 0), placeKey(image, digest)]);
		return new Set(keys.filter((key) => places.has(key)));
	};
}
// src/core/waivers.ts
const waiverTarget = (setting, rule, { reference, digest }) => ({
	rule: setting,
	looksAtFindings: require_policy.looksAtFindings(rule, setting.options),
	reference,
	digest: digest ?? reference.digest
});
function someWaivers(waivers) {
	const [first, ...others] = [...new Set(waivers)].sort(byLastingLonger);
	return first && [first, ...others];
}
const byLastingLonger = (a, b) => (b.expiresMs ?? Number.MAX_VALUE) - (a.expiresMs ?? Number.MAX_VALUE) || byPosition(a.position, b.position);
const byPosition = (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
const keyOfWaiver = ({ position: { file, line, column } }) => `${file}:${line}:${column}`;
const inForceAt = (now, policy) => ({
	policy,
	now,
	waivers: indexWaivers(policy.waivers.filter((waiver) => whyNotInForce(waiver, policy.waiverLimits, now) === void 0))
});
const onImage = (inForce, { reference, digest }) => ({
	...inForce,
	places: inForce.waivers.placesOf(reference, digest ?? reference.digest)
});
const waiversOfViolation = (policy, target) => someWaivers(waiversOfRule(policy, target));
function waiversOfUnknown(policyOnImage, target) {
	const { policy, now } = policyOnImage;
	const days = policy.waiverLimits.unknownMaxDays;
	if (!(days > 0)) return void 0;
	const isBreakGlass = (waiver) => waiver.accepted === void 0 && waiver.digest !== void 0 && endsWithin(waiver, days, now);
	return someWaivers(waiversOfRule(policyOnImage, target).filter(isBreakGlass));
}
const NO_FINDING_WAIVERS = {
	isEmpty: true,
	naming: () => [],
	own: () => NO_FINDING_WAIVERS
};
const waiversOfFindings = (policy, target) => target.looksAtFindings ? findingWaivers(policy, (waiver) => holdsFor(waiver, target.rule)) : NO_FINDING_WAIVERS;
function findingWaivers(policy, holds) {
	const { waivers, places } = policy;
	return {
		isEmpty: ![...places].some((place) => waivers.ofAnyFinding.get(place)?.some(holds)),
		naming: (name) => statingOneOf(places, waivers.ofFindings.get(require_policy.canonicalName(name))).filter(holds),
		own: () => findingWaivers(policy, (waiver) => !waiver.accepted && holds(waiver))
	};
}
const waiversOfRule = ({ waivers, places }, { rule, looksAtFindings }) => statingOneOf(places, waivers.ofRules.get(rule.id)).filter((waiver) => holdsFor(waiver, rule) && !exceedsSeverity(waiver, looksAtFindings));
const exceedsSeverity = ({ finding, accepted }, isRuleAboutFindings) => finding === void 0 && isRuleAboutFindings && accepted?.maxSeverity !== void 0;
const holdsFor = ({ rule: id, accepted }, rule) => rule.waivable && (id === void 0 || id === rule.id) && (!accepted || accepted.rules.includes(rule.id));
const endsWithin = ({ expiresMs }, days, now) => expiresMs !== void 0 && expiresMs <= require_policy.endOfDayMs(now + days * require_policy.DAY_MS);
function whyNotInForce(waiver, limits, now) {
	const values = {
		waiver: nameOfWaiver(waiver),
		day: dayOf(waiver)
	};
	if (waiver.untilFixed && waiver.finding === void 0) return require_policy.message("the waiver of {waiver} is not applied: until-fixed needs a finding", values);
	const required = {
		reason: waiver.reason,
		owner: waiver.owner,
		expires: waiver.expiresMs
	};
	const absent = limits.require.filter((field) => String(required[field] ?? "").trim() === "");
	if (absent.length > 0) {
		const fields = absent.join(", ");
		return require_policy.message("the waiver of {waiver} is not applied: it lacks {fields}", {
			...values,
			fields
		});
	}
	if (waiver.expiresMs !== void 0 && now > waiver.expiresMs) return require_policy.message("the waiver of {waiver} expired on {day}: remove it, or renew it with a later date", values);
	const maxDays = Math.min(limits.maxDays ?? Number.MAX_VALUE, waiver.accepted?.maxDays ?? Number.MAX_VALUE);
	if (maxDays === Number.MAX_VALUE || endsWithin(waiver, maxDays, now)) return void 0;
	const lengths = {
		...values,
		latest: require_policy.formatDay(now + maxDays * require_policy.DAY_MS)
	};
	return waiver.expiresMs === void 0 ? require_policy.message("the waiver of {waiver} is not applied: it has no end, the latest day allowed is {latest}", lengths) : require_policy.message("the waiver of {waiver} is not applied: it ends on {day}, the latest day allowed is {latest}", lengths);
}
const nameOfWaiver = ({ rule, finding, image, digest }) => [
	finding,
	rule,
	image,
	digest
].filter((criterion) => criterion !== void 0).join(" ") || "?";
const dayOf = ({ expiresMs }) => expiresMs === void 0 ? "?" : require_policy.formatDay(expiresMs);
// src/core/finding-waivers.ts
const needsOfWaivers = (policies) => policies.some(({ waivers }) => waivers.some(({ finding }) => finding !== void 0)) ? [{ facts: ["findings", "vulnerabilities"] }] : [];
function takeOut(facts, waivers) {
	if (waivers.isEmpty) return void 0;
	const { findings, vulnerabilities, severity } = facts;
	if (!findings?.known) return { obstacle: notListed(findings?.why) };
	const taken = [];
	const left = [];
	for (const finding of findings.value) {
		const waivedBy = coveringWaivers(finding, waivers);
		if (waivedBy) taken.push({
			finding,
			waivedBy
		});
		else left.push(finding);
	}
	if (taken.length === 0) return void 0;
	if (!accountsFor(require_policy.countFindings(findings.value, require_policy.exactCount(0)), facts)) return { obstacle: UNACCOUNTED };
	const counts = require_policy.countFindings(left, less(totalOfFacts(vulnerabilities), taken.length));
	return {
		taken,
		facts: {
			...facts,
			findings: require_policy.measured(left, findings.from),
			vulnerabilities: vulnerabilities.known ? require_policy.measured(counts, findings.from) : vulnerabilities,
			severity: severity.known ? require_policy.measured(require_policy.worstSeverity(counts), findings.from) : severity
		}
	};
}
const notListed = (why) => why === void 0 ? require_policy.message("waivers of single findings take nothing out, as the source does not list the vulnerabilities") : require_policy.message("waivers of single findings take nothing out, as the vulnerabilities are not listed: {why}", { why });
const UNACCOUNTED = require_policy.message("waivers of single findings take nothing out, as the list of vulnerabilities does not hold what the image is said to have");
const totalOfFacts = (vulnerabilities) => vulnerabilities.known ? require_policy.totalOf(vulnerabilities.value) : {
	min: 0,
	max: Number.POSITIVE_INFINITY
};
const less = ({ min, max }, taken) => ({
	min: Math.max(0, min - taken),
	max: Math.max(0, max - taken)
});
function accountsFor(listed, { severity, vulnerabilities }) {
	if (severity.known && require_policy.isAbove(severity.value.least, require_policy.worstSeverity(listed).most)) return false;
	if (!vulnerabilities.known) return true;
	const counts = vulnerabilities.value;
	return require_policy.SEVERITIES.slice(1).every((level) => require_policy.countAbove(counts, level).min <= require_policy.countAbove(listed, level).max);
}
function coveringWaivers(finding, waivers) {
	const naming = (name) => waivers.naming(name).filter((waiver) => whyFindingStays(waiver, finding) === void 0);
	const cves = require_policy.cvesOf(finding);
	const ofId = naming(finding.id);
	if (cves.length === 1) return someWaivers(require_policy.namesOf(finding).flatMap(naming));
	if (ofId.length > 0 && !cves.some((cve) => require_policy.isSameName(cve, finding.id))) return someWaivers(ofId);
	return cves.length > 0 && cves.every((cve) => naming(cve).length > 0) ? someWaivers(cves.flatMap(naming)) : void 0;
}
function whyFindingStays(waiver, finding) {
	const values = {
		waiver: nameOfWaiver(waiver),
		severity: require_policy.severityPhrase(finding.severity)
	};
	if (waiver.untilFixed && finding.hasFix === true) return require_policy.message("the waiver of {waiver} has ended: the source reports a fix, so update the package", values);
	const limit = waiver.accepted?.maxSeverity;
	if (limit !== void 0 && require_policy.isAbove(finding.severity.most, limit)) return require_policy.message("the waiver of {waiver} is not applied: the finding is {severity}, and accept-waivers takes none above {limit}", {
		...values,
		limit: require_policy.severityPhrase(require_policy.exactly(limit))
	});
}
// src/core/judge-facts.ts
function judgeFacts(evaluate, facts, waivers) {
	const judgements = evaluate(facts);
	if (judgements.every(isPass)) return judgements;
	const remainder = takeOut(facts, judgements.some(({ outcome }) => outcome === "unknown") ? waivers.own() : waivers);
	if (!remainder) return judgements;
	if ("obstacle" in remainder) return judgements.map((judgement) => withHint(judgement, remainder.obstacle));
	const left = evaluate(remainder.facts);
	const [firstLeft] = left;
	const waivedBy = someWaivers(remainder.taken.flatMap((one) => one.waivedBy));
	if (waivedBy && firstLeft && left.every(isPass)) return judgements.map((judgement, index) => isPass(judgement) ? judgement : waived(judgement, left[index] ?? firstLeft, waivedBy));
	return judgements.some(({ outcome }) => outcome === "violated") ? left.map((judgement) => withoutCounting(judgement, remainder.taken.length)) : judgements;
}
const isPass = ({ outcome }) => outcome === "pass";
const withHint = (judgement, why) => {
	if (judgement.outcome === "pass") return judgement;
	return {
		...judgement,
		hint: judgement.hint ? require_policy.message("{hint}; {why}", {
			hint: judgement.hint,
			why
		}) : why
	};
};
const waived = (found, left, waivedBy) => ({
	outcome: "waived",
	message: require_policy.message("{found}; without the waived findings: {left}", {
		found: textOf(found),
		left: textOf(left)
	}),
	waivedBy
});
const withoutCounting = (left, count) => withText(left, require_policy.message("{left} (waived findings not counted: {count})", {
	left: textOf(left),
	count
}));
const textOf = (judgement) => judgement.outcome === "unknown" ? judgement.why : judgement.message;
const withText = (judgement, text) => judgement.outcome === "unknown" ? {
	...judgement,
	why: text
} : {
	...judgement,
	message: text
};
// src/core/judge-image.ts
function judgeImage(rule, options, image, now, waivers) {
	const sorted = (rule.about === "reference" ? [rule.evaluate(options, image, now)] : judgeScans(rule, options, image, now, waivers)).toSorted(byText);
	const doubts = sorted.filter((judgement) => judgement.outcome === "unknown").sort((a, b) => GRAVITY.indexOf(a.cause) - GRAVITY.indexOf(b.cause));
	const waived = sorted.filter((judgement) => judgement.outcome === "waived");
	return {
		violation: sumUp(sorted.filter(({ outcome }) => outcome === "violated")),
		doubt: sumUp(doubts),
		causes: [...new Set(doubts.map(({ cause }) => cause))],
		waived: sumUp(waived),
		findingWaivers: waived.flatMap(({ waivedBy }) => waivedBy),
		pass: sumUp(sorted.filter(({ outcome }) => outcome === "pass"))
	};
}
const GRAVEST = [
	"ambiguous",
	"source-error",
	"missing"
];
const GRAVITY = [...GRAVEST, ...require_policy.UNKNOWN_CAUSES.filter((cause) => !GRAVEST.includes(cause))];
function judgeScans(rule, options, image, now, waivers) {
	const judgements = [...image.scans.flatMap((scan) => {
		const judgements = judgeScan(rule, options, {
			image,
			scan
		}, now, waivers);
		if (image.scans.length === 1) return judgements;
		return judgements.map((judgement) => withText(judgement, require_policy.message("{scan}: {found}", {
			scan: scan.label,
			found: textOf(judgement)
		})));
	}), ...image.doubts.map(require_policy.undecided)];
	return judgements.length > 0 ? judgements : [require_policy.undecided(NO_SCAN)];
}
const NO_SCAN = {
	cause: "missing",
	why: require_policy.message("the source knows no scan of this image")
};
const NOTHING_SAID = {
	cause: "not-measured",
	why: require_policy.message("the rule says nothing of this image")
};
function judgeScan(rule, options, { image, scan }, now, waivers) {
	if (rule.about === "scan") return [rule.evaluate(options, scan, now)];
	const { state } = scan;
	if (state.kind !== "complete") return [require_policy.undecided(require_policy.doubtAbout(state))];
	const evaluate = (facts) => {
		if (rule.about === "facts") return [rule.evaluate(options, facts, now)];
		const judgements = rule.evaluate(options, {
			image,
			scan: {
				...scan,
				state: {
					...state,
					facts
				}
			}
		}, now);
		return judgements.length === 0 ? [require_policy.undecided(NOTHING_SAID)] : judgements;
	};
	return judgeFacts(evaluate, state.facts, waivers);
}
function byText(a, b) {
	const [textA, textB] = [a, b].map((one) => {
		const hint = "hint" in one && one.hint ? require_policy.formatMessage(one.hint) : "";
		return `${require_policy.formatMessage(textOf(one))}\n${hint}`;
	});
	if (textA === textB) return 0;
	return textA < textB ? -1 : 1;
}
function sumUp(judgements) {
	const [first] = judgements;
	if (!first) return void 0;
	if (judgements.length === 1) return {
		message: textOf(first),
		hint: "hint" in first ? first.hint : void 0
	};
	const others = new Set(judgements.map((judgement) => require_policy.formatMessage(textOf(judgement)))).size - 1;
	const hint = judgements.map((judgement) => "hint" in judgement ? judgement.hint : void 0).find((known) => known);
	if (others === 0) return {
		message: textOf(first),
		hint
	};
	return {
		message: require_policy.message("{found} (and {others} more)", {
			found: textOf(first),
			others
		}),
		hint
	};
}
// src/core/reconcile.ts
function reconcile(image) {
	const scans = image.scans.map((scan) => scan.state.kind === "complete" ? {
		...scan,
		state: {
			...scan.state,
			facts: reconcileFacts(scan.state.facts)
		}
	} : scan);
	return {
		...image,
		scans
	};
}
function reconcileFacts(facts) {
	const listed = facts.findings?.known ? facts.findings.value : [];
	const counts = facts.vulnerabilities.known ? noFewerThan(facts.vulnerabilities.value, listed) : void 0;
	const ofList = require_policy.worstSeverity(require_policy.countFindings(listed, NOTHING));
	const worst = counts ? worseRange(require_policy.worstSeverity(counts), ofList) : ofList;
	const severity = facts.severity.known ? require_policy.measured(noMilderThan(facts.severity.value, worst), facts.severity.from) : facts.severity;
	if (!counts || !facts.vulnerabilities.known) return {
		...facts,
		severity
	};
	const whole = severity.known && require_policy.isAbove(severity.value.least, worst.most) ? [...counts, {
		severity: severity.value,
		count: require_policy.atLeast(1)
	}] : counts;
	return {
		...facts,
		severity,
		vulnerabilities: require_policy.measured(whole, facts.vulnerabilities.from)
	};
}
const NOTHING = {
	min: 0,
	max: 0
};
const worseRange = (a, b) => ({
	least: require_policy.worseOf(a.least, b.least),
	most: require_policy.worseOf(a.most, b.most)
});
const noMilderThan = (stated, found) => require_policy.isAbove(found.least, stated.most) ? found : {
	least: require_policy.worseOf(stated.least, found.least),
	most: stated.most
};
function noFewerThan(counts, listed) {
	const total = require_policy.totalOf(counts);
	const ofList = require_policy.countFindings(listed, NOTHING);
	if (listed.length <= total.max && LIMITS.every((level) => require_policy.countAbove(ofList, level).min <= require_policy.countAbove(counts, level).max)) return counts;
	const fromList = require_policy.countFindings(listed, total);
	return LIMITS.every((level) => require_policy.countAbove(fromList, level).min >= require_policy.countAbove(counts, level).min) ? fromList : [...counts, ...ofList];
}
const LIMITS = require_policy.SEVERITIES.slice(0, -1);
// src/core/waived-findings.ts
const waivedFindingsOf = ({ name }, { scans }, waivers) => scans.flatMap(({ state }) => {
	const remainder = state.kind === "complete" ? takeOut(state.facts, waivers) : void 0;
	if (!remainder || "obstacle" in remainder) return [];
	return remainder.taken.map(({ finding: { id, severity }, waivedBy }) => ({
		policy: name,
		id,
		severity,
		waivedBy
	}));
});
function joinWaivedFindings(findings) {
	const joined = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { policy, id, severity } = finding;
		const key = JSON.stringify([
			policy,
			id,
			severity.least,
			severity.most
		]);
		const waivedBy = someWaivers([...joined.get(key)?.waivedBy ?? [], ...finding.waivedBy]) ?? [];
		joined.set(key, {
			...finding,
			waivedBy
		});
	}
	return [...joined.values()].sort(worstFirst);
}
const worstFirst = (a, b) => require_policy.rankOf(b.severity.most) - require_policy.rankOf(a.severity.most) || require_policy.rankOf(b.severity.least) - require_policy.rankOf(a.severity.least) || compare(a.id, b.id) || compare(a.policy, b.policy);
const compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
// src/core/waiver-stanza.ts
const USUAL_DAYS = 30;
function waiverStanza({ maxDays }, { rule, reference, digest }, now) {
	const expires = require_policy.formatDay(now + Math.min(USUAL_DAYS, maxDays ?? USUAL_DAYS) * require_policy.DAY_MS);
	const image = JSON.stringify(require_policy.imageName(reference));
	const pinned = digest === void 0 ? "" : `, digest: ${JSON.stringify(digest)}`;
	return `- { rule: ${rule.id}, image: ${image}${pinned}, reason: "", owner: "", expires: ${expires} }`;
}
// src/core/evaluate.ts
function evaluateImages(policies, assessments, rules, now) {
	const inForce = policies.map((policy) => inForceAt(now, policy));
	return assessments.map((assessment) => evaluateByThose(inForce, assessment, rules));
}
const evaluateImage = (policies, assessment, rules, now) => evaluateByThose(policies.map((policy) => inForceAt(now, policy)), assessment, rules);
function evaluateByThose(policies, assessment, rules) {
	const image = reconcile(assessment);
	const results = policies.flatMap((policy) => evaluatePolicy(policy, image, rules));
	const outcomes = results.map(({ outcome }) => outcome);
	return {
		reference: require_policy.formatImageReference(image.reference),
		digest: image.digest,
		source: image.source,
		region: image.region,
		verdict: imageVerdict(outcomes),
		scans: image.scans,
		asked: image.asked,
		consoleUrl: image.consoleUrl,
		rules: outcomes,
		waivedFindings: joinWaivedFindings(results.flatMap(({ waivedFindings = [] }) => waivedFindings))
	};
}
function evaluatePolicy(inForce, image, rules) {
	const { policy, now } = inForce;
	const policyOnImage = onImage(inForce, image);
	const missed = policy.scopes.filter((scope) => !scope.images.some((glob) => require_policy.matchesImage(glob, image.reference)));
	const results = policy.rules.map((setting) => {
		const rule = ruleOf(setting, rules);
		const skipped = skippedOutcome(policy, setting, now);
		if (missed.length > 0) return { outcome: {
			...skipped,
			message: require_policy.message("the image is outside the policy's scope")
		} };
		if (skipped.mode === "off") return { outcome: skipped };
		const target = waiverTarget(setting, rule, image);
		const waivers = waiversOfFindings(policyOnImage, target);
		const judgement = judgeImage(rule, setting.options, image, now, waivers);
		return {
			outcome: settle(policyOnImage, judgement, target, skipped),
			waivedFindings: waivedFindingsOf(policy, image, waivers)
		};
	});
	const blocking = missed.find(({ outside }) => outside === "block");
	return blocking ? [{ outcome: scopeViolation(policy, blocking, image) }, ...results] : results;
}
function ruleOf({ id, position }, rules) {
	const rule = rules.get(id);
	if (rule) return rule;
	const place = `${position.file}:${position.line}:${position.column}`;
	throw new require_policy.GateError("POLICY_INVALID", require_policy.message("there is no rule \"{id}\"", { id }), { place });
}
const modeAt = ({ mode, enforceFromMs }, now) => mode === "enforce" && enforceFromMs !== void 0 && enforceFromMs > now ? "warn" : mode;
const skippedOutcome = (policy, setting, now) => ({
	id: setting.id,
	policy: policy.name,
	mode: modeAt(setting, now),
	outcome: "skipped",
	cause: void 0,
	message: require_policy.message("the rule is off"),
	hint: void 0,
	letThrough: false,
	position: setting.position,
	waiverStanza: void 0
});
const scopeViolation = (policy, { images, position }, { reference }) => ({
	id: "scope",
	policy: policy.name,
	mode: "enforce",
	outcome: "violated",
	cause: void 0,
	message: require_policy.message("{image} is outside the policy's scope: {scope}", {
		image: require_policy.imageName(reference),
		scope: images.join(", ")
	}),
	hint: require_policy.message("add the image to scope.images of the policy, or push it where the policy applies"),
	letThrough: false,
	position,
	waiverStanza: void 0
});
function settle(policyOnImage, { violation, doubt, causes, waived, findingWaivers, pass }, target, skipped) {
	const { policy, now } = policyOnImage;
	const accepting = violation && waiversOfViolation(policyOnImage, target);
	if (violation && !accepting) {
		const stanza = target.rule.waivable ? waiverStanza(policy.waiverLimits, target, now) : void 0;
		return {
			...skipped,
			...violation,
			outcome: "violated",
			waiverStanza: stanza
		};
	}
	const used = someWaivers([...accepting ?? [], ...findingWaivers]);
	if (doubt) {
		const unknown = {
			...skipped,
			...doubt,
			outcome: "unknown",
			cause: causes[0]
		};
		const waivedBy = used ? { waivedBy: used } : {};
		if (skipped.mode === "enforce" && isLetThrough(causes, policy.unknown)) return {
			...unknown,
			...waivedBy,
			mode: "warn",
			letThrough: true
		};
		const breakGlass = causes.includes("ambiguous") ? void 0 : waiversOfUnknown(policyOnImage, target);
		return breakGlass ? waivedOutcome(unknown, breakGlass) : {
			...unknown,
			...waivedBy
		};
	}
	const accepted = violation ?? waived;
	if (accepted && used) return waivedOutcome({
		...skipped,
		...accepted
	}, used);
	return {
		...skipped,
		...pass,
		outcome: "pass"
	};
}
const isLetThrough = (causes, handling) => causes.every((cause) => cause !== "ambiguous" && handling[cause] === "warn");
const waivedOutcome = (found, waivedBy) => ({
	...found,
	outcome: "waived",
	hint: void 0,
	waivedBy
});
// src/sources/source.ts
const EVERY_FACT = [
	"severity",
	"vulnerabilities",
	"findings",
	"maliciousFiles",
	"unsafeSettings",
	"sensitiveFiles",
	"sizeBytes",
	"bornAtMs"
];
const sharedOnce = (shared, key, make) => once(shared, key, make);
const sharedAnswer = (shared, key, ask) => sharedOnce(shared, key, () => ask().catch((thrown) => {
	if (thrown instanceof require_policy.GateError && require_policy.isPassing(thrown)) shared.delete(key);
	throw thrown;
}));
// src/sources/aliyun/outline.ts
const aliyunOutline = {
	id: "aliyun",
	cloud: "aliyun",
	serves: "images of ACR, and of Harbor and Quay registries connected to Security Center",
	measures: EVERY_FACT,
	recognises: (registry) => parseAcrHost(registry) !== void 0
};
// src/sources/huawei-local/outline.ts
const huaweiLocalOutline = {
	id: "huawei-local",
	cloud: "huawei",
	serves: "images that HSS agents see on hosts and cluster nodes",
	measures: [
		"severity",
		"vulnerabilities",
		"sizeBytes",
		"bornAtMs"
	],
	recognises: () => false
};
// src/sources/huawei-registries/outline.ts
const huaweiRegistriesOutline = {
	id: "huawei-registries",
	cloud: "huawei",
	serves: "images of SWR, SWR enterprise, Harbor and JFrog, as HSS lists them",
	fallback: "huawei-swr",
	measures: EVERY_FACT,
	recognises: isSwrHost
};
// src/sources/huawei-swr/outline.ts
const huaweiSwrOutline = {
	id: "huawei-swr",
	cloud: "huawei",
	serves: "images of SWR and SWR enterprise, by the older list of HSS",
	measures: EVERY_FACT,
	recognises: () => false
};
// src/sources/index.ts
const sources = [
	{
		...huaweiRegistriesOutline,
		load: async () => (await Promise.resolve().then(() => require("./huawei.cjs")).then((n) => n.huawei_registries_exports)).huaweiRegistries
	},
	{
		...huaweiSwrOutline,
		load: async () => (await Promise.resolve().then(() => require("./sources-huawei-swr.cjs"))).huaweiSwr
	},
	{
		...huaweiLocalOutline,
		load: async () => (await Promise.resolve().then(() => require("./sources-huawei-local.cjs"))).huaweiLocal
	},
	{
		...aliyunOutline,
		load: async () => (await Promise.resolve().then(() => require("./aliyun.cjs")).then((n) => n.aliyun_exports)).aliyun
	}
];
// src/core/waiver-concerns.ts
function concernedBy(waivers, images) {
	const globsOf = createImageGlobs(waivers.flatMap(({ image }) => image ?? []));
	const names = new Set(waivers.flatMap(({ finding }) => finding === void 0 ? [] : require_policy.canonicalName(finding)));
	const byGlob = /* @__PURE__ */ new Map();
	const byDigest = /* @__PURE__ */ new Map();
	const keyOf = rememberedKeys();
	const all = images.map((image) => {
		const reference = require_policy.parseImageReference(image.reference);
		const digest = image.digest ?? reference.digest;
		const concerned = toConcerned(image, names, keyOf);
		for (const glob of globsOf(reference)) addTo(byGlob, glob, concerned);
		if (digest !== void 0) addTo(byDigest, digest, concerned);
		return concerned;
	});
	const asOne = all.length > 0 ? [join(all)] : [];
	return ({ image, digest }) => {
		if (image !== void 0) return byGlob.get(image) ?? [];
		return digest === void 0 ? asOne : byDigest.get(digest) ?? [];
	};
}
function rememberedKeys() {
	const keys = /* @__PURE__ */ new Map();
	return (waiver) => once(keys, waiver, () => keyOfWaiver(waiver));
}
function toConcerned(image, names, keyOf) {
	const findings = namedFindings(image, names);
	return {
		used: new Set(image.rules.flatMap(({ waivedBy = [] }) => waivedBy.map(keyOf))),
		usedForFindings: new Set(image.waivedFindings.flatMap(({ waivedBy }) => waivedBy.map(keyOf))),
		findings: findings ?? /* @__PURE__ */ new Map(),
		isListed: findings !== void 0
	};
}
function namedFindings({ scans }, names) {
	const byName = /* @__PURE__ */ new Map();
	for (const { state } of scans) {
		const list = state.kind === "complete" ? state.facts.findings : void 0;
		if (!list?.known) return void 0;
		if (names.size === 0) continue;
		for (const finding of list.value) for (const name of new Set(require_policy.namesOf(finding).map(require_policy.canonicalName))) if (names.has(name)) addTo(byName, name, finding);
	}
	return scans.length > 0 ? byName : void 0;
}
function join(all) {
	const findings = /* @__PURE__ */ new Map();
	for (const one of all) for (const [name, named] of one.findings) for (const finding of named) addTo(findings, name, finding);
	return {
		used: union(all.map(({ used }) => used)),
		usedForFindings: union(all.map(({ usedForFindings }) => usedForFindings)),
		findings,
		isListed: all.every(({ isListed }) => isListed)
	};
}
function union(sets) {
	const all = /* @__PURE__ */ new Set();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}
// src/core/review-waivers.ts
const reviewWaivers = (policy, images, { rules, now, isPart = false }) => {
	if (policy.waivers.length === 0) return [];
	const concerned = concernedBy(policy.waivers, images);
	return policy.waivers.flatMap((waiver) => {
		const text = whyNotInForce(waiver, policy.waiverLimits, now) ?? whyRefused(waiver, policy, rules) ?? whyUseless(waiver, concerned(waiver), isPart) ?? whenLapsing(waiver, policy.waiverLimits, now);
		return text ? [{
			message: text,
			position: waiver.position
		}] : [];
	});
};
function whyRefused(waiver, policy, rules) {
	const setting = policy.rules.find(({ id }) => id === waiver.rule);
	const values = {
		waiver: nameOfWaiver(waiver),
		rule: waiver.rule ?? "?"
	};
	if (setting?.waivable === false) return require_policy.message("the waiver of {waiver} is not applied: the policy says waivable: false for this rule", values);
	if (waiver.accepted && waiver.rule !== void 0 && !waiver.accepted.rules.includes(waiver.rule)) return require_policy.message("the waiver of {waiver} is not applied: accept-waivers takes none of the rule {rule}", values);
	const rule = setting && rules.get(setting.id);
	if (rule && exceedsSeverity(waiver, require_policy.looksAtFindings(rule, setting.options))) return require_policy.message("the waiver of {waiver} is not applied: accept-waivers has a max-severity, so that it must name a finding", values);
}
function whyUseless(waiver, concerned, isPart) {
	if (concerned.length === 0) return void 0;
	const key = keyOfWaiver(waiver);
	if (waiver.finding !== void 0) return whyFindingWaiverIsUseless(waiver, waiver.finding, concerned, isPart);
	if (isPart || concerned.some(({ used }) => used.has(key))) return void 0;
	return require_policy.message("the waiver of {waiver} is not used: nothing that it covers was violated", { waiver: nameOfWaiver(waiver) });
}
function whyFindingWaiverIsUseless(waiver, name, concerned, isPart) {
	const canonical = require_policy.canonicalName(name);
	const named = concerned.flatMap(({ findings }) => findings.get(canonical) ?? []);
	const kept = named.map((finding) => whyFindingStays(waiver, finding)).find((why) => why);
	if (kept) return kept;
	const key = keyOfWaiver(waiver);
	const isUsed = concerned.some(({ usedForFindings }) => usedForFindings.has(key));
	if (isPart || isUsed || concerned.some(({ isListed }) => !isListed)) return void 0;
	const values = {
		waiver: nameOfWaiver(waiver),
		finding: named[0]?.id ?? ""
	};
	return named.length === 0 ? require_policy.message("the waiver of {waiver} is not used: no image that it covers has this finding", values) : require_policy.message("the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself", values);
}
function whenLapsing(waiver, limits, now) {
	if (waiver.expiresMs === void 0 || waiver.expiresMs - now > limits.warnBeforeMs) return void 0;
	return require_policy.message("the waiver of {waiver} ends on {day}", {
		waiver: nameOfWaiver(waiver),
		day: dayOf(waiver)
	});
}
// src/core/review-policies.ts
function reviewPolicies(policies, images, context) {
	const told = /* @__PURE__ */ new Set();
	const isNew = (notice) => {
		const key = JSON.stringify(notice);
		return !told.has(key) && told.add(key).size > 0;
	};
	return policies.map((policy) => ({
		name: policy.name,
		origin: policy.origin,
		warnings: [
			...policy.warnings,
			...neverMeasured(policy, images, context),
			...reviewWaivers(policy, images, context)
		].filter(isNew)
	}));
}
const neverMeasured = (policy, images, { rules, measures }) => policy.rules.filter(({ mode }) => mode === "enforce").flatMap((setting) => {
	const needed = rules.get(setting.id)?.needs?.(setting.options).facts ?? [];
	const cannot = [...measures].filter(([, facts]) => !needed.every((fact) => facts.includes(fact)));
	const blind = new Set(cannot.map(([source]) => source));
	const left = images.filter((image) => blind.has(image.source) && isUndecided(image, policy, setting));
	return [...new Set(left.map(({ source }) => source))].map((source) => ({
		message: undecidable(setting.id, source),
		position: setting.position
	}));
});
const isUndecided = (image, policy, { id }) => image.rules.some((rule) => rule.policy === policy.name && rule.id === id && rule.outcome === "unknown");
const undecidable = (rule, source) => require_policy.message("{rule} cannot be decided for images of the source {source}, which does not measure what it needs; preset:deployed has only rules that every source decides", {
	rule,
	source
});
// src/compile-report.ts
const TOOL = {
	name: "image-policy-gate",
	version: VERSION
};
const MEASURES = new Map(sources.map(({ id, measures }) => [id, measures]));
function compileReport(judging) {
	const { policies, assessments, mode, shard, asOfMs, startedAtMs, endedAtMs, marks, hosts } = judging;
	const images = evaluateImages(policies, assessments, require_policy.ruleById, asOfMs);
	const verdict = runVerdict(images);
	const isCancelled = marks.some(({ kind }) => kind === "cancelled");
	return {
		version: 1,
		tool: TOOL,
		verdict: isCancelled && verdict === "pass" ? "unknown" : verdict,
		mode,
		asOfMs,
		startedAtMs,
		endedAtMs,
		policies: reviewPolicies(policies, images, {
			rules: require_policy.ruleById,
			measures: MEASURES,
			now: asOfMs,
			isPart: shard !== void 0
		}),
		images,
		shard,
		counts: countOutcomes(images),
		marks,
		hosts
	};
}
// src/reporters/severity-tone.ts
function toneOf({ least, most }) {
	if (least === most) return least;
	return least === "high" ? "top" : "mixed";
}
const severityRank = ({ least, most }) => require_policy.rankOf(most) * 10 + require_policy.rankOf(least);
// src/reporters/shown-counts.ts
function shownCounts({ state }) {
	if (state.kind !== "complete" || !state.facts.vulnerabilities.known) return void 0;
	const counts = state.facts.vulnerabilities.value;
	const listed = state.facts.findings?.known ? state.facts.findings.value : void 0;
	const total = require_policy.totalOf(counts);
	return joinAlike(listed !== void 0 && require_policy.isExact(total) && listed.length === total.min ? require_policy.countFindings(listed, total) : counts);
}
function joinAlike(counts) {
	const joined = /* @__PURE__ */ new Map();
	for (const { severity, count } of counts) {
		const rank = severityRank(severity);
		joined.set(rank, {
			severity,
			count: require_policy.addCounts(joined.get(rank)?.count ?? require_policy.exactCount(0), count)
		});
	}
	return [...joined.values()].filter(isTelling).sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
}
const isTelling = ({ severity, count }) => count.max > 0 || toneOf(severity) !== "mixed";
// src/reporters/json.ts
var json_exports = { get reportAsPieces() { return reportAsPieces; } };
const reportAsPieces = (report) => printablePieces({
	...toReportDocument({
		...report,
		images: []
	}),
	images: madeOf(report.images, (image) => ({
		...toImage({
			...image,
			waivedFindings: []
		}),
		waivedFindings: madeOf(image.waivedFindings, toWaivedFinding)
	}))
});
const toReportDocument = (report) => ({
	version: report.version,
	tool: {
		name: report.tool.name,
		version: report.tool.version
	},
	verdict: report.verdict,
	mode: report.mode,
	asOf: toIso(report.asOfMs),
	startedAt: toIso(report.startedAtMs),
	endedAt: toIso(report.endedAtMs),
	counts: { ...report.counts },
	shard: report.shard ? { ...report.shard } : null,
	marks: report.marks.map(({ kind, text }) => ({
		kind,
		message: require_policy.formatMessage(text)
	})),
	hosts: [...report.hosts],
	policies: report.policies.map(toPolicy),
	images: report.images.map(toImage)
});
const toImage = (image) => ({
	reference: image.reference,
	digest: image.digest ?? null,
	source: image.source,
	region: image.region ?? null,
	verdict: image.verdict,
	asked: image.asked.map((one) => require_policy.formatMessage(one)),
	consoleUrl: image.consoleUrl ?? null,
	scans: image.scans.map(toScan),
	rules: image.rules.map(toRule),
	waivedFindings: image.waivedFindings.map(toWaivedFinding)
});
const toPolicy = ({ name, origin, warnings }) => ({
	name,
	origin: {
		kind: origin.kind,
		text: origin.text,
		digest: origin.digest,
		commit: origin.commit ?? null
	},
	warnings: warnings.map((warning) => ({
		message: require_policy.formatMessage(warning.message),
		position: toPosition(warning.position)
	}))
});
const toRule = (rule) => ({
	id: rule.id,
	policy: rule.policy,
	mode: rule.mode,
	outcome: rule.outcome,
	cause: rule.cause ?? null,
	message: require_policy.formatMessage(rule.message),
	hint: textOrNull(rule.hint),
	letThrough: rule.letThrough,
	position: toPosition(rule.position),
	waiverStanza: rule.waiverStanza ?? null,
	waivedBy: (rule.waivedBy ?? []).map(toWaiver)
});
const toWaivedFinding = ({ policy, id, severity, waivedBy }) => ({
	policy,
	id,
	severity: { ...severity },
	waivedBy: waivedBy.map(toWaiver)
});
const toWaiver = (waiver) => ({
	rule: waiver.rule ?? null,
	finding: waiver.finding ?? null,
	image: waiver.image ?? null,
	digest: waiver.digest ?? null,
	reason: waiver.reason ?? null,
	owner: waiver.owner ?? null,
	expires: waiver.expiresMs === void 0 ? null : toIso(waiver.expiresMs),
	untilFixed: waiver.untilFixed,
	position: toPosition(waiver.position)
});
const toPosition = ({ file, line, column }) => ({
	file,
	line,
	column
});
const toScan = ({ label, digest, pushedAtMs, state }) => ({
	label,
	digest: digest ?? null,
	pushedAt: pushedAtMs.known ? toIso(pushedAtMs.value) : null,
	state: state.kind,
	scannedAt: endOf(state),
	code: "code" in state ? state.code : null,
	why: "why" in state ? require_policy.formatMessage(state.why) : null,
	hint: "hint" in state ? textOrNull(state.hint) : null,
	facts: state.kind === "complete" ? toFacts(state.facts) : null
});
function endOf(state) {
	if (state.kind === "stale") return toIso(state.endedAtMs);
	return state.kind === "complete" && state.endedAtMs.known ? toIso(state.endedAtMs.value) : null;
}
const toFacts = (facts) => ({
	severity: toFact(facts.severity, (range) => ({ ...range })),
	vulnerabilities: toFact(facts.vulnerabilities, toVulnerabilities),
	maliciousFiles: toFact(facts.maliciousFiles, toMaliciousFiles),
	unsafeSettings: toFact(facts.unsafeSettings, toCount),
	sensitiveFiles: toFact(facts.sensitiveFiles, toCount),
	sizeBytes: toFact(facts.sizeBytes, (bytes) => bytes),
	bornAt: toFact(facts.bornAtMs, ({ ms, event }) => ({
		at: toIso(ms),
		event
	}))
});
const toFact = (fact, toValue) => fact.known ? {
	known: true,
	value: toValue(fact.value),
	from: fact.from,
	cause: null,
	why: null
} : {
	known: false,
	value: null,
	from: null,
	cause: fact.cause,
	why: require_policy.formatMessage(fact.why)
};
const toCount = ({ min, max }) => ({
	min,
	max: Number.isFinite(max) ? max : null
});
const toVulnerabilities = (buckets) => buckets.map(({ severity, count }) => ({
	severity: { ...severity },
	count: toCount(count)
}));
const toMaliciousFiles = ({ total, atLeast }) => ({
	total: toCount(total),
	atLeast: Object.fromEntries(Object.entries(atLeast ?? {}).map(([level, count]) => [level, toCount(count)]))
});
const textOrNull = (said) => said === void 0 ? null : require_policy.formatMessage(said);
function toIso(ms) {
	const date = new Date(ms);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
exports.MALICE_WORDS = MALICE_WORDS;
exports.MARK_KINDS = MARK_KINDS;
exports.MAX_SHARDS = MAX_SHARDS;
exports.REQUEST_BUDGET_MS = REQUEST_BUDGET_MS;
exports.SOURCE_IDS = SOURCE_IDS;
exports.STANDINGS = STANDINGS;
exports.TOOL = TOOL;
exports.TOOL_NAME = TOOL_NAME;
exports.VERSION = VERSION;
exports.addTo = addTo;
exports.aliyunOutline = aliyunOutline;
exports.causeWord = causeWord;
exports.check_exports = check_exports;
exports.compileReport = compileReport;
exports.countsSentence = countsSentence;
exports.createTurnstile = createTurnstile;
exports.cutAtSentence = cutAtSentence;
exports.enterpriseSwrLabel = enterpriseSwrLabel;
exports.evaluateImage = evaluateImage;
exports.exitCodeFor = exitCodeFor;
exports.fixWords = fixWords;
exports.formatTime = formatTime;
exports.hssEndpoint = hssEndpoint;
exports.huaweiLocalOutline = huaweiLocalOutline;
exports.huaweiRegistriesOutline = huaweiRegistriesOutline;
exports.huaweiSwrOutline = huaweiSwrOutline;
exports.iamEndpoint = iamEndpoint;
exports.imageSentence = imageSentence;
exports.inPieces = inPieces;
exports.inputSpec = inputSpec;
exports.inputTable = inputTable;
exports.isBlocking = isBlocking;
exports.isChangeEvent = isChangeEvent;
exports.isServiceUrl = isServiceUrl;
exports.isSwrHost = isSwrHost;
exports.jsonPieces = jsonPieces;
exports.keepHeapSmall = keepHeapSmall;
exports.listsOf = listsOf;
exports.listsOfImage = listsOfImage;
exports.logLineAsText = logLineAsText;
exports.madeOf = madeOf;
exports.needsOfWaivers = needsOfWaivers;
exports.noticeSentence = noticeSentence;
exports.once = once;
exports.openHttp = openHttp;
exports.outcomeWord = outcomeWord;
exports.packageText = packageText;
exports.paint = paint;
exports.parseAcrHost = parseAcrHost;
exports.parseInputs = parseInputs;
exports.policySentence = policySentence;
exports.prepareReportFiles = prepareReportFiles;
exports.printableBytes = printableBytes;
exports.printableJson = printableJson;
exports.printablePieces = printablePieces;
exports.readFlags = readFlags;
exports.remarks = remarks;
exports.replaceFile = replaceFile;
exports.reportAsLines = reportAsLines;
exports.ruleSentence = ruleSentence;
exports.ruleWaivers = ruleWaivers;
exports.runGate = runGate;
exports.runPlaceOf = runPlaceOf;
exports.runVerdict = runVerdict;
exports.sasEndpoint = sasEndpoint;
exports.sayParts = sayParts;
exports.scanLine = scanLine;
exports.scanSentences = scanSentences;
exports.severityRank = severityRank;
exports.sha256Hex = sha256Hex;
exports.sharedAnswer = sharedAnswer;
exports.sharedOnce = sharedOnce;
exports.sharedSwrRegion = sharedSwrRegion;
exports.shortReference = shortReference;
exports.shownCounts = shownCounts;
exports.sourceLine = sourceLine;
exports.sources = sources;
exports.speaker = speaker;
exports.standingOf = standingOf;
exports.takeWhatFits = takeWhatFits;
exports.terminalLog = terminalLog;
exports.toneOf = toneOf;
exports.translator = translator;
exports.verdictSentence = verdictSentence;
exports.verdictWord = verdictWord;
exports.waiverSentence = waiverSentence;
exports.wantsColour = wantsColour;
exports.worstFirst = worstFirst$1;
exports.worstImagesFirst = worstImagesFirst;
