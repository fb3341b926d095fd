import { decisionHeaders, decisionPage, escapeHtml, type Reply } from '@creatorkit/mock';
import type { InfluencersClubContext } from '../world.ts';
import { answerRequest, consentPath, pendingRequest } from './consent.ts';
import type { AuthorizationRequestRow } from './rows.ts';

/** The page that asks a user, and takes the answer: nobody is signed in here, so it asks who that is, too. */
export const pages = {
  [consentPath](context: InfluencersClubContext): Reply {
    const { world, state, exchange } = context;
    const request = pendingRequest(world, state, exchange.query.get('request_id') ?? '');
    return request ? page(200, 'Allow access?', question(request, context)) : isOver();
  },

  [`POST ${consentPath}`]({ world, state, exchange }: InfluencersClubContext): Reply {
    const form = new URLSearchParams(exchange.body);
    const request = pendingRequest(world, state, form.get('request_id') ?? '');
    const account = state.accounts.first('name', form.get('account') ?? '');
    const decision = form.get('decision');
    if (!request) return isOver();
    if (!account || (decision !== 'approve' && decision !== 'deny')) {
      return page(400, 'Not an answer', '<p>Go back, choose an account, and allow or deny.</p>');
    }
    const Location = answerRequest(world, state, request, { approve: decision === 'approve', account });
    // RFC 9700 §4.12: 303, so that the browser sends the form to nobody else
    return { status: 303, headers: { ...decisionHeaders, Location } };
  },
};

/** The request's id, which nobody guesses, is what keeps other sites from answering in the user's place. */
function question(
  { client_id, redirect_uri, request_id, scopes }: AuthorizationRequestRow,
  context: InfluencersClubContext,
) {
  const { clients, accounts } = context.state;
  const options = Array.from(
    accounts.values(),
    ({ name, email }) => `<option value="${escapeHtml(name)}">${escapeHtml(name)} (${escapeHtml(email)})</option>`,
  );
  return `<p><strong>${escapeHtml(clients.get(client_id)?.client_name ?? client_id)}</strong> asks to act for you
  (${escapeHtml(scopes.join(', ') || 'no scope')}), and takes you to <code>${escapeHtml(redirect_uri)}</code>.</p>
<form method="post">
  <input type="hidden" name="request_id" value="${escapeHtml(request_id)}">
  <label>Account <select name="account">${options.join('')}</select></label>
  <button name="decision" value="approve">Allow</button>
  <button name="decision" value="deny">Deny</button>
</form>`;
}

const isOver = () => page(400, 'Nothing to answer', '<p>This request was answered already, or it waited too long.</p>');

const page = (status: number, title: string, content: string): Reply =>
  decisionPage({ status, title, content, note: 'A mock of influencers.club, by CreatorKit.' });
