import { Form, Input } from 'antd';
import type { AgencyKind } from '../../../generated/graphql';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { AgencyField } from '../acts/agency-field';
import { RowList } from './row-list';
import css from './forms.module.css';

interface Props {
  name: readonly (string | number)[];
  agencyKinds: readonly AgencyKind[];
}

/** 拆分事项: to whom, what is asked there, and until when. */
export function PartRows({ name, agencyKinds }: Props) {
  const t = useT();
  return (
    <RowList name={name} of={t('letter.part')}>
      {(at) => (
        <>
          <Form.Item name={[at, 'toAgencyId']} label={t('letter.partTo')} required className={css.across}><AgencyField agencyKinds={agencyKinds} /></Form.Item>
          <Form.Item name={[at, 'text']} label={t('letter.partText')} required className={css.across}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} /></Form.Item>
          <Form.Item name={[at, 'replyBy']} label={t('letter.replyBy')}><DayField from="TOMORROW" /></Form.Item>
        </>
      )}
    </RowList>
  );
}
