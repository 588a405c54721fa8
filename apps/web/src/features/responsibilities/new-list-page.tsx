import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ResponsibilityListDocument, ResponsibilityListsDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError, NoRight } from '../../shared/states';
import { NewList } from './list-form';

/** 编制责任清单: the next version of one's own. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const writes = useMay('responsibility.edit');
  const [lists, again] = useQuery({ query: ResponsibilityListsDocument, pause: !writes });
  const latest = lists.data?.responsibilityLists.find(({ mine, state }) => mine && state === 'PUBLISHED');
  const [before, retry] = useQuery({ query: ResponsibilityListDocument, variables: { id: latest?.id ?? '' }, pause: latest === undefined });
  if (!writes) return <NoRight />;
  const error = lists.error ?? before.error;
  const ready = lists.data && (latest === undefined || before.data);
  if (error && !ready) return <LoadError error={error} onRetry={() => { again({ requestPolicy: 'network-only' }); if (latest) retry({ requestPolicy: 'network-only' }); }} />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('duty.new')}</h1></div>
      {ready ? <NewList from={before.data?.responsibilityList?.entries ?? []} onDone={(id) => void navigate(`/responsibilities/${id}`)} onClose={() => void navigate('/responsibilities')} /> : <Loading rows={10} />}
    </div>
  );
}
