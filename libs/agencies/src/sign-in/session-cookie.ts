import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@portal/platform';
import { parse, serialize } from 'cookie';

/** The cookie that carries a session token. It has no age: the server decides how long a session lives. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-portal' : 'portal';
  }

  /** The token in a request's `cookie` header, if there is one. */
  read(header: string | undefined): string | null {
    return header === undefined ? null : parse(header)[this.name] ?? null;
  }

  /** Value of `Set-Cookie` that hands over a token. */
  give(token: string): string {
    return serialize(this.name, token, { httpOnly: true, sameSite: 'strict', path: '/', secure: this.secure });
  }

  /** Value of `Set-Cookie` that takes it away. */
  take(): string {
    return serialize(this.name, '', { httpOnly: true, sameSite: 'strict', path: '/', secure: this.secure, maxAge: 0 });
  }
}
