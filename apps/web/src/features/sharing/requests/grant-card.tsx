import { useState } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { type DataGrantFieldsFragment, type DataReadingWay, type DataRequestFieldsFragment, ReadSharedDataDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { saveBase64 } from '../../../shared/files/save-base64';
import { useFormat, useT } from '../../../shared/messages';
import { useServerNow } from '../../../shared/session/use-server-now';
import css from '../sharing.module.css';
import { type Shared, SharedTable } from './shared-table';

/** 共享的数据: until when it is read, whether it is stopped, who read it; whoever asked reads it here, each time on record. */
export function GrantCard({ request, grant }: { request: DataRequestFieldsFragment; grant: DataGrantFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const act = useAct(ReadSharedDataDocument);
  const [read, setRead] = useState<Shared | null>(null);
  const ended = useServerNow() >= new Date(grant.endsAt).getTime();
  const open = async (way: DataReadingWay): Promise<void> => {
    const found = await act.run({ input: { id: request.id, way } });
    if (found?.content) saveBase64(`${request.number}.csv`, 'text/csv', found.content);
    else if (found) setRead(found);
  };
  return (
    <section className="card" aria-labelledby="grant">
      <header><h2 id="grant">{t('grant.title')}</h2>
        {request.ours && request.state === 'DELIVERED' && <span className={css.reads}><Button size="small" loading={act.pending} onClick={() => void open('VIEW')}>{t('grant.view')}</Button>{grant.exportable && <Button size="small" disabled={act.pending} onClick={() => void open('EXPORT')}>{t('grant.export')}</Button>}</span>}
      </header>
      <div className="card-body">
        <dl className="facts">
          <dt className="first">{t('grant.rows')}</dt><dd className="num">{grant.rowCount}</dd><dt>{t('grant.ends')}</dt><dd className="num">{format.instant(grant.endsAt)}{ended && <>　{t('grant.ended')}</>}</dd>
          <dt className="first">{t('grant.delivered')}</dt><dd className="num">{format.instant(grant.deliveredAt)}</dd><dt>{t('grant.reads')}</dt><dd className="num">{grant.reads}</dd>
          <dt className="first">{t('grant.digest')}</dt><dd className="wide num">{grant.digest}</dd>
          {grant.suspended && <><dt className="first">{t('grant.suspended')}</dt><dd className="wide">{grant.suspensionReason}</dd></>}
        </dl>
        <ActOutcome act={act} />
        {grant.uses.length > 0 && <details><summary>{t('grant.uses')}</summary><ul>{grant.uses.map((use) => <li key={use.id}><span className="num">{format.instant(use.at)}</span>　{use.by}　{t(`DataReadingWay.${use.way}`)}</li>)}</ul></details>}
        {grant.reads > 0 && <p><Link className={`${css.among} ${css.alone}`} to={`/data-grants/uses?request=${request.id}`}>{t('grant.allUses')}</Link></p>}
      </div>
      {read && <SharedTable read={read} onClose={() => setRead(null)} />}
    </section>
  );
}
