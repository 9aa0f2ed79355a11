const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));

/** Marks, in the contents, the last heading above the upper third of the window. */
function mark() {
  const line = innerHeight / 3;
  const at = Math.max(
    0,
    headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line),
  );
  links.forEach((link, index) =>
    index === at ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'),
  );
}

if (links.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
  for (const heading of headings) if (heading) observer.observe(heading);
}
