import type { Client } from 'pg';

/** One address per role. */
export interface Addresses {
  ownerUrl: string;
  apiUrl: string;
  workerUrl: string;
}

/** Makes sure of roles and grants on a server of somebody else, as far as the given account may. */
export function bootstrapElsewhere(given: { DATABASE_URL: string; DATABASE_API_URL?: string; DATABASE_WORKER_URL?: string }, secretsFile: string): Promise<Addresses>;

/** Lets only the portal's roles into a database, and only its owner make things there. */
export function takePossession(client: Client, database: string): Promise<void>;
