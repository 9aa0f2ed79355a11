import type { ComponentProps } from 'preact';
import { LeftAlone } from './LeftAlone.tsx';

/** A paragraph whose text a script may have changed before the island takes over. */
export function ScriptText({ text = '', ...props }: Omit<ComponentProps<typeof LeftAlone>, 'as'> & { text?: string }) {
  return (
    <LeftAlone as="p" key={text} {...props}>
      {text}
    </LeftAlone>
  );
}
