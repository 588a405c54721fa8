import type { SameKeys } from '../zh-CN';
import type { issuing as zh } from '../zh-CN/issuing';

export const issuing: SameKeys<typeof zh> = {
  'issue.title': 'Signature and issue', 'issue.open': 'Signature and issue', 'issue.read': 'Read the text as submitted or issued', 'issue.submit': 'Submit for signature', 'issue.submitIntro': 'The text is fixed once it is submitted. Each decision must say who leads and until which day.', 'issue.note': 'Note (may stay empty)', 'issue.takeBack': 'Take back',
  'issue.askSeal': 'Ask for the seal', 'issue.askSealIntro': 'The conference and its office have no seal and issue no documents of their own; the lead agency seals for them (notice 26 of 2020, part 4(2)).', 'issue.copies': 'Copies to seal', 'issue.purpose': 'Purpose', 'issue.copiesOf': '{count} copies',
  'issue.issue': 'Issue', 'issue.issueIntro': 'The text never changes afterwards. It goes to the agencies that were there; each decision is handed out with it.', 'issue.receive': 'Receive', 'issue.correct': 'Correct', 'issue.correctIntro': 'What was issued stays readable; the correction is signed, sealed and issued anew.', 'issue.correcting': 'Being corrected: {reason}',
  'issue.toSign': 'Text to sign', 'issue.sign': 'Sign', 'issue.return': 'Return', 'issue.reason': 'Remark (needed to return or refuse)', 'issue.reasonNeeded': 'Please say why.', 'issue.changed': 'This has just been changed. Please look again before deciding.', 'issue.otherSeats': 'You hold another seat: ', 'issue.sitOn': 'Go on as {seat}', 'issue.grant': 'Grant the seal', 'issue.deny': 'Refuse',
  'issue.issues': 'Issues', 'issue.no': 'Issue {no}', 'issue.because': 'Corrected because: {reason} ({count} lines)', 'issue.docx': 'Word', 'issue.pdf': 'PDF', 'issue.json': 'Data (JSON)', 'issue.preview': 'Preview of the issue', 'issue.whole': 'Open the minutes',
  'issue.way': 'What was done', 'issue.submitted': 'Submitted by {who}, {when}', 'issue.decision.SIGNED': 'Signed', 'issue.decision.RETURNED': 'Returned', 'issue.decision.TAKEN_BACK': 'Taken back', 'issue.received': 'Received by {who}, {when}', 'issue.notReceived': 'not received',
  'issue.seal': 'Seal request {number}', 'issue.sealBy': 'Sealed by: {agency}', 'issue.used': 'Used: {who}, {when}',
  'SealState.ASKED': 'waiting for a decision', 'SealState.APPROVED': 'granted, not used yet', 'SealState.REFUSED': 'refused', 'SealState.USED': 'used', 'SealState.LAPSED': 'lapsed',
};
