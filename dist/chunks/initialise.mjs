import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findFiles,
  workspaceReader
} from "./shared-18.mjs";
import {
  DEFAULT_POLICY,
  PolicyError,
  parseYaml
} from "./shared-4.mjs";
import {
  isSwrHost,
  parseAcrHost
} from "./shared.mjs";
import "./glob.mjs";
import "./workspace-file.mjs";
import "./did-you-mean.mjs";
import "./duration.mjs";
import {
  parseImageReference
} from "./shared-15.mjs";
import {
  GateError,
  toError
} from "./errors.mjs";
import "./severity.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/init/clouds.ts
var CLOUDS = {
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
    env: [
      "ALIBABA_CLOUD_ACCESS_KEY_ID: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}",
      "ALIBABA_CLOUD_ACCESS_KEY_SECRET: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}"
    ]
  }
};
function cloudOf(registry) {
  if (isSwrHost(registry)) return "huawei";
  return parseAcrHost(registry) ? "aliyun" : void 0;
}

// src/init/plan.ts
import { posix } from "node:path";

// src/init/project.ts
var PROJECT = "OWNER/image-policy-gate";
var ACTION = `${PROJECT}@v0`;
var schemaUrl = (file) => `https://raw.githubusercontent.com/${PROJECT}/main/policies/${file}`;

// src/init/policy-files.ts
var policyFile = () => `# yaml-language-server: $schema=${schemaUrl("policy.schema.json")}
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
#   - { rule: max-severity, image: "*/team/shop", reason: "…", owner: "@team", expires: 2027-01-31 }
`;
var policyTestFile = (policy, image) => `# yaml-language-server: $schema=${schemaUrl("policy-test.schema.json")}
# Images that the policy is tried on: image-policy-gate policy test .github/image-policy.test.yaml
version: 1
policy: ${policy}
cases:
  - name: a clean image passes
    image: ${image}
    pushed: 2h
    scanned: 1h
    severity: none
    malicious-files: 0
    expect: { verdict: pass }

  - name: a vulnerability of high or critical severity fails
    image: ${image}
    pushed: 2h
    scanned: 1h
    severity: [high, critical]
    malicious-files: 0
    expect: { verdict: fail, rules: { max-severity: violated } }
`;

// src/init/workflow-file.ts
var EXAMPLE = "swr.cn-north-4.myhuaweicloud.com/team/shop:${{ github.sha }}";
function workflowFile(path, images) {
  const [first] = images;
  const job = first?.job ?? "build";
  const together = images.filter(
    ({ workflow, job: pushing, name, registry }) => workflow === first?.workflow && pushing === first.job && name !== registry
  );
  const example = together.map(withTag).join(", ") || EXAMPLE;
  return `# Judges images that a job has just pushed. Call it from ${first?.workflow ?? "the workflow that pushes them"}:
#
#   gate:
#     needs: ${job}
#     permissions:
#       contents: read
#     uses: ./${path}
#     with:
#       images: ${example}
#       digest: \${{ needs.${job}.outputs.digest }} # the output digest of docker/build-push-action, made one of the job
#     secrets: inherit
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
permissions:
  contents: read
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${ACTION} # pin every action by its full commit
        with:
          images: \${{ inputs.images }}
          digest: \${{ inputs.digest }}
          wait: 15m
${regionLines(images)}          # policy-ref: workspace # on pull requests: lets the change edit the policy that judges it
${envLines(images)}      - if: always()
        uses: actions/upload-artifact@v4
        with:
          name: image-policy-report
          path: image-policy-report
`;
}
var withTag = ({ name, text }) => name === text ? `${text}:TAG` : text;
var regionLines = (images) => images.some(({ registry }) => registry.includes(".swr-pro.")) ? "          region: cn-north-4 # the registry does not name its own: write yours\n" : "";
function envLines(images) {
  const found = new Set(images.map(({ cloud }) => cloud));
  const all = Object.keys(CLOUDS);
  const clouds = all.filter((cloud) => found.size === 0 || found.has(cloud));
  const lines = clouds.flatMap((cloud) => [`# ${CLOUDS[cloud].name}`, ...CLOUDS[cloud].env]);
  const block = ["env:", ...lines.map((line) => `  ${line}`)];
  const text = found.size === 0 ? ["# Keep the cloud that scans your registry:", ...block.map((line) => `# ${line}`)] : block;
  return text.map((line) => `        ${line}
`).join("");
}

