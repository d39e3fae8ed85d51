import { family, type BoxCase } from '../box-case';

export const shopChats = family<BoxCase>('shop chat', [
  {
    name: 'fixed bubble in a corner with a log and a textarea',
    language: 'en',
    box: '#chat-input',
    html: `
<main><h1>School shoes</h1><p>From £20</p><button>Add to basket</button></main><div class="chat-widget" style="position:fixed;right:20px;bottom:20px;width:360px;z-index:2147483000"><header><b>Support</b><button aria-label="Minimise"><svg></svg></button></header><div role="log" aria-live="polite"><div class="msg agent">Hi, how can we help?</div></div><form><textarea id="chat-input" rows="1" placeholder="Write a message"></textarea><button type="button" aria-label="Attach"><svg></svg></button><button type="submit" aria-label="Send"><svg></svg></button></form><button class="launcher" aria-expanded="true"></button></div>`,
  },
  {
    name: 'messenger widget with intercom class names',
    language: 'de',
    box: '.intercom-composer textarea',
    html: `
<div id="intercom-container" class="intercom-namespace"><div class="intercom-app" aria-live="polite"><div class="intercom-messenger-frame" style="position:fixed;bottom:100px;right:20px"><div class="intercom-messenger"><div class="intercom-conversation-body-parts" role="log"><div class="intercom-block-paragraph">Hallo!</div></div><div class="intercom-composer"><textarea name="message" aria-label="Nachricht" placeholder="Nachricht…"></textarea><button aria-label="Emoji"></button><button aria-label="Datei"></button><button aria-label="Senden" disabled></button></div></div></div><div class="intercom-launcher-frame" style="position:fixed;bottom:20px;right:20px"></div></div></div>`,
  },
  {
    name: 'Tawk-like widget, contenteditable div',
    language: 'pl',
    box: '.tawk-chatinput-editor',
    html: `
<div class="widget-visible" style="position:fixed;bottom:0;right:0"><div class="tawk-main-panel"><div class="tawk-toolbar"><button class="tawk-button">−</button></div><div class="tawk-chat-panel"><div class="tawk-message-block"><p>Witamy w sklepie</p></div><div class="tawk-chatinput"><div class="tawk-chatinput-editor" contenteditable="true" role="textbox" data-placeholder="Napisz tutaj"></div><div class="tawk-chat-input-actions"><button type="button"><i class="tawk-icon"></i></button><button type="button"><i class="tawk-icon"></i></button></div></div></div></div></div>`,
  },
  {
    name: 'chat in a closed shadow root of a custom element at the end of body',
    language: 'fr',
    box: 'acme-chat >>> textarea',
    html: `
<main><article><h1>Imprimante</h1><p>99 €</p></article></main><acme-chat style="position:fixed;inset:auto 16px 16px auto;z-index:99999"><template shadowrootmode="closed"><section role="dialog" aria-label="Assistance"><div role="log"><p class="bot">Bonjour</p><div><button>Livraison</button><button>Retour</button></div></div><form><textarea rows="1"></textarea><button type="submit"><svg></svg></button></form></section></template></acme-chat>`,
  },
  {
    name: 'pre-chat form: name, e-mail, question',
    language: 'es',
    box: '[name=question]',
    html: `
<div class="zopim" style="position:fixed;right:10px;bottom:0;width:300px"><header role="heading" aria-level="2">¿Dudas?</header><form><input name="name" autocomplete="name" placeholder="Nombre"><input name="email" type="email" placeholder="Correo"><textarea name="question" rows="4" placeholder="Mensaje"></textarea><button type="submit">Iniciar chat</button></form></div>`,
  },
  {
    name: 'bot chat with quick replies, input disabled button',
    language: 'ar',
    box: 'input',
    html: `
<div dir="rtl"><div class="webchat" style="position:fixed;left:24px;bottom:24px;width:350px;height:500px"><div class="webchat__basic-transcript" role="feed"><article class="webchat__bubble"><p>أهلا، أنا مساعد المتجر</p></article></div><div class="webchat__suggested-actions" role="toolbar"><button>طلبي</button><button>إرجاع</button></div><div class="webchat__send-box" role="form"><form><input type="text" class="webchat__send-box-text-box__input" data-id="webchat-sendbox-input" enterkeyhint="send" autocomplete="off"></form><button class="webchat__send-button" type="button"><svg></svg></button></div></div></div>`,
  },
  {
    name: 'service desk chat of a bank after log-in',
    language: 'zh',
    box: '.chat-editor',
    html: `
<div id="im-float" style="position:fixed;right:0;bottom:0"><div class="im-hd">在线客服 <a class="im-close">×</a></div><div class="im-msgs"><div class="im-item robot"><i class="avatar"></i><div>您好，请问有什么可以帮您？</div></div></div><div class="im-tools"><i class="face"></i><i class="pic"></i></div><div class="chat-editor" contenteditable="true"></div><a class="im-send">发送</a></div>`,
  },
  {
    name: 'chat with support in a full-height drawer, role=complementary',
    language: 'ur',
    box: 'textarea',
    html: `
<div dir="rtl"><main><h1>دکان</h1></main><aside role="complementary" aria-label="مدد" style="position:fixed;top:0;bottom:0;left:0;width:380px"><header><img alt=""><span>ایجنٹ آن لائن</span><button>×</button></header><ol role="log"><li>السلام علیکم</li></ol><div><textarea rows="2"></textarea><button><svg></svg></button></div><footer><a href="https://example.org">Powered by Desk</a></footer></aside></div>`,
  },
  {
    name: 'chat widget of a council, Welsh',
    language: 'cy',
    box: '.lcw-textarea',
    html: `
<div class="lcw-container" style="position:fixed;bottom:20px;right:20px;z-index:10000"><div class="lcw-header"><h2>Cymorth</h2><button aria-label="Cau"><svg></svg></button></div><div class="lcw-transcript" role="log" aria-live="polite"><p>Helo</p></div><div class="lcw-footer"><textarea class="lcw-textarea" maxlength="500" aria-label="Eich cwestiwn"></textarea><button aria-label="Anfon"><svg></svg></button></div></div>`,
  },
  {
    name: 'support ticket reply by the customer',
    language: 'en',
    box: '#request_comment',
    html: `
<main><h1>Order 1001</h1><aside><dl><dt>Status</dt><dd>Open</dd><dt>Priority</dt><dd>Normal</dd><dt>Ticket</dt><dd>#88</dd></dl></aside><form action="/hc/requests/88" method="post" enctype="multipart/form-data"><input name="cc" type="email" aria-label="CC"><textarea id="request_comment" name="request[comment][body]" rows="7"></textarea><input type="file" multiple><label><input type="checkbox" name="request[solved]"> Solved</label><input type="submit" value="Submit"></form></main>`,
  },
]);

