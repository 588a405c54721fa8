/** Loaded into the processes of a portal under test: their time runs ahead of the machine's by as much as whoever started them says. */
import { subscribe } from 'node:diagnostics_channel';

const Machine = globalThis.Date;
let ahead = Number(process.env.PORTAL_TEST_AHEAD_MS ?? 0);

globalThis.Date = new Proxy(Machine, {
  construct: (target, values, newTarget) => Reflect.construct(target, values.length === 0 ? [Machine.now() + ahead] : values, newTarget),
  get: (target, key, receiver) => (key === 'now' ? () => Machine.now() + ahead : Reflect.get(target, key, receiver)),
});
// Node writes this header by a clock of its own; browsers count from it.
subscribe('http.server.request.start', ({ response }) => response.setHeader('date', new Date().toUTCString()));

/** What waits for a minute or more rings when so much time has passed: whatever comes round by the clock does not have to be waited for. */
const LONG_MS = 60_000;
const ringing = new Map();
const { setTimeout: wait, clearTimeout: forget } = globalThis;
globalThis.setTimeout = new Proxy(wait, {
  apply: (target, self, [act, ms, ...values]) => {
    if (!(ms >= LONG_MS)) return Reflect.apply(target, self, [act, ms, ...values]);
    const ring = () => { ringing.delete(timer); act(...values); };
    const timer = wait(ring, ms);
    ringing.set(timer, { at: Machine.now() + ahead + ms, ring });
    return timer;
  },
});
globalThis.clearTimeout = (timer) => { ringing.delete(timer); forget(timer); };

process.on('message', ({ aheadMs }) => {
  if (aheadMs === undefined) return;
  ahead = aheadMs;
  for (const [timer, { at, ring }] of [...ringing]) {
    if (at > Machine.now() + ahead) continue;
    forget(timer);
    ring();
  }
  process.send({ aheadMs });
});
process.channel?.unref();
