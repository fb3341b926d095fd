const numbers = new Intl.NumberFormat('en');
const times = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

export const asNumber = (value: number): string => numbers.format(value);
export const asTime = (date: Date): string => times.format(date);

/** `1 keyword`, `5 keywords`. */
export const count = (value: number, noun: string): string => `${asNumber(value)} ${noun}${value === 1 ? '' : 's'}`;
