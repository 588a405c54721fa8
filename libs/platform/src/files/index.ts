import './messages.js';
import { AttachmentEntity } from './attachment.entity.js';
import { StoredFileEntity } from './stored-file.entity.js';

export { attachFiles, copyAttachments, type FilePlace, type FileRow, filesRefusal, findFiles, replaceFiles } from './attach-files.js';
export { AttachmentEntity, StoredFileEntity };
export { attachmentJson, type AttachmentView } from './attachment-view.js';
export { contentDisposition, safeFileName } from './file-name.rules.js';
export { FileStore, hashOf } from './file-store.js';
export { ALLOWED_EXTENSIONS } from './file-type.rules.js';
export { type CompleteUpload, finishUpload, type TakenFile } from './finish-upload.js';
export { decodeText } from './text-encoding.js';
export { mountFiles } from './mount-files.js';
export { refusalBody, removeExpiredUploads, UPLOAD_LIFETIME_MS } from './uploads.js';

/** Entities of the files, for the data source. */
export const FILES_ENTITIES = [StoredFileEntity, AttachmentEntity];
