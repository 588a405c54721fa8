import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, attachFiles, Database, filesRefusal, isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import { invalid } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { type Particulars, performAct } from '../perform-act.js';
import type { LoadedReferral } from '../referral-standing.js';
import type { ActRule } from '../referral-table.js';
import { tableOf } from '../referral-tables.js';
import { kindOf } from './kind-of.js';
import { EFFECTS } from './effects/index.js';
import type { FormValues } from './form-field.js';
import { formProblems } from './form.rules.js';
import { saidOf } from './said.rules.js';

export interface ActOnReferralInput extends ActOn {
  /** Name of the act in the table of the kind, as `availableActions` gives it. */
  readonly act: string;
  readonly form: FormValues;
}

/**
 * Does any act whose table gives it a form: checks the form, lets the effect of the act do what it names, writes down what
 * was said. A kind adds acts by adding rows.
 */
@Injectable()
export class ActOnReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; INVALID_INPUT by field; ACT_UNKNOWN for an act that this kind does not have; or what the table refuses */
  run(actor: Actor, { id, expectedVersion, act, form }: ActOnReferralInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const kind = await kindOf(tx, id);
      if (isRefusal(kind)) return kind;
      const rule = Object.hasOwn(tableOf(kind).acts, act) ? tableOf(kind).acts[act] : undefined;
      if (!rule?.form) return refuse('ACT_UNKNOWN', { act });
      const problem = invalid(formProblems(rule.form, form, dayOf(tx.now), true));
      if (problem) return problem;
      return performAct(tx, { id, expectedVersion, act }, (loaded) => prepare(tx, loaded, rule, form));
    });
  }
}

/** Where the files of an act lie: acts are told apart by the version they were made on. */
const slotOfStep = (act: string, version: number): string => `act:${act}:${version}`;

async function prepare(tx: Tx, loaded: LoadedReferral, rule: ActRule, form: FormValues): Promise<Particulars | Refusal> {
  const files = [...form.fileIds ?? [], ...(form.materials ?? []).flatMap(({ fileIds }) => fileIds)];
  const missing = await filesRefusal(tx, files);
  if (missing) return missing;
  const more = rule.effect === undefined ? {} : await EFFECTS[rule.effect](tx, loaded, form);
  if (isRefusal(more)) return more;
  const slot = slotOfStep(rule.variant ?? '', loaded.referral.version);
  const withFiles = form.fileIds !== undefined && form.fileIds !== null && form.fileIds.length > 0;
  if (withFiles && await attachFiles(tx, { objectKind: 'REFERRAL', objectId: loaded.referral.id, slot, fileIds: form.fileIds ?? [] })) {
    throw new Error('files were checked before and are gone now');
  }
  const said = saidOf(form);
  return { ...said, ...more, facts: { ...said.facts, ...more.facts }, data: { ...said.data, ...more.data, ...(withFiles && { files: slot }) } };
}
