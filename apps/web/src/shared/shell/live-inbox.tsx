import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useClient, useSubscription } from 'urql';
import { InboxChangedDocument, MeDocument, type InboxChangedSubscription } from '../../generated/graphql';
import { useT } from '../messages';
import { sessionStore } from '../session';
import { matterPath } from './matter-path';
import css from './live-inbox.module.css';

type Event = InboxChangedSubscription['inboxChanged'];

const SHOWN = 3;
const RETRY_MS = 3_000;

const newestFirst = (before: Event[] | undefined, { inboxChanged: event }: InboxChangedSubscription): Event[] =>
  [event, ...(before ?? []).filter((one) => one.notificationId !== event.notificationId)].slice(0, SHOWN);

/** Listens to this person's inbox. Lists refresh through the cache; a card says what has come, and goes by itself unless urgent. */
export function LiveInbox() {
  const t = useT();
  const client = useClient();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [{ data: events, fetching }, listen] = useSubscription({ query: InboxChangedDocument }, newestFirst);
  const close = (id: string): void => setClosed((before) => new Set(before).add(id));

  // The server cuts the stream of an ended session: ask who we are, and listen again when we still are somebody.
  useEffect(() => {
    if (fetching) return;
    const timer = window.setTimeout(() => {
      void client.query(MeDocument, {}, { requestPolicy: 'network-only' }).toPromise().then(({ data }) => {
        if (data && !data.me) sessionStore.ended();
        else listen();
      });
    }, RETRY_MS);
    return () => window.clearTimeout(timer);
  }, [fetching, client, listen]);

  return (
    <div className={`${css.cards} no-print`} role="status" aria-live="polite">
      {events?.filter((event) => !closed.has(event.notificationId)).map((event) => (
        <div key={event.notificationId} className={event.urgent ? css.urgent : css.card} onAnimationEnd={() => close(event.notificationId)}>
          <div>
            <p className="muted">{t('shell.newNotice')}</p>
            <Link to={matterPath(event.objectKind, event.objectId)} onClick={() => close(event.notificationId)}>{event.title}</Link>
          </div>
          <button type="button" className={css.close} aria-label={t('common.close')} onClick={() => close(event.notificationId)}><CloseOutlined /></button>
        </div>
      ))}
    </div>
  );
}
