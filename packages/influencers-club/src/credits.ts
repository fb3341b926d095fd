import type { Core, Costs, Estimate, EstimateArguments } from '@creatorkit/runtime';
import type { MethodInputs } from './generated/costs.ts';
import { Credits } from './generated/resources.ts';

/** `club.credits`: the balance of the account, and what this client reckons with. Amounts are exact decimals, in credits. */
export class CreditsWithCosts extends Credits {
  readonly #costs: Costs<MethodInputs>;

  constructor(core: Core, costs: Costs<MethodInputs>) {
    super(core);
    this.#costs = costs;
  }

  /**
   * The most that a method can cost, from the document; nothing is sent.
   *
   * @returns `amount` for one call (a page of a list), or for `{ items }`; `perItem` where the price is by the item.
   * @throws RangeError for a name that is no method.
   * @example
   * ```ts
   * const search = { platform: 'instagram', filters: { gender: 'female' }, paging: { limit: 50 } } as const;
   * const { amount } = club.credits.estimate('discovery.search', search, { items: 200 }); // 2
   * ```
   */
  estimate<Method extends keyof MethodInputs & string>(
    method: Method,
    ...args: EstimateArguments<MethodInputs[Method]>
  ): Estimate {
    return this.#costs.estimate(method, ...args);
  }

  /** What this client's calls have cost so far, those in doubt included. */
  get spent(): number {
    return this.#costs.spent;
  }

  /** How much of `spent` nobody can tell: calls that may have been carried out. */
  get inDoubt(): number {
    return this.#costs.inDoubt;
  }

  /** What is set aside for calls and batches under way. */
  get reserved(): number {
    return this.#costs.reserved;
  }

  /** What the account had left when an answer told it last, which only some do (discovery, overlap); `retrieve()` asks. */
  get remaining(): number | undefined {
    return this.#costs.remaining;
  }

  /** The most that the calls of this client may cost together: `maxCredits`. */
  get max(): number | undefined {
    return this.#costs.max;
  }
}
