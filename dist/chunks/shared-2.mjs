import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageVerdict
} from "./verdict.mjs";
import {
  matchesImage
} from "./glob.mjs";
import {
  DAY_MS,
  endOfDayMs,
  formatDay
} from "./duration.mjs";
import {
  canonicalName,
  cvesOf,
  isSameName,
  namesOf
} from "./finding.mjs";
import {
  atLeast,
  countAbove,
  countFindings,
  exactCount,
  totalOf,
  worstSeverity
} from "./shared-19.mjs";
import {
  UNKNOWN_CAUSES,
  formatImageReference,
  imageName,
  measured
} from "./shared-15.mjs";
import {
  GateError
} from "./errors.mjs";
import {
  doubtAbout
} from "./assessment.mjs";
import {
  SEVERITIES,
  exactly,
  isAbove,
  rankOf,
  severityPhrase,
  worseOf
} from "./severity.mjs";
import {
  formatMessage,
  message
} from "./message.mjs";

// src/core/rule.ts
var pass = (text) => ({ outcome: "pass", message: text });
var violated = (text, hint) => hint ? { outcome: "violated", message: text, hint } : { outcome: "violated", message: text };
var undecided = ({ cause, why, hint }) => hint ? { outcome: "unknown", cause, why, hint } : { outcome: "unknown", cause, why };
var defineRule = (rule) => rule;
var looksAtFindings = (rule, options) => (rule.about === "facts" || rule.about === "image") && (rule.needs?.(options).facts ?? []).some((fact) => ["severity", "vulnerabilities", "findings"].includes(fact));

// src/core/waivers.ts
var waiverTarget = (setting, rule, { reference, digest }) => ({
  rule: setting,
  looksAtFindings: looksAtFindings(rule, setting.options),
  reference,
  digest: digest ?? reference.digest
});
function someWaivers(waivers) {
  const [first, ...others] = [...new Set(waivers)].sort(byLastingLonger);
  return first && [first, ...others];
}
var byLastingLonger = (a, b) => (b.expiresMs ?? Number.MAX_VALUE) - (a.expiresMs ?? Number.MAX_VALUE) || (keyOfWaiver(a) < keyOfWaiver(b) ? -1 : 1);
var keyOfWaiver = ({ position: { file, line, column } }) => `${file}:${line}:${column}`;
var waiversOfViolation = (policy, target, now) => someWaivers(waiversInForce(policy, now).filter((waiver) => coversRule(waiver, target)));
function waiversOfUnknown(policy, target, now) {
  const days = policy.waiverLimits.unknownMaxDays;
  if (!(days > 0)) return void 0;
  const isBreakGlass = (waiver) => waiver.accepted === void 0 && waiver.digest !== void 0 && endsWithin(waiver, days, now);
  return someWaivers(waiversInForce(policy, now).filter((waiver) => coversRule(waiver, target) && isBreakGlass(waiver)));
}
var waiversOfFindings = (policy, target, now) => target.looksAtFindings ? waiversInForce(policy, now).filter((waiver) => waiver.finding !== void 0 && holdsFor(waiver, target)) : [];
var waiversInForce = ({ waivers, waiverLimits }, now) => waivers.filter((waiver) => whyNotInForce(waiver, waiverLimits, now) === void 0);
var coversRule = (waiver, target) => waiver.finding === void 0 && waiver.rule === target.rule.id && holdsFor(waiver, target) && !exceedsSeverity(waiver, target.looksAtFindings);
var exceedsSeverity = ({ finding, accepted }, isRuleAboutFindings) => finding === void 0 && isRuleAboutFindings && accepted?.maxSeverity !== void 0;
function holdsFor({ rule: id, image, digest, accepted }, { rule, reference, ...target }) {
  if (!rule.waivable || id !== void 0 && id !== rule.id) return false;
  if (accepted && !accepted.rules.includes(rule.id)) return false;
  if (image !== void 0 && !matchesImage(image, reference)) return false;
  return digest === void 0 || digest === target.digest;
}
var endsWithin = ({ expiresMs }, days, now) => expiresMs !== void 0 && expiresMs <= endOfDayMs(now + days * DAY_MS);
function whyNotInForce(waiver, limits, now) {
  const values = { waiver: nameOfWaiver(waiver), day: dayOf(waiver) };
  if (waiver.untilFixed && waiver.finding === void 0) {
    return message("the waiver of {waiver} is not applied: until-fixed needs a finding", values);
  }
  const required = { reason: waiver.reason, owner: waiver.owner, expires: waiver.expiresMs };
  const absent = limits.require.filter((field) => String(required[field] ?? "").trim() === "");
  if (absent.length > 0) {
    const fields = absent.join(", ");
    return message("the waiver of {waiver} is not applied: it lacks {fields}", { ...values, fields });
  }
  if (waiver.expiresMs !== void 0 && now > waiver.expiresMs) {
    return message("the waiver of {waiver} expired on {day}: remove it, or renew it with a later date", values);
  }
  const maxDays = Math.min(limits.maxDays ?? Number.MAX_VALUE, waiver.accepted?.maxDays ?? Number.MAX_VALUE);
  if (maxDays === Number.MAX_VALUE || endsWithin(waiver, maxDays, now)) return void 0;
  const lengths = { ...values, latest: formatDay(now + maxDays * DAY_MS) };
  return waiver.expiresMs === void 0 ? message("the waiver of {waiver} is not applied: it has no end, the latest day allowed is {latest}", lengths) : message("the waiver of {waiver} is not applied: it ends on {day}, the latest day allowed is {latest}", lengths);
}
var nameOfWaiver = ({ rule, finding, image, digest }) => [finding, rule, image, digest].filter((criterion) => criterion !== void 0).join(" ") || "?";
var dayOf = ({ expiresMs }) => expiresMs === void 0 ? "?" : formatDay(expiresMs);

