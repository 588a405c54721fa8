import { useEffect, useRef } from 'react';
import { useClient, useQuery } from 'urql';
import { DataRequestDocument, DeliveryLogDocument } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { useServerNow } from '../../../shared/session/use-server-now';
import { LoadError } from '../../../shared/states';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';
import { useUntilDone } from './use-until-done';

const GOOD: ReadonlySet<string> = new Set(['DELIVERED', 'SAME']);
const SOON_MS = 60_000;

/** 提供记录: what came by the owner's connector, the newest first, and when it is tried again. Nothing where nobody tried. */
export default function AttemptsCard({ requestId }: { requestId: string }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const now = useServerNow();
  const [{ data, error }, ask] = useQuery({ query: DeliveryLogDocument, variables: { requestId } });
  const log = data?.deliveryLog;
  const count = log?.attempts.length;
  const seen = useRef(count);
  useUntilDone(log?.nextAt != null && new Date(log.nextAt).getTime() < now + SOON_MS, ask);
  useEffect(() => {
    // What an attempt brought changes the request too.
    if (seen.current !== undefined && count !== undefined && seen.current !== count) void client.query(DataRequestDocument, { id: requestId }, { requestPolicy: 'network-only' }).toPromise();
    seen.current = count;
  }, [client, count, requestId]);
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!log || (log.attempts.length === 0 && log.nextAt == null)) return null;
  return (
    <section className="card" aria-labelledby="attempts">
      <header><h2 id="attempts">{t('connector.attempts')}</h2></header>
      {log.nextAt != null && <p className={shared.text} role="status">{t('connector.next', { at: format.instant(log.nextAt) })}</p>}
      <ul className={shared.list}>
        {log.attempts.map((one) => (
          <li key={one.id}>
            <p className={shared.line}><span className="num">{format.instant(one.at)}</span><span>{t(`DataConnectorKind.${one.way}`)}</span><span className={`${shared.tag} ${GOOD.has(one.outcome) ? '' : shared.late}`}>{one.text}</span>{one.rows != null && <span className="num">{t('grant.rowCount', { count: one.rows })}</span>}</p>
            {one.detail && <p className={css.said}>{one.detail}</p>}
            {one.problems.length > 0 && <ul className={css.said}>{one.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>}
            {(one.fileName ?? one.digest) && <p className={shared.line}>{one.fileName && <span>{one.fileName}</span>}{one.digest && <span className="num">SHA-256 {one.digest}</span>}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
