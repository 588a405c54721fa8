import { Injectable } from '@nestjs/common';
import { type Actor, Database, type PartyRole, systemActor, type Tx } from '@portal/platform';
import { passTheBall } from './holding.js';
import type { Marked } from './marks.js';
import { agencyOn, openClocks } from './referral-clocks.js';
import { placeOf } from './referral-parties.js';
import { factsOf } from './referral-standing.js';
import { clocksBehind, REFERRAL_STATES, type ReferralState, type ReferralTable } from './referral-table.js';
import { TABLES } from './referral-tables.js';
import type { ReferralEntity } from './referral.entity.js';
import { holderOf } from './referral.rules.js';

/** States of a table whose holder changes when the supplement's term runs out. */
const waiting = (table: ReferralTable): ReferralState[] =>
  REFERRAL_STATES.filter((state) => table.states[state]?.holder.some(({ when, unless }) => [when, unless].includes('supplementLapsed')));

/**
 * When the sender lets the 3日 of a 补正 pass, the police decide on the file as it is (程序规定 180): the ball is theirs again
 * from that instant, though nobody clicked. The clocks say it for the record; here only the holder and the lists follow.
 */
@Injectable()
export class PassLapsedBalls {
  private readonly actor: Actor = systemActor('pass-lapsed-balls');

  constructor(private readonly db: Database) {}

  /** @returns how many were passed */
  async run(): Promise<number> {
    let passed = 0;
    for (const table of TABLES.filter((each) => clocksBehind(each, 'supplementLapsed').length > 0)) {
      while (await this.db.tx(this.actor, (tx) => passOne(tx, table))) passed += 1;
    }
    return passed;
  }
}

type Lapsed = Marked & Pick<ReferralEntity, 'id' | 'state' | 'fromAgencyId' | 'toAgencyId' | 'supervisorAgencyId' | 'holderAgencyId'> & { readonly at: Date };

async function passOne(tx: Tx, table: ReferralTable): Promise<boolean> {
  const [referral] = await tx.query<Lapsed>(
    `select r.id, r.state, r.from_agency_id as "fromAgencyId", r.to_agency_id as "toAgencyId", r.supervisor_agency_id as "supervisorAgencyId",
            r.holder_agency_id as "holderAgencyId", r.opened_at as "openedAt", r.received_at as "receivedAt", r.materials_missing as "materialsMissing",
            r.items_listed as "itemsListed", r.items_handed_at as "itemsHandedAt", r.items_acknowledged_at as "itemsAcknowledgedAt",
            r.query_open as "queryOpen", r.findings_open as "findingsOpen", r.findings_settled as "findingsSettled", d.due_at as at
       from deadline d join referral r on r.id = d.object_id
      where d.rule_code = any($1) and d.part_id is null and d.state = 'MISSED' and r.kind = $2 and r.state = any($3) and r.holder_agency_id = d.party_agency_id
      order by d.due_at limit 1 for update of r skip locked`, [clocksBehind(table, 'supplementLapsed'), table.kind, waiting(table)]);
  if (!referral) return false;
  const clocks = await openClocks(tx, referral.id, table, referral.state);
  const side = holderOf(table, { state: referral.state, facts: factsOf(table, referral, clocks, tx.now) });
  const holder = side && agencyOn(referral, side);
  if (holder === null || holder === referral.holderAgencyId) throw new Error(`referral ${referral.id} has a lapsed supplement and nobody to take the ball`);
  await tx.query('update referral set holder_agency_id = $2 where id = $1', [referral.id, holder]);
  await passTheBall(tx, referral.id, holder, referral.at);
  for (const party of await tx.query<{ agencyId: string; role: PartyRole }>('select agency_id as "agencyId", role from party where object_id = $1', [referral.id])) {
    const { box, dueAt, deadlineId } = placeOf(party, clocks, holder);
    await tx.query(`update party set box = $3, due_at = coalesce($4::timestamptz, 'infinity'), deadline_id = $5 where object_id = $1 and agency_id = $2`,
      [referral.id, party.agencyId, box, dueAt, deadlineId]);
  }
  return true;
}
