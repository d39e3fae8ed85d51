import {
  BlockCanvas,
  BlockEditorProvider,
  BlockList,
  BlockTools,
  ObserveTyping,
  RichText,
  useBlockProps,
  WritingFlow,
  type Block,
} from '@wordpress/block-editor';
import styles from '@wordpress/block-editor/build-style/content.css?inline';
import { createBlock, getBlockType, registerBlockType, setDefaultBlockName } from '@wordpress/blocks';
import { useRegistry } from '@wordpress/data';
import { create, insert, toHTMLString } from '@wordpress/rich-text';
import { Component, createRef, useEffect } from 'react';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import { reactBox } from './react-box';
import type { EditorBox, EditorBoxOptions } from './types';

export interface GutenbergBoxOptions extends EditorBoxOptions {
  /** In its own frame, as on WordPress.com; otherwise in the page, as on Tumblr. */
  frame?: boolean;
}

const PARAGRAPH = 'demo/paragraph';

interface ParagraphProps {
  attributes: { content: unknown };
  setAttributes(attributes: { content: unknown }): void;
  mergeBlocks(forward: boolean): void;
  onRemove(forward: boolean): void;
}

let placeholder: string | undefined;

function Paragraph({ attributes, setAttributes, mergeBlocks, onRemove }: ParagraphProps) {
  return (
    <RichText
      identifier="content"
      tagName="p"
      {...useBlockProps()}
      value={attributes.content}
      onChange={(content) => setAttributes({ content })}
      onMerge={mergeBlocks}
      onRemove={onRemove}
      placeholder={placeholder}
    />
  );
}

function register(): void {
  if (getBlockType(PARAGRAPH)) return;
  registerBlockType(PARAGRAPH, {
    apiVersion: 3,
    title: 'Paragraph',
    category: 'text',
    attributes: { content: { type: 'rich-text', source: 'rich-text', selector: 'p' } },
    supports: { splitting: true },
    edit: Paragraph,
    save: ({ attributes }: ParagraphProps) => <RichText.Content tagName="p" value={attributes.content} />,
    merge: (one: { content: string }, other: { content: string }) => ({
      content: `${one.content}${other.content}`,
    }),
  } as never);
  setDefaultBlockName(PARAGRAPH);
}

const blocksOf = (text: string): Block[] =>
  text
    .split('\n')
    .map((content) => createBlock(PARAGRAPH, { content: content.replaceAll('&', '&amp;') }) as never);

/** A block's words, with the pictures among them. */
function wordsOf({ attributes }: Block): string {
  const html = typeof attributes.content === 'string' ? attributes.content : String(attributes.content ?? '');
  const { text, replacements } = create({ html }) as {
    text: string;
    replacements: (
      { attributes?: { alt?: string }; unregisteredAttributes?: { alt?: string } } | undefined
    )[];
  };
  return [...text.split('')]
    .map((unit, index) => {
      const object = unit === '\ufffc' ? replacements[index] : undefined;
      return object ? (object.attributes?.alt ?? object.unregisteredAttributes?.alt ?? '') : unit;
    })
    .join('');
}

/** What the demo calls of the block editor's own store. */
interface Store {
  getSelectionStart(): { clientId?: string; offset?: number };
  getBlockAttributes(id: string): { content: unknown };
  isLastBlockChangePersistent(): boolean;
  selectBlock(id: string): void;
  updateBlockAttributes(id: string, attributes: object): void;
  selectionChange(id: string, attribute: string, start: number, end: number): void;
}

/** Each block editor has a store of its own, known only to what stands in it. */
function StoreAccess({ onStore }: { onStore(store: Store): void }) {
  const { select, dispatch } = useRegistry() as unknown as Record<
    'select' | 'dispatch',
    (name: string) => Partial<Store>
  >;
  useEffect(() => {
    onStore({ ...select('core/block-editor'), ...dispatch('core/block-editor') } as Store);
  }, [select, dispatch, onStore]);
  return null;
}

/** The real block editor of WordPress with one paragraph block: WordPress.com, Tumblr. */
class BlockEditor extends Component<GutenbergBoxOptions, { blocks: readonly Block[] }> {
  override state = { blocks: blocksOf(this.props.initial ?? '') as readonly Block[] };
  store: Store | undefined;
  private past: (readonly Block[])[] = [];
  private future: (readonly Block[])[] = [];

