import { CloseOutlined } from '@ant-design/icons';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { InboxChangedDocument, type InboxChangedSubscription } from '../../generated/graphql';
import { useT } from '../messages';
import { matterPath } from './matter-path';
import css from './live-inbox.module.css';

type Event = InboxChangedSubscription['inboxChanged'];

const SHOWN = 3;
const SHOW_MS = 9_000;

/** Listens to this person's inbox. Lists refresh through the cache; a card says what has come. */
export function LiveInbox() {
  const t = useT();
  const [cards, setCards] = useState<Event[]>([]);
  const [{ data }] = useSubscription({ query: InboxChangedDocument });
  const close = useCallback((id: string) => setCards((shown) => shown.filter((card) => card.notificationId !== id)), []);

  useEffect(() => {
    const event = data?.inboxChanged;
    if (!event) return;
    setCards((shown) => [event, ...shown.filter((card) => card.notificationId !== event.notificationId)].slice(0, SHOWN));
    if (event.urgent) return;
    const timer = window.setTimeout(() => close(event.notificationId), SHOW_MS);
    return () => window.clearTimeout(timer);
  }, [data, close]);

  return (
    <div className={`${css.cards} no-print`} role="status" aria-live="polite">
      {cards.map((card) => (
        <div key={card.notificationId} className={card.urgent ? css.urgent : css.card}>
          <div>
            <p className="muted">{t('shell.newNotice')}</p>
            <Link to={matterPath(card.objectKind, card.objectId)} onClick={() => close(card.notificationId)}>{card.title}</Link>
          </div>
          <button type="button" className={css.close} aria-label={t('common.close')} onClick={() => close(card.notificationId)}><CloseOutlined /></button>
        </div>
      ))}
    </div>
  );
}
