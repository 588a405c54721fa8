import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AgencyKind } from '@portal/platform';
import { PageInfoType } from '@portal/platform/graphql';
import type { RegionLevel } from '../directory/agency-view.js';
import { AGENCY_KINDS } from '../data/agencies-guangdong.js';

/** A string union as a GraphQL enum. */
export const enumOf = <T extends string>(values: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };

export const RegionLevelEnum = enumOf<RegionLevel>(['PROVINCE', 'CITY', 'COUNTY']);
registerEnumType(RegionLevelEnum, { name: 'RegionLevel' });

export const AgencyKindEnum = enumOf<AgencyKind>(AGENCY_KINDS.map(({ code }) => code));
registerEnumType(AgencyKindEnum, { name: 'AgencyKind', valuesMap: Object.fromEntries(AGENCY_KINDS.map(({ code, zh }) => [code, { description: zh }])) });

@ObjectType('Region', { description: '行政区划 by GB/T 2260.' })
export class RegionType {
  @Field(() => ID, { description: 'Six digits.' }) code: string;
  @Field() name: string;
  @Field(() => RegionLevelEnum) level: RegionLevel;
  @Field(() => ID, { nullable: true }) parentCode: string | null;
}

@ObjectType('Agency', { description: '机关、单位: a government body in one region, of one kind.' })
export class AgencyType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => AgencyKindEnum) kind: AgencyKind;
  @Field(() => [AgencyKindEnum], { description: 'Kinds whose duties it carries besides its own.' }) alsoKinds: readonly AgencyKind[];
  @Field(() => RegionType) region: RegionType;
  @Field({ description: '统一社会信用代码 (GB 32100).' }) uscc: string;
  @Field(() => String, { nullable: true, description: 'What of this record is made up for the demonstration.' }) demoNote: string | null;
}

@ObjectType('AgencyEdge')
export class AgencyEdgeType {
  @Field() cursor: string;
  @Field(() => AgencyType) node: AgencyType;
}

@ObjectType('AgencyConnection')
export class AgencyConnectionType {
  @Field(() => [AgencyEdgeType]) edges: AgencyEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}
