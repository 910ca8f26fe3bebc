import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/finding.ts
var namesOf = ({ id, aliases }) => [id, ...aliases];
var CVE = /^cve-\d+-\d+$/i;
var cvesOf = (finding) => [
  ...new Set(namesOf(finding).flatMap((name) => CVE.test(name) ? name.toUpperCase() : []))
];
var canonicalName = (name) => CVE.test(name) ? name.toUpperCase() : name;
var isSameName = (a, b) => canonicalName(a) === canonicalName(b);

export {
  namesOf,
  cvesOf,
  canonicalName,
  isSameName
};
