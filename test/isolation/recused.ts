import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { done } from './consult-matters.js';

/** Asked for and not decided: keeps nobody from anything. */
export const declared = (objectId: string, person: PortalClient): Promise<{ id: string; version: number }> =>
  done(person, 'declareRecusal', 'GateActed', 'DeclareRecusalInput', { objectKind: 'REFERRAL', objectId, reason: '与当事人有利害关系' });

/** Somebody of the lead agency steps back from a case with a transfer, and its head lets him: of an agency that sees all of it, one person sees nothing. */
export async function steppedBackFrom(objectId: string, person: PortalClient, head: PortalClient): Promise<void> {
  const { id, version } = await declared(objectId, person);
  await done(head, 'decideRecusal', 'GateActed', 'DecideRecusalInput', { id, expectedVersion: version, decision: 'GRANT' });
}

/** The cases a person has stepped back from, and their transfers: by what the head decided, not by the places the product keeps. */
export async function recusedOf(superuser: Client, personId: string): Promise<ReadonlySet<string>> {
  const { rows } = await superuser.query<{ id: string }>(
    `select case_id as id from recusal where person_id = $1 and state = 'GRANTED' union select r.id from referral r join recusal x on x.case_id = r.case_id and x.person_id = $1 and x.state = 'GRANTED'`, [personId]);
  return new Set(rows.map(({ id }) => id));
}
