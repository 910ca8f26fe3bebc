export { findingsOf, nextSteps } from './next-steps.ts'
export { CANDIDATES, planFiles } from './plan.ts'
export { survey } from './survey.ts'
export { writeNewFiles } from './write.ts'
