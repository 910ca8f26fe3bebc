const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_v8 = require("node:v8");
// src/heap.ts
var heap_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ keepHeapSmall: () => keepHeapSmall });
const GROWTH_PERCENT = 40;
function keepHeapSmall() {
	try {
		(0, node_v8.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
	} catch {}
}
Object.defineProperty(exports, "heap_exports", {
	enumerable: true,
	get: function() {
		return heap_exports;
	}
});
Object.defineProperty(exports, "keepHeapSmall", {
	enumerable: true,
	get: function() {
		return keepHeapSmall;
	}
});
