const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
const require_reference_parts = require("./reference-parts.cjs");
// src/reporters/vsa-uris.ts
function resourceUri(reference, hex) {
	const { name } = require_reference_parts.referenceParts(reference);
	const last = name.slice(name.lastIndexOf("/") + 1);
	return `pkg:oci/${encodeURIComponent(last)}@sha256%3A${hex}?repository_url=${encodePath(name)}`;
}
const OUTSIDE = /^(?:\/|[A-Za-z]:\/|\.\.\/)/;
function policyUri({ kind, text, commit }, runPlace = {}) {
	const named = require_policy.plainLine(text);
	if (kind === "preset") return encodePath(named).replaceAll("%3A", ":");
	const elsewhere = kind === "repository" ? /^([^/]+\/[^/]+)\/(.+)@([^@]+)$/.exec(named) : void 0;
	const server = runPlace.repository?.replace(/\/[^/]+\/[^/]+$/, "") ?? "https://github.com";
	const [repository, path, ref] = elsewhere ? [
		`${server}/${elsewhere[1]}`,
		elsewhere[2] ?? "",
		commit ?? elsewhere[3]
	] : [
		runPlace.repository,
		named,
		commit
	];
	const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
	if (OUTSIDE.test(plain)) return encodePath(plain.slice(plain.lastIndexOf("/") + 1));
	const encoded = encodePath(plain);
	if (repository === void 0) return encoded;
	return `git+${repository}${ref === void 0 ? "" : `@${encodeURIComponent(ref)}`}#${encoded}`;
}
const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");
// src/reporters/vsa.ts
const WORTHLESS = [
	"replayed",
	"as-of",
	"foreign-endpoint",
	"cancelled"
];
function verificationSummaries(report, options = {}) {
	if (whyNone(report)) return [];
	const evidence = options.evidenceFile && {
		uri: options.evidenceFile.path,
		digest: { sha256: require_run.sha256Hex(options.evidenceFile.pieces) }
	};
	const summaries = [];
	for (const [hex, images] of byDigest(report)) {
		const result = resultOf(images);
		if (result === void 0) continue;
		const [first] = images;
		const predicate = {
			verifier: {
				id: require_reference_parts.programUri(options.runPlace),
				version: { [report.tool.name]: report.tool.version }
			},
			timeVerified: require_policy.formatMoment(report.endedAtMs),
			resourceUri: resourceUri(first.reference, hex),
			policy: policyOf(enforcedOn(first, report), options.runPlace),
			...evidence ? { inputAttestations: [evidence] } : {},
			verificationResult: result,
			verifiedLevels: [result === "PASSED" ? "SLSA_BUILD_LEVEL_UNEVALUATED" : "FAILED"],
			slsaVersion: "1.1"
		};
		summaries.push({
			hex,
			text: require_run.printableJson(predicate)
		});
	}
	return summaries;
}
function vsaNotices(report) {
	const reason = whyNone(report);
	if (reason) return [require_policy.message("no verification summary is written: {reason}", { reason })];
	const none = (image, reason) => require_policy.message("no verification summary of {image}: {reason}", {
		image: image.reference,
		reason
	});
	const undecided = [...byDigest(report).values()].flatMap((images) => {
		if (resultOf(images) !== void 0) return [];
		const open = images.find((image) => !isSurePass(image)) ?? images[0];
		return [none(open, open.verdict === "pass" ? LET_THROUGH : UNDECIDED)];
	});
	const unnamed = report.images.filter((image) => hexOf(image) === void 0).map((image) => none(image, NO_DIGEST));
	return [...undecided, ...unnamed];
}
const NO_DIGEST = require_policy.message("which digest was judged is not known");
const UNDECIDED = require_policy.message("not everything that a policy enforces could be decided");
const LET_THROUGH = require_policy.message("a policy let something through that is not known");
function whyNone({ marks, policies }) {
	const mark = marks.find(({ kind }) => WORTHLESS.includes(kind));
	if (mark) return mark.text;
	const names = policies.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	return twice === void 0 ? void 0 : require_policy.message("two policies have the same name, {name}", { name: twice });
}
function byDigest({ images }) {
	const groups = /* @__PURE__ */ new Map();
	for (const image of images) {
		const hex = hexOf(image);
		if (hex !== void 0) groups.set(hex, [...groups.get(hex) ?? [], image]);
	}
	return groups;
}
const hexOf = ({ digest }) => /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
function resultOf(images) {
	if (images.some(({ verdict }) => verdict === "fail")) return "FAILED";
	return images.every(isSurePass) ? "PASSED" : void 0;
}
const isSurePass = ({ verdict, rules }) => verdict === "pass" && rules.every(({ outcome, cause, letThrough }) => !letThrough && !(outcome === "waived" && cause !== void 0));
const enforcedOn = ({ rules }, { policies }) => policies.filter(({ name }) => rules.some(({ policy, mode, outcome }) => policy === name && mode === "enforce" && outcome !== "skipped"));
function policyOf(policies, runPlace) {
	const all = policies.map(({ origin }) => ({
		uri: policyUri(origin, runPlace),
		digest: { sha256: origin.digest.replace(/^sha256:/, "") }
	}));
	const [only, ...others] = all;
	if (only && others.length === 0) return {
		...only,
		annotations: { policies: all }
	};
	const lines = all.map(({ digest }) => `${digest.sha256}\n`).sort();
	return {
		uri: "urn:image-policy-gate:policies",
		digest: { sha256: require_run.sha256Hex(lines.join("")) },
		annotations: { policies: all }
	};
}
exports.verificationSummaries = verificationSummaries;
exports.vsaNotices = vsaNotices;
