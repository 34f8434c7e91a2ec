/** The font of the gallery, shipped with it: pictures of it look alike on machines with other fonts. */

import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?inline';
import bold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?inline';

/** Family name, as gallery.css has it. */
const FAMILY = 'Gallery Sans';

export async function loadFont(): Promise<void> {
  const faces = [
    new FontFace(FAMILY, `url(${regular})`, { weight: '400' }),
    new FontFace(FAMILY, `url(${bold})`, { weight: '600 700' }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
}

/** For the real card, whose own sheets name the fonts of the reader's system. */
export function useFont(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.card { --font: "${FAMILY}" }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
