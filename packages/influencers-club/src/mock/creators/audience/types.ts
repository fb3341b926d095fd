export type CredibilityClass = 'bad' | 'low' | 'normal' | 'good' | 'high' | 'best';

interface Weighted {
  readonly code: string;
  /** A fraction; those of one list add up to 1. */
  readonly weight: number;
}

interface Place {
  readonly id: number;
  readonly name: string;
}

interface Country extends Place {
  readonly code: string;
}

interface State extends Place {
  readonly weight: number;
  readonly country: Country;
}

interface City extends State {
  readonly coords: { readonly lat: number; readonly lon: number };
  readonly state?: Place;
}

export interface AudienceUser {
  readonly user_id: string;
  readonly username: string;
  readonly picture: string;
  readonly followers: number;
  readonly fullname: string;
  readonly url: string;
  readonly geo: { readonly city?: Place; readonly subdivision?: Place; readonly country: Country };
  readonly is_verified: boolean;
  readonly engagements: number;
  readonly stats: readonly { readonly post_type: string; readonly engagements: number }[];
  /** Of lookalikes. */
  readonly score?: number;
  // Of YouTube
  readonly avg_views?: number;
  readonly avg_likes?: number;
  readonly custom_name?: string;
  readonly handle?: string;
}

/** client-live: keys of fact sheet §2.14; YouTube and TikTok have fewer */
export interface AudienceData {
  readonly notable_users_ratio: number;
  readonly audience_credibility?: number;
  readonly credibility_class?: CredibilityClass;
  readonly audience_types?: readonly Weighted[];
  readonly audience_reachability?: readonly Weighted[];
  /** Of likers only. */
  readonly audience_accounts_created_at?: readonly Weighted[];
  readonly audience_genders: readonly Weighted[];
  readonly audience_ages: readonly Weighted[];
  readonly audience_genders_per_age: readonly {
    readonly code: string;
    readonly male: number;
    readonly female: number;
  }[];
  readonly audience_ethnicities?: readonly (Weighted & { readonly name: string })[];
  readonly audience_languages: readonly (Weighted & { readonly name: string })[];
  readonly audience_brand_affinity?: readonly BrandAffinity[];
  readonly audience_interests?: readonly Interest[];
  readonly audience_geo: AudienceGeo;
  readonly audience_lookalikes?: readonly AudienceUser[];
  readonly notable_users?: readonly AudienceUser[];
}

export interface BrandAffinity extends Place {
  readonly interest: readonly Place[];
  readonly weight: number;
  readonly affinity: number;
}

export interface Interest extends Place {
  readonly weight: number;
  readonly affinity: number;
}

export interface AudienceGeo {
  readonly countries: readonly (Country & { readonly weight: number })[];
  readonly states?: readonly State[];
  readonly subdivisions?: readonly (Country & { readonly items: readonly (Place & { readonly weight: number })[] })[];
  readonly cities?: readonly City[];
}

export interface AudienceSection {
  readonly success: boolean;
  readonly is_hidden?: boolean;
  readonly error?: 'empty_audience';
  readonly data?: AudienceData;
}

export interface HistogramBin {
  readonly min?: number;
  readonly max?: number;
  readonly total: number;
  readonly median?: boolean;
}

export interface AudienceReport {
  readonly audience_followers: AudienceSection;
  readonly audience_commenters: AudienceSection;
  readonly audience_likers: AudienceSection;
  readonly audience_credibility_followers_histogram: readonly HistogramBin[] | null;
  readonly audience_credibility_likers_histogram: readonly HistogramBin[] | null;
}
