export { DayField } from './day-field';
export { namePath } from './name-path';
