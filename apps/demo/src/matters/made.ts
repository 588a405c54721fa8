/** A matter as it stood after the last act on it. */
export interface Made { readonly id: string; readonly version: number }

/** What has been made so far, by the name it has in the telling. */
export class MadeSoFar {
  readonly #made = new Map<string, Made>();

  of(name: string): Made {
    return this.#made.get(name) ?? { id: '', version: 0 };
  }

  /** The matter as it stands now, for an act on it. */
  on(name: string): { id: string; expectedVersion: number } {
    const { id, version } = this.of(name);
    return { id, expectedVersion: version };
  }

  /** An act that makes or changes the matter. */
  keep(name: string, play: () => Promise<Made>): () => Promise<void> {
    return async () => { this.#made.set(name, await play()); };
  }
}
