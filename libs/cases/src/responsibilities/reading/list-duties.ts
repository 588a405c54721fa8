import { Injectable } from '@nestjs/common';
import { type DutyMatter, type DutyProblem, inForceOn, stillSits } from '@portal/agencies';
import { type Day, dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { DutyLine } from './list-page.js';
import { agencyAt, ENTRY_KEYS } from './list.sql.js';

export interface DutyFilter {
  /** Words of the duty, its basis or the office in charge. */
  readonly query?: string | null;
  readonly agencyId?: string | null;
  readonly problem?: DutyProblem | null;
  readonly matter?: DutyMatter | null;
  /** The region an entry answers for. */
  readonly regionCode?: string | null;
  /** In force on this day; absent: today. */
  readonly day?: Day | null;
}

/** More than a province has: some 200 units with up to 60 entries each, and room. What nobody has seen to the end is not taken for the whole: more is a fault. */
const MOST = 20_000;

const DUTIES = {
  name: 'duties-in-force',
  text: `
    select jsonb_build_object(${ENTRY_KEYS('$1::date')}, 'listId', l.id, 'edition', l.edition, 'inForceFrom', l.in_force_from, 'agency', ${agencyAt('l.agency_id')}, 'left', not ${stillSits('l.agency_id', '$1::date')}) as line
      from responsibility_entry e join responsibility_list l on l.id = e.list_id join agency a on a.id = l.agency_id join agency_kind k on k.code = a.kind
     where ${inForceOn('$1::date')} and ($2::text is null or strpos(lower(concat_ws(' ', e.duty, e.basis, e.department, a.name)), lower($2)) > 0)
       and ($3::uuid is null or l.agency_id = $3) and ($4::text is null or $4 = any(e.problems)) and ($5::text is null or $5 = any(e.matters)) and ($6::text is null or e.region_code = $6)
     order by a.region_code, k.ordinal, l.agency_id, e.no limit ${MOST + 1}`,
};

/** 联合监管责任清单 of all units together: what is in force on a day, in one statement. */
@Injectable()
export class ListDuties {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: DutyFilter): Promise<DutyLine[]> {
    if (filter.agencyId && !isId(filter.agencyId)) return [];
    const rows = await this.db.read<{ line: DutyLine }>(actor, DUTIES, [
      filter.day ?? dayOf(this.db.now()), filter.query?.trim().slice(0, 100) || null, filter.agencyId || null, filter.problem ?? null, filter.matter ?? null, filter.regionCode || null]);
    if (rows.length > MOST) throw new Error(`more than ${MOST} duties are in force: they cannot be shown whole`);
    return rows.map(({ line }) => line);
  }
}