// src/core/finding-waivers.ts
var needsOfWaivers = (policies) => policies.some(({ waivers }) => waivers.some(({ finding }) => finding !== void 0)) ? [{ facts: ["findings", "vulnerabilities"] }] : [];
function takeOut(facts, waivers) {
  if (waivers.length === 0) return void 0;
  const { findings, vulnerabilities, severity } = facts;
  if (!findings?.known) return { obstacle: notListed(findings?.why) };
  const taken = [];
  const left = [];
  const named = byFinding(waivers);
  for (const finding of findings.value) {
    const waivedBy = coveringWaivers(finding, named);
    if (waivedBy) taken.push({ finding, waivedBy });
    else left.push(finding);
  }
  if (taken.length === 0) return void 0;
  if (!accountsFor(countFindings(findings.value, exactCount(0)), facts)) return { obstacle: UNACCOUNTED };
  const counts = countFindings(left, less(totalOfFacts(vulnerabilities), taken.length));
  return {
    taken,
    facts: {
      ...facts,
      findings: measured(left, findings.from),
      vulnerabilities: vulnerabilities.known ? measured(counts, findings.from) : vulnerabilities,
      severity: severity.known ? measured(worstSeverity(counts), findings.from) : severity
    }
  };
}
var notListed = (why) => why === void 0 ? message("waivers of single findings take nothing out, as the source does not list the vulnerabilities") : message("waivers of single findings take nothing out, as the vulnerabilities are not listed: {why}", { why });
var UNACCOUNTED = message(
  "waivers of single findings take nothing out, as the list of vulnerabilities does not hold what the image is said to have"
);
var totalOfFacts = (vulnerabilities) => vulnerabilities.known ? totalOf(vulnerabilities.value) : { min: 0, max: Number.POSITIVE_INFINITY };
var less = ({ min, max }, taken) => ({
  min: Math.max(0, min - taken),
  max: Math.max(0, max - taken)
});
function accountsFor(listed, { severity, vulnerabilities }) {
  if (severity.known && isAbove(severity.value.least, worstSeverity(listed).most)) return false;
  if (!vulnerabilities.known) return true;
  const counts = vulnerabilities.value;
  return SEVERITIES.slice(1).every((level) => countAbove(counts, level).min <= countAbove(listed, level).max);
}
function byFinding(waivers) {
  const named = /* @__PURE__ */ new Map();
  for (const waiver of waivers) {
    const name = canonicalName(waiver.finding ?? "");
    const same = named.get(name);
    if (same) same.push(waiver);
    else named.set(name, [waiver]);
  }
  return named;
}
function coveringWaivers(finding, named) {
  const naming = (name) => (named.get(canonicalName(name)) ?? []).filter((waiver) => whyFindingStays(waiver, finding) === void 0);
  const cves = cvesOf(finding);
  const ofId = naming(finding.id);
  if (cves.length === 1) return someWaivers(namesOf(finding).flatMap(naming));
  if (ofId.length > 0 && !cves.some((cve) => isSameName(cve, finding.id))) return someWaivers(ofId);
  const isWhole = cves.length > 0 && cves.every((cve) => naming(cve).length > 0);
  return isWhole ? someWaivers(cves.flatMap(naming)) : void 0;
}
function whyFindingStays(waiver, finding) {
  const values = { waiver: nameOfWaiver(waiver), severity: severityPhrase(finding.severity) };
  if (waiver.untilFixed && finding.hasFix === true) {
    return message("the waiver of {waiver} has ended: the source reports a fix, so update the package", values);
  }
  const limit = waiver.accepted?.maxSeverity;
  if (limit !== void 0 && isAbove(finding.severity.most, limit)) {
    return message(
      "the waiver of {waiver} is not applied: the finding is {severity}, and accept-waivers takes none above {limit}",
      { ...values, limit: severityPhrase(exactly(limit)) }
    );
  }
  return void 0;
}

