import { runMigrations } from './run-migrations.js';

const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set: the migrating role needs an address.');
const done = await runMigrations(url);
console.log(done.length === 0 ? 'database is up to date' : `migrated: ${done.join(', ')}`);
