import type { Tx } from './database.js';

/** PARTICIPANT: one among several equals (一案多查, 会商). */
export type PartyRole = 'OWNER' | 'SENDER' | 'RECEIVER' | 'FORWARDER' | 'SUPERVISOR' | 'OFFICE' | 'PARTICIPANT';
/** What an agency can have to do with. */
export type ObjectKind =
  | 'CASE' | 'REFERRAL' | 'LEAD' | 'JOINT_INVESTIGATION' | 'INVESTIGATION_TRACK' | 'COLLISION' | 'OUTCOME' | 'CONSULTATION' | 'CONSULTATION_SHARE'
  | 'LISTED_SUPERVISION' | 'SUPERVISION_MEASURE' | 'SUPERVISION_STEP' | 'DOCUMENT' | 'LEDGER_EXPORT'
  | 'MEMBER_CHANGE' | 'TOPIC_CALL' | 'TOPIC' | 'MEETING'
  | 'MINUTES' | 'MINUTES_SHARE' | 'SEAL_REQUEST' | 'RESOLUTION' | 'SITTING_DUTY' | 'HALF_YEAR_REPORT'
  | 'CATALOGUE_ENTRY' | 'DATA_REQUEST' | 'BULLETIN' | 'TYPICAL_CASE'
  | 'RESPONSIBILITY_LIST' | 'CAMPAIGN' | 'CAMPAIGN_REPORT' | 'CAMPAIGN_BRIEF';
/** 待办 · 已办 · 我发起的 · 抄送我的 */
export type WorkBox = 'TODO' | 'DONE' | 'STARTED' | 'COPIED';

/** An agency's place at a matter: what it may see and in which of its four boxes the matter lies. */
export interface Party {
  readonly objectId: string;
  readonly objectKind: ObjectKind;
  readonly agencyId: string;
  readonly role: PartyRole;
  /** Whether the agency may read the content, or only that the matter exists and how it proceeds. */
  readonly content: boolean;
  readonly box: WorkBox;
  /** When the clock that concerns this agency runs out; null when none runs. */
  readonly dueAt?: Date | null;
  readonly deadlineId?: string | null;
}

/** Seats an agency at a matter, or changes its place. The first party of a matter can only be oneself. */
export async function putParty(tx: Tx, party: Party): Promise<void> {
  await tx.query('select party_put($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    party.objectId, party.objectKind, party.agencyId, party.role, party.content, party.box, party.dueAt ?? null,
    party.deadlineId ?? null, tx.now,
  ]);
}

/** As putParty, for several agencies at one matter in one statement. */
export async function putParties(tx: Tx, parties: readonly Party[]): Promise<void> {
  await tx.query(
    `select party_put(p."objectId", p."objectKind", p."agencyId", p.role, p.content, p.box, p."dueAt", p."deadlineId", $2)
       from jsonb_to_recordset($1) as p ("objectId" uuid, "objectKind" text, "agencyId" uuid, role text, content bool, box text, "dueAt" timestamptz, "deadlineId" uuid)`,
    [JSON.stringify(parties), tx.now],
  );
}

/**
 * Seals an agency's place at a matter for one of its seats: nobody else of the agency sees that there is such a matter.
 *
 * @param right seats that hold `referral.sealed` may look in too
 */
export async function sealParty(tx: Tx, place: { readonly objectId: string; readonly agencyId: string; readonly seatId: string; readonly right: boolean }): Promise<void> {
  await tx.query('select party_seal($1, $2, $3, $4)', [place.objectId, place.agencyId, place.seatId, place.right]);
}

/** Takes an agency away from a matter; only its sender may (撤回). */
export async function removeParty(tx: Tx, objectId: string, agencyId: string): Promise<void> {
  await tx.query('select party_remove($1, $2)', [objectId, agencyId]);
}

/** Who sits at a matter that the acting agency is a party to. */
export async function partiesOf(tx: Tx, objectId: string): Promise<{ agencyId: string; role: PartyRole; content: boolean; box: WorkBox }[]> {
  return tx.query(`select agency_id as "agencyId", role, content, box from party_list($1)`, [objectId]);
}
