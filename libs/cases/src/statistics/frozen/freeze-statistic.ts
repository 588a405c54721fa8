import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { LIVE_FACTS } from '../fact.sql.js';
import { type Period, periodOf, type StatisticFilter, valuesOf } from '../filter.rules.js';
import { DEFINITION_VERSION } from '../measures.table.js';
import { notAfter } from './counted.rules.js';
import { factsOf, figuresOf, hashOf } from './frozen-statistic.js';

export interface FreezeInput extends StatisticFilter {
  readonly name: string;
  /** The instant whose figures are frozen; absent: now. */
  readonly asOf?: Date | null;
}

/** Most clocks behind one frozen statistic: what a person can check, and a page can compare. */
export const MOST_FACTS = 50_000;
const LONGEST_NAME = 80;

const COUNT = `with ${LIVE_FACTS} select count(*)::int as n from fact`;
const KEEP = `
  with ${LIVE_FACTS}
  insert into frozen_statistic_fact (statistic_id, agency_id, clock_id, referral_id, kind, from_agency_id, to_agency_id, stage, agreed, day_type, started_at, due_at, done_at, verdict, days)
  select $8, $1, clock_id, referral_id, kind, from_agency_id, to_agency_id, stage, agreed, day_type, started_at, due_at, done_at, verdict, days from fact`;

/** 固定: keeps the figures of an instant with every clock behind them, so that they can be shown again byte by byte, and disputed by nobody. */
@Injectable()
export class FreezeStatistic {
  constructor(private readonly db: Database) {}

  /** @returns id; or INVALID_INPUT, STATISTIC_TOO_LARGE */
  run(actor: Actor, { name: typed, asOf, ...filter }: FreezeInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const name = typed.replaceAll('\0', '').trim();
      if (name === '') return refuse('INVALID_INPUT', undefined, [{ field: 'name', code: 'REQUIRED' }]);
      if (name.length > LONGEST_NAME) return refuse('INVALID_INPUT', undefined, [{ field: 'name', code: 'TOO_LONG', values: { max: LONGEST_NAME } }]);
      const period = periodOf(filter);
      if (isRefusal(period)) return period;
      const at = notAfter(tx.now, asOf);
      const facts = [actor.agencyId, at, ...valuesOf(period)];
      const [{ n } = { n: 0 }] = await tx.query<{ n: number }>(COUNT, facts);
      if (n > MOST_FACTS) return refuse('STATISTIC_TOO_LARGE', { max: MOST_FACTS, count: n });
      const id = newId();
      await tx.query(KEEP, [...facts, id]);
      await keep(tx, { id, name, period, asOf: at });
      return { id };
    });
  }
}

async function keep(tx: Tx, { id, name, period, asOf }: { readonly id: string; readonly name: string; readonly period: Period; readonly asOf: Date }): Promise<void> {
  const { actor } = tx;
  const [figures, facts] = [await figuresOf(tx, id, period), await factsOf(tx, id, period)];
  const hash = hashOf({ definitionVersion: DEFINITION_VERSION, period, asOf, figures }, facts);
  await tx.query(
    `insert into frozen_statistic (id, agency_id, name, definition_version, period, as_of, figures, fact_count, hash, frozen_at, person_id, person_name, seat_title)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, actor.agencyId, name, DEFINITION_VERSION, JSON.stringify(period), asOf, JSON.stringify(figures), facts.length, hash, tx.now, actor.personId, actor.personName, actor.seatTitle]);
  await record(tx, 'statistic.frozen', { objectKind: 'STATISTIC', objectId: id, audience: 'AGENCY', detail: { hash, definitionVersion: DEFINITION_VERSION } });
}
