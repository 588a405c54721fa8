import type { OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import type { Config } from '../config.js';
import { isAddress, oneLine, type OutgoingMail, outcomeOf, type SendOutcome } from './mail.rules.js';

/** Sends one e-mail over SMTP. Knows nothing of what the portal is about. */
export class SmtpMailer implements OnModuleDestroy {
  private readonly transport: Transporter<SMTPPool.SentMessageInfo>;
  /** Longest time one attempt may take; what is not answered by then counts as uncertain and is tried again. */
  private readonly longestMs: number;

  constructor(private readonly settings: Pick<Config, 'smtpUrl' | 'mailFrom' | 'deliveryLeaseMs'>, connections: number) {
    this.longestMs = Math.floor(settings.deliveryLeaseMs * 0.7);
    const step = Math.min(15_000, this.longestMs);
    this.transport = createTransport({
      url: settings.smtpUrl, pool: true, maxConnections: connections, maxMessages: 100, maxRequeues: 0,
      connectionTimeout: step, greetingTimeout: step, socketTimeout: this.longestMs,
      disableFileAccess: true, disableUrlAccess: true,
    } as SMTPPool.Options);
  }

  /** Never throws: every attempt has an outcome. */
  async send(mail: OutgoingMail): Promise<SendOutcome> {
    if (!isAddress(mail.to.address)) return { kind: 'REFUSED', reason: 'not a plain e-mail address' };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<SendOutcome>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'LATER', reason: `no answer within ${this.longestMs} ms` }), this.longestMs);
    });
    const sent = this.hand(mail).catch((fault: Parameters<typeof outcomeOf>[0]) => outcomeOf(fault));
    try {
      return await Promise.race([sent, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  onModuleDestroy(): void {
    this.transport.close();
  }

  private async hand(mail: OutgoingMail): Promise<SendOutcome> {
    const { address } = mail.to;
    await this.transport.sendMail({
      from: { ...this.settings.mailFrom },
      to: { name: oneLine(mail.to.name, 60), address },
      envelope: { from: mail.returnTo ?? this.settings.mailFrom.address, to: [address] },
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      ...(mail.calendar && { icalEvent: { method: mail.calendar.method, content: mail.calendar.content, filename: 'invite.ics' } }),
      messageId: mail.messageId,
      date: mail.date,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return { kind: 'ACCEPTED' };
  }
}
