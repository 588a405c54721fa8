import type { gates as zh } from '../zh-CN/gates';

export const gates: Record<keyof typeof zh, string> = {
  'gates.title': 'Before the decision', 'gates.records': 'What was done', 'gates.notDone': 'Not done', 'gates.before': 'Before: {act}', 'gates.fromAmount': 'From {amount} yuan',
  'gates.held': 'Chair: {chair}; present: {participants}', 'gates.asked': 'Put forward by {who} on {when}', 'gates.reviewed': 'Reviewed by {who}', 'gates.due': 'Opinion due by {day}', 'gates.dissent': 'Dissent: {text}',
  'gates.agreed': 'Agreed', 'gates.notAgreed': 'Not agreed',
  'gates.act.request': 'Ask for legal review', 'gates.act.review': 'Give the legal opinion', 'gates.act.discussion': 'Record the discussion', 'gates.act.officers': 'Name the officers',
  'gates.intro.request': 'Goes to the legal reviewer of your agency, who answers within 10 working days (NHSA Order No. 4, art. 38).', 'gates.intro.review': 'Seen within your agency only; it cannot be changed once recorded.',
  'gates.intro.discussion': 'Posts, not names. It cannot be changed once recorded; another discussion is recorded by itself.', 'gates.intro.officers': 'Two or more, each with a certificate (Administrative Penalty Law, art. 42; administrative handling by healthcare security: Regulation on the use of the fund, art. 29).',
  'gates.field.result': 'Result', 'gates.field.opinion': 'Opinion', 'gates.field.heldOn': 'Held on', 'gates.field.chair': 'Post of the chair', 'gates.field.participants': 'Posts of those present', 'gates.field.passed': 'Outcome',
  'gates.field.conclusion': 'Conclusion', 'gates.field.dissent': 'Dissent, if any', 'gates.field.officers': 'Officers', 'gates.hint.participants': 'One a line, three or more with the chair.',
  'gates.transfersDue': 'Not transferred though due', 'gates.transfersDueText': 'Open cases that reach a criterion, were not transferred, and have no reason agreed by the head. Their contents stay with the agencies.', 'gates.noTransfersDue': 'None is open.',
  'gates.waitingReason': '{count} of them wait for a decision on the reason',
  'Gate.LEGAL_REVIEW': 'Legal review', 'Gate.COLLECTIVE_DISCUSSION': 'Collective discussion', 'Gate.TWO_OFFICERS': 'Two or more officers',
  'GateState.REQUESTED': 'Waiting', 'GateState.PASSED': 'Passed', 'GateState.FAILED': 'Not passed', 'GateState.CORRECTION': 'To be corrected',
};
