import type { Backend } from './backend.ts';
import type { WorldClock } from './clock.ts';
import { type PlainRequest, readPlace, readPlain, readRequest, toExchange, toResponse } from './plain-request.ts';

export interface ToFetchOptions {
  /** What the URLs of the API begin with; others fail like a host that is not there. */
  readonly baseUrl: string;
  /** Is told what is in flight, so that it does not jump meanwhile. */
  readonly clock: WorldClock;
  /** @defaultValue '127.0.0.1' */
  readonly clientAddress?: string | undefined;
}

/** The `fetch` of a backend: same arguments, same answers, same failures, and no network. */
export function toFetch(backend: Backend, { baseUrl, clock, clientAddress }: ToFetchOptions): typeof fetch {
  const place = readPlace(baseUrl, clientAddress);

  function exchangeOf(request: PlainRequest) {
    const exchange = toExchange(request, place);
    if (exchange) return exchange;
    const { origin, pathname } = request.url;
    throw new TypeError('fetch failed', {
      cause: new RangeError(`The mock answers for ${place.baseUrl} alone, not for ${origin}${pathname}`),
    });
  }

  return async (input, init) => {
    clock.begin();
    try {
      const plain = readPlain(input, init) ?? (await readRequest(new Request(input, init)));
      plain.signal?.throwIfAborted();
      const answer = backend(exchangeOf(plain));
      return toResponse(await (plain.signal ? orAborted(answer, plain.signal) : answer));
    } finally {
      clock.end();
    }
  };
}

/** The caller's reason, as soon as it gives up; the exchange itself goes on, as on a server. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const done = () => signal.removeEventListener('abort', abort);
    work.then(
      (value) => {
        done();
        resolve(value);
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}
