import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LONG_TEXT, required, writeMatterAct } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, refuse } from '@portal/platform';
import { notedBy } from '../day/corrections.js';
import { tellTable } from '../day/load-day.js';
import { hindranceInRound, linesFor, loadRound, performInRound } from './load-written.js';
import { WRITTEN_ACTS } from './written.table.js';

export interface AskInWrittenRoundInput extends ActOn { readonly line: string; readonly text: string }
export interface ReplyInWrittenRoundInput extends ActOn { readonly questionId: string; readonly text: string }

/** 提问: a unit asks about an item. Until the office has replied nobody but it, the office and the lead agency reads the question. */
@Injectable()
export class AskInWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_ASKED, WRITTEN_ROUND_NOT_OPEN, RECUSED_FROM_ITEM, INVALID_INPUT, …; `expectedVersion` is of the unit's own answers */
  run(actor: Actor, input: AskInWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await loadRound(tx, input.id);
      if (isRefusal(loaded)) return loaded;
      const hindrance = await hindranceInRound(tx, WRITTEN_ACTS.ASK, loaded, loaded.share?.version ?? 0, input.expectedVersion) ?? invalid(required('text', input.text, LONG_TEXT));
      if (hindrance) return hindrance;
      const { owed, read } = await linesFor(tx, input.id);
      if (!owed.includes(input.line)) return notFound();
      if (!read.includes(input.line)) return refuse('RECUSED_FROM_ITEM');
      const { row } = loaded.meeting;
      await tx.query('insert into written_question (id, meeting_id, line, agency_id, text, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6, $7)',
        [newId(), row.id, input.line, actor.agencyId, input.text.trim(), tx.now, notedBy(tx)]);
      const version = (loaded.share?.version ?? 0) + 1;
      await tx.query('update written_share set version = $3 where meeting_id = $1 and agency_id = $2', [row.id, actor.agencyId, version]);
      const place = { objectKind: 'MEETING', objectId: row.id } as const;
      const actId = await writeMatterAct(tx, { ...place, act: 'ASK', state: row.state, audience: 'AGENCY' });
      await record(tx, 'meeting.question-asked', { ...place, actId, audience: 'AGENCY', detail: { line: input.line } });
      await tellTable(tx, row.id);
      return { kind: 'acted', id: row.id, actId, version };
    });
  }
}

/** 答复: the office answers once, and everybody who reads the item reads question and answer. */
@Injectable()
export class ReplyInWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, QUESTION_REPLIED, WRITTEN_ROUND_NOT_OPEN, INVALID_INPUT, … */
  run(actor: Actor, input: ReplyInWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performInRound(tx, input, 'REPLY', WRITTEN_ACTS.REPLY, async ({ meeting: { row } }) => {
      const refusal = invalid(required('text', input.text, LONG_TEXT));
      if (refusal) return refusal;
      const [question] = isId(input.questionId) ? await tx.query<{ replied: boolean; line: string }>(
        'select replied_at is not null as replied, line from written_question where id = $1 and meeting_id = $2', [input.questionId, row.id]) : [];
      if (!question) return notFound();
      if (question.replied) return refuse('QUESTION_REPLIED');
      await tx.query('update written_question set reply = $2, replied_at = $3, replied_by = $4 where id = $1', [input.questionId, input.text.trim(), tx.now, notedBy(tx)]);
      await tellTable(tx, row.id);
      return { facts: { line: question.line } };
    }));
  }
}
