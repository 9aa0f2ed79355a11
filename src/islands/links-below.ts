import { options } from 'preact';
import { IS_BELOW, onHost } from '../domain/page/base.ts';

/** Leads the links that Preact writes in a browser from the path that the site stands below. */
export function leadLinksBelow(): void {
  if (!IS_BELOW) return;
  const before = options.vnode;
  options.vnode = (node) => {
    const props = node.props as { href?: unknown };
    if (node.type === 'a' && typeof props.href === 'string') props.href = onHost(props.href);
    before?.(node);
  };
}
