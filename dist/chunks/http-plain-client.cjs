let node_http = require("node:http");
Object.defineProperty(exports, "Agent", {
	enumerable: true,
	get: function() {
		return node_http.Agent;
	}
});
Object.defineProperty(exports, "request", {
	enumerable: true,
	get: function() {
		return node_http.request;
	}
});
