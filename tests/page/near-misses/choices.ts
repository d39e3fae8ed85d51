import { family, type BoxCase } from '../box-case';

export const filters = family<BoxCase>('filter and tags', [
  {
    name: 'react-select multi value',
    language: 'en',
    box: '#react-select-2-input',
    html: `
<div class="css-b62m3t-container"><div class="select__control"><div class="select__value-container select__value-container--is-multi"><div class="select__multi-value"><div class="select__multi-value__label">Year 3</div><div role="button" class="select__multi-value__remove" aria-label="Remove"></div></div><div class="select__input-container" data-value=""><input class="select__input" id="react-select-2-input" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" autocomplete="off" autocorrect="off" spellcheck="false"></div></div></div></div>`,
  },
  {
    name: 'select2 search in multiple select is a textarea',
    language: 'es',
    box: '.select2-search__field',
    html: `
<select multiple class="select2-hidden-accessible" aria-hidden="true" tabindex="-1"><option selected>Uno</option><option>Dos</option></select><span class="select2 select2-container select2-container--default"><span class="selection"><span class="select2-selection select2-selection--multiple" role="combobox" aria-haspopup="true" aria-expanded="false"><ul class="select2-selection__rendered"><li class="select2-selection__choice">Uno</li></ul><span class="select2-search select2-search--inline"><textarea class="select2-search__field" type="search" tabindex="0" autocorrect="off" autocapitalize="none" spellcheck="false" role="searchbox" aria-autocomplete="list" autocomplete="off"></textarea></span></span></span></span>`,
  },
  {
    name: 'tagify contenteditable input',
    language: 'fr',
    box: '.tagify__input',
    html: `
<label>Mots-clés</label><tags class="tagify tagify--focus" tabindex="-1"><tag class="tagify__tag" value="école" contenteditable="false"><x class="tagify__tag__removeBtn" role="button"></x><div><span class="tagify__tag-text">école</span></div></tag><span contenteditable="" class="tagify__input" tabindex="0" role="textbox" aria-autocomplete="both" aria-multiline="false" data-placeholder="Ajouter" style="display:inline-block;min-width:110px"></span></tags><button>Enregistrer</button>`,
  },
  {
    name: 'Angular Material chip grid',
    language: 'de',
    box: '.mat-mdc-chip-input',
    html: `
<mat-form-field><mat-chip-grid role="grid"><mat-chip-row role="row"><span role="gridcell">Klasse 4</span><button matchipremove><mat-icon></mat-icon></button></mat-chip-row><input class="mat-mdc-chip-input mat-mdc-input-element" id="chip0" placeholder="Neu…" aria-required="false"></mat-chip-grid></mat-form-field>`,
  },
  {
    name: 'table filter above rows',
    language: 'pl',
    box: '.dt-input',
    html: `
<div class="dt-container"><div class="dt-layout-row"><div class="dt-search"><label for="dt-search-0">Szukaj:</label><input type="search" class="dt-input" id="dt-search-0" aria-controls="tab"></div></div><table id="tab" class="display dataTable"><thead><tr><th>Nazwisko</th></tr></thead><tbody><tr><td>Example</td></tr></tbody></table></div>`,
  },
  {
    name: 'label box of a photo album, right-to-left chips',
    language: 'ur',
    box: '#tags-rtl',
    html: `
<div dir="rtl" class="MuiAutocomplete-root"><div class="MuiInputBase-root MuiAutocomplete-inputRoot"><div class="MuiChip-root" role="button"><span class="MuiChip-label">کھیل</span></div><input id="tags-rtl" type="text" class="MuiAutocomplete-input" role="combobox" aria-autocomplete="list" aria-expanded="false"></div></div>`,
  },
  {
    name: 'log filter query with tokens, contenteditable',
    language: 'zh',
    box: '.filtered-search',
    html: `
<div class="filtered-search-box"><ul class="tokens-container"><li class="js-visual-token"><div class="name">状态</div><div class="value">开</div></li><li class="input-token"><div class="filtered-search" contenteditable="true" role="combobox" aria-autocomplete="list" spellcheck="false"></div></li></ul><button type="button" class="clear-search"><svg></svg></button></div><ul class="issues-list"><li>#1</li><li>#2</li></ul>`,
  },
]);

