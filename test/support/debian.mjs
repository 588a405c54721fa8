/**
 * Programs the tests need from Debian: taken from PATH; else installed by root; else, for an ordinary user, unpacked
 * under `.local/debian` from Debian's own packages, without touching the system.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../apps/local/paths.mjs';

const HOME = join(ROOT, '.local', 'debian');
/** Where the loader looks inside unpacked packages; some keep libraries of their own one folder deeper. */
const LIBRARIES = ['usr/lib/x86_64-linux-gnu', 'lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu/pulseaudio'];

/** @typedef {{ command: string, packages: string[], inside: string, argv0?: string, check: string[] }} Tool `inside`: the program in the unpacked packages */
/** @type {Record<string, Tool>} */
const TOOLS = {
  redis: { command: 'redis-server', packages: ['redis-server'], inside: 'usr/bin/redis-check-rdb', argv0: 'redis-server', check: ['--version'] },
  chromium: { command: 'chromium', packages: ['chromium', 'fonts-noto-cjk'], inside: 'usr/lib/chromium/chromium', check: ['--version', '--no-sandbox'] },
};

/**
 * @param {'redis' | 'chromium'} name
 * @returns {{ path: string } | { missing: string }} the program, or why it is not to be had
 */
export function provide(name) {
  const tool = TOOLS[name];
  const wrapper = join(HOME, tool.command);
  const found = onPath(tool) ?? (runs(wrapper, tool) ? wrapper : undefined);
  if (found) return { path: found };
  if (!onPath({ command: 'apt-get', check: ['--version'] })) return { missing: `there is no ${tool.command} on PATH and no apt-get` };
  console.log(`fetching ${tool.packages.join(', ')} from Debian …`);
  try {
    if (process.getuid?.() === 0) installAsRoot(tool);
    else unpack(tool, wrapper);
  } catch (error) {
    return { missing: error.message };
  }
  const path = onPath(tool) ?? (runs(wrapper, tool) ? wrapper : undefined);
  return path ? { path } : { missing: `${tool.packages.join(', ')} was fetched, but ${tool.command} does not run` };
}

function installAsRoot({ packages }) {
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  attempt('apt-get', ['update', '-q'], { env });
  must('apt-get', install, { env });
}

/** Everything the packages need that is not on this machine is unpacked into one folder; a wrapper points the loader there. */
function unpack({ packages, inside, command, argv0 = command }, wrapper) {
  const root = join(HOME, 'root');
  const archives = join(HOME, 'archives');
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(HOME, folder), { recursive: true });
  mkdirSync(archives, { recursive: true });
  const apt = (args, cwd, how = must) => how('apt-get', ['-q', '-o', `Dir::State::lists=${join(HOME, 'lists')}`, '-o', `Dir::Cache=${join(HOME, 'cache')}`, ...args], { cwd });

  apt(['update'], undefined, attempt);
  const plan = apt(['install', '--simulate', '--no-install-recommends', ...packages]);
  const needed = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  apt(['download', ...needed], archives);
  for (const archive of readdirSync(archives)) must('dpkg', ['-x', join(archives, archive), root]);
  for (const used of [archives, join(HOME, 'lists'), join(HOME, 'cache')]) rmSync(used, { recursive: true });

  writeFileSync(join(HOME, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
    <dir>/usr/share/fonts</dir><dir>${root}/usr/share/fonts</dir><cachedir>${HOME}/font-cache</cachedir></fontconfig>`);
  const libraries = LIBRARIES.map((folder) => join(root, folder)).filter((folder) => existsSync(folder)).join(':');
  writeFileSync(wrapper, `#!/bin/bash\nexport LD_LIBRARY_PATH='${libraries}' FONTCONFIG_FILE='${HOME}/fonts.conf'\nexec -a '${argv0}' '${join(root, inside)}' "$@"\n`);
  chmodSync(wrapper, 0o755);
}

function onPath(tool) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, tool.command)).find((path) => existsSync(path) && runs(path, tool));
}

function runs(path, { check }) {
  return existsSync(path) && spawnSync(path, check, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function must(command, args, options) {
  const { status, error, stdout, stderr } = attempt(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.at(-1)} failed: ${error?.message ?? stderr.trim().split('\n').slice(-3).join(' ')}`);
  return stdout;
}

/** One package source out of order must not keep the others from being used: only what follows has to succeed. */
function attempt(command, args, { cwd, env } = {}) {
  return spawnSync(command, args, {
    cwd, env: { ...process.env, LC_ALL: 'C', ...env }, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', timeout: 600_000, maxBuffer: 64e6,
  });
}
