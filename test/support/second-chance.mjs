/**
 * A click in a real browser on a busy machine may come too late: such a test runs once more, and the first failure is printed.
 * What is broken fails twice.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
