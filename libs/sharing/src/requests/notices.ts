import { type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';
import type { SeatKind } from '@portal/platform';

/** From these seats one consents: to what is asked, and to what is answered. */
const CONSENTING: readonly SeatKind[] = ['LIAISON', 'AGENCY_HEAD'];
const asker = (text: string, urgent = false, email = true) => telling('SENDER', WORKERS, text, 'DATA_ASKER', { urgent, email });
const provider = (text: string, urgent = false, email = true) => telling('RECEIVER', WORKERS, text, 'DATA_PROVIDER', { urgent, email });
const office = (text: string, email = true) => telling('OFFICE', OFFICE_SEATS, text, 'DATA_OFFICE', { email });

const TELLINGS = {
  'data-request.consent-asked': [telling('SENDER', CONSENTING, 'data-request.consent-asked', 'DATA_CONSENT')],
  'data-request.returned': [asker('data-request.returned')],
  'data-request.submitted': [provider('data-request.submitted', true), asker('data-request.handed-over', false, false)],
  'data-request.completed': [provider('data-request.completed', true)],
  'data-request.missing-told': [asker('data-request.missing-told', true)],
  'data-request.extended': [asker('data-request.extended')],
  'data-request.granted': [asker('data-request.granted'), office('data-request.answered', false)],
  'data-request.partly-granted': [asker('data-request.partly-granted'), office('data-request.answered', false)],
  'data-request.refused': [asker('data-request.refused', true)],
  'data-request.disputed': [provider('data-request.disputed', true), office('data-request.disputed', false)],
  'data-request.escalated': [office('data-request.escalated'), asker('data-request.mediation', false, false), provider('data-request.mediation', false, false)],
  'data-request.settled': [provider('data-request.settled'), office('data-request.settled', false)],
  'data-request.kept': [asker('data-request.kept'), provider('data-request.kept')],
  'data-request.to-answer-anew': [asker('data-request.anew-told'), provider('data-request.to-answer-anew', true)],
  'data-request.at-superior': [asker('data-request.at-superior'), provider('data-request.at-superior')],
  'data-request.delivered': [asker('data-request.delivered')],
  'data-request.fetch-failed': [telling('RECEIVER', WORKERS, 'data-request.fetch-failed', 'DATA_PROVIDER', { clock: true })],
  'data-request.export-asked': [telling('SENDER', CONSENTING, 'data-request.export-asked', 'DATA_CONSENT')],
  'data-request.export-allowed': [asker('data-request.export-allowed', false, false)],
  'data-request.export-declined': [asker('data-request.export-declined', false, false)],
  'data-request.suspended': [asker('data-request.suspended', true)],
  'data-request.lifted': [asker('data-request.lifted')],
  'data-request.error-reported': [provider('data-request.error-reported', true)],
  'data-request.corrected': [asker('data-request.corrected')],
  'data-request.confirmed': [asker('data-request.confirmed')],
  'data-request.ends-in-month': [asker('data-request.ends-in-month', false, false)],
  'data-request.ends-in-week': [asker('data-request.ends-in-week'), provider('data-request.ends-in-week', false, false)],
  'data-request.ends-tomorrow': [asker('data-request.ends-tomorrow', true)],
  'data-request.ended': [asker('data-request.ended', true), provider('data-request.ended-told', false, false)],
  'data-request.destroyed': [provider('data-request.destroyed')],
  'data-request.withdrawn': [provider('data-request.withdrawn'), office('data-request.withdrawn', false)],
};

const SUMMARY = `
  select r.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from party p where p.object_id = r.id) as parties
    from data_request r join agency g on g.id = r.agency_id where r.id = $1`;

export const REQUEST_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
/** What is only read where it stands. */
export const REQUEST_SILENT: readonly string[] = ['data-request.drafted', 'data-request.edited', 'data-request.read', 'data-request.exported', 'data-request.fetch-asked', 'data-connector.set', 'data-connector.test-asked'];
