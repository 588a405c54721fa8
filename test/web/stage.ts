/** A portal of its own and a browser, from before the tests of a file to after them. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { type PortalOptions, type RunningPortal, startPortal } from '../support/portal.js';
import { signIn, type Surroundings, visit, type Visitor } from './page.js';

export interface Stage {
  /** There from the first test on, and in `beforeAll` of the file. */
  readonly portal: RunningPortal;
  /** Opens a path as somebody who has just sat down at this computer. */
  open(path: string, surroundings?: Surroundings): Promise<Visitor>;
  /** Signs an account in, on its own computer, and goes to a path. */
  at(account: string, path: string, surroundings?: Surroundings): Promise<Page>;
  /** Everybody gets up: a page that nobody needs any more goes on listening otherwise. */
  leave(): Promise<void>;
  /** What went wrong in the console of any page so far. */
  problems(): string[];
}

const PATIENCE_MS = 20_000;

/** To be called at the top of a spec file. */
export function onStage(options: PortalOptions = {}): Stage {
  let portal: RunningPortal | undefined;
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    portal = await startPortal(options);
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (!thing) throw new Error('The stage stands in tests and hooks only.');
    return thing;
  };
  const open: Stage['open'] = async (path, surroundings) => {
    const visitor = await visit(there(browser), there(portal).baseUrl + path, surroundings);
    visitors.push(visitor);
    return visitor;
  };
  return {
    get portal() { return there(portal); },
    open,
    async at(account, path, surroundings) {
      const { page } = await open(`/login?from=${encodeURIComponent(path)}`, surroundings);
      page.setDefaultTimeout(PATIENCE_MS);
      await signIn(page, account);
      return page;
    },
    async leave() {
      await Promise.all(visitors.map(({ context }) => context.close()));
    },
    problems: () => visitors.flatMap(({ problems }) => problems),
  };
}
