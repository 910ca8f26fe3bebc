const require_policy = require("./policy.cjs");
// src/policy/flow-yaml.ts
const PLAIN = /^[\w./][\w./*+@:()-]*(?: [\w./*+@:()-]+)*$/;
function flowYaml(value) {
	if (typeof value === "string") return isWords(value) ? value : JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	return `{${Object.entries(value).map(([key, member]) => `${flowYaml(key)}: ${flowYaml(member)}`).join(", ")}}`;
}
const isWords = (text) => PLAIN.test(text) && !/:(?: |$)/.test(text) && require_policy.readPlain(text) === text;
// src/policy/effective.ts
function effectiveLines({ policy, layers }) {
	const top = layers.at(-1);
	return [
		line(0, "version", 1, top ? statedAt(top, "/version") : []),
		line(0, "name", policy.name, top ? statedAt(top, "/name") : []),
		...layers.flatMap((layer) => block(layer, "scope", { outside: "skip" })),
		...section("rules", policy.rules.flatMap((rule) => ruleLines(rule, layers))),
		...section("unknown", Object.entries(policy.unknown).map(([cause, handling]) => causeLine(cause, handling, layers))),
		...section("waiver-limits", limitLines(policy, layers)),
		...section("waivers", policy.waivers.filter(({ accepted }) => !accepted).flatMap(waiverLines)),
		...layers.filter(({ acceptWaivers }) => acceptWaivers === policy.acceptWaivers).flatMap((layer) => block(layer, "accept-waivers")),
		...deeper(section("waivers", policy.waivers.filter(({ accepted }) => accepted).flatMap(waiverLines))),
		...layers.flatMap((layer) => block(layer, "run"))
	];
}
const section = (key, lines) => lines.length === 0 ? [] : [{
	depth: 0,
	text: `${key}:`
}, ...lines];
const deeper = (lines) => lines.map((one) => ({
	...one,
	depth: one.depth + 1
}));
const line = (depth, key, value, origins) => ({
	depth,
	text: `${key}: ${flowYaml(value)}`,
	origins
});
const statedAt = ({ located }, pointer) => located.places.has(pointer) ? [require_policy.keyPosition(located, pointer)] : [];
function block(layer, key, defaults = {}) {
	const stated = layer.located.data[key];
	if (!stated) return [];
	const silent = Object.entries(defaults).filter(([name]) => !Object.hasOwn(stated, name));
	const values = [...Object.entries(stated), ...silent];
	return section(key, values.map(([name, value]) => line(1, name, value, statedAt(layer, require_policy.pointerTo(`/${key}`, name)))));
}
function ruleLines(rule, layers) {
	const { id, mode, waivable, enforceFromMs, options, position } = rule;
	const at = (layer, key) => statedAt(layer, require_policy.pointerTo(require_policy.pointerTo("/rules", id), key));
	const own = layers.filter(({ located }) => located.source.file === position.file);
	const by = (key) => own.flatMap((layer) => at(layer, key));
	const isShort = own.some(({ located }) => typeof located.data.rules?.[id] === "string");
	const unwaivable = layers.filter(({ rules }) => rules.some((one) => one.id === id && !one.waivable));
	return [
		{
			depth: 1,
			text: `${id}:`
		},
		line(2, "mode", mode, isShort ? [position] : by("mode")),
		line(2, "waivable", waivable, waivable ? by("waivable") : unwaivable.flatMap((layer) => at(layer, "waivable"))),
		...enforceFromMs === void 0 ? [] : [line(2, "enforce-from", require_policy.formatDay(enforceFromMs), by("enforce-from"))],
		...Object.entries(options).map(([key, value]) => line(2, key, value, by(key)))
	];
}
function causeLine(cause, handling, layers) {
	const origins = layers.flatMap((layer) => {
		const stated = layer.located.data.unknown ?? {};
		const key = cause in stated ? cause : "default";
		return stated[key] === handling ? statedAt(layer, require_policy.pointerTo("/unknown", key)) : [];
	});
	return line(1, cause, handling, origins);
}
function limitLines({ waiverLimits }, layers) {
	const { maxDays, require: require$1, warnBeforeMs, unknownMaxDays } = waiverLimits;
	const limit = (key, value, decides) => {
		const deciding = layers.filter((layer) => decides(layer.waiverLimits));
		return line(1, key, value, deciding.flatMap((layer) => statedAt(layer, require_policy.pointerTo("/waiver-limits", key))));
	};
	return [
		...maxDays === void 0 ? [] : [limit("max-days", maxDays, (limits) => limits.maxDays === maxDays)],
		limit("require", require$1, (limits) => limits.require !== void 0),
		limit("warn-before", durationOf(warnBeforeMs), (limits) => limits.warnBeforeMs === warnBeforeMs),
		limit("unknown-max-days", unknownMaxDays, (limits) => limits.unknownMaxDays === unknownMaxDays)
	];
}
function durationOf(ms) {
	const [unit, unitMs] = UNITS.find(([, size]) => ms % size === 0) ?? ["s", 1e3];
	return `${ms / unitMs}${unit}`;
}
const UNITS = [
	["d", require_policy.DAY_MS],
	["h", 36e5],
	["m", 6e4]
];
function waiverLines({ expiresMs, untilFixed, position, ...waiver }) {
	const { rule, finding, image, digest, reason, owner } = waiver;
	const fields = {
		rule,
		finding,
		image,
		digest,
		reason,
		owner,
		expires: expiresMs === void 0 ? void 0 : require_policy.formatDay(expiresMs),
		"until-fixed": untilFixed || void 0
	};
	return Object.entries(fields).filter(([, value]) => value !== void 0).map(([key, value], index) => index === 0 ? line(1, `- ${key}`, value, [position]) : line(2, key, value, [position]));
}
// src/cli/policy-show.ts
const INVALID = 3;
const MAX_COLUMN = 60;
const policyShow = async (files, io) => {
	if (files.length === 0) throw require_policy.invalid("command line", require_policy.message("no policy is given: name files, or preset:NAME"));
	const reader = require_policy.workspaceReader(io.cwd, { confine: false });
	return await require_policy.eachFile(files, io, async (file) => {
		const { traced } = await require_policy.loadTracedPolicies([file], {
			reader,
			registry: require_policy.ruleById,
			asOfMs: io.now()
		});
		io.stdout(traced.map(policyAsText).join("\n"));
	}) === 0 ? 0 : INVALID;
};
function policyAsText(traced) {
	const { text, digest } = traced.policy.origin;
	const lines = effectiveLines(traced).map((line) => ({
		...line,
		text: "  ".repeat(line.depth) + line.text
	}));
	const column = Math.min(MAX_COLUMN, Math.max(...lines.map((line) => line.text.length)));
	return [`# ${text}, sha256:${digest.slice(0, 12)}`, ...lines.map((line) => withOrigin(line, column))].map((line) => `${require_policy.inertLine(require_policy.plainLine(line))}\n`).join("");
}
function withOrigin({ text, origins }, column) {
	if (origins === void 0) return text;
	const places = origins.length === 0 ? "default" : origins.map(placeText).join(", ");
	return `${text.padEnd(column)}  # ${places}`;
}
const placeText = ({ file, line }) => `${file}:${line}`;
exports.policyShow = policyShow;
