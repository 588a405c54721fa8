import type { Type } from '@nestjs/common';
import {
  AcceptReasons, AcknowledgeItems, ConfirmOutcome, DecideReconsideration, DecideTransfer, DeclineFiling, DraftReferral, EditReferral, FileCase, GiveReasons, HandOverItems, OpenReferral, OrderFiling,
  RecordMilestone, type ReferralState, RequestReconsideration, RequestSupervision, RequireReasons, SendReferral, SignReceipt, SubmitReferralReport,
} from '@portal/cases';
import { dayOf, yearOf } from '@portal/kernel';
import type { UseCase } from './cast.js';
import { completeDraft, itemsOf } from './dossier.js';
import { passGates, waitsForReview } from './gates.js';
import { before, hoursBefore } from './office-time.js';
import { offenceOf } from './published-cases.js';
import type { Sender, Step, Telling } from './telling.js';

interface Acted { readonly id: string; readonly version: number }
type Rest<Input> = Omit<Input, 'id' | 'expectedVersion'>;
type Said<Input> = Rest<Input> | ((telling: Telling) => Promise<Rest<Input>> | Rest<Input>);

const MINUTE_MS = 60_000;
const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE_MS);
/** One document after another, when two would fall on one moment. */
const PACE = 15;

/**
 * One referral told by its last step: what must have come before is added, at times people keep. Steps lie on a line:
 * none is earlier than the one before it.
 */
export class Story {
  readonly steps: Step[] = [];
  registeredAt: Date | null = null;
  ends: ReferralState = 'DRAFT';
  /** How many referrals it leaves behind. */
  readonly referrals: number = 1;

  /**
   * @param id of the published case
   * @param police account of the office it is sent to
   */
  constructor(readonly id: string, readonly sender: Sender, readonly police: string) {}

  /** An empty form, begun. */
  begun(at: Date): this {
    if (this.steps.length > 0) return this;
    this.registeredAt = before(at, 12, '14:20');
    const toAgencyId = async ({ cast }: Telling): Promise<string> => (await cast.actor(this.police)).agencyId ?? '';
    this.steps.push({ at, play: async (telling) => {
      const drafted = await telling.cast.act(this.sender.handler, DraftReferral, { caseId: telling.caseId, toAgencyId: await toAgencyId(telling) });
      return { referralId: drafted.id, version: drafted.version };
    } });
    return this;
  }

  drafted(at: Date): this {
    if (this.steps.length > 0) return this;
    return this.begun(hoursBefore(at, 1)).act(at, this.sender.handler, EditReferral, (telling) => completeDraft(telling, this.sender, this.police), 'DRAFT');
  }

  reported(at: Date): this {
    return this.reached('REPORTED') ? this : this.drafted(before(at, 3, '09:50')).act(at, this.sender.handler, SubmitReferralReport, {}, 'REPORTED');
  }

  approved(at: Date): this {
    return this.reached('APPROVED') ? this : this.reported(before(at, 1, '15:30')).gated(minutesAfter(at, -2 * PACE)).act(at, this.sender.head, DecideTransfer, { approve: true }, 'APPROVED');
  }

  /** 法制审核 and 集体讨论, where the amount asks for them before the head decides. */
  private gated(at: Date): this {
    this.steps.push({ at, play: async (telling) => { await passGates(telling.cast, telling.published, this.sender, telling.referralId, at); return {}; } });
    return this;
  }

  /** 法制审核 sent it back some hours before, and was asked again now: it waits. */
  underReview(at: Date): this {
    for (const [when, turn] of [[hoursBefore(at, 3), 'SENT_BACK'], [at, 'ASKED_AGAIN']] as const) {
      this.steps.push({ at: when, play: async ({ cast, referralId }) => { await waitsForReview(cast, this.sender, referralId, turn); return {}; } });
    }
    return this;
  }

  sent(at: Date): this {
    return this.reached('SENT') ? this : this.approved(hoursBefore(at, 3)).act(at, this.sender.handler, SendReferral, {}, 'SENT');
  }

  received(at: Date, missing: readonly 'INSPECTION_REPORT'[] = [], by = this.police): this {
    if (this.reached('RECEIVED')) return this;
    return this.sent(hoursBefore(at, 4)).act(minutesAfter(at, -25), by, OpenReferral, {})
      .act(at, by, SignReceipt, { copies: 4, missing: [...missing] }, 'RECEIVED');
  }

  filed(at: Date): this {
    return this.received(before(at, 2, '09:30')).act(at, this.police, FileCase, (telling) => ({
      ...this.document(telling, at, '立'), unit: '承办大队（演示）', offence: offenceOf(telling.published).name,
    }), 'FILED');
  }

  itemsHandedOver(at: Date): this {
    return this.act(at, this.sender.handler, HandOverItems, ({ published }) => ({ items: itemsOf(published, this.sender.handler), place: '公安机关涉案财物管理场所（演示）', note: '演示：当面查点' }))
      .act(minutesAfter(at, 40), this.police, AcknowledgeItems, {});
  }

