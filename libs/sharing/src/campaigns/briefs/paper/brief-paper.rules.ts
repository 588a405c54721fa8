import type { Block, OfficialDocument, Text } from '@portal/documents';
import type { RollupFact, RollupRow } from '../../rollup.rules.js';
import type { CampaignBrief } from '../brief.js';
import { dayOfInstant, instantOnPaper, valueOnPaper } from '../brief-text.rules.js';

type Printed = Pick<CampaignBrief, 'number' | 'title' | 'body' | 'toState' | 'asOf' | 'figures' | 'hash' | 'frozenAt' | 'releasedAt'> & { readonly office: string };

const paragraph = (text: string, level: 0 | 1 = 0): Block => ({ kind: 'paragraph', level, text: [text] });
const names = (list: readonly { readonly agency: string; readonly roundNo: number }[], rounds: boolean): string => list.map(({ agency, roundNo }) => (rounds ? `${agency}（第${roundNo}期）` : agency)).join('、');

/** Every field: its sum, out of how many, and by name who is not in it. */
const sums = (rows: readonly RollupRow[], rounds: boolean): Block => ({
  kind: 'table', empty: '没有需要合计的项目',
  columns: [{ heading: '项目', share: 30 }, { heading: '合计', share: 26, align: 'right' }, { heading: '已报/应报', share: 16, align: 'center' }, { heading: '未计入的单位', share: 28 }],
  rows: rows.filter((row) => row.sums).map(({ label, type, measure, sum, reported, expected, missing }): Text[] => [[label], [sum === null ? '—' : valueOnPaper(type, sum, measure)], [`${reported}/${expected}`], [names(missing, rounds) || '无']]),
});

/** What each unit has given: the fields that are added up, as many beside each other as a page is wide. */
const WIDE = 4;
function byUnit(rows: readonly RollupRow[], facts: readonly RollupFact[], rounds: boolean): Block[] {
  const summed = rows.filter((row) => row.sums);
  const parts = Array.from({ length: Math.ceil(summed.length / WIDE) }, (_, index) => summed.slice(index * WIDE, (index + 1) * WIDE));
  return parts.map((part): Block => ({
    kind: 'table', empty: '没有应报送的单位',
    columns: [{ heading: '单位', share: 24 }, ...part.map(({ label }) => ({ heading: label, share: 76 / part.length, align: 'right' as const }))],
    rows: facts.map((fact): Text[] => [[rounds ? `${fact.agency}（第${fact.roundNo}期）` : fact.agency], ...part.map((row): Text => [cellOf(row, fact)])]),
  }));
}

function cellOf({ type, measure, entries, missing }: RollupRow, { reportId }: RollupFact): string {
  if (missing.some((one) => one.reportId === reportId)) return '未报送';
  const entry = entries.find((one) => one.reportId === reportId);
  if (!entry) return '—';
  return entry.zero ? '零报告' : entry.value === null ? '未填' : valueOnPaper(type, entry.value, measure);
}

/** By what it is told apart from any other reckoning. */
function markOf({ number, asOf, frozenAt, hash }: Printed): Block {
  const label = (text: string) => ({ text: [text], label: true });
  return {
    kind: 'grid', shares: [18, 32, 18, 32],
    rows: [
      { cells: [label('数据编号'), { text: [number], span: 3 }] },
      { cells: [label('截止时点'), { text: [instantOnPaper(new Date(asOf))] }, label('固定日期'), { text: [dayOfInstant(new Date(frozenAt))] }] },
      { cells: [label('校验值'), { text: [hash], span: 3 }] },
    ],
  };
}

/**
 * 专项行动情况通报: its words as they were edited, its figures as they were frozen. The conference and its office issue no documents of their own and have no seal (粤医保发〔2020〕26号 四(二)): it bears neither red head
 * nor document number, and says so. Chinese whatever language its reader has, as every paper here.
 */
export function briefPaper(printed: Printed, facts: readonly RollupFact[]): OfficialDocument {
  const { office, title, body, toState, figures, releasedAt } = printed;
  const rounds = new Set(facts.map(({ roundNo }) => roundNo)).size > 1;
  return {
    layout: 'FORM', issuer: office, secrecy: null, urgency: null, number: null, signer: null, title, addressee: [toState ? '国家医疗保障局，联席会议各成员单位' : '联席会议各成员单位'],
    body: [
      ...body.split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(line.trim())),
      paragraph('汇总情况', 1), sums(figures, rounds), paragraph('各单位情况', 1), ...byUnit(figures, facts, rounds),
      paragraph('各单位可以在平台核对本单位报送的内容；数据固定后未再改动，以下列校验值为准。'), markOf(printed),
    ],
    enclosures: [], signature: { agency: [office], day: releasedAt ? [dayOfInstant(new Date(releasedAt))] : [{ blank: 'signature.day' }] },
    note: ['联席会议及其办公室不制作印章、不正式行文，本通报不编文号、不盖章'], copies: [], print: null, annexes: [],
  };
}
