import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { CONNECTOR, type ConnectorView } from './connector.js';
import { orderFetch } from './order-fetch.js';
import type { ConnectorSet } from './set-data-connector.js';

/** 测试连接: the worker calls the owner's system, or looks into the folder, once and without any data; what came of it stands at the connector. */
@Injectable()
export class TestDataConnector {
  constructor(private readonly db: Database) {}

  /** @returns the connector, whose test waits; or NOT_FOUND */
  run(actor: Actor, entryId: string): Promise<ConnectorSet | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const [found] = isId(entryId) ? await tx.query('select 1 from data_connector where entry_id = $1 and agency_id = $2 for update', [entryId, actor.agencyId]) : [];
      if (!found || actor.agencyId === null) return notFound();
      await orderFetch(tx, { entryId, agencyId: actor.agencyId, cause: 'TEST' });
      await tx.query('update data_connector set tested_at = null, test_outcome = null, test_detail = null where entry_id = $1', [entryId]);
      await record(tx, 'data-connector.test-asked', { objectKind: 'CATALOGUE_ENTRY', objectId: entryId, audience: 'AGENCY' });
      const [connector] = await tx.query<ConnectorView>(CONNECTOR.text, [entryId, actor.agencyId]);
      return connector ? { kind: 'set', connector, secret: null } : notFound();
    });
  }
}
