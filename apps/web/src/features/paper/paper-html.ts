import {
  type Paper,
  type PaperBlock,
  type PaperPicture,
  type PaperTable,
  pictureOf,
} from './paper.ts';

/* Word keeps what is written on each element and nothing else: no classes, no style sheet. */
const font = 'font-family:Arial,Helvetica,sans-serif;color:#111111';
const words = `${font};font-size:11pt;line-height:1.4;margin:0 0 8pt 0`;
const small = `${font};font-size:9pt;line-height:1.4;margin:0 0 12pt 0`;
const sizes = { 1: '18pt', 2: '14pt', 3: '12pt' } as const;
const cell = `${font};font-size:10pt;border:1px solid #8a8f98;padding:3pt 5pt;vertical-align:top;text-align:left`;

/** The text of a paper's width, in pixels: 16 centimetres of an A4 page. */
const pictureWidth = 604;

/** A paper as HTML to paste: every word escaped, every style on its own element. */
export function paperHtml({ blocks }: Paper, pictures: readonly PaperPicture[]): string {
  return `<div lang="en-GB">${blocks.map((block) => blockHtml(block, pictures)).join('')}</div>`;
}

function blockHtml(block: PaperBlock, pictures: readonly PaperPicture[]): string {
  switch (block.kind) {
    case 'heading': {
      const style = `${font};font-size:${sizes[block.level]};font-weight:bold;margin:14pt 0 6pt 0`;
      return `<h${block.level} style="${style}">${escapeHtml(block.text)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p style="${words}">${linesHtml(block.text)}</p>`;
    case 'named':
      return `<p style="${words}"><strong>${escapeHtml(block.name)}:</strong> ${linesHtml(block.text)}</p>`;
    case 'picture':
      return pictureHtml(block.alt, pictureOf(block.of, pictures));
    case 'table':
      return tableHtml(block);
    case 'source':
      return `<p style="${small}">Source: ${escapeHtml(block.text)}</p>`;
  }
}

function pictureHtml(alt: string, picture: PaperPicture | undefined): string {
  if (picture === undefined) return '';
  const { src, width, height } = picture;
  const across = Math.min(pictureWidth, width);
  const down = Math.round((height * across) / width);
  return `<p style="${words}"><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${across}" height="${down}"></p>`;
}

/** The caption stands above: Word has none, and takes `summary` for the words of a screen reader. */
function tableHtml({ caption, columns, rows }: PaperTable): string {
  const style = 'border-collapse:collapse;width:100%;margin:0 0 12pt 0';
  const head = columns
    .map((column) => {
      return `<th scope="col" style="${cell};font-weight:bold;background-color:#e9ecf1">${escapeHtml(column)}</th>`;
    })
    .join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('');
  return `<p style="${words}"><strong>${escapeHtml(caption)}</strong></p><table summary="${escapeHtml(caption)}" style="${style}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellHtml(text: string, place: number): string {
  return place === 0
    ? `<th scope="row" style="${cell};font-weight:normal">${linesHtml(text)}</th>`
    : `<td style="${cell}">${linesHtml(text)}</td>`;
}

function linesHtml(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text fit to stand in HTML, between tags and in an attribute with quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
