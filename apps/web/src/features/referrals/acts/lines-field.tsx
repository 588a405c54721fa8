import { Input } from 'antd';

interface Props {
  id?: string;
  value?: readonly string[];
  onChange?: (lines: string[]) => void;
}

/** A list as a form value, written one entry to a line. */
export function LinesField({ id, value = [], onChange }: Props) {
  return <Input.TextArea id={id} autoSize={{ minRows: 3 }} value={value.join('\n')} onChange={(event) => onChange?.(event.target.value.split('\n'))} />;
}
