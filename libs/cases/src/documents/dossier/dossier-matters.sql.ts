/** Matters beside the referrals that belong to a case. */
export type DossierMatterKind = 'JOINT_INVESTIGATION' | 'OUTCOME' | 'CONSULTATION' | 'LISTED_SUPERVISION' | 'SUPERVISION_STEP';
export interface DossierMatter { readonly id: string; readonly kind: DossierMatterKind; readonly number: string }

/** Of the case `$1` and its referrals `$2`, oldest first; row-level security leaves out what is not to be read. */
export const DOSSIER_MATTERS = {
  name: 'dossier-matters',
  text: `
    with joint as (select id, number, opened_at from joint_investigation where case_id = $1),
    found as (
      select id, 'JOINT_INVESTIGATION' as kind, number, opened_at as at from joint
      union all select o.id, 'OUTCOME', x.document_no, o.recorded_at from outcome o join outcome_content x on x.outcome_id = o.id
        where o.case_id = $1 or o.joint_id in (select id from joint)
      union all select id, 'CONSULTATION', number, opened_at from consultation where case_id = $1
      union all select id, 'LISTED_SUPERVISION', number, nominated_at from listed_supervision where case_id = $1)
    select id, kind, number from (
      select * from found
      union all select t.id, 'SUPERVISION_STEP', t.number, t.issued_at from supervision_step t where t.object_id = any($2) or t.object_id in (select id from found)) m
    order by kind, at, id`,
};
