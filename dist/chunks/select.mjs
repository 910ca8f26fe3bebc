import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  invalid,
  joinProblems
} from "./input-problems.mjs";
import {
  formatImageReference,
  imageName,
  parseImageReference
} from "./shared-15.mjs";
import {
  message
} from "./message.mjs";

// src/evidence/select.ts
function selectAssessments(evidence, { images, digest }, file) {
  if (images.length === 0) return ofDigest(evidence, digest, file);
  const problems = [];
  const selected = images.flatMap(({ text, place }) => {
    const reference = parseImageReference(text);
    const found = findImages(evidence, reference);
    if (found.length === 0) problems.push(ofAnother(evidence, formatImageReference(reference), place, file));
    return found;
  });
  if (problems.length > 0) throw joinProblems(problems);
  return [...new Set(selected)];
}
function findImages({ images }, wanted) {
  const exact = images.filter(({ reference }) => formatImageReference(reference) === formatImageReference(wanted));
  if (exact.length > 0) return exact;
  return images.filter(
    (image) => imageName(image.reference) === imageName(wanted) && image.reference.tag === wanted.tag && (wanted.digest === void 0 || hasDigest(image, wanted.digest))
  );
}
var hasDigest = ({ digest, reference }, wanted) => digest === wanted || reference.digest === wanted;
function ofDigest(evidence, digest, file) {
  const others = digest === void 0 ? [] : evidence.images.filter((image) => !hasDigest(image, digest));
  if (digest !== void 0 && others.length > 0) throw ofAnother(evidence, digest, "input digest", file);
  return evidence.images;
}
var ofAnother = ({ images }, wanted, place, file) => invalid(
  place,
  message("the evidence {file} is of another image than {wanted}", { file, wanted }),
  message("it is of {images}", { images: images.map(nameOf).join(", ") })
);
var nameOf = ({ reference, digest }) => formatImageReference(reference.digest === void 0 && digest !== void 0 ? { ...reference, digest } : reference);

export {
  selectAssessments,
  findImages
};
