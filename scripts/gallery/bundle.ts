/** Bundles the gallery into one page that draws the state named in its address, so that it opens from the disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export const GALLERY = resolve(import.meta.dirname, '../../.output/gallery');

/** Writes `state.html` and its code into `GALLERY`. */
export async function bundleGallery(): Promise<void> {
  mkdirSync(GALLERY, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, '../..'),
    publicDir: false,
    plugins: [preact()],
    build: {
      // As the extension is built: newer than that, no style is rewritten for older browsers.
      target: ['chrome144', 'firefox140'],
      outDir: join(GALLERY, 'code'),
      emptyOutDir: true,
      lib: {
        entry: 'components/gallery/main.tsx',
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  });
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>';
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
  writeFileSync(
    join(GALLERY, 'state.html'),
    `${html}${policy}<body><script src="code/gallery.js"></script></body></html>\n`,
  );
}
