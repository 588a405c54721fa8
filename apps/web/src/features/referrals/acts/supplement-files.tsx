import { useT } from '../../../shared/messages';
import { FileUpload, type UploadedFile } from '../../../shared/upload';
import type { FilesByKind } from '../forms/form-values';
import css from './acts.module.css';

interface Props {
  /** Names the dialog, so that uploads of two matters are not mixed. */
  slot: string;
  kinds: readonly { value: string; label: string }[];
  value?: FilesByKind;
  onChange?: (files: FilesByKind) => void;
}

/** The files that are supplied later, each under the kind of material it belongs to. */
export function SupplementFiles({ slot, kinds, value = {}, onChange }: Props) {
  const t = useT();
  const change = (kind: string, next: UploadedFile[]): void => onChange?.({ ...value, [kind]: next });
  return (
    <ul className={css.kinds} aria-label={t('referrals.materials')}>
      {kinds.map((kind) => (
        <li key={kind.value}>
          <span>{kind.label}</span>
          <FileUpload compact slot={`${slot}:${kind.value}`} label={kind.label} value={value[kind.value] ?? []} onChange={(next) => change(kind.value, next)} />
        </li>
      ))}
    </ul>
  );
}
