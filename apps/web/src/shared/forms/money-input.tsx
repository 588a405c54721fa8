import { Input } from 'antd';
import { useT } from '../messages';

interface Props {
  id: string;
  /** Decimal text in 元, at most two places, or empty. */
  value: string;
  onChange: (yuan: string) => void;
  invalid?: boolean;
}

/** An amount in 元 as text: a number type would round what the law counts. */
export function MoneyInput({ id, value, onChange, invalid }: Props) {
  const t = useT();
  return (
    <Input id={id} inputMode="decimal" suffix={t('outcome.yuan')} value={value} status={invalid ? 'error' : undefined}
      onChange={(event) => {
        const text = event.target.value.replace(/[,，\s]/g, '');
        if (/^\d{0,14}(\.\d{0,2})?$/.test(text)) onChange(text);
      }} />
  );
}