export const pickers = family<BoxCase>('picker', [
  {
    name: 'date field with a calendar grid',
    language: 'fr',
    box: '.react-datepicker__input-container input',
    html: `
<div class="react-datepicker-wrapper"><div class="react-datepicker__input-container"><input type="text" value="21/11/2026" autocomplete="off"></div></div><div class="react-datepicker" role="dialog" aria-modal="true"><div class="react-datepicker__month" role="listbox"><div role="option">21</div></div></div>`,
  },
  {
    name: 'segmented date field, contenteditable spin buttons',
    language: 'de',
    box: '[data-type=day]',
    html: `
<div role="group" class="react-aria-DateInput"><div role="spinbutton" contenteditable="true" inputmode="numeric" data-type="day" aria-valuemin="1" aria-valuemax="31" aria-valuenow="21" tabindex="0" spellcheck="false">21</div><div aria-hidden="true">.</div><div role="spinbutton" contenteditable="true" inputmode="numeric" data-type="month" tabindex="0">11</div></div>`,
  },
  {
    name: 'colour hex input',
    language: 'zxx',
    box: '.hex input',
    html: `
<div class="chrome-picker"><div class="saturation" style="position:relative"></div><div class="hue" role="slider" aria-valuenow="120" tabindex="0"></div><div class="hex"><input spellcheck="false" value="#22AA66"><label>hex</label></div></div>`,
  },
  {
    name: 'number stepper',
    language: 'zh',
    box: '.ant-input-number-input',
    html: `
<div class="ant-input-number"><div class="ant-input-number-handler-wrap"><span role="button" class="ant-input-number-handler-up"></span><span role="button"></span></div><div class="ant-input-number-input-wrap"><input role="spinbutton" aria-valuemin="1" aria-valuenow="3" autocomplete="off" class="ant-input-number-input" value="3"></div></div>`,
  },
  {
    name: 'time picker',
    language: 'ar',
    box: 'input',
    html: `
<div dir="rtl"><label>الساعة <input type="text" inputmode="numeric" placeholder="--:--" role="combobox" aria-haspopup="listbox"></label><ul role="listbox"><li role="option">٠٨:٠٠</li><li role="option">٠٨:٣٠</li></ul></div>`,
  },
  {
    name: 'font size combo in a toolbar',
    language: 'en',
    box: 'input',
    html: `
<div role="toolbar" aria-label="Formatting"><button aria-pressed="false" aria-label="Bold"><b>B</b></button><div role="combobox" aria-expanded="false"><input type="text" value="11" aria-label="Font size"></div><button aria-label="Increase">+</button></div>`,
  },
]);

export const settings = family<BoxCase>('settings', [
  {
    name: 'custom CSS textarea',
    language: 'en',
    box: '#custom_css',
    html: `
<form method="post" action="/admin/theme"><label for="custom_css">Custom CSS</label><textarea id="custom_css" name="settings[custom_css]" class="large-text code" rows="20" spellcheck="false"></textarea><button class="button button-primary">Save changes</button></form>`,
  },
  {
    name: 'site tagline in administration',
    language: 'cy',
    box: '#blogdescription',
    html: `
<form method="post" action="options.php" novalidate><table class="form-table" role="presentation"><tbody><tr><th scope="row"><label for="blogname">Teitl</label></th><td><input name="blogname" id="blogname" class="regular-text"></td></tr><tr><th scope="row"><label for="blogdescription">Llinell</label></th><td><input name="blogdescription" id="blogdescription" class="regular-text"></td></tr><tr><th>Parth amser</th><td><select name="timezone_string"><option>London</option></select></td></tr></tbody></table><p class="submit"><input type="submit" class="button button-primary" value="Cadw"></p></form>`,
  },
  {
    name: 'block list of words, one a line',
    language: 'pl',
    box: '#disallowed_keys',
    html: `
<form method="post" action="options.php"><fieldset><legend>Niedozwolone słowa</legend><textarea name="disallowed_keys" rows="10" cols="50" id="disallowed_keys" class="large-text code"></textarea></fieldset><label><input type="checkbox"> Moderuj</label><input type="submit" value="Zapisz"></form>`,
  },
  {
    name: 'router settings with address list',
    language: 'zh',
    box: '#acl',
    html: `
<div id="maincontent"><form class="cbi-map" method="post"><fieldset class="cbi-section"><div class="cbi-value"><label class="cbi-value-title">允许的地址</label><div class="cbi-value-field"><textarea id="acl" class="cbi-input-textarea" wrap="off" rows="8"></textarea></div></div></fieldset><div class="cbi-page-actions"><button class="cbi-button cbi-button-apply">保存并应用</button><button class="cbi-button cbi-button-reset">复位</button></div></form></div>`,
  },
  {
    name: 'webhook payload template',
    language: 'de',
    box: '[name=template]',
    html: `
<form class="settings"><input name="url" type="url"><select name="method"><option>POST</option></select><textarea name="template" rows="6" spellcheck="false" class="mono">{"text":"{{body}}"}</textarea><label><input type="checkbox" role="switch"> Aktiv</label><button type="button">Testen</button><button type="submit">Sichern</button></form>`,
  },
  {
    name: 'ad block user rules',
    language: 'fr',
    box: '.userfilters textarea',
    html: `
<section class="userfilters"><p><button disabled>Appliquer</button><button>Importer</button><button>Exporter</button></p><textarea spellcheck="false" wrap="off" autocapitalize="off"></textarea></section>`,
  },
  {
    name: 'dashboard query box with environment variables',
    language: 'ur',
    box: '#env',
    html: `
<div dir="rtl"><aside><nav><a href="/deploy">تعیناتی</a><a href="/env">متغیرات</a></nav></aside><form><input name="key" spellcheck="false" dir="ltr"><textarea id="env" name="value" dir="ltr" rows="1" spellcheck="false"></textarea><label><input type="checkbox" checked> پیداوار</label><button>شامل کریں</button></form></div>`,
  },
  {
    name: 'allowed hosts textarea in an extension options page',
    language: 'es',
    box: 'textarea',
    html: `
<main><h1>Opciones</h1><details open><summary>Avanzado</summary><label>Sitios<textarea rows="5" spellcheck="false" placeholder="*.example.org"></textarea></label></details><button id="save">Guardar</button><button id="reset">Restablecer</button></main>`,
  },
]);
