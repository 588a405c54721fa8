export { FileUpload } from './file-upload';
export { useUnfinished } from './use-uploads';
export type { UploadedFile } from './result-of';
export { fileIdsOf } from './result-of';
