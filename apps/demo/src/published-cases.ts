import { readFileSync } from 'node:fs';

/** One case as a public notice tells it; null: the notice does not say. Natural persons only as published, masked. */
export interface PublishedCase {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly subject_type: string;
  readonly subject_anonymised: boolean;
  readonly province: string;
  readonly city: string | null;
  readonly district: string | null;
  readonly violation_types: readonly string[];
  readonly violation_detail: string | null;
  readonly violation_period: string | null;
  readonly amounts: {
    readonly involved_yuan: number | null; readonly involved_text: string | null; readonly recovered_yuan: number | null; readonly fine_yuan: number | null; readonly confiscated_yuan: number | null;
  };
  readonly discovery: { readonly agency: string | null; readonly method: string | null; readonly method_detail: string | null; readonly date: string | null };
  readonly timeline: readonly { readonly date: string | null; readonly step: string; readonly agency: string | null; readonly detail: string | null }[];
  /** `acted` false: named only as to whom it was to be transferred. */
  readonly agency_actions: readonly { readonly agency_type: string; readonly agency_name: string | null; readonly action: string; readonly result: string | null; readonly acted: boolean }[];
  readonly transferred_to_police: true | null;
  readonly police_status: string;
  readonly judgment: string | null;
  readonly summary: string;
  readonly source: { readonly publisher: string; readonly site: string | null; readonly url: string | null; readonly published_date: string | null };
}

interface Collection { readonly origin: string; readonly cases: readonly PublishedCase[] }

/** The published cases, in the order of the collection. */
export function publishedCases(): readonly PublishedCase[] {
  return (JSON.parse(readFileSync(new URL('./data/published-cases.json', import.meta.url), 'utf8')) as Collection).cases;
}

/** Publisher, day and address of the notice. */
export const originOf = ({ source }: PublishedCase): string =>
  [source.publisher, source.published_date, source.site, source.url].filter(Boolean).join('，');

/** Where it happened, as published. */
export const placeOf = ({ province, city, district }: PublishedCase): string =>
  [...new Set([province, city, district])].filter(Boolean).join('');

const KINDS = ['医保', '公安', '卫健', '市场监管', '审计', '检察', '纪检'] as const;
/** Kinds of agency that have a seat in the portal; courts have none. */
export type PublishedKind = (typeof KINDS)[number];

/** Which kinds of agency acted, in the order of the list. */
export const kindsOf = ({ agency_actions: actions }: PublishedCase): PublishedKind[] =>
  KINDS.filter((kind) => actions.some(({ agency_type: type, acted }) => acted && type === kind));

/** What a kind of agency did, in the words of the notice. */
export const said = ({ agency_actions: actions }: PublishedCase, kind: PublishedKind): string =>
  actions.filter(({ agency_type: type, acted }) => acted && type === kind)
    .map(({ agency_name: name, action, result }) => [name === null ? action : `${name}：${action}`, result].filter(Boolean).join('，')).join('；');

/** The offence a notice is about; resale is 非法经营, all else 诈骗, where it names none. */
export const offenceOf = ({ title, summary, violation_types: types }: Pick<PublishedCase, 'title' | 'summary' | 'violation_types'>): { code: string; name: string } => (
  /掩饰、隐瞒犯罪所得(系列案|罪被起诉)/.test(`${title} ${summary}`) ? { code: 'CONCEALMENT', name: '掩饰、隐瞒犯罪所得、犯罪所得收益罪' }
    : types.includes('倒卖药品(回流药)') ? { code: 'ILLEGAL_BUSINESS', name: '非法经营罪' } : { code: 'FRAUD', name: '诈骗罪' });
