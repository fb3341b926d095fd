import type { SocialAccount, SocialPlatform, SocialPostResult, Tenant } from '@creatorkit/backsuit';
import { byId, make } from './elements.ts';
import type { Entry } from './entries.ts';
import { explainError } from './explain-error.ts';
import { platformName } from './wording.ts';

/** The part of an article's dialog that tells the world of it, once it is out. */
export interface Share {
  show(entry: Entry, mayWrite: boolean): void;
}

export interface ShareOptions {
  readonly tenant: () => Tenant;
  readonly signal: AbortSignal;
}

export function createShare({ tenant, signal }: ShareOptions): Share {
  const form = byId('share-form', HTMLFormElement);
  const fields = byId('share-fields', HTMLFieldSetElement);
  const choices = byId('share-accounts', HTMLElement);
  const message = byId('share-message', HTMLTextAreaElement);
  const submit = byId('share-submit', HTMLButtonElement);
  const hint = byId('share-hint', HTMLElement);
  const problem = byId('share-problem', HTMLElement);
  const results = byId('share-results', HTMLUListElement);
  let shown: Entry | undefined;

  async function offerAccounts(entry: Entry): Promise<void> {
    try {
      const accounts = await tenant().socialAccounts.list({ signal });
      if (shown !== entry) return;
      const usable = accounts.filter(({ is_active }) => is_active);
      choices.replaceChildren(...usable.map(toChoice));
      hint.textContent = usable.length > 0 ? '' : 'No social account is connected.';
      fields.disabled = usable.length === 0;
    } catch (error) {
      if (!signal.aborted) problem.textContent = explainError(error);
    }
  }

  async function share(): Promise<void> {
    const entry = shown;
    if (!entry) return;
    const platforms = new FormData(form).getAll('platform').map((name) => String(name) as SocialPlatform); // as they were listed
    if (platforms.length === 0) {
      problem.textContent = 'Choose at least one account.';
      return;
    }
    const words = message.value.trim();
    problem.textContent = '';
    results.replaceChildren();
    fields.disabled = true;
    try {
      const input = words ? { platforms, custom_message: words } : { platforms };
      const answer = await tenant().articles.publishSocial(entry.id, input, { signal });
      if (shown === entry) results.replaceChildren(...answer.results.map(toResult));
    } catch (error) {
      if (!signal.aborted && shown === entry) problem.textContent = explainError(error);
    } finally {
      fields.disabled = false;
      submit.focus();
    }
  }

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void share();
    },
    { signal },
  );

  return {
    show(entry, mayWrite) {
      shown = entry;
      form.hidden = entry.state !== 'published';
      problem.textContent = '';
      message.value = '';
      results.replaceChildren();
      choices.replaceChildren();
      fields.disabled = true;
      hint.textContent = mayWrite ? '' : 'Sharing is for those who write.';
      if (mayWrite && entry.state === 'published') void offerAccounts(entry);
    },
  };
}

function toChoice({ platform, account_name }: SocialAccount): HTMLElement {
  const box = make('input', { type: 'checkbox', name: 'platform', value: platform, checked: true });
  return make('label', { className: 'choice' }, box, make('b', {}, platformName(platform)), ` ${account_name}`);
}

function toResult({ platform, status, error, platform_post_url }: SocialPostResult): HTMLElement {
  const item = make('li', {}, make('b', {}, platformName(platform)), ' ');
  item.dataset.state = status;
  if (status === 'failed') item.append(`Not posted: ${error ?? 'nobody says why'}`);
  else if (platform_post_url) item.append(toLink(platform_post_url));
  else item.append(status);
  return item;
}

const toLink = (href: string): HTMLElement =>
  make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, 'See the post');
