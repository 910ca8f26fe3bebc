const require_evidence = require("./evidence.cjs");
const require_run = require("./run.cjs");
// src/reporters/evidence.ts
const LARGE = 524288;
function evidenceAsPieces(evidence) {
	const document = {
		kind: require_evidence.EVIDENCE_KIND,
		version: 1,
		...require_evidence.evidenceFormat.write(evidence)
	};
	let length = 0;
	function* counted() {
		for (const piece of require_evidence.canonicalJson(document)) {
			length += piece.length;
			yield piece;
		}
	}
	const digest = require_evidence.digestOf(counted());
	return require_run.printablePieces({
		...document,
		digest
	}, length > LARGE ? 0 : 2);
}
exports.evidenceAsPieces = evidenceAsPieces;
