import type { operations } from '../../../src/generated/operations.ts';
import type { InflugenMock } from '../../../src/mock/index.ts';
import type { BusinessId } from './business.ts';
import type { Calls, Sent } from './calls.ts';
import type { PublishingId } from './publishing.ts';

export type CoreId = Exclude<keyof typeof operations, BusinessId | PublishingId | 'openProgressSocket'>;

type Table<Id extends CoreId> = { readonly [Name in Id]: Calls };

/** The calls on a backend as its fixtures leave it. `refresh` is a refresh token that is good. */
export function coreCalls(mock: InflugenMock, refresh: string): Table<CoreId> {
  const { state, credentials } = mock;
  const { workspace_id } = state.users.first('email', credentials.agency.email) ?? { workspace_id: '' };
  const own = state.characters.find('workspace', workspace_id);
  const character = own.find(({ is_default }) => is_default)?.id ?? '';
  const items = state.content.find('character', character);
  const itemThat = (status: string, is_video = false) =>
    items.find((item) => item.status === status && item.is_video === is_video)?.id ?? '';
  const places = {
    character,
    approved: itemThat('approved'),
    failed: itemThat('failed'),
    ready: itemThat('ready'),
    published: itemThat('published'),
    video: itemThat('approved', true),
    job: state.jobs.find('content', itemThat('ready'))[0]?.id ?? '',
  };
  const broke = ({ control }: InflugenMock) => void control('credits', { account: 'agency', available: 0 });
  const full = (at: string) => (made: InflugenMock) => {
    const [model] = made.state.characters.find('workspace', at);
    for (let number = 0; model && made.state.characters.count('workspace', at) < 50; number++) {
      made.state.characters.insert({ ...model, id: `char_${String(number).padStart(26, 'X')}`, is_default: false });
    }
  };
  const facts = { ...places, broke, full: full(workspace_id), refresh };
  return { ...accountCalls(mock, facts), ...characterCalls(facts), ...contentCalls(facts), ...publicCalls(facts) };
}

interface Facts {
  readonly character: string;
  readonly approved: string;
  readonly failed: string;
  readonly ready: string;
  readonly published: string;
  readonly video: string;
  readonly job: string;
  readonly refresh: string;
  readonly broke: (mock: InflugenMock) => void;
  readonly full: (mock: InflugenMock) => void;
}

function accountCalls({ state, credentials }: InflugenMock, { refresh, job }: Facts) {
  const [key] = state.apiKeys.values();
  const newUser = { email: 'ada@example.com', password: 'analytical', accept_terms: true, accept_privacy: true };
  return {
    registerUser: {
      good: { path: '/auth/register', body: newUser },
      bad: {
        400: { path: '/auth/register', body: { ...newUser, accept_terms: false } },
        409: { path: '/auth/register', body: { ...newUser, email: credentials.pro.email } },
      },
    },
    loginUser: {
      good: { path: '/auth/login', body: credentials.pro },
      bad: {
        400: { path: '/auth/login', body: {} },
        401: { path: '/auth/login', body: { ...credentials.pro, password: 'guess' } },
      },
    },
    refreshSession: {
      good: { path: '/auth/refresh', body: { refresh_token: refresh } },
      bad: {
        400: { path: '/auth/refresh', body: {} },
        401: { path: '/auth/refresh', body: { refresh_token: 'guess' } },
      },
    },
    getCurrentUser: { good: { path: '/auth/me' } },
    logoutUser: {
      good: { path: '/auth/logout' },
      bad: { 400: { path: '/auth/logout', body: { refresh_token: '' } } },
    },
    listApiKeys: { good: { path: '/api-keys' } },
    createApiKey: {
      good: { path: '/api-keys', body: { name: 'Nightly', permissions: ['credits:read'] } },
      bad: { 400: { path: '/api-keys', body: { name: 'Nightly', permissions: [] } } },
    },
    deleteApiKey: { good: { path: `/api-keys/${key?.id}` }, bad: { 404: { path: '/api-keys/key_x' } } },
    getJob: { good: { path: `/jobs/${job}` }, bad: { 404: { path: '/jobs/job_x' } } },
  };
}

const picture = (name: string, type = 'image/png', size = 100) => {
  const form = new FormData();
  form.append(name, new File([new Uint8Array(size)], 'maya', { type }));
  return form;
};

/** Its body is made when it is sent: 10 MB for each table would take longer than all calls. */
const tooLarge = (path: string, name: string): Sent => ({
  path,
  get body() {
    return picture(name, 'image/jpeg', 10 * 1024 * 1024 + 1);
  },
});

