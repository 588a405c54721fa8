import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal, type Tx } from '@portal/platform';
import { perform, syncBoxes } from '../../matters/perform.js';
import { TOPIC } from '../../topics/load-topic.js';
import { MEETING } from '../load-meeting.js';
import { stopAnswers } from '../rsvp/clocks.js';
import { topicAfter, type Turn } from './day.rules.js';
import { DAY_ACTS, type Outcome } from './day.table.js';
import { conflictOfDay, type DayInput, hindranceOfDay, loadDay, raiseDay, tellTable } from './load-day.js';

export interface EndMeetingInput extends DayInput { readonly expectedVersion: number }

/** 会议结束: what is on ends, the meeting has been held, and its topics go where their outcomes send them. */
@Injectable()
export class EndMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or DAY_NOT_RUNNING, …; a conflict when the console has moved on meanwhile */
  run(actor: Actor, { meetingId, expectedVersion }: EndMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await loadDay(tx, meetingId);
      if (isRefusal(loaded)) return loaded;
      const hindrance = hindranceOfDay(DAY_ACTS.END, loaded);
      if (hindrance) return loaded.meeting.viewer.side === 'OFFICE' && loaded.meeting.row.state === 'HELD' ? conflictOfDay(loaded.day.version, 'state', null, 'HELD') : hindrance;
      if (loaded.day.version !== expectedVersion) return conflictOfDay(loaded.day.version, 'version', String(expectedVersion), String(loaded.day.version));
      await tx.query('update meeting_turn set ended_at = $2 where meeting_id = $1 and ended_at is null', [meetingId, tx.now]);
      await tx.query('update meeting_day set ended_at = $2, ended_by = $3 where meeting_id = $1', [meetingId, tx.now, `${actor.seatTitle} ${actor.personName}`]);
      await moveTopics(tx, meetingId);
      await stopAnswers(tx, meetingId);
      const version = await raiseDay(tx, meetingId);
      const done = await perform(tx, MEETING, { id: meetingId }, 'HOLD', { ...DAY_ACTS.END, needs: [] }, () => ({ set: { held_at: tx.now } }));
      if (isRefusal(done) || isConflict(done)) throw new Error(`meeting ${meetingId} was ended and cannot be`);
      await tellTable(tx, meetingId);
      return { ...done, version };
    });
  }
}

interface Spoken { readonly topicId: string; readonly turns: readonly Turn[]; readonly outcome: Outcome | null }

const SPOKEN = `
  select i.topic_id as "topicId", (select o.outcome from meeting_outcome o where o.meeting_id = i.meeting_id and o.line = i.line) as outcome,
         (select coalesce(json_agg(json_build_object('startedAt', t.started_at, 'endedAt', t.ended_at, 'skipped', t.skipped)), '[]') from meeting_turn t where t.meeting_id = i.meeting_id and t.line = i.line) as turns
    from agenda_item i join agenda a on a.meeting_id = i.meeting_id and a.version = i.agenda_version and a.state = 'APPROVED' where i.meeting_id = $1 and i.topic_id is not null`;

/** Put off: it waits to be put forward anew. Not reached: it waits for another meeting, approved as it is. */
async function moveTopics(tx: Tx, meetingId: string): Promise<void> {
  const spoken = await tx.query<Spoken>(SPOKEN, [meetingId]);
  for (const state of ['DISCUSSED', 'DEFERRED', 'APPROVED'] as const) {
    const ids = spoken.filter(({ turns, outcome }) => topicAfter(turns, outcome) === state).map(({ topicId }) => topicId);
    if (ids.length === 0) continue;
    await tx.query(
      `update topic set state = $2, last_act_at = $3, version = version + 1, deferrals = deferrals + case when $2 = 'DEFERRED' then 1 else 0 end,
              meeting_id = case when $2 = 'DISCUSSED' then meeting_id end where id = any($1) and state = 'ON_AGENDA'`, [ids, state, tx.now]);
    for (const id of ids) {
      const topic = await TOPIC.load(tx, id);
      if (!isRefusal(topic)) await syncBoxes(tx, TOPIC, topic.row, topic.row.state);
    }
  }
}
