import { family, type BoxCase } from '../box-case';

export const spreadsheets = family<BoxCase>('spreadsheet', [
  {
    name: 'formula bar, contenteditable',
    language: 'de',
    box: '#t-formula-bar-input .cell-input',
    html: `
<div id="docs-editor" role="main"><div id="formula-bar"><div id="name-box"><input class="waffle-name-box" value="A1" aria-label="Namenfeld"></div><div class="formula-bar-icon">fx</div><div id="t-formula-bar-input"><div class="cell-input" contenteditable="true" role="combobox" aria-autocomplete="list" spellcheck="false" dir="ltr"></div></div></div><div class="grid-container"><canvas></canvas></div></div>`,
  },
  {
    name: 'cell editor floating over a canvas grid',
    language: 'zxx',
    box: '#waffle-rich-text-editor',
    html: `
<div class="grid4-inner-container"><canvas width="900" height="600" dir="ltr"></canvas><div class="waffle-cell-editor-container" style="position:absolute;left:40px;top:22px;width:120px;height:22px"><div id="waffle-rich-text-editor" class="cell-input editable" contenteditable="true" role="textbox" aria-multiline="true" tabindex="1" spellcheck="true"></div></div></div>`,
  },
  {
    name: 'ARIA grid, input in the active cell',
    language: 'en',
    box: '.ag-text-field-input',
    html: `
<div class="ag-root ag-unselectable" role="treegrid" aria-colcount="3" aria-rowcount="40"><div class="ag-header" role="rowgroup"><div role="row"><div role="columnheader">Pupil</div><div role="columnheader">Mark</div></div></div>
<div class="ag-center-cols-container" role="rowgroup"><div role="row" class="ag-row" row-index="0"><div role="gridcell" class="ag-cell ag-cell-inline-editing"><div class="ag-cell-edit-wrapper"><div class="ag-text-field ag-cell-editor"><div class="ag-wrapper ag-input-wrapper"><input class="ag-input-field-input ag-text-field-input" type="text"></div></div></div></div><div role="gridcell" class="ag-cell">12</div></div></div></div>`,
  },
  {
    name: 'large text editor popped out of a grid cell',
    language: 'pl',
    box: '.ag-large-text-input textarea',
    html: `
<div class="ag-root-wrapper"><div class="ag-root" role="grid"><div role="row"><div role="gridcell">Uwagi</div></div></div></div><div class="ag-theme-quartz ag-popup"><div class="ag-popup-editor ag-popup-child" role="dialog" aria-label="Edytor komórki"><div class="ag-large-text"><div class="ag-large-text-input ag-text-area"><textarea class="ag-text-area-input" maxlength="200" rows="10" cols="60"></textarea></div></div></div></div>`,
  },
  {
    name: 'Handsontable textarea holder',
    language: 'fr',
    box: '.handsontableInput',
    html: `
<div class="handsontable"><div class="ht_master"><table class="htCore"><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>Élève</td><td class="current">Note</td></tr></tbody></table></div><div class="handsontableInputHolder" style="position:absolute;top:0;left:0"><textarea class="handsontableInput" data-hot-input tabindex="-1" style="width:80px;height:23px"></textarea></div></div>`,
  },
  {
    name: 'plain table with contenteditable cells',
    language: 'ar',
    box: 'tbody tr:first-child td:nth-child(2)',
    html: `
<table dir="rtl"><thead><tr><th>الاسم</th><th>الدرجة</th></tr></thead><tbody><tr><td contenteditable="true">Sam Example</td><td contenteditable="true"></td></tr><tr><td contenteditable="true">Alex Example</td><td contenteditable="true">7</td></tr></tbody></table>`,
  },
  {
    name: 'data grid with role grid and textbox cell',
    language: 'zh',
    box: '[role=gridcell] [role=textbox]',
    html: `
<div role="grid" aria-label="成绩"><div role="rowgroup"><div role="row"><div role="columnheader">姓名</div><div role="columnheader">评语</div></div><div role="row"><div role="gridcell">Kit Specimen</div><div role="gridcell"><div role="textbox" contenteditable="plaintext-only"></div></div></div></div></div>`,
  },
  {
    name: 'Office web sheet: hidden editable and formula bar',
    language: 'es',
    box: '#formulaBarTextDivId_textElement',
    html: `
<div id="m_excelWebRenderer_ewaCtl"><div id="Ribbon" role="region"></div><div id="formulaBar" role="region" aria-label="Barra de fórmulas"><input id="FormulaBar-NameBox-input" value="B2"><button aria-label="Cancelar">✕</button><button aria-label="Introducir">✓</button><button aria-label="Función">fx</button><div id="formulaBarTextDivId"><div id="formulaBarTextDivId_textElement" contenteditable="true" role="textbox" class="ewa-fb-text"></div></div></div><div id="gridRows" role="grid"></div></div>`,
  },
]);

