import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reporters/printable-json.ts
var printableJson = (document, indent = 2) => `${escaped(JSON.stringify(document, null, indent))}
`;
var escaped = (json) => json.replace(/#(?=#\[)/g, "\\u0023").replace(
  /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
  (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    ""
  )
);

export {
  printableJson
};
