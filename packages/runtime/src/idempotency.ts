/** A key of the form of a version 4 UUID (RFC 9562 §5.4), from the client's own random source. */
export function createIdempotencyKey(random: () => number): string {
  const digit = (): string => Math.floor(random() * 16).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    place === 'x' ? digit() : (8 + Math.floor(random() * 4)).toString(16),
  );
}
