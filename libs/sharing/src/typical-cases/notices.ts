import { type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import type { SeatKind } from '@portal/platform';

/** From these seats one approves. */
const APPROVING: readonly SeatKind[] = ['LIAISON', 'AGENCY_HEAD', 'OFFICE_DIRECTOR'];
const writer = (text: string) => telling('SENDER', [...WORKERS, ...OFFICE_SEATS], text, 'TYPICAL_WRITER');
const origin = (text: string) => telling('OWNER', APPROVING, text, 'TYPICAL_ORIGIN');

/** One that is written from an own case is approved in the own agency: its sender is told in the words of the one whose case it is. */
const TELLINGS = {
  'typical-case.submitted': [origin('typical-case.submitted'), telling('SUPERVISOR', APPROVING, 'typical-case.submitted', 'TYPICAL_ORIGIN')],
  'typical-case.returned': [writer('typical-case.returned')],
  'typical-case.approved': [writer('typical-case.approved')],
  'typical-case.published': [origin('typical-case.published')],
  'typical-case.withdrawn': [writer('typical-case.withdrawn'), origin('typical-case.withdrawn')],
};

const SUMMARY = `
  select t.number, g.short_name as "from",
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role))
            from (select p.agency_id, p.role from party p where p.object_id = t.id union all select t.agency_id, 'SUPERVISOR' where t.agency_id = t.origin_id) p) as parties
    from typical_case t join agency g on g.id = t.agency_id where t.id = $1`;

export const TYPICAL_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
/** What is only read where it stands. */
export const TYPICAL_SILENT: readonly string[] = ['typical-case.drafted', 'typical-case.edited', 'typical-case.justified', 'typical-case.discarded'];
