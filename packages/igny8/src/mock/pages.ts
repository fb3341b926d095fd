import type { Reply } from '@creatorkit/mock';
import { operations } from '../generated/operations.ts';

/** seed: Swagger UI, ReDoc, OpenAPI Schema. The service's own pages are programs; these are plain ones in their place. */
export const pages = {
  '/api/docs/': () => html('IGNY8 API'),
  '/api/redoc/': () => html('IGNY8 API reference'),
  '/api/schema/': async (): Promise<Reply> => {
    // Loaded when somebody asks: it is larger than all rules together.
    const { default: document } = await import('../generated/openapi.json', { with: { type: 'json' } });
    return { status: 200, body: document };
  },
};

function html(title: string): Reply {
  const rows = Object.values(operations)
    .map(({ id, method, path }) => `<tr><td>${method}</td><td><code>${path}</code></td><td>${id}</td></tr>`)
    .join('\n');
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  td { border-top: 1px solid #8884; padding: .4rem .6rem .4rem 0; overflow-wrap: anywhere }
</style>
<h1>${title}</h1>
<p>A mock of the service, by CreatorKit. The document: <a href="../schema/">OpenAPI</a>.</p>
<table>
${rows}
</table>
</html>
`;
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, text };
}
