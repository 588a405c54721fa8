import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { mailOfReturn, readReturnReport, type ReturnReport } from './returned.rules.js';

/** Where returned e-mails are taken in. */
export interface ReturnsSettings {
  readonly port: number;
  /** Right half of the addresses that e-mails come back to. */
  readonly domain: string;
  /** 32 bytes, hex. */
  readonly secretKey: string;
}

/** A return holds the other server's words and at most the head of ours. */
const LARGEST_BYTES = 1024 * 1024;
const MOST_CLIENTS = 20;

const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** Takes returned e-mails over SMTP, and nothing else: any other recipient is refused before a byte of the message. */
export class ReturnedMailServer {
  private readonly server: SMTPServer;

  /** @param onReturn throws when it could not be written down: the other server keeps it and comes again */
  constructor(private readonly settings: ReturnsSettings, onReturn: (mailId: string, report: ReturnReport) => Promise<unknown>, warn: (text: string) => void) {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, size: LARGEST_BYTES, maxClients: MOST_CLIENTS, socketTimeout: 30_000, closeTimeout: 1_000,
      onRcptTo: ({ address }, session, done) => {
        if (session.envelope.rcptTo.length > 0) return done(answer(452, 'one recipient at a time'));
        done(this.mailOf(address) === null ? answer(550, 'no such mailbox') : null);
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => { if (!stream.sizeExceeded) parts.push(part); });
        stream.on('end', () => {
          if (stream.sizeExceeded) return done(answer(552, 'too large'));
          const mailId = this.mailOf(session.envelope.rcptTo[0]?.address ?? '');
          reportIn(Buffer.concat(parts))
            .then((report) => (mailId !== null && report !== null ? onReturn(mailId, report) : null))
            .then(() => done(), (fault: unknown) => {
              warn(`a returned e-mail could not be written down: ${String(fault)}`);
              done(answer(451, 'try again later'));
            });
        });
      },
    });
    this.server.on('error', (fault) => warn(`returned e-mails: ${fault.message}`)); // a client that hangs up in mid-sentence, too
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(this.settings.port, () => resolve());
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => { this.server.close(() => resolve()); });
  }

  private mailOf(address: string): string | null {
    return mailOfReturn(address, this.settings.domain, this.settings.secretKey);
  }
}

/** What an e-mail says of the end of another; null when it is no such report. */
async function reportIn(raw: Buffer): Promise<ReturnReport | null> {
  const { attachments } = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  const status = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  return typeof status?.content === 'string' ? readReturnReport(status.content) : null;
}
