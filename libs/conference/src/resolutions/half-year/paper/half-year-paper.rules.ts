import type { Block, OfficialDocument, Text } from '@portal/documents';
import { type Day, dayOf } from '@portal/kernel';
import { dayOnPaper } from '../../../minutes/signing/issue/issue-facts.js';
import { ZH_HALF_YEAR } from '../../../messages/half-year.zh-CN.js';
import { daysOfReport } from '../find-half-year-report.js';
import type { HalfYearFact, HalfYearRow } from '../half-year-fact.rules.js';
import type { HalfYearReport } from '../half-year-report.js';
import { nameOnPaper } from '../half-year-span.rules.js';
import { HALF_YEAR_FIGURE_KEYS, type HalfYearFigure } from '../half-year.table.js';

type Printed = Pick<HalfYearReport, 'number' | 'conference' | 'year' | 'half' | 'asOf' | 'definitionVersion' | 'figures' | 'hash' | 'frozenAt' | 'releasedAt'> & { readonly office: string };

const paragraph = (text: string, level: 0 | 1 = 0): Block => ({ kind: 'paragraph', level, text: [text] });
const WORDS: Readonly<Record<string, string>> = ZH_HALF_YEAR;
const word = (figure: HalfYearFigure, part: 'name' | 'text'): string => WORDS[`half-year.figure.${figure}.${part}`] ?? '';
const of = ({ numbers }: HalfYearRow, figure: HalfYearFigure) => numbers.find((number) => number.figure === figure) ?? { matters: 0, times: 0 };

