/**
 * What one more call costs the compiler of whoever uses a client: the instantiations of a file with 101 calls less those
 * of a file with one, divided by 100. Reads the declarations of the build, as a consumer does. Needs a build.
 */
import { resolve } from 'node:path';
import ts from 'typescript';

const mostInstantiations = 15;
interface Client {
  readonly head: string;
  readonly calls: { readonly [kind: string]: string };
  /** A call by openapi-fetch's inference, for comparison. */
  readonly peer: string;
}

const clients: { readonly [api: string]: Client } = {
  backsuit: {
    head: `import { BackSuit } from '@creatorkit/backsuit';
const backsuit = new BackSuit({ auth: { email: 'a@example.com', password: 'b' } });
const blog = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');`,
    calls: {
      retrieve: '(await blog.articles.retrieve(1)).title;',
      create: `(await blog.articles.create({ title: 'First light', content: '# Morning', category_id: 1 })).id;`,
      list: 'for await (const article of blog.articles.list({ per_page: 100 })) article.title;',
      schedule: `await blog.articles.schedule(1, { local: '2026-06-01T09:00', timeZone: 'America/New_York' });`,
      view: `(await backsuit.tenant('550e8400-e29b-41d4-a716-446655440000').retrieve()).tenant.name;`,
    },
    peer: `(await backsuit.raw.GET('/api/v1/subscriptions/plans')).data?.plans;`,
  },
  igny8: {
    head: `import { Igny8 } from '@creatorkit/igny8';\nconst igny8 = new Igny8();`,
    calls: {
      retrieve: '(await igny8.planner.keywords.retrieve(1)).name;',
      create: '(await igny8.planner.keywords.create({ seed_keyword_id: 251, site_id: 1, sector_id: 1 })).id;',
      list: 'for await (const keyword of igny8.planner.keywords.list({ page_size: 100 })) keyword.volume;',
      withResponse: '(await igny8.planner.keywords.retrieve(1).withResponse()).data.name;',
    },
    peer: `(await igny8.raw.GET('/api/v1/planner/keywords/{id}/', { params: { path: { id: 1 } } })).data?.data?.name;`,
  },
  influgen: {
    head: `import { Influgen } from '@creatorkit/influgen';
const influgen = new Influgen({ auth: { email: 'a@example.com', password: 'b' } });
const automation = new Influgen({ auth: { apiKey: 'igk_live_1' } });`,
    calls: {
      retrieve: `(await influgen.characters.retrieve('char_1')).name;`,
      'public retrieve': `(await automation.public.content.retrieve('cnt_1')).status;`,
      job: `(await (await influgen.content.generate({ character_id: 'char_1', prompt: 'at dawn' })).wait()).status;`,
      list: 'for await (const character of influgen.characters.list({ page_size: 100 })) character.name;',
    },
    peer: `(await influgen.raw.GET('/api/v1/characters/{id}', { params: { path: { id: 'char_1' } } })).data?.character.name;`,
  },
  'influencers-club': {
    head: `import { InfluencersClub } from '@creatorkit/influencers-club';
const club = new InfluencersClub({ auth: { apiKey: 'a' } });
const search = { platform: 'tiktok', filters: { number_of_followers: { min: 10_000 } }, paging: { limit: 50 } } as const;`,
    calls: {
      retrieve: '(await club.credits.retrieve()).credits_available;',
      enrich: `(await club.enrich.full({ platform: 'instagram', handle: 'miravale' })).instagram?.follower_count;`,
      list: 'for await (const { profile } of club.discovery.search(search)) profile.followers;',
      estimate: `club.credits.estimate('discovery.search', search).amount;`,
    },
    peer: `(await club.raw.GET('/public/v1/accounts/credits/')).data?.credits_available;`,
  },
};
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
};

for (const [api, { head, calls, peer }] of Object.entries(clients)) {
  const costs = Object.entries(calls).map(([kind, call]) => ({ kind, each: costOf(head, call) }));
  const told = costs.map(({ kind, each }) => `${kind} ${each}`).join(', ');
  console.log(`${api}: one more call, in instantiations: ${told}; retrieve by openapi-fetch ${costOf(head, peer)}`);
  for (const { kind, each } of costs.filter((cost) => cost.each > mostInstantiations)) {
    console.error(
      `${api}: one more ${kind} costs the compiler ${each} instantiations; at most ${mostInstantiations} may`,
    );
    process.exitCode = 1;
  }
}

function costOf(head: string, call: string): number {
  return (instantiationsOf(head, call, 101) - instantiationsOf(head, call, 1)) / 100;
}

function instantiationsOf(head: string, call: string, count: number): number {
  // In the root, where the packages resolve as they do for a consumer.
  const file = resolve('consumer.mts');
  const lines = Array.from({ length: count }, () => call).join('\n');
  const text = `${head}\n${lines}\n`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest);
  const program = ts.createProgram([file], options, host);
  const [problem] = program.getSemanticDiagnostics();
  if (problem) throw new Error(`Cannot measure a call: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  return program.getInstantiationCount();
}
