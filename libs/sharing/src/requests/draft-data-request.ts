import { Injectable } from '@nestjs/common';
import { type Acted, seat, writeContact, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { takeNumber } from '../take-number.js';
import type { RequestForm } from './request.rules.js';
import { checkRequest, writeRequest } from './write-request.js';

export interface DraftDataRequestInput extends RequestForm { readonly entryId: string }

/** 起草数据申请: one entry of the catalogue, one purpose, one case (国务院令809号 第二十条). The agency that holds the data sees nothing before it is handed in. */
@Injectable()
export class DraftDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns the request; or NOT_FOUND, OWN_DATA, ENTRY_NOT_SHARED, INVALID_INPUT */
  run(actor: Actor, input: DraftDataRequestInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, input: DraftDataRequestInput): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null) return notFound();
  const checked = await checkRequest(tx, input.entryId, input);
  if (isRefusal(checked)) return checked;
  const { entry, purpose } = checked;
  const id = newId();
  const place = { objectKind: 'DATA_REQUEST', objectId: id } as const;
  await seat(tx, 'DATA_REQUEST', id, [{ agencyId, role: 'SENDER', content: true, box: 'TODO' }]);
  await tx.query(
    `insert into data_request (id, number, agency_id, provider_id, entry_id, edition, state, opened_at, last_act_at) values ($1, $2, $3, $4, $5, $6, 'DRAFT', $7, $7)`,
    [id, await takeNumber(tx, '数据申请'), agencyId, entry.providerId, entry.id, entry.edition, tx.now]);
  await writeRequest(tx, id, input, purpose);
  await writeContact(tx, place, { matter: 'DATA', problem: 'DATA_SHARING', agencyId: entry.providerId });
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'data-request.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT' } });
  return { kind: 'acted', id, actId, version: 1 };
}
