import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CaseDocument } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { useUrlFilter } from '../../shared/url';
import { CaseDetail } from './detail/case-detail';
import { EditCase } from './edit/edit-case';

const NAMES = ['edit'] as const;

/** 案件详情: read it, act on it, or edit it in place (`?edit=1`). */
export function Page() {
  const { id = '' } = useParams();
  const { values, set } = useUrlFilter(NAMES);
  const [answer, ask] = useQuery({ query: CaseDocument, variables: { id } });
  const matter = answer.data?.case;
  const reload = (): void => ask({ requestPolicy: 'network-only' });

  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !matter) return <LoadError page error={answer.error} onRetry={reload} />;
  if (!answer.data) return <Loading rows={10} />;
  if (!matter) return <NotFound />;
  return values.edit
    ? <EditCase matter={matter} onReload={reload} onDone={() => set({ edit: undefined })} />
    : <CaseDetail matter={matter} stale={answer.stale} onEdit={() => set({ edit: '1' })} />;
}
