import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import styles from './filter-bar.module.css';
import { openedText, withAddress, withTyped } from './typed-text.ts';

type FilterTextProps = Readonly<{
  label: string;
  /** What the address asks for. */
  text: string;
}>;

/** Words that what is listed has to have, asked for as they are typed; the address follows. */
export function FilterText({ label, text }: FilterTextProps) {
  const navigate = useNavigate();
  const [held, hold] = useState(() => openedText(text));
  const typed = withAddress(held, text);
  if (typed !== held) hold(typed);
  const type = (words: string) => {
    const next = withTyped(typed, words);
    hold(next);
    const asked = next.sent === typed.sent ? undefined : next.sent.at(-1);
    if (asked === undefined) return;
    void navigate({
      to: '.',
      search: (before) => ({ ...before, text: asked === '' ? undefined : asked }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <label className={styles.filter} data-state={text === '' ? 'all' : 'narrowed'}>
      <span className="visually-hidden">{label}</span>
      <input
        className={styles.text}
        type="search"
        placeholder={label}
        maxLength={100}
        value={typed.words}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
