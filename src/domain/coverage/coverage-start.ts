import { coverageAddress } from '../page/addresses.ts';
import type { CoverageData } from './coverage-data.ts';

/** Needs as links, under what people do. */
export interface FamilyLinks {
  id: string;
  label: string;
  needs: { id: string; label: string; href: string }[];
}

/** Where the coverage check starts: every need, each a link to its page. */
export function coverageStart(data: CoverageData): FamilyLinks[] {
  return data.families.map(({ id, label, needs }) => ({
    id,
    label,
    needs: needs.map((need) => ({
      id: need,
      label: data.needs[need]!.label,
      href: coverageAddress(data.lang, [need]),
    })),
  }));
}
