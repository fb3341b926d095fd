import type { Mock, MockOptions, WorldClock } from '@creatorkit/mock';

type CreateMock = (options: MockOptions<WorldClock>) => Mock<unknown, WorldClock>;

/** The mocks that there are, by the name of the API; each is loaded when it is asked for. */
export const apis: { readonly [name: string]: () => Promise<CreateMock> } = {
  igny8: async () => (await import('@creatorkit/igny8/mock')).createIgny8Mock,
  influgen: async () => (await import('@creatorkit/influgen/mock')).createInflugenMock,
  influtics: async () => (await import('@creatorkit/influtics/mock')).createInfluticsMock,
};
