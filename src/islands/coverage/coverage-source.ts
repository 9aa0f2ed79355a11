import { files } from 'virtual:coverage';
import { inPageLanguage } from '../in-page-language.ts';

/** What the coverage check shows in a language. */
export const coverage = await inPageLanguage(files);
