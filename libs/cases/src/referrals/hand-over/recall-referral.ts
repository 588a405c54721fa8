import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256 } from '@portal/kernel';
import { type Actor, Database, isRefusal, removeParty, type Tx } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { moveCase } from '../case-state.js';
import { type Particulars, performAct } from '../perform-act.js';
import type { ReferralEntity } from '../referral.entity.js';
import { withWhoOpened } from './who-opened.js';

export interface RecallReferralInput extends ActOn { readonly reason: string }

/** N14: takes back what nobody has opened. The receiver no longer finds it; the sender keeps a certificate that it was unread. */
@Injectable()
export class RecallReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or ALREADY_OPENED with who and when */
  run(actor: Actor, { id, expectedVersion, reason }: RecallReferralInput): Promise<ActResult> {
    const problem = invalid(required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, async (tx) => {
      const result = await performAct(tx, { id, expectedVersion, act: 'RECALL' }, ({ referral, table }) => takeBack(tx, referral, table.carriesCase, reason.trim()));
      return isRefusal(result) && result.code === 'ALREADY_OPENED' ? withWhoOpened(tx, id, result) : result;
    });
  }
}

interface ReadLogLine { readonly at: string; readonly topic: string; readonly agency: string | null }

async function takeBack(tx: Tx, referral: ReferralEntity, carriesCase: boolean, text: string): Promise<Particulars> {
  const readLog = await tx.query<ReadLogLine>(
    `select j.at, j.topic, a.name as agency from journal_entry j left join agency a on a.id = j.agency_id
      where j.object_id = $1 and j.seq >= (select max(s.seq) from journal_entry s where s.object_id = $1 and s.topic = 'referral.sent')
      order by j.seq`, [referral.id]);
  const statement = { number: referral.number, manifestHash: referral.packetHash, sentAt: referral.sentAt, recalledAt: tx.now, openedAt: null, readLog };
  await removeParty(tx, referral.id, referral.toAgencyId);
  if (carriesCase) await moveCase(tx, referral.caseId, 'INVESTIGATING');
  return { text, data: { certificate: statement, hash: sha256(canonicalJson(statement)) } };
}
