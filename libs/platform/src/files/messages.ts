import { registerMessages } from '../messages/registry.js';

registerMessages({
  'zh-CN': {
    'refusal.FILE_NOT_FOUND': '没有找到所选文件，或者该文件不是本单位上传的。',
    'refusal.FILE_NOT_FOUND.next': '请重新上传该文件后再提交。',
  },
  en: {
    'refusal.FILE_NOT_FOUND': 'A chosen file was not found, or your agency did not upload it.',
    'refusal.FILE_NOT_FOUND.next': 'Upload the file again, then submit.',
  },
});
