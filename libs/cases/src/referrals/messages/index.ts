import { registerMessages } from '@portal/platform';
import { EN } from './en.js';
import { KINDS_EN } from './kinds.en.js';
import { KINDS_ZH } from './kinds.zh-CN.js';
import { ZH } from './zh-CN.js';

registerMessages({ 'zh-CN': ZH, en: EN });
registerMessages({ 'zh-CN': KINDS_ZH, en: KINDS_EN });