// src/core/judge-facts.ts
function judgeFacts(evaluate, facts, waivers) {
  const judgements = evaluate(facts);
  if (judgements.every(isPass)) return judgements;
  const hasDoubt = judgements.some(({ outcome }) => outcome === "unknown");
  const remainder = takeOut(facts, hasDoubt ? waivers.filter(({ accepted }) => !accepted) : waivers);
  if (!remainder) return judgements;
  if ("obstacle" in remainder) return judgements.map((judgement) => withHint(judgement, remainder.obstacle));
  const left = evaluate(remainder.facts);
  const [firstLeft] = left;
  const waivedBy = someWaivers(remainder.taken.flatMap((one) => one.waivedBy));
  if (waivedBy && firstLeft && left.every(isPass)) {
    return judgements.map(
      (judgement, index) => isPass(judgement) ? judgement : waived(judgement, left[index] ?? firstLeft, waivedBy)
    );
  }
  const isViolated = judgements.some(({ outcome }) => outcome === "violated");
  return isViolated ? left.map((judgement) => withoutCounting(judgement, remainder.taken.length)) : judgements;
}
var isPass = ({ outcome }) => outcome === "pass";
var withHint = (judgement, why) => {
  if (judgement.outcome === "pass") return judgement;
  return { ...judgement, hint: judgement.hint ? message("{hint}; {why}", { hint: judgement.hint, why }) : why };
};
var waived = (found, left, waivedBy) => ({
  outcome: "waived",
  message: message("{found}; without the waived findings: {left}", { found: textOf(found), left: textOf(left) }),
  waivedBy
});
var withoutCounting = (left, count) => withText(left, message("{left} (waived findings not counted: {count})", { left: textOf(left), count }));
var textOf = (judgement) => judgement.outcome === "unknown" ? judgement.why : judgement.message;
var withText = (judgement, text) => judgement.outcome === "unknown" ? { ...judgement, why: text } : { ...judgement, message: text };

