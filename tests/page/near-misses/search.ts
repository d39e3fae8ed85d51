import { family, type BoxCase } from '../box-case';

export const search = family<BoxCase>('search', [
  {
    name: 'site search in a header, type=search',
    language: 'en',
    box: 'input[type=search]',
    html: `
<header><nav><a href="/">Oakbridge</a></nav><form role="search" action="/search"><label for="s">Search</label><input id="s" type="search" name="s"><button type="submit">Go</button></form></header>`,
  },
  {
    name: 'search engine home page with a textarea as combobox',
    language: 'pl',
    box: '#APjFq',
    html: `
<form action="/search" role="search" method="get"><div><div><svg width="20" height="20"></svg></div>
<textarea id="APjFq" name="q" rows="1" maxlength="2048" role="combobox" aria-autocomplete="both" aria-expanded="false" aria-haspopup="both" aria-controls="sug" title="Szukaj" autocapitalize="off" autocomplete="off" spellcheck="false"></textarea>
<div role="button" tabindex="0" aria-label="Szukaj głosem"><svg></svg></div></div>
<div id="sug" role="listbox"></div><center><input type="submit" name="btnK" value="Szukaj"><input type="submit" name="btnI" value="Szczęśliwy traf"></center></form>`,
  },
  {
    name: 'search engine textarea without form role, results below',
    language: 'zh',
    box: '#sb_q',
    html: `
<form action="/search" id="sb_form"><div><textarea id="sb_q" name="q" rows="1" maxlength="1000" autocomplete="off" enterkeyhint="search" placeholder="网页搜索"></textarea><label for="go"><svg></svg></label><input id="go" type="submit" tabindex="0" value=""></div></form>
<main><ol><li><h2><a href="/a">结果一</a></h2><p>说明</p></li><li><h2><a href="/b">结果二</a></h2><p>说明</p></li></ol></main>`,
  },
  {
    name: 'ARIA combobox of a shop with suggestions open',
    language: 'de',
    box: '#suche',
    html: `
<div class="nav-fill"><form class="nav-searchbar" method="get" action="/s"><select name="cat" aria-label="Kategorie"><option>Alle</option><option>Bücher</option></select>
<input type="text" id="suche" name="field-keywords" role="combobox" aria-expanded="true" aria-controls="vorschlag" aria-autocomplete="list" placeholder="Suche" autocomplete="off"><input type="submit" value="Los"></form>
<div id="vorschlag" role="listbox"><div role="option">bleistift</div><div role="option">bleistift hb</div></div></div>`,
  },
  {
    name: 'contenteditable with role searchbox',
    language: 'ur',
    box: '[role=searchbox]',
    html: `
<div dir="rtl"><div class="search-pane"><div role="searchbox" contenteditable="true" aria-label="تلاش کریں" tabindex="0"></div><button type="button" aria-label="بند کریں"><svg></svg></button></div><div role="list"><div role="listitem">استاد</div></div></div>`,
  },
  {
    name: 'messenger list search, contenteditable textbox over the chats',
    language: 'ar',
    box: '.lexical-rich-text-input [contenteditable]',
    html: `
<div dir="rtl"><div id="side"><header><h1>الدردشات</h1></header><div tabindex="-1"><button aria-label="بحث"><span data-icon="search"><svg></svg></span></button>
<div class="lexical-rich-text-input"><div contenteditable="true" role="textbox" aria-label="ابحث" data-lexical-editor="true" data-tab="3" title="ابحث"><p><br></p></div></div></div>
<div id="pane-side"><div role="grid" aria-label="قائمة"><div role="row"><div role="gridcell">Sam Example</div></div><div role="row"><div role="gridcell">Alex Example</div></div></div></div></div></div>`,
  },
  {
    name: 'header icon button that opens a search field in a dialog',
    language: 'fr',
    box: '.DocSearch-Input',
    html: `
<div class="DocSearch DocSearch-Container" role="button" tabindex="0"><div class="DocSearch-Modal"><header class="DocSearch-SearchBar"><form class="DocSearch-Form"><label for="docsearch-input"><svg></svg></label>
<input class="DocSearch-Input" id="docsearch-input" aria-autocomplete="both" aria-labelledby="docsearch-label" autocomplete="off" autocorrect="off" spellcheck="false" enterkeyhint="go" placeholder="Rechercher dans la documentation" maxlength="64" type="search"><button type="reset" title="Effacer"><svg></svg></button></form></header></div></div>`,
  },
  {
    name: 'command palette',
    language: 'en',
    box: '[cmdk-input]',
    html: `
<div role="dialog" aria-modal="true"><div cmdk-root tabindex="-1"><label cmdk-label for="r1">Command menu</label>
<input cmdk-input id="r1" type="text" role="combobox" aria-autocomplete="list" aria-expanded="true" aria-controls="r2" autocomplete="off" spellcheck="false" placeholder="Type a command">
<div cmdk-list role="listbox" id="r2"><div cmdk-group><div cmdk-item role="option">New document</div><div cmdk-item role="option">Send message</div></div></div></div></div>`,
  },
  {
    name: 'in-page find bar of a web viewer',
    language: 'es',
    box: '#findInput',
    html: `
<div class="findbar doorHanger" id="findbar"><div id="findbarInputContainer"><input id="findInput" class="toolbarField" title="Buscar" placeholder="Buscar en el documento" tabindex="91" aria-invalid="false"><div class="splitToolbarButton"><button id="findPrevious" type="button"></button><button id="findNext" type="button"></button></div></div>
<div><input type="checkbox" id="findHighlightAll"><label for="findHighlightAll">Resaltar</label></div><span id="findResultsCount">2/7</span></div>`,
  },
  {
    name: 'find and replace in a code editor, textareas',
    language: 'en',
    box: '.find-part textarea',
    html: `
<div class="monaco-editor"><div class="editor-widget find-widget visible" role="dialog" aria-hidden="false"><div class="button toggle codicon" role="button" tabindex="-1"></div>
<div class="find-part"><div class="monaco-findInput"><div class="monaco-scrollable-element"><div class="monaco-inputbox"><div class="ibwrapper"><textarea class="input" autocorrect="off" autocapitalize="off" spellcheck="false" wrap="off" aria-label="Find"></textarea></div></div></div></div>
<div class="matchesCount">No results</div><div class="button codicon disabled" role="button"></div></div><div class="replace-part"><textarea class="input" aria-label="Replace"></textarea><div class="button codicon" role="button"></div></div></div></div>`,
  },
  {
    name: 'Material autocomplete search in a toolbar',
    language: 'pl',
    box: '#mat-input-0',
    html: `
<mat-toolbar class="mat-toolbar" role="toolbar"><mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-infix"><label for="mat-input-0">Znajdź ucznia</label>
<input matinput id="mat-input-0" class="mat-mdc-autocomplete-trigger mat-mdc-input-element" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="listbox" autocomplete="off"></div></div></mat-form-field><button mat-icon-button class="mat-mdc-icon-button"><mat-icon>search</mat-icon></button></mat-toolbar>`,
  },
  {
    name: 'Bootstrap navbar search',
    language: 'cy',
    box: '.form-control',
    html: `
<nav class="navbar navbar-expand-lg"><div class="container-fluid"><a class="navbar-brand" href="/">Ysgol</a><form class="d-flex" role="search"><input class="form-control me-2" type="search" placeholder="Chwilio" aria-label="Chwilio"><button class="btn btn-outline-success" type="submit">Chwilio</button></form></div></nav>`,
  },
  {
    name: 'search inside nested shadow roots',
    language: 'en',
    box: 'app-shell >>> search-box >>> input',
    html: `
<app-shell><template shadowrootmode="open"><header><search-box><template shadowrootmode="open"><form role="search"><label><slot name="icon"></slot><input type="text" name="q" autocomplete="off" enterkeyhint="search" aria-haspopup="true"></label></form></template></search-box></header><main><article><h2>News</h2></article></main></template></app-shell>`,
  },
  {
    name: 'search in a closed shadow root, no labels',
    language: 'zxx',
    box: 'x-find >>> textarea',
    html: `
<header><x-find><template shadowrootmode="closed"><search><form action="/find" method="get"><textarea name="query" rows="1"></textarea><button><svg viewBox="0 0 16 16"></svg></button></form></search></template></x-find></header>`,
  },
  {
    name: 'video site search, typed div with icon button',
    language: 'es',
    box: 'input[name=search_query]',
    html: `
<ytd-masthead><div id="container"><div id="center"><yt-searchbox role="search"><div class="box"><form action="/results"><input class="yt-searchbox-input" name="search_query" type="text" role="combobox" aria-controls="i0" aria-expanded="true" aria-autocomplete="list" autocomplete="off" placeholder="Buscar"></form></div><button class="yt-searchbox-button" aria-label="Buscar"><svg></svg></button></yt-searchbox></div></div></ytd-masthead>`,
  },
  {
    name: 'people picker search in a group dialog',
    language: 'de',
    box: 'input',
    html: `
<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Mitglieder hinzufügen</h2><div><svg></svg><input type="text" placeholder="Name oder Nummer" autocomplete="off" aria-autocomplete="list" aria-controls="leute" role="combobox" aria-expanded="true"></div>
<ul id="leute" role="listbox" aria-multiselectable="true"><li role="option" aria-selected="false">Robin Example</li><li role="option" aria-selected="true">Jo Sample</li></ul><button type="button">Abbrechen</button><button type="button">Weiter</button></div>`,
  },
  {
    name: 'emoji picker search beside a composer',
    language: 'fr',
    box: '#emo',
    html: `
<section class="emoji-mart" aria-label="Emoji" role="dialog"><div class="search"><input id="emo" type="search" placeholder="Rechercher" autocomplete="off"><button class="icon"><svg></svg></button></div>
<div class="category" role="group"><button aria-label="😀"><span>😀</span></button><button aria-label="😂"><span>😂</span></button><button aria-label="👍"><span>👍</span></button></div></section>`,
  },
  {
    name: 'GIF picker search in a popover',
    language: 'ur',
    box: 'input',
    html: `
<div role="dialog" dir="rtl"><div role="tablist"><button role="tab" aria-selected="true">GIF</button><button role="tab">اسٹیکر</button></div><form><input type="text" aria-label="GIF تلاش کریں"><button type="button" aria-label="صاف کریں">×</button></form><div role="grid"><div role="row"><img alt=""><img alt=""></div></div></div>`,
  },
  {
    name: 'library catalogue advanced search with a textarea of terms',
    language: 'it',
    box: '#terms',
    html: `
<main><h1>Ricerca avanzata</h1><form method="get" action="/opac"><fieldset><legend>Parole</legend><textarea id="terms" name="terms" rows="3"></textarea></fieldset><fieldset><legend>Anno</legend><input type="number" name="from"><input type="number" name="to"></fieldset><label><input type="checkbox" name="full"> Testo completo</label><button type="submit">Cerca</button><button type="reset">Azzera</button></form></main>`,
  },
  {
    name: 'forum search with an order select above results',
    language: 'cy',
    box: '#keywords',
    html: `
<div id="wrap"><form method="get" action="./search.php" id="search"><fieldset class="search-box"><input name="keywords" id="keywords" type="search" maxlength="128" class="inputbox search tiny" size="20" placeholder="Chwilio…"><button class="button button-search" type="submit" title="Chwilio"><i class="icon fa-search fa-fw"></i></button></fieldset></form><div class="forumbg"><ul class="topiclist"><li class="row"><a href="#">Pwnc</a></li></ul></div></div>`,
  },
]);
