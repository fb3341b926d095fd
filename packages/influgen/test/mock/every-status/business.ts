import type { businessHandlers } from '../../../src/mock/business/business-handlers.ts';
import type { InflugenMock } from '../../../src/mock/index.ts';

export type BusinessId = keyof typeof businessHandlers;

/** A call, who makes it, and what must be so beforehand. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  /** @defaultValue 'agency', who owns the studio and sells characters */
  readonly who?: 'starter' | 'pro' | 'agency' | 'admin';
  readonly prepare?: (mock: InflugenMock) => void;
}

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export interface Calls {
  readonly good: Sent;
  readonly bad?: { readonly [status: number]: Sent };
}

type Table<Id extends BusinessId> = { readonly [Name in Id]: Calls };

/** The calls on a backend as its fixtures leave it. */
export function businessCalls(mock: InflugenMock): Table<BusinessId> {
  return { ...moneyCalls(mock), ...marketCalls(mock), ...organizationCalls(mock), ...providerCalls(mock) };
}

const nowhere = (prefix: string) => `${prefix}_${'0'.repeat(26)}`;

const firstOf = <Row>(rows: Iterable<Row>): Row => {
  for (const row of rows) return row;
  throw new RangeError('Cannot call anything: the fixtures lack a row');
};

const pages = { success_url: 'https://app.example.com/done', cancel_url: 'https://app.example.com/back' };

function moneyCalls({ state }: InflugenMock) {
  const { id, character_id } = firstOf(state.affiliateLinks.values());
  const links = `/characters/${character_id}/affiliate-links`;
  const elsewhere = `/characters/${nowhere('char')}/affiliate-links`;
  const hat = { platform: 'instagram', url: 'https://www.example.com/hat', shortcode: 'hat' };
  return {
    listPlans: { good: { path: '/billing/plans' } },
    getSubscription: { good: { path: '/billing/subscription' } },
    createCheckout: {
      good: { path: '/billing/checkout', body: { plan: 'pro', ...pages } },
      bad: { 400: { path: '/billing/checkout', body: { plan: 'free', ...pages } } },
    },
    createBillingPortal: { good: { path: '/billing/portal' } },
    getCredits: { good: { path: '/credits' } },
    listCreditTransactions: {
      good: { path: '/credits/transactions' },
      bad: { 400: { path: '/credits/transactions?page=0' } },
    },
    getRevenueSummary: {
      good: { path: '/revenue/summary' },
      bad: { 400: { path: '/revenue/summary?from=2026-01-02&to=2026-01-01' } },
    },
    listRevenueEvents: { good: { path: '/revenue/events' }, bad: { 400: { path: '/revenue/events?source=gift' } } },
    getAffiliateProgram: { good: { path: '/affiliate-program' } },
    listAffiliateLinks: {
      good: { path: links },
      bad: { 400: { path: `${links}?page_size=0` }, 404: { path: elsewhere } },
    },
    createAffiliateLink: {
      good: { path: links, body: hat },
      bad: {
        400: { path: links, body: { ...hat, url: 'ftp://example.com' } },
        404: { path: elsewhere, body: hat },
        409: { path: links, body: { ...hat, shortcode: 'shoes' } },
      },
    },
    updateAffiliateLink: {
      good: { path: `${links}/${id}`, body: { revenue: 900 } },
      bad: {
        400: { path: `${links}/${id}`, body: {} },
        404: { path: `${links}/${nowhere('aff')}`, body: { revenue: 900 } },
        409: { path: `${links}/${id}`, body: { shortcode: 'mat' } },
      },
    },
    deleteAffiliateLink: {
      good: { path: `${links}/${id}` },
      bad: { 404: { path: `${links}/${nowhere('aff')}` } },
    },
  } satisfies Partial<Table<BusinessId>>;
}

