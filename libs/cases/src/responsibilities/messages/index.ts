import { registerMessages } from '@portal/platform';
import { EN } from './en.js';
import { ZH } from './zh-CN.js';

registerMessages({ 'zh-CN': ZH, en: EN });
