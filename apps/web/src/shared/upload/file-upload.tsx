import { CheckCircleOutlined, CloseOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useFormat, useT } from '../messages';
import type { UploadedFile } from './result-of';
import { uploadStore } from './upload-store';
import { UploadRow } from './upload-row';
import { useUploads } from './use-uploads';
import css from './upload.module.css';

interface Props {
  /** Names the place in the form; uploads go on when the component is not on the screen. */
  slot: string;
  value?: readonly UploadedFile[];
  onChange?: (files: UploadedFile[]) => void;
  /** At most one file. */
  single?: boolean;
  /** What the file is, for screen readers: several of these stand on one page. */
  label: string;
  compact?: boolean;
}

/** Resumable upload of files to 200 MB. The value is the files that the server has taken. */
export function FileUpload({ slot, value = [], onChange, single = false, label, compact = false }: Props) {
  const t = useT();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const items = useUploads(slot);

  useEffect(() => {
    if (!items.some((item) => item.phase === 'done')) return;
    const arrived = uploadStore.takeDone(slot);
    if (arrived.length > 0) onChange?.(single ? arrived.slice(-1) : [...value, ...arrived]);
  }, [items, onChange, single, slot, value]);

  const take = (files: FileList | null): void => {
    if (files?.length) uploadStore.add(slot, single ? [files[0]] : Array.from(files));
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const full = single && (value.length > 0 || items.length > 0);

  return (
    <div className={`${css.box} ${over ? css.over : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <input ref={input} type="file" multiple={!single} className={css.input} onChange={(event) => take(event.target.files)} data-slot={slot} aria-label={label} />
      {!full && (
        <Button size={compact ? 'small' : 'middle'} icon={<UploadOutlined />} onClick={() => input.current?.click()} aria-label={t('upload.pickFor', { label })}>
          {t('upload.pick')}
        </Button>
      )}
      {!full && !compact && <span className={css.hint}>{t('upload.hint')}</span>}
      {(value.length > 0 || items.length > 0) && (
        <ul className={css.list}>
          {value.map((file) => (
            <li key={file.id} className={css.row}>
              <CheckCircleOutlined className={css.ok} aria-hidden />
              <div className={css.name}>
                <span>{file.name}</span>
                <p className={css.meta}>{format.bytes(file.size)}　<abbr title={file.sha256}>SHA-256 {file.sha256.slice(0, 16)}…</abbr></p>
              </div>
              <Button size="small" icon={<CloseOutlined />} aria-label={t('upload.remove', { name: file.name })} onClick={() => onChange?.(value.filter((other) => other.id !== file.id))} />
            </li>
          ))}
          {items.map((item) => <UploadRow key={item.key} item={item} />)}
        </ul>
      )}
    </div>
  );
}
