import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { openPaper, type PaperResult, recordOf, stopped } from './load-paper.js';
import { PAPER_ACTS } from './paper.table.js';

/** 撤下材料: it is not laid before the meeting any more. Who brought it and the office still see that it was there. */
@Injectable()
export class WithdrawPaper {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: { readonly id: string; readonly expectedVersion: number }): Promise<PaperResult> {
    return this.db.tx(actor, async (tx) => {
      const opened = await openPaper(tx, input, PAPER_ACTS.WITHDRAW);
      if (stopped(opened)) return opened;
      const { paper, meeting } = opened;
      await tx.query('update meeting_paper set withdrawn_at = $2, version = version + 1, changed_at = $2 where id = $1', [paper.id, tx.now]);
      await recordOf(tx, PAPER_ACTS.WITHDRAW.topic, meeting.id, { paperId: paper.id });
      return { kind: 'acted', id: paper.id, meetingId: meeting.id };
    });
  }
}
