import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';
import { invalid, LINE, LONG_TEXT, optional, REASON, required } from '../referrals/act-input.rules.js';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { stageObstacle } from './joint.rules.js';
import { changeTrack, type JointResult, type TrackRow } from './joint-store.js';
import { TRACK_STAGES, type TrackStage } from './track-stages.table.js';

export interface TrackOfficer { readonly name: string; readonly certificateNo: string }

/** The agency's own row as it is typed. Amount in 元 as decimal text. */
export interface TrackFields {
  readonly stage: TrackStage;
  readonly basis: string;
  readonly documentNo: string;
  readonly amount: string | null;
  readonly result: string;
  /** Working facts: read by those the agency chose. */
  readonly facts: string;
  readonly officers: readonly TrackOfficer[];
  /** The agency's own case in its own ledger. */
  readonly caseId: string | null;
}
export type EditTrackInput = OnTrack & TrackFields;

/** Changes the acting agency's own row, and moves it on. */
@Injectable()
export class EditTrack {
  constructor(private readonly db: Database) {}

  /** @returns EditConflict with both texts when a colleague saved in between; NOT_YOUR_ROW, STAGE_NOT_NEXT, OUTCOME_MISSING, INVALID_INPUT */
  run(actor: Actor, { id, expectedVersion, ...fields }: EditTrackInput): Promise<JointResult> {
    const problem = invalid(trackProblems(fields));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'editTrack', { id, expectedVersion }, async (_, track) => {
      const refusal = stageObstacle(track, fields.stage) ?? await caseRefusal(tx, fields.caseId);
      if (refusal) return refusal;
      const before = await storedFields(tx, track);
      await changeTrack(tx, track, { stage: fields.stage });
      await tx.query('update investigation_track_columns set basis = $2, document_no = $3, amount = $4, result = $5 where track_id = $1',
        [track.id, fields.basis.trim(), fields.documentNo.trim(), fields.amount, fields.result.trim()]);
      await tx.query('update investigation_track_facts set facts = $2, officers = $3, case_id = $4 where track_id = $1',
        [track.id, fields.facts.trim(), JSON.stringify(fields.officers), fields.caseId]);
      const changed = differencesOf(fields, before).map(({ field }) => field);
      return { topic: 'joint.track-edited', act: 'EDIT', stage: fields.stage, detail: { fields: changed, moved: fields.stage !== track.stage } };
    }, async (track) => differencesOf(fields, await storedFields(tx, track))));
  }
}

const MONEY = /^\d{1,14}(\.\d{1,2})?$/;

function trackProblems({ stage, basis, documentNo, amount, result, facts, officers, caseId }: TrackFields): FieldProblem[] {
  return [
    ...(TRACK_STAGES.includes(stage) ? [] : [{ field: 'stage', code: 'NOT_ON_LIST' }]),
    ...required('basis', basis, 500), ...optional('documentNo', documentNo, LINE), ...optional('result', result, REASON), ...optional('facts', facts, LONG_TEXT),
    ...(amount === null || MONEY.test(amount) ? [] : [{ field: 'amount', code: 'NOT_MONEY' }]),
    ...(caseId === null || isId(caseId) ? [] : [{ field: 'caseId', code: 'NOT_ON_LIST' }]),
    ...officers.flatMap(({ name, certificateNo }, i) => [...required(`officers.${i}.name`, name, LINE), ...required(`officers.${i}.certificateNo`, certificateNo, LINE)]),
  ];
}

async function caseRefusal(tx: Tx, caseId: string | null): Promise<Refusal | null> {
  if (caseId === null) return null;
  const found = await tx.query('select 1 from case_record where id = $1 and agency_id = $2', [caseId, tx.actor.agencyId]);
  return found.length === 1 ? null : refuse('INVALID_INPUT', undefined, [{ field: 'caseId', code: 'NOT_ON_LIST' }]);
}

type Stored = Omit<TrackFields, 'stage'> & { readonly stage: TrackStage };

async function storedFields(tx: Tx, track: Pick<TrackRow, 'id' | 'stage'>): Promise<Stored> {
  const [row] = await tx.query<Omit<Stored, 'stage'>>(
    `select c.basis, c.document_no as "documentNo", c.amount::text as amount, c.result, f.facts, f.officers, f.case_id as "caseId"
       from investigation_track_columns c join investigation_track_facts f on f.track_id = c.track_id where c.track_id = $1`, [track.id]);
  if (!row) throw new Error(`track ${track.id} has joined and has no row of its own`);
  return { ...row, stage: track.stage };
}

const asText = (value: unknown): string | null => (value === null || value === '' ? null : typeof value === 'string' ? value : JSON.stringify(value));
const cents = (amount: string | null): string | null => (amount === null ? null : `${amount.split('.')[0]}.${(amount.split('.')[1] ?? '').padEnd(2, '0')}`);

/** Both texts of each field that differs. */
function differencesOf(typed: TrackFields, stored: Stored): EditConflict['differences'] {
  const mine = { ...typed, amount: cents(typed.amount) };
  return (['stage', 'basis', 'documentNo', 'amount', 'result', 'facts', 'officers', 'caseId'] as const)
    .map((field) => ({ field, yours: asText(mine[field]), theirs: asText(stored[field]) })).filter(({ yours, theirs }) => yours !== theirs);
}
