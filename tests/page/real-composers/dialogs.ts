import { family, type ComposerCase } from '../box-case';

/** Composers in native dialogs, popovers, sheets and frames of a page’s own making. */
export const dialogs = family<ComposerCase>('dialog', [
  {
    name: 'native dialog with method=dialog cancel',
    language: 'en',
    kind: 'post',
    box: 'textarea',
    publish: '[value=publish]',
    html: `
<main role="feed"><article><p>Hello</p></article></main><dialog open aria-labelledby="np"><form method="dialog"><h2 id="np">New post</h2><select name="visibility"><option>Everyone</option><option>Followers</option></select><textarea name="text" maxlength="300" autofocus></textarea><output>300</output><input type="file" accept="image/*,video/*" multiple><menu><button value="publish">Post</button><button value="cancel" formnovalidate>Cancel</button></menu></form></dialog>`,
  },
  {
    name: 'popover comment anchored to a photograph',
    language: 'de',
    kind: 'comment',
    box: '#k',
    publish: '#kp',
    html: `
<figure><img alt="Ausflug"><figcaption>Ausflug</figcaption></figure><div id="pop" style="position:absolute" role="dialog" aria-label="Kommentare"><ul><li><article><b>Jo Sample</b><p>Schön!</p></article></li></ul><div id="k" contenteditable="plaintext-only" role="textbox" aria-multiline="true"></div><button aria-label="Emoji">🙂</button><button id="kp" aria-label="Senden"><svg></svg></button></div>`,
  },
  {
    name: 'quote post in a Radix dialog',
    language: 'pl',
    kind: 'post',
    box: '.tiptap',
    publish: '[data-slot=submit]',
    html: `
<div data-radix-portal><div data-state="open" data-slot="overlay"></div><div role="dialog" aria-describedby="r2" aria-labelledby="r1" data-state="open" tabindex="-1"><h2 id="r1">Cytuj</h2><div contenteditable="true" class="tiptap ProseMirror" role="textbox" translate="no" tabindex="0"><p><br></p></div><article><header><img alt=""><b>Alex Example</b><time datetime="2026-11-19"></time></header><p>Dzień dobry</p></article><div><button type="button" aria-label="Obraz"></button><span>280</span><button type="button" data-slot="submit">Opublikuj</button><button type="button" data-slot="drafts">Szkice</button></div><button type="button" aria-label="Zamknij">×</button></div></div>`,
  },
  {
    name: 'react-aria modal with a photo caption',
    language: 'ar',
    kind: 'post',
    box: 'textarea',
    publish: '.react-aria-Button[type=submit]',
    html: `
<div dir="rtl" class="react-aria-ModalOverlay" data-rac><div class="react-aria-Modal"><section role="dialog" class="react-aria-Dialog" aria-labelledby="h1"><h2 id="h1" slot="title">صورة جديدة</h2><form class="react-aria-Form"><img alt=""><div class="react-aria-TextField"><textarea class="react-aria-TextArea" maxlength="2200"></textarea></div><button type="button" class="react-aria-Button" aria-haspopup="listbox">الجميع</button><button type="submit" class="react-aria-Button">نشر</button><button type="button" slot="close" class="react-aria-Button">إلغاء</button></form></section></div></div>`,
  },
  {
    name: 'Material dialog, div buttons, cancel at the right',
    language: 'zh',
    kind: 'post',
    box: '.mat-mdc-input-element',
    publish: '[mat-flat-button]',
    html: `
<div class="cdk-overlay-container"><mat-dialog-container class="mat-mdc-dialog-container" role="dialog" aria-modal="true"><h2 mat-dialog-title class="mat-mdc-dialog-title">发布动态</h2><mat-dialog-content class="mat-mdc-dialog-content"><div><img alt=""><b>Kit Specimen</b><mat-select role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0">公开</mat-select></div><mat-form-field class="mat-mdc-form-field"><textarea matinput class="mat-mdc-input-element cdk-textarea-autosize" maxlength="1000"></textarea><mat-hint>0/1000</mat-hint></mat-form-field></mat-dialog-content><mat-dialog-actions><button mat-icon-button><mat-icon>image</mat-icon></button><button mat-flat-button>发布</button><button mat-button mat-dialog-close>取消</button></mat-dialog-actions></mat-dialog-container></div>`,
  },
  {
    name: 'story text in a full screen editor with audience',
    language: 'ur',
    kind: 'post',
    box: '[contenteditable]',
    publish: '.share-story',
    html: `
<div dir="rtl" role="dialog" aria-modal="true" aria-label="سٹوری"><div class="canvas" style="width:360px;height:640px;background:#345"><div contenteditable="true" role="textbox" aria-multiline="true"><p><br></p></div></div><div role="radiogroup"><div role="radio" aria-checked="true" tabindex="0"></div><div role="radio" aria-checked="false"></div></div><button aria-haspopup="dialog"><svg></svg> دوست</button><div><div role="button" tabindex="0" class="discard">منسوخ</div><div role="button" tabindex="0" class="share-story">سٹوری پر شیئر کریں</div></div></div>`,
  },
]);