// src/init/plan.ts
var PATHS = {
  policy: DEFAULT_POLICY,
  test: ".github/image-policy.test.yaml",
  workflow: ".github/workflows/image-policy.yml"
};
var namesOf = (path) => [
  path.replace(/\.ya?ml$/, ".yaml"),
  path.replace(/\.ya?ml$/, ".yml")
];
var CANDIDATES = Object.values(PATHS).flatMap(namesOf);
function planFiles({ images, existing }) {
  const existingName = (path) => namesOf(path).find((name) => existing.has(name));
  const policy = existingName(PATHS.policy) ?? PATHS.policy;
  const wanted = [
    { path: PATHS.policy, content: policyFile() },
    { path: PATHS.test, content: policyTestFile(posix.basename(policy), exampleOf(images)) },
    { path: PATHS.workflow, content: workflowFile(PATHS.workflow, images) }
  ];
  return {
    files: wanted.filter(({ path }) => existingName(path) === void 0),
    leftAlone: wanted.flatMap(({ path }) => existingName(path) ?? [])
  };
}
var EXAMPLE2 = "swr.cn-north-4.myhuaweicloud.com/team/shop:1.0.0";
var exampleOf = (images) => images.map(({ name }) => `${name}:1.0.0`).find(isReference) ?? EXAMPLE2;
function isReference(text) {
  try {
    parseImageReference(text);
    return true;
  } catch (thrown) {
    if (thrown instanceof GateError) return false;
    throw thrown;
  }
}

// src/init/next-steps.ts
function findingsOf({ images, isRepository }) {
  const found = images.map(
    ({ text, workflow, cloud }) => message("found {image} ({cloud}) in {workflow}", { image: text, workflow, cloud: CLOUDS[cloud].name })
  );
  return [
    ...isRepository ? [] : [message("this is not the top of a Git repository: workflows run from there only")],
    ...found.length > 0 ? found : [message("no workflow names an image of SWR or ACR")]
  ];
}
function nextSteps({ images, repository }) {
  const clouds = new Set(images.map(({ cloud }) => cloud));
  const secretsOf = (cloud) => CLOUDS[cloud].secrets.join(", ");
  const where = repository === void 0 ? message("the settings of the repository") : message("https://github.com/{repository}/settings/secrets/actions", { repository });
  const store = clouds.size > 0 ? message("store the secrets {secrets} in {where}", { secrets: [...clouds].map(secretsOf).join(", "), where }) : message("store the secrets of your cloud in {where}, and uncomment them in {workflow}: {huawei}, or {aliyun}", {
    where,
    workflow: PATHS.workflow,
    huawei: secretsOf("huawei"),
    aliyun: secretsOf("aliyun")
  });
  const [first] = images;
  return [
    message("try the policy: image-policy-gate policy test {test}", { test: PATHS.test }),
    store,
    message("call {workflow} from {caller} after the push, as its first lines show, and commit the files", {
      workflow: PATHS.workflow,
      caller: first?.workflow ?? message("the workflow that pushes the image")
    })
  ];
}

// src/init/survey.ts
import { lstat } from "node:fs/promises";
import { join } from "node:path";

// src/init/find-images.ts
function findImages(path, workflow) {
  const data = parsed(path, workflow);
  const { env = {}, jobs = {}, ...rest } = mapping(data);
  const found = /* @__PURE__ */ new Map();
  const note = (part, variables, job) => {
    for (const image of textsIn(part).flatMap((text) => imagesIn(expand(text, variables)))) {
      if (!found.has(image.text)) found.set(image.text, { ...image, workflow: path, job });
    }
  };
  for (const [id, job] of Object.entries(mapping(jobs))) {
    const ofJob = { ...mapping(env), ...mapping(mapping(job).env) };
    note(job, ofJob, id);
  }
  note([env, rest], mapping(env), void 0);
  const texts = [...found.keys()];
  const isPart = (text) => texts.some((other) => /^[/:@]/.test(other.slice(text.length)) && other.startsWith(text));
  return [...found.values()].filter(({ text }) => !isPart(text));
}
function parsed(path, text) {
  try {
    return parseYaml(path, text).data;
  } catch (thrown) {
    if (thrown instanceof PolicyError) return void 0;
    throw thrown;
  }
}
var mapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
var MAX_ROUNDS = 4;
var MAX_LENGTH = 1e4;
function expand(text, env) {
  let expanded = text;
  for (let round = 0; round < MAX_ROUNDS && expanded.length <= MAX_LENGTH; round += 1) {
    expanded = expanded.replace(
      /\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g,
      (whole, expression, braced, bare) => {
        const name = expression ?? braced ?? bare ?? "";
        const value = Object.hasOwn(env, name) ? env[name] : void 0;
        return typeof value === "string" ? value : whole;
      }
    );
  }
  return expanded;
}
var EXPRESSION = String.raw`\$\{\{[^{}]*\}\}`;
var IMAGE = new RegExp(
  String.raw`(?<![\w.-])((?:[a-z0-9-]+\.)+(?:myhuaweicloud\.(?:com|eu)|aliyuncs\.com))(?![\w-]|\.\w)((?:\/(?:${EXPRESSION}|[\w.-])+)*)(:(?:${EXPRESSION}|[\w.-])+)?`,
  "g"
);
var imagesIn = (text) => [...text.matchAll(IMAGE)].flatMap(([whole, registry = "", path = ""]) => {
  const cloud = cloudOf(registry);
  return cloud ? [{ cloud, registry, name: registry + path, text: path === "" ? registry : whole }] : [];
});

