import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NoticePreferencesDocument, SetAreaNoticesDocument, SetMatterNoticesDocument, type NoticeWay } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell';
import { Loading, LoadError, useOnline } from '../../shared/states';
import css from './me.module.css';

const WAYS = ['AT_ONCE', 'DIGEST', 'PORTAL'] as const satisfies readonly NoticeWay[];

/** 通知方式: how one is written to, by area; and the single matters for which one has chosen otherwise. A choice holds as soon as it is made. */
export function NoticeWays() {
  const t = useT();
  const online = useOnline();
  const [{ data, error }, ask] = useQuery({ query: NoticePreferencesDocument, requestPolicy: 'cache-and-network' });
  const area = useAct(SetAreaNoticesDocument);
  const matter = useAct(SetMatterNoticesDocument);
  const busy = !online || area.pending || matter.pending;
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadError error={error} onRetry={again} />;
  if (!data) return <Loading rows={4} />;
  return (
    <>
      <p className="muted">{t('ways.text')}</p>
      {data.noticePreferences.map(({ area: name, objectId, objectKind, number, way }) => name ? (
        <div key={name} className={css.way}>
          <span id={`way-${name}`}>{t(`NoticeArea.${name}`)}</span>
          <Segmented aria-labelledby={`way-${name}`} disabled={busy} value={way} onChange={(value) => void area.run({ area: name, way: value }).then(again)} options={WAYS.map((value) => ({ value, label: t(`NoticeWay.${value}`) }))} />
        </div>
      ) : (
        <div key={objectId} className={css.way}>
          <span><Link to={matterPath(objectKind ?? '', objectId ?? '')}>{number ?? t('ways.matter')}</Link>　{t(`NoticeWay.${way}`)}</span>
          <Button type="link" size="small" disabled={busy} aria-label={`${t('ways.drop')}${t('common.colon')}${number ?? t('ways.matter')}`} onClick={() => void matter.run({ objectId: objectId ?? '', way: null }).then(again)}>{t('ways.drop')}</Button>
        </div>
      ))}
      <p className="muted">{t('ways.always')}</p>
      <ActOutcome act={area} />
      <ActOutcome act={matter} />
    </>
  );
}