  text(): string {
    return this.state.blocks.map(wordsOf).join('\n');
  }

  get history() {
    return { undo: this.past.length, redo: this.future.length };
  }

  readonly keepStore = (store: Store) => {
    this.store = store;
  };

  readonly input = (blocks: readonly Block[]) => {
    this.setState({ blocks }, () => this.props.onText?.(this.text()));
  };

  readonly change = (blocks: readonly Block[]) => {
    this.past.push(this.state.blocks);
    this.future = [];
    this.input(blocks);
  };

  reset(text: string): void {
    this.past = [];
    this.future = [];
    const blocks = blocksOf(text);
    this.input(blocks);
    setTimeout(() => this.store?.selectBlock(blocks[0]!.clientId));
  }

  /** The page keeps the history of a block editor, not the block editor. */
  readonly key = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && this.props.onKey?.(event.nativeEvent)) {
      event.preventDefault();
      event.stopPropagation();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      const [from, to] = event.shiftKey ? [this.future, this.past] : [this.past, this.future];
      const blocks = from.pop();
      if (!blocks) return;
      to.push(this.state.blocks);
      this.input(blocks);
    }
  };

  override render() {
    return (
      <div onKeyDownCapture={this.key}>
        <BlockEditorProvider
          value={this.state.blocks}
          onInput={this.input}
          onChange={this.change}
          settings={{ hasFixedToolbar: true, bodyPlaceholder: this.props.placeholder }}
        >
          <StoreAccess onStore={this.keepStore} />
          {this.props.frame ? (
            <BlockCanvas height="200px" styles={[{ css: styles }]} />
          ) : (
            <BlockTools>
              <WritingFlow>
                <ObserveTyping>
                  <BlockList />
                </ObserveTyping>
              </WritingFlow>
            </BlockTools>
          )}
        </BlockEditorProvider>
      </div>
    );
  }
}

export function gutenbergBox(options: GutenbergBoxOptions): EditorBox {
  ({ placeholder } = options);
  register();
  const editor = createRef<BlockEditor>();
  const box = reactBox(<BlockEditor {...options} ref={editor} />, '.is-root-container');
  box.element.append(h('style', {}, styles));
  const rootOrNothing = () => {
    const frame = box.element.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
    const root = frame
      ? frame.contentDocument?.querySelector<HTMLElement>('.is-root-container')
      : box.rootOrNothing();
    for (const [name, value] of Object.entries(options.attributes ?? {})) root?.setAttribute(name, value);
    return root ?? undefined;
  };
  const text = () => editor.current?.text() ?? options.initial ?? '';
  registerComposer(options.name, {
    root: rootOrNothing,
    read: () => ({ text: text(), history: editor.current?.history ?? { undo: 0, redo: 0 } }),
    // A second without a key makes an undo step, however long the person thinks: @wordpress/block-editor, use-mark-persistent.
    rested: () => editor.current?.store?.isLastBlockChangePersistent() ?? true,
  });

  /** Puts something where the caret is, in the block that has it. */
  const put = (html: string) => {
    const store = editor.current?.store;
    const { clientId, offset = 0 } = store?.getSelectionStart() ?? {};
    if (!store || !clientId) return;
    const before = create({ html: String(store.getBlockAttributes(clientId).content ?? '') });
    const after = insert(before as never, create({ html }) as never, offset, offset) as { text: string };
    store.updateBlockAttributes(clientId, { content: toHTMLString({ value: after as never }) });
    const at = offset + after.text.length - (before as { text: string }).text.length;
    store.selectionChange(clientId, 'content', at, at);
  };
  return {
    element: box.element,
    root() {
      const root = rootOrNothing();
      if (!root) throw new Error('the editor is not there yet');
      return root;
    },
    text,
    clear: () => editor.current?.reset(''),
    focus: () => rootOrNothing()?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus(),
    insertMention: (label) => put(`<a href="#m">@${label}</a>`),
    insertEmojiImage: (emoji) => put(h('img', emojiPicture(emoji)).outerHTML),
  };
}
