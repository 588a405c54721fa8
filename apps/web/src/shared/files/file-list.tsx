import { DownloadOutlined, FileTextOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AttachmentFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../messages';
import css from './files.module.css';

interface Props {
  files: readonly AttachmentFieldsFragment[];
  /** What may be done with one file besides downloading it, for instance taking it off a draft. */
  extra?: (file: AttachmentFieldsFragment) => ReactNode;
}

/** Files with size, time and hash; a download is bound to the session and logged. */
export function FileList({ files, extra }: Props) {
  const t = useT();
  const format = useFormat();
  if (files.length === 0) return <p className="muted">{t('files.none')}</p>;
  return (
    <ul className={css.list}>
      {files.map((file) => (
        <li key={file.id} className={css.file}>
          <FileTextOutlined className={css.icon} aria-hidden />
          <div className={css.name}>
            {file.url ? <a href={file.url} download={file.name}>{file.name}</a> : file.name}
            <p className={css.meta}>
              <span>{format.bytes(file.size)}</span>
              <span>{format.instant(file.uploadedAt)}</span>
              <abbr title={`${t('files.sha256')} ${file.sha256}`}>SHA-256 {file.sha256.slice(0, 12)}…</abbr>
            </p>
          </div>
          {file.url && <a className={css.get} href={file.url} download={file.name} aria-label={t('files.download', { name: file.name })}><DownloadOutlined /></a>}
          {extra?.(file)}
        </li>
      ))}
    </ul>
  );
}
