import { Injectable } from '@nestjs/common';
import { dayOf, isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, type ObjectKind, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { invalid, required } from '../../referrals/act-input.rules.js';
import { RECUSAL_OBJECTS } from './recusal.table.js';

export interface DeclareRecusalInput {
  readonly objectKind: string;
  readonly objectId: string;
  /** Somebody else of the same agency; oneself when absent. */
  readonly personId?: string | null;
  readonly reason: string;
}

/** 申报或者申请回避: on oneself, or asked of a colleague. It takes effect when the head decides (行政处罚法第四十三条). */
@Injectable()
export class DeclareRecusal {
  constructor(private readonly db: Database) {}

  /** @returns the recusal; or NOT_FOUND, PERSON_NOT_OF_AGENCY, RECUSED_ALREADY, INVALID_INPUT */
  run(actor: Actor, input: DeclareRecusalInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => declare(tx, input));
  }
}

async function declare(tx: Tx, { objectKind, objectId, personId, reason }: DeclareRecusalInput): Promise<Acted | Refusal> {
  const statement = RECUSAL_OBJECTS[objectKind as ObjectKind];
  if (!statement || !isId(objectId)) return notFound();
  const [matter] = await tx.query<{ number: string; caseId: string }>(statement, [objectId]);
  if (!matter) return notFound();
  const whom = personId ?? tx.actor.personId ?? '';
  const [person] = isId(whom) ? await tx.query<{ name: string }>(
    `select p.display_name as name from person p where p.id = $1 and exists (
       select 1 from seat_holding h join seat s on s.id = h.seat_id where h.person_id = p.id and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3))`,
    [whom, tx.actor.agencyId, dayOf(tx.now)]) : [];
  if (!person) return refuse('PERSON_NOT_OF_AGENCY');
  const problem = invalid(required('reason', reason));
  if (problem) return problem;
  const id = newId();
  const [entered] = await tx.query<{ id: string }>(
    `insert into recusal (id, agency_id, person_id, person_name, object_kind, object_id, object_number, case_id, state, reason, declared_by, declared_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'DECLARED', $9, $10, $11)
     on conflict (person_id, case_id) where state in ('DECLARED', 'GRANTED') do nothing returning id`,
    [id, tx.actor.agencyId, whom, person.name, objectKind, objectId, matter.number, matter.caseId, reason.trim(), `${tx.actor.seatTitle} ${tx.actor.personName}`, tx.now]);
  if (!entered) return refuse('RECUSED_ALREADY');
  await record(tx, 'recusal.declared', { objectKind, objectId, actId: id, audience: 'AGENCY' });
  return { kind: 'acted', id, actId: id, version: 1 };
}
