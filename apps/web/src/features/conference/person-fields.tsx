import { Form, Input, Radio, Select } from 'antd';
import { useQuery } from 'urql';
import { ColleaguesDocument, type NewPersonInput } from '../../generated/graphql';
import { useT } from '../../shared/messages';

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const KEYS = ['name', 'post', 'phone', 'email'] as const;

/** Who was chosen, as the server takes it: somebody of the unit, or somebody new. */
export function namedOf(values: Record<string, unknown>): { toPersonId: string | null; newPerson: NewPersonInput | null } {
  if (values['who'] !== 'NEW') return { toPersonId: text(values['toPersonId']) || null, newPerson: null };
  const person = (values['newPerson'] ?? {}) as Record<string, unknown>;
  return { toPersonId: null, newPerson: { name: text(person['name']), post: text(person['post']), phone: text(person['phone']), email: text(person['email']) } };
}

/**
 * Somebody of the unit, or somebody whom the directory does not hold.
 *
 * `at`: where the fields lie in the form; none when they are the form's own.
 */
export function PersonFields({ agencyId, at }: { agencyId?: string | null; at?: readonly (string | number)[] }) {
  const t = useT();
  const path = (name: string): (string | number)[] => [...(at ?? []), name];
  // Within Form.List the first part, the list's own name, belongs to the list.
  const whole = (name: string): (string | number)[] => (at ? ['people', ...path(name)] : [name]);
  const [{ data, fetching }] = useQuery({ query: ColleaguesDocument, variables: { agencyId: agencyId ?? null }, pause: agencyId === null });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <Form.Item name={path('who')} label={t('change.who')} initialValue="UNIT"><Radio.Group options={[{ value: 'UNIT', label: t('change.ofUnit') }, { value: 'NEW', label: t('change.isNew') }]} /></Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (getFieldValue(whole('who')) === 'NEW' ? (
          <>
            <p className="muted">{t('change.newHint')}</p>
            {KEYS.map((key) => (
              <Form.Item key={key} name={[...path('newPerson'), key]} label={t(`change.new.${key}`)} rules={rule(t(`change.new.${key}`))}>
                <Input maxLength={key === 'email' ? 254 : 100} type={key === 'email' ? 'email' : key === 'phone' ? 'tel' : 'text'} autoComplete="off" />
              </Form.Item>
            ))}
          </>
        ) : (
          <Form.Item name={path('toPersonId')} label={t('change.to')} rules={rule(t('change.to'))}>
            <Select loading={fetching} notFoundContent={t(fetching ? 'common.loading' : 'change.noColleagues')} getPopupContainer={(node) => node.parentElement ?? document.body}
              options={(data?.colleagues ?? []).map(({ personId, name, posts }) => ({ value: personId, label: `${name}${t('common.aside', { text: posts.join(t('common.comma')) })}` }))} />
          </Form.Item>
        ))}
      </Form.Item>
    </>
  );
}
