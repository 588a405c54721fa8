import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { actOnMinutes } from './act-on-minutes.js';
import { freezeVersion } from './freeze-version.js';
import { MINUTES_ACTS } from './minutes.table.js';

export interface NameMinutesVersionInput extends ActOn { readonly name: string }

/** 存为版本: the text as it stands at this moment gets a number and a name, and stays as it is. */
@Injectable()
export class NameMinutesVersion {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: NameMinutesVersionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'NAME_VERSION', MINUTES_ACTS.NAME_VERSION, async ({ minutes }) => {
      const refusal = invalid(required('name', input.name, LINE));
      if (refusal) return refusal;
      const { no, hash } = await freezeVersion(tx, minutes.id, 'NAMED', input.name.trim());
      return { detail: { no, hash } };
    }));
  }
}
