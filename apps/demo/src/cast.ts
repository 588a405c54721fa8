import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { ActorOfAccount } from '@portal/agencies';
import { newId, sha256 } from '@portal/kernel';
import { type Actor, Database, type EditConflict, FileStore, finishUpload, isConflict, isRefusal, type Refusal, type SeatKind } from '@portal/platform';

/** A use case as people use it. */
export interface UseCase<Input, Result> { run(actor: Actor, input: Input): Promise<Result | Refusal | EditConflict> }

/** The composed api without its doors: what Nest hands out by class. */
export interface Rooms { get<T>(token: Type<T>): T }

/** The posts of the demonstration, acting through the use cases of the portal, each with the rights of its own seat. */
export class Cast {
  readonly #actors = new Map<string, Promise<Actor>>();
  readonly #papers = new Map<string, Promise<string>>();

  /** @param folder where a file lies before it is taken in, on the file store's disk */
  constructor(private readonly rooms: Rooms, private readonly store: FileStore, private readonly folder: string) {}

  /** A head acts from the seat of the head, whatever other seats he holds, unless one is named: `gdyb.head/CONVENER`. */
  actor(account: string): Promise<Actor> {
    const [name = '', seat] = account.split('/') as [string, SeatKind | undefined];
    const known = this.#actors.get(account) ?? this.rooms.get(ActorOfAccount).run(name, `demo:${account}`, seat ?? (name.endsWith('.head') ? 'AGENCY_HEAD' : undefined));
    this.#actors.set(account, known);
    return known;
  }

  /** A use case that reads. */
  room<T>(token: Type<T>): T {
    return this.rooms.get(token);
  }

  /** Everybody who has acted so far. */
  actors(): Promise<readonly Actor[]> {
    return Promise.all(this.#actors.values());
  }

  /** @throws Error when the act is refused: the demonstration does only what people could do */
  async act<Input, Result>(account: string, use: Type<UseCase<Input, Result>>, input: Input): Promise<Result> {
    const result = await this.rooms.get(use).run(await this.actor(account), input);
    if (isRefusal(result) || isConflict(result)) throw new Error(`${account} ${use.name}: ${JSON.stringify(result)}`);
    return result as Result;
  }

  /** Takes a file in as an upload is taken in, looked into and hashed; the same paper is uploaded once. */
  file(account: string, name: string, content: Buffer): Promise<string> {
    const paper = `${account}/${name}/${sha256(content)}`;
    const known = this.#papers.get(paper) ?? this.upload(account, name, content);
    this.#papers.set(paper, known);
    return known;
  }

  private async upload(account: string, name: string, content: Buffer): Promise<string> {
    const path = join(this.folder, randomUUID());
    await writeFile(path, content);
    try {
      const taken = await finishUpload(this.rooms.get(Database), this.store, await this.actor(account), { id: newId(), path, name, size: content.length });
      if (isRefusal(taken)) throw new Error(`${name}: ${JSON.stringify(taken)}`);
      return taken.id;
    } finally {
      await rm(path, { force: true });
    }
  }
}
