import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/message.ts
function message(template, ...[values]) {
  return { template, values: values ?? {} };
}
var joinParts = (parts) => parts.length === 0 ? "" : parts.reduce((list, item) => message("{list}, {item}", { list, item }));
function formatMessage({ template, values }, translate = (t) => t) {
  return translate(template).replace(/\{([^{}]+)\}/g, (whole, name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value === void 0) return whole;
    return typeof value === "object" ? formatMessage(value, translate) : String(value);
  });
}

export {
  message,
  joinParts,
  formatMessage
};
