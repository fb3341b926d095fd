/** Answers for the user where the service is a mock, and comes back as a browser does. */
export async function approveOnMock(loginUrl: string): Promise<void> {
  const { origin } = new URL(loginUrl);
  const asked = await fetch(loginUrl, { redirect: 'manual' });
  const request_id = new URL(asked.headers.get('location') ?? '', loginUrl).searchParams.get('request_id');
  const answer = await fetch(`${origin}/_mock/influencers-club/oauth/consent`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ request_id, approve: true }),
  });
  const { result } = (await answer.json()) as { result: { redirect_url: string } };
  await fetch(result.redirect_url);
}
