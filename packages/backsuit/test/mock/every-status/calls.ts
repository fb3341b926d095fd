import type { BackSuitMock } from '../../../src/mock/index.ts';
import { type Call, olivia, signedIn } from '../calls.ts';

/** Those who send: users of the fixtures, and the owner of the blog. */
export type Who = 'platformAdmin' | 'tenantAdmin' | 'editor' | 'viewer' | 'other' | 'olivia';

/** A request, and who sends it. Its path begins behind `/api/v1`, or with it. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** @defaultValue the administrator of the blog */
  readonly who?: Who;
}

/** A request, or what brings about all that it needs and gives it. */
export type Prepared = Sent | ((stage: Stage) => Promise<Sent>);

/** A call that succeeds, and those that the rules of the operation itself answer otherwise, by status. */
export interface Calls {
  readonly good: Prepared;
  readonly others?: { readonly [status: number]: Prepared };
}

/** A backend, and how its users send. */
export interface Stage {
  readonly mock: BackSuitMock;
  readonly as: (who: Who) => Promise<Call>;
}

export const personOf = ({ credentials }: BackSuitMock, who: Who) => (who === 'olivia' ? olivia : credentials[who]);

export const createStage = (mock: BackSuitMock): Stage => ({
  mock,
  as: (who) => signedIn(mock, personOf(mock, who)),
});

export const call = (path: string, body?: unknown, who?: Who): Sent => ({
  path,
  ...(body !== undefined && { body }),
  ...(who && { who }),
});

export const blog = '550e8400-e29b-41d4-a716-446655440000';

/** A call about the blog. */
export const inBlog = (path: string, body?: unknown, who?: Who): Sent => call(`/tenants/${blog}${path}`, body, who);

/** A call when the blog is suspended: about the blog by its header, where it does not stand in the path. */
export function whenSuspended({ path, ...sent }: Sent): Prepared {
  return async ({ mock }) => {
    mock.state.tenants.update(blog, { is_active: false });
    return { ...sent, path, ...(path.includes(blog) ? {} : { headers: { 'X-Tenant-ID': blog } }) };
  };
}

/** No list has as many. */
export const tooMany = 100_000;
