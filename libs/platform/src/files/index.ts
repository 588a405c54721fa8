import './messages.js';

export { attachFiles, copyAttachments, type FilePlace, filesRefusal, replaceFiles } from './attach-files.js';
export { AttachmentEntity } from './attachment.entity.js';
export { StoredFileEntity } from './stored-file.entity.js';
