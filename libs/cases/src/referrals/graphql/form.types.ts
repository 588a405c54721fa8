import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AttachmentType, DayScalar, FormFieldType, MoneyScalar } from '@portal/platform/graphql';
import type { FindingState } from '../forms/form-field.js';
import type { ReferralKind } from '../referral-table.js';
import { OfficerType } from './officer.type.js';
import { FindingStateEnum, ReferralKindEnum } from './referral-enums.js';

const line = { nullable: true } as const;

@ObjectType('Finding', { description: '审计发现的问题, with its own state and clock.' })
export class FindingType {
  @Field(() => ID) id: string;
  @Field() no: string;
  @Field() title: string;
  @Field(() => String, line) facts: string | null;
  @Field(() => String, line) legalBasis: string | null;
  @Field(() => String, line) demand: string | null;
  @Field(() => MoneyScalar, line) amount: string | null;
  @Field(() => DayScalar, line) dueOn: string | null;
  @Field(() => FindingStateEnum) state: FindingState;
  @Field(() => MoneyScalar, line) rectifiedAmount: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: 'What is still to be rectified.' }) balance: string | null;
  @Field(() => String, line) note: string | null;
  @Field(() => String, line) replyNo: string | null;
  @Field(() => Date, line) reportedAt: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Its own receipt.' }) receiptNo: string | null;
  @Field(() => Int, { description: 'How often it was opened again after it was closed.' }) reopenings: number;
}

@ObjectType('ReferralFormValues', { description: 'A draft as its form has it; findings and materials stand beside it.' })
export class ReferralFormValuesType {
  @Field(() => String, line) documentNo: string | null;
  @Field(() => DayScalar, line) documentDay: string | null;
  @Field(() => MoneyScalar, line) amount: string | null;
  @Field(() => [OfficerType], line) officers: OfficerType[] | null;
  @Field(() => String, line) title: string | null;
  @Field(() => String, line) facts: string | null;
  @Field(() => String, line) legalBasis: string | null;
  @Field(() => String, line) advice: string | null;
  @Field(() => DayScalar, line) replyBy: string | null;
  @Field(() => String, line) secrecy: string | null;
  @Field(() => String, line) letterKind: string | null;
  @Field(() => String, line) origin: string | null;
  @Field(() => String, line) basis: string | null;
  @Field(() => String, line) need: string | null;
  @Field(() => String, line) careRegion: string | null;
  @Field(() => String, line) insuredRegion: string | null;
  @Field(() => Boolean, line) hideSource: boolean | null;
  @Field(() => Boolean, line) urgent: boolean | null;
}

@ObjectType('PacketField', { description: 'One field of a letter, in words.' })
export class PacketFieldType {
  @Field() name: string;
  @Field() label: string;
  @Field() value: string;
}

@ObjectType('ReferralStep', { description: 'One act with all that was said with it, as far as the viewer may read.' })
export class ReferralStepType {
  @Field() act: string;
  @Field() label: string;
  @Field(() => Date) at: Date | string;
  @Field() agency: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => String, line) documentNo: string | null;
  @Field(() => DayScalar, line) documentDay: string | null;
  @Field(() => String, { nullable: true, description: 'The code that was chosen, in words.' }) reason: string | null;
  @Field(() => String, line) text: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'A day that was proposed or agreed.' }) date: string | null;
  @Field(() => MoneyScalar, line) amount: string | null;
  @Field(() => [String], { description: 'What was missing, one line each.' }) lines: string[];
  @Field(() => [OfficerType]) officers: OfficerType[];
  @Field(() => [AttachmentType]) attachments: AttachmentType[];
}

@ObjectType('MaterialRule')
export class MaterialRuleType {
  @Field() kind: string;
  @Field() label: string;
  @Field() required: boolean;
  @Field() reasonAllowed: boolean;
}

@ObjectType('ReferralKindInfo', { description: 'A kind of referral as its table says: who sends and receives, what it holds, how its draft is filled in.' })
export class ReferralKindInfoType {
  @Field(() => ReferralKindEnum) kind: ReferralKind;
  @Field() label: string;
  @Field({ description: 'Which law, and what for.' }) description: string;
  @Field({ description: 'Whether the viewer’s own agency may send it.' }) mayDraft: boolean;
  @Field(() => [String]) receiverKinds: string[];
  @Field(() => [MaterialRuleType]) materials: MaterialRuleType[];
  @Field(() => [FormFieldType], { description: 'Empty: it is written by operations of its own (editReferral).' }) form: FormFieldType[];
  @Field({ description: 'The head decides before it goes.' }) needsHead: boolean;
  @Field(() => Int) officersNeeded: number;
  @Field({ description: 'For the sender and one named seat only.' }) sealed: boolean;
}

@ObjectType('RecipientSeat', { description: 'A post through which an agency receives.' })
export class RecipientSeatType {
  @Field(() => ID) id: string;
  @Field() title: string;
}

@ObjectType('SealedCount', { description: 'How many sealed referrals were sent in the conference’s province; nothing else of them is known here.' })
export class SealedCountType {
  @Field(() => Int) sent: number;
  @Field(() => Int) open: number;
}
