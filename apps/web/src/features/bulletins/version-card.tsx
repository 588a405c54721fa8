import { Link } from 'react-router';
import type { BulletinFieldsFragment, BulletinVersionFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import css from './bulletins.module.css';
import { ParticularsList } from './particulars-fields';

interface Props { bulletin: BulletinFieldsFragment; version: BulletinVersionFieldsFragment }

/** The last version of what was withdrawn says why, and stands after the one that held until then. */
const isWithdrawal = ({ versions }: BulletinFieldsFragment, { no, state }: BulletinVersionFieldsFragment): boolean =>
  state === 'WITHDRAWN' && versions.some((before) => before.no < no && before.state === 'WITHDRAWN');

/** What is in force, or that it was withdrawn and why. */
export function VersionCard({ bulletin, version }: Props) {
  const t = useT();
  if (isWithdrawal(bulletin, version)) {
    return (
      <section className="card" aria-labelledby="version">
        <header><h2 id="version">{t('bulletin.withdrawal')}</h2></header>
        <Words bulletin={bulletin} version={{ ...version, endedAt: null }} />
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="version">
      <header><h2 id="version">{version.no > 1 ? t('bulletin.versionNo', { no: version.no }) : t('bulletin.content')}</h2></header>
      {version.reason && <p className={shared.note}>{t('bulletin.correctedFor', { reason: version.reason })}</p>}
      <Words bulletin={bulletin} version={version} />
    </section>
  );
}

function Words({ bulletin, version }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {version.endedAt && <p className={css.ended}>{t(`BulletinVersionState.${version.state}`)}　<span className="num">{format.instant(version.endedAt)}</span>　{version.endedReason}</p>}
      <p className={shared.text}>{version.text}</p>
      <div className="card-body">
        <dl className="facts">
          {version.subjectName && <><dt className="first">{t('bulletin.subject')}</dt><dd className="wide"><Link className={css.among} to={`/bulletins?subject=${version.subjectId ?? ''}`}>{version.subjectName}</Link>　<span className="num">{version.subjectCode}</span></dd></>}
          <ParticularsList kind={bulletin.kind} particulars={version.particulars} />
          {version.caseNumber && <><dt className="first">{t('bulletin.case')}</dt><dd className="wide num">{version.caseId ? <Link className={css.among} to={`/cases/${version.caseId}`}>{version.caseNumber}</Link> : version.caseNumber}</dd></>}
          <dt className="first">{t('bulletin.sender')}</dt><dd>{bulletin.sender.name}</dd>
          <dt>{t('bulletin.by')}</dt><dd>{version.by}　<span className="num">{format.instant(version.at)}</span></dd>
        </dl>
      </div>
    </>
  );
}

/** 已更正 versions, as they were sent. */
export function EarlierVersions({ bulletin, versions }: { bulletin: BulletinFieldsFragment; versions: readonly BulletinVersionFieldsFragment[] }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="earlier">
      <header><h2 id="earlier">{t('bulletin.earlier')}</h2></header>
      {versions.map((version) => (
        <details key={version.no} className={css.version}>
          <summary>{t('bulletin.versionNo', { no: version.no })}　<span className={shared.tag}>{t(`BulletinVersionState.${version.state}`)}</span>　{version.title}</summary>
          <Words bulletin={bulletin} version={version} />
        </details>
      ))}
    </section>
  );
}
