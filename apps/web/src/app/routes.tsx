import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadRoomSentences, readLocale } from '../shared/messages';
import { Shell } from '../shared/shell/shell';
import { CrashPage, Loading, NotFound } from '../shared/states';

type Page = () => Promise<{ Page: ComponentType }>;

/** Every screen is its own chunk: a route module exports `Page`. These two show nothing but the sentences of the first load. */
const first = (path: string, load: Page): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).Page }),
  errorElement: <CrashPage />,
});

/** All others wait for their sentences too. */
const screen = (path: string, load: Page): RouteObject =>
  first(path, async () => (await Promise.all([load(), loadRoomSentences(readLocale())]))[0]);

export const routes: RouteObject[] = [
  { ...first('/login', () => import('../features/agencies/sign-in-page')), hydrateFallbackElement: <Loading /> },
  { ...screen('/guest', () => import('../features/papers/guest-page')), hydrateFallbackElement: <Loading /> },
  {
    element: <Shell />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      first('/', () => import('../features/workbench/workbench-page')),
      screen('/cases', () => import('../features/cases/case-ledger-page')),
      screen('/cases/new', () => import('../features/cases/register-page')),
      screen('/cases/:id', () => import('../features/cases/case-page')),
      screen('/cases/:id/fan-out', () => import('../features/referrals/fan-out-page')),
      screen('/cases/:id/outcomes', () => import('../features/outcomes/case-outcomes-page')),
      screen('/leads', () => import('../features/leads/leads-page')),
      screen('/leads/new', () => import('../features/leads/register-lead-page')),
      screen('/leads/:id', () => import('../features/leads/lead-page')),
      screen('/subjects/:id', () => import('../features/subjects/subject-page')),
      screen('/referrals/:id', () => import('../features/referrals/referral-page')),
      screen('/referrals/:id/edit', () => import('../features/referrals/edit-referral-page')),
      screen('/referrals/:id/remedies', () => import('../features/referrals/remedies-page')),
      screen('/joint/:id', () => import('../features/joint/joint-page')),
      screen('/joint/:id/money', () => import('../features/outcomes/money-page')),
      screen('/outcomes/:id', () => import('../features/outcomes/outcome-page')),
      screen('/consultations', () => import('../features/consultations/consultations-page')),
      screen('/consultations/:id', () => import('../features/consultations/consultation-page')),
      screen('/minutes', () => import('../features/minutes/minutes-list-page')),
      screen('/minutes/:id', () => import('../features/minutes/minutes-page')),
      screen('/minutes/:id/send', () => import('../features/minutes/consulting/send-page')),
      screen('/minutes/:id/adoption', () => import('../features/minutes/consulting/adoption-page')),
      screen('/minutes-shares/:id', () => import('../features/minutes/consulting/share-page')),
      screen('/minutes/:id/issue', () => import('../features/minutes/signing/signing-page')),
      screen('/seal-uses', () => import('../features/minutes/signing/seal-uses-page')),
      screen('/seal-requests/:id', () => import('../features/minutes/signing/seal-page')),
      screen('/minutes/:id/compare', () => import('../features/minutes/compare-page')),
      screen('/supervision', () => import('../features/supervision/supervision-page')),
      screen('/listed-supervisions/:id', () => import('../features/supervision/listed-page')),
      screen('/supervision-steps/:id', () => import('../features/supervision/step-page')),
      screen('/collisions', () => import('../features/joint/collisions-page')),
      screen('/findings', () => import('../features/findings/findings-page')),
      screen('/statistics', () => import('../features/statistics/statistics-page')),
      screen('/statistics/matters', () => import('../features/statistics/matters-page')),
      screen('/statistics/frozen', () => import('../features/statistics/frozen-list-page')),
      screen('/statistics/frozen/:id', () => import('../features/statistics/frozen-page')),
      screen('/brief', () => import('../features/brief/brief-page')),
      screen('/brief/:section', () => import('../features/brief/brief-list-page')),
      screen('/unanswered', () => import('../features/findings/unanswered-page')),
      screen('/calendar', () => import('../features/calendar/calendar-page')),
      screen('/conference', () => import('../features/conference/conference-page')),
      screen('/member-changes/:id', () => import('../features/conference/member-change-page')),
      screen('/topics', () => import('../features/conference/topics-page')),
      screen('/topics/new', () => import('../features/conference/new-topic-page')),
      screen('/topics/decide', () => import('../features/conference/decide-topics-page')),
      screen('/topics/:id', () => import('../features/conference/topic-page')),
      screen('/topic-calls/:id', () => import('../features/conference/topic-call-page')),
      screen('/meetings', () => import('../features/conference/meetings-page')),
      screen('/meetings/:id', () => import('../features/conference/meeting-page')),
      screen('/meetings/:id/papers', () => import('../features/papers/papers-page')),
      screen('/meetings/:id/round', () => import('../features/conference/written/written-page')),
      screen('/meetings/:id/day', () => import('../features/conference/day/day-page')),
      screen('/resolutions', () => import('../features/resolutions/resolutions-page')),
      screen('/half-year-reports', () => import('../features/half-year/half-years-page')),
      screen('/half-year-reports/:id', () => import('../features/half-year/half-year-page')),
      screen('/resolutions/:id', () => import('../features/resolutions/resolution-page')),
      screen('/delivery', () => import('../features/notifications/delivery-page')),
      screen('/catalogue', () => import('../features/sharing/catalogue-page')),
      screen('/catalogue/new', () => import('../features/sharing/new-entry-page')),
      screen('/catalogue/:id', () => import('../features/sharing/entry-page')),
      screen('/data-grants', () => import('../features/sharing/requests/grants-page')),
      screen('/data-grants/uses', () => import('../features/sharing/requests/uses-page')),
      screen('/data-requests', () => import('../features/sharing/requests/requests-page')),
      screen('/data-requests/new', () => import('../features/sharing/requests/new-request-page')),
      screen('/data-requests/:id', () => import('../features/sharing/requests/request-page')),
      screen('/inbox', () => import('../features/notifications/inbox-page')),
      screen('/accounts', () => import('../features/agencies/accounts-page')),
      screen('/access', () => import('../features/agencies/access-page')),
      screen('/me', () => import('../features/agencies/me-page')),
      { path: '*', element: <NotFound page /> },
    ],
  },
];
