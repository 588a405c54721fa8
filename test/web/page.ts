/** A person at the portal: a page with an empty profile that remembers what went wrong in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const PASSWORD = 'Demo-2026-portal';

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly problems: string[];
}

export interface Surroundings {
  readonly phone?: boolean;
  readonly dark?: boolean;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function visit(browser: Browser, url: string, { phone, dark }: Surroundings = {}): Promise<Visitor> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone ?? false,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (fault) => problems.push(fault.message));
  await page.goto(url);
  return { page, context, problems };
}

/** Fills in the sign-in form that is open and waits until the portal is. */
export async function signIn(page: Page, account: string, password = PASSWORD): Promise<void> {
  await page.fill('#account', account);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
  await page.waitForSelector('#main h1');
}

/** What axe-core finds against WCAG 2.2 AA, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  // What is still fading in has no colour of its own yet.
  await page.evaluate('Promise.all(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).map((a) => a.finished.catch(() => null))).then(() => null)');
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
}

/** Looked at when it changes: PORTAL_PICTURES names a folder. */
export const pictures = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PORTAL_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
