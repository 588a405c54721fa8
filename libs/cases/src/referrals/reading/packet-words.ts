import { findText, type Locale } from '@portal/platform';
import type { Packet } from '../packet.rules.js';

const word = (value: unknown, locale: Locale): string =>
  (typeof value === 'boolean' ? findText(locale, `form.option.${value ? 'YES' : 'NO'}`) : findText(locale, `form.option.${String(value)}`)) ?? String(value);

/** A packet in the reader's language. What it holds is what was frozen; only codes are put into words here. */
export function toPacket(packet: Packet, locale: Locale): Packet {
  const { fields = {}, findings = [] } = packet as Packet & { fields?: Readonly<Record<string, unknown>>; findings?: readonly unknown[] };
  const worded = Object.entries(fields).map(([name, value]) => ({ name, label: findText(locale, `form.${name}`) ?? name, value: word(value, locale) }));
  return { ...packet, fields: worded, findings };
}
