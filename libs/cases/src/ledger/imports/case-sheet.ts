import { dayOf } from '@portal/kernel';
import { type Actor, type FieldProblem, type SheetColumn, t, type Tx, type TypedRow } from '@portal/platform';
import { caseProblems, LEAD_SOURCES, subjectProblems } from '../../case.rules.js';
import { VIOLATION_TYPES } from '../../data/violation-types.js';
import { registerCase, type RegisterCaseInput } from '../../register-case.js';
import { nameKey, normaliseCode, SUBJECT_KINDS } from '../../subjects/subject.rules.js';
import { dayText, moneyText, wordsText } from './cell-values.rules.js';
import type { CellProblem, ImportKind, JudgedRow, LikelyDuplicate } from './import-kind.js';
import '../sheets/ledger-words.js';

const ZH = 'zh-CN';
const byWord = (list: string, codes: readonly string[]): ReadonlyMap<string, string> => new Map(codes.map((code) => [t(ZH, `word.${list}.${code}`), code]));
const KINDS = byWord('SubjectKind', SUBJECT_KINDS);
const SOURCES = byWord('LeadSource', LEAD_SOURCES);

const COLUMNS: readonly SheetColumn[] = [
  { key: 'subjectName', heading: '监管对象', width: 28, required: true, note: '单位全称，与登记证书一致。', example: '某某门诊部' },
  { key: 'subjectKind', heading: '对象类别', width: 14, required: true, choices: [...KINDS.keys()], note: '从下拉列表选择。', example: '定点医疗机构' },
  { key: 'subjectCode', heading: '统一社会信用代码（编号）', width: 22, required: true, note: '单位填 18 位统一社会信用代码；个人填公民身份号码或执业、参保编号。', example: '524401000000000000' },
  { key: 'region', heading: '所在地区', width: 12, note: '地市或区县名称，或六位行政区划代码。', example: '广州市' },
  { key: 'title', heading: '案由', width: 32, note: '不填则由系统按对象和违法类型生成。' },
  { key: 'leadSource', heading: '线索来源', width: 14, required: true, choices: [...SOURCES.keys()], note: '从下拉列表选择。', example: '智能监控' },
  { key: 'leadDetail', heading: '线索说明', width: 24, note: '不得填写举报人身份信息。' },
  { key: 'facts', heading: '案件事实', width: 48, required: true, note: '时间、手段、经过、结果，20000 字以内。', example: '以虚构诊疗项目方式申报医保基金。' },
  { key: 'violationTypes', heading: '违法类型', width: 20, required: true, note: `多项用顿号分隔，可选：${VIOLATION_TYPES.join('、')}。`, example: '虚构医药服务' },
  { key: 'occurredFrom', heading: '发生起始', width: 12, kind: 'day', note: '年-月-日，如 2026-03-01。', example: '2025-01-01' },
  { key: 'occurredTo', heading: '发生截止', width: 12, kind: 'day', note: '年-月-日，不早于起始日期。', example: '2025-06-30' },
  { key: 'amountInvolved', heading: '涉案金额（元）', width: 16, kind: 'money', note: '以元为单位的数字，最多两位小数；不要写“万元”。', example: '486200.50' },
  { key: 'amountRecovered', heading: '已追回（元）', width: 16, kind: 'money', note: '以元为单位的数字，最多两位小数。' },
  { key: 'amountBasis', heading: '金额依据', width: 24, note: '金额如何认定。' },
];

/** Which column a problem of the input belongs to. */
const COLUMN_OF: Readonly<Record<string, string>> = { 'subject.kind': 'subjectKind', 'subject.code': 'subjectCode', 'subject.name': 'subjectName', 'subject.regionCode': 'region' };
const HEADINGS = new Map(COLUMNS.map((column) => [column.key, column]));

interface Regions { readonly byName: ReadonlyMap<string, readonly string[]>; readonly codes: ReadonlySet<string> }

async function regionsOf(tx: Tx): Promise<Regions> {
  const rows = await tx.query<{ code: string; name: string }>('select code, name from region');
  const byName = new Map<string, string[]>();
  for (const { code, name } of rows) byName.set(name, [...(byName.get(name) ?? []), code]);
  return { byName, codes: new Set(rows.map(({ code }) => code)) };
}

/** The code of a region as typed; what cannot be told apart stays as it is, and is refused as not on the list. */
function regionCode(typed: string | undefined, { byName, codes }: Regions): string | null {
  if (!typed) return null;
  const found = byName.get(typed) ?? [];
  return found.length === 1 && found[0] ? found[0] : codes.has(typed) ? typed : '?';
}

