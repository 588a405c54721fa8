import { Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, type AgencyKind, Database, type EditConflict, filesRefusal, isRefusal, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { departureRefusal, rerouted, type Routed, routed, writeRoutes } from '../../responsibilities/routing/record-route.js';
import { invalid } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import type { FindingInput, FormValues } from '../forms/form-field.js';
import { formProblems } from '../forms/form.rules.js';
import { kindOf } from '../forms/kind-of.js';
import { type MaterialInput, materialProblems, putMaterials } from '../material-files.js';
import { type Particulars, performAct } from '../perform-act.js';
import { namedSeatProblem, receiverProblem } from '../referral-agencies.js';
import { ReferralContentEntity } from '../referral-content.entity.js';
import type { LoadedReferral } from '../referral-standing.js';
import { tableOf } from '../referral-tables.js';
import { formDifferences } from './form-text.rules.js';
import { storedForm } from './stored-form.js';

export interface SaveReferralDraftInput extends ActOn {
  readonly toAgencyId: string;
  readonly toSeatId?: string | null;
  /** Why it goes to another than the list of responsibilities names. */
  readonly routeReason?: string | null;
  readonly form: FormValues;
  readonly materials: readonly MaterialInput[];
}

/** Saves a draft of any kind that has a form. What is half filled in is kept; only what could not be right is refused. */
@Injectable()
export class SaveReferralDraft {
  constructor(private readonly db: Database) {}

  /** @returns the act; INVALID_INPUT by field; ACT_UNKNOWN for a kind that is written by operations of its own; a conflict with both texts */
  run(actor: Actor, input: SaveReferralDraftInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => saveDraft(tx, input));
  }
}

/** Within a transaction that goes on. */
export async function saveDraft(tx: Tx, input: SaveReferralDraftInput): Promise<ActResult> {
  const kind = await kindOf(tx, input.id);
  if (isRefusal(kind)) return kind;
  const { draft, materials } = tableOf(kind);
  if (draft.fields.length === 0) return refuse('ACT_UNKNOWN', { act: 'saveReferralDraft' });
  const foreign = input.materials.flatMap(({ kind: each }, index) =>
    (materials.some((rule) => rule.kind === each) ? [] : [{ field: `materials.${index}.kind`, code: 'NOT_AN_OPTION' }]));
  const problem = invalid(formProblems(draft.fields, input.form, dayOf(tx.now), false), materialProblems(input.materials), foreign);
  if (problem) return problem;
  return performAct(
    tx,
    {
      id: input.id, expectedVersion: input.expectedVersion, act: 'EDIT', ...(draft.findings && { marks: { findingsOpen: (input.form.findings?.length ?? 0) > 0 } }),
      differences: () => differences(tx, input),
    },
    (loaded) => save(tx, loaded, input),
  );
}

async function save(tx: Tx, { referral, table }: LoadedReferral, input: SaveReferralDraftInput): Promise<Particulars | Refusal> {
  const refusal = await filesRefusal(tx, input.materials.flatMap(({ fileIds }) => fileIds))
    ?? await receiverProblem(tx, input.toAgencyId, table.sides.RECEIVER)
    ?? (table.sealed ? await namedSeatProblem(tx, input.toAgencyId, input.toSeatId ?? null) : null);
  if (refusal) return refusal;
  const routes = table.draft.findings ? await findingRoutes(tx, input, table.sides.RECEIVER) : [];
  const departure = isRefusal(routes) ? routes : await rerouted(tx, referral.id, input.toAgencyId, input.routeReason ?? null, routes.map(({ part }) => part));
  if (isRefusal(routes) || departure) return departure ?? notFound();
  await tx.em.update(ReferralContentEntity, { referralId: referral.id }, contentOf(input.form) as never);
  if (table.draft.findings) await putFindings(tx, { id: referral.id, fromAgencyId: referral.fromAgencyId, toAgencyId: input.toAgencyId, replyBy: input.form.replyBy ?? null }, input.form.findings ?? []);
  await keepFindingRoutes(tx, referral.id, input.form.findings ?? [], routes);
  await putMaterials(tx, referral.id, input.materials, 'REPLACE');
  return { columns: { toAgencyId: input.toAgencyId, replyBy: input.form.replyBy ?? null, ...(table.sealed && { toSeatId: input.toSeatId ?? null }) } };
}

