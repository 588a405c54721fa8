/** Two contestants that are compared must have answered the same. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
/** Grows while one looks. */
const MOVING = new Set(['seconds']);

const plain = (value) => (typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : value);

/**
 * Compares every field that the anchor's answer has and that was asked of the portal. Lists must be of one length.
 * @returns {number} how many single values were compared
 * @throws Error that names the first place where they differ
 */
export function compare(anchor, portal, at = '') {
  if (Array.isArray(anchor) || Array.isArray(portal)) {
    if (anchor?.length !== portal?.length) throw new Error(`${at}: ${anchor?.length} and ${portal?.length} rows`);
    return anchor.reduce((sum, each, index) => sum + compare(each, portal[index], `${at}[${index}]`), 0);
  }
  if (anchor !== null && typeof anchor === 'object' && portal !== null && typeof portal === 'object') {
    return Object.keys(anchor).filter((key) => key in portal && !MOVING.has(key)).reduce((sum, key) => sum + compare(anchor[key], portal[key], `${at}.${key}`), 0);
  }
  if (plain(anchor) !== plain(portal)) throw new Error(`${at}: ${JSON.stringify(anchor)} and ${JSON.stringify(portal)}`);
  return 1;
}