// src/core/judge-image.ts
function judgeImage(rule, options, image, now, waivers) {
  const judgements = rule.about === "reference" ? [rule.evaluate(options, image, now)] : judgeScans(rule, options, image, now, waivers);
  const sorted = judgements.toSorted(byText);
  const doubts = sorted.filter((judgement) => judgement.outcome === "unknown").sort((a, b) => GRAVITY.indexOf(a.cause) - GRAVITY.indexOf(b.cause));
  const waived2 = sorted.filter((judgement) => judgement.outcome === "waived");
  return {
    violation: sumUp(sorted.filter(({ outcome }) => outcome === "violated")),
    doubt: sumUp(doubts),
    causes: [...new Set(doubts.map(({ cause }) => cause))],
    waived: sumUp(waived2),
    findingWaivers: waived2.flatMap(({ waivedBy }) => waivedBy),
    pass: sumUp(sorted.filter(({ outcome }) => outcome === "pass"))
  };
}
var GRAVEST = ["ambiguous", "source-error", "missing"];
var GRAVITY = [...GRAVEST, ...UNKNOWN_CAUSES.filter((cause) => !GRAVEST.includes(cause))];
function judgeScans(rule, options, image, now, waivers) {
  const ofScans = image.scans.flatMap((scan) => {
    const judgements2 = judgeScan(rule, options, { image, scan }, now, waivers);
    if (image.scans.length === 1) return judgements2;
    return judgements2.map(
      (judgement) => withText(judgement, message("{scan}: {found}", { scan: scan.label, found: textOf(judgement) }))
    );
  });
  const judgements = [...ofScans, ...image.doubts.map(undecided)];
  return judgements.length > 0 ? judgements : [undecided(NO_SCAN)];
}
var NO_SCAN = { cause: "missing", why: message("the source knows no scan of this image") };
var NOTHING_SAID = { cause: "not-measured", why: message("the rule says nothing of this image") };
function judgeScan(rule, options, { image, scan }, now, waivers) {
  if (rule.about === "scan") return [rule.evaluate(options, scan, now)];
  const { state } = scan;
  if (state.kind !== "complete") return [undecided(doubtAbout(state))];
  const evaluate = (facts) => {
    if (rule.about === "facts") return [rule.evaluate(options, facts, now)];
    const judgements = rule.evaluate(options, { image, scan: { ...scan, state: { ...state, facts } } }, now);
    return judgements.length === 0 ? [undecided(NOTHING_SAID)] : judgements;
  };
  return judgeFacts(evaluate, state.facts, waivers);
}
function byText(a, b) {
  const [textA, textB] = [a, b].map((one) => {
    const hint = "hint" in one && one.hint ? formatMessage(one.hint) : "";
    return `${formatMessage(textOf(one))}
${hint}`;
  });
  if (textA === textB) return 0;
  return textA < textB ? -1 : 1;
}
function sumUp(judgements) {
  const [first] = judgements;
  if (!first) return void 0;
  const others = new Set(judgements.map((judgement) => formatMessage(textOf(judgement)))).size - 1;
  const hint = judgements.map((judgement) => "hint" in judgement ? judgement.hint : void 0).find((known) => known);
  if (others === 0) return { message: textOf(first), hint };
  return { message: message("{found} (and {others} more)", { found: textOf(first), others }), hint };
}

