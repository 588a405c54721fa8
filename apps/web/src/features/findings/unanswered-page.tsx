import { Segmented } from 'antd';
import { useQuery } from 'urql';
import { SealedCountDocument, UnansweredDocument, type Owed } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { UnansweredTable } from './unanswered-table';
import css from './findings.module.css';

const NAMES = ['owed'] as const;
const OWED: readonly Owed[] = ['TO_US', 'BY_US'];
const OFFICE_SEATS = new Set(['OFFICE_DIRECTOR', 'OFFICE_SECRETARY']);
const PAGE = 20;

/** 移而不答: answers that are owed and late, for who waits, who owes, and the conference office. */
export function Page() {
  const t = useT();
  const { seat } = useMe();
  const isOffice = OFFICE_SEATS.has(seat.kind);
  const { values, set } = useUrlFilter(NAMES);
  const owed = isOffice ? 'TO_US' : oneOf(OWED, values.owed) ?? 'TO_US';
  const list = usePaged(UnansweredDocument, { owed, first: PAGE }, (data) => data.unansweredReferrals);
  const [sealed] = useQuery({ query: SealedCountDocument, pause: !isOffice });
  const count = sealed.data?.sealedReferralCount;

  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(isOffice ? 'unanswered.office' : 'unanswered.title')}</h1>
        <span className="muted">{t('unanswered.text')}</span>
      </div>
      <section className="card" aria-label={t('unanswered.title')}>
        {!isOffice && (
          <header className={css.filter}>
            <Segmented aria-label={t('unanswered.title')} value={owed} options={OWED.map((value) => ({ value, label: t(`unanswered.owed.${value}`) }))} onChange={(next) => set({ owed: next === 'TO_US' ? undefined : next })} />
          </header>
        )}
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && <Empty title={t(`unanswered.empty.${owed}`)} />}
        {list.nodes.length > 0 && (
          <>
            <UnansweredTable items={list.nodes} />
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
      {count && count.sent > 0 && <p className="muted">{t('unanswered.sealed', { sent: count.sent, open: count.open })}</p>}
    </div>
  );
}
