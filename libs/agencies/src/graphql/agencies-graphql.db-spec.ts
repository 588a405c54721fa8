import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { type Actor, DatabaseModule, PermissionGuard, readConfig } from '@portal/platform';
import { DateTimeScalar } from '@portal/platform/graphql';
import type { Request, Response } from 'express';
import { type House, openHouse } from '../../../../test/support/house.js';
import { DEMO_PASSWORD } from '../seed-directory.js';
import { AgenciesGraphqlModule } from './index.js';

let house: House;
let app: INestApplication;
let url: string;

beforeAll(async () => {
  house = await openHouse();
  const config = readConfig({ SECRET_KEY: 'ab'.repeat(32), DATABASE_API_URL: house.apiUrl }, 'DATABASE_API_URL');
  const module = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot(config, [], house.clock), AgenciesGraphqlModule,
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver, autoSchemaFile: true, path: '/graphql',
        context: ({ req, res }: { req: Request & { actor: Actor }; res: Response }) => ({ req, res, actor: req.actor }),
      }),
    ],
    providers: [{ provide: APP_GUARD, useClass: PermissionGuard }, DateTimeScalar],
  }).compile();
  app = module.createNestApplication({ logger: false });
  app.use('/graphql', async (request: Request & { actor: Actor }, _: Response, next: () => void) => {
    request.actor = await house.actors.fromRequest(request);
    next();
  });
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  await app.close();
  await house.close();
});

interface Answer { data: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[]; cookie: string | null }

/** A browser that keeps its cookie. */
function browser() {
  let cookie = '';
  return async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST', body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    });
    const given = response.headers.get('set-cookie');
    if (given) cookie = given.split(';')[0] ?? '';
    return { ...((await response.json()) as Answer), cookie: given };
  };
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignedIn { me { person { displayName account } seat { kind title agency { name region { code level } } } capacity onBehalfOf locale permissions sessionExpiresAt serverTime
    holdings { capacity from to current seat { kind } } } }
  ... on Refusal { code message rule nextStep fields { field } } } }`;
const signIn = (send: ReturnType<typeof browser>, account: string, password = DEMO_PASSWORD) => send(SIGN_IN, { input: { account, password } });

describe('a person in a browser', () => {
  it('signs in, is known, and signs out', async () => {
    const send = browser();
    expect((await send('{ me { person { account } } }')).data).toEqual({ me: null });
    const answer = await signIn(send, 'gdyb.head');
    expect(answer.cookie).toMatch(/^portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.data?.['signIn']).toMatchObject({ me: {
      person: { displayName: '省医保局局长', account: 'gdyb.head' }, capacity: 'PRINCIPAL', onBehalfOf: null, locale: 'zh-CN',
      seat: { kind: 'AGENCY_HEAD', title: '局长（主要负责人）', agency: { name: '广东省医疗保障局', region: { code: '440000', level: 'PROVINCE' } } },
      holdings: expect.arrayContaining([{ capacity: 'PRINCIPAL', from: '2020-10-11', to: null, current: true, seat: { kind: 'CONVENER' } }]),
      serverTime: '2026-11-20T01:00:00.000Z', sessionExpiresAt: '2026-11-20T01:30:00.000Z',
    } });
    expect((await send('{ me { person { account } } }')).data).toEqual({ me: { person: { account: 'gdyb.head' } } });
    const out = await send('mutation { signOut { ok } }');
    expect([out.data, out.cookie]).toEqual([{ signOut: { ok: true } }, 'portal=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']);
    expect((await send('{ me { person { account } } }')).data).toEqual({ me: null });
  });

  it('is told in Chinese why not, and gets no cookie', async () => {
    const answer = await signIn(browser(), 'gdyb.head', 'wrong');
    expect(answer.cookie).toBeNull();
    expect(answer.data?.['signIn']).toMatchObject({ code: 'SIGN_IN_REFUSED', message: '账号或口令不正确，或账号已被临时锁定。', fields: [] });
  });

  it('switches seats and changes the password', async () => {
    const send = browser();
    await signIn(send, 'gdyb.deputy');
    const { data } = await send('{ me { holdings { seat { id kind } } } }');
    const { holdings } = data?.['me'] as { holdings: { seat: { id: string; kind: string } }[] };
    const head = holdings.find(({ seat }) => seat.kind === 'AGENCY_HEAD')?.seat.id;
    const switched = await send('mutation ($id: ID!) { switchSeat(seatId: $id) { ... on SignedIn { me { onBehalfOf capacity } } ... on Refusal { code } } }', { id: head });
    expect(switched.data?.['switchSeat']).toEqual({ me: { onBehalfOf: '省医保局局长', capacity: 'DEPUTY' } });
    const change = (next: string) => send(
      'mutation ($c: String!, $n: String!) { changePassword(currentPassword: $c, newPassword: $n) { ... on Done { ok } ... on Refusal { code fields { field message } } } }',
      { c: DEMO_PASSWORD, n: next });
    expect((await change('short')).data?.['changePassword']).toEqual({ code: 'INVALID_INPUT', fields: [{ field: 'newPassword', message: '新口令至少 10 个字符。' }] });
    expect((await change('Quite-A-New-One-77')).data?.['changePassword']).toEqual({ ok: true });
    expect((await send('mutation { signOut { ok } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('reads the directory only when signed in', async () => {
    const query = '{ regions(parentCode: "440000") { code name } agencies(kind: PUBLIC_SECURITY, regionCode: "440100") { edges { node { shortName } } pageInfo { hasNextPage } } }';
    expect((await browser()(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const send = browser();
    await signIn(send, 'gdga.liaison');
    const { data } = await send(query);
    expect(data?.['regions']).toHaveLength(21);
    expect(data?.['agencies']).toEqual({ edges: [{ node: { shortName: '广州市公安局' } }], pageInfo: { hasNextPage: false } });
  });
});
