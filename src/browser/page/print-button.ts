/** Prints the page where a button says so. */
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('[data-print]')) print();
});
