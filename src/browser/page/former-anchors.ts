const link = document.querySelector<HTMLAnchorElement>('[data-former-anchors]')!;

leadOver();
addEventListener('hashchange', leadOver);

/** An anchor that moved away with the open points leads on to their page; the key of a source never does. */
function leadOver(): void {
  const id = location.hash.slice(1);
  if (id === '' || /^S\d+$/.test(id) || document.getElementById(id)) return;
  location.replace(`${link.href}#${id}`);
}
