/**
 * Makes the pictures of this folder from a running portal with demo data:
 *   npm start                                   (in one terminal)
 *   node docs/screens/make.mjs http://localhost:3000
 * Real Chromium, an empty profile each time; any error on the console fails the run. A third word takes only the pictures
 * whose names contain it (a regular expression). What is taken, of whom and where, stands in `shots.mjs`. Where ImageMagick is
 * present a picture is brought down to few colours, which a page of text does not miss.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { SHOTS } from './shots.mjs';

const base = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '');
const only = process.argv[3];
const folder = dirname(fileURLToPath(import.meta.url));
/** A taller page is cut: the picture stays readable and small. */
const TALLEST = 1800;
/** A page of text, lamps and one picture holds no more that matter. */
const COLOURS = '48';
const PASSWORD = 'Demo-2026-portal';

/** On another of one's seats: `gdyb.head/CONVENER`. */
const sitDown = (page, kind) => page.evaluate(async (wanted) => {
  const ask = async (query, variables) => (await (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).json()).data;
  const { me } = await ask('{ me { holdings { seat { id kind } } } }');
  const seatId = me.holdings.find(({ seat }) => seat.kind === wanted).seat.id;
  await ask('mutation ($seatId: ID!) { switchSeat(seatId: $seatId) { __typename } }', { seatId });
}, kind);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--font-render-hinting=none', '--lang=zh-CN'],
});
const problems = [];
for (const [name, account, where, { phone, dark, english, whole, offline, failing, print, press = [] } = {}] of SHOTS) {
  if (only && !new RegExp(only, 'u').test(name)) continue;
  const context = await browser.newContext({
    locale: english ? 'en-US' : 'zh-CN', timezoneId: 'Asia/Shanghai', colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 }, hasTouch: phone ?? false,
  });
  const page = await context.newPage();
  const trouble = offline || failing; // on purpose, and on the console too
  page.on('console', (message) => { if (message.type() === 'error' && !trouble) problems.push(`${name}: ${message.text()}`); });
  page.on('pageerror', (fault) => problems.push(`${name}: ${fault.message}`));
  try {
    if (english) await page.addInitScript("localStorage.setItem('portal.locale', 'en')");
    await page.goto(`${base}/login`);
    if (account) {
      const [name, seat] = account.split('/');
      await page.fill('#account', name);
      await page.fill('#password', PASSWORD);
      await page.click('button[type=submit]');
      await page.waitForSelector('#main h1');
      if (seat) await sitDown(page, seat);
      if (failing) await page.route('**/graphql', (route) => (route.request().postData()?.includes(`query ${failing}`) ? route.fulfill({ status: 500, json: { errors: [{ message: 'no', extensions: { code: 'INTERNAL', requestId: '01a2-demo' } }] } }) : route.continue()));
      await page.goto(base + await where(page));
      await page.waitForSelector('h1'); // a guest's page has no menu beside it
    }
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined); // the live stream never ends
    await page.waitForFunction(() => !document.querySelector('#main [class*="skeleton"]'), undefined, { timeout: 20_000 }).catch(() => undefined); // a part that comes later than its page
    if (offline) await context.setOffline(true);
    for (const what of press) { await page.locator(what).first().click(); await page.waitForTimeout(900); }
    await page.waitForTimeout(800);
    if (whole) await page.setViewportSize({ width: page.viewportSize().width, height: Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight)) }); // so that bars that stick stand where they end
    if (print) await page.emulateMedia({ media: 'print' });
    const file = `${folder}/${name}.png`;
    await page.screenshot({ path: file });
    spawnSync('convert', [file, '+dither', '-colors', COLOURS, '-define', 'png:compression-level=9', `PNG8:${file}`]);
    console.log(`${name}.png`);
  } catch (fault) {
    problems.push(`${name}: ${fault.message.split('\n')[0]}`);
  }
  await context.close();
}
await browser.close();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
