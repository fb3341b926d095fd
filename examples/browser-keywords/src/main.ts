import './style.css';
import { AuthenticationError } from '@creatorkit/igny8';
import { createActivity } from './activity.ts';
import { createAddKeyword } from './add-keyword.ts';
import { openBackend } from './backend.ts';
import { createClusterSelected } from './cluster-selected.ts';
import { byId } from './elements.ts';
import { explainError } from './explain-error.ts';
import { createKeywordList } from './keyword-list.ts';
import { createMessages } from './messages.ts';
import { createPace } from './pace.ts';
import { createSession, type Session } from './session.ts';
import { asNumber } from './wording.ts';

const signInView = byId('sign-in', HTMLElement);
const workView = byId('work', HTMLElement);
const form = byId('sign-in-form', HTMLFormElement);
const emailField = byId('email', HTMLInputElement);
const passwordField = byId('password', HTMLInputElement);
const problem = byId('sign-in-problem', HTMLElement);
const submit = byId('sign-in-submit', HTMLButtonElement);
const activity = createActivity();
const pace = createPace();
const messages = createMessages();
let ending = new AbortController();

const backend = await openBackend();
byId('mocked', HTMLElement).hidden = !backend.credentials;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void signIn();
});
byId('sign-out', HTMLButtonElement).addEventListener('click', signOut);
// On a narrow screen the keywords come first, and the form waits to be opened.
byId('add-card', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
offerSignIn();

function offerSignIn(): void {
  emailField.value = backend.credentials?.email ?? '';
  passwordField.value = backend.credentials?.password ?? '';
  signInView.hidden = false;
  workView.hidden = true;
  (emailField.value ? submit : emailField).focus();
}

async function signIn(): Promise<void> {
  ending = new AbortController();
  const { signal } = ending;
  const credentials = { email: emailField.value, password: passwordField.value };
  const session = createSession({ backend, credentials, signal, activity, pace });
  problem.textContent = '';
  submit.disabled = true;
  try {
    // The first call opens the session, so it shows whether the password is right.
    const { credits } = await session.ask(session.igny8.billing.credits.balance({ signal }));
    await openWork(session, credits);
  } catch (error) {
    const wrong = error instanceof AuthenticationError;
    problem.textContent = wrong ? 'This email and password do not go together.' : explainError(error);
    passwordField.focus();
  } finally {
    submit.disabled = false;
  }
}

async function openWork(session: Session, credits: number): Promise<void> {
  const clusterSelected = createClusterSelected(session, {
    messages,
    showBalance,
    onClustered: () => {
      list.deselect();
      void list.reload();
    },
    onClear: () => list.deselect(),
  });
  const list = createKeywordList(session, { messages, onSelect: (ids) => clusterSelected.select(ids) });
  createAddKeyword(session, {
    suggestions: backend.seedKeywordIds,
    onAdded: ({ name, volume, difficulty }) => {
      messages.tell(`Added “${name}”: ${asNumber(volume)} searches a month, difficulty ${difficulty}.`);
      void list.reload();
    },
    onShow: ({ name }) => void list.search(name),
  });
  showBalance(credits);
  byId('user', HTMLElement).textContent = emailField.value;
  passwordField.value = '';
  signInView.hidden = true;
  workView.hidden = false;
  byId('keywords-title', HTMLElement).focus();
  await list.reload();
}

function signOut(): void {
  ending.abort();
  messages.clear();
  pace.clear();
  offerSignIn();
}

function showBalance(credits: number): void {
  byId('balance', HTMLElement).textContent = asNumber(credits);
}
