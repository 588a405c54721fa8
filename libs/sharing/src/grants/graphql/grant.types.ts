import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgencyType, enumOf } from '@portal/agencies/graphql';
import { RefusalType } from '@portal/platform/graphql';
import type { Mask } from '../../catalogue/catalogue.table.js';
import { MaskEnum } from '../../catalogue/graphql/catalogue.types.js';

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
  @Field(() => Date) deliveredAt: string;
  @Field(() => Int) rowCount: number;
  @Field({ description: 'SHA-256 of the rows as they were handed over.' }) digest: string;
  @Field() suspended: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was last suspended, or read again.' }) suspensionReason: string | null;
  @Field(() => Int) reads: number;
  @Field(() => [DataUseType], { description: 'Newest first, at most fifty.' }) uses: DataUseType[];
}

@ObjectType('DataGrantSummary')
export class DataGrantSummaryType {
  @Field(() => ID) requestId: string;
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
  @Field({ description: 'Unit, person, instant and request: stands on the screen and in the file.' }) watermark: string;
  @Field(() => Date) endsAt: Date;
  @Field(() => String, { nullable: true, description: 'The CSV file, base64, when it was taken out.' }) content: string | null;
}

export const SharedDataPayload = createUnionType({
  name: 'SharedDataPayload', types: () => [SharedDataType, RefusalType] as const, resolveType: (value: object) => ('watermark' in value ? SharedDataType : RefusalType),
});
