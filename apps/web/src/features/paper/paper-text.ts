import type { Paper, PaperBlock } from './paper.ts';

/** A paper as plain text: what a picture shows in words, and the cells of tables between tabs. */
export function paperText({ blocks }: Paper): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? block.text : block.text.toUpperCase();
    case 'paragraph':
      return block.text;
    case 'named':
      return `${block.name}: ${block.text}`;
    case 'picture':
      return `[${block.alt}]`;
    case 'table': {
      const rows = [block.columns, ...block.rows];
      return [block.caption, ...rows.map((cells) => cells.map(inOneLine).join('\t'))].join('\n');
    }
    case 'source':
      return `Source: ${block.text}`;
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
