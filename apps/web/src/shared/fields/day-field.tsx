import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (day: string | undefined) => void;
  disabled?: boolean;
}

/** A calendar day as a form value: YYYY-MM-DD, without hours and zones. */
export function DayField({ id, value, onChange, disabled }: Props) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
