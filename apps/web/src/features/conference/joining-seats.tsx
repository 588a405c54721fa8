import { Button, Form, Input, Radio } from 'antd';
import type { SeatedPersonInput, SeatKind } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { namedOf, PersonFields, text } from './person-fields';
import { seatKey } from './seat-key';
import css from './conference.module.css';

const KINDS = ['LIAISON', 'VICE_CONVENER'] as const satisfies readonly SeatKind[];
const MOST = 6;

/** The seats of a unit that joins, as the server takes them. */
export const seatsOf = (values: Record<string, unknown>): SeatedPersonInput[] =>
  ((values['people'] ?? []) as Record<string, unknown>[]).map((one) => ({ seatKind: text(one['seatKind']) as SeatKind, seatTitle: text(one['seatTitle']), ...namedOf(one) }));

/** 席位: which seats the unit brings, and who sits on them. */
export function JoiningSeats({ agencyId }: { agencyId?: string | null }) {
  const t = useT();
  return (
    <Form.List name="people">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className={css.seat}>
              <legend>{t('join.seat', { no: index + 1 })}{fields.length > 1 && <button type="button" className={css.link} onClick={() => remove(name)}>{t('join.remove', { no: index + 1 })}</button>}</legend>
              <Form.Item name={[name, 'seatKind']} label={t('join.kind')}><Radio.Group options={KINDS.map((value) => ({ value, label: t(seatKey(value)) }))} /></Form.Item>
              <Form.Item name={[name, 'seatTitle']} label={t('join.title')} extra={t('join.titleHint')} rules={[{ required: true, message: t('topic.fill', { field: t('join.title') }) }]}><Input maxLength={200} /></Form.Item>
              <PersonFields agencyId={agencyId} at={[name]} />
            </fieldset>
          ))}
          {fields.length < MOST && <Form.Item><Button onClick={() => add({ seatKind: 'VICE_CONVENER', who: 'UNIT' })}>{t('join.add')}</Button></Form.Item>}
        </>
      )}
    </Form.List>
  );
}
