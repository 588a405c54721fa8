import '../../responsibilities/messages/index.js';
import { DUTY_PROBLEMS, type DutyProblem, type Route, routeMatters } from '@portal/agencies';
import { dayOf } from '@portal/kernel';
import { type Actor, type AgencyKind, type FieldProblem, t, type Tx, type SheetColumn, type TypedRow } from '@portal/platform';
import { dayText, moneyText } from '../../ledger/imports/cell-values.rules.js';
import type { CellProblem, ImportKind, JudgedRow } from '../../ledger/imports/import-kind.js';
import { departs, groundWords } from '../../responsibilities/routing/ground.rules.js';
import type { FindingInput } from '../forms/form-field.js';
import { formProblems } from '../forms/form.rules.js';
import { tableOf } from '../referral-tables.js';
import { type Register, registerOf } from './finding-routes.js';
import type { RoutedFinding } from './routed-finding.js';

const AUDIT = tableOf('AUDIT');
const FINDINGS = AUDIT.draft.fields.filter(({ name }) => name === 'findings');
/** The words of the sheet are Chinese whatever language its reader has. */
const BY_PROBLEM = new Map<string, DutyProblem>(DUTY_PROBLEMS.filter((problem) => problem !== 'DATA_SHARING').map((problem) => [t('zh-CN', `duty.problem.${problem}`), problem]));

const COLUMNS: readonly SheetColumn[] = [
  { key: 'no', heading: '编号', width: 10, required: true, note: '问题在审计移送处理书中的编号，同一清单内不得重复。', example: '一' },
  { key: 'title', heading: '问题', width: 36, required: true, note: '问题名称，200 字以内。', example: '某医院重复收取护理费' },
  { key: 'problem', heading: '问题类别', width: 24, required: true, choices: [...BY_PROBLEM.keys()], note: '从下拉列表选择；系统按责任清单建议接收单位。', example: '医药机构违规使用基金' },
  { key: 'region', heading: '所在地区', width: 12, note: '地市或区县名称，或六位行政区划代码；不填按本单位所在地区。', example: '广州市' },
  { key: 'amount', heading: '金额（元）', width: 16, kind: 'money', note: '以元为单位的数字，最多两位小数；不要写“万元”。', example: '12000.50' },
  { key: 'facts', heading: '事实', width: 48, note: '时间、经过、结果。' },
  { key: 'legalBasis', heading: '定性依据', width: 30, note: '违反的法律、法规、规章条款。' },
  { key: 'demand', heading: '整改要求', width: 30, note: '要求接收单位做什么。', example: '追回违规费用' },
  { key: 'dueOn', heading: '整改期限', width: 12, kind: 'day', note: '年-月-日，须晚于今天；不填按整件的反馈日。', example: '2099-12-31' },
  { key: 'receiver', heading: '接收单位', width: 28, note: '一般不填，由系统按施行中的责任清单建议；另有指定的填单位全称或简称。' },
  { key: 'reason', heading: '指定理由', width: 28, note: '指定的接收单位与责任清单不一致时填写；也可以在页面上填写。' },
];
const HEADINGS = new Map(COLUMNS.map((column) => [column.key, column]));

const optional = (text: string | undefined): string | null => text || null;
const findingOf = (cells: Readonly<Record<string, string>>): FindingInput => ({
  no: cells['no'] ?? '', title: cells['title'] ?? '', facts: optional(cells['facts']), legalBasis: optional(cells['legalBasis']), demand: optional(cells['demand']),
  amount: moneyText(cells['amount']), dueOn: dayText(cells['dueOn']),
});

interface SentBefore { readonly no: string; readonly title: string; readonly number: string }

/** 审计发现的问题 of one 审计移送处理书: read, checked and routed here; handed over by `fanOutReferral`, one referral to each receiver. */
export const FINDING_SHEET: ImportKind = {
  key: 'FINDINGS', title: '审计问题清单', columns: COLUMNS, mostRows: 300,
  notes: [
    '带 * 的列必填；列的顺序可以调整，列名不能改。', '以“示例”开头的行不会读取。', '上传后只检查并建议接收单位，不会发出；接收单位可以在页面上逐项更改。',
    '公职人员违纪违法线索不得填入本表，请走纪检线索移送（封闭通道）。',
  ],

  async judge(tx: Tx, actor: Actor, rows: readonly TypedRow[]): Promise<JudgedRow[]> {
    const register = await registerOf(tx, rows.map(({ cells }) => cells['receiver'] ?? ''));
    const wanted = rows.map(({ cells }) => ({ problem: BY_PROBLEM.get(cells['problem'] ?? '') ?? null, region: register.regionOf(cells['region'], actor.regionCode ?? '') }));
    const today = dayOf(tx.now);
    const asked = wanted.flatMap(({ problem, region }, index) => (problem !== null && region !== null ? [{ index, matter: 'AUDIT' as const, problem, regionCode: region, receivers: AUDIT.sides.RECEIVER, notTo: actor.agencyId }] : []));
    const found = await routeMatters(tx, asked, today);
    const routes = new Map(asked.map(({ index }, at) => [index, found[at]]));
    const sent = await tx.query<SentBefore>(
      `select f.no, f.title, r.number from referral_finding f join referral r on r.id = f.referral_id
        where f.from_agency_id = app_agency() and r.sent_at is not null and r.state <> 'RECALLED' and f.title = any($1)`, [rows.map(({ cells }) => cells['title'] ?? '')]);
    return rows.map((row, index) => judged(row, actor, { today, register, route: routes.get(index) ?? null, problem: wanted[index]?.problem ?? null, region: wanted[index]?.region ?? null, sent, before: rows.slice(0, index) }));
  },
};

