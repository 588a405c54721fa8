import type { RecordOutcome } from '@portal/cases';
import { addDays, type Day } from '@portal/kernel';
import { kindsOf, type PublishedCase, type PublishedKind, said } from '../published-cases.js';

type OutcomeInput = Omit<Parameters<RecordOutcome['run']>[1], 'trackId' | 'caseId' | 'expectedVersion'>;
type Measure = OutcomeInput['measures'][number];

/** Under what each kind of agency acts; the notices seldom name the article. */
export const BASIS: Readonly<Record<PublishedKind, string>> = {
  医保: '《医疗保障基金使用监督管理条例》第三十八条、第四十条', 公安: '《刑法》第二百六十六条', 卫健: '《医疗机构管理条例》', 市场监管: '《价格法》第四十条、《药品管理法》',
  审计: '《审计法》第四十八条', 检察: '《刑事诉讼法》第一百六十九条', 纪检: '《监察法》第十一条',
};

/** Whose decision the published fine is: that of 市场监管 where it acted, else that of 医保. */
const finesOf = (published: PublishedCase): PublishedKind => (kindsOf(published).includes('市场监管') ? '市场监管' : '医保');
/** Who is to get the fund's money back. */
const recovers = (published: PublishedCase): PublishedKind | undefined => (['医保', '审计'] as const).find((kind) => kindsOf(published).includes(kind));

const yuan = (amount: number): string => amount.toFixed(2);

function moneyOf(published: PublishedCase, kind: PublishedKind): OutcomeInput['money'] {
  const { involved_yuan: involved, recovered_yuan: recovered, fine_yuan: fine, confiscated_yuan: confiscated } = published.amounts;
  const money: { kind: OutcomeInput['money'][number]['kind']; amount: number | null }[] = [
    ...(recovers(published) === kind ? [{ kind: 'FOUND' as const, amount: recovered === null ? null : Math.max(involved ?? 0, recovered) }, { kind: 'RECOVERABLE' as const, amount: recovered }] : []),
    ...(finesOf(published) === kind ? [{ kind: 'FINE' as const, amount: fine }, { kind: 'CONFISCATION' as const, amount: confiscated }] : []),
  ];
  return money.flatMap(({ kind: line, amount }) => (amount === null ? [] : [{ kind: line, amount: yuan(amount) }]));
}

/** What the service agreement has to do with it: the longest measure that the words name. Institutions only. */
function measureOf(text: string, published: PublishedCase, startsOn: Day): Measure[] {
  if (!published.subject_type.startsWith('定点')) return [];
  if (/解除.{0,6}协议|取消定点/.test(text)) return [{ code: 'TERMINATE_AGREEMENT', months: 36, startsOn }];
  if (/暂停.{0,12}(6个月|六个月)/.test(text)) return [{ code: 'SUSPEND_AGREEMENT_GRAVE', months: 6, startsOn }];
  if (/暂停.{0,12}(3个月|三个月)/.test(text)) return [{ code: 'SUSPEND_AGREEMENT', months: 3, startsOn }];
  return [];
}

const KIND: Readonly<Record<Exclude<PublishedKind, '医保' | '市场监管'>, readonly [OutcomeInput['kind'], RegExp]>> = {
  公安: ['CRIMINAL', /立案|侦|刑|抓|打掉/], 卫健: ['ADMINISTRATIVE_ACTION', /停止|处理|核查/], 审计: ['ADMINISTRATIVE_ACTION', /./], 检察: ['CRIMINAL', /起诉|审查/], 纪检: ['DISCIPLINE', /立案/],
};

function outcomeKind(published: PublishedCase, kind: PublishedKind, text: string, money: OutcomeInput['money']): OutcomeInput['kind'] | null {
  if (money.some((line) => line.kind === 'FINE' || line.kind === 'CONFISCATION')) return 'PENALTY';
  if (kind === '市场监管') return null;
  if (kind !== '医保') return KIND[kind][1].test(text) ? KIND[kind][0] : null;
  if (measureOf(text, published, '2026-01-01').length > 0 || /协议|记分|扣分/.test(text)) return 'AGREEMENT';
  return /追回|退|责令/.test(text) || money.length > 0 ? 'ADMINISTRATIVE_ACTION' : null;
}

/** What an agency decided, as far as the notice says; null where it says that it acted, but of no decision. The number of the document is made up. */
export function decisionOf(published: PublishedCase, kind: PublishedKind, decidedOn: Day): OutcomeInput | null {
  const text = said(published, kind);
  const money = moneyOf(published, kind);
  const outcome = outcomeKind(published, kind, text, money);
  if (outcome === null) return null;
  const person = !/^定点/.test(published.subject_type);
  const measures = kind === '医保' && !person ? measureOf(text, published, decidedOn) : [];
  return {
    kind: outcome, level: person ? 'PERSON' : 'INSTITUTION', subjectName: person ? published.subject : null, documentNo: `演示${kind}决字〔${decidedOn.slice(0, 4)}〕${published.id}号`, decidedOn,
    basis: BASIS[kind], text: `公开通报：${text}`, points: null, factIds: [], money,
    measures: outcome === 'PENALTY' ? measures.filter(({ code }) => code === 'TERMINATE_AGREEMENT') : measures,
  };
}

/** A day later that the decision is published, where it must be. */
export const publishedDay = (decidedOn: Day): Day => addDays(decidedOn, 3);
