import { decisionHeaders, decisionPage, escapeHtml, type Reply } from '@creatorkit/mock';
import type { BackSuitContext } from '../../world.ts';
import type { OAuthFlowRow } from '../rows.ts';
import { approve, consentPath, deny, waitingFlow } from './flow.ts';
import { isEmail, peopleFor } from './people.ts';

/** Stands in for the providers' pages: a person picks who they are there. */
export const pages = {
  [consentPath](context: BackSuitContext): Reply {
    const { query } = context.exchange;
    const flow = waitingFlow(context, query.get('state') ?? '');
    const pick = query.get('pick');
    if (!flow) return isOver();
    return pick === null ? page(200, 'Who are you?', question(flow, context)) : answer(302, context, flow, pick);
  },

  [`POST ${consentPath}`](context: BackSuitContext): Reply {
    const form = new URLSearchParams(context.exchange.body);
    const flow = waitingFlow(context, form.get('state') ?? '');
    if (!flow) return isOver();
    // RFC 9700 §4.12: 303, so that the browser sends the form to nobody else
    if (form.get('decision') === 'deny') return lead(303, deny(context, flow));
    return answer(303, context, flow, form.get('decision') === 'approve' ? (form.get('pick') ?? '') : '');
  },
};

function answer(status: 302 | 303, context: BackSuitContext, flow: OAuthFlowRow, pick: string): Reply {
  if (!isEmail(pick)) return page(400, 'Not an answer', '<p>Go back, choose a person, and allow or deny.</p>');
  return lead(status, approve(context, flow, pick));
}

/** The state, which nobody guesses, is what keeps other sites from answering in the person's place. */
function question({ provider, state, tenant_id }: OAuthFlowRow, context: BackSuitContext): string {
  const options = peopleFor(context.state, tenant_id).map(
    ({ email, full_name }) =>
      `<option value="${escapeHtml(email)}">${escapeHtml(full_name)} (${escapeHtml(email)})</option>`,
  );
  return `<p><strong>BackSuit</strong> asks <strong>${escapeHtml(provider)}</strong> who you are.</p>
<form method="post">
  <input type="hidden" name="state" value="${escapeHtml(state)}">
  <label>Person <select name="pick">${options.join('')}</select></label>
  <button name="decision" value="approve">Allow</button>
  <button name="decision" value="deny">Deny</button>
</form>`;
}

const isOver = () => page(400, 'Nothing to answer', '<p>This was answered already, or it waited too long.</p>');

const lead = (status: 302 | 303, Location: string): Reply => ({ status, headers: { ...decisionHeaders, Location } });

const page = (status: number, title: string, content: string): Reply =>
  decisionPage({ status, title, content, note: 'A mock of BackSuit and its providers, by CreatorKit.' });
