export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly value?: undefined };

/** Reads JSON that may be none. */
export function parseJson(text = ''): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
