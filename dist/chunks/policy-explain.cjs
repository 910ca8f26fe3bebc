const require_policy = require("./policy.cjs");
// src/policy/collapse.ts
function collapseAnyOf(errors) {
	const kept = [];
	for (const error of errors) if (error.keyword !== "anyOf") kept.push(error);
	else kept.push(...meantBy(error, takeBranches(kept, error)));
	return kept;
}
function takeBranches(errors, { instancePath, schemaPath }) {
	const isOfBranch = (error) => error.schemaPath.startsWith(`${schemaPath}/`) && (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`));
	let start = errors.length;
	for (let error = errors[start - 1]; error && isOfBranch(error); error = errors[start - 1]) start -= 1;
	return errors.splice(start);
}
function meantBy(error, inBranches) {
	const branches = /* @__PURE__ */ new Map();
	for (const each of inBranches) {
		const branch = each.schemaPath.slice(error.schemaPath.length + 1).split("/")[0] ?? "";
		branches.set(branch, [...branches.get(branch) ?? [], each]);
	}
	const about = inBranches.filter(({ instancePath }) => instancePath === error.instancePath);
	if (inBranches.every(({ keyword }) => keyword === "required")) return [{
		...error,
		params: { missing: about.map(({ params }) => params.missingProperty) }
	}];
	const fitting = [...branches.values()].filter((branch) => !branch.some((each) => isOtherKind(each, error)));
	if (fitting.length === 1 && fitting[0]) return fitting[0];
	const allowedValues = about.flatMap(({ params }) => params.allowedValues ?? []);
	const types = about.flatMap(({ params }) => params.type ?? []);
	return [{
		...error,
		params: {
			allowedValues,
			types
		}
	}];
}
const isOtherKind = (each, { instancePath }) => each.instancePath === instancePath && [
	"type",
	"enum",
	"const"
].includes(each.keyword);
// src/policy/explain-words.ts
const TYPE_NAMES = {
	object: require_policy.message("a mapping"),
	array: require_policy.message("a list"),
	string: require_policy.message("a text"),
	boolean: require_policy.message("true or false"),
	integer: require_policy.message("a whole number"),
	number: require_policy.message("a number")
};
function unknownKey(path, key, { properties = {} }) {
	const known = Object.keys(properties);
	const values = {
		path,
		key: require_policy.quote(key),
		known: known.join(", ")
	};
	return {
		text: path === "rules" ? require_policy.message("there is no rule \"{key}\"", values) : require_policy.message("{path} has no key \"{key}\"; it may have {known}", values),
		hint: hintForKey(path, key, known)
	};
}
function hintForKey(path, key, known) {
	if (key === "<<") return require_policy.message("YAML 1.2 has no merge keys; share rules through extends");
	if (path === "unknown" && key === "ambiguous") return require_policy.message("an ambiguous outcome always blocks");
	const meant = require_policy.closest(key, known);
	if (meant !== void 0) return didYouMean(meant);
	return path === "rules" ? require_policy.message("the rules are {known}", { known: known.join(", ") }) : void 0;
}
function notAllowed(path, value, params) {
	if (Array.isArray(params.missing)) return { text: require_policy.message("{path} needs at least one of {keys}", {
		path,
		keys: params.missing.join(", ")
	}) };
	const words = "allowedValue" in params ? [params.allowedValue] : params.allowedValues;
	const values = {
		path,
		value: show(value),
		words: words.map((word) => require_policy.quote(word)).join(", ")
	};
	if (!Array.isArray(params.types)) return {
		text: words.length === 1 ? require_policy.message("{path}: {value} is not {words}", values) : require_policy.message("{path}: {value} is not one of {words}", values),
		hint: nearest(value, words)
	};
	if (words.length === 1 && typeof value === "string") return {
		text: require_policy.message("{path}: {value} says too little, as this rule does nothing without its options", values),
		hint: require_policy.message("write a mapping with mode and the options")
	};
	return {
		text: require_policy.message("{path}: {value} is not one of {words}, nor a mapping of options", values),
		hint: nearest(value, words)
	};
}
function wrongType(path, value, wanted) {
	const values = {
		path,
		value: show(value),
		wanted: TYPE_NAMES[wanted] ?? wanted
	};
	if (typeof value === "object") return { text: value === null ? require_policy.message("{path} is empty, not {wanted}", values) : require_policy.message("{path} is not {wanted}", values) };
	return {
		text: require_policy.message("{path}: {value} is not {wanted}", values),
		hint: hintForType(value, wanted)
	};
}
function hintForType(value, wanted) {
	switch (wanted) {
		case "boolean":
			if (/^(?:y|yes|on)$/i.test(String(value))) return require_policy.message("YAML 1.2 knows only true and false: write true");
			if (/^(?:n|no|off)$/i.test(String(value))) return require_policy.message("YAML 1.2 knows only true and false: write false");
			return;
		case "string": return require_policy.message("put it in quotes");
		case "array": return require_policy.message("put it in brackets");
		case "integer": return typeof value === "string" ? require_policy.message("write a whole number, without quotes") : void 0;
		default: return;
	}
}
const didYouMean = (suggestion) => require_policy.message("did you mean \"{suggestion}\"?", { suggestion });
function nearest(value, words) {
	const meant = typeof value === "string" ? require_policy.closest(value, words.map(String)) : void 0;
	return meant === void 0 ? void 0 : didYouMean(meant);
}
const show = (value) => typeof value === "string" ? `"${require_policy.quote(value)}"` : require_policy.quote(value);
// src/policy/explain.ts
function explainErrors(located, errors, schema) {
	return collapseAnyOf(errors).map((error) => ({
		error,
		range: rangeOf(located, error)
	})).sort((a, b) => a.range[0] - b.range[0]).slice(0, 50).map(({ error, range }) => {
		const { text, hint } = explain(error, located.data, schema);
		return require_policy.problemAt(located.source, range, text, hint);
	});
}
function rangeOf({ places }, { keyword, instancePath, params }) {
	switch (keyword) {
		case "additionalProperties": return require_policy.keyRange(places, require_policy.pointerTo(instancePath, String(params.additionalProperty)));
		case "required": return require_policy.keyRange(places, instancePath);
		case "anyOf": return params.missing ? require_policy.keyRange(places, instancePath) : require_policy.valueRange(places, instancePath);
		case "uniqueItems": return require_policy.valueRange(places, require_policy.pointerTo(instancePath, Number(params.i)));
		default: return require_policy.valueRange(places, instancePath);
	}
}
function explain(error, data, schema) {
	const { keyword, instancePath, schemaPath, params } = error;
	const value = require_policy.memberAt(data, instancePath);
	const path = require_policy.pathText(instancePath);
	switch (keyword) {
		case "additionalProperties": return unknownKey(path, String(params.additionalProperty), require_policy.schemaAround(schema, schemaPath));
		case "required": return { text: require_policy.message("{path} lacks {key}", {
			path,
			key: String(params.missingProperty)
		}) };
		case "enum":
		case "const":
		case "anyOf": return notAllowed(path, value, params);
		case "type": return wrongTypeOrForm(path, value, String(params.type), require_policy.schemaAround(schema, schemaPath));
		case "pattern": return { text: wrongForm(path, value, String(params.pattern), require_policy.schemaAround(schema, schemaPath)) };
		case "uniqueItems": {
			const item = require_policy.quote(require_policy.memberAt(value, require_policy.pointerTo("", Number(params.i))));
			return { text: require_policy.message("{path}: \"{item}\" stands here twice", {
				path,
				item
			}) };
		}
		default: return { text: beyondLimit(error, path, value) };
	}
}
function wrongTypeOrForm(path, value, type, around) {
	const { pattern } = around;
	if (typeof value === "object" || typeof pattern !== "string" || new RegExp(pattern).test(String(value))) return wrongType(path, value, type);
	const text = wrongForm(path, value, pattern, around);
	return Number.isInteger(value) && pattern === "^[0-9]{1,6}[smhd]$" ? {
		text,
		hint: didYouMean(`${value}d`)
	} : { text };
}
function wrongForm(path, value, pattern, { description }) {
	const form = require_policy.FORMS.get(pattern);
	if (form !== void 0) return require_policy.message("{path}: \"{value}\" is not {form}", {
		path,
		value: require_policy.quote(value),
		form
	});
	const wanted = String(description ?? pattern).replace(/\.$/, "");
	return require_policy.message("{path}: \"{value}\" does not fit: {wanted}", {
		path,
		value: require_policy.quote(value),
		wanted
	});
}
function beyondLimit({ keyword, params }, path, value) {
	const values = {
		path,
		value: require_policy.quote(value),
		limit: Number(params.limit)
	};
	switch (keyword) {
		case "minimum": return require_policy.message("{path}: {value} is less than {limit}", values);
		case "maximum": return require_policy.message("{path}: {value} is more than {limit}", values);
		case "minItems":
		case "minLength": return require_policy.message("{path} holds nothing", values);
		case "maxItems": return require_policy.message("{path} holds more than {limit} items", values);
		case "maxLength": return require_policy.message("{path} is longer than {limit} characters", values);
		default: return require_policy.message("{path} does not fit {demand}", {
			path,
			demand: `${keyword} ${JSON.stringify(params)}`
		});
	}
}
exports.explainErrors = explainErrors;
