import { describe, expect, it } from '@jest/globals';
import { until } from '../../../../test/support/wait.js';
import { Heartbeat } from './heartbeat.js';

describe('a heartbeat', () => {
  const never = 3_600_000;

  it('goes on at once while there is more', async () => {
    let left = 5;
    const beat = new Heartbeat('beat', never, async () => { left -= 1; return left > 0; }, () => undefined);
    beat.start();
    await until('nothing is left', () => left === 0);
    await beat.stop();
    expect(left).toBe(0);
  });

  it('never runs two rounds at a time, and does another when woken during one', async () => {
    let [rounds, running, most] = [0, 0, 0];
    const beat = new Heartbeat('beat', never, async () => {
      rounds += 1;
      running += 1;
      most = Math.max(most, running);
      if (rounds === 1) for (let i = 0; i < 10; i += 1) beat.wake();
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return false;
    }, () => undefined);
    beat.start();
    await until('the second round began', () => rounds === 2);
    await beat.stop();
    expect([rounds, most]).toEqual([2, 1]);
  });

  it('says a fault once, goes on, and says when it is over', async () => {
    const said: string[] = [];
    let rounds = 0;
    const beat = new Heartbeat('relay', 1, async () => {
      rounds += 1;
      if (rounds <= 3) throw new Error('the queue is away');
      return false;
    }, (text) => said.push(text));
    beat.start();
    await until('it works again', () => said.length === 2);
    await beat.stop();
    expect(said).toEqual(['relay: the queue is away', 'relay: works again']);
  });

  it('waits for the round that runs when it is stopped, and takes no other', async () => {
    let [begun, ended] = [0, 0];
    const beat = new Heartbeat('beat', 1, async () => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended += 1;
      return true;
    }, () => undefined);
    beat.start();
    await until('a round began', () => begun > 0);
    await beat.stop();
    expect(ended).toBe(begun);
    const before = begun;
    beat.wake();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(begun).toBe(before);
  });
});
