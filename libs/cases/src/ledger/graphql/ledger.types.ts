import type { DutyProblem } from '@portal/agencies';
import { enumOf } from '@portal/agencies/graphql';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, DoneType, MoneyScalar, RefusalType } from '@portal/platform/graphql';
import { DutyProblemEnum } from '../../responsibilities/graphql/duty.enums.js';
import { IMPORT_MODES, type ImportMode } from '../imports/confirm-import.js';
import { IMPORT_KINDS, type ImportKindKey } from '../imports/import-kinds.js';

export const ImportKindEnum = enumOf<ImportKindKey>(IMPORT_KINDS);
registerEnumType(ImportKindEnum, { name: 'ImportKind', description: 'What the rows of a sheet become.' });
export const ImportModeEnum = enumOf<ImportMode>(IMPORT_MODES);
registerEnumType(ImportModeEnum, { name: 'ImportMode', description: '全部导入（有一行有问题即不导入）、只导入无问题的行。' });
type ImportState = 'CHECKED' | 'DONE';
export const ImportStateEnum = enumOf<ImportState>(['CHECKED', 'DONE']);
registerEnumType(ImportStateEnum, { name: 'ImportState' });
type RowVerdict = 'GOOD' | 'BAD' | 'DUPLICATE';
export const RowVerdictEnum = enumOf<RowVerdict>(['GOOD', 'BAD', 'DUPLICATE']);
registerEnumType(RowVerdictEnum, { name: 'RowVerdict', description: '可导入、有问题、已登记过。' });
type ExportState = 'QUEUED' | 'READY' | 'FAILED' | 'EXPIRED';
export const ExportStateEnum = enumOf<ExportState>(['QUEUED', 'READY', 'FAILED', 'EXPIRED']);
registerEnumType(ExportStateEnum, { name: 'ExportState', description: '生成中、可下载、失败、已过期。' });

@ObjectType('LedgerExport', { description: 'A sheet of the ledger that the acting person asked for.' })
export class LedgerExportType {
  @Field(() => ID) id: string;
  @Field(() => ExportStateEnum) state: ExportState;
  @Field(() => Int, { nullable: true }) rows: number | null;
  @Field({ description: 'Who, when, which cases: stands at the top of the sheet.' }) watermark: string;
  @Field(() => Date) requestedAt: Date | string;
  @Field(() => Date, { nullable: true }) expiresAt: Date | string | null;
  @Field(() => String, { nullable: true }) fileName: string | null;
  @Field(() => Float, { nullable: true, description: 'Bytes.' }) size: number | null;
  @Field(() => String, { nullable: true, description: 'For as long as it is there.' }) url: string | null;
}

@ObjectType('ViewValue', { description: 'A name and a value as the address of the ledger carries them.' })
export class ViewValueType {
  @Field() name: string;
  @Field() value: string;
}

@ObjectType('LedgerView', { description: '常用视图: filter, order and columns under a name.' })
export class LedgerViewType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => [ViewValueType]) search: ViewValueType[];
  @Field() shared: boolean;
  @Field() isDefault: boolean;
  @Field() mine: boolean;
}

@ObjectType('CellProblem', { description: 'What is wrong with one cell, and what to do.' })
export class CellProblemType {
  @Field() column: string;
  @Field() heading: string;
  @Field() value: string;
  @Field() code: string;
  @Field() message: string;
  @Field() next: string;
}

@ObjectType('LikelyDuplicate', { description: 'A case of the agency that a row looks like.' })
export class LikelyDuplicateType {
  @Field(() => ID) caseId: string;
  @Field() number: string;
  @Field() title: string;
  @Field({ description: 'The very same facts about the same subject.' }) same: boolean;
}

@ObjectType('RoutedFinding', { description: 'A finding of an audit as its row says it, and the agency that is proposed to answer for it.' })
export class RoutedFindingType {
  @Field() no: string;
  @Field() title: string;
  @Field(() => String, { nullable: true }) facts?: string | null;
  @Field(() => String, { nullable: true }) legalBasis?: string | null;
  @Field(() => String, { nullable: true }) demand?: string | null;
  @Field(() => MoneyScalar, { nullable: true }) amount?: string | null;
  @Field(() => DayScalar, { nullable: true }) dueOn?: string | null;
  @Field({ description: 'The kind of problem, as the list of responsibilities has it.' }) problem: string;
  @Field(() => DutyProblemEnum) duty: DutyProblem;
  @Field({ description: 'Where it is.' }) region: string;
  @Field(() => ID, { description: 'The agency that is proposed.' }) officeId: string;
  @Field(() => String, { nullable: true, description: 'On what it rests that this agency answers for it: entry and version of the list; null where the sheet names another.' }) basis: string | null;
  @Field(() => ID, { nullable: true, description: 'The agency that a list in force names: to choose another needs a reason.' }) listedId: string | null;
  @Field(() => String, { nullable: true, description: '处室 and seat that are told there.' }) contact: string | null;
  @Field(() => String, { nullable: true, description: 'Why the sheet names another.' }) routeReason: string | null;
}

