import './style.css';
import { AuthenticationError, Influgen } from '@creatorkit/influgen';
import { openBackend } from './backend.ts';
import { openComposer } from './composer.ts';
import { followProgress } from './connection-line.ts';
import { createCredits } from './credits.ts';
import { byId } from './elements.ts';
import { explainError } from './explain-error.ts';
import { createGenerations } from './generations.ts';

const signInView = byId('sign-in', HTMLElement);
const workView = byId('work', HTMLElement);
const form = byId('sign-in-form', HTMLFormElement);
const emailField = byId('email', HTMLInputElement);
const passwordField = byId('password', HTMLInputElement);
const problem = byId('sign-in-problem', HTMLElement);
const submit = byId('sign-in-submit', HTMLButtonElement);
const cut = byId('cut', HTMLButtonElement);
let ending = new AbortController();

const { baseUrl, mocked } = await openBackend();
byId('mocked', HTMLElement).hidden = !mocked;
cut.hidden = !mocked;
cut.addEventListener('click', () => mocked?.cutConnection());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void signIn();
});
byId('sign-out', HTMLButtonElement).addEventListener('click', () => {
  ending.abort();
  offerSignIn();
});
offerSignIn();

function offerSignIn(): void {
  emailField.value = mocked?.credentials.email ?? '';
  passwordField.value = mocked?.credentials.password ?? '';
  signInView.hidden = false;
  workView.hidden = true;
  (emailField.value ? submit : emailField).focus();
}

async function signIn(): Promise<void> {
  ending = new AbortController();
  const { signal } = ending;
  // Nothing is stored: the session lives as long as the page.
  const influgen = new Influgen({ baseUrl, auth: { email: emailField.value, password: passwordField.value } });
  problem.textContent = '';
  submit.disabled = true;
  try {
    const credits = createCredits(influgen, signal);
    // The first call opens the session, so it shows whether the password is right.
    await credits.refresh();
    const generations = createGenerations({ influgen, credits, signal });
    void followProgress(influgen, signal, generations.hear);
    await openComposer({ influgen, generations, signal, failingPrompt: mocked?.failingPrompt });
    openWork();
  } catch (error) {
    ending.abort();
    const wrong = error instanceof AuthenticationError;
    problem.textContent = wrong ? 'This email and password do not go together.' : explainError(error);
    passwordField.focus();
  } finally {
    submit.disabled = false;
  }
}

function openWork(): void {
  byId('user', HTMLElement).textContent = emailField.value;
  passwordField.value = '';
  signInView.hidden = true;
  workView.hidden = false;
  byId('prompt', HTMLTextAreaElement).focus();
}
