/** Loaded by who sends forms. */
export function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    const hasFiles = Array.isArray(value) && value.some((item) => item instanceof Blob);
    for (const part of hasFiles ? value : [value]) {
      if (part instanceof Blob) form.append(name, part);
      else if (part instanceof Date) form.append(name, part.toISOString());
      else if (part !== undefined) form.append(name, typeof part === 'object' ? JSON.stringify(part) : String(part));
    }
  }
  return form;
}
