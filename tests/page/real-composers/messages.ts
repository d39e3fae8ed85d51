import { family, type ComposerCase } from '../box-case';

export const rooms = family<ComposerCase>('chat room', [
  {
    name: 'Slate channel box, Enter only',
    language: 'en',
    kind: 'message',
    box: '[data-slate-editor]',
    publish: null,
    html: `
<main><section aria-label="class-chat (channel)"><h1>class-chat</h1><ol data-list-id="chat-messages" role="list"><li id="chat-messages-1"><div role="article"><h3><span>Sam Example</span><time></time></h3><div id="message-content-1">Hi</div></div></li><li id="chat-messages-2"><div role="article"><h3><span>Alex Example</span></h3><div>Hello</div></div></li></ol></section><form><div class="channelTextArea"><button type="button" aria-label="Upload a file or send invites"></button><div role="textbox" aria-multiline="true" aria-autocomplete="list" contenteditable="true" data-slate-editor="true" data-slate-node="value" spellcheck="true" aria-label="Message #class-chat"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-zero-width="n">&#xFEFF;<br></span></span></span></div></div><div><button type="button" aria-label="GIF"></button><button type="button" aria-label="Emoji"></button></div></div></form></main>`,
  },
  {
    name: 'team channel with Quill, toolbar and split send',
    language: 'de',
    kind: 'message',
    box: '.ql-editor',
    publish: '[data-qa=texty_send_button]',
    html: `
<div class="p-workspace__primary_view"><div class="p-message_pane" role="presentation"><div class="c-virtual_list" role="list"><div role="listitem"><button class="c-message__sender_button">Robin</button><div class="p-rich_text_block">Guten Tag</div></div></div></div><div class="c-wysiwyg_container" role="presentation"><div class="c-wysiwyg_container__formatting" role="toolbar"><button data-qa="bold-composer-button"></button></div><div data-qa="message_input" class="c-texty_input_unstyled ql-container"><div class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Nachricht an allgemein"><p><br></p></div></div><div class="c-wysiwyg_container__footer"><button data-qa="shortcuts_menu_trigger"></button><span class="c-wysiwyg_container__send_button"><button data-qa="texty_send_button" aria-label="Jetzt senden" disabled></button><button aria-label="Später senden" aria-haspopup="menu"></button></span></div></div></div>`,
  },
  {
    name: 'live chat next to a stream, many people',
    language: 'es',
    kind: 'message',
    box: '[data-a-target=chat-input]',
    publish: '[data-a-target=chat-send-button]',
    html: `
<section class="chat-room" data-test-selector="chat-room-component-layout"><div role="log" class="chat-scrollable-area__message-container"><div class="chat-line__message"><span class="chat-author__display-name">kit</span><span class="text-fragment">¡Hola!</span></div><div class="chat-line__message"><span class="chat-author__display-name">jo</span><span>jaja</span></div></div><div class="chat-input"><div class="chat-wysiwyg-input__editor" role="textbox" contenteditable="true" data-a-target="chat-input" data-slate-editor="true" aria-multiline="true"></div><button data-a-target="emote-picker-button"></button><button data-a-target="chat-settings"></button><button data-a-target="chat-send-button">Chat</button></div></section>`,
  },
  {
    name: 'video live chat input with counter',
    language: 'pl',
    kind: 'message',
    box: '#input[contenteditable]',
    publish: '#send-button button',
    html: `
<yt-live-chat-renderer><div id="items"><yt-live-chat-text-message-renderer><span id="author-name">Alex</span><span id="message">Hej</span></yt-live-chat-text-message-renderer><yt-live-chat-text-message-renderer><span id="author-name">Sam</span><span id="message">Cześć</span></yt-live-chat-text-message-renderer></div><yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="label"></div><div id="input" contenteditable="" tabindex="0" spellcheck="true"></div></yt-live-chat-text-input-field-renderer><div id="count">0/200</div><div id="send-button"><yt-icon-button><button aria-label="Wyślij"></button></yt-icon-button></div></yt-live-chat-message-input-renderer></yt-live-chat-renderer>`,
  },
  {
    name: 'IRC-like room, one input, nick list, Enter only',
    language: 'fr',
    kind: 'message',
    box: '#input',
    publish: null,
    html: `
<div class="window"><div class="chat-content"><div role="log" class="messages" aria-live="polite"><div class="msg" data-from="sam"><button class="user">sam</button><span class="content">salut</span></div><div class="msg" data-from="jo"><button class="user">jo</button><span class="content">bonjour</span></div></div><aside class="userlist" aria-label="Utilisateurs"><ul><li>sam</li><li>jo</li><li>kit</li></ul></aside></div><form id="form"><span id="nick">kit</span><textarea id="input" class="mousetrap" rows="1" enterkeyhint="send"></textarea></form></div>`,
  },
  {
    name: 'meeting chat panel to everyone',
    language: 'ar',
    kind: 'message',
    box: 'textarea',
    publish: 'button[jsname]',
    html: `
<aside dir="rtl" aria-label="الدردشة"><h2>رسائل المكالمة</h2><div role="listbox" aria-label="إلى"><div role="option" aria-selected="true">الجميع</div></div><div aria-live="polite" role="log"><div data-sender-id="1"><b>Sam</b><p>أهلا</p></div><div data-sender-id="2"><b>Jo</b><p>مرحبا</p></div></div><div><textarea rows="1" maxlength="500"></textarea><button jsname="SoqoBf" aria-label="إرسال"><i></i></button></div></aside>`,
  },
  {
    name: 'Matrix room composer, contenteditable with shield',
    language: 'cy',
    kind: 'message',
    box: '.mx_BasicMessageComposer_input',
    publish: '.mx_MessageComposer_sendMessage',
    html: `
<main class="mx_RoomView"><div class="mx_RoomHeader"><h1>Staff</h1><div>5 aelod</div></div><ol class="mx_RoomView_MessageList" aria-live="polite"><li class="mx_EventTile"><div class="mx_DisambiguatedProfile">Sam</div><div class="mx_EventTile_body">Bore da</div></li></ol><div class="mx_MessageComposer"><div class="mx_MessageComposer_wrapper"><div class="mx_SendMessageComposer"><div class="mx_BasicMessageComposer"><div class="mx_BasicMessageComposer_input mx_BasicMessageComposer_inputEmpty" contenteditable="true" tabindex="0" role="textbox" aria-multiline="true" aria-autocomplete="list" dir="auto"><div><br></div></div></div></div><div class="mx_MessageComposer_actions"><div role="button" class="mx_AccessibleButton mx_EmojiButton"></div><div role="button" class="mx_AccessibleButton mx_MessageComposer_sendMessage" tabindex="0"><svg width="20" height="20"></svg></div></div></div></div></main>`,
  },
  {
    name: 'parents’ group chat in a shadow root, no words',
    language: 'zxx',
    kind: 'message',
    box: 'group-chat >>> [contenteditable]',
    publish: 'group-chat >>> .go',
    html: `
<main><group-chat><template shadowrootmode="closed"><ol role="log"><li data-author="1"><img alt=""><p>…</p></li><li data-author="2"><img alt=""><p>…</p></li><li data-author="3"><img alt=""><p>…</p></li></ol><div role="group"><button><svg></svg></button><div contenteditable="true" role="textbox"></div><button class="go"><svg></svg></button></div></template></group-chat></main>`,
  },
]);

