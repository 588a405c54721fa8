import { Injectable } from '@nestjs/common';
import { type Acted, invalid, seat, writeMatterAct } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { takeNumber } from '../take-number.js';
import { type FoundSource, SOURCES } from './source.sql.js';
import { typicalProblems, type TypicalWords } from './typical-case.rules.js';
import type { TypicalSource } from './typical-case.table.js';

export interface DraftTypicalCaseInput extends TypicalWords { readonly sourceKind: TypicalSource; readonly sourceId: string }

/** 编写典型案例 from a case of one's own, a referral or a bulletin that one received. Whose case it is follows from that, and is nobody's choice. */
@Injectable()
export class DraftTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the typical case; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, input: DraftTypicalCaseInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, input: DraftTypicalCaseInput): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null) return notFound();
  const [source] = isId(input.sourceId) ? await tx.query<FoundSource>(`select * from (${SOURCES}) s where s.kind = $2 and s.id = $3`, [agencyId, input.sourceKind, input.sourceId]) : [];
  const problem = invalid(typicalProblems(input), source ? [] : [{ field: 'sourceId', code: 'NOT_YOUR_SOURCE' }]);
  if (problem || !source) return problem ?? notFound();
  const id = newId();
  const place = { objectKind: 'TYPICAL_CASE', objectId: id } as const;
  await seat(tx, 'TYPICAL_CASE', id, [{ agencyId, role: 'SENDER', content: true, box: 'TODO' }]);
  await tx.query(
    `insert into typical_case (id, number, agency_id, origin_id, source_kind, source_id, source_number, case_id, state, opened_at, last_act_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'DRAFT', $9, $9)`,
    [id, await takeNumber(tx, '典型案例'), agencyId, source.originId, source.kind, source.id, source.number, source.caseId, tx.now]);
  await tx.query('insert into typical_case_content (typical_case_id, title, text, lesson, violation_types, known_names, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, input.title.trim(), input.text.trim(), input.lesson.trim(), input.violationTypes, source.knownNames, tx.actor.personId]);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'typical-case.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT' } });
  return { kind: 'acted', id, actId, version: 1 };
}
