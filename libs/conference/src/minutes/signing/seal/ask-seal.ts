import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, record, refuse, type Tx } from '@portal/platform';
import { seat } from '../../../matters/perform.js';
import { takeNumber } from '../../../matters/take-number.js';
import { actOnMinutes } from '../../act-on-minutes.js';
import { MINUTES_ACTS } from '../../minutes.table.js';
import { postOf } from '../submit-minutes.js';

export interface AskSealInput extends ActOn {
  /** How many sheets the seal is put on. */
  readonly copies: number;
  readonly purpose?: string | null;
}

interface Ground { readonly conferenceId: string; readonly leadId: string; readonly signatureId: string; readonly title: string; readonly hash: string }
const GROUND = `
  select c.id as "conferenceId", k.agency_id as "leadId", g.id as "signatureId", g.head ->> 'title' as title, g.hash
    from minutes m join joint_conference c on c.office_agency_id = m.agency_id
    join conference_membership k on k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null
    join minutes_signature g on g.minutes_id = m.id and g.decision = 'SIGNED'
   where m.id = $1 order by g.no desc limit 1`;
const MOST_COPIES = 999;

/** 申请代章: 联席会议及其办公室不制作印章、不正式行文，由牵头单位代章. For one text, as it was signed; a text that changes needs another one. */
@Injectable()
export class AskSeal {
  constructor(private readonly db: Database) {}

  /** @returns the act on the minutes; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, SEAL_ASKED, INVALID_INPUT */
  run(actor: Actor, input: AskSealInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'ASK_SEAL', MINUTES_ACTS.ASK_SEAL, async ({ minutes }) => {
      const { copies, purpose } = input;
      const problem = invalid(optional('purpose', purpose), Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES ? [] : [{ field: 'copies', code: 'COPIES_RANGE', values: { max: MOST_COPIES } }]);
      if (problem) return problem;
      const [ground] = await tx.query<Ground>(GROUND, [minutes.id]);
      if (!ground) return refuse('MINUTES_WITHOUT_MEETING');
      const number = await write(tx, minutes.id, ground, input);
      return { detail: { number, hash: ground.hash } };
    }));
  }
}

async function write(tx: Tx, minutesId: string, { conferenceId, leadId, signatureId, title, hash }: Ground, { copies, purpose }: AskSealInput): Promise<string> {
  const id = newId();
  const place = { objectKind: 'SEAL_REQUEST', objectId: id } as const;
  const number = await takeNumber(tx, '代章');
  await seat(tx, 'SEAL_REQUEST', id, [
    { agencyId: tx.actor.agencyId ?? '', role: 'OWNER', content: true, box: 'STARTED' }, { agencyId: leadId, role: 'RECEIVER', content: true, box: 'TODO' }]);
  await tx.query(
    `insert into seal_request (id, number, conference_id, agency_id, lead_id, state, minutes_id, signature_id, title, hash, copies, purpose, asked_by, opened_at, last_act_at)
     values ($1, $2, $3, $4, $5, 'ASKED', $6, $7, $8, $9, $10, $11, $12, $13, $13)`,
    [id, number, conferenceId, tx.actor.agencyId, leadId, minutesId, signatureId, title, hash, copies, purpose?.trim() || null, postOf(tx.actor), tx.now]);
  const actId = await writeMatterAct(tx, { ...place, act: 'ASK', state: 'ASKED', audience: 'PARTIES', text: purpose ?? null, facts: { copies, hash } });
  await record(tx, 'seal.asked', { ...place, actId, detail: { state: 'ASKED', minutesId, hash, copies } });
  return number;
}
