import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { DAY_ACTS } from './day.table.js';
import { actOnDay, conflictOfDay, type DayInput, type Done, type LoadedDay } from './load-day.js';
import { whoMustLeave } from './recusals-of-line.js';

export interface ItemInput extends DayInput {
  /** Line of the agenda in force. */
  readonly line: string;
  /** The version of the day that was on the screen. */
  readonly expectedVersion: number;
}

async function found(tx: Tx, { meetingId, line, expectedVersion }: ItemInput, { day }: LoadedDay): Promise<Refusal | EditConflict | null> {
  const [item] = isId(line) ? await tx.query(
    `select 1 from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED' where i.meeting_id = $1 and i.line = $2`, [meetingId, line]) : [];
  if (!item) return notFound();
  return day.version === expectedVersion ? null : conflictOfDay(day.version, 'itemOn', line, day.itemOn);
}

const close = (tx: Tx, meetingId: string): Promise<unknown> => tx.query('update meeting_turn set ended_at = $2 where meeting_id = $1 and ended_at is null', [meetingId, tx.now]);
const open = (tx: Tx, { meetingId, line }: ItemInput, endedAt: Date | null): Promise<unknown> =>
  tx.query('insert into meeting_turn (id, meeting_id, line, started_at, ended_at, skipped) values ($1, $2, $3, $4, $5, $6)', [newId(), meetingId, line, tx.now, endedAt, endedAt !== null]);

/** 进入议题: a line comes on, whatever was on ends. Whoever must keep away from it has left the room, or the convener has let him stay. */
@Injectable()
export class StartItem {
  constructor(private readonly db: Database) {}

  /** @returns the act; or DAY_NOT_RUNNING, ITEM_ON_ALREADY, RECUSED_IN_ROOM, NOT_FOUND; a conflict when the console has moved on meanwhile */
  run(actor: Actor, input: ItemInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.START_ITEM, async (loaded): Promise<Done | Refusal | EditConflict> => {
      const problem = await found(tx, input, loaded);
      if (problem) return problem;
      if (loaded.day.itemOn === input.line) return refuse('ITEM_ON_ALREADY');
      const staying = await whoMustLeave(tx, input.meetingId, input.line);
      if (staying.length > 0) return refuse('RECUSED_IN_ROOM', { who: staying.map(({ who }) => who).join('、') });
      await close(tx, input.meetingId);
      await open(tx, input, null);
      return { detail: { line: input.line } };
    }));
  }
}

/** 本项结束: nothing is on until the next one. */
@Injectable()
export class FinishItem {
  constructor(private readonly db: Database) {}

  /** @returns the act; or DAY_NOT_RUNNING, NO_ITEM_ON, NOT_FOUND; a conflict when another line is on */
  run(actor: Actor, input: ItemInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.FINISH_ITEM, async (loaded): Promise<Done | Refusal | EditConflict> => {
      const problem = await found(tx, input, loaded);
      if (problem) return problem;
      if (loaded.day.itemOn !== input.line) return conflictOfDay(loaded.day.version, 'itemOn', input.line, loaded.day.itemOn);
      await close(tx, input.meetingId);
      return { detail: { line: input.line } };
    }));
  }
}

/** 跳过: a line is passed over for now; it can come on later. */
@Injectable()
export class SkipItem {
  constructor(private readonly db: Database) {}

  /** @returns the act; or DAY_NOT_RUNNING, NOT_FOUND; a conflict when the console has moved on meanwhile */
  run(actor: Actor, input: ItemInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.SKIP_ITEM, async (loaded): Promise<Done | Refusal | EditConflict> => {
      const problem = await found(tx, input, loaded);
      if (problem) return problem;
      if (loaded.day.itemOn === input.line) await close(tx, input.meetingId);
      await open(tx, input, tx.now);
      return { detail: { line: input.line } };
    }));
  }
}
