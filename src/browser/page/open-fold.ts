/** Opens the folds that an address points into, and goes there. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !fold) return;
  for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
