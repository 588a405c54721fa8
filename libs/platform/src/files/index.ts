import './messages.js';

export { attachFiles, copyAttachments, type FilePlace, filesRefusal, replaceFiles } from './attach-files.js';
export { AttachmentEntity } from './attachment.entity.js';
export { attachmentJson, type AttachmentView } from './attachment-view.js';
export { ALLOWED_EXTENSIONS } from './file-type.rules.js';
export { mountFiles } from './mount-files.js';
export { StoredFileEntity } from './stored-file.entity.js';
export { removeExpiredUploads, UPLOAD_LIFETIME_MS } from './uploads.js';
