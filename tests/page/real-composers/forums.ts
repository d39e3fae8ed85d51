import { family, type ComposerCase } from '../box-case';

export const forums = family<ComposerCase>('forum', [
  {
    name: 'phpBB quick reply',
    language: 'de',
    kind: 'post',
    box: '#message-box textarea',
    publish: '[name=post]',
    html: `
<div id="p1" class="post has-profile"><div class="postbody"><div class="content">Hallo</div></div></div><form method="post" action="./posting.php?mode=reply&amp;t=4" id="qr_postform"><div class="panel"><h2>Schnellantwort</h2><fieldset class="fields1"><input type="text" name="subject" maxlength="124" value="Re: Thema"><div id="message-box"><textarea rows="7" cols="76" name="message" class="inputbox"></textarea></div></fieldset><fieldset class="submit-buttons"><input type="hidden" name="topic_cur_post_id" value="1"><input type="submit" name="post" value="Absenden" class="button1"><input type="submit" name="preview" value="Vorschau" class="button2"></fieldset></div></form>`,
  },
  {
    name: 'Discourse composer docked at the bottom',
    language: 'en',
    kind: 'post',
    box: '.d-editor-input',
    publish: '.create',
    html: `
<section class="topic-area"><div class="topic-post"><article><div class="cooked"><p>Hi</p></div></article></div></section><div id="reply-control" class="open" role="form"><div class="reply-to"><span class="action-title">Reply</span></div><div class="d-editor-textarea-column"><div class="d-editor-button-bar" role="toolbar"><button class="btn bold"></button><button class="btn upload"></button></div><textarea class="d-editor-input" aria-label="Type here"></textarea></div><div class="submit-panel"><div class="save-or-cancel"><button class="btn btn-primary create" type="button"><svg></svg> Reply</button><button class="btn cancel">Discard</button></div></div></div>`,
  },
  {
    name: 'XenForo-like reply with Froala',
    language: 'pl',
    kind: 'post',
    box: '.fr-element',
    publish: '.button--primary',
    html: `
<div class="block-container lbContainer"><article class="message message--post"><div class="bbWrapper">Witam</div></article></div><form action="/threads/1/add-reply" method="post" class="block js-quickReply"><div class="message message--quickReply"><div class="editorContainer"><div class="fr-box bbWrapper fr-basic"><div class="fr-toolbar fr-top"></div><div class="fr-wrapper"><div class="fr-element fr-view" dir="ltr" contenteditable="true" aria-disabled="false" spellcheck="true"><p><br></p></div></div></div></div><input type="hidden" name="attachment_hash" value="x"><div class="formButtonGroup"><button type="button" class="button--link">Dołącz pliki</button><button type="submit" class="button button--primary button--icon">Odpowiedz</button></div></div></form>`,
  },
  {
    name: 'new topic with a subject line and poll options',
    language: 'fr',
    kind: 'post',
    box: '#message',
    publish: '[name=post]',
    html: `
<form id="postform" method="post" action="./posting.php?mode=post&amp;f=2" enctype="multipart/form-data"><h2 class="posting-title">Nouveau sujet</h2><dl><dt><label for="subject">Sujet</label></dt><dd><input type="text" name="subject" id="subject" maxlength="120" class="inputbox"></dd></dl><div id="format-buttons"><button type="button" class="bbcode-b">B</button><select name="addbbcode20"><option>Normal</option></select></div><div id="smiley-box"><a><img alt=":)"></a></div><div id="message-box"><textarea name="message" id="message" rows="15" class="inputbox"></textarea></div><fieldset class="submit-buttons"><input type="submit" name="save" value="Brouillon"><input type="submit" name="preview" value="Aperçu"><input type="submit" name="post" value="Envoyer"></fieldset><div id="poll-panel"><textarea name="poll_option_text" rows="5"></textarea></div></form>`,
  },
  {
    name: 'Flarum-like composer, fixed at the bottom, ProseMirror-free textarea',
    language: 'cy',
    kind: 'post',
    box: '.TextEditor-editor',
    publish: '.item-submit .Button',
    html: `
<div class="PostStream"><div class="PostStream-item"><article class="CommentPost Post"><div class="Post-body"><p>Helo</p></div></article></div></div><div class="App-composer"><div class="Composer ReplyComposer visible" style="position:fixed;bottom:0"><div class="ComposerBody"><div class="TextEditor"><div class="TextEditor-editorContainer"><textarea class="FormControl Composer-flexible TextEditor-editor"></textarea></div><ul class="TextEditor-controls Composer-footer"><li class="item-submit"><button type="button" class="Button Button--primary">Postio</button></li><li><button type="button" class="Button Button--icon"><i class="fas fa-bold"></i></button></li></ul></div></div><ul class="Composer-controls"><li><button class="Button"><i class="fa-times"></i></button></li></ul></div></div>`,
  },
  {
    name: 'Moodle forum reply in place',
    language: 'ur',
    kind: 'post',
    box: 'textarea',
    publish: '[data-action=forum-inpage-submit]',
    html: `
<div dir="rtl"><article data-region="post" class="forum-post-container"><div class="post-content-container"><p>سوال</p></div><div data-region="inpage-reply-container"><form data-post-id="4" data-content="inpage-reply-form" action="/mod/forum/post.php" method="post"><textarea name="post" rows="5" class="form-control"></textarea><input type="hidden" name="reply" value="4"><button type="submit" class="btn btn-primary" data-action="forum-inpage-submit">جواب</button><button type="button" class="btn" data-action="forum-inpage-cancel">منسوخ</button></form></div></article></div>`,
  },
  {
    name: 'discussion board reply, editor with toolbar, right-to-left',
    language: 'ar',
    kind: 'post',
    box: '[role=textbox]',
    publish: '.btn-reply',
    html: `
<div dir="rtl"><ul class="discussion-entries"><li class="entry"><article class="discussion_entry"><div class="message user_content">أهلا</div></article></li></ul><form class="discussion-reply-form"><div role="toolbar"><button type="button">B</button></div><div role="textbox" contenteditable="true" aria-multiline="true"></div><div class="discussion-reply-attachments"><input type="file"></div><button type="button" class="btn cancel">إلغاء</button><button type="submit" class="btn btn-primary btn-reply">رد</button></form></div>`,
  },
  {
    name: 'imageboard post form with optional name',
    language: 'ja',
    kind: 'post',
    box: '[name=com]',
    publish: 'input[type=submit]',
    html: `
<form name="post" action="/b/post" method="post" enctype="multipart/form-data"><input type="hidden" name="resto" value="123"><table id="postForm"><tbody><tr><td>名前</td><td><input name="name" type="text"></td></tr><tr><td>本文</td><td><textarea name="com" cols="48" rows="4"></textarea></td></tr><tr><td>画像</td><td><input name="upfile" type="file"></td></tr></tbody></table><input type="submit" value="返信"></form><div class="thread"><div class="post op"><blockquote class="postMessage">こんにちは</blockquote></div><div class="post reply"><blockquote class="postMessage">やあ</blockquote></div></div>`,
  },
  {
    name: 'bulletin board reply without words',
    language: 'zxx',
    kind: 'post',
    box: 'textarea',
    publish: '[type=submit]',
    html: `
<main><article id="p1"><header><img alt=""></header><p>…</p></article><article id="p2"><header><img alt=""></header><p>…</p></article><form method="post" action="/t/1/reply"><input type="hidden" name="in_reply_to" value="2"><div role="toolbar"><button type="button"><b>b</b></button><button type="button"><i>i</i></button></div><textarea name="raw" rows="6"></textarea><button type="submit"><svg></svg></button></form></main>`,
  },
]);

