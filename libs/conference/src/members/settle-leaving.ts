import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../conferences/conference-table.js';
import { type Particulars, perform } from '../matters/perform.js';
import { openMatters } from './leaving.sql.js';
import { MEMBER_CHANGE, type MemberRow } from './load-member-change.js';
import { type LeavingChoice, LEAVING_CHOICES, MEMBER_ACTS } from './member.table.js';

/** What becomes of one matter that the leaving unit has in hand. */
export interface LeavingDecision { readonly objectId: string; readonly choice: LeavingChoice; readonly toAgencyId?: string | null }
export interface SettleLeavingInput extends ActOn { readonly decisions: readonly LeavingDecision[] }

interface OpenMatter { readonly kind: string; readonly id: string; readonly number: string | null; readonly title: string; readonly dueOn: string | null; readonly mayHand: boolean }

const OPEN = `select o.* from member_change m cross join lateral (${openMatters('m.agency_id', 'm.conference_id', 'm.effective_on')}) o where m.id = $1`;

/**
 * 安排未办结事项: the office decides of each thing a unit that leaves has in hand whether the unit ends it, under the clock that runs, or another member takes it
 * over. Without a word on each the change is neither passed on nor confirmed.
 */
@Injectable()
export class SettleLeaving {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT, MATTERS_UNSETTLED */
  run(actor: Actor, input: SettleLeavingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, 'SETTLE', MEMBER_ACTS.SETTLE, ({ row }) => settle(tx, row, input)));
  }
}

async function settle(tx: Tx, row: MemberRow, { decisions }: SettleLeavingInput): Promise<Particulars | Refusal> {
  const open = await tx.query<OpenMatter>(OPEN, [row.id]);
  const decided = new Map(decisions.map((one) => [one.objectId, one]));
  const problem = invalid(await problemsOf(tx, row, open, decisions));
  if (problem) return problem;
  if (open.some(({ id }) => !decided.has(id))) return refuse('MATTERS_UNSETTLED');
  await tx.query('delete from member_change_matter where change_id = $1', [row.id]);
  const by = [tx.actor.personName, tx.actor.seatTitle].filter(Boolean).join(' · ');
  for (const { kind, id, number, title, dueOn } of open) {
    const { choice, toAgencyId } = decided.get(id) ?? { choice: 'STAY' as const };
    await tx.query(
      `insert into member_change_matter (change_id, object_kind, object_id, number, title, due_on, choice, to_agency_id, decided_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.id, kind, id, number, title, dueOn, choice, choice === 'HAND' ? toAgencyId : null, by]);
  }
  const handed = decisions.filter(({ choice, objectId }) => choice === 'HAND' && open.some(({ id }) => id === objectId)).length;
  return { facts: { handed, stay: open.length - handed } };
}

/** Only to another member that stays, and only what another unit can take. */
async function problemsOf(tx: Tx, row: MemberRow, open: readonly OpenMatter[], decisions: readonly LeavingDecision[]): Promise<FieldProblem[]> {
  const table = await loadTable(tx, row.conferenceId);
  const members = new Set((table?.members ?? []).filter(({ agencyId, role }) => role !== 'INVITED' && agencyId !== row.agencyId).map(({ agencyId }) => agencyId));
  return decisions.flatMap(({ objectId, choice, toAgencyId }, index) => {
    const field = `decisions.${index}`;
    const matter = open.find(({ id }) => id === objectId);
    if (!isId(objectId) || !matter || !LEAVING_CHOICES.includes(choice)) return [{ field, code: 'NOT_ON_LIST' }];
    if (choice === 'STAY') return [];
    if (!matter.mayHand) return [{ field, code: 'STAYS_WITH_UNIT' }];
    return toAgencyId && members.has(toAgencyId) ? [] : [{ field: `${field}.toAgencyId`, code: 'MEMBER_NEEDED' }];
  });
}
