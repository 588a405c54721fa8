import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, LONG_TEXT, optional, required } from '../../referrals/act-input.rules.js';

export interface DecideTransferWaiverInput extends ActOn { readonly approve: boolean; readonly reason?: string | null }

/** 是否同意不移送的理由: the head, and nobody in his place (310号令 第五条, 第十一条). */
@Injectable()
export class DecideTransferWaiver {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { id, expectedVersion, approve, reason }: DecideTransferWaiverInput): Promise<ActResult> {
    const problem = invalid(approve ? optional('reason', reason, LONG_TEXT) : required('reason', reason ?? '', LONG_TEXT));
    if (problem || !isId(id)) return Promise.resolve(problem ?? notFound());
    return this.db.tx(actor, async (tx) => {
      const [found] = await tx.query<{ caseId: string; state: string; version: number }>('select case_id as "caseId", state, version from transfer_waiver where id = $1 for update', [id]);
      if (!found) return notFound();
      const state = approve ? 'APPROVED' : 'REFUSED';
      if (found.version !== expectedVersion) return { kind: 'conflict' as const, currentVersion: found.version, changedBy: null, changedAt: null, differences: [{ field: 'state', yours: state, theirs: found.state }] };
      if (found.state !== 'ASKED') return refuse('MATTER_WRONG_STATE', { state: found.state });
      await tx.query('update transfer_waiver set state = $2, version = version + 1, decided_by = $3, decided_at = $4, decision = $5 where id = $1',
        [id, state, `${actor.seatTitle} ${actor.personName}`, tx.now, reason?.trim() || null]);
      await record(tx, 'transfer.waiver-decided', { objectKind: 'CASE', objectId: found.caseId, actId: id, audience: 'AGENCY', detail: { state } });
      return { kind: 'acted' as const, id, actId: id, version: found.version + 1 };
    });
  }
}
