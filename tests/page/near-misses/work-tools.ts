import { family, type BoxCase } from '../box-case';

export const calculators = family<BoxCase>('calculator', [
  {
    name: 'calculator with a key pad',
    language: 'de',
    box: '#anzeige',
    html: `
<div class="calc"><input id="anzeige" inputmode="none" value="0" dir="ltr"><div role="group"><button>7</button><button>8</button><button>9</button><button>÷</button><button>4</button><button>5</button><button>6</button><button>×</button><button>=</button><button>C</button></div></div>`,
  },
  {
    name: 'graphing calculator expression field',
    language: 'en',
    box: '.dcg-mq-textarea textarea',
    html: `
<div class="dcg-calculator-api-container"><ol class="dcg-expressionlist" role="list"><li class="dcg-expressionitem"><div class="dcg-math-field"><span class="dcg-mq-editable-field"><span class="dcg-mq-textarea"><textarea autocapitalize="off" autocomplete="off" autocorrect="off" spellcheck="false" aria-label="Expression 1" inputmode="none"></textarea></span><span class="dcg-mq-root-block" aria-hidden="true"><var>y</var></span></span></div></li></ol><canvas></canvas></div>`,
  },
  {
    name: 'math input web component',
    language: 'zxx',
    box: 'math-field >>> [part=keyboard-sink]',
    html: `
<math-field><template shadowrootmode="open"><span class="ML__container" part="container"><span part="keyboard-sink" class="ML__keyboard-sink" contenteditable="true" role="textbox" aria-multiline="false" inputmode="text" autocapitalize="off" spellcheck="false" style="display:inline-block;width:2px;height:20px"></span><span part="content" class="ML__content"><span class="ML__latex">x²</span></span></span><div part="virtual-keyboard-toggle" role="button"></div></template></math-field>`,
  },
  {
    name: 'unit converter',
    language: 'ar',
    box: '#from',
    html: `
<form dir="rtl"><input id="from" type="number" inputmode="decimal"><select><option>متر</option><option>ميل</option></select><span>=</span><input type="number" readonly><select><option>ميل</option></select></form>`,
  },
  {
    name: 'word counter textarea',
    language: 'pl',
    box: 'textarea',
    html: `
<main><h1>Licznik słów</h1><textarea rows="12" placeholder="Wklej tekst"></textarea><table><tbody><tr><th>Słowa</th><td>0</td></tr><tr><th>Znaki</th><td>0</td></tr></tbody></table><button type="button">Wyczyść</button></main>`,
  },
]);

export const maps = family<BoxCase>('map and journey', [
  {
    name: 'map search box over a map',
    language: 'pl',
    box: '#searchboxinput',
    html: `
<div id="omnibox" role="search"><form><input id="searchboxinput" class="searchboxinput" name="q" role="combobox" aria-autocomplete="list" autocomplete="off" autofocus></form><button id="searchbox-searchbutton" aria-label="Szukaj"></button><button aria-label="Trasa"></button></div><div id="scene" role="application"><canvas></canvas></div>`,
  },
  {
    name: 'journey planner from and to',
    language: 'cy',
    box: '#o',
    html: `
<form action="/taith"><label for="o">O</label><input id="o" name="from" role="combobox" aria-autocomplete="list" autocomplete="off"><button type="button" aria-label="Cyfnewid">⇅</button><label for="i">I</label><input id="i" name="to" role="combobox" aria-autocomplete="list"><input type="date"><input type="time"><button>Cynllunio</button></form>`,
  },
  {
    name: 'maps with leaflet geocoder control',
    language: 'fr',
    box: '.leaflet-control-geocoder-form input',
    html: `
<div class="leaflet-container" tabindex="0"><div class="leaflet-pane leaflet-map-pane"></div><div class="leaflet-control-container"><div class="leaflet-top leaflet-right"><div class="leaflet-control-geocoder leaflet-bar leaflet-control leaflet-control-geocoder-expanded"><button class="leaflet-control-geocoder-icon" type="button"></button><div class="leaflet-control-geocoder-form"><input type="text" placeholder="Rechercher…"></div></div></div></div></div>`,
  },
  {
    name: 'label of a pin on one’s own map',
    language: 'es',
    box: '#lugar',
    html: `
<div class="map" role="application"><div class="leaflet-popup"><div class="leaflet-popup-content-wrapper"><form><input id="lugar" type="text" name="name"><textarea name="description" rows="3"></textarea><input type="color"><button type="submit">Guardar</button><button type="button">Borrar</button></form></div><a class="leaflet-popup-close-button" role="button" href="#close">×</a></div></div>`,
  },
  {
    name: 'taxi pick-up note',
    language: 'ur',
    box: 'textarea',
    html: `
<div dir="rtl"><div class="mapboxgl-map"><canvas class="mapboxgl-canvas"></canvas></div><section><input aria-label="کہاں سے" role="combobox"><input aria-label="کہاں تک" role="combobox"><textarea rows="1" aria-label="ڈرائیور کے لیے"></textarea><div role="radiogroup"><div role="radio" aria-checked="true">350</div><div role="radio" aria-checked="false">500</div></div><button>بلائیں</button></section></div>`,
  },
]);

