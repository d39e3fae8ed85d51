/*
 * The words that developers give to what they build: ids, names, classes, test ids. They are code, the same in every
 * language of the page; what a person reads (text, labels, titles, placeholders) is never looked at.
 */

/** Attributes whose values a person reads, or that say nothing about purpose. */
const UNSAID =
  /^(aria-(label|placeholder|description|roledescription)|title|placeholder|alt|href|src|style|lang|dir|type|role|data-placeholder|d|value|content)$/;
/** Longer values are state or data, not names. */
const LONG = 160;

/**
 * The words of an element's attributes, lower case, each between spaces: `commentForm` and `comment-form` are
 * ` comment form `. Names of custom elements count; a button's `value` does too, as only an input shows its own.
 */
export function wordsOf(element: Element): string {
  const said: string[] = element.localName.includes('-') ? [element.localName] : [];
  for (const { name, value } of element.attributes) {
    if (name === 'value' ? element.localName !== 'button' : UNSAID.test(name)) continue;
    if (/^(mat|data)-/.test(name)) said.push(name.replace(/^data-/, ''));
    if (value.length <= LONG) said.push(value);
  }
  return split(said.join(' '));
}

/** A name or path as words between spaces. */
export function split(name: string): string {
  const parts = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return parts ? ` ${parts.join(' ')} ` : ' ';
}

/** A test for any of these words, singular or plural. @param words separated by blanks */
export function says(words: string): RegExp {
  return new RegExp(` (?:${words.trim().split(/\s+/).join('|')})(?:s|es)? `);
}
