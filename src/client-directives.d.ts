import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads an island when a person first points at it, touches it or moves the focus into it. */
    'client:intent'?: boolean;
  }
}
