import { NEED } from '../vocabulary/inputs.ts';
import type { Loaded } from './load.ts';
import { ids } from './places.ts';

/** The options of each input of the coverage table. */
export function optionsByInput(raw: Loaded['raw']): Record<string, string[]> {
  return {
    [NEED]: ids(raw['needs.yaml'].needs),
    ...Object.fromEntries(raw['coverage.yaml'].questions.map(({ id, options }) => [id, ids(options)])),
  };
}
