import { lazy, Suspense } from 'react';
import type { TopicLinkKind } from '../../generated/graphql';
import { Loading } from '../../shared/states';

const Later = lazy(() => import('./about-matter'));

/** As AboutMatter, in a chunk of its own: the page it stands on does not wait for it. */
export const AboutMatter = (props: { kind: TopicLinkKind; id: string }) => <Suspense fallback={<Loading rows={2} />}><Later {...props} /></Suspense>;
