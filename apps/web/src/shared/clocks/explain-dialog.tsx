import { Modal } from 'antd';
import { useQuery } from 'urql';
import { ExplainDeadlineDocument } from '../../generated/graphql';
import { ScrollBox } from '../layout/scroll-box';
import { useFormat, useT, type MessageKey } from '../messages';
import { Loading, LoadError } from '../states';
import css from './clocks.module.css';

const KINDS: Record<string, MessageKey> = {
  WORKDAY: 'clocks.kind.workday', WEEKEND: 'clocks.kind.weekend', LEGAL_HOLIDAY: 'clocks.kind.holiday',
  WEEKEND_IN_HOLIDAY: 'clocks.kind.holidayWeekend', MAKEUP_WORKDAY: 'clocks.kind.makeup', BRIDGE_OFF: 'clocks.kind.bridge',
};

interface Props {
  id: string;
  label: string;
  onClose: () => void;
}

/** 如何计算: each day counted or skipped, and why, as the server computed it. */
export function ExplainDialog({ id, label, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const [answer, ask] = useQuery({ query: ExplainDeadlineDocument, variables: { id } });
  const explanation = answer.data?.explainDeadline;

  return (
    <Modal open width={640} title={`${t('clocks.explainTitle')}${t('common.colon')}${label}`} footer={null} onCancel={onClose}>
      {answer.error && <LoadError error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {answer.fetching && !explanation && <Loading rows={5} />}
      {explanation && <p className={css.summary}>{explanation.summary}</p>}
      {explanation?.days.length === 0 && <p className="muted">{t('clocks.explainNone')}</p>}
      {explanation && explanation.days.length > 0 && (
        <ScrollBox className={css.scroll} label={t('clocks.explainTitle')}>
          <table className={css.days}>
            <thead>
              <tr>
                <th scope="col">{t('clocks.day')}</th>
                <th scope="col">{t('clocks.dayKind')}</th>
                <th scope="col">{t('clocks.counted')}</th>
                <th scope="col">{t('clocks.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {explanation.days.map((day) => (
                <tr key={day.day} className={day.counted ? undefined : css.skipped}>
                  <td className="num">{day.day}</td>
                  <td>{KINDS[day.kind] ? t(KINDS[day.kind]) : day.kind}</td>
                  <td>{t(day.counted ? 'clocks.counted' : 'clocks.skipped')}</td>
                  <td>{day.reason}{day.noticeNo && t('common.aside', { text: day.noticeNo })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {explanation && (
        <p className={css.summary}>
          {t('clocks.due', { when: explanation.dueAt ? format.due(explanation.dueAt) : format.day(explanation.dueOn) })}
          {explanation.provisional && `　${t('clocks.provisional')}`}
        </p>
      )}
    </Modal>
  );
}
