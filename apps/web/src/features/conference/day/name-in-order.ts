/**
 * A name for what is written down now (UUID version 7): names of what was written later sort behind it. The server lists by name, so nothing changes its place
 * while it is typed.
 * @param now epoch milliseconds
 */
export function nameInOrder(now: number): string {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