const text = (value: string | null | undefined): string => value?.trim() ?? '';

/** Where each field of a form lies: what lists and letters need in columns, the rest by name. */
export function contentOf(form: FormValues): Partial<ReferralContentEntity> {
  const { title, facts, legalBasis, advice, amount, officers, replyBy: _day, findings: _rows, ...rest } = form;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false));
  return {
    title: text(title), facts: text(facts), legalBasis: text(legalBasis), advice: text(advice), amountInvolved: amount || null, fields,
    officers: (officers ?? []).map((each) => ({ name: each.name.trim(), certificateNo: each.certificateNo.trim(), phone: text(each.phone) || null })),
  };
}

/** By which entries the findings go to this recipient; those that say what they are about. */
async function findingRoutes(tx: Tx, input: SaveReferralDraftInput, receivers: readonly AgencyKind[]): Promise<Routed[] | Refusal> {
  const known = new Set((await tx.query<{ code: string }>('select code from region')).map(({ code }) => code));
  const unknown = invalid((input.form.findings ?? []).flatMap(({ region }, index) => (region && !known.has(region) ? [{ field: `findings.${index}.region`, code: 'NOT_ON_LIST' }] : [])));
  if (unknown) return unknown;
  const all = await routed(tx, (input.form.findings ?? []).flatMap(({ no, duty, region, routeReason }, index) => (duty ? [{
    part: no.trim(), matter: 'AUDIT' as const, problem: duty, regionCode: region || (tx.actor.regionCode ?? ''), receivers, chosenId: input.toAgencyId, reason: routeReason ?? null, field: `findings.${index}.routeReason`,
  }] : [])));
  return departureRefusal(tx, all) ?? all;
}

/** A finding that is saved again without saying what it is about keeps the route it had; one that is gone has none. */
async function keepFindingRoutes(tx: Tx, id: string, findings: readonly FindingInput[], routes: readonly Routed[]): Promise<void> {
  await tx.query(`delete from matter_route where object_id = $1 and part <> '' and part <> all($2::text[])`, [id, findings.map(({ no }) => no.trim())]);
  await writeRoutes(tx, { objectKind: 'REFERRAL', objectId: id }, routes);
}

/** Writes the findings of a draft, in place of those it had. */
async function putFindings(
  tx: Tx, referral: { readonly id: string; readonly fromAgencyId: string; readonly toAgencyId: string; readonly replyBy: string | null }, findings: readonly FindingInput[],
): Promise<void> {
  await tx.query('delete from referral_finding where referral_id = $1', [referral.id]);
  const rows = findings.map((each, position) => ({
    id: newId(), referral_id: referral.id, from_agency_id: referral.fromAgencyId, to_agency_id: referral.toAgencyId, position, no: each.no.trim(), title: each.title.trim(), facts: text(each.facts) || null,
    legal_basis: text(each.legalBasis) || null, demand: text(each.demand) || null, amount: each.amount || null, due_on: each.dueOn ?? null,
    due_key: each.dueOn ?? referral.replyBy ?? 'infinity',
  }));
  await tx.query(
    `insert into referral_finding (id, referral_id, from_agency_id, to_agency_id, position, no, title, facts, legal_basis, demand, amount, due_on, due_key)
     select r.id, r.referral_id, r.from_agency_id, r.to_agency_id, r.position, r.no, r.title, r.facts, r.legal_basis, r.demand, r.amount, r.due_on, r.due_key
       from jsonb_to_recordset($1) as r (id uuid, referral_id uuid, from_agency_id uuid, to_agency_id uuid, position int, no text, title text, facts text,
                                         legal_basis text, demand text, amount numeric, due_on date, due_key date)`,
    [JSON.stringify(rows)]);
}

async function differences(tx: Tx, input: SaveReferralDraftInput): Promise<EditConflict['differences']> {
  return formDifferences(input.form, await storedForm(tx, input.id));
}
