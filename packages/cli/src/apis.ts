import type { Mock, MockOptions, WorldClock } from '@creatorkit/mock';

/** What a mock is made of beside what every mock takes, as it was given: a mock checks it by itself. */
export interface MockSettings {
  /** How many creators there are. */
  readonly creators?: number | undefined;
  /** Whether registering without a tenant makes a platform administrator. */
  readonly openPlatformAdmin?: boolean | undefined;
  /** Where the application is that signing in by a provider leads back to. */
  readonly frontendUrl?: string | undefined;
}

type CreateMock = (options: MockOptions<WorldClock> & MockSettings) => Mock<unknown, WorldClock>;

/** An API that there is a mock of; the mock is loaded when it is asked for. */
export interface ServedApi {
  readonly load: () => Promise<CreateMock>;
  /** The settings that are this mock's. */
  readonly settings?: readonly (keyof MockSettings)[];
}

/** The APIs by their names. */
export const apis: { readonly [name: string]: ServedApi } = {
  backsuit: {
    load: async () => (await import('@creatorkit/backsuit/mock')).createBackSuitMock,
    settings: ['openPlatformAdmin', 'frontendUrl'],
  },
  igny8: { load: async () => (await import('@creatorkit/igny8/mock')).createIgny8Mock },
  'influencers-club': {
    load: async () => (await import('@creatorkit/influencers-club/mock')).createInfluencersClubMock,
    settings: ['creators'],
  },
  influgen: { load: async () => (await import('@creatorkit/influgen/mock')).createInflugenMock },
  influtics: { load: async () => (await import('@creatorkit/influtics/mock')).createInfluticsMock },
};
