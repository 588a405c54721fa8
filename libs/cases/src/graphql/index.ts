export { TimelineEntryType } from './timeline.type.js';
