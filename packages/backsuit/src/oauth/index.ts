export { finishSignIn, type SignedIn, type SignInPage, type StartOptions, startSignIn } from './sign-in.ts';
export { SignInError } from './sign-in-error.ts';
