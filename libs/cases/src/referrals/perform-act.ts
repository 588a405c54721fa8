import { isId } from '@portal/kernel';
import { type EditConflict, isRefusal, notFound, type PartyRole, putParty, record, type Refusal, sealParty, type Tx } from '@portal/platform';
import { passTheBall } from './holding.js';
import { columnsOf } from './marks.js';
import { conflictOf, isStale } from './referral-conflict.js';
import { agencyOn, moveClocks } from './referral-clocks.js';
import { syncParties } from './referral-parties.js';
import { type LoadedReferral, loadReferral } from './referral-standing.js';
import { ReferralEntity } from './referral.entity.js';
import type { ActRule } from './referral-table.js';
import { type Change, decide } from './referral.rules.js';
import { type Said, writeAct } from './write-act.js';

/** Which act, on which referral, as the person saw it. */
export interface ActRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly act: string;
  /** Facts the act brings along besides those of the table. */
  readonly marks?: ActRule['marks'];
  /** Both texts of each field, when the act was made on a page that is no longer true. */
  readonly differences?: (loaded: LoadedReferral) => Promise<EditConflict['differences']>;
}

/** What is said with an act, and what it changes besides what the table says. */
export interface Particulars extends Said {
  readonly columns?: Partial<Pick<ReferralEntity, 'number' | 'toAgencyId' | 'toSeatId' | 'supervisorAgencyId' | 'receiptNo' | 'sentAt' | 'packetHash' | 'replyBy' | 'findingsOpen' | 'findingsSettled'>>;
  /** Agencies that take a place at the table, or another one, with this act. */
  readonly seats?: readonly { readonly agencyId: string; readonly role: PartyRole; readonly content: boolean }[];
}

/** Prepares an act that the table allows. Refuses before it writes anything, or not at all: a refusal commits. */
export type Prepare = (loaded: LoadedReferral, change: Change) => Promise<Particulars | Refusal>;

export interface Acted { readonly kind: 'acted'; readonly id: string; readonly actId: string; readonly version: number }

/** Gives an agency its place. At a sealed referral it is the place of one seat from the first moment on. */
async function seatAt(tx: Tx, referral: ReferralEntity, seat: NonNullable<Particulars['seats']>[number]): Promise<void> {
  await putParty(tx, { objectId: referral.id, objectKind: 'REFERRAL', box: 'COPIED', ...seat });
  if (!referral.sealed) return;
  if (referral.toSeatId === null || seat.agencyId !== referral.toAgencyId) throw new Error(`sealed referral ${referral.id} has a place for its named seat only`);
  await sealParty(tx, { objectId: referral.id, agencyId: seat.agencyId, seatId: referral.toSeatId, right: false });
}

/**
 * The one way a referral changes: load within scope, let the table decide, update the version that was seen, write the act,
 * pass the ball, move the clocks, bring every party's list up to date, record the fact.
 *
 * @returns the act; a refusal (nothing changed); or a conflict when somebody acted in between and this would still be possible
 */
export async function performAct(tx: Tx, request: ActRequest, prepare: Prepare = async () => ({})): Promise<Acted | Refusal | EditConflict> {
  if (!isId(request.id)) return notFound();
  const loaded = await loadReferral(tx, request.id);
  if (isRefusal(loaded)) return loaded;
  const { referral, table, standing, viewer, clocks } = loaded;
  const change = decide(table, request.act, standing, viewer, request.marks);
  if (isStale(referral, request.expectedVersion, change)) return conflictOf(tx, referral, await request.differences?.(loaded));
  if (isRefusal(change)) return change;
  const particulars = await prepare(loaded, change);
  if (isRefusal(particulars)) return particulars;

  const columns: Partial<ReferralEntity> = {
    state: change.state, version: referral.version + 1, lastActAt: tx.now,
    ...columnsOf({ ...change.rule.marks, ...request.marks }, referral, tx.now),
    ...particulars.columns,
  };
  const after = Object.assign(new ReferralEntity(), referral, columns);
  const holder = change.holder === null ? null : agencyOn(after, change.holder);
  if (change.holder !== null && holder === null) throw new Error(`nobody sits on side ${change.holder} of referral ${referral.id}`);
  // What is taken up again after its end has none any longer.
  const ends = { closedAt: holder === null ? referral.closedAt ?? tx.now : null };
  const { affected } = await tx.em.update(ReferralEntity, { id: referral.id, version: referral.version }, { ...columns, ...ends, holderAgencyId: holder });
  if (affected !== 1) throw new Error(`referral ${referral.id} changed under its lock`);

  for (const seat of particulars.seats ?? []) await seatAt(tx, after, seat);
  const actId = await writeAct(tx, referral.id, change, particulars);
  if (holder !== referral.holderAgencyId) await passTheBall(tx, referral.id, holder);
  await moveClocks(tx, {
    table, change, before: clocks, referral: after, receivedAt: referral.receivedAt, documentDay: particulars.documentDay ?? null,
  });
  await syncParties(tx, { id: referral.id, holder, table, state: change.state });
  await record(tx, change.rule.topic, {
    objectKind: 'REFERRAL', objectId: referral.id, actId, audience: change.rule.audience,
    detail: { act: change.act, state: change.state, holderAgencyId: holder, fromAgencyId: after.fromAgencyId, toAgencyId: after.toAgencyId },
  });
  return { kind: 'acted', id: referral.id, actId, version: referral.version + 1 };
}
