let node_https = require("node:https");
Object.defineProperty(exports, "Agent", {
	enumerable: true,
	get: function() {
		return node_https.Agent;
	}
});
Object.defineProperty(exports, "request", {
	enumerable: true,
	get: function() {
		return node_https.request;
	}
});
