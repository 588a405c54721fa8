import { Injectable } from '@nestjs/common';
import { invalid } from '@portal/cases';
import { type Actor, Database, findFiles, isRefusal, type Tx } from '@portal/platform';
import { namedRefusal, openLine, type PaperResult, recordOf } from './load-paper.js';
import { paperProblems, type PaperWords } from './paper.rules.js';
import { LINE_ACTS } from './paper.table.js';
import { addPaper } from './write-paper.js';

export interface AddPaperInput extends PaperWords { readonly meetingId: string; readonly line: string; readonly fileId: string }

/** 提交会议材料: a file at a line of the agenda. */
@Injectable()
export class AddPaper {
  constructor(private readonly db: Database) {}

  /** @returns the paper; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT, FILE_NOT_FOUND, ATTENDEE_NOT_OF_CONFERENCE */
  run(actor: Actor, input: AddPaperInput): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => add(tx, input));
  }
}

async function add(tx: Tx, input: AddPaperInput): Promise<PaperResult> {
  const line = await openLine(tx, input.meetingId, input.line, LINE_ACTS.ADD);
  if (isRefusal(line)) return line;
  const files = await findFiles(tx, [input.fileId]);
  if ('kind' in files) return files;
  const refusal = invalid(paperProblems(input)) ?? await namedRefusal(tx, line.meeting, input.visibility === 'NAMED' ? input.visibleTo : []);
  const [file] = files;
  if (refusal || !file) return refusal ?? { kind: 'refusal', code: 'FILE_NOT_FOUND' };
  // What guests of the line may read is for the office to say.
  const id = await addPaper(tx, line, file, { ...input, forGuests: input.forGuests && line.side === 'OFFICE' });
  await recordOf(tx, LINE_ACTS.ADD.topic, line.meeting.id, { paperId: id, line: line.line });
  return { kind: 'acted', id, meetingId: line.meeting.id };
}
