import { readConfig } from '@portal/platform';
import { createApi } from './create-api.js';

const config = readConfig(process.env, 'DATABASE_API_URL');
const app = await createApi(config);
await app.listen(config.port);
console.log(`api listens on ${config.port}`);
