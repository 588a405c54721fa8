import { CloseOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { InboxChangedDocument, type InboxChangedSubscription, MarkNotificationsReadDocument } from '../../generated/graphql';
import { useAct } from '../acts';
import { useT } from '../messages';
import { matterPath } from './matter-path';
import css from './live-inbox.module.css';

type Event = InboxChangedSubscription['inboxChanged'];

const SHOWN = 3;

const newestFirst = (before: Event[] | undefined, { inboxChanged: event }: InboxChangedSubscription): Event[] =>
  [event, ...(before ?? []).filter((one) => one.notificationId !== event.notificationId)].slice(0, SHOWN);

/** Listens to this person's inbox. Lists refresh through the cache; a card says what has come, and goes by itself unless urgent. Opening its matter from here marks it read, as in the inbox. */
export function LiveInbox() {
  const t = useT();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [{ data: events }] = useSubscription({ query: InboxChangedDocument }, newestFirst);
  const mark = useAct(MarkNotificationsReadDocument);
  const close = (id: string): void => setClosed((before) => new Set(before).add(id));

  return (
    <div className={`${css.cards} no-print`} role="status" aria-live="polite">
      {events?.filter((event) => !closed.has(event.notificationId)).map((event) => (
        <div key={event.notificationId} className={event.urgent ? css.urgent : css.card} onAnimationEnd={() => close(event.notificationId)}>
          <div>
            <p className="muted">{t('shell.newNotice')}</p>
            <Link to={matterPath(event.objectKind, event.objectId)} onClick={() => { close(event.notificationId); void mark.run({ ids: [event.notificationId] }); }}>{event.title}</Link>
          </div>
          <button type="button" className={css.close} aria-label={t('common.close')} onClick={() => close(event.notificationId)}><CloseOutlined /></button>
        </div>
      ))}
    </div>
  );
}
