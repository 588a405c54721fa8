import { Modal } from 'antd';
import { useSubscription } from 'urql';
import { type ReadSharedDataMutation, SharedDataChangedDocument } from '../../../generated/graphql';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useFormat, useT } from '../../../shared/messages';
import { useReached, useSession } from '../../../shared/session';
import shared from '../../conference/conference.module.css';
import css from '../sharing.module.css';

export type Shared = Extract<ReadSharedDataMutation['readSharedData'], { __typename: 'SharedData' }>;

/** The rows under their watermark: unit, person and instant stand over them, on paper too. They leave the screen when sharing is suspended, at the second of its end, and with the session; they say so when a corrected table has come. */
export function SharedTable({ read, onClose }: { read: Shared; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const ended = useReached(read.endsAt);
  const signedOut = useSession().status === 'expired';
  const [{ data: event }] = useSubscription({ query: SharedDataChangedDocument, variables: { requestId: read.requestId }, pause: ended });
  const stand = event?.sharedDataChanged;
  const code = ended ? 'PURPOSE_EXPIRED' : stand?.code;
  return (
    <Modal open width={1000} title={t('grant.title')} footer={null} onCancel={onClose}>
      {code ? <p role="alert">{t(code === 'GRANT_SUSPENDED' ? 'grant.cut' : 'grant.over')}　<span className="muted">{code}</span></p> : !signedOut && (
        <>
          <p className={shared.line}>{t('grant.onRecord')}<span>{t('grant.ends')}　<span className="num">{format.instant(read.endsAt)}</span></span></p>
          {stand && stand.batch !== read.batch && <p role="status" className={css.next}>{t('grant.newer')}</p>}
          <div className={css.marked}>
            <ScrollBox label={t('grant.title')}>
              <table className={css.fields}>
                <thead><tr>{read.columns.map(({ key, title }) => <th key={key} scope="col">{title}</th>)}</tr></thead>
                <tbody>{read.rows.map((row, index) => <tr key={index}>{row.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}</tbody>
              </table>
            </ScrollBox>
            <svg className={css.watermark} aria-hidden="true">
              <defs><pattern id="shared-mark" width={30 * read.watermark.length} height={84} patternUnits="userSpaceOnUse" patternTransform="rotate(-14)"><text x={0} y={32}>{read.watermark}</text><text x={15 * read.watermark.length} y={74}>{read.watermark}</text></pattern></defs>
              <rect width="100%" height="100%" fill="url(#shared-mark)" />
            </svg>
          </div>
          <p className="muted">{read.watermark}</p>
        </>
      )}
    </Modal>
  );
}
