import { MessageType } from '@hocuspocus/server';
import * as decoding from 'lib0/decoding';
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync';

/** How a machine says that somebody is there; null: that he has gone. */
export interface Shown { readonly client: number; readonly state: Readonly<Record<string, unknown>> | null }

/** What one message of a writer's machine asks for. FORBIDDEN: nothing that our client ever sends. */
export type Asked =
  | { readonly kind: 'CHANGE'; readonly data: Uint8Array; /** All that the machine has and we may lack, rather than one new change. */ readonly whole: boolean }
  | { readonly kind: 'PRESENCE'; readonly shown: readonly Shown[] }
  | { readonly kind: 'OTHER' }
  | { readonly kind: 'FORBIDDEN' };

/** @throws when it is not a message at all */
export function readMessage(message: Uint8Array): Asked {
  const decoder = decoding.createDecoder(message);
  decoding.readVarString(decoder);
  switch (decoding.readVarUint(decoder) as MessageType) {
    case MessageType.Sync: case MessageType.SyncReply: {
      const step = decoding.readVarUint(decoder);
      return step === messageYjsSyncStep1 ? { kind: 'OTHER' } : { kind: 'CHANGE', data: decoding.readVarUint8Array(decoder), whole: step === messageYjsSyncStep2 };
    }
    case MessageType.Awareness: return { kind: 'PRESENCE', shown: presenceOf(decoding.readVarUint8Array(decoder)) };
    case MessageType.QueryAwareness: case MessageType.Stateless: case MessageType.CLOSE: return { kind: 'OTHER' };
    default: return { kind: 'FORBIDDEN' };
  }
}

function presenceOf(update: Uint8Array): Shown[] {
  const decoder = decoding.createDecoder(update);
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const client = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    return { client, state: JSON.parse(decoding.readVarString(decoder)) as Shown['state'] };
  });
}

/**
 * Whether somebody shows himself to those who write with him under his own name, or under none. Machines also repeat what they were shown
 * of others: that is no lie when it is what is known of them.
 */
export const showsHimself = ({ client, state }: Shown, own: string, known: ReadonlyMap<number, Readonly<Record<string, unknown>>>): boolean =>
  [undefined, own, nameOf(known.get(client))].includes(nameOf(state));

const nameOf = (state: Shown['state'] | undefined): unknown => (state?.['user'] as { name?: unknown } | null | undefined)?.name;
