/** Runs a program to its end. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, signal?: AbortSignal, show?: boolean | number }} [options]
 *   show: let its output through, or into an open file; otherwise it is only told when the program fails
 */
export function run(command, args, { cwd, env, signal, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const output = show === true ? 'inherit' : show === false ? 'pipe' : show;
    const child = spawn(command, args, { cwd, signal, stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    const told = [];
    child.stdout?.on('data', (data) => told.push(data));
    child.stderr?.on('data', (data) => told.push(data));
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${killedBy ?? code}.\n${stripVTControlCharacters(String(Buffer.concat(told)))}`.trimEnd()));
    });
  });
}