export const assistants = family<BoxCase>('assistant', [
  {
    name: 'assistant page with ProseMirror prompt',
    language: 'en',
    box: '#prompt-textarea',
    html: `
<main id="main"><div><article data-testid="conversation-turn-1" data-turn="user"><div data-message-author-role="user">Plan a lesson</div></article><article data-testid="conversation-turn-2" data-turn="assistant"><div data-message-author-role="assistant" class="markdown prose"><p>Here is a plan.</p></div><button aria-label="Copy"></button></article></div>
<form class="group/composer" data-type="unified-composer"><input type="file" multiple class="sr-only"><div class="_prosemirror-parent"><textarea name="prompt-textarea" style="display:none"></textarea><div contenteditable="true" translate="no" class="ProseMirror" id="prompt-textarea" role="textbox" aria-multiline="true"><p data-placeholder="Ask anything"><br></p></div></div><button type="button" aria-haspopup="menu" data-testid="composer-plus-btn"></button><button id="composer-submit-button" aria-label="Send prompt" data-testid="send-button"></button></form></main>`,
  },
  {
    name: 'assistant start page, textarea and model select',
    language: 'zh',
    box: 'textarea',
    html: `
<main><h1>今天想问什么？</h1><div class="ds-input"><textarea id="chat-input" rows="2" placeholder="输入问题"></textarea><div><div role="button" class="ds-button ds-toggle">深度思考</div><div role="button" class="ds-button ds-toggle">联网搜索</div><input type="file" multiple hidden><div role="button" aria-disabled="true"><svg></svg></div></div></div><div><button>写邮件</button><button>总结</button></div></main>`,
  },
  {
    name: 'assistant in a side panel, quill',
    language: 'de',
    box: '.ql-editor',
    html: `
<chat-window><div class="conversation-container"><user-query><div class="query-text">Zeugnis</div></user-query><model-response><div class="response-content"><message-content><p>Gern.</p></message-content></div></model-response></div><input-area-v2><rich-textarea class="text-input-field_textarea"><div class="ql-editor textarea new-input-ui ql-blank" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Prompt"><p><br></p></div></rich-textarea><button class="upload-card-button" aria-haspopup="menu"><mat-icon></mat-icon></button><button class="send-button submit" aria-label="Senden"><mat-icon></mat-icon></button></input-area-v2></chat-window>`,
  },
  {
    name: 'assistant with tiptap and stop button',
    language: 'pl',
    box: '.tiptap',
    html: `
<div data-test-render-count="2"><div class="font-user-message" data-testid="user-message"><p>Cześć</p></div></div><div data-is-streaming="false"><div class="font-response"><p>Dzień dobry</p></div></div><fieldset><div aria-label="Zapytaj"><div contenteditable="true" translate="no" enterkeyhint="enter" class="tiptap ProseMirror" role="textbox" data-testid="chat-input"><p class="is-empty is-editor-empty"><br></p></div></div><button type="button" aria-label="Dodaj pliki"></button><button type="button" data-testid="model-selector-dropdown" aria-haspopup="menu">Model</button><button type="button" aria-label="Wyślij" disabled></button></fieldset>`,
  },
  {
    name: 'question box of an answer engine',
    language: 'fr',
    box: '#ask-input',
    html: `
<div><h1>Où le savoir commence</h1><div role="group"><div id="ask-input" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Posez une question"><p><br></p></div><div role="radiogroup"><button role="radio" aria-checked="true" value="search"></button><button role="radio" aria-checked="false" value="research"></button></div><button aria-label="Sources"></button><button data-testid="submit-button"></button></div></div>`,
  },
  {
    name: 'picture generator prompt',
    language: 'es',
    box: '#prompt',
    html: `
<main><form><label for="prompt">Describe la imagen</label><textarea id="prompt" name="prompt" rows="3" maxlength="1000"></textarea><label>Excluir <input name="negative_prompt"></label><label>Pasos <input type="range" min="1" max="50"></label><select name="size"><option>512×512</option></select><button type="submit">Generar</button></form><section><img alt=""><img alt=""></section></main>`,
  },
  {
    name: 'local model chat page with system prompt',
    language: 'en',
    box: '.gradio-container textarea.scroll-hide[rows="1"]',
    html: `
<gradio-app><div class="gradio-container"><div class="block"><label><span>System prompt</span><textarea data-testid="textbox" class="scroll-hide" rows="3"></textarea></label></div><div class="block chatbot"><div role="log" aria-label="chatbot conversation"><div class="message bot" data-testid="bot">Ready</div></div></div><div class="form"><textarea data-testid="textbox" class="scroll-hide" rows="1"></textarea><button class="lg primary">Submit</button><button class="lg secondary">Retry</button><button class="lg secondary">Undo</button></div></div></gradio-app>`,
  },
  {
    name: 'writing assistant popover: rewrite this',
    language: 'ar',
    box: 'input',
    html: `
<div dir="rtl" role="dialog" style="position:absolute"><form><span aria-hidden="true">✦</span><input type="text" placeholder="اطلب تعديلا"><button type="submit" disabled><svg></svg></button></form><ul role="menu"><li role="menuitem">تحسين</li><li role="menuitem">اختصار</li><li role="menuitem">ترجمة</li></ul></div>`,
  },
  {
    name: 'code assistant pane beside an editor',
    language: 'ur',
    box: '.interactive-input-editor textarea',
    html: `
<div class="interactive-session" dir="ltr"><div class="interactive-list" role="list"><div class="interactive-item-container interactive-response" role="listitem"><p>جواب</p></div></div><div class="interactive-input-part"><div class="chat-attached-context"><button>file.ts</button></div><div class="interactive-input-and-toolbars"><div class="interactive-input-editor"><div class="monaco-editor"><textarea class="inputarea" aria-label="چیٹ" role="textbox"></textarea></div></div><div class="chat-execute-toolbar"><a class="action-label codicon codicon-send" role="button"></a></div></div></div></div>`,
  },
  {
    name: 'tutor bot in a lesson page',
    language: 'cy',
    box: 'textarea',
    html: `
<main><article><h1>Ffracsiynau</h1><p>Gwers 3</p></article><section aria-label="Tiwtor"><ol><li data-role="assistant">Beth yw 1/2 + 1/4?</li><li data-role="user">3/4</li></ol><form><textarea rows="1"></textarea><button type="submit"><svg></svg></button><button type="button" aria-label="Llais"><svg></svg></button></form></section></main>`,
  },
  {
    name: 'assistant in a custom element with open shadow roots, no words',
    language: 'zxx',
    box: 'cib-serp >>> cib-action-bar >>> textarea',
    html: `
<cib-serp mode="conversation"><template shadowrootmode="open"><cib-conversation><template shadowrootmode="open"><cib-chat-turn></cib-chat-turn></template></cib-conversation><cib-action-bar><template shadowrootmode="open"><div class="root"><button class="button-compose"><svg></svg></button><div class="input-container"><textarea maxlength="4000" autocomplete="off" rows="1" spellcheck="false"></textarea></div><div class="controls"><button type="button"><svg></svg></button><button type="submit"><svg></svg></button></div></div></template></cib-action-bar></template></cib-serp>`,
  },
]);

