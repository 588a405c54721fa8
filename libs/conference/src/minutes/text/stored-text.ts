import type { Statement, Tx } from '@portal/platform';

/** What is stored of one text: a snapshot and the changes after it, oldest first. */
export interface StoredPart { readonly seq: string; readonly data: Buffer }

/** `$2`: only what came after this change; 0 for all. */
export const STORED_TEXT: Statement = {
  name: 'minutes-text',
  text: `
    select s.upto::text as seq, s.data from minutes_snapshot s where s.minutes_id = $1 and s.upto > $2
    union all
    (select u.seq::text, u.data from minutes_update u
      where u.minutes_id = $1 and u.seq > greatest($2, coalesce((select s.upto from minutes_snapshot s where s.minutes_id = $1), 0)) order by u.seq)`,
};

/** The same within a transaction that holds the minutes: nothing comes in between. */
export const storedText = (tx: Tx, minutesId: string): Promise<StoredPart[]> => tx.query<StoredPart>(STORED_TEXT.text, [minutesId, 0]);

/** Writes one change down. @returns its place among all changes */
export async function storeChange(tx: Tx, minutesId: string, data: Uint8Array): Promise<string> {
  const [stored] = await tx.query<{ seq: string }>(
    'insert into minutes_update (minutes_id, at, agency_id, person_id, data) values ($1, $2, $3, $4, $5) returning seq::text',
    [minutesId, tx.now, tx.actor.agencyId, tx.actor.personId, Buffer.from(data)]);
  if (!stored) throw new Error('a change was not stored');
  return stored.seq;
}

/** Tells every api process of a change of text or of rights. `from`: the process that has the change already. */
export const tellCoWriters = (tx: Tx, minutesId: string, from = ''): Promise<unknown> => tx.query(`select pg_notify('co_writing', $1)`, [`${minutesId} ${from}`]);
