import type { World } from '@creatorkit/mock';
import { newId } from '../ids.ts';
import { unchecked } from './endpoint-health.ts';
import { routeGeneration } from './route-generation.ts';
import type { AdapterRow, BusinessState, EndpointRow } from './state.ts';

const minuteMs = 60_000;

/** inferred: all but the names of capabilities (fact sheet §11.3, §11.4) */
export function seedProviders(world: World, state: BusinessState): void {
  addAdapters(state);
  state.routing.insert({ id: 'platform', enabled: true, routing_percentage: 60 });
  addEndpoint(world, state, { name: 'rack-1', url: 'https://gpu-1.example.com', has_api_key: true });
  addEndpoint(world, state, { name: 'rack-2', url: 'https://flaky.gpu-2.example.com', has_api_key: true });
  addEndpoint(world, state, { name: 'rack-3', url: 'https://down.gpu-3.example.com', status: 'disabled' });
  for (let number = 10; number >= 1; number--) {
    routeGeneration(world, state, 'text-to-image', world.now() - number * minuteMs);
  }
}

function addAdapters({ adapters }: BusinessState): void {
  const add = (id: string, name: string, capabilities: string[], more: Partial<AdapterRow> = {}) =>
    adapters.insert({
      id,
      name,
      description: `${name}, for ${capabilities.join(' and ')}.`,
      base_url: `https://${id}.example.com`,
      version: '1.0.0',
      capabilities,
      enabled: true,
      is_built_in: true,
      ...more,
    });
  add('influgen-image', 'Influgen Image', ['text-to-image', 'image-to-image']);
  add('influgen-video', 'Influgen Video', ['text-to-video', 'talking-head']);
  add('influgen-voice', 'Influgen Voice', ['text-to-speech']);
  add('self-hosted', 'Self-hosted GPU', ['text-to-image', 'image-to-image']);
  add('studio-diffusion', 'Studio Diffusion', ['text-to-image'], {
    docs_url: 'https://diffusion.example.com/docs',
    is_built_in: false,
  });
  add('night-render', 'Night Render', ['text-to-video'], {
    base_url: 'https://down.render.example.com',
    is_built_in: false,
  });
}

function addEndpoint(
  world: World,
  { endpoints }: BusinessState,
  endpoint: Pick<EndpointRow, 'name' | 'url'> & Partial<EndpointRow>,
): void {
  endpoints.insert({
    id: newId(world, 'she'),
    status: 'active',
    max_concurrency: 4,
    capabilities: ['text-to-image', 'image-to-image'],
    has_api_key: false,
    ...unchecked,
    ...endpoint,
  });
}
