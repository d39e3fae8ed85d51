import { family, type BoxCase } from '../box-case';

export const inert = family<BoxCase>('not for writing', [
  {
    name: 'read-only textarea with terms',
    language: 'en',
    box: 'textarea',
    html: `
<form><h1>Terms</h1><textarea readonly rows="12">1. You agree.</textarea><label><input type="checkbox"> I agree</label><button type="submit">Continue</button></form>`,
  },
  {
    name: 'disabled reply box, thread locked',
    language: 'pl',
    box: 'textarea',
    html: `
<section><article><p>Post</p></article><form><textarea disabled placeholder="Temat zamknięty"></textarea><button disabled>Odpowiedz</button></form></section>`,
  },
  {
    name: 'box inside a disabled fieldset',
    language: 'de',
    box: 'textarea',
    html: `
<section class="comments"><ol><li><article>Hallo</article></li></ol><form><fieldset disabled><textarea name="comment"></textarea><button type="submit">Senden</button></fieldset></form></section>`,
  },
  {
    name: 'hidden clone of a growing textarea',
    language: 'fr',
    box: 'textarea[aria-hidden]',
    html: `
<div class="MuiInputBase-root MuiInputBase-multiline"><textarea class="MuiInputBase-input" rows="1" placeholder="Écrire"></textarea><textarea aria-hidden="true" class="MuiInputBase-input" readonly tabindex="-1" style="visibility:hidden;position:absolute;overflow:hidden;height:0;top:0;left:0;transform:translateZ(0)"></textarea></div><button type="button"><svg></svg></button>`,
  },
  {
    name: 'measuring clone that is not read-only',
    language: 'zxx',
    box: 'textarea',
    html: `
<div><textarea tabindex="-1" aria-hidden="true" style="min-height:0!important;max-height:none!important;height:0!important;visibility:hidden!important;overflow:hidden!important;position:absolute!important;z-index:-1000!important;top:0!important;right:0!important"></textarea></div>`,
  },
  {
    name: 'share link field with a copy button',
    language: 'zh',
    box: 'input',
    html: `
<div role="dialog" aria-modal="true"><h2>分享</h2><div><button>微信</button><button>微博</button></div><input type="text" readonly value="https://example.org/v/1" onfocus="this.select()"><button>复制</button></div>`,
  },
  {
    name: 'embed code in a textarea',
    language: 'ar',
    box: 'textarea',
    html: `
<div dir="rtl" role="dialog"><h2>تضمين</h2><textarea readonly dir="ltr" rows="3" spellcheck="false">&lt;iframe src="https://example.org"&gt;&lt;/iframe&gt;</textarea><button>نسخ</button></div>`,
  },
  {
    name: 'aria-readonly textbox',
    language: 'es',
    box: '[role=textbox]',
    html: `
<div class="viewer"><div role="textbox" aria-readonly="true" aria-multiline="true" contenteditable="true" tabindex="0">Solo lectura</div><button>Imprimir</button></div>`,
  },
  {
    name: 'contenteditable false preview of a post',
    language: 'ur',
    box: '.ProseMirror',
    html: `
<article dir="rtl"><div class="tiptap ProseMirror" contenteditable="false" translate="no" tabindex="0"><p>پہلا</p></div><button>پسند</button><button>جواب</button></article>`,
  },
  {
    name: 'clipboard sink off the screen',
    language: 'cy',
    box: '.clipboard',
    html: `
<main><p>Testun</p></main><textarea class="clipboard" aria-hidden="true" tabindex="-1" style="position:fixed;left:-9999px;top:0;opacity:0"></textarea><button>Copïo</button>`,
  },
  {
    name: 'comment form inside an inert page behind a dialog',
    language: 'en',
    box: '#c',
    html: `
<div inert><form><textarea id="c" name="comment"></textarea><button>Post</button></form></div><div role="dialog" aria-modal="true"><p>Cookies</p><button>OK</button></div>`,
  },
  {
    name: 'address bar of a page that shows a browser',
    language: 'de',
    box: '.urlbar',
    html: `
<div class="browser-frame"><div class="toolbar"><button aria-label="Zurück">←</button><button aria-label="Neu laden">↻</button><input class="urlbar" type="url" inputmode="url" value="https://example.org" spellcheck="false"></div><iframe title="Vorschau"></iframe></div>`,
  },
]);

