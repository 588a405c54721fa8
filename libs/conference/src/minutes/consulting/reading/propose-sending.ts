import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import type { AgencyView } from '@portal/agencies';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { LoadText } from '../../text/load-text.js';
import { linesOfState } from '../../text/shared-text.rules.js';
import { canBeAsked, proposeUnits, type SectionUnits } from '../consulting.rules.js';
import type { SendingProposal } from './round-page.js';

interface Table { readonly agencies: readonly AgencyView[]; readonly names: readonly { readonly id: string; readonly name: string }[]; readonly sections: readonly SectionUnits[] }

/** Members of the conference whose office drafts; and whom each item of the meeting's agenda in force concerns: who presents it, and whom its topic names. */
const TABLE = {
  name: 'minutes-sending-table',
  text: `
    select (select coalesce(jsonb_agg(${agencyAt('k.agency_id')} order by k.agency_id), '[]') from joint_conference c join conference_membership k on k.conference_id = c.id and k.from_day <= $3::date and (k.to_day is null or k.to_day >= $3::date)
             where c.office_agency_id = m.agency_id) as agencies,
           (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name)), '[]') from agency g where g.id in (
              select k.agency_id from joint_conference c join conference_membership k on k.conference_id = c.id and k.from_day <= $3::date and (k.to_day is null or k.to_day >= $3::date) where c.office_agency_id = m.agency_id)) as names,
           (select coalesce(jsonb_agg(jsonb_build_object('line', 'item-' || i.ordinal, 'item', i.line, 'agencyIds', i.agencies)), '[]') from (
              select row_number() over (order by x.position) as ordinal, x.line,
                     array(select distinct u.id from unnest(x.presenter_id || array(select ta.agency_id from topic_agency ta where ta.topic_id = x.topic_id)) as u (id) where u.id is not null) as agencies
                from agenda a join agenda_item x on x.meeting_id = a.meeting_id and x.agenda_version = a.version
               where a.meeting_id = m.meeting_id and a.state = 'APPROVED') i) as sections
      from minutes m join party p on p.object_id = m.id and p.agency_id = $2 and p.role = 'OWNER' where m.id = $1`,
};

/** 送会签 before it is sent: whom each line names, proposed; the office corrects it. */
@Injectable()
export class ProposeSending {
  constructor(private readonly db: Database) {}

  /** @returns null for everybody but the office whose minutes they are */
  async run(actor: Actor, minutesId: string): Promise<SendingProposal | null> {
    if (!isId(minutesId)) return null;
    const [table] = await this.db.read<Table>(actor, TABLE, [minutesId, actor.agencyId, dayOf(this.db.now())]);
    if (!table) return null;
    const { state } = await new LoadText(this.db).run(actor, minutesId);
    const lines = linesOfState([state]);
    const agencies = table.agencies.filter(({ id }) => id !== actor.agencyId);
    const fullName = new Map(table.names.map(({ id, name }) => [id, name]));
    const proposed = proposeUnits(lines, agencies.map(({ id, shortName }) => ({ id, shortName, name: fullName.get(id) ?? shortName })), table.sections);
    return { agencies, lines: lines.map((line, index) => ({ ...line, position: index + 1, asked: canBeAsked(line) ? [...proposed.get(line.line) ?? []] : [] })) };
  }
}
