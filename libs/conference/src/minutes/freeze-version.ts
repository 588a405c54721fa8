import { createHash } from 'node:crypto';
import { canonicalJson, newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { MinutesLine } from './text/minutes-line.rules.js';
import { linesOfState } from './text/shared-text.rules.js';
import { storedText } from './text/stored-text.js';

/** NAMED: somebody wanted to keep it. SENT: 征求意见稿. SIGNED: what the convener signs. ISSUED: 印发稿. */
export type VersionKind = 'NAMED' | 'SENT' | 'SIGNED' | 'ISSUED';
export interface FrozenVersion { readonly id: string; readonly no: number; readonly hash: string; readonly lines: readonly MinutesLine[] }

/** The text of minutes that are locked, as it stands. */
export const presentLines = async (tx: Tx, minutesId: string): Promise<MinutesLine[]> =>
  linesOfState((await storedText(tx, minutesId)).map(({ data }) => new Uint8Array(data)));

/** Writes the text of locked minutes down as a version that never changes. */
export async function freezeVersion(tx: Tx, minutesId: string, kind: VersionKind, name: string): Promise<FrozenVersion> {
  const lines = await presentLines(tx, minutesId);
  const id = newId();
  const hash = createHash('sha256').update(canonicalJson(lines)).digest('hex');
  const { actor } = tx;
  const [row] = await tx.query<{ no: number }>(
    `insert into minutes_version (id, minutes_id, no, kind, name, hash, at, agency_name, person_name, seat_title)
     values ($1, $2, (select coalesce(max(no), 0) + 1 from minutes_version where minutes_id = $2), $3, $4, $5, $6, $7, $8, $9) returning no`,
    [id, minutesId, kind, name, hash, tx.now, actor.agencyName, actor.personName, actor.seatTitle]);
  await tx.query(
    `insert into minutes_line (version_id, minutes_id, position, line, kind, text, units, due_on, deliverable)
     select $1, $2, l.position, l.line, l.kind, l.text, array(select jsonb_array_elements_text(l.units)::uuid), l."dueOn", l.deliverable
       from jsonb_to_recordset($3) as l (position int, line text, kind text, text text, units jsonb, "dueOn" text, deliverable text)`,
    [id, minutesId, JSON.stringify(lines.map((line, position) => ({ ...line, position })))]);
  return { id, no: row?.no ?? 0, hash, lines };
}
