import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The widest and the narrowest font a reader has: DejaVu Sans, and Arimo with the metrics of Arial and Helvetica. */
export const FONTS = ['wide', 'narrow'] as const;

/** One of them, as the only font of a machine. */
export type OnlyFont = (typeof FONTS)[number];

const PACKAGES = {
  wide: { name: 'dejavu-fonts-ttf', family: 'DejaVu Sans' },
  narrow: { name: '@expo-google-fonts/arimo', family: 'Arimo' },
} satisfies Record<OnlyFont, { name: string; family: string }>;

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/fonts');

/** The environment of a browser that has this one font, on any machine with fontconfig. */
export function onlyFont(font: OnlyFont): Record<string, string> {
  const { name, family } = PACKAGES[font];
  const folder = join(CACHE, font);
  const configuration = join(folder, 'fonts.conf');
  const fonts = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${folder}</cachedir>` +
      `<alias binding="same"><family>sans-serif</family><prefer><family>${family}</family></prefer></alias>` +
      `</fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: configuration };
}
