export { DayField, today } from './day-field';
export { namePath } from './name-path';
