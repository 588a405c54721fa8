import type { CoreKey } from './core';
import type { RoomKey } from './rooms';

/** Types only: the sentences themselves are loaded in two parts, see shared/messages/sentences.ts. */
export type { CoreKey, RoomKey };
/** The keys of the Chinese sentences are the keys: English must have exactly these. */
export type MessageKey = CoreKey | RoomKey;
/** The shape an English feature file must have: the same keys as its Chinese twin. */
export type SameKeys<T> = Readonly<Record<keyof T, string>>;
