import { Checkbox, Form, Input, Radio } from 'antd';
import { HandleMinutesOpinionDocument, type MinutesHandling } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import css from './consulting.module.css';
import type { AdoptionRow } from './round-rows';

const OUTCOMES = ['ADOPTED', 'PARTLY', 'DECLINED'] as const;

/** 处理一条意见: taken up into the text as it reads now, in part, or not; with the reason. */
export function HandleDialog({ minutes: { id, version }, row: { share, line }, onClose, onDone }: { minutes: { id: string; version: number }; row: AdoptionRow; onClose: () => void; onDone: () => void }) {
  const t = useT();
  const suggests = line.opinion?.opinion === 'SUGGEST';
  const now = line.textNow;
  return (
    <ActForm title={t('sign.handleOf', { agency: share.agency.shortName, no: line.position })} document={HandleMinutesOpinionDocument} version={version} width={760} onClose={onClose} onDone={onDone}
      initial={{ outcome: line.handling?.outcome ?? (suggests ? 'ADOPTED' : undefined), change: suggests && now != null, text: line.opinion?.proposal ?? now, reason: line.handling?.reason ?? undefined }}
      toVariables={(values, expectedVersion) => {
        const outcome = values['outcome'] as MinutesHandling;
        const changes = outcome !== 'DECLINED' && values['change'] === true && now != null;
        return { input: { id, expectedVersion, shareId: share.id, line: line.line, outcome, reason: String(values['reason'] ?? '') || null, text: changes ? String(values['text'] ?? '') : null, seen: changes ? now : null } };
      }}>
      <dl className={css.compare}>
        <dt>{t('sign.sentText')}</dt><dd>{line.text}</dd>
        {line.opinion?.proposal && <><dt>{t('sign.proposal')}</dt><dd>{line.opinion.proposal}</dd></>}
        {line.opinion?.reason && <><dt>{t('sign.reason')}</dt><dd>{line.opinion.reason}</dd></>}
        <dt>{t('sign.nowText')}</dt><dd>{now ?? t('sign.lineGone')}</dd>
      </dl>
      <Form.Item name="outcome" label={t('sign.column.outcome')} rules={[{ required: true, message: t('minutes.fillIn', { field: t('sign.column.outcome') }) }]}>
        <Radio.Group options={OUTCOMES.map((value) => ({ value, label: t(`MinutesHandling.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome', 'change']}>
        {({ getFieldValue }) => getFieldValue('outcome') !== 'DECLINED' && now != null && (
          <>
            <Form.Item name="change" valuePropName="checked"><Checkbox>{t('sign.changeText')}</Checkbox></Form.Item>
            {getFieldValue('change') === true && <Form.Item name="text" label={t('sign.newText')}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>}
          </>
        )}
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome']}>
        {({ getFieldValue }) => (
          <Form.Item name="reason" label={t('sign.why')} rules={[{ required: getFieldValue('outcome') !== 'ADOPTED', message: t('minutes.fillIn', { field: t('sign.why') }) }]}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
        )}
      </Form.Item>
    </ActForm>
  );
}