@ObjectType('ImportRow')
export class ImportRowType {
  @Field(() => Int, { description: 'As the spreadsheet program counts it.' }) row: number;
  @Field(() => RowVerdictEnum) verdict: RowVerdict;
  @Field({ description: 'First words of what the row says.' }) summary: string;
  @Field(() => [CellProblemType]) problems: CellProblemType[];
  @Field(() => [LikelyDuplicateType]) duplicates: LikelyDuplicateType[];
  @Field(() => ID, { nullable: true, description: 'What was made of it.' }) madeId: string | null;
  @Field(() => RoutedFindingType, { nullable: true, description: 'Of a sheet of findings: a row without problems.' }) finding: RoutedFindingType | null;
}

@ObjectType('SheetImport', { description: 'A sheet that was checked, and what became of it.' })
export class SheetImportType {
  @Field(() => ID) id: string;
  @Field(() => ImportKindEnum) kind: ImportKindKey;
  @Field() fileName: string;
  @Field(() => ImportStateEnum) state: ImportState;
  @Field(() => Int) rowCount: number;
  @Field(() => Int) goodCount: number;
  @Field(() => Int) badCount: number;
  @Field(() => Int) duplicateCount: number;
  @Field(() => Int) madeCount: number;
  @Field(() => Date) checkedAt: Date | string;
  @Field(() => Date, { nullable: true }) doneAt: Date | string | null;
  @Field(() => [ImportRowType], { description: 'At most 300: those with problems first, in the order of the sheet.' }) rows: ImportRowType[];
}

@ObjectType('SheetTemplate', { description: 'An empty sheet to fill in.' })
export class SheetTemplateType {
  @Field() name: string;
  @Field({ description: 'The .xlsx file, base64.' }) content: string;
}

@ObjectType('LayoutColumn')
export class LayoutColumnType {
  @Field() key: string;
  @Field() heading: string;
  @Field(() => Int, { description: 'In characters.' }) width: number;
}

@ObjectType('LedgerLayout', { description: '台账格式: the columns of the agency’s sheets.' })
export class LedgerLayoutType {
  @Field() name: string;
  @Field(() => [LayoutColumnType]) columns: LayoutColumnType[];
  @Field(() => [String], { description: 'Keys that a column may have.' }) keys: string[];
}

@InputType()
export class ViewValueInput {
  @Field() name: string;
  @Field() value: string;
}

@InputType()
export class SaveLedgerViewInput {
  @Field(() => ID, { nullable: true, description: 'Of a view of one’s own, to change it.' }) id?: string | null;
  @Field() name: string;
  @Field(() => [ViewValueInput]) search: ViewValueInput[];
  @Field() shared: boolean;
  @Field() isDefault: boolean;
}

@InputType()
export class LayoutColumnInput {
  @Field() key: string;
  @Field() heading: string;
  @Field(() => Int) width: number;
}

@InputType()
export class SaveLedgerLayoutInput {
  @Field() name: string;
  @Field(() => [LayoutColumnInput]) columns: LayoutColumnInput[];
}

const either = (name: string) => (value: object): string => ('message' in value ? 'Refusal' : name);
export const ExportPayload = createUnionType({ name: 'ExportPayload', types: () => [LedgerExportType, RefusalType] as const, resolveType: either('LedgerExport') });
export const ViewPayload = createUnionType({ name: 'ViewPayload', types: () => [LedgerViewType, RefusalType] as const, resolveType: either('LedgerView') });
export const ImportPayload = createUnionType({ name: 'ImportPayload', types: () => [SheetImportType, RefusalType] as const, resolveType: either('SheetImport') });
export const LayoutPayload = createUnionType({ name: 'LayoutPayload', types: () => [LedgerLayoutType, RefusalType] as const, resolveType: either('LedgerLayout') });
export const DeleteViewPayload = createUnionType({ name: 'DeleteViewPayload', types: () => [DoneType, RefusalType] as const, resolveType: either('Done') });