/** 截至 of a paper: the instant in Shanghai to the minute; the end of a half-year is the end of its last day. */
function asOfOnPaper({ asOf, year, half }: Printed): string {
  const instant = new Date(asOf);
  const { to } = daysOfReport({ year, half });
  if (dayOf(instant) > to) return `${dayOnPaper(to)}24时`;
  const [, time = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(instant).split(' ');
  return `${dayOnPaper(dayOf(instant))}${time}`;
}

/** The whole in a sentence, each number of which stands in the table as well. */
function summary(whole: HalfYearRow): string {
  const n = (figure: HalfYearFigure): number => of(whole, figure).matters;
  const often = (figure: HalfYearFigure): string => (n(figure) > 0 ? `${n(figure)}件${of(whole, figure).times ?? 0}次` : '0件');
  return `应办议定事项${n('ALL')}件，其中上期结转${n('CARRIED')}件、本期交办${n('ISSUED')}件。已办结销号${n('IN_TIME') + n('LATE')}件，其中按期${n('IN_TIME')}件、逾期${n('LATE')}件；撤销${n('CANCELLED')}件；`
    + `未办结${n('OPEN')}件，其中逾期未反馈${n('OVERDUE')}件。期内批准延期${often('DEFERRED')}，退回继续办理${often('RETURNED')}。`;
}

const COLUMNS = ['ALL', 'CARRIED', 'ISSUED', 'IN_TIME', 'LATE', 'CANCELLED', 'OPEN', 'OVERDUE', 'DEFERRED', 'RETURNED'] as const satisfies readonly HalfYearFigure[];

/** Over a narrow column, in two lines. */
const heading = (figure: HalfYearFigure): string => (figure === 'OVERDUE' ? '其中\n逾期' : word(figure, 'name').replace(/^(.{2})(.+)$/u, '$1\n$2'));

const byLead = (rows: readonly HalfYearRow[]): Block => ({
  kind: 'table', empty: '没有应办的议定事项',
  columns: [{ heading: '牵头单位', share: 22 }, ...COLUMNS.map((figure) => ({ heading: heading(figure), share: 8, align: 'center' as const }))],
  rows: [...rows.filter(({ leadId }) => leadId !== null), ...rows.filter(({ leadId }) => leadId === null)].map((row): Text[] => [
    [row.lead ?? '合计'],
    ...COLUMNS.map((figure): Text => { const { matters, times } = of(row, figure); return [matters > 0 && times ? `${matters}件\n${times}次` : String(matters)]; }),
  ]),
});

const narrow = (day: Day): string => dayOnPaper(day).replace('年', '年\n');
const late = (facts: readonly HalfYearFact[]): Block => ({
  kind: 'table', empty: '没有逾期未反馈的议定事项',
  columns: [{ heading: '序号', share: 9, align: 'center' }, { heading: '议定事项', share: 43 }, { heading: '牵头单位', share: 16, align: 'center' }, { heading: '完成时限', share: 16, align: 'center' }, { heading: '首次时限', share: 16, align: 'center' }],
  rows: facts.map(({ number, title, lead, dueOn, firstDueOn }, index) => [[`${index + 1}`], [`${title}\n（${number}）`], [lead], [narrow(dueOn)], [dueOn === firstDueOn ? '同左' : narrow(firstDueOn)]]),
});

const WORDING: Block = {
  kind: 'table', empty: '', columns: [{ heading: '数字', share: 18, align: 'center' }, { heading: '统计口径', share: 82 }],
  rows: HALF_YEAR_FIGURE_KEYS.map((figure) => [[word(figure, 'name')], [`${word(figure, 'text')}。`]]),
};

/** By what it is told apart from any other reckoning. */
function markOf(printed: Printed): Block {
  const label = (text: string) => ({ text: [text], label: true });
  const { number, definitionVersion, frozenAt, hash } = printed;
  return {
    kind: 'grid', shares: [18, 32, 18, 32],
    rows: [
      { cells: [label('数据编号'), { text: [number] }, label('口径版本'), { text: [`第${definitionVersion}版`] }] },
      { cells: [label('截止时点'), { text: [asOfOnPaper(printed)] }, label('固定日期'), { text: [dayOnPaper(dayOf(new Date(frozenAt)))] }] },
      { cells: [label('校验值'), { text: [hash], span: 3 }] },
    ],
  };
}

/**
 * 议定事项落实情况通报, from what was frozen and nothing else. The conference and its office issue no documents of their own and have no seal (粤医保发〔2020〕26号
 * 四(二)): it bears neither red head nor document number, and says so. Chinese whatever language its reader has, as every paper here.
 */
export function halfYearPaper(printed: Printed, facts: readonly HalfYearFact[]): OfficialDocument {
  const { conference, office, figures, releasedAt } = printed;
  const name = nameOnPaper(printed);
  const { from, to } = daysOfReport(printed);
  const whole = figures.find(({ leadId }) => leadId === null) ?? { leadId: null, lead: null, numbers: [] };
  const overdue = [...facts].filter(({ verdict }) => verdict === 'OVERDUE').sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : one.number < other.number ? -1 : 1));
  return {
    layout: 'FORM', issuer: office, secrecy: null, urgency: null, number: null, signer: null, title: `${name}议定事项落实情况通报`, addressee: ['联席会议各成员单位'],
    body: [
      paragraph(`现将${conference}${name}（${dayOnPaper(from)}至${dayOnPaper(to)}）议定事项落实情况通报如下，数据截至${asOfOnPaper(printed)}。`),
      paragraph('总体情况', 1), paragraph(summary(whole)),
      paragraph('各牵头单位情况', 1), byLead(figures),
      paragraph('逾期未反馈的议定事项', 1), late(overdue),
      paragraph('统计口径', 1),
      WORDING, paragraph(WORDS['half-year.scope'] ?? ''),
      paragraph('各成员单位可以在平台核对每个数字背后的议定事项；数据固定后未再改动，以下列校验值为准。'), markOf(printed),
    ],
    enclosures: [], signature: { agency: [office], day: releasedAt ? [dayOnPaper(dayOf(new Date(releasedAt)))] : [{ blank: 'signature.day' }] },
    note: ['联席会议及其办公室不制作印章、不正式行文，本通报不编文号、不盖章'], copies: [], print: null, annexes: [],
  };
}
