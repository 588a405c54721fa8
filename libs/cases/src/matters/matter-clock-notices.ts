import { endsSoon, type Notice, type RecordedFact } from '@portal/notifications';
import type { PartyRole, SeatKind, Tx } from '@portal/platform';

const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];
const OFFICE: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];

interface Clock { readonly agencyId: string; readonly label: string; readonly labelEn: string; readonly due: string }

/** By which number people know a matter that a clock runs on; $1 is its id. */
const NUMBER_OF: Readonly<Record<string, string>> = {
  CONSULTATION_SHARE: 'select c.number from consultation_share s join consultation c on c.id = s.consultation_id where s.id = $1',
  SUPERVISION_MEASURE: 'select l.number from supervision_measure m join listed_supervision l on l.id = m.supervision_id where m.id = $1',
  SUPERVISION_STEP: 'select number from supervision_step where id = $1',
  RESOLUTION: 'select number from resolution where id = $1',
  MEETING: 'select number from meeting where id = $1',
  MINUTES_SHARE: `select to_char(held_on, 'YYYY-MM-DD') || ' 会议纪要' as number from minutes_share where id = $1`,
  TOPIC_CALL: 'select number from topic_call where id = $1',
  CATALOGUE_ENTRY: 'select number from catalogue_entry where id = $1',
  DATA_REQUEST: 'select number from data_request where id = $1',
  CAMPAIGN_REPORT: 'select number from campaign_report where id = $1',
  BULLETIN: 'select number from bulletin where id = $1',
};
/** Kinds that others look on at too: of their silence only these roles are told. */
const TOLD_OF_SILENCE: Readonly<Record<string, readonly PartyRole[]>> = { RESOLUTION: ['OWNER'], MEETING: ['OWNER'], MINUTES_SHARE: ['OWNER'], TOPIC_CALL: ['OWNER'], CAMPAIGN_REPORT: ['OWNER'], BULLETIN: ['SENDER'] };

const TEXT_OF: Readonly<Record<string, string>> = { 'deadline.reminded': 'reminded', 'deadline.missed': 'missed', 'deadline.resumed': 'changed', 'deadline.recomputed': 'changed' };

/**
 * Who is told of a clock on a matter that is not a referral: whose it is; when it was missed, its head and the other agencies
 * at the matter too, for the silence is theirs to deal with.
 */
export async function matterClockNotices(tx: Tx, topic: string, clock: Clock, fact: Pick<RecordedFact, 'objectKind' | 'objectId'>): Promise<Notice[]> {
  const statement = NUMBER_OF[fact.objectKind];
  const text = TEXT_OF[topic];
  if (statement === undefined || text === undefined) return [];
  const [found] = await tx.query<{ number: string }>(statement, [fact.objectId]);
  if (!found) return [];
  const missed = topic === 'deadline.missed';
  const notice = (agencyId: string, seatKinds: readonly SeatKind[], what: string, reason: string, email: boolean): Notice => ({
    agencyId, to: { seatKinds }, urgent: missed || (text === 'reminded' && endsSoon(clock.due, tx.now)), email, titleKey: `notice.matter-clock.${what}.title`, bodyKey: `notice.matter-clock.${what}.body`,
    reasonKey: `notice.reason.${reason}`, params: { number: found.number, label: clock.label, labelEn: clock.labelEn, dueOn: clock.due, ...(!missed && { due: clock.due }) },
  });
  const own = notice(clock.agencyId, missed ? [...WORKERS, 'AGENCY_HEAD'] : WORKERS, text, 'CLOCK', text !== 'changed');
  if (!missed) return [own];
  const parties = await tx.query<{ agencyId: string; role: PartyRole }>('select agency_id as "agencyId", role from party where object_id = $1 and agency_id <> $2', [fact.objectId, clock.agencyId]);
  const told = TOLD_OF_SILENCE[fact.objectKind];
  if (told) return [own, ...parties.filter(({ role }) => told.includes(role)).map(({ agencyId }) => notice(agencyId, [...OFFICE, ...WORKERS], 'missed.other', 'MATTER_OTHER', true))];
  return [own, ...parties.map(({ agencyId, role }) => (role === 'OFFICE'
    ? notice(agencyId, OFFICE, 'missed.other', 'OFFICE', false) : notice(agencyId, WORKERS, 'missed.other', 'MATTER_OTHER', true)))];
}
