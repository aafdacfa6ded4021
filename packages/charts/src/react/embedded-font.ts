const FAMILY = 'Atkinson Hyperlegible Next';

/**
 * The page's own font as a style that holds it whole, for a picture that is painted apart from the
 * page; null where the page has none or it cannot be had: the fallbacks serve then.
 */
export async function embeddedFont(): Promise<string | null> {
  const face = Array.from(document.styleSheets).flatMap(facesOf).find(isLatinOfFamily);
  const address = face && /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return null;
  try {
    const file = await fetch(new URL(address, face?.parentStyleSheet?.href ?? document.baseURI));
    if (!file.ok) return null;
    const data = await dataUrl(await file.blob());
    return `@font-face{font-family:"${FAMILY}";font-weight:200 800;src:url(${data})}`;
  } catch {
    return null;
  }
}

function facesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet from elsewhere keeps its rules to itself.
    return [];
  }
}

function isLatinOfFamily({ style }: CSSFontFaceRule): boolean {
  const range = style.getPropertyValue('unicode-range');
  const isLatin = range === '' || /U\+0+-0*FF\b/i.test(range);
  const isUpright = !style.getPropertyValue('font-style').includes('italic');
  return style.getPropertyValue('font-family').includes(FAMILY) && isLatin && isUpright;
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read'));
    reader.readAsDataURL(file);
  });
}
