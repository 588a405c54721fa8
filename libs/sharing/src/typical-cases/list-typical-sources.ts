import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import type { AgencyView } from '@portal/agencies';
import { type Actor, Database } from '@portal/platform';
import { type FoundSource, SOURCES } from './source.sql.js';

export interface TypicalSourceView extends Pick<FoundSource, 'kind' | 'id' | 'number' | 'title' | 'violationTypes'> { readonly origin: AgencyView }

const LIST = {
  name: 'typical-sources',
  text: `select s.kind, s.id, s.number, s.title, to_jsonb(s."violationTypes") as "violationTypes", ${agencyAt('s."originId"')} as origin from (${SOURCES}) s
          where $2::text is null or strpos(lower(concat_ws(' ', s.number, s.title)), lower($2)) > 0 order by s.at desc nulls last, s.id limit 50`,
};

/** What one may write a typical case from, with whose case it is. */
@Injectable()
export class ListTypicalSources {
  constructor(private readonly db: Database) {}

  run(actor: Actor, query: string | null): Promise<TypicalSourceView[]> {
    return this.db.read<TypicalSourceView>(actor, LIST, [actor.agencyId, query?.trim().slice(0, 100) || null]);
  }
}
