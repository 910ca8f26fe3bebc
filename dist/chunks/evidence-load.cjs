const require_policy = require("./policy.cjs");
const require_heap = require("./heap.cjs");
const require_bounded_json = require("./bounded-json.cjs");
const require_codec = require("./codec.cjs");
const require_self_digest = require("./self-digest.cjs");
// src/evidence/contradiction.ts
function contradictionIn({ reference, digest, scans, doubts }) {
	const digests = scans.map((scan) => scan.digest);
	if (digest !== void 0 && reference.digest !== void 0 && digest !== reference.digest) return require_policy.message("{digest} was judged, and {asked} was asked for", {
		digest,
		asked: reference.digest
	});
	if (scans.length === 0 || doubts.some(({ cause }) => cause === "ambiguous")) return void 0;
	if (digest === void 0 && reference.digest !== void 0) return require_policy.message("no scan is said to be of {digest}", { digest: reference.digest });
	if (digests.includes(digest)) return void 0;
	return digest === void 0 ? require_policy.message("its scans are of several digests, and no doubt is kept") : require_policy.message("no scan is said to be of {digest}", { digest });
}
// src/evidence/parse.ts
const MAX_EVIDENCE_VALUES = 4e5;
const MAX_DEPTH = 1e3;
function readEvidence(document, place) {
	const { kind, version, digest, ...rest } = document;
	if (kind !== "image-policy-gate/evidence") throw refused(place, require_policy.message("this is no evidence file of the gate"), RECORD);
	if (version !== 1) throw otherVersion(place, version);
	if (digest !== require_self_digest.selfDigest({
		kind,
		version,
		...rest
	})) throw refused(place, require_policy.message("the evidence was damaged or changed: its digest does not fit"), FETCH_AGAIN);
	const evidence = readFormat(rest, place);
	if (evidence.images.length === 0) throw refused(place, require_policy.message("the evidence holds no image"), RECORD);
	for (const image of evidence.images) {
		const contradiction = contradictionIn(image);
		if (contradiction === void 0) continue;
		const values = {
			image: require_policy.formatImageReference(image.reference),
			contradiction
		};
		throw refused(place, require_policy.message("the evidence contradicts itself about {image}: {contradiction}", values), FETCH_AGAIN);
	}
	return evidence;
}
const RECORD = require_policy.message("write one with `formats: evidence`");
const FEWER = require_policy.message("record fewer images in a run, or leave out formats that list what is found");
const FETCH_AGAIN = require_policy.message("take the file as the run wrote it, or record it anew with `formats: evidence`");
const refused = (place, text, hint, cause) => new require_policy.GateError("INPUT_INVALID", text, {
	place,
	hint,
	cause
});
function parseDocument(text, place) {
	const document = require_bounded_json.parseBounded(text, MAX_EVIDENCE_VALUES, (obstacle, thrown) => obstacle === "too-many-values" ? refused(place, require_policy.message("the evidence holds more than {limit} values", { limit: MAX_EVIDENCE_VALUES }), FEWER) : refused(place, require_policy.message("the evidence is not JSON, or only a part of it"), FETCH_AGAIN, thrown));
	if (typeof document !== "object" || document === null || Array.isArray(document)) throw refused(place, require_policy.message("this is no evidence file of the gate"), RECORD);
	if (isDeeperThan(document, MAX_DEPTH)) throw refused(place, require_policy.message("the evidence is nested too deeply"), FETCH_AGAIN);
	return document;
}
const isDeeperThan = (value, levels) => typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((one) => isDeeperThan(one, levels - 1)));
function otherVersion(place, version) {
	if (typeof version !== "number" || version < 1) return refused(place, require_policy.message("the evidence tells no version that there is"), FETCH_AGAIN);
	return refused(place, require_policy.message("the evidence is of version {version}, and this program reads version {known}", {
		version,
		known: 1
	}), require_policy.message("replay it with a program no older than the one that wrote it"));
}
function readFormat(content, place) {
	try {
		return require_self_digest.evidenceFormat.read(content);
	} catch (thrown) {
		if (thrown instanceof require_codec.FormatError) {
			const values = {
				where: `/${thrown.path.join("/")}`,
				problem: thrown.text
			};
			throw refused(place, require_policy.message("the evidence is not as its format says, at {where}: {problem}", values), FETCH_AGAIN, thrown);
		}
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		const values = { problem: thrown.text };
		throw refused(place, require_policy.message("the evidence is not as its format says: {problem}", values), FETCH_AGAIN, thrown);
	}
}
// src/evidence/load.ts
const MAX_EVIDENCE_BYTES = 16777216;
function loadEvidence(path, { root, confine }) {
	require_heap.keepHeapSmall();
	return readEvidence(readDocument(path, root, confine), path);
}
function readDocument(path, root, confine) {
	const refuse = (obstacle, thrown) => refusal(path, obstacle, thrown);
	return parseDocument(require_bounded_json.readText(root, path, {
		confine,
		maxBytes: MAX_EVIDENCE_BYTES,
		refuse
	}), path);
}
function refusal(path, obstacle, thrown) {
	if (obstacle !== "unreadable") return require_policy.invalid(path, REFUSALS[obstacle]);
	if (thrown?.code === "ENOENT") return require_policy.invalid(path, require_policy.message("there is no such evidence file"), require_policy.message("give the path of an evidence.json"));
	return require_policy.invalid(path, require_policy.message("the evidence cannot be read: {error}", { error: require_policy.toError(thrown).message }));
}
const REFUSALS = {
	outside: require_policy.message("the evidence lies outside the workspace"),
	"in-git": require_policy.message("the evidence lies in .git"),
	"not-regular": require_policy.message("the evidence is not a regular file"),
	"too-large": require_policy.message("the evidence is larger than {limit} bytes", { limit: MAX_EVIDENCE_BYTES }),
	"not-text": require_policy.message("the evidence is not UTF-8 text")
};
exports.MAX_EVIDENCE_BYTES = MAX_EVIDENCE_BYTES;
exports.loadEvidence = loadEvidence;
