import type { SameKeys } from '../zh-CN';
import type { minutes as zh } from '../zh-CN/minutes';

export const minutes: SameKeys<typeof zh> = {
  'minutes.title': 'Minutes', 'minutes.none': 'No minutes.', 'minutes.closed': '(not open to your agency)', 'minutes.open': 'Begin minutes', 'minutes.toDraft': 'Open the minutes of this meeting', 'minutes.heldOn': 'Held on {day}', 'minutes.by': 'Drafted by {agency}',
  'minutes.edit': 'Change title and meeting', 'minutes.invite': 'Ask to draft together', 'minutes.dismiss': 'End drafting together', 'minutes.keep': 'Keep a version', 'minutes.fillIn': 'Please fill in: {field}',
  'minutes.field.title': 'Title of the minutes', 'minutes.field.meeting': 'Name of the meeting', 'minutes.field.heldOn': 'Day of the meeting', 'minutes.field.place': 'Place', 'minutes.field.chair': 'Chair', 'minutes.field.attendance': 'Present, excused, observing (a line each)',
  'minutes.field.points': 'Points of the meeting (a line each, a section each)', 'minutes.field.agency': 'Agency', 'minutes.field.name': 'Name of the version', 'minutes.keepIntro': 'The text of this moment is kept as a version that never changes; writing goes on.', 'minutes.inviteIntro': 'Handlers and liaisons of the agency may write in the text at the same time as yours.',
  'minutes.dismissIntro': 'Whoever of that agency has the text open is cut off at once; what was written stays.', 'minutes.writers': 'Drafting together', 'minutes.noWriters': 'Only the drafting agency writes.', 'minutes.versions': 'Versions', 'minutes.noVersions': 'No version kept yet.',
  'minutes.version': 'Version {no}: {name}', 'minutes.versionBy': '{agency} {person}, {when}, {lines} lines', 'minutes.compare': 'Compare', 'minutes.compareWith': 'Compare with the one before', 'minutes.compared': 'Version {before} → version {after}',
  'minutes.same': 'Both are the same.', 'minutes.back': 'Back to the minutes', 'minutes.hash': 'Checksum {hash}', 'minutes.unchanged': '{count} lines unchanged',
  'minutes.text': 'Text', 'minutes.textHelp': 'Several people can write at once; it is saved by itself. Enter begins a line; Alt+↑ and Alt+↓ move the present one; Ctrl+Alt+0 to 3 make it text, section, heading or decision.',
  'minutes.saved': 'Saved', 'minutes.saving': 'Saving…', 'minutes.loading': 'Opening the text…', 'minutes.offline': 'Offline, kept on this computer', 'minutes.offlineNoStore': 'Offline, do not close this page', 'minutes.reading': 'Read only', 'minutes.denied': 'You may no longer see the text of these minutes.', 'minutes.keptHere': 'The text is closed; this computer holds changes that were not handed in',
  'minutes.here': 'Writing: {names}', 'minutes.alone': 'Only you are writing', 'minutes.kind': 'This line', 'minutes.up': 'Move line up', 'minutes.down': 'Move line down', 'minutes.units': 'Agencies concerned', 'minutes.unitsHint': 'The first agency of a decision leads, the others support.', 'minutes.due': 'Due', 'minutes.deliverable': 'To deliver', 'minutes.removeUnit': 'Remove {name}', 'minutes.lead': 'leads', 'minutes.support': 'supports',
  'MinutesState.DRAFTING': 'being drafted', 'MinutesState.CONSULTING': 'out for comment', 'MinutesState.SIGNING': 'waiting for signature', 'MinutesState.SIGNED': 'signed', 'MinutesState.ISSUED': 'issued',
  'MinutesLineKind.TEXT': 'Text', 'MinutesLineKind.SECTION': 'Section', 'MinutesLineKind.HEADING': 'Heading', 'MinutesLineKind.DECISION': 'Decision',
  'MinutesVersionKind.NAMED': 'kept', 'MinutesVersionKind.SENT': 'sent for comment', 'MinutesVersionKind.SIGNED': 'for signature', 'MinutesVersionKind.ISSUED': 'issued',
  'MinutesLineChange.SAME': 'unchanged', 'MinutesLineChange.CHANGED': 'changed', 'MinutesLineChange.MOVED': 'moved', 'MinutesLineChange.ADDED': 'added', 'MinutesLineChange.REMOVED': 'removed',
};
