const require_policy = require("./policy.cjs");
const require_run = require("./run.cjs");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_http = require("node:http");
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/github/answers.ts
const objectId = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(require_policy.OBJECT_ID));
const unusable = (what) => new require_policy.GateError("GITHUB_UNAVAILABLE", require_policy.message("GitHub gave no usable answer for {what}", { what }));
function parseAnswer(schema, json, what) {
	const parsed = /* @__PURE__ */ safeParse(schema, json);
	if (parsed.success) return parsed.output;
	throw unusable(what);
}
// src/sources/list-rows.ts
function createListRows(keyOf, overlaps, fold) {
	const result = fold.start();
	const printByKey = /* @__PURE__ */ new Map();
	let bytes = 0;
	let lastPrint;
	return {
		result,
		listed: () => printByKey.size,
		bytes: () => bytes,
		addPage(page) {
			const expected = overlaps ? lastPrint : void 0;
			let agrees = true;
			for (const [index, row] of page.entries()) {
				const text = JSON.stringify(row);
				bytes += Buffer.byteLength(text);
				const print = fingerprint(text);
				if (index === 0 && expected !== void 0 && print !== expected) agrees = false;
				lastPrint = print;
				const ownKey = keyOf(row);
				const key = ownKey !== void 0 ? `key ${ownKey}` : print;
				const known = printByKey.get(key);
				if (known === void 0) {
					printByKey.set(key, print);
					fold.add(result, row);
				} else if (known !== print) agrees = false;
			}
			return agrees;
		}
	};
}
const fingerprint = (text) => (0, node_crypto.hash)("sha256", text, "base64url");
// src/sources/page-places.ts
function createPagePlaces(bytesAtOnce) {
	const lists = [];
	let held = 0;
	const hasRoomFor = (bytes) => held === 0 || held + bytes <= bytesAtOnce;
	function startWhatFits() {
		for (let [list] = lists; list && hasRoomFor(list.pageBytes); [list] = lists) {
			const { pageBytes } = list;
			const reading = list.startNext();
			if (!reading) {
				lists.shift();
				continue;
			}
			held += pageBytes;
			reading.then(() => {
				held -= pageBytes;
				startWhatFits();
			});
		}
	}
	return { add(pages) {
		lists.push(pages);
		startWhatFits();
	} };
}
// src/sources/whole-list.ts
const MAX_ROWS = 5e4;
const MAX_PAGES = 1e3;
const MAX_LIST_BYTES = 32e6;
const MAX_FOLDED_BYTES = 128e6;
const BYTES_AT_ONCE = 8e6;
const USUAL_LIMITS = {
	pages: MAX_PAGES,
	bytes: MAX_LIST_BYTES,
	readings: 2
};
const places = createPagePlaces(BYTES_AT_ONCE);
async function foldWholeList(list, fold) {
	const limits = {
		...USUAL_LIMITS,
		...list.limits
	};
	for (let readings = 1;; readings++) {
		const { isSteady, total, listed, result } = await readOnce(list, fold, limits);
		if (isSteady && listed === total) return result;
		if (readings >= limits.readings) throw incomplete(list.name, listed, total);
	}
}
async function readOnce(list, fold, limits) {
	const first = await list.read(0, void 0);
	const { total } = first;
	if (total > 5e4) throw tooLong(list.name, require_policy.message("{number} rows", { number: total }));
	const size = first.size ?? first.rows.length;
	const overlaps = list.overlaps === true && size > 1;
	const step = overlaps ? size - 1 : size;
	const pages = total > size && size > 0 ? 1 + Math.ceil((total - size) / step) : 1;
	if (pages > limits.pages) throw tooLong(list.name, require_policy.message("{number} pages", { number: pages }));
	const rows = createListRows(list.keyOf, overlaps, fold);
	let isSteady = true;
	const add = (page) => {
		if (page.total !== total || !rows.addPage(page.rows)) isSteady = false;
		const bytes = rows.bytes();
		if (bytes > limits.bytes) throw tooLong(list.name, require_policy.message("{number} bytes", { number: bytes }));
	};
	add(first);
	await inOrder({
		pages,
		pageBytes: rows.bytes(),
		read: (index) => list.read(index, step),
		add
	});
	return {
		total,
		isSteady,
		listed: rows.listed(),
		result: rows.result
	};
}
function inOrder({ pages, pageBytes, read, add }) {
	if (pages <= 1) return Promise.resolve();
	return new Promise((resolve, reject) => {
		let [next, isOver] = [1, false];
		let added = Promise.resolve();
		const fail = (thrown) => {
			isOver = true;
			reject(thrown);
		};
		async function readAndAdd(index, before) {
			const page = await read(index);
			await before;
			if (isOver) return;
			add(page);
			if (index === pages - 1) resolve();
		}
		places.add({
			pageBytes,
			startNext() {
				if (isOver || next >= pages) return void 0;
				added = readAndAdd(next++, added).catch(fail);
				return added;
			}
		});
	});
}
const tooLong = (list, size) => new require_policy.GateError("LIST_INCOMPLETE", require_policy.message("{list} is too long to be read whole: {size}", {
	list,
	size
}), { hint: require_policy.message("nothing is judged from a part of it; a tag beside the digest narrows the lists of images") });
const incomplete = (list, listed, total) => new require_policy.GateError("LIST_INCOMPLETE", listed === total ? require_policy.message("{list} changed while it was read", { list }) : require_policy.message("{list} lists {listed} rows but declares {total}", {
	list,
	listed,
	total
}), { hint: require_policy.message("the list may have changed while it was read: run the job again") });
// src/sources/regions.ts
const regionOfHost = (registry) => require_run.sharedSwrRegion(registry) ?? require_run.parseAcrHost(registry)?.region;
// src/routing.ts
const exportedRegion = ({ cloud }, env) => cloud === "huawei" ? env.HUAWEI_CLOUD_REGION?.trim() || void 0 : void 0;
function routeImages(inputs, sources, env) {
	const problems = [];
	const routes = inputs.images.flatMap((image) => {
		try {
			return [routeImage(image, inputs, sources, env)];
		} catch (thrown) {
			if (!(thrown instanceof require_policy.GateError)) throw thrown;
			problems.push(thrown);
			return [];
		}
	});
	if (problems.length > 0) throw require_policy.joinProblems(problems);
	refuseSharedProject(inputs, routes);
	return routes;
}
function routeImage({ text, place }, inputs, sources, env) {
	const reference = require_policy.parseImageReference(text);
	const source = sourceOf(reference, place, inputs.source, sources);
	const ofHost = regionOfHost(reference.registry);
	if (ofHost !== void 0 && inputs.region !== void 0 && ofHost !== inputs.region) throw require_policy.invalid(place, require_policy.message("{registry} lies in region {host}, but the input region is {given}", {
		registry: reference.registry,
		host: ofHost,
		given: inputs.region
	}), require_policy.message("leave out the input region, or correct it"));
	const region = ofHost ?? inputs.region ?? exportedRegion(source, env);
	if (region !== void 0) return {
		reference,
		source,
		region
	};
	throw new require_policy.GateError("REGION_MISSING", require_policy.message("the host {registry} does not tell its region", { registry: reference.registry }), {
		place,
		hint: require_policy.message("set the input region, such as cn-north-4")
	});
}
function sourceOf({ registry }, place, wanted, sources) {
	const found = sources.find((source) => wanted === "auto" ? source.recognises(registry) : source.id === wanted);
	if (found) return found;
	throw new require_policy.GateError("REGISTRY_UNKNOWN", require_policy.message("no source knows the registry host {registry}", { registry }), {
		place,
		hint: require_policy.message("set the input source to one of {ids}", { ids: sources.map((source) => source.id).join(", ") })
	});
}
function refuseSharedProject({ projectId, region }, routes) {
	const huawei = new Set(routes.filter(({ source }) => source.cloud === "huawei").map((route) => route.region));
	if (projectId === void 0 || region !== void 0 || huawei.size < 2) return;
	throw require_policy.invalid("input project-id", require_policy.message("the images lie in several regions ({regions}), and a project belongs to one", { regions: [...huawei].join(", ") }), require_policy.message("leave out project-id, so that the project of each region is looked up, or judge each region in a run of its own"));
}
const projectOf = (route, { projectId, region }) => region === void 0 || region === route.region ? projectId : void 0;
// src/in-waves.ts
async function inWaves(items, { size, patience }, work) {
	const results = [];
	const begin = (item, index) => new Promise((resolve, reject) => {
		const result = work(item, index, resolve);
		results.push(result);
		result.then(() => resolve(), reject);
	});
	for (let from = 0; from < items.length; from += size) {
		const wave = Promise.all(items.slice(from, from + size).map((item, at) => begin(item, from + at)));
		const over = new AbortController();
		await (from + size >= items.length ? wave : Promise.race([wave, patience(over.signal).catch(() => wave)])).finally(() => over.abort());
	}
	return Promise.all(results);
}
// src/pause.ts
const FIRST_PAUSE_MS = 2e3;
const LONGEST_PAUSE_MS = 75e3;
const GROWTH = 1.6;
const pauseMs = (looks, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5);
const MOST_REQUESTS = 23;
const IN_MS = 6e5;
const WIDE_GAP_MS = 12e4;
function sparingPauseMs(usualMs, { sinceMs, requests, byLook }, nowMs, endMs) {
	const budget = MOST_REQUESTS * Math.max(1, (endMs - sinceMs) / IN_MS);
	const looksLeft = Math.floor((budget - requests) / Math.max(1, byLook));
	const evenMs = (endMs - nowMs) / Math.max(1, looksLeft);
	return evenMs > WIDE_GAP_MS || looksLeft < 1 ? Math.max(usualMs, evenMs) : usualMs;
}
const togetherMs = (pauseMs, leftMs, stepMs) => leftMs - Math.floor(Math.max(0, leftMs - pauseMs) / stepMs) * stepMs;
// src/sources/look.ts
const NOT_LISTED = {
	cause: "missing",
	why: require_policy.message("the service does not list the image"),
	hint: require_policy.message("check the name and tag; right after a push have the service synchronise its image list, and see that the caller may see the enterprise project")
};
function toLook(sight) {
	const { reference, source, context, digest, asked, states, consoleUrl } = sight;
	const doubts = states.length === 0 && sight.doubts.length === 0 ? [sight.missing ?? NOT_LISTED] : sight.doubts;
	const awaiting = sight.isFinal ? void 0 : awaitedBy(states, doubts);
	const remedy = doubts.some(({ cause }) => cause === "missing" || cause === "stale") ? sight.whenUnlisted : states.some(needsScan) ? sight.whenUnscanned : void 0;
	return {
		awaiting,
		digest,
		scannedOnRequestOnly: sight.scannedOnRequestOnly,
		...awaiting && remedy ? { remedy } : {},
		async assess(needs) {
			const assessedAtMs = context.now();
			const scans = await sight.scansOf(needs);
			const whole = {
				reference,
				source,
				region: context.region,
				digest,
				doubts,
				asked,
				scans,
				assessedAtMs
			};
			return consoleUrl === void 0 ? whole : {
				...whole,
				consoleUrl
			};
		}
	};
}
const needsScan = (state) => state.kind === "stale" || state.kind === "pending" && state.idle === true;
function awaitedBy(states, doubts) {
	if (states.some(({ kind }) => kind === "failed" || kind === "unsupported")) return void 0;
	const doubt = doubts.find(({ cause }) => cause === "missing" || cause === "stale");
	if (doubt) return doubt.why;
	const unsettled = states.find(({ kind }) => kind === "pending" || kind === "stale" || kind === "unclear");
	return unsettled && "why" in unsettled ? unsettled.why : void 0;
}
// src/service-requests.ts
function createServiceRequests({ mayAsk, log, signal }) {
	const done = /* @__PURE__ */ new Set();
	const told = [];
	let refusal;
	const tell = (text) => {
		told.push(text);
		log.info(text);
	};
	return {
		async ask({ kind, what, ask }, send) {
			const parts = kind === "sync-and-scan" ? ["sync", "scan"] : [kind];
			if (parts.some((part) => !mayAsk[part] || done.has(part))) return;
			for (const part of parts) done.add(part);
			refusal = void 0;
			try {
				await send(ask);
				tell(require_policy.message("asked the service for {what}", { what }));
			} catch (thrown) {
				if (!(thrown instanceof require_policy.GateError)) throw thrown;
				tell(require_policy.message("asked the service for {what}, without success: {reason}", {
					what,
					reason: thrown.text
				}));
				if (signal.aborted) throw thrown;
				if (require_policy.isPassing(thrown)) return;
				refusal = thrown;
				if (kind === "sync-and-scan") done.delete("scan");
			}
		},
		expectScan: () => mayAsk.scan && !(done.has("scan") && refusal !== void 0),
		told: () => told,
		refusal: () => refusal
	};
}
// src/waiting.ts
function lookUntilSettled(watch, image, waiting, onPause) {
	const sinceMs = waiting.now();
	return firstLook(watch, waiting, onPause).then((look) => lookAgain({
		watch,
		image,
		sinceMs,
		onPause,
		look
	}, waiting));
}
async function lookAgain(seen, waiting) {
	const requests = createServiceRequests(waiting);
	const digests = new Set(seen.look.digest === void 0 ? [] : [seen.look.digest]);
	let byLook = 0;
	const settled = (...doubts) => ({
		look: seen.look,
		asked: requests.told(),
		refusal: requests.refusal(),
		doubts: [...movedTag(digests, seen.look), ...doubts]
	});
	for (let looks = 1; seen.look.awaiting && isTimeLeft(waiting); looks++) {
		const { watch, image, sinceMs } = seen;
		try {
			if (seen.look.remedy) await requests.ask(seen.look.remedy, (ask) => inTime(ask(), waiting));
			if (!mayChange(seen.look, requests, waiting) || !isTimeLeft(waiting)) break;
			const nowMs = waiting.now();
			const left = waiting.deadlineMs - nowMs;
			waiting.log.progress(progressOf(image, seen.look.awaiting, left));
			const spent = {
				sinceMs,
				requests: watch.requests?.() ?? 0,
				byLook
			};
			seen.onPause();
			const pause = sparingPauseMs(pauseMs(looks, waiting.random()), spent, nowMs, waiting.deadlineMs);
			await waiting.sleep(togetherMs(pause, left, waiting.stepMs), waiting.signal);
			const before = watch.requests?.() ?? 0;
			seen.look = await inTime(watch.look(), waiting);
			byLook = (watch.requests?.() ?? 0) - before;
			if (seen.look.digest !== void 0) digests.add(seen.look.digest);
		} catch (thrown) {
			if (waiting.signal.aborted) return settled();
			if (!(thrown instanceof require_policy.GateError) || thrown.kind === "setup") throw thrown;
			if (thrown.kind === "denied") {
				waiting.log.warn(thrown.text);
				return settled();
			}
			if (!require_policy.isPassing(thrown) || waiting.now() >= waiting.deadlineMs) return settled(unanswered$1(thrown));
			waiting.log.debug(thrown.text);
		}
	}
	return settled();
}
function firstLook(watch, waiting, onPause, looks = 1) {
	return (looks === 1 ? watch.look() : inTime(watch.look(), waiting)).catch(async (thrown) => {
		const left = waiting.deadlineMs - waiting.now();
		if (!(thrown instanceof require_policy.GateError && require_policy.isPassing(thrown) && waiting.isAskedFor && left > 0) || waiting.signal.aborted) throw thrown;
		waiting.log.progress(thrown.text);
		onPause();
		await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
			throw thrown;
		});
		return firstLook(watch, waiting, onPause, looks + 1);
	});
}
const GRACE_MS = 1e3;
const NO_ANSWER_IN_TIME = require_policy.message("no answer came before the wait was over");
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function inTime(work, { deadlineMs, now }) {
	return new Promise((resolve, reject) => {
		const left = Math.min(LONGEST_TIMER_MS, Math.max(0, deadlineMs - now()) + GRACE_MS);
		const timer = setTimeout(() => reject(new require_policy.GateError("SERVICE_UNAVAILABLE", NO_ANSWER_IN_TIME)), left);
		const settle = (end) => {
			clearTimeout(timer);
			end();
		};
		work.then((value) => settle(() => resolve(value)), (thrown) => settle(() => reject(thrown)));
	});
}
const unanswered$1 = ({ text, hint }) => ({
	cause: "source-error",
	why: text,
	...hint ? { hint } : {}
});
const isTimeLeft = ({ deadlineMs, signal, now }) => now() < deadlineMs && !signal.aborted;
const mayChange = ({ scannedOnRequestOnly }, requests, { isAskedFor }) => isAskedFor || !scannedOnRequestOnly || requests.expectScan();
function movedTag(digests, { digest, awaiting }) {
	const hint = require_policy.message("give the digest that the build reported (input digest)");
	const [before = "", after = ""] = digests;
	if (digests.size > 1) return [{
		cause: "ambiguous",
		why: require_policy.message("the tag moved from {before} to {after} while the scan was awaited", {
			before,
			after
		}),
		hint
	}];
	if (digests.size === 0 || digest !== void 0 || awaiting) return [];
	return [{
		cause: "ambiguous",
		why: require_policy.message("the service listed {before} and then gave no digest any more: it may be another build", { before }),
		hint
	}];
}
const progressOf = (image, awaiting, leftMs) => require_policy.message("{image}: {awaiting}; waiting up to {seconds} s more", {
	image,
	awaiting,
	seconds: Math.ceil(leftMs / 1e3)
});
// src/assess-images.ts
const WAVE = 2e3;
const WAITING_TOGETHER = 1e3;
const WAVE_MS = 5e3;
const DETAILED_PER_REQUEST = 2;
async function assessImages(assessing, routes) {
	const { sync, scan, waitIsSet } = assessing.inputs;
	const mayAsk = {
		sync: sync === "if-missing",
		scan: scan === "if-needed"
	};
	const chance = assessing.random();
	const groups = Math.max(1, Math.ceil(routes.length / WAITING_TOGETHER));
	const waitings = Array.from({ length: groups }, (_, group) => ({
		...assessing,
		deadlineMs: assessing.deadlineMs - group * 500,
		stepMs: groups * 500,
		isAskedFor: waitIsSet,
		mayAsk,
		random: () => chance
	}));
	const run = {
		...assessing,
		images: routes.length,
		shared: /* @__PURE__ */ new Map(),
		contexts: /* @__PURE__ */ new Map(),
		inTurn: require_run.createTurnstile(DETAILED_PER_REQUEST * assessing.inputs.concurrency)
	};
	const watched = await Promise.all(routes.map(async (route) => ({
		route,
		watch: await watchOf(route.source, run, route)
	})));
	const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))];
	run.log.info(require_policy.message("Hosts that may be contacted: {hosts}", { hosts: hosts.join(", ") }));
	const results = await inWaves(watched, {
		size: WAVE,
		patience: (signal) => run.sleep(WAVE_MS, signal)
	}, ({ route, watch }, index, onPause) => assessImage(run, route, watch, {
		waiting: waitings[Math.floor(index / WAITING_TOGETHER)],
		onPause
	}).catch(toGateError));
	const errors = results.filter((result) => result instanceof require_policy.GateError);
	const fatal = errors.find((error) => error.kind === "setup") ?? (errors.length === results.length && errors.find((error) => error.kind === "denied"));
	if (fatal) throw fatal;
	return results.map((result, index) => result instanceof require_policy.GateError ? unanswered(routes[index], result, run) : result);
}
function contextOf({ inputs, trustedEndpoints, env, http, secrets, log, now, images, shared }, route) {
	const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs;
	return {
		region: route.region,
		projectId: projectOf(route, inputs),
		enterpriseProjectId,
		endpoint,
		authEndpoint,
		oidc,
		trustedEndpoints,
		env,
		http,
		secrets,
		log,
		now,
		images,
		shared
	};
}
const watchOf = async (source, run, route) => {
	const context = require_run.sharedOnce(run.contexts, route.region, () => contextOf(run, route));
	return (await source.load()).watch(route.reference, context);
};
function toGateError(thrown) {
	if (thrown instanceof require_policy.GateError) return thrown;
	throw thrown;
}
const assessImage = (run, route, watch, place) => settle(run, route, watch, place).catch((thrown) => assessByFallback(run, route, thrown, place));
async function assessByFallback(run, route, thrown, place) {
	const fallback = thrown instanceof require_policy.GateError && thrown.code === "API_NOT_FOUND" && run.inputs.source === "auto" ? require_run.sources.find(({ id }) => id === route.source.fallback) : void 0;
	if (!fallback) throw thrown;
	return settle(run, route, await watchOf(fallback, run, route), place);
}
const settle = (run, { reference }, watch, { waiting, onPause }) => lookUntilSettled(watch, require_policy.formatImageReference(reference), waiting, onPause).then(async (settled) => withHistory(await run.inTurn(() => settled.look.assess(run.needs)), settled));
function withHistory(assessment, { asked, refusal, doubts }) {
	const explain = (scan) => refusal && needsScan(scan.state) ? {
		...scan,
		state: {
			...scan.state,
			...explained(scan.state, refusal)
		}
	} : scan;
	return {
		...assessment,
		asked: [...assessment.asked, ...asked],
		doubts: [...assessment.doubts.map((doubt) => refusal && (doubt.cause === "missing" || doubt.cause === "stale") ? {
			...doubt,
			...explained(doubt, refusal)
		} : doubt), ...doubts],
		scans: assessment.scans.map(explain)
	};
}
const explained = (state, { text, hint }) => ({
	why: "why" in state ? require_policy.message("{state}; {refusal}", {
		state: state.why,
		refusal: text
	}) : text,
	...hint ? { hint } : {}
});
const unanswered = ({ reference, source, region }, error, { now }) => ({
	reference,
	source: source.id,
	region,
	digest: void 0,
	scans: [],
	doubts: [{
		cause: "source-error",
		why: error.text,
		...error.hint ? { hint: error.hint } : {}
	}],
	asked: [],
	assessedAtMs: now()
});
// src/gate.ts
var gate_exports = { get judgeImages() { return judgeImages; } };
const MANY_IMAGES = 1e3;
const MARKS_OF_FACTS = [
	"foreign-endpoint",
	"cancelled",
	"as-of"
];
async function judgeImages(inputs, deps) {
	const { policies, http, secrets, now } = deps;
	const startedAtMs = now();
	const routes = routeImages(inputs, require_run.sources, deps.env);
	const needs = needsOf(inputs, policies);
	if (routes.length > MANY_IMAGES || asksForLists(needs)) require_run.keepHeapSmall();
	const assessments = await assessImages({
		...deps,
		inputs,
		needs,
		trustedEndpoints: policies.flatMap(({ run }) => run.flatMap(({ endpoints }) => endpoints ?? [])),
		deadlineMs: startedAtMs + inputs.waitMs
	}, routes);
	const asOfMs = inputs.asOfMs ?? now();
	const marks = [...deps.marks, ...deps.signal.aborted ? [CANCELLED_MARK] : []];
	const hosts = [...http.hosts].sort();
	const endedAtMs = now();
	const { mode, shard } = inputs;
	const evidence = {
		tool: require_run.TOOL,
		recordedAtMs: endedAtMs,
		asOfMs,
		images: assessments,
		...http.exchanges(),
		hosts,
		marks: marks.filter(({ kind }) => MARKS_OF_FACTS.includes(kind)),
		policies: policies.map(({ name, origin }) => ({
			name,
			origin
		}))
	};
	const report = require_run.compileReport({
		policies,
		assessments,
		mode,
		shard,
		asOfMs,
		startedAtMs,
		endedAtMs,
		marks,
		hosts
	});
	return require_policy.redactAll({
		report,
		evidence
	}, secrets);
}
const asksForLists = (needs) => needs.some(({ facts, lists = [] }) => facts.includes("findings") || lists.length > 0);
function needsOf({ formats }, policies) {
	const settings = policies.flatMap((policy) => policy.rules).filter((setting) => setting.mode !== "off");
	const lists = require_run.listsOf(formats);
	return require_policy.joinNeeds([
		...settings.flatMap(({ id, options }) => require_policy.ruleById.get(id)?.needs?.(options) ?? []),
		...require_run.needsOfWaivers(policies),
		...lists.length > 0 ? [{
			facts: [],
			lists
		}] : []
	]);
}
const CANCELLED_MARK = {
	kind: "cancelled",
	text: require_policy.message("the run was cancelled: what follows is what was known by then")
};
// src/http/json.ts
const MAX_ANSWER_VALUES = 2e5;
function parseJson(text) {
	const { exact, keys } = survey(text);
	const value = JSON.parse(exact);
	if (countKeys(value) !== keys) throw new SyntaxError("an object gives one key twice");
	return value;
}
const NUMBER = /-?\d[\d.eE+-]*/y;
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/;
const IS_KEY = /[ \t\r\n]*:/y;
function survey(text) {
	const pieces = [];
	let [keys, values, depth, copied, at] = [
		0,
		0,
		0,
		0,
		0
	];
	while (at < text.length) {
		const sign = text[at];
		if (sign === "\"") {
			at = endOfString(text, at);
			continue;
		}
		if (sign === "-" || sign >= "0" && sign <= "9") {
			const number = matchAt(NUMBER, text, at) ?? sign;
			const end = at + number.length;
			if (isTooLarge(number) && matchAt(IS_KEY, text, end) === void 0) {
				pieces.push(text.slice(copied, at), `"${number}"`);
				copied = end;
			}
			at = end;
			continue;
		}
		if (sign === ":") keys += 1;
		if (sign === "," || sign === "[" || sign === "{") values += 1;
		if (sign === "[" || sign === "{") depth += 1;
		if (sign === "]" || sign === "}") depth -= 1;
		if (depth > 64) throw new RangeError("the values are nested too deeply");
		if (values > 2e5) throw new RangeError(`there are more than ${MAX_ANSWER_VALUES} values`);
		at += 1;
	}
	return {
		exact: pieces.length === 0 ? text : pieces.join("") + text.slice(copied),
		keys
	};
}
const isTooLarge = (number) => WHOLE_NUMBER.test(number) && !Number.isSafeInteger(Number(number));
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function endOfString(text, start) {
	let end = start;
	for (;;) {
		end = text.indexOf("\"", end + 1);
		if (end === -1) return text.length;
		let backslashes = 0;
		while (text[end - 1 - backslashes] === "\\") backslashes += 1;
		if (backslashes % 2 === 0) return end + 1;
	}
}
function countKeys(value) {
	if (typeof value !== "object" || value === null) return 0;
	let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
	for (const one of Object.values(value)) keys += countKeys(one);
	return keys;
}
// src/http/limits.ts
const MAX_BODY_BYTES = 4194304;
const CONNECT_TIMEOUT_MS = 5e3;
// src/http/bounded-body.ts
const LARGE_BODY_BYTES = 1048576;
const inTurn = require_run.createTurnstile(4);
function readBounded(body) {
	return new Promise((resolve, reject) => {
		let chunks = [];
		let [size, isLarge] = [0, false];
		let waiting = {
			resolve,
			reject
		};
		const fail = (reason) => {
			waiting?.reject(reason);
			waiting = void 0;
		};
		body.on("data", (chunk) => {
			size += chunk.length;
			chunks.push(chunk);
			if (size > 4194304) body.destroy(tooLarge());
			else if (size > LARGE_BODY_BYTES && !isLarge) {
				isLarge = true;
				body.pause();
				inTurn(() => theRest(body));
			}
		});
		body.on("end", () => {
			waiting?.resolve(textOf(Buffer.concat(chunks)));
			waiting = void 0;
			chunks = [];
		});
		body.on("error", fail);
		body.on("close", () => fail(Object.assign(/* @__PURE__ */ new Error("the answer breaks off"), { code: "ECONNRESET" })));
	});
}
const theRest = (body) => new Promise((resolve) => {
	if (body.destroyed) return resolve();
	for (const event of [
		"end",
		"error",
		"close"
	]) body.once(event, () => resolve());
	body.resume();
});
const tooLarge = () => new require_policy.GateError("ANSWER_INVALID", require_policy.message("the answer is larger than {limit} bytes", { limit: MAX_BODY_BYTES }));
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function textOf(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return `\uFFFD${bytes.toString("utf8")}`;
	}
}
// src/http/direct-transport.ts
function openDirectTransport() {
	const clients = /* @__PURE__ */ new Map();
	const clientFor = (protocol) => {
		const client = clients.get(protocol) ?? (protocol === "https:" ? overTls() : plain());
		clients.set(protocol, client);
		return client;
	};
	return {
		async send(request, signal) {
			const client = await clientFor(request.url.protocol);
			signal.throwIfAborted();
			try {
				const answer = await exchange(client, request, signal);
				return {
					status: answer.statusCode ?? 0,
					headers: lastValues(answer.rawHeaders),
					text: await readBounded(answer)
				};
			} catch (thrown) {
				throw signal.aborted ? signal.reason : thrown;
			}
		},
		async close() {
			for (const client of clients.values()) (await client).agent.destroy();
		}
	};
}
async function plain() {
	const { Agent, request } = await Promise.resolve().then(() => plain_client_exports);
	const agent = new Agent({ keepAlive: true });
	return {
		agent,
		request: (url, options) => request(url, {
			...options,
			agent
		})
	};
}
async function overTls() {
	const { Agent, request } = await Promise.resolve().then(() => require("./http-tls-client.cjs"));
	const agent = new Agent({
		keepAlive: true,
		rejectUnauthorized: true
	});
	return {
		agent,
		request: (url, options) => request(url, {
			...options,
			agent
		})
	};
}
function exchange(client, sent, signal) {
	const { url, method, body } = sent;
	const headers = {
		"accept-encoding": "identity",
		...sent.headers
	};
	if (body !== void 0 || method === "POST") headers["content-length"] = Buffer.byteLength(body ?? "");
	return new Promise((resolve, reject) => {
		const request = client.request(url, {
			method,
			headers
		});
		const abort = () => request.destroy();
		signal.addEventListener("abort", abort);
		request.on("close", () => signal.removeEventListener("abort", abort));
		request.on("response", resolve);
		request.on("error", reject);
		request.on("upgrade", (_, socket) => {
			socket.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error("the answer switches to another protocol"), { code: "EPROTO" }));
		});
		request.on("socket", (socket) => limitConnecting(socket, request));
		request.end(body);
	});
}
function limitConnecting(socket, request) {
	if (!socket.connecting) return;
	const tooLong = () => {
		request.destroy(Object.assign(/* @__PURE__ */ new Error("the connection took too long to open"), { code: "ETIMEDOUT" }));
	};
	const timer = setTimeout(tooLong, CONNECT_TIMEOUT_MS);
	for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(timer));
}
function lastValues(raw) {
	const values = {};
	for (let at = 0; at + 1 < raw.length; at += 2) values[raw[at].toLowerCase()] = raw[at + 1];
	return values;
}
// src/http/proxy-settings.ts
function readProxies(env) {
	const http = addressIn(env, "http_proxy");
	const https = addressIn(env, "https_proxy") ?? http;
	if (!https) return void 0;
	const isExcepted = exceptionsIn(settingIn(env, "no_proxy") ?? "");
	return (url) => {
		if (require_policy.isLoopback(url.hostname) || isExcepted(url)) return void 0;
		return url.protocol === "https:" ? https : http;
	};
}
const settingIn = (env, name) => env[name] || env[name.toUpperCase()] || void 0;
function addressIn(env, name) {
	const setting = settingIn(env, name);
	if (!setting) return void 0;
	const address = setting.includes("://") ? setting : `http://${setting}`;
	if (URL.canParse(address)) return new URL(address);
	throw new require_policy.GateError("INPUT_INVALID", require_policy.message("environment variable {name} is not the address of a proxy", { name }), { hint: require_policy.message("write it as http://host:port") });
}
function exceptionsIn(list) {
	if (list === "*") return () => true;
	const entries = list.split(/[,\s]+/).flatMap((entry) => {
		const [, host = "", port] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		return host === "" ? [] : [{
			host,
			port
		}];
	});
	return ({ hostname, port, protocol }) => entries.some((entry) => (entry.port ?? portOf({
		port,
		protocol
	})) === portOf({
		port,
		protocol
	}) && (hostname === entry.host || hostname.endsWith(`.${entry.host}`)));
}
const portOf = ({ port, protocol }) => port || (protocol === "https:" ? "443" : "80");
// src/http/open-transport.ts
var open_transport_exports = { get openTransport() { return openTransport; } };
async function openTransport(env) {
	const direct = openDirectTransport();
	const proxyOf = readProxies(env);
	if (!proxyOf) return direct;
	const proxied = /* @__PURE__ */ new Map();
	const through = (proxy) => {
		const transport = proxied.get(proxy.href) ?? openThrough(proxy);
		proxied.set(proxy.href, transport);
		return transport;
	};
	return {
		async send(request, signal) {
			const proxy = proxyOf(request.url);
			return (proxy ? await through(proxy) : direct).send(request, signal);
		},
		proxyOf: (url) => proxyOf(url)?.host,
		async close() {
			const opened = await Promise.all(proxied.values());
			await Promise.all([direct, ...opened].map((transport) => transport.close()));
		}
	};
}
const openThrough = async (proxy) => (await Promise.resolve().then(() => require("./http-proxy-transport.cjs"))).openProxyTransport(proxy);
// src/http/plain-client.ts
var plain_client_exports = {
	get Agent() { return node_http.Agent; },
	get request() { return node_http.request; }
};
// src/sources/measure.ts
async function measure(from, ask) {
	try {
		return require_policy.measured(await ask(), from);
	} catch (thrown) {
		if (thrown instanceof require_policy.GateError && thrown.kind !== "setup") return require_policy.notMeasured(thrown.text, "source-error", thrown.hint);
		throw thrown;
	}
}
// src/sources/severity-counts.ts
async function countLists(needs, beginnings) {
	const begun = await Promise.all(beginnings);
	const isDecided = !needsNumbers(needs) && begun.some(({ counts }) => hasWorst(counts));
	return (await Promise.all(begun.map((one) => isDecided ? one.counts : one.finish?.() ?? one.counts))).flat();
}
async function beginCount(needs, list) {
	const { levels, expected, declared = expected } = list;
	if (!needsLevels(needs, levels)) return { counts: withRest([], await declared) };
	if (expected.min <= list.pageSize) return beginWithPage(list);
	if (needsNumbers(needs)) return { counts: withRest(...await Promise.all([countLevels(list, levels), declared])) };
	const [worst, total] = await Promise.all([countLevels(list, levels.slice(0, 1)), declared]);
	return {
		counts: withRest(worst, total),
		finish: async () => withRest([...worst, ...await countLevels(list, levels.slice(1))], total)
	};
}
async function beginWithPage(list) {
	const [page, declared] = await Promise.all([list.readFirstPage(), list.declared ?? list.expected]);
	if (page.rows.length > page.total) throw incomplete(list.name, page.rows.length, page.total);
	const total = {
		min: Math.max(declared.min, page.total),
		max: Math.max(declared.max, page.total)
	};
	const listed = tally(list, page.rows);
	const counts = withRest(listed, total);
	if (isWhole(page, list)) return { counts };
	return {
		counts,
		finish: async () => withRest(noFewerThan(listed, await countLevels(list, list.levels)), total)
	};
}
const needsLevels = (needs, levels) => needs.some(({ severityAbove, countLevels = [] }) => levels.some(({ severity: { least, most } }) => severityAbove !== void 0 && require_policy.isAbove(most, severityAbove) || countLevels.some((one) => one === least || one === most)));
const needsNumbers = (needs) => needs.some(({ facts }) => facts.includes("vulnerabilities"));
const hasWorst = (counts) => require_policy.worstSeverity(counts).least === require_policy.HIGH_OR_CRITICAL.least;
const isWhole = ({ rows, total }, { keyOf }) => rows.length === total && new Set(rows.map((row) => keyOf(row) ?? JSON.stringify(row))).size === total;
function tally({ levels, wordOf }, rows) {
	const found = /* @__PURE__ */ new Map();
	for (const row of new Map(rows.map((one) => [JSON.stringify(one), one])).values()) {
		const own = wordOf(row);
		const severity = levels.find(({ word }) => word === own)?.severity ?? require_policy.SOME_SEVERITY;
		found.set(severity, (found.get(severity) ?? 0) + 1);
	}
	return [...levels.map((level) => level.severity), require_policy.SOME_SEVERITY].flatMap((severity) => {
		const number = found.get(severity) ?? 0;
		return number === 0 && severity === require_policy.SOME_SEVERITY ? [] : [{
			severity,
			count: require_policy.exactCount(number)
		}];
	});
}
const countLevels = ({ readLevel, wordOf }, levels) => Promise.all(levels.map(async ({ word, severity }) => {
	const { total, rows } = await readLevel(word);
	return {
		severity: rows.every((row) => wordOf(row) === word) ? severity : require_policy.SOME_SEVERITY,
		count: require_policy.exactCount(total)
	};
}));
function noFewerThan(listed, counted) {
	const unseen = listed.map(({ severity, count }) => {
		const known = require_policy.totalOf(counted.filter((one) => one.severity === severity));
		return {
			severity,
			count: require_policy.exactCount(Math.max(0, count.min - known.min))
		};
	});
	return [...counted, ...unseen.filter(({ count }) => count.min > 0)];
}
function withRest(counted, declared) {
	const sum = require_policy.totalOf(counted).min;
	const rest = {
		min: Math.max(0, declared.min - sum),
		max: Math.max(0, declared.max - sum)
	};
	return rest.max === 0 ? counted : [...counted, {
		severity: require_policy.SOME_SEVERITY,
		count: rest
	}];
}
function countBeside(count, some) {
	if (some === true && !count) return require_policy.atLeast(1);
	if (some === "unmapped") return count ? require_policy.atLeast(count) : void 0;
	return count === void 0 ? void 0 : require_policy.exactCount(count);
}
// src/sources/wire.ts
const row = /* @__PURE__ */ custom((value) => typeof value === "object" && value !== null && !Array.isArray(value), "expected an object");
const digits = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ number(), /* @__PURE__ */ string()]), /* @__PURE__ */ transform(String), /* @__PURE__ */ regex(/^\d{1,19}$/, "expected a whole number"));
const sendable = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ check((one) => !/[\ud800-\udfff]/u.test(one), "expected Unicode text"));
const id = /* @__PURE__ */ nullish(/* @__PURE__ */ union([/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ transform(String)), sendable]));
const key = /* @__PURE__ */ nullish(sendable);
const text = /* @__PURE__ */ nullish(/* @__PURE__ */ string());
const MAX_REMARK = 500;
const remark = /* @__PURE__ */ nullish(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ transform((one) => one.length > MAX_REMARK ? `${one.slice(0, MAX_REMARK)} \u2026`.replace(/[\ud800-\udbff] \u2026$/, " \u2026") : one)));
const segment = /* @__PURE__ */ pipe(sendable, /* @__PURE__ */ minLength(1), /* @__PURE__ */ check((one) => !/^\.+$/.test(one), "expected a name"));
const count = /* @__PURE__ */ nullish(/* @__PURE__ */ pipe(digits, /* @__PURE__ */ transform(Number), /* @__PURE__ */ safeInteger("expected a count that fits a number")));
const epochMs = /* @__PURE__ */ pipe(/* @__PURE__ */ nullish(/* @__PURE__ */ pipe(digits, /* @__PURE__ */ transform(Number), /* @__PURE__ */ maxValue(864e13, "expected a date"))), /* @__PURE__ */ transform((ms) => ms === 0 ? void 0 : ms ?? void 0));
const byteSize = /* @__PURE__ */ nullish(/* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ number(), /* @__PURE__ */ string()]), /* @__PURE__ */ transform(String), /* @__PURE__ */ regex(/^\d[\d,]*(?: ?\(bytes\))?$/i, "expected a number of bytes"), /* @__PURE__ */ transform((size) => Number.parseInt(size.replaceAll(",", ""), 10))));
const flag = /* @__PURE__ */ nullish(/* @__PURE__ */ union([/* @__PURE__ */ boolean(), /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(["true", "false"]), /* @__PURE__ */ transform((word) => word === "true"))]));
function parseWire(schema, value, what) {
	const result = /* @__PURE__ */ safeParse(schema, value, { abortEarly: true });
	if (result.success) return asRecord(result.output);
	const [issue] = result.issues;
	throw new require_policy.GateError("ANSWER_INVALID", require_policy.message("the answer of {what} has not the documented shape at {place}: {problem}", {
		what,
		place: /* @__PURE__ */ getDotPath(issue) ?? require_policy.message("its top"),
		problem: issue.message.slice(0, 200)
	}), { hint: require_policy.message("nothing is judged from an answer that cannot be read; if it lasts, report it with the request id") });
}
const asRecord = (output) => typeof output === "object" && output !== null && !Array.isArray(output) ? { ...output } : output;
// src/sources/credential-sets.ts
function readVariable(env, name) {
	const value = env[name]?.trim();
	if (!value) return void 0;
	if (!/^[\x21-\x7e]+$/.test(value)) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("environment variable {name} has a space, a line break or a character outside ASCII inside", { name }), { hint: require_policy.message("store the secret again, without quotes and line breaks") });
	return value;
}
const namesOf = ({ required, optional = [] }) => [...required, ...optional];
const isAnyGiven = (env, sets) => sets.flatMap(namesOf).some((name) => env[name]?.trim());
const givenNames = (env, set) => namesOf(set).filter((name) => readVariable(env, name) !== void 0);
const alternatives = (sets) => sets.map(together).reduce((either, or) => require_policy.message("{either}, or {or}", {
	either,
	or
}));
const together = ({ required }) => required.reduce((all, next) => all === "" ? next : require_policy.message("{all} and {next}", {
	all,
	next
}), "");
function firstCompleteSet(env, cloud, sets) {
	for (const set of sets) {
		const given = givenNames(env, set);
		const missing = set.required.filter((name) => !given.includes(name));
		if (missing.length === 0) return set;
		if (given.length > 0) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the credentials of {cloud} are half set: {given} without {missing}", {
			cloud,
			given: given.join(", "),
			missing: missing.join(", ")
		}), { hint: require_policy.message("set the missing variables in the environment (`env:` of the step), or remove the others") });
	}
	throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("there are no credentials of {cloud} in the environment", { cloud }), { hint: require_policy.message("set {sets} in the environment (`env:` of the step), or log in without keys (inputs oidc-provider and oidc-role)", { sets: alternatives(sets) }) });
}
// src/sources/endpoint-trust.ts
function refuseForeignHost(base, { trustedEndpoints }) {
	if (require_policy.isLoopback(base.hostname) || require_run.isServiceUrl(base)) return;
	if (trustedEndpoints.some((endpoint) => endpoint.replace(/\/$/, "") === base.origin)) return;
	throw new require_policy.GateError("ENDPOINT_REFUSED", require_policy.message("a token or password would go to {host}, which is not a host of the cloud", { host: base.host }), { hint: require_policy.message("name the endpoint under `endpoints` in the `run` section of the policy, or use an access key: its secret is never sent") });
}
// src/sources/oidc-claims.ts
const JWT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
function claimsOf(token) {
	const payload = JWT.exec(token)?.[1];
	if (payload === void 0) return void 0;
	try {
		const { sub, iss, aud } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return {
			subject: shown(sub),
			issuer: shown(iss),
			audiences: [aud].flat().map(shown)
		};
	} catch {
		return;
	}
}
const MAX_SHOWN_LENGTH = 300;
const shown = (claim) => typeof claim === "string" ? claim.slice(0, MAX_SHOWN_LENGTH) : "none";
// src/sources/service-failure.ts
function jsonOf(answer) {
	try {
		return parseJson(answer.text);
	} catch {
		return;
	}
}
const MAX_QUOTED = 200;
const MAX_SEARCHED = 65536;
function failureError(code, call, status, failure, secrets, hint) {
	const quote = (text) => secrets.redact(text.slice(0, MAX_SEARCHED)).replace(/\s+/g, " ").slice(0, MAX_QUOTED);
	const quoted = code === "ACCESS_DENIED" ? "" : quote(failure.text);
	const values = {
		call,
		code: quote(failure.code) || `HTTP ${status}`,
		request: failure.requestId === void 0 ? require_policy.message("none given") : quote(failure.requestId)
	};
	const text = quoted ? require_policy.message("{call} was answered {code}: \"{quoted}\" (request id: {request})", {
		...values,
		quoted
	}) : require_policy.message("{call} was answered {code} (request id: {request})", values);
	return new require_policy.GateError(code, text, { hint });
}
const unreadable = (call, answer) => new require_policy.GateError("ANSWER_INVALID", require_policy.message("{call} was answered {status} with {length} characters of {type} that are not JSON", {
	call,
	status: answer.status,
	length: answer.text.length,
	type: answer.headers["content-type"]?.slice(0, 80) ?? require_policy.message("no stated type")
}), { hint: require_policy.message("a proxy or a gateway may have answered in place of the service") });
// src/sources/oidc-token.ts
const TOKEN_FILE = "IMAGE_POLICY_GATE_OIDC_TOKEN_FILE";
const REQUEST_URL = "ACTIONS_ID_TOKEN_REQUEST_URL";
const REQUEST_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const MAX_TOKEN_LENGTH = 2e4;
function openTokenSource(audience, context) {
	const path = context.env[TOKEN_FILE]?.trim();
	return path ? fileTokens(path, audience, context) : gitHubTokens(audience, context);
}
function fileTokens(path, audience, { secrets }) {
	const unusable = (reason) => new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the file that {variable} names cannot be used: {reason}", {
		variable: TOKEN_FILE,
		reason
	}), { hint: require_policy.message("let it hold the OIDC token of this job and nothing else") });
	function read() {
		try {
			const { size } = (0, node_fs.statSync)(path);
			if (size === 0 || size > MAX_TOKEN_LENGTH) throw unusable(require_policy.message("{size} bytes", { size }));
			return (0, node_fs.readFileSync)(path, "utf8").trim();
		} catch (thrown) {
			if (thrown instanceof require_policy.GateError) throw thrown;
			const error = require_policy.toError(thrown);
			throw unusable("code" in error ? String(error.code) : error.name);
		}
	}
	return {
		hosts: [],
		issue: async () => checked(read(), audience, TOKEN_FILE, secrets)
	};
}
const CALL = "GET the job's OIDC token";
const jobToken = /* @__PURE__ */ object({ value: /* @__PURE__ */ string("expected a token") }, "expected an object");
function gitHubTokens(audience, { env, http, secrets }) {
	const [address, bearer] = [readVariable(env, REQUEST_URL), readVariable(env, REQUEST_TOKEN)];
	if (address === void 0 || bearer === void 0) throw withoutToken(env);
	secrets.add(bearer);
	const url = issuerUrl(address, audience);
	async function issue() {
		const answer = await http.send({
			name: CALL,
			host: url.host,
			repeatable: true,
			isThrottled: () => false,
			prepare: () => ({
				method: "GET",
				url,
				headers: {
					authorization: `Bearer ${bearer}`,
					accept: "application/json"
				}
			})
		});
		if (answer.status !== 200) throw notIssued(answer, url);
		return checked(parseWire(jobToken, jsonOf(answer), CALL).value, audience, url.host, secrets);
	}
	return {
		hosts: [url.host],
		issue
	};
}
function issuerUrl(address, audience) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && require_policy.isLoopback(url.hostname);
	if (url === void 0 || !isSafe) throw new require_policy.GateError("ENDPOINT_REFUSED", require_policy.message("{variable} is not an https URL", { variable: REQUEST_URL }), { hint: require_policy.message("leave the variables of the runner as it set them") });
	url.searchParams.set("audience", audience);
	return url;
}
function notIssued({ status }, { host }) {
	const isRefusal = status >= 400 && status < 500 && status !== 429;
	return new require_policy.GateError(isRefusal ? "ACCESS_DENIED" : "SERVICE_UNAVAILABLE", require_policy.message("{call} was answered {status} by {host}", {
		call: CALL,
		status,
		host
	}), { hint: isRefusal ? GRANT : require_policy.message("run the job again later") });
}
const GRANT = require_policy.message("give the job `permissions: id-token: write`; where the workflow is called by another one, give it to the calling job too");
function withoutToken(env) {
	const missing = (text, hint) => new require_policy.GateError("CREDENTIALS_MISSING", text, { hint });
	if (!env.GITHUB_ACTIONS) return missing(require_policy.message("there is no OIDC token for the keyless login"), require_policy.message("outside of GitHub Actions, name a file that holds one in {variable}", { variable: TOKEN_FILE }));
	if (isPullRequestOfFork(env)) return missing(require_policy.message("GitHub gives no OIDC token to a pull request from a fork"), require_policy.message("judge the image after the merge, or where the image is pushed by a workflow of this repository"));
	return missing(require_policy.message("GitHub gave this job no OIDC token"), GRANT);
}
function isPullRequestOfFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }) {
	if (!path || event === "pull_request_target") return false;
	try {
		const { head, base } = JSON.parse((0, node_fs.readFileSync)(path, "utf8")).pull_request;
		return head.repo?.id !== base.repo.id;
	} catch {
		return false;
	}
}
function checked(token, audience, origin, secrets) {
	for (const secret of [token, ...token.split(".")]) secrets.add(secret);
	const claims = token.length > MAX_TOKEN_LENGTH ? void 0 : claimsOf(token);
	if (claims === void 0) throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("what {origin} gave is not a JSON Web Token", { origin }), { hint: require_policy.message("three parts with a dot between them, and nothing else, make a token") });
	if (claims.audiences.includes(audience)) return token;
	throw new require_policy.GateError("CREDENTIALS_MISSING", require_policy.message("the OIDC token from {origin} is for the audience \"{given}\", not \"{audience}\"", {
		origin,
		given: claims.audiences.join(", "),
		audience
	}), { hint: require_policy.message("have the token issued for this audience, or set `oidc-audience` to that of the token") });
}
// src/sources/oidc-login.ts
const SESSION_SECONDS = 3600;
function openOidcSessions(exchange, login, context) {
	refuseForeignHost(exchange.sts, context);
	const tokens = openTokenSource(login.audience, context);
	async function logIn() {
		const token = await tokens.issue();
		const startedAtMs = context.now();
		const answer = await context.http.send({
			name: exchange.name,
			host: exchange.sts.host,
			repeatable: true,
			isThrottled: exchange.isThrottled,
			prepare: () => exchange.toRequest(token)
		});
		const session = orRefusal(() => exchange.read(answer), token, exchange);
		return {
			...session,
			endsAtMs: Math.min(session.endsAtMs, startedAtMs + SESSION_SECONDS * 1e3)
		};
	}
	const current = renewedInTime(logIn, context.now);
	return {
		hosts: [...tokens.hosts, exchange.sts.host],
		current: async () => (await current()).key
	};
}
const MIN_LEFT_MS = 12e4;
function renewedInTime(logIn, now) {
	let session;
	let renewAtMs = Number.NEGATIVE_INFINITY;
	async function renew() {
		renewAtMs = Number.POSITIVE_INFINITY;
		try {
			const fresh = await logIn();
			renewAtMs = fresh.endsAtMs - MIN_LEFT_MS;
			return fresh;
		} catch (thrown) {
			if (thrown instanceof require_policy.GateError && thrown.kind === "source") renewAtMs = Number.NEGATIVE_INFINITY;
			throw thrown;
		}
	}
	return () => {
		if (session === void 0 || now() >= renewAtMs) session = renew();
		return session;
	};
}
const REFUSALS = [
	"ACCESS_DENIED",
	"REQUEST_REJECTED",
	"API_NOT_FOUND"
];
function orRefusal(read, token, { hintFor }) {
	try {
		return read();
	} catch (thrown) {
		if (!(thrown instanceof require_policy.GateError) || !REFUSALS.includes(thrown.code)) throw thrown;
		const claims = claimsOf(token);
		throw new require_policy.GateError("ACCESS_DENIED", require_policy.message("{refusal}. The token says: subject {subject}, audience {audience}, issuer {issuer}", {
			refusal: thrown.text,
			subject: claims?.subject ?? "",
			audience: claims?.audiences.join(", ") ?? "",
			issuer: claims?.issuer ?? ""
		}), {
			cause: thrown,
			hint: hintFor(String(thrown.text.values.code)) ?? thrown.hint
		});
	}
}
function sessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
	return (repository && run ? [repository, run] : ["image-policy-gate"]).join("-").replace(/[^A-Za-z0-9.@_-]/g, "-").slice(-64);
}
exports.CONNECT_TIMEOUT_MS = CONNECT_TIMEOUT_MS;
exports.MAX_FOLDED_BYTES = MAX_FOLDED_BYTES;
exports.MAX_ROWS = MAX_ROWS;
exports.SESSION_SECONDS = SESSION_SECONDS;
exports.array = array;
exports.beginCount = beginCount;
exports.byteSize = byteSize;
exports.count = count;
exports.countBeside = countBeside;
exports.countLists = countLists;
exports.epochMs = epochMs;
exports.exportedRegion = exportedRegion;
exports.failureError = failureError;
exports.finite = finite;
exports.firstCompleteSet = firstCompleteSet;
exports.flag = flag;
exports.foldWholeList = foldWholeList;
exports.gate_exports = gate_exports;
exports.getDotPath = getDotPath;
exports.givenNames = givenNames;
exports.id = id;
exports.incomplete = incomplete;
exports.isAnyGiven = isAnyGiven;
exports.jsonOf = jsonOf;
exports.key = key;
exports.literal = literal;
exports.measure = measure;
exports.minLength = minLength;
exports.needsScan = needsScan;
exports.nonNullish = nonNullish;
exports.nullish = nullish;
exports.number = number;
exports.object = object;
exports.objectId = objectId;
exports.openOidcSessions = openOidcSessions;
exports.open_transport_exports = open_transport_exports;
exports.optional = optional;
exports.parseAnswer = parseAnswer;
exports.parseJson = parseJson;
exports.parseWire = parseWire;
exports.pipe = pipe;
exports.projectOf = projectOf;
exports.readBounded = readBounded;
exports.readVariable = readVariable;
exports.refuseForeignHost = refuseForeignHost;
exports.regex = regex;
exports.remark = remark;
exports.routeImages = routeImages;
exports.row = row;
exports.safeParse = safeParse;
exports.segment = segment;
exports.sessionName = sessionName;
exports.string = string;
exports.text = text;
exports.toLook = toLook;
exports.tooLong = tooLong;
exports.transform = transform;
exports.union = union;
exports.unreadable = unreadable;
exports.unusable = unusable;
