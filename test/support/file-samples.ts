import { crc32 } from 'node:zlib';

/** The smallest files of each kind that are still of that kind. For tests. */

interface ZipEntry { readonly name: string; readonly text: string }

/** A ZIP of stored entries. */
function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const nameBytes = Buffer.from(name);
    const data = Buffer.from(text);
    const common = Buffer.alloc(26); // version, flags, method, time, crc, sizes, lengths: the same in both headers
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const office = (contentType: string, part: string): Buffer => zipOf([
  { name: '[Content_Types].xml', text: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${contentType}.main+xml"/></Types>` },
  { name: '_rels/.rels', text: '<Relationships/>' },
  { name: part, text: '<x/>' },
]);
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const docx = office(`${OFFICE}.wordprocessingml.document`, 'word/document.xml');
export const xlsx = office(`${OFFICE}.spreadsheetml.sheet`, 'xl/workbook.xml');
export const pptx = office(`${OFFICE}.presentationml.presentation`, 'ppt/presentation.xml');
export const docm = office('application/vnd.ms-word.document.macroEnabled', 'word/document.xml');
export const ofd = zipOf([{ name: 'OFD.xml', text: '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>' }, { name: 'Doc_0/Document.xml', text: '<x/>' }]);
export const zip = zipOf([{ name: '处方明细.txt', text: '一' }]);

/** An OLE compound file whose directory names one stream. */
function compound(stream: string): Buffer {
  const file = Buffer.alloc(1536);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.write('Root Entry\0', 1024, 'utf16le');
  file.write(`${stream}\0`, 1152, 'utf16le');
  return file;
}
export const doc = compound('WordDocument');
export const xls = compound('Workbook');
export const encryptedOffice = compound('EncryptedPackage');

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const tif = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.from('0100000103000100000001000000', 'hex'), Buffer.alloc(32)]);
export const mp3 = Buffer.concat([Buffer.from('ID3'), Buffer.from([3, 0, 0, 0, 0, 0, 0]), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
export const wav = Buffer.concat([Buffer.from('RIFF'), Buffer.from([36, 0, 0, 0]), Buffer.from('WAVEfmt '), Buffer.alloc(24)]);
const ftyp = (brand: string): Buffer => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.from([0, 0, 2, 0]), Buffer.from(`${brand}mp41`), Buffer.alloc(16)]);
export const mp4 = ftyp('isom');
export const mov = ftyp('qt  ');
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.from([0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]), Buffer.alloc(200)]);
/** 医保基金 in GBK. */
export const gbk = Buffer.from('d2bdb1a3bbf9bdf00d0a', 'hex');
