import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LONG_TEXT, optional, required } from '@portal/cases';
import { type Actor, Database, filesRefusal, refuse } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { meetOwn, startAnswers } from './clocks.js';
import { lapseDeferral } from './deferrals.js';
import { RESOLUTION, supportOf } from './load-resolution.js';
import { REPORT_CLOCK, RESOLUTION_ACTS } from './resolution.table.js';
import { writeReport } from './write-report.js';

export interface ReportResolutionInput extends ActOn {
  readonly text: string;
  readonly fileIds: readonly string[];
  /** Why it comes without evidence. */
  readonly noEvidence?: string | null;
}

/** 反馈: the lead says what was done, with evidence, or why there is none. Supporting units then confirm, the office then reviews. */
@Injectable()
export class ReportResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, EVIDENCE_OR_REASON, INVALID_INPUT, FILE_NOT_FOUND */
  run(actor: Actor, input: ReportResolutionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, 'REPORT', RESOLUTION_ACTS.REPORT, async ({ row }) => {
      const { id, text, fileIds, noEvidence } = input;
      const refusal = invalid(required('text', text, LONG_TEXT), optional('noEvidence', noEvidence)) ?? await filesRefusal(tx, fileIds);
      if (refusal) return refusal;
      if (fileIds.length === 0 && !noEvidence?.trim()) return refuse('EVIDENCE_OR_REASON', undefined, [{ field: 'noEvidence', code: 'REQUIRED' }]);
      await writeReport(tx, id, { kind: 'REPORT', text, fileIds, noEvidence: fileIds.length === 0 ? noEvidence : null });
      await meetOwn(tx, row, REPORT_CLOCK);
      await startAnswers(tx, row, supportOf(row));
      await lapseDeferral(tx, row);
      return { text, facts: { files: fileIds.length } };
    }));
  }
}
