import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CalendarOfDocument } from '../../generated/graphql';
import { today } from '../../shared/fields';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { DayList } from './day-list';
import { FeedsDialog } from './feeds-dialog';
import { MonthGrid } from './month-grid';
import { CALENDAR_VIEWS, type CalendarView, spanOf, stepped } from './span';
import css from './calendar.module.css';

const NAMES = ['view', 'day'] as const;
const IS_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A month has no room on a phone. */
const narrow = window.matchMedia('(max-width: 767px)');

/** 日历: meetings, and the terms of what lies on the desk. */
export function Page() {
  const t = useT();
  const { values, set } = useUrlFilter(NAMES);
  const [subscribing, setSubscribing] = useState(false);
  const view: CalendarView = oneOf(CALENDAR_VIEWS, values.view) ?? (narrow.matches ? 'LIST' : 'MONTH');
  const day = values.day && IS_DAY.test(values.day) ? values.day : today();
  const span = spanOf(view, day);
  const [{ data, error, fetching }, ask] = useQuery({ query: CalendarOfDocument, variables: span });
  const entries = data?.calendar.__typename === 'Calendar' ? data.calendar.entries : null;
  const go = (step: -1 | 1) => set({ day: stepped(view, day, step) });

  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('calendar.title')}</h1>
        <Button onClick={() => setSubscribing(true)}>{t('calendar.subscribe')}</Button>
      </div>
      <section className="card" aria-label={t('calendar.title')}>
        <header className={css.bar}>
          <h2 className="num" aria-live="polite">{view === 'MONTH' ? t('calendar.month', { year: day.slice(0, 4), month: Number(day.slice(5, 7)) }) : t('calendar.span', span)}</h2>
          <span className={css.steps}>
            <Button aria-label={t('calendar.back')} icon={<LeftOutlined aria-hidden />} onClick={() => go(-1)} />
            <Button onClick={() => set({ day: undefined })}>{t('calendar.today')}</Button>
            <Button aria-label={t('calendar.on')} icon={<RightOutlined aria-hidden />} onClick={() => go(1)} />
          </span>
          <Segmented aria-label={t('calendar.view')} value={view} options={CALENDAR_VIEWS.map((value) => ({ value, label: t(`calendar.view.${value}`) }))} onChange={(next) => set({ view: next, day: values.day })} />
        </header>
        {error && !entries && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
        {!entries && !error && fetching && <Loading rows={10} />}
        {entries && (view === 'MONTH' ? <MonthGrid month={day} span={span} entries={entries} /> : <DayList entries={entries} />)}
        {entries?.length === 0 && view !== 'MONTH' && <Empty title={t('calendar.empty')} text={t('calendar.emptyText')} />}
      </section>
      {subscribing && <FeedsDialog onClose={() => setSubscribing(false)} />}
    </div>
  );
}
