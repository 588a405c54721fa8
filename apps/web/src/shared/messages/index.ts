export { MessagesProvider, useCodes, useLocale, useT, type Translate } from './messages-provider';
export { loadRoomSentences, loadSentences } from './sentences';
export { useFormat, type Format } from './format';
export { readLocale, type Locale } from './locale';
export type { MessageKey } from '../../messages/zh-CN';
