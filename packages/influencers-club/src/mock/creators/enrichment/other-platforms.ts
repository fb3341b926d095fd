import { dateOf, type Subject } from './subject.ts';

/** client-live: 26 keys, in the platform's own mixed spelling (fact sheet §2.14) */
export function twitchFull(subject: Subject) {
  const { username, userId, fullName, bio, subniche, linksInBio, otherLinks, language, value, is, picture, media } =
    subject;
  const { accounts, account, asOf } = subject;
  const streams = subject.posts(10);
  const { games } = subject.facts.codes('twitch');
  const played = games.texts(games.at(subject.person, asOf));
  const gameOf = (index: number): string => played[index % played.length] ?? '';
  const latest = streams[0];
  const panels = ['About', 'Links'];
  return {
    username,
    displayName: fullName,
    user_id: userId,
    profileImageURL: picture(),
    profile_picture_hd: picture('hd'),
    ...(latest && {
      last_broadcast_game: gameOf(latest.index),
      last_broadcast_id: latest.id,
      last_streamed: dateOf(latest.publishedAt),
    }),
    isPartner: is('partner'),
    has_merch: is('merch'),
    promotes_affiliate_links: is('affiliate'),
    has_paid_partnership: is('brandDeals'),
    total_followers: value('followers'),
    streams_count_last_30_days: value('streamsLately'),
    avg_views: value('viewsLately'),
    streamed_hours_last_30_days: value('hoursLately'),
    social_media: Object.fromEntries(
      accounts
        .connected(account, asOf)
        .slice(1)
        .map((each) => [each.platform, accounts.url(each)]),
    ),
    panels_urls: linksInBio,
    panels_descriptions: [bio, subniche],
    panels_titles: panels,
    panels_type: panels.map(() => 'DEFAULT'),
    panels_image: panels.map((name) => media(`t/twitch/${userId}_${name.toLowerCase()}.png`)),
    other_links: otherLinks,
    links_in_bio: linksInBio,
    language_code: [language],
    post_data: streams.map(({ id, index, publishedAt, views, caption }) => ({
      node: {
        id,
        title: caption,
        game: { displayName: gameOf(index) },
        viewCount: views,
        createdAt: new Date(publishedAt).toISOString(),
      },
    })),
  };
}

/** inferred: the least that is said of a profile (fact sheet §2.14) */
export function plainProfile(subject: Subject) {
  const { username, userId, fullName, bio, linksInBio, value, is, picture } = subject;
  return {
    username,
    user_id: userId,
    exists: true,
    full_name: fullName,
    biography: bio,
    profile_picture: picture(),
    follower_count: value('followers'),
    is_verified: is('verified'),
    links_in_bio: linksInBio,
    post_data: subject.posts(12).map(({ id, url, publishedAt, caption, likes, comments }) => ({
      post_id: id,
      post_url: url,
      created_at: new Date(publishedAt).toISOString().replace('.000', ''),
      caption,
      engagement: { likes, comments },
    })),
  };
}

/** inferred: and what is special to the platform (fact sheet §2.14) */
export function onlyfansProfile(subject: Subject) {
  const { value } = subject;
  return {
    ...plainProfile(subject),
    subscription_price: value('price'),
    photos_count: value('photos'),
    videos_count: value('videos'),
    likes_count: value('allLikes'),
  };
}

/** client: fact sheet §2.14 */
export function linkedinFull(subject: Subject) {
  const { username, userId, fullName, bio, subniche, value, picture } = subject;
  const { handles, isBusiness } = subject.facts.people;
  const posts = subject.posts(10);
  return {
    username,
    user_id: userId,
    first_name: handles.firstName(subject.person),
    full_name: fullName,
    biography: bio,
    ...(!isBusiness(subject.person) && { gender: handles.isFemale(subject.person) ? 'female' : 'male' }),
    full_name_and_organization_job_title: `${fullName}, ${subniche} at ${handles.lastName(subject.person)} Media`,
    connections: Math.min(500, value('following')),
    follower_count: value('followers'),
    hashtags: subject.hashtags(posts).map(({ name }) => name),
    profile_picture: picture(),
    post_data: { posts: plainProfile(subject).post_data },
  };
}

/** client: fact sheet §2.15 */
export function linkedinRaw(subject: Subject) {
  const { username, userId, bio, niche, subniche, country, language, value, picture, media } = subject;
  const { handles } = subject.facts.people;
  const [first, last] = [handles.firstName(subject.person), handles.lastName(subject.person)];
  const locale = `${language}_${country.code}`;
  const position = { title: subniche, companyName: `${last} Media`, start: { year: 2019 } };
  return {
    id: userId,
    connection: Math.min(500, value('following')),
    followers: value('followers'),
    username,
    first_name: first,
    last_name: last,
    is_creator: true,
    is_premium: subject.is('verified'),
    profile_picture: picture(),
    profile_pictures: [{ url: picture(), width: 400, height: 400 }],
    background_image: [{ url: media(`t/linkedin/${userId}.jpg`), width: 1584, height: 396 }],
    summary: bio,
    headline: `${subniche} · ${niche}`,
    geo: { country: country.name, countryCode: country.code.toLowerCase() },
    position,
    full_positions: [position],
    skills: [{ name: niche }, { name: subniche }],
    projects: [],
    supported_locales: [{ country: country.code, language }],
    multi_locale_first_name: { [locale]: first },
    multi_locale_last_name: { [locale]: last },
    multi_locale_headline: { [locale]: `${subniche} · ${niche}` },
  };
}
