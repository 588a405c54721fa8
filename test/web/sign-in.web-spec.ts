/** Signing in by hand: no hint which part was wrong, and a lost session that loses nothing. */
import { describe, expect, it } from '@jest/globals';
import { axeFindings, PASSWORD, pictures, signIn } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();

const refusalFor = async (account: string, password: string): Promise<string> => {
  const { page, context } = await stage.open('/login');
  await page.fill('#account', account);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
  const text = await page.textContent('[role=alert]');
  await context.close();
  return text ?? '';
};

describe('signing in', () => {
  it('says the same for a wrong password and for an account that is not there', async () => {
    const wrong = await refusalFor('gdyb.handler', 'not-the-password');
    expect(wrong).toContain('SIGN_IN_REFUSED');
    expect(await refusalFor('nobody.at.all', 'not-the-password')).toBe(wrong);
  });

  it('opens the page that was asked for', async () => {
    const { page, context, problems } = await stage.open('/cases?lamp=RED');
    await page.waitForURL((url) => url.pathname === '/login');
    await page.waitForSelector('#account');
    expect(await axeFindings(page)).toEqual([]);
    await signIn(page, 'gdyb.handler');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/cases?lamp=RED');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('never sends anybody to another site', async () => {
    const { page, context } = await stage.open(`/login?from=${encodeURIComponent('//example.org/')}`);
    await signIn(page, 'gdyb.handler');
    expect(new URL(page.url()).origin).toBe(stage.portal.baseUrl);
    await context.close();
  });

  it('can be done by keyboard alone, and undone', async () => {
    const { page, context } = await stage.open('/login');
    await page.waitForSelector('#account');
    await page.keyboard.type('gdga.liaison');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header button[aria-expanded]');
    expect(await page.textContent('header button[aria-expanded]')).toContain('省公安厅');
    await page.click('header button[aria-expanded]');
    await page.click('button:has-text("退出登录")');
    await page.waitForSelector('#account');
    await page.goto(`${stage.portal.baseUrl}/inbox`);
    await page.waitForURL((url) => url.pathname === '/login');
    await context.close();
  });

  it('speaks English when asked, and fetches the sentences of no other language', async () => {
    const { page, context } = await stage.open('/login');
    const fetched = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => /\/(core|rooms)-[^/]*\.js$/.exec(name)?.[1] ?? []));
    await page.waitForSelector('#account');
    expect(await fetched()).toEqual(['core']);
    await page.click('button:has-text("English")');
    await page.waitForSelector('h1:has-text("Sign in")');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.innerText('form')).not.toMatch(/[\u4e00-\u9fff]/);
    await page.reload();
    await page.waitForSelector('h1:has-text("Sign in")');
    expect(await fetched()).toEqual(['core']);
    await signIn(page, 'gdyb.handler');
    await page.click('nav a[href="/leads"]');
    await page.waitForSelector('h1:has-text("Leads")');
    expect(await fetched()).toEqual(['core', 'rooms']);
    await context.close();
  });
});

describe('a page that gets nothing', () => {
  it('tells an outage from a fault, and has a number to quote only for a fault', async () => {
    const page = await stage.at('gdyb.handler', '/');
    const alert = page.getByRole('alert');
    const REQUEST_ID = '0198f1c2-0000-7000-8000-00000000abcd';
    for (const [code, title] of [['UNAVAILABLE', '暂时连不上服务'], ['INTERNAL', '加载失败']] as const) {
      const body = JSON.stringify({ errors: [{ message: '没有结果', extensions: { code, requestId: REQUEST_ID } }] });
      await page.route('**/graphql', (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.reload();
      await alert.getByRole('heading', { name: title }).waitFor();
      expect((await alert.innerText()).includes('编号')).toBe(code === 'INTERNAL');
      expect((await alert.innerText()).includes(REQUEST_ID)).toBe(code === 'INTERNAL');
      expect(await axeFindings(page)).toEqual([]);
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: '重试' }).click();
      await page.waitForSelector('#main h1');
    }
    // Nothing comes at all.
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await alert.getByRole('heading', { name: '暂时连不上服务' }).waitFor();
    await pictures(page, 'outage');
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: '重试' }).click();
    await page.waitForSelector('#main h1');
    await page.context().close();
  });
});

describe('a session that ended', () => {
  it('asks to sign in over the page and keeps what was typed', async () => {
    const { page, context } = await stage.open('/me');
    await signIn(page, 'gdyb.handler');
    await page.fill('#password-next', 'half-typed');
    await context.clearCookies();
    await page.fill('#password-current', PASSWORD);
    await page.fill('#password-again', 'half-typed');
    await page.click('form button[type=submit]');
    const dialog = page.locator('[role=dialog]');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('登录已过期');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.locator('#password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.inputValue('#password-next')).toBe('half-typed');
    await context.close();
  });
});
