import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CaseDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NotFound } from '../../shared/states';
import { FanOutForm } from './fan-out/fan-out-form';
import { useKinds } from './use-kinds';

/** /cases/:id/fan-out — one result to several agencies in one act. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const maySend = useMay('referral.send');
  const [found, askCase] = useQuery({ query: CaseDocument, variables: { id }, pause: !maySend });
  const [kinds, askKinds] = useKinds();
  const matter = found.data?.case;
  if (maySend && matter && kinds.data) return <FanOutForm key={matter.id} matter={matter} kinds={kinds.data.referralKinds} />;
  const error = found.error ?? kinds.error;
  return (
    <div className="page">
      <h1 className="sr">{t('fanOut.title')}</h1>
      {!maySend
        ? <Empty title={t('fanOut.noRight')} text={t('shell.state.noRightText')}><Link to={`/cases/${id}`}>{t('referrals.toCase')}</Link></Empty>
        : error ? <LoadError error={error} onRetry={() => { askCase(); askKinds(); }} />
          : found.fetching || kinds.fetching || found.stale ? <Loading rows={12} /> : <NotFound />}
    </div>
  );
}