interface Around {
  readonly today: string; readonly register: Register; readonly route: Route | null; readonly problem: DutyProblem | null; readonly region: string | null; readonly sent: readonly SentBefore[];
  readonly before: readonly TypedRow[];
}

function judged({ row, cells, unreadable }: TypedRow, actor: Actor, around: Around): JudgedRow {
  const finding = findingOf(cells);
  const problems: FieldProblem[] = [
    ...unreadable.map((field) => ({ field, code: 'CELL_UNREADABLE' })),
    ...formProblems(FINDINGS, { findings: [finding] }, around.today, true).map((problem) => ({ ...problem, field: problem.field.replace('findings.0.', '') })),
    ...(around.problem ? [] : [{ field: 'problem', code: cells['problem'] ? 'NOT_ON_LIST' : 'REQUIRED' }]),
    ...(around.region === null ? [{ field: 'region', code: 'NOT_ON_LIST' }] : []),
    ...repeated(cells, around),
  ];
  const routed = receiver(cells, around, actor);
  if (routed && 'code' in routed) problems.push(routed);
  const told = [...new Map(problems.map((problem) => [`${problem.field}:${problem.code}`, toCell(problem, cells, actor)])).values()];
  return {
    row, cells, problems: told, duplicates: [], verdict: told.length > 0 ? 'BAD' : 'GOOD',
    ...(routed && !('code' in routed) && told.length === 0 && around.problem && around.region && { finding: { ...finding, problem: cells['problem'] ?? '', duty: around.problem, region: around.region, ...routed } }),
  };
}

function repeated(cells: TypedRow['cells'], { before, sent }: Around): FieldProblem[] {
  const same = before.find((other) => other.cells['no'] && other.cells['no'] === cells['no']);
  const earlier = sent.find(({ no, title }) => no === cells['no'] && title === cells['title']);
  return [
    ...(same ? [{ field: 'no', code: 'SAME_AS_ROW', values: { row: same.row } }] : []),
    ...(earlier ? [{ field: 'title', code: 'FINDING_SENT_BEFORE', values: { number: earlier.number } }] : []),
  ];
}

/** The office that the sheet names, or else the one that the lists in force give; with what these say in either case. */
function receiver(cells: TypedRow['cells'], { register, route, problem, region }: Around, actor: Actor): Pick<RoutedFinding, 'office' | 'basis' | 'contact' | 'listed' | 'routeReason'> | FieldProblem | null {
  if (problem === null || region === null || route === null) return null; // what is wrong there says why there is no office
  const { way, office, claim, statute } = route;
  const ground = { way, unit: claim?.unit.name ?? null, edition: claim?.edition ?? null, entryNo: claim?.no ?? null, basis: claim?.basis ?? statute };
  const said = { listed: way === 'LIST' ? office : null, contact: way === 'LIST' && claim ? `${claim.department} ${claim.contact}` : null };
  const named = cells['receiver'];
  if (named) {
    const found = register.named(named);
    if (!found || !isReceiver(found.kinds)) return { field: 'receiver', code: 'NOT_ON_LIST' };
    const away = departs({ way, proposedId: office?.id ?? null }, found.id);
    return { office: found, basis: found.id === office?.id ? groundWords(actor.locale, ground) : null, ...said, routeReason: away ? cells['reason'] || null : null };
  }
  return office ? { office, basis: groundWords(actor.locale, ground), ...said, routeReason: null } : { field: 'receiver', code: 'NO_OFFICE' };
}

const isReceiver = (kinds: readonly AgencyKind[]): boolean => kinds.some((kind) => AUDIT.sides.RECEIVER.includes(kind));

function toCell({ field, code, values }: FieldProblem, cells: TypedRow['cells'], actor: Actor): CellProblem {
  const { heading, note, choices } = HEADINGS.get(field) ?? { heading: field, note: '' };
  const next = choices ? t(actor.locale, 'import.choose', { choices: choices.join('、') }) : note ?? '';
  return { column: field, heading, value: (cells[field] ?? '').slice(0, 80), code, message: t(actor.locale, `field.${code}`, values), next };
}
