import { Inject, Injectable, Logger } from '@nestjs/common';
import { MarkReturned } from '@portal/notifications';
import { CONFIG, type Config, ReturnedMailServer } from '@portal/platform';

/** Takes in returned e-mails where a port is set for them. */
@Injectable()
export class ReturnedMail {
  private readonly server: ReturnedMailServer | null;

  constructor(@Inject(CONFIG) { mailReturns, secretKey }: Config, returned: MarkReturned) {
    const log = new Logger('returned-mail');
    this.server = mailReturns && new ReturnedMailServer({ ...mailReturns, secretKey }, (id, report) => returned.run(id, report), (text) => log.warn(text));
  }

  async start(): Promise<void> {
    await this.server?.start();
  }

  async stop(): Promise<void> {
    await this.server?.stop();
  }
}
