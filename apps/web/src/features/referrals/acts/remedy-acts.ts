import {
  AcceptReasonsDocument, DecideReconsiderationDocument, GiveReasonsDocument, OrderFilingDocument, RequestReconsiderationDocument,
  RequestSupervisionDocument, RequireReasonsDocument, TurnToAdministrativeDocument, type RemedyInput, type SupervisionStepInput,
} from '../../../generated/graphql';
import { act, type Field } from './act-spec';

const remedy: Field<Exclude<keyof RemedyInput, 'id' | 'expectedVersion'>>[] = [
  { kind: 'area', name: 'reason', label: 'referrals.field.reason', required: true },
  { kind: 'text', name: 'documentNo', label: 'referrals.field.documentNo' },
];

const step = {
  fields: [
    { kind: 'text', name: 'number', label: 'referrals.field.number', required: true },
    { kind: 'day', name: 'decidedOn', label: 'referrals.field.decidedOn', required: true },
    { kind: 'area', name: 'reason', label: 'referrals.field.reason', required: true },
  ] satisfies Field<Exclude<keyof SupervisionStepInput, 'id' | 'expectedVersion'>>[],
  initial: (_referral: unknown, today: string) => ({ decidedOn: today }),
};

/** The ways after 不予立案, and the steps of 复议 and 立案监督 that answer them. */
export const remedyActs = [
  act('requestReconsideration', RequestReconsiderationDocument, { fields: remedy }),
  act('requestSupervision', RequestSupervisionDocument, { fields: remedy }),
  act('turnToAdministrative', TurnToAdministrativeDocument, { fields: remedy }),
  act('decideReconsideration', DecideReconsiderationDocument, {
    fields: [
      {
        kind: 'choice', name: 'file', label: 'referrals.field.reconsiderationOutcome', required: true,
        options: [{ value: true, label: 'referrals.reconsideration.file' }, { value: false, label: 'referrals.reconsideration.keep' }],
      },
      { kind: 'text', name: 'number', label: 'referrals.field.number', required: true },
      { kind: 'day', name: 'decidedOn', label: 'referrals.field.decidedOn', required: true },
      { kind: 'area', name: 'reason', label: 'referrals.field.reason', required: true },
    ],
    initial: (_referral, today) => ({ decidedOn: today }),
  }),
  act('requireReasons', RequireReasonsDocument, step),
  act('giveReasons', GiveReasonsDocument, step),
  act('acceptReasons', AcceptReasonsDocument, step),
  act('orderFiling', OrderFilingDocument, step),
];
