import { refuse } from './errors.ts';

/** inferred: how large a picture may be (fact sheet §6.7) */
const largestBytes = 10 * 1024 * 1024;

/** inferred: what is taken (fact sheet §6.7) */
const extensions: { readonly [type: string]: string | undefined } = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** inferred: why a file is not taken as a picture (fact sheet §6.7) */
export function refusePicture(file: Blob) {
  if (extensions[file.type] === undefined) {
    return refuse(415, 'unsupported_media_type', 'A picture must be JPEG, PNG or WebP.', { type: file.type });
  }
  if (file.size > largestBytes) {
    return refuse(413, 'file_too_large', 'A picture must not be larger than 10 MB.', { max_bytes: largestBytes });
  }
  return undefined;
}

/** Where a picture that was sent is kept. */
export const pictureUrl = (folder: 'references' | 'lora', id: string, file: Blob): string =>
  `https://cdn.example.com/${folder}/${id}.${extensions[file.type]}`;
