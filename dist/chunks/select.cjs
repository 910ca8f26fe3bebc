const require_policy = require("./policy.cjs");
// src/evidence/select.ts
function selectAssessments(evidence, { images, digest }, file) {
	if (images.length === 0) return ofDigest(evidence, digest, file);
	const problems = [];
	const selected = images.flatMap(({ text, place }) => {
		const reference = require_policy.parseImageReference(text);
		const found = findImages(evidence, reference);
		if (found.length === 0) problems.push(ofAnother(evidence, require_policy.formatImageReference(reference), place, file));
		return found;
	});
	if (problems.length > 0) throw require_policy.joinProblems(problems);
	return [...new Set(selected)];
}
function findImages({ images }, wanted) {
	const exact = images.filter(({ reference }) => require_policy.formatImageReference(reference) === require_policy.formatImageReference(wanted));
	if (exact.length > 0) return exact;
	return images.filter((image) => require_policy.imageName(image.reference) === require_policy.imageName(wanted) && image.reference.tag === wanted.tag && (wanted.digest === void 0 || hasDigest(image, wanted.digest)));
}
const hasDigest = ({ digest, reference }, wanted) => digest === wanted || reference.digest === wanted;
function ofDigest(evidence, digest, file) {
	const others = digest === void 0 ? [] : evidence.images.filter((image) => !hasDigest(image, digest));
	if (digest !== void 0 && others.length > 0) throw ofAnother(evidence, digest, "input digest", file);
	return evidence.images;
}
const ofAnother = ({ images }, wanted, place, file) => require_policy.invalid(place, require_policy.message("the evidence {file} is of another image than {wanted}", {
	file,
	wanted
}), require_policy.message("it is of {images}", { images: images.map(nameOf).join(", ") }));
const nameOf = ({ reference, digest }) => require_policy.formatImageReference(reference.digest === void 0 && digest !== void 0 ? {
	...reference,
	digest
} : reference);
Object.defineProperty(exports, "findImages", {
	enumerable: true,
	get: function() {
		return findImages;
	}
});
Object.defineProperty(exports, "selectAssessments", {
	enumerable: true,
	get: function() {
		return selectAssessments;
	}
});
