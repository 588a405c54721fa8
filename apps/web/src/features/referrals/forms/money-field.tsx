import { MoneyInput } from '../../../shared/forms/money-input';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (yuan: string) => void;
}

/** An amount as a form value. */
export function MoneyField({ id = '', value, onChange }: Props) {
  return <MoneyInput id={id} value={value ?? ''} onChange={(yuan) => onChange?.(yuan)} />;
}
