import { byEnquiry } from '../../domain/owner/enquiries.ts';
import { openFiles } from '../../domain/owner/open-points.ts';
import { model } from 'virtual:model';

/** What the rules leave open, file by file, and by the enquiry that would settle it. */
export function openOn({ t, page: { lang, words, view } }: App.Locals) {
  const files = openFiles(model, view, words, (key) => t(`page.part.${key}`), lang);
  return { files, ...byEnquiry(model, files, lang) };
}
