const width = 400;
const height = 500;

/** Sky above, sky below, sun, and the hills from far to near. */
const palettes = [
  ['#f7d9c4', '#f2b5a0', '#fff3e0', '#c98f8f', '#8f6a86', '#584a6e', '#2f2d4a'],
  ['#cfe5e8', '#f6e3c5', '#fffaf0', '#9cc0bd', '#6a9a97', '#3f7272', '#1f4a50'],
  ['#2b3a67', '#e8a598', '#ffe8d6', '#8b6f93', '#5c5380', '#3a3a66', '#1d2145'],
  ['#e7e6f7', '#f9d5d3', '#ffffff', '#b8b5d8', '#8c8dbd', '#61689c', '#3a4474'],
  ['#fbe8b8', '#f3b276', '#fff6dd', '#d38b62', '#a3644f', '#6d4545', '#3c2c35'],
] as const;

/** A landscape as SVG: the same text gives the same one. */
export function paintPicture(text: string): string {
  const random = createRandom(text);
  const [top, bottom, sun, ...hills] = palettes[Math.floor(random() * palettes.length)] ?? palettes[0];
  const sunX = width * (0.2 + 0.6 * random());
  const sunY = height * (0.22 + 0.24 * random());
  const radius = 30 + 34 * random();
  const layers = hills.map((colour, index) => {
    const base = height * (0.5 + 0.13 * index);
    return `<path d="${hillAt(base, 34 - 4 * index, random)}" fill="${colour}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".75" stop-color="${bottom}"/></linearGradient>`,
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    `<circle cx="${sunX}" cy="${sunY}" r="${radius * 2.1}" fill="${sun}" opacity=".22"/>`,
    `<circle cx="${sunX}" cy="${sunY}" r="${radius}" fill="${sun}"/>`,
    ...layers,
    '</svg>',
  ].join('');
}

/** A line of two waves, closed below. */
function hillAt(base: number, swing: number, random: () => number): string {
  const [phase, slow, quick] = [random() * 7, 1.2 + random() * 1.6, 3 + random() * 2];
  const points = Array.from({ length: 41 }, (_, step) => {
    const x = step / 40;
    const y = base - swing * (Math.sin(phase + x * slow * 3.1) + 0.35 * Math.sin(phase * 2 + x * quick * 3.1));
    return `${(x * width).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M0 ${height}L${points.join('L')}L${width} ${height}Z`;
}

/** Numbers from 0 to 1 that depend on the text alone: FNV-1a, then mulberry32. */
function createRandom(text: string): () => number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
