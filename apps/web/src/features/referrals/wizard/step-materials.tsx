import { useCallback } from 'react';
import type { MaterialKind, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { ItemsEditor } from '../acts/items-editor';
import { MATERIAL_KINDS } from '../material-kinds';
import { MaterialRows } from './material-rows';
import type { StepProps } from './step-props';
import css from './wizard.module.css';

interface Props extends StepProps {
  referralId: string;
  check: ReferralFieldsFragment['check'];
  onCommit: () => void;
}

/** ④ 移送材料齐备检查: five kinds, each with files or a reason, and the list of items. */
export function StepMaterials({ values, onChange, problems, referralId, check, onCommit }: Props) {
  const t = useT();
  const word = useCallback((kind: MaterialKind) => t(`MaterialKind.${kind}`), [t]);
  const ready = check.filter((each) => each.status !== 'MISSING').length;
  return (
    <>
      <p role="status" className={css.hint}>{t('referrals.checkSummary', { ready, all: check.length })}</p>
      <MaterialRows
        kinds={MATERIAL_KINDS}
        values={values.materials}
        check={check}
        word={word}
        standing={(kind) => check.find((each) => each.kind === kind)?.message ?? word(kind)}
        problems={problems}
        slot={`referral:${referralId}`}
        onChange={(materials) => onChange({ materials: { ...values.materials, ...materials } })}
        onCommit={onCommit}
      />
      <h3 className={css.caption}>{t('MaterialKind.ITEM_LIST')}</h3>
      <p className={css.hint}>{t('referrals.hint.items')}</p>
      <ItemsEditor value={values.items} onChange={(items) => onChange({ items })} onLeave={onCommit} />
    </>
  );
}
