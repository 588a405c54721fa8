import { ActOnReferral, DraftReferral, FanOutReferral, type FormValues, type MaterialKind, OpenReferral, type ReferralKind, SaveReferralDraft, SendReferral, SignReceipt } from '@portal/cases';
import { addDays, dayOf } from '@portal/kernel';
import { t } from '@portal/platform';
import type { Cast } from './cast.js';
import { before, hoursBefore } from './office-time.js';
import { pdfOf } from './papers.js';
import { originOf } from './published-cases.js';
import { Story } from './story.js';
import type { Telling } from './telling.js';

/** What is written in the letters of each kind, besides what the notice says. */
interface Letter { readonly kind: ReferralKind; readonly papers: readonly MaterialKind[]; readonly form: FormValues }

const made = '（演示：本件为演示而制作，案情摘自公开通报）';
const basisOf = ({ kind }: Letter): string => (kind === 'AUDIT' ? '《审计法》第四十八条、第五十四条；《审计法实施条例》第五十一条（演示）' : '《行政处罚法》第二十六条、第二十七条（演示）');
const nameOf = (kind: MaterialKind): string => t('zh-CN', `material.${kind}`);

/** Text of a letter from the notice. */
const letterOf = ({ published }: Telling, letter: Letter): FormValues => ({
  title: published.title, facts: `${published.summary}\n\n来源：${originOf(published)}。${made}`, legalBasis: basisOf(letter), advice: '请依法处理（演示）。', secrecy: 'ORDINARY', ...letter.form,
});

async function papersOf({ cast, published }: Telling, account: string, { papers }: Letter): Promise<{ kind: MaterialKind; fileIds: string[] }[]> {
  return Promise.all(papers.map(async (kind) => ({ kind, fileIds: [await cast.file(account, `${nameOf(kind)}（演示）.pdf`, pdfOf(nameOf(kind), `${made}\n\n${published.title}\n\n${published.summary}`))] })));
}

const seatOf = async (cast: Cast, account: string, { kind }: Letter): Promise<string | null> => (kind === 'DISCIPLINE' ? (await cast.actor(account)).seatId : null);

/** A letter between two agencies, told by its acts: what must have come before is added. */
export class LetterStory extends Story {
  constructor(id: string, readonly account: string, readonly receiver: string, readonly letter: Letter) {
    super(id, { handler: account, head: account, unit: '' }, receiver);
  }

  override begun(at: Date): this {
    if (this.steps.length > 0) return this;
    this.registeredAt = before(at, 6, '14:20');
    this.steps.push({ at, play: async (telling) => {
      const toAgencyId = (await telling.cast.actor(this.receiver)).agencyId ?? '';
      const toSeatId = await seatOf(telling.cast, this.receiver, this.letter);
      const { id, version } = await telling.cast.act(this.account, DraftReferral, { kind: this.letter.kind, caseId: telling.caseId, toAgencyId, toSeatId });
      return { referralId: id, version };
    } });
    return this;
  }

  override drafted(at: Date): this {
    return this.begun(hoursBefore(at, 1)).act(at, this.account, SaveReferralDraft, async (telling) => ({
      toAgencyId: (await telling.cast.actor(this.receiver)).agencyId ?? '', toSeatId: await seatOf(telling.cast, this.receiver, this.letter),
      form: letterOf(telling, this.letter), materials: await papersOf(telling, this.account, this.letter),
    }));
  }

  override sent(at: Date): this {
    return this.drafted(hoursBefore(at, 2)).act(at, this.account, SendReferral, {});
  }

  /** Sent some hours earlier, opened and signed for. */
  signed(at: Date): this {
    return this.sent(hoursBefore(at, 5)).act(hoursBefore(at, 1), this.receiver, OpenReferral, {}).act(at, this.receiver, SignReceipt, { copies: 2, missing: [] });
  }

  /** Any act with a form. */
  does(at: Date, account: string, act: string, form: FormValues | ((telling: Telling) => FormValues | Promise<FormValues>) = {}): this {
    return this.act(at, account, ActOnReferral, async (telling) => ({ act, form: typeof form === 'function' ? await form(telling) : form }));
  }
}

/** One result to several recipients, in one act. */
export class FanOutStory extends Story {
  override readonly referrals: number;

  constructor(id: string, readonly account: string, readonly at: Date, readonly letter: Letter, readonly to: readonly { readonly kind: ReferralKind; readonly account: string; readonly form?: FormValues }[]) {
    super(id, { handler: account, head: account, unit: '' }, account);
    this.referrals = to.length;
    this.registeredAt = before(at, 9, '14:20');
    this.steps.push({ at, play: async (telling) => {
      const recipients = await Promise.all(to.map(async ({ kind, account: receiver, form }) => ({ kind, toAgencyId: (await telling.cast.actor(receiver)).agencyId ?? '', form: form ?? null })));
      await telling.cast.act(account, FanOutReferral, { caseId: telling.caseId, form: letterOf(telling, letter), materials: await papersOf(telling, account, letter), recipients });
      return {};
    } });
  }
}

/** A day some days after an instant. */
export const daysAfter = (instant: Date, days: number): string => addDays(dayOf(instant), days);
