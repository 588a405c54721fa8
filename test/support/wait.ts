/** Asks until the answer is yes. The deadline is for a broken program, not a measurement. */
export async function until(what: string, ask: () => Promise<boolean> | boolean, withinMs = 45_000): Promise<void> {
  const rounds = Math.ceil(withinMs / 50);
  for (let round = 0; round < rounds; round += 1) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${withinMs} ms: ${what}`);
}
