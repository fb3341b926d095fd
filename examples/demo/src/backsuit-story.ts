import { type BackSuit, PermissionError, toDate } from '@creatorkit/backsuit';
import type { Stage } from './stage.ts';

export interface BackSuitStage extends Stage {
  /** Somebody who owns another tenant already. */
  readonly owner: BackSuit;
  /** Somebody who is to join. */
  readonly editor: BackSuit;
  readonly editorEmail: string;
  /** The tenant that the owner has already. */
  readonly otherTenant: string;
  /** Connects an account on social media with a tenant, as people do in the browser. */
  readonly connect: (tenant: string, platform: 'twitter' | 'linkedin') => Promise<void>;
}

const platforms = ['twitter', 'linkedin'] as const;
const newYork = 'America/New_York';

/** A new site and its first article, from an invitation to the minute at which it is out; and the wall around a site. */
export async function tellBackSuitStory(stage: BackSuitStage): Promise<void> {
  const { owner, editor, editorEmail, otherTenant, connect, clock, teller } = stage;

  const tenant = await teller.step('Create a tenant', async () => {
    const made = await owner.tenants.create({ name: 'Night Desk', domain: 'nightdesk.example' });
    for (const platform of platforms) await connect(made.id, platform);
    return { value: made, says: `${made.name}, /${made.slug}, on ${made.domain}` };
  });
  const [ownersDesk, desk] = [owner.tenant(tenant.id), editor.tenant(tenant.id)];

  await teller.step('Invite an editor, who accepts', async () => {
    const { invitation_token } = await ownersDesk.invitations.create({ email: editorEmail, role: 'Editor' });
    await editor.invitations.accept({ token: invitation_token });
    const members = await ownersDesk.team.list();
    teller.demand(members.length === 2, `a team of two, got ${members.length}`);
    return { value: undefined, says: members.map(({ email, role }) => `${email}: ${role}`).join(', ') };
  });

  const article = await teller.step('Generate an article', async () => {
    const written = await desk.articles.generate({ prompt: 'Why night trains are coming back', length: 'short' });
    const words = written.content.split(/\s+/).length;
    return { value: written, says: `"${written.title}", ${words} words, ${written.status}` };
  });

  const due = await teller.step('Schedule it for nine in the morning in New York, in three days', async () => {
    const day = new Date(clock.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const { scheduled_at } = await desk.articles.schedule(article.id, { local: `${day}T09:00`, timeZone: newYork });
    return { value: new Date(scheduled_at), says: `${day} 09:00 there is ${scheduled_at}` };
  });

  await teller.step('Jump the clock a minute past that', async () => {
    await clock.advance((due.getTime() - clock.now()) / 1000 + 60);
    const { status, published_at } = await desk.articles.retrieve(article.id);
    teller.demand(status === 'published', `a published article, got one that is ${status}`);
    const at = toDate(published_at ?? '').toISOString();
    teller.demand(at === due.toISOString(), `publication at ${due.toISOString()}, got ${at}`);
    return { value: undefined, says: `${status} at ${at}` };
  });

  await teller.step('Share it', async () => {
    const { results } = await desk.articles.publishSocial(article.id, { platforms: [...platforms] });
    teller.demand(results.length === platforms.length, `${platforms.length} posts, got ${results.length}`);
    return { value: undefined, says: results.map(({ platform, status }) => `${platform}: ${status}`).join(', ') };
  });

  await teller.step("Look into the owner's other tenant, as the editor", async () => {
    const refusal = await editor
      .tenant(otherTenant)
      .articles.list()
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    teller.demand(refusal instanceof PermissionError, `a PermissionError, got ${String(refusal)}`);
    return { value: undefined, says: refusal instanceof Error ? refusal.message : '' };
  });
}
