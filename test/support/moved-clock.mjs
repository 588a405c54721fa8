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

process.on('message', ({ aheadMs }) => {
  if (aheadMs === undefined) return;
  ahead = aheadMs;
  process.send({ aheadMs });
});
process.channel?.unref();
