/** Many facts at once, each with one e-mail, on the portal as it runs; and what became of them. */
import { newId, SystemClock } from '@portal/kernel';
import { type Actor, Database, putParty, record, systemActor } from '@portal/platform';
import { DataSource } from 'typeorm';
import { withClient } from '../support/cluster.js';
import type { RunningPortal } from '../support/portal.js';

const MATTERS = 30;

export interface Flood {
  readonly factIds: readonly string[];
}

/** The officer of an agency who acts; his own seat is told of nothing. */
async function officer(portal: RunningPortal, account: string): Promise<Actor> {
  const [row] = await look<Pick<Actor, 'personId' | 'seatId' | 'agencyId'>>(portal,
    `select h.person_id as "personId", s.id as "seatId", s.agency_id as "agencyId" from account a join seat_holding h on h.person_id = a.person_id
       join seat s on s.id = h.seat_id where a.name = $1 limit 1`, [account]);
  if (!row) throw new Error(`no account ${account}`);
  return { ...systemActor('flood'), ...row };
}

export function look<Row>(portal: RunningPortal, sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(portal.database.superUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
}

/**
 * Records facts `referral.receipt-signed`, in batches, as the api does: the police sign, the one handler of the sender
 * is told in the portal and by one e-mail.
 */
export async function flood(portal: RunningPortal, facts: number): Promise<Flood> {
  const [sender, police] = [await officer(portal, 'gdyb.handler'), await officer(portal, 'gdga.liaison')];
  const source = await new DataSource({ type: 'postgres', url: portal.database.apiUrl, extra: { max: 2 } }).initialize();
  const db = new Database(source, new SystemClock());
  const matters: string[] = [];
  for (let i = 0; i < MATTERS; i += 1) matters.push(await aReferral(portal, db, sender, police));
  const factIds: string[] = [];
  for (let begun = 0; begun < facts; begun += 50) {
    await db.tx(police, async (tx) => {
      for (let i = begun; i < Math.min(begun + 50, facts); i += 1) {
        factIds.push(await record(tx, 'referral.receipt-signed', { objectKind: 'REFERRAL', objectId: matters[i % MATTERS] ?? '', detail: { state: 'RECEIVED' } }));
      }
    });
  }
  await source.destroy();
  return { factIds };
}

/** The row of a referral and its two parties: all that a notice reads. Its case is left out, hence without foreign keys. */
async function aReferral(portal: RunningPortal, db: Database, sender: Actor, police: Actor): Promise<string> {
  const id = newId();
  await withClient(portal.database.superUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into referral (id, kind, number, state, case_id, from_agency_id, to_agency_id, holder_agency_id, created_at, last_act_at, sent_at)
       values ($1, 'CRIMINAL', $2, 'RECEIVED', $3, $4, $5, $5, now(), now(), now())`,
      [id, `粤医保移〔2026〕${id.slice(-6)}号`, newId(), sender.agencyId, police.agencyId]);
  });
  await db.tx(sender, async (tx) => {
    const party = { objectId: id, objectKind: 'REFERRAL', content: true } as const;
    await putParty(tx, { ...party, agencyId: sender.agencyId ?? '', role: 'SENDER', box: 'STARTED' });
    await putParty(tx, { ...party, agencyId: police.agencyId ?? '', role: 'RECEIVER', box: 'TODO' });
  });
  return id;
}

const MESSAGE_ID = /^message-id: (<[^>]+>)/im;

/** What arrived, counted by Message-ID. */
export function arrivals(portal: RunningPortal): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { raw } of portal.mail.mails) {
    const id = MESSAGE_ID.exec(raw)?.[1] ?? 'without a Message-ID';
    counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  return counted;
}

export interface Reckoning {
  /** Facts without exactly one notice to the one seat. */
  readonly noticesWrong: number;
  readonly undone: number;
  readonly unsent: number;
  /** E-mails that never arrived. */
  readonly lost: number;
  /** Copies beyond the first. */
  readonly duplicates: number;
  /** E-mails that arrived under an id that no delivery has. */
  readonly strangers: number;
}

export async function reckon(portal: RunningPortal, { factIds }: Flood): Promise<Reckoning> {
  const arrived = arrivals(portal);
  const deliveries = await look<{ messageId: string; state: string }>(portal,
    `select d.message_id as "messageId", d.state from delivery d join notification n on n.id = d.notification_id where n.fact_id = any($1)`, [factIds]);
  const [rows] = await look<{ noticesWrong: number; undone: number }>(portal,
    `select count(*) filter (where told <> 1)::int as "noticesWrong", count(*) filter (where done_at is null)::int as undone
       from (select o.done_at, (select count(*) from notification n where n.fact_id = o.id) as told from outbox_message o where o.id = any($1)) facts`, [factIds]);
  const known = new Set((await look<{ messageId: string }>(portal, 'select message_id as "messageId" from delivery')).map(({ messageId }) => messageId));
  return {
    noticesWrong: rows?.noticesWrong ?? -1, undone: rows?.undone ?? -1,
    unsent: factIds.length - deliveries.filter(({ state }) => state === 'SENT').length,
    lost: deliveries.filter(({ messageId }) => !arrived.has(messageId)).length + factIds.length - deliveries.length,
    duplicates: [...arrived.values()].reduce((sum, copies) => sum + copies - 1, 0),
    strangers: [...arrived.keys()].filter((id) => !known.has(id)).length,
  };
}

/** Whether nothing is left to do. */
export async function isQuiet(portal: RunningPortal, { factIds }: Flood): Promise<boolean> {
  const [open] = await look<{ n: number }>(portal,
    `select (select count(*) from outbox_message where id = any($1) and done_at is null)
          + (select count(*) from delivery d join notification n on n.id = d.notification_id where n.fact_id = any($1) and d.state in ('PENDING', 'SENDING')) as n`,
    [factIds]);
  return Number(open?.n) === 0;
}