export const answers = family<ComposerCase>('question and answer', [
  {
    name: 'answer with a Markdown bar and preview',
    language: 'en',
    kind: 'post',
    box: '#wmd-input',
    publish: '#submit-button',
    html: `
<div id="mainbar"><div class="question" data-questionid="1"><div class="s-prose"><p>How?</p></div></div><div id="answers"><div class="answer"><div class="s-prose"><p>So.</p></div></div><form id="post-form" class="js-add-answer-component post-form" action="/questions/1/answer/submit" method="post"><div class="wmd-container"><div id="wmd-button-bar" class="wmd-button-bar"><ul><li class="wmd-button" id="wmd-bold-button"></li></ul></div><textarea id="wmd-input" class="wmd-input s-input js-post-body-field" name="post-text" cols="92" rows="15" data-post-type-id="2"></textarea></div><div id="wmd-preview" class="wmd-preview"></div><button id="submit-button" class="s-btn s-btn__filled" type="submit">Post Your Answer</button></form></div></div>`,
  },
  {
    name: 'question with title, body and tags',
    language: 'es',
    kind: 'post',
    box: '.ProseMirror',
    publish: '.s-btn__filled',
    html: `
<form id="post-form" action="/questions/ask/submit" method="post"><input id="title" name="title" type="text" maxlength="300"><div class="js-stacks-editor"><div class="s-textarea"><div role="toolbar"><button type="button"></button></div><div class="ProseMirror s-prose js-editor" contenteditable="true" role="textbox" aria-multiline="true"><p><br></p></div></div></div><div class="js-tag-editor"><input type="text" role="combobox" aria-autocomplete="list"></div><button class="s-btn s-btn__filled" type="submit">Publicar</button><button type="button" class="s-btn s-btn__danger">Descartar</button></form>`,
  },
  {
    name: 'comment under an answer',
    language: 'pl',
    kind: 'comment',
    box: '.js-comment-text-input',
    publish: 'form button[type=submit]',
    html: `
<div class="answer"><div class="s-prose"><p>Tak.</p></div><div class="comments js-comments-container"><ul class="comments-list"><li class="comment" data-comment-id="8"><span class="comment-copy">Dzięki</span></li></ul><form id="add-comment-2" class="js-comment-form"><textarea class="js-comment-text-input s-textarea" name="comment" cols="68" rows="3" maxlength="600"></textarea><button class="s-btn" type="submit">Dodaj komentarz</button><span class="text-counter">600</span></form></div></div>`,
  },
  {
    name: 'answer of a question community, contenteditable with credentials',
    language: 'fr',
    kind: 'post',
    box: '.doc',
    publish: '.q-click-wrapper.primary',
    html: `
<div role="dialog" aria-modal="true"><div class="q-flex"><img alt=""><span>Sam Example</span><button>Ajouter une qualité</button></div><h1>Pourquoi ?</h1><div class="doc" contenteditable="true" data-kind="doc" data-placeholder="Réponse"><div class="section"><div class="content"><br></div></div></div><div class="q-flex"><button aria-label="Image"></button><button class="q-click-wrapper primary">Publier</button><button class="q-click-wrapper" aria-haspopup="menu">…</button></div></div>`,
  },
  {
    name: 'answer to a question on a product page',
    language: 'zh',
    kind: 'post',
    box: 'textarea',
    publish: '.ask-answer-submit',
    html: `
<section class="askwidget"><ol><li><div class="question">多大？</div><ul class="answers"><li>A4</li></ul><form action="/ask/answer" method="post"><input type="hidden" name="questionId" value="Q1"><textarea name="answer" rows="3"></textarea><button class="ask-answer-submit" type="submit">回答</button></form></li></ol></section>`,
  },
  {
    name: 'Q&A reply in Urdu right-to-left',
    language: 'ur',
    kind: 'post',
    box: '[contenteditable]',
    publish: '#jawab',
    html: `
<main dir="rtl"><article itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">کب؟</h1><div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><p>کل</p></div></article><section><div role="toolbar"><button>B</button></div><div contenteditable="true" role="textbox" aria-multiline="true"></div><button id="jawab">جواب شائع کریں</button></section></main>`,
  },
]);

