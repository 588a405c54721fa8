import { newId, yearOf, dayOf } from '@portal/kernel';
import { type AgencyKind, nextNumber, putParty, type Tx } from '@portal/platform';
import { agencyMark, documentNumber } from '../numbering.rules.js';
import { conferenceOffice } from '../referrals/referral-agencies.js';
import { syncJoint, takeTurn } from './joint-store.js';
import { addWorkingRows } from './track-rows.js';
import { addFacts } from './violation-facts.js';
import { startTrackClock } from './track-clocks.js';

/** What a parent is opened over: one case of the acting agency. */
export interface CaseOfJoint { readonly id: string; readonly number: string; readonly title: string; readonly state: string; readonly subjectName: string; readonly subjectCode: string; readonly violationTypes: readonly string[]; readonly demoNote: string | null }

export const CASE_OF_JOINT = `
  select k.id, k.number, k.title, k.state, s.name as "subjectName", s.code as "subjectCode", k.violation_types as "violationTypes", k.demo_note as "demoNote"
    from case_record k join subject s on s.id = k.subject_id where k.id = $1 and k.agency_id = $2 for update of k`;

export interface NewJoint { readonly title: string; readonly summary: string; readonly basis: string }

/** Opens the parent with the acting agency's own row, whose clock begins. The conference office sees that it exists. */
export async function openJoint(tx: Tx, found: CaseOfJoint, { title, summary, basis }: NewJoint): Promise<{ id: string; trackId: string }> {
  const { agencyId, agencyKind, regionCode, personId } = tx.actor;
  if (agencyId === null || agencyKind === null || regionCode === null || personId === null) throw new Error('a joint investigation is opened by a person of an agency');
  const id = newId();
  const trackId = newId();
  await takeTurn(tx, id);
  await putParty(tx, { objectId: id, objectKind: 'JOINT_INVESTIGATION', agencyId, role: 'OWNER', content: true, box: 'STARTED' });
  const office = await conferenceOffice(tx);
  if (office !== null && office !== agencyId) await putParty(tx, { objectId: id, objectKind: 'JOINT_INVESTIGATION', agencyId: office, role: 'OFFICE', content: false, box: 'COPIED' });
  await tx.query('insert into joint_investigation (id, number, case_id, owner_agency_id, opened_at) values ($1, $2, $3, $4, $5)',
    [id, await takeJointNumber(tx, agencyKind, regionCode), found.id, agencyId, tx.now]);
  await tx.query('insert into joint_content (joint_id, title, summary, subject_name, subject_code, demo_note) values ($1, $2, $3, $4, $5, $6)',
    [id, title, summary, found.subjectName, found.subjectCode, found.demoNote]);
  await addTrack(tx, { id: trackId, jointId: id, agencyId, position: 0, stage: 'ACCEPTED' });
  await syncJoint(tx, id);
  await addWorkingRows(tx, { trackId, jointId: id, basis, caseId: found.id });
  await startTrackClock(tx, trackId, { id: agencyId, kind: agencyKind });
  await addFacts(tx, id, found.violationTypes);
  return { id, trackId };
}

async function takeJointNumber(tx: Tx, kind: AgencyKind, regionCode: string): Promise<string> {
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(kind, regionCode, region?.name ?? ''), '联查', year, await nextNumber(tx, 'JOINT_INVESTIGATION', year));
}

/** A row for an agency: its place in the matrix, in the order of invitation. */
export async function addTrack(
  tx: Tx, row: { readonly id: string; readonly jointId: string; readonly agencyId: string; readonly position: number; readonly stage: 'INVITED' | 'ACCEPTED' },
): Promise<void> {
  await tx.query(
    `insert into investigation_track (id, joint_id, agency_id, position, stage, invited_at, invited_by, joined_at, last_act_at)
     values ($1, $2, $3, $4, $5, $6, $7, case when $5 = 'ACCEPTED' then $6::timestamptz end, $6)`,
    [row.id, row.jointId, row.agencyId, row.position, row.stage, tx.now, tx.actor.agencyId]);
}
