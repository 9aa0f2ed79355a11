import type { Lang } from '../vocabulary/languages.ts';

/** The language of the page, by the sign that its locale begins with. */
export const pageLanguage = document.documentElement.lang.split('-')[0] as Lang;
