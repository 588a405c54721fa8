import { refuse, type Refusal, type Tx } from '@portal/platform';
import type { MinutesRow } from '../../load-minutes.js';
import type { MinutesLine } from '../../text/minutes-line.rules.js';

interface ByHand { readonly id: string; readonly number: string; readonly text: string; readonly leadId: string | null; readonly supportIds: readonly string[]; readonly dueOn: string }

/** Of the meeting, handed out by hand before its minutes, and still standing. */
const BY_HAND = `
  select e.id, e.number, k.text, e.first_due_on as "dueOn", (select u.agency_id from resolution_unit u where u.resolution_id = e.id and u.role = 'LEAD') as "leadId",
         array(select u.agency_id from resolution_unit u where u.resolution_id = e.id and u.role <> 'LEAD' order by u.agency_id) as "supportIds"
    from resolution e join resolution_content k on k.resolution_id = e.id where e.meeting_id = $1 and e.minutes_id is null and e.state <> 'CANCELLED' order by e.opened_at, e.id`;

const same = ({ leadId, supportIds, dueOn }: ByHand, { units: [lead, ...support], dueOn: day }: MinutesLine): boolean =>
  leadId === lead && dueOn === day && [...support].sort().join() === [...supportIds].sort().join();

/**
 * What was handed out by hand is not handed out again: a line in the same words, with the same units and day, becomes the line of that resolution, which goes on as
 * it stands.
 *
 * @returns the lines that have their resolution so; or HANDED_OUT_OTHERWISE where the words are the same and units or day are not
 */
export async function handedOutByHand(tx: Tx, { id, meetingId }: MinutesRow, lines: readonly MinutesLine[], standing: ReadonlyMap<string, unknown>): Promise<ReadonlySet<string> | Refusal> {
  const byHand = meetingId === null ? [] : await tx.query<ByHand>(BY_HAND, [meetingId]);
  const taken = new Map<string, string>();
  for (const line of lines) {
    if (line.kind !== 'DECISION' || standing.has(line.line)) continue;
    const alike = byHand.filter((one) => one.text.trim() === line.text.trim() && !taken.has(one.id));
    const found = alike.find((one) => same(one, line));
    if (found) taken.set(found.id, line.line);
    else if (alike[0]) return refuse('HANDED_OUT_OTHERWISE', { number: alike[0].number });
  }
  for (const [resolutionId, line] of taken) await tx.query('update resolution set minutes_id = $2, minutes_line = $3 where id = $1', [resolutionId, id, line]);
  return new Set(taken.values());
}
