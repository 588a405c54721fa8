import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { CONNECTOR, type ConnectorView } from './connector.js';

/** 数据连接器 of an entry, for the agency that holds the data. */
@Injectable()
export class FindDataConnector {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the entry is another agency's */
  async run(actor: Actor, entryId: string): Promise<ConnectorView | null> {
    const [found] = isId(entryId) ? await this.db.read<ConnectorView>(actor, CONNECTOR, [entryId, actor.agencyId]) : [];
    return found ?? null;
  }
}
