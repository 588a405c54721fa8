export { Clock, ManualClock, SystemClock } from './clock.js';
export { isId, newId } from './ids.js';
export { addDays, addMonths, atTime, dayOf, daysBetween, endOfDay, isDay, isWeekend, startOfDay, yearOf } from './day.js';
export type { Day } from './day.js';
export { canonicalJson, sha256 } from './canonical-json.js';
export { makeUscc, usccProblem } from './uscc.js';
