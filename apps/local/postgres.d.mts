import type { Addresses } from './bootstrap.mjs';

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number>;

/** Starts Postgres on 127.0.0.1 and makes sure of the portal's roles and its database. */
export function startPostgres(options: { dataDir: string; secretsFile: string; port?: number; fsync?: boolean }): Promise<Addresses & { superUrl: string; dataDir: string; stop(): Promise<void> }>;
