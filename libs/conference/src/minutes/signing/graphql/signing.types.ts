import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { PartyRoleEnum, TimelineEntryType } from '@portal/cases/graphql';
import type { PartyRole } from '@portal/platform';
import { AvailableActionType, DayScalar, EditConflictType, PageInfoType, RefusalType } from '@portal/platform/graphql';
import { ResolutionStateEnum } from '../../../resolutions/graphql/resolution.types.js';
import type { ResolutionState } from '../../../resolutions/resolution.table.js';
import { LineChangeEnum, MinutesLineType } from '../../graphql/minutes.types.js';
import type { LineChange } from '../../text/compare-lines.rules.js';
import { SEAL_STATES, type SealState } from '../seal/seal.table.js';
import { SIGNATURE_DECISIONS, type SignatureDecision } from '../signing.table.js';

export const SealStateEnum = enumOf<SealState>(SEAL_STATES);
registerEnumType(SealStateEnum, { name: 'SealState', description: '待审批 · 同意 · 不同意 · 已用印 · 已失效.' });
const SignatureDecisionEnum = enumOf<SignatureDecision>(SIGNATURE_DECISIONS);
registerEnumType(SignatureDecisionEnum, { name: 'MinutesSignatureDecision', description: '审签 · 退回 · 收回.' });

@ObjectType('MinutesSignature', { description: 'One submission to the convener, and what came of it, under the name and the post of that day.' })
export class MinutesSignatureType {
  @Field(() => Int) no: number;
  @Field(() => ID) versionId: string;
  @Field({ description: 'SHA-256 over head and lines.' }) hash: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) submittedAt: string;
  @Field() submittedBy: string;
  @Field(() => SignatureDecisionEnum, { nullable: true }) decision: SignatureDecision | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) agency: string | null;
  @Field(() => String, { nullable: true }) person: string | null;
  @Field(() => String, { nullable: true }) seat: string | null;
}

@ObjectType('MinutesSeal')
export class MinutesSealType {
  @Field(() => ID) requestId: string;
  @Field() number: string;
  @Field(() => SealStateEnum) state: SealState;
  @Field() askedBy: string;
  @Field(() => Date) openedAt: string;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('MinutesLineChangeNote')
export class LineChangeNoteType {
  @Field(() => ID) line: string;
  @Field(() => LineChangeEnum) change: LineChange;
}

@ObjectType('MinutesIssueSummary')
export class MinutesIssueSummaryType {
  @Field(() => ID) id: string;
  @Field(() => Int) no: number;
  @Field(() => ID) versionId: string;
  @Field(() => Date) issuedAt: string;
  @Field() person: string;
  @Field() seat: string;
  @Field({ description: 'SHA-256 of the .docx.' }) sha256: string;
  @Field({ description: 'SHA-256 of the data.' }) dataHash: string;
  @Field(() => String, { nullable: true, description: 'Why it was issued anew; null of the first.' }) reason: string | null;
  @Field(() => [LineChangeNoteType]) changes: LineChangeNoteType[];
}

@ObjectType('MinutesReceipt')
export class MinutesReceiptType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int) issueNo: number;
  @Field(() => Date, { nullable: true }) receivedAt: string | null;
  @Field(() => String, { nullable: true }) receivedBy: string | null;
}

@ObjectType('MinutesResolution', { description: 'What became of a line that was marked as 议定事项.' })
export class MinutesResolutionType {
  @Field(() => ID) resolutionId: string;
  @Field() number: string;
  @Field(() => ID) line: string;
  @Field(() => ResolutionStateEnum) state: ResolutionState;
}

@ObjectType('MinutesSigning', { description: '审签、代章、印发, as far as the reader may see them.' })
export class MinutesSigningType {
  @Field(() => String, { nullable: true, description: 'Why what was issued is being corrected.' }) correction: string | null;
  @Field(() => [MinutesSignatureType], { description: 'The last first; for the office and the lead agency.' }) signatures: MinutesSignatureType[];
  @Field(() => [MinutesSealType]) seals: MinutesSealType[];
  @Field(() => [MinutesIssueSummaryType], { description: 'The last first.' }) issues: MinutesIssueSummaryType[];
  @Field(() => [MinutesReceiptType], { description: 'Of the last issue; a unit sees its own.' }) receipts: MinutesReceiptType[];
  @Field(() => [MinutesResolutionType]) resolutions: MinutesResolutionType[];
  @Field(() => [MinutesLineType], { nullable: true, description: 'The text that waits for signature.' }) toSign: MinutesLineType[] | null;
}

@ObjectType('MinutesIssue', { description: '印发稿, as it was issued, whatever was issued since.' })
export class MinutesIssueType {
  @Field(() => ID) id: string;
  @Field(() => ID) minutesId: string;
  @Field(() => Int) no: number;
  @Field(() => Int, { description: 'Number of the last issue of the same minutes.' }) latest: number;
  @Field() title: string;
  @Field() meeting: string;
  @Field(() => DayScalar) heldOn: string;
  @Field(() => Date) issuedAt: string;
  @Field() person: string;
  @Field() seat: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field() sha256: string;
  @Field() dataHash: string;
  @Field({ description: 'The data are, by their hash, what was issued.' }) intact: boolean;
  @Field({ description: 'A page of its own, for a frame that runs no scripts. Lines are found as #line-<name>.' }) html: string;
  @Field(() => [MinutesLineType]) lines: MinutesLineType[];
  @Field(() => [LineChangeNoteType]) changes: LineChangeNoteType[];
}

@ObjectType('SealUse', { description: '用印登记.' })
export class SealUseType {
  @Field(() => Date) at: string;
  @Field() by: string;
  @Field() approvedBy: string;
  @Field({ description: 'Of the text that was sealed.' }) hash: string;
  @Field({ description: 'Of the file that was issued.' }) fileSha256: string;
  @Field(() => Int) copies: number;
  @Field(() => Int, { nullable: true, description: 'Which issue of the minutes; null for who may not read them.' }) issueNo: number | null;
}

@ObjectType('SealRequest', { description: '代章申请: the office asks the lead agency for its seal, for one text.' })
export class SealRequestType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => SealStateEnum) state: SealState;
  @Field(() => Int) version: number;
  @Field(() => PartyRoleEnum) viewerRole: PartyRole;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => AgencyType) lead: AgencyType;
  @Field(() => ID) minutesId: string;
  @Field() title: string;
  @Field() hash: string;
  @Field(() => Int) copies: number;
  @Field(() => String, { nullable: true }) purpose: string | null;
  @Field() askedBy: string;
  @Field(() => Date) openedAt: string;
  @Field(() => Date, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) signedBy: string | null;
  @Field(() => Date, { nullable: true }) signedAt: string | null;
  @Field(() => SealUseType, { nullable: true }) use: SealUseType | null;
  @Field(() => [TimelineEntryType]) timeline: TimelineEntryType[];
  @Field(() => [AvailableActionType]) availableActions: AvailableActionType[];
}

@ObjectType('SealRequestEdge')
export class SealRequestEdgeType {
  @Field() cursor: string;
  @Field(() => SealRequestType) node: SealRequestType;
}
@ObjectType('SealRequestConnection')
export class SealRequestConnectionType {
  @Field(() => [SealRequestEdgeType]) edges: SealRequestEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

export const SealRequestPayload = createUnionType({
  name: 'SealRequestPayload',
  types: () => [SealRequestType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : SealRequestType),
});
