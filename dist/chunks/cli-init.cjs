const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/init/clouds.ts
const CLOUDS = {
	huawei: {
		name: "Huawei Cloud",
		secrets: ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"],
		env: [
			"HUAWEICLOUD_SDK_AK: ${{ secrets.HUAWEICLOUD_SDK_AK }}",
			"HUAWEICLOUD_SDK_SK: ${{ secrets.HUAWEICLOUD_SDK_SK }}",
			"HUAWEICLOUD_SDK_PROJECT_ID: ${{ vars.HUAWEICLOUD_PROJECT_ID }} # may stay unset: it is looked up then"
		]
	},
	aliyun: {
		name: "Alibaba Cloud",
		secrets: ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
		env: ["ALIBABA_CLOUD_ACCESS_KEY_ID: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}", "ALIBABA_CLOUD_ACCESS_KEY_SECRET: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}"]
	}
};
function cloudOf(registry) {
	if (require_run.isSwrHost(registry)) return "huawei";
	return require_run.parseAcrHost(registry) ? "aliyun" : void 0;
}
// src/init/project.ts
const PROJECT = "OWNER/image-policy-gate";
const ACTION = `${PROJECT}@v0`;
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
const UPLOAD = "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1";
const schemaUrl = (file) => `https://raw.githubusercontent.com/${PROJECT}/main/policies/${file}`;
// src/init/policy-files.ts
const policyFile = () => `# yaml-language-server: $schema=${schemaUrl("policy.schema.json")}
# What an image must keep to before it may go on. "image-policy-gate policy show" prints it with everything it extends.
version: 1
extends: [preset:baseline] # scanned with success after the push, nothing worse than medium, no malicious file

# A rule that is named here replaces the preset's. "image-policy-gate rules" lists all of them.
# rules:
#   scan-succeeded: { mode: enforce, max-age: 7d }
#   no-unsafe-settings: warn
#   denied-tags: { mode: enforce, tags: [latest] }

# What could not be decided blocks. A cause can be let through; the report then says so.
# unknown: { unsupported: warn }

# Dated acceptances of violations; each violation in a report comes with one to paste.
waiver-limits: { max-days: 90, require: [reason, owner, expires] }
# waivers:
#   - { rule: max-severity, image: "*/team/shop", reason: "\u2026", owner: "@team", expires: 2027-01-31 }
`;
const DIGEST = `sha256:${"4a".repeat(32)}`;
function policyTestFile(policy, image, { everything }) {
	const facts = everything ? "\n    unsafe-settings: 0\n    sensitive-files: 0" : "";
	const name = everything ? `${image}@${DIGEST}` : image;
	return `# yaml-language-server: $schema=${schemaUrl("policy-test.schema.json")}
# Images that the policy is tried on: image-policy-gate policy test .github/image-policy.test.yaml
version: 1
policy: ${policy}
cases:
  - name: a clean image passes
    image: ${name}
    pushed: 2h
    scanned: 1h
    severity: none
    malicious-files: 0${facts}
    expect: { verdict: pass }

  - name: a vulnerability of high or critical severity fails
    image: ${name}
    pushed: 2h
    scanned: 1h
    severity: [high, critical]
    malicious-files: 0${facts}
    expect: { verdict: fail, rules: { max-severity: violated } }
`;
}
// src/init/workflow-file.ts
const EXAMPLE$1 = "swr.cn-north-4.myhuaweicloud.com/team/shop:${{ github.sha }}";
function workflowFile(path, images, pushed) {
	const [first] = pushed;
	const job = first?.job ?? "build";
	const example = (first ? pushed.filter(({ file, job: pushing }) => file === first.file && pushing === first.job) : images.filter(({ isInWorkflow }) => !isInWorkflow)).filter(({ name, registry }) => name !== registry).map(withTag).join(", ") || EXAMPLE$1;
	const value = /: | #/.test(example) ? JSON.stringify(example) : example;
	const isOfMatrix = /\$\{\{[^{}]*\bmatrix\b/.test(example);
	return `# Judges images that a job has just pushed. Call it from ${first?.file ?? "the workflow that pushes them"}:
#
#   gate:
#     needs: ${job}
${isOfMatrix ? `#     strategy: # the same as that of ${job}\n` : ""}#     permissions:
#       contents: read
#     uses: ./${path}
#     with:
#       images: ${value}
${isOfMatrix ? "" : `#       digest: \${{ needs.${job}.outputs.digest }} # the output digest of docker/build-push-action, made one of the job\n`}#     secrets: inherit
#
# The job that deploys the image then has: needs: gate
name: image policy
on:
  workflow_call:
    inputs:
      images:
        description: The images that were pushed, one a line or comma-separated
        type: string
        required: true
      digest:
        description: The digest that the build reported
        type: string
        required: false
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${ACTION} # pin it by its full commit
        with:
          images: \${{ inputs.images }}
          digest: \${{ inputs.digest }}
          wait: 15m
${regionLines(images)}          # policy-ref: workspace # on pull requests: lets the change edit the policy that judges it
${envLines(images)}      - if: always()
        uses: ${UPLOAD}
        with:
          name: image-policy-report
          path: image-policy-report
`;
}
const UNKNOWN_EXPRESSION = /\$\{\{(?!\s*(?:github|needs|strategy|matrix|inputs|vars)\b)[^{}]*\}\}/g;
const withTag = ({ name, text }) => (name === text ? `${text}:TAG` : text).replaceAll(UNKNOWN_EXPRESSION, "VALUE");
const regionLines = (images) => images.some(({ registry }) => registry.includes(".swr-pro.")) ? "          region: cn-north-4 # the registry does not name its own: write yours\n" : "";
function envLines(images) {
	const found = new Set(images.map(({ cloud }) => cloud));
	const block = ["env:", ...Object.keys(CLOUDS).filter((cloud) => found.size === 0 || found.has(cloud)).flatMap((cloud) => [`# ${CLOUDS[cloud].name}`, ...CLOUDS[cloud].env]).map((line) => `  ${line}`)];
	return (found.size === 0 ? ["# Keep the cloud that scans your registry:", ...block.map((line) => `# ${line}`)] : block).map((line) => `        ${line}\n`).join("");
}
// src/init/plan.ts
const PATHS = {
	policy: require_policy.DEFAULT_POLICY,
	test: ".github/image-policy.test.yaml",
	workflow: ".github/workflows/image-policy.yml"
};
const pushedImages = ({ images }) => images.filter(({ isInWorkflow, file }) => isInWorkflow && !namesOf(PATHS.workflow).includes(file));
const namesOf = (path) => path === PATHS.policy ? [require_policy.DEFAULT_POLICY, ...require_policy.NEAR_MISSES] : [path.replace(/\.ya?ml$/, ".yaml"), path.replace(/\.ya?ml$/, ".yml")];
const CANDIDATES = Object.values(PATHS).flatMap(namesOf);
function planFiles(found) {
	const { images, existing } = found;
	const existingName = (path) => namesOf(path).find((name) => existing.has(name));
	const policy = existingName(PATHS.policy) ?? PATHS.policy;
	const wanted = [
		{
			path: PATHS.policy,
			content: policyFile()
		},
		{
			path: PATHS.test,
			content: policyTestFile(node_path.posix.relative(node_path.posix.dirname(PATHS.test), policy), exampleOf(images), { everything: existing.has(policy) })
		},
		{
			path: PATHS.workflow,
			content: workflowFile(PATHS.workflow, images, pushedImages(found))
		}
	];
	return {
		files: wanted.filter(({ path }) => existingName(path) === void 0),
		leftAlone: wanted.flatMap(({ path }) => existingName(path) ?? [])
	};
}
const EXAMPLE = "swr.cn-north-4.myhuaweicloud.com/team/shop:1.0.0";
const exampleOf = (images) => images.map(({ name }) => `${name}:1.0.0`).find(isReference) ?? EXAMPLE;
function isReference(text) {
	try {
		require_policy.parseImageReference(text);
		return true;
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError) return false;
		throw thrown;
	}
}
// src/init/next-steps.ts
function findingsOf({ images, isRepository }) {
	const found = images.map(({ text, file, cloud }) => require_policy.message("found {image} ({cloud}) in {file}", {
		image: text,
		file,
		cloud: CLOUDS[cloud].name
	}));
	return [...isRepository ? [] : [require_policy.message("this is not the top of a Git repository: workflows run from there only")], ...found.length > 0 ? found : [require_policy.message("no workflow, bake file, compose file or Makefile names an image of SWR or ACR")]];
}
function nextSteps(found, { leftAlone }) {
	const { images, repository } = found;
	const clouds = new Set(images.map(({ cloud }) => cloud));
	const secretsOf = (cloud) => CLOUDS[cloud].secrets.join(", ");
	const where = repository === void 0 ? require_policy.message("the settings of the repository") : require_policy.message("https://github.com/{repository}/settings/secrets/actions", { repository });
	const store = clouds.size > 0 ? require_policy.message("store the secrets {secrets} in {where}", {
		secrets: [...clouds].map(secretsOf).join(", "),
		where
	}) : require_policy.message("store the secrets of your cloud in {where}, and uncomment them in {workflow}: {huawei}, or {aliyun}", {
		where,
		workflow: PATHS.workflow,
		huawei: secretsOf("huawei"),
		aliyun: secretsOf("aliyun")
	});
	const [first] = pushedImages(found);
	const existing = leftAlone.find((path) => path.startsWith(node_path.posix.dirname(PATHS.workflow)));
	return [
		require_policy.message("try the policy: image-policy-gate policy test {test}", { test: PATHS.test }),
		store,
		existing !== void 0 ? require_policy.message("see that {workflow}, which was there already, judges the image after the push", { workflow: existing }) : require_policy.message("call {workflow} from {caller} after the push, as its first lines show, and commit the files", {
			workflow: PATHS.workflow,
			caller: first?.file ?? require_policy.message("the workflow that pushes the image")
		})
	];
}
// src/init/find-images.ts
const JOB_ID = /^[A-Za-z_][\w-]*$/;
function findImages(path, workflow) {
	const data = parsed(path, workflow);
	const { env = {}, jobs = {}, ...rest } = mapping(data);
	const found = /* @__PURE__ */ new Map();
	const note = (part, variables, job) => {
		for (const image of textsIn(part).flatMap((text) => imagesIn(expand(text, variables)))) if (!found.has(image.text)) found.set(image.text, {
			...image,
			file: path,
			isInWorkflow: true,
			job
		});
	};
	for (const [id, job] of Object.entries(mapping(jobs))) note(job, {
		...mapping(env),
		...mapping(mapping(job).env)
	}, JOB_ID.test(id) ? id : void 0);
	note([env, rest], mapping(env), void 0);
	return wholesOf([...found.values()]);
}
function findImagesInText(path, text) {
	const found = imagesIn(text).map((image) => ({
		...image,
		file: path,
		isInWorkflow: false,
		job: void 0
	}));
	return wholesOf([...new Map(found.map((image) => [image.text, image])).values()]);
}
function wholesOf(images) {
	const isPart = ({ text }) => images.some(({ text: other }) => /^[/:@]/.test(other.slice(text.length)) && other.startsWith(text));
	return images.filter((image) => !isPart(image));
}
function parsed(path, text) {
	try {
		return require_policy.parseYaml(path, text).data;
	} catch (thrown) {
		if (thrown instanceof require_policy.PolicyError) return void 0;
		throw thrown;
	}
}
const mapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const MAX_ROUNDS = 4;
const MAX_LENGTH = 1e4;
const OF_RUNNER = /^GITHUB_(SHA|REF_NAME|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|REPOSITORY|REPOSITORY_OWNER|ACTOR)$/;
function expand(text, env) {
	let expanded = text;
	for (let round = 0; round < MAX_ROUNDS && expanded.length <= MAX_LENGTH; round += 1) expanded = expanded.replace(/\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g, (whole, expression, braced, bare) => {
		const name = expression ?? braced ?? bare ?? "";
		const value = Object.hasOwn(env, name) ? env[name] : void 0;
		const ofRunner = OF_RUNNER.exec(name)?.[1];
		if (value === void 0 && ofRunner !== void 0) return `\${{ github.${ofRunner.toLowerCase()} }}`;
		return typeof value === "string" ? value : whole;
	});
	return expanded;
}
const EXPRESSION = String.raw`\$\{\{[^{}]*\}\}`;
const IMAGE = new RegExp(String.raw`(?<![\w.-])((?:[a-z0-9-]+\.)+(?:myhuaweicloud\.(?:com|eu)|aliyuncs\.com))(?![\w-]|\.\w)((?:\/(?:${EXPRESSION}|[\w.-])+)*)(:(?:${EXPRESSION}|[\w.-])+)?`, "g");
const imagesIn = (text) => [...text.replace(/\s+/g, " ").matchAll(IMAGE)].flatMap(([whole, registry = "", path = ""]) => {
	const cloud = cloudOf(registry);
	return cloud ? [{
		cloud,
		registry,
		name: registry + path,
		text: path === "" ? registry : whole
	}] : [];
});
// src/init/git-remote.ts
const SECTION = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/;
const URL_OF = /(?:^|\])\s*url\s*=\s*"?([^\s"]+)/i;
const ON_GITHUB = /^(?:(?:https?|git|ssh):\/\/(?:[^/]*@)?(?:www\.|ssh\.)?github\.com(?::\d+)?\/|(?:[\w.-]+@)?github\.com:\/?)([\w-][\w.-]*\/[\w.-]+?)(?:\.git)?\/?$/i;
function githubRepositoryOf(gitConfig) {
	const repositories = /* @__PURE__ */ new Map();
	let remote;
	for (const line of gitConfig.split("\n")) {
		const section = SECTION.exec(line);
		if (section) remote = section[1]?.toLowerCase() === "remote" ? section[2] : void 0;
		const [, url = ""] = URL_OF.exec(line) ?? [];
		const [, repository] = ON_GITHUB.exec(url) ?? [];
		if (remote !== void 0 && repository && !repositories.has(remote)) repositories.set(remote, repository);
	}
	const [only, ...others] = new Set(repositories.values());
	return repositories.get("origin") ?? (others.length === 0 ? only : void 0);
}
// src/init/survey.ts
async function survey(root, paths) {
	const reader = require_policy.workspaceReader(root, { confine: true });
	const [workflows, others, gitConfig, isRepository, exist] = await Promise.all([
		readWorkflows(root, reader),
		readAll(BUILD_FILES, reader),
		readGitConfig(root),
		exists((0, node_path.join)(root, ".git")),
		Promise.all(paths.map((path) => exists((0, node_path.join)(root, path))))
	]);
	return {
		isRepository,
		repository: githubRepositoryOf(gitConfig),
		images: [...workflows.flatMap(({ path, text }) => findImages(path, text)), ...others.flatMap(({ path, text }) => findImagesInText(path, text))],
		existing: new Set(paths.filter((_, index) => exist[index]))
	};
}
function readWorkflows(root, reader) {
	const found = ["*.yml", "*.yaml"].flatMap((name) => require_policy.findFiles(root, `.github/workflows/${name}`));
	return readAll(found.filter((path) => !LINE_BREAK.test(path)).sort(), reader);
}
const LINE_BREAK = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const BUILD_FILES = [
	"docker-bake.hcl",
	"docker-bake.json",
	"docker-bake.override.hcl",
	"compose.yaml",
	"compose.yml",
	"docker-compose.yaml",
	"docker-compose.yml",
	"Makefile"
];
const readAll = (paths, reader) => Promise.all(paths.map(async (path) => ({
	path,
	text: await reader.read(path).catch(unread) ?? ""
})));
async function readGitConfig(root) {
	const reader = require_policy.workspaceReader(root, { confine: false });
	const read = async (path) => await reader.read(path).catch(unread) ?? "";
	const [, folder = ".git"] = /^gitdir: (.+?)\r?$/m.exec(await read(".git")) ?? [];
	const shared = (await read(`${folder}/commondir`)).trim();
	return read((0, node_path.resolve)(root, folder, shared, "config"));
}
function unread(thrown) {
	if (!(thrown instanceof require_policy.GateError)) throw thrown;
}
const exists = (path) => (0, node_fs_promises.lstat)(path).then(() => true, () => false);
// src/init/make-folder.ts
async function makeFolder(root, folder) {
	const realRoot = await (0, node_fs_promises.realpath)(root);
	const segments = folder.split("/");
	for (const depth of segments.keys()) {
		const path = segments.slice(0, depth + 1).join("/");
		await (0, node_fs_promises.mkdir)((0, node_path.join)(root, path)).catch(unlessThere);
		if (!liesIn(await (0, node_fs_promises.realpath)((0, node_path.join)(root, path)), realRoot)) throw leadsOut(path);
	}
}
function unlessThere(thrown) {
	if (thrown.code !== "EEXIST") throw thrown;
}
function liesIn(path, folder) {
	const inside = (0, node_path.relative)(folder, path);
	return !(0, node_path.isAbsolute)(inside) && inside.split(node_path.sep)[0] !== "..";
}
const leadsOut = (path) => new require_policy.GateError("INPUT_INVALID", require_policy.message("{path} is a link that leads out of this directory: nothing was written", { path }), { hint: require_policy.message("put a folder in the place of the link, or run init in the repository that it leads to") });
// src/init/write.ts
async function writeNewFiles(root, files) {
	for (const { path } of files) await orRefuse(path, makeFolder(root, node_path.posix.dirname(path)));
	const written = [];
	for (const { path, content } of files) if (await orRefuse(path, writeNew((0, node_path.join)(root, path), content), written)) written.push(path);
	return written;
}
async function writeNew(file, content) {
	const handle = await (0, node_fs_promises.open)(file, "wx").catch((thrown) => {
		if (thrown.code !== "EEXIST") throw thrown;
	});
	if (!handle) return false;
	try {
		await handle.writeFile(content);
	} catch (thrown) {
		await (0, node_fs_promises.unlink)(file).catch(() => void 0);
		throw thrown;
	} finally {
		await handle.close();
	}
	return true;
}
async function orRefuse(path, step, written = []) {
	try {
		return await step;
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError) throw thrown;
		const text = require_policy.message("{path} cannot be written: {error}", {
			path,
			error: require_policy.toError(thrown).message
		});
		const hint = written.length > 0 ? require_policy.message("written before it: {paths}", { paths: written.join(", ") }) : void 0;
		throw new require_policy.GateError("INPUT_INVALID", text, {
			cause: thrown,
			hint
		});
	}
}
// src/init/initialise.ts
async function initialise(root) {
	const found = await survey(root, CANDIDATES);
	const plan = planFiles(found);
	const written = await writeNewFiles(root, plan.files);
	return [
		...findingsOf(found),
		...written.map((path) => require_policy.message("wrote {path}", { path })),
		...plan.leftAlone.map((path) => require_policy.message("left {path} as it is", { path })),
		...nextSteps(found, plan).map((step, index) => require_policy.message("{number}. {step}", {
			number: index + 1,
			step
		}))
	];
}
// src/cli/init.ts
const init = async ([unexpected], io) => {
	if (unexpected !== void 0) throw require_policy.invalid("command line", require_policy.message("init takes no arguments: {word}", { word: require_policy.shown(unexpected) }));
	for (const sentence of await initialise(io.cwd)) io.stdout(`${require_policy.inertLine(require_policy.plainLine(require_policy.formatMessage(sentence)))}\n`);
	return 0;
};
exports.init = init;
