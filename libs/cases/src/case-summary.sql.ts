import { lampSql } from '@portal/deadlines';

/** Columns of a `CaseSummary` from a case `k`, its subject `s`, its agency `g` and its most urgent clock `clock`. */
export const summaryColumns = (now: string): string => `
  k.id, k.number, k.title, k.state, s.name as "subjectName", k.amount_involved::text as "amountInvolved", k.lead_source as "leadSource",
  k.registered_at as "registeredAt", g.short_name as "agencyName",
  (select count(*)::int from referral r where r.case_id = k.id) as "referralCount",
  ${lampSql('clock', now)} as lamp, clock.due_at as "dueAt"`;

/** Of all clocks that run on a case's referrals, the one that is judged first. A clock that waits comes after those that run. */
export const URGENT_CLOCK = `
  left join lateral (
    select d.state, d.judged_at, d.yellow_at, d.due_at
      from referral r join deadline d on d.object_id = r.id
     where r.case_id = k.id and r.state not in ('RECALLED', 'CLOSED') and d.state in ('RUNNING', 'PAUSED', 'MISSED')
     order by d.state = 'PAUSED', d.judged_at limit 1) clock on true`;
