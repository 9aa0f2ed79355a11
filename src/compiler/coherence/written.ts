import { LANGUAGES, type Text } from '../../vocabulary/languages.ts';
import type { Loaded } from '../load.ts';

/** A value as it stands in a file of rules, with the word that readers see for it. */
export function written(loaded: Loaded, key: 'covered' | 'level' | 'payer' | 'objective', value: string): string {
  const words: Record<string, Text> = loaded.raw['vocabulary.yaml'][key];
  const word = words[value]?.[LANGUAGES[0]];
  return `« ${key}: ${inYaml(value)} »${word ? ` (${word})` : ''}`;
}

/** A value that YAML would take for a number, in quotation marks. */
const inYaml = (value: string) => (/^\d+$/.test(value) ? `'${value}'` : value);
