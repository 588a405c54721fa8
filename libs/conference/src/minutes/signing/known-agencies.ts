import type { Tx } from '@portal/platform';

/** Which of these are agencies of the directory. */
export const agencyIdsKnown = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ id: string }>('select id from agency where id = any($1)', [[...new Set(ids)]])).map(({ id }) => id));
