import { DispatchFetches } from './dispatch-fetches.js';
import { FetchSharedData } from './fetch-shared-data.js';
import { FindDataConnector } from './find-data-connector.js';
import { ListDeliveryAttempts } from './list-delivery-attempts.js';
import { RunFetch } from './run-fetch.js';
import { SetDataConnector } from './set-data-connector.js';
import { TakeDrops } from './take-drops.js';
import { TestDataConnector } from './test-data-connector.js';

/** 数据连接器: what people do with it. What the worker does (DispatchFetches, RunFetch, TakeDrops) is provided there, where the queue is. */
export const CONNECTOR_USE_CASES = [FetchSharedData, FindDataConnector, ListDeliveryAttempts, SetDataConnector, TestDataConnector];
export const CONNECTOR_WORK = [DispatchFetches, RunFetch, TakeDrops];
