import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { detectContent } from './detect-content.js';
import { judgeContent } from './file-type.rules.js';
import * as sample from '../../../../test/support/file-samples.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'portal-detect-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

async function judge(name: string, bytes: Uint8Array) {
  const path = join(folder, 'sample');
  await writeFile(path, bytes);
  const verdict = judgeContent(name, await detectContent(path));
  return typeof verdict === 'string' ? verdict : verdict.mediaType;
}

describe('a file that is what it says', () => {
  it.each<[string, Uint8Array, string]>([
    ['报告.pdf', sample.pdf, 'application/pdf'],
    ['报告.PDF', sample.pdf, 'application/pdf'],
    ['报告.docx', sample.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['清单.xlsx', sample.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['汇报.pptx', sample.pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['公文.ofd', sample.ofd, 'application/ofd'],
    ['旧报告.doc', sample.doc, 'application/msword'],
    ['旧清单.xls', sample.xls, 'application/vnd.ms-excel'],
    ['照片.jpg', sample.jpg, 'image/jpeg'],
    ['照片.jpeg', sample.jpg, 'image/jpeg'],
    ['截图.png', sample.png, 'image/png'],
    ['扫描.tif', sample.tif, 'image/tiff'],
    ['材料.zip', sample.zip, 'application/zip'],
    ['录音.mp3', sample.mp3, 'audio/mpeg'],
    ['录音.wav', sample.wav, 'audio/wav'],
    ['录像.mp4', sample.mp4, 'video/mp4'],
    ['说明.txt', Buffer.from('涉案金额一千万元\r\n'), 'text/plain'],
    ['说明.txt', Buffer.from([0xef, 0xbb, 0xbf, 0x61]), 'text/plain'],
    ['说明.txt', sample.gbk, 'text/plain'],
    ['表格.csv', Buffer.from('\uFEFF序号,金额\n1,"12.50"\n', 'utf16le'), 'text/csv'],
    ['表格.csv', Buffer.from('\uFEFF序号,金额\n', 'utf16le').swap16(), 'text/csv'],
    ['BMW.txt', Buffer.from('BM 开头的文字不是位图'), 'text/plain'],
    ['明细.csv', Buffer.from('序号,金额\n1,"12.50"\n'), 'text/csv'],
    ['长文.txt', Buffer.from('证'.repeat(700_000)), 'text/plain'], // a character lies across the border of two reads
  ])('%s', async (name, bytes, mediaType) => expect(await judge(name, bytes)).toBe(mediaType));
});

describe('a file that is not what it says', () => {
  it.each<[string, Uint8Array]>([
    ['程序.pdf', sample.exe],
    ['页面.png', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['矢量.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['页面.txt', Buffer.from('\n <html><body onload=alert(1)>')],
    ['矢量.csv', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['富文本.txt', Buffer.from('{\\rtf1 x}')],
    ['页面.txt', Buffer.from('\uFEFF<html><script>alert(1)</script>', 'utf16le')],
    ['压缩.zip', sample.docx],
    ['压缩.docx', sample.zip],
    ['公文.zip', sample.ofd],
    ['公文.ofd', sample.zip],
    ['表格.docx', sample.xlsx],
    ['宏.docx', sample.docm],
    ['加密.docx', sample.encryptedOffice],
    ['表格.doc', sample.xls],
    ['安装包.doc', sample.encryptedOffice],
    ['照片.jpg', sample.png],
    ['程序.txt', sample.exe],
    ['二进制.csv', Buffer.from([0x31, 0x00, 0x32])],
    ['编码.txt', Buffer.from('证据 evidence', 'utf16le')], // without its mark nothing says what it is
    ['编码.txt', Buffer.from([0x61, 0xff, 0xff, 0x62])],
    ['空白.pdf', Buffer.alloc(64)],
    ['录像.mp4', sample.mov],
    ['截断.docx', sample.docx.subarray(0, 40)],
  ])('%s', async (name, bytes) => expect(await judge(name, bytes)).toBe('FILE_TYPE_MISMATCH'));

  it.each(['工具.exe', '页面.html', '矢量.svg', '脚本.pdf.js', '无扩展名', '快捷方式.lnk', '宏.docm', '归档.rar', '.pdf', 'constructor', 'a.__proto__'])(
    '%s is not taken at all', async (name) => expect(await judge(name, sample.pdf)).toBe('FILE_TYPE_NOT_ALLOWED'));

  it('a ZIP whose directory points outside it, or lies about its size, is only a ZIP', async () => {
    const broken = Buffer.from(sample.ofd);
    broken.writeUInt32LE(0xfffffff0, broken.length - 6);
    expect(await judge('公文.ofd', broken)).toBe('FILE_TYPE_MISMATCH');
  });
});
