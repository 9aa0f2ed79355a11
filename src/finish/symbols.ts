const mark = (drawing: string) => (id: string) => `<symbol id="${id}" viewBox="0 0 20 20">${drawing}</symbol>`;

const DRAWINGS: Record<string, (id: string) => string> = {
  logo: (id) =>
    `<symbol id="${id}" viewBox="0 0 28 28">` +
    '<path d="M2 13h13v13H2z" fill="currentColor"/>' +
    '<path d="M11 2h15v15h-7" fill="none" stroke="currentColor" stroke-width="3"/></symbol>',

  // Filled marks: the answer.
  'm-in': mark(
    '<circle cx="10" cy="10" r="9.5" stroke="none"/>' +
      '<path d="m5.4 10.4 3.1 3.1 6.1-6.6" fill="none" stroke-width="2.4"/>',
  ),
  'm-fee': mark(
    '<path d="M1 1h18v18H1z" stroke="none"/>' +
      '<path d="M5.3 15.2V5.4h4.9M5.3 10.1h4M12.2 15.2V8.3m0 3.6c.3-2 1.4-3.1 3.4-2.9" fill="none" stroke-width="2"/>',
  ),
  'm-half': mark(
    '<path d="M10 .5a9.5 9.5 0 0 0 0 19z" stroke="none"/>' +
      '<circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  ),
  'm-lic': mark(
    '<path d="M1 3h11l7 7-7 7H1z" stroke="none"/><circle cx="12.2" cy="10" r="2.1" stroke="none" fill="var(--paper)"/>',
  ),

  // Outlined marks: how strong, how sure.
  'm-slo': mark(
    '<circle cx="10" cy="10" r="8.5" stroke-width="2"/>' +
      '<circle cx="10" cy="10" r="3" fill="currentColor" stroke="none"/>',
  ),
  'm-be': mark(
    '<circle cx="10" cy="10" r="8.5" stroke-width="2"/>' +
      '<path d="M5.2 9c1.7-2.4 3.2-1.9 4.8-.9s3.1 1.5 4.8-.9' +
      'M5.2 13.4c1.7-2.4 3.2-1.9 4.8-.9s3.1 1.5 4.8-.9" stroke-width="1.7"/>',
  ),
  'm-conf': mark(
    '<circle cx="10" cy="10" r="8.5" stroke-width="2" stroke-dasharray="3.3 2.04"/>' +
      '<path d="M7.6 8c.2-3 4.9-3 4.9-.2 0 1.9-2.4 1.9-2.4 4M10.1 13.6v2" stroke-width="1.9"/>',
  ),
  'm-np': mark('<path d="M6 2H2v16h4M14 2h4v16h-4M7 10h6" stroke-width="2"/>'),

  // Icons: 20 × 20, stroke 1.75, square ends.
  'i-phone': mark('<path d="M3 3h4l1.5 4-2 1.5a10 10 0 0 0 5 5l1.5-2 4 1.5v4C9 17 3 11 3 3z"/>'),
  'i-mail': mark('<path d="M2 4h16v12H2zl8 7 8-7"/>'),
  'i-portal': mark('<path d="M9 3H3v14h14v-6M12 3h5v5M17 3l-8 8"/>'),
  'i-search': mark('<circle cx="8.5" cy="8.5" r="5.5"/><path d="m12.5 12.5 5 5"/>'),
  'i-menu': mark('<path d="M2 5h16M2 10h16M2 15h16"/>'),
  'i-back': mark('<path d="M9 4 3 10l6 6M3 10h14"/>'),
  'i-print': mark('<path d="M5 7V2h10v5M5 14H2V7h16v7h-3M5 11h10v7H5z"/>'),
  'i-copy': mark('<path d="M7 7h11v11H7zM13 7V2H2v11h5"/>'),
  'i-clock': mark('<circle cx="10" cy="10" r="8"/><path d="M10 5v5l3.5 2"/>'),
  'i-pen': mark('<path d="M3 17v-4L13 3l4 4L7 17zM11 5l4 4"/>'),
  'i-stop': mark('<path d="M6.5 2h7L18 6.5v7L13.5 18h-7L2 13.5v-7zM10 6v5M10 13v2"/>'),
  'i-list': mark('<path d="m2 5 1.5 1.5L6 3.5M2 14l1.5 1.5L6 12.5M9 5h9M9 14h9"/>'),
  'i-team': mark(
    '<circle cx="7" cy="6.5" r="3"/><path d="M1.5 17c0-7 11-7 11 0M13 4a3 3 0 0 1 0 5.5M15 12c2.3.8 3.5 2.5 3.5 5"/>',
  ),
};

/** The drawings a page may use, each as the markup of its `<symbol>`, by id. */
export const SYMBOLS: Record<string, string> = Object.fromEntries(
  Object.entries(DRAWINGS).map(([id, draw]) => [id, draw(id)]),
);
