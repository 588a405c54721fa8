import { AppstoreOutlined, AuditOutlined, BarChartOutlined, BellOutlined, BulbOutlined, CalendarOutlined, CommentOutlined, DatabaseOutlined, EyeOutlined, FileTextOutlined, NotificationOutlined, PlusSquareOutlined, SafetyOutlined, SolutionOutlined, TeamOutlined, UserAddOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useT, type MessageKey } from '../messages';
import { useMay } from '../session';
import { useUnread } from './top-bar';
import css from './shell.module.css';

interface Place {
  to: string;
  label: MessageKey;
  icon: ReactNode;
  exact?: boolean;
  /** Other paths of the same room: there, too, one is in it. */
  also?: readonly string[];
}

const PLACES: Place[] = [
  { to: '/', label: 'shell.workbench', icon: <AppstoreOutlined />, exact: true },
  { to: '/cases', label: 'shell.cases', icon: <FileTextOutlined />, exact: true },
  { to: '/leads', label: 'leads.title', icon: <BulbOutlined />, exact: true },
  { to: '/findings', label: 'findings.title', icon: <AuditOutlined /> },
  { to: '/inbox', label: 'shell.inbox', icon: <BellOutlined /> },
  { to: '/calendar', label: 'calendar.title', icon: <CalendarOutlined /> },
];

const CONSULTATIONS: Place = { to: '/consultations', label: 'consult.title', icon: <CommentOutlined /> };
const MINUTES: Place = { to: '/minutes', label: 'minutes.nav', icon: <FileTextOutlined /> };
const SUPERVISION: Place = { to: '/supervision', label: 'watch.title', icon: <EyeOutlined /> };
const CONFERENCE: Place = { to: '/conference', label: 'shell.conference', icon: <TeamOutlined />, also: ['/responsibilities'] };
const RESOLUTIONS: Place = { to: '/resolutions', label: 'shell.resolutions', icon: <AuditOutlined /> };
const BULLETINS: Place = { to: '/bulletins', label: 'shell.bulletins', icon: <NotificationOutlined />, also: ['/typical-cases'] };
const CAMPAIGNS: Place = { to: '/campaigns', label: 'shell.campaigns', icon: <SolutionOutlined />, also: ['/campaign-reports', '/campaign-briefs'] };
const DATA: Place = { to: '/catalogue', label: 'shell.data', icon: <DatabaseOutlined />, also: ['/data-requests', '/data-grants'] };

const ACCESS: Place = { to: '/access', label: 'shell.access', icon: <SafetyOutlined /> };
const STATISTICS: Place = { to: '/statistics', label: 'shell.statistics', icon: <BarChartOutlined /> };
const BRIEF: Place = { to: '/brief', label: 'shell.brief', icon: <SolutionOutlined /> };

const ACCOUNTS: Place = { to: '/accounts', label: 'shell.accounts', icon: <UserAddOutlined /> };

const REGISTER: Place = { to: '/cases/new', label: 'shell.newCase', icon: <PlusSquareOutlined />, exact: true };

const TABS: Place[] = [
  PLACES[0],
  { ...PLACES[1], label: 'shell.casesShort', exact: false },
  PLACES.find(({ to }) => to === '/inbox') as Place,
  { to: '/me', label: 'shell.me', icon: <UserOutlined /> },
];

function Places({ places }: { places: Place[] }) {
  const t = useT();
  const unread = useUnread();
  const { pathname } = useLocation();
  return (
    <ul>
      {places.map((place) => {
        const inside = <>
          {place.icon}
          <span>{t(place.label)}</span>
          {place.to === '/inbox' && unread > 0 && <b className={css.dot} aria-label={t('notifications.unread', { count: unread })} role="img" />}
        </>;
        const also = place.also?.some((path) => pathname === path || pathname.startsWith(`${path}/`));
        return (
          <li key={place.to}>
            {also ? <Link to={place.to} className={css.here} aria-current="true">{inside}</Link>
              : <NavLink to={place.to} end={place.exact} className={({ isActive }) => (isActive ? css.here : css.there)}>{inside}</NavLink>}
          </li>
        );
      })}
    </ul>
  );
}

/** Every room that the seat may enter. */
function usePlaces(): Place[] {
  const mayRegister = useMay('case.register');
  const mayRead = useMay('case.read');
  const mayReadReferrals = useMay('referral.read');
  const mayConsult = useMay('consultation.read');
  const maySupervise = useMay('supervision.read');
  const mayConfer = useMay('conference.read');
  const mayShare = useMay('data.read');
  const mayReadBulletins = useMay('bulletin.read');
  const mayCampaign = useMay('campaign.read');
  const mayManage = useMay('directory.manage');
  const known = PLACES.filter(({ to }) => (to === '/cases' || to === '/leads' ? mayRead : to === '/findings' ? mayReadReferrals : to === '/calendar' ? mayConfer : true));
  const places = [...known, ...(mayConsult ? [CONSULTATIONS, MINUTES] : []), ...(maySupervise ? [SUPERVISION] : []), ...(mayConfer ? [CONFERENCE, RESOLUTIONS] : []), ...(mayReadBulletins ? [BULLETINS] : []), ...(mayCampaign ? [CAMPAIGNS] : []), ...(mayShare ? [DATA] : []), ...(mayReadReferrals ? [STATISTICS, BRIEF] : []), ...(mayManage ? [ACCOUNTS, ACCESS] : [])];
  return mayRegister ? [...places, REGISTER] : places;
}

/** Desktop: the column on the left. */
export function SideNav() {
  const t = useT();
  return <nav className={`${css.side} no-print`} aria-label={t('shell.nav')}><Places places={usePlaces()} /></nav>;
}

/** Phone: on the page about oneself, the rooms for which the bar has no room. */
export function AllPlaces() {
  const t = useT();
  return <nav className={`card ${css.all} no-print`} aria-label={t('shell.nav')}><Places places={usePlaces()} /></nav>;
}

/** Phone: the bar at the bottom. */
export function TabBar() {
  const t = useT();
  const decides = useMay('supervision.decide');
  const heads = useMay('referral.decide') || decides;
  const tabs = decides ? [TABS[0], SUPERVISION, ...TABS.slice(2)] : TABS;
  return (
    <nav className={`${css.tabs} no-print`} aria-label={t('shell.tabs')}>
      <Places places={heads ? [...tabs.slice(0, 2), BRIEF, ...tabs.slice(2)] : tabs} />
    </nav>
  );
}
