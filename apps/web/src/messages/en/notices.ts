import type { SameKeys } from '../zh-CN';
import type { notices as zh } from '../zh-CN/notices';

export const notices: SameKeys<typeof zh> = {
  'notice.send': 'Send notice of meeting', 'notice.sendText': 'The liaison officers of {count} units are told: a notice in the portal and an e-mail with an invitation each.', 'notice.rsvpBy': 'Answers by', 'notice.link': 'Link to join', 'notice.linkText': 'Shown in the portal only, never in an e-mail.',
  'notice.change': 'Change meeting', 'notice.changeText': 'No notice has gone out yet; nobody is told of the change.', 'notice.changeTold': 'All units are told when time, place, form or link change; new units are invited, units that leave get a cancellation. After a change of time each unit answers again.',
  'notice.consent': 'Consent of the convener', 'notice.consentText': 'The convener has approved time and form. Where they change, say when and how the convener agreed.',
  'rsvp.title': 'Answers', 'rsvp.due': 'due {day}', 'rsvp.none': 'No answer yet', 'rsvp.stale': 'Answered before the change of time', 'rsvp.count': '{come} coming, {open} open, {all} in all', 'rsvp.urge': 'Remind once', 'rsvp.times': 'answered {count} times',
  'rsvp.ask': 'Please answer for your agency; you may change the answer until the meeting begins.', 'rsvp.now': 'Your agency: {answer}. You may change it until the meeting begins.', 'rsvp.again': 'The time has changed, please answer again. Before: {answer}', 'rsvp.reason': 'Why the agency cannot attend', 'rsvp.person': 'Stand-in (from your directory)', 'rsvp.standIn': 'Post of the stand-in', 'rsvp.phone': 'Telephone of the stand-in', 'rsvp.send': 'Answer',
  'RsvpAnswer.ATTEND': 'Attends', 'RsvpAnswer.DECLINE': 'Cannot attend', 'RsvpAnswer.DELEGATE': 'Sends a stand-in', 'RsvpVia.PORTAL': 'in the portal', 'RsvpVia.MAIL': 'by e-mail',
  'sitting.radar': 'Half-yearly meeting', 'sitting.first': 'first half of {year}', 'sitting.second': 'second half of {year}', 'sitting.title': 'Regular meeting, {half}', 'sitting.name': 'Regular meeting, {half}', 'sitting.missed': 'None was held in the {half}; this is on record. If one was held, enter it as a past meeting.', 'sitting.none': 'None is held or planned in the {half}; as a rule one is held each half-year, at the latest on {day}.', 'sitting.proposed': 'Proposed times (workdays, no member sits in another meeting of the portal)', 'sitting.plan': 'Plan at this time',
  'SittingStand.MET': 'Held or planned', 'SittingStand.OPEN': 'There is time', 'SittingStand.DUE': 'Plan it now',
};
