// node_modules/@marcbachmann/cel-js/lib/errors.js
var c$1 = class extends Error {
	#r;
	#n;
	#t;
	#e;
	constructor({ name: r, code: e, message: n, node: s, cause: o, range: i }) {
		super(n, o ? { cause: o } : void 0), this.name = r, this.#n = e, this.#e = n, this.#r = s, this.#t = i && f$5(i) || f$5(s), s?.input && (this.message = l$3(this.#e, s, this.#t));
	}
	get node() {
		return this.#r;
	}
	get code() {
		return this.#n;
	}
	get range() {
		return this.#t;
	}
	get summary() {
		return this.#e;
	}
	withAst(r) {
		return this.#r || !r?.input ? this : (this.#r = r, this.#t ??= f$5(r), this.message = l$3(this.#e, r, this.#t), this);
	}
};
function h$1(t, r, e, n, s) {
	if (typeof e == "string") return {
		name: t,
		code: r,
		message: e,
		node: n,
		cause: s
	};
	const o = e;
	if (typeof o != "object") throw new Error("First param to error must be a string or object");
	return {
		name: t,
		code: o.code || r,
		message: o.message,
		node: o.node,
		cause: o.cause,
		range: o.range
	};
}
var ParseError = class extends c$1 {
	constructor(r, e, n) {
		super(h$1("ParseError", "parse_error", r, e, n));
	}
};
var EvaluationError = class extends c$1 {
	constructor(r, e, n) {
		super(h$1("EvaluationError", "evaluation_error", r, e, n));
	}
};
var TypeError$1 = class extends c$1 {
	constructor(r, e, n) {
		super(h$1("TypeError", "type_error", r, e, n));
	}
};
function parseError(t, r, e) {
	return typeof t == "object" ? new ParseError(t) : new ParseError({
		code: t,
		message: r,
		node: e
	});
}
function evaluationError(t, r, e) {
	return typeof t == "object" ? new EvaluationError(t) : new EvaluationError({
		code: t,
		message: r,
		node: e
	});
}
function typeError(t, r, e) {
	return typeof t == "object" ? new TypeError$1(t) : new TypeError$1({
		code: t,
		message: r,
		node: e
	});
}
function f$5(t) {
	const r = t?.pos ?? t?.start;
	if (typeof r != "number") return;
	return {
		start: r,
		end: typeof t.end == "number" ? t.end : r
	};
}
function l$3(t, r, e) {
	const n = r.pos ?? e?.start;
	if (typeof n != "number") return t;
	const s = r.input;
	let o = 1, i = 0, p = 0;
	for (; i < n;) s[i] === `
` ? (o++, p = 0) : p++, i++;
	let u = n, a = n;
	for (; u > 0 && s[u - 1] !== `
`;) u--;
	for (; a < s.length && s[a] !== `
`;) a++;
	const E = s.slice(u, a);
	return `${t}

${`> ${`${o}`.padStart(4, " ")} | ${E}
${" ".repeat(9 + p)}^`}`;
}
function attachErrorAst(t, r) {
	return t instanceof c$1 ? t.withAst(r) : t;
}
// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class Optional {
	#e;
	constructor(a) {
		this.#e = a;
	}
	static of(a) {
		return a === void 0 ? OPTIONAL_NONE : new Optional(a);
	}
	static none() {
		return OPTIONAL_NONE;
	}
	hasValue() {
		return this.#e !== void 0;
	}
	value() {
		if (this.#e === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
		return this.#e;
	}
	or(a) {
		if (this.#e !== void 0) return this;
		if (a instanceof Optional) return a;
		throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
	}
	orValue(a) {
		return this.#e === void 0 ? a : this.#e;
	}
	get [Symbol.toStringTag]() {
		return "optional";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#e === void 0 ? "Optional { none }" : `Optional { value: ${JSON.stringify(this.#e)} }`;
	}
};
const OPTIONAL_NONE = Object.freeze(new Optional());
var y$2 = class {};
const O$2 = new y$2();
function toggleOptionalTypes(r, a) {
	const l = a ? O$2 : void 0;
	r.deleteVariable("optional"), r.registerConstant("optional", "OptionalNamespace", l);
}
function register(r) {
	const a = { async: !1 }, l = (e, n) => r.registerFunctionOverload(e, n, a), h = r.enableOptionalTypes ? O$2 : void 0;
	r.registerType("OptionalNamespace", y$2), r.registerConstant("optional", "OptionalNamespace", h), l("optional.hasValue(): bool", (e) => e.hasValue()), l("optional<A>.value(): A", (e) => e.value()), r.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none()), l("OptionalNamespace.of(A): optional<A>", (e, n) => Optional.of(n));
	function u(e, n, t) {
		if (e instanceof Optional) return e;
		throw evaluationError("optional_expected", `${t} must be optional`, n);
	}
	function d(e, n, t) {
		const i = e.run(n.receiver, t);
		return i instanceof Promise ? i.then((o) => v(o, e, n, t)) : v(i, e, n, t);
	}
	function v(e, n, t, i) {
		const o = u(e, t.receiver, `${t.functionDesc} receiver`);
		return o.hasValue() ? t.onHasValue(o) : t.onEmpty(n, t, i);
	}
	function p(e, n, t, i) {
		const o = e.check(n, t);
		if (o.kind === "optional") return o;
		if (o.kind === "dyn") return e.getType("optional");
		throw e.createError("optional_expected", `${i} must be optional, got '${o}'`, n);
	}
	function g({ functionDesc: e, evaluate: n, typeCheck: t, onHasValue: i, onEmpty: o }) {
		return ({ ast: s, args: V, receiver: N }) => ({
			ast: s,
			functionDesc: e,
			receiver: N,
			arg: V[0],
			evaluate: n,
			typeCheck: t,
			onHasValue: i,
			onEmpty: o
		});
	}
	const m = "optional.orValue() receiver", b = "optional.or(optional) receiver", c = "optional.or(optional) argument";
	r.registerFunctionOverload("optional.or(ast): optional<dyn>", g({
		functionDesc: "optional.or(optional)",
		evaluate: d,
		typeCheck(e, n, t) {
			const i = p(e, n.receiver, t, b), o = p(e, n.arg, t, c);
			n.receiver.maybeAsync || n.arg.maybeAsync || n.ast.setMeta("async", !1);
			const s = i.unify(e.registry, o);
			if (s) return s;
			throw e.createError("incompatible_argument_type", `${n.functionDesc} argument must be compatible type, got '${i}' and '${o}'`, n.arg);
		},
		onHasValue: (e) => e,
		onEmpty(e, n, t) {
			const i = n.arg, o = e.run(i, t);
			return o instanceof Promise ? o.then((s) => u(s, i, c)) : u(o, i, c);
		}
	})), r.registerFunctionOverload("optional.orValue(ast): dyn", g({
		functionDesc: "optional.orValue(value)",
		onHasValue: (e) => e.value(),
		onEmpty(e, n, t) {
			return e.run(n.arg, t);
		},
		evaluate: d,
		typeCheck(e, n, t) {
			const i = p(e, n.receiver, t, m).valueType, o = e.check(n.arg, t);
			n.receiver.maybeAsync || n.arg.maybeAsync || n.ast.setMeta("async", !1);
			const s = i.unify(e.registry, o);
			if (s) return s;
			throw e.createError("incompatible_argument_type", `${n.functionDesc} argument must be compatible type, got '${i}' and '${o}'`, n.arg);
		}
	}));
}
// node_modules/@marcbachmann/cel-js/lib/globals.js
const hasOwn = Object.hasOwn;
const objKeys = Object.keys;
const objFreeze = Object.freeze;
const objEntries = Object.entries;
const isArray = Array.isArray;
const arrayFrom = Array.from;
function isAsync(o, t) {
	return o?.[Symbol.toStringTag] === "AsyncFunction" ? !0 : typeof t == "boolean" ? t : !0;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while",
	"__proto__",
	"prototype"
]);
// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
	#t;
	constructor(r) {
		this.verify(typeof r == "bigint" ? r : BigInt(r));
	}
	get value() {
		return this.#t;
	}
	valueOf() {
		return this.#t;
	}
	toString() {
		return `${this.#t}`;
	}
	verify(r) {
		if (r < 0n || r > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
		this.#t = r;
	}
	get [Symbol.toStringTag]() {
		return `value = ${this.#t}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `UnsignedInteger { value: ${this.#t} }`;
	}
};
const f$4 = 1e9;
const d$4 = 1000000000n;
const Y$2 = {
	h: 3600000000000n,
	m: 60000000000n,
	s: d$4,
	ms: 1000000n,
	us: 1000n,
	\u00b5s: 1000n,
	ns: 1n
};
var Duration = class Duration {
	#t;
	#n;
	constructor(r, n = 0) {
		this.#t = BigInt(r), this.#n = n;
	}
	get seconds() {
		return this.#t;
	}
	get nanos() {
		return this.#n;
	}
	valueOf() {
		return Number(this.#t) * 1e3 + this.#n / 1e6;
	}
	static fromMilliseconds(r) {
		const n = BigInt(Math.trunc(r * 1e6)), g = n / d$4, h = Number(n % d$4);
		return new Duration(g, h);
	}
	addDuration(r) {
		const n = this.#n + r.nanos;
		return new Duration(this.#t + r.seconds + BigInt(Math.floor(n / f$4)), n % f$4);
	}
	subtractDuration(r) {
		const n = this.#n - r.nanos;
		return new Duration(this.#t - r.seconds + BigInt(Math.floor(n / f$4)), (n + f$4) % f$4);
	}
	extendTimestamp(r) {
		return new Date(r.getTime() + Number(this.#t) * 1e3 + Math.floor(this.#n / 1e6));
	}
	subtractTimestamp(r) {
		return /* @__PURE__ */ new Date(r.getTime() - Number(this.#t) * 1e3 - Math.floor(this.#n / 1e6));
	}
	toString() {
		const r = this.#n ? (this.#n / f$4).toLocaleString("en-US", {
			useGrouping: !1,
			maximumFractionDigits: 9
		}).slice(1) : "";
		return `${this.#t}${r}s`;
	}
	getHours() {
		return this.#t / 3600n;
	}
	getMinutes() {
		return this.#t / 60n;
	}
	getSeconds() {
		return this.#t;
	}
	getMilliseconds() {
		return this.#t * 1000n + BigInt(Math.floor(this.#n / 1e6));
	}
	get [Symbol.toStringTag]() {
		return "google.protobuf.Duration";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `google.protobuf.Duration { seconds: ${this.#t}, nanos: ${this.#n} }`;
	}
};
function registerFunctions(l) {
	const r = { async: !1 }, n = (t, e) => l.registerFunctionOverload(t, e, r), g = (t) => t;
	n("dyn(dyn): dyn", g);
	for (const t in TYPES) {
		const e = TYPES[t];
		e instanceof Type && n(`type(${e.name}): type`, () => e);
	}
	n("bool(bool): bool", g), n("bool(string): bool", (t) => {
		switch (t) {
			case "1":
			case "t":
			case "true":
			case "TRUE":
			case "True": return !0;
			case "0":
			case "f":
			case "false":
			case "FALSE":
			case "False": return !1;
			default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${t}"`);
		}
	}), n("size(string): int", (t) => BigInt(N$2(t))), n("size(bytes): int", (t) => BigInt(t.length)), n("size(list): int", (t) => BigInt(t.length ?? t.size)), n("size(map): int", (t) => BigInt(t instanceof Map ? t.size : objKeys(t).length)), n("string.size(): int", (t) => BigInt(N$2(t))), n("bytes.size(): int", (t) => BigInt(t.length)), n("list.size(): int", (t) => BigInt(t.length ?? t.size)), n("map.size(): int", (t) => BigInt(t instanceof Map ? t.size : objKeys(t).length)), n("bytes(string): bytes", (t) => c.fromString(t)), n("bytes(bytes): bytes", g), n("double(double): double", g), n("double(int): double", (t) => Number(t)), n("double(uint): double", (t) => Number(t)), n("double(string): double", (t) => {
		if (!t || t !== t.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
		switch (t.toLowerCase()) {
			case "inf":
			case "+inf":
			case "infinity":
			case "+infinity": return Number.POSITIVE_INFINITY;
			case "-inf":
			case "-infinity": return Number.NEGATIVE_INFINITY;
			case "nan": return NaN;
			default: {
				const i = Number(t);
				if (!Number.isNaN(i)) return i;
				throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			}
		}
	}), n("int(int): int", g), n("int(double): int", (t) => {
		if (Number.isFinite(t)) return BigInt(Math.trunc(t));
		throw evaluationError("numeric_overflow", "int() type error: integer overflow");
	}), n("int(string): int", (t) => {
		if (t !== t.trim() || t.length > 20 || t.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		try {
			const e = BigInt(t);
			if (e <= 9223372036854775807n && e >= -9223372036854775808n) return e;
		} catch {}
		throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
	}), n("uint(uint): uint", g), n("uint(int): uint", (t) => {
		try {
			return new UnsignedInt(t);
		} catch {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	}), n("uint(double): uint", (t) => {
		try {
			return new UnsignedInt(Math.trunc(t));
		} catch {
			throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
		}
	}), n("uint(string): uint", (t) => {
		if (t !== t.trim() || t.length > 20 || t.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		try {
			return new UnsignedInt(t);
		} catch {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	}), n("string(string): string", g), n("string(bool): string", (t) => `${t}`), n("string(int): string", (t) => `${t}`), n("string(uint): string", (t) => `${t}`), n("string(bytes): string", (t) => c.toUtf8(t)), n("string(double): string", (t) => t === 1 / 0 ? "+Inf" : t === -1 / 0 ? "-Inf" : `${t}`), n("string.startsWith(string): bool", (t, e) => t.startsWith(e)), n("string.endsWith(string): bool", (t, e) => t.endsWith(e)), n("string.contains(string): bool", (t, e) => t.includes(e)), n("string.lowerAscii(): string", (t) => t.toLowerCase()), n("string.upperAscii(): string", (t) => t.toUpperCase()), n("string.trim(): string", (t) => t.trim()), n("string.indexOf(string): int", (t, e) => BigInt(t.indexOf(e))), n("string.indexOf(string, int): int", (t, e, i) => {
		if (e === "") return i;
		if (i = Number(i), i < 0 || i >= t.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
		return BigInt(t.indexOf(e, i));
	}), n("string.lastIndexOf(string): int", (t, e) => BigInt(t.lastIndexOf(e))), n("string.lastIndexOf(string, int): int", (t, e, i) => {
		if (e === "") return i;
		if (i = Number(i), i < 0 || i >= t.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
		return BigInt(t.lastIndexOf(e, i));
	}), n("string.substring(int): string", (t, e) => {
		if (e = Number(e), e < 0 || e > t.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		return t.substring(e);
	}), n("string.substring(int, int): string", (t, e, i) => {
		if (e = Number(e), e < 0 || e > t.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		if (i = Number(i), i < e || i > t.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
		return t.substring(e, i);
	}), n("string.matches(string): bool", (t, e) => {
		try {
			return new RegExp(e).test(t);
		} catch {
			throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${e}`);
		}
	}), n("string.split(string): list<string>", (t, e) => t.split(e)), n("string.split(string, int): list<string>", (t, e, i) => {
		if (i = Number(i), i === 0) return [];
		const u = t.split(e);
		if (i < 0 || u.length <= i) return u;
		const p = u.slice(0, i - 1);
		return p.push(u.slice(i - 1).join(e)), p;
	}), n("list<string>.join(): string", (t) => {
		for (let e = 0; e < t.length; e++) if (typeof t[e] != "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
		return t.join("");
	}), n("list<string>.join(string): string", (t, e) => {
		for (let i = 0; i < t.length; i++) if (typeof t[i] != "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
		return t.join(e);
	});
	const h = new TextEncoder("utf8"), T = new TextDecoder("utf8"), c = typeof Buffer < "u" ? {
		byteLength: (t) => Buffer.byteLength(t),
		fromString: (t) => Buffer.from(t, "utf8"),
		toHex: (t) => Buffer.prototype.hexSlice.call(t, 0, t.length),
		toBase64: (t) => Buffer.prototype.base64Slice.call(t, 0, t.length),
		toUtf8: (t) => Buffer.prototype.utf8Slice.call(t, 0, t.length),
		jsonParse: (t) => JSON.parse(t)
	} : {
		textEncoder: new TextEncoder("utf8"),
		byteLength: (t) => h.encode(t).length,
		fromString: (t) => h.encode(t),
		toHex: Uint8Array.prototype.toHex ? (t) => t.toHex() : (t) => arrayFrom(t, (e) => e.toString(16).padStart(2, "0")).join(""),
		toBase64: Uint8Array.prototype.toBase64 ? (t) => t.toBase64() : (t) => btoa(arrayFrom(t, (e) => String.fromCodePoint(e)).join("")),
		toUtf8: (t) => T.decode(t),
		jsonParse: (t) => JSON.parse(h.decode(t))
	};
	n("bytes.json(): map", c.jsonParse), n("bytes.hex(): string", c.toHex), n("bytes.string(): string", c.toUtf8), n("bytes.base64(): string", c.toBase64), n("bytes.at(int): int", (t, e) => {
		if (e < 0 || e >= t.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
		return BigInt(t[e]);
	});
	const s = "google.protobuf.Timestamp", D = "google.protobuf.Duration", S = l.registerType(s, Date).typeType, x = l.registerType(D, Duration).typeType;
	l.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
		Duration: x,
		Timestamp: S
	} });
	function a(t, e) {
		return new Date(t.toLocaleString("en-US", { timeZone: e }));
	}
	function b(t, e) {
		const i = e ? a(t, e) : new Date(t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate()), u = new Date(i.getFullYear(), 0, 0);
		return BigInt(Math.floor((i - u) / 864e5) - 1);
	}
	n(`timestamp(string): ${s}`, (t) => {
		if (t.length < 20 || t.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		const e = new Date(t);
		if (e <= 0xe677d21fdbff && e >= -621355968e5) return e;
		throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
	}), n(`timestamp(int): ${s}`, (t) => {
		if (t = Number(t) * 1e3, t <= 0xe677d21fdbff && t >= -621355968e5) return new Date(t);
		throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
	}), n(`${s}.getDate(): int`, (t) => BigInt(t.getUTCDate())), n(`${s}.getDate(string): int`, (t, e) => BigInt(a(t, e).getDate())), n(`${s}.getDayOfMonth(): int`, (t) => BigInt(t.getUTCDate() - 1)), n(`${s}.getDayOfMonth(string): int`, (t, e) => BigInt(a(t, e).getDate() - 1)), n(`${s}.getDayOfWeek(): int`, (t) => BigInt(t.getUTCDay())), n(`${s}.getDayOfWeek(string): int`, (t, e) => BigInt(a(t, e).getDay())), n(`${s}.getDayOfYear(): int`, b), n(`${s}.getDayOfYear(string): int`, b), n(`${s}.getFullYear(): int`, (t) => BigInt(t.getUTCFullYear())), n(`${s}.getFullYear(string): int`, (t, e) => BigInt(a(t, e).getFullYear())), n(`${s}.getHours(): int`, (t) => BigInt(t.getUTCHours())), n(`${s}.getHours(string): int`, (t, e) => BigInt(a(t, e).getHours())), n(`${s}.getMilliseconds(): int`, (t) => BigInt(t.getUTCMilliseconds())), n(`${s}.getMilliseconds(string): int`, (t) => BigInt(t.getUTCMilliseconds())), n(`${s}.getMinutes(): int`, (t) => BigInt(t.getUTCMinutes())), n(`${s}.getMinutes(string): int`, (t, e) => BigInt(a(t, e).getMinutes())), n(`${s}.getMonth(): int`, (t) => BigInt(t.getUTCMonth())), n(`${s}.getMonth(string): int`, (t, e) => BigInt(a(t, e).getMonth())), n(`${s}.getSeconds(): int`, (t) => BigInt(t.getUTCSeconds())), n(`${s}.getSeconds(string): int`, (t, e) => BigInt(a(t, e).getSeconds()));
	const $ = /(\d*\.?\d*)(ns|us|\u00b5s|ms|s|m|h)/;
	function M(t) {
		if (!t) throw evaluationError("invalid_duration", "Invalid duration string: ''");
		const e = t[0] === "-";
		(t[0] === "-" || t[0] === "+") && (t = t.slice(1));
		let i = BigInt(0);
		for (;;) {
			const m = $.exec(t);
			if (!m) throw evaluationError("invalid_duration", `Invalid duration string: ${t}`);
			if (m.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${t}`);
			t = t.slice(m[0].length);
			const _ = Y$2[m[2]], [O = "0", y = ""] = m[1].split("."), U = BigInt(O) * _, C = y ? BigInt(y.slice(0, 13).padEnd(13, "0")) * _ / 10000000000000n : 0n;
			if (i += U + C, t === "") break;
		}
		const u = i >= d$4 ? i / d$4 : 0n, p = Number(i % d$4);
		return e ? new Duration(-u, -p) : new Duration(u, p);
	}
	n("duration(string): google.protobuf.Duration", (t) => M(t)), n("google.protobuf.Duration.getHours(): int", (t) => t.getHours()), n("google.protobuf.Duration.getMinutes(): int", (t) => t.getMinutes()), n("google.protobuf.Duration.getSeconds(): int", (t) => t.getSeconds()), n("google.protobuf.Duration.getMilliseconds(): int", (t) => t.getMilliseconds()), register(l);
}
function N$2(l) {
	let r = 0;
	for (const n of l) r++;
	return r;
}
// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
	#e;
	constructor(e) {
		this.#e = e, objFreeze(this);
	}
	get name() {
		return this.#e;
	}
	get [Symbol.toStringTag]() {
		return `Type<${this.#e}>`;
	}
	toString() {
		return `Type<${this.#e}>`;
	}
};
const TYPES = {
	string: new Type("string"),
	bool: new Type("bool"),
	int: new Type("int"),
	uint: new Type("uint"),
	double: new Type("double"),
	map: new Type("map"),
	list: new Type("list"),
	bytes: new Type("bytes"),
	null_type: new Type("null"),
	type: new Type("type")
};
const Z$1 = new Type("optional");
const $$2 = {
	dyn(i, e) {
		switch (typeof i) {
			case "string":
			case "bigint":
			case "number":
			case "boolean": return !0;
			case "object": switch (i && i.constructor) {
				case null:
				case void 0:
				case Object:
				case Map:
				case Array:
				case Set: return !0;
				default: if (e.objectTypesByConstructor.get(i.constructor)) return !0;
			}
		}
		return !!e.debugType(i);
	},
	string(i) {
		return typeof i == "string";
	},
	int(i) {
		return typeof i == "bigint";
	},
	double(i) {
		return typeof i == "number";
	},
	bool(i) {
		return typeof i == "boolean";
	},
	null(i) {
		return i === null;
	},
	bytes(i) {
		return i instanceof Uint8Array;
	},
	uint(i) {
		return i instanceof UnsignedInt;
	},
	type(i) {
		return i instanceof Type;
	},
	list(i) {
		switch (i?.constructor) {
			case Array:
			case Set: return !0;
			default: return !1;
		}
	},
	map(i) {
		switch (typeof i == "object" && i ? i.constructor : null) {
			case void 0:
			case Object:
			case Map: return !0;
			default: return !1;
		}
	},
	optional(i) {
		return i instanceof Optional;
	},
	message(i, e) {
		return this === e.debugType(i);
	}
};
$$2.param = $$2.dyn;
var TypeDeclaration = class {
	#e = /* @__PURE__ */ new WeakMap();
	constructor({ kind: e, type: t, name: r, keyType: n, valueType: s }) {
		this.kind = e, this.type = t, this.name = r, this.keyType = n, this.valueType = s, this.unwrappedType = e === "dyn" && s ? s.unwrappedType : this, this.wrappedType = e === "dyn" ? this : B$1(this.unwrappedType), this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || !1, this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || !1, e === "list" ? this.fieldLazy = this.#a : e === "map" ? this.fieldLazy = this.#r : e === "message" ? this.fieldLazy = this.#i : e === "optional" && (this.fieldLazy = this.#t), this.matchesValueType = $$2[r] || $$2[e], objFreeze(this);
	}
	isDynOrBool() {
		return this.type === "bool" || this.kind === "dyn";
	}
	isEmpty() {
		return this.valueType && this.valueType.kind === "param";
	}
	unify(e, t) {
		const r = this;
		if (r === t || r.kind === "dyn" || t.kind === "param") return r;
		if (t.kind === "dyn" || r.kind === "param") return t;
		if (r.kind !== t.kind || !(r.hasPlaceholderType || t.hasPlaceholderType || r.hasDynType || t.hasDynType)) return null;
		const n = r.valueType.unify(e, t.valueType);
		if (!n) return null;
		switch (r.kind) {
			case "optional": return e.getOptionalType(n);
			case "list": return e.getListType(n);
			case "map":
				const s = r.keyType.unify(e, t.keyType);
				return s ? e.getMapType(s, n) : null;
		}
	}
	templated(e, t) {
		if (!this.hasPlaceholderType) return this;
		switch (this.kind) {
			case "dyn": return this.valueType.templated(e, t);
			case "param": return t?.get(this.name) || this;
			case "map": return e.getMapType(this.keyType.templated(e, t), this.valueType.templated(e, t));
			case "list": return e.getListType(this.valueType.templated(e, t));
			case "optional": return e.getOptionalType(this.valueType.templated(e, t));
			default: return this;
		}
	}
	toString() {
		return this.name;
	}
	#t(e, t, r, n) {
		if (e = e instanceof Optional ? e.orValue() : e, e === void 0) return OPTIONAL_NONE;
		const s = n.debugType(e);
		try {
			return Optional.of(s.fieldLazy(e, t, r, n));
		} catch (a) {
			if (a instanceof EvaluationError) return OPTIONAL_NONE;
			throw a;
		}
	}
	#i(e, t, r, n) {
		const s = e ? n.objectTypesByConstructor.get(e.constructor) : void 0;
		if (!s) return;
		const a = s.fields ? s.fields[t] : l$2;
		if (!a) return;
		const o = e instanceof Map ? e.get(t) : e[t];
		if (o !== void 0) {
			if (a.matchesValueType(o, n)) return o;
			throw evaluationError("field_type_mismatch", `Field '${t}' is not of type '${a}', got '${n.debugType(o)}'`, r);
		}
	}
	#r(e, t, r, n) {
		const s = e instanceof Map ? e.get(t) : e && hasOwn(e, t) ? e[t] : void 0;
		if (s !== void 0) {
			if (this.valueType.matchesValueType(s, n)) return s;
			throw evaluationError("field_type_mismatch", `Field '${t}' is not of type '${this.valueType}', got '${n.debugType(s)}'`, r);
		}
	}
	#s(e, t) {
		switch (e?.constructor) {
			case Array: return e[t];
			case Set: {
				let r = 0;
				for (const n of e) if (r++ === t) return n;
			}
		}
	}
	#a(e, t, r, n) {
		if (typeof t == "bigint") t = Number(t);
		else if (typeof t != "number") return;
		const s = this.#s(e, t);
		if (s === void 0) {
			if (!e) return;
			throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${t} ${t < 0 ? "< 0" : `>= size ${e.length || e.size}`}`, r);
		}
		if (this.valueType.matchesValueType(s, n)) return s;
		throw evaluationError("list_item_type_mismatch", `List item with index '${t}' is not of type '${this.valueType}', got '${n.debugType(s)}'`, r);
	}
	fieldLazy() {}
	field(e, t, r, n) {
		const s = this.fieldLazy(e, t, r, n);
		if (s !== void 0) return s;
		throw evaluationError("no_such_key", `No such key: ${t}`, r);
	}
	matchesBoth(e) {
		return this.matches(e) && e.matches(this);
	}
	matches(e) {
		const t = this.unwrappedType;
		return e = e.unwrappedType, t === e || t.kind === "dyn" || e.kind === "dyn" || e.kind === "param" ? !0 : this.#e.get(e) ?? this.#e.set(e, this.#o(t, e)).get(e);
	}
	#o(e, t) {
		switch (e.kind) {
			case "dyn":
			case "param": return !0;
			case "list": return t.kind === "list" && e.valueType.matches(t.valueType);
			case "map": return t.kind === "map" && e.keyType.matches(t.keyType) && e.valueType.matches(t.valueType);
			case "optional": return t.kind === "optional" && e.valueType.matches(t.valueType);
			default: return e.name === t.name;
		}
	}
};
const J$1 = "have a .callAst property or .evaluate(checker, macro, ctx) method.";
const Y$1 = "have a .callAst property or .typeCheck(checker, macro, ctx) method.";
function G$1(i, e) {
	const t = `Macro '${i}' must`;
	return function(n) {
		const s = e(n);
		if (!s || typeof s != "object") throw new Error(`${t} return an object.`);
		if (s.callAst) return s;
		if (!s.evaluate) throw new Error(`${t} ${J$1}`);
		if (!s.typeCheck) throw new Error(`${t} ${Y$1}`);
		return s;
	};
}
var VariableDeclaration = class {
	constructor(e, t, r, n) {
		this.name = e, this.type = t, this.description = r ?? null, this.constant = n !== void 0, this.value = n, objFreeze(this);
	}
};
var FunctionDeclaration = class {
	constructor({ name: e, receiverType: t, returnType: r, handler: n, description: s, params: a, async: o }) {
		if (typeof e != "string") throw new Error("name must be a string");
		if (typeof n != "function") throw new Error("handler must be a function");
		this.name = e, this.async = isAsync(n, o), this.receiverType = t ?? null, this.returnType = r, this.description = s ?? null, this.params = a, this.argTypes = a.map((u) => u.type), this.macro = this.argTypes.includes(z$1);
		const h = t ? `${t}.` : "";
		this.signature = `${h}${e}(${this.argTypes.join(", ")}): ${r}`, this.handler = this.macro ? G$1(this.signature, n) : n, this.partitionKey = `${t ? "rcall" : "call"}:${e}:${a.length}`, this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((u) => u.hasPlaceholderType) || !1, objFreeze(this);
	}
	matchesArgs(e) {
		return e.length === this.argTypes.length && this.argTypes.every((t, r) => t.matches(e[r])) ? this : null;
	}
};
var OperatorDeclaration = class {
	constructor({ op: e, leftType: t, rightType: r, handler: n, returnType: s, async: a }) {
		this.operator = e, this.leftType = t, this.rightType = r || null, this.handler = n, this.async = isAsync(n, a), this.returnType = s, r ? this.signature = `${t} ${e} ${r}: ${s}` : this.signature = `${e}${t}: ${s}`, this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || !1, objFreeze(this);
	}
	equals(e) {
		return this.operator === e.operator && this.leftType === e.leftType && this.rightType === e.rightType;
	}
};
function M$1(i) {
	return new TypeDeclaration({
		kind: "list",
		name: `list<${i}>`,
		type: "list",
		valueType: i
	});
}
function d$3(i) {
	return new TypeDeclaration({
		kind: "primitive",
		name: i,
		type: i
	});
}
function H$1(i) {
	return new TypeDeclaration({
		kind: "message",
		name: i,
		type: i
	});
}
function B$1(i) {
	const e = i ? `dyn<${i}>` : "dyn";
	return new TypeDeclaration({
		kind: "dyn",
		name: e,
		type: e,
		valueType: i
	});
}
function F$1(i) {
	return new TypeDeclaration({
		kind: "optional",
		name: `optional<${i}>`,
		type: "optional",
		valueType: i
	});
}
function j$1(i, e) {
	return new TypeDeclaration({
		kind: "map",
		name: `map<${i}, ${e}>`,
		type: "map",
		keyType: i,
		valueType: e
	});
}
function Q$1(i) {
	return new TypeDeclaration({
		kind: "param",
		name: i,
		type: i
	});
}
const l$2 = B$1();
const z$1 = d$3("ast");
const I = M$1(l$2);
const L$1 = j$1(l$2, l$2);
const celTypes = {
	string: d$3("string"),
	bool: d$3("bool"),
	int: d$3("int"),
	uint: d$3("uint"),
	double: d$3("double"),
	bytes: d$3("bytes"),
	dyn: l$2,
	null: d$3("null"),
	type: d$3("type"),
	optional: F$1(l$2),
	list: I,
	"list<dyn>": I,
	map: L$1,
	"map<dyn, dyn>": L$1
};
for (const i of [
	celTypes.string,
	celTypes.double,
	celTypes.int
]) {
	const e = M$1(i), t = j$1(celTypes.string, i);
	celTypes[e.name] = e, celTypes[t.name] = t;
}
Object.freeze(celTypes);
var S$1 = class {
	returnType = null;
	async = !1;
	macro = !1;
	#e = null;
	#t = null;
	declarations = [];
	constructor(e) {
		this.registry = e;
	}
	[Symbol.iterator]() {
		return this.declarations[Symbol.iterator]();
	}
	add(e) {
		this.returnType = (this.returnType || e.returnType).unify(this.registry, e.returnType) || l$2, e.macro && (this.macro = e), e.async && !this.async && (this.async = !0), this.declarations.push(e), this.#e?.clear(), this.#t?.clear();
	}
	findFunction(e, t = null) {
		for (let r = 0; r < this.declarations.length; r++) {
			const n = this.#l(this.declarations[r], e, t);
			if (n) return n;
		}
		return null;
	}
	findUnaryOverload(e) {
		const t = (this.#e ??= /* @__PURE__ */ new Map()).get(e);
		if (t !== void 0) return t;
		let r = !1;
		for (const n of this.declarations) if (n.leftType === e) {
			r = n;
			break;
		}
		return this.#e.set(e, r), r;
	}
	findBinaryOverload(e, t) {
		return e.kind === "dyn" && e.valueType ? t = t.wrappedType : t.kind === "dyn" && t.valueType && (e = e.wrappedType), (this.#e ??= /* @__PURE__ */ new Map()).get(e)?.get(t) ?? this.#i(this.#e, e, t, this.#r(e, t));
	}
	checkBinaryOverload(e, t) {
		return (this.#t ??= /* @__PURE__ */ new Map()).get(e)?.get(t) ?? this.#i(this.#t, e, t, this.#s(e, t));
	}
	#i(e, t, r, n) {
		return (e.get(t) || e.set(t, /* @__PURE__ */ new Map()).get(t)).set(r, n), n;
	}
	#r(e, t) {
		const r = this.#a(e, t);
		if (r.length === 0) return !1;
		if (r.length === 1) return r[0];
		throw new Error(`Operator overload '${r[0].signature}' overlaps with '${r[1].signature}'.`);
	}
	#s(e, t) {
		const r = this.#a(e, t);
		if (r.length === 0) return !1;
		let n = r[0].returnType;
		for (let s = 1; s < r.length; s++) n = n.unify(this.registry, r[s].returnType) || l$2;
		return n;
	}
	#a(e, t) {
		const r = [];
		for (const n of this.declarations) {
			if (n.leftType === e && n.rightType === t) return [n];
			const s = this.#o(n, e, t);
			s && r.push(s);
		}
		if (r.length === 0) {
			const n = this.declarations[0]?.operator;
			if ((n === "==" || n === "!=") && e.kind === "dyn") return te$1[n];
		}
		return r;
	}
	#o(e, t, r) {
		const n = e.hasPlaceholderType ? /* @__PURE__ */ new Map() : null, s = this.#h(e.leftType, t, n);
		if (!s) return;
		const a = this.#h(e.rightType, r, n);
		if (a) return (e.operator === "==" || e.operator === "!=") && e.leftType.kind === "dyn" && e.leftType.valueType && t.kind !== "dyn" && r.kind !== "dyn" ? !1 : e.hasPlaceholderType ? {
			async: e.async,
			signature: e.signature,
			handler: e.handler,
			leftType: s,
			rightType: a,
			returnType: e.returnType.templated(this.registry, n)
		} : e;
	}
	#l(e, t, r) {
		if (e.hasPlaceholderType) return this.#c(e, t, r);
		if (!(r && e.receiverType && !r.matches(e.receiverType))) return e.matchesArgs(t);
	}
	#c(e, t, r) {
		const n = /* @__PURE__ */ new Map();
		if (r && e.receiverType && !this.#h(e.receiverType, r, n)) return null;
		for (let s = 0; s < t.length; s++) if (!this.#h(e.argTypes[s], t[s], n)) return null;
		return {
			async: e.async,
			handler: e.handler,
			signature: e.signature,
			returnType: e.returnType.templated(this.registry, n)
		};
	}
	#h(e, t, r) {
		if (!e.hasPlaceholderType) return t.matches(e) ? t : null;
		const n = t.kind === "dyn";
		return this.#u(e, t, r, n) && (n || t.matches(e.templated(this.registry, r))) ? t : null;
	}
	#u(e, t, r, n = !1) {
		if (!e.hasPlaceholderType) return !0;
		if (!t) return !1;
		const s = n || t.kind === "dyn";
		switch (t = t.unwrappedType, e.kind) {
			case "param": {
				const a = s ? l$2 : t, o = r.get(e.name);
				return o ? o.kind === "dyn" || a.kind === "dyn" ? !0 : o.matchesBoth(a) : r.set(e.name, a) && !0;
			}
			case "list": return t.name === "dyn" && (t = e), t.kind !== "list" ? !1 : this.#u(e.valueType, t.valueType, r, s);
			case "map": return t.name === "dyn" && (t = e), t.kind !== "map" ? !1 : this.#u(e.keyType, t.keyType, r, s) && this.#u(e.valueType, t.valueType, r, s);
			case "optional": return t.name === "dyn" && (t = e), t.kind !== "optional" ? !1 : this.#u(e.valueType, t.valueType, r, s);
		}
		return !0;
	}
};
function _$2(i) {
	const e = [];
	let t = "", r = 0;
	for (const n of i) {
		if (n === "<") r++;
		else if (n === ">") r--;
		else if (n === "," && r === 0) {
			e.push(t.trim()), t = "";
			continue;
		}
		t += n;
	}
	return t && e.push(t.trim()), e;
}
const U = [
	[
		UnsignedInt,
		"uint",
		TYPES.uint,
		celTypes.uint
	],
	[
		Type,
		"type",
		TYPES.type,
		celTypes.type
	],
	[
		Optional,
		"optional",
		Z$1,
		celTypes.optional
	],
	[
		Uint8Array,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	],
	...typeof Buffer < "u" ? [[
		Buffer,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	]] : []
].map(([i, e, t, r]) => Object.freeze({
	name: e,
	typeType: t,
	type: r,
	ctor: i
}));
const X$1 = U.map((i) => [i.name, i]);
const ee$1 = U.map((i) => [i.ctor, i]);
const k$1 = (i) => /* @__PURE__ */ new Error(`Invalid variable declaration: ${i}`);
const O$1 = (i) => /* @__PURE__ */ new Error(`Invalid type declaration: ${i}`);
const te$1 = {
	"==": [{
		handler: (i, e) => i === e,
		returnType: celTypes.bool
	}],
	"!=": [{
		handler: (i, e) => i !== e,
		returnType: celTypes.bool
	}]
};
var Registry = class Registry {
	#e = null;
	#t;
	#i = !0;
	#r = null;
	#s = null;
	#a = null;
	#o = null;
	#l = null;
	#c = null;
	#h = null;
	#u = null;
	#p = !1;
	constructor(e = {}) {
		this.enableOptionalTypes = e.enableOptionalTypes ?? !1, this.unlistedVariablesAreDyn = e.unlistedVariablesAreDyn ?? !1;
		const t = e.parent instanceof Registry ? e.parent : null;
		if (t) {
			this.#e = t;
			let r = t;
			for (; r && !r.#r;) r = r.#e;
			let n = t;
			for (; n && !n.#s;) n = n.#e;
			this.#a = t.#a, this.#o = t.#o, this.#u = {
				operators: r.#r,
				functions: n.#s
			}, this.objectTypes = new Map(t.objectTypes), this.objectTypesByConstructor = new Map(t.objectTypesByConstructor), this.variables = t.variables, this.#i = !1, this.#t = t.#t, this.#l = t.#l, this.#c = t.#c, this.#h = t.#h, (this.enableOptionalTypes !== t.enableOptionalTypes || this.unlistedVariablesAreDyn !== t.unlistedVariablesAreDyn) && toggleOptionalTypes(this, this.enableOptionalTypes);
		} else {
			this.#r = [], this.#s = [], this.objectTypes = new Map(X$1), this.objectTypesByConstructor = new Map(ee$1), this.#t = new Map(objEntries(celTypes)), this.#l = /* @__PURE__ */ new Map(), this.#c = /* @__PURE__ */ new Map(), this.#h = /* @__PURE__ */ new Map(), this.variables = /* @__PURE__ */ new Map(), this.variables.dyn = this.unlistedVariablesAreDyn;
			for (const r in TYPES) this.registerConstant(r, "type", TYPES[r]);
		}
	}
	#w() {
		this.#i || (this.variables = new Map(this.variables), this.variables.dyn = this.unlistedVariablesAreDyn, this.#i = !0);
	}
	deleteVariable(e) {
		this.#w(), this.variables.delete(e);
	}
	#T(e) {
		this.#r || (this.#a = null), this.operatorCandidates(e.operator).add(e), this.#r.push(e);
	}
	#$(e) {
		this.#s || (this.#o = null), this.#g(e.partitionKey).add(e), this.#s.push(e);
	}
	#y(e, t) {
		return e.get(t) || e.set(t, new S$1(this)).get(t);
	}
	#k() {
		return this.#r ? this.#r : this.#r = [...this.#u.operators];
	}
	#b() {
		return this.#s ? this.#s : this.#s = [...this.#u.functions];
	}
	operatorCandidates(e) {
		if (this.#a) return this.#y(this.#a, e);
		const t = this.#a = /* @__PURE__ */ new Map();
		for (const r of this.#k()) this.#y(t, r.operator).add(r);
		return this.#y(t, e);
	}
	functionCandidates(e, t, r) {
		return this.#g(`${e ? "rcall" : "call"}:${t}:${r}`);
	}
	#g(e) {
		if (this.#o) return this.#y(this.#o, e);
		const t = this.#o = /* @__PURE__ */ new Map();
		for (const r of this.#b()) this.#y(t, r.partitionKey).add(r);
		return this.#y(t, e);
	}
	registerVariable(e, t, r) {
		if (this.#p) throw new Error("Cannot modify frozen registry");
		let n = r?.description, s;
		if (typeof e == "string" && typeof t == "object" && !(t instanceof TypeDeclaration) ? (n = t.description, s = t.value, t.schema ? t = this.registerType({
			name: `$${e}`,
			schema: t.schema
		}).type : t = t.type) : typeof e == "object" && (e.schema ? t = this.registerType({
			name: `$${e.name}`,
			schema: e.schema
		}).type : t = e.type, n = e.description, s = e.value, e = e.name), typeof e != "string" || !e) throw k$1("name must be a string");
		if (RESERVED.has(e)) throw k$1(`'${e}' is a reserved name`);
		if (this.variables.get(e) !== void 0) throw k$1(`'${e}' is already registered`);
		if (typeof t == "string") t = this.getType(t);
		else if (!(t instanceof TypeDeclaration)) throw k$1("type is required");
		return this.#w(), this.variables.set(e, new VariableDeclaration(e, t, n, s)), this;
	}
	#O(e, t) {
		const r = Object.create(null);
		for (const n of objKeys(t)) {
			const s = t[n];
			if (typeof s == "object" && s) r[n] = this.registerType({
				name: `${e}.${n}`,
				schema: s
			}).type.name;
			else if (typeof s == "string") r[n] = s;
			else throw new Error(`Invalid field definition for '${e}.${n}'`);
		}
		return r;
	}
	registerConstant(e, t, r) {
		return typeof e == "object" ? this.registerVariable(e) : this.registerVariable({
			name: e,
			type: t,
			value: r
		}), this;
	}
	getType(e) {
		return this.#n(e, !0);
	}
	getListType(e) {
		return this.#l.get(e) || this.#l.set(e, this.#n(`list<${e}>`, !0)).get(e);
	}
	getMapType(e, t) {
		return this.#c.get(e)?.get(t) || (this.#c.get(e) || this.#c.set(e, /* @__PURE__ */ new Map()).get(e)).set(t, this.#n(`map<${e}, ${t}>`, !0)).get(t);
	}
	getOptionalType(e) {
		return this.#h.get(e) || this.#h.set(e, this.#n(`optional<${e}>`, !0)).get(e);
	}
	assertType(e, t, r) {
		try {
			return this.#n(e, !0);
		} catch (n) {
			throw n.message = `Invalid ${t} '${n.unknownType || e}' in '${r}'`, n;
		}
	}
	getFunctionType(e) {
		if (e === "ast") return z$1;
		const t = this.#n(e, !0);
		if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
		return t;
	}
	registerType(e, t) {
		if (this.#p) throw new Error("Cannot modify frozen registry");
		if (typeof e == "object" && (t = e, e = t.fullName || t.name || t.ctor?.name), typeof e == "string" && e[0] === "." && (e = e.slice(1)), typeof e != "string" || e.length < 2 || RESERVED.has(e)) throw O$1(`name '${e}' is not valid`);
		if (this.objectTypes.has(e)) throw O$1(`type '${e}' already registered`);
		const r = this.#n(e, !1);
		if (r.kind !== "message") throw O$1(`type '${e}' is not valid`);
		const n = {
			name: e,
			typeType: new Type(e),
			type: r,
			ctor: typeof t == "function" ? t : t?.ctor,
			convert: typeof t == "function" ? void 0 : t?.convert,
			fields: typeof t?.schema == "object" ? this.#v(e, this.#O(e, t.schema)) : this.#v(e, typeof t == "function" ? void 0 : t?.fields)
		};
		if (typeof n.ctor != "function") {
			if (!n.fields) throw O$1(`type '${e}' requires a constructor or fields`);
			Object.assign(n, this.#C(e, n.fields));
		}
		return this.objectTypes.set(e, Object.freeze(n)), this.objectTypesByConstructor.set(n.ctor, n), this.registerFunctionOverload(`type(${e}): type`, () => n.typeType, { async: !1 }), n;
	}
	#n(e, t = !0) {
		let r = this.#t.get(e);
		if (r) return r;
		if (typeof e != "string" || !e.length) throw new Error("Invalid type: must be a string");
		if (r = e.match(/^[A-Z]$/), r) return this.#f(Q$1, e, e);
		if (r = e.match(/^(dyn|list|map|optional)<(.+)>$/), !r) {
			if (t) {
				const a = /* @__PURE__ */ new Error(`Unknown type: ${e}`);
				throw a.unknownType = e, a;
			}
			return this.#f(H$1, e, e);
		}
		const n = r[1], s = r[2].trim();
		switch (n) {
			case "dyn": {
				const a = this.#n(s, t).wrappedType;
				return this.#t.set(a.name, a), a;
			}
			case "list": {
				const a = this.#n(s, t);
				return this.#f(M$1, `list<${a}>`, a);
			}
			case "map": {
				const a = _$2(s);
				if (a.length !== 2) throw new Error(`Invalid map type: ${e}`);
				const o = this.#n(a[0], t), h = this.#n(a[1], t);
				return this.#f(j$1, `map<${o}, ${h}>`, o, h);
			}
			case "optional": {
				const a = this.#n(s, t);
				return this.#f(F$1, `optional<${a}>`, a);
			}
		}
	}
	#f(e, t, ...r) {
		return this.#t.get(t) || this.#t.set(t, e(...r)).get(t);
	}
	findMacro(e, t, r) {
		return this.functionCandidates(t, e, r).macro;
	}
	findUnaryOverload(e, t) {
		return this.operatorCandidates(e).findUnaryOverload(t);
	}
	findBinaryOverload(e, t, r) {
		return this.operatorCandidates(e).findBinaryOverload(t, r);
	}
	#E(e) {
		return typeof e == "string" ? { type: e } : e.id ? re$1(e) : e;
	}
	#V(e, t, r, n = !1) {
		try {
			const s = this.#E(t[r]);
			if (typeof s?.type != "string") throw new Error("unsupported declaration");
			return this.#n(s.type, n);
		} catch (s) {
			throw s.message = `Field '${r}' in type '${e}' has unsupported declaration: ${JSON.stringify(t[r])}`, s;
		}
	}
	#v(e, t) {
		if (!t) return;
		const r = Object.create(null);
		for (const n of objKeys(t)) r[n] = this.#V(e, t, n);
		return r;
	}
	#C(e, t) {
		const r = objKeys(t), n = Object.create(null);
		for (const a of r) {
			const o = t[a], h = o.kind === "message" && this.objectTypes.get(o.name);
			h === !1 ? n[a] = !1 : n[a] = h.convert ? h : !1;
		}
		const s = { [e]: class extends Map {
			#d;
			constructor(a) {
				super(), this.#d = a;
			}
			[Symbol.iterator]() {
				if (this.size !== r.length) for (const a of r) this.get(a);
				return super[Symbol.iterator]();
			}
			get(a) {
				let o = super.get(a);
				if (o !== void 0 || this.has(a)) return o;
				const h = n[a];
				if (h !== void 0) {
					if (o = this.#d instanceof Map ? this.#d.get(a) : this.#d?.[a], h && o && typeof o == "object") switch (o.constructor) {
						case void 0:
						case Object:
						case Map: o = h.convert(o);
					}
					return super.set(a, o), o;
				}
			}
		} }[e];
		return {
			ctor: s,
			convert(a) {
				if (a) return a.constructor === s ? a : new s(a);
			}
		};
	}
	clone(e) {
		return this.#p = !0, new Registry({
			parent: this,
			unlistedVariablesAreDyn: e.unlistedVariablesAreDyn,
			enableOptionalTypes: e.enableOptionalTypes
		});
	}
	getDefinitions() {
		const e = [], t = [];
		for (const [, r] of this.variables) r && e.push({
			name: r.name,
			description: r.description || null,
			type: r.type.name
		});
		for (const r of this.#b()) t.push({
			signature: r.signature,
			name: r.name,
			description: r.description,
			receiverType: r.receiverType ? r.receiverType.name : null,
			returnType: r.returnType.name,
			params: r.params.map((n) => ({
				name: n.name,
				type: n.type.name,
				description: n.description
			}))
		});
		return {
			variables: e,
			functions: t
		};
	}
	#M(e) {
		if (typeof e != "string") throw new Error("Invalid signature: must be a string");
		const t = e.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
		if (!t) throw new Error(`Invalid signature: ${e}`);
		const r = t[4].trim();
		if (!r) throw new Error(`Invalid signature: ${e}`);
		return {
			receiverType: t[1] || null,
			name: t[2],
			argTypes: _$2(t[3]),
			returnType: r
		};
	}
	#j(e, t) {
		return e.name !== t.name || e.argTypes.length !== t.argTypes.length || (e.receiverType || t.receiverType) && (!e.receiverType || !t.receiverType) ? !1 : !(e.receiverType !== t.receiverType && e.receiverType !== l$2 && t.receiverType !== l$2) && (t.macro || e.macro || t.argTypes.every((n, s) => {
			const a = e.argTypes[s];
			return n === a || n === l$2 || a === l$2;
		}));
	}
	#P(e) {
		for (const t of this.#g(e.partitionKey)) if (this.#j(t, e)) throw new Error(`Function signature '${e.signature}' overlaps with existing overload '${t.signature}'.`);
	}
	#D(e, t, r) {
		if (!r) return {
			type: this.getFunctionType(t),
			name: `arg${e}`,
			description: null
		};
		const n = r.type || t;
		if (!n) throw new Error(`params[${e}].type is required`);
		if (t && n !== t) throw new Error(`params[${e}].type not equal to signature type`);
		return {
			name: r.name || `arg${e}`,
			type: this.getFunctionType(n),
			description: r.description ?? null
		};
	}
	registerFunctionOverload(e, t, r) {
		if (this.#p) throw new Error("Cannot modify frozen registry");
		typeof e == "object" ? r = e : typeof t == "object" ? r = t : r || (r = {});
		const n = typeof e == "string" ? e : r.signature ?? void 0, s = n !== void 0 ? this.#M(n) : void 0, a = s?.name || r.name, o = s?.receiverType || r.receiverType, h = s?.argTypes, u = s?.returnType || r.returnType, p = r.params;
		t = typeof t == "function" ? t : r.handler;
		let f;
		try {
			if (!a) throw new Error("signature or name are required");
			if (!u) throw new Error("must have a returnType");
			if (p) {
				if (h && p.length !== h.length) throw new Error("mismatched length in params and args in signature");
			} else if (!h) throw new Error("signature or params are required");
			f = new FunctionDeclaration({
				name: a,
				async: r?.async,
				receiverType: o ? this.getType(o) : null,
				returnType: this.getType(u),
				handler: t,
				description: r.description,
				params: (h || p).map((c, y) => this.#D(y, h?.[y], p?.[y]))
			});
		} catch (c) {
			throw typeof n == "string" ? c.message = `Invalid function declaration '${n}': ${c.message}` : a ? c.message = `Invalid function declaration '${a}': ${c.message}` : c.message = `Invalid function declaration: ${c.message}`, c;
		}
		this.#P(f), this.#$(f);
	}
	registerOperatorOverload(e, t, r) {
		const n = e.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (n) {
			const [, p, f, c] = n;
			return this.unaryOverload(p, f, t, c, r?.async);
		}
		const s = e.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (!s) throw new Error(`Operator overload invalid: ${e}`);
		const [, a, o, h, u] = s;
		return this.binaryOverload(a, o, h, t, u);
	}
	unaryOverload(e, t, r, n, s) {
		if (this.#p) throw new Error("Cannot modify frozen registry");
		const a = this.assertType(t, "type", `${e}${t}`), o = this.assertType(n || t, "return type", `${e}${t}: ${n || t}`), h = new OperatorDeclaration({
			op: `${e}_`,
			leftType: a,
			returnType: o,
			handler: r,
			async: s
		});
		this.#T(this.#m(h));
	}
	#x(e) {
		for (const t of this.operatorCandidates(e.operator)) if (e.equals(t)) return !0;
		return !1;
	}
	#m(e) {
		if (!this.#x(e)) return e;
		throw new Error(`Operator overload already registered: ${e.signature}`);
	}
	binaryOverload(e, t, r, n, s, a) {
		if (this.#p) throw new Error("Cannot modify frozen registry");
		s ??= N$1.has(t) ? "bool" : e;
		const o = `${e} ${t} ${r}: ${s}`;
		let h = this.assertType(e, "left type", o), u = this.assertType(r, "right type", o);
		const p = this.assertType(s, "return type", o);
		if (h.kind === "dyn" && h.valueType ? u = u.wrappedType : u.kind === "dyn" && u.valueType && (h = h.wrappedType), N$1.has(t) && p.type !== "bool") throw new Error(`Comparison operator '${t}' must return 'bool', got '${p.type}'`);
		const f = new OperatorDeclaration({
			op: t,
			leftType: h,
			rightType: u,
			returnType: p,
			handler: n,
			async: a
		});
		if (f.hasPlaceholderType && !(u.hasPlaceholderType && h.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${o}`);
		if (this.#m(f), t === "==") {
			const c = [new OperatorDeclaration({
				op: "!=",
				leftType: h,
				rightType: u,
				handler(y, g, m, w) {
					return !n(y, g, m, w);
				},
				returnType: p,
				async: a
			})];
			h !== u && c.push(new OperatorDeclaration({
				op: "==",
				leftType: u,
				rightType: h,
				handler(y, g, m, w) {
					return n(g, y, m, w);
				},
				returnType: p,
				async: a
			}), new OperatorDeclaration({
				op: "!=",
				leftType: u,
				rightType: h,
				handler(y, g, m, w) {
					return !n(g, y, m, w);
				},
				returnType: p,
				async: a
			}));
			for (const y of c) this.#m(y);
			for (const y of c) this.#T(y);
		}
		this.#T(f);
	}
};
const N$1 = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"in"
]);
function createRegistry(i) {
	return new Registry(i);
}
var RootContext = class {
	#e;
	#t;
	#i;
	#r;
	constructor(e, t) {
		if (this.#e = e.variables, t != null) {
			if (typeof t != "object") throw evaluationError("invalid_context", "Context must be an object");
			t instanceof Map ? this.#i = t : this.#t = t;
		}
	}
	getValue(e) {
		return this.#r?.get(e) || (this.#t ? this.#t[e] : this.#i?.get(e));
	}
	getVariable(e) {
		return this.#e.get(e) ?? (this.#e.dyn && !RESERVED.has(e) ? new VariableDeclaration(e, l$2) : void 0);
	}
	getCheckedValue(e, t) {
		const r = this.getValue(t.args);
		if (r === void 0) throw e.createError("unknown_variable", `Unknown variable: ${t.args}`, t);
		if (t.checkedType.matchesValueType(r, e)) return r;
		const n = t.checkedType, s = e.debugType(r);
		if (n.kind === "message" && s.kind === "map") {
			const a = e.objectTypes.get(n.name)?.convert?.(r);
			if (a) return (this.#r ??= /* @__PURE__ */ new Map()).set(t.args, a), a;
		}
		throw e.createError("variable_type_mismatch", `Variable '${t.args}' is not of type '${n}', got '${s}'`, t);
	}
	forkWithVariable(e, t) {
		return new E$1(this, e, t);
	}
};
var E$1 = class E$1 {
	#e;
	accuType;
	accuValue;
	iterValue;
	constructor(e, t, r) {
		this.#e = e, this.iterVar = t, this.iterType = r;
	}
	forkWithVariable(e, t) {
		return new E$1(this, e, t);
	}
	reuse(e) {
		if (!this.async) return this.#e = e, this;
		const t = new E$1(e, this.iterVar, this.iterType);
		return t.accuType = this.accuType, t;
	}
	setIterValue(e, t) {
		if (this.iterType.matchesValueType(e, t)) return this.iterValue = e, this;
		const r = this.iterType, n = t.debugType(e);
		if (r.kind === "message" && n.kind === "map") {
			const s = t.objectTypes.get(r.name)?.convert?.(e);
			if (s) return this.iterValue = s, this;
		}
		throw t.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${r}', got '${n}'`);
	}
	setAccuType(e) {
		return this.accuType = e, this;
	}
	setAccuValue(e) {
		return this.accuValue = e, this;
	}
	getValue(e) {
		return this.iterVar === e ? this.iterValue : this.#e.getValue(e);
	}
	getCheckedValue(e, t) {
		return this.iterVar === t.args ? this.iterValue : this.#e.getCheckedValue(e, t);
	}
	getVariable(e) {
		return this.iterVar === e ? new VariableDeclaration(e, this.iterType) : this.#e.getVariable(e);
	}
};
function re$1(i) {
	let e;
	if (i.map) e = `map<${P$1(i.keyType, i.resolvedKeyType)}, ${P$1(i.type, i.resolvedType)}>`;
	else e = P$1(i.type, i.resolvedType);
	return { type: i.repeated ? `list<${e}>` : e };
}
function P$1(i, e) {
	switch (i) {
		case "string": return "string";
		case "bytes": return "bytes";
		case "bool": return "bool";
		case "double":
		case "float":
		case "int32":
		case "int64":
		case "sint32":
		case "sint64":
		case "sfixed32":
		case "sfixed64":
		case "uint32":
		case "uint64":
		case "fixed32":
		case "fixed64": return "double";
		default:
			switch (e?.constructor.name) {
				case "Type": return e.fullName.slice(1);
				case "Enum": return "int";
			}
			return i?.includes(".") ? i : "dyn";
	}
}
// node_modules/@marcbachmann/cel-js/lib/operators.js
const A = celTypes.dyn;
var Base = class {
	dynType = celTypes.dyn;
	optionalType = celTypes.optional;
	stringType = celTypes.string;
	intType = celTypes.int;
	doubleType = celTypes.double;
	boolType = celTypes.bool;
	nullType = celTypes.null;
	listType = celTypes.list;
	mapType = celTypes.map;
	constructor(e) {
		this.opts = e.opts, this.registry = e.registry, this.objectTypes = this.registry.objectTypes, this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
	}
	getType(e) {
		return this.registry.getType(e);
	}
	debugType(e) {
		switch (typeof e) {
			case "string": return this.stringType;
			case "bigint": return this.intType;
			case "number": return this.doubleType;
			case "boolean": return this.boolType;
			case "object":
				if (e === null) return this.nullType;
				switch (e.constructor) {
					case void 0:
					case Object:
					case Map: return this.mapType;
					case Array:
					case Set: return this.listType;
					default: return this.objectTypesByConstructor.get(e.constructor)?.type || g$2(this, e.constructor?.name || typeof e);
				}
			default: g$2(this, typeof e);
		}
	}
};
function g$2(r, e) {
	throw r.createError("unsupported_type", `Unsupported type: ${e}`);
}
const k = (r) => Array.isArray(r) ? r.some((e) => e.maybeAsync) : !1;
function f$3(r, e, n) {
	return e === !0 || e && (e?.maybeAsync || k(e)) ? W(n) : r === !0 || r && (r?.maybeAsync || k(r)) ? q(n) : n;
}
function W(r) {
	return r.__asyncBoth ??= function(n, t, o, i) {
		return n instanceof Promise || t instanceof Promise ? t instanceof Promise ? n instanceof Promise ? Promise.all([n, t]).then((a) => r(a[0], a[1], o, i)) : t.then((a) => r(n, a, o, i)) : n.then((a) => r(a, t, o, i)) : r(n, t, o, i);
	};
}
function q(r) {
	return r.__asyncFirst ??= function(n, t, o, i) {
		return n instanceof Promise ? n.then((a) => r(a, t, o, i)) : r(n, t, o, i);
	};
}
function $$1(r, e, n) {
	e.right = e.args[1];
	const t = r.check(e.left = e.args[0], n);
	return e.op === "[]" && r.check(e.right, n), e.handle = f$3(e.left, e.op === "[]" ? e.right : !1, t !== A ? ie : ce), t.kind !== "optional" ? r.checkAccessOnType(e, n, t) : r.registry.getOptionalType(r.checkAccessOnType(e, n, t.valueType, !0));
}
function v$1(r, e, n) {
	e.right = e.args[1];
	const t = r.check(e.left = e.args[0], n);
	e.op === "[?]" && r.check(e.right, n), e.handle = f$3(e.left, e.op === "[?]" ? e.right : !1, oe);
	const o = t.kind === "optional" ? t.valueType : t;
	return r.registry.getOptionalType(r.checkAccessOnType(e, n, o, !0));
}
const H = {
	heterogeneous_list_element: "List elements must have the same type,",
	heterogeneous_map_key: "Map key uses wrong type,",
	heterogeneous_map_value: "Map value uses wrong type,"
};
function O(r, e, n, t, o) {
	const i = r.check(t, e);
	if (i === n || n.isEmpty()) return i;
	if (i.isEmpty()) return n;
	throw r.createError(o, `${H[o]} expected type '${r.formatType(n)}' but found '${r.formatType(i)}'`, t);
}
function P(r, e, n, t) {
	return n.unify(r.registry, r.check(t, e)) || A;
}
function Q(r, e, n) {
	const t = r.debugRuntimeType(e);
	return r.createError("invalid_condition_type", `${n.meta.label || "Ternary condition must be bool"}, got '${t}'`, n);
}
function K(r, e, n, t) {
	if (r === !0) return e.run(n.left, t);
	if (r === !1) return e.run(n.right, t);
	throw Q(e, r, n.condition);
}
function T(r, e, n) {
	const t = r.debugRuntimeType(e);
	return r.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${t}'`, n);
}
function C$1(r, e, n) {
	return e instanceof Error ? e : T(r, e, n);
}
function p(r, e, n, t, o) {
	if (o === r) return r;
	if (o === !r) {
		if (t === o) return o;
		throw C$1(e, t, n.left);
	}
	if (o instanceof Promise) return o.then((i) => G(r, e, n, t, i));
	throw T(e, o, n.left);
}
function G(r, e, n, t, o) {
	if (o === r) return r;
	if (typeof o != "boolean") throw T(e, o, n.right);
	if (typeof t != "boolean") throw C$1(e, t, n.left);
	return !r;
}
function B(r, e, n) {
	const t = r.check(e.left = e.args[0], n), o = r.check(e.right = e.args[1], n);
	if (!t.isDynOrBool()) throw r.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${r.formatType(t)}'`, e);
	if (!o.isDynOrBool()) throw r.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${r.formatType(o)}'`, e);
	return r.boolType;
}
function V(r, e, n) {
	const t = e.op, o = r.check(e.args, n);
	if (e.candidates = r.registry.operatorCandidates(t), o.kind === "dyn") return e.handle = f$3(e.args, !1, X), e.candidates.returnType;
	const i = e.candidates.findUnaryOverload(o);
	if (!i) throw r.createError("no_such_overload", `no such overload: ${t[0]}${r.formatType(o)}`, e);
	return e.handle = f$3(e.args, !1, i.handler), i.returnType;
}
function X(r, e, n) {
	const t = n.debugRuntimeType(r, e.args.checkedType), o = e.candidates.findUnaryOverload(t);
	if (o) return o.handler(r);
	throw n.createError("no_such_overload", `no such overload: ${e.op[0]}${t}`, e);
}
function j(r, e, n) {
	return e.handle(r.run(e.args, n), e, r);
}
function z(r, e, n) {
	const t = e.op, o = r.check(e.left = e.args[0], n), i = r.check(e.right = e.args[1], n);
	e.candidates = r.registry.operatorCandidates(t);
	const a = o.hasDynType || i.hasDynType ? void 0 : e.candidates.findBinaryOverload(o, i);
	if (e.handle = f$3(e.left, e.right, a?.handler || J), a) return a.returnType;
	const c = e.candidates.checkBinaryOverload(o, i);
	if (o.hasDynType || (e.leftStaticType = o), i.hasDynType || (e.rightStaticType = i), c) return c;
	throw r.createError("no_such_overload", `no such overload: ${r.formatType(o)} ${t} ${r.formatType(i)}`, e);
}
function m$2(r, e, n) {
	return e.handle(r.run(e.left, n), r.run(e.right, n), e, r);
}
function L(r, e, n) {
	return e.handle(r.run(e.left, n), e.right, e, r);
}
function J(r, e, n, t) {
	const o = n.leftStaticType || t.debugTypeDeep(r).wrappedType, i = n.rightStaticType || t.debugTypeDeep(e).wrappedType, a = n.candidates.findBinaryOverload(o, i);
	if (a) return a.handler(r, e, n, t);
	throw t.createError("no_such_overload", `no such overload: ${o} ${n.op} ${i}`, n);
}
function d$2(r, e, n, t) {
	try {
		const o = r.apply(e, n);
		return o instanceof Promise ? o.catch((i) => {
			throw attachErrorAst(i, t);
		}) : o;
	} catch (o) {
		throw attachErrorAst(o, t);
	}
}
function Y(r, e, n) {
	const t = e.args[1], o = e.argTypes;
	let i = t.length;
	for (; i--;) o[i] = n.debugRuntimeType(r[i], t[i].checkedType);
	const a = e.candidates.findFunction(o);
	if (a) return d$2(a.handler, n, r, e);
	throw n.createError("no_matching_overload", `found no matching overload for '${e.args[0]}(${o.map((c) => c.unwrappedType).join(", ")})'`, e);
}
function Z(r, e, n) {
	const [, t, o] = n.args, i = n.argTypes;
	for (let u = 0; u < i.length; u++) i[u] = e.debugRuntimeType(r[u + 1], o[u].checkedType);
	const a = e.debugRuntimeType(r[0], t.checkedType), c = n.candidates.findFunction(i, a);
	if (c) return d$2(c.handler, e, r, n);
	throw e.createError("no_matching_overload", `found no matching overload for '${a.type}.${n.args[0]}(${i.map((u) => u.unwrappedType).join(", ")})'`, n);
}
function b$2(r, e, n, t = e.length) {
	if (t === 0) return [];
	let o;
	const i = new Array(t);
	for (; t--;) (i[t] = r.run(e[t], n)) instanceof Promise && (o ??= !0);
	return o ? Promise.all(i) : i;
}
function F(r) {
	const e = {};
	for (let n = 0; n < r.length; n++) {
		const [t, o] = r[n];
		t === "__proto__" || t === "constructor" || t === "prototype" || (e[t] = o);
	}
	return e;
}
function x(r, e, n) {
	const t = r.check(e, n);
	if (t.kind === "dyn") return t;
	if (t.kind === "list") return t.valueType;
	if (t.kind === "map") return t.keyType;
	throw r.createError("invalid_comprehension_range", `Expression of type '${r.formatType(t)}' cannot be range of a comprehension (must be list, map, or dynamic).`, e);
}
function M(r, e, n) {
	if (n instanceof Set) return [...n];
	if (n instanceof Map) return [...n.keys()];
	if (n && typeof n == "object") return objKeys(n);
	throw r.createError("invalid_comprehension_range", `Expression of type '${r.debugType(n)}' cannot be range of a comprehension (must be list, map, or dynamic).`, e.iterable);
}
function ee(r, e, n, t) {
	isArray(r) || (r = M(n, e, r));
	const o = n.run(e.init, t = e.iterCtx.reuse(t));
	return t.accuValue = o, t === e.iterCtx ? te(n, t, e, r, o, 0) : D(n, t, e, r, o, 0);
}
function re(r, e, n, t) {
	isArray(r) || (r = M(n, e, r));
	const o = n.run(e.init, t = e.iterCtx.reuse(t));
	return t.accuValue = o, t === e.iterCtx ? ne(n, t, e, r, o, 0) : S(n, t, e, r, o, 0);
}
function ne(r, e, n, t, o, i) {
	const a = n.condition, c = n.step, u = t.length;
	for (; i < u && !(a && !a(o));) if (o = r.run(c, e.setIterValue(t[i++], r)), o instanceof Promise) return S(r, e, n, t, o, i);
	return n.result(o);
}
async function S(r, e, n, t, o, i) {
	e === n.iterCtx && (e.async = !0);
	const a = n.condition, c = n.step, u = t.length;
	for (o = await o; i < u;) {
		if (a && !a(o)) return n.result(o);
		o = r.run(c, e.setIterValue(t[i++], r)), o instanceof Promise && (o = await o);
	}
	return n.result(o);
}
function te(r, e, n, t, o, i, a, c) {
	const u = n.condition, s = n.step, l = t.length;
	for (; i < l;) {
		if (!u(o)) return n.result(o);
		if (c = r.tryEval(s, e.setIterValue(t[i++], r)), c instanceof Promise) return D(r, e, n, t, o, i, a, c);
		c instanceof Error && (a ??= c) || (o = c);
	}
	if (a && u(o)) throw a;
	return n.result(o);
}
async function D(r, e, n, t, o, i, a, c) {
	e === n.iterCtx && (e.async = !0);
	const u = n.condition, s = n.step, l = t.length;
	for (c = await c, c instanceof Error ? a ??= c : o = c; i < l;) {
		if (!u(o)) return n.result(o);
		c = r.tryEval(s, e.setIterValue(t[i++], r)), c instanceof Promise && (c = await c), !(c instanceof Error && (a ??= c)) && (o = c);
	}
	if (a && u(o)) throw a;
	return n.result(o);
}
function oe(r, e, n, t) {
	return t.optionalType.field(r, e, n, t);
}
function ie(r, e, n, t) {
	return n.left.checkedType.field(r, e, n, t);
}
const ae = Object.create(null);
function ce(r, e, n, t) {
	switch (r?.constructor) {
		case void 0:
		case Object: {
			const i = hasOwn(r || ae, e) ? r[e] : void 0;
			if (i !== void 0) return t.debugType(i), i;
			break;
		}
		case Map: {
			const i = r.get(e);
			if (i !== void 0) return t.debugType(i), i;
			break;
		}
		case Array:
		case Set: return t.listType.field(r, e, n, t);
		default:
			const o = t.objectTypesByConstructor.get(r.constructor);
			if (o) return o.type.field(r, e, n, t);
			typeof r == "object" && g$2(t, r.constructor.name);
	}
	throw t.createError("no_such_key", `No such key: ${e}`, n);
}
const ue = () => [];
const se = () => ({});
const OPERATORS = {
	value: {
		check(r, e) {
			return r.debugType(e.args);
		},
		evaluate(r, e) {
			return e.args;
		}
	},
	id: {
		check(r, e, n) {
			const t = n.getVariable(e.args);
			if (!t) throw r.createError("unknown_variable", `Unknown variable: ${e.args}`, e);
			if (t.constant) {
				const o = e.clone(OPERATORS.value, t.value);
				return e.setMeta("alternate", o), r.check(o, n);
			}
			return t.type;
		},
		evaluate(r, e, n) {
			return n.getCheckedValue(r, e);
		}
	},
	".": {
		alias: "fieldAccess",
		check: $$1,
		evaluate: L
	},
	".?": {
		alias: "optionalFieldAccess",
		check: v$1,
		evaluate: L
	},
	"[]": {
		alias: "bracketAccess",
		check: $$1,
		evaluate: m$2
	},
	"[?]": {
		alias: "optionalBracketAccess",
		check: v$1,
		evaluate: m$2
	},
	call: {
		check(r, e, n) {
			const [t, o] = e.args, i = e.candidates = r.registry.functionCandidates(!1, t, o.length), a = e.argTypes = o.map((s) => r.check(s, n)), c = i.findFunction(a);
			if (!c) throw r.createError("no_matching_overload", `found no matching overload for '${t}(${r.formatTypeList(a)})'`, e);
			return e.handle = f$3(o, !1, a.some((s) => s.hasDynType) ? Y : c.handler.__handle ??= (s, l, h) => d$2(c.handler, h, s, l)), c.returnType;
		},
		evaluate(r, e, n) {
			return e.handle(b$2(r, e.args[1], n), e, r);
		}
	},
	rcall: {
		check(r, e, n) {
			const [t, o, i] = e.args, a = r.check(o, n), c = e.candidates = r.registry.functionCandidates(!0, t, i.length), u = e.argTypes = i.map((l) => r.check(l, n));
			if (e.receiverWithArgs = [o, ...i], e.handle = f$3(e.receiverWithArgs, !1, Z), a.kind === "dyn" && c.returnType) return c.returnType;
			const s = c.findFunction(u, a);
			if (!s) throw r.createError("no_matching_overload", `found no matching overload for '${a.type}.${t}(${r.formatTypeList(u)})'`, e);
			if (!a.hasPlaceholderType && !u.some((l) => l.hasDynType)) {
				const l = s.handler, h = l.__handle ??= (R, N, U) => d$2(l, N, R, U);
				e.handle = f$3(e.receiverWithArgs, !1, h);
			}
			return s.returnType;
		},
		evaluate(r, e, n) {
			return e.handle(b$2(r, e.receiverWithArgs, n), r, e);
		}
	},
	list: {
		check(r, e, n) {
			const t = e.args, o = t.length;
			if (o === 0) return e.setMeta("evaluate", ue) && r.getType("list<T>");
			let i = r.check(t[0], n);
			const a = r.opts.homogeneousAggregateLiterals ? O : P;
			for (let c = 1; c < o; c++) i = a(r, n, i, t[c], "heterogeneous_list_element");
			return r.registry.getListType(i);
		},
		evaluate(r, e, n) {
			return b$2(r, e.args, n);
		}
	},
	map: {
		check(r, e, n) {
			const t = e.args, o = t.length;
			if (o === 0) return e.setMeta("evaluate", se) && r.getType("map<K, V>");
			const i = r.opts.homogeneousAggregateLiterals ? O : P;
			let a = r.check(t[0][0], n), c = r.check(t[0][1], n);
			for (let u = 1; u < o; u++) {
				const s = t[u];
				a = i(r, n, a, s[0], "heterogeneous_map_key"), c = i(r, n, c, s[1], "heterogeneous_map_value");
			}
			return r.registry.getMapType(a, c);
		},
		evaluate(r, e, n) {
			const t = e.args, o = t.length, i = new Array(o);
			let a;
			for (let c = 0; c < o; c++) {
				const u = t[c], s = r.run(u[0], n), l = r.run(u[1], n);
				s instanceof Promise || l instanceof Promise ? (i[c] = Promise.all([s, l]), a ??= !0) : i[c] = [s, l];
			}
			return a ? Promise.all(i).then(F) : F(i);
		}
	},
	comprehension: {
		check(r, e, n) {
			const t = e.args;
			t.iterCtx = n.forkWithVariable(t.iterVarName, x(r, t.iterable, n)).setAccuType(r.check(t.init, n));
			const o = r.check(t.step, t.iterCtx), i = t.errorsAreFatal ? re : ee;
			return e.handle = f$3(t.iterable, !1, i), t.kind === "quantifier" ? r.boolType : o;
		},
		evaluate(r, e, n) {
			return e.handle(r.run(e.args.iterable, n), e.args, r, n);
		}
	},
	accuValue: {
		check(r, e, n) {
			return n.accuType;
		},
		evaluate(r, e, n) {
			return n.accuValue;
		}
	},
	accuInc: {
		check(r, e, n) {
			return n.accuType;
		},
		evaluate(r, e, n) {
			return n.accuValue += 1;
		}
	},
	accuPush: {
		check(r, e, n) {
			const t = n.accuType, o = r.check(e.args, n);
			return e.args.maybeAsync || e.setMeta("evaluate", OPERATORS.accuPush.evaluateSync), t.kind === "list" && t.valueType.kind !== "param" ? t : r.registry.getListType(o);
		},
		evaluateSync(r, e, n) {
			return n.accuValue.push(r.run(e.args, n)), n.accuValue;
		},
		evaluate(r, e, n) {
			const t = n.accuValue, o = r.run(e.args, n);
			return o instanceof Promise ? o.then((i) => t.push(i) && t) : (t.push(o), t);
		}
	},
	"?:": {
		alias: "ternary",
		check(r, e, n) {
			const t = e.condition = e.args[0], o = e.left = e.args[1], i = e.right = e.args[2], a = r.check(t, n);
			if (!a.isDynOrBool()) throw r.createError("invalid_condition_type", `${t.meta.label || "Ternary condition must be bool"}, got '${r.formatType(a)}'`, t);
			const c = r.check(o, n), u = r.check(i, n), s = c.unify(r.registry, u);
			if (e.handle = f$3(t, !1, K), s) return s;
			throw r.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${r.formatType(c)}' and '${r.formatType(u)}'`, e);
		},
		evaluate(r, e, n) {
			return e.handle(r.run(e.condition, n), r, e, n);
		}
	},
	"||": {
		check: B,
		evaluate(r, e, n) {
			const t = r.tryEval(e.left, n);
			if (t === !0) return !0;
			if (t === !1) {
				const o = r.run(e.right, n);
				return typeof o == "boolean" ? o : p(!0, r, e, t, o);
			}
			return t instanceof Promise ? t.then((o) => o === !0 ? o : p(!0, r, e, o, r.run(e.right, n))) : p(!0, r, e, t, r.run(e.right, n));
		}
	},
	"&&": {
		check: B,
		evaluate(r, e, n) {
			const t = r.tryEval(e.left, n);
			if (t === !1) return !1;
			if (t === !0) {
				const o = r.run(e.right, n);
				return typeof o == "boolean" ? o : p(!1, r, e, t, o);
			}
			return t instanceof Promise ? t.then((o) => o === !1 ? o : p(!1, r, e, o, r.run(e.right, n))) : p(!1, r, e, t, r.run(e.right, n));
		}
	},
	"!_": {
		alias: "unaryNot",
		check: V,
		evaluate: j
	},
	"-_": {
		alias: "unaryMinus",
		check: V,
		evaluate: j
	}
};
for (const r of [
	"!=",
	"==",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]) OPERATORS[r] = {
	check: z,
	evaluate: m$2
};
for (const r of objKeys(OPERATORS)) {
	const e = OPERATORS[r];
	e.name = r, e.alias && (OPERATORS[e.alias] = e);
}
// node_modules/@marcbachmann/cel-js/lib/macros.js
const v = (a) => a;
function b$1(a, s) {
	if (a.op === "id") return a.args;
	throw parseError("invalid_macro_argument", s, a);
}
function h(a) {
	const s = a ? "map(var, filter, transform)" : "map(var, transform)", p = `${s} invalid predicate iteration variable`, i = `${s} filter predicate must return bool`;
	return ({ args: f, receiver: c, ast: r }) => {
		const [l, e, t] = a ? f : [
			f[0],
			null,
			f[1]
		];
		let n = t.clone(OPERATORS.accuPush, t);
		if (e) {
			const u = e.clone(OPERATORS.accuValue);
			n = e.clone(OPERATORS.ternary, [
				e.setMeta("label", i),
				n,
				u
			]);
		}
		return { callAst: r.clone(OPERATORS.comprehension, {
			errorsAreFatal: !0,
			iterable: c,
			iterVarName: b$1(l, p),
			init: r.clone(OPERATORS.list, []),
			step: n,
			result: v
		}) };
	};
}
function C() {
	const a = "filter(var, predicate)", s = `${a} invalid predicate iteration variable`, p = `${a} predicate must return bool`;
	return ({ args: i, receiver: f, ast: c }) => {
		const r = b$1(i[0], s), l = c.clone(OPERATORS.accuValue), e = i[1].setMeta("label", p), t = c.clone(OPERATORS.accuPush, c.clone(OPERATORS.id, r)), n = e.clone(OPERATORS.ternary, [
			e,
			t,
			l
		]);
		return { callAst: c.clone(OPERATORS.comprehension, {
			errorsAreFatal: !0,
			iterable: f,
			iterVarName: r,
			init: c.clone(OPERATORS.list, []),
			step: n,
			result: v
		}) };
	};
}
function y$1(a) {
	const s = `${a.name}(var, predicate) invalid predicate iteration variable`, p = `${a.name}(var, predicate) predicate must return bool`;
	return ({ args: i, receiver: f, ast: c }) => {
		const r = i[1].setMeta("label", p), l = a.transform({
			args: i,
			ast: c,
			predicate: r,
			opts: a
		});
		return { callAst: c.clone(OPERATORS.comprehension, {
			kind: "quantifier",
			errorsAreFatal: a.errorsAreFatal || !1,
			iterable: f,
			iterVarName: b$1(i[0], s),
			init: l.init,
			condition: l.condition,
			step: l.step,
			result: l.result || v
		}) };
	};
}
function _$1() {
	const a = "has() invalid argument";
	function s(i, f, c) {
		const r = f.macroHasProps;
		let l = r.length, e = i.run(r[--l], c), t;
		for (; l--;) {
			const n = r[l];
			if (n.op === ".?" && (t ??= !0), e = i.debugType(e).fieldLazy(e, n.args[1], n, i), e === void 0) {
				if (!(!t && l && n.op === ".")) break;
				throw evaluationError("no_such_key", `No such key: ${n.args[1]}`, n);
			}
		}
		return e !== void 0;
	}
	function p(i, f, c) {
		let r = f.args[0];
		if (r.op !== ".") throw i.createError("invalid_macro_argument", a, r);
		if (!f.macroHasProps) {
			const l = [];
			for (; r.op === "." || r.op === ".?";) r = l.push(r) && r.args[0];
			if (r.op !== "id") throw i.createError("invalid_macro_argument", a, r);
			i.check(r, c), l.push(r), f.macroHasProps = l;
		}
		return i.getType("bool");
	}
	return function({ args: i }) {
		return {
			args: i,
			evaluate: s,
			typeCheck: p,
			async: !1
		};
	};
}
function registerMacros(a) {
	const s = (e, t) => a.registerFunctionOverload(e, t);
	s("has(ast): bool", _$1()), s("list.all(ast, ast): bool", y$1({
		name: "all",
		transform({ ast: e, predicate: t, opts: n }) {
			return {
				init: e.clone(OPERATORS.value, !0),
				condition: v,
				step: t.clone(OPERATORS.ternary, [
					t,
					t.clone(OPERATORS.value, !0),
					t.clone(OPERATORS.value, !1)
				])
			};
		}
	})), s("list.exists(ast, ast): bool", y$1({
		name: "exists",
		condition(e) {
			return !e;
		},
		transform({ ast: e, predicate: t, opts: n }) {
			return {
				init: e.clone(OPERATORS.value, !1),
				condition: n.condition,
				step: t.clone(OPERATORS.ternary, [
					t,
					t.clone(OPERATORS.value, !0),
					t.clone(OPERATORS.value, !1)
				])
			};
		}
	})), s("list.exists_one(ast, ast): bool", y$1({
		name: "exists_one",
		errorsAreFatal: !0,
		result(e) {
			return e === 1;
		},
		transform({ ast: e, predicate: t, opts: n }) {
			const u = e.clone(OPERATORS.accuValue);
			return {
				init: e.clone(OPERATORS.value, 0),
				step: t.clone(OPERATORS.ternary, [
					t,
					e.clone(OPERATORS.accuInc),
					u
				]),
				result: n.result
			};
		}
	})), s("list.map(ast, ast): list<dyn>", h(!1)), s("list.map(ast, ast, ast): list<dyn>", h(!0)), s("list.filter(ast, ast): list<dyn>", C());
	class p {}
	const i = new p();
	a.registerType("CelNamespace", p), a.registerConstant("cel", "CelNamespace", i);
	function f(e, t, n) {
		t.bindCtx = n.forkWithVariable(t.var, e.check(t.val, n));
		const u = e.check(t.exp, t.bindCtx);
		return t.val.maybeAsync || t.exp.maybeAsync || (t.ast.setMeta("async", !1), t.evaluate = l), u;
	}
	function c(e, t, n, u, d) {
		const m = e.run(t, u = n.reuse(u).setIterValue(d, e));
		return m instanceof Promise && u === n && (u.async = !0), m;
	}
	function r(e, { val: t, exp: n, bindCtx: u }, d) {
		const m = e.run(t, d);
		return m instanceof Promise ? m.then((V) => c(e, n, u, d, V)) : c(e, n, u, d, m);
	}
	function l(e, { val: t, exp: n, bindCtx: u }, d) {
		return e.run(n, u.reuse(d).setIterValue(e.run(t, d), e));
	}
	s("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast: e, args: t }) => ({
		ast: e,
		var: b$1(t[0], "invalid variable argument"),
		val: t[1],
		exp: t[2],
		bindCtx: void 0,
		typeCheck: f,
		evaluate: r
	}));
}
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(a) {
	const s = (e, t, n, i) => a.unaryOverload(e, t, n, i, !1), r = (e, t, n, i, l) => a.binaryOverload(e, t, n, i, l, !1);
	function c(e, t) {
		if (e <= 9223372036854775807n && e >= -9223372036854775808n) return e;
		throw evaluationError("numeric_overflow", `integer overflow: ${e}`, t);
	}
	function g(e) {
		throw evaluationError("division_by_zero", "division by zero", e);
	}
	function p(e) {
		throw evaluationError("modulo_by_zero", "modulo by zero", e);
	}
	s("!", "bool", (e) => !e), s("-", "int", (e) => -e), r("dyn<int>", "==", "double", (e, t) => e == t), r("dyn<int>", "==", "uint", (e, t) => e == t.valueOf()), r("int", "*", "int", (e, t, n) => c(e * t, n)), r("int", "+", "int", (e, t, n) => c(e + t, n)), r("int", "-", "int", (e, t, n) => c(e - t, n)), r("int", "/", "int", (e, t, n) => t === 0n ? g(n) : e / t), r("int", "%", "int", (e, t, n) => t === 0n ? p(n) : e % t), s("-", "double", (e) => -e), r("double", "*", "double", (e, t) => e * t), r("double", "+", "double", (e, t) => e + t), r("double", "-", "double", (e, t) => e - t), r("double", "/", "double", (e, t) => e / t), r("string", "+", "string", (e, t) => e + t), r("list<V>", "+", "list<V>", (e, t) => [...e, ...t]), r("bytes", "+", "bytes", (e, t) => {
		if (!e.length) return t;
		if (!t.length) return e;
		const n = new Uint8Array(e.length + t.length);
		return n.set(e, 0), n.set(t, e.length), n;
	});
	const u = "google.protobuf.Duration";
	r(u, "+", u, (e, t) => e.addDuration(t)), r(u, "-", u, (e, t) => e.subtractDuration(t)), r(u, "==", u, (e, t) => e.seconds === t.seconds && e.nanos === t.nanos);
	const d = "google.protobuf.Timestamp";
	r(d, "==", d, (e, t) => e.getTime() === t.getTime()), r(d, "-", d, (e, t) => Duration.fromMilliseconds(e.getTime() - t.getTime()), u), r(d, "-", u, (e, t) => t.subtractTimestamp(e)), r(d, "+", u, (e, t) => t.extendTimestamp(e)), r(u, "+", d, (e, t) => e.extendTimestamp(t));
	function M(e, t, n, i) {
		if (t instanceof Set && t.has(e)) return !0;
		for (const l of t) if (m$1(e, l, n, i)) return !0;
		return !1;
	}
	function z(e, t) {
		return t instanceof Map ? t.get(e) !== void 0 : hasOwn(t, e) ? t[e] !== void 0 : !1;
	}
	function _(e, t, n, i) {
		return M(e, t, n, i);
	}
	r("V", "in", "list<V>", _), r("K", "in", "map<K, V>", z);
	for (const e of [
		"type",
		"null",
		"bool",
		"string",
		"int",
		"double"
	]) r(e, "==", e, (t, n) => t === n);
	r("bytes", "==", "bytes", (e, t) => {
		if (e === t) return !0;
		let n = e.length;
		if (n !== t.length) return !1;
		for (; n--;) if (e[n] !== t[n]) return !1;
		return !0;
	}), r("list<V>", "==", "list<V>", (e, t, n, i) => {
		if (e === t) return !0;
		if (isArray(e) && isArray(t)) {
			const o = e.length;
			if (o !== t.length) return !1;
			for (let f = 0; f < o; f++) if (!m$1(e[f], t[f], n, i)) return !1;
			return !0;
		}
		if (e instanceof Set && t instanceof Set) {
			if (e.size !== t.size) return !1;
			for (const o of e) if (!t.has(o)) return !1;
			return !0;
		}
		const l = e instanceof Set ? t : e, h = e instanceof Set ? e : t;
		if (!isArray(l) || l.length !== h?.size) return !1;
		for (let o = 0; o < l.length; o++) if (!h.has(l[o])) return !1;
		return !0;
	}), r("map<K, V>", "==", "map<K, V>", (e, t, n, i) => {
		if (e === t) return !0;
		if (e instanceof Map && t instanceof Map) {
			if (e.size !== t.size) return !1;
			for (const [o, f] of e) if (!(t.has(o) && m$1(f, t.get(o), n, i))) return !1;
			return !0;
		}
		if (e instanceof Map || t instanceof Map) {
			const o = e instanceof Map ? t : e, f = e instanceof Map ? e : t, I = objKeys(o);
			if (f.size !== I.length) return !1;
			for (const [b, V] of f) if (!(b in o && m$1(V, o[b], n, i))) return !1;
			return !0;
		}
		const l = objKeys(e), h = objKeys(t);
		if (l.length !== h.length) return !1;
		for (let o = 0; o < l.length; o++) {
			const f = l[o];
			if (!(f in t && m$1(e[f], t[f], n, i))) return !1;
		}
		return !0;
	}), r("uint", "==", "uint", (e, t) => e.valueOf() === t.valueOf()), r("dyn<uint>", "==", "double", (e, t) => e.valueOf() == t), r("uint", "+", "uint", (e, t) => new UnsignedInt(e.valueOf() + t.valueOf())), r("uint", "-", "uint", (e, t) => new UnsignedInt(e.valueOf() - t.valueOf())), r("uint", "*", "uint", (e, t) => new UnsignedInt(e.valueOf() * t.valueOf())), r("uint", "/", "uint", (e, t, n) => t.valueOf() === 0n ? g(n) : new UnsignedInt(e.valueOf() / t.valueOf())), r("uint", "%", "uint", (e, t, n) => t.valueOf() === 0n ? p(n) : new UnsignedInt(e.valueOf() % t.valueOf()));
	for (const [e, t] of [
		["bool", "bool"],
		["int", "int"],
		["uint", "uint"],
		["double", "double"],
		["string", "string"],
		["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
		["google.protobuf.Duration", "google.protobuf.Duration"],
		["int", "uint"],
		["int", "double"],
		["double", "int"],
		["double", "uint"],
		["uint", "int"],
		["uint", "double"]
	]) r(e, "<", t, (n, i) => n < i), r(e, "<=", t, (n, i) => n <= i), r(e, ">", t, (n, i) => n > i), r(e, ">=", t, (n, i) => n >= i);
}
function m$1(a, s, r, c) {
	if (a === s) return !0;
	switch (typeof a) {
		case "undefined":
		case "string":
		case "boolean": return !1;
		case "bigint": return typeof s == "number" ? a == s : !1;
		case "number": return typeof s == "bigint" ? a == s : !1;
		case "object":
			if (typeof s != "object") return !1;
			const g = c.debugType(a), p = c.debugType(s);
			if (g !== p) return !1;
			const u = c.registry.findBinaryOverload("==", g, p);
			return u ? u.handler(a, s, r, c) : !1;
	}
	throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, r);
}
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
const d$1 = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
var TypeChecker = class extends Base {
	constructor(e, t) {
		super(e), this.createError = t ? evaluationError : typeError;
	}
	check(e, t) {
		try {
			return e.checkedType ??= e.check(this, e, t);
		} catch (r) {
			throw attachErrorAst(r, e);
		}
	}
	checkAccessOnType(e, t, r, c = !1) {
		if (r === this.dynType) return r;
		const i = (e.op === "[]" || e.op === "[?]" ? this.check(e.args[1], t) : this.stringType).type;
		if (r.kind === "list") {
			if (i === "int" || i === "dyn") return r.valueType;
			throw this.createError("invalid_index_type", `List index must be int, got '${i}'`, e);
		}
		if (r.kind === "map") return r.valueType;
		const o = this.objectTypes.get(r.name);
		if (o) {
			if (!(i === "string" || i === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${r.name}' with type '${i}'`, e);
			if (o.fields) {
				let n;
				if (e.op === "." || e.op === ".?" ? n = e.args[1] : e.args[1].op === "value" && (n = e.args[1].args), typeof n == "string") {
					const s = o.fields[n];
					if (s) return s;
					if (c) return this.dynType;
					throw this.createError("no_such_key", `No such key: ${n}`, e);
				}
			}
			return this.dynType;
		}
		throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(r)}'`, e);
	}
	formatType(e) {
		return e.hasPlaceholderType ? e.templated(this.registry, d$1).name : e.name;
	}
	formatTypeList(e) {
		return e.map((t) => this.formatType(t)).join(", ");
	}
};
// node_modules/@marcbachmann/cel-js/lib/parser.js
const i$1 = {
	EOF: 0,
	NUMBER: 1,
	STRING: 2,
	BOOLEAN: 3,
	NULL: 4,
	IDENTIFIER: 5,
	PLUS: 6,
	MINUS: 7,
	MULTIPLY: 8,
	DIVIDE: 9,
	MODULO: 10,
	EQ: 11,
	NE: 12,
	LT: 13,
	LE: 14,
	GT: 15,
	GE: 16,
	AND: 17,
	OR: 18,
	NOT: 19,
	IN: 20,
	LPAREN: 21,
	RPAREN: 22,
	LBRACKET: 23,
	RBRACKET: 24,
	LBRACE: 25,
	RBRACE: 26,
	DOT: 27,
	COMMA: 28,
	COLON: 29,
	QUESTION: 30,
	BYTES: 31
};
const d = {
	[i$1.EQ]: OPERATORS["=="],
	[i$1.PLUS]: OPERATORS["+"],
	[i$1.MINUS]: OPERATORS["-"],
	[i$1.MULTIPLY]: OPERATORS["*"],
	[i$1.DIVIDE]: OPERATORS["/"],
	[i$1.MODULO]: OPERATORS["%"],
	[i$1.LE]: OPERATORS["<="],
	[i$1.LT]: OPERATORS["<"],
	[i$1.GE]: OPERATORS[">="],
	[i$1.GT]: OPERATORS[">"],
	[i$1.NE]: OPERATORS["!="],
	[i$1.IN]: OPERATORS.in
};
const E = {};
for (const p in i$1) E[i$1[p]] = p;
const g$1 = /* @__PURE__ */ new Uint8Array(128);
for (const p of "0123456789abcdefABCDEF") g$1[p.charCodeAt(0)] = 1;
const y = {
	bytes_unicode_escape: (p) => `\\${p} not allowed in bytes literals`,
	invalid_unicode_escape: (p) => `Invalid Unicode escape: \\${p}`,
	invalid_unicode_surrogate: (p) => `Invalid Unicode surrogate: \\${p}`,
	invalid_hex_escape: (p) => `Invalid hex escape: \\${p}`,
	invalid_octal_escape: () => "Octal escape must be 3 digits",
	octal_escape_out_of_range: (p) => `Octal escape out of range: \\${p}`,
	invalid_escape_sequence: (p) => `Invalid escape sequence: \\${p}`
};
const f$2 = {
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: `
`,
	r: "\r",
	t: "	",
	v: "\v"
};
var ASTNode = class ASTNode {
	#t;
	#s;
	constructor(t, e, s, r, n, a) {
		this.#t = {
			check: n.check,
			evaluate: n.evaluate
		}, this.#s = t, this.op = n.name, this.args = a, this.pos = e, this.start = s, this.end = r;
	}
	clone(t, e) {
		return new ASTNode(this.#s, this.pos, this.start, this.end, t, e);
	}
	get meta() {
		return this.#t;
	}
	get input() {
		return this.#s;
	}
	#i() {
		const t = this.#t.alternate ?? this;
		switch (t.op) {
			case "value":
			case "id":
			case "accuValue":
			case "accuInc": return !1;
			case "accuPush": return t.args.maybeAsync;
			case "!_":
			case "-_": return t.candidates?.async !== !1 ? !0 : t.args.maybeAsync;
			case "!=":
			case "==":
			case "in":
			case "+":
			case "-":
			case "*":
			case "/":
			case "%":
			case "<":
			case "<=":
			case ">":
			case ">=": return t.candidates?.async !== !1 ? !0 : t.args.some((e) => e.maybeAsync);
			case "call":
			case "rcall": return t.candidates?.async !== !1 ? !0 : (t.receiverWithArgs || t.args[1]).some((e) => e.maybeAsync);
			case "comprehension": return t.args.iterable.maybeAsync || t.args.step.maybeAsync;
			case ".":
			case ".?": return t.args[0].maybeAsync;
			case "?:":
			case "list":
			case "[]":
			case "[?]": return t.args.some((e) => e.maybeAsync);
			case "||":
			case "&&": return t.args.some((e) => e.maybeAsync);
			case "map": return t.args.some((e) => e[0].maybeAsync || e[1].maybeAsync);
			default: return !0;
		}
	}
	get maybeAsync() {
		return this.#t.async ??= this.#i();
	}
	check(t, e, s) {
		const r = this.#t;
		return r.alternate ? t.check(r.alternate, s) : r.macro ? r.macro.typeCheck(t, r.macro, s) : r.check(t, e, s);
	}
	evaluate(t, e, s) {
		const r = this.#t;
		return r.alternate ? this.evaluate = this.#n : r.macro ? this.evaluate = this.#r : this.evaluate = r.evaluate, this.evaluate(t, e, s);
	}
	#n(t, e, s) {
		return (e = this.#t.alternate).evaluate(t, e, s);
	}
	#r(t, e, s) {
		return (e = this.#t.macro).evaluate(t, e, s);
	}
	setMeta(t, e) {
		return this.#t[t] = e, this;
	}
	get range() {
		return {
			start: this.start,
			end: this.end
		};
	}
	toOldStructure() {
		const t = Array.isArray(this.args) ? this.args : [this.args];
		return [this.op, ...t.map((e) => e instanceof ASTNode ? e.toOldStructure() : e)];
	}
};
var N = class {
	input;
	pos;
	length;
	tokenPos;
	tokenType;
	tokenValue;
	reset(t) {
		return this.pos = 0, this.input = t, this.length = t.length, t;
	}
	token(t, e, s) {
		return this.tokenPos = t, this.tokenType = e, this.tokenValue = s, this;
	}
	nextToken() {
		for (;;) {
			const { pos: t, input: e, length: s } = this;
			if (t >= s) return this.token(t, i$1.EOF);
			const r = e[t];
			switch (r) {
				case " ":
				case "	":
				case `
`:
				case "\r":
					this.pos++;
					continue;
				case "=":
					if (e[t + 1] !== "=") break;
					return this.token((this.pos += 2) - 2, i$1.EQ);
				case "&":
					if (e[t + 1] !== "&") break;
					return this.token((this.pos += 2) - 2, i$1.AND);
				case "|":
					if (e[t + 1] !== "|") break;
					return this.token((this.pos += 2) - 2, i$1.OR);
				case "+": return this.token(this.pos++, i$1.PLUS);
				case "-": return this.token(this.pos++, i$1.MINUS);
				case "*": return this.token(this.pos++, i$1.MULTIPLY);
				case "/":
					if (e[t + 1] === "/") {
						for (; this.pos < s && this.input[this.pos] !== `
`;) this.pos++;
						continue;
					}
					return this.token(this.pos++, i$1.DIVIDE);
				case "%": return this.token(this.pos++, i$1.MODULO);
				case "<": return e[t + 1] === "=" ? this.token((this.pos += 2) - 2, i$1.LE) : this.token(this.pos++, i$1.LT);
				case ">": return e[t + 1] === "=" ? this.token((this.pos += 2) - 2, i$1.GE) : this.token(this.pos++, i$1.GT);
				case "!": return e[t + 1] === "=" ? this.token((this.pos += 2) - 2, i$1.NE) : this.token(this.pos++, i$1.NOT);
				case "(": return this.token(this.pos++, i$1.LPAREN);
				case ")": return this.token(this.pos++, i$1.RPAREN);
				case "[": return this.token(this.pos++, i$1.LBRACKET);
				case "]": return this.token(this.pos++, i$1.RBRACKET);
				case "{": return this.token(this.pos++, i$1.LBRACE);
				case "}": return this.token(this.pos++, i$1.RBRACE);
				case ".": return this.token(this.pos++, i$1.DOT);
				case ",": return this.token(this.pos++, i$1.COMMA);
				case ":": return this.token(this.pos++, i$1.COLON);
				case "?": return this.token(this.pos++, i$1.QUESTION);
				case "\"":
				case "'": return this.readString(r);
				case "b":
				case "B":
				case "r":
				case "R": {
					const n = e[t + 1];
					return n === "\"" || n === "'" ? ++this.pos && this.readString(n, r) : this.readIdentifier();
				}
				default: {
					const n = r.charCodeAt(0);
					if (n <= 57 && n >= 48) return this.readNumber();
					if (this._isIdentifierCharCode(n)) return this.readIdentifier();
				}
			}
			throw parseError("unexpected_character", `Unexpected character: ${r}`, {
				pos: t,
				start: t,
				end: t + 1,
				input: e
			});
		}
	}
	_isIdentifierCharCode(t) {
		return t < 48 || t > 122 ? !1 : t >= 97 || t >= 65 && t <= 90 || t <= 57 || t === 95;
	}
	_parseAsDouble(t, e) {
		const s = Number(this.input.substring(t, e));
		if (Number.isFinite(s)) return this.token(t, i$1.NUMBER, s);
		throw parseError("invalid_number", `Invalid number: ${s}`, {
			pos: t,
			start: t,
			end: e,
			input: this.input
		});
	}
	_parseAsBigInt(t, e, s, r) {
		const n = this.input.substring(t, e);
		if (r === "u" || r === "U") {
			this.pos++;
			try {
				return this.token(t, i$1.NUMBER, new UnsignedInt(n));
			} catch {}
		} else try {
			return this.token(t, i$1.NUMBER, BigInt(n));
		} catch {}
		throw parseError(s ? "invalid_hex_integer" : "invalid_integer", s ? `Invalid hex integer: ${n}` : `Invalid integer: ${n}`, {
			pos: t,
			start: t,
			end: this.pos,
			input: this.input
		});
	}
	_readDigits(t, e, s, r) {
		for (; s < e && (r = t.charCodeAt(s)) && !(r > 57 || r < 48);) s++;
		return s;
	}
	_readExponent(t, e, s) {
		let r = s < e && t[s];
		if (r === "e" || r === "E") {
			r = ++s < e && t[s], (r === "-" || r === "+") && s++;
			const n = s;
			if (s = this._readDigits(t, e, s), n === s) throw parseError("invalid_exponent", "Invalid exponent", {
				pos: s,
				start: s,
				end: Math.min(s + 1, t.length),
				input: t
			});
		}
		return s;
	}
	readNumber() {
		const { input: t, length: e, pos: s } = this;
		let r = s;
		if (t[r] === "0" && (t[r + 1] === "x" || t[r + 1] === "X")) {
			for (r += 2; r < e && g$1[t[r].charCodeAt(0)];) r++;
			return this._parseAsBigInt(s, this.pos = r, !0, t[r]);
		}
		if (r = this._readDigits(t, e, r), r + 1 < e) {
			let n = !1, a = t[r] === "." ? this._readDigits(t, e, r + 1) : r + 1;
			if (a !== r + 1 && (n = !0) && (r = a), a = this._readExponent(t, e, r), a !== r && (n = !0) && (r = a), n) return this._parseAsDouble(s, this.pos = r);
		}
		return this._parseAsBigInt(s, this.pos = r, !1, t[r]);
	}
	readString(t, e) {
		const { input: s, pos: r } = this;
		return s[r + 1] === t && s[r + 2] === t ? this.readTripleQuotedString(t, e) : this.readSingleQuotedString(t, e);
	}
	_closeQuotedString(t, e, s, r) {
		switch (s) {
			case "b":
			case "B": {
				const n = this.processEscapes(t, e, !0), a = new Uint8Array(n.length);
				for (let h = 0; h < n.length; h++) a[h] = n.charCodeAt(h) & 255;
				return this.token(r - 1, i$1.BYTES, a);
			}
			case "r":
			case "R": return this.token(r - 1, i$1.STRING, e);
			default: {
				const n = this.processEscapes(t, e, !1);
				return this.token(r, i$1.STRING, n);
			}
		}
	}
	readSingleQuotedString(t, e) {
		const { input: s, length: r, pos: n } = this;
		let a, h = this.pos + 1;
		for (; h < r && (a = s[h]);) {
			switch (a) {
				case t:
					const c = n + 1, u = s.slice(c, h);
					return this.pos = ++h, this._closeQuotedString(c, u, e, n);
				case `
`:
				case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
					pos: h,
					start: h,
					end: h + 1,
					input: s
				});
				case "\\": h++;
			}
			h++;
		}
		throw parseError("unterminated_string", "Unterminated string", {
			pos: n,
			start: n,
			end: s.length,
			input: s
		});
	}
	readTripleQuotedString(t, e) {
		const { input: s, length: r, pos: n } = this;
		let a, h = this.pos + 3;
		for (; h < r && (a = s[h]);) {
			switch (a) {
				case t:
					if (s[h + 1] === t && s[h + 2] === t) {
						const c = n + 3, u = s.slice(c, h);
						return this.pos = h + 3, this._closeQuotedString(c, u, e, n);
					}
					break;
				case "\\": h++;
			}
			h++;
		}
		throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
			pos: n,
			start: n,
			end: s.length,
			input: s
		});
	}
	#t(t, e, s, r, n, a) {
		const h = e + r;
		return parseError(t, y[t](a), {
			input: this.input,
			pos: h,
			start: h,
			end: Math.min(h + n, e + s)
		});
	}
	processEscapes(t, e, s) {
		if (!e.includes("\\")) return e;
		const r = e.length;
		let n = "", a = 0;
		for (; a < r;) {
			if (e[a] !== "\\" || a + 1 >= r) {
				n += e[a++];
				continue;
			}
			const h = e[a + 1];
			if (f$2[h]) n += f$2[h], a += 2;
			else if (h === "u" || h === "U") {
				if (s) throw this.#t("bytes_unicode_escape", t, r, a, 2, h);
				const c = h === "u" ? 4 : 8, u = e.substring(a + 2, a + 2 + c), m = Number.parseInt(u, 16);
				if (u.length !== c || !/^[0-9a-fA-F]+$/.test(u) || m > 1114111) throw this.#t("invalid_unicode_escape", t, r, a, 2 + c, h + u);
				if (m >= 55296 && m <= 57343) throw this.#t("invalid_unicode_surrogate", t, r, a, 2 + c, h + u);
				n += String.fromCodePoint(m), a += 2 + c;
			} else if (h === "x" || h === "X") {
				const c = e.substring(a + 2, a + 4);
				if (!/^[0-9a-fA-F]{2}$/.test(c)) throw this.#t("invalid_hex_escape", t, r, a, 4, h + c);
				n += String.fromCharCode(Number.parseInt(c, 16)), a += 4;
			} else if (h >= "0" && h <= "7") {
				const c = e.substring(a + 1, a + 4);
				if (!/^[0-7]{3}$/.test(c)) throw this.#t("invalid_octal_escape", t, r, a, 4);
				const u = Number.parseInt(c, 8);
				if (u > 255) throw this.#t("octal_escape_out_of_range", t, r, a, 4, c);
				n += String.fromCharCode(u), a += 4;
			} else throw this.#t("invalid_escape_sequence", t, r, a, 2, h);
		}
		return n;
	}
	readIdentifier() {
		const { pos: t, input: e, length: s } = this;
		let r = t;
		for (; r < s && this._isIdentifierCharCode(e[r].charCodeAt(0));) r++;
		const n = e.substring(t, this.pos = r);
		switch (n) {
			case "true": return this.token(t, i$1.BOOLEAN, !0);
			case "false": return this.token(t, i$1.BOOLEAN, !1);
			case "null": return this.token(t, i$1.NULL, null);
			case "in": return this.token(t, i$1.IN);
			default: return this.token(t, i$1.IDENTIFIER, n);
		}
	}
};
const _ = new N();
var Parser = class {
	lexer = _;
	input = null;
	maxDepthRemaining = null;
	astNodesRemaining = null;
	type = null;
	pos = null;
	constructor(t, e) {
		this.limits = t, this.registry = e;
	}
	#t(t, e = this.pos) {
		throw parseError("limit_exceeded", `Exceeded ${t} (${this.limits[t]})`, {
			pos: e,
			start: e,
			end: e,
			input: this.input
		});
	}
	#s(t, e, s, r, n = t) {
		const a = new ASTNode(this.input, n, t, e, s, r);
		return this.astNodesRemaining-- || this.#t("maxAstNodes", n), a;
	}
	#i(t, e, s) {
		return this.#s(e.start, s.end, t, [e, s]);
	}
	#n(t, e, s) {
		return this.#s(t.start, s.end, OPERATORS.ternary, [
			t,
			e,
			s
		]);
	}
	#r(t, e, s) {
		return this.#s(t, s.end, e, s);
	}
	#a(t, e, s, r, n = e.start) {
		return this.#s(e.start, r, t, [e, s], n);
	}
	#e(t = this.pos) {
		const e = this.lexer.nextToken();
		return this.pos = e.tokenPos, this.type = e.tokenType, t;
	}
	get value() {
		return this.lexer.tokenValue;
	}
	consume(t) {
		if (this.type === t) return this.#e();
		throw parseError("expected_token", `Expected ${E[t]}, got ${E[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	match(t) {
		return this.type === t;
	}
	parse(t) {
		if (typeof t != "string") throw parseError("expression_must_be_string", "Expression must be a string");
		this.input = this.lexer.reset(t), this.#e(), this.maxDepthRemaining = this.limits.maxDepth, this.astNodesRemaining = this.limits.maxAstNodes;
		const e = this.parseExpression();
		if (this.match(i$1.EOF)) return e;
		throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#h(t, e, s, r) {
		const n = r[0], a = s === OPERATORS.rcall ? r[1] : null, h = s === OPERATORS.rcall ? r[2] : r[1], c = this.registry.findMacro(n, !!a, h.length), u = this.#s(t, e, s, r);
		if (!c) return u;
		const m = c.handler({
			ast: u,
			args: h,
			receiver: a,
			methodName: n,
			parser: this
		});
		return m.callAst ? u.setMeta("alternate", m.callAst) : u.setMeta("macro", m).setMeta("async", isAsync(m.evaluate, m.async));
	}
	parseExpression() {
		this.maxDepthRemaining-- || this.#t("maxDepth");
		const t = this.parseLogicalOr();
		if (!this.match(i$1.QUESTION)) return ++this.maxDepthRemaining && t;
		this.#e();
		const e = this.parseExpression();
		this.consume(i$1.COLON);
		const s = this.parseExpression();
		return this.maxDepthRemaining++, this.#n(t, e, s);
	}
	parseLogicalOr() {
		let t = this.parseLogicalAnd();
		for (; this.match(i$1.OR);) this.#e(), t = this.#i(OPERATORS["||"], t, this.parseLogicalAnd());
		return t;
	}
	parseLogicalAnd() {
		let t = this.parseEquality();
		for (; this.match(i$1.AND);) this.#e(), t = this.#i(OPERATORS["&&"], t, this.parseEquality());
		return t;
	}
	parseEquality() {
		let t = this.parseRelational();
		for (; this.match(i$1.EQ) || this.match(i$1.NE);) {
			const e = d[this.type];
			this.#e(), t = this.#i(e, t, this.parseRelational());
		}
		return t;
	}
	parseRelational() {
		let t = this.parseAdditive();
		for (; this.match(i$1.LT) || this.match(i$1.LE) || this.match(i$1.GT) || this.match(i$1.GE) || this.match(i$1.IN);) {
			const e = d[this.type];
			this.#e(), t = this.#i(e, t, this.parseAdditive());
		}
		return t;
	}
	parseAdditive() {
		let t = this.parseMultiplicative();
		for (; this.match(i$1.PLUS) || this.match(i$1.MINUS);) {
			const e = d[this.type];
			this.#e(), t = this.#i(e, t, this.parseMultiplicative());
		}
		return t;
	}
	parseMultiplicative() {
		let t = this.parseUnary();
		for (; this.match(i$1.MULTIPLY) || this.match(i$1.DIVIDE) || this.match(i$1.MODULO);) {
			const e = d[this.type];
			this.#e(), t = this.#i(e, t, this.parseUnary());
		}
		return t;
	}
	parseUnary() {
		return this.type === i$1.NOT ? this.#r(this.#e(), OPERATORS.unaryNot, this.parseUnary()) : this.type === i$1.MINUS ? this.#r(this.#e(), OPERATORS.unaryMinus, this.parseUnary()) : this.parsePostfix();
	}
	parsePostfix() {
		let t = this.parsePrimary();
		const e = this.maxDepthRemaining;
		for (;;) {
			if (this.match(i$1.DOT)) {
				const s = this.#e();
				this.maxDepthRemaining-- || this.#t("maxDepth", s);
				const r = this.match(i$1.QUESTION) && this.registry.enableOptionalTypes && this.#e() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess, n = this.value, a = this.pos, h = this.lexer.pos;
				if (this.consume(i$1.IDENTIFIER), r === OPERATORS.fieldAccess && this.match(i$1.LPAREN) && this.#e()) {
					const c = this.parseArgumentList(), u = this.lexer.pos;
					this.consume(i$1.RPAREN), t = this.#h(t.start, u, OPERATORS.rcall, [
						n,
						t,
						c
					]);
				} else t = this.#a(r, t, n, h, a);
				continue;
			}
			if (this.match(i$1.LBRACKET)) {
				const s = this.#e();
				this.maxDepthRemaining-- || this.#t("maxDepth", s);
				const r = this.match(i$1.QUESTION) && this.registry.enableOptionalTypes && this.#e() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess, n = this.parseExpression(), a = this.lexer.pos;
				this.consume(i$1.RBRACKET), t = this.#a(r, t, n, a);
				continue;
			}
			break;
		}
		return this.maxDepthRemaining = e, t;
	}
	parsePrimary() {
		switch (this.type) {
			case i$1.NUMBER:
			case i$1.STRING:
			case i$1.BYTES:
			case i$1.BOOLEAN:
			case i$1.NULL: return this.#o();
			case i$1.IDENTIFIER: return this.#c();
			case i$1.LPAREN: return this.#u();
			case i$1.LBRACKET: return this.parseList();
			case i$1.LBRACE: return this.parseMap();
		}
		throw parseError("unexpected_token", `Unexpected token: ${E[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#o() {
		return this.#e(this.#s(this.pos, this.lexer.pos, OPERATORS.value, this.value));
	}
	#c() {
		const t = this.value, e = this.lexer.pos, s = this.consume(i$1.IDENTIFIER);
		if (RESERVED.has(t)) throw parseError("reserved_identifier", `Reserved identifier: ${t}`, {
			pos: s,
			start: s,
			end: e,
			input: this.input
		});
		if (!this.match(i$1.LPAREN)) return this.#s(s, e, OPERATORS.id, t);
		this.#e();
		const r = this.parseArgumentList(), n = this.lexer.pos;
		return this.consume(i$1.RPAREN), this.#h(s, n, OPERATORS.call, [t, r]);
	}
	#u() {
		this.consume(i$1.LPAREN);
		const t = this.parseExpression();
		return this.consume(i$1.RPAREN), t;
	}
	parseList() {
		const t = this.consume(i$1.LBRACKET), e = [];
		let s = this.limits.maxListElements;
		if (!this.match(i$1.RBRACKET)) for (e.push(this.parseExpression()), s-- || this.#t("maxListElements", e.at(-1).pos); this.match(i$1.COMMA) && (this.#e(), !this.match(i$1.RBRACKET));) e.push(this.parseExpression()), s-- || this.#t("maxListElements", e.at(-1).pos);
		const r = this.lexer.pos;
		return this.consume(i$1.RBRACKET), this.#s(t, r, OPERATORS.list, e);
	}
	parseMap() {
		const t = this.consume(i$1.LBRACE), e = [];
		let s = this.limits.maxMapEntries;
		if (!this.match(i$1.RBRACE)) for (e.push(this.parseProperty()), s-- || this.#t("maxMapEntries", e.at(-1)[0].pos); this.match(i$1.COMMA) && (this.#e(), !this.match(i$1.RBRACE));) e.push(this.parseProperty()), s-- || this.#t("maxMapEntries", e.at(-1)[0].pos);
		const r = this.lexer.pos;
		return this.consume(i$1.RBRACE), this.#s(t, r, OPERATORS.map, e);
	}
	parseProperty() {
		return [this.parseExpression(), (this.consume(i$1.COLON), this.parseExpression())];
	}
	parseArgumentList() {
		const t = [];
		let e = this.limits.maxCallArguments;
		if (!this.match(i$1.RPAREN)) for (t.push(this.parseExpression()), e-- || this.#t("maxCallArguments", t.at(-1).pos); this.match(i$1.COMMA) && (this.#e(), !this.match(i$1.RPAREN));) t.push(this.parseExpression()), e-- || this.#t("maxCallArguments", t.at(-1).pos);
		return t;
	}
};
// node_modules/@marcbachmann/cel-js/lib/options.js
const l$1 = objFreeze({
	maxAstNodes: 1e5,
	maxDepth: 250,
	maxListElements: 1e3,
	maxMapEntries: 1e3,
	maxCallArguments: 32
});
const m = new Set(objKeys(l$1));
function f$1(e, n = l$1) {
	const t = e ? objKeys(e) : void 0;
	if (!t?.length) return n;
	const o = { ...n };
	for (const i of t) {
		if (!m.has(i)) throw new TypeError(`Unknown limits option: ${i}`);
		const a = e[i];
		typeof a == "number" && (o[i] = a);
	}
	return objFreeze(o);
}
const g = objFreeze({
	unlistedVariablesAreDyn: !1,
	homogeneousAggregateLiterals: !0,
	enableOptionalTypes: !1,
	limits: l$1
});
function s$1(e, n, t) {
	const o = e?.[t] ?? n?.[t];
	if (typeof o != "boolean") throw new TypeError(`Invalid option: ${t}`);
	return o;
}
function createOptions(e, n = g) {
	return e ? objFreeze({
		unlistedVariablesAreDyn: s$1(e, n, "unlistedVariablesAreDyn"),
		homogeneousAggregateLiterals: s$1(e, n, "homogeneousAggregateLiterals"),
		enableOptionalTypes: s$1(e, n, "enableOptionalTypes"),
		limits: f$1(e.limits, n.limits)
	}) : n;
}
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
const n = createRegistry({ enableOptionalTypes: !1 });
registerFunctions(n), registerOverloads(n), registerMacros(n);
var i = class i {
	#e;
	#r;
	#s;
	#i;
	#t;
	constructor(e, t) {
		this.opts = createOptions(e, t?.opts), this.#e = (t instanceof i ? t.#e : n).clone(this.opts);
		const r = {
			registry: this.#e,
			opts: this.opts
		};
		this.#s = new TypeChecker(r), this.#i = new TypeChecker(r, !0), this.#r = new b(r), this.#t = new Parser(this.opts.limits, this.#e), Object.freeze(this);
	}
	clone(e) {
		return new i(e, this);
	}
	registerFunction(e, t, r) {
		return this.#e.registerFunctionOverload(e, t, r), this;
	}
	registerOperator(e, t, r) {
		return this.#e.registerOperatorOverload(e, t, r), this;
	}
	registerType(e, t) {
		return this.#e.registerType(e, t), this;
	}
	registerVariable(e, t, r) {
		return this.#e.registerVariable(e, t, r), this;
	}
	registerConstant(e, t, r) {
		return this.#e.registerConstant(e, t, r), this;
	}
	hasVariable(e) {
		return this.#e.variables.has(e);
	}
	getDefinitions() {
		return this.#e.getDefinitions();
	}
	check(e) {
		try {
			return this.#n(this.#t.parse(e));
		} catch (t) {
			return {
				valid: !1,
				error: t
			};
		}
	}
	#n(e) {
		try {
			const t = this.#s.check(e, new RootContext(this.#e));
			return {
				valid: !0,
				type: this.#o(t)
			};
		} catch (t) {
			return {
				valid: !1,
				error: t
			};
		}
	}
	#o(e) {
		return e.name === "list<dyn>" ? "list" : e.name === "map<dyn, dyn>" ? "map" : e.name;
	}
	parse(e) {
		const t = this.#t.parse(e), r = this.#a.bind(this, t);
		return r.check = this.#n.bind(this, t), r.ast = t, r;
	}
	evaluate(e, t) {
		return this.#a(this.#t.parse(e), t);
	}
	#a(e, t) {
		return e.checkedType ? e.evaluate(this.#r, e, new RootContext(this.#e, t)) : (this.#i.check(e, t = new RootContext(this.#e, t)), e.evaluate(this.#r, e, t));
	}
};
var b = class extends Base {
	constructor(e) {
		super(e), this.createError = evaluationError;
	}
	#e(e) {
		if (e instanceof Map) return e.entries().next().value;
		for (const t in e) return [t, e[t]];
	}
	debugRuntimeType(e, t) {
		return t?.hasDynType === !1 ? t : this.debugTypeDeep(e);
	}
	debugTypeDeep(e) {
		const t = this.debugType(e);
		switch (t.kind) {
			case "list": {
				const r = e instanceof Array ? e[0] : e.values().next().value;
				return r === void 0 ? t : this.registry.getListType(this.debugTypeDeep(r));
			}
			case "map": {
				const r = this.#e(e);
				return r ? this.registry.getMapType(t.keyType.hasDynType ? this.debugTypeDeep(r[0]) : t.keyType, t.valueType.hasDynType ? this.debugTypeDeep(r[1]) : t.valueType) : t;
			}
			default: return t;
		}
	}
	tryEval(e, t) {
		try {
			const r = this.run(e, t);
			return r instanceof Promise ? r.catch((c) => c) : r;
		} catch (r) {
			return r;
		}
	}
	run(e, t) {
		return e.evaluate(this, e, t);
	}
};
const o$1 = new i({ unlistedVariablesAreDyn: !0 });
function parse(s) {
	return o$1.parse(s);
}
function evaluate(s, e) {
	return o$1.evaluate(s, e);
}
function check(s) {
	return o$1.check(s);
}
// node_modules/@marcbachmann/cel-js/lib/serialize.js
function c(t) {
	if (t === null) return "null";
	if (typeof t == "boolean" || typeof t == "bigint") return String(t);
	if (typeof t == "string") return l(t);
	if (t instanceof Uint8Array) return o(t);
	if (t instanceof UnsignedInt) return `${t.value}u`;
	if (t instanceof Optional) return t.hasValue() ? `optional.of(${c(t.value())})` : "optional.none()";
	if (typeof t == "number") return t % 1 === 0 ? `${t}.0` : t.toLocaleString("en-US", {
		useGrouping: !1,
		maximumFractionDigits: 9
	});
	if (typeof t == "object") {
		const r = Object.keys(t);
		if (r.every((e) => /^\d+$/.test(e))) {
			const e = new Uint8Array(r.length);
			for (let n = 0; n < r.length; n++) e[n] = t[n];
			return o(e);
		}
	}
	return String(t);
}
function serialize(t) {
	const { op: r, args: e } = t;
	switch (r) {
		case "value": return c(e);
		case "id": return e;
		case "||":
		case "&&":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "in":
		case "+":
		case "-":
		case "*":
		case "/":
		case "%": return `${s(e[0], r)} ${r} ${s(e[1], r)}`;
		case "!_": return `!${s(e, r)}`;
		case "-_": return [
			"+",
			"-",
			"*",
			"/",
			"%"
		].includes(e.op) ? `-(${serialize(e)})` : `-${serialize(e)}`;
		case ".": return `${s(e[0], r)}.${e[1]}`;
		case ".?": return `${s(e[0], r)}.?${e[1]}`;
		case "[]": return `${s(e[0], r)}[${serialize(e[1])}]`;
		case "[?]": return `${s(e[0], r)}[?${serialize(e[1])}]`;
		case "call": return `${e[0]}(${e[1].map(serialize).join(", ")})`;
		case "rcall": return `${s(e[1], r)}.${e[0]}(${e[2].map(serialize).join(", ")})`;
		case "list": return `[${e.map(serialize).join(", ")}]`;
		case "map": return `{${e.map(([n, i]) => `${serialize(n)}: ${serialize(i)}`).join(", ")}}`;
		case "?:": return `${s(e[0], r)} ? ${s(e[1], r)} : ${serialize(e[2])}`;
		default: throw new Error(`Unknown AST operation: ${r}`);
	}
}
function l(t) {
	const r = t.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/\f/g, "\\f").replace(/[\b]/g, "\\b").replace(/\v/g, "\\v");
	let e = "";
	for (let n = 0; n < r.length; n++) {
		const i = r.charCodeAt(n);
		i < 32 || i > 126 ? e += i <= 65535 ? `\\u${i.toString(16).padStart(4, "0")}` : `\\U${i.toString(16).padStart(8, "0")}` : e += r[n];
	}
	return `"${e}"`;
}
function o(t) {
	let r = "b\"";
	for (const e of t) e === 92 ? r += "\\\\" : e === 34 ? r += "\\\"" : e === 10 ? r += "\\n" : e === 13 ? r += "\\r" : e === 9 ? r += "\\t" : e >= 32 && e <= 126 ? r += String.fromCharCode(e) : r += `\\x${e.toString(16).padStart(2, "0")}`;
	return `${r}"`;
}
const f = {
	"?:": 1,
	"||": 2,
	"&&": 3,
	"==": 4,
	"!=": 4,
	"<": 5,
	"<=": 5,
	">": 5,
	">=": 5,
	in: 5,
	"+": 6,
	"-": 6,
	"-_": 6,
	"*": 7,
	"/": 7,
	"%": 7,
	"!_": 8,
	".": 9,
	".?": 9,
	"[]": 9,
	"[?]": 9,
	call: 9,
	rcall: 9
};
function $(t, r) {
	const e = t.op, n = f[r] || 0, i = f[e] || 0;
	return e === "value" || e === "id" || e === "call" || e === "rcall" || e === "list" || e === "map" || (r === "*" || r === "/" || r === "%") && e === "-_" || r === "*" && e === "*" && t.args[0].op === "-_" || (e === "." || e === "[]" || e === ".?" || e === "[?]") && (r === "." || r === "[]" || r === ".?" || r === "[?]" || r === "rcall") ? !1 : r === "?:" ? e === "?:" : r === "!_" || r === "-_" ? i < n : !!(r === "/" && (e === "*" || e === "+" || e === "-") || e === "/" && r !== void 0 || (r === "*" || r === "/") && [
		"+",
		"-",
		"*",
		"/"
	].includes(e) || i < n || i === n && (r === "/" || r === "%") && (e === "/" || e === "%"));
}
function s(t, r) {
	return $(t, r) ? `(${serialize(t)})` : serialize(t);
}
// node_modules/@marcbachmann/cel-js/lib/index.js
var lib_default = {
	parse,
	evaluate,
	check,
	Environment: i,
	ParseError,
	EvaluationError,
	TypeError: TypeError$1,
	serialize,
	Optional
};
exports.Environment = i;
exports.EvaluationError = EvaluationError;
exports.Optional = Optional;
exports.ParseError = ParseError;
exports.TypeError = TypeError$1;
exports.check = check;
exports.default = lib_default;
exports.evaluate = evaluate;
exports.parse = parse;
exports.serialize = serialize;
