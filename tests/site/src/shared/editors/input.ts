import { nativeBox } from './native';
import { h } from '../dom';
import type { EditorBox, EditorBoxOptions } from './types';

/** A one-line input, as for a title, a comment on old forums or an edit summary. */
export function inputBox(options: EditorBoxOptions): EditorBox {
  return nativeBox(h('input', { type: 'text' }), options);
}
