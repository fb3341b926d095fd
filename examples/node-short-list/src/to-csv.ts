import type { DiscoveryPlatform } from '@creatorkit/influencers-club';
import Papa from 'papaparse';
import type { Finalist } from './short-list.ts';

/** The list for a spreadsheet. A name that begins like a formula is not one there. */
export function toCsv(platform: DiscoveryPlatform, finalists: readonly Finalist[]): string {
  const rows = finalists.map(({ account: { profile }, overlap, details }) => ({
    platform,
    username: profile.username,
    name: profile.full_name,
    followers: profile.followers,
    engagement_percent: profile.engagement_percent,
    overlap_percent: overlap,
    email: details?.email,
    email_type: details?.email_type,
    location: details?.location,
    language: details?.speaking_language,
    niches: details?.ai_niches?.map(({ niche }) => niche).join(', '),
    has_data: details === undefined ? undefined : details !== null,
  }));
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\n' })}\n`;
}
