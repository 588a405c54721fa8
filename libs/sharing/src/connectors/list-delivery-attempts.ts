import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem } from '@portal/platform';
import type { ConnectorKind } from './connector.js';
import type { FetchOutcome } from './fetch.rules.js';

export interface DeliveryAttempt {
  readonly id: string; readonly at: string; readonly way: ConnectorKind; readonly outcome: FetchOutcome; readonly rows: number | null; readonly bytes: number | null; readonly digest: string | null; readonly fileName: string | null;
  /** Only for the agency that holds the data: how its system answered, and what is wrong in which row. */
  readonly detail: string | null; readonly problems: readonly FieldProblem[];
}

/** What came by the connector, and when it is tried again. */
export interface DeliveryLog { readonly requestId: string; readonly nextAt: string | null; readonly attempts: readonly DeliveryAttempt[] }

const MOST = 50;
const LIST = {
  name: 'delivery-attempts',
  text: `
    select jsonb_build_object('requestId', r.id, 'nextAt', (select f.next_at from data_fetch f where f.request_id = r.id and f.state = 'WAITING'),
      'attempts', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'at', t.at, 'way', t.way, 'outcome', t.outcome, 'rows', t.rows, 'bytes', t.bytes, 'digest', t.digest,
          'fileName', case when r.provider_id = $2 then t.file_name end, 'detail', case when r.provider_id = $2 then t.detail end, 'problems', case when r.provider_id = $2 then t.problems else '[]' end) order by t.at desc, t.id desc), '[]')
         from (select * from data_attempt a where a.request_id = r.id order by a.at desc, a.id desc limit ${MOST}) t)) as log
      from data_request r join party p on p.object_id = r.id and p.agency_id = $2 and p.content and p.role in ('SENDER', 'RECEIVER') where r.id = $1`,
};

/** 提供记录: the attempts of the connector, for both agencies of the request; the newest first, at most fifty. */
@Injectable()
export class ListDeliveryAttempts {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such request, or the acting agency neither asked nor holds the data */
  async run(actor: Actor, requestId: string): Promise<DeliveryLog | null> {
    const [found] = isId(requestId) ? await this.db.read<{ log: DeliveryLog }>(actor, LIST, [requestId, actor.agencyId]) : [];
    return found?.log ?? null;
  }
}
