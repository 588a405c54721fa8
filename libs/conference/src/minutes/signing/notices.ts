import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import type { NotificationRecipe } from '@portal/notifications';
import type { Tx } from '@portal/platform';
import type { LineChange } from '../text/compare-lines.rules.js';
import { countChanges } from './signing.rules.js';

const office = (text: string) => [telling('OWNER', OFFICE_SEATS, text, 'CONFERENCE_OFFICE')];
const receivers = (text: string) => [telling('PARTICIPANT', WORKERS, text, 'MINUTES_RECEIVER')];

/** Minutes are known by the day of their meeting: they have no number. */
const NAME = `to_char(c.held_on, 'YYYY-MM-DD') || ' 会议纪要'`;

const ON_THE_WAY = `
  select ${NAME} as number, g.short_name as "from",
         (select coalesce(json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)), '[]') from party p where p.object_id = m.id and p.role in ('OWNER', 'SUPERVISOR')) as parties
    from minutes m join minutes_content c on c.minutes_id = m.id join agency g on g.id = m.agency_id where m.id = $1`;
/** Who owes a receipt of what was issued last. */
const RECEIVERS = `
  select ${NAME} as number, g.short_name as "from", coalesce(i.changes, '[]') as changes, m.issues,
         (select coalesce(json_agg(json_build_object('agencyId', r.agency_id, 'role', 'PARTICIPANT')), '[]') from minutes_receipt r where r.minutes_id = m.id and r.issue_no = m.issues) as parties
    from minutes m join minutes_content c on c.minutes_id = m.id join agency g on g.id = m.agency_id left join minutes_issue i on i.minutes_id = m.id and i.no = m.issues where m.id = $1`;
const SEAL = `
  select q.number, g.short_name as "from", json_build_array(json_build_object('agencyId', q.agency_id, 'role', 'OWNER'), json_build_object('agencyId', q.lead_id, 'role', 'RECEIVER')) as parties
    from seal_request q join agency g on g.id = q.agency_id where q.id = $1`;

type Issued = MatterSummary & { readonly issues: number; readonly changes: readonly { readonly change: LineChange }[] };
const find = (text: string) => async (tx: Tx, id: string): Promise<MatterSummary | null> => (await tx.query<MatterSummary>(text, [id]))[0] ?? null;

/** Once for each issue and each unit. A correction says how much it changes; what, stands in the portal. */
const ISSUED: NotificationRecipe = {
  topic: 'minutes.issued',
  compose: async (tx, fact) => {
    const [issued] = await tx.query<Issued>(RECEIVERS, [fact.objectId]);
    if (!issued) return [];
    const text = issued.issues > 1 ? 'minutes.corrected' : 'minutes.issued';
    const notices = await recipesOf({ 'minutes.issued': receivers(text) }, () => Promise.resolve(issued))[0]?.compose(tx, fact) ?? [];
    return notices.map((notice) => ({ ...notice, params: { ...notice.params, ...countChanges(issued.changes) } }));
  },
};

export const SIGNING_RECIPES: readonly NotificationRecipe[] = [
  ...recipesOf({
    'minutes.submitted': [telling('SUPERVISOR', CONVENERS, 'minutes.submitted', 'MINUTES_CONVENER', { urgent: true })],
    'minutes.signed': office('minutes.signed'),
    'minutes.returned': office('minutes.returned'),
  }, find(ON_THE_WAY)),
  ISSUED,
  ...recipesOf({
    'seal.asked': [telling('RECEIVER', ['AGENCY_HEAD'], 'seal.asked', 'SEAL_HEAD', { urgent: true })],
    'seal.approved': office('seal.approved'),
    'seal.refused': office('seal.refused'),
  }, find(SEAL)),
];
/** What is only read where it stands. */
export const SIGNING_SILENT: readonly string[] = ['minutes.taken-back', 'minutes.seal-asked', 'minutes.received', 'minutes.correction-begun', 'minutes.fetched', 'seal.used'];
