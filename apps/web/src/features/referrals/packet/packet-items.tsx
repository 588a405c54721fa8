import type { ItemFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './packet.module.css';

/** 涉案物品清单 as it is handed over. */
export function PacketItems({ items, caption }: { items: readonly ItemFieldsFragment[]; caption: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={css.section}>
      <h3>{caption}</h3>
      {items.length === 0 ? (
        <p className="muted">{t('referrals.item.none')}</p>
      ) : (
        <ol className={css.rows}>
          {items.map((item) => (
            <li key={item.id}>
              <b>{item.name}</b>
              <span>{item.quantity}</span>
              <span className={css.grow}>{[item.feature, item.location, item.sourceMeasure].filter(Boolean).join('　')}</span>
              {item.value && <span className="num">{t('common.yuan', { amount: format.money(item.value) })}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
