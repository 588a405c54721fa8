import type { KindFieldsFragment, MaterialKind, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { useMaterialWord } from '../material-words';
import { MaterialRows, type Materials } from '../wizard/material-rows';
import type { Problems } from '../wizard/wizard-field';
import css from '../wizard/wizard.module.css';

interface Props {
  kind: KindFieldsFragment;
  materials: Materials;
  check: ReferralFieldsFragment['check'];
  slot: string;
  problems: Problems;
  onChange: (materials: Materials) => void;
  onCommit: () => void;
}

/** ② 齐备检查 over the materials that the table of this kind names. */
export function LetterMaterials({ kind, materials, check, slot, problems, onChange, onCommit }: Props) {
  const t = useT();
  const word = useMaterialWord(kind.kind);
  const needed = check.filter((each) => each.required);
  const ready = needed.filter((each) => each.status !== 'MISSING').length;
  return (
    <>
      <p role="status" className={css.hint}>{t('letter.checkSummary', { ready, all: needed.length })}</p>
      <MaterialRows
        kinds={kind.materials.map((each) => each.kind as MaterialKind)}
        values={materials}
        check={check}
        word={word}
        standing={(each, status) => t('letter.standing', { material: word(each), status: t(`letter.check.${(status ?? 'MISSING') as 'READY'}`) })}
        problems={problems}
        slot={slot}
        onChange={onChange}
        onCommit={onCommit}
      />
    </>
  );
}