function characterCalls({ character, broke, full }: Facts) {
  const at = `/characters/${character}`;
  const nowhere = '/characters/char_x';
  const images = { image_urls: Array.from({ length: 10 }, (_, number) => `https://images.example.com/${number}.jpg`) };
  const addImages = ({ state }: InflugenMock) => {
    for (const [number, url] of images.image_urls.entries()) {
      const id = `img_${String(number).padStart(26, '0')}`;
      state.images.insert({ id, character_id: character, use: 'lora', url, created_at: 0 });
    }
  };
  const pictures = `${at}/reference-images`;
  const lora = `${at}/lora`;
  const missing = (path: string) => ({ 404: { path: nowhere + path } });
  return {
    createCharacter: {
      good: { path: '/characters', body: { name: 'Zoe' } },
      bad: {
        400: { path: '/characters', body: {} },
        402: { path: '/characters', body: { name: 'Zoe' }, prepare: broke },
        403: { path: '/characters', body: { name: 'Zoe' }, prepare: full },
      },
    },
    listCharacters: { good: { path: '/characters?q=maya' }, bad: { 400: { path: '/characters?page=0' } } },
    getCharacter: { good: { path: at }, bad: missing('') },
    updateCharacter: {
      good: { path: at, body: { niche: 'yoga' } },
      bad: { 400: { path: at, body: { name: '' } }, 404: { path: nowhere, body: {} } },
    },
    setDefaultCharacter: { good: { path: `${at}/default` }, bad: missing('/default') },
    duplicateCharacter: {
      good: { path: `${at}/duplicate` },
      bad: {
        400: { path: `${at}/duplicate`, body: { name: 4 } },
        ...missing('/duplicate'),
        403: { path: `${at}/duplicate`, prepare: full },
      },
    },
    uploadReferenceImage: {
      good: { path: pictures, body: picture('file') },
      bad: {
        400: { path: pictures, body: picture('photo') },
        404: { path: `${nowhere}/reference-images`, body: picture('image') },
        413: tooLarge(pictures, 'file'),
        415: { path: pictures, body: picture('file', 'image/gif') },
      },
    },
    getLora: { good: { path: lora }, bad: missing('/lora') },
    getLoraStatus: { good: { path: `${lora}/status` }, bad: missing('/lora/status') },
    addLoraImages: {
      good: { path: `${lora}/images`, body: images },
      bad: {
        400: { path: `${lora}/images`, body: {} },
        404: { path: `${nowhere}/lora/images`, body: images },
        413: tooLarge(`${lora}/images`, 'files[]'),
        415: { path: `${lora}/images`, body: picture('files[]', 'text/plain') },
      },
    },
    listLoraImages: { good: { path: `${lora}/images` }, bad: missing('/lora/images') },
    trainLora: {
      good: { path: `${lora}/train`, prepare: addImages },
      bad: {
        ...missing('/lora/train'),
        409: { path: `${lora}/train` },
        402: {
          path: `${lora}/train`,
          prepare: (mock: InflugenMock) => {
            addImages(mock);
            broke(mock);
          },
        },
      },
    },
    deleteLora: { good: { path: lora }, bad: missing('/lora') },
  };
}

