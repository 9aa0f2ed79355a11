import { z } from 'astro/zod';

/** The formats of the texts in the rules: what each looks like, and an example to tell whoever wrote another. */
const FORMATS = {
  id: { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, example: 'mon-identifiant' },
  source: { pattern: /^S\d+$/, example: 'S1' },
  phone: { pattern: /^\+41 \d\d \d{3} \d\d \d\d$/, example: '"+41 21 999 99 99"' },
  time: { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '"08:00"' },
  holiday: { pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$|^easter -?\d{1,2}$/, example: '"08-01"' },
  type: { pattern: /^[A-Z]{2,4}²?$/, example: 'SPT' },
  zone: { pattern: /^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/, example: '"Europe/Zurich"' },
} as const;

/** The formats with an example each; those of an address are zod's own. */
export const EXAMPLES = {
  ...(Object.fromEntries(Object.entries(FORMATS).map(([name, { example }]) => [name, example])) as Record<
    keyof typeof FORMATS,
    string
  >),
  email: 'nom@exemple.ch',
  url: 'https://exemple.ch',
};

/** A name of a format; a text that has it not is told by the problem `<name>-malformed`. */
export type Format = keyof typeof EXAMPLES;

/** A text of a format. */
export const format = (name: keyof typeof FORMATS) =>
  name === 'zone' ? z.stringFormat(name, isZone) : z.stringFormat(name, FORMATS[name].pattern);

/** Whether a name is that of a time zone that programs know. */
function isZone(name: string): boolean {
  return FORMATS.zone.pattern.test(name) && Intl.supportedValuesOf('timeZone').includes(name);
}

export const email = () => z.email();
export const url = () => z.url({ protocol: /^https$/ });
