import { Injectable } from '@nestjs/common';
import { type Acted, notAfter, seat, writeMatterAct } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { takeNumber } from '../../take-number.js';
import type { Rhythm } from '../campaign.table.js';
import type { RollupFact, RollupRow } from '../rollup.rules.js';
import { FACTS_JSON, FROZEN_FACTS, LIVE_FACTS, ROLLUP_ROWS } from '../rollup.sql.js';
import { periodName } from '../round.rules.js';
import { draftBrief } from './brief-text.rules.js';
import { hashOfBrief } from './brief.js';

export interface FreezeCampaignBriefInput {
  readonly campaignId: string;
  /** One round; absent: all rounds so far. */
  readonly roundNo?: number | null;
  /** The instant whose figures are frozen; absent: now. */
  readonly asOf?: Date | null;
}
interface Campaign { readonly id: string; readonly name: string; readonly rhythm: Rhythm; readonly from: string; readonly to: string; readonly rounds: number }

const CAMPAIGN = `
  select c.id, c.name, c.rhythm, coalesce(min(o.from_day), c.from_day)::text as "from", coalesce(max(o.to_day), c.to_day)::text as "to", count(o.id)::int as rounds
    from campaign c left join reporting_round o on o.campaign_id = c.id and ($2::int is null or o.no = $2) and o.opened_at <= $4 where c.id = $1 and c.agency_id = $3 group by c.id`;
const COLUMNS = 'report_id, agency_id, agency, round_no, no, zero, answers, reason, returned, late';
const KEEP = `with ${LIVE_FACTS} insert into campaign_brief_fact (brief_id, ${COLUMNS}) select $4, ${COLUMNS} from fact`;
const KEPT = `with ${FROZEN_FACTS} select ${ROLLUP_ROWS} as figures, ${FACTS_JSON} as facts`;

/** 固定: who runs the campaign keeps the figures of an instant with every report behind them, under a number, with a draft of the words. The members have it when it is released. */
@Injectable()
export class FreezeCampaignBrief {
  constructor(private readonly db: Database) {}

  /** @returns the act; NOT_FOUND for who does not run the campaign; NOTHING_TO_FREEZE while no round is open */
  run(actor: Actor, { campaignId, roundNo, asOf }: FreezeCampaignBriefInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, async (tx) => {
      if (!isId(campaignId)) return notFound();
      const at = notAfter(tx.now, asOf);
      const [campaign] = await tx.query<Campaign>(CAMPAIGN, [campaignId, roundNo ?? null, actor.agencyId, at]);
      if (!campaign) return notFound();
      return campaign.rounds === 0 ? refuse('NOTHING_TO_FREEZE') : freeze(tx, campaign, roundNo ?? null, at);
    });
  }
}

/** Facts first: the figures are reckoned from what is kept of them, never a second time from the reports. */
async function freeze(tx: Tx, { id: campaignId, name, rhythm, ...span }: Campaign, roundNo: number | null, asOf: Date): Promise<Acted> {
  const { actor } = tx;
  const id = newId();
  const place = { objectKind: 'CAMPAIGN_BRIEF', objectId: id } as const;
  await seat(tx, 'CAMPAIGN_BRIEF', id, [{ agencyId: actor.agencyId ?? '', role: 'OWNER', content: true, box: 'DONE' }]);
  await tx.query(KEEP, [campaignId, roundNo, asOf, id]);
  const [kept] = await tx.query<{ figures: RollupRow[]; facts: RollupFact[] }>(KEPT, [campaignId, roundNo, id]);
  if (!kept) throw new Error('what was frozen cannot be read');
  const period = periodName(span, roundNo === null ? 'ONCE' : rhythm);
  const hash = hashOfBrief({ campaignId, roundNo, asOf, figures: kept.figures }, kept.facts);
  const { title, body } = draftBrief({ campaignName: name, period, asOf }, kept.figures, kept.facts);
  await tx.query(
    `insert into campaign_brief (id, number, campaign_id, campaign_name, agency_id, round_no, period, state, as_of, figures, fact_count, hash, title, body, frozen_at, frozen_by, last_act_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'FROZEN', $8, $9, $10, $11, $12, $13, $14, $15, $14)`,
    [id, await takeNumber(tx, '专项通报'), campaignId, name, actor.agencyId, roundNo, period, asOf, JSON.stringify(kept.figures), kept.facts.length, hash, title, body, tx.now, nameOfActor(actor)]);
  const actId = await writeMatterAct(tx, { ...place, act: 'FREEZE', state: 'FROZEN', audience: 'PARTIES', facts: { hash } });
  await record(tx, 'campaign-brief.frozen', { ...place, actId, detail: { state: 'FROZEN', hash } });
  return { kind: 'acted', id, actId, version: 1 };
}

export const nameOfActor = ({ agencyName, personName, seatTitle }: Actor): string => [agencyName, personName, seatTitle].filter(Boolean).join(' ');
