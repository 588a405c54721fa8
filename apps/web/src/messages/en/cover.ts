/** AB角: who is away, and who stands in; and what the conference has to do with a matter. */
export const cover = {
  'cover.title': 'Deputies', 'cover.none': 'This agency has no liaison’s seat.', 'cover.vacant': 'vacant', 'cover.noDeputy': 'nobody', 'cover.name': 'Name a deputy', 'cover.deputy': 'Deputy', 'cover.noColleagues': 'There is nobody else to be named',
  'cover.nameText': 'What falls due during a leave, or lies unread too long, is the deputy’s to act on; of everything else he sees nothing.', 'cover.leave': 'Take leave', 'cover.leaveText': 'What falls due in these days goes to {name} and comes back by itself; statutory clocks go on.', 'cover.from': 'From (00:00)', 'cover.to': 'To (24:00)', 'cover.dayMissing': 'Choose a day',
  'cover.away': 'Away from {from} to {to}', 'cover.awayLater': 'Will be away from {from} to {to}', 'cover.back': 'Back already', 'cover.cancel': 'Cancel', 'cover.handed': 'With the deputy now: {count}', 'cover.rule': 'What has a clock and lies unread for {hours} hours goes to the deputy too.',
  'cover.setHours': 'Set the hours', 'cover.hours': 'Hours unread', 'cover.hoursText': 'For all liaisons of the agency.', 'cover.deputyFirst': 'Name a deputy first.',
  'about.title': 'Conference', 'about.bring': 'Bring before the conference', 'about.none': 'Not brought before the conference yet.', 'about.resolutions': 'Resolutions', 'about.gone': 'There is no such matter, or your agency may not quote it.',
} as const;
