import { FALLBACK } from '../geometry.js';

const alias = ([name, substitutes]: [string, readonly string[]]): string =>
  `<alias binding="same"><family>${name}</family><prefer><family>${name}</family>${substitutes.map((each) => `<family>${each}</family>`).join('')}</prefer></alias>`;

/** Settings for fontconfig: what stands in for the fonts of official documents on this machine. */
export const FONT_SETTINGS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${Object.entries(FALLBACK).map(alias).join('\n')}
</fontconfig>`;
