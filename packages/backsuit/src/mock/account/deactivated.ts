import { forbidden } from '../errors.ts';

/** docs: who is deactivated cannot log in or call; inferred: 403 and its text (fact sheet §1.2) */
export const deactivated = () => forbidden('Account is deactivated');
