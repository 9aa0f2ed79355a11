/** The forms of an answer come to life when the first of them is opened. */
document.addEventListener(
  'toggle',
  (event) => {
    const opened = event.target as Element;
    if (opened.matches('[data-request], [data-objection]'))
      void import('../request/forms.ts').then(({ enliven }) => enliven(opened as HTMLElement));
  },
  true,
);
