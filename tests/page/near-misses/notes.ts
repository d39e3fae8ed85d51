import { family, type BoxCase } from '../box-case';

export const notes = family<BoxCase>('notes and tasks', [
  {
    name: 'note card taking a note, contenteditable title and text',
    language: 'de',
    box: '[contenteditable][aria-multiline]',
    html: `
<div class="notes-container"><div class="IZ65Hb"><div contenteditable="true" role="textbox" spellcheck="true" aria-label="Titel"></div><div contenteditable="true" aria-multiline="true" role="textbox" tabindex="0" spellcheck="true" aria-label="Notiz"></div><div role="toolbar"><div role="button" aria-label="Erinnerung"></div><div role="button" aria-label="Farbe"></div><div role="button" aria-label="Archivieren"></div><div role="button">Schließen</div></div></div><div role="list"><div role="listitem">Einkauf</div></div></div>`,
  },
  {
    name: 'add a to-do, single input above a list',
    language: 'en',
    box: '.new-todo',
    html: `
<section class="todoapp"><header class="header"><h1>todos</h1><input class="new-todo" placeholder="What needs to be done?" autofocus></header><section class="main"><input id="toggle-all" class="toggle-all" type="checkbox"><ul class="todo-list"><li class="completed"><div class="view"><input class="toggle" type="checkbox" checked><label>Marking</label><button class="destroy"></button></div></li></ul></section></section>`,
  },
  {
    name: 'to-do being renamed in its row',
    language: 'pl',
    box: 'input.edit',
    html: `
<section class="todoapp"><ul class="todo-list"><li class="editing"><div class="view"><input class="toggle" type="checkbox"><label>Zeszyty</label></div><input class="edit" value="Zeszyty"></li><li><div class="view"><input class="toggle" type="checkbox"><label>Plan</label></div></li></ul></section>`,
  },
  {
    name: 'task editor with ProseMirror name and description',
    language: 'es',
    box: '.task_editor__description_field .tiptap',
    html: `
<form class="task_editor focus-marker-enabled-within"><div class="task_editor__editing_area"><div class="task_editor__content_field"><div contenteditable="true" class="tiptap ProseMirror" role="textbox" aria-label="Nombre" aria-multiline="false"><p></p></div></div><div class="task_editor__description_field"><div contenteditable="true" class="tiptap ProseMirror" role="textbox" aria-label="Descripción"><p><br></p></div></div><div role="button" aria-label="Fecha"></div><div role="button" aria-label="Prioridad"></div></div><div role="button" aria-haspopup="listbox">Bandeja</div><button type="button">Cancelar</button><button type="submit" aria-disabled="true">Añadir</button></form>`,
  },
  {
    name: 'kanban: add a card textarea in a column',
    language: 'fr',
    box: '[data-testid=list-card-composer-textarea]',
    html: `
<ol id="board"><li data-testid="list-wrapper"><h2><textarea data-testid="list-name-textarea" rows="1">À faire</textarea></h2><ol data-testid="list-cards"><li><a href="/c/1">Sortie</a></li></ol><form><textarea data-testid="list-card-composer-textarea" dir="auto" data-auto-grow="true" placeholder="Titre"></textarea><button type="submit" data-testid="list-card-composer-add-card-button">Ajouter</button><button type="button" data-testid="list-card-composer-cancel-button"><svg></svg></button></form></li></ol>`,
  },
  {
    name: 'kanban: column name textarea',
    language: 'zh',
    box: 'h2 textarea',
    html: `
<ol><li class="list"><div class="list-header"><h2><textarea dir="auto" maxlength="512" spellcheck="false" rows="1">待办</textarea></h2><button aria-haspopup="menu"><svg></svg></button></div><ol class="cards"><li class="card">家长会</li></ol></li><li class="list"><div class="list-header"><h3>完成</h3></div></li></ol>`,
  },
  {
    name: 'kanban: description of a card in a dialog',
    language: 'ur',
    box: '.ProseMirror',
    html: `
<div role="dialog" aria-modal="true" dir="rtl"><h2>کارڈ</h2><section><h3>تفصیل</h3><div class="ak-editor"><div role="toolbar"><button aria-label="موٹا"></button></div><div class="ProseMirror" contenteditable="true" role="textbox" aria-multiline="true"><p><br></p></div></div><button>محفوظ</button><button>منسوخ</button></section><aside><button>ارکان</button><button>لیبل</button><button>تاریخ</button><button>فہرست</button></aside></div>`,
  },
  {
    name: 'checklist item being added',
    language: 'cy',
    box: 'textarea',
    html: `
<section class="checklist"><h3>Rhestr wirio</h3><progress value="1" max="3"></progress><ul><li><input type="checkbox" checked> Llythyr</li><li><input type="checkbox"> Bws</li></ul><div><textarea rows="2" dir="auto"></textarea><button type="button">Ychwanegu</button><button type="button">Canslo</button><button type="button" aria-label="Neilltuo"><svg></svg></button></div></section>`,
  },
  {
    name: 'note app: the only textarea of a page that saves itself',
    language: 'en',
    box: '#pad',
    html: `
<div id="app"><header><a href="/">Pad</a> <span aria-live="polite">Saved</span></header><textarea id="pad" autofocus spellcheck="true" style="width:100%;height:90vh;border:0"></textarea></div>`,
  },
  {
    name: 'shared pad in a same-page editor',
    language: 'de',
    box: '#innerdocbody',
    html: `
<div id="editbar" class="toolbar"><ul class="menu_left" role="toolbar"><li data-key="bold"><a><button class="buttonicon buttonicon-bold"></button></a></li></ul></div><div id="editorcontainer"><div id="innerdocbody" class="innerdocbody syntax authorColors" contenteditable="true" role="application" spellcheck="true"><div class="ace-line"><span class="author-a">Protokoll</span></div></div></div>`,
  },
  {
    name: 'outliner bullet',
    language: 'pl',
    box: '.project.selected .innerContentContainer',
    html: `
<div class="page"><div class="project root"><div class="children"><div class="project"><div class="name"><div class="content" contenteditable="true"><span class="innerContentContainer">Cele</span></div></div></div><div class="project selected"><div class="name"><a class="bullet"><svg></svg></a><div class="content"><span class="innerContentContainer" contenteditable="true" style="display:inline-block;min-width:200px;min-height:20px"></span></div></div></div></div></div></div>`,
  },
  {
    name: 'journal entry with mood, private',
    language: 'ar',
    box: 'textarea',
    html: `
<main dir="rtl"><h1>يوميات</h1><form><input type="date" name="day"><div role="radiogroup"><label><input type="radio" name="mood" value="1">☹</label><label><input type="radio" name="mood" value="2">☺</label></div><textarea name="entry" rows="14"></textarea><button type="submit">حفظ</button></form></main>`,
  },
  {
    name: 'Markdown vault editor',
    language: 'zxx',
    box: '.cm-content',
    html: `
<div class="workspace-leaf mod-active"><div class="view-header"><div class="view-header-title" tabindex="-1" contenteditable="true">2026-11-21</div></div><div class="markdown-source-view cm-s-obsidian mod-cm6 is-live-preview"><div class="cm-editor"><div class="cm-scroller"><div class="cm-sizer"><div class="inline-title" contenteditable="true" spellcheck="true">2026-11-21</div><div class="cm-content cm-lineWrapping" contenteditable="true" role="textbox" aria-multiline="true" data-language="hypermd"><div class="cm-line"><br></div></div></div></div></div></div></div>`,
  },
  {
    name: 'lesson planner cell popover',
    language: 'en',
    box: '#plan',
    html: `
<div class="planner"><table><thead><tr><th></th><th>Mon</th><th>Tue</th></tr></thead><tbody><tr><th>P1</th><td>Maths</td><td>Art</td></tr></tbody></table><div role="dialog" aria-labelledby="pl"><h2 id="pl">Mon P1</h2><label>Objectives <textarea id="plan" rows="4"></textarea></label><label>Resources <input type="file" multiple></label><button>Save</button><button>Copy to next week</button></div></div>`,
  },
]);
