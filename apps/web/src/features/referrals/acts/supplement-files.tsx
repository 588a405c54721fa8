import { useState } from 'react';
import type { MaterialInput, MaterialKind } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { FileUpload, type UploadedFile } from '../../../shared/upload';
import { MATERIAL_KINDS } from '../material-kinds';
import css from './acts.module.css';

interface Props {
  /** Names the dialog, so that uploads of two matters are not mixed. */
  slot: string;
  onChange?: (materials: MaterialInput[]) => void;
}

/** The files that answer a 补正通知, each under the kind of material it belongs to. */
export function SupplementFiles({ slot, onChange }: Props) {
  const t = useT();
  const [files, setFiles] = useState<Partial<Record<MaterialKind, UploadedFile[]>>>({});
  const change = (kind: MaterialKind, next: UploadedFile[]): void => {
    const all = { ...files, [kind]: next };
    setFiles(all);
    onChange?.(MATERIAL_KINDS.flatMap((each) => (all[each]?.length ? [{ kind: each, fileIds: all[each].map((file) => file.id) }] : [])));
  };
  return (
    <ul className={css.kinds}>
      {MATERIAL_KINDS.map((kind) => (
        <li key={kind}>
          <span>{t(`MaterialKind.${kind}`)}</span>
          <FileUpload compact slot={`${slot}:${kind}`} label={t(`MaterialKind.${kind}`)} value={files[kind] ?? []} onChange={(next) => change(kind, next)} />
        </li>
      ))}
    </ul>
  );
}
