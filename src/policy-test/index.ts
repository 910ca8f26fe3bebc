export { runTestFile } from './run.ts'
export { resultsAsText } from './text.ts'
