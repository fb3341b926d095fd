// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/public/v1/accounts/credits/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balance of credits
     * @description Tells how many credits are left and how many were used. Asking costs nothing.
     */
    get: operations['account_credits_usage_retrieve'];
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
    /**
     * @description The credits of an account. What is available and what was used add up to all that was ever granted.
     */
    CreditsBalance: {
      /** @description How many are left, with two decimals. */
      credits_available: number;
      /** @description How many were used so far. */
      credits_used: number;
    };
    /**
     * @description An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`.
     */
    ErrorResponse: {
      /** @description The state that forbids it, where a state does. */
      current_status?: string;
      /** @description What went wrong, or what is wrong at which place of the request. */
      detail?: string | components['schemas']['ValidationDetail'][];
      /** @description A text, texts, or texts by field, nested as deep as the request. */
      error?: string | string[] | {
        [key: string]: unknown;
      };
      /** @description What went wrong, in errors of OAuth (RFC 6749 §5.2). */
      error_description?: string;
      /** @description What went wrong. */
      message?: string;
      /** @description More about the answer. */
      response_meta?: {
        /** @description What went wrong. */
        error_message?: string;
      };
    };
    /** @description What is wrong at one place of the request. */
    ValidationDetail: {
      /** @description The way to the place. */
      loc: (string | number)[];
      /** @description What is wrong there. */
      msg: string;
      /** @description The kind of mistake. */
      type: string;
    };
  };
  responses: {
    /**
     * @description A field is not as it must be (`error` names it, nested as deep as the request), a rule is
     *     broken, or a lookup found nothing (and costs nothing).
     */
    BadRequest: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credential has no scope that allows this. */
    Forbidden: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description It is done; there is nothing to say. */
    NoContent: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description There is nothing of this id, or it belongs to somebody else. */
    NotFound: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credits do not suffice; nothing was taken. */
    PaymentRequired: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The service failed; the body can be anything, and is often not JSON. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description More than 300 requests in a minute. `Retry-After` says how long to wait. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credential is missing, malformed, unknown, deactivated or expired. */
    Unauthorized: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is of the wrong form as a whole, or asks for a combination that is not supported. */
    UnprocessableEntity: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description How many seconds to wait. */
    'Retry-After': number;
    /** @description How many requests the window allows. */
    'X-RateLimit-Limit': number;
    /** @description How many requests are left in the window. */
    'X-RateLimit-Remaining': number;
    /** @description In how many seconds the window has room again. */
    'X-RateLimit-Reset': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  account_credits_usage_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsBalance'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
}
