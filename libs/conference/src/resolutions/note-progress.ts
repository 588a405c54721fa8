import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, LONG_TEXT, required } from '@portal/cases';
import { type Actor, Database, filesRefusal } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { RESOLUTION } from './load-resolution.js';
import { RESOLUTION_ACTS } from './resolution.table.js';
import { writeReport } from './write-report.js';

export interface NoteProgressInput { readonly id: string; readonly text: string; readonly fileIds: readonly string[] }

/** 填报办理进展: any unit, as often as there is something to say. */
@Injectable()
export class NoteProgress {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SIGN_FIRST, MATTER_WRONG_STATE, INVALID_INPUT, FILE_NOT_FOUND */
  run(actor: Actor, { id, text, fileIds }: NoteProgressInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, { id }, 'PROGRESS', RESOLUTION_ACTS.PROGRESS, async () => {
      const refusal = invalid(required('text', text, LONG_TEXT)) ?? await filesRefusal(tx, fileIds);
      if (refusal) return refusal;
      await writeReport(tx, id, { kind: 'PROGRESS', text, fileIds });
      return { text };
    }));
  }
}
