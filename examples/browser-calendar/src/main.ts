import './style.css';
import { AuthenticationError, BackSuit } from '@creatorkit/backsuit';
import { openBackend, type Person } from './backend.ts';
import { openDesk } from './desk.ts';
import { byId, make } from './elements.ts';
import { explainError } from './explain-error.ts';
import { createMessages } from './messages.ts';
import { offerTimeZones } from './time-zones.ts';

const signInView = byId('sign-in', HTMLElement);
const workView = byId('work', HTMLElement);
const form = byId('sign-in-form', HTMLFormElement);
const people = byId('people', HTMLElement);
const emailField = byId('email', HTMLInputElement);
const passwordField = byId('password', HTMLInputElement);
const problem = byId('sign-in-problem', HTMLElement);
const submit = byId('sign-in-submit', HTMLButtonElement);
const messages = createMessages();
let ending = new AbortController();

const backend = await openBackend();
const { mocked } = backend;
byId('mocked', HTMLElement).hidden = !mocked;
byId('people-field', HTMLFieldSetElement).hidden = !mocked;
offerTimeZones(byId('zone', HTMLSelectElement));
people.replaceChildren(...(mocked?.people ?? []).map(toChoice));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void signIn();
});
byId('sign-out', HTMLButtonElement).addEventListener('click', () => {
  ending.abort();
  messages.clear();
  offerSignIn();
});
offerSignIn();

function offerSignIn(): void {
  const chosen = people.querySelector<HTMLInputElement>('input:checked') ?? people.querySelector('input');
  chosen?.click();
  signInView.hidden = false;
  workView.hidden = true;
  (mocked ? submit : emailField).focus();
}

async function signIn(): Promise<void> {
  ending = new AbortController();
  const { signal } = ending;
  // Nothing is stored: the session lives as long as the page.
  const auth = { email: emailField.value, password: passwordField.value };
  const backsuit = new BackSuit({ baseUrl: backend.baseUrl, clock: backend.clock, auth });
  problem.textContent = '';
  submit.disabled = true;
  try {
    // The first call opens the session, so it shows whether the password is right.
    const [first, ...others] = await backsuit.tenants.list({ signal });
    if (!first) {
      ending.abort();
      problem.textContent = 'This account belongs to no tenant yet: somebody has to invite it.';
      return;
    }
    await openDesk({ backsuit, memberships: [first, ...others], backend, messages, signal });
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
  byId('month', HTMLElement).focus();
}

function toChoice({ name, part, email, password }: Person): HTMLElement {
  const radio = make('input', { type: 'radio', name: 'person', value: email });
  radio.addEventListener('click', () => {
    emailField.value = email;
    passwordField.value = password;
  });
  return make('label', { className: 'choice' }, radio, make('span', {}, make('b', {}, name), make('small', {}, part)));
}
