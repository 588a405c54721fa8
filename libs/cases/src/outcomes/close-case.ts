import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { takeTurn } from '../joint/joint-store.js';
import { invalid, optional, required } from '../referrals/act-input.rules.js';
import { transferRefusal } from '../gates/transfer/transfer-warning.js';
import { conclusionObstacle, type ConclusionStanding, unreconciledRefusal } from './closing.rules.js';
import { balanceAt } from './money-store.js';
import { CONCLUSION_COLUMNS } from './reading/load-conclusion.js';

export interface CloseCaseInput { readonly id: string; readonly expectedVersion: number; readonly text: string; readonly unreconciledReason?: string | null }

/** 办结: closes a case of one's own that came to an outcome, with its money even or the head's reason why not. */
@Injectable()
export class CloseCase {
  constructor(private readonly db: Database) {}

  /** @returns CASE_CLOSED, RECORD_IN_JOINT, REFERRAL_OPEN, OUTCOME_MISSING, UNRECONCILED, HEAD_WAIVES; a conflict when the case changed */
  run(actor: Actor, input: CloseCaseInput): Promise<{ id: string } | Refusal | EditConflict> {
    const problem = invalid(required('text', input.text), optional('unreconciledReason', input.unreconciledReason));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => close(tx, input));
  }
}

interface Found extends ConclusionStanding { readonly id: string; readonly version: number; readonly changedAt: Date }

const CASE = `select k.id, k.number, k.state, k.version, k.changed_at as "changedAt", ${CONCLUSION_COLUMNS} from case_record k where k.id = $1 and k.agency_id = $2 for update of k`;

async function close(tx: Tx, { id, expectedVersion, text, unreconciledReason }: CloseCaseInput): Promise<{ id: string } | Refusal | EditConflict> {
  if (!isId(id)) return notFound();
  await takeTurn(tx, id);
  const [found] = await tx.query<Found>(CASE, [id, tx.actor.agencyId]);
  if (!found) return notFound();
  if (found.version !== expectedVersion) {
    return { kind: 'conflict', currentVersion: found.version, changedBy: null, changedAt: found.changedAt, differences: [{ field: 'state', yours: 'CLOSED', theirs: found.state }] };
  }
  const obstacle = conclusionObstacle('closeCase', found);
  if (obstacle) return obstacle;
  const balance = await balanceAt(tx, { jointId: null, caseId: found.id });
  const refusal = unreconciledRefusal(balance, unreconciledReason, tx.actor.permissions) ?? await transferRefusal(tx, found.id);
  if (refusal) return refusal;
  await tx.query(`update case_record set state = 'CLOSED', version = version + 1 where id = $1`, [found.id]);
  await tx.query('insert into case_closing (case_id, agency_id, text, unreconciled_reason, closed_at, person_name, seat_title) values ($1, $2, $3, $4, $5, $6, $7)',
    [found.id, tx.actor.agencyId, text.trim(), balance.balanced ? null : unreconciledReason?.trim() ?? null, tx.now, tx.actor.personName, tx.actor.seatTitle]);
  await record(tx, 'case.closed', { objectKind: 'CASE', objectId: found.id, audience: 'AGENCY', detail: { balanced: balance.balanced } });
  return { id: found.id };
}
