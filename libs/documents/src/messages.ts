import { registerMessages } from '@portal/platform';

registerMessages({
  'zh-CN': {
    'refusal.PDF_UNAVAILABLE': '本系统所在服务器没有安装 LibreOffice，不能生成 PDF。',
    'refusal.PDF_UNAVAILABLE.rule': 'PDF 由 LibreOffice 转换；文书以 Word 文件为准。',
    'refusal.PDF_UNAVAILABLE.next': '请下载 Word 文件，用 WPS 或 Word 另存为 PDF；需要在线生成的，请联系系统管理员安装 LibreOffice。',
    'refusal.PDF_BUSY': '正在排队生成 PDF 的文书较多。',
    'refusal.PDF_BUSY.rule': '转换逐份进行，等候过多时不再排队。',
    'refusal.PDF_BUSY.next': '请稍后再试，或者先下载 Word 文件。',
    'refusal.PDF_FAILED': '这份文书没有能够转换成 PDF。',
    'refusal.PDF_FAILED.rule': '转换不成的，不提供残缺的 PDF。',
    'refusal.PDF_FAILED.next': '请下载 Word 文件；如再次失败，请联系系统管理员。',
  },
  en: {
    'refusal.PDF_UNAVAILABLE': 'This server has no LibreOffice and cannot make a PDF.',
    'refusal.PDF_UNAVAILABLE.rule': 'PDF is made by LibreOffice; the Word file is the document.',
    'refusal.PDF_UNAVAILABLE.next': 'Download the Word file and save it as PDF; ask the administrator to install LibreOffice.',
    'refusal.PDF_BUSY': 'Many documents are waiting to become PDF.',
    'refusal.PDF_BUSY.rule': 'One document after another is turned into PDF; a line that is too long takes no more.',
    'refusal.PDF_BUSY.next': 'Try again in a moment, or download the Word file.',
    'refusal.PDF_FAILED': 'This document could not be turned into a PDF.',
    'refusal.PDF_FAILED.rule': 'What was not turned into PDF as a whole is not handed out.',
    'refusal.PDF_FAILED.next': 'Download the Word file; if it fails again, tell the administrator.',
  },
});
