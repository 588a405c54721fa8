import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { putTopicsOn } from './topics-of-meeting.js';

export interface DecideAgendaInput extends ActOn { readonly approve: boolean; readonly reason?: string | null }

/** 审定议程: the convener approves topics, time and form together, and by this convenes the meeting. What is approved is locked. */
@Injectable()
export class DecideAgenda {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_DECIDES, AGENDA_NOT_SUBMITTED, INVALID_INPUT, … */
  run(actor: Actor, input: DecideAgendaInput): Promise<ActResult> {
    const name = input.approve ? 'APPROVE_AGENDA' : 'RETURN_AGENDA';
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, name, MEETING_ACTS[name], async ({ row }) => {
      const problem = invalid(input.approve ? optional('reason', input.reason) : required('reason', input.reason ?? ''));
      if (problem) return problem;
      const version = row.agendas.open?.version ?? 0;
      if (input.approve) await tx.query(`update agenda set state = 'SUPERSEDED' where meeting_id = $1 and state = 'APPROVED'`, [row.id]);
      await tx.query(
        'update agenda set state = $3, decided_at = $4, decided_by = $5, decided_seat = $6, reason = $7 where meeting_id = $1 and version = $2',
        [row.id, version, input.approve ? 'APPROVED' : 'RETURNED', tx.now, actor.personName, actor.seatTitle, input.reason?.trim() || null]);
      if (input.approve) await putTopicsOn(tx, row, version);
      return { text: input.reason ?? null, facts: { agenda: version } };
    }));
  }
}
