type Child = Node | string;

/** Builds an element from attributes and children; no markup is ever parsed, so Trusted Types have nothing to stop. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button as Meta's sites make them: a div with a role, pressed by click, Enter or Space. */
export function roleButton(
  attributes: Record<string, string>,
  content: Child,
  press: (event: Event) => void,
): HTMLDivElement {
  const button = h('div', { role: 'button', tabindex: '0', ...attributes }, content);
  const pressIfEnabled = (event: Event) => {
    if (button.getAttribute('aria-disabled') !== 'true') press(event);
  };
  button.addEventListener('click', pressIfEnabled);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pressIfEnabled(event);
  });
  return button;
}

/** How a press came about, for the record the server keeps. */
export function viaOf(event: Event): 'click' | 'enter' | 'ctrl-enter' | 'submit' {
  if (event.type === 'submit') return 'submit';
  if (!(event instanceof KeyboardEvent)) return 'click';
  return event.ctrlKey || event.metaKey ? 'ctrl-enter' : 'enter';
}

/** A round patch with a person's first letter: the demo has no pictures of anyone. */
export function avatar(name: string): HTMLSpanElement {
  return h('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1));
}

/** A value from the page's address, so that a test can choose account or audience: `?account=Example+School`. */
export function fromAddress(name: string, usual: string): string {
  return new URLSearchParams(location.search).get(name) ?? usual;
}
