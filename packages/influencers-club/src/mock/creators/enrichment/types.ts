import type { DiscoveryAccount, Platform } from '../types.ts';

/** A block of a platform, in the keys of fact sheet §2.14 and §2.15. */
export type Block = Readonly<Record<string, unknown>>;

/** client-live: the top level of `result` (fact sheet §2.14) */
export interface Profile {
  readonly email: string | null;
  readonly email_type: 'personal_email' | 'role_based_email' | null;
  readonly location?: string;
  readonly speaking_language?: string;
  readonly first_name?: string;
  readonly gender?: 'male' | 'female' | null;
  readonly is_business?: boolean;
  readonly is_creator?: boolean;
  readonly has_brand_deals?: boolean;
  readonly has_link_in_bio?: boolean;
  /** By bare names: `{ youtube: true }`. */
  readonly creator_has?: Readonly<Record<string, boolean>>;
  readonly links_in_bio?: readonly string[];
  readonly other_links?: readonly string[];
  readonly ai_niches?: readonly { readonly niche: string; readonly percentage: number }[];
  readonly ai_subniches?: readonly { readonly subniche: string; readonly percentage: number }[];
  readonly ai_brand_collaborations?: readonly { readonly brand: string; readonly percentage: number }[];
  readonly audience_interests?: readonly { readonly name: string; readonly weight: number }[];
  readonly lookalikes?: readonly DiscoveryAccount[];
}

/** The full block of the platform that was asked for, and pointers to the person's other accounts. */
export type FullResult = Profile & { readonly [Name in Platform]?: Block };

export type RawResult = { readonly [Name in Platform]?: Block };
