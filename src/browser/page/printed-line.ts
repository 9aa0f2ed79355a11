/** Writes the address and the day of the print into the line that only paper shows. */
addEventListener('beforeprint', () => {
  const address = document.querySelector('[data-address]');
  const date = document.querySelector('[data-date]');
  if (address) address.textContent = location.href;
  if (date)
    date.textContent = ` · ${new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })}`;
});
