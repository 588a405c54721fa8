import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { PARDONS } from './load-typical-case.js';
import type { TypicalPage } from './typical-case-page.js';

const PAGE = {
  name: 'typical-case-page',
  text: `
    select jsonb_build_object('id', t.id, 'number', t.number, 'state', t.state, 'version', t.version, 'writerId', t.agency_id, 'originId', t.origin_id, 'writer', ${agencyAt('t.agency_id')}, 'origin', ${agencyAt('t.origin_id')},
      'title', c.title, 'text', c.text, 'lesson', c.lesson, 'violationTypes', to_jsonb(c.violation_types), 'openedAt', t.opened_at, 'publishedAt', t.published_at, 'seated', me.role is not null,
      'sourceKind', case when me.role is not null then t.source_kind end, 'sourceId', case when me.role = 'SENDER' then t.source_id end, 'sourceNumber', case when me.role is not null then t.source_number end,
      'writtenBy', case when me.role is not null then c.written_by end, 'knownNames', case when me.role is not null then to_jsonb(c.known_names) else '[]'::jsonb end, 'pardons', ${PARDONS},
      'timeline', ${matterTimeline('t.id')}) as page
      from typical_case t join typical_case_content c on c.typical_case_id = t.id left join party me on me.object_id = t.id and me.agency_id = $2
     where t.id = $1`,
};

/** The page of one typical case, in one statement. */
@Injectable()
export class FindTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is neither published nor the acting agency's to handle */
  run(actor: Actor, id: string): Promise<TypicalPage | null> {
    return findPage<TypicalPage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}
