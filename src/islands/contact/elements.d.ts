import type { HTMLAttributes } from 'preact';

/** Elements that scripts bring to life; without scripts they are what they hold. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'desk-state': HTMLAttributes & { [data: `data-${string}`]: unknown };
      'desk-reminder': HTMLAttributes & { [data: `data-${string}`]: unknown };
      'send-texts': HTMLAttributes & { [data: `data-${string}`]: unknown };
    }
  }
}
