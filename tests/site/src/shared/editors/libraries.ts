import type { EditorBox, EditorBoxOptions } from './types';

/** Every editor library by its name; each is loaded when it is asked for. */
export const LIBRARIES: Record<string, () => Promise<(options: EditorBoxOptions) => EditorBox>> = {
  lexical: async () => (await import('./lexical')).lexicalBox,
  'lexical-rich': async () => {
    const { lexicalBox } = await import('./lexical');
    return (options) => lexicalBox({ ...options, rich: true });
  },
  'draft-js': async () => (await import('./draft-js')).draftJsBox,
  prosemirror: async () => (await import('./prosemirror')).prosemirrorBox,
  tiptap: async () => (await import('./tiptap')).tiptapBox,
  quill: async () => (await import('./quill')).quillBox,
  slate: async () => (await import('./slate')).slateBox,
  ckeditor5: async () => (await import('./ckeditor5')).ckeditor5Box,
  codemirror6: async () => (await import('./codemirror6')).codemirror6Box,
  gutenberg: async () => (await import('./gutenberg')).gutenbergBox,
  'gutenberg-frame': async () => {
    const { gutenbergBox } = await import('./gutenberg');
    return (options) => gutenbergBox({ ...options, frame: true });
  },
  textarea: async () => (await import('./textarea')).textareaBox,
  input: async () => (await import('./input')).inputBox,
  contenteditable: async () => (await import('./contenteditable')).contenteditableBox,
};
