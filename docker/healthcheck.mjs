/** Exits 0 when the given address answers 200 within two seconds. */
const answer = await fetch(process.argv[2] ?? '', { signal: AbortSignal.timeout(2_000) }).catch(() => null);
process.exit(answer?.status === 200 ? 0 : 1);
