import { Injectable } from '@nestjs/common';
import { type ActResult, hindranceTo, obstacleTo, writeMatterAct } from '@portal/cases';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal, putParty, record, refuse, type Tx } from '@portal/platform';
import { BULLETIN_ACTS, RECEIPT_CLOCK } from './bulletin.table.js';
import { BULLETIN, type BulletinRow } from './load-bulletin.js';
import { tellReaders } from './reach-units.js';

export interface ReceiveBulletinInput {
  readonly id: string;
  /** The version that was read. */
  readonly no: number;
}

/** 签收: by one click, of the version that was read, or of the withdrawal. What other units do in between does not matter to it, and it does not matter to what the sender is writing. */
@Injectable()
export class ReceiveBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, BULLETIN_RECEIVED, VERSION_CORRECTED, VERSION_WITHDRAWN */
  run(actor: Actor, input: ReceiveBulletinInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => receive(tx, input));
  }
}

async function receive(tx: Tx, { id, no }: ReceiveBulletinInput): Promise<ActResult> {
  const loaded = await BULLETIN.load(tx, id);
  if (isRefusal(loaded)) return loaded;
  const { row, standing, viewer } = loaded;
  const hindrance = await hindranceTo(tx, row, row.version, obstacleTo(BULLETIN_ACTS.RECEIVE, standing, viewer));
  if (hindrance) return hindrance;
  if (row.no !== no) return refuse(row.state === 'WITHDRAWN' ? 'VERSION_WITHDRAWN' : 'VERSION_CORRECTED', { no: row.no });
  return sign(tx, row);
}

async function sign(tx: Tx, row: BulletinRow): Promise<ActResult> {
  const { actor, now } = tx;
  const place = { objectKind: 'BULLETIN', objectId: row.id } as const;
  await tx.query('insert into bulletin_receipt (bulletin_id, no, agency_id, at, person_name, seat_title) values ($1, $2, $3, $4, $5, $6)', [row.id, row.no, actor.agencyId, now, actor.personName, actor.seatTitle]);
  await meetDeadline(tx, { objectId: row.id, ruleCode: RECEIPT_CLOCK, partId: actor.agencyId ?? '' });
  await putParty(tx, { ...place, agencyId: actor.agencyId ?? '', role: 'RECEIVER', content: true, box: 'DONE' });
  // Nobody is left: it has left what the sender started.
  const [all] = await tx.query<{ received: boolean }>('select bulletin_all_received($1) as received', [row.id]);
  if (all?.received) await putParty(tx, { ...place, agencyId: row.senderId, role: 'SENDER', content: true, box: 'DONE' });
  const actId = await writeMatterAct(tx, { ...place, act: 'RECEIVE', state: row.state, audience: 'AGENCY', facts: { no: row.no } });
  await record(tx, 'bulletin.received', { ...place, actId, audience: 'AGENCY', detail: { no: row.no } });
  await tellReaders(tx, row.id);
  return { kind: 'acted', id: row.id, actId, version: row.version };
}
