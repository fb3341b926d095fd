// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether the service works
     * @description Tells the state of the service and of its database. It needs no credential.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An error. */
    ErrorResponse: {
      /** @description The short name of the status. */
      error: string;
      /** @description What went wrong. */
      message: string;
      /** @description The status of the answer. */
      status: number;
    };
    /** @description The state of the service. */
    Health: {
      /** @description The state of the database. */
      db: 'connected' | 'disconnected' | (string & {});
      /** @description `healthy` while it works. */
      status: string;
      /** @description The version of the service. */
      version: string;
    };
  };
  responses: {
    /** @description Not a platform administrator. */
    AdministratorsOnly: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A field is missing or malformed, or the request makes no sense as things stand. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description There is one already. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Not a member of the tenant, or of a role that may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * @description The plan's articles of this month are used up. Waiting helps next month alone; another plan
     *     helps at once.
     */
    MonthlyLimit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description There is nothing of this id, or it belongs to another tenant. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The service failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The token or the key is missing, malformed, expired or no longer good. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Well-formed values break a rule. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /** @description The page to read, from 1. */
    Page: number;
    /** @description How many a page has. */
    PerPage: number;
    /**
     * @description The tenant that the request is for. Where the path names one, it must be the same.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    TenantHeader: string;
    /**
     * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    TenantId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
}
