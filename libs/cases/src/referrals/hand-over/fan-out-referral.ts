import { Injectable } from '@nestjs/common';
import type { DutyProblem } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Actor, Database, isConflict, isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import type { FormValues } from '../forms/form-field.js';
import type { MaterialInput } from '../material-files.js';
import type { ReferralKind, ReferralTable } from '../referral-table.js';
import { tableOf } from '../referral-tables.js';
import { draftReferral } from './draft-referral.js';
import { saveDraft } from './save-referral-draft.js';
import { sendReferral } from './send-referral.js';

export interface FanOutRecipient {
  readonly kind: ReferralKind;
  readonly toAgencyId: string;
  readonly toSeatId?: string | null;
  /** What it is about, and why it goes to another than the list names. */
  readonly problem?: DutyProblem | null;
  readonly routeReason?: string | null;
  /** What this recipient is told besides, or instead. */
  readonly form?: FormValues | null;
}

export interface FanOutReferralInput {
  readonly caseId: string;
  /** What all are told; each kind takes of it what its form has. */
  readonly form: FormValues;
  readonly materials: readonly MaterialInput[];
  readonly recipients: readonly FanOutRecipient[];
}

export interface FannedOut {
  readonly kind: 'fanned-out';
  readonly batchId: string;
  /** In the order of the recipients. One that its head must decide on first is a draft still. */
  readonly referralIds: readonly string[];
}

const RECIPIENTS = 30;

/** Says why nothing was sent, and undoes what was begun. */
export class Abandoned extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * One result to several recipients in one act (局令6: 飞行检查; 湘政办发〔2023〕45号 三(二)): each by its own kind, with its own state, number
 * and clocks. All are sent, or none is.
 */
@Injectable()
export class FanOutReferral {
  constructor(private readonly db: Database) {}

  /** @returns the batch; or the first refusal, whose fields name the recipient: nothing was sent then */
  async run(actor: Actor, input: FanOutReferralInput): Promise<FannedOut | Refusal> {
    const problem = recipientsProblem(input);
    if (problem) return problem;
    try {
      return await this.db.tx(actor, (tx) => sendAll(tx, input));
    } catch (fault) {
      if (fault instanceof Abandoned) return fault.refusal;
      throw fault;
    }
  }
}

/** How many there may be. */
export function recipientsProblem({ recipients }: Pick<FanOutReferralInput, 'recipients'>): Refusal | null {
  if (recipients.length === 0) return refuse('INVALID_INPUT', undefined, [{ field: 'recipients', code: 'REQUIRED' }]);
  if (recipients.length > RECIPIENTS) return refuse('INVALID_INPUT', undefined, [{ field: 'recipients', code: 'TOO_MANY', values: { max: RECIPIENTS } }]);
  return null;
}

interface Drafted { readonly id: string; readonly version: number; readonly table: ReferralTable; readonly written: boolean }

/** A draft for each recipient, in their order. One that is written and decided on by operations of its own is begun only. */
export async function draftAll(tx: Tx, input: FanOutReferralInput, batchId: string): Promise<Drafted[]> {
  const drafts: Drafted[] = [];
  for (const [index, recipient] of input.recipients.entries()) {
    const at = `recipients.${index}`;
    const draft = settled(at, await draftReferral(tx, { caseId: input.caseId, ...recipient }, batchId));
    const table = tableOf(recipient.kind);
    const written = table.draft.fields.length > 0;
    const { version } = written ? settled(at, await saveDraft(tx, {
      id: draft.id, expectedVersion: draft.version, toAgencyId: recipient.toAgencyId, toSeatId: recipient.toSeatId ?? null, routeReason: recipient.routeReason ?? null,
      form: ofForm(table.draft.fields, input.form, recipient.form ?? {}),
      materials: input.materials.filter(({ kind }) => table.materials.some((rule) => rule.kind === kind)),
    })) : draft;
    drafts.push({ id: draft.id, version, table, written });
  }
  return drafts;
}

async function sendAll(tx: Tx, input: FanOutReferralInput): Promise<FannedOut> {
  const batchId = newId();
  const drafts = await draftAll(tx, input, batchId);
  for (const [index, { id, version, table, written }] of drafts.entries()) {
    if (written && !table.gates.head) settled(`recipients.${index}`, await sendReferral(tx, { id, expectedVersion: version }));
  }
  return { kind: 'fanned-out', batchId, referralIds: drafts.map(({ id }) => id) };
}

/** What is common to all, as far as this kind has it, and over it what is this recipient's. */
function ofForm(fields: readonly { readonly name: keyof FormValues }[], common: FormValues, own: FormValues): FormValues {
  const names = new Set<string>(fields.map(({ name }) => name));
  const given = (values: FormValues): [string, unknown][] => Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries([...given(common).filter(([name]) => names.has(name)), ...given(own)]);
}

function settled(at: string, result: ActResult) {
  if (isConflict(result)) throw new Error('a new draft was changed by somebody else');
  if (isRefusal(result)) {
    const fields = result.fields?.map((problem) => ({ ...problem, field: `${at}.${problem.field}` })) ?? [{ field: at, code: 'NOT_AN_OPTION' }];
    throw new Abandoned({ ...result, fields });
  }
  return result;
}
