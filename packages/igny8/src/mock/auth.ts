import type { Authentication } from '@creatorkit/mock';
import type { Handlers } from '../generated/handlers.ts';
import { api } from '../generated/operations.ts';
import { success } from './envelope.ts';
import { conflict, forbidden, paymentRequired, unauthorized, validationFailed } from './errors.ts';
import { addPrompts } from './prompts.ts';
import { type Account, emailKey, type Igny8Context, type Member, passwordDigest, type User } from './world.ts';

// seed: Token Expiration (15 minutes, 7 days)
const { lifetimes } = api.securitySchemes.session;

export const auth = {
  // seed: Login Endpoint
  async login({ body }, context) {
    const { state, world } = context;
    const user = state.users.first('email', emailKey(body.email));
    // docs: an unknown email and a wrong password are told apart by nothing (fact sheet §3.1)
    if (!user || user.password_digest !== passwordDigest(world, body.email, body.password)) {
      return unauthorized(context, 'Invalid credentials');
    }
    const account = state.accounts.get(user.account_id);
    if (!account || !mayWork({ user, account })) return forbidden(context); // inferred (fact sheet §3.1)
    return { status: 200, body: success(context, { user: show(user, account), ...(await tokensFor(context, user)) }) };
  },

  // seed: Register; docs: the body (fact sheet §3.2)
  register({ body }, context) {
    const { state, world } = context;
    const { email, username, password, first_name = '', last_name = '', plan_id } = body;
    if (state.users.first('email', emailKey(email))) {
      return conflict(context, { email: ['A user with this email already exists'] });
    }
    // docs: without a plan the free one (fact sheet §3.2)
    const plan = plan_id === undefined ? freePlan(context) : state.plans.get(plan_id);
    if (!plan?.is_active) {
      return validationFailed(context, { plan_id: [`Invalid pk "${plan_id}" - object does not exist`] });
    }
    const account = createAccount(context, body.account_name || `${first_name} ${last_name}`.trim() || email, plan.id);
    const user = state.users.insert({
      id: world.nextId('user'),
      account_id: account.id,
      email,
      username,
      first_name,
      last_name,
      role: 'owner', // inferred (fact sheet §3.2)
      is_active: true,
      password_digest: passwordDigest(world, email, password),
    });
    // docs: the free trial comes with 2000 credits, which are the plan's (fact sheet §3.2)
    world.ledger.add(account.id, plan.included_credits, 'subscription');
    addPrompts(world, state, account.id);
    return { status: 201, body: success(context, { user: show(user, account) }, 'Registration successful') };
  },

  // seed: Refresh Token; docs: both tokens come back (fact sheet §3.3); inferred: the one sent stays valid
  async refreshToken({ body }, context) {
    const member = await memberWith(context, body.refresh, 'refresh');
    if (!member || !mayWork(member)) return unauthorized(context);
    return { status: 200, body: success(context, await tokensFor(context, member.user)) };
  },
} satisfies Pick<Handlers<Igny8Context>, 'login' | 'register' | 'refreshToken'>;

/** seed: Using the Token; docs: what is refused, and how (fact sheet §1.2) */
export function authenticate(context: Igny8Context): Authentication<Member> | Promise<Authentication<Member>> {
  const token = /^bearer +(\S+) *$/i.exec(context.exchange.headers.authorization ?? '')?.[1];
  if (token === undefined) return { refusal: unauthorized(context) };
  const member = memberWith(context, token, 'access');
  return member instanceof Promise ? member.then((found) => admit(context, found)) : admit(context, member);
}

function admit(context: Igny8Context, member: Member | undefined): Authentication<Member> {
  if (!member) return { refusal: unauthorized(context) };
  if (!mayWork(member)) return { refusal: forbidden(context) };
  // docs: a plan must be there and active; inferred: 402 (fact sheet §1.2)
  if (!context.state.plans.get(member.account.plan_id)?.is_active) return { refusal: paymentRequired(context) };
  return { principal: member };
}

/** docs: an access token is no refresh token, and the other way round (fact sheet §9) */
function memberWith(
  { state }: Igny8Context,
  token: string,
  type: 'access' | 'refresh',
): Member | undefined | Promise<Member | undefined> {
  const read = (claims: Awaited<ReturnType<typeof state.tokens.verify>>): Member | undefined => {
    if (claims?.token_type !== type) return undefined;
    const user = state.users.get(Number(claims.user_id));
    const account = user && state.accounts.get(user.account_id);
    return user && account && account.id === claims.account_id ? { user, account } : undefined;
  };
  const claims = state.tokens.verify(token);
  return claims instanceof Promise ? claims.then(read) : read(claims);
}

/** docs: suspended and cancelled accounts and inactive users are refused (fact sheet §1.2) */
function mayWork({ user, account }: Member): boolean {
  return user.is_active && account.status !== 'suspended' && account.status !== 'cancelled';
}

async function tokensFor({ state, world }: Igny8Context, user: User) {
  // docs: user_id, account_id, exp; inferred: token_type, iat, jti (fact sheet §1.2)
  const sign = (token_type: string, lifetimeSeconds: number) => {
    const jti = world.random.uuid('token', world.nextId('token')).replaceAll('-', '');
    return state.tokens.sign({ token_type, jti, user_id: user.id, account_id: user.account_id }, lifetimeSeconds);
  };
  const access = await sign('access', lifetimes.accessToken);
  return { access, refresh: await sign('refresh', lifetimes.refreshToken) };
}

function show(user: User, { id, name, slug }: Account) {
  const { first_name, last_name } = user;
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    role: user.role,
    account: { id, name, slug },
    ...(first_name === '' ? {} : { first_name }),
    ...(last_name === '' ? {} : { last_name }),
  };
}

function freePlan({ state }: Igny8Context) {
  for (const plan of state.plans.values()) if (plan.slug === 'free-trial') return plan;
  return undefined;
}

/** docs: the slug is made unique by a number (fact sheet §3.2) */
function createAccount({ state, world }: Igny8Context, name: string, plan_id: number): Account {
  const plain = slugOf(name);
  let slug = plain;
  for (let number = 1; state.accounts.first('slug', slug); number++) slug = `${plain}-${number}`;
  return state.accounts.insert({ id: world.nextId('account'), name, slug, plan_id, status: 'trial' });
}

function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'account';
}
