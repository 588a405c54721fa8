import { isId } from '@portal/kernel';
import { notFound, type Refusal, type Tx } from '@portal/platform';
import type { MinutesState } from '../minutes.table.js';
import type { ShareStanding } from './consulting.rules.js';

export interface LoadedShare extends ShareStanding {
  readonly id: string; readonly minutesId: string; readonly agencyId: string; readonly version: number; readonly state: MinutesState; readonly dueAt: Date; readonly roundNo: number;
}
export interface SentLine { readonly line: string; readonly text: string; readonly answered: boolean }

/** Locks the minutes first, as every act on them does, and reads then what the unit was sent and what it has said. */
export async function loadShare(tx: Tx, id: string): Promise<{ share: LoadedShare; lines: readonly SentLine[] } | Refusal> {
  const [place] = isId(id) ? await tx.query<{ minutesId: string }>('select minutes_id as "minutesId" from minutes_share where id = $1', [id]) : [];
  const [minutes] = place ? await tx.query<{ state: MinutesState }>('select state from minutes where id = $1 for update', [place.minutesId]) : [];
  if (!place || !minutes) return notFound();
  const [share] = await tx.query<Omit<LoadedShare, 'state'>>(
    `select id, minutes_id as "minutesId", agency_id as "agencyId", version, round_no as "roundNo", due_at as "dueAt", answered_at as "answeredAt", closed_at as "closedAt"
       from minutes_share where id = $1`, [id]);
  if (!share) return notFound();
  const lines = await tx.query<SentLine>(
    `select l.line, l.text, o.line is not null as answered from minutes_share_line l left join minutes_opinion o on o.share_id = l.share_id and o.line = l.line
      where l.share_id = $1 order by l.position`, [id]);
  return { share: { ...share, state: minutes.state }, lines };
}
