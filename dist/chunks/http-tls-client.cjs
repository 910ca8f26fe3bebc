let node_https = require("node:https");
exports.Agent = node_https.Agent;
exports.request = node_https.request;
