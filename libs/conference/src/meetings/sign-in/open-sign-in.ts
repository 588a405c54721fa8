import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { actOnDay, type DayInput } from '../day/load-day.js';
import { DAY_ACTS } from '../day/day.table.js';

/** Nobody signs in to a meeting earlier than so many hours ahead. */
const HOURS_AHEAD = 12;

/** 开启签到: from now on units sign in, by the code on the screen or by the office's list. */
@Injectable()
export class OpenSignIn {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_NOT_APPROVED, SIGN_IN_OPEN, SIGN_IN_EARLY, … */
  run(actor: Actor, input: DayInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.OPEN_SIGN_IN, async ({ meeting: { row } }) => {
      if (row.startsAt.getTime() - tx.now.getTime() > HOURS_AHEAD * 3_600_000) return refuse('SIGN_IN_EARLY', { hours: HOURS_AHEAD });
      await openSigning(tx, row.id);
      return {};
    }));
  }
}

/** Opens the day for those who come. */
export async function openSigning(tx: Tx, meetingId: string): Promise<void> {
  await tx.query(
    'insert into meeting_day (meeting_id, version, sign_opened_at) values ($1, 0, $2) on conflict (meeting_id) do update set sign_opened_at = coalesce(meeting_day.sign_opened_at, excluded.sign_opened_at)', [meetingId, tx.now]);
  await tx.query('insert into meeting_sign_key (meeting_id, key) values ($1, $2) on conflict do nothing', [meetingId, randomBytes(32)]);
}
