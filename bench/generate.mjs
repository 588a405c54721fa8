/** `node bench/generate.mjs 10k|1m`: generates a size ahead of measuring it. */
import { argv } from 'node:process';
import { openWorld, SIZES } from './world.mjs';

const size = argv[2] ?? '10k';
if (!(size in SIZES)) throw new Error(`sizes: ${Object.keys(SIZES).join(', ')}`);
const world = await openWorld(size);
await world.stop();
