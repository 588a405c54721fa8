import { Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { CalendarMissingFault } from '@portal/deadlines';
import { GraphQLError } from 'graphql';
import { maskedError, maskError } from './error-mask.js';

const SECRET = 'relation "referral_content" at /srv/portal/db.js:12';
const formatted = (code?: string) => ({ message: SECRET, path: ['referral'], extensions: { ...(code && { code }), stacktrace: [SECRET], detail: SECRET } });
const thrown = (original: Error): GraphQLError => new GraphQLError(original.message, { originalError: original, path: ['referral'] });
const fault = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });
let log: jest.SpiedFunction<Logger['error']>;
beforeEach(() => {
  log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
});
afterEach(() => log.mockRestore());

it.each([[fault(SECRET)], [fault(SECRET, '42P01')], [new TypeError(SECRET)]])('lets nothing of a fault out: %s', (original) => {
  const shown = maskError(formatted('INTERNAL_SERVER_ERROR'), thrown(original));
  expect(JSON.stringify(shown)).not.toContain('referral_content');
  expect(shown).toEqual({ message: expect.stringMatching(/[0-9a-f-]{36}/), path: ['referral'], extensions: { code: 'INTERNAL', requestId: expect.any(String) } });
  const { requestId } = shown.extensions as { requestId: string };
  expect(log).toHaveBeenCalledWith(expect.objectContaining({ requestId, fault: expect.stringContaining('referral_content') })); // found again by the number
});

it('lets no more out of a stream', () => {
  expect(JSON.stringify(maskedError(thrown(fault(SECRET))))).not.toContain('referral_content');
  expect(maskedError(new GraphQLError('请先登录。', { extensions: { code: 'UNAUTHENTICATED' } })).toJSON()).toEqual({ message: '请先登录。', extensions: { code: 'UNAUTHENTICATED' } });
});

it.each([['08006'], ['57P01'], ['53300'], ['ECONNREFUSED']])('shows an outage as one: %s', (code) => {
  const shown = maskError(formatted(), thrown(fault(SECRET, code)));
  expect(shown.extensions?.['code']).toBe('UNAVAILABLE');
  expect(JSON.stringify(shown)).not.toContain('referral_content');
});

it.each(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'])('shows %s with its words, and none of its details', (code) => {
  expect(maskError(formatted(code), thrown(fault(SECRET)))).toEqual({ message: SECRET, path: ['referral'], extensions: { code } });
});

it('is not talked out of it by a code that looks known', () => {
  expect(maskError(formatted('NOT_ONE_OF_OURS'), thrown(fault(SECRET))).extensions?.['code']).toBe('INTERNAL');
});

it('says which year’s work calendar is not there, and what to do', () => {
  expect(maskError(formatted('INTERNAL_SERVER_ERROR'), thrown(new CalendarMissingFault(2031)))).toEqual({ message: expect.stringMatching(/^2031年的工作日历尚未装载.*请联系/), path: ['referral'], extensions: { code: 'CALENDAR_MISSING' } });
});
