import { CreatorKitError, contextOf, type OperationRef } from './errors.ts';

/** How a budget stood when it refused. */
export interface BudgetErrorDetail {
  readonly unit: string;
  /** The most that the call can cost; `undefined` where nothing bounds it. */
  readonly estimate: number | undefined;
  readonly spent: number;
  readonly reserved: number;
  readonly max: number;
}

/** The call could cost more than the client may still spend. Nothing was sent. */
export class BudgetError extends CreatorKitError {
  static override readonly brand: string = 'BudgetError';

  /** What the API charges in. */
  readonly unit: string;
  /** The most that the call can cost; `undefined` where nothing bounds it. */
  readonly estimate: number | undefined;
  /** What calls have cost so far. */
  readonly spent: number;
  /** What is set aside for calls under way. */
  readonly reserved: number;
  /** What the client may spend in all. */
  readonly max: number;

  constructor(message: string, detail: BudgetErrorDetail, operation?: OperationRef) {
    super('budget_exceeded', message, operation && contextOf(operation));
    this.unit = detail.unit;
    this.estimate = detail.estimate;
    this.spent = detail.spent;
    this.reserved = detail.reserved;
    this.max = detail.max;
  }
}
