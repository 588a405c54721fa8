import { registerMessages } from '../messages/registry.js';

registerMessages({
  'zh-CN': {
    'refusal.SHEET_TOO_LARGE': '表格文件超过 {max} MB，未读取。',
    'refusal.SHEET_TOO_LARGE.next': '请删除图片和多余的工作表，或分成几个文件后再上传。',
    'refusal.SHEET_UNREADABLE': '无法读取该表格：文件损坏、加密，或解压后过大。',
    'refusal.SHEET_UNREADABLE.next': '请用表格软件打开后另存为 .xlsx，再上传。',
    'refusal.SHEET_HEADINGS': '表格缺少必填列：{missing}。',
    'refusal.SHEET_HEADINGS.next': '请下载模板，按模板的列名填写后再上传。',
    'refusal.SHEET_TOO_MANY_ROWS': '一次最多导入 {max} 行。',
    'refusal.SHEET_TOO_MANY_ROWS.next': '请分成几个文件后再上传。',
    'refusal.SHEET_EMPTY': '表格中没有可读取的数据行。',
    'refusal.SHEET_EMPTY.next': '请在列名下一行开始填写；以“示例”开头的行不会读取。',
  },
  en: {
    'refusal.SHEET_TOO_LARGE': 'The sheet is larger than {max} MB and was not read.',
    'refusal.SHEET_TOO_LARGE.next': 'Remove pictures and spare sheets, or split it into several files.',
    'refusal.SHEET_UNREADABLE': 'The sheet cannot be read: damaged, encrypted, or too large when unpacked.',
    'refusal.SHEET_UNREADABLE.next': 'Open it in a spreadsheet program, save it as .xlsx and upload it again.',
    'refusal.SHEET_HEADINGS': 'The sheet lacks required columns: {missing}.',
    'refusal.SHEET_HEADINGS.next': 'Download the template and fill it in under its headings.',
    'refusal.SHEET_TOO_MANY_ROWS': 'At most {max} rows are imported at a time.',
    'refusal.SHEET_TOO_MANY_ROWS.next': 'Split it into several files.',
    'refusal.SHEET_EMPTY': 'There are no rows to read.',
    'refusal.SHEET_EMPTY.next': 'Begin in the row below the headings; rows that begin with “示例” are not read.',
  },
});
