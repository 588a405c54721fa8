/** The mailbox page shows what strangers may have written: text stays text. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox } from '../../apps/local/mailbox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-test-mailbox-'));
let mailbox: Awaited<ReturnType<typeof startMailbox>>;

beforeAll(async () => {
  mailbox = await startMailbox({ folder, smtpPort: 0, httpPort: 0 });
});
afterAll(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

const send = (mail: { to: string; bcc?: string; subject: string; text?: string; html?: string }) =>
  createTransport(mailbox.smtpUrl).sendMail({ from: { name: '平台', address: 'portal@portal.invalid' }, ...mail });
const page = async (path: string): Promise<{ status: number; html: string; policy: string | null }> => {
  const response = await fetch(mailbox.pageUrl + path);
  return { status: response.status, html: await response.text(), policy: response.headers.get('content-security-policy') };
};
const firstMail = async (): Promise<string> => /href="(\/mail\/[^"]+)"/.exec((await page('/')).html)?.[1] ?? '';

it('is empty at first', async () => {
  expect((await page('/')).html).toContain('还没有邮件');
});

it('shows a mail as text, with its links to click', async () => {
  await send({ to: 'gdga@portal.invalid', subject: '收到移送 <img src=x onerror=alert(1)>', text: '请打开 http://localhost:3000/r/1?a=1&b="><script>alert(2)</script> 。' });
  const list = await page('/');
  expect(list.html).toContain('收到移送 &#60;img src=x onerror=alert(1)&#62;');
  expect(list.policy).toContain("default-src 'none'");
  const { html } = await page(await firstMail());
  expect(html).toContain('<a href="http://localhost:3000/r/1?a=1&#38;b=">http://localhost:3000/r/1?a=1&#38;b=</a>');
  expect(html).not.toMatch(/<(script|img)/);
});

it('names who got a blind copy, finds by recipient, and reduces HTML to its words', async () => {
  await send({ to: 'gdwj@portal.invalid', bcc: 'office@portal.invalid', subject: '只有 HTML', html: '<style>p{}</style><p onclick="x()">正文</p><script>alert(3)</script>' });
  expect((await page('/?to=office')).html).toContain('gdwj@portal.invalid, office@portal.invalid');
  expect((await page('/?to=nobody')).html).not.toContain('/mail/');
  const { html } = await page(await firstMail());
  expect(html).toContain('正文');
  expect(html).not.toMatch(/<script|alert\(3\)|onclick/);
});

it.each(['/mail/..%2f..%2fetc%2fpasswd', '/mail/none', '/anything'])('knows no %s', async (path) => {
  expect((await page(path)).status).toBe(404);
});

it('keeps the mails when it is started again', async () => {
  await mailbox.stop();
  mailbox = await startMailbox({ folder, smtpPort: 0, httpPort: 0 });
  expect((await page('/')).html).toContain('共 2 封');
});
