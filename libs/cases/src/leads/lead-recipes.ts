import { endsSoon, type Notice, type NotificationRecipe, type RecordedFact } from '@portal/notifications';
import type { SeatKind, Tx } from '@portal/platform';
import type { ClockSummary } from '../referrals/notifications/referral-summary.js';

const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];

interface Lead { readonly number: string; readonly holderId: string; readonly fromName: string | null; /** The day of the holder's check; null: none runs. */ readonly due: string | null }

async function leadOf(tx: Tx, id: string): Promise<Lead | null> {
  const [lead] = await tx.query<Lead>(
    `select l.number, l.holder_agency_id as "holderId",
            (select f.short_name from lead_transfer x join agency f on f.id = x.from_agency_id where x.lead_id = l.id order by x.at desc limit 1) as "fromName",
            (select d.due_on::text from deadline d where d.object_id = l.id and d.party_agency_id = l.holder_agency_id and d.state = 'RUNNING' order by d.due_at limit 1) as due
       from lead l where l.id = $1`, [id]);
  return lead ?? null;
}

const notice = (agencyId: string, text: string, params: Notice['params'], urgent: boolean, seatKinds = WORKERS): Notice => ({
  agencyId, to: { seatKinds }, titleKey: `notice.lead.${text}.title`, bodyKey: `notice.lead.${text}.body`, reasonKey: 'notice.reason.LEAD', params, urgent, email: true,
});

const passedOn: NotificationRecipe = {
  topic: 'lead.passed-on',
  compose: async (tx, fact) => {
    const lead = await leadOf(tx, fact.objectId);
    return lead ? [notice(lead.holderId, 'passed-on', { number: lead.number, from: lead.fromName ?? '', ...(lead.due !== null && { due: lead.due }) }, false)] : [];
  },
};

/** The one who asked for an export learns that it can be had. */
const exportReady: NotificationRecipe = {
  topic: 'ledger.export-ready',
  compose: async (tx, fact) => {
    const [ready] = await tx.query<{ agencyId: string; seatId: string; count: number; until: string }>(
      `select agency_id as "agencyId", seat_id as "seatId", rows as count, to_char(expires_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as until from ledger_export where id = $1`, [fact.objectId]);
    return ready ? [{
      agencyId: ready.agencyId, to: { seatId: ready.seatId }, titleKey: 'notice.ledger.ready.title', bodyKey: 'notice.ledger.ready.body', reasonKey: 'notice.reason.EXPORT',
      params: { count: ready.count, until: ready.until }, urgent: false, email: false,
    }] : [];
  },
};

/** Who is told of the clock of a check: who holds the lead; when it was missed, the head too. */
export async function leadClockNotices(tx: Tx, fact: RecordedFact, topic: string, clock: ClockSummary): Promise<Notice[]> {
  const lead = await leadOf(tx, fact.objectId);
  const text = { 'deadline.reminded': 'due', 'deadline.missed': 'missed' }[topic];
  if (!lead || !text || lead.holderId !== clock.agencyId) return [];
  const missed = text === 'missed';
  const params = { number: lead.number, label: clock.label, labelEn: clock.labelEn, dueOn: clock.due, ...(!missed && { due: clock.due }) };
  return [notice(lead.holderId, text, params, missed || endsSoon(clock.due, tx.now), missed ? [...WORKERS, 'AGENCY_HEAD'] : WORKERS)];
}

export const LEDGER_RECIPES: readonly NotificationRecipe[] = [passedOn, exportReady];
/** For the record only. */
export const SILENT_LEDGER_TOPICS: readonly string[] = [
  'lead.registered', 'lead.filed', 'lead.not-filed', 'lead.check-extended', 'ledger.exported', 'ledger.export-requested', 'ledger.import-checked', 'ledger.imported',
  'ledger.view-saved', 'ledger.view-deleted', 'ledger.layout-saved',
];
