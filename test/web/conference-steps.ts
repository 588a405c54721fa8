/** What people do in the rooms of the conference, by the words on the screen; and what the story of one meeting is about. */
import type { Locator, Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { axeFindings, pictures } from './page.js';
import type { Stage } from './stage.js';

/** Three people at three computers; what one chapter leaves for the next. */
export interface Story {
  readonly stage: Stage; readonly office: Page; readonly liaison: Page;
  /** On a phone. */
  readonly convener: Page;
  meeting?: string; minutes?: string; guestLink?: string;
}

export const TITLE = '2026年例会';
export const TOPIC = /关于某门诊部涉嫌/;
export const FOLLOW_UP = '上次会议议定事项落实情况';
/** What is resolved: who leads, what, and by how many days after the meeting: the first is done, the second runs out, the third was never signed for. */
export const AGREED = [
  { lead: '省公安厅', text: '由省公安厅查清资金去向', days: 30 }, { lead: '省公安厅', text: '由省公安厅通报追逃进展', days: 40 }, { lead: '省卫生健康委', text: '由省卫生健康委核查处方', days: 90 },
] as const;
/** The first, as its unit proposed to say it. */
export const AS_TAKEN_UP = '由省公安厅30日内查清资金去向';

const DAY_MS = 86_400_000;
/** The day so many days from now, as Shanghai counts them. */
export const dayIn = ({ portal }: Stage, days: number): string => new Date(portal.now().getTime() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10);
/** Time passes until then, by the clock of Shanghai. */
export const goTo = ({ portal }: Stage, day: string, time: string): Promise<void> => portal.advance(Date.parse(`${day}T${time}:00+08:00`) - portal.now().getTime());

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

/** What was resolved under the line that the console shows, written down as it falls. */
export async function resolves(panel: Locator, no: number, { text, lead, due }: { text: string; lead: string; due: string }): Promise<void> {
  await panel.getByRole('button', { name: '增加议定事项' }).click();
  const box = panel.getByRole('group', { name: `第 ${no} 项` });
  await box.getByLabel('事项', { exact: true }).fill(text);
  await box.getByLabel('牵头单位').selectOption({ label: lead });
  await box.getByLabel('完成时限').fill(due);
  await box.getByLabel('交付物').fill('书面报告');
}
