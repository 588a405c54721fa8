import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { DayScalar, PageInfoType, RefusalType } from '@portal/platform/graphql';
import type { Mask } from '../../catalogue/catalogue.table.js';
import { MaskEnum } from '../../catalogue/graphql/catalogue.types.js';
import type { DataErrorVerdict } from '../answer-data-error.js';

const DATA_ERROR_VERDICTS = ['CORRECTED', 'CONFIRMED'] as const;
export const DataErrorVerdictEnum = enumOf<DataErrorVerdict>(DATA_ERROR_VERDICTS);
registerEnumType(DataErrorVerdictEnum, { name: 'DataErrorVerdict', description: '核实更正 · 核实无误 (国务院令809号 第二十六条).' });

const WAYS = ['VIEW', 'EXPORT'] as const;
export type ReadingWay = (typeof WAYS)[number];
export const ReadingWayEnum = enumOf<ReadingWay>(WAYS);
registerEnumType(ReadingWayEnum, { name: 'DataReadingWay', description: '查看 · 导出.' });

@ObjectType('DataGrantColumn')
export class DataGrantColumnType {
  @Field() key: string;
  @Field() title: string;
  @Field(() => MaskEnum, { description: 'The mask under which it is read.' }) mask: Mask;
}

@ObjectType('DataUse', { description: '使用记录.' })
export class DataUseType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: string;
  @Field() by: string;
  @Field(() => ReadingWayEnum) way: ReadingWay;
  @Field(() => Int) rows: number;
}

@ObjectType('DataGrant', { description: '授权: what was handed over, until when it is read, and by whom it was.' })
export class DataGrantType {
  @Field(() => [DataGrantColumnType]) columns: DataGrantColumnType[];
  @Field(() => Date, { description: 'From this instant on nothing is read.' }) endsAt: string;
  @Field({ description: 'The end has come.' }) ended: boolean;
  @Field(() => Date) deliveredAt: string;
  @Field(() => Int) rowCount: number;
  @Field({ description: 'SHA-256 of the rows as they were handed over.' }) digest: string;
  @Field() suspended: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was last suspended, or read again.' }) suspensionReason: string | null;
  @Field({ description: 'It may be taken out as a file (answerDataExport).' }) exportable: boolean;
  @Field(() => Int) reads: number;
  @Field(() => [DataUseType], { description: 'Newest first, at most fifty.' }) uses: DataUseType[];
}

@ObjectType('DataCorrection', { description: '校核: an error that was reported, and its answer.' })
export class DataCorrectionType {
  @Field(() => ID) id: string;
  @Field(() => [String], { description: 'Codes of the columns.' }) fields: string[];
  @Field() text: string;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => Date) at: string;
  @Field() by: string;
  @Field({ description: 'It waits for the answer.' }) open: boolean;
  @Field(() => DataErrorVerdictEnum, { nullable: true, description: 'Null while it waits, and where the data were destroyed before.' }) verdict: DataErrorVerdict | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: string | null;
  @Field(() => String, { nullable: true }) answeredBy: string | null;
}

@ObjectType('DataUseRecord', { description: '使用记录 with purpose and case; nobody changes or deletes it.' })
export class DataUseRecordType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: string;
  @Field(() => ID) requestId: string;
  @Field() number: string;
  @Field() entryName: string;
  @Field(() => AgencyType) asker: AgencyType;
  @Field(() => AgencyType) provider: AgencyType;
  @Field() by: string;
  @Field(() => ReadingWayEnum) way: ReadingWay;
  @Field(() => Int) rows: number;
  @Field() purpose: string;
  @Field() objectNumber: string;
  @Field(() => DayScalar, { description: 'Kept until this day at least (第二十九条).' }) keptUntil: string;
}

@ObjectType('DataUseEdge')
export class DataUseEdgeType {
  @Field() cursor: string;
  @Field(() => DataUseRecordType) node: DataUseRecordType;
}

@ObjectType('DataUseConnection')
export class DataUseConnectionType {
  @Field(() => [DataUseEdgeType]) edges: DataUseEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('SharedDataEvent', { description: 'How shared data stand that are open on a screen.' })
export class SharedDataEventType {
  @Field(() => ID) requestId: string;
  @Field(() => Int, { description: 'Counts the tables that were handed over.' }) batch: number;
  @Field(() => String, { nullable: true, description: 'GRANT_SUSPENDED or PURPOSE_EXPIRED: the last event of the stream.' }) code: string | null;
}

@ObjectType('DataGrantSummary')
export class DataGrantSummaryType {
  @Field(() => ID, { description: 'Of the request.' }) id: string;
  @Field() number: string;
  @Field() entryName: string;
  @Field(() => AgencyType) asker: AgencyType;
  @Field(() => AgencyType) provider: AgencyType;
  @Field({ description: 'Read by the caller’s agency.' }) ours: boolean;
  @Field(() => Int) rowCount: number;
  @Field(() => Date) endsAt: string;
  @Field(() => Int, { description: 'Days that are left, begun ones whole; 0: it has ended.' }) daysLeft: number;
  @Field() suspended: boolean;
  @Field(() => Int) reads: number;
  @Field(() => Date, { nullable: true }) lastReadAt: string | null;
}

@ObjectType('DataGrantEdge')
export class DataGrantEdgeType {
  @Field() cursor: string;
  @Field(() => DataGrantSummaryType) node: DataGrantSummaryType;
}

@ObjectType('DataGrantConnection')
export class DataGrantConnectionType {
  @Field(() => [DataGrantEdgeType]) edges: DataGrantEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('OverdueDataStatement', { description: 'A statement of destruction that did not come in its term; for the conference office.' })
export class OverdueDataStatementType {
  @Field() number: string;
  @Field() askerName: string;
  @Field() providerName: string;
  @Field(() => Date) dueAt: string;
}

@ObjectType('SharedData', { description: 'What was read, masked as it was granted.' })
export class SharedDataType {
  @Field(() => ID) requestId: string;
  @Field() number: string;
  @Field(() => [DataGrantColumnType]) columns: DataGrantColumnType[];
  @Field(() => [[String]]) rows: string[][];
  @Field(() => Int, { description: 'Counts the tables that were handed over: this one.' }) batch: number;
  @Field({ description: 'Unit, person, instant and request: stands on the screen and in the file.' }) watermark: string;
  @Field(() => Date) endsAt: Date;
  @Field(() => String, { nullable: true, description: 'The CSV file, base64, when it was taken out.' }) content: string | null;
}

export const SharedDataPayload = createUnionType({
  name: 'SharedDataPayload', types: () => [SharedDataType, RefusalType] as const, resolveType: (value: object) => ('watermark' in value ? SharedDataType : RefusalType),
});
