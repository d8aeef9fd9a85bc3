// Elements from code. Text goes in as text nodes and attributes by name: no
// string is ever read as HTML.

type Child = Node | string | null | undefined | false;
type Attr = Record<string, string | boolean | ((event: Event) => void) | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attr: Attr = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attr)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined) node.setAttribute(name, value);
  }
  for (const child of children) {
    if (child) node.append(child);
  }
  return node;
}

export function link(text: string, href: string | undefined): Node {
  return href ? el("a", { href }, text) : document.createTextNode(text);
}

// A link that acts in the page: it stays a link for the eye and the keyboard.
export function action(text: string, act: () => void, attr: Attr = {}): HTMLAnchorElement {
  return el("a", { href: "#", click: (event) => { event.preventDefault(); act(); }, ...attr }, text);
}

export function button(text: string, act: () => void, attr: Attr = {}): HTMLButtonElement {
  return el("button", { type: "button", click: act, ...attr }, text);
}