// src/init/git-remote.ts
function githubRepositoryOf(gitConfig) {
  const [, section = ""] = /^\s*\[remote "origin"\]([^[]*)/m.exec(gitConfig) ?? [];
  const [, url = ""] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section) ?? [];
  return /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

// src/init/survey.ts
async function survey(root, paths) {
  const reader = workspaceReader(root, { confine: true });
  const [workflows, gitConfig, isRepository, exist] = await Promise.all([
    readWorkflows(root, reader),
    readGitConfig(root),
    exists(join(root, ".git")),
    Promise.all(paths.map((path) => exists(join(root, path))))
  ]);
  return {
    isRepository,
    repository: githubRepositoryOf(gitConfig),
    images: workflows.flatMap(({ path, text }) => findImages(path, text)),
    existing: new Set(paths.filter((_, index) => exist[index]))
  };
}
async function readWorkflows(root, reader) {
  const found = await Promise.all(["*.yml", "*.yaml"].map((name) => findFiles(root, `.github/workflows/${name}`)));
  const paths = found.flat().sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await reader.read(path).catch(unread) ?? "" })));
}
async function readGitConfig(root) {
  const reader = workspaceReader(root, { confine: false });
  return await reader.read(".git/config").catch(unread) ?? "";
}
function unread(thrown) {
  if (!(thrown instanceof GateError)) throw thrown;
}
var exists = (path) => lstat(path).then(
  () => true,
  () => false
);

// src/init/write.ts
import { writeFile } from "node:fs/promises";
import { join as join3, posix as posix2 } from "node:path";

// src/init/make-folder.ts
import { mkdir, realpath } from "node:fs/promises";
import { isAbsolute, join as join2, relative, sep } from "node:path";
async function makeFolder(root, folder) {
  const realRoot = await realpath(root);
  const segments = folder.split("/");
  for (const depth of segments.keys()) {
    const path = segments.slice(0, depth + 1).join("/");
    await mkdir(join2(root, path)).catch(unlessThere);
    if (!liesIn(await realpath(join2(root, path)), realRoot)) throw leadsOut(path);
  }
}
function unlessThere(thrown) {
  if (thrown.code !== "EEXIST") throw thrown;
}
function liesIn(path, folder) {
  const inside = relative(folder, path);
  return !isAbsolute(inside) && inside.split(sep)[0] !== "..";
}
var leadsOut = (path) => new GateError(
  "INPUT_INVALID",
  message("{path} is a link that leads out of this directory: nothing was written", { path }),
  {
    hint: message("put a folder in the place of the link, or run init in the repository that it leads to")
  }
);

// src/init/write.ts
async function writeNewFiles(root, files) {
  for (const { path } of files) await orRefuse(path, makeFolder(root, posix2.dirname(path)));
  const written = [];
  for (const { path, content } of files) {
    if (await orRefuse(path, writeNew(join3(root, path), content))) written.push(path);
  }
  return written;
}
var writeNew = (file, content) => writeFile(file, content, { flag: "wx" }).then(
  () => true,
  (thrown) => {
    if (thrown.code === "EEXIST") return false;
    throw thrown;
  }
);
async function orRefuse(path, step) {
  try {
    return await step;
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    const text = message("{path} cannot be written: {error}", { path, error: toError(thrown).message });
    throw new GateError("INPUT_INVALID", text, { cause: thrown });
  }
}

// src/init/initialise.ts
async function initialise(root) {
  const found = await survey(root, CANDIDATES);
  const { files, leftAlone } = planFiles(found);
  const written = await writeNewFiles(root, files);
  return [
    ...findingsOf(found),
    ...written.map((path) => message("wrote {path}", { path })),
    ...leftAlone.map((path) => message("left {path} as it is", { path })),
    ...nextSteps(found).map((step, index) => message("{number}. {step}", { number: index + 1, step }))
  ];
}
export {
  initialise
};
