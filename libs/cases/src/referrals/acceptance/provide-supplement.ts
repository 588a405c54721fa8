import { Injectable } from '@nestjs/common';
import { type Actor, Database, filesRefusal } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { type MaterialInput, materialProblems, putMaterials } from '../material-files.js';
import { performAct } from '../perform-act.js';

export interface ProvideSupplementInput extends ActOn { readonly reply: string; readonly materials: readonly MaterialInput[] }

/** Answers a 补正通知. What was handed over stays as it was; the supplement lies beside it, and the review goes on. */
@Injectable()
export class ProvideSupplement {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, reply, materials }: ProvideSupplementInput): Promise<ActResult> {
    const problem = invalid(required('reply', reply), materialProblems(materials));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'PROVIDE_SUPPLEMENT' }, async () => {
      const refusal = await filesRefusal(tx, materials.flatMap(({ fileIds }) => fileIds));
      if (refusal) return refusal;
      await putMaterials(tx, id, materials, 'ADD');
      return { text: reply.trim(), data: { materials: materials.map(({ kind }) => kind) } };
    }));
  }
}
