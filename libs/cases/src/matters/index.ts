/** The mechanism of matters that are not referrals, for the rooms above. */
export type { Acted, ActOn, ActResult } from './acted.js';
export { findPage, type PageStatement } from './find-page.js';
export { hindranceTo } from './hindrance.js';
export { withStateName, wordOffers, type WordedOffer } from './matter-words.js';
export { type MatterAct, type MatterActs, type MatterOffer, type MatterStanding, type MatterViewer, obstacleTo, offersOf, stateAfter } from './matter.rules.js';
export { agencyAt, filesAt, matterTimeline } from './matter.sql.js';
export { type Loaded, type MatterOf, type MatterRow, type OwnAct, type Particulars, perform, type Prepare, seat, syncBoxes } from './perform.js';
export { CONVENERS, type MatterSummary, type MatterTelling, noticesOf, OFFICE_SEATS, officeTelling, recipesOf, telling, WORKERS } from './tellings.js';
export { writeMatterAct, type MatterActRow } from './write-matter-act.js';
export { agencyMark, documentNumber } from '../numbering.rules.js';
export { dayBorne, invalid, LINE, LONG_TEXT, optional, REASON, required } from '../referrals/act-input.rules.js';
export { daysUntil } from '../referrals/referral-terms.js';
export { type TimelineFact, toTimelineEntry } from '../timeline.js';
