import { agencyAt } from '@portal/cases';
import { lampSql } from '@portal/deadlines';
import { REPORT_CLOCK, SIGNING_CLOCK } from './resolution.table.js';

/** The units of a resolution `e`, the lead first; `now` an instant. */
export const resolutionUnits = (now: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('u.agency_id')}, 'role', u.role, 'signedAt', u.signed_at, 'signedBy', u.signed_by, 'answer', u.answer,
           'lateToSign', exists (select 1 from deadline d where d.object_id = e.id and d.rule_code = '${SIGNING_CLOCK}' and d.party_agency_id = u.agency_id
                                    and (d.state = 'MISSED' or d.state = 'RUNNING' and d.judged_at <= ${now})),
           'answeredAt', u.answered_at, 'answeredBy', u.answered_by, 'objection', u.objection) order by u.role <> 'LEAD', u.position), '[]')
    from resolution_unit u where u.resolution_id = e.id)`;

/** The day in force has passed and the lead has not reported. */
export const OVERDUE = (now: string): string => `(e.state in ('ISSUED', 'IN_HAND') and e.due_at <= ${now})`;

/** Columns of a resolution `e` with its content `k`, its place `me` and its lead's clock `c`: $1 is the acting agency, `now` an instant. */
export const resolutionSummary = (now: string): string => `
  e.id, e.number, k.title, e.state, (select ${agencyAt('u.agency_id')} from resolution_unit u where u.resolution_id = e.id and u.role = 'LEAD') as lead, me.box,
  exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $1) as mine, e.due_on as "dueOn", e.first_due_on as "firstDueOn", ${OVERDUE(now)} as overdue,
  case when e.closed_at is not null then 'DONE' when e.state = 'REPORTED' then 'PAUSED' else coalesce(${lampSql('c', now)}, 'GREEN') end as lamp, e.deferrals as "deferralCount", e.returns, ${resolutionUnits(now)} as units,
  e.opened_at as "openedAt", e.closed_at as "closedAt", e.last_act_at as "lastActAt", s.text as "lastSaid", s.at as "lastSaidAt"`;

/** Of the clocks that the lead owes, to sign and to report, the one that ends first gives the lamp. */
export const RESOLUTION_FROM = `
  from resolution e
  join party me on me.object_id = e.id and me.agency_id = $1
  join resolution_content k on k.resolution_id = e.id
  left join lateral (
    select d.* from deadline d join resolution_unit u on u.resolution_id = e.id and u.agency_id = d.party_agency_id and u.role = 'LEAD'
     where d.object_id = e.id and d.rule_code in ('${SIGNING_CLOCK}', '${REPORT_CLOCK}') and d.state in ('RUNNING', 'MISSED') order by d.judged_at, d.id limit 1) c on true
  left join lateral (select r.text, r.at from resolution_report r where r.resolution_id = e.id order by r.at desc, r.id desc limit 1) s on true`;
