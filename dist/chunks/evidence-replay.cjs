const require_run = require("./run.cjs");
const require_policy = require("./policy.cjs");
const require_select = require("./select.cjs");
// src/evidence/replay.ts
function judgeEvidence(evidence, { images, digest, mode, shard, asOfMs }, { policies, marks, hosts, file, now }) {
	const startedAtMs = now();
	const assessments = require_select.selectAssessments(evidence, {
		images,
		digest
	}, file);
	return {
		report: require_run.compileReport({
			policies,
			assessments,
			mode,
			shard,
			asOfMs: asOfMs ?? evidence.asOfMs,
			startedAtMs,
			endedAtMs: now(),
			marks: [
				...marks,
				replayedMark(evidence, file),
				...marksOfFacts(evidence, asOfMs)
			],
			hosts: [.../* @__PURE__ */ new Set([...evidence.hosts, ...hosts])].sort()
		}),
		evidence: {
			...evidence,
			images: assessments
		}
	};
}
const replayedMark = ({ recordedAtMs }, file) => ({
	kind: "replayed",
	text: require_policy.message("judged from the evidence {file}, recorded at {moment}: no service was asked", {
		file,
		moment: require_policy.formatMoment(recordedAtMs)
	})
});
const marksOfFacts = ({ marks }, asOfMs) => marks.filter(({ kind }) => kind !== "as-of" || asOfMs === void 0);
exports.judgeEvidence = judgeEvidence;