// src/core/reconcile.ts
function reconcile(image) {
  const scans = image.scans.map(
    (scan) => scan.state.kind === "complete" ? { ...scan, state: { ...scan.state, facts: reconcileFacts(scan.state.facts) } } : scan
  );
  return { ...image, scans };
}
function reconcileFacts(facts) {
  const listed = facts.findings?.known ? facts.findings.value : [];
  const counts = facts.vulnerabilities.known ? noFewerThan(facts.vulnerabilities.value, listed) : void 0;
  const ofList = worstSeverity(countFindings(listed, NOTHING));
  const worst = counts ? worseRange(worstSeverity(counts), ofList) : ofList;
  const severity = facts.severity.known ? measured(noMilderThan(facts.severity.value, worst), facts.severity.from) : facts.severity;
  if (!counts || !facts.vulnerabilities.known) return { ...facts, severity };
  const isUnreached = severity.known && isAbove(severity.value.least, worst.most);
  const whole = isUnreached ? [...counts, { severity: severity.value, count: atLeast(1) }] : counts;
  return { ...facts, severity, vulnerabilities: measured(whole, facts.vulnerabilities.from) };
}
var NOTHING = { min: 0, max: 0 };
var worseRange = (a, b) => ({
  least: worseOf(a.least, b.least),
  most: worseOf(a.most, b.most)
});
var noMilderThan = (stated, found) => isAbove(found.least, stated.most) ? found : { least: worseOf(stated.least, found.least), most: stated.most };
function noFewerThan(counts, listed) {
  const total = totalOf(counts);
  const ofList = countFindings(listed, NOTHING);
  if (listed.length <= total.max && LIMITS.every((level) => countAbove(ofList, level).min <= countAbove(counts, level).max)) {
    return counts;
  }
  const fromList = countFindings(listed, total);
  const isWorse = LIMITS.every((level) => countAbove(fromList, level).min >= countAbove(counts, level).min);
  return isWorse ? fromList : [...counts, ...ofList];
}
var LIMITS = SEVERITIES.slice(0, -1);

// src/core/waived-findings.ts
var waivedFindingsOf = ({ name }, { scans }, waivers) => scans.flatMap(({ state }) => {
  const remainder = state.kind === "complete" ? takeOut(state.facts, waivers) : void 0;
  if (!remainder || "obstacle" in remainder) return [];
  return remainder.taken.map(({ finding: { id, severity }, waivedBy }) => ({ policy: name, id, severity, waivedBy }));
});
function joinWaivedFindings(findings) {
  const joined = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { policy, id, severity } = finding;
    const key = JSON.stringify([policy, id, severity.least, severity.most]);
    const waivedBy = someWaivers([...joined.get(key)?.waivedBy ?? [], ...finding.waivedBy]) ?? [];
    joined.set(key, { ...finding, waivedBy });
  }
  return [...joined.values()].sort(worstFirst);
}
var worstFirst = (a, b) => rankOf(b.severity.most) - rankOf(a.severity.most) || rankOf(b.severity.least) - rankOf(a.severity.least) || compare(a.id, b.id) || compare(a.policy, b.policy);
var compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;

// src/core/waiver-stanza.ts
var USUAL_DAYS = 30;
function waiverStanza({ maxDays }, { rule, reference, digest }, now) {
  const expires = formatDay(now + Math.min(USUAL_DAYS, maxDays ?? USUAL_DAYS) * DAY_MS);
  const image = JSON.stringify(imageName(reference));
  const pinned = digest === void 0 ? "" : `, digest: ${JSON.stringify(digest)}`;
  return `- { rule: ${rule.id}, image: ${image}${pinned}, reason: "", owner: "", expires: ${expires} }`;
}

