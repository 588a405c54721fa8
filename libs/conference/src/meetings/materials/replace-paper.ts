import { Injectable } from '@nestjs/common';
import { type Actor, Database, findFiles, refuse } from '@portal/platform';
import { openPaper, type PaperResult, recordOf, stopped } from './load-paper.js';
import { isLate } from './paper.rules.js';
import { PAPER_ACTS } from './paper.table.js';
import { addRevision } from './write-paper.js';

export interface ReplacePaperInput { readonly id: string; readonly expectedVersion: number; readonly fileId: string }

/** 更换材料: another file in its place; the one before stays as an earlier version. */
@Injectable()
export class ReplacePaper {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ReplacePaperInput): Promise<PaperResult> {
    return this.db.tx(actor, async (tx) => {
      const opened = await openPaper(tx, input, PAPER_ACTS.REPLACE);
      if (stopped(opened)) return opened;
      const { paper, meeting } = opened;
      const files = await findFiles(tx, [input.fileId]);
      const [file] = 'kind' in files ? [] : files;
      if (!file) return refuse('FILE_NOT_FOUND');
      await tx.query('update meeting_paper set revision = $2, version = version + 1, late = late or $3, changed_at = $4 where id = $1',
        [paper.id, paper.revision + 1, isLate(tx.now, meeting.startsAt), tx.now]);
      await addRevision(tx, paper.id, paper.revision + 1, file);
      await recordOf(tx, PAPER_ACTS.REPLACE.topic, meeting.id, { paperId: paper.id, revision: paper.revision + 1 });
      return { kind: 'acted', id: paper.id, meetingId: meeting.id };
    });
  }
}
