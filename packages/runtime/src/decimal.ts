/** More digits after the point than any price has; further ones are rounded. */
const mostPlaces = 12;

/** The sum of two decimals, exactly: 0.1 and 0.2 are 0.3. Fifteen digits in all are what a number holds. */
export function plus(left: number, right: number): number {
  const scale = 10 ** Math.max(placesOf(left), placesOf(right));
  return (Math.round(left * scale) + Math.round(right * scale)) / scale;
}

/** The product of two decimals, exactly: 15 times 0.2 is 3. */
export function times(left: number, right: number): number {
  const [first, second] = [10 ** placesOf(left), 10 ** placesOf(right)];
  return (Math.round(left * first) * Math.round(right * second)) / (first * second);
}

/** How many digits stand after the point: 2 in 0.25, 7 in 1e-7. */
function placesOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.min(mostPlaces, Math.max(0, written - Number(exponent)));
}
