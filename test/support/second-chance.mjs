/**
 * In a browser a step is tried once more at once: what came too late on a machine under load is not what the spec is about. The
 * first failure is printed either way.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
