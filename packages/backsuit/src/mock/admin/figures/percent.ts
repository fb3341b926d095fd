/** inferred: rates are in percent, to two decimals; of nothing it is 0 */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : rounded((100 * part) / whole));

export const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);

export const rounded = (value: number): number => Math.round(value * 100) / 100;