function contentCalls({ character, ready, approved, failed, published, video, broke }: Facts) {
  const nowhere = '/content/cnt_x';
  const of = `/characters/${character}/content`;
  const ofNobody = '/characters/char_x/content';
  const prompt = { character_id: character, prompt: 'a walk' };
  const scene = { character_id: character, scene_description: 'walks' };
  const week = { character_id: character, week: '2026-01-05' };
  const { character_id: _, ...ownWeek } = week;
  const missing = (path: string) => ({ 404: { path: nowhere + path } });
  const addVariant = ({ state }: InflugenMock) => {
    const row = { content_id: ready, prompt: 'a walk', face_match_score: 0.9, selected: false } as const;
    state.variants.insert({ ...row, idx: 0, status: 'ready', image_url: 'https://cdn.example.com/v.jpg' });
    state.variants.insert({ ...row, idx: 1, status: 'pending', image_url: null });
  };
  return {
    generateContent: {
      good: { path: '/content/generate', body: prompt },
      bad: {
        400: { path: '/content/generate', body: { ...prompt, platform: 'youtube' } },
        404: { path: '/content/generate', body: { ...prompt, character_id: 'char_x' } },
        402: { path: '/content/generate', body: prompt, prepare: broke },
      },
    },
    generateVideo: {
      good: { path: '/content/video/generate', body: scene },
      bad: {
        400: { path: '/content/video/generate', body: { ...scene, platform: 'pinterest' } },
        404: { path: '/content/video/generate', body: { ...scene, character_id: 'char_x' } },
        402: { path: '/content/video/generate', body: scene, prepare: broke },
      },
    },
    getVideoStatus: {
      good: { path: `/content/video/${video}/status` },
      bad: { 404: { path: `/content/video/${ready}/status` } },
    },
    generateContentWeek: {
      good: { path: '/content/generate-week', body: week },
      bad: {
        400: { path: '/content/generate-week', body: { ...week, posts_per_day: 6 } },
        404: { path: '/content/generate-week', body: { ...week, character_id: 'char_x' } },
        402: { path: '/content/generate-week', body: week, prepare: broke },
      },
    },
    listContentQueue: { good: { path: '/content/queue' }, bad: { 400: { path: '/content/queue?status=x' } } },
    getContentCalendar: {
      good: { path: '/content/calendar?from=2025-12-01' },
      bad: { 400: { path: '/content/calendar?from=x' } },
    },
    getContent: { good: { path: `/content/${ready}` }, bad: missing('') },
    updateContent: {
      good: { path: `/content/${ready}`, body: { cta: 'Come along' } },
      bad: {
        400: { path: `/content/${ready}`, body: { hashtags: ['none'] } },
        404: { path: nowhere, body: {} },
        409: { path: `/content/${published}`, body: {} },
      },
    },
    approveContent: {
      good: { path: `/content/${ready}/approve` },
      bad: { ...missing('/approve'), 409: { path: `/content/${failed}/approve` } },
    },
    rejectContent: {
      good: { path: `/content/${ready}/reject`, body: { reason: 'Too dark' } },
      bad: {
        400: { path: `/content/${ready}/reject`, body: { reason: 4 } },
        ...missing('/reject'),
        409: { path: `/content/${failed}/reject` },
      },
    },
    regenerateContent: {
      good: { path: `/content/${failed}/regenerate`, body: { prompt: 'a walk' } },
      bad: {
        400: { path: `/content/${failed}/regenerate`, body: { prompt: '' } },
        ...missing('/regenerate'),
        409: { path: `/content/${approved}/regenerate` },
        402: { path: `/content/${failed}/regenerate`, prepare: broke },
      },
    },
    bulkModerateContent: {
      good: { path: '/content/bulk-moderate', body: { ids: [ready, 'cnt_x'], action: 'approve' } },
      bad: { 400: { path: '/content/bulk-moderate', body: { ids: [], action: 'approve' } } },
    },
    createContentVariants: {
      good: { path: `/content/${ready}/variants` },
      bad: {
        400: { path: `/content/${ready}/variants`, body: { count: 5 } },
        ...missing('/variants'),
        409: { path: `/content/${failed}/variants` },
        402: { path: `/content/${ready}/variants`, prepare: broke },
      },
    },
    listContentVariants: { good: { path: `/content/${ready}/variants` }, bad: missing('/variants') },
    selectContentVariant: {
      good: { path: `/content/${ready}/variants/0/select`, prepare: addVariant },
      bad: {
        400: { path: `/content/${ready}/variants/x/select` },
        404: { path: `/content/${ready}/variants/0/select` },
        409: { path: `/content/${ready}/variants/1/select`, prepare: addVariant },
      },
    },
    generateCharacterWeek: {
      good: { path: `${of}/generate-week`, body: ownWeek },
      bad: {
        400: { path: `${of}/generate-week`, body: {} },
        404: { path: `${ofNobody}/generate-week`, body: ownWeek },
        402: { path: `${of}/generate-week`, body: ownWeek, prepare: broke },
      },
    },
    listCharacterContentQueue: {
      good: { path: `${of}/queue?status=ready&status=failed` },
      bad: { 400: { path: `${of}/queue?page_size=0` }, 404: { path: `${ofNobody}/queue` } },
    },
    getCharacterContentCalendar: {
      good: { path: `${of}/calendar` },
      bad: { 400: { path: `${of}/calendar?from=2026-02-01&to=2026-01-01` }, 404: { path: `${ofNobody}/calendar` } },
    },
    approveCharacterContent: {
      good: { path: `${of}/${ready}/approve` },
      bad: { 404: { path: `${ofNobody}/${ready}/approve` }, 409: { path: `${of}/${failed}/approve` } },
    },
    rejectCharacterContent: {
      good: { path: `${of}/${approved}/reject` },
      bad: {
        400: { path: `${of}/${ready}/reject`, body: { reason: 4 } },
        404: { path: `${ofNobody}/${ready}/reject` },
        409: { path: `${of}/${failed}/reject` },
      },
    },
  };
}

function publicCalls({ character, ready, broke, full }: Facts) {
  const prompt = { character_id: character, prompt: 'a walk' };
  return {
    publicCreateCharacter: {
      good: { path: '/public/characters', body: { name: 'Zoe' } },
      bad: {
        400: { path: '/public/characters', body: {} },
        402: { path: '/public/characters', body: { name: 'Zoe' }, prepare: broke },
        403: { path: '/public/characters', body: { name: 'Zoe' }, prepare: full },
      },
    },
    publicListCharacters: {
      good: { path: '/public/characters' },
      bad: { 400: { path: '/public/characters?page=0' } },
    },
    publicGenerateContent: {
      good: { path: '/public/generate', body: { ...prompt, type: 'reel' } },
      bad: {
        400: { path: '/public/generate', body: { ...prompt, platform: 'tiktok' } },
        404: { path: '/public/generate', body: { ...prompt, character_id: 'char_x' } },
        402: { path: '/public/generate', body: prompt, prepare: broke },
      },
    },
    publicGetContent: { good: { path: `/public/content/${ready}` }, bad: { 404: { path: '/public/content/cnt_x' } } },
    publicGetCredits: { good: { path: '/public/credits' } },
  };
}
