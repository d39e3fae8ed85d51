import { nativeBox } from './native';
import { h } from '../dom';
import type { EditorBox, EditorBoxOptions } from './types';

/** A plain textarea, as Mastodon and comment forms have it. */
export function textareaBox(options: EditorBoxOptions): EditorBox {
  return nativeBox(h('textarea', { rows: '3' }), options);
}
