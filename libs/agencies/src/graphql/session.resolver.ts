import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@portal/platform';
import { DoneType, RefusalType, toRefusal } from '@portal/platform/graphql';
import { LoadMe, type MeView } from '../load-me.js';
import { ChangePassword } from '../sign-in/change-password.js';
import type { OpenedSession } from '../sign-in/open-session.js';
import { SessionCookie } from '../sign-in/session-cookie.js';
import { SignIn } from '../sign-in/sign-in.js';
import { SignOut } from '../sign-in/sign-out.js';
import { SwitchSeat } from '../sign-in/switch-seat.js';
import { MeType } from './me.types.js';
import { ChangePasswordPayload, SignInInput, SignInPayload, SwitchSeatPayload } from './sign-in.types.js';

/** What of the transport signing in touches: where it comes from, and the cookie it hands back. */
interface Transport {
  readonly req: { readonly ip?: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> };
  readonly res: { append(header: string, value: string): unknown };
}

type Answer = { me: MeView } | RefusalType;

@Resolver()
export class SessionResolver {
  constructor(
    private readonly loadMe: LoadMe,
    private readonly signInAs: SignIn,
    private readonly signOutNow: SignOut,
    private readonly switchTo: SwitchSeat,
    private readonly changeTo: ChangePassword,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => MeType, { nullable: true, description: 'Who I am; null for a visitor.' })
  @Requires('public')
  me(@CurrentActor() actor: Actor): Promise<MeView | null> {
    return this.loadMe.run(actor);
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session, carried by a cookie.' })
  @Requires('public')
  async signIn(@Args('input') input: SignInInput, @CurrentActor() actor: Actor, @Context() { req, res }: Transport): Promise<Answer> {
    const agent = req.headers['user-agent'];
    const result = await this.signInAs.run(actor, input, { ip: req.ip ?? 'unknown', userAgent: typeof agent === 'string' ? agent : null });
    return this.answer(actor, result, res);
  }

  @Mutation(() => DoneType, { description: 'Ends the session at once.' })
  @Requires('session')
  async signOut(@CurrentActor() actor: Actor, @Context() { res }: Transport): Promise<DoneType> {
    await this.signOutNow.run(actor);
    res.append('Set-Cookie', this.cookie.take());
    return { ok: true };
  }

  @Mutation(() => SwitchSeatPayload, { description: 'Acts from another of my seats from now on.' })
  @Requires('session')
  async switchSeat(@Args('seatId', { type: () => ID }) seatId: string, @CurrentActor() actor: Actor, @Context() { res }: Transport): Promise<Answer> {
    return this.answer(actor, await this.switchTo.run(actor, seatId), res);
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Changes my password and ends all my sessions, this one too: sign in again afterwards.' })
  @Requires('session')
  async changePassword(
    @Args('currentPassword') current: string, @Args('newPassword') next: string,
    @CurrentActor() actor: Actor, @Context() { res }: Transport,
  ): Promise<DoneType | RefusalType> {
    const refusal = await this.changeTo.run(actor, current, next);
    if (refusal !== null) return toRefusal(actor, refusal);
    res.append('Set-Cookie', this.cookie.take());
    return { ok: true };
  }

  private async answer(before: Actor, result: OpenedSession | Refusal, res: Transport['res']): Promise<Answer> {
    if (isRefusal(result)) return toRefusal(before, result);
    const me = await this.loadMe.run(result.actor);
    if (me === null) throw new Error('a session was opened for a person without a seat');
    res.append('Set-Cookie', this.cookie.give(result.token));
    return { me };
  }
}
