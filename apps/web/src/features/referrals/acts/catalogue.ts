import type { ActSpec } from './act-spec';
import { receiverActs } from './receiver-acts';
import { remedyActs } from './remedy-acts';
import { senderActs } from './sender-acts';

/** Every act that has a dialog, by the name under which the server offers it. */
export const catalogue: ReadonlyMap<string, ActSpec> = new Map(
  [...senderActs, ...receiverActs, ...remedyActs].map((spec) => [spec.action, spec]),
);