export const directMessages = family<ComposerCase>('direct message', [
  {
    name: 'messenger thread, Lexical, send appears as icon',
    language: 'en',
    kind: 'message',
    box: '[data-lexical-editor]',
    publish: '[aria-label="Press enter to send"]',
    html: `
<div role="main"><div role="grid" aria-label="Messages in conversation with Alex Example"><div role="row"><div role="gridcell"><span>Hi</span></div></div><div role="row"><div role="gridcell"><span>Hello</span></div></div></div><div role="group" aria-label="Thread composer"><div role="button" aria-label="Attach a file"><svg></svg></div><div contenteditable="true" role="textbox" aria-label="Message" data-lexical-editor="true" spellcheck="true"><p><br></p></div><div role="button" aria-label="Choose an emoji"></div><div role="button" tabindex="0" aria-label="Press enter to send"><svg></svg></div></div></div>`,
  },
  {
    name: 'phone messenger in the browser, footer composer',
    language: 'pl',
    kind: 'message',
    box: 'footer [contenteditable]',
    publish: 'footer button:last-of-type',
    html: `
<div id="main"><header><div role="button"><img alt=""><span>Jo Sample</span></div></header><div role="application"><div role="row"><div class="message-in"><span class="selectable-text">Cześć</span></div></div><div role="row"><div class="message-out"><span>Hej</span></div></div></div><footer><button aria-label="Załącz"><span data-icon="plus"></span></button><button aria-label="Emoji"></button><div class="lexical-rich-text-input"><div contenteditable="true" role="textbox" aria-label="Napisz wiadomość" data-tab="10" data-lexical-editor="true"><p><br></p></div></div><button aria-label="Wyślij"><span data-icon="send"></span></button></footer></div>`,
  },
  {
    name: 'photo network direct message with a send word',
    language: 'es',
    kind: 'message',
    box: '[role=textbox]',
    publish: '.send',
    html: `
<section role="main"><header><a href="/jo"><img alt=""><span>jo.sample</span></a><svg aria-label="Llamada"></svg></header><div role="list"><div role="listitem">Hola</div></div><div><div role="button"><svg aria-label="Emoji"></svg></div><div contenteditable="true" role="textbox" aria-label="Mensaje" aria-describedby="Mensaje" data-lexical-editor="true"><p><br></p></div><div role="button" tabindex="0" class="send">Enviar</div></div></section>`,
  },
  {
    name: 'professional network message in a docked bubble',
    language: 'de',
    kind: 'message',
    box: '.msg-form__contenteditable',
    publish: '.msg-form__send-button',
    html: `
<aside id="msg-overlay"><div role="dialog" class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active" style="position:fixed;bottom:0;right:300px"><header><h2><a href="/in/alex">Alex Example</a></h2></header><ul class="msg-s-message-list-content"><li class="msg-s-message-list__event"><p class="msg-s-event-listitem__body">Hallo</p></li></ul><form class="msg-form"><div class="msg-form__msg-content-container"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Nachricht verfassen…"><p><br></p></div></div><footer class="msg-form__footer"><button type="button" class="msg-form__footer-action"></button><button class="msg-form__send-button" type="submit" disabled>Senden</button><button type="button" class="msg-form__send-toggle" aria-haspopup="true"></button></footer></form></div></aside>`,
  },
  {
    name: 'direct message Draft.js, icon only',
    language: 'ja',
    kind: 'message',
    box: '[data-testid=dmComposerTextInput]',
    publish: '[data-testid=dmComposerSendButton]',
    html: `
<main><section aria-labelledby="detail-header"><h2 id="detail-header">Sam Example</h2><div data-testid="DmScrollerContainer"><div data-testid="messageEntry"><span>こんにちは</span></div></div><aside role="complementary"><button aria-label="写真"></button><div class="public-DraftEditor-content" data-testid="dmComposerTextInput" contenteditable="true" role="textbox" aria-multiline="true"><div data-contents="true"><div data-block="true"><span><br data-text="true"></span></div></div></div><button data-testid="dmComposerSendButton" disabled aria-label="送信"><svg></svg></button></aside></section></main>`,
  },
  {
    name: 'web messenger with bubbles, input-message-input',
    language: 'ar',
    kind: 'message',
    box: '.input-message-input:not(.input-field-input-fake)',
    publish: '.btn-send',
    html: `
<div dir="rtl" class="chat tabs-tab active"><div class="bubbles"><section class="bubbles-date-group"><div class="bubble is-in"><div class="message">سلام</div></div><div class="bubble is-out"><div class="message">أهلا</div></div></section></div><div class="chat-input"><div class="rows-wrapper"><button class="btn-icon toggle-emoticons"></button><div class="input-message-container"><div class="input-message-input is-empty i18n scrollable" contenteditable="true" tabindex="-1" dir="auto"></div><div class="input-message-input input-field-input-fake" contenteditable="true" tabindex="-1" aria-hidden="true"></div></div><div class="btn-icon attach-file"><input type="file" multiple style="display:none"></div></div><button class="btn-icon btn-circle btn-send send"><span></span></button></div></div>`,
  },
  {
    name: 'marketplace message to a private seller in a thread',
    language: 'fr',
    kind: 'message',
    box: '#message-input',
    publish: '[data-qa-id=send]',
    html: `
<main><aside><ul aria-label="Conversations"><li><a aria-current="page">Jo Sample</a></li><li><a>Kit Specimen</a></li></ul></aside><section><header><img alt=""><h2>Jo Sample</h2><p>Vélo, 40 €</p></header><ol role="log"><li data-side="them">Bonjour</li><li data-side="me">Salut</li></ol><form><textarea id="message-input" rows="1"></textarea><label><input type="file" hidden accept="image/*"><svg></svg></label><button data-qa-id="send" type="submit" aria-label="Envoyer"><svg></svg></button></form></section></main>`,
  },
  {
    name: 'forum private message with recipient',
    language: 'cy',
    kind: 'message',
    box: '[name=message]',
    publish: '[name=post]',
    html: `
<form id="postform" method="post" action="./ucp.php?i=pm&amp;mode=compose"><div class="column1"><label for="username_list">At</label><textarea id="username_list" name="username_list" rows="2"></textarea><input type="submit" name="add_to" value="Ychwanegu"></div><input type="text" name="subject" id="subject"><div id="format-buttons"><button type="button" class="bbcode-b">B</button></div><textarea name="message" id="message" rows="15" class="inputbox"></textarea><fieldset class="submit-buttons"><input type="submit" name="save" value="Drafft"><input type="submit" name="preview" value="Rhagolwg"><input type="submit" name="post" value="Anfon"></fieldset></form>`,
  },
  {
    name: 'story reply over a picture',
    language: 'ur',
    kind: 'message',
    box: 'textarea',
    publish: '[role=button]:last-child',
    html: `
<section dir="rtl" role="dialog" aria-modal="true"><header><div role="progressbar"></div><a>sam</a><time>2</time></header><img alt="کہانی"><div><textarea autocomplete="off" placeholder="sam کو جواب دیں" rows="1"></textarea><div role="button" aria-label="پسند"><svg></svg></div><div role="button" tabindex="0" aria-label="بھیجیں"><svg></svg></div></div></section>`,
  },
  {
    name: 'private chat, textarea, Enter only, right-to-left',
    language: 'he',
    kind: 'message',
    box: 'textarea',
    publish: null,
    html: `
<div dir="rtl"><main role="main"><header><img alt=""><h1>Alex Example</h1><span>מחובר</span></header><ul role="log" aria-live="polite"><li class="in">שלום</li><li class="out">היי</li></ul><div class="compose"><label><input type="file" hidden><svg></svg></label><textarea rows="1" enterkeyhint="send" aria-label="הודעה"></textarea><button type="button" aria-label="סמיילי"><svg></svg></button></div></main></div>`,
  },
  {
    name: 'school app: message to one family in a thread',
    language: 'en',
    kind: 'message',
    box: '.composer textarea',
    publish: '.composer button.send',
    html: `
<div class="app"><nav><ul><li><a>Class story</a></li><li><a aria-current="page">Messages</a></li></ul></nav><section class="thread"><h2>Family of Sam Example</h2><div role="list"><div role="listitem" class="from-them"><p>Is there PE?</p></div><div role="listitem" class="from-me"><p>Yes</p></div></div><div class="composer"><button class="attach" aria-label="Photo"></button><textarea rows="1"></textarea><button class="translate" aria-label="Translate"></button><button class="send" aria-label="Send"><svg></svg></button></div></section></div>`,
  },
]);
