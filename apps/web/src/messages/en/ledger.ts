import type { SameKeys } from '../zh-CN';
import type { ledger as zh } from '../zh-CN/ledger';

export const ledger: SameKeys<typeof zh> = {
  'ledger.further': 'More filters',
  'ledger.any': 'Any',
  'ledger.order': 'Order',
  'ledger.columns': 'Columns',
  'ledger.totalOver': '{count, number} cases or more',
  'ledger.subjectKind': 'Kind of subject',
  'ledger.subjectCode': 'Code of the subject',
  'ledger.region': 'Region',
  'ledger.agency': 'Registered by',
  'ledger.whose': 'Whose cases',
  'ledger.whose.own': 'Our own',
  'ledger.whose.shown': 'Referred to us',
  'ledger.referralState': 'State of a referral',
  'ledger.amountFrom': 'Amount from',
  'ledger.amountTo': 'Amount to',
  'ledger.takingPart': 'Agency taking part',
  'ledger.takingPart.set': 'As chosen',
  'ledger.shownBy': 'referred by {agency}',
  'CaseOrder.NEWEST': 'Newest first',
  'CaseOrder.OLDEST': 'Oldest first',
  'CaseOrder.AMOUNT': 'Largest amount',
};
