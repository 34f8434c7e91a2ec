/** Bundles the gallery into one page that draws the state named in its address, so that it opens from the disk. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export const GALLERY = resolve(import.meta.dirname, '../../.output/gallery');

let bundled: Promise<void> | null = null;

/** Writes `state.html` and its code into `GALLERY`, once in a process. */
export function bundleGallery(): Promise<void> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<void> {
  mkdirSync(join(GALLERY, 'code'), { recursive: true });
  const [made] = (await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, '../..'),
    publicDir: false,
    plugins: [preact()],
    build: {
      // As the extension is built: newer than that, no style is rewritten for older browsers.
      target: ['chrome144', 'firefox140'],
      write: false,
      lib: {
        entry: 'components/gallery/main.tsx',
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  })) as { output: { code?: string }[] }[];
  put('code/gallery.js', made?.output[0]?.code ?? '');
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>';
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
  put('state.html', `${html}${policy}<body><script src="code/gallery.js"></script></body></html>\n`);
}

/** In one stroke: another process of the tests may be reading it. */
function put(file: string, text: string): void {
  const made = join(GALLERY, `${file}.${process.pid}`);
  writeFileSync(made, text);
  renameSync(made, join(GALLERY, file));
}
