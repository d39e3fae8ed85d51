/** A picture that stands for an emoji, drawn by us: a yellow disc. As social sites show them, its `alt` is the emoji. */
export const EMOJI_PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='gold'/%3E%3C/svg%3E";

/** The attributes of such a picture. */
export function emojiPicture(emoji: string): Record<'src' | 'alt' | 'class' | 'draggable' | 'style', string> {
  return {
    src: EMOJI_PICTURE,
    alt: emoji,
    class: 'emoji',
    draggable: 'false',
    style: 'width: 1em; height: 1em; vertical-align: -0.1em',
  };
}
