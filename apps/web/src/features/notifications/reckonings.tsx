import { useQuery } from 'urql';
import { NoticeReconciliationsDocument } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError } from '../../shared/states';
import css from './notifications.module.css';

const COLUMNS = ['facts', 'factsWaiting', 'factsFailed', 'unheard', 'notices', 'noticesUnseen', 'mails', 'mailsWaiting', 'mailsFailed'] as const;
const AMISS: ReadonlySet<string> = new Set(['factsFailed', 'unheard', 'mailsFailed']);

/** 每日核对: each fact of a day is done with, waits or was given up; each notice had a person. */
export function Reckonings() {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, reload] = useQuery({ query: NoticeReconciliationsDocument });
  const days = data?.noticeReconciliations ?? [];
  return (
    <section className="card" aria-labelledby="reckoned">
      <header className={css.cardHead}><h2 id="reckoned">{t('delivery.reckoned')}</h2><span className="muted">{t('delivery.reckonedText')}</span></header>
      {error && !data && <LoadError error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={3} />}
      {data && days.length === 0 && <Empty title={t('delivery.noReckoned')} />}
      {days.length > 0 && (
        <ScrollBox label={t('delivery.reckoned')} className={css.scroll}>
          <table className={css.reckonings}>
            <thead><tr><th scope="col">{t('delivery.day')}</th>{COLUMNS.map((name) => <th key={name} scope="col">{t(`delivery.${name}`)}</th>)}</tr></thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.day}>
                  <th scope="row" className="num">{format.day(day.day)}</th>
                  {COLUMNS.map((name) => <td key={name} className={AMISS.has(name) && day[name] > 0 ? css.amiss : 'num'}>{day[name]}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
