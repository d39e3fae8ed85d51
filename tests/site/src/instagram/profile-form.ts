import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { say } from '../shared/language';
import { HERE } from './words';

/** What one tells about oneself, at /accounts/edit/. */
export function profileForm(): HTMLElement {
  const website = inputBox({ name: 'website', attributes: { 'aria-label': say(HERE.website) } });
  const bio = textareaBox({ name: 'bio', attributes: { id: 'pepBio', 'aria-label': say(HERE.bio) } });
  const form = h('form', { method: 'POST', class: 'card' });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(
    roleButton({ class: 'chip' }, say(HERE.changePhoto), () => undefined),
    website.element,
    bio.element,
    roleButton({ class: 'primary' }, say(HERE.submit), (event) => {
      sendPost({ composer: 'profile', text: bio.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    }),
  );
  return form;
}
