import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ResolutionSummary } from './resolution-page.js';
import { RESOLUTION_FROM, resolutionSummary } from './resolution.sql.js';

/** A resolution that the next meeting hears about. */
export interface FollowUpItem extends ResolutionSummary {
  /** How many meetings of all members have heard of it since it was issued without its being done. */
  readonly carriedOver: number;
}

/** 上次议定事项落实情况, as it stands at one moment. */
export interface FollowUp {
  readonly asOf: Date;
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
  readonly items: readonly FollowUpItem[];
}

/** What is open, and what came to its end since the last meeting of all members was held. */
const FOLLOW_UP = {
  name: 'follow-up',
  text: `
    with held as (select m.id, m.starts_at, m.held_at from meeting m where m.conference_id = $3 and m.state = 'HELD' and m.kind in ('REGULAR', 'EXTRAORDINARY'))
    select ${resolutionSummary('$2::timestamptz')},
           (select count(*)::int from held h where h.id <> e.meeting_id and h.held_at > e.opened_at and (e.closed_at is null or h.held_at <= e.closed_at)) as "carriedOver"
      ${RESOLUTION_FROM}
     where e.conference_id = $3 and (e.closed_at is null or e.closed_at > coalesce((select max(h.held_at) from held h), '-infinity'))
     order by e.closed_at is not null, e.due_at, e.id limit 200`,
};

/** N11: the first item of the next meeting. The agenda takes it from here, with the numbers of the moment. */
@Injectable()
export class ListOpenResolutions {
  constructor(private readonly db: Database) {}

  /** @returns what the acting agency may see of it; of the office, everything */
  async run(actor: Actor, conferenceId: string): Promise<FollowUp> {
    const asOf = this.db.now();
    const items = isId(conferenceId) ? await this.db.read<FollowUpItem>(actor, FOLLOW_UP, [actor.agencyId, asOf, conferenceId]) : [];
    const open = items.filter(({ closedAt }) => closedAt === null);
    return { asOf, open: open.length, overdue: open.filter(({ overdue }) => overdue).length, closed: items.length - open.length, items };
  }
}
