import { registerMessages } from '@portal/platform';
import { EN_BULLETINS } from './bulletins.en.js';
import { ZH_BULLETINS } from './bulletins.zh-CN.js';
import { EN_CAMPAIGNS } from './campaigns.en.js';
import { ZH_CAMPAIGNS } from './campaigns.zh-CN.js';
import { EN_CATALOGUE } from './catalogue.en.js';
import { ZH_CATALOGUE } from './catalogue.zh-CN.js';
import { EN_CONNECTORS } from './connectors.en.js';
import { ZH_CONNECTORS } from './connectors.zh-CN.js';
import { EN_REQUESTS } from './requests.en.js';
import { ZH_REQUESTS } from './requests.zh-CN.js';
import { EN_TYPICAL_CASES } from './typical-cases.en.js';
import { ZH_TYPICAL_CASES } from './typical-cases.zh-CN.js';

registerMessages({ 'zh-CN': { ...ZH_CATALOGUE, ...ZH_REQUESTS, ...ZH_CAMPAIGNS, ...ZH_CONNECTORS, ...ZH_BULLETINS, ...ZH_TYPICAL_CASES }, en: { ...EN_CATALOGUE, ...EN_REQUESTS, ...EN_CAMPAIGNS, ...EN_CONNECTORS, ...EN_BULLETINS, ...EN_TYPICAL_CASES } });
