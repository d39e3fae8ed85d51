import { family, type BoxCase } from '../box-case';

export const code = family<BoxCase>('code', [
  {
    name: 'Monaco with its hidden textarea',
    language: 'en',
    box: 'textarea.inputarea',
    html: `
<div class="editor-container"><div class="monaco-editor no-user-select showUnused vs-dark" role="code" data-uri="inmemory://model/1"><div class="overflow-guard"><div class="margin" role="presentation"><div class="margin-view-overlays"><div class="line-numbers">1</div></div></div>
<div class="monaco-scrollable-element editor-scrollable" role="presentation"><div class="lines-content monaco-editor-background"><div class="view-lines" role="presentation"><div class="view-line"><span><span class="mtk6">const</span><span class="mtk1"> a = 1;</span></span></div></div></div></div>
<textarea data-mprt="7" class="inputarea monaco-mouse-cursor-text" wrap="off" autocorrect="off" autocapitalize="off" autocomplete="off" spellcheck="false" aria-label="Editor content" aria-required="false" tabindex="0" role="textbox" aria-roledescription="editor" aria-multiline="true" aria-autocomplete="both"></textarea></div></div></div>`,
  },
  {
    name: 'Monaco with EditContext div instead of a textarea',
    language: 'de',
    box: '.native-edit-context',
    html: `
<div class="monaco-editor vs" role="code"><div class="overflow-guard"><div class="native-edit-context" role="textbox" tabindex="0" aria-multiline="true" aria-roledescription="Editor" aria-autocomplete="both" aria-label="Editorinhalt" contenteditable="true" spellcheck="false"></div><div class="view-lines"><div class="view-line"><span>x</span></div></div></div></div>`,
  },
  {
    name: 'CodeMirror 6 on a playground page',
    language: 'pl',
    box: '.cm-content',
    html: `
<div class="playground"><div class="cm-editor ͼ1 ͼ2"><div class="cm-announced" aria-live="polite"></div><div tabindex="-1" class="cm-scroller"><div class="cm-gutters" aria-hidden="true"><div class="cm-gutter cm-lineNumbers"><div class="cm-gutterElement">1</div></div></div><div spellcheck="false" autocorrect="off" autocapitalize="off" writingsuggestions="false" translate="no" contenteditable="true" class="cm-content" role="textbox" aria-multiline="true" data-language="javascript"><div class="cm-line">print()</div></div></div></div><button>Uruchom</button><button>Udostępnij</button></div>`,
  },
  {
    name: 'CodeMirror 6 with its classes only, inside a shadow root',
    language: 'zxx',
    box: 'code-field >>> .cm-content',
    html: `
<code-field><template shadowrootmode="open"><div class="cm-editor"><div class="cm-scroller"><div contenteditable="true" class="cm-content cm-lineWrapping" role="textbox" aria-multiline="true" spellcheck="false"><div class="cm-line"><br></div></div></div></div></template></code-field>`,
  },
  {
    name: 'CodeMirror 5 on an administration page',
    language: 'fr',
    box: '.CodeMirror textarea',
    html: `
<form method="post" action="/admin/snippet"><textarea id="src" style="display:none"></textarea><div class="CodeMirror cm-s-default CodeMirror-wrap" translate="no"><div style="overflow:hidden;position:relative;width:3px;height:0"><textarea autocorrect="off" autocapitalize="off" spellcheck="false" tabindex="0" style="position:absolute;bottom:-1em;padding:0;width:1px;height:1em;outline:none"></textarea></div><div class="CodeMirror-scroll" tabindex="-1"><div class="CodeMirror-lines" role="presentation"><div role="presentation"><div class="CodeMirror-code" role="presentation"><pre class="CodeMirror-line"><span>a {}</span></pre></div></div></div></div></div><button type="submit">Enregistrer</button></form>`,
  },
  {
    name: 'Ace editor',
    language: 'ar',
    box: '.ace_text-input',
    html: `
<div dir="rtl"><div id="editor" class="ace_editor ace-tm" style="direction:ltr"><textarea class="ace_text-input" wrap="off" autocorrect="off" autocapitalize="off" spellcheck="false" style="opacity:0;height:1em"></textarea><div class="ace_gutter" aria-hidden="true"><div class="ace_layer ace_gutter-layer"><div class="ace_gutter-cell">1</div></div></div><div class="ace_scroller"><div class="ace_content"><div class="ace_layer ace_text-layer"><div class="ace_line">x = 1</div></div></div></div></div><button>تشغيل</button></div>`,
  },
  {
    name: 'contenteditable pre with a highlighter',
    language: 'en',
    box: 'pre code',
    html: `
<section class="live-example"><h2>Try it</h2><pre class="language-html"><code class="language-html hljs" contenteditable="true" spellcheck="false">&lt;p&gt;Hello&lt;/p&gt;</code></pre><iframe title="Result"></iframe><button type="button">Reset</button></section>`,
  },
  {
    name: 'transparent textarea laid over a highlighted pre',
    language: 'es',
    box: '.npm__react-simple-code-editor__textarea',
    html: `
<div class="editor" style="position:relative;font-family:monospace"><textarea class="npm__react-simple-code-editor__textarea" autocapitalize="off" autocomplete="off" autocorrect="off" spellcheck="false" data-gramm="false" style="-webkit-text-fill-color:transparent;position:absolute"></textarea><pre aria-hidden="true">const hola = 1</pre></div><button>Ejecutar</button>`,
  },
  {
    name: 'notebook code cell with run button',
    language: 'pl',
    box: '.jp-Cell-inputArea .cm-content',
    html: `
<div class="jp-Notebook" role="feed"><div class="jp-Cell jp-CodeCell jp-Notebook-cell jp-mod-active" role="article" aria-label="Komórka kodu"><div class="jp-Cell-inputWrapper"><div class="jp-InputArea jp-Cell-inputArea"><div class="jp-InputPrompt">[1]:</div><div class="jp-CodeMirrorEditor jp-Editor jp-InputArea-editor"><div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true" role="textbox" aria-multiline="true"><div class="cm-line">1+1</div></div></div></div></div></div></div><div class="jp-Cell-outputWrapper"><div class="jp-OutputArea"><pre>2</pre></div></div></div></div>`,
  },
  {
    name: 'notebook text cell in markdown',
    language: 'zh',
    box: '.cm-content',
    html: `
<div class="jp-Notebook"><div class="jp-Cell jp-MarkdownCell jp-Notebook-cell"><div class="jp-Cell-inputWrapper"><div class="jp-InputArea"><div class="jp-InputPrompt"></div><div class="cm-editor"><div class="cm-scroller"><div class="cm-content cm-lineWrapping" contenteditable="true" role="textbox" aria-multiline="true" data-language="markdown"><div class="cm-line"># 标题</div></div></div></div></div></div></div></div>`,
  },
  {
    name: 'regular expression tester',
    language: 'de',
    box: '#subject',
    html: `
<main><label for="re">Ausdruck</label><div><span>/</span><input id="re" spellcheck="false" value="[a-z]+"><span>/</span><input id="flags" size="4" value="g"></div><label for="subject">Testtext</label><textarea id="subject" rows="12" spellcheck="false"></textarea><h2>Treffer</h2><ol><li>abc</li></ol></main>`,
  },
  {
    name: 'SQL console',
    language: 'en',
    box: '#sqlquery',
    html: `
<form method="post" action="import.php" class="ajax" id="sqlqueryform"><fieldset><textarea tabindex="100" name="sql_query" id="sqlquery" cols="40" rows="15" dir="ltr" aria-label="SQL query"></textarea><input type="button" value="SELECT *" id="selectall"><input type="button" value="INSERT"><input type="button" value="Format"><select id="tablefields" size="13" multiple><option>id</option><option>name</option></select></fieldset><input type="submit" id="button_submit_query" name="SQL" value="Go"></form>`,
  },
  {
    name: 'JSON body in an API explorer',
    language: 'tr',
    box: '.body-param__text',
    html: `
<div class="swagger-ui"><div class="opblock opblock-post is-open"><div class="opblock-summary"><span class="opblock-summary-method">POST</span><span class="opblock-summary-path">/posts</span></div><div class="opblock-body"><div class="opblock-section-request-body"><select aria-label="İçerik türü" class="content-type"><option>application/json</option></select><div class="body-param"><textarea class="body-param__text">{}</textarea></div></div><div class="execute-wrapper"><button class="btn execute opblock-control__btn">Çalıştır</button><button class="btn btn-clear">Temizle</button></div></div></div></div>`,
  },
  {
    name: 'GraphQL editor pane',
    language: 'zxx',
    box: '.graphiql-query-editor textarea',
    html: `
<div class="graphiql-container"><div class="graphiql-editors"><section class="graphiql-query-editor"><div class="graphiql-editor"><div class="CodeMirror cm-s-graphiql"><div><textarea autocorrect="off" autocapitalize="off" spellcheck="false" tabindex="0"></textarea></div><div class="CodeMirror-scroll"></div></div></div><div role="toolbar"><button class="graphiql-execute-button"><svg></svg></button></div></section></div></div>`,
  },
  {
    name: 'file editor of a code host with a commit dialog to come',
    language: 'en',
    box: '#read-only-cursor-text-area',
    html: `
<react-app app-name="react-code-view"><div><div><a href="#">repo</a> / <input aria-label="File name" value="main.py"></div><button type="button">Commit changes…</button><div class="react-code-file-contents"><textarea id="read-only-cursor-text-area" data-testid="read-only-cursor-text-area" aria-label="file content" aria-readonly="true" inputmode="none" tabindex="0" aria-multiline="true" aria-haspopup="false" spellcheck="false" autocorrect="off"></textarea><div class="react-code-lines" role="presentation"><div class="react-code-text">pass</div></div></div></div></react-app>`,
  },
  {
    name: 'diff checker with two textareas',
    language: 'he',
    box: '#left',
    html: `
<main dir="rtl"><div class="cols"><div><h2>מקור</h2><textarea id="left" rows="20" wrap="off" spellcheck="false"></textarea></div><div><h2>שונה</h2><textarea id="right" rows="20" wrap="off" spellcheck="false"></textarea></div></div><button>השווה</button></main>`,
  },
]);

