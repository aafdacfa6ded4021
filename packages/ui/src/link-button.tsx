import type { ComponentPropsWithRef } from 'react';
import { type ButtonTone, buttonClass } from './button-class.ts';

export type LinkButtonProps = Readonly<
  Omit<ComponentPropsWithRef<'a'>, 'className' | 'href'> & {
    href: string;
    tone?: ButtonTone | undefined;
  }
>;

/** A link that looks like a button: it goes somewhere or downloads, it changes nothing. */
export function LinkButton({ tone = 'secondary', children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass(tone)}>
      {children}
    </a>
  );
}
