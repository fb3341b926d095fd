// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

export interface paths {
  '/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getCustomers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/customers/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import customers
     * @description By their addresses, or from a file.
     */
    post: operations['importCustomers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/customers/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search customers */
    post: operations['searchCustomers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List events */
    get: operations['list-events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/greeting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Be greeted
     * @description By name where somebody is signed in.
     */
    get: operations['getGreeting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{shelf}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getImport'];
    put?: never;
    /** Import a shelf */
    post: operations['startImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/internal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reindex'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Watch orders
     * @description What happens to the orders of the account, as it happens. Nothing is repeated.
     */
    get: operations['watchOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log in */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/authorize': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['authorize'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a token */
    post: operations['getToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders': {
    parameters: {
      query?: never;
      header: {
        'X-Shop': string;
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List orders.
     * @description All orders, newest first. The end of a comment, *\/, does no harm here, and a line that is much
     *     longer than a hundred and twenty columns is broken.
     *
     *     - one
     *     - two
     */
    get: operations['listOrders'];
    put?: never;
    /** Create an order */
    post: operations['createOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/orders/{order-id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
      };
      cookie?: never;
    };
    get: operations['getOrder'];
    put?: never;
    post?: never;
    delete: operations['deleteOrder'];
    options?: never;
    head?: never;
    /** @deprecated */
    patch: operations['updateOrder'];
    trace?: never;
  };
  '/orders/{order-id}/lines/{index}/photo': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
        /** @example 3 */
        index: number;
      };
      cookie?: never;
    };
    get: operations['downloadPhoto'];
    put: operations['uploadPhoto'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/regions/{region}/stores/{store_id}/counts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
        region: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['startCount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/regions/{region}/stores/{store_id}/counts/{count}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
        region: string;
        count: string;
      };
      cookie?: never;
    };
    get: operations['getCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a report */
    post: operations['startReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{report}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        report: string;
      };
      cookie?: never;
    };
    get: operations['getReport'];
    put?: never;
    post?: never;
    delete: operations['stopReport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{report}/pages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        report: string;
      };
      cookie?: never;
    };
    get: operations['getReportPages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stores/{store_id}': {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    /** Get the store */
    get: operations['getStore'];
    put?: never;
    post?: never;
    delete: operations['deleteStore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stores/{store_id}/invitations': {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    get: operations['listInvitations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stores/{store_id}/shelves': {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    get: operations['listShelves'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  order: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An order has moved. */
    post: {
      parameters: {
        query?: never;
        header: {
          /** @description The type of the event. */
          'X-Shop-Event': string;
          'X-Shop-Signature'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['OrderShipped'] | components['schemas']['OrderReturned'];
        };
      };
      responses: {
        /** @description It is received. */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  stock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          'application/json': components['schemas']['StockCounted'];
        };
      };
      responses: {
        /** @description It is received. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    Address: {
      lines?: string[];
    };
    Call: WithRequired<components['schemas']['Note'], 'text'> & {
      minutes?: number;
    };
    Choice: string | number;
    CompanySearch: {
      filters: {
        size?: number;
        vat?: string;
      };
      /** @enum {string} */
      kind: 'company';
      paging?: components['schemas']['Paging'];
    };
    Contact: (components['schemas']['Paging'] & {
      /** @enum {string} */
      by: 'mail';
      email?: string;
    }) | {
      /** @enum {string} */
      by: 'phone' | 'fax';
      number: string;
    };
    Credentials: {
      password: string;
      user: string;
    };
    Customer: {
      address?: components['schemas']['Address'];
      /** Format: email */
      email: string;
      /** Format: uri */
      site?: string;
    };
    CustomerSearch: components['schemas']['PersonSearch'] | components['schemas']['CompanySearch'];
    Delivery: {
      /** Format: uuid */
      delivery_id: string;
      event: string;
      /** Format: date-time */
      sent_at: string;
    };
    ExtraNumbers: {
      name: string;
    } & {
      [key: string]: number;
    };
    Hello: {
      token: string;
      /** @enum {string} */
      type: 'hello';
    };
    Invitation: {
      rank?: components['schemas']['Rank'];
      role: 'clerk' | 'manager' | (string & {});
      roles?: (('clerk' | 'manager') | (string & {}))[];
      state?: components['schemas']['OrderState'] | (string & {});
    };
    Note: {
      replies?: components['schemas']['Note'][];
      text?: string;
      /** @enum {string} */
      type: 'note';
    };
    /** @description An order of the shop. */
    Order: {
      /** Format: date-time */
      created_at: string;
      customer?: components['schemas']['Customer'];
      id: string;
      lines: components['schemas']['line-item'][];
      state: components['schemas']['OrderState'];
    };
    OrderCreate: {
      /** @default EUR */
      currency?: string;
      /** Format: date */
      deliver_by?: string;
      express?: boolean;
      lines: components['schemas']['line-item'][];
    };
    /** @description An order has another state. */
    OrderMoved: {
      order_id: string;
      state: components['schemas']['OrderState'];
      /** @enum {string} */
      type: 'order.moved';
    };
    OrderPlaced: {
      order: components['schemas']['Order'];
      /**
       * @description What happened.
       * @enum {string}
       */
      type: 'placed';
    };
    /** @description An order has come back. */
    OrderReturned: components['schemas']['Delivery'] & {
      /** @enum {string} */
      event?: 'order.returned';
      order_id: string;
      /** @enum {string} */
      reason?: 'late' | 'broken';
    };
    /** @description An order is on its way. */
    OrderShipped: components['schemas']['Delivery'] & {
      /** @enum {string} */
      event: 'order.shipped';
      order: components['schemas']['Order'];
    };
    /**
     * @description Where an order stands.
     * @enum {string}
     */
    OrderState: 'open' | 'paid' | 'cancelled';
    Paging: {
      limit?: number;
      page?: number;
    };
    PersonFilters: {
      size?: string;
      surname?: string;
    };
    PersonSearch: {
      filters: components['schemas']['PersonFilters'];
      /** @enum {string} */
      kind: 'person';
      paging?: components['schemas']['Paging'];
    };
    Problem: {
      details?: {
        [key: string]: string[];
      };
      message: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What the house calls people. */
    Rank: 'junior' | 'senior' | (string & {});
    ReportJob: {
      id: string;
      of?: number;
      pages?: number;
      problem?: {
        code?: string;
        message?: string;
      };
      /** @enum {string} */
      state: 'queued' | 'counting' | 'drawing' | 'done' | 'gaps' | 'failed' | 'stopped';
      wait?: number;
    };
    /** @description Says why the connection is closed next. */
    SocketProblem: {
      message: string;
      /** @enum {string} */
      type: 'problem';
    };
    StockCounted: {
      count: number;
      /** @enum {string} */
      event: 'stock.low' | 'stock.out';
      sku: string;
    };
    /** @description A shelf was filled or emptied. */
    StockMoved: {
      count: number;
      sku: string;
      /** @enum {string} */
      type: 'stock.filled' | 'stock.emptied';
    };
    Store: {
      /** Format: uuid */
      id: string;
      /** @description That of the caller. */
      role: 'clerk' | 'manager' | (string & {}) | null;
    };
    Tags: string[];
    /**
     * Format: date-time-local
     * @description A time of the shop, in UTC, without a zone.
     */
    Timestamp: string;
    TokenRequest: {
      expires_in?: number;
      /** @enum {string} */
      grant_type: 'authorization_code' | 'refresh_token';
    };
    Tree: {
      left?: components['schemas']['Tree'];
      right?: components['schemas']['Tree'] | null;
      value: unknown;
    };
    Welcome: {
      /** @enum {string} */
      type: 'welcome';
    };
    event: components['schemas']['OrderPlaced'] | components['schemas']['Note'];
    'line-item': {
      count: number;
      /** @enum {string} */
      kind?: 'line';
      options?: {
        [key: string]: string;
      };
      price?: number;
      sku: string;
    };
  };
  responses: {
    /** @description It failed. */
    Failed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    StoreHeader: string;
    /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
    StoreId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCustomers: {
    parameters: {
      query?: {
        format?: 'json' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Customer'][];
          'text/csv': string;
        };
      };
    };
  };
  importCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          emails: string[];
        };
        'multipart/form-data': {
          columns?: number[];
          defaults?: components['schemas']['Customer'];
          dry_run?: boolean;
          /** Format: binary */
          file: Blob;
        };
      };
    };
    responses: {
      /** @description They are read. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  searchCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomerSearch'];
      };
    };
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            found: components['schemas']['Customer'][];
            total: number;
          };
        };
      };
    };
  };
  'list-events': {
    parameters: {
      query?: {
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              entries: components['schemas']['event'][];
              next?: string | null;
            };
          };
        };
      };
    };
  };
  exportOrders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      403: components['responses']['Failed'];
    };
  };
  getGreeting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The greeting. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            at: components['schemas']['Timestamp'];
            text: string;
            until?: components['schemas']['Timestamp'] | null;
          };
        };
      };
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              percent?: number;
              result?: {
                orders?: number;
              };
              /** @enum {string} */
              state: 'busy' | 'done' | 'failed';
            };
          };
        };
      };
    };
  };
  startImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is under way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  reindex: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
    };
  };
  listKeys: {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The names of the keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
      403: components['responses']['Failed'];
    };
  };
  watchOrders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection is a WebSocket from here on. */
      101: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: {
        /** @description The branch to work for. */
        'X-Branch'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            renewal?: string;
            seconds?: number;
            token: string;
          };
        };
      };
    };
  };
  authorize: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to the page of consent. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TokenRequest'];
        'application/x-www-form-urlencoded': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            access_token: string;
          };
        };
      };
    };
  };
  listOrders: {
    parameters: {
      query?: {
        page?: number;
        per_page?: number;
        state?: components['schemas']['OrderState'][];
        since?: string | null;
      };
      header: {
        'X-Shop': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          'X-Coins'?: string;
          'X-Limit'?: number;
          'X-Request-Id'?: string;
          'X-Reset'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Order'][];
            /** Format: int64 */
            total: number;
          };
        };
      };
      default: components['responses']['Failed'];
    };
  };
  createOrder: {
    parameters: {
      query?: never;
      header: {
        'X-Shop': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderCreate'];
      };
    };
    responses: {
      /** @description The order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            order: components['schemas']['Order'];
          };
        };
      };
      422: components['responses']['Failed'];
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'] | null;
        };
      };
      /** @description Moved. */
      302: {
        headers: {
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      '4XX': components['responses']['Failed'];
    };
  };
  deleteOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  updateOrder: {
    parameters: {
      query: {
        notify: boolean;
      };
      header?: never;
      path: {
        'order-id': string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** @default null */
          note?: string | null;
          state?: components['schemas']['OrderState'];
        };
      };
    };
    responses: {
      /** @description The order. */
      200: {
        headers: {
          'X-Charged'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      /** @description Nothing changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  downloadPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
        /** @example 3 */
        index: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The picture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': Blob;
        };
      };
    };
  };
  uploadPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        'order-id': string;
        /** @example 3 */
        index: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          caption?: string;
          /** Format: binary */
          photo: Blob;
        };
      };
    };
    responses: {
      /** @description It is stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  startCount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
        region: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is under way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportJob'];
        };
      };
    };
  };
  getCount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
        region: string;
        count: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportJob'];
        };
      };
    };
  };
  startReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          year: number;
        };
      };
    };
    responses: {
      /** @description It is under way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportJob'];
        };
      };
    };
  };
  getReport: {
    parameters: {
      query?: {
        verbose?: boolean;
      };
      header?: never;
      path: {
        report: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far it is. */
      200: {
        headers: {
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportJob'];
        };
      };
    };
  };
  stopReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        report: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It will stop. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getReportPages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        report: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
    };
  };
  getStore: {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Store'];
        };
      };
      403: components['responses']['Failed'];
    };
  };
  deleteStore: {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is closed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['Failed'];
    };
  };
  listInvitations: {
    parameters: {
      query?: never;
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'][];
        };
      };
    };
  };
  listShelves: {
    parameters: {
      query?: {
        page?: number;
        per_page?: number;
      };
      header?: {
        'X-Store-Id'?: components['parameters']['StoreHeader'];
      };
      path: {
        /** @example 5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11 */
        store_id: components['parameters']['StoreId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: string[];
            total: number;
          };
        };
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