/** A row as the use case takes it. Words that are on no list are handed on as they are, and refused by the rules of the use case. */
function inputOf(cells: Readonly<Record<string, string>>, regions: Regions): RegisterCaseInput {
  return {
    subject: {
      kind: (KINDS.get(cells['subjectKind'] ?? '') ?? '?') as RegisterCaseInput['subject']['kind'], code: cells['subjectCode'] ?? '', name: cells['subjectName'] ?? '',
      regionCode: regionCode(cells['region'], regions),
    },
    title: cells['title'] ?? null, leadSource: (SOURCES.get(cells['leadSource'] ?? '') ?? '?') as RegisterCaseInput['leadSource'], leadDetail: cells['leadDetail'] ?? null,
    facts: cells['facts'] ?? '', violationTypes: wordsText(cells['violationTypes']), occurredFrom: dayText(cells['occurredFrom']), occurredTo: dayText(cells['occurredTo']),
    amountInvolved: moneyText(cells['amountInvolved']), amountRecovered: moneyText(cells['amountRecovered']), amountBasis: cells['amountBasis'] ?? null, evidence: [],
  };
}

interface Known { readonly code: string; readonly kind: string; readonly name: string }
interface Existing extends Omit<LikelyDuplicate, 'same'> { readonly code: string; readonly facts: string | null }

/** 案件登记: each row becomes a case of the acting agency. */
export const CASE_SHEET: ImportKind = {
  key: 'CASES', title: '案件登记', columns: COLUMNS, mostRows: 1_000,
  notes: ['带 * 的列必填；列的顺序可以调整，列名不能改。', '以“示例”开头的行不会读取。', '上传后先检查，不会立即登记；检查结果逐行列出问题。', '同一文件重复上传不会重复登记。', '不得填写举报人身份信息。'],

  async judge(tx: Tx, actor: Actor, rows: readonly TypedRow[]): Promise<JudgedRow[]> {
    const regions = await regionsOf(tx);
    const codes = [...new Set(rows.map(({ cells }) => normaliseCode(cells['subjectCode'] ?? '')))];
    const known = new Map((await tx.query<Known>(
      'select distinct on (code) code, kind, name from subject where code = any($1) order by code, agency_id is null desc', [codes])).map((subject) => [subject.code, subject]));
    const existing = await tx.query<Existing>(
      `select e.subject_code as code, e.case_id as id, e.number, e.title, k.facts from ledger_entry e left join case_record k on k.id = e.case_id and e.referral_id is null and e.joint_id is null
        where e.agency_id = app_agency() and e.subject_code = any($1) order by e.registered_at desc`, [codes]);
    const seen = new Map<string, number>();
    return rows.map((typed) => judgeRow(typed, actor, dayOf(tx.now), { regions, known, existing, seen }));
  },

  async make(tx: Tx, cells) {
    return registerCase(tx, inputOf(cells, await regionsOf(tx)));
  },
};

interface Surroundings { readonly regions: Regions; readonly known: ReadonlyMap<string, Known>; readonly existing: readonly Existing[]; readonly seen: Map<string, number> }

function judgeRow({ row, cells, unreadable }: TypedRow, actor: Actor, today: string, around: Surroundings): JudgedRow {
  const input = inputOf(cells, around.regions);
  const code = normaliseCode(input.subject.code);
  const problems: FieldProblem[] = [
    ...unreadable.map((key) => ({ field: key, code: 'CELL_UNREADABLE' })), ...subjectProblems(input.subject), ...caseProblems(input, today)];
  const registered = around.known.get(code);
  if (registered && registered.kind !== input.subject.kind) problems.push({ field: 'subject.kind', code: 'DIFFERS_FROM_REGISTER', values: { name: registered.name } });
  else if (registered && nameKey(registered.name) !== nameKey(input.subject.name)) problems.push({ field: 'subject.name', code: 'DIFFERS_FROM_REGISTER', values: { name: registered.name } });
  const key = `${code} ${input.facts.trim()}`;
  const first = around.seen.get(key);
  if (first !== undefined) problems.push({ field: 'facts', code: 'SAME_AS_ROW', values: { row: first } });
  else around.seen.set(key, row);

  const duplicates = around.existing.filter((one) => one.code === code).slice(0, 5)
    .map(({ id, number, title, facts }) => ({ id, number, title, same: facts?.trim() === input.facts.trim() }));
  const told = [...new Map(problems.map((problem) => [`${problem.field}:${problem.code}`, toCell(problem, cells, actor)])).values()];
  const verdict = told.length > 0 ? 'BAD' : duplicates.some(({ same }) => same) ? 'DUPLICATE' : 'GOOD';
  return { row, cells, problems: told, duplicates, verdict };
}

function toCell({ field, code, values }: FieldProblem, cells: Readonly<Record<string, string>>, actor: Actor): CellProblem {
  const column = COLUMN_OF[field] ?? field.split('.')[0] ?? field;
  const { heading, note, choices } = HEADINGS.get(column) ?? { heading: column, note: '' };
  const next = choices ? t(actor.locale, 'import.choose', { choices: choices.join('、') }) : note ?? '';
  const blank = (cells[column] ?? '') === '' && code === 'NOT_ON_LIST';
  return { column, heading, value: (cells[column] ?? '').slice(0, 80), code: blank ? 'REQUIRED' : code, message: t(actor.locale, `field.${blank ? 'REQUIRED' : code}`, values), next };
}
