import type { ObjectKind } from '@portal/platform';

export const RECUSAL_STATES = ['DECLARED', 'GRANTED', 'REFUSED', 'ENDED'] as const;
export type RecusalState = (typeof RECUSAL_STATES)[number];

/** What one can be recused from; whatever hangs on the same case follows. SQL of its number and its case, from its id `$1`. */
export const RECUSAL_OBJECTS: Readonly<Partial<Record<ObjectKind, string>>> = {
  CASE: 'select number, id as "caseId" from case_record where id = $1',
  REFERRAL: `select coalesce(number, '') as number, coalesce(case_id, id) as "caseId" from referral where id = $1`,
  LEAD: 'select number, coalesce(case_id, id) as "caseId" from lead where id = $1',
  CONSULTATION: 'select number, case_id as "caseId" from consultation where id = $1',
  JOINT_INVESTIGATION: 'select number, case_id as "caseId" from joint_investigation where id = $1',
};

/** Everything of the acting agency that hangs on the case `$1`. */
export const HANGING_ON_CASE = `
  with direct as (
    select $1::uuid as id union select id from referral where case_id = $1 union select id from consultation where case_id = $1
    union select id from listed_supervision where case_id = $1 union select id from joint_investigation where case_id = $1
    union select bulletin_id from bulletin_version where case_id = $1 union select id from typical_case where case_id = $1 union select id from lead where case_id = $1 union select collision_id from collision_side where case_id = $1),
  parts as (
    select id from direct
    union select s.id from consultation_share s join direct d on d.id = s.consultation_id
    union select m.id from supervision_measure m join direct d on d.id = m.supervision_id
    union select t.id from investigation_track t join direct d on d.id = t.joint_id
    union select o.id from outcome o join direct d on d.id = coalesce(o.case_id, o.joint_id))
  select id from parts union select t.id from supervision_step t join parts p on p.id = t.object_id`;
