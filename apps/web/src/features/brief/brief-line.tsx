import { Link } from 'react-router';
import type { BriefItemFieldsFragment } from '../../generated/graphql';
import { type MessageKey, useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import css from './brief.module.css';

const DAY_MS = 86_400_000;

/** One line: what it is, whose ball it is, how late or how near. */
export function BriefLine({ item, asOf }: { item: BriefItemFieldsFragment; asOf: string }) {
  const t = useT();
  const format = useFormat();
  const days = item.dueAt ? Math.floor((Date.parse(asOf) - Date.parse(item.dueAt)) / DAY_MS) : null;
  const near = days === null ? '' : days >= 1 ? t('brief.daysLate', { days }) : days === 0 ? t('brief.lateToday') : t('brief.dueAt', { at: format.due(item.dueAt) });
  return (
    <>
      <p className={css.line}>
        <Link to={matterPath(item.objectKind, item.objectId)}>{item.title ?? item.number ?? t(`BriefObject.${item.objectKind}` as MessageKey)}</Link>
        {near && <span className={days !== null && days >= 0 ? css.late : css.near}>{near}</span>}
        {item.amount && <span className="num">{t('brief.yuan', { amount: format.money(item.amount) })}</span>}
      </p>
      <p className={css.small}>
        {item.title && item.number && <span className="num">{item.number}　</span>}
        {item.fromAgency && item.toAgency && item.fromAgency !== item.toAgency ? `${item.fromAgency} → ${item.toAgency}　` : item.fromAgency ? `${item.fromAgency}　` : ''}
        {item.ruleLabel ?? item.stateLabel}
        {item.holder && <>　{t('brief.ball')} <b>{item.holderIsMe ? t('brief.us') : item.holder}</b></>}
        {!item.dueAt && item.at && <>　<span className="num">{format.instant(item.at)}</span></>}
      </p>
    </>
  );
}
