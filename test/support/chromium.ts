/** Debian's Chromium, driven by playwright-core. */
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { provide } from './debian.mjs';

/** Starts a browser with an empty profile. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const found = provide('chromium');
  if ('missing' in found) throw new Error(`No Chromium: ${found.missing}`);
  return chromium.launch({
    executablePath: join(process.cwd(), 'test', 'support', 'chromium.sh'),
    env: { ...process.env, CHROMIUM: found.path },
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage', '--font-render-hinting=none', '--lang=zh-CN'],
  });
}
