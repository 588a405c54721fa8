import { lazy, Suspense } from 'react';
import { Loading } from '../../../shared/states';

const Later = lazy(() => import('./requests-of-case'));

/** As RequestsOfCase, in a chunk of its own: the page it stands on does not wait for it. */
export const RequestsOfCase = (props: { caseId: string; closed: boolean }) => <Suspense fallback={<Loading rows={2} />}><Later {...props} /></Suspense>;
