import { isId } from '@portal/kernel';
import { type Party, refuse, type Refusal, type Tx } from '@portal/platform';
import type { ConferenceTable } from '../conferences/conference-table.js';
import { seat } from '../matters/perform.js';
import type { MeetingKind } from './meeting.table.js';

type Place = Omit<Party, 'objectKind' | 'objectId'>;

/** Kinds of meeting to which some are asked, and not all members. */
export const OF_SOME: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['PARTIAL', 'EXPERT_REVIEW']);

/** Who is asked: all members, or those that are named. Who is only invited to the conference is asked where it is named. */
export async function attendeesOf(tx: Tx, table: ConferenceTable, kind: MeetingKind, named: readonly string[]): Promise<readonly string[] | Refusal> {
  const members = table.members.filter(({ role }) => role !== 'INVITED').map(({ agencyId }) => agencyId);
  const wanted = [...new Set(named)];
  if (!wanted.every(isId)) return refuse('AGENCY_UNKNOWN');
  const known = new Set(table.members.map(({ agencyId }) => agencyId));
  if (wanted.some((id) => !known.has(id))) return refuse('ATTENDEE_NOT_OF_CONFERENCE', undefined, [{ field: 'attendeeIds', code: 'NOT_ON_LIST' }]);
  if (!OF_SOME.has(kind)) return [...new Set([...members, ...wanted])];
  return wanted.length === 0 ? refuse('ATTENDEES_NEEDED', undefined, [{ field: 'attendeeIds', code: 'REQUIRED' }]) : wanted;
}

/**
 * Places at a meeting: the office prepares it, the lead agency's convener approves it, who is asked reads it. Of a meeting of some, the other
 * members learn at most that it takes place.
 */
export function placesAt(table: ConferenceTable, kind: MeetingKind, attendees: readonly string[]): Place[] {
  const others = table.members.filter(({ agencyId, role }) => role !== 'INVITED' && agencyId !== table.leadId && !attendees.includes(agencyId));
  return [
    { agencyId: table.officeId, role: 'OWNER', content: true, box: 'TODO' },
    { agencyId: table.leadId, role: 'SUPERVISOR', content: true, box: 'COPIED' },
    ...attendees.filter((id) => id !== table.leadId && id !== table.officeId).map((agencyId): Place => ({ agencyId, role: 'PARTICIPANT', content: true, box: 'COPIED' })),
    ...(OF_SOME.has(kind) && table.partialTold ? others.map(({ agencyId }): Place => ({ agencyId, role: 'PARTICIPANT', content: false, box: 'COPIED' })) : []),
  ];
}

export const seatMeeting = (tx: Tx, id: string, places: readonly Place[]): Promise<void> => seat(tx, 'MEETING', id, places);
