import { byId, make } from './elements.ts';

/** One message at a time; it stays until it is dismissed or another comes. */
export interface Messages {
  tell(text: string): void;
  warn(text: string): void;
  clear(): void;
}

export function createMessages(): Messages {
  // Live regions are announced only if they were there before their text.
  const status = byId('status-message', HTMLElement);
  const alert = byId('alert-message', HTMLElement);
  const clear = (): void => {
    status.replaceChildren();
    alert.replaceChildren();
  };
  const show = (region: HTMLElement, text: string): void => {
    clear();
    const dismiss = make('button', { type: 'button', className: 'dismiss', ariaLabel: 'Dismiss the message' }, '×');
    dismiss.addEventListener('click', clear);
    region.append(make('p', {}, text), dismiss);
  };
  return { tell: (text) => show(status, text), warn: (text) => show(alert, text), clear };
}
