import type { MatterAct, MatterActs } from '@portal/cases';
import { CONSULTING_ACTS, type ConsultingFact } from './consulting/consulting.table.js';
import { SIGNING_ACTS, type SigningFact, type SigningSide } from './signing/signing.table.js';

/** 起草 · 征求意见 · 审签 · 已审签 · 已印发. */
export const MINUTES_STATES = ['DRAFTING', 'CONSULTING', 'SIGNING', 'SIGNED', 'ISSUED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];
/** DRAFTER: the agency whose minutes they are. WRITER: an agency that was asked to write with it. */
export type MinutesSide = 'DRAFTER' | 'WRITER' | SigningSide;
/** keptBack: who asks stepped back from an item of the meeting. */
export type MinutesFact = ConsultingFact | SigningFact | 'keptBack';

const ACTS = {
  EDIT_HEAD: { action: 'editMinutesHead', from: ['DRAFTING'], to: 'SAME', by: ['DRAFTER'], permission: 'minutes.draft', topic: 'minutes.head-edited', audience: 'PARTIES' },
  INVITE: { action: 'inviteMinutesWriter', from: ['DRAFTING'], to: 'SAME', by: ['DRAFTER'], permission: 'minutes.draft', topic: 'minutes.writer-invited', audience: 'PARTIES' },
  DISMISS: { action: 'dismissMinutesWriter', from: ['DRAFTING'], to: 'SAME', by: ['DRAFTER'], permission: 'minutes.draft', topic: 'minutes.writer-dismissed', audience: 'PARTIES' },
  NAME_VERSION: { action: 'nameMinutesVersion', from: ['DRAFTING'], to: 'SAME', by: ['DRAFTER', 'WRITER'], permission: 'minutes.draft', topic: 'minutes.version-named', audience: 'PARTIES' },
  ...CONSULTING_ACTS,
  ...SIGNING_ACTS,
} as const satisfies MatterActs<MinutesState, MinutesSide, MinutesFact>;

type MinutesAct = MatterAct<MinutesState, MinutesSide, MinutesFact>;
const notByWhoSteppedBack = (act: MinutesAct): MinutesAct => ({ ...act, needs: [{ fact: 'keptBack', is: false, code: 'MINUTES_KEPT_BACK' }, ...act.needs ?? []] });

/**
 * 纪要 as a table: what may be done when, by which side. Who stepped back from an item of the meeting takes no part in how it is written down;
 * that he received what was issued he may say.
 */
export const MINUTES_ACTS = Object.fromEntries(Object.entries(ACTS).map(([name, act]) => [name, name === 'RECEIVE' ? act : notByWhoSteppedBack(act)])) as Readonly<Record<keyof typeof ACTS, MinutesAct>>;
