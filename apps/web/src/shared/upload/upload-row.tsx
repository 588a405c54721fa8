import { CloseOutlined, PauseOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useFormat, useT } from '../messages';
import { uploadStore, type UploadItem } from './upload-store';
import css from './upload.module.css';

/** One file on its way: how far, pause, go on, give up, or why it was refused. */
export function UploadRow({ item }: { item: UploadItem }) {
  const t = useT();
  const format = useFormat();
  const percent = item.size > 0 ? Math.floor((item.sent / item.size) * 100) : 0;
  const failed = item.phase === 'refused' || item.phase === 'failed';
  return (
    <li className={css.row}>
      <div className={css.name}>
        <span>{item.name}</span>
        {failed ? (
          <p className={css.problem} role="alert">{item.problem ?? t(item.phase === 'refused' ? 'upload.refused' : 'upload.failed')}</p>
        ) : (
          <>
            <progress className={css.progress} max={100} value={item.phase === 'checking' ? undefined : percent} aria-label={t('upload.progress', { name: item.name })} />
            <p className={css.meta}>
              {item.phase === 'checking' ? t('upload.checking') : t(item.phase === 'paused' ? 'upload.paused' : 'upload.sent', { percent, sent: format.bytes(item.sent), size: format.bytes(item.size) })}
            </p>
          </>
        )}
      </div>
      {item.phase === 'sending' && <Button size="small" icon={<PauseOutlined />} aria-label={t('upload.pause', { name: item.name })} onClick={() => uploadStore.pause(item.key)} />}
      {(item.phase === 'paused' || item.phase === 'failed') && <Button size="small" icon={<CaretRightOutlined />} aria-label={t('upload.resume', { name: item.name })} onClick={() => uploadStore.resume(item.key)} />}
      <Button size="small" icon={<CloseOutlined />} aria-label={t('upload.remove', { name: item.name })} onClick={() => uploadStore.remove(item.key)} />
    </li>
  );
}
