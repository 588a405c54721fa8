import { Form, Modal, Radio } from 'antd';
import { useQuery } from 'urql';
import { NoticePreferencesDocument, SetMatterNoticesDocument, type NoticeWay, type NotificationFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';

interface Props { notice: NotificationFieldsFragment; onClose: () => void }
const WAYS = ['AT_ONCE', 'DIGEST', 'PORTAL'] as const satisfies readonly NoticeWay[];

/** 通知方式 of one matter: as of its area, or otherwise. */
export function MatterWay({ notice, onClose }: Props) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: NoticePreferencesDocument, requestPolicy: 'network-only' });
  if (!data) return <Modal open title={t('ways.ofMatter')} onCancel={onClose} footer={null}>{error ? <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading rows={3} />}</Modal>;
  const way = data.noticePreferences.find(({ objectId }) => objectId === notice.objectId)?.way ?? 'NONE';
  return (
    <ActForm title={t('ways.ofMatter')} intro={`${notice.title}　${t('ways.always')}`} document={SetMatterNoticesDocument} initial={{ way }} onClose={onClose} onDone={onClose}
      toVariables={(values) => ({ objectId: notice.objectId, way: values['way'] === 'NONE' ? null : values['way'] as NoticeWay })}>
      <Form.Item name="way" label={t('ways.title')}>
        <Radio.Group aria-label={t('ways.title')} options={[{ value: 'NONE', label: t('ways.asSet') }, ...WAYS.map((value) => ({ value, label: t(`NoticeWay.${value}`) }))]} />
      </Form.Item>
    </ActForm>
  );
}
