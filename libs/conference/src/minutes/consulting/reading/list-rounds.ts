import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { LoadText } from '../../text/load-text.js';
import { linesOfState } from '../../text/shared-text.rules.js';
import type { RoundView } from './round-page.js';
import { ASKED_LINES } from './share.sql.js';

const ROUNDS = {
  name: 'minutes-rounds',
  text: `
    select jsonb_build_object('id', r.id, 'no', r.no, 'state', r.state, 'dueOn', r.due_on, 'dueAt', r.due_at, 'note', r.note, 'openedAt', r.opened_at, 'openedBy', r.opened_by,
             'closedAt', r.closed_at, 'closedBy', r.closed_by, 'sentVersionId', r.version_id, 'finalVersionId', r.final_version_id,
             'shares', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'agency', ${agencyAt('s.agency_id')}, 'dueAt', s.due_at, 'answeredAt', s.answered_at, 'answeredBy', s.answered_by,
                          'closedAt', s.closed_at, 'lines', ${ASKED_LINES}) order by s.agency_id), '[]') from minutes_share s where s.round_id = r.id)) as round
      from minutes_round r where r.minutes_id = $1 order by r.no desc`,
};

/** Rounds of minutes, and how each line reads in the living text by now. */
export interface Rounds { readonly rounds: readonly RoundView[]; readonly now: ReadonlyMap<string, string> }

/** 会签情况: every round with what each unit was sent, what it said, and what became of it. For the office, and for who signs. */
@Injectable()
export class ListMinutesRounds {
  constructor(private readonly db: Database) {}

  /** @returns no rounds for everybody else */
  async run(actor: Actor, minutesId: string): Promise<Rounds> {
    if (!isId(minutesId)) return { rounds: [], now: new Map() };
    const rounds = (await this.db.read<{ round: RoundView }>(actor, ROUNDS, [minutesId])).map(({ round }) => round);
    if (rounds.length === 0) return { rounds, now: new Map() };
    const { state } = await new LoadText(this.db).run(actor, minutesId);
    return { rounds, now: new Map(linesOfState([state]).map(({ line, text }) => [line, text])) };
  }
}
