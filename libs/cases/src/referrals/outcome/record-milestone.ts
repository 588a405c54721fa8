import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { dayBorne, invalid, LINE, optional } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { CRIMINAL_TABLE } from '../criminal.table.js';
import { performAct } from '../perform-act.js';

export interface RecordMilestoneInput extends ActOn {
  /** INVESTIGATION_CONCLUDED 侦查终结 · PROSECUTION_TRANSFERRED 移送起诉 · FILING_WITHDRAWN 撤案 · JUDGED 判决 */
  readonly kind: string;
  readonly on: string; readonly documentNo?: string | null; readonly note?: string | null;
}

/** Longest note, in characters: a milestone is a date and a number, never the content of an investigation. */
const SHORT_NOTE = 200;

const MILESTONES = new Map(Object.entries(CRIMINAL_TABLE.acts).flatMap(([act, rule]) =>
  (rule.action === 'recordMilestone' && rule.variant ? [[rule.variant, act] as const] : [])));

/** Tells the sender how far the matter has come: kind, day, document number. */
@Injectable()
export class RecordMilestone {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, kind, on, documentNo, note }: RecordMilestoneInput): Promise<ActResult> {
    const act = MILESTONES.get(kind);
    const problem = invalid(
      act ? [] : [{ field: 'kind', code: 'MILESTONE' }], dayBorne('on', on, dayOf(this.db.now())),
      optional('documentNo', documentNo, LINE), optional('note', note, SHORT_NOTE),
    );
    if (problem || !act) return Promise.resolve(problem ?? { kind: 'refusal', code: 'INVALID_INPUT' });
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act }, async () => ({
      documentNo: documentNo?.trim() || null, documentDay: on, text: note?.trim() || null, facts: { kind },
    })));
  }
}
