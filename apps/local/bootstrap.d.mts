import type { Client } from 'pg';

/** Lets only the portal's roles into a database, and only its owner make things there. */
export function takePossession(client: Client, database: string): Promise<void>;
