import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { dayBorne, invalid, LINE, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface FileCaseInput extends ActOn {
  readonly number: string; readonly decidedOn: string; readonly unit: string; readonly offence: string;
}

/** 立案 (310号令 第八条). Where items are listed, the sender has 3日 to hand them over (第十二条). */
@Injectable()
export class FileCase {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, number, decidedOn, unit, offence }: FileCaseInput): Promise<ActResult> {
    const problem = invalid(
      required('number', number, LINE), dayBorne('decidedOn', decidedOn, dayOf(this.db.now())), required('unit', unit, LINE), required('offence', offence, LINE));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'FILE' }, async () => ({
      documentNo: number.trim(), documentDay: decidedOn, facts: { unit: unit.trim() }, data: { offence: offence.trim() },
    })));
  }
}
