import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import css from './forms.module.css';

interface Props {
  id: string;
  /** YYYY-MM-DD or empty. */
  value: string;
  onChange: (day: string) => void;
  invalid?: boolean;
  label?: string;
}

/** A day, never an instant: no time zone can move it. */
export function DayInput({ id, value, onChange, invalid, label }: Props) {
  return (
    <DatePicker id={id} className={css.day} aria-label={label} status={invalid ? 'error' : undefined} value={value ? dayjs(value) : null}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : '')} />
  );
}
