import { dayOf } from '@portal/kernel';
import type { CampaignFieldType } from '../form.rules.js';
import { dayInWords } from '../round.rules.js';
import { coverageOf, type RollupFact, type RollupRow } from '../rollup.rules.js';

export interface BriefSubject { readonly campaignName: string; readonly period: string; readonly asOf: Date }

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
/** 2026年11月23日16:30, in Shanghai. */
export function instantOnPaper(instant: Date): string {
  const [day = '', time = ''] = minute.format(instant).split(' ');
  return `${dayInWords(day)}${time}`;
}
export const dayOfInstant = (instant: Date): string => dayInWords(dayOf(instant));

const grouped = (digits: string): string => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
/** A value as papers have it: fen as 元, in 万元 from ten thousand on where nothing is lost by it. */
export function valueOnPaper(type: CampaignFieldType, value: string, measure: string | null): string {
  if (type === 'NUMBER') return `${grouped(value)}${measure ?? ''}`;
  if (type !== 'MONEY') return value;
  const fen = BigInt(value);
  if (fen >= 1_000_000n && fen % 10_000n === 0n) return `${grouped(String(fen / 1_000_000n))}${fraction(fen % 1_000_000n, 6)}万元`;
  return `${grouped(String(fen / 100n))}${fraction(fen % 100n, 2)}元`;
}
const fraction = (rest: bigint, places: number): string => (rest === 0n ? '' : `.${String(rest).padStart(places, '0').replace(/0+$/, '')}`);

/** The draft of a 通报 out of its figures and nothing else: who runs the campaign edits it until the release. */
export function draftBrief({ campaignName, period, asOf }: BriefSubject, rows: readonly RollupRow[], facts: readonly RollupFact[]): { readonly title: string; readonly body: string } {
  const { expected, reported, zeros, missing } = coverageOf(facts);
  const sums = rows.filter(({ sum }) => sum !== null).map(({ label, type, sum, measure }) => `${label}${valueOnPaper(type, sum ?? '0', measure)}`);
  const partial = missing.length > 0 ? '，以上均不含未报送单位' : '';
  return {
    title: `${campaignName}情况通报（${period}）`,
    body: [
      `现将${campaignName}${period}情况通报如下，数据截至${instantOnPaper(asOf)}。`,
      `应报送${expected}份，已报送${reported}份${zeros > 0 ? `，其中零报告${zeros}份` : ''}。${missing.length > 0 ? `尚未报送的有：${missing.map(({ agency, roundNo }) => `${agency}（第${roundNo}期）`).join('、')}。` : '各单位均已报送。'}`,
      ...(sums.length > 0 ? [`据已报送情况汇总：${sums.join('，')}${partial}。`] : []),
      '请各单位对照分工，持续推进，按期报送；尚未报送的，请尽快补报。',
    ].join('\n'),
  };
}
