import { codemirror6Box } from '../shared/editors/codemirror6';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say } from '../shared/language';
import { SAYS } from './words';

const BEFORE = 'The station was opened in a wet spring.';

/** The form of `action=edit`. `editor=codemirror` puts CodeMirror in front of its textarea. */
export function wikitextForm(): HTMLElement {
  const visual = fromAddress('editor', '') === 'codemirror';
  const form = h('form', { id: 'editform', method: 'post', action: '/w/index.php' });
  const plain = textareaBox({
    name: visual ? 'hidden' : 'edit',
    initial: fromAddress('ns', '') ? '' : visual ? BEFORE : '',
    attributes: { id: 'wpTextbox1', name: 'wpTextbox1', 'aria-label': 'Wikitext' },
  });
  const code = visual ? codemirror6Box({ name: 'edit' }) : undefined;
  if (code) {
    plain.root().style.display = 'none';
    form.append(code.element);
  }
  const summary = inputBox({
    name: 'summary',
    attributes: { id: 'wpSummary', name: 'wpSummary', maxlength: '500' },
  });
  const button = (id: string, value: string) =>
    h('span', { id: `${id}Widget` }, h('input', { type: 'submit', id, name: id, value }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.submitter?.id !== 'wpSave') return;
    const { isTrusted } = event;
    const text = (code ?? plain).text() || summary.text();
    sendPost({ composer: 'edit', text, isTrusted, via: viaOf(event) });
    form.replaceChildren(text);
  });
  form.append(
    plain.element,
    h('label', {}, say(SAYS.summary), summary.element),
    h('div', { class: 'row' }, button('wpSave', say(SAYS.changes)), button('wpPreview', say(SAYS.preview))),
  );
  return form;
}
