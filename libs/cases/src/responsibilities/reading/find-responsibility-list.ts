import { Injectable } from '@nestjs/common';
import { inForceOn } from '@portal/agencies';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { findPage } from '../../matters/find-page.js';
import { matterTimeline } from '../../matters/matter.sql.js';
import { changesBetween } from '../list.rules.js';
import type { EntryView, ListPage } from './list-page.js';
import { agencyAt, editionJson, entriesOf, untilOf } from './list.sql.js';

type Read = Omit<ListPage, 'changes'> & { readonly comparedEntries: readonly EntryView[] };

const PAGE = {
  name: 'responsibility-list-page',
  text: `
    select jsonb_build_object(
      'id', l.id, 'number', '第' || l.edition || '版', 'edition', l.edition, 'state', l.state, 'version', l.version, 'ownerId', l.agency_id,
      'officeId', case when me.role = 'OFFICE' then me.agency_id end, 'agency', ${agencyAt('l.agency_id')}, 'source', l.source, 'inForceFrom', l.in_force_from, 'inForceUntil', ${untilOf('l')},
      'inForceNow', ${inForceOn('$3::date')}, 'openedAt', l.opened_at, 'publishedAt', l.published_at, 'entries', ${entriesOf('l.id', '$3::date')},
      'editions', (select jsonb_agg(${editionJson('o')} order by o.edition desc, o.opened_at desc) from responsibility_list o where o.agency_id = l.agency_id and o.state <> 'DISCARDED'),
      'comparedWith', case when o.id is not null then ${editionJson('o')} end, 'comparedEntries', case when o.id is not null then ${entriesOf('o.id', '$3::date')} else '[]' end,
      'timeline', ${matterTimeline('l.id')}) as page
      from responsibility_list l
      left join party me on me.object_id = l.id and me.agency_id = $2
      left join lateral (select * from responsibility_list b where b.agency_id = l.agency_id and b.id <> l.id
                          and (b.id = $4::uuid or ($4::uuid is null and b.state = 'PUBLISHED' and b.edition < l.edition)) order by b.edition desc limit 1) o on true
     where l.id = $1`,
};

/** One version of a list, with what changed since the one before, or since another that is named; in one statement. */
@Injectable()
export class FindResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is not published and the acting agency has no place at it */
  async run(actor: Actor, id: string, comparedWith: string | null = null): Promise<ListPage | null> {
    const page = await findPage<Read>(this.db, actor, PAGE, id, actor.agencyId, dayOf(this.db.now()), comparedWith !== null && isId(comparedWith) ? comparedWith : null);
    if (page === null) return null;
    const { comparedEntries, ...rest } = page;
    return { ...rest, changes: rest.comparedWith === null ? [] : changesBetween(comparedEntries, rest.entries) };
  }
}
