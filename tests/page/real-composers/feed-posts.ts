import { family, type ComposerCase } from '../box-case';

export const feedPosts = family<ComposerCase>('feed post', [
  {
    name: 'feed post in a modal dialog, Lexical, audience button, div button',
    language: 'en',
    kind: 'post',
    box: '[data-lexical-editor]',
    publish: '[role=dialog] > form > div:last-child [role=button]',
    html: `
<div role="dialog" aria-modal="true" aria-labelledby="h"><form method="POST"><h2 id="h">Create post</h2><div role="button" aria-label="Close" tabindex="0"><i></i></div><div><svg aria-hidden="true"></svg><span>Sam Example</span><div role="button" tabindex="0" aria-label="Edit privacy. Sharing with Public."><img alt="Public"></div></div><div contenteditable="true" role="textbox" aria-placeholder="What is new?" data-lexical-editor="true" spellcheck="true" tabindex="0"><p><br></p></div><div role="button" aria-label="Emoji" tabindex="0"><i></i></div><div><div role="button" aria-label="Photo/video"><img alt=""></div><div role="button" aria-label="Tag people"><img alt=""></div><input type="file" accept="image/*,video/*" multiple></div><div><div role="button" tabindex="0" aria-label="Post"><span>Post</span></div></div></form></div>`,
  },
  {
    name: 'feed post in Arabic, right-to-left dialog',
    language: 'ar',
    kind: 'post',
    box: '[role=textbox]',
    publish: '.share',
    html: `
<div dir="rtl" role="dialog" aria-modal="true"><header><h2>إنشاء منشور</h2><button aria-label="إغلاق"></button></header><div><img alt=""><b>Sam Example</b><button aria-haspopup="listbox"><svg></svg> العامة</button></div><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="بم تفكر؟"><p><br></p></div><div role="toolbar"><button aria-label="صورة"></button><button aria-label="شعور"></button><button aria-label="موقع"></button></div><footer><button class="share" disabled>نشر</button></footer></div>`,
  },
  {
    name: 'inline feed composer on top of a feed, Quill in shadow root',
    language: 'de',
    kind: 'post',
    box: '#interop-outlet >>> .ql-editor',
    publish: '#interop-outlet >>> .share-actions__primary-action',
    html: `
<div id="interop-outlet"><template shadowrootmode="open"><div role="dialog" class="share-box-v2__modal" aria-labelledby="share-to"><button id="share-to" class="share-unified-settings-entry-button"><img alt=""><h2>Robin Example</h2><span>Alle</span></button><div class="share-creation-state__text-editor"><div class="editor-container"><div class="ql-container"><div class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-multiline="true" data-placeholder="Worüber schreiben?" aria-label="Texteditor"><p><br></p></div></div></div><button class="emoji-hoverable-wrapper"></button></div><ul><li><button aria-label="Medien"></button></li><li><button aria-label="Ereignis"></button></li></ul><div class="share-creation-state__schedule-and-post-container"><button aria-label="Planen"><svg></svg></button><button class="share-actions__primary-action artdeco-button--primary" disabled>Posten</button></div></div></template></div>`,
  },
  {
    name: 'post box above a stream, textarea that grew',
    language: 'pl',
    kind: 'post',
    box: '[name=status]',
    publish: 'button[type=submit]',
    html: `
<main role="feed"><form class="status-update" method="post" action="/updates"><img class="avatar" alt=""><textarea name="status" rows="3" placeholder="Co słychać?"></textarea><div class="tools"><label><input type="file" name="photo" accept="image/*" hidden><svg></svg></label><select name="audience"><option value="public">Wszyscy</option><option value="friends">Znajomi</option><option value="me">Tylko ja</option></select><button type="submit" class="btn btn-primary">Opublikuj</button></div></form><article aria-posinset="1"><h3>Alex Example</h3><p>Dzień dobry</p><button>Lubię to</button><button>Komentarz</button></article><article aria-posinset="2"><p>Cześć</p></article></main>`,
  },
  {
    name: 'share dialog of a school community, Welsh, cancel at the right of publish',
    language: 'cy',
    kind: 'post',
    box: 'textarea',
    publish: '.modal-footer .btn-primary',
    html: `
<div class="modal fade show" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5>Rhannu</h5></div><div class="modal-body"><div class="d-flex"><img class="rounded-circle" alt=""><span>Jo Sample</span><select class="form-select" name="visibility"><option>Pawb</option><option>Dosbarth</option></select></div><textarea class="form-control border-0" maxlength="2000"></textarea><small>0/2000</small><blockquote><article><b>Alex Example</b><p>Taith</p></article></blockquote></div><div class="modal-footer"><label class="btn btn-link"><input type="file" hidden accept="image/*">📷</label><button class="btn btn-primary">Cyhoeddi</button><button class="btn btn-outline-secondary">Canslo</button></div></div></div></div>`,
  },
  {
    name: 'VK-like wall post, contenteditable with no role',
    language: 'pl',
    kind: 'post',
    box: '#post_field',
    publish: '#send_post',
    html: `
<div id="page_wall_posts_wrap"><div id="submit_post_box" class="submit_post_box shown"><div class="post_field_wrap"><a class="post_field_user_image"><img alt=""></a><div id="post_field" class="submit_post_field" contenteditable="true"></div><div class="emoji_smile_wrap"><div class="emoji_smile"></div></div></div><div class="submit_post"><div class="addpost_button_wrap"><button id="send_post" class="flat_button addpost_button">Opublikuj</button></div><div class="page_add_media"><a class="media_selector ms_item_photo"></a><a class="ms_item_audio"></a></div></div></div><div id="page_wall_posts"><div class="post" data-post-id="1"><div class="post_author">Kit Specimen</div><div class="wall_post_text">Witaj</div></div></div></div>`,
  },
  {
    name: 'Weibo-like box, textarea and anchor as button',
    language: 'zh',
    kind: 'post',
    box: '.Form_input_2gtXx',
    publish: '.woo-button-main',
    html: `
<div class="wbpro-form"><div class="Form_wrap"><textarea class="Form_input_2gtXx" placeholder="有什么新鲜事想分享给大家？"></textarea></div><div class="Tool_box"><div class="Tool_iconitem" title="表情"><i></i></div><div class="Tool_iconitem" title="图片"><i></i><input type="file" accept="image/*" multiple style="display:none"></div><div class="Visible_limits">公开 <i class="woo-font"></i></div><div class="Tool_check">0</div><button class="woo-button-main woo-button-flat woo-button-primary" disabled><span class="woo-button-wrap">发送</span></button></div></div><div class="vue-recycle-scroller"><article class="Feed_wrap"><header>Kit Specimen</header><div class="detail_wbtext">你好</div></article></div>`,
  },
  {
    name: 'feed composer without any words',
    language: 'zxx',
    kind: 'post',
    box: '[contenteditable]',
    publish: 'footer button:last-child',
    html: `
<main><section><img alt=""><div contenteditable="true" role="textbox" aria-multiline="true"></div><footer><button type="button"><svg data-icon="image"></svg></button><button type="button"><svg data-icon="smile"></svg></button><button type="button" aria-haspopup="listbox"><svg data-icon="globe"></svg></button><button type="button" aria-disabled="true"><svg data-icon="arrow"></svg></button></footer></section><div role="feed"><article><p>…</p></article><article><p>…</p></article></div></main>`,
  },
  {
    name: 'group wall post with anonymous switch',
    language: 'fr',
    kind: 'post',
    box: '[data-lexical-editor]',
    publish: '#publier',
    html: `
<div role="dialog"><h2>Nouvelle publication</h2><p><span>Alex Example</span> › <a href="/groups/1">Groupe des parents</a></p><label><input type="checkbox" role="switch"> Anonyme</label><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-multiline="true"><p><br></p></div><div><button aria-label="Photo"></button><button aria-label="Sondage"></button></div><button id="publier">Publier</button></div>`,
  },
  {
    name: 'event wall: post to the guests',
    language: 'es',
    kind: 'post',
    box: '#discussion textarea',
    publish: '#discussion button[type=submit]',
    html: `
<main><header><h1>Fiesta de verano</h1><time datetime="2026-07-01">1 jul</time><button>Asistiré</button></header><section id="discussion"><form method="post" action="/events/4/posts"><textarea name="post[body]" rows="2"></textarea><input type="file" name="post[photo]" accept="image/*"><button type="submit">Publicar</button></form><ul><li><article><b>Sam Example</b><p>¡Voy!</p></article></li><li><article><b>Jo Sample</b><p>Yo también</p></article></li></ul></section></main>`,
  },
  {
    name: 'neighbourhood post with a title and a body',
    language: 'ur',
    kind: 'post',
    box: '#body',
    publish: '.go',
    html: `
<div dir="rtl" role="dialog" aria-modal="true"><h2>نئی پوسٹ</h2><button aria-haspopup="menu">محلہ</button><input id="title" aria-label="عنوان"><textarea id="body" aria-label="متن" rows="6"></textarea><div><button aria-label="تصویر"></button><button aria-label="مقام"></button></div><button class="go">پوسٹ</button><button>ڈرافٹ</button></div>`,
  },
  {
    name: 'community post of a video channel',
    language: 'es',
    kind: 'post',
    box: '#contenteditable-root',
    publish: '#submit-button button',
    html: `
<ytd-backstage-post-dialog-renderer><div id="author-thumbnail"><img alt=""></div><div id="creation-box"><yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="Comparte algo"></div></yt-formatted-string></div><div id="attachment"><button><svg></svg></button><button><svg></svg></button></div><div id="visibility"><button aria-haspopup="true">Público</button></div><div id="footer"><ytd-button-renderer id="cancel-button"><button>Cancelar</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><button aria-disabled="true">Publicar</button></ytd-button-renderer></div></ytd-backstage-post-dialog-renderer>`,
  },
  {
    name: 'class stream announcement',
    language: 'en',
    kind: 'post',
    box: '[role=textbox]',
    publish: 'form [data-action=post]',
    html: `
<main><form><div role="listbox" aria-label="For"><div role="option" aria-selected="true">Class 4</div></div><div role="listbox" aria-label="Students"><div role="option">All pupils</div></div><div role="toolbar"><button aria-label="Bold"></button></div><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Announce something to your class"></div><div><button type="button" aria-label="Add file"></button><button type="button" aria-label="Link"></button></div><div role="button" data-action="cancel">Cancel</div><div role="button" data-action="post" aria-disabled="true">Post</div><button type="button" aria-haspopup="menu" aria-label="Schedule"></button></form><ol><li><article><b>Jo Sample</b><p>Bring hats</p></article></li></ol></main>`,
  },
  {
    name: 'picture caption in a wizard dialog',
    language: 'fr',
    kind: 'post',
    box: '[aria-multiline]',
    publish: '[role=heading] + [role=button]',
    html: `
<div role="dialog" aria-modal="true"><div><div role="button" tabindex="0"><svg aria-label="Retour"></svg></div><div role="heading" aria-level="1">Nouvelle publication</div><div role="button" tabindex="0">Partager</div></div><div><img alt=""><button><svg></svg></button></div><div><div><img alt=""><span>kit.specimen</span></div><div contenteditable="true" role="textbox" aria-multiline="true" data-lexical-editor="true" aria-label="Légende" spellcheck="true"><p><br></p></div><button><svg></svg></button><span>0/2 200</span></div><div><input name="creation-location-input" type="text"><svg></svg></div><div role="button" aria-expanded="false">Accessibilité</div></div>`,
  },
  {
    name: 'video caption on an upload page, Draft.js',
    language: 'pl',
    kind: 'post',
    box: '.public-DraftEditor-content',
    publish: '[data-e2e=post_video_button]',
    html: `
<div class="upload-page"><video></video><div class="caption-wrap"><div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div class="notranslate public-DraftEditor-content" contenteditable="true" role="combobox" aria-autocomplete="list" aria-expanded="false" spellcheck="false"><div data-contents="true"><div data-block="true"><span data-text="true">film</span></div></div></div></div></div><span>4/4000</span><button>#</button><button>@</button></div><div><button role="combobox" aria-haspopup="listbox">Wszyscy</button></div><label><input type="radio" name="when"></label><div><button data-e2e="post_video_button">Opublikuj</button><button data-e2e="save_draft_button">Szkic</button><button data-e2e="discard_post_button">Odrzuć</button></div></div>`,
  },
  {
    name: 'media caption over a chat, picture preview',
    language: 'de',
    kind: 'message',
    box: '[data-lexical-editor]',
    publish: '[role=button]:has([data-icon=send])',
    html: `
<div id="app"><span><div class="media-preview" tabindex="-1"><header><button aria-label="Schließen"><span data-icon="x"></span></button></header><img alt="Vorschau"><div><div contenteditable="true" role="textbox" aria-label="Bildunterschrift" data-lexical-editor="true" data-tab="10"><p><br></p></div><button aria-label="Emoji"></button></div><div role="listbox"><img alt=""></div><div role="button" tabindex="0" aria-label="Senden"><span data-icon="send"><svg></svg></span></div></div></span></div>`,
  },
]);
