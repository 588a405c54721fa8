import { Injectable } from '@nestjs/common';
import { type Acted, seat, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { takeNumber } from '../take-number.js';
import type { CampaignForm } from './campaign.rules.js';
import { checkCampaign, columnsOfCampaign, conferenceOfActor, writeUnitsAndForm } from './write-campaign.js';

/** 起草专项行动: by the office of a conference, or by the agency that leads it. The units see nothing before it is opened. */
@Injectable()
export class DraftCampaign {
  constructor(private readonly db: Database) {}

  /** @returns the act; NOT_FOUND for who neither runs nor leads a conference; INVALID_INPUT */
  run(actor: Actor, form: CampaignForm): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, form));
  }
}

async function draft(tx: Tx, form: CampaignForm): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  const conference = await conferenceOfActor(tx);
  if (agencyId === null || !conference) return notFound();
  const problem = await checkCampaign(tx, form);
  if (problem) return problem;
  const id = newId();
  const place = { objectKind: 'CAMPAIGN', objectId: id } as const;
  await seat(tx, 'CAMPAIGN', id, [{ agencyId, role: 'OWNER', content: true, box: 'TODO' }]);
  const columns = Object.entries(columnsOfCampaign(form));
  await tx.query(
    `insert into campaign (id, number, agency_id, conference_id, state, created_at, last_act_at, ${columns.map(([name]) => name).join(', ')})
     values ($1, $2, $3, $4, 'DRAFT', $5, $5, ${columns.map((_, index) => `$${index + 6}`).join(', ')})`,
    [id, await takeNumber(tx, '专项'), agencyId, conference.id, tx.now, ...columns.map(([, value]) => value)]);
  await writeUnitsAndForm(tx, id, form);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY' });
  await record(tx, 'campaign.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT' } });
  return { kind: 'acted', id, actId, version: 1 };
}
