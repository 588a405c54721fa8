/** Settings of a process, read once from the environment. Nothing else reads `process.env`. */
export interface Config {
  readonly port: number;
  /** Where people reach the portal; links in e-mails begin with it. */
  readonly publicUrl: string;
  /** Address of the runtime role of this process (`portal_api` or `portal_worker`), never the owner's. */
  readonly databaseUrl: string;
  /** How many connections this process may hold open. Each plans every statement for itself. */
  readonly databasePool: number;
  /** Empty: the queue runs on BullMQ's Postgres backend. */
  readonly redisUrl: string | null;
  readonly smtpUrl: string;
  readonly mailFrom: { name: string; address: string };
  readonly filesDir: string;
  readonly webDir: string;
  readonly production: boolean;
  readonly signIn: {
    readonly totpRequired: boolean;
    readonly idleMinutes: number;
    readonly sessionHours: number;
    readonly lockFailures: number;
    readonly lockMinutes: number;
    /** Failures from one network address before its next attempts must wait. */
    readonly sourceFreeFailures: number;
  };
  /** 32 bytes, hex: encrypts TOTP seeds at rest. */
  readonly secretKey: string;
  /** Largest upload in bytes. */
  readonly maxUploadBytes: number;
  /** All files of one agency together. */
  readonly agencyStorageBytes: number;
  /** LibreOffice, by name or path; '' where it is not to be used. Without it there is no PDF of documents. */
  readonly officeProgram: string;
  /** How often the worker looks for work, in milliseconds. */
  readonly relayIntervalMs: number;
  /** After how long undelivered work is driven again, in milliseconds. */
  readonly redriveAfterMs: number;
  /** For how long an attempt at an e-mail belongs to the worker that took it; an attempt is broken off well before. */
  readonly deliveryLeaseMs: number;
  /** HH:MM of Asia/Shanghai at which, on workdays, e-mails that can wait are sent together; none: each is sent at once. */
  readonly mailDigestAt: readonly string[];
  /** Where the worker takes in returned e-mails; null: it does not, and they go back to `mailFrom`. */
  readonly mailReturns: { readonly port: number; readonly domain: string } | null;
  /** Where the worker answers for its health; null: nowhere. */
  readonly workerPort: number | null;
  /** How the systems of agencies that hold data are reached. */
  readonly connectors: {
    /** Hosts that may be called, `:port` where it is not 443; none: nobody is called. */
    readonly hosts: readonly string[];
    /** Networks that are not public and may be called all the same, as 10.20.0.0/16. */
    readonly networks: readonly string[];
    /** Longest time of one call, in milliseconds. */
    readonly timeoutMs: number;
    /** Where agencies have their folders for files; null: there are none. */
    readonly dropDir: string | null;
    /** How often the folders are looked into, in milliseconds. */
    readonly scanMs: number;
  };
}

type Env = Readonly<Record<string, string | undefined>>;

function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function integer(env: Env, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} must be a whole number, got "${text}"`);
  return value;
}

const list = (env: Env, name: string): string[] => (env[name] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');

function timesOfDay(env: Env, name: string, fallback: string): string[] {
  const times = (env[name] ?? fallback).split(',').map((time) => time.trim()).filter((time) => time !== '').sort();
  const wrong = times.find((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  if (wrong !== undefined) throw new Error(`${name} must be times of day like 08:30, got "${wrong}"`);
  return times;
}

/**
 * @param env the process environment
 * @param databaseVariable name of the variable that holds this process's database address
 * @throws Error when a needed setting is absent or not understood: a process with half a configuration does not start
 */
export function readConfig(env: Env, databaseVariable: 'DATABASE_API_URL' | 'DATABASE_WORKER_URL'): Config {
  const port = integer(env, 'PORT', 3000);
  const mailFrom = { name: env['MAIL_FROM_NAME'] ?? '医保基金联合监管协同平台', address: env['MAIL_FROM'] ?? 'portal@portal.invalid' };
  const returnsPort = integer(env, 'MAIL_RETURNS_PORT', 0);
  return {
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    databaseUrl: required(env, databaseVariable),
    databasePool: integer(env, 'DATABASE_POOL', 10),
    redisUrl: env['REDIS_URL'] || null,
    smtpUrl: env['SMTP_URL'] ?? 'smtp://127.0.0.1:1025',
    mailFrom,
    filesDir: env['FILES_DIR'] ?? '.local/files',
    webDir: env['WEB_DIR'] ?? 'dist/web',
    production: env['NODE_ENV'] === 'production',
    signIn: {
      totpRequired: env['TOTP_REQUIRED'] === 'true',
      idleMinutes: integer(env, 'SESSION_IDLE_MINUTES', 30),
      sessionHours: integer(env, 'SESSION_HOURS', 8),
      lockFailures: integer(env, 'LOGIN_LOCK_FAILURES', 5),
      lockMinutes: integer(env, 'LOGIN_LOCK_MINUTES', 30),
      sourceFreeFailures: integer(env, 'LOGIN_SOURCE_FREE_FAILURES', 20),
    },
    secretKey: required(env, 'SECRET_KEY'),
    maxUploadBytes: integer(env, 'MAX_UPLOAD_MB', 200) * 1024 * 1024,
    agencyStorageBytes: integer(env, 'AGENCY_STORAGE_GB', 200) * 1024 ** 3,
    officeProgram: env['OFFICE_PROGRAM'] ?? 'soffice',
    relayIntervalMs: integer(env, 'RELAY_INTERVAL_MS', 250),
    redriveAfterMs: integer(env, 'REDRIVE_AFTER_MS', 30_000),
    deliveryLeaseMs: integer(env, 'DELIVERY_LEASE_MS', 60_000),
    mailDigestAt: timesOfDay(env, 'MAIL_DIGEST_AT', '08:30,14:30'),
    mailReturns: returnsPort === 0 ? null : { port: returnsPort, domain: env['MAIL_RETURNS_DOMAIN'] || (mailFrom.address.split('@')[1] ?? '') },
    workerPort: integer(env, 'WORKER_PORT', 0) || null,
    connectors: {
      hosts: list(env, 'CONNECTOR_HOSTS').map((host) => host.toLowerCase()),
      networks: list(env, 'CONNECTOR_NETWORKS'),
      timeoutMs: integer(env, 'CONNECTOR_TIMEOUT_MS', 15_000),
      dropDir: env['CONNECTOR_DROP_DIR'] || null,
      scanMs: integer(env, 'CONNECTOR_SCAN_MS', 10_000),
    },
  };
}

/** Injection token: `Config` is an interface. */
export const CONFIG = Symbol('CONFIG');
/** Injection token of the one clock. */
export const CLOCK = Symbol('CLOCK');
