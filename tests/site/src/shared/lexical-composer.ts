import { lexicalBox } from './editors/lexical';

export interface LexicalComposer {
  /** The editor with its placeholder. */
  element: HTMLElement;
  text(): string;
  clear(): void;
}

interface Options {
  /** The name tests know it by. */
  name: string;
  attributes: Record<string, string>;
  placeholder: string;
  rich?: boolean;
  /** Called on every change with the text. */
  onText?(text: string): void;
  /** Called on a bare Enter, which then makes no new line. */
  onEnter?(event: KeyboardEvent): void;
}

/** A composer on the real Lexical, as Facebook and Instagram use it. */
export function lexicalComposer({ onEnter, ...options }: Options): LexicalComposer {
  return lexicalBox({
    ...options,
    ...(onEnter
      ? {
          onKey(event) {
            if (event.shiftKey) return false;
            onEnter(event);
            return true;
          },
        }
      : {}),
  });
}