function marketCalls({ state }: InflugenMock) {
  const { id, character_id, price } = firstOf(state.listings.find('active', true));
  const offer = { character_id, price: 5, currency: 'USD', license_type: 'commercial', status: 'active' };
  const buy = (listing: string, sent: Partial<Sent> = {}): Sent => ({
    path: `/marketplace/${listing}/purchase`,
    who: 'starter',
    ...sent,
  });
  const one = `/marketplace/listings/${id}`;
  const none = `/marketplace/listings/${nowhere('mkt')}`;
  const fillUp = ({ state: { characters, users }, credentials }: InflugenMock) => {
    const workspace = users.first('email', credentials.starter.email)?.workspace_id ?? '';
    const model = firstOf(characters.values());
    for (let number = 0; number < 3; number++) {
      characters.insert({ ...model, id: `char_${String(number).repeat(26)}`, workspace_id: workspace });
    }
  };
  return {
    browseMarketplace: { good: { path: '/marketplace' }, bad: { 400: { path: '/marketplace?rating=6' } } },
    getMarketplaceListing: {
      good: { path: `/marketplace/${id}` },
      bad: { 404: { path: `/marketplace/${nowhere('mkt')}` } },
    },
    purchaseListing: {
      good: buy(id),
      bad: {
        402: buy(id, {
          prepare: (mock) => {
            mock.state.listings.update(id, { price: price * 1000 });
          },
        }),
        403: buy(id, { prepare: fillUp }),
        404: buy(nowhere('mkt')),
        409: buy(id, { who: 'agency' }),
      },
    },
    createListing: {
      good: { path: '/marketplace/listings', body: offer },
      bad: { 400: { path: '/marketplace/listings', body: { ...offer, price: 0 } } },
    },
    updateListing: {
      good: { path: one, body: offer },
      bad: {
        400: { path: one, body: { ...offer, character_id: nowhere('char') } },
        403: { path: one, body: offer, who: 'pro' },
        404: { path: none, body: offer },
      },
    },
    deleteListing: { good: { path: one }, bad: { 403: { path: one, who: 'pro' }, 404: { path: none } } },
    listMyListings: {
      good: { path: '/marketplace/my-listings' },
      bad: { 400: { path: '/marketplace/my-listings?page=x' } },
    },
    listMyPurchases: {
      good: { path: '/marketplace/my-purchases' },
      bad: { 400: { path: '/marketplace/my-purchases?page=x' } },
    },
  } satisfies Partial<Table<BusinessId>>;
}

function organizationCalls({ state, credentials }: InflugenMock) {
  const { id } = firstOf(state.organizations.values());
  const idOf = (name: 'agency' | 'pro') => state.users.first('email', credentials[name].email)?.id ?? '';
  const one = `/organizations/${id}`;
  const none = `/organizations/${nowhere('org')}`;
  const members = `${one}/members`;
  const guest = { email: 'guest@example.com', role: 'viewer' };
  const takeSlug = ({ state: { organizations } }: InflugenMock) => {
    organizations.insert({ ...firstOf(organizations.values()), id: nowhere('org'), slug: 'taken' });
  };
  const demote = ({ state: { members: all } }: InflugenMock) => {
    for (const member of all.find('organization', id)) all.update(member.id, { role: 'viewer' });
  };
  return {
    listOrganizations: { good: { path: '/organizations' } },
    createOrganization: {
      good: { path: '/organizations', body: { name: 'Hat Studio' } },
      bad: {
        400: { path: '/organizations', body: {} },
        409: { path: '/organizations', body: { name: 'Hat Studio', slug: 'northlight-studio' } },
      },
    },
    getOrganization: { good: { path: one }, bad: { 404: { path: one, who: 'admin' } } },
    updateOrganization: {
      good: { path: one, body: { name: 'Northlight' } },
      bad: {
        400: { path: one, body: { name: '' } },
        403: { path: one, body: { name: 'Mine' }, who: 'starter' },
        404: { path: none, body: { name: 'Mine' } },
        409: { path: one, body: { name: 'Northlight', slug: 'taken' }, prepare: takeSlug },
      },
    },
    listOrganizationMembers: { good: { path: members }, bad: { 404: { path: `${none}/members` } } },
    inviteOrganizationMember: {
      good: { path: members, body: guest },
      bad: {
        400: { path: members, body: { role: 'viewer' } },
        403: { path: members, body: { ...guest, role: 'owner' }, who: 'pro' },
        404: { path: `${none}/members`, body: guest },
        409: { path: members, body: { ...guest, email: 'newcomer@example.com' } },
      },
    },
    updateOrganizationMember: {
      good: { path: `${members}/${idOf('pro')}`, body: { role: 'editor' } },
      bad: {
        400: { path: `${members}/${idOf('pro')}`, body: {} },
        403: { path: `${members}/${idOf('pro')}`, body: { role: 'owner' }, who: 'pro' },
        404: { path: `${members}/${nowhere('user')}`, body: { role: 'editor' } },
        409: { path: `${members}/${idOf('agency')}`, body: { role: 'editor' } },
      },
    },
    removeOrganizationMember: {
      good: { path: `${members}/${idOf('pro')}` },
      bad: {
        403: { path: `${members}/${idOf('agency')}`, who: 'pro' },
        404: { path: `${members}/${nowhere('user')}` },
        409: { path: `${members}/${idOf('agency')}` },
      },
    },
    getOrganizationAuditLog: {
      good: { path: `${one}/audit-log` },
      bad: {
        400: { path: `${one}/audit-log?limit=201` },
        403: { path: `${one}/audit-log`, who: 'starter' },
        404: { path: `${none}/audit-log` },
      },
    },
    getWhiteLabel: {
      good: { path: `${one}/white-label` },
      bad: { 403: { path: `${one}/white-label`, prepare: demote }, 404: { path: `${none}/white-label` } },
    },
    updateWhiteLabel: {
      good: { path: `${one}/white-label`, body: { product_name: 'Northlight' } },
      bad: {
        400: { path: `${one}/white-label`, body: { primary_color: 'blue' } },
        403: { path: `${one}/white-label`, body: {}, who: 'pro' },
        404: { path: `${none}/white-label`, body: {} },
      },
    },
  } satisfies Partial<Table<BusinessId>>;
}

