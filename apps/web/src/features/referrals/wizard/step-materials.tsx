import { useEffect, useRef } from 'react';
import type { MaterialKind, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { ItemsEditor } from '../acts/items-editor';
import { MATERIAL_KINDS } from '../material-kinds';
import { MaterialRow } from './material-row';
import type { StepProps } from './step-props';
import type { MaterialValue } from './wizard-values';
import css from './wizard.module.css';

interface Props extends StepProps {
  referralId: string;
  check: ReferralFieldsFragment['check'];
  /** The check is the server's: it is asked again after each file and each finished reason. */
  onCommit: () => void;
}

/** ④ 移送材料齐备检查: five kinds, each with files or a reason, and the list of items. */
export function StepMaterials({ values, onChange, problems, referralId, check, onCommit }: Props) {
  const t = useT();
  const files = MATERIAL_KINDS.map((kind) => values.materials[kind].files.map((file) => file.id).join()).join('|');
  const before = useRef(files);
  useEffect(() => {
    if (before.current === files) return;
    before.current = files;
    onCommit();
  }, [files, onCommit]);

  const change = (kind: MaterialKind, patch: Partial<MaterialValue>): void =>
    onChange({ materials: { ...values.materials, [kind]: { ...values.materials[kind], ...patch } } });
  const ready = check.filter((each) => each.status !== 'MISSING').length;
  return (
    <>
      <p role="status" className={css.hint}>{t('referrals.checkSummary', { ready, all: check.length })}</p>
      <ul className={css.materials}>
        {MATERIAL_KINDS.map((kind) => (
          <MaterialRow
            key={kind}
            kind={kind}
            slot={`referral:${referralId}:${kind}`}
            value={values.materials[kind]}
            check={check.find((each) => each.kind === kind)}
            problems={problems}
            onChange={(patch) => change(kind, patch)}
            onCommit={onCommit}
          />
        ))}
      </ul>
      <h3 className={css.caption}>{t('MaterialKind.ITEM_LIST')}</h3>
      <p className={css.hint}>{t('referrals.hint.items')}</p>
      <ItemsEditor value={values.items} onChange={(items) => onChange({ items })} onLeave={onCommit} />
    </>
  );
}
