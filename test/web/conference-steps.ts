/** What people do in the rooms of the conference, by the words on the screen. */
import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { axeFindings, pictures } from './page.js';

/** An act through its dialog: what is written and ticked there; it is over when the dialog is gone. */
export async function acts(page: Page, act: string, write: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  for (const [label, words] of Object.entries(write)) await dialog.getByLabel(label, { exact: true }).fill(words);
  if (Object.keys(write).some((label) => label.includes('日'))) await page.keyboard.press('Enter'); // takes the day that was typed
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The word for the state beside the title; on a page that somebody else's act changes, it comes by itself. */
export const stands = (page: Page, state: string): Promise<void> => page.getByRole('heading', { level: 1 }).filter({ hasText: state }).waitFor();

/** From the desk to a matter that waits there, by its link. */
export async function opens(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('navigation').getByText('工作台').click();
  await page.locator('main').getByRole('link', { name: title }).first().click();
}

/** A page is looked at: no finding of axe, nothing wider than its window; a picture where somebody asked for pictures. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await pictures(page, name);
  expect([name, await axeFindings(page)]).toEqual([name, []]);
  expect([name, await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')]).toEqual([name, true]);
}

/** The lines of the agenda as they stand on the screen. */
export const orderOf = (page: Page): Promise<string[]> =>
  page.getByRole('button', { name: /^上移：/ }).evaluateAll((all) => all.map((one) => (one as unknown as { getAttribute(name: string): string }).getAttribute('aria-label').slice(3)));

/** Takes the line by its number and drops it on another. */
export async function dragLine(page: Page, from: number, to: number): Promise<void> {
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^上移：/ }) });
  await rows.nth(from).dragTo(rows.nth(to), { sourcePosition: { x: 8, y: 8 }, targetPosition: { x: 8, y: 8 } });
}
