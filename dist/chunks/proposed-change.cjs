const require_run = require("./run.cjs");
const require_policy = require("./policy.cjs");
// src/policy-differences.ts
function differencesOf(before, after) {
	return [...new Set([...before, ...after].map(({ origin }) => origin.text))].flatMap((name) => {
		const [old, fresh] = [before, after].map((all) => all.find(({ origin }) => origin.text === name));
		if (!old) return [require_policy.message("{policy} is new", { policy: name })];
		if (!fresh) return [require_policy.message("{policy} is gone", { policy: name })];
		return policyDifferences(old, fresh);
	});
}
function policyDifferences(old, fresh) {
	const ids = [...new Set([...old.rules, ...fresh.rules].map(({ id }) => id))];
	const added = countNew(fresh, old);
	const removed = countNew(old, fresh);
	return [
		...added > 0 ? [added === 1 ? require_policy.message("+1 waiver") : require_policy.message("+{count} waivers", { count: added })] : [],
		...removed > 0 ? [removed === 1 ? require_policy.message("-1 waiver") : require_policy.message("-{count} waivers", { count: removed })] : [],
		...ids.flatMap((id) => {
			const [before, after] = [old, fresh].map(({ rules }) => rules.find((rule) => rule.id === id));
			return ruleDifferences(id, before, after);
		}),
		...[
			"unknown",
			"waiverLimits",
			"acceptWaivers",
			"scopes",
			"run"
		].filter((part) => plain(old[part]) !== plain(fresh[part])).map((part) => require_policy.message("`{part}` changes", { part: PART_NAMES[part] }))
	];
}
const PART_NAMES = {
	unknown: "unknown",
	waiverLimits: "waiver-limits",
	acceptWaivers: "accept-waivers",
	scopes: "scope",
	run: "run"
};
const plain = (value) => JSON.stringify(value ?? null, (key, inner) => key === "position" ? void 0 : inner);
const countNew = ({ waivers }, { waivers: known }) => {
	const texts = new Set(known.map(plain));
	return waivers.filter((waiver) => !texts.has(plain(waiver))).length;
};
function ruleDifferences(rule, before, after) {
	const [old, fresh] = [settingsOf(before), settingsOf(after)];
	const [mode, ...others] = [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name));
	if (mode === void 0) return [];
	const changes = (old.get(MODE) === OFF || fresh.get(MODE) === OFF ? [mode] : [mode, ...others]).map((name) => {
		const values = {
			name,
			before: old.get(name) ?? "-",
			after: fresh.get(name) ?? "-"
		};
		return name === MODE ? require_policy.message("{before} to {after}", values) : require_policy.message("{name} {before} to {after}", values);
	});
	return [require_policy.message("{rule}: {changes}", {
		rule,
		changes: require_policy.joinParts(changes)
	})];
}
const MODE = "mode";
const OFF = "off";
const MAX_VALUE = 100;
function settingsOf(rule) {
	if (!rule || rule.mode === OFF) return /* @__PURE__ */ new Map([[MODE, OFF]]);
	return new Map([
		[MODE, rule.mode],
		["waivable", String(rule.waivable)],
		...rule.enforceFromMs === void 0 ? [] : [["enforce-from", require_policy.formatDay(rule.enforceFromMs)]],
		...Object.entries(rule.options).map(([name, value]) => [name, (typeof value === "string" ? value : JSON.stringify(value)).slice(0, MAX_VALUE)])
	]);
}
// src/proposed-change.ts
const MAX_FILES = 50;
const MAX_SECONDS = 10;
const IMAGES_AT_ONCE = 5;
const MAX_DIFFERENCES = 10;
async function reviewProposal(selection, options, judging, now) {
	const inTime = timeLimit(now);
	try {
		const reader = atMost(MAX_FILES, options.reader, inTime);
		const proposed = await proposedPolicies(selection, {
			...options,
			reader
		}, judging);
		const differences = differencesOf(judging.policies, proposed);
		if (differences.length === 0) return [];
		const verdict = verdictInTime({
			...judging,
			policies: proposed
		}, inTime);
		return [mark(outcomeOf(judging.verdict, verdict, differences))];
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError)) throw thrown;
		return [mark(whyUnknown(thrown))];
	}
}
function whyUnknown(thrown) {
	const reason = thrown instanceof require_policy.PolicyError ? firstProblem(thrown) : thrown.text;
	return FAULTS_OF_POLICIES.includes(thrown.code) ? require_policy.message("the policies of this change cannot be used, were it merged: {reason}", { reason }) : require_policy.message("it is not known what the policies of this change would give: {reason}", { reason });
}
const FAULTS_OF_POLICIES = ["POLICY_INVALID", "POLICY_NOT_FOUND"];
function timeLimit(now) {
	const endMs = now() + MAX_SECONDS * 1e3;
	return () => {
		if (now() < endMs) return;
		throw new require_policy.GateError("POLICY_INVALID", require_policy.message("they take longer than {seconds} seconds", { seconds: MAX_SECONDS }));
	};
}
function verdictInTime(judging, inTime) {
	const { assessments } = judging;
	const verdicts = [];
	for (let at = 0; at < assessments.length; at += IMAGES_AT_ONCE) {
		inTime();
		verdicts.push(require_run.compileReport({
			...judging,
			assessments: assessments.slice(at, at + IMAGES_AT_ONCE)
		}));
	}
	return require_run.runVerdict(verdicts);
}
async function proposedPolicies(selection, options, { policies }) {
	const here = selection.filter((entry) => !isRemote(entry));
	const others = policies.filter(({ origin }) => origin.kind === "repository");
	return [...selection.length > 0 && here.length === 0 ? [] : await policiesHere(here, options, others.length === 0), ...await Promise.all(others.map((policy) => withWaiversOf(options, policy)))];
}
async function policiesHere(entries, options, isAlone) {
	try {
		return (await require_policy.loadPolicies(entries, {
			...options,
			proposed: void 0
		})).policies;
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError && thrown.code === "POLICY_NOT_FOUND" && entries.every(isOptional) && !isAlone) return [];
		throw thrown;
	}
}
async function withWaiversOf(options, policy) {
	const { acceptWaivers: accepted, waivers } = policy;
	if (!accepted) return policy;
	const taken = await require_policy.loadAcceptedWaivers(accepted.from, options);
	return {
		...policy,
		waivers: [...waivers.filter((waiver) => !waiver.accepted), ...taken.map((waiver) => ({
			...waiver,
			accepted
		}))]
	};
}
function atMost(files, reader, inTime) {
	let left = files;
	return {
		...reader,
		async read(path) {
			inTime();
			left -= 1;
			if (left >= 0) return reader.read(path);
			throw new require_policy.GateError("POLICY_INVALID", require_policy.message("they are more than {limit} files", { limit: files }));
		}
	};
}
const mark = (text) => ({
	kind: "policy-change",
	text
});
const OPTIONAL = /^\s*optional:/;
const isOptional = (entry) => OPTIONAL.test(entry);
function isRemote(entry) {
	const target = require_policy.parseTarget(entry.replace(OPTIONAL, "").trim(), require_policy.PRESETS);
	return "remote" in target && target.remote !== void 0;
}
const firstProblem = ({ problems }) => {
	const [first] = problems;
	if (!first) return require_policy.message("they are not valid");
	const { file, line, column } = first;
	return require_policy.message("{file}:{line}:{column}: {problem}", {
		file,
		line,
		column,
		problem: first.message
	});
};
function outcomeOf(before, after, differences) {
	const values = {
		before,
		after,
		differences: listed(differences)
	};
	return before === after ? require_policy.message("this change edits the policies that judge it; merged, the verdict would stay {before}: {differences}", values) : require_policy.message("this change edits the policies that judge it; merged, it would turn {before} into {after}: {differences}", values);
}
function listed(differences) {
	const told = differences.slice(0, MAX_DIFFERENCES).reduce((list, difference) => require_policy.message("{list}; {difference}", {
		list,
		difference
	}));
	const count = differences.length - MAX_DIFFERENCES;
	return count > 0 ? require_policy.message("{list}; and {count} more", {
		list: told,
		count
	}) : told;
}
exports.reviewProposal = reviewProposal;
