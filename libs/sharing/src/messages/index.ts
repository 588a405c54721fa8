import { registerMessages } from '@portal/platform';
import { EN_CATALOGUE } from './catalogue.en.js';
import { ZH_CATALOGUE } from './catalogue.zh-CN.js';
import { EN_REQUESTS } from './requests.en.js';
import { ZH_REQUESTS } from './requests.zh-CN.js';

registerMessages({ 'zh-CN': { ...ZH_CATALOGUE, ...ZH_REQUESTS }, en: { ...EN_CATALOGUE, ...EN_REQUESTS } });
