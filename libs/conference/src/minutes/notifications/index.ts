import '../messages/index.js';
import { type MatterSummary, noticesOf, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import type { FactsOfDomain, NotificationRecipe } from '@portal/notifications';
import type { Tx } from '@portal/platform';
import { SIGNING_RECIPES, SIGNING_SILENT } from '../signing/notices.js';

/** Exactly those who must know of each act, and nobody else. */
const asked = (text: string, urgent: boolean) => telling('RECEIVER', WORKERS, text, 'MINUTES_ASKED', { urgent, email: urgent });
const TELLINGS = {
  'minutes.sent-for-comment': [asked('minutes.sent-for-comment', true)],
  'minutes.round-extended': [asked('minutes.round-extended', true)],
  'minutes.round-closed': [asked('minutes.round-closed', false)],
  'minutes.answered': [telling('OWNER', OFFICE_SEATS, 'minutes.answered', 'OFFICE', { email: false })],
};

/** Minutes have no number: they are known by the day of their meeting. Only writers who still are are told, and whom the latest round asks. */
const SUMMARY = `
  select to_char(c.held_on, 'YYYY-MM-DD') || ' 会议纪要' as number, g.short_name as "from",
         (select coalesce(json_agg(x), '[]') from (
            select p.agency_id as "agencyId", p.role, null as due from party p where p.object_id = m.id and (p.role = 'OWNER' or p.role = 'PARTICIPANT' and p.content and p.box = 'TODO')
            union all select s.agency_id, 'RECEIVER', case when s.closed_at is null then s.due_on::text end from minutes_share s
              where s.round_id = (select r.id from minutes_round r where r.minutes_id = m.id order by r.no desc limit 1)) x) as parties
    from minutes m join minutes_content c on c.minutes_id = m.id join agency g on g.id = m.agency_id where m.id = $1`;

const summaryOf = async (tx: Tx, id: string): Promise<MatterSummary | null> => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null;

/** Who is invited is told; who writes already is not told again. */
const INVITED: NotificationRecipe = {
  topic: 'minutes.writer-invited',
  compose: async (tx, fact) => {
    const summary = await summaryOf(tx, fact.objectId);
    if (summary === null) return [];
    const parties = summary.parties.filter(({ agencyId }) => agencyId === fact.detail['agencyId']);
    return noticesOf([telling('PARTICIPANT', WORKERS, 'minutes.writer-invited', 'MINUTES_WRITER')], { ...summary, parties });
  },
};

export const MINUTES_FACTS: FactsOfDomain = {
  recipes: [INVITED, ...recipesOf(TELLINGS, summaryOf), ...SIGNING_RECIPES],
  silent: ['minutes.opened', 'minutes.head-edited', 'minutes.writer-dismissed', 'minutes.version-named', 'minutes.answer-changed', 'minutes.opinion-handled', ...SIGNING_SILENT],
};
