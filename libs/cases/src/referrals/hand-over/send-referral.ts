import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { issuedLetterNumber } from '../../documents/issued-number.js';
import type { ActOn, ActResult } from '../act-result.js';
import { moveCase } from '../case-state.js';
import { takeDocumentNumber } from '../document-number.js';
import { checkMaterials, type MaterialKind, missingOf } from '../packet.rules.js';
import { type Particulars, performAct } from '../perform-act.js';
import { conferenceOffice } from '../referral-agencies.js';
import type { LoadedReferral } from '../referral-standing.js';
import { draftRefusal } from './draft-refusal.js';
import { freezePacket, livePacket } from './freeze-packet.js';

/** Hands the referral over with the materials its kind asks for (行刑移送: 310号令 第五条, 第六条), under a number. */
@Injectable()
export class SendReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or MATERIALS_INCOMPLETE naming what is missing, DRAFT_INCOMPLETE by field, REPLY_DATE_REQUIRED, WRONG_STATE, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => sendReferral(tx, input));
  }
}

/** Within a transaction that may send more than one. */
export const sendReferral = (tx: Tx, { id, expectedVersion }: ActOn): Promise<ActResult> =>
  performAct(tx, { id, expectedVersion, act: 'SEND' }, (loaded) => handOver(tx, loaded));

async function handOver(tx: Tx, loaded: LoadedReferral): Promise<Particulars | Refusal> {
  const { referral, table } = loaded;
  const unfinished = await draftRefusal(tx, loaded);
  if (unfinished) return unfinished;
  const packet = await livePacket(tx, referral.id);
  const missing = missingOf(checkMaterials(table.materials, packet.materials));
  if (missing.length > 0) return incomplete(tx, missing);
  const number = await issuedLetterNumber(tx, referral.id) ?? await takeDocumentNumber(tx, ...table.numbers.letter);
  const manifestHash = await freezePacket(tx, referral.id, { ...packet, number });
  if (table.carriesCase) await moveCase(tx, referral.caseId, 'REFERRED');
  const office = table.office === 'PROCESS' ? await conferenceOffice(tx) : null;
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
