import { family, type ComposerCase } from '../box-case';

export const microblogs = family<ComposerCase>('microblog', [
  {
    name: 'home timeline composer, Draft.js, inline button',
    language: 'en',
    kind: 'post',
    box: '[data-testid=tweetTextarea_0]',
    publish: '[data-testid=tweetButtonInline]',
    html: `
<main role="main"><div data-testid="primaryColumn"><div role="progressbar"></div><div><div data-testid="UserAvatar-Container"></div><button aria-label="Choose audience">Everyone</button><div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div data-testid="tweetTextarea_0" class="notranslate public-DraftEditor-content" contenteditable="true" role="textbox" aria-multiline="true" aria-autocomplete="list" aria-label="Post text" spellcheck="true" tabindex="0"><div data-contents="true"><div data-block="true"><span><br data-text="true"></span></div></div></div></div></div><nav role="navigation"><div data-testid="ScrollSnap-List" role="tablist"><button aria-label="Add photos"></button><button data-testid="gifSearchButton"></button><button data-testid="scheduleOption"></button></div></nav><input data-testid="fileInput" type="file" multiple><button data-testid="tweetButtonInline" role="button" disabled type="button"><span>Post</span></button></div><section role="region"><article data-testid="tweet" role="article"><div data-testid="tweetText">Hello</div></article></section></div></main>`,
  },
  {
    name: 'Mastodon compose form with content warning',
    language: 'pl',
    kind: 'post',
    box: '.autosuggest-textarea__textarea',
    publish: '.compose-form__submit button',
    html: `
<form class="compose-form"><div class="compose-form__highlightable"><div class="spoiler-input"><input type="text" class="spoiler-input__input" id="cw-spoiler-input" disabled></div><div class="compose-form__dropdowns"><button type="button" class="dropdown-button" aria-expanded="false"><svg></svg><span>Publiczny</span></button><button type="button" class="dropdown-button">PL</button></div><div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea" placeholder="Co ci chodzi po głowie?" dir="auto" aria-autocomplete="list" lang="pl" rows="2"></textarea></div><div class="compose-form__footer"><div class="compose-form__buttons"><button type="button" class="icon-button"><svg></svg></button><button type="button" class="icon-button"></button></div><span class="character-counter">500</span><div class="compose-form__submit"><button type="submit" class="button button--compact">Opublikuj</button></div></div></div></form>`,
  },
  {
    name: 'ProseMirror composer with publish at the top',
    language: 'de',
    kind: 'post',
    box: '.ProseMirror',
    publish: '[data-testid=composerPublishBtn]',
    html: `
<div role="dialog" aria-modal="true"><div><button data-testid="composerDiscardButton">Abbrechen</button><button>Entwürfe</button><button data-testid="composerPublishBtn"><div>Posten</div></button></div><div><img alt=""><div><div contenteditable="true" translate="no" class="ProseMirror" role="textbox" aria-multiline="true" aria-label="Rich-Text" tabindex="0"><p data-placeholder="Was gibts?" class="is-empty is-editor-empty"><br></p></div></div></div><div><button aria-label="Wer kann antworten">Jeder</button></div><div><button data-testid="openMediaBtn"></button><button data-testid="openGifBtn"></button><button>Deutsch</button><div role="progressbar"></div><span>300</span></div></div>`,
  },
  {
    name: 'reply in a microblog dialog under the post it answers',
    language: 'ar',
    kind: 'comment',
    box: '[role=textbox]',
    publish: '.publish',
    html: `
<div dir="rtl" role="dialog" aria-modal="true"><button aria-label="إغلاق"></button><article><b>Alex Example</b><p>مرحبا</p><time datetime="2026-11-20"></time></article><p><span>ردا على</span> <a>@alex</a></p><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="نص"></div><div role="group"><button aria-label="صورة"></button><button aria-label="استطلاع"></button></div><button class="publish" type="button">رد</button></div>`,
  },
  {
    name: 'thread of two boxes, second one',
    language: 'es',
    kind: 'post',
    box: '.part:nth-of-type(2) textarea',
    publish: 'footer .primary',
    html: `
<section role="dialog" aria-label="Hilo"><div class="part"><img alt=""><textarea maxlength="280" aria-label="1">Uno</textarea><span>277</span></div><div class="part"><img alt=""><textarea maxlength="280" aria-label="2"></textarea><span>280</span><button aria-label="Quitar">×</button></div><footer><button aria-label="Imagen"></button><button aria-label="Añadir">+</button><button class="primary">Publicar todo</button></footer></section>`,
  },
  {
    name: 'Misskey-like post form',
    language: 'ja',
    kind: 'post',
    box: '[data-cy-post-form-text]',
    publish: '[data-cy-open-post-form-submit]',
    html: `
<div class="form _popup"><header><button><svg></svg></button><button class="visibility"><i class="ti ti-world"></i></button><button data-cy-open-post-form-submit class="submit"><div>ノート</div></button></header><div><input class="cw" placeholder="注釈"><textarea data-cy-post-form-text class="text" placeholder="いまどうしてる？"></textarea><div class="textCount">3000</div></div><footer><button class="_button"><i class="ti ti-photo-plus"></i></button><button class="_button"><i class="ti ti-chart-arrows"></i></button><button class="_button"><i class="ti ti-mood-happy"></i></button></footer></div>`,
  },
  {
    name: 'quick update bar, single-line input with hash',
    language: 'cy',
    kind: 'post',
    box: '[name="update"]',
    publish: 'input[type=submit]',
    html: `
<div class="stream"><form action="/notice/new" method="post" id="form_notice"><label for="u">Diweddariad</label><input id="u" name="update" type="text" maxlength="140"><span class="count">140</span><label><input type="file" name="attach"></label><select name="notice_to"><option value="public:site">Pawb</option></select><input type="submit" id="notice_action-submit" value="Anfon"></form><ol class="notices xoxo"><li class="h-entry notice"><p class="e-content">Bore da</p><a class="u-url"><time></time></a></li><li class="h-entry notice"><p class="e-content">Nos da</p></li></ol></div>`,
  },
  {
    name: 'microblog composer web component in nested open roots',
    language: 'zxx',
    kind: 'post',
    box: 'm-app >>> m-compose >>> textarea',
    publish: 'm-app >>> m-compose >>> [type=submit]',
    html: `
<m-app><template shadowrootmode="open"><main><m-compose><template shadowrootmode="open"><form><m-avatar></m-avatar><textarea maxlength="500"></textarea><div role="toolbar"><button type="button"><svg></svg></button><button type="button"><svg></svg></button><select><option></option><option></option></select><output>500</output></div><button type="submit"><svg></svg></button></form></template></m-compose><div role="feed"><article></article><article></article></div></main></template></m-app>`,
  },
]);

