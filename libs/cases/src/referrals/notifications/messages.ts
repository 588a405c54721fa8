import { registerMessages } from '@portal/platform';
import { EN } from './texts.en.js';
import { ZH } from './texts.zh-cn.js';

registerMessages({ 'zh-CN': ZH, en: EN });
