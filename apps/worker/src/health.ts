import { createServer, type Server } from 'node:http';
import { Database, OutboxRelay } from '@portal/platform';

/** A fact that has waited this long means that nobody is told of anything: the queue, the worker or the database is away. */
const LONGEST_WAIT_SECONDS = 120;

/** `/healthz`: the process answers. `/readyz`: facts get through; else 503, with how long the oldest has waited. */
export function startHealthServer(port: number, database: Database, relay: OutboxRelay): Server {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
    };
    if (request.url === '/healthz') return answer(200, { status: 'ok' });
    if (request.url !== '/readyz') return answer(404, { status: 'unknown' });
    database.ping().then(() => relay.state()).then(
      (outbox) => answer(outbox.oldestWaitingSeconds > LONGEST_WAIT_SECONDS ? 503 : 200, {
        status: outbox.oldestWaitingSeconds > LONGEST_WAIT_SECONDS ? 'facts do not get through' : 'ready', outbox,
      }),
      () => answer(503, { status: 'waiting for the database' }),
    );
  });
  return server.listen(port);
}
