import zhCN, { type MessageKey } from '../../messages/zh-CN';
import type { Translate } from '../../shared/messages';

/** The word for the state of a case or a referral. */
export function stateText(objectKind: string, state: string, t: Translate): string {
  const name = objectKind.toLowerCase() === 'case' ? 'CaseState' : 'ReferralState';
  const key = `${name}.${state}`;
  return key in zhCN ? t(key as MessageKey) : state;
}
