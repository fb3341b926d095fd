import { apiKeys } from './api-keys.ts';
import { messages } from './messages.ts';
import { signIn } from './oauth/sign-in.ts';
import { profile } from './profile.ts';
import { sessions } from './sessions.ts';

export const accountHandlers = { ...sessions, ...profile, ...signIn, ...apiKeys, ...messages };
