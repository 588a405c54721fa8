import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { EntryPage } from './entry-page.js';

const EDITIONS = `(
  select coalesce(jsonb_agg(jsonb_build_object('edition', x.edition, 'state', x.state, 'name', x.name, 'summary', x.summary, 'sharingClass', x.sharing_class, 'classBasis', x.class_basis,
           'conditions', x.conditions, 'dataLevel', x.data_level, 'format', x.format, 'refresh', x.refresh, 'way', x.way, 'refreshedOn', case when x.state = 'IN_FORCE' then greatest(x.refreshed_on, e.refreshed_on) else x.refreshed_on end, 'secrecyChecked', x.secrecy_checked,
           'impactAssessed', x.impact_assessed, 'fields', x.fields, 'at', x.at) order by x.edition desc), '[]')
    from catalogue_edition x where x.entry_id = e.id)`;

const PAGE = {
  name: 'catalogue-entry-page',
  text: `
    select jsonb_build_object(
      'id', e.id, 'number', e.number, 'state', e.state, 'version', e.version, 'edition', e.edition, 'changedOn', case when me.agency_id is not null then e.changed_on end,
      'ownerId', e.agency_id, 'officeId', case when me.role = 'OFFICE' then me.agency_id end, 'agency', ${agencyAt('e.agency_id')}, 'openedAt', e.opened_at, 'publishedAt', e.published_at,
      'editions', ${EDITIONS}, 'clockAgencies', (select coalesce(jsonb_agg(${agencyAt('d.id')}), '[]') from (select distinct c.party_agency_id as id from deadline c where c.object_id = e.id) d), 'deadlines', ${deadlinesJson('e.id')}, 'timeline', ${matterTimeline('e.id')}) as page
      from catalogue_entry e
      left join party me on me.object_id = e.id and me.agency_id = $2
     where e.id = $1`,
};

/** The page of one entry, in one statement: what was published is there for every agency. */
@Injectable()
export class FindCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or it is not published and the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<EntryPage | null> {
    return findPage<EntryPage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}
