import { Injectable } from '@nestjs/common';
import { type Actor, Database, findFiles, isRefusal, refuse, type Tx } from '@portal/platform';
import { openLine, type PaperResult, recordOf, topicFiles } from './load-paper.js';
import { titleOf } from './paper.rules.js';
import { LINE_ACTS } from './paper.table.js';
import { addPaper } from './write-paper.js';

export interface TakeOverPapersInput { readonly meetingId: string; readonly line: string }

/** 转入议题附件: the files of the topic become papers of its line, those that are not there yet, for all at the table. */
@Injectable()
export class TakeOverPapers {
  constructor(private readonly db: Database) {}

  /** @returns the meeting; or NOTHING_TO_TAKE_OVER, NOT_YOUR_ACT, … */
  run(actor: Actor, input: TakeOverPapersInput): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => takeOver(tx, input));
  }
}

async function takeOver(tx: Tx, input: TakeOverPapersInput): Promise<PaperResult> {
  const line = await openLine(tx, input.meetingId, input.line, LINE_ACTS.TAKE_OVER);
  if (isRefusal(line)) return line;
  const missing = await tx.query<{ id: string }>(`${topicFiles('$1', '$2', '$3')} order by f.id`, [line.topicId, line.meeting.id, line.line]);
  const files = await findFiles(tx, missing.map(({ id }) => id));
  if ('kind' in files || files.length === 0) return refuse('NOTHING_TO_TAKE_OVER');
  for (const file of files) await addPaper(tx, line, file, { title: titleOf(file.name), visibility: 'ALL', visibleTo: [], forGuests: false });
  await recordOf(tx, LINE_ACTS.TAKE_OVER.topic, line.meeting.id, { line: line.line, count: files.length });
  return { kind: 'acted', id: line.meeting.id, meetingId: line.meeting.id };
}
