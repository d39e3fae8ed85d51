import { family, type ComposerCase } from '../box-case';

export const blogComments = family<ComposerCase>('blog comment', [
  {
    name: 'WordPress comment form with name, e-mail, website',
    language: 'de',
    kind: 'comment',
    box: '#comment',
    publish: '#submit',
    html: `
<article class="post hentry"><h1>Ausflug</h1><p>Text</p></article><div id="comments" class="comments-area"><ol class="comment-list"><li id="comment-1" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Alex Example</b></footer><div class="comment-content"><p>Schön</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title"><a id="cancel-comment-reply-link" style="display:none">x</a></h3><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea><input id="author" name="author" autocomplete="name"><input id="email" name="email" type="email" autocomplete="email"><input id="url" name="url" type="url" autocomplete="url"><input id="wp-comment-cookies-consent" type="checkbox"><p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Kommentar abschicken"><input type="hidden" name="comment_post_ID" value="12" id="comment_post_ID"><input type="hidden" name="comment_parent" id="comment_parent" value="0"></p></form></div></div>`,
  },
  {
    name: 'WordPress comment form, no comments yet',
    language: 'ar',
    kind: 'comment',
    box: '#comment',
    publish: '#submit',
    html: `
<div dir="rtl"><article class="post"><h1>رحلة</h1></article><section id="comments"><div id="respond" class="comment-respond"><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-form-author"><input id="author" name="author"></p><p class="comment-form-email"><input id="email" name="email" type="email"></p><p class="comment-form-comment"><textarea id="comment" name="comment" rows="8"></textarea></p><input type="submit" id="submit" name="submit" value="إرسال"><input type="hidden" name="comment_post_ID" value="3"><input type="hidden" name="comment_parent" value="0"></form></div></section></div>`,
  },
  {
    name: 'Drupal comment form with CKEditor',
    language: 'fr',
    kind: 'comment',
    box: '.ck-content',
    publish: '#edit-submit',
    html: `
<article role="article" class="node node--type-article"><h1>Sortie</h1><section class="field--name-comment"><article class="comment js-comment" role="article"><p>Bravo</p></article><form class="comment-comment-form comment-form" data-drupal-selector="comment-form" action="/comment/reply/node/1/comment" method="post" id="comment-form"><input name="name" id="edit-name"><input name="subject[0][value]"><div class="js-text-format-wrapper"><textarea name="comment_body[0][value]" style="display:none"></textarea><div class="ck ck-editor"><div class="ck ck-toolbar" role="toolbar"></div><div class="ck ck-editor__main"><div class="ck ck-content ck-editor__editable" role="textbox" contenteditable="true"><p><br></p></div></div></div></div><div class="form-actions"><input type="submit" id="edit-submit" name="op" value="Enregistrer" class="button"><input type="submit" id="edit-preview" name="op" value="Aperçu"></div></form></section></article>`,
  },
  {
    name: 'Blogger-like textarea with profile select',
    language: 'it',
    kind: 'comment',
    box: '#commentBodyField',
    publish: '#postCommentSubmit',
    html: `
<div class="post"><h3>Gita</h3></div><div id="comments"><dl id="comments-block"><dt class="comment-author">Sam Example</dt><dd class="comment-body">Bello</dd></dl><form id="commentForm" method="post"><textarea name="commentBody" id="commentBodyField" rows="4"></textarea><select id="identityMenu" name="identityMenu"><option>Anonimo</option></select><input type="hidden" name="postID" value="77"><input type="hidden" name="blogID" value="5"><input type="submit" id="postCommentSubmit" value="Pubblica"><input type="submit" id="previewCommentSubmit" value="Anteprima"></form></div>`,
  },
  {
    name: 'self-hosted comment box with name and e-mail, reply nested in a thread',
    language: 'pl',
    kind: 'comment',
    box: '.isso-follow-up textarea',
    publish: '.isso-follow-up input[type=submit]',
    html: `
<section id="isso-thread"><h4>2</h4><div id="isso-root"><div class="isso-comment" id="isso-1"><div class="isso-text-wrapper"><span class="isso-author">Alex Example</span><div class="isso-text"><p>Super</p></div></div><div class="isso-follow-up"><div class="isso-postbox"><div class="isso-form-wrapper"><div class="isso-textarea-wrapper"><textarea class="isso-textarea"></textarea></div><section class="isso-auth-section"><input name="author"><input name="email" type="email"><input name="website" type="text"><p class="isso-post-action"><input type="submit" value="Wyślij"></p><p class="isso-post-action"><input name="preview" type="button" value="Podgląd"></p></section></div></div></div></div></div></section>`,
  },
  {
    name: 'newspaper comments, Disqus-like contenteditable',
    language: 'es',
    kind: 'comment',
    box: '.textarea',
    publish: '.proceed__button',
    html: `
<div id="layout"><section id="conversation"><div id="form"><form class="reply"><div class="postbox"><div class="compose-wrapper"><div class="textarea-outer-wrapper"><div class="textarea-wrapper"><div class="textarea" tabindex="0" role="textbox" aria-multiline="true" contenteditable="plaintext-only" data-role="editable" aria-label="Unirse"></div><div class="media-drag-hover"></div></div></div><div class="proceed"><button class="btn post-action__button full-size-button proceed__button">Comentar</button></div></div></div></form></div><ul id="post-list" class="post-list"><li class="post" id="post-1"><div class="post-content"><span class="author">Jo Sample</span><div class="post-message"><p>Sí</p></div></div></li></ul></section></div>`,
  },
  {
    name: 'magazine comment in a shadow root web component',
    language: 'en',
    kind: 'comment',
    box: 'coral-stream >>> .rte',
    publish: 'coral-stream >>> .submit',
    html: `
<article><h1>School dinners</h1><p>Text</p></article><coral-stream><template shadowrootmode="open"><div role="tabpanel" id="tab-COMMENTS"><form><div role="toolbar"><button type="button" title="Bold"></button></div><div class="rte" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="l"></div><button class="submit" type="submit">Submit</button></form><section role="list"><div role="article"><span>Robin Example</span><p>Agree</p></div></div></section></div></template></coral-stream>`,
  },
  {
    name: 'comment form in a table layout, no labels and no comments class',
    language: 'zxx',
    kind: 'comment',
    box: '[name=body]',
    publish: 'input[type=image]',
    html: `
<article><h1>—</h1><p>…</p></article><ol><li><article><cite>S</cite><p>…</p><time datetime="2026-11-20"></time></article></li><li><article><cite>A</cite><p>…</p><time datetime="2026-11-21"></time></article></li></ol><form method="post" action="/post/9/comments"><input type="hidden" name="parent_id" value="9"><table><tbody><tr><td><input name="nick"></td><td><input name="mail" type="email"></td></tr><tr><td colspan="2"><textarea name="body" rows="5"></textarea></td></tr></tbody></table><input type="image" alt="" width="24" height="24" src="data:,"></form>`,
  },
]);

