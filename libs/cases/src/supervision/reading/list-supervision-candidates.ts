import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { agencyAt } from '../../matters/matter.sql.js';
import { STEP_OBJECTS } from '../ladder/step-objects.sql.js';
import type { SupervisionCandidate } from './listed-page.js';

const one = (sql: (object: (typeof STEP_OBJECTS)[number]) => string): string =>
  `case d.object_kind ${STEP_OBJECTS.map((object) => `when '${object.clockKind}' then ${sql(object)}`).join(' ')} end`;

/** What is overdue, driven from the clocks that ran out and are still owed, oldest first. */
const CANDIDATES = {
  name: 'supervision-candidates',
  text: `
    with late as (
      select d.id, ${one(({ objectKind }) => `'${objectKind}'`)} as "objectKind", ${one(({ id }) => id)} as "objectId", ${one(({ id, number }) => number(id))} as number,
             d.party_agency_id, case when $2 = 'en' then r.label_en else r.label end as label, r.legal_basis as "legalBasis", r.statutory, d.due_at as "dueAt", d.missed_at as "missedAt"
        from deadline d join deadline_rule r on r.id = d.rule_id
       where d.state = 'MISSED' and d.object_kind = any($3) and d.party_agency_id is distinct from $1::uuid
         and not coalesce(${one(({ id, over }) => over(id))}, false)
       order by d.missed_at, d.id limit $4)
    select late.id, late."objectKind", late."objectId", late.number, ${agencyAt('late.party_agency_id')} as agency, late.label, late."legalBasis", late.statutory,
           late."dueAt", late."missedAt", last.kind as "lastStep", last.issued_at as "lastStepAt", coalesce(last.kinds, '{}') as "stepKinds"
      from late left join lateral (
        select (array_agg(t.kind order by t.issued_at desc))[1] as kind, max(t.issued_at) as issued_at, array_agg(t.kind) as kinds
          from supervision_step t where t.object_id = late."objectId" and t.target_agency_id = late.party_agency_id having count(*) > 0) last on true
     where late.number is not null
     order by late."missedAt", late.id`,
};
const MOST = 100;

/** 待督办: what has run out, by whom, since when, and which steps were taken, so that a person can decide the next one. */
@Injectable()
export class ListSupervisionCandidates {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<SupervisionCandidate[]> {
    return this.db.read<SupervisionCandidate>(actor, CANDIDATES, [actor.agencyId, actor.locale, STEP_OBJECTS.map(({ clockKind }) => clockKind), MOST]);
  }
}
