export { MessagesProvider, useLocale, useT, type Translate } from './messages-provider';
export { useFormat, type Format } from './format';
export { readLocale, type Locale } from './locale';
export type { MessageKey } from '../../messages/zh-CN';