// src/core/evaluate.ts
function evaluateImage(policies, assessment, rules, now) {
  const image = reconcile(assessment);
  const results = policies.flatMap((policy) => evaluatePolicy(policy, image, rules, now));
  const outcomes = results.map(({ outcome }) => outcome);
  return {
    reference: formatImageReference(image.reference),
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
function evaluatePolicy(policy, image, rules, now) {
  const missed = policy.scopes.filter((scope) => !scope.images.some((glob) => matchesImage(glob, image.reference)));
  const results = policy.rules.map((setting) => {
    const rule = ruleOf(setting, rules);
    const skipped = skippedOutcome(policy, setting, now);
    if (missed.length > 0)
      return { outcome: { ...skipped, message: message("the image is outside the policy's scope") } };
    if (skipped.mode === "off") return { outcome: skipped };
    const target = waiverTarget(setting, rule, image);
    const waivers = waiversOfFindings(policy, target, now);
    const judgement = judgeImage(rule, setting.options, image, now, waivers);
    return {
      outcome: settle(policy, judgement, target, skipped, now),
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
  throw new GateError("POLICY_INVALID", message('there is no rule "{id}"', { id }), { place });
}
var modeAt = ({ mode, enforceFromMs }, now) => mode === "enforce" && enforceFromMs !== void 0 && enforceFromMs > now ? "warn" : mode;
var skippedOutcome = (policy, setting, now) => ({
  id: setting.id,
  policy: policy.name,
  mode: modeAt(setting, now),
  outcome: "skipped",
  cause: void 0,
  message: message("the rule is off"),
  hint: void 0,
  letThrough: false,
  position: setting.position,
  waiverStanza: void 0
});
var scopeViolation = (policy, { images, position }, { reference }) => ({
  id: "scope",
  policy: policy.name,
  mode: "enforce",
  outcome: "violated",
  cause: void 0,
  message: message("{image} is outside the policy's scope: {scope}", {
    image: imageName(reference),
    scope: images.join(", ")
  }),
  hint: message("add the image to scope.images of the policy, or push it where the policy applies"),
  letThrough: false,
  position,
  waiverStanza: void 0
});
function settle(policy, { violation, doubt, causes, waived: waived2, findingWaivers, pass: pass2 }, target, skipped, now) {
  const accepting = violation && waiversOfViolation(policy, target, now);
  if (violation && !accepting) {
    const stanza = target.rule.waivable ? waiverStanza(policy.waiverLimits, target, now) : void 0;
    return { ...skipped, ...violation, outcome: "violated", waiverStanza: stanza };
  }
  const used = someWaivers([...accepting ?? [], ...findingWaivers]);
  if (doubt) {
    const unknown = { ...skipped, ...doubt, outcome: "unknown", cause: causes[0] };
    const waivedBy = used ? { waivedBy: used } : {};
    if (skipped.mode === "enforce" && isLetThrough(causes, policy.unknown)) {
      return { ...unknown, ...waivedBy, mode: "warn", letThrough: true };
    }
    const breakGlass = causes.includes("ambiguous") ? void 0 : waiversOfUnknown(policy, target, now);
    return breakGlass ? waivedOutcome(unknown, breakGlass) : { ...unknown, ...waivedBy };
  }
  const accepted = violation ?? waived2;
  if (accepted && used) return waivedOutcome({ ...skipped, ...accepted }, used);
  return { ...skipped, ...pass2, outcome: "pass" };
}
var isLetThrough = (causes, handling) => causes.every((cause) => cause !== "ambiguous" && handling[cause] === "warn");
var waivedOutcome = (found, waivedBy) => ({
  ...found,
  outcome: "waived",
  hint: void 0,
  waivedBy
});

// src/http/loopback.ts
var isLoopback = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);

// src/core/size.ts
var SIZE = /^([0-9]{1,15}(?:\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$/;
var SIZE_PATTERN = SIZE.source;
function parseSizeBytes(text) {
  const [, amount, prefix = "", binary] = SIZE.exec(text) ?? [];
  if (amount === void 0) {
    throw new GateError("POLICY_INVALID", message('"{text}" is not a size such as 2GiB or 500MB', { text }));
  }
  return Number(amount) * (binary ? 1024 : 1e3) ** ["", "K", "M", "G", "T"].indexOf(prefix);
}

// src/sources/completed-state.ts
function completedState(endedAtMs, pushedAtMs, facts) {
  if (endedAtMs.known && pushedAtMs.known && endedAtMs.value < pushedAtMs.value) {
    const why = message("the scan ended {scanned}, before the last push at {pushed}", {
      scanned: new Date(endedAtMs.value).toISOString(),
      pushed: new Date(pushedAtMs.value).toISOString()
    });
    return { kind: "stale", endedAtMs: endedAtMs.value, why };
  }
  return { kind: "complete", endedAtMs, facts: facts() };
}

export {
  isLoopback,
  pass,
  violated,
  undecided,
  defineRule,
  looksAtFindings,
  SIZE_PATTERN,
  parseSizeBytes,
  completedState,
  keyOfWaiver,
  exceedsSeverity,
  whyNotInForce,
  nameOfWaiver,
  dayOf,
  needsOfWaivers,
  whyFindingStays,
  evaluateImage
};
