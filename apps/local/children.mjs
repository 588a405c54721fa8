/** The processes a launcher started: their logs, their end, and the end of all when one dies. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEASH = new URL('./leash.mjs', import.meta.url).href;
const PATIENCE_MS = 15_000;

export class Children {
  /** @type {{ name: string, child: import('node:child_process').ChildProcess, log: string, ended: Promise<void> }[]} */
  #running = [];
  #stopping = false;

  /**
   * @param {string} logFolder one file per child
   * @param {(message: string) => void} onDeath called when a child ends that nobody asked to end
   */
  constructor(logFolder, onDeath) {
    this.logFolder = logFolder;
    this.onDeath = onDeath;
    mkdirSync(logFolder, { recursive: true });
  }

  /**
   * Starts a Node program in its own process group, so that Ctrl-C in the terminal reaches the launcher alone.
   * @param {string} name
   * @param {string} script
   * @param {Record<string, string | undefined>} env added to ours
   */
  start(name, script, env) {
    const log = join(this.logFolder, `${name}.log`);
    const out = openSync(log, 'w');
    const child = spawn(process.execPath, ['--import', LEASH, script], { detached: true, stdio: ['ignore', out, out, 'ipc'], env: { ...process.env, NO_COLOR: '1', ...env } });
    closeSync(out);
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
    }).then((how) => {
      this.#running = this.#running.filter((one) => one.child !== child);
      if (!this.#stopping) this.onDeath(`${name} ${how}. The end of ${log}:\n${tail(log)}`);
    });
    this.#running.push({ name, child, log, ended });
    return child;
  }

  /** Ends all, last started first; who does not leave in time is killed. */
  async stopAll() {
    this.#stopping = true;
    for (const { child, ended } of [...this.#running].reverse()) {
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(killer);
    }
  }
}

/**
 * Waits until an address answers 200.
 * @param {string} address
 * @param {{ timeoutMs: number, signal?: AbortSignal }} options
 */
export async function untilReady(address, { timeoutMs, signal }) {
  const end = performance.now() + timeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (performance.now() > end) throw new Error(`${address} did not answer in ${timeoutMs / 1000} s${answer ? `; last: ${answer.status} ${await answer.text()}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

function tail(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-25).map((line) => `  ${line}`).join('\n');
}
