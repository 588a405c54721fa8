import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type SmtpSink, startSmtpSink } from '../../../../test/support/smtp-sink.js';
import type { OutgoingMail } from './mail.rules.js';
import { SmtpMailer } from './smtp-mailer.js';

const mail: OutgoingMail = {
  to: { name: '省公安厅刑侦局 联络员', address: 'liaison@gdga.example' },
  subject: '【新移送】粤医保移〔2026〕12号',
  text: '请登录平台办理。',
  html: '<p>请登录平台办理。</p>',
  messageId: '<0190a000-0000-7000-8000-000000000001@portal.example>',
  date: new Date('2026-11-24T01:00:00Z'),
};

/** What people put into a name, a subject or an address when they want a header, a second recipient or a command. */
const INJECTIONS = ['\r\n', '\n', '\r', '%0d%0a', '\u2028', '\u0085', '\0'].flatMap((end) => [
  `x${end}Bcc: thief@evil.example`,
  `x${end}To: thief@evil.example`,
  `x${end}Cc: thief@evil.example`,
  `x${end}RCPT TO:<thief@evil.example>`,
  `x${end}.${end}MAIL FROM:<a@evil.example>`,
  `x${end}X-Extra: 1`,
  `x${end}Content-Type: text/html${end}${end}<b>x</b>`,
  `x${end} folded${end}\tBcc: thief@evil.example`,
]);
const ADDRESSES = [
  ...INJECTIONS.map((text) => `liaison@gdga.example${text.slice(1)}`),
  'a@gdga.example,thief@evil.example', 'a@gdga.example;thief@evil.example', 'a@gdga.example thief@evil.example',
  '<thief@evil.example>', 'x <thief@evil.example>', '"a@gdga.example" <thief@evil.example>', '"thief@evil.example,x"@gdga.example',
  'a@gdga.example> NOTIFY=SUCCESS', 'a@gdga.example>\r\nRCPT TO:<thief@evil.example', '@evil.example:a@gdga.example', 'a(thief@evil.example)@gdga.example',
  'group:thief@evil.example;', 'a%thief@evil.example@gdga.example', 'a@[127.0.0.1]', 'a@gdga.example.', 'a@-gdga.example', '.a@gdga.example', 'a..b@gdga.example',
  'a@', '@gdga.example', '', ' ', 'a', 'ａ@gdga.example', `${'a'.repeat(65)}@gdga.example`, `a@${'b'.repeat(64)}.example`, `a@${'b.'.repeat(130)}example`,
];

describe('the mailer', () => {
  let sink: SmtpSink;
  let mailer: SmtpMailer;
  beforeAll(async () => { sink = await startSmtpSink(); });
  afterAll(() => sink.stop());
  beforeEach(() => {
    (sink.mails as unknown[]).length = 0;
    sink.onRecipient = () => 250;
    sink.onData = () => 250;
    mailer = new SmtpMailer({ smtpUrl: sink.url, mailFrom: { name: '协同平台', address: 'portal@portal.example' }, deliveryLeaseMs: 10_000 }, 2);
  });
  afterEach(() => mailer.onModuleDestroy());

  it('hands over one message to one recipient, with nothing but the headers of the portal', async () => {
    expect(await mailer.send(mail)).toEqual({ kind: 'ACCEPTED' });
    const [caught] = sink.mails;
    expect(caught).toMatchObject({ from: 'portal@portal.example', recipients: ['liaison@gdga.example'] });
    const read = await sink.read(caught!);
    expect(read).toMatchObject({ subject: mail.subject, messageId: mail.messageId, to: [mail.to], from: { name: '协同平台', address: 'portal@portal.example' } });
    expect(read.text?.trim()).toBe(mail.text);
    expect(new Date(read.date!)).toEqual(mail.date);
    expect(read.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress',
    ]);
  });

  it.each([421, 450, 451] as const)('takes %i as "later"', async (code) => {
    sink.onRecipient = () => code;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'LATER', reason: expect.stringContaining(String(code)) });
    sink.onRecipient = () => 250;
    sink.onData = () => code;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'LATER' });
    expect(sink.mails).toHaveLength(0);
  });

  it.each([550, 552, 554] as const)('takes %i as final', async (code) => {
    sink.onRecipient = () => code;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'REFUSED', reason: expect.stringContaining(String(code)) });
    sink.onRecipient = () => 250;
    sink.onData = () => code;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'REFUSED' });
  });

  it('is uncertain when the line breaks after the final dot, and does not repeat by itself', async () => {
    sink.onData = () => 0;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'LATER' });
    expect(sink.mails).toHaveLength(1);
    sink.onData = () => 250;
    expect(await mailer.send(mail)).toEqual({ kind: 'ACCEPTED' });
    const ids = await Promise.all(sink.mails.map(async (caught) => (await sink.read(caught)).messageId));
    expect(ids).toEqual([mail.messageId, mail.messageId]);
  });

  it('takes an absent server as "later"', async () => {
    const nowhere = new SmtpMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: { name: 'p', address: 'p@portal.example' }, deliveryLeaseMs: 10_000 }, 1);
    expect(await nowhere.send(mail)).toMatchObject({ kind: 'LATER' });
    nowhere.onModuleDestroy();
  });

  it(`lets none of ${INJECTIONS.length * 2 + ADDRESSES.length} payloads add a recipient or a header`, async () => {
    expect(INJECTIONS.length * 2 + ADDRESSES.length).toBeGreaterThan(100);
    for (const payload of INJECTIONS) {
      expect(await mailer.send({ ...mail, subject: payload, text: payload, html: payload })).toEqual({ kind: 'ACCEPTED' });
      expect(await mailer.send({ ...mail, to: { ...mail.to, name: payload } })).toEqual({ kind: 'ACCEPTED' });
    }
    for (const address of ADDRESSES) {
      expect([address, (await mailer.send({ ...mail, to: { name: 'x', address } })).kind]).toEqual([address, 'REFUSED']);
    }
    expect(sink.mails).toHaveLength(INJECTIONS.length * 2);
    for (const caught of sink.mails) {
      expect(caught.recipients).toEqual(['liaison@gdga.example']);
      const { headers, to, bcc, cc } = await sink.read(caught);
      expect(headers).toHaveLength(9);
      expect(to?.map((box) => box.address)).toEqual(['liaison@gdga.example']);
      expect([bcc ?? [], cc ?? []]).toEqual([[], []]);
    }
  });
});