export const tables = family<BoxCase>('inline table', [
  {
    name: 'MUI data grid cell in edit mode',
    language: 'en',
    box: '.MuiInputBase-input',
    html: `
<div class="MuiDataGrid-root" role="grid" aria-colcount="4"><div class="MuiDataGrid-columnHeaders" role="presentation"><div role="row"><div role="columnheader">Task</div></div></div><div class="MuiDataGrid-virtualScrollerRenderZone"><div role="row" class="MuiDataGrid-row MuiDataGrid-row--editing"><div role="gridcell" class="MuiDataGrid-cell MuiDataGrid-cell--editing"><div class="MuiInputBase-root MuiDataGrid-editInputCell"><input class="MuiInputBase-input" type="text" value="Trip letter"></div></div><div role="gridcell"><button aria-label="Save"><svg></svg></button><button aria-label="Cancel"><svg></svg></button></div></div></div></div>`,
  },
  {
    name: 'ant table row with inline form and save link',
    language: 'zh',
    box: 'td input#name',
    html: `
<form class="ant-form"><div class="ant-table-wrapper"><table><thead class="ant-table-thead"><tr><th>名称</th><th>备注</th><th></th></tr></thead><tbody class="ant-table-tbody"><tr class="ant-table-row editable-row"><td class="ant-table-cell"><div class="ant-form-item"><input id="name" class="ant-input" type="text"></div></td><td class="ant-table-cell"><textarea class="ant-input" rows="1"></textarea></td><td><a>保存</a> <a>取消</a></td></tr></tbody></table></div></form>`,
  },
  {
    name: 'textarea for remarks in a mark sheet row',
    language: 'cy',
    box: 'tr:nth-of-type(1) textarea',
    html: `
<form method="post" action="/marks"><table class="table table-striped"><thead><tr><th>Disgybl</th><th>Marc</th><th>Sylw</th></tr></thead><tbody><tr><td>Aisha Khan</td><td><input type="number" min="0" max="10"></td><td><textarea rows="1" name="r1"></textarea></td></tr><tr><td>Sam Example</td><td><input type="number"></td><td><textarea rows="1" name="r2"></textarea></td></tr></tbody></table><button type="submit">Cadw</button></form>`,
  },
  {
    name: 'x-editable popover on a table value',
    language: 'pl',
    box: '.editable-input textarea',
    html: `
<table class="table"><tbody><tr><td>Opis</td><td><a href="#" class="editable editable-click editable-open">brak</a><div class="popover fade in editable-container editable-popup"><div class="popover-content"><form class="form-inline editableform"><div class="control-group form-group"><div class="editable-input"><textarea class="form-control input-large" rows="7"></textarea></div><div class="editable-buttons"><button type="submit" class="btn btn-primary editable-submit"><i class="glyphicon glyphicon-ok"></i></button><button type="button" class="btn btn-default editable-cancel"><i class="glyphicon glyphicon-remove"></i></button></div></div></form></div></div></td></tr></tbody></table>`,
  },
  {
    name: 'database app long-text cell expanded in a record dialog',
    language: 'fr',
    box: '.ProseMirror',
    html: `
<div role="dialog" aria-modal="true" class="expandedRecord"><header><h2>Fiche 12</h2><button aria-label="Fermer">×</button></header><dl><div class="field"><dt>Nom</dt><dd><input type="text" value="Alex Example"></dd></div><div class="field"><dt>Date</dt><dd><input type="date"></dd></div><div class="field"><dt>Notes</dt><dd><div class="ProseMirror" contenteditable="true" translate="no" role="textbox" aria-multiline="true"><p><br></p></div></dd></div></dl></div>`,
  },
  {
    name: 'right-to-left table with input in every cell, no names',
    language: 'ur',
    box: 'tr:nth-of-type(2) input',
    html: `
<table dir="rtl" role="table"><tr><th>دن</th><th>گھنٹہ</th></tr><tr><td>پیر</td><td><input type="text" size="8"></td></tr></table>`,
  },
]);
