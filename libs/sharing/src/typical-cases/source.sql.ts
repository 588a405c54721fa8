import type { TypicalSource } from './typical-case.table.js';

/**
 * What the agency at $1 may write a typical case from: own cases; referrals that came to it and whose content it reads; bulletins that came to it. Policies of these
 * tables decide what is read at all. `originId` is whose case it is.
 */
export const SOURCES = `
  select 'CASE' as kind, k.id, k.number, k.title, k.agency_id as "originId", k.id as "caseId", k.violation_types as "violationTypes",
         array_remove(array[s.representative, case when s.kind in ('INSURED_PERSON', 'PHYSICIAN', 'PHARMACIST') then s.name end], null) as "knownNames", k.registered_at as at
    from case_record k join subject s on s.id = k.subject_id where k.agency_id = $1
  union all
  select 'REFERRAL', r.id, coalesce(r.number, ''), c.title, r.from_agency_id, null, '{}'::text[], '{}'::text[], r.sent_at
    from referral r join party p on p.object_id = r.id and p.agency_id = $1 and p.content and p.role = 'RECEIVER' and p.seal_seat_id is null join referral_content c on c.referral_id = r.id where r.from_agency_id <> $1 and r.sent_at is not null
  union all
  select 'BULLETIN', b.id, b.number, v.title, b.agency_id, null, '{}'::text[], '{}'::text[], b.sent_at
    from bulletin b join party p on p.object_id = b.id and p.agency_id = $1 and p.role = 'RECEIVER' join bulletin_version v on v.bulletin_id = b.id and v.no = b.current_no where b.state = 'SENT'`;

export interface FoundSource {
  readonly kind: TypicalSource; readonly id: string; readonly number: string; readonly title: string; readonly originId: string; readonly caseId: string | null;
  readonly violationTypes: readonly string[]; readonly knownNames: readonly string[];
}
