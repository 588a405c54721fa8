import { useEffect, useRef } from 'react';
import type { MaterialKind, ReferralFieldsFragment } from '../../../generated/graphql';
import { MaterialRow } from './material-row';
import type { Problems } from './wizard-field';
import type { MaterialValue } from './wizard-values';
import css from './wizard.module.css';

export type Materials = Partial<Record<MaterialKind, MaterialValue>>;

interface Props {
  kinds: readonly MaterialKind[];
  values: Materials;
  check: ReferralFieldsFragment['check'];
  /** The words for a kind of material, and for how it stands. */
  word: (kind: MaterialKind) => string;
  standing: (kind: MaterialKind, status: string | undefined) => string;
  problems: Problems;
  slot: string;
  onChange: (materials: Materials) => void;
  /** The check is the server's: it is asked again after each file and each finished reason. */
  onCommit: () => void;
}

const NONE: MaterialValue = { reason: '', files: [] };

/** 齐备检查: each kind of material with its files, or the reason why there are none. */
export function MaterialRows({ kinds, values, check, word, standing, problems, slot, onChange, onCommit }: Props) {
  const files = kinds.map((kind) => (values[kind] ?? NONE).files.map((file) => file.id).join()).join('|');
  const before = useRef(files);
  useEffect(() => {
    if (before.current === files) return;
    before.current = files;
    onCommit();
  }, [files, onCommit]);
  return (
    <ul className={css.materials}>
      {kinds.map((kind) => {
        const value = values[kind] ?? NONE;
        const found = check.find((each) => each.kind === kind);
        return (
          <MaterialRow
            key={kind}
            kind={kind}
            label={word(kind)}
            standing={standing(kind, found?.status)}
            slot={`${slot}:${kind}`}
            value={value}
            check={found}
            problems={problems}
            onChange={(patch) => onChange({ ...values, [kind]: { ...value, ...patch } })}
            onCommit={onCommit}
          />
        );
      })}
    </ul>
  );
}
