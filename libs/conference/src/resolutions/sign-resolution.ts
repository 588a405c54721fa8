import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, isRefusal, type Tx } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { meetOwn } from './clocks.js';
import { RESOLUTION } from './load-resolution.js';
import { RESOLUTION_ACTS, SIGNING_CLOCK } from './resolution.table.js';
import { resolutionSide } from './resolution.rules.js';

/** Person and post of the day. */
export const nameOfActor = ({ personName, seatTitle }: Pick<Actor, 'personName' | 'seatTitle'>): string => [personName, seatTitle].filter(Boolean).join(' · ');

/** 签收: each unit once. When the lead has signed, it is in hand. */
@Injectable()
export class SignResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, ALREADY_SIGNED, MATTER_WRONG_STATE */
  run(actor: Actor, { id }: { readonly id: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => sign(tx, id));
  }
}

async function sign(tx: Tx, id: string): Promise<ActResult> {
  const loaded = await RESOLUTION.load(tx, id);
  if (isRefusal(loaded)) return loaded;
  const name = resolutionSide(tx.actor, loaded.row) === 'LEAD' ? 'SIGN' : 'SIGN_BESIDE';
  return perform(tx, RESOLUTION, { id }, name, RESOLUTION_ACTS[name], async () => {
    await tx.query('update resolution_unit set signed_at = $3, signed_by = $4 where resolution_id = $1 and agency_id = $2', [id, tx.actor.agencyId, tx.now, nameOfActor(tx.actor)]);
    await meetOwn(tx, { id }, SIGNING_CLOCK);
    return {};
  });
}