export const captchas = family<BoxCase>('captcha', [
  {
    name: 'hidden response textarea of a captcha',
    language: 'zxx',
    box: '#g-recaptcha-response',
    html: `
<form><input type="email"><div class="g-recaptcha" data-sitekey="x"><div style="width:304px;height:78px"><div><iframe title="captcha"></iframe></div><textarea id="g-recaptcha-response" name="g-recaptcha-response" class="g-recaptcha-response" style="width:250px;height:40px;display:none"></textarea></div></div><button>→</button></form>`,
  },
  {
    name: 'letters from a picture',
    language: 'pl',
    box: '#captcha',
    html: `
<form method="post"><img src="/captcha.png" alt=""><input id="captcha" name="captcha" autocomplete="off" autocapitalize="none"><button type="button" aria-label="Nowy obraz">↻</button><input type="submit" value="Dalej"></form>`,
  },
  {
    name: 'sum to prove one is a person',
    language: 'de',
    box: 'input',
    html: `
<form><label>3 + 4 = <input size="2" inputmode="numeric" name="math_captcha"></label><button>OK</button></form>`,
  },
  {
    name: 'audio captcha answer',
    language: 'ar',
    box: '#audio-response',
    html: `
<div dir="rtl" id="rc-audio"><audio src="/a.mp3"></audio><button class="rc-button-default">تشغيل</button><input type="text" id="audio-response" class="rc-response-input-field" autocomplete="off" autocapitalize="off" spellcheck="false"><button id="recaptcha-verify-button">تحقق</button></div>`,
  },
  {
    name: 'forum question against robots on sign-up',
    language: 'fr',
    box: '#answer',
    html: `
<form id="register" method="post" action="./ucp.php?mode=register"><dl><dt><label for="answer">Couleur du ciel ?</label></dt><dd><input type="text" tabindex="10" name="qa_answer" id="answer" size="45" class="inputbox autowidth"></dd></dl><input type="hidden" name="qa_confirm_id" value="1"><input type="password" name="new_password"><input type="submit" name="submit" class="button1" value="Envoyer"></form>`,
  },
]);

export const builders = family<BoxCase>('page builder', [
  {
    name: 'heading on a builder canvas',
    language: 'en',
    box: '.elementor-inline-editing',
    html: `
<div class="elementor-edit-area elementor-edit-mode"><section class="elementor-section elementor-element-editable"><div class="elementor-editor-element-settings"><i class="eicon-handle"></i></div><div class="elementor-widget-heading"><h2 class="elementor-heading-title elementor-inline-editing" contenteditable="true" data-elementor-setting-key="title">Welcome</h2></div></section></div>`,
  },
  {
    name: 'text block of a GrapesJS canvas',
    language: 'de',
    box: '[data-gjs-type=text]',
    html: `
<div class="gjs-editor"><div class="gjs-pn-panels"><span class="gjs-pn-btn"></span></div><div class="gjs-cv-canvas"><div data-gjs-type="wrapper"><div data-gjs-type="text" contenteditable="true" class="gjs-selected">Text</div></div><div class="gjs-rte-toolbar"><span class="gjs-rte-action">B</span></div></div><div class="gjs-blocks-c"><div class="gjs-block" draggable="true"></div></div></div>`,
  },
  {
    name: 'Wix-like text box with drag handles',
    language: 'fr',
    box: '.ql-like',
    html: `
<div class="stage"><div class="component selected" style="position:absolute;left:90px;top:20px;width:300px"><span class="handle n"></span><span class="handle s"></span><div class="ql-like" contenteditable="true" role="textbox"><h1>Titre</h1></div></div><aside role="toolbar"><input type="color"><input type="range"></aside><button>Aperçu</button></div>`,
  },
  {
    name: 'customiser sidebar textarea',
    language: 'pl',
    box: '.customize-control textarea',
    html: `
<form id="customize-controls" class="wrap wp-full-overlay-sidebar"><div id="customize-header-actions"><input type="submit" name="save" id="save" class="button button-primary save" value="Opublikuj"><button type="button" class="customize-controls-close"></button></div><ul class="customize-pane-child"><li class="customize-control customize-control-textarea"><label>Tekst stopki</label><textarea rows="5" data-customize-setting-link="footer"></textarea></li></ul></form><div id="customize-preview" class="wp-full-overlay-main"><iframe title="Podgląd"></iframe></div>`,
  },
  {
    name: 'form builder: question title being written',
    language: 'ar',
    box: '[aria-multiline]',
    html: `
<div dir="rtl" role="list"><div role="listitem" class="question-card selected"><div role="textbox" contenteditable="true" aria-multiline="true" tabindex="0">سؤال بلا عنوان</div><div role="listbox" aria-label="نوع السؤال"><div role="option" aria-selected="true">اختيار</div></div><div><span></span><input type="text" value="الخيار 1"></div><div role="checkbox" aria-checked="false">مطلوب</div><div role="button" aria-label="تكرار"></div><div role="button" aria-label="حذف"></div></div></div>`,
  },
  {
    name: 'newsletter designer text block, MJML canvas',
    language: 'es',
    box: '.mce-content-body',
    html: `
<div class="blockbuilder-preview"><table class="u_body" role="presentation"><tbody><tr><td><div class="blockbuilder-layer blockbuilder-layer-selected"><div class="u_content_text mce-content-body" contenteditable="true" spellcheck="false"><p>Hola</p></div><div class="blockbuilder-layer-controls"><i></i><i></i></div></div></td></tr></tbody></table></div>`,
  },
]);
