import type { SameKeys } from '../zh-CN';
import type { cases as zh } from '../zh-CN/cases';

export const cases: SameKeys<typeof zh> = {
  'cases.title': 'Case ledger',
  'cases.total': '{count, plural, one {# case} other {# cases}}',
  'cases.filter': 'Filter',
  'cases.search': 'Number, matter or subject',
  'cases.clearFilter': 'Clear the filter',
  'cases.noMatch': 'Nothing matches the filter',
  'cases.noMatchText': 'No case meets all the conditions chosen.',
  'cases.empty': 'The ledger is empty',
  'cases.emptyText': 'Once a case is registered, it can be referred, completed and followed from here.',
  'cases.number': 'Number',
  'cases.matter': 'Matter',
  'cases.subject': 'Subject',
  'cases.lead': 'Lead source',
  'cases.amount': 'Amount (CNY)',
  'cases.state': 'State',
  'cases.lamp': 'Deadline',
  'cases.referrals': 'Referrals',
  'cases.registeredAt': 'Registered',
  'cases.registeredFrom': 'From',
  'cases.registeredTo': 'To',
};
