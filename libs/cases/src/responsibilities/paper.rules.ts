import type { OfficialDocument } from '@portal/documents';
import { type Locale, type SheetColumn, type SheetRow, t } from '@portal/platform';
import type { DutyLine } from './reading/list-page.js';

/* The paper is Chinese whatever language its reader has, as every official document here. */
const ZH: Locale = 'zh-CN';
const words = (prefix: string, codes: readonly string[]): string => codes.map((code) => t(ZH, `${prefix}.${code}`)).join('、');

export const DUTY_COLUMNS: readonly SheetColumn[] = [
  { key: 'unit', heading: '单位', width: 22 }, { key: 'edition', heading: '版次', width: 8 }, { key: 'no', heading: '项次', width: 8, kind: 'number' }, { key: 'duty', heading: '事项', width: 48 }, { key: 'basis', heading: '依据', width: 36 },
  { key: 'role', heading: '牵头/配合', width: 12 }, { key: 'problems', heading: '问题类别', width: 26 }, { key: 'matters', heading: '承接事项', width: 26 }, { key: 'region', heading: '地域', width: 16 },
  { key: 'department', heading: '承办处室', width: 16 }, { key: 'contact', heading: '联系岗位', width: 20 }, { key: 'inForceFrom', heading: '施行日期', width: 12, kind: 'day' },
];

export const dutyRow = (line: DutyLine): SheetRow => ({
  unit: line.agency.name, edition: `第${line.edition}版`, no: line.no, duty: line.duty, basis: line.basis, role: t(ZH, `duty.role.${line.role}`), problems: words('duty.problem', line.problems), matters: words('duty.matter', line.matters),
  region: line.below ? `${line.region}及以下` : line.region, department: line.department, contact: line.vacant ? `${line.contact}（空缺）` : line.contact, inForceFrom: line.inForceFrom,
});

const SHARES = [['单位', 12], ['项次', 5], ['事项', 24], ['依据', 20], ['牵头/配合', 8], ['地域', 9], ['处室、联系岗位', 14], ['施行日期', 8]] as const;

/** The lists in force as one table, on paper. */
export function dutyPaper(lines: readonly DutyLine[], issuer: string, day: string): OfficialDocument {
  return {
    layout: 'FORM', issuer, secrecy: null, urgency: null, number: null, signer: null, title: '医疗保障基金联合监管责任清单', addressee: null,
    body: [
      { kind: 'paragraph', level: 0, flush: true, text: [`截至${day}在施行的各单位责任清单，共${new Set(lines.map(({ listId }) => listId)).size}个单位${lines.length}项。`] },
      {
        kind: 'table', columns: SHARES.map(([heading, share]) => ({ heading, share })), empty: '没有在施行的责任清单',
        rows: lines.map(dutyRow).map((row) => [row['unit'], row['no'], row['duty'], row['basis'], row['role'], row['region'], `${row['department']} ${row['contact']}`, row['inForceFrom']].map((text) => [String(text ?? '')])),
      },
      { kind: 'paragraph', level: 0, flush: true, text: ['注：依据粤医保发〔2020〕26号四（二）细化；联系岗位为平台单位名录中的席位。'] },
    ],
    enclosures: [], signature: null, note: null, copies: [], print: null, annexes: [],
  };
}
