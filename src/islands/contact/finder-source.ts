import { files } from 'virtual:finder';
import { inPageLanguage } from '../in-page-language.ts';

/** What the finder shows in a language. */
export const finder = await inPageLanguage(files);
