const require_markdown = require("./reporters-markdown.cjs");
// src/reporters/comment.ts
const MAX_COMMENT_CHARACTERS = 6e4;
const MAX_COMMENT_BYTES = 24e4;
const ROWS_OF_LISTS = 5;
function reportAsComment(report, language = {}) {
	for (let maxBytes = MAX_COMMENT_BYTES;;) {
		const text = require_markdown.reportAsMarkdown(report, {
			...language,
			maxBytes,
			maxListRows: ROWS_OF_LISTS
		});
		if (text.length <= MAX_COMMENT_CHARACTERS) return text;
		maxBytes = Math.floor(Math.min(maxBytes, Buffer.byteLength(text)) * (MAX_COMMENT_CHARACTERS / text.length) * .97);
	}
}
exports.reportAsComment = reportAsComment;
