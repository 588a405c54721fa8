import { Injectable } from '@nestjs/common';
import { type Acted, seat, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { takeNumber } from '../take-number.js';
import type { BulletinForm } from './bulletin.rules.js';
import { checkBulletin, writeDraft } from './write-bulletin.js';

/** 起草通报: of one kind, about one organisation, for units that are named. Nobody else sees it before it is sent. */
@Injectable()
export class DraftBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the bulletin; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, input: BulletinForm): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, input: BulletinForm): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null) return notFound();
  const checked = await checkBulletin(tx, input);
  if (isRefusal(checked)) return checked;
  const id = newId();
  const place = { objectKind: 'BULLETIN', objectId: id } as const;
  await seat(tx, 'BULLETIN', id, [{ agencyId, role: 'SENDER', content: true, box: 'TODO' }]);
  await tx.query(`insert into bulletin (id, number, agency_id, kind, state, case_id, opened_at, last_act_at) values ($1, $2, $3, $4, 'DRAFT', $5, $6, $6)`,
    [id, await takeNumber(tx, input.kind === 'URGENT_NOTICE' ? '重大通报' : '通报'), agencyId, input.kind, checked.ofCase?.id ?? null, tx.now]);
  await writeDraft(tx, id, input, checked);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'bulletin.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT', kind: input.kind } });
  return { kind: 'acted', id, actId, version: 1 };
}
