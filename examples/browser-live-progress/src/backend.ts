/** What this page talks to, and what it may offer there. */
export interface Backend {
  /** Where the API is, if not where its document says. */
  readonly baseUrl: string | undefined;
  /** There is one where a mock answers. */
  readonly mocked?: MockedBackend | undefined;
}

export interface MockedBackend {
  /** What the sign-in form starts with. */
  readonly credentials: { readonly email: string; readonly password: string };
  /** What makes a generation fail. */
  readonly failingPrompt: string;
  /** Loses every WebSocket, without a close frame. */
  cutConnection(): void;
}

export async function openBackend(): Promise<Backend> {
  const baseUrl = import.meta.env.VITE_INFLUGEN_BASE_URL || undefined;
  // Vite writes `false` here when it builds: the mock and all that it brings stay out.
  if (import.meta.env.DEV) {
    const { openMockBackend } = await import('./mock-backend.ts');
    return openMockBackend(baseUrl);
  }
  return { baseUrl };
}
