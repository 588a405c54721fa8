import type { SameKeys } from '../zh-CN';
import type { members as zh } from '../zh-CN/members';

export const members: SameKeys<typeof zh> = {
  'MemberChangeKind.HANDOVER': 'Change of a seat', 'MemberChangeKind.JOIN': 'Unit joins', 'MemberChangeKind.LEAVE': 'Unit leaves',
  'LeavingKind.RESOLUTION': 'Resolution', 'LeavingKind.MINUTES_SHARE': 'Comment on minutes', 'LeavingKind.MEETING': 'Meeting', 'LeavingKind.TOPIC': 'Topic',
  'change.hint.HANDOVER': 'Pending work goes with the seat at 00:00 of that day.', 'change.hint.JOIN': 'A member from 00:00 of that day; no right before.', 'change.hint.LEAVE': 'No member from 00:00 of that day: nothing new comes, what it took part in can still be read.',
  'change.who': 'Who', 'change.ofUnit': 'Somebody of the unit', 'change.isNew': 'Not in the directory', 'change.newHint': 'Entered in the directory when the conference has confirmed it; the administrator opens the account; no right before the day.',
  'change.new.name': 'Name', 'change.new.post': 'Post', 'change.new.phone': 'Office telephone', 'change.new.email': 'E-mail',
  'join.propose': 'Propose to join', 'join.byOffice': 'Propose that a unit joins', 'join.unit': 'Unit', 'join.letter': 'Name the letter of the unit, its day and its number.', 'join.byLetter': 'Put forward by the office with the unit’s letter',
  'join.seat': 'Seat {no}', 'join.remove': 'Remove seat {no}', 'join.kind': 'Kind of seat', 'join.title': 'Name of the seat', 'join.titleHint': 'Division and duty, such as “liaison of social security”.', 'join.add': 'Add a seat', 'join.people': 'People',
  'join.hasAccount': 'Has an account', 'join.noAccount': 'In the directory; the account is still to be opened', 'join.notEntered': 'Not in the directory; entered when the conference has confirmed it',
  'leave.propose': 'Propose to leave', 'leave.byOffice': 'Propose that a unit leaves', 'leave.until': 'until {day}', 'leave.matters': 'Open matters', 'leave.settle': 'Settle open matters', 'leave.none': 'The unit has nothing in hand at this conference.',
  'leave.unsettled': '{count} still to be settled; only then can it be passed on and confirmed.', 'leave.undecided': 'Not settled yet', 'leave.stays': 'The unit ends it; the day stays', 'leave.hand': 'Another member takes it over', 'leave.handed': '{agency} takes it over; the day stays', 'leave.to': 'Taken over by', 'leave.due': 'due {day}', 'leave.heldOn': 'on {day}',
  'leave.choice': 'What becomes of it', 'leave.mustStay': 'This cannot be handed over.', 'leave.settleText': 'A word on each. What is handed over is signed for by the other unit once the conference has confirmed it; the rest the unit ends in its time.', 'leave.rest': 'Transfers, cases and joint investigations are not the conference’s and go on; the liaison stays.',
  'accounts.text': 'These people hold a seat, or will, and cannot sign in yet. An account opens no door by itself: rights begin with the day of the seat.', 'accounts.none': 'No account to be opened', 'accounts.noneText': 'People whom the conference has confirmed are shown here, and a notice is sent.', 'accounts.open': 'Open account', 'accounts.account': 'Account', 'accounts.hint': '2 to 64 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter.',
  'accounts.opened': 'The account is open', 'accounts.password': 'First password', 'accounts.once': 'Shown this once. Tell it to the person by telephone or face to face, to be changed after signing in.', 'accounts.noted': 'Noted',
};
