import { registerMessages } from '@portal/platform';
import { EN_CATALOGUE } from './catalogue.en.js';
import { ZH_CATALOGUE } from './catalogue.zh-CN.js';

registerMessages({ 'zh-CN': ZH_CATALOGUE, en: EN_CATALOGUE });
