import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, record, type Refusal } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { invalid } from '../../referrals/act-input.rules.js';
import { type GateOfficer, officerProblems } from './gate.rules.js';
import { matterRefusal } from './gate-store.js';

export interface RecordOfficersInput { readonly objectKind: string; readonly objectId: string; readonly officers: readonly GateOfficer[] }

/** 登记执法人员: who looks into a matter, by post and certificate, never fewer than two (行政处罚法 42). */
@Injectable()
export class RecordOfficers {
  constructor(private readonly db: Database) {}

  /** @returns the record; or NOT_FOUND, INVALID_INPUT with TOO_FEW_OFFICERS */
  run(actor: Actor, { objectKind, objectId, officers }: RecordOfficersInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const refusal = await matterRefusal(tx, objectKind, objectId) ?? invalid(officerProblems(officers));
      if (refusal) return refusal;
      const id = newId();
      const by = `${actor.seatTitle} ${actor.personName}`;
      await tx.query(
        `insert into gate_record (id, agency_id, object_kind, object_id, gate, state, data, created_by, creator, created_at, decided_by, decided_at)
         values ($1, $2, $3, $4, 'TWO_OFFICERS', 'PASSED', $5, $6, $7, $8, $7, $8)`,
        [id, actor.agencyId, objectKind, objectId, JSON.stringify({ officers: officers.map(({ name, certificateNo }) => ({ name: name.trim(), certificateNo: certificateNo.trim() })) }), actor.personId, by, tx.now]);
      await record(tx, 'gate.officers-recorded', { objectKind, objectId, actId: id, audience: 'AGENCY', detail: { officers: officers.length } });
      return { kind: 'acted' as const, id, actId: id, version: 1 };
    });
  }
}
