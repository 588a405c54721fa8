import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, refuse, type Tx } from '@portal/platform';
import { openLine, type PaperResult, recordOf } from './load-paper.js';
import { LINE_ACTS } from './paper.table.js';

export interface OrderPapersInput { readonly meetingId: string; readonly line: string; /** All papers of the line, in their new order. */ readonly paperIds: readonly string[] }

/** 材料排序: the papers of a line in another order; their numbers follow. */
@Injectable()
export class OrderPapers {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or PAPERS_CHANGED when the list is not that of the line now, NOTHING_TO_ORDER, NOT_YOUR_ACT, … */
  run(actor: Actor, input: OrderPapersInput): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => order(tx, input));
  }
}

async function order(tx: Tx, input: OrderPapersInput): Promise<PaperResult> {
  const line = await openLine(tx, input.meetingId, input.line, LINE_ACTS.ORDER);
  if (isRefusal(line)) return line;
  const there = (await tx.query<{ id: string }>('select id from meeting_paper where meeting_id = $1 and line = $2 and withdrawn_at is null', [line.meeting.id, line.line])).map(({ id }) => id);
  const wanted = [...new Set(input.paperIds)];
  if (wanted.length !== there.length || !there.every((id) => wanted.includes(id))) return refuse('PAPERS_CHANGED');
  await tx.query(`update meeting_paper p set position = o.place::int from unnest($1::uuid[]) with ordinality as o (id, place) where p.id = o.id`, [wanted]);
  await recordOf(tx, LINE_ACTS.ORDER.topic, line.meeting.id, { line: line.line });
  return { kind: 'acted', id: line.meeting.id, meetingId: line.meeting.id };
}
