import { useEffect, useState } from 'react';
import {
  type Paper,
  type PaperBlock,
  type PaperPicture,
  type PaperTable,
  pictureOf,
} from './paper.ts';

type PaperBlocksProps = Readonly<{ paper: Paper; pictures: readonly PaperPicture[] }>;

/** A paper in the page, in the page's own look. */
export function PaperBlocks({ paper, pictures }: PaperBlocksProps) {
  return paper.blocks.map((block, place) => (
    // The parts of a paper stay where they are.
    <Block key={place} block={block} pictures={pictures} />
  ));
}

type BlockProps = Readonly<{ block: PaperBlock; pictures: PaperBlocksProps['pictures'] }>;

function Block({ block, pictures }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      // The dialog around has the second level.
      const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'named':
      return (
        <p>
          <strong>{block.name}:</strong> {block.text}
        </p>
      );
    case 'picture':
      return <Picture alt={block.alt} picture={pictureOf(block.of, pictures)} />;
    case 'table':
      return <BlockTable {...block} />;
    case 'source':
      return <p>Source: {block.text}</p>;
  }
}

function Picture({ alt, picture }: Readonly<{ alt: string; picture: PaperPicture | undefined }>) {
  const address = useBlobAddress(picture?.src);
  return address === undefined ? null : <img src={address} alt={alt} />;
}

/** The page shows no data: address, but one of its own making. */
function useBlobAddress(src: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (src === undefined) return;
    const made = URL.createObjectURL(blobOf(src));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [src]);
  return address;
}

function blobOf(src: string): Blob {
  const bytes = atob(src.slice(src.indexOf(',') + 1));
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], { type: 'image/png' });
}

function BlockTable({ caption, columns, rows }: PaperTable) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