export const profiles = family<ComposerCase>('profile', [
  {
    name: 'bio with a counter in an edit profile dialog',
    language: 'en',
    kind: 'profile',
    box: '[name=description]',
    publish: '[data-testid=Profile_Save_Button]',
    html: `
<div role="dialog" aria-modal="true"><h2>Edit profile</h2><button aria-label="Close"></button><button data-testid="Profile_Save_Button">Save</button><div><button aria-label="Add banner photo"></button><input type="file" accept="image/*"><button aria-label="Add avatar photo"></button></div><label><span>Name</span><span>3 / 50</span><input name="displayName" maxlength="50"></label><label><span>Bio</span><span>0 / 160</span><textarea name="description" maxlength="160" rows="3"></textarea></label><label>Location<input name="location"></label><label>Website<input name="url"></label></div>`,
  },
  {
    name: 'bio on an accounts page with gender select',
    language: 'de',
    kind: 'profile',
    box: '#pepBio',
    publish: '[role=button]',
    html: `
<main><h2>Profil bearbeiten</h2><form method="POST"><div><img alt="Profilbild"><span>kit.specimen</span><button type="button">Bild ändern</button></div><input id="pepWebsite" disabled><textarea id="pepBio" maxlength="150"></textarea><span>0 / 150</span><button type="button" aria-haspopup="listbox">Keine Angabe</button><div role="button" tabindex="0" aria-disabled="true">Senden</div></form></main>`,
  },
  {
    name: 'about section of a professional page',
    language: 'fr',
    kind: 'profile',
    box: 'textarea',
    publish: '.artdeco-modal__actionbar button',
    html: `
<div class="artdeco-modal" role="dialog" aria-labelledby="s"><h2 id="s">Infos</h2><div class="artdeco-modal__content"><textarea class="fb-gai-text__textarea" maxlength="2600"></textarea><span>0/2 600</span></div><div class="artdeco-modal__actionbar"><button class="artdeco-button--primary">Enregistrer</button></div></div>`,
  },
  {
    name: 'status line in a messenger profile',
    language: 'ur',
    kind: 'profile',
    box: '[contenteditable]',
    publish: 'button[aria-label="محفوظ"]',
    html: `
<section dir="rtl" aria-label="پروفائل"><div role="button"><img alt="تصویر"></div><div><span>نام</span><span>Sam Example</span></div><div><span>تعارف</span><div contenteditable="true" role="textbox" maxlength="139" data-lexical-editor="true"><p>مصروف</p></div><span>133</span><button aria-label="ایموجی"></button><button aria-label="محفوظ"><span data-icon="checkmark"></span></button></div></section>`,
  },
  {
    name: 'forum signature and about in a user panel',
    language: 'pl',
    kind: 'profile',
    box: '#signature',
    publish: '[name=submit]',
    html: `
<div id="ucp"><ul id="navigation"><li class="active"><a>Edytuj podpis</a></li><li><a>Edytuj awatar</a></li></ul><form id="postform" method="post" action="./ucp.php?i=ucp_profile&amp;mode=signature"><div id="format-buttons"><button type="button" class="button bbcode-b">B</button></div><div id="message-box"><textarea name="signature" id="signature" class="inputbox" rows="15" cols="76"></textarea></div><fieldset class="submit-buttons"><input type="reset" name="reset"><input type="submit" name="preview" value="Podgląd"><input type="submit" name="submit" value="Wyślij"></fieldset></form></div>`,
  },
  {
    name: 'headline of a profile in Welsh with picture',
    language: 'cy',
    kind: 'profile',
    box: '#bio',
    publish: 'button[type=submit]',
    html: `
<main><form action="/@kit/edit" method="post" enctype="multipart/form-data"><fieldset><legend>Proffil cyhoeddus</legend><img class="avatar" alt=""><input type="file" name="avatar" accept="image/*"><input type="file" name="header" accept="image/*"><input name="display_name" maxlength="30"><textarea id="bio" name="note" maxlength="500" rows="3"></textarea><label><input type="checkbox" name="discoverable"> Dangos</label></fieldset><button type="submit">Cadw</button></form></main>`,
  },
]);
