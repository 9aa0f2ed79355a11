import type { JSX } from 'preact';

/** A paragraph whose text a script may have changed before the island takes over: taking over leaves it alone. */
export function ScriptText({
  text = '',
  ...props
}: JSX.IntrinsicElements['p'] & { text?: string; [data: `data-${string}`]: unknown }) {
  return <p {...props} dangerouslySetInnerHTML={{ __html: escaped(text) }} />;
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
