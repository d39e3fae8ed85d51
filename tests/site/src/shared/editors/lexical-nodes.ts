import { $applyNodeReplacement, DecoratorNode, TextNode, type EditorConfig } from 'lexical';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';

/** A mention: text that goes as one. */
export class MentionNode extends TextNode {
  static override getType() {
    return 'mention';
  }

  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key);
  }

  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config);
    element.className = 'mention';
    return element;
  }

  override canInsertTextBefore() {
    return false;
  }

  override canInsertTextAfter() {
    return false;
  }
}

export function $createMentionNode(text: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(text).setMode('token'));
}

/** An emoji shown as a picture. */
export class EmojiPictureNode extends DecoratorNode<null> {
  readonly __emoji: string;

  static override getType() {
    return 'emoji-picture';
  }

  static override clone(node: EmojiPictureNode) {
    return new EmojiPictureNode(node.__emoji, node.__key);
  }

  constructor(emoji = '', key?: string) {
    super(key);
    this.__emoji = emoji;
  }

  override createDOM() {
    return h('span', {}, h('img', emojiPicture(this.__emoji)));
  }

  override updateDOM() {
    return false;
  }

  override getTextContent() {
    return this.__emoji;
  }

  override decorate() {
    return null;
  }
}

export function $createEmojiPictureNode(emoji: string): EmojiPictureNode {
  return $applyNodeReplacement(new EmojiPictureNode(emoji));
}
