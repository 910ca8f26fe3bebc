import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  programUri,
  referenceParts
} from "./shared-7.mjs";
import {
  formatMoment
} from "./duration.mjs";
import {
  plainLine
} from "./escape.mjs";
import {
  printableJson
} from "./printable-json.mjs";
import "./errors.mjs";
import {
  sha256Hex
} from "./sha256.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/reporters/vsa-uris.ts
function resourceUri(reference, hex) {
  const { name } = referenceParts(reference);
  const last = name.slice(name.lastIndexOf("/") + 1);
  return `pkg:oci/${encodeURIComponent(last)}@sha256%3A${hex}?repository_url=${encodePath(name)}`;
}
function policyUri({ kind, text, commit }, runPlace = {}) {
  const named = plainLine(text);
  if (kind === "preset") return encodePath(named).replaceAll("%3A", ":");
  const elsewhere = kind === "repository" ? /^([^/]+\/[^/]+)\/(.+)@([^@]+)$/.exec(named) : void 0;
  const server = runPlace.repository?.replace(/\/[^/]+\/[^/]+$/, "") ?? "https://github.com";
  const [repository, path, ref] = elsewhere ? [`${server}/${elsewhere[1]}`, elsewhere[2] ?? "", commit ?? elsewhere[3]] : [runPlace.repository, named, commit];
  const encoded = encodePath(path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
  if (repository === void 0) return encoded;
  return `git+${repository}${ref === void 0 ? "" : `@${encodeURIComponent(ref)}`}#${encoded}`;
}
var encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");

// src/reporters/vsa.ts
var VSA_PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
var WORTHLESS = ["replayed", "as-of", "foreign-endpoint", "cancelled"];
async function verificationSummaries(report, options = {}) {
  if (whyNone(report)) return [];
  const evidence = options.evidenceFile && {
    uri: options.evidenceFile.path,
    digest: { sha256: await sha256Hex(options.evidenceFile.text) }
  };
  const summaries = [];
  for (const [hex, images] of byDigest(report)) {
    const result = resultOf(images);
    if (result === void 0) continue;
    const [first] = images;
    const predicate = {
      verifier: { id: programUri(options.runPlace), version: { [report.tool.name]: report.tool.version } },
      timeVerified: formatMoment(report.endedAtMs),
      resourceUri: resourceUri(first.reference, hex),
      policy: await policyOf(enforcedOn(first, report), options.runPlace),
      ...evidence ? { inputAttestations: [evidence] } : {},
      verificationResult: result,
      verifiedLevels: [result === "PASSED" ? "SLSA_BUILD_LEVEL_UNEVALUATED" : "FAILED"],
      slsaVersion: "1.1"
    };
    summaries.push({ hex, text: printableJson(predicate) });
  }
  return summaries;
}
function vsaNotices(report) {
  const reason = whyNone(report);
  if (reason) return [message("no verification summary is written: {reason}", { reason })];
  const none = (image, reason2) => message("no verification summary of {image}: {reason}", { image: image.reference, reason: reason2 });
  const undecided = [...byDigest(report).values()].flatMap((images) => {
    if (resultOf(images) !== void 0) return [];
    const open = images.find((image) => !isSurePass(image)) ?? images[0];
    return [none(open, open.verdict === "pass" ? LET_THROUGH : UNDECIDED)];
  });
  const unnamed = report.images.filter((image) => hexOf(image) === void 0).map((image) => none(image, NO_DIGEST));
  return [...undecided, ...unnamed];
}
var NO_DIGEST = message("which digest was judged is not known");
var UNDECIDED = message("not everything that a policy enforces could be decided");
var LET_THROUGH = message("a policy let something through that is not known");
function whyNone({ marks, policies }) {
  const mark = marks.find(({ kind }) => WORTHLESS.includes(kind));
  if (mark) return mark.text;
  const names = policies.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === void 0 ? void 0 : message("two policies have the same name, {name}", { name: twice });
}
function byDigest({ images }) {
  const groups = /* @__PURE__ */ new Map();
  for (const image of images) {
    const hex = hexOf(image);
    if (hex !== void 0) groups.set(hex, [...groups.get(hex) ?? [], image]);
  }
  return groups;
}
var hexOf = ({ digest }) => /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
function resultOf(images) {
  if (images.some(({ verdict }) => verdict === "fail")) return "FAILED";
  return images.every(isSurePass) ? "PASSED" : void 0;
}
var isSurePass = ({ verdict, rules }) => verdict === "pass" && rules.every(({ outcome, cause, letThrough }) => !letThrough && !(outcome === "waived" && cause !== void 0));
var enforcedOn = ({ rules }, { policies }) => policies.filter(
  ({ name }) => rules.some(({ policy, mode, outcome }) => policy === name && mode === "enforce" && outcome !== "skipped")
);
async function policyOf(policies, runPlace) {
  const all = policies.map(({ origin }) => ({
    uri: policyUri(origin, runPlace),
    digest: { sha256: origin.digest.replace(/^sha256:/, "") }
  }));
  const [only, ...others] = all;
  if (only && others.length === 0) return { ...only, annotations: { policies: all } };
  const lines = all.map(({ digest }) => `${digest.sha256}
`).sort();
  return {
    uri: "urn:image-policy-gate:policies",
    digest: { sha256: await sha256Hex(lines.join("")) },
    annotations: { policies: all }
  };
}
export {
  VSA_PREDICATE_TYPE,
  verificationSummaries,
  vsaNotices
};
