/**
 * Makes the pictures of this folder from a running portal with demo data:
 *   npm start                                   (in one terminal)
 *   node docs/screens/make.mjs http://localhost:3000
 * Real Chromium, an empty profile each time; stops at the first error on the console.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const base = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '');
const only = process.argv[3];
const folder = dirname(fileURLToPath(import.meta.url));
/** A taller page is cut: the picture stays readable and small. */
const TALLEST = 1800;
const PASSWORD = 'Demo-2026-portal';

/** The newest referral of a state that an account sees, by asking the portal as the page itself would. */
const referralIn = (...states) => async (page) => {
  const id = await page.evaluate(async (wanted) => {
    for (const box of ['TODO', 'STARTED', 'DONE', 'COPIED']) {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({
        query: 'query ($box: WorkBox!) { workItems(box: $box, first: 100) { edges { node { objectId state } } } }', variables: { box } }) });
      const { data } = await response.json();
      const found = data.workItems.edges.find(({ node }) => wanted.includes(node.state));
      if (found) return found.node.objectId;
    }
    return null;
  }, states);
  if (!id) throw new Error(`no referral in ${states.join(', ')}`);
  return `/referrals/${id}`;
};
const edit = (referral, step) => async (page) => `${await referral(page)}/edit${step ? `?step=${step}` : ''}`;
const remedies = (referral) => async (page) => `${await referral(page)}/remedies`;
const firstCase = async (page) => {
  const id = await page.evaluate(async () => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ cases(first: 1) { edges { node { id } } } }' }) });
    return (await response.json()).data.cases.edges[0].node.id;
  });
  return `/cases/${id}`;
};
const at = (path) => async () => path;

/** name, account, where, how. */
const SHOTS = [
  ['01-sign-in', null, at('/login')],
  ['02-workbench', 'gdyb.handler', at('/')],
  ['02-workbench-police', 'gdga.liaison', at('/')],
  ['02-workbench-office', 'office.secretary', at('/?box=COPIED')],
  ['02-workbench-dark', 'gdyb.handler', at('/'), { dark: true }],
  ['02-workbench-phone', 'gdyb.head', at('/'), { phone: true }],
  ['02-workbench-english', 'gdga.liaison', at('/'), { english: true }],
  ['02-workbench-admin-no-right', 'admin', at('/')],
  ['02-workbench-nothing-to-do', 'gdsj.liaison', at('/?box=DONE')],
  ['02-workbench-offline', 'gdyb.handler', at('/'), { offline: true }],
  ['02-workbench-server-fails', 'gdyb.handler', at('/'), { failing: 'WorkItems' }],
  ['03-cases', 'gdyb.handler', at('/cases')],
  ['03-cases-nothing-found', 'gdyb.handler', at('/cases?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E6%A1%88%E4%BB%B6')],
  ['03-cases-phone', 'gzyb.handler', at('/cases'), { phone: true }],
  ['04-case', 'gdyb.handler', firstCase, { whole: true }],
  ['05-register', 'gdyb.handler', at('/cases/new'), { whole: true }],
  ['05-register-phone', 'gdyb.handler', at('/cases/new'), { phone: true }],
  ['06-wizard', 'gdyb.handler', edit(referralIn('DRAFT')), { whole: true }],
  ['06-wizard-materials', 'gdyb.handler', edit(referralIn('DRAFT'), 4), { whole: true }],
  ['06-wizard-preview', 'gdyb.handler', edit(referralIn('DRAFT'), 5), { whole: true }],
  ['07-referral-head-decides', 'gdyb.head', referralIn('REPORTED'), { phone: true }],
  ['07-referral-deputy-may-not', 'gdyb.deputy', referralIn('REPORTED')],
  ['07-referral-closed-envelope', 'gdga.liaison', referralIn('SENT')],
  ['07-referral-under-review', 'gdga.liaison', referralIn('RECEIVED'), { whole: true }],
  ['07-referral-supplement', 'gdyb.handler', referralIn('SUPPLEMENT_REQUESTED'), { whole: true }],
  ['07-referral-filed', 'gdyb.handler', referralIn('FILED', 'INVESTIGATION_CONCLUDED'), { whole: true }],
  ['07-referral-closed', 'gdyb.handler', referralIn('CLOSED'), { whole: true }],
  ['07-referral-office-sees-process', 'office.secretary', referralIn('RECEIVED', 'FILED')],
  ['07-referral-dark', 'gdga.liaison', referralIn('RECEIVED'), { dark: true }],
  ['07-referral-phone', 'gdga.liaison', referralIn('RECEIVED'), { phone: true }],
  ['08-remedies', 'gdyb.handler', remedies(referralIn('NOT_FILED'))],
  ['08-remedies-phone', 'gdyb.handler', remedies(referralIn('NOT_FILED')), { phone: true }],
  ['09-inbox', 'gdyb.handler', at('/inbox')],
  ['10-me', 'gdyb.handler', at('/me')],
  ['11-not-found', 'gdyb.handler', at('/referrals/00000000-0000-7000-8000-000000000000')],
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--font-render-hinting=none', '--lang=zh-CN'],
});
const problems = [];
for (const [name, account, where, { phone, dark, english, whole, offline, failing } = {}] of SHOTS) {
  if (only && !name.includes(only)) continue;
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
      await page.fill('#account', account);
      await page.fill('#password', PASSWORD);
      await page.click('button[type=submit]');
      await page.waitForSelector('#main h1');
      if (failing) await page.route('**/graphql', (route) => (route.request().postData()?.includes(`query ${failing}`) ? route.fulfill({ status: 500, json: { errors: [{ message: 'no', extensions: { code: 'INTERNAL', requestId: '01a2-demo' } }] } }) : route.continue()));
      await page.goto(base + await where(page));
      await page.waitForSelector('#main h1');
    }
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined); // the live stream never ends
    if (offline) await context.setOffline(true);
    await page.waitForTimeout(800);
    if (whole) await page.setViewportSize({ width: page.viewportSize().width, height: Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight)) }); // so that bars that stick stand where they end
    await page.screenshot({ path: `${folder}/${name}.png` });
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
