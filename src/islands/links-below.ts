import { options } from 'preact';
import { below } from '../domain/page/addresses.ts';
import { BASE } from '../domain/page/base.ts';

/** Leads the links that Preact writes in a browser from the path that the site stands below. */
export function leadLinksBelow(): void {
  if (BASE === '/') return;
  const before = options.vnode;
  options.vnode = (node) => {
    const props = node.props as { href?: unknown };
    if (node.type === 'a' && typeof props.href === 'string') props.href = below(BASE, props.href);
    before?.(node);
  };
}
