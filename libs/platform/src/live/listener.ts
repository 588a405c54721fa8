import pg from 'pg';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/**
 * One connection that listens to one channel of the database and comes back after it was lost. A notification sent
 * while it was away is lost: `onReady` is called after each return, so that the owner can look for itself.
 */
export class PostgresListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private waitMs = FIRST_WAIT_MS;
  private stopped = true;

  constructor(
    private readonly databaseUrl: string,
    private readonly channel: 'outbox' | 'live' | 'co_writing',
    private readonly on: { notify: (payload: string) => void; ready?: () => void; log: (text: string) => void },
  ) {}

  async start(): Promise<void> {
    this.stopped = false;
    await this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, keepAlive: true, keepAliveInitialDelayMillis: 10_000, connectionTimeoutMillis: 5_000 });
    const lost = (fault?: Error): void => this.comeBack(client, fault);
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', ({ payload }) => this.on.notify(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
    } catch (fault) {
      this.comeBack(client, fault as Error, true);
      return;
    }
    if (this.stopped) {
      await client.end();
      return;
    }
    this.client = client;
    this.waitMs = FIRST_WAIT_MS;
    this.on.ready?.();
  }

  /** A lost connection reports both an error and its end: only the first counts. */
  private comeBack(client: pg.Client, fault: Error | undefined, whileConnecting = false): void {
    if (this.stopped || (!whileConnecting && this.client !== client)) return;
    this.client = undefined;
    client.removeAllListeners('end');
    void client.end().catch(() => undefined);
    this.on.log(`listening to ${this.channel} broke off${fault ? `: ${fault.message}` : ''}`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), this.waitMs);
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
  }
}
