import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { BulletinForm } from './bulletin.rules.js';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { checkBulletin, writeDraft } from './write-bulletin.js';

export type EditBulletinInput = ActOn & BulletinForm;

/** 修改通报, while it is a draft: its kind, its words, and whom it is to reach. 重大情况 are numbered in a series of their own: a draft does not cross over with the number it has. */
@Injectable()
export class EditBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EditBulletinInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'EDIT', BULLETIN_ACTS.EDIT, async ({ row }) => {
      const problem = invalid((row.kind === 'URGENT_NOTICE') === (input.kind === 'URGENT_NOTICE') ? [] : [{ field: 'kind', code: 'KIND_HAS_ITS_NUMBER' }]);
      if (problem) return problem;
      const checked = await checkBulletin(tx, input);
      if (isRefusal(checked)) return checked;
      await writeDraft(tx, row.id, input, checked);
      return { set: { kind: input.kind, case_id: checked.ofCase?.id ?? null } };
    }));
  }
}