export const calendars = family<BoxCase>('calendar', [
  {
    name: 'event description, contenteditable, with dates and guests',
    language: 'en',
    box: '#xDescIn [role=textbox]',
    html: `
<form><input aria-label="Title" autocomplete="off"><div role="group"><input data-key="startDate" value="21 Nov 2026" aria-label="Start date"><input data-key="startTime" value="09:00" role="combobox"><input data-key="endTime" value="10:00" role="combobox"><input data-key="endDate" value="21 Nov 2026"></div><div role="checkbox" aria-checked="false">All day</div><div role="tablist"><button role="tab">Event details</button><button role="tab">Find a time</button></div><input aria-label="Location" role="combobox"><div id="xDescIn"><div role="toolbar"><button aria-label="Bold"></button></div><div role="textbox" aria-multiline="true" contenteditable="true" aria-label="Description"></div></div><input aria-label="Guests" role="combobox"><button>Save</button></form>`,
  },
  {
    name: 'quick event popover, title only',
    language: 'de',
    box: 'input[type=text]',
    html: `
<div role="grid" aria-label="November 2026"><div role="row"><div role="gridcell">20</div><div role="gridcell" aria-selected="true">21</div></div></div><div role="dialog" style="position:absolute"><input type="text" placeholder="Titel"><button>Termin</button><button>Aufgabe</button><input type="date"><input type="time"><button>Speichern</button></div>`,
  },
  {
    name: 'meeting invitation body with attendees',
    language: 'pl',
    box: '[aria-multiline=true]',
    html: `
<div role="dialog"><input placeholder="Dodaj tytuł"><div contenteditable="true" role="textbox" aria-label="Zaproś uczestników" aria-autocomplete="list" aria-multiline="false"></div><input type="text" role="combobox" aria-label="Data rozpoczęcia" value="21.11.2026"><input type="text" role="combobox" aria-label="Godzina" value="08:00"><input aria-label="Lokalizacja" role="combobox"><div contenteditable="true" role="textbox" aria-multiline="true" class="EditorClass"></div><button>Wyślij</button></div>`,
  },
  {
    name: 'event note in a Bootstrap modal',
    language: 'fr',
    box: '#desc',
    html: `
<div class="modal show" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">Évènement</h5></div><div class="modal-body"><input class="form-control" name="title"><input class="form-control" type="datetime-local" name="start"><input class="form-control" type="datetime-local" name="end"><textarea id="desc" class="form-control" name="description"></textarea></div><div class="modal-footer"><button class="btn btn-secondary">Annuler</button><button class="btn btn-primary">OK</button></div></div></div></div>`,
  },
  {
    name: 'reminder with repeat rules, right-to-left',
    language: 'ar',
    box: 'textarea',
    html: `
<form dir="rtl"><input name="summary"><textarea name="notes" rows="3"></textarea><input type="datetime-local" name="at"><select name="repeat"><option>يوميا</option><option>أسبوعيا</option></select><button>حفظ</button></form>`,
  },
]);

