import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { EditConflictType, RefusalType } from '@portal/platform/graphql';
import { CONNECTOR_KINDS, type ConnectorKind } from '../connector.js';
import { FETCH_OUTCOMES, type FetchOutcome } from '../fetch.rules.js';
import type { SigningAlgorithm } from '../signing.js';

const ConnectorKindEnum = enumOf<ConnectorKind>(CONNECTOR_KINDS);
const FetchOutcomeEnum = enumOf<FetchOutcome>(FETCH_OUTCOMES);
registerEnumType(ConnectorKindEnum, { name: 'DataConnectorKind', description: '接口取数 · 文件投递.' });
registerEnumType(FetchOutcomeEnum, { name: 'DataFetchOutcome', description: 'What became of an attempt of a connector.' });

@ObjectType('DataConnector', { description: '数据连接器: how the table of a granted request comes from its owner’s system. The key that signs is never shown.' })
export class DataConnectorType {
  @Field(() => ID, { description: 'The id of the entry it stands on.' }) id: string;
  @Field(() => ConnectorKindEnum) kind: ConnectorKind;
  @Field() enabled: boolean;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => String, { nullable: true, description: 'hmac-sha256 or ed25519 (RFC 9421).' }) algorithm: SigningAlgorithm | null;
  @Field(() => String, { nullable: true }) keyId: string | null;
  @Field(() => String, { nullable: true, description: 'Checks signatures by ed25519 (SPKI, PEM).' }) publicKey: string | null;
  @Field({ description: 'Name of the agency’s folder for files.' }) folder: string;
  @Field(() => Int) version: number;
  @Field(() => Date) changedAt: string;
  @Field() changedBy: string;
  @Field(() => Date, { nullable: true }) testedAt: string | null;
  @Field(() => FetchOutcomeEnum, { nullable: true }) testOutcome: FetchOutcome | null;
  @Field(() => String, { nullable: true, description: 'What came of the last test, in words.' }) testText: string | null;
  @Field({ description: 'A test waits for its end.' }) testing: boolean;
}

@ObjectType('DataConnectorSet')
export class DataConnectorSetType {
  @Field(() => DataConnectorType) connector: DataConnectorType;
  @Field(() => String, { nullable: true, description: 'The shared secret of hmac-sha256 (base64): told this once, kept nowhere in the clear.' }) secret: string | null;
}

@InputType()
export class SetDataConnectorInput {
  @Field(() => ID) entryId: string;
  @Field(() => Int, { description: '0 where there is none yet.' }) expectedVersion: number;
  @Field(() => ConnectorKindEnum) kind: ConnectorKind;
  @Field() enabled: boolean;
  @Field(() => String, { nullable: true, description: 'Where the owner’s system is called: https, and a host that is let through.' }) url?: string | null;
  @Field(() => String, { nullable: true, description: 'hmac-sha256 or ed25519.' }) algorithm?: SigningAlgorithm | null;
  @Field(() => Boolean, { nullable: true, description: 'A new key in place of the one there is.' }) newKey?: boolean | null;
}

@ObjectType('DeliveryAttempt', { description: '提供记录: one attempt of the connector.' })
export class DeliveryAttemptType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: string;
  @Field(() => ConnectorKindEnum) way: ConnectorKind;
  @Field(() => FetchOutcomeEnum) outcome: FetchOutcome;
  @Field({ description: 'The outcome in words.' }) text: string;
  @Field(() => Int, { nullable: true }) rows: number | null;
  @Field(() => Int, { nullable: true }) bytes: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what came.' }) digest: string | null;
  @Field(() => String, { nullable: true, description: 'For the agency that holds the data.' }) fileName: string | null;
  @Field(() => String, { nullable: true, description: 'For the agency that holds the data.' }) detail: string | null;
  @Field(() => [String], { description: 'For the agency that holds the data: what is wrong, by row and column.' }) problems: string[];
}

@ObjectType('DeliveryLog')
export class DeliveryLogType {
  @Field(() => ID) requestId: string;
  @Field(() => Date, { nullable: true, description: 'When the owner’s system is called next.' }) nextAt: string | null;
  @Field(() => [DeliveryAttemptType], { description: 'Newest first, at most fifty.' }) attempts: DeliveryAttemptType[];
}

export const DataConnectorPayload = createUnionType({
  name: 'DataConnectorPayload', types: () => [DataConnectorSetType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'connector' in value ? DataConnectorSetType : RefusalType),
});
