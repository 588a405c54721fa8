import { endsSoon, type FactsOfDomain, type Notice, type NotificationRecipe, type RecordedFact } from '@portal/notifications';
import type { SeatKind, Tx } from '@portal/platform';
import { clockOf } from '../../referrals/notifications/referral-summary.js';

const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];

interface Summary { readonly agencyId: string; readonly agency: string; readonly originAgencyId: string | null; readonly followUpAgencyId: string | null; readonly documentNo: string; readonly joint: string | null; /** What runs on it, the next to run out first. */ readonly clocks?: readonly { readonly agencyId: string; readonly due: string }[] }

const summaryOf = async (tx: Tx, id: string): Promise<Summary | null> => (await tx.query<Summary>(
  `select o.agency_id as "agencyId", a.short_name as agency, o.origin_agency_id as "originAgencyId", f.agency_id as "followUpAgencyId", c.document_no as "documentNo", i.number as joint,
          (select coalesce(json_agg(json_build_object('agencyId', d.party_agency_id, 'due', d.due_on) order by d.due_at), '[]') from deadline d where d.object_id = o.id and d.state = 'RUNNING' and d.due_on is not null) as clocks
     from outcome o join outcome_content c on c.outcome_id = o.id join agency a on a.id = o.agency_id
     left join outcome_follow_up f on f.outcome_id = o.id left join joint_investigation i on i.id = o.joint_id where o.id = $1`, [id]))[0] ?? null;

type Told = readonly [agencyId: string | null, text: string, reason: string, urgent?: boolean];

/** Exactly those who must know. Numbers and agencies only. */
const TELLINGS: Readonly<Record<string, (outcome: Summary) => readonly Told[]>> = {
  'outcome.recorded': (outcome) => [[outcome.originAgencyId, 'outcome.recorded', 'OUTCOME_ORIGIN'], [outcome.followUpAgencyId, 'outcome.follow-up', 'OUTCOME_FOLLOW_UP', true]],
  'outcome.ended': (outcome) => [[outcome.originAgencyId, 'outcome.ended', 'OUTCOME_ORIGIN', true], [outcome.followUpAgencyId, 'outcome.ended', 'OUTCOME_FOLLOW_UP', true]],
  'outcome.confirmed': (outcome) => [[outcome.agencyId, 'outcome.confirmed', 'OUTCOME_AGENCY']],
  'outcome.followed-up': (outcome) => [[outcome.agencyId, 'outcome.followed-up', 'OUTCOME_AGENCY'], [outcome.originAgencyId, 'outcome.followed-up', 'OUTCOME_ORIGIN']],
  'outcome.measure-expired': (outcome) => [[outcome.agencyId, 'outcome.measure-expired', 'OUTCOME_AGENCY', true], [outcome.followUpAgencyId, 'outcome.measure-expired', 'OUTCOME_FOLLOW_UP']],
};

export function outcomeNotices(fact: Pick<RecordedFact, 'topic' | 'agencyId'>, outcome: Summary): Notice[] {
  return (TELLINGS[fact.topic]?.(outcome) ?? []).flatMap(([agencyId, text, reason, urgent = false]) => (agencyId === null || agencyId === fact.agencyId ? [] : [{
    agencyId, to: { seatKinds: WORKERS }, urgent, email: true, titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
    params: { number: outcome.documentNo, agency: outcome.agency, ...dueOf(outcome, fact.topic, agencyId) },
  }]));
}

/** With an outcome the clocks of those begin who must confirm it, or follow it up. */
function dueOf({ clocks = [] }: Summary, topic: string, agencyId: string): { due?: string } {
  const clock = topic === 'outcome.recorded' ? clocks.find((running) => running.agencyId === agencyId) : undefined;
  return clock ? { due: clock.due } : {};
}

/** A clock of an outcome: publication, withdrawal, confirmation, expiry, service agreement. */
export async function outcomeClockNotices(tx: Tx, topic: string, outcomeId: string, deadlineId: string): Promise<Notice[]> {
  const outcome = await summaryOf(tx, outcomeId);
  const clock = await clockOf(tx, deadlineId);
  if (!outcome || !clock) return [];
  const text = topic === 'deadline.reminded' ? 'reminded' : topic === 'deadline.missed' ? 'missed' : 'moved';
  const seatKinds = text === 'missed' ? [...WORKERS, 'AGENCY_HEAD' as const] : WORKERS;
  return [{
    agencyId: clock.agencyId, to: { seatKinds }, urgent: text === 'missed' || (text === 'reminded' && endsSoon(clock.due, tx.now)), email: text !== 'moved', titleKey: `notice.outcome.clock.${text}.title`,
    bodyKey: `notice.outcome.clock.${text}.body`, reasonKey: 'notice.reason.CLOCK',
    params: { number: outcome.documentNo, agency: outcome.agency, dueOn: clock.due, label: clock.label, labelEn: clock.labelEn, ...(text !== 'missed' && { due: clock.due }) },
  }];
}

const recipe = (topic: string): NotificationRecipe => ({
  topic,
  compose: async (tx, fact) => {
    const outcome = await summaryOf(tx, fact.objectId);
    return outcome ? outcomeNotices(fact, outcome) : [];
  },
});

/** Whom the facts of 一案多处 concern, and which are for the record only. */
export const OUTCOME_FACTS: FactsOfDomain = {
  recipes: Object.keys(TELLINGS).map(recipe),
  silent: ['outcome.published', 'outcome.withdrawn', 'outcome.expiry-handled', 'outcome.money-received', 'outcome.money-voided', 'joint.fact-added', 'case.closed'],
};
