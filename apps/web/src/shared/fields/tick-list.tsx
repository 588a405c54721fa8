import type { ComponentProps } from 'react';
import { Checkbox } from 'antd';

interface Props extends Omit<ComponentProps<typeof Checkbox.Group>, 'children'> {
  /** What is ticked here, for who hears the page. */
  label: string;
}

/** Several of some. A form says of what must be filled that it is required; a group has no such property, so that the mark beside the label says it alone. */
export function TickList({ label, 'aria-required': _required, ...group }: Props) {
  return <Checkbox.Group {...group} aria-label={label} />;
}
