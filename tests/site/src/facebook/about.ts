import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import type { EditorBox } from '../shared/editors/types';
import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { audienceButton } from './controls';
import { HERE } from './words';

/** What one tells about oneself: a place of work, a school, or a few words; each with its own Save. */
export function aboutPage(): HTMLElement {
  const section = new URLSearchParams(location.search).get('sk');
  const company = inputBox({
    name: 'company',
    attributes: { 'aria-label': say(HERE.company), role: 'combobox' },
  });
  const position = inputBox({ name: 'position', attributes: { 'aria-label': say(HERE.position) } });
  const current = h('input', { type: 'checkbox', name: 'is_current', 'aria-label': say(HERE.current) });
  const school = inputBox({ name: 'school', attributes: { 'aria-label': say(HERE.school) } });
  const bio = textareaBox({ name: 'bio', attributes: { maxlength: '101', 'aria-label': say(HERE.bio) } });
  const forms: Record<string, HTMLElement> = {
    directory_work: fields([position, company], current),
    directory_education: fields([school]),
    directory_intro: fields([bio]),
  };
  return h('main', { role: 'main' }, forms[section ?? 'directory_intro'] ?? '');
}

function fields(boxes: readonly EditorBox[], ...more: HTMLElement[]): HTMLElement {
  const save = roleButton({ 'aria-label': say(WORDS.save), class: 'primary' }, say(WORDS.save), (event) => {
    const [{ text }] = boxes as [EditorBox];
    sendPost({ composer: 'profile', text: text(), isTrusted: event.isTrusted, via: viaOf(event) });
    form.replaceChildren(text());
  });
  const cancel = roleButton(
    { 'aria-label': say(WORDS.cancel), class: 'chip' },
    say(WORDS.cancel),
    () => undefined,
  );
  const form: HTMLElement = h(
    'div',
    { class: 'card' },
    ...boxes.map(({ element }) => element),
    ...more,
    h('div', { class: 'row' }, audienceButton(), cancel, save),
  );
  return form;
}