export const translators = family<BoxCase>('translation', [
  {
    name: 'translator with two language tab lists',
    language: 'pl',
    box: 'textarea',
    html: `
<main><div role="tablist"><button role="tab" aria-selected="true">Wykryj</button><button role="tab">angielski</button></div><button aria-label="Zamień"><svg></svg></button><div role="tablist"><button role="tab">polski</button></div><div><textarea maxlength="5000" aria-label="Tekst źródłowy" role="combobox" aria-autocomplete="list" rows="1"></textarea><button aria-label="Mikrofon"></button><span>0 / 5000</span></div><div role="region" aria-live="polite" lang="en"></div></main>`,
  },
  {
    name: 'translator web component with contenteditable panes',
    language: 'de',
    box: 'd-textarea[name=source] [contenteditable]',
    html: `
<div class="translator"><section aria-labelledby="s"><h2 id="s">Quelltext</h2><d-textarea name="source" contenteditable="false"><div role="textbox" aria-multiline="true" contenteditable="true" lang="de"><p><br></p></div></d-textarea></section><section><h2>Übersetzung</h2><d-textarea name="target"><div role="textbox" aria-multiline="true" contenteditable="true" lang="en-GB"><p>Hello</p></div></d-textarea><button>Kopieren</button></section></div>`,
  },
  {
    name: 'translator with textarea and readonly result',
    language: 'zh',
    box: '#baidu_translate_input',
    html: `
<div class="trans-operation"><a class="select-from-language">中文</a><a class="exchange-btn"></a><a class="select-to-language">英语</a><a id="translate-button">翻译</a></div><div class="trans-input-wrap"><textarea id="baidu_translate_input" class="textarea" maxlength="5000"></textarea></div><div class="output-wrap"><textarea readonly class="out"></textarea></div>`,
  },
  {
    name: 'right-to-left translator with selects',
    language: 'ur',
    box: '#src',
    html: `
<form dir="rtl"><select name="sl"><option>اردو</option><option>انگریزی</option></select><select name="tl"><option>انگریزی</option></select><textarea id="src" name="text" rows="6" lang="ur"></textarea><output for="src" lang="en" dir="ltr"></output><button type="button">کاپی</button></form>`,
  },
  {
    name: 'translation memory segment in a localisation tool',
    language: 'fr',
    box: '.translation-editor',
    html: `
<form class="translation-form" method="post" action="/translate/app/fr/"><div class="card"><div class="list-group-item" lang="en">Save file</div><label>Traduction</label><textarea class="translation-editor form-control highlight-editor" name="target_0" lang="fr" dir="auto" rows="2" data-max="90"></textarea><button type="button" data-value="…">…</button><button type="button">« »</button></div><button class="btn btn-primary" name="save" type="submit">Enregistrer</button><button name="skip" class="btn">Passer</button></form>`,
  },
  {
    name: 'spelling and grammar checker page',
    language: 'es',
    box: '.lt-textarea__textarea',
    html: `
<div class="editor-container"><select aria-label="Idioma"><option>Español</option></select><div class="lt-textarea"><div class="lt-textarea__textarea" contenteditable="true" spellcheck="false" lang="es"></div></div><aside><h2>Errores <b>0</b></h2><button>Corregir todo</button></aside></div>`,
  },
]);
