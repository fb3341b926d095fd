import type { Reply } from '@creatorkit/mock';
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
    ({ email, full_name }) => `<option value="${escaped(email)}">${escaped(full_name)} (${escaped(email)})</option>`,
  );
  return `<p><strong>BackSuit</strong> asks <strong>${escaped(provider)}</strong> who you are.</p>
<form method="post">
  <input type="hidden" name="state" value="${escaped(state)}">
  <label>Person <select name="pick">${options.join('')}</select></label>
  <button name="decision" value="approve">Allow</button>
  <button name="decision" value="deny">Deny</button>
</form>`;
}

const isOver = () => page(400, 'Nothing to answer', '<p>This was answered already, or it waited too long.</p>');

const guards = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

const lead = (status: 302 | 303, Location: string): Reply => ({ status, headers: { ...guards, Location } });

function page(status: number, title: string, content: string): Reply {
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem }
  button, select { font: inherit; margin-right: .5rem; padding: .2rem .6rem }
</style>
<h1>${title}</h1>
${content}
<p><small>A mock of BackSuit and its providers, by CreatorKit.</small></p>
</html>
`;
  return { status, headers: { ...guards, 'Content-Type': 'text/html; charset=utf-8' }, text };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
