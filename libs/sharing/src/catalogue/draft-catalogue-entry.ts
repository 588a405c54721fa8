import { Injectable } from '@nestjs/common';
import { type Acted, invalid, seat, writeMatterAct } from '@portal/cases';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { officeOf } from '../office.js';
import { takeNumber } from '../take-number.js';
import { type EntryForm, entryProblems } from './catalogue.rules.js';
import { writeEdition } from './write-edition.js';

/** 编制目录条目: nobody else sees it before it is handed in. */
@Injectable()
export class DraftCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the entry; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, input: EntryForm): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, form: EntryForm): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null) return notFound();
  const problem = invalid(entryProblems(form, dayOf(tx.now)));
  if (problem) return problem;
  const office = await officeOf(tx, agencyId);
  if (office === null || office === agencyId) return notFound();
  const id = newId();
  const place = { objectKind: 'CATALOGUE_ENTRY', objectId: id } as const;
  await seat(tx, 'CATALOGUE_ENTRY', id, [{ agencyId, role: 'OWNER', content: true, box: 'TODO' }]);
  await tx.query(`insert into catalogue_entry (id, number, agency_id, state, opened_at, last_act_at) values ($1, $2, $3, 'DRAFT', $4, $4)`, [id, await takeNumber(tx, '数据目录'), agencyId, tx.now]);
  await writeEdition(tx, id, 1, form);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'catalogue.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT' } });
  return { kind: 'acted', id, actId, version: 1 };
}
