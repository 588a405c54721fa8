import { Inject, Injectable, Logger } from '@nestjs/common';
import { DeliverFact, DeliverMail, DispatchDeliveries, MAIL_CONCURRENCY } from '@portal/notifications';
import { CONFIG, type Config, Heartbeat, JobQueue, OutboxRelay, PostgresListener } from '@portal/platform';

const FACT_CONCURRENCY = 4;

/** Starts and ends what runs without anybody asking: the relay, the two queues, and the e-mails that are due. */
@Injectable()
export class BackgroundWork {
  private readonly log = new Logger('worker');
  private readonly relayBeat: Heartbeat;
  private readonly mailBeat: Heartbeat;
  private readonly listener: PostgresListener;

  constructor(
    @Inject(CONFIG) config: Config,
    relay: OutboxRelay,
    dispatch: DispatchDeliveries,
    private readonly queue: JobQueue,
    private readonly facts: DeliverFact,
    private readonly mails: DeliverMail,
  ) {
    const warn = (text: string): void => this.log.warn(text);
    this.relayBeat = new Heartbeat('outbox relay', config.relayIntervalMs, () => relay.pass(), warn);
    this.mailBeat = new Heartbeat('mail dispatch', config.relayIntervalMs, () => dispatch.run(), warn);
    this.listener = new PostgresListener(config.databaseUrl, 'outbox', {
      notify: () => this.relayBeat.wake(), ready: () => this.relayBeat.wake(), log: warn,
    });
  }

  async start(): Promise<void> {
    this.queue.consume('facts', async (id) => {
      await this.facts.run(id);
      this.mailBeat.wake();
    }, FACT_CONCURRENCY);
    this.queue.consume('deliveries', async (id) => { await this.mails.run(id); }, MAIL_CONCURRENCY);
    await this.listener.start();
    this.relayBeat.start();
    this.mailBeat.start();
  }

  /** Takes nothing new and ends what runs. */
  async stop(): Promise<void> {
    await this.listener.stop();
    await Promise.all([this.relayBeat.stop(), this.mailBeat.stop()]);
    await this.queue.close();
  }
}
