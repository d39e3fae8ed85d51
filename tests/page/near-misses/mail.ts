import { family, type BoxCase } from '../box-case';

export const mail = family<BoxCase>('mail', [
  {
    name: 'webmail compose window with recipient chips and subject',
    language: 'en',
    box: '[g_editable]',
    html: `
<div role="dialog" aria-labelledby=":1" style="position:fixed;bottom:0;right:60px"><h2 id=":1">New Message</h2><form enctype="multipart/form-data" method="POST"><div><span>To</span><div role="listbox"><input type="text" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-label="To recipients" peoplekit-id="x" size="20"></div><span role="link">Cc</span><span role="link">Bcc</span></div><input name="subjectbox" placeholder="Subject" aria-label="Subject" spellcheck="true"></form>
<table role="presentation"><tbody><tr><td><div class="Am Al editable LW-avf" hidefocus="true" aria-label="Message Body" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" spellcheck="true"><br></div></td></tr><tr><td><div role="button" tabindex="1" data-tooltip="Send (Ctrl-Enter)">Send</div><div role="button" aria-haspopup="true"></div><div role="button" aria-label="Formatting"></div><div command="Files" role="button"></div><div role="button" aria-label="Discard"></div></td></tr></tbody></table></div>`,
  },
  {
    name: 'webmail inline reply under a mail thread',
    language: 'de',
    box: '[g_editable]',
    html: `
<div role="main"><h2>Elternabend</h2><div role="list"><div role="listitem" aria-expanded="true"><h3><span email="sam@example.org">Sam Example</span></h3><div class="a3s">Hallo</div></div><div role="listitem"><form method="POST"><div role="button" aria-haspopup="true" aria-label="Antworttyp"></div><div><span email="sam@example.org">Sam Example</span></div><input type="hidden" name="to" value="sam@example.org"><input type="hidden" name="subject" value="Re: Elternabend"></form><div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" aria-label="Nachrichtentext"></div><div role="button" tabindex="1">Senden</div></div></div></div>`,
  },
  {
    name: 'Outlook-like full page compose',
    language: 'pl',
    box: '[id^=editorParent] [role=textbox]',
    html: `
<div role="main"><div role="toolbar"><button name="Wyślij" aria-label="Wyślij"><i></i></button></div><div><div><button>Do</button><div contenteditable="true" role="textbox" aria-label="Do" class="EditorClass"></div></div><div><button>DW</button><div contenteditable="true" role="textbox" aria-label="DW" class="EditorClass"></div></div><input type="text" maxlength="255" aria-label="Temat" placeholder="Dodaj temat"></div><div id="editorParent_1"><div id="editorParent_1_e" role="textbox" aria-multiline="true" contenteditable="true" tabindex="0" aria-label="Treść wiadomości" class="dFCbN k1Ttj dPKNh"><div><br></div></div></div><button title="Wyślij (Ctrl+Enter)">Wyślij</button><button aria-label="Odrzuć"><i></i></button></div>`,
  },
  {
    name: 'recipient well, contenteditable',
    language: 'fr',
    box: '#to',
    html: `
<form role="form"><label id="l1">À</label><div id="to" role="textbox" contenteditable="true" aria-labelledby="l1" aria-multiline="false" aria-autocomplete="list"><span contenteditable="false" class="pill">alex@example.org</span></div><input name="subject" placeholder="Objet"><div role="textbox" contenteditable="true" aria-multiline="true"></div><button type="submit">Envoyer</button></form>`,
  },
  {
    name: 'subject line of a mail',
    language: 'ur',
    box: '[name=subject]',
    html: `
<form dir="rtl" method="post" enctype="multipart/form-data"><input name="to" type="email" multiple autocomplete="email"><input name="cc" type="email" multiple><input name="subject" type="text"><textarea name="body" rows="14"></textarea><input type="file" name="attachment" multiple><input type="submit" value="بھیجیں"></form>`,
  },
  {
    name: 'classic webmail with a plain textarea',
    language: 'es',
    box: '#composebody',
    html: `
<div id="layout-content"><form name="form" method="post" id="compose-content" action="./?_task=mail"><select name="_from" id="_from"><option>sam@example.org</option></select><textarea name="_to" id="_to" class="recipient-input" autocomplete="off" spellcheck="false" rows="1"></textarea><textarea name="_cc" id="_cc" rows="1"></textarea><input name="_subject" id="compose-subject"><textarea name="_message" id="composebody" rows="20" cols="70" class="mce_editor"></textarea><button class="btn btn-primary send" id="rcmbtn1">Enviar</button></form></div>`,
  },
  {
    name: 'mail body edited with a rich text library',
    language: 'zh',
    box: '.ql-editor',
    html: `
<section class="compose"><div class="recipients" role="group"><label>收件人</label><input type="text" autocomplete="email"></div><input class="subject" placeholder="主题"><div class="ql-toolbar ql-snow" role="toolbar"><button class="ql-bold" type="button"></button></div><div class="ql-container ql-snow"><div class="ql-editor ql-blank" data-gramm="false" contenteditable="true"><p><br></p></div></div><footer><button class="primary">发送</button><button>定时发送</button><button>存草稿</button></footer></section>`,
  },
  {
    name: 'mail body in rooster editor inside a shadow root',
    language: 'zxx',
    box: 'mail-compose >>> #rooster-editor',
    html: `
<mail-compose><template shadowrootmode="open"><div class="composer-body"><input data-testid="composer:to" type="text" role="combobox"><input data-testid="composer:subject" type="text"><div id="rooster-editor" contenteditable="true" style="user-select:text"><div><br></div></div><button data-testid="composer:send-button"><svg></svg></button></div></template></mail-compose>`,
  },
  {
    name: 'school parent-mail form to a class list',
    language: 'cy',
    box: '#corff',
    html: `
<form method="post" action="/parentmail/new"><fieldset><legend>At</legend><label><input type="checkbox" name="to[]" value="3a"> 3A</label><label><input type="checkbox" name="to[]" value="4b"> 4B</label><input name="cc" type="email"></fieldset><label for="pwnc">Pwnc</label><input id="pwnc" name="subject"><label for="corff">Neges</label><textarea id="corff" name="body" rows="10"></textarea><button>Anfon e-bost</button></form>`,
  },
  {
    name: 'mailing list campaign body',
    language: 'ar',
    box: '[contenteditable]',
    html: `
<div dir="rtl"><form><input name="from_name"><input name="from_email" type="email"><input name="subject"><input name="preheader"></form><table role="presentation" class="email-canvas" width="600"><tbody><tr><td><div class="block text-block mce-content-body" contenteditable="true" spellcheck="false"><p>مرحبا *|FNAME|*</p></div></td></tr></tbody></table><button>إرسال تجريبي</button></div>`,
  },
  {
    name: 'signature editor in mail settings',
    language: 'en',
    box: '[role=textbox]',
    html: `
<div role="main"><h2>Settings</h2><div role="tablist"><a role="tab">General</a></div><table role="presentation"><tbody><tr><td>Signature</td><td><div role="toolbar"><div role="button" aria-label="Bold"></div></div><div role="textbox" aria-multiline="true" contenteditable="true" g_editable="true" aria-label="Signature"></div></td></tr><tr><td>Out of office</td><td><label><input type="radio" name="v">Off</label></td></tr></tbody></table><button>Save Changes</button><button>Cancel</button></div>`,
  },
  {
    name: 'out-of-office reply in settings',
    language: 'pl',
    box: 'textarea',
    html: `
<form action="/settings/vacation" method="post"><label><input type="checkbox" name="on"> Autoodpowiedź</label><input type="date" name="from"><input type="date" name="until"><input name="subject" type="text"><textarea name="text" rows="6"></textarea><button type="submit">Zapisz</button></form>`,
  },
]);
