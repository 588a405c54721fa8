import { Injectable } from '@nestjs/common';
import { type Actor, Database, type FieldProblem, isRefusal, refuse, type Tx } from '@portal/platform';
import { noticeCollisionsReceived } from '../../joint/collisions/notice-collisions.js';
import { invalid } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { takeDocumentNumber } from '../document-number.js';
import { giveReceipts } from '../findings/give-receipts.js';
import { MATERIAL_KINDS, type MaterialKind } from '../packet.rules.js';
import { performAct } from '../perform-act.js';

export interface SignReceiptInput extends ActOn { readonly copies: number; readonly missing: readonly MaterialKind[] }

/** 310号令 第七条: signs the receipt of the transfer letter. The review (3日) begins; what is missing is to be told within 24小时. */
@Injectable()
export class SignReceipt {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, copies, missing }: SignReceiptInput): Promise<ActResult> {
    const problem = invalid(copiesProblems(copies), missingProblems(missing));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, async (tx) => {
      const result = await sign(tx, { id, expectedVersion, copies, missing });
      if (!isRefusal(result) && result.kind === 'acted') await noticeCollisionsReceived(tx, id);
      return result;
    });
  }
}

const sign = (tx: Tx, { id, expectedVersion, copies, missing }: SignReceiptInput): Promise<ActResult> => performAct(
  tx, { id, expectedVersion, act: 'SIGN_RECEIPT', marks: { materialsMissing: missing.length > 0 } },
  async ({ referral, table }) => {
    const foreign = missing.findIndex((kind) => !table.materials.some((rule) => rule.kind === kind));
    if (foreign >= 0) return refuse('INVALID_INPUT', undefined, [{ field: `missing.${foreign}`, code: 'NOT_AN_OPTION' }]);
    const number = table.draft.findings ? await giveReceipts(tx, referral, table.numbers.receipt) : await takeDocumentNumber(tx, ...table.numbers.receipt);
    return {
      documentNo: number, columns: { receiptNo: number }, facts: { copies, missing: [...new Set(missing)], manifestHash: referral.packetHash },
      seats: [{ agencyId: referral.toAgencyId, role: 'RECEIVER', content: true }],
    };
  },
);

const missingProblems = (missing: readonly MaterialKind[]): FieldProblem[] =>
  missing.flatMap((kind, index) => (MATERIAL_KINDS.includes(kind) ? [] : [{ field: `missing.${index}`, code: 'REQUIRED' }]));

const copiesProblems = (copies: number): FieldProblem[] =>
  Number.isInteger(copies) && copies >= 1 && copies <= 9_999 ? [] : [{ field: 'copies', code: 'COPIES' }];
