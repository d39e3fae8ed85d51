import { family, type BoxCase } from '../box-case';

export const documents = family<BoxCase>('document', [
  {
    name: 'word processor page, contenteditable with ribbon',
    language: 'de',
    box: '#WACViewPanel_EditingElement',
    html: `
<div id="Ribbon" role="region" aria-label="Menüband"><div role="tablist"><button role="tab">Datei</button><button role="tab" aria-selected="true">Start</button></div><div role="toolbar"><button aria-label="Fett"></button><input role="combobox" aria-label="Schriftart" value="Calibri"><input role="combobox" value="11"></div></div>
<div id="WACViewPanel" role="main"><div class="PageContentContainer" style="width:794px"><div id="WACViewPanel_EditingElement" class="WACEditing EditMode EditingSurfaceBody" contenteditable="true" role="textbox" aria-multiline="true" spellcheck="false" aria-label="Dokumentinhalt"><div class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Brief</span></span></p></div></div></div></div>`,
  },
  {
    name: 'word processor drawn on canvas, text event target',
    language: 'en',
    box: '.docs-texteventtarget-iframe-body',
    html: `
<div id="docs-chrome"><input class="docs-title-input" value="Untitled"><div role="menubar"><div role="menuitem">File</div></div><div id="docs-toolbar" role="toolbar"></div></div><div class="kix-appview-editor" role="presentation"><div class="kix-page-paginated"><canvas></canvas></div></div><div class="docs-texteventtarget"><div class="docs-texteventtarget-iframe-body" role="textbox" contenteditable="true" aria-multiline="true" aria-label="Document content" tabindex="0"></div></div>`,
  },
  {
    name: 'document title field',
    language: 'pl',
    box: '.docs-title-input',
    html: `
<div id="docs-titlebar-container"><div class="docs-title-outer"><span class="docs-title-input-label" aria-hidden="true">Bez tytułu</span><input class="docs-title-input" type="text" autocomplete="off" tabindex="0" aria-label="Zmień nazwę" value="Bez tytułu"></div><div role="button" aria-label="Udostępnij">Udostępnij</div></div>`,
  },
  {
    name: 'page title as a contenteditable heading',
    language: 'es',
    box: 'h1[contenteditable]',
    html: `
<div class="notion-frame"><div class="notion-topbar"><div role="button">Compartir</div></div><main class="notion-scroller"><div class="notion-page-content"><div class="notion-page-block"><h1 contenteditable="true" spellcheck="true" data-content-editable-leaf="true" role="textbox" aria-roledescription="título"></h1></div></div></main></div>`,
  },
  {
    name: 'block of a block document, leaf contenteditable',
    language: 'fr',
    box: '.notion-text-block [contenteditable]',
    html: `
<main class="notion-frame"><div class="notion-page-content" data-content-editable-root="true"><div data-block-id="b1" class="notion-selectable notion-text-block"><div contenteditable="true" class="content-editable-leaf-rtl" data-content-editable-leaf="true" spellcheck="true" role="textbox" aria-label="Écrivez"></div></div><div data-block-id="b2" class="notion-selectable notion-to_do-block"><input type="checkbox"><div contenteditable="true" data-content-editable-leaf="true"></div></div></div></main>`,
  },
  {
    name: 'full page ProseMirror of a wiki-like team document',
    language: 'cy',
    box: '.ProseMirror',
    html: `
<div class="ak-editor"><div data-testid="ak-editor-main-toolbar" role="toolbar"><button aria-label="Trwm"></button><button aria-label="Tabl"></button></div><div class="fabric-editor-popup-scroll-parent ak-editor-content-area"><textarea data-test-id="editor-title" rows="1" placeholder="Teitl"></textarea><div class="ProseMirror pm-table-resizing-plugin" contenteditable="true" role="textbox" aria-label="Prif ardal cynnwys" translate="no"><p><br></p></div></div></div>`,
  },
  {
    name: 'full CKEditor decoupled document',
    language: 'ar',
    box: '.ck-content',
    html: `
<div dir="rtl" class="document-editor"><div class="document-editor__toolbar"><div class="ck ck-toolbar" role="toolbar"><button class="ck ck-button ck-heading-dropdown"></button><button class="ck ck-button"></button></div></div><div class="document-editor__editable-container" style="width:210mm;min-height:297mm"><div class="ck ck-content ck-editor__editable ck-rounded-corners ck-editor__editable_inline" lang="ar" dir="rtl" role="textbox" contenteditable="true" aria-label="منطقة التحرير"><p><br></p></div></div></div>`,
  },
  {
    name: 'role=document editor with page ruler and menubar',
    language: 'zh',
    box: '[role=document]',
    html: `
<div class="office"><div role="menubar"><span role="menuitem">文件</span><span role="menuitem">插入</span><span role="menuitem">表格</span></div><div class="ruler" aria-hidden="true"></div><div class="page" style="width:21cm;min-height:29.7cm"><div role="document" contenteditable="true" class="page-body"><p>第一章</p></div></div><div class="statusbar">第 1 页 · 120 字 · 100%</div></div>`,
  },
  {
    name: 'slide text box on a drawing surface',
    language: 'ur',
    box: '[role=textbox]',
    html: `
<div dir="rtl"><div role="toolbar"><button aria-label="خط"></button></div><ul role="listbox" aria-label="سلائیڈز"><li role="option">1</li><li role="option">2</li></ul><div class="slide" style="width:960px;height:540px;position:relative"><svg width="960" height="540"><rect width="400" height="90"></rect></svg><div role="textbox" contenteditable="true" aria-multiline="true" style="position:absolute;top:80px;right:90px;font-size:40px">عنوان</div></div></div>`,
  },
  {
    name: 'whiteboard sticky note, textarea over a canvas',
    language: 'en',
    box: '.excalidraw-wysiwyg',
    html: `
<div class="excalidraw"><div class="layer-ui__wrapper"><fieldset><label><input type="radio" name="shape"></label><label><input type="radio" name="shape"></label></fieldset></div><canvas class="interactive"></canvas><div class="excalidraw-textEditorContainer"><textarea class="excalidraw-wysiwyg" dir="auto" tabindex="0" wrap="off" data-type="wysiwyg" style="position:absolute;background:transparent;resize:none"></textarea></div></div>`,
  },
  {
    name: 'PDF form: free text annotation',
    language: 'pl',
    box: '.freeTextEditor .internal',
    html: `
<div id="viewer" class="pdfViewer"><div class="page" data-page-number="1"><canvas></canvas><div class="annotationEditorLayer freetextEditing"><div class="freeTextEditor draggable selectedEditor" role="application" tabindex="0"><div class="internal" role="textbox" contenteditable="true" aria-multiline="true" aria-label="Edytor tekstu" data-l10n-id="pdfjs-free-text2"></div></div></div></div></div>`,
  },
  {
    name: 'distraction-free novel editor',
    language: 'it',
    box: 'article[contenteditable]',
    html: `
<main class="write"><aside><ol><li><a href="#c1">Capitolo 1</a></li><li><a href="#c2">Capitolo 2</a></li></ol></aside><article contenteditable="true" class="prose" spellcheck="true"><h2>Capitolo 1</h2><p></p></article><footer>0 parole <button>Esporta</button></footer></main>`,
  },
]);
