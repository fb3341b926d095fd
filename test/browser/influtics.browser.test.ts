import { Influtics } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { describe, expect, inject, it } from 'vitest';

describe('in a browser', () => {
  it('the client takes no key, unless the option says so', async () => {
    const { fetch, clock, credentials } = createInfluticsMock();
    expect(() => new Influtics({ fetch, clock, auth: credentials.owner })).toThrow('this is a browser');
    const influtics = new Influtics({ fetch, clock, auth: credentials.owner, dangerouslyAllowBrowser: true });
    expect((await influtics.account.usage()).summary.plan).toBe('business');
  });

  it('a worker of a page is one, too', async () => {
    const url = URL.createObjectURL(new Blob(['postMessage(typeof importScripts)'], { type: 'text/javascript' }));
    const worker = new Worker(url);
    const told = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.terminate();
    URL.revokeObjectURL(url);
    expect(told).toBe('function');
  });

  it('the server of another origin lets no page read, and the surface beside it does', async () => {
    const url = inject('mockServerUrl');
    const { apis } = (await (await fetch(`${url}/_mock/`)).json()) as {
      apis: { id: string; baseUrl: string; credentials: { owner: { apiKey: string } } }[];
    };
    const api = apis.find(({ id }) => id === 'influtics');
    const auth = api?.credentials.owner;
    expect(auth?.apiKey).toBeTruthy();
    const influtics = new Influtics({ baseUrl: api?.baseUrl, auth, dangerouslyAllowBrowser: true, retry: false });
    await expect(influtics.account.limits()).rejects.toMatchObject({ name: 'NetworkError' });
  });
});
