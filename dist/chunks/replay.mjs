import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  selectAssessments
} from "./select.mjs";
import {
  compileReport
} from "./shared-14.mjs";
import "./shared-2.mjs";
import "./verdict.mjs";
import "./shared.mjs";
import "./glob.mjs";
import "./input-problems.mjs";
import "./did-you-mean.mjs";
import {
  formatMoment
} from "./duration.mjs";
import "./finding.mjs";
import "./shared-19.mjs";
import "./shared-15.mjs";
import "./errors.mjs";
import "./assessment.mjs";
import "./severity.mjs";
import {
  message
} from "./message.mjs";
import "./runtime.mjs";

// src/evidence/replay.ts
function judgeEvidence(evidence, { images, digest, mode, shard, asOfMs }, { policies, marks, hosts, file, now }) {
  const startedAtMs = now();
  const assessments = selectAssessments(evidence, { images, digest }, file);
  const report = compileReport({
    policies,
    assessments,
    mode,
    shard,
    asOfMs: asOfMs ?? evidence.asOfMs,
    startedAtMs,
    endedAtMs: now(),
    marks: [...marks, replayedMark(evidence, file), ...marksOfFacts(evidence, asOfMs)],
    hosts: [.../* @__PURE__ */ new Set([...evidence.hosts, ...hosts])].sort()
  });
  return { report, evidence: { ...evidence, images: assessments } };
}
var replayedMark = ({ recordedAtMs }, file) => ({
  kind: "replayed",
  text: message("judged from the evidence {file}, recorded at {moment}: no service was asked", {
    file,
    moment: formatMoment(recordedAtMs)
  })
});
var marksOfFacts = ({ marks }, asOfMs) => marks.filter(({ kind }) => kind !== "as-of" || asOfMs === void 0);
export {
  judgeEvidence
};
