import type { FetchOutcome } from './fetch.rules.js';
import type { SigningAlgorithm } from './signing.js';

/** 接口取数: the portal calls the owner's system. 文件投递: the owner's system puts a file into its folder. */
export const CONNECTOR_KINDS = ['HTTP_PULL', 'CSV_DROP'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];

/** A connector as the agency that holds the data sees it: without its secret. */
export interface ConnectorView {
  /** Of the entry. */ readonly id: string; readonly kind: ConnectorKind; readonly enabled: boolean; readonly url: string | null; readonly algorithm: SigningAlgorithm | null; readonly keyId: string | null;
  readonly publicKey: string | null; /** Name of the agency's folder, below the one that is set. */ readonly folder: string; readonly version: number; readonly changedAt: string; readonly changedBy: string;
  readonly testedAt: string | null; readonly testOutcome: FetchOutcome | null; readonly testDetail: string | null; /** A test waits for its end. */ readonly testing: boolean;
}

const VIEW = `
  select c.entry_id as id, c.kind, c.enabled, c.url, c.algorithm, c.key_id as "keyId", c.public_key as "publicKey", a.uscc as folder, c.version, c.changed_at as "changedAt", c.changed_by as "changedBy",
         c.tested_at as "testedAt", c.test_outcome as "testOutcome", c.test_detail as "testDetail",
         exists (select 1 from data_fetch f where f.entry_id = c.entry_id and f.request_id is null and f.state = 'WAITING') as testing
    from data_connector c join agency a on a.id = c.agency_id where c.entry_id = $1 and c.agency_id = $2`;
export const CONNECTOR = { name: 'data-connector', text: VIEW };

/** SQL: whether what is granted on an entry is fetched from its owner's system. */
export const pullsAt = (entryId: string): string => `exists (select 1 from data_connector n where n.entry_id = ${entryId} and n.enabled and n.kind = 'HTTP_PULL')`;
