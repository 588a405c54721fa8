import type { consult as zh } from '../zh-CN/consult';
import type { SameKeys } from '../zh-CN';

export const consult: SameKeys<typeof zh> = {
  'consult.none': 'No consultations.', 'consult.noneOfCase': 'None opened yet.', 'consult.closed': '(not open to your agency)', 'consult.round': 'Round {round}', 'consult.answered': '{answered} of {invited} agencies answered',
  'consult.question': 'Question', 'consult.invited': 'Invited agencies', 'consult.opinions': 'Written opinions', 'consult.noOpinions': 'No opinion yet.', 'consult.conclusion': 'Conclusion', 'consult.shared': 'What {agency} may read of the case', 'consult.due': 'answer by {when} (agreed term)',
  'consult.adopted': 'Adopted', 'consult.notAdopted': 'Not adopted: {reason}', 'consult.cites': 'Cites: {names}', 'consult.agreed': 'An agreed term, not law. Silence is recorded as such; it is never consent.', 'consult.remove': 'Remove {name}', 'consult.convener': 'Convened by {agency}',
  'consult.open': 'Open a consultation', 'consult.give': 'Give opinion', 'consult.supplement': 'Supplement', 'consult.conclude': 'Conclude', 'consult.reopen': 'Open again', 'consult.fillIn': 'Fill in: {field}',
  'consult.field.kind': 'Kind', 'consult.field.title': 'Title', 'consult.field.question': 'Question', 'consult.field.workingDays': 'Working days for the answer', 'consult.field.invitees': 'Invited agencies and what each may read', 'consult.field.stance': 'Opinion',
  'consult.field.text': 'Reasons', 'consult.field.evidence': 'Evidence cited', 'consult.field.files': 'Files', 'consult.field.conclusion': 'Conclusion', 'consult.field.adopted': 'Adopted', 'consult.field.reason': 'Why it is not adopted', 'consult.field.reopenReason': 'Why it is opened again',
  'consult.hint.parts': 'Subject and kinds of violation are always shown; tick the rest for each agency.', 'consult.hint.medical': 'A medical review cites at least one other item of evidence that corroborates it.',
  'ConsultationKind.GENERAL': 'General', 'ConsultationKind.LEGAL_ADVICE': 'Legal advice', 'ConsultationKind.EARLY_INVOLVEMENT': 'Early involvement', 'ConsultationKind.MEDICAL_REVIEW': 'Medical review',
  'ConsultationState.OPEN': 'Opinions asked for', 'ConsultationState.CONCLUDED': 'Concluded', 'CasePart.FACTS': 'Facts', 'CasePart.AMOUNT': 'Amount', 'CasePart.EVIDENCE': 'Evidence list', 'CasePart.FILES': 'Files',
  'Stance.AGREE': 'Agrees', 'Stance.DISAGREE': 'Disagrees', 'Stance.RESERVE': 'Reserves', 'Stance.SUPPLEMENT': 'Supplement', 'Feedback.ANSWERED': 'Answered', 'Feedback.AWAITED': 'Awaited', 'Feedback.OVERDUE': 'No answer in time',

  'watch.register': 'Listed supervision', 'watch.none': 'Nothing is listed.', 'watch.waiting': 'Awaiting my decision', 'watch.noneWaiting': 'Nothing awaits a decision.', 'watch.candidates': 'Overdue', 'watch.noneLate': 'Nothing is overdue.',
  'watch.nominate': 'Nominate for listed supervision', 'watch.approve': 'List it', 'watch.return': 'Return', 'watch.delist': 'Delist it', 'watch.keep': 'Keep it listed', 'watch.requestDelisting': 'Ask for delisting', 'watch.nominateAgain': 'Nominate again', 'watch.report': 'Report progress',
  'watch.reason': 'Why it is nominated', 'watch.decision': 'Decision', 'watch.measures': 'Measures', 'watch.noMeasures': 'No measures yet.', 'watch.done': 'Done', 'watch.until': 'by {when} (agreed term)', 'watch.late': 'Overdue', 'watch.progress': '{done} of {measures} measures done',
  'watch.step': '{step}', 'watch.since': '{label}, overdue since {when}', 'watch.lastStep': '{step} taken ({when})', 'watch.answer': 'Answer', 'watch.reply': 'Answer', 'watch.skipped': 'Step skipped', 'watch.aboutMatter': 'About {number}', 'watch.confirmed': 'Issued',
  'watch.field.level': 'Level', 'watch.field.title': 'Title', 'watch.field.reason': 'Reason', 'watch.field.office': 'The liaison office may read the content', 'watch.field.owner': 'Agency in charge', 'watch.field.measure': 'Measure', 'watch.field.days': 'Working days to do it',
  'watch.field.reportDays': 'Working days between reports', 'watch.field.text': 'Text', 'watch.field.done': 'The measure is done', 'watch.field.skip': 'Why a step is skipped', 'watch.field.answerDays': 'Working days to answer',
  'ListedSupervisionState.NOMINATED': 'Awaiting the convener', 'ListedSupervisionState.RETURNED': 'Returned', 'ListedSupervisionState.LISTED': 'Listed', 'ListedSupervisionState.DELISTING_REQUESTED': 'Delisting asked for', 'ListedSupervisionState.DELISTED': 'Delisted',
  'SupervisionLevel.PROVINCE': 'Province', 'SupervisionLevel.CITY': 'City', 'SupervisionStepKind.REMINDER': 'Reminder', 'SupervisionStepKind.URGING': 'Urging', 'SupervisionStepKind.INQUIRY': 'Inquiry', 'SupervisionStepKind.INTERVIEW': 'Interview', 'SupervisionStepKind.CRITICISM': 'Criticism',

  'transfer.due': 'The amount reaches the criterion of “{offence}” ({amount} yuan and more) and the case was not transferred to the police.', 'transfer.basis': 'Basis: State Council Order 310, articles 3 and 11; {basis}', 'transfer.asked': 'The reason for not transferring awaits the head.', 'transfer.approved': 'The head agreed to the reason for not transferring.',
  'transfer.ask': 'Say why it is not transferred', 'transfer.approve': 'Agree', 'transfer.refuse': 'Do not agree',
  'recusal.title': 'Recusal', 'recusal.declare': 'Declare recusal', 'recusal.reason': 'Reason', 'recusal.intro': 'Once the head decides, you no longer see this case, its referrals, consultations and documents; your agency goes on.', 'recusal.grant': 'Grant', 'recusal.refuse': 'Refuse', 'recusal.waits': '{person} declared recusal ({number})',
};