export const consoles = family<BoxCase>('console', [
  {
    name: 'xterm helper textarea',
    language: 'en',
    box: '.xterm-helper-textarea',
    html: `
<div id="terminal"><div class="terminal xterm focus" dir="ltr"><div class="xterm-viewport"></div><div class="xterm-screen"><div class="xterm-helpers"><textarea class="xterm-helper-textarea" aria-label="Terminal input" aria-multiline="false" autocorrect="off" autocapitalize="off" spellcheck="false" tabindex="0"></textarea><span class="xterm-char-measure-element" aria-hidden="true">W</span><div class="composition-view"></div></div><canvas></canvas></div></div></div>`,
  },
  {
    name: 'terminal in a cloud shell, role=document rows',
    language: 'de',
    box: 'textarea',
    html: `
<cloud-shell><div class="term" role="application" aria-label="Terminal"><div role="list"><div role="listitem">$ ls</div><div role="listitem">notizen</div></div><textarea aria-label="Eingabe" rows="1" wrap="off" spellcheck="false" style="opacity:0;position:absolute"></textarea></div></cloud-shell>`,
  },
  {
    name: 'game server console: log above, command line below',
    language: 'pl',
    box: '#cmd',
    html: `
<div class="panel"><pre id="log">[12:00] Start
[12:01] Alex Example joined</pre><form id="console" onsubmit="return false"><span>&gt;</span><input id="cmd" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" class="form-control text-monospace" placeholder="polecenie"><button class="btn btn-dark" type="submit">Wykonaj</button></form><div class="btn-group"><button class="btn btn-danger">Stop</button><button class="btn">Restart</button></div></div>`,
  },
  {
    name: 'jquery terminal',
    language: 'zxx',
    box: '.cmd .clipboard',
    html: `
<div class="terminal"><div class="terminal-scroller"><div class="terminal-wrapper"><div class="terminal-output" role="log"><div>&gt; help</div><div>ok</div></div><div class="cmd enabled" role="presentation"><div class="cmd-wrapper"><span class="cmd-prompt">&gt;&nbsp;</span><div class="cmd-cursor-line" role="presentation"><span> </span></div></div><textarea class="clipboard" autocapitalize="off" spellcheck="false" tabindex="1"></textarea></div></div></div></div>`,
  },
  {
    name: 'browser tools console prompt',
    language: 'fr',
    box: '.CodeMirror textarea',
    html: `
<div class="webconsole-app"><div class="webconsole-output" role="log"><div class="message log"><span class="message-body">1</span></div></div><div class="jsterm-input-container devtools-input" aria-live="off" tabindex="-1"><div class="CodeMirror cm-s-mozilla" role="textbox" aria-label="Saisie"><div><textarea autocorrect="off" autocapitalize="off" spellcheck="false" tabindex="0"></textarea></div><pre class="CodeMirror-line"></pre></div></div></div>`,
  },
  {
    name: 'bulk import of rows pasted into a textarea',
    language: 'zh',
    box: '#bulk',
    html: `
<main class="admin"><nav><a href="/admin/users">用户</a></nav><h1>批量导入</h1><form method="post" action="/admin/users/import" enctype="multipart/form-data"><input type="file" name="csv" accept=".csv"><textarea id="bulk" name="rows" rows="15" cols="100" wrap="off" placeholder="姓名,邮箱"></textarea><button class="btn btn-primary">导入</button></form></main>`,
  },
]);
