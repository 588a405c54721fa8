import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse, type Refusal, t, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../act-result.js';
import { moveCase } from '../case-state.js';
import { takeDocumentNumber } from '../document-number.js';
import { checkMaterials, type MaterialKind, missingOf } from '../packet.rules.js';
import { type Particulars, performAct } from '../perform-act.js';
import { conferenceOffice } from '../referral-agencies.js';
import type { LoadedReferral } from '../referral-standing.js';
import { freezePacket, livePacket } from './freeze-packet.js';

/** 310号令 第五条, 第六条: hands the referral over to the police, with its five materials, under a number. */
@Injectable()
export class SendReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or MATERIALS_INCOMPLETE naming what is missing, WRONG_STATE, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'SEND' }, (loaded) => handOver(tx, loaded)));
  }
}

async function handOver(tx: Tx, { referral }: LoadedReferral): Promise<Particulars | Refusal> {
  const packet = await livePacket(tx, referral.id);
  const missing = missingOf(checkMaterials(packet.materials));
  if (missing.length > 0) return incomplete(tx, missing);
  const number = await takeDocumentNumber(tx, 'REFERRAL', '移');
  const manifestHash = await freezePacket(tx, referral.id, { ...packet, number });
  await moveCase(tx, referral.caseId, 'REFERRED');
  const office = await conferenceOffice(tx);
  const onlooker = office !== null && office !== referral.fromAgencyId && office !== referral.toAgencyId;
  return {
    documentNo: number, columns: { number, sentAt: tx.now, packetHash: manifestHash }, facts: { manifestHash },
    seats: [
      { agencyId: referral.toAgencyId, role: 'RECEIVER', content: false },
      ...(onlooker ? [{ agencyId: office, role: 'OFFICE', content: false } as const] : []),
    ],
  };
}

function incomplete({ actor }: Tx, missing: readonly MaterialKind[]): Refusal {
  const names = missing.map((kind) => t(actor.locale, `material.${kind}`)).join(actor.locale === 'en' ? ', ' : '、');
  return refuse('MATERIALS_INCOMPLETE', { missing: names }, missing.map((kind) => ({ field: `materials.${kind}`, code: 'MATERIAL_MISSING' })));
}