export const vaults = family<BoxCase>('password keeper', [
  {
    name: 'vault item notes with log-in fields',
    language: 'en',
    box: '#notes',
    html: `
<form bitform><input name="name"><input name="username" autocomplete="off"><input type="password" name="password" autocomplete="new-password"><button type="button" aria-label="Generate"></button><input name="uri" type="url"><label for="notes">Notes</label><textarea id="notes" name="notes" rows="6"></textarea><button type="submit">Save</button><button type="button">Cancel</button></form>`,
  },
  {
    name: 'secure note',
    language: 'de',
    box: '#sn',
    html: `
<app-vault-add-edit><form><select name="type"><option>Anmeldung</option><option selected>Sichere Notiz</option></select><select name="folder"><option>Kein Ordner</option></select><input name="name"><textarea id="sn" name="notes" rows="8" spellcheck="false"></textarea><label><input type="checkbox"> Master-Passwort erneut abfragen</label><button type="submit">Speichern</button></form></app-vault-add-edit>`,
  },
  {
    name: 'text of a self-destroying secret',
    language: 'fr',
    box: '#secret',
    html: `
<form method="post" action="/share"><textarea id="secret" name="secret" rows="10" autocomplete="off" spellcheck="false"></textarea><input type="password" name="passphrase" autocomplete="new-password"><select name="ttl"><option>1 h</option><option>7 j</option></select><button>Créer un lien secret</button></form>`,
  },
  {
    name: 'custom field value in a vault, web component',
    language: 'zxx',
    box: 'vault-item >>> textarea',
    html: `
<vault-item><template shadowrootmode="open"><form autocomplete="off"><input type="text" data-1p-ignore><input type="password"><input type="url"><textarea rows="2" data-lpignore="true"></textarea><button type="submit"><svg></svg></button></form></template></vault-item>`,
  },
  {
    name: 'seed import in an authenticator page',
    language: 'zh',
    box: 'textarea',
    html: `
<div role="dialog" aria-modal="true"><h2>导入密钥</h2><input type="file" accept="image/*"><textarea rows="3" spellcheck="false" autocomplete="off" placeholder="otpauth://"></textarea><input type="password" placeholder="主密码"><button>导入</button></div>`,
  },
]);

export const renames = family<BoxCase>('rename', [
  {
    name: 'file being renamed in a tree',
    language: 'en',
    box: '.monaco-inputbox input',
    html: `
<div class="explorer-folders-view" role="tree"><div class="monaco-list-row" role="treeitem" aria-level="1" aria-expanded="true">src</div><div class="monaco-list-row" role="treeitem" aria-level="2"><div class="explorer-item explorer-item-edited"><div class="monaco-inputbox"><div class="ibwrapper"><input class="input" type="text" value="plan.md" spellcheck="false"></div></div></div></div></div>`,
  },
  {
    name: 'rename dialog of a drive',
    language: 'pl',
    box: 'input[type=text]',
    html: `
<div role="alertdialog" aria-modal="true"><h2>Zmień nazwę</h2><input type="text" value="Klasa 3.docx"><button>Anuluj</button><button>OK</button></div>`,
  },
  {
    name: 'contenteditable file name in a list row',
    language: 'ar',
    box: '[contenteditable]',
    html: `
<div dir="rtl" role="listbox" aria-label="ملفات"><div role="option"><svg></svg><span>صور</span></div><div role="option" aria-selected="true"><svg></svg><span contenteditable="plaintext-only" spellcheck="false">خطة.docx</span></div></div>`,
  },
  {
    name: 'sheet tab being renamed',
    language: 'de',
    box: '.docs-sheet-tab-name',
    html: `
<div class="docs-sheet-container" role="tablist"><div class="docs-sheet-tab" role="tab"><span class="docs-sheet-tab-name" contenteditable="true" spellcheck="false" dir="ltr">Tabelle1</span></div><div class="docs-sheet-tab" role="tab"><span>Tabelle2</span></div></div>`,
  },
  {
    name: 'layer being renamed in a design tool',
    language: 'zxx',
    box: 'input',
    html: `
<div role="treegrid"><div role="row" aria-level="1"><div role="gridcell"><button><svg></svg></button></div></div><div role="row" aria-level="2"><div role="gridcell"><input type="text" value="Rect 1"></div></div></div>`,
  },
]);