export const wikis = family<ComposerCase>('wiki and blog', [
  {
    name: 'wiki edit page, textarea and summary',
    language: 'cy',
    kind: 'post',
    box: '#wpTextbox1',
    publish: '#wpSave',
    html: `
<form id="editform" name="editform" method="post" action="/w/index.php?action=submit" enctype="multipart/form-data" class="mw-editform"><textarea tabindex="1" accesskey="," id="wpTextbox1" cols="80" rows="25" class="mw-editfont-monospace" lang="cy" dir="ltr" name="wpTextbox1"></textarea><div class="editOptions"><div id="wpSummaryWidget"><input tabindex="1" maxlength="500" spellcheck="true" name="wpSummary" id="wpSummary"></div><input name="wpMinoredit" type="checkbox" id="wpMinoredit"><div class="editButtons"><input type="submit" name="wpSave" id="wpSave" value="Cyhoeddi"><input type="submit" name="wpPreview" value="Rhagolwg"><input type="submit" name="wpDiff" value="Dangos"><a href="/wiki/A">Canslo</a></div></div></form>`,
  },
  {
    name: 'wiki edit summary box',
    language: 'en',
    kind: 'post',
    box: '#wpSummary',
    publish: '#wpSave',
    html: `
<form id="editform" method="post" action="/w/index.php?action=submit"><input type="hidden" name="wpSection" value="1"><textarea id="wpTextbox1" name="wpTextbox1" rows="25">Text</textarea><label for="wpSummary">Summary</label><input id="wpSummary" name="wpSummary" maxlength="500" spellcheck="true"><label><input type="checkbox" name="wpWatchthis"> Watch</label><input type="submit" id="wpSave" name="wpSave" value="Publish changes"><input type="submit" id="wpPreview" name="wpPreview" value="Show preview"></form>`,
  },
  {
    name: 'wiki talk page reply tool',
    language: 'de',
    kind: 'comment',
    box: '.ext-discussiontools-ui-replyWidget textarea',
    publish: '.oo-ui-flaggedElement-primary [role=button]',
    html: `
<ul><li><span data-mw-comment-start></span>Guter Text. <a>Sam Example</a> 21. Nov. 2026<dl><dd><div class="ext-discussiontools-ui-replyWidget"><div class="oo-ui-tabSelectWidget" role="tablist"><div role="tab">Visuell</div><div role="tab" aria-selected="true">Quelltext</div></div><div class="oo-ui-multilineTextInputWidget"><textarea rows="4" tabindex="0" class="oo-ui-inputWidget-input" dir="ltr"></textarea></div><div class="ext-discussiontools-ui-replyWidget-actions"><span class="oo-ui-buttonElement"><a role="button" class="oo-ui-buttonElement-button">Abbrechen</a></span><span class="oo-ui-buttonElement oo-ui-flaggedElement-primary"><a role="button" class="oo-ui-buttonElement-button">Antworten</a></span></div></div></dd></dl></li></ul>`,
  },
  {
    name: 'block editor of a blog with publish in the top bar',
    language: 'fr',
    kind: 'post',
    box: '.block-editor-rich-text__editable[data-type="core/paragraph"]',
    publish: '.editor-post-publish-button__button',
    html: `
<div class="interface-interface-skeleton"><div class="edit-post-header" role="region"><button class="editor-post-save-draft">Brouillon</button><a class="editor-post-preview">Aperçu</a><button class="components-button editor-post-publish-button__button is-primary" aria-disabled="false">Publier</button></div><div class="editor-styles-wrapper"><h1 class="wp-block wp-block-post-title editor-post-title editor-post-title__input rich-text" contenteditable="true" role="textbox" aria-multiline="true"></h1><div class="is-root-container block-editor-block-list__layout"><p role="document" aria-multiline="true" class="block-editor-rich-text__editable block-editor-block-list__block wp-block rich-text" contenteditable="true" data-block="b1" data-type="core/paragraph" data-title="Paragraphe"></p></div></div><div class="interface-interface-skeleton__sidebar" role="region"><button>Visibilité : publique</button></div></div>`,
  },
  {
    name: 'story on a writing platform, publish in the header',
    language: 'es',
    kind: 'post',
    box: '.section-inner .graf--p',
    publish: '[data-action=show-prepublish]',
    html: `
<div><header><span>Borrador de Kit Specimen</span><button data-action="show-prepublish">Publicar</button><button aria-label="Más"></button></header><main role="main"><article><div class="postArticle-content js-postField" role="textbox" data-default-value="Título"><section class="section"><div class="section-inner"><h3 class="graf--title">Título</h3><p class="graf graf--p" contenteditable="true"></p></div></section></div></article></main></div>`,
  },
  {
    name: 'status page of a blog quick press',
    language: 'pl',
    kind: 'post',
    box: '#content',
    publish: '#save-post',
    html: `
<div id="dashboard_quick_press" class="postbox"><h2 class="hndle">Szybki wpis</h2><form name="post" action="/wp-admin/post.php" method="post" id="quick-press" class="initial-form"><input type="text" name="post_title" id="title" autocomplete="off"><textarea name="content" id="content" rows="3" cols="15"></textarea><input type="hidden" name="action" value="post-quickpress-publish"><input type="hidden" name="post_type" value="post"><input type="submit" name="save" id="save-post" class="button button-primary" value="Opublikuj"></form></div>`,
  },
]);
