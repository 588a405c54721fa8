import type { SeatKind } from '@portal/platform';
import type { MatterActs } from '../../matters/matter.rules.js';

export const LISTED_STATES = ['NOMINATED', 'RETURNED', 'LISTED', 'DELISTING_REQUESTED', 'DELISTED'] as const;
export type ListedState = (typeof LISTED_STATES)[number];
/** 省级 · 市级. */
export const SUPERVISION_LEVELS = ['PROVINCE', 'CITY'] as const;
export type SupervisionLevel = (typeof SUPERVISION_LEVELS)[number];
/** CONVENER: 召集人、副召集人 at the lead agency. NOMINATOR: who nominated. RESPONSIBLE: who owns a measure. */
export type ListedSide = 'CONVENER' | 'NOMINATOR' | 'RESPONSIBLE';
export type ListedFact = 'measuresOpen';

const CONVENER_SEATS: readonly SeatKind[] = ['CONVENER', 'VICE_CONVENER'];
/** 粤医保发〔2020〕26号 二(二): which cases are supervised is decided by the conference, not by its office. */
const CONVENER = { kinds: CONVENER_SEATS, code: 'CONVENER_ONLY' } as const;
const DECIDE = { by: ['CONVENER', 'NOMINATOR', 'RESPONSIBLE'], permission: 'supervision.decide', seat: CONVENER, audience: 'PARTIES' } as const;

/** 挂牌督办: nomination → decision → measures → reports → 摘牌. */
export const LISTED_ACTS = {
  APPROVE: { ...DECIDE, action: 'decideListing', variant: 'APPROVE', from: ['NOMINATED'], to: 'LISTED', topic: 'supervision.listed' },
  RETURN: { ...DECIDE, action: 'decideListing', variant: 'RETURN', from: ['NOMINATED'], to: 'RETURNED', topic: 'supervision.returned' },
  NOMINATE_AGAIN: {
    action: 'nominateAgain', from: ['RETURNED'], to: 'NOMINATED', by: ['NOMINATOR'], permission: 'supervision.nominate', topic: 'supervision.nominated', audience: 'PARTIES',
  },
  REQUEST_DELISTING: {
    action: 'requestDelisting', from: ['LISTED'], to: 'DELISTING_REQUESTED', by: ['NOMINATOR', 'RESPONSIBLE'], permission: 'supervision.nominate',
    needs: [{ fact: 'measuresOpen', is: false, code: 'MEASURES_OPEN' }], topic: 'supervision.delisting-requested', audience: 'PARTIES',
  },
  DELIST: { ...DECIDE, action: 'decideDelisting', variant: 'APPROVE', from: ['DELISTING_REQUESTED'], to: 'DELISTED', topic: 'supervision.delisted' },
  KEEP: { ...DECIDE, action: 'decideDelisting', variant: 'RETURN', from: ['DELISTING_REQUESTED'], to: 'LISTED', topic: 'supervision.delisting-refused' },
} as const satisfies MatterActs<ListedState, ListedSide, ListedFact>;

/** 约定时限: until a measure is done; from one progress report to the next. */
export const MEASURE_CLOCK = 'H21';
export const REPORT_CLOCK = 'H22';
