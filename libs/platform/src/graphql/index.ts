export { DateTimeScalar, DayScalar, MoneyScalar } from './scalars.js';
export { AttachmentType } from './attachment.type.js';
export * from './common.types.js';
export { assertWithinLimits, LIMITS, limitRules, readDocument } from './limits.js';
