import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { serverNow } from '../session';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (day: string | undefined) => void;
  disabled?: boolean;
  from?: 'TOMORROW';
  until?: 'TODAY';
  /** A day that cannot be left out has no button that takes it away. */
  required?: boolean;
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day it is at the server, as law counts days: in 北京时间. */
export const today = (): string => shanghai.format(serverNow());

/** A calendar day as a form value: YYYY-MM-DD, without hours and zones. */
export function DayField({ id, value, onChange, disabled, from, until, required }: Props) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      allowClear={!required}
      style={{ width: '100%' }}
      minDate={from && dayjs(today()).add(1, 'day')}
      maxDate={until && dayjs(today())}
      value={value ? dayjs(value) : null}
      // Enter takes the day that was typed; it does not send the form that the day is only a part of.
      onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
