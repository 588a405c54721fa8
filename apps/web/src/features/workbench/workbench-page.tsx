import { PlusOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { WorkbenchCountsDocument, type Lamp, type WorkBox } from '../../generated/graphql';
import { SearchBox } from '../../shared/forms';
import { later } from '../../shared/later';
import { loadRoomSentences, readLocale, useFormat, useT } from '../../shared/messages';
import { useMay, useMe, useServerNow } from '../../shared/session';
import { Empty } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { WaitingReviews } from '../gates/waiting-reviews';
import { BoxTabs, BOXES } from './box-tabs';
import { CountStrip } from './count-strip';
import { KindFilter, WORK_KINDS } from './kind-filter';
import { LatestNotices } from './latest-notices';
import { WorkItemList } from './work-item-list';
import css from './workbench.module.css';

/** For whoever prepares or convenes; fetched after the work itself, with its sentences. */
const SittingDuty = later(async () => (await Promise.all([import('../conference/sitting-duty'), loadRoomSentences(readLocale())]))[0], { rows: 0 });

const NAMES = ['box', 'lamp', 'kind', 'q'] as const;
const LAMPS: readonly Lamp[] = ['RED', 'YELLOW', 'GREEN', 'PAUSED'];

/** 工作台: what waits for this agency, most urgent first, and whose turn each matter is. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const now = useServerNow();
  const mayRegister = useMay('case.register');
  const { values, set } = useUrlFilter(NAMES);
  const box: WorkBox = oneOf(BOXES, values.box?.toUpperCase()) ?? 'TODO';
  const lamp = oneOf(LAMPS, values.lamp?.toUpperCase());
  const kind = oneOf(WORK_KINDS, values.kind?.toUpperCase());
  const query = values.q;
  const mayRead = useMay('referral.read');
  const reviews = useMay('gate.review');
  const [prepares, convenes] = [useMay('meeting.prepare'), useMay('member.confirm')];
  const [counts] = useQuery({ query: WorkbenchCountsDocument, pause: !mayRead });
  const work = counts.data?.workbench;

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('workbench.title')}</h1>
        <span className="muted">{me.agency.name}　{me.seat.title}　{format.instant(new Date(now).toISOString())}</span>
        {mayRead && <Link to="/unanswered">{t('workbench.unanswered')}</Link>}
        {mayRegister && <Link className="button-primary" to="/cases/new"><PlusOutlined aria-hidden /> {t('shell.newCase')}</Link>}
      </div>
      {mayRead && <CountStrip counts={work} lamp={box === 'TODO' ? lamp : undefined} onPick={(next) => set({ box: undefined, lamp: next?.toLowerCase() })} />}
      <div className={css.columns}>
        {!mayRead && <section className="card"><Empty title={t('workbench.noRight')} text={t('shell.state.noRightText')} /></section>}
        {mayRead && <section className="card" aria-labelledby="matters">
          <header className={css.head}>
            <h2 id="matters" className="sr">{t('workbench.matters')}</h2>
            <BoxTabs box={box} counts={work} onPick={(next) => set({ box: next === 'TODO' ? undefined : next.toLowerCase(), lamp: undefined })} />
            <KindFilter kind={kind} onPick={(next) => set({ kind: next?.toLowerCase() })} />
            <SearchBox className={css.search} label={t('workbench.search')} value={query ?? ''} onChange={(q) => set({ q })} />
          </header>
          <WorkItemList box={box} lamp={lamp} query={query} kind={kind} copied={work?.copied ?? 0} onCopied={() => set({ box: 'copied' })} onClear={() => set({ lamp: undefined, kind: undefined, q: undefined })} />
        </section>}
        <div className={css.side}>
          {reviews && <WaitingReviews />}
          {(prepares || convenes) && <SittingDuty quiet />}
          <LatestNotices />
        </div>
      </div>
    </div>
  );
}
