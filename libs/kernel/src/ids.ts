import { randomBytes } from 'node:crypto';
import { SystemClock } from './clock.js';

const COUNTER_LIMIT = 0x1000; // 12 bits, the field rand_a
const clock = new SystemClock();
let lastMillisecond = 0;
let counter = 0;

/**
 * A new uuid, version 7 (RFC 9562): 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits.
 * Ids made by one process sort in the order they were made, which keeps index pages warm; across
 * processes the order is only that of the millisecond, so nothing may rely on it as a sequence.
 */
export function newId(): string {
  const now = clock.now().getTime();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = randomBytes(2).readUInt16BE() % (COUNTER_LIMIT / 2); // half the room stays free for this millisecond
  } else if (++counter === COUNTER_LIMIT) {
    lastMillisecond += 1; // the millisecond is full, or the machine's clock went back: borrow from the next one
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text from outside is a uuid at all; Postgres raises an error on one that is not. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
