import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Client, CombinedError, type Exchange, gql, type Operation, type OperationResult } from '@urql/core';
import { GraphQLError } from 'graphql';
import { filter, makeSubject, merge, pipe, subscribe } from 'wonka';
import { noteAsked, whenShownIsFresh } from './ask-again';
import { keepThroughOutages, outage } from './outage';

const MEETING = gql`query Meeting { meeting { title } }`;
const NETWORK = new CombinedError({ networkError: new Error('Failed to fetch') });
const saying = (code: string) => new CombinedError({ graphQLErrors: [new GraphQLError('No.', { extensions: { code } })] });

interface Page { seen: OperationResult[]; asked: Operation[]; ask: () => void; /** As a page does that asks by its own hook: it lets go and takes hold again. */ askAnew: () => void; /** With an error, the cache may give what it still has. */ answer: (what: { title: string } | CombinedError, cached?: { title: string }) => void; leave: () => void }

/** A page that shows one meeting, and a server that answers when told to. */
function page(): Page {
  const asked: Operation[] = [];
  const { source, next } = makeSubject<OperationResult>();
  const server: Exchange = () => (operations) => {
    pipe(operations, filter(({ kind }) => kind === 'query'), subscribe((operation) => { asked.push(operation); }));
    return merge([source]);
  };
  const client = new Client({ url: 'http://portal.invalid/graphql', preferGetMethod: false, exchanges: [keepThroughOutages, noteAsked, server] });
  const seen: OperationResult[] = [];
  const request = client.createRequestOperation('query', { key: 1, query: MEETING, variables: {} }, { requestPolicy: 'network-only' });
  const look = () => pipe(client.executeRequestOperation(request), subscribe((result) => { seen.unshift(result); }));
  let looking = look();
  return {
    seen, asked, ask: () => client.reexecuteOperation(request), leave: () => looking.unsubscribe(),
    askAnew: () => { looking.unsubscribe(); looking = look(); },
    answer: (what, cached) => next({ operation: asked.at(-1) as Operation, data: what instanceof CombinedError ? cached && { meeting: cached } : { meeting: what }, error: what instanceof CombinedError ? what : undefined, stale: false, hasNext: false }),
  };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it.each([['nothing comes', NETWORK], ['the server says that it cannot now', saying('UNAVAILABLE')]])('what is shown stays while %s, and is asked again until it is answered', async (_, error) => {
  const { seen, asked, ask, answer, leave } = page();
  answer({ title: '第一次会议' });
  ask();
  await jest.advanceTimersByTimeAsync(0);
  answer(error);
  expect(seen[0]).toMatchObject({ data: { meeting: { title: '第一次会议' } }, error });
  expect(outage.get()).toBe(true);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveLength(3);
  answer(error);
  await jest.advanceTimersByTimeAsync(9_999); // less and less often
  expect(asked).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toHaveLength(4);
  answer({ title: '第二次会议' });
  expect(seen[0]).toMatchObject({ data: { meeting: { title: '第二次会议' } }, error: undefined });
  expect(outage.get()).toBe(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(4);
  leave();
});

it.each(['FORBIDDEN', 'SESSION_ENDED', 'INTERNAL'])('%s is an answer: what was shown before goes', async (code) => {
  const { seen, asked, ask, answer, leave } = page();
  answer({ title: '第一次会议' });
  ask();
  await jest.advanceTimersByTimeAsync(0);
  answer(saying(code));
  expect(seen[0]?.data).toBeUndefined();
  expect(outage.get()).toBe(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
  ask();
  await jest.advanceTimersByTimeAsync(0);
  answer(NETWORK, { title: '第一次会议' }); // nor does it come back with an outage
  expect(seen[0]).toMatchObject({ data: undefined, error: NETWORK });
  leave();
});

it('a page that lets go of its question to ask it anew keeps what it shows', async () => {
  const { seen, asked, askAnew, answer, leave } = page();
  answer({ title: '第一次会议' });
  askAnew();
  await jest.advanceTimersByTimeAsync(0);
  answer(NETWORK);
  expect(seen[0]).toMatchObject({ data: { meeting: { title: '第一次会议' } }, error: NETWORK });
  expect(outage.get()).toBe(true);
  askAnew();
  await jest.advanceTimersByTimeAsync(0);
  expect(outage.get()).toBe(true);
  answer({ title: '第二次会议' });
  expect(outage.get()).toBe(false);
  expect(asked).toHaveLength(3);
  leave();
});

it('a page that never came says so itself, and a page that was left is asked for no more', async () => {
  const never = page();
  never.answer(NETWORK);
  expect(never.seen[0]).toMatchObject({ data: undefined, error: NETWORK });
  expect(outage.get()).toBe(false);
  never.leave();
  const left = page();
  left.answer({ title: '第一次会议' });
  left.ask();
  await jest.advanceTimersByTimeAsync(0);
  left.answer(NETWORK);
  expect(outage.get()).toBe(true);
  left.leave();
  await jest.advanceTimersByTimeAsync(0);
  expect(outage.get()).toBe(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(left.asked).toHaveLength(2);
});

it('an act is over once what is asked again is answered, or has let us wait for three seconds', async () => {
  const { answer, ask, leave } = page();
  answer({ title: '第一次会议' });
  const over = async (): Promise<() => boolean> => {
    let ended = false;
    void whenShownIsFresh().then(() => { ended = true; });
    await jest.advanceTimersByTimeAsync(500);
    return () => ended;
  };
  expect((await over())()).toBe(true);
  ask();
  const afterwards = await over();
  expect(afterwards()).toBe(false);
  answer({ title: '第二次会议' });
  await jest.advanceTimersByTimeAsync(50);
  expect(afterwards()).toBe(true);
  ask();
  const never = await over();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(never()).toBe(false);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(never()).toBe(true);
  leave();
});
