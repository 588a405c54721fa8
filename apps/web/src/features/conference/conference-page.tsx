import { Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ConferenceDocument, MemberChangesDocument, type MemberChangesQuery, type SeatFieldsFragment } from '../../generated/graphql';
import { DayField } from '../../shared/fields';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError } from '../../shared/states';
import { SeatCover } from '../agencies/seat-cover';
import { ConferenceFrame } from './frame';
import { ProposeChange } from './propose-change';
import { Membership } from './membership';
import { seatKey } from './seat-key';
import { SittingDuty } from './sitting-duty';
import css from './conference.module.css';

/** 联席会议: who sits in it, on today or another day, and which changes are under way. */
export function Page() {
  const t = useT();
  return <ConferenceFrame title={t('conf.title')}>{(conference) => <Members key={conference.id} id={conference.id} mine={conference.mine} regionCode={conference.region.code} />}</ConferenceFrame>;
}

function Members({ id, mine, regionCode }: { id: string; mine: boolean; regionCode: string }) {
  const t = useT();
  const proposes = useMay('member.propose');
  const [day, setDay] = useState<string | undefined>();
  const [seat, setSeat] = useState<SeatFieldsFragment | null>(null);
  const [covered, setCovered] = useState<SeatFieldsFragment | null>(null);
  const [{ data, error }, ask] = useQuery({ query: ConferenceDocument, variables: { id, day } });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const conference = data?.conference;
  if (!conference) return <Loading rows={8} />;
  const seats = (list: readonly SeatFieldsFragment[]) => (
    <ul className={css.seats}>
      {list.map((one) => (
        <li key={one.id}>
          <b>{t(seatKey(one.kind))}</b>
          <span>{one.holders.map(({ name, capacity }) => (capacity === 'DEPUTY' ? t('conf.deputy', { name }) : name)).join(t('common.comma')) || t('conf.vacant')}</span>
          {one.coming.map(({ name, fromDay }) => <span key={fromDay} className={css.tag}>{t('conf.comes', { day: fromDay, name })}</span>)}
          {mine && proposes && one.mine && <button type="button" className={css.link} onClick={() => setSeat(one)}>{t('conf.propose')}</button>}
          {mine && one.kind === 'LIAISON' && <button type="button" className={css.link} onClick={() => setCovered(one)}>{t('cover.title')}</button>}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={css.column}>
      {mine && <SittingDuty conferenceId={id} />}
      <section className="card" aria-labelledby="members">
        <header><h2 id="members">{t('conf.members')}</h2></header>
        <div className={css.bar}><label htmlFor="as-of">{t('conf.day')}</label><div style={{ width: 160 }}><DayField id="as-of" value={day ?? conference.day} onChange={setDay} /></div>
          <span className="muted">{t('conf.basis', { basis: conference.legalBasis })}</span></div>
        <ul className={css.list}>
          {conference.members.map((member) => (
            <li key={member.agency.id} className={css.member}>
              <p className={css.line}><b>{member.agency.shortName}</b><span className={css.tag}>{t(`ConferenceRole.${member.role}`)}</span>{member.toDay && <span className={css.tag}>{t('leave.until', { day: member.toDay })}</span>}</p>
              {seats(member.seats)}
            </li>
          ))}
          <li className={css.member}><p className={css.line}><b>{conference.office.shortName}</b></p>{seats(conference.officeSeats)}</li>
        </ul>
        <p className={`${css.note} muted`}>{t('conf.names')}</p>
        <Membership conference={conference} regionCode={regionCode} />
      </section>
      {mine && <Changes conferenceId={id} />}
      {covered && <Modal open footer={null} title={`${t('cover.title')}　${covered.title}`} onCancel={() => setCovered(null)}><SeatCover agencyId={covered.agencyId} /></Modal>}
      {seat && <ProposeChange conferenceId={id} seat={seat} onClose={() => setSeat(null)} />}
    </div>
  );
}

const pick = (data: MemberChangesQuery): MemberChangesQuery['memberChanges'] => data.memberChanges;

function Changes({ conferenceId }: { conferenceId: string }) {
  const t = useT();
  const list = usePaged(MemberChangesDocument, { conferenceId, first: 10 }, pick);
  if (list.error && !list.data) return <LoadError error={list.error} onRetry={list.reload} />;
  return (
    <section className="card" aria-labelledby="changes">
      <header><h2 id="changes">{t('conf.changes')}</h2></header>
      <p className={css.head}>{t('change.steps')}</p>
      {list.data && list.nodes.length === 0 && <p className={`${css.note} muted`}>{t('conf.noChanges')}</p>}
      <ul className={css.list}>
        {list.nodes.map((node) => (
          <li key={node.id}>
            <p className={css.line}><Link to={`/member-changes/${node.id}`}>{node.agency.shortName}　{node.seatTitle ?? t(`MemberChangeKind.${node.kind}`)}</Link><span className={css.tag}>{t(`MemberChangeState.${node.state}`)}</span></p>
            <p className={css.small}><span className="num">{node.number}</span>　{node.kind === 'HANDOVER' && <>{node.fromPerson ?? t('conf.vacant')} → {node.toPerson}　</>}{t('conf.from', { day: node.effectiveOn })}</p>
          </li>
        ))}
      </ul>
      {list.hasMore && <LoadMore hasMore loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />}
    </section>
  );
}
