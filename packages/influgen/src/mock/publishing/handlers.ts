import { analytics } from './analytics.ts';
import { dm } from './dm.ts';
import { integrations } from './integrations.ts';
import { publish } from './publish.ts';
import { schedule } from './schedule.ts';

/** The rules of platforms, publishing, audience and direct messages. */
export const publishingHandlers = { ...integrations, ...schedule, ...publish, ...analytics, ...dm };
