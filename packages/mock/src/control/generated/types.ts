// Generated from openapi/control/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/_mock/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the APIs
     * @description Lists the APIs that the server plays, with the base URL of each, the credentials that sign in to
     *     it, and what
     *     its world starts with.
     */
    get: operations['listApis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the clock
     * @description Tells the time in which the APIs live. It flows from the real time on, unless the server was
     *     started with
     *     `--clock <instant>`, which freezes it.
     */
    get: operations['getClock'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/clock/advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Advance the clock
     * @description Moves the clock forward, for all APIs at once: tokens expire, limit windows open again, jobs go
     *     on. Time never
     *     runs backwards; a reset is the way back.
     */
    post: operations['advanceClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what was never asked
     * @description Counts how often each operation answered with each status since the server started, beside every
     *     status that the
     *     document has for it: a row with a count of 0 is something that no test has touched. A reset does not clear
     *     it.
     */
    get: operations['getCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the webhooks that were sent
     * @description Lists the webhooks that the APIs sent, or could not send, oldest first, each try on its own.
     *     Signatures are not
     *     shown. How long a try may take, and where to it may go, is the server's choice.
     */
    get: operations['getDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether the server is ready
     * @description Answers 200 when every API can be called.
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
  '/_mock/journal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the journal
     * @description Lists the calls to the APIs with their answers, oldest first. The filters narrow together. Calls
     *     to `/_mock/`
     *     are not in it. What goes over a WebSocket is kept with the call that opened it.
     */
    get: operations['getJournal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Switch the rate limits on or off
     * @description Off, nothing is refused; the calls are counted and the headers sent all the same. This holds for
     *     what a plan
     *     allows in a month as well, where an API counts that. They are on at the start, unless the server was started
     *     with `--limits off`.
     */
    put: operations['setLimits'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset everything
     * @description Puts every API back to its beginning: data, clock, limits, faults and journal. Tokens that were
     *     issued before
     *     are refused afterwards.
     */
    post: operations['resetWorlds'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/{api}/sockets/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cut all WebSockets
     * @description Ends every open WebSocket of an API without a close frame, as when a connection is lost: clients
     *     see the code
     *     1006.
     */
    post: operations['dropSockets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/{api}/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the API. */
        api: components['parameters']['api'];
        /** @description The name of the action, or its second word. */
        action: components['parameters']['action'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Do something to an API's world
     * @description Brings the world of an API to where a test needs it, by an action of its own: `POST
     *     /_mock/influtics/credits` sets
     *     how many credits an account has. What an action takes and answers is told by the API's mock; `GET /_mock/`
     *     lists
     *     their names.
     */
    post: operations['runControl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_mock/{api}/{group}/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the API. */
        api: components['parameters']['api'];
        /** @description The first word of the action's name. */
        group: string;
        /** @description The name of the action, or its second word. */
        action: components['parameters']['action'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Do something to an API's world, by an action of two words
     * @description As the action of one word: `POST /_mock/influtics/keys/rotate` gives an account a new key, and
     *     the old one dies.
     */
    post: operations['runGroupedControl'];
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
    /** @description The APIs that the server plays. */
    ApiList: {
      /** @description The APIs, by id. */
      apis: components['schemas']['ServedApi'][];
    };
    /** @description The time in which the APIs live. */
    Clock: {
      /**
       * Format: date-time
       * @description The instant, in UTC.
       */
      now: string;
    };
    /** @description How far to move the clock. */
    ClockAdvance: {
      /** @description Seconds to go forward; parts of one are fine. */
      seconds: number;
    };
    /** @description Why a call to `/_mock/` was refused. */
    ControlError: {
      /** @description The reason. */
      error: components['schemas']['ControlErrorDetail'];
    };
    /** @description The reason of a refusal. */
    ControlErrorDetail: {
      /** @description What is wrong in the request; missing when that is not the reason. */
      issues?: components['schemas']['ControlIssue'][];
      /** @description What went wrong, in English. */
      message: string;
    };
    /** @description What an action takes. */
    ControlInput: {
      [key: string]: unknown;
    };
    /** @description One thing that is wrong in a request. */
    ControlIssue: {
      /** @description Why. */
      message: string;
      /** @description Where, as names with dots between; empty for the request as a whole. */
      path: string;
    };
    /** @description What an action answers. */
    ControlResult: {
      /** @description As the API's mock says; null where there is nothing to say. */
      result: unknown;
    };
    /** @description What was answered, and what never was. */
    Coverage: {
      /** @description How many of these have a count. */
      exercised: number;
      /** @description How many rows the rules can reach. */
      reachable: number;
      rows: components['schemas']['CoverageRow'][];
    };
    /** @description How often an operation answered with a status. */
    CoverageRow: {
      /** @description The id of the API. */
      api: string;
      /** @description How often. */
      count: number;
      /** @description The method, in capitals. */
      method: string;
      /** @description The operationId. */
      operation: string;
      /** @description The path template. */
      path: string;
      /**
       * @description How the status is known; null for one that the document does not have.
       * @enum {unknown}
       */
      provenance: 'seed' | 'docs' | 'client' | 'inferred' | null;
      /**
       * @description What can make the status - the rules of the mock, or only a fault.
       * @enum {string}
       */
      reach: 'rules' | 'faults';
      /** @description The status. */
      status: number;
    };
    /** @description What signs one user in, such as an email and a password, or an apiKey. */
    Credentials: {
      [key: string]: string;
    };
    /** @description Webhooks that were sent. */
    Deliveries: {
      /** @description The webhooks, oldest first. */
      deliveries: components['schemas']['RecordedDelivery'][];
    };
    /** @description How many WebSockets were cut. */
    DroppedSockets: {
      /** @description How many were open. */
      dropped: number;
    };
    /** @description Whether the server is ready. */
    Health: {
      /**
       * @description Always ok.
       * @enum {string}
       */
      status: 'ok';
    };
    /** @description Calls and their answers. */
    Journal: {
      /** @description The calls, oldest first. */
      entries: components['schemas']['JournalEntry'][];
    };
    /** @description A call and its answer. */
    JournalEntry: {
      /** @description The id of the API. */
      api: string;
      /**
       * Format: date-time
       * @description When the call came, by the API's clock.
       */
      at: string;
      /**
       * @description What went over the WebSocket that the call opened, oldest first, as far as kept; missing for
       *     any other call.
       */
      frames?: components['schemas']['RecordedFrame'][];
      /** @description The operationId, or null when the request fits no operation. */
      operation: string | null;
      /** @description What was asked. */
      request: components['schemas']['RecordedRequest'];
      /** @description What was answered. */
      response: components['schemas']['RecordedResponse'];
    };
    /** @description Whether rate limits refuse anything. */
    Limits: {
      /** @description True, and a call over the limit is refused; false, and it is only counted. */
      enabled: boolean;
    };
    /** @description What an endpoint answered. */
    RecordedAnswer: {
      /** @description The body, where it is JSON; a note where it is something else, null when there is none. */
      body: unknown;
      /** @description The status. */
      status: number;
    };
    /** @description The end of a WebSocket. */
    RecordedClose: {
      /** @description The close code; 1005 where the client gave none, 1006 where no close frame was sent. */
      code: number;
      /** @description The reason, often empty. */
      reason: string;
    };
    /** @description A try to send a webhook, and what came of it - an answer, or an error. */
    RecordedDelivery: {
      /** @description The id of the API. */
      api: string;
      /**
       * Format: date-time
       * @description When it was sent, by the API's clock.
       */
      at: string;
      /** @description Why there is no answer; null where there is one. */
      error: string | null;
      /** @description The type of the event. */
      event: string;
      /** @description What was sent, by POST. */
      request: {
        /** @description The event. */
        body: unknown;
        /** @description The headers, with names in lower case. */
        headers: {
          [key: string]: string;
        };
        /** @description The URL of the endpoint. */
        url: string;
      };
      /** @description What the endpoint answered; null where no answer came. */
      response: components['schemas']['RecordedAnswer'] | null;
    };
    /** @description A frame of a WebSocket - a message, or the end. */
    RecordedFrame: {
      /**
       * Format: date-time
       * @description When it was sent by the API, or came to it, by the API's clock.
       */
      at: string;
      /** @description How the socket ended; null for a message. */
      close: components['schemas']['RecordedClose'] | null;
      /**
       * @description Who sent it.
       * @enum {string}
       */
      from: 'client' | 'server';
      /** @description The message; a note where the frame holds no JSON, null for the end. */
      message: unknown;
    };
    /** @description A request as it came. */
    RecordedRequest: {
      /** @description The body; parsed when it is JSON, else as text, null when there is none. */
      body: unknown;
      /** @description The headers, with names in lower case. */
      headers: {
        [key: string]: string;
      };
      /** @description The method, in capitals. */
      method: string;
      /** @description The whole URL. */
      url: string;
    };
    /** @description A response as it went. */
    RecordedResponse: {
      /**
       * @description The body; parsed when it is JSON, else as text, null when there is none. Of more than 100,000
       *     characters only their number is told.
       */
      body: unknown;
      /** @description The headers, with names in lower case. */
      headers: {
        [key: string]: string;
      };
      /** @description The status. */
      status: number;
    };
    /** @description An API that the server plays. */
    ServedApi: {
      /**
       * Format: uri
       * @description What stands before the paths of the API's document.
       */
      baseUrl: string;
      /** @description The names of the actions that a test may do to the API's world. */
      controls: string[];
      /** @description What signs a user in, by the user's name, such as owner, editor, viewer, other. */
      credentials: {
        [key: string]: components['schemas']['Credentials'];
      };
      /** @description What the API's world starts with, as far as a test has to know it. */
      fixtures: {
        [key: string]: unknown;
      };
      /** @description The name of the API's folder under `openapi/`, also its first path segment here. */
      id: string;
      /** @description How many operations it plays. */
      operations: number;
    };
  };
  responses: {
    /** @description The request is not valid; `issues` says where and why. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ControlError'];
      };
    };
    /** @description The server plays no API of that id, or it has no such action. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ControlError'];
      };
    };
  };
  parameters: {
    /** @description The name of the action, or its second word. */
    action: string;
    /** @description The id of the API. */
    api: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listApis: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The APIs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiList'];
        };
      };
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clock'];
        };
      };
    };
  };
  advanceClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description How far to go. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ClockAdvance'];
      };
    };
    responses: {
      /** @description The time as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clock'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  getCoverage: {
    parameters: {
      query?: {
        /** @description Only the rows of this API. */
        api?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Coverage'];
        };
      };
      404: components['responses']['NotFound'];
    };
  };
  getDeliveries: {
    parameters: {
      query?: {
        /** @description Only webhooks of this API, by its id. */
        api?: string;
        /** @description Only the latest webhooks, this many. By default all. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deliveries'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server is ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  getJournal: {
    parameters: {
      query?: {
        /** @description Only calls to this API, by its id. */
        api?: string;
        /** @description Only calls of this operation, by its operationId. */
        operation?: string;
        /** @description Only the latest calls, this many. By default all. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Journal'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  setLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description On or off. */
    requestBody: {
      content: {
        'application/json': components['schemas']['Limits'];
      };
    };
    responses: {
      /** @description The limits as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Limits'];
        };
      };
      400: components['responses']['BadRequest'];
    };
  };
  resetWorlds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything is as at the start. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  dropSockets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the API. */
        api: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DroppedSockets'];
        };
      };
      404: components['responses']['NotFound'];
    };
  };
  runControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the API. */
        api: components['parameters']['api'];
        /** @description The name of the action, or its second word. */
        action: components['parameters']['action'];
      };
      cookie?: never;
    };
    /** @description What the action takes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlInput'];
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlResult'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
  runGroupedControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the API. */
        api: components['parameters']['api'];
        /** @description The first word of the action's name. */
        group: string;
        /** @description The name of the action, or its second word. */
        action: components['parameters']['action'];
      };
      cookie?: never;
    };
    /** @description What the action takes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ControlInput'];
      };
    };
    responses: {
      /** @description It is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlResult'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
    };
  };
}
