import { Injectable } from '@nestjs/common';
import { type Actor, Database, type EditConflict, type FieldProblem, filesRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import { rerouted } from '../../responsibilities/routing/record-route.js';
import { invalid, LINE, LONG_TEXT, optional, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { type ItemInput, itemProblems, putItems } from '../item-list.js';
import { type MaterialInput, materialProblems, putMaterials } from '../material-files.js';
import { offenceName } from '../offences.js';
import type { Officer } from '../packet.rules.js';
import { performAct } from '../perform-act.js';
import { receiverProblem } from '../referral-agencies.js';
import { ReferralContentEntity } from '../referral-content.entity.js';
import type { LoadedReferral } from '../referral-standing.js';
import { changedText, differencesOf, textOf } from './draft-text.rules.js';
import { storedText } from './stored-text.js';

export interface EditReferralInput extends ActOn {
  readonly toAgencyId: string;
  /** Why it goes to another than the list of responsibilities names. */
  readonly routeReason?: string | null;
  readonly offenceCode: string;
  readonly legalBasis: string;
  readonly report: string;
  readonly advice: string;
  readonly officers: readonly (Omit<Officer, 'phone'> & { readonly phone?: string | null })[];
  readonly priorPenalties?: string | null;
  readonly items: readonly ItemInput[];
  readonly materials: readonly MaterialInput[];
}

/** Saves a draft. After approval only the materials may still be completed: what the head approved stays as it was. */
@Injectable()
export class EditReferral {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: EditReferralInput): Promise<ActResult> {
    const problem = invalid(inputProblems(input));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(
      tx,
      {
        id: input.id, expectedVersion: input.expectedVersion, act: 'EDIT', marks: { itemsListed: input.items.length > 0 },
        differences: () => differences(tx, input),
      },
      (loaded) => save(tx, loaded, input),
    ));
  }
}

async function save(tx: Tx, { referral, table }: LoadedReferral, input: EditReferralInput): Promise<Refusal | { columns: { toAgencyId: string } }> {
  const refusal = await filesRefusal(tx, input.materials.flatMap(({ fileIds }) => fileIds))
    ?? await receiverProblem(tx, input.toAgencyId, table.sides.RECEIVER)
    ?? (referral.state !== table.initial ? await approvedTextRefusal(tx, referral.id, input) : null)
    // Last, because it writes: a refusal is committed, and may leave nothing behind.
    ?? await rerouted(tx, referral.id, input.toAgencyId, input.routeReason ?? null);
  if (refusal) return refusal;
  if (referral.state === table.initial) {
    await tx.em.update(ReferralContentEntity, { referralId: referral.id }, {
      offenceCode: input.offenceCode.trim(), offence: offenceName(input.offenceCode.trim()), legalBasis: input.legalBasis.trim(), report: input.report.trim(),
      advice: input.advice.trim(), priorPenalties: input.priorPenalties?.trim() || null, officers: officersOf(input),
    });
    await putItems(tx, referral.id, input.items, false);
  }
  await putMaterials(tx, referral.id, input.materials, 'REPLACE');
  return { columns: { toAgencyId: input.toAgencyId } };
}

async function approvedTextRefusal(tx: Tx, id: string, input: EditReferralInput): Promise<Refusal | null> {
  const changed = changedText(await storedText(tx, id), textOf(input));
  return changed.length > 0 ? refuse('APPROVED_TEXT_STANDS', undefined, changed.map((field) => ({ field, code: 'APPROVED' }))) : null;
}

const officersOf = ({ officers }: EditReferralInput): Officer[] =>
  officers.map(({ name, certificateNo, phone }) => ({ name: name.trim(), certificateNo: certificateNo.trim(), phone: phone?.trim() || null }));

async function differences(tx: Tx, input: EditReferralInput): Promise<EditConflict['differences']> {
  return differencesOf(textOf(input), await storedText(tx, input.id));
}

/** A half-filled draft is saved: only what could not be kept at all is refused. */
function inputProblems(input: EditReferralInput): FieldProblem[] {
  return [
    ...required('offenceCode', input.offenceCode, LINE), ...optional('legalBasis', input.legalBasis), ...optional('report', input.report, LONG_TEXT),
    ...optional('advice', input.advice, LONG_TEXT), ...optional('priorPenalties', input.priorPenalties), ...optional('routeReason', input.routeReason),
    ...input.officers.flatMap(({ name, certificateNo, phone }, index) => [
      ...optional(`officers.${index}.name`, name, LINE),
      ...optional(`officers.${index}.certificateNo`, certificateNo, LINE),
      ...optional(`officers.${index}.phone`, phone, LINE),
    ]),
    ...itemProblems(input.items), ...materialProblems(input.materials),
  ];
}
