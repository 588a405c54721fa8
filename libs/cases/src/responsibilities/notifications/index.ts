import '../messages/index.js';
import type { FactsOfDomain, Notice, NotificationRecipe } from '@portal/notifications';
import { type MatterSummary, noticesOf, OFFICE_SEATS, telling, WORKERS } from '../../matters/tellings.js';

const TELLINGS = {
  'responsibility.submitted': [telling('OFFICE', OFFICE_SEATS, 'responsibility.submitted', 'RESPONSIBILITY_OFFICE')],
  'responsibility.published': [telling('OWNER', [...WORKERS, 'AGENCY_HEAD'], 'responsibility.published', 'RESPONSIBILITY_OWNER')],
  'responsibility.returned': [telling('OWNER', WORKERS, 'responsibility.returned', 'RESPONSIBILITY_OWNER')],
};

interface Summary extends MatterSummary { readonly day: string; readonly units: readonly string[] }

const SUMMARY = `
  select '第' || l.edition || '版' as number, g.short_name as "from", to_char(l.in_force_from, 'YYYY-MM-DD') as day,
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from party p where p.object_id = l.id) as parties,
         -- The units of the same conferences: what they draft from that day on is routed by it.
         (select coalesce(json_agg(distinct o.agency_id), '[]') from conference_membership m join conference_membership o on o.conference_id = m.conference_id and o.agency_id <> m.agency_id and o.to_day is null
           where m.agency_id = l.agency_id and m.to_day is null) as units
    from responsibility_list l join agency g on g.id = l.agency_id where l.id = $1`;

/** A list that comes into force changes whom others send to: their people are told, in the portal. */
const toOthers = ({ number, from, day, units, parties }: Summary): Notice[] => units.filter((unit) => !parties.some(({ agencyId }) => agencyId === unit)).map((agencyId): Notice => ({
  agencyId, to: { seatKinds: WORKERS }, urgent: false, email: false, titleKey: 'notice.responsibility.in-force.title', bodyKey: 'notice.responsibility.in-force.body', reasonKey: 'notice.reason.RESPONSIBILITY_MEMBER', params: { number, from, day },
}));

const RECIPES: readonly NotificationRecipe[] = Object.entries(TELLINGS).map(([topic, all]) => ({
  topic,
  compose: async (tx, fact) => {
    const [summary] = await tx.query<Summary>(SUMMARY, [fact.objectId]);
    if (!summary) return [];
    const told = noticesOf(all, summary).map((notice) => ({ ...notice, params: { ...notice.params, day: summary.day } }));
    return topic === 'responsibility.published' ? [...told, ...toOthers(summary)] : told;
  },
}));

export const RESPONSIBILITY_FACTS: FactsOfDomain = { recipes: RECIPES, silent: ['responsibility.drafted', 'responsibility.edited', 'responsibility.discarded'] };
