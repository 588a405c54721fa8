import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, withStateName, wordOffers } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { meetingSide } from '../../load-meeting.js';
import { codeOf } from '../../sign-in/sign-code.rules.js';
import type { CorrectionView, DayItemView, DayPage } from '../day-page.js';
import { lateMinutes, standOf } from '../day.rules.js';
import { DAY_ACTS } from '../day.table.js';
import { FindDay } from '../find-day.js';
import { dayFacts } from '../load-day.js';
import { MeetingDayType } from './day.types.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const toCorrection = ({ was, ...rest }: CorrectionView) => ({ ...rest, code: textOf(was['opinion'] ?? was['outcome']), text: textOf(was['text']) });
const toItem = (item: DayItemView) => ({ ...item, stand: standOf(item.turns, item.outcome?.outcome ?? null), corrections: item.corrections.map(toCorrection) });

function codeFor({ id, key, signOpenedAt, state }: DayPage, now: Date): MeetingDayType['signCode'] {
  if (key === null || signOpenedAt === null || state === 'HELD' || state === 'CANCELLED') return null;
  const { digits, token, until } = codeOf(Buffer.from(key, 'base64'), id, now);
  return { digits, path: `/meetings/${id}/day?code=${token}`, until };
}

function toDay(page: DayPage, actor: Actor, now: Date): MeetingDayType {
  const { key: _never, ...shown } = page;
  const viewer = { side: meetingSide(actor, true, page), seatKind: actor.seatKind, permissions: actor.permissions };
  const instant = (value: string | null): Date | null => (value === null ? null : new Date(value));
  const facts = dayFacts(page, now, {
    signOpenedAt: instant(page.signOpenedAt), startedAt: instant(page.startedAt), endedAt: instant(page.endedAt), itemOn: page.itemOn, inMinutes: page.minutesId !== null,
  });
  const readable = page.items.some(({ line }) => line === page.itemOn);
  return Object.assign(new MeetingDayType(), {
    ...shown, items: page.items.map(toItem), itemOn: readable ? page.itemOn : null, hiddenOn: page.itemOn !== null && !readable,
    attendance: page.attendance.map((one) => ({ ...one, lateMinutes: lateMinutes(one.arrivedAt, page.startedAt) })), signCode: codeFor(page, now),
    availableActions: wordOffers(actor, 'meeting', offersOf(DAY_ACTS, { state: page.state, facts }, viewer)),
  });
}

/** Puts the day of a meeting, or the end of an act on it, into the schema's shape. */
@Injectable()
export class DayAnswer {
  constructor(private readonly find: FindDay, private readonly db: Database) {}

  async page(actor: Actor, meetingId: string): Promise<MeetingDayType | null> {
    const page = await this.find.run(actor, meetingId);
    return page && toDay(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<MeetingDayType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'meeting', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`the day of meeting ${result.id} was written and cannot be read`);
    return page;
  }
}
