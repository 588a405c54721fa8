/**
 * A click in a real browser on a busy machine may come too late: such a test runs up to twice more, and each failure is printed.
 * What is broken fails every time.
 */
import { jest } from '@jest/globals';

jest.retryTimes(2, { logErrorsBeforeRetry: true });
