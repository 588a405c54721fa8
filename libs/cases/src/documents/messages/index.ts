import { registerMessages } from '@portal/platform';
import en from './en.js';
import zhCN from './zh-CN.js';

registerMessages({ 'zh-CN': zhCN, en });
