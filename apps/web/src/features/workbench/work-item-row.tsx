import { Popover } from 'antd';
import { Link } from 'react-router';
import type { WorkItemFieldsFragment, WorkKind } from '../../generated/graphql';
import { Countdown } from '../../shared/clocks';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell';
import { kindKey } from './kind-filter';
import css from './workbench.module.css';

/** One matter on one line: time left, what it is, from whom to whom, whose turn. */
export function WorkItemRow({ item }: { item: WorkItemFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const waiting = item.state === 'SENT' && !item.opened;
  return (
    <li className={waiting && item.holderIsMe ? `${css.row} ${css.unread}` : css.row}>
      <div className={css.clock}>
        <Countdown lamp={item.lamp} dueAt={item.dueAt} />
        {item.deadlineLabel && <LegalBasis item={item} />}
      </div>
      <div className={css.what}>
        <Link to={matterPath(item.objectKind, item.objectId)} className={css.title}>
          {waiting && <span className={css.new}>{t(item.holderIsMe ? 'workbench.unopened' : 'workbench.unopenedThere')}</span>}
          {item.title ?? t(item.holderIsMe ? 'workbench.beforeOpening' : 'workbench.closedContent')}
        </Link>
        <p className={css.meta}>
          <b>{t(kindKey((item.objectKind === 'REFERRAL' ? item.kind : item.objectKind) as WorkKind))}</b>
          <span className={css.state}>{item.stateLabel}</span>
          {item.number && <span>{item.number}</span>}
          {item.amountInvolved && <span className="num">{t('common.yuan', { amount: format.money(item.amountInvolved) })}</span>}
        </p>
      </div>
      <p className={css.route}>
        <span>{item.fromAgency}</span>
        {item.toAgency && item.toAgency !== item.fromAgency && <><i aria-label={t('workbench.to')}>→</i><span>{item.toAgency}</span></>}
      </p>
      <p className={css.holder}>
        <span className={css.label}>{t('workbench.ball')}</span>
        <span className={item.holderIsMe ? css.mine : undefined}>{item.holderIsMe ? t('clocks.holderMe') : (item.holder ?? t('clocks.holderNone'))}</span>
      </p>
      <time className={`${css.when} num muted`} dateTime={item.lastActAt}>{format.short(item.lastActAt)}</time>
    </li>
  );
}

/** The article behind the clock, on hover, focus or tap. */
function LegalBasis({ item }: { item: WorkItemFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const text = (
    <div className={css.basis}>
      <p><b>{item.deadlineLabel}</b></p>
      {item.legalBasis && <p>{t('clocks.basis')}　{item.legalBasis}</p>}
      {item.dueAt && <p>{t('clocks.due', { when: format.due(item.dueAt) })}</p>}
    </div>
  );
  return (
    <Popover content={text} trigger={['hover', 'focus', 'click']}>
      <button type="button" className={css.rule}>{item.deadlineLabel}</button>
    </Popover>
  );
}
