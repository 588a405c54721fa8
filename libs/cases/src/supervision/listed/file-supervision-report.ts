import { Injectable } from '@nestjs/common';
import { cancelDeadline, meetDeadline, startDeadline } from '@portal/deadlines';
import { isId, newId } from '@portal/kernel';
import { type Actor, attachFiles, Database, filesRefusal, isRefusal, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { writeMatterAct } from '../../matters/write-matter-act.js';
import { invalid, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import { MEASURE_CLOCK, REPORT_CLOCK } from './listed.table.js';
import { loadListed } from './load-listed.js';
import { syncListed } from './perform-listed.js';

export interface FileSupervisionReportInput {
  readonly measureId: string;
  readonly text: string;
  /** The measure is done with this report. */
  readonly done: boolean;
  readonly fileIds: readonly string[];
}

/** 督办进展报告: by the agency that owns the measure. It meets the report clock and starts the next one, until the measure is done. */
@Injectable()
export class FileSupervisionReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MEASURE_DONE, MATTER_WRONG_STATE, INVALID_INPUT, FILE_NOT_FOUND */
  run(actor: Actor, input: FileSupervisionReportInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => file(tx, input));
  }
}

async function file(tx: Tx, input: FileSupervisionReportInput): Promise<Acted | Refusal> {
  const [found] = isId(input.measureId) ? await tx.query<{ supervisionId: string }>('select supervision_id as "supervisionId" from supervision_measure where id = $1', [input.measureId]) : [];
  if (!found) return notFound();
  const loaded = await loadListed(tx, found.supervisionId);
  if (isRefusal(loaded)) return loaded;
  const { listed } = loaded;
  const measure = loaded.measures.find(({ id }) => id === input.measureId);
  if (measure?.agencyId !== tx.actor.agencyId) return refuse('NOT_YOUR_ACT');
  if (listed.state !== 'LISTED') return refuse('MATTER_WRONG_STATE', { state: listed.state });
  if (measure.doneAt !== null) return refuse('MEASURE_DONE');
  const refusal = invalid(required('text', input.text, LONG_TEXT)) ?? await filesRefusal(tx, input.fileIds);
  if (refusal) return refusal;

  const reportId = newId();
  const { actor } = tx;
  const [{ ordinal } = { ordinal: 1 }] = await tx.query<{ ordinal: number }>(
    `with counted as (update supervision_measure set reports = reports + 1, done_at = case when $2 then $3::timestamptz end where id = $1 returning reports)
     select reports as ordinal from counted`, [measure.id, input.done, tx.now]);
  await tx.query(
    `insert into supervision_report (id, measure_id, supervision_id, agency_id, agency_name, person_name, seat_title, ordinal, done, text, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [reportId, measure.id, listed.id, actor.agencyId, actor.agencyName, actor.personName, actor.seatTitle, ordinal, input.done, input.text.trim(), tx.now]);
  const refused = await attachFiles(tx, { objectKind: 'LISTED_SUPERVISION', objectId: listed.id, slot: `report:${reportId}`, fileIds: input.fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
  await moveClocks(tx, measure.id, input.done, listed.reportDays);
  const actId = await writeMatterAct(tx, {
    objectKind: 'LISTED_SUPERVISION', objectId: listed.id, act: 'REPORT', state: listed.state, audience: 'PARTIES', text: input.text, facts: { ordinal, done: input.done },
  });
  await syncListed(tx, listed.id, listed.state, listed.leadAgencyId);
  await record(tx, 'supervision.reported', { objectKind: 'LISTED_SUPERVISION', objectId: listed.id, actId, detail: { measureId: measure.id, ordinal, done: input.done } });
  return { kind: 'acted', id: listed.id, actId, version: listed.version };
}

async function moveClocks(tx: Tx, measureId: string, done: boolean, reportDays: number | null): Promise<void> {
  await meetDeadline(tx, { objectId: measureId, ruleCode: REPORT_CLOCK });
  if (done) {
    await meetDeadline(tx, { objectId: measureId, ruleCode: MEASURE_CLOCK });
    await cancelDeadline(tx, { objectId: measureId });
  } else if (reportDays !== null) {
    await startDeadline(tx, {
      ruleCode: REPORT_CLOCK, objectKind: 'SUPERVISION_MEASURE', objectId: measureId, partyAgencyId: tx.actor.agencyId ?? '', startEvent: 'supervision.reported', amount: reportDays,
    });
  }
}
