/** The instant up to which the generated matters reach. */
export const ANCHOR: string;

/** Fills a migrated database that has a directory and nothing else; where it was interrupted it goes on. */
export function fill(superUrl: string, n: number, say: (line: string) => void): Promise<void>;
