const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
// src/reporters/codec.ts
var FormatError = class extends Error {
	text;
	path = [];
	constructor(text) {
		super(require_policy.formatMessage(text));
		this.text = text;
	}
};
const asItIs = (schema, fits, demand) => ({
	schema,
	write: (value) => value,
	read: (json) => {
		if (!fits(json)) throw new FormatError(demand);
		return json;
	}
});
const isText = (json) => typeof json === "string";
const text = (description) => asItIs({
	type: "string",
	description
}, isText, require_policy.message("must be text"));
const textLike = (pattern, description) => asItIs({
	type: "string",
	pattern: pattern.source,
	description
}, (json) => isText(json) && pattern.test(json), require_policy.message("must be text like {pattern}", { pattern: pattern.source }));
const digest = (description) => textLike(/^sha256:[0-9a-f]{64}$/, description);
const whole = (description) => asItIs({
	type: "integer",
	minimum: 0,
	description
}, (json) => Number.isInteger(json) && Number(json) >= 0, require_policy.message("must be a whole number, 0 or more"));
const flag = (description) => asItIs({
	type: "boolean",
	description
}, (json) => typeof json === "boolean", require_policy.message("must be {values}", { values: "true, false" }));
const word = (description, words) => asItIs({
	type: "string",
	enum: words,
	description
}, (json) => words.some((one) => one === json), require_policy.message("must be one of {words}", { words: words.join(", ") }));
const constant = (description, value) => asItIs({
	const: value,
	description
}, (json) => json === value, require_policy.message("must be {values}", { values: JSON.stringify(value) }));
const time = (description) => ({
	schema: {
		type: "string",
		pattern: "^(?:[+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
		description: `${description} ISO 8601, UTC.`
	},
	write: (ms) => Number.isNaN(new Date(ms).getTime()) ? null : new Date(ms).toISOString(),
	read: (json) => {
		const ms = Date.parse(String(json));
		if (!Number.isNaN(ms) && new Date(ms).toISOString() === json) return ms;
		throw new FormatError(require_policy.message("\"{text}\" is no moment", { text: String(json) }));
	}
});
function readAt(step, codec, json) {
	try {
		return codec.read(json);
	} catch (thrown) {
		if (thrown instanceof FormatError) thrown.path.unshift(step);
		throw thrown;
	}
}
const list = (description, item) => ({
	schema: {
		type: "array",
		items: item.schema,
		description
	},
	write: (values) => require_run.madeOf(values, (value) => item.write(value)),
	read: (json) => {
		if (!Array.isArray(json)) throw new FormatError(require_policy.message("must be a list"));
		return json.map((value, index) => readAt(index, item, value));
	}
});
const orNull = (codec) => ({
	schema: {
		anyOf: [codec.schema, {
			type: "null",
			description: "Not known, or does not apply."
		}],
		description: codec.schema.description
	},
	write: (value) => value === void 0 ? null : codec.write(value),
	read: (json) => json === null ? void 0 : codec.read(json)
});
const optional = (codec) => ({
	...orNull(codec),
	isOptional: true
});
function asObject(json) {
	if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
	throw new FormatError(require_policy.message("must be an object"));
}
const nameInFile = (key) => key.replace(/Ms$/, "");
function record(description, fields) {
	const members = Object.entries(fields).map(([key, codec]) => [
		key,
		nameInFile(key),
		codec
	]);
	const names = new Set(members.map(([, name]) => name));
	return {
		schema: {
			type: "object",
			description,
			additionalProperties: false,
			required: [...names],
			properties: Object.fromEntries(members.map(([, name, { schema }]) => [name, schema]))
		},
		write: (value) => Object.fromEntries(members.map(([key, name, codec]) => [name, codec.write(value[key])])),
		read: (json) => {
			const object = asObject(json);
			const stranger = Object.keys(object).find((name) => !names.has(name));
			if (stranger !== void 0) throw new FormatError(require_policy.message("has a property that is not its own: {name}", { name: stranger }));
			const properties = members.flatMap(([key, name, codec]) => {
				if (!Object.hasOwn(object, name)) throw new FormatError(require_policy.message("has no property {name}", { name }));
				const value = readAt(name, codec, object[name]);
				return codec.isOptional && value === void 0 ? [] : [[key, value]];
			});
			return Object.fromEntries(properties);
		}
	};
}
const mapping = (description, name, value) => ({
	schema: {
		type: "object",
		description,
		propertyNames: name.schema,
		additionalProperties: value.schema
	},
	write: (values) => mapValues(values, (one) => value.write(one)),
	read: (json) => Object.fromEntries(Object.entries(asObject(json)).map(([key, one]) => [name.read(key), readAt(key, value, one)]))
});
const mapValues = (values, to) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));
function oneOf(description, tag, records) {
	const byTag = new Map(records.map((one) => {
		const { properties } = one.schema;
		return [properties[tag]?.const, one];
	}));
	const codecOf = (holder) => {
		const codec = byTag.get(holder[tag]);
		if (codec) return codec;
		throw new FormatError(require_policy.message("must have {tag}, as one of {words}", {
			tag,
			words: [...byTag.keys()].join(", ")
		}));
	};
	return {
		schema: {
			description,
			anyOf: records.map(({ schema }) => schema)
		},
		write: (value) => codecOf(value).write(value),
		read: (json) => codecOf(asObject(json)).read(json)
	};
}
const named = (title, codec) => ({
	...codec,
	schema: {
		...codec.schema,
		title
	}
});
function hoisted(schema, definitions) {
	const all = { ...definitions };
	const hoist = (value) => {
		if (Array.isArray(value)) return value.map(hoist);
		if (typeof value !== "object" || value === null) return value;
		const { title, ...rest } = mapValues(value, hoist);
		if (typeof title !== "string") return title === void 0 ? rest : {
			...rest,
			title
		};
		all[title] ??= rest;
		return {
			$ref: `#/definitions/${title}`,
			description: rest.description
		};
	};
	return {
		...hoist(schema),
		definitions: all
	};
}
const converted = (codec, toFile, fromFile) => ({
	schema: codec.schema,
	write: (value) => codec.write(toFile(value)),
	read: (json) => fromFile(codec.read(json))
});
Object.defineProperty(exports, "FormatError", {
	enumerable: true,
	get: function() {
		return FormatError;
	}
});
Object.defineProperty(exports, "constant", {
	enumerable: true,
	get: function() {
		return constant;
	}
});
Object.defineProperty(exports, "converted", {
	enumerable: true,
	get: function() {
		return converted;
	}
});
Object.defineProperty(exports, "digest", {
	enumerable: true,
	get: function() {
		return digest;
	}
});
Object.defineProperty(exports, "flag", {
	enumerable: true,
	get: function() {
		return flag;
	}
});
Object.defineProperty(exports, "hoisted", {
	enumerable: true,
	get: function() {
		return hoisted;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "mapping", {
	enumerable: true,
	get: function() {
		return mapping;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: true,
	get: function() {
		return named;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "orNull", {
	enumerable: true,
	get: function() {
		return orNull;
	}
});
Object.defineProperty(exports, "record", {
	enumerable: true,
	get: function() {
		return record;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textLike", {
	enumerable: true,
	get: function() {
		return textLike;
	}
});
Object.defineProperty(exports, "time", {
	enumerable: true,
	get: function() {
		return time;
	}
});
Object.defineProperty(exports, "whole", {
	enumerable: true,
	get: function() {
		return whole;
	}
});
Object.defineProperty(exports, "word", {
	enumerable: true,
	get: function() {
		return word;
	}
});
