import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { seatProcuratorate } from '../forms/effects/seat-procuratorate.js';
import { performAct } from '../perform-act.js';
import { type RemedyInput, remedyProblem, said } from './remedy-input.rules.js';

/** 310号令 第九条: asks the procuratorate of the police office's level to supervise the filing. It takes a place at the table. */
@Injectable()
export class RequestSupervision {
  constructor(private readonly db: Database) {}

  /** @returns the act; or REMEDY_LAPSED after the 3日, NO_PROCURATORATE */
  run(actor: Actor, input: RemedyInput): Promise<ActResult> {
    const problem = remedyProblem(input);
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'REQUEST_SUPERVISION' }, async (loaded) => {
      const seated = await seatProcuratorate(tx, loaded);
      return isRefusal(seated) ? seated : { ...said(input), ...seated };
    }));
  }
}
