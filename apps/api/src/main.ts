import type { Server } from 'node:http';
import { readConfig } from '@portal/platform';
import { createApi } from './create-api.js';

const KEEP_ALIVE_MS = 75_000;

const config = readConfig(process.env, 'DATABASE_API_URL');
const app = await createApi(config);
const server = await app.listen(config.port) as Server;
// Longer than what proxies and programs keep a connection for: else it is closed here in the moment in which they use it again.
server.keepAliveTimeout = KEEP_ALIVE_MS;
console.log(`api listens on ${config.port}`);
