import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from './paper.ts';
import { escapeHtml, paperHtml } from './paper-html.ts';
import { paperText } from './paper-text.ts';

const paper = (...blocks: readonly PaperBlock[]): Paper => ({ title: 'A paper', blocks });

const picture = {
  title: 'Audits, by month',
  src: 'data:image/png;base64,AA==',
  width: 728,
  height: 364,
};

const wholePaper = paper(
  { kind: 'heading', level: 2, text: 'Smoke & heat' },
  { kind: 'paragraph', text: 'One.\nTwo.' },
  { kind: 'named', name: 'Cause', text: '<b>Nobody</b> "came"' },
  { kind: 'picture', of: 'Audits', alt: 'Chart of "audits" <5%' },
  {
    kind: 'table',
    caption: 'Audits & more',
    columns: ['Month', 'Figure'],
    rows: [
      ['May 2024', '<5'],
      ['June\n2024', '7'],
    ],
  },
  { kind: 'source', text: 'Exampleshire' },
);

describe('a paper as HTML', () => {
  const html = paperHtml(wholePaper, [picture]);

  it('takes no word for markup, neither between tags nor in an attribute', () => {
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
    expect(html).toContain('Smoke &amp; heat</h2>');
    expect(html).toContain('</strong> &lt;b&gt;Nobody&lt;/b&gt; &quot;came&quot;</p>');
    expect(html).toContain('alt="Chart of &quot;audits&quot; &lt;5%"');
    expect(html).toContain('summary="Audits &amp; more"');
  });

  it('has headings of their level, and lines where the words have them', () => {
    expect(html).toMatch(/<h2 style="[^"]+">/);
    expect(html).toContain('One.<br>Two.');
  });

  it('has a picture as wide as the text of a page, with its words', () => {
    expect(html).toContain('<img src="data:image/png;base64,AA=="');
    expect(html).toContain('width="604" height="302"');
  });

  it('has a table whose headings say what they head', () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toMatch(/<thead><tr><th scope="col"[^>]+>Month<\/th>/);
    expect(html).toMatch(/<td style="[^"]+">&lt;5<\/td>/);
  });

  it('has every style on its own element, since nothing else lives through pasting', () => {
    expect(html).not.toMatch(/class=|<style/);
    expect(html.match(/<(p|h\d|th|td|table)[ >]/g)?.length).toBe(
      html.match(/<(p|h\d|th|td|table)[^>]* style="/g)?.length,
    );
  });

  it('leaves out a picture that there is not', () => {
    expect(paperHtml(wholePaper, [])).not.toContain('<img');
    expect(paperHtml(wholePaper, [{ ...picture, title: 'Audits2' }])).not.toContain('<img');
  });
});

it('as plain text a picture is what it shows, and cells stand between tabs', () => {
  expect(paperText(wholePaper)).toBe(
    [
      'SMOKE & HEAT',
      'One.\nTwo.',
      'Cause: <b>Nobody</b> "came"',
      '[Chart of "audits" <5%]',
      'Audits & more\nMonth\tFigure\nMay 2024\t<5\nJune 2024\t7',
      'Source: Exampleshire\n',
    ].join('\n\n'),
  );
});
