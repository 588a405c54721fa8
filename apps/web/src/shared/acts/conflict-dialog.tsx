import { Button, Modal } from 'antd';
import type { ConflictFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../messages';
import css from './acts.module.css';

interface Props {
  conflict: ConflictFieldsFragment;
  /** The words for the names of fields that the server compared. */
  labels: Readonly<Record<string, string>>;
  /** Go on with the own text on top of `currentVersion`: the caller saves again with that version. */
  onKeepMine: (currentVersion: number) => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Somebody saved in between: both texts side by side. Nothing was overwritten and nothing is lost. */
export function ConflictDialog({ conflict, labels, onKeepMine, onTakeTheirs, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const text = conflict.changedBy && conflict.changedAt
    ? t('conflict.text', { who: conflict.changedBy, when: format.instant(conflict.changedAt) })
    : t('conflict.textUnknown');
  return (
    <Modal
      open
      width={860}
      title={t('conflict.title')}
      onCancel={onClose}
      footer={[
        <Button key="theirs" onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>,
        <Button key="mine" type="primary" onClick={() => onKeepMine(conflict.currentVersion)}>{t('conflict.keepMine')}</Button>,
      ]}
    >
      <p>{text}</p>
      <div className={css.diffs}>
        {conflict.differences.map((difference) => (
          <section key={difference.field} className={css.diff} aria-label={labels[difference.field] ?? difference.field}>
            <p className={css.item}>{labels[difference.field] ?? difference.field}</p>
            <div className={css.mine}><b>{t('conflict.mine')}</b><p className="prewrap">{difference.yours || t('conflict.blank')}</p></div>
            <div className={css.theirs}><b>{t('conflict.theirs')}</b><p className="prewrap">{difference.theirs || t('conflict.blank')}</p></div>
          </section>
        ))}
      </div>
      <p className={css.code}>{t('acts.code', { code: conflict.code })}</p>
    </Modal>
  );
}
