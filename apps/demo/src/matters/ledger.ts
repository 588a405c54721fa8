import { publishedCases } from '../published-cases.js';
import type { Past } from '../office-time.js';
import type { Story } from '../story.js';

/** A case that is entered in the ledger and not referred: its notice tells of no transfer to the police. */
export interface LedgerEntry { readonly id: string; readonly account: string; readonly at: Date }

/** The 医保局 of the place, where the directory has it. */
const LOCAL: Readonly<Record<string, string>> = { 惠州市: 'hzyb.handler', 汕头市: 'styb.handler', 佛山市: 'fsyb.handler', 深圳市: 'szyb.handler', 广州市: 'gzyb.handler' };

/** Other agencies that the notices name, or that such a matter concerns, keep a ledger of their own. */
const ELSEWHERE: readonly (readonly [id: string, account: string])[] = [
  ['C015', 'gdscjg.liaison'], ['C041', 'gdwj.liaison'], ['C039', 'gdyj.liaison'], ['C051', 'gdsj.liaison'], ['C026', 'gdjw.handler'], ['C049', 'gdczt.handler'],
  ['C042', 'gdscjg.liaison'], ['C047', 'gdsj.liaison'], ['C049', 'gdsj.liaison'], ['C050', 'gdsj.liaison'],
];

/** Every published case that no story of a 医保局 tells, and what other agencies have entered. */
export function ledgerOnly(past: Past, stories: readonly Story[]): LedgerEntry[] {
  const told = new Set(stories.filter(({ sender }) => sender.handler.endsWith('yb.handler')).map(({ id }) => id));
  const rest = publishedCases().filter(({ id }) => !told.has(id));
  return [
    ...rest.map(({ id, city }, index) => ({ id, account: LOCAL[city ?? ''] ?? 'gdyb.handler', at: past.daysAgo(24 + index * 17, '15:25') })),
    ...ELSEWHERE.map(([id, account], index) => ({ id, account, at: past.daysAgo(19 + index * 6, '11:15') })),
  ];
}
