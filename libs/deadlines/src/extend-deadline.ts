import { newId } from '@portal/kernel';
import { isRefusal, type Refusal, refuse, type Tx } from '@portal/platform';
import { type DeadlineRow, lockDeadline, recompute } from './deadline-store.js';
import { type ExtensionRequest, mayExtend } from './ledger.rules.js';

export interface ExtendDeadline extends ExtensionRequest {
  readonly objectId: string;
  readonly ruleCode: string;
  /** Ways that were used on a clock before this one, where the matter counts both as one term. */
  readonly usedBefore?: readonly string[];
}

/**
 * Lengthens a clock in a way its rule provides. Each way is used once on one clock.
 *
 * @returns the clock with its new due date; or DEADLINE_NOT_RUNNING, EXTENSION_NOT_PROVIDED, EXTENSION_USED,
 *   EXTENSION_TOO_LATE, EXTENSION_NEEDS_APPROVAL, EXTENSION_AMOUNT
 */
export async function extendDeadline(tx: Tx, request: ExtendDeadline): Promise<DeadlineRow | Refusal> {
  const clock = await lockDeadline(tx, request.objectId, request.ruleCode, ['RUNNING', 'PAUSED', 'MISSED']);
  if (!clock) return refuse('DEADLINE_NOT_RUNNING');
  const used = [...clock.intervals.flatMap(({ extensionKind }) => extensionKind ?? []), ...request.usedBefore ?? []];
  const granted = mayExtend(clock.rule.extensions, { state: clock.state, dueAt: new Date(clock.dueAt), used }, request, tx.now);
  if (isRefusal(granted)) return granted;
  const { rule, amount } = granted;
  await tx.query(
    `insert into deadline_interval (id, deadline_id, object_id, kind, from_at, extension_kind, mode, amount, unit, strict_stays, approver,
                                    reason, basis, person_id, seat_id)
     values ($1, $2, $3, 'EXTENSION', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [newId(), clock.id, request.objectId, tx.now, rule.kind, rule.mode, amount, clock.rule.unit, rule.strictDateStays ?? false,
      request.approver.trim(), request.reason.trim(), rule.basis, tx.actor.personId, tx.actor.seatId],
  );
  return recompute(tx, clock.id);
}
