/** A real SMTP server that keeps what it is given, and misbehaves as told. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly from: string;
  /** Exactly what RCPT TO named. */
  readonly recipients: readonly string[];
  readonly raw: string;
}

/** What to answer to one command. 0: hang up without an answer. */
export type Answer = 250 | 0 | 421 | 450 | 451 | 550 | 552 | 554;

export interface SmtpSink {
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** Decides on each RCPT TO. Default: 250. */
  onRecipient: (address: string) => Answer;
  /** Decides after the final dot of DATA; a mail that is hung up on (0) has been kept all the same. Default: 250. */
  onData: (mail: CaughtMail) => Answer | Promise<Answer>;
  read(mail: CaughtMail): Promise<Email>;
  stop(): Promise<void>;
}

function refusal(code: Answer): Error {
  return Object.assign(new Error(`answer ${code}`), { responseCode: code });
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: CaughtMail[] = [];
  const sink = {
    url: '', mails,
    onRecipient: (): Answer => 250,
    onData: (): Answer => 250,
    read: (mail: CaughtMail) => PostalMime.parse(mail.raw),
  } as Omit<SmtpSink, 'stop' | 'url'> & { url: string };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, closeTimeout: 500,
    onRcptTo: ({ address }, session, done) => {
      const answer = sink.onRecipient(address);
      if (answer === 0) return cut(session.id);
      done(answer === 250 ? null : refusal(answer));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const sender = session.envelope.mailFrom;
        const mail = { from: sender ? sender.address : '', recipients: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() };
        void Promise.resolve(sink.onData(mail)).then((answer) => {
          if (answer === 250 || answer === 0) mails.push(mail);
          if (answer === 0) return cut(session.id);
          done(answer === 250 ? null : refusal(answer));
        });
      });
    },
  });
  const cut = (id: string): void => {
    const connections = (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }).connections;
    for (const connection of connections) if (connection.id === id) connection._socket.destroy();
  };
  server.on('error', () => undefined); // a client that was killed in mid-sentence
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => resolve()); });
  const { port } = server.server.address() as AddressInfo;
  sink.url = `smtp://127.0.0.1:${port}`;
  return Object.assign(sink, { stop: () => new Promise<void>((resolve) => { server.close(() => resolve()); }) });
}