function providerCalls({ state }: InflugenMock) {
  const at = '/admin/selfhosted';
  const one = `${at}/endpoints/${firstOf(state.endpoints.values()).id}`;
  const none = `${at}/endpoints/${nowhere('she')}`;
  const who = 'admin';
  const adapter = {
    id: 'hat-studio',
    name: 'Hat Studio',
    description: 'Hats.',
    base_url: 'https://hats.example.com',
    version: '1.0.0',
    capabilities: ['text-to-image'],
  };
  const rack = { name: 'rack-9', url: 'https://gpu-9.example.com' };
  const routing = { enabled: true, routing_percentage: 30 };
  return {
    listAdapters: { good: { path: '/adapters' } },
    getAdapterHealth: {
      good: { path: '/adapters/influgen-image/health' },
      bad: { 404: { path: '/adapters/nobody/health' } },
    },
    registerAdapter: {
      good: { path: '/admin/adapters', body: adapter, who },
      bad: {
        400: { path: '/admin/adapters', body: { ...adapter, base_url: 'https://me:pass@hats.example.com' }, who },
        403: { path: '/admin/adapters', body: adapter },
        409: { path: '/admin/adapters', body: { ...adapter, id: 'night-render' }, who },
      },
    },
    deleteAdapter: {
      good: { path: '/admin/adapters/night-render', who },
      bad: {
        403: { path: '/admin/adapters/night-render' },
        404: { path: '/admin/adapters/nobody', who },
        409: { path: '/admin/adapters/influgen-image', who },
      },
    },
    getSelfHosted: { good: { path: at, who }, bad: { 403: { path: at } } },
    updateSelfHostedRouting: {
      good: { path: `${at}/routing`, body: routing, who },
      bad: {
        400: { path: `${at}/routing`, body: { ...routing, routing_percentage: 101 }, who },
        403: { path: `${at}/routing`, body: routing },
      },
    },
    refreshSelfHosted: { good: { path: `${at}/refresh`, who }, bad: { 403: { path: `${at}/refresh` } } },
    createSelfHostedEndpoint: {
      good: { path: `${at}/endpoints`, body: rack, who },
      bad: {
        400: { path: `${at}/endpoints`, body: { name: 'rack-9' }, who },
        403: { path: `${at}/endpoints`, body: rack },
      },
    },
    updateSelfHostedEndpoint: {
      good: { path: one, body: { status: 'disabled' }, who },
      bad: {
        400: { path: one, body: {}, who },
        403: { path: one, body: { status: 'disabled' } },
        404: { path: none, body: { status: 'disabled' }, who },
      },
    },
    deleteSelfHostedEndpoint: {
      good: { path: one, who },
      bad: { 403: { path: one }, 404: { path: none, who } },
    },
  } satisfies Partial<Table<BusinessId>>;
}
