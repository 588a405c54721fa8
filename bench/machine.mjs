/** What the machine says: processor time of processes, load, versions. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const MS_PER_TICK = 10;
const fieldsOf = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');

/** Processor time of a process so far, in milliseconds. */
export const cpuOf = (pid) => { const fields = fieldsOf(pid); return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK; };

/** Processor time of a Postgres and its children that live, in milliseconds. */
export function cpuOfPostgres(dataDir) {
  const master = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).reduce((sum, pid) => {
    try {
      return pid === master || fieldsOf(pid)[1] === master ? sum + cpuOf(pid) : sum;
    } catch {
      return sum; // it has ended meanwhile
    }
  }, 0);
}

export const load = () => loadavg().map((value) => Math.round(value * 100) / 100);

/** pg-native is taken silently where it can be found, and would be measured instead of what people run. */
export function refuseNativeDriver() {
  try {
    createRequire(import.meta.url).resolve('pg-native');
  } catch {
    return;
  }
  throw new Error('pg-native can be resolved here: remove it, the portal runs on the driver in JavaScript');
}

/** @param {import('pg').Client} client */
export async function versions(client) {
  const packaged = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const show = async (setting) => (await client.query(`show ${setting}`)).rows[0][setting];
  return {
    node: process.version, postgres: await show('server_version'), planCacheMode: await show('plan_cache_mode'), sharedBuffers: await show('shared_buffers'), fsync: await show('fsync'),
    pg: packaged('pg'), graphql: packaged('graphql'), apollo: packaged('@apollo/server'), nest: packaged('@nestjs/core'), processors: cpus().length,
  };
}
