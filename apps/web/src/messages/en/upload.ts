import type { SameKeys } from '../zh-CN';
import type { upload as zh } from '../zh-CN/upload';

export const upload: SameKeys<typeof zh> = {
  'upload.pick': 'Choose files',
  'upload.pickFor': 'Choose files: {label}',
  'upload.hint': 'Or drop them here; up to 200 MB each, resumed after a lost connection',
  'upload.progress': 'Upload progress of {name}',
  'upload.sent': '{percent}% uploaded ({sent} of {size})',
  'upload.paused': 'Paused at {percent}% ({sent} of {size})',
  'upload.checking': 'Checking the file type and computing the hash…',
  'upload.pause': 'Pause {name}',
  'upload.resume': 'Resume {name}',
  'upload.remove': 'Remove {name}',
  'upload.refused': 'The file was not accepted: its content does not match its type, or the type is not allowed',
  'upload.failed': 'The upload was interrupted; choose resume',
  'upload.unfinished': '{count, plural, one {# file is} other {# files are}} still uploading; wait or remove before submitting',
};
