import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { dayBorne, invalid, LINE, lines, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

/** 310号令 第八条: 没有犯罪事实 · 犯罪事实显著轻微，不需要追究刑事责任 · 其他依法不追究的情形. */
export const DECLINE_REASONS = ['NO_CRIME', 'MINOR', 'OTHER'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export interface DeclineFilingInput extends ActOn {
  readonly number: string; readonly decidedOn: string; readonly reasonCode: string; readonly reason: string; readonly returnedFiles: readonly string[];
}

/** 不予立案: with its reason, in writing, and the file goes back. The sender has 3日 for its remedies (第九条). */
@Injectable()
export class DeclineFiling {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, number, decidedOn, reasonCode, reason, returnedFiles }: DeclineFilingInput): Promise<ActResult> {
    const known = (DECLINE_REASONS as readonly string[]).includes(reasonCode);
    const problem = invalid(
      required('number', number, LINE), dayBorne('decidedOn', decidedOn, dayOf(this.db.now())), known ? [] : [{ field: 'reasonCode', code: 'REASON_CODE' }],
      required('reason', reason), lines('returnedFiles', returnedFiles));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'DECLINE_FILING' }, async () => ({
      documentNo: number.trim(), documentDay: decidedOn, reasonCode, text: reason.trim(),
      data: { returnedFiles: returnedFiles.map((file) => file.trim()) },
    })));
  }
}
