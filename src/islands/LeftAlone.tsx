import { Component, h, type ComponentChildren } from 'preact';

interface Props {
  /** Name of the element. */
  as: string;
  class?: string;
  role?: string;
  hidden?: boolean;
  children?: ComponentChildren;
  [data: `data-${string}`]: unknown;
}

/**
 * While Preact takes over, this property alone makes it leave what stands inside an element; it then writes nothing.
 */
const AS_IT_STANDS = { dangerouslySetInnerHTML: { __html: '' } };

let takingOver = !import.meta.env.SSR;

/** Tells that the page has been taken over: elements that come from now on are made by Preact. */
export function tookOver(): void {
  takingOver = false;
}

/** An element whose inside belongs to a script once it stands; another key makes another element. */
export class LeftAlone extends Component<Props> {
  #found = takingOver;

  override shouldComponentUpdate() {
    return false;
  }

  override render({ as, children, ...rest }: Props) {
    return this.#found ? h(as, { ...rest, ...AS_IT_STANDS }) : h(as, rest, children);
  }
}
