import { Injectable } from '@nestjs/common';
import { type Acted, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../../conferences/conference-table.js';
import { seat } from '../../matters/perform.js';
import { takeNumber } from '../../matters/take-number.js';
import { nameOfActor } from '../sign-resolution.js';
import type { HalfYearFact, HalfYearRow } from './half-year-fact.rules.js';
import { FROZEN_HALF_YEAR, HALF_YEAR_FACT, KEPT_COLUMNS, liveHalfYear } from './half-year-fact.sql.js';
import { HALF_YEAR_ROWS } from './half-year-figures.sql.js';
import { hashOfReport } from './half-year-report.js';
import { cutOff, factValues, type HalfYearName, type HalfYearSpan, spanOf } from './half-year-span.rules.js';
import { HALF_YEAR_DEFINITIONS } from './half-year.table.js';

export interface FreezeHalfYearInput extends HalfYearName {
  readonly conferenceId: string;
  /** The instant whose figures are frozen; absent: now, or the end of the half-year. */
  readonly asOf?: Date | null;
}

const KEEP = `with ${liveHalfYear()} insert into half_year_fact (report_id, ${KEPT_COLUMNS}) select $5, ${KEPT_COLUMNS} from fact`;
const KEPT = `with ${FROZEN_HALF_YEAR} select ${HALF_YEAR_FACT} from fact f order by f.resolution_id`;
const ROWS = `with ${FROZEN_HALF_YEAR} ${HALF_YEAR_ROWS}`;

/** 固定: the office keeps the figures of an instant with every resolution behind them, under a number. The members have it when it is released. */
@Injectable()
export class FreezeHalfYear {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND for who is not the office of the conference, INVALID_INPUT for a half-year that has not begun */
  run(actor: Actor, { conferenceId, asOf, ...name }: FreezeHalfYearInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const table = await loadTable(tx, conferenceId);
      if (!table || table.officeId !== actor.agencyId) return notFound();
      const span = spanOf(name, tx.now);
      if (!span) return refuse('INVALID_INPUT', undefined, [{ field: 'half', code: 'NOT_ON_LIST' }]);
      return freeze(tx, table.id, span, cutOff(span, tx.now, asOf));
    });
  }
}

/** Facts first: the figures are reckoned from what is kept of them, never a second time from the matters. */
async function freeze(tx: Tx, conferenceId: string, span: HalfYearSpan, asOf: Date): Promise<Acted> {
  const { actor } = tx;
  const id = newId();
  const place = { objectKind: 'HALF_YEAR_REPORT', objectId: id } as const;
  await seat(tx, 'HALF_YEAR_REPORT', id, [{ agencyId: actor.agencyId ?? '', role: 'OWNER', content: true, box: 'DONE' }]);
  await tx.query(KEEP, [...factValues(conferenceId, span, asOf), id]);
  const facts = await tx.query<HalfYearFact>(KEPT, [id]);
  const figures = await tx.query<HalfYearRow>(ROWS, [id]);
  const { year, half } = span;
  const hash = hashOfReport({ definitionVersion: HALF_YEAR_DEFINITIONS, conferenceId, year, half, asOf, figures }, facts);
  await tx.query(
    `insert into half_year_report (id, number, conference_id, agency_id, year, half, state, definition_version, as_of, figures, fact_count, hash, frozen_at, frozen_by, last_act_at)
     values ($1, $2, $3, $4, $5, $6, 'FROZEN', $7, $8, $9, $10, $11, $12, $13, $12)`,
    [id, await takeNumber(tx, '半年报'), conferenceId, actor.agencyId, year, half, HALF_YEAR_DEFINITIONS, asOf, JSON.stringify(figures), facts.length, hash, tx.now, nameOfActor(actor)]);
  const actId = await writeMatterAct(tx, { ...place, act: 'FREEZE', state: 'FROZEN', audience: 'PARTIES', facts: { hash } });
  await record(tx, 'half-year.frozen', { ...place, actId, detail: { state: 'FROZEN', hash } });
  return { kind: 'acted', id, actId, version: 1 };
}
