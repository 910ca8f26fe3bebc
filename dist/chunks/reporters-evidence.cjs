const require_self_digest = require("./self-digest.cjs");
const require_run = require("./run.cjs");
// src/reporters/evidence.ts
const LARGE = 524288;
function evidenceAsPieces(evidence) {
	const document = {
		kind: require_self_digest.EVIDENCE_KIND,
		version: 1,
		...require_self_digest.evidenceFormat.write(evidence)
	};
	let length = 0;
	function* counted() {
		for (const piece of require_self_digest.canonicalJson(document)) {
			length += piece.length;
			yield piece;
		}
	}
	const digest = require_self_digest.digestOf(counted());
	return require_run.printablePieces({
		...document,
		digest
	}, length > LARGE ? 0 : 2);
}
exports.evidenceAsPieces = evidenceAsPieces;
