export { AnswerDataError } from './answer-data-error.js';
export { DeliverData } from './deliver-data.js';
export { EraseTakenUploads } from './erase-taken-uploads.js';
export { FileDestruction } from './file-destruction.js';
export { ReadSharedData } from './read-shared-data.js';
export { RemindGrantEnds } from './remind-grant-ends.js';
export { ReportDataError } from './report-data-error.js';
export { SuspendGrant } from './suspend-grant.js';