  milestone(at: Date, kind: 'INVESTIGATION_CONCLUDED' | 'PROSECUTION_TRANSFERRED' | 'FILING_WITHDRAWN' | 'JUDGED', word: string): this {
    return this.act(at, this.police, RecordMilestone, (telling) => ({
      kind, on: dayOf(at), documentNo: this.document(telling, at, word).number,
      note: kind === 'JUDGED' && telling.published.judgment !== null ? `公开通报：${telling.published.judgment}`.slice(0, 200) : '演示',
    }), kind);
  }

  /** 侦查终结, and two days later 移送起诉. */
  prosecuted(at: Date): this {
    return this.milestone(before(at, 2, '16:10'), 'INVESTIGATION_CONCLUDED', '侦结').milestone(at, 'PROSECUTION_TRANSFERRED', '诉');
  }

  confirmed(at: Date): this {
    return this.act(at, this.sender.handler, ConfirmOutcome, { comment: '结果已收悉（演示）' }, 'CLOSED');
  }

  notFiled(at: Date, reason: string): this {
    return this.received(before(at, 2, '09:30')).act(at, this.police, DeclineFiling, (telling) => ({
      ...this.document(telling, at, '不立'), reasonCode: 'MINOR', reason: `${reason}（演示）`, returnedFiles: ['案卷一册（演示）', '涉案物品清单（演示）'],
    }), 'NOT_FILED');
  }

  /** The police think again, and file. */
  reconsidered(at: Date, reason: string): this {
    return this.act(at, this.police, DecideReconsideration, (telling) => ({ ...this.document(telling, at, '复议'), file: true, reason: `${reason}（演示）` }), 'FILED');
  }

  /** The police think again, and stay with it. */
  reconsiderationRejected(at: Date, reason: string): this {
    return this.act(at, this.police, DecideReconsideration, (telling) => ({ ...this.document(telling, at, '复议'), file: false, reason: `${reason}（演示）` }), 'RECONSIDERATION_REJECTED');
  }

  reconsiderationRequested(at: Date, reason: string): this {
    return this.act(at, this.sender.handler, RequestReconsideration, (telling) => ({ reason: `${reason}（演示）`, documentNo: this.document(telling, at, '复').number }), 'RECONSIDERATION_REQUESTED');
  }

  supervisionRequested(at: Date, reason: string): this {
    return this.act(at, this.sender.handler, RequestSupervision, (telling) => ({ reason: `${reason}（演示）`, documentNo: this.document(telling, at, '监').number }), 'SUPERVISION_REQUESTED');
  }

  reasonsRequired(at: Date, procuratorate: string): this {
    return this.act(at, procuratorate, RequireReasons, (telling) => ({ ...this.document(telling, at, '说理'), reason: '移送材料反映的数额与不予立案理由不一致，请书面说明（演示）' }), 'REASONS_REQUIRED');
  }

  reasonsGiven(at: Date, reason: string): this {
    return this.act(at, this.police, GiveReasons, (telling) => ({ ...this.document(telling, at, '说明'), reason: `${reason}（演示）` }), 'REASONS_GIVEN');
  }

  /** The procuratorate finds that the reasons hold. */
  reasonsAccepted(at: Date, procuratorate: string, reason: string): this {
    return this.act(at, procuratorate, AcceptReasons, (telling) => ({ ...this.document(telling, at, '审监'), reason: `${reason}（演示）` }), 'SUPERVISION_REJECTED');
  }

  filingOrdered(at: Date, procuratorate: string, reason: string): this {
    return this.act(at, procuratorate, OrderFiling, (telling) => ({ ...this.document(telling, at, '通立'), reason: `${reason}（演示）` }), 'FILING_ORDERED');
  }

  /** Any further act on the referral. */
  act<Input extends { id: string; expectedVersion: number }>(at: Date, account: string, use: Type<UseCase<Input, Acted>>, said: Said<Input>, ends = this.ends): this {
    this.ends = ends;
    const last = this.steps.at(-1)?.at;
    this.steps.push({ at: last && at <= last ? minutesAfter(last, PACE) : at, play: async (telling) => {
      const rest = typeof said === 'function' ? await said(telling) : said;
      const input = { id: telling.referralId, expectedVersion: telling.version, ...rest } as unknown as Input;
      return { version: (await telling.cast.act(account, use, input)).version };
    } });
    return this;
  }

  /** Number and day of a document of this story; no real series has such a number. */
  document({ published }: Telling, at: Date, word: string): { number: string; decidedOn: string } {
    return { number: `演示${word}字〔${yearOf(dayOf(at))}〕${published.id}号`, decidedOn: dayOf(at) };
  }

  private reached(state: ReferralState): boolean {
    return ORDER.indexOf(this.ends) >= ORDER.indexOf(state);
  }
}

const ORDER: readonly ReferralState[] = ['DRAFT', 'REPORTED', 'APPROVED', 'SENT', 'RECEIVED'];
