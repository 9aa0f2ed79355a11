import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../domain/view/mark-of.ts';
import type { Doubtful } from '../domain/view/told.ts';
import type { Level } from '../vocabulary/values.ts';

export { MARK_OF, type MarkKind } from '../domain/view/mark-of.ts';
export type IconName =
  | 'phone'
  | 'mail'
  | 'portal'
  | 'search'
  | 'menu'
  | 'back'
  | 'print'
  | 'copy'
  | 'clock'
  | 'pen'
  | 'stop'
  | 'list'
  | 'team';

/** Stands between what follows each other on a line, and never begins one. */
export const DOT = '\u00a0· ';

const FILLED: readonly MarkKind[] = ['in', 'fee', 'half', 'lic'];

/** A mark with its word, never alone: filled marks are answers, outlined ones say how sure or how strong. */
export function Mark({ kind, children }: { kind: MarkKind; children: ComponentChildren }) {
  return (
    <span class={FILLED.includes(kind) ? `m ${kind}` : 'm q'}>
      <Symbol id={`m-${kind}`} />
      {children}
    </span>
  );
}

/** An icon beside a word. */
export function Icon({ name }: { name: IconName }) {
  return <Symbol id={`i-${name}`} class="i" />;
}

/** How sure the words before it are: one sign with them. */
export function DoubtSign({ doubt, children }: { doubt: Doubtful; children: ComponentChildren }) {
  return (
    <span class="doubt">
      {' '}
      <Mark kind={doubt === 'to-confirm' ? 'conf' : 'np'}>{children}</Mark>
    </span>
  );
}

/** The level as a platform sign: 1 filled, 2 outlined. */
export function LevelSign({ level }: { level: Extract<Level, '1' | '2'> }) {
  return <span class={`n n${level}`}>{level}</span>;
}

/** The bare drawing; its symbol is put into each finished page once. */
export function Symbol({ id, class: name }: { id: string; class?: string }) {
  return (
    <svg aria-hidden="true" class={name}>
      <use href={`#${id}`} />
    </svg>
  );
}
