/** Finds or fetches a program from Debian's packages. */
export function provide(name: 'redis' | 'chromium'): { path: string } | { missing: string };
