import { Injectable } from '@nestjs/common';
import { invalid } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { namedRefusal, openPaper, type PaperResult, recordOf, stopped } from './load-paper.js';
import { paperProblems, type PaperWords } from './paper.rules.js';
import { PAPER_ACTS } from './paper.table.js';

export interface ChangePaperInput extends PaperWords { readonly id: string; readonly expectedVersion: number }

/** What a paper is called and whom it is for. */
@Injectable()
export class ChangePaper {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ChangePaperInput): Promise<PaperResult> {
    return this.db.tx(actor, async (tx) => {
      const opened = await openPaper(tx, input, PAPER_ACTS.CHANGE);
      if (stopped(opened)) return opened;
      const { paper, meeting } = opened;
      const named = input.visibility === 'NAMED' ? [...new Set(input.visibleTo)] : [];
      const refusal = invalid(paperProblems(input)) ?? await namedRefusal(tx, meeting, named);
      if (refusal) return refusal;
      await tx.query(
        'update meeting_paper set title = $2, visibility = $3, visible_to = $4, for_guests = $5, version = version + 1, changed_at = $6 where id = $1',
        [paper.id, input.title.trim(), input.visibility, named, actor.agencyId === meeting.agencyId ? input.forGuests : paper.forGuests, tx.now]);
      await recordOf(tx, PAPER_ACTS.CHANGE.topic, meeting.id, { paperId: paper.id, visibility: input.visibility });
      return { kind: 'acted', id: paper.id, meetingId: meeting.id };
    });
  }
}