export const siteComments = family<ComposerCase>('comment', [
  {
    name: 'feed comment, Lexical, icon button',
    language: 'ur',
    kind: 'comment',
    box: '[data-lexical-editor]',
    publish: '#focused-state-composer-submit [role=button]',
    html: `
<div dir="rtl" role="article"><div><h3>Alex Example</h3><div>سلام</div></div><div><div role="button">پسند</div><div role="button">تبصرہ</div></div><div><div role="article" aria-label="تبصرہ"><span>شکریہ</span></div></div><form role="presentation"><div contenteditable="true" role="textbox" aria-label="تبصرہ لکھیں" data-lexical-editor="true"><p><br></p></div><ul><li><div role="button" aria-label="ایموجی"></div></li><li><input type="file" accept="image/*"><div role="button" aria-label="تصویر"></div></li></ul><div id="focused-state-composer-submit"><div role="button" tabindex="0" aria-label="تبصرہ"><svg width="16" height="16"></svg></div></div></form></div>`,
  },
  {
    name: 'photo comment textarea with a post div',
    language: 'pl',
    kind: 'comment',
    box: 'form textarea',
    publish: 'form > div > div[role=button]:last-child',
    html: `
<article role="presentation"><header><a>kit.specimen</a></header><img alt="Zdjęcie"><ul><li><h3>sam</h3><span>Ładne</span></li></ul><section><form method="POST"><button type="button"><svg aria-label="Emoji"></svg></button><div><textarea aria-label="Dodaj komentarz…" autocomplete="off" autocorrect="off" placeholder="Dodaj komentarz…"></textarea><div role="button" tabindex="0">Opublikuj</div></div></form></section></article>`,
  },
  {
    name: 'video comment simple box',
    language: 'de',
    kind: 'comment',
    box: '#contenteditable-root',
    publish: '#submit-button button',
    html: `
<ytd-comments id="comments"><ytd-comments-header-renderer><ytd-comment-simplebox-renderer><div id="thumbnail-input-row"><img alt=""><ytd-commentbox><div id="creation-box"><yt-formatted-string><div id="contenteditable-root" class="style-scope" contenteditable="true" dir="auto" aria-label="Kommentieren…"></div></yt-formatted-string></div><div id="footer"><div id="emoji-button"><button></button></div><div id="buttons"><ytd-button-renderer id="cancel-button"><button>Abbrechen</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><button aria-disabled="true">Kommentieren</button></ytd-button-renderer></div></div></ytd-commentbox></div></ytd-comment-simplebox-renderer></ytd-comments-header-renderer><div id="contents"><ytd-comment-thread-renderer><div id="content-text">Gut</div></ytd-comment-thread-renderer></div></ytd-comments>`,
  },
  {
    name: 'comment of a link aggregator, slotted into a shadow root',
    language: 'en',
    kind: 'comment',
    box: 'shreddit-composer [slot=rte]',
    publish: 'shreddit-composer [slot=submit-button]',
    html: `
<shreddit-app><shreddit-post><h1 slot="title">Trip</h1></shreddit-post><comment-body-header><shreddit-async-loader><comment-composer-host><faceplate-form action="/svc/shreddit/create-comment"><shreddit-composer name="content"><template shadowrootmode="open"><div class="frame"><slot name="rte"></slot><slot name="cancel-button"></slot><slot name="submit-button"></slot></div></template><div slot="rte" contenteditable="true" role="textbox" aria-multiline="true" data-lexical-editor="true"><p><br></p></div><button slot="cancel-button" type="button">Cancel</button><button slot="submit-button" type="submit">Comment</button></shreddit-composer></faceplate-form></comment-composer-host></shreddit-async-loader></comment-body-header><shreddit-comment-tree><shreddit-comment><p>ok</p></shreddit-comment></shreddit-comment-tree></shreddit-app>`,
  },
  {
    name: 'comment on a film page with spoiler switch',
    language: 'zh',
    kind: 'comment',
    box: '.comment-box textarea',
    publish: '.comment-box .bn-flat input',
    html: `
<div id="content"><div class="mod-bd" id="comments-section"><div class="comment-box"><form method="post" action="/subject/1/interest" id="sform"><input type="hidden" name="ck" value="x"><span id="stars"><a><img alt=""></a><a><img alt=""></a></span><textarea name="comment" class="comment" rows="6"></textarea><label><input type="checkbox" name="spoiler"> 剧透</label><label><input type="checkbox" name="private"> 仅自己可见</label><span class="bn-flat"><input type="submit" value="保存" name="save"></span></form></div><div class="comment-item"><span class="comment-info"><a>Kit</a></span><p class="comment-content">很好</p></div></div></div>`,
  },
  {
    name: 'short video comment, one line, Draft.js in a side panel',
    language: 'es',
    kind: 'comment',
    box: '[contenteditable]',
    publish: '[data-e2e=comment-post]',
    html: `
<aside><div data-e2e="comment-list"><div data-e2e="comment-level-1"><a>sam</a><p>¡Qué bien!</p></div></div><div data-e2e="comment-input"><div class="DraftEditor-root"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" spellcheck="false"><div data-contents="true"><div data-block="true"><span><br data-text="true"></span></div></div></div></div><div data-e2e="comment-at-icon" role="button"></div><div data-e2e="comment-emoji-icon" role="button"></div></div><div data-e2e="comment-post" role="button" tabindex="0" aria-disabled="true">Publicar</div></aside>`,
  },
  {
    name: 'comment with mention and Enter only',
    language: 'tr',
    kind: 'comment',
    box: '[role=textbox]',
    publish: null,
    html: `
<article><h3>Kit Specimen</h3><p>Günaydın</p><div role="group"><button aria-pressed="false">Beğen</button><button>Yorum</button></div><ul aria-label="Yorumlar"><li><b>Sam</b> Merhaba</li></ul><div><img alt=""><div role="textbox" contenteditable="true" aria-label="Yorum yaz"></div><label><input type="file" accept="image/*" hidden><svg></svg></label></div></article>`,
  },
  {
    name: 'Ant Design comment list with a textarea',
    language: 'zh',
    kind: 'comment',
    box: '.ant-comment textarea',
    publish: '.ant-btn-primary',
    html: `
<div class="ant-list ant-comment-list"><div class="ant-comment"><div class="ant-comment-content-author">Robin</div><div class="ant-comment-content-detail"><p>好</p></div></div><div class="ant-comment"><div class="ant-comment-avatar"><img alt=""></div><div class="ant-comment-content"><div class="ant-form-item"><textarea class="ant-input" rows="4"></textarea></div><button type="submit" class="ant-btn ant-btn-primary">添加评论</button></div></div></div>`,
  },
  {
    name: 'comment in a bottom sheet with reply banner',
    language: 'cy',
    kind: 'comment',
    box: 'textarea',
    publish: 'button[data-submit]',
    html: `
<div role="dialog" aria-modal="true" class="sheet"><h2>Sylwadau</h2><ul><li><article><b>Jo Sample</b><p>Da iawn</p><button>Ateb</button></article></li></ul><div class="banner">Yn ateb <b>Jo Sample</b><button aria-label="Canslo">×</button></div><form><textarea rows="1" maxlength="300"></textarea><button type="button" aria-label="GIF">GIF</button><button data-submit type="submit" aria-label="Anfon"><svg></svg></button></form></div>`,
  },
  {
    name: 'photo-sharing page comment with drafts and schedule after publish',
    language: 'fr',
    kind: 'comment',
    box: '#message',
    publish: '.publish',
    html: `
<div class="photo-page"><img alt=""><div class="comments"><ul><li class="comment"><div class="comment-content"><p>Belle photo</p></div></li></ul><form class="add-comment-section" action="/photo/3/comment" method="post"><textarea id="message" name="comment"></textarea><button class="publish" type="submit">Commenter</button><button type="button" class="save">Brouillon</button><button type="button" class="caret" aria-haspopup="menu" aria-label="Planifier">▾</button></form></div></div>`,
  },
]);
