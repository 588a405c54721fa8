import type { Tx } from '@portal/platform';
import type { MinutesHead } from '../minutes-head.rules.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import type { StandingResolution } from './signing.rules.js';

/** What was issued last of minutes; null before the first issue. */
export interface LatestIssue { readonly no: number; readonly title: string; readonly lines: readonly MinutesLine[]; readonly head: MinutesHead }

const LINES = `(select coalesce(jsonb_agg(jsonb_build_object('line', n.line, 'kind', n.kind, 'text', n.text, 'units', n.units, 'dueOn', n.due_on, 'deliverable', n.deliverable) order by n.position), '[]')
  from minutes_line n where n.version_id = VERSION)`;
export const linesOfVersion = (version: string): string => LINES.replace('VERSION', version);

export async function latestIssue(tx: Tx, minutesId: string): Promise<LatestIssue | null> {
  const [issue] = await tx.query<LatestIssue>(
    `select i.no, i.title, g.head, ${linesOfVersion('i.version_id')} as lines from minutes_issue i join minutes_signature g on g.id = i.signature_id where i.minutes_id = $1 order by i.no desc limit 1`, [minutesId]);
  return issue ?? null;
}

/** The resolutions that came out of minutes, by line, with what was issued of them. */
export async function standingResolutions(tx: Tx, minutesId: string, issued: LatestIssue | null): Promise<Map<string, StandingResolution>> {
  const rows = await tx.query<{ line: string; number: string; state: string }>('select minutes_line as line, number, state from resolution where minutes_id = $1', [minutesId]);
  const lines = new Map((issued?.lines ?? []).map((line) => [line.line, line]));
  return new Map(rows.map(({ line, number, state }) => [line, {
    line, number, over: state === 'CLOSED' || state === 'CANCELLED', units: lines.get(line)?.units ?? [], dueOn: lines.get(line)?.dueOn ?? null,
  }]));
}

export async function headOf(tx: Tx, minutesId: string): Promise<MinutesHead> {
  const [head] = await tx.query<MinutesHead>(`select title, meeting, held_on as "heldOn", place, chair, attendance from minutes_content where minutes_id = $1`, [minutesId]);
  if (!head) throw new Error(`minutes ${minutesId} have no head`);
  return head;
}
