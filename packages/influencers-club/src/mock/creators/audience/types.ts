export type Age = '13-17' | '18-24' | '25-34' | '35-44' | '45-64' | '65-';

export type CredibilityClass = 'bad' | 'low' | 'normal' | 'good' | 'high' | 'best';

interface Weighted<Code extends string = string> {
  code: Code;
  /** A fraction; those of one list add up to 1. */
  weight: number;
}

interface Place {
  id: number;
  name: string;
}

interface Country extends Place {
  code: string;
}

interface State extends Place {
  weight: number;
  country: Country;
}

interface City extends State {
  coords: { lat: number; lon: number };
  state?: Place;
}

export interface AudienceUser {
  user_id: string;
  username: string;
  picture: string;
  followers: number;
  fullname: string;
  url: string;
  geo: { city?: Place; subdivision?: Place; country: Country };
  is_verified: boolean;
  engagements: number;
  stats: { post_type: string; engagements: number }[];
  /** Of lookalikes. */
  score?: number;
  // Of YouTube
  avg_views?: number;
  avg_likes?: number;
  custom_name?: string;
  handle?: string;
}

/** client-live: keys of fact sheet §2.14; YouTube and TikTok have fewer */
export interface AudienceData {
  notable_users_ratio: number;
  audience_credibility?: number;
  credibility_class?: CredibilityClass;
  audience_types?: Weighted<'mass_followers' | 'suspicious' | 'influencers' | 'real'>[];
  audience_reachability?: Weighted<'-500' | '500-1000' | '1000-1500' | '1500-'>[];
  /** Of likers only. */
  audience_accounts_created_at?: Weighted[];
  audience_genders: Weighted<'MALE' | 'FEMALE'>[];
  audience_ages: Weighted<Age>[];
  audience_genders_per_age: {
    code: Age;
    male: number;
    female: number;
  }[];
  audience_ethnicities?: (Weighted<'white' | 'asian' | 'african_american' | 'hispanic'> & { name: string })[];
  audience_languages: (Weighted & { name: string })[];
  audience_brand_affinity?: BrandAffinity[];
  audience_interests?: Interest[];
  audience_geo: AudienceGeo;
  audience_lookalikes?: AudienceUser[];
  notable_users?: AudienceUser[];
}

export interface BrandAffinity extends Place {
  interest: Place[];
  weight: number;
  affinity: number;
}

export interface Interest extends Place {
  weight: number;
  affinity: number;
}

export interface AudienceGeo {
  countries: (Country & { weight: number })[];
  states?: State[];
  subdivisions?: (Country & { items: (Place & { weight: number })[] })[];
  cities?: City[];
}

export interface AudienceSection {
  success: boolean;
  is_hidden?: boolean;
  error?: 'empty_audience';
  data?: AudienceData;
}

export interface HistogramBin {
  min?: number;
  max?: number;
  total: number;
  median?: boolean;
}

export interface AudienceReport {
  audience_followers: AudienceSection;
  audience_commenters: AudienceSection;
  audience_likers: AudienceSection;
  audience_credibility_followers_histogram: HistogramBin[] | null;
  audience_credibility_likers_histogram: HistogramBin[] | null;
}
