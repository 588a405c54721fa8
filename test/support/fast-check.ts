import fc from '../../node_modules/fast-check/lib/fast-check.js';

/**
 * fast-check as every spec gets it. Where PROPERTY_SEED is set (CI sets it) all properties draw the same examples each
 * time, so that a run judges the commit and not its luck; everywhere else they draw new ones.
 */
const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
