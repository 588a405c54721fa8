import type { ComponentType } from 'react';
import { ConfirmOutcome, EndOutcome } from './decision-acts';
import { HandleExpiry, ReportFollowUp } from './follow-up-acts';
import type { OutcomeAct } from './outcome-act';
import { RecordPublication, RecordWithdrawal } from './publication-acts';
import { RecordReceipt } from './record-receipt';

const DIALOGS: Readonly<Record<string, ComponentType<OutcomeAct>>> = {
  confirmInvestigationOutcome: ConfirmOutcome,
  recordPublication: RecordPublication,
  recordWithdrawal: RecordWithdrawal,
  recordReceipt: RecordReceipt,
  handleExpiry: HandleExpiry,
  reportFollowUp: ReportFollowUp,
  endOutcome: EndOutcome,
};

/** The dialog of each act on an outcome. */
export function OutcomeDialogs({ action, ...act }: OutcomeAct & { action: string }) {
  const Dialog = DIALOGS[action];
  return Dialog ? <Dialog {...act} /> : null;
}
