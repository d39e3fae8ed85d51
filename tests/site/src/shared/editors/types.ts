/** What a page asks of an editor, whichever library it is. */
export interface EditorBoxOptions {
  /** The name that `window.demo.state` knows it by. */
  name: string;
  placeholder?: string;
  /** Set on the editable root. */
  attributes?: Record<string, string>;
  /** A restored draft; `\n` parts its lines. */
  initial?: string;
  /** Called with the text on every change. */
  onText?(text: string): void;
  /**
   * Called at the library's own level for Enter, with or without modifiers, never while composing.
   * True: the site took it as "publish", and it makes no new line.
   */
  onKey?(event: KeyboardEvent): boolean;
}

export interface EditorBox {
  /** To be appended to the page; it is there at once, also where the library mounts later. */
  element: HTMLElement;
  /** The element one writes in. */
  root(): HTMLElement;
  /** The model's text: lines joined by `\n`, mentions as shown, emoji pictures as the emoji. */
  text(): string;
  /** Empties it, its history too where the library can forget. */
  clear(): void;
  focus(): void;
  insertMention?(label: string): void;
  insertEmojiImage?(emoji: string): void;
}
