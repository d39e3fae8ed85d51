import { family, type BoxCase } from '../box-case';

export const exams = family<BoxCase>('exam and survey', [
  {
    name: 'Moodle essay question with TinyMCE in the same page',
    language: 'de',
    box: '#q1_answer_ed',
    html: `
<form action="processattempt.php" method="post" id="responseform"><div id="question-1-1" class="que essay deferredfeedback notyetanswered"><div class="info"><h4 class="no">Frage <span class="qno">1</span></h4><div class="grade">Erreichbare Punkte: 5</div></div><div class="content"><div class="formulation"><div class="qtext"><p>Erklären Sie.</p></div><div class="answer"><div class="editor_atto"><div class="editor_atto_toolbar" role="toolbar"></div><div id="q1_answer_ed" class="editor_atto_content" contenteditable="true" role="textbox" aria-live="off" spellcheck="true"><p><br></p></div></div><textarea name="q1:1_answer" hidden></textarea></div></div></div></div><input type="submit" name="next" value="Weiter" class="mod_quiz-next-nav"></form>`,
  },
  {
    name: 'survey free text among scales',
    language: 'en',
    box: '#QR-QID3',
    html: `
<div class="SkinInner"><form id="Page" method="post"><div class="QuestionOuter MC"><fieldset><legend>How often?</legend><ul class="ChoiceStructure"><li><input type="radio" name="QR~QID2" value="1"></li><li><input type="radio" name="QR~QID2" value="2"></li></ul></fieldset></div><div class="QuestionOuter TE ESTB"><label for="QR-QID3" class="QuestionText">Any other views?</label><textarea id="QR-QID3" class="InputText QR-QID3" name="QR~QID3~TEXT"></textarea></div><div id="Buttons"><input id="PreviousButton" type="button" value="←"><input id="NextButton" type="button" value="→"></div><div class="ProgressBarContainer" role="progressbar"></div></form></div>`,
  },
  {
    name: 'Forms survey with data-automation ids',
    language: 'pl',
    box: 'textarea',
    html: `
<div data-automation-id="questionItem" role="listitem"><div data-automation-id="questionTitle"><span>1.</span><span>Co było dobre?</span></div><textarea data-automation-id="textInput" placeholder="Wpisz odpowiedź" rows="1" maxlength="4000" spellcheck="true"></textarea></div><button data-automation-id="submitButton">Prześlij</button>`,
  },
  {
    name: 'language lesson: translate the sentence',
    language: 'cy',
    box: '[data-test=challenge-translate-input]',
    html: `
<div class="lesson"><div role="progressbar" aria-valuenow="0.3"></div><div data-test="challenge challenge-translate"><h1 data-test="challenge-header">Cyfieithwch</h1><div><span lang="en">The cat</span></div><textarea data-test="challenge-translate-input" lang="cy" autocapitalize="off" autocomplete="off" autocorrect="off" spellcheck="false" data-gramm="false" dir="ltr"></textarea></div><footer><button data-test="player-skip">Hepgor</button><button data-test="player-next" aria-disabled="true">Gwirio</button></footer></div>`,
  },
  {
    name: 'Canvas assignment text entry',
    language: 'es',
    box: '#submission_body',
    html: `
<div id="assignment_show"><h1>Redacción</h1><ul class="student-assignment-overview"><li>Entrega</li><li>Puntos 10</li></ul><div id="submit_assignment"><form id="submit_online_text_entry_form" method="post"><textarea id="submission_body" name="submission[body]" style="height:400px;width:100%"></textarea><textarea name="submission[comment]" rows="2"></textarea><button type="button" class="cancel_button btn">Cancelar</button><button type="submit" class="btn btn-primary">Entregar tarea</button></form></div></div>`,
  },
  {
    name: 'gap in a cloze text',
    language: 'fr',
    box: '#gap2',
    html: `
<div class="h5p-blanks" role="group"><p>Le chat <span class="h5p-input-wrapper"><input type="text" class="h5p-text-input" autocomplete="off" autocapitalize="off" aria-label="1 sur 2"></span> sur le <span class="h5p-input-wrapper"><input id="gap2" type="text" class="h5p-text-input"></span>.</p><button class="h5p-question-check-answer">Vérifier</button></div>`,
  },
  {
    name: 'essay in an exam with a countdown',
    language: 'ar',
    box: '[contenteditable]',
    html: `
<main dir="rtl"><div role="timer">٤٥:٠٠</div><nav aria-label="أسئلة"><ol><li><a aria-current="true">١</a></li><li><a>٢</a></li></ol></nav><section><h2>اكتب مقالا</h2><div contenteditable="true" role="textbox" aria-multiline="true" spellcheck="false"></div><span>0 كلمة</span></section><button>السابق</button><button>التالي</button></main>`,
  },
  {
    name: 'private feedback to a pupil on returned work',
    language: 'ur',
    box: 'textarea',
    html: `
<div dir="rtl" class="grading"><section class="submission"><iframe title="کام"></iframe></section><aside><label>نمبر <input type="number" max="20"></label><textarea rows="4" aria-label="رائے"></textarea><table><tbody><tr><td>معیار</td><td><input type="radio" name="c1"></td></tr></tbody></table><button>اگلا طالب علم</button><button>محفوظ</button></aside></div>`,
  },
  {
    name: 'report-writing system: comment per subject',
    language: 'en',
    box: '#rep-maths',
    html: `
<form method="post"><h1>Reports, Year 4</h1><h2>Aisha Khan</h2><label for="rep-maths">Maths</label><textarea id="rep-maths" name="c[maths]" maxlength="350" rows="4"></textarea><select name="e[maths]"><option>Good</option></select><label for="rep-eng">English</label><textarea id="rep-eng" name="c[eng]" maxlength="350"></textarea><select name="e[eng]"><option>Good</option></select><button>Save</button><button>Next pupil</button></form>`,
  },
  {
    name: 'typing tutor',
    language: 'zh',
    box: '#wordsInput',
    html: `
<main><div id="typingTest"><div id="timer">60</div><div id="words"><div class="word active"><letter>你</letter><letter>好</letter></div></div><input id="wordsInput" class="full-width" type="text" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" data-gramm="false" tabindex="0"></div><button id="restartTestButton"><svg></svg></button></main>`,
  },
  {
    name: 'quiz game nickname and answer',
    language: 'zxx',
    box: 'input',
    html: `
<main><form><input maxlength="20" autocomplete="off" data-functional-selector="answer-text-input"><button type="submit" data-functional-selector="answer-submit-button"></button></form><div role="timer">12</div></main>`,
  },
]);

export const captions = family<BoxCase>('subtitles', [
  {
    name: 'subtitle lines with time codes',
    language: 'en',
    box: '.cue:nth-of-type(1) textarea',
    html: `
<div class="timed"><video controls></video><div class="cues"><div class="cue"><input value="00:00:01.0"><input value="00:00:03.5"><textarea rows="2">Hello</textarea><button aria-label="Delete"></button></div><div class="cue"><input value="00:00:04.0"><input value="00:00:06.0"><textarea rows="2"></textarea></div></div><div role="slider" aria-valuenow="0"></div></div>`,
  },
  {
    name: 'caption editor row, contenteditable with speaker',
    language: 'fr',
    box: '[role=textbox]',
    html: `
<section><video></video><ul role="list" aria-label="Transcription"><li><button>0:01</button><select><option>Locuteur 1</option></select><p contenteditable="true" role="textbox" lang="fr">bonjour</p></li></ul><div class="waveform"><canvas></canvas></div></section>`,
  },
  {
    name: 'paste a transcript for automatic timing',
    language: 'de',
    box: '#transcript',
    html: `
<div class="editor"><video controls></video><textarea id="transcript" rows="20" wrap="soft"></textarea><button>Zeiten zuweisen</button><a href="#">Datei hochladen</a><select aria-label="Sprache"><option>Deutsch</option></select></div>`,
  },
  {
    name: 'transcript editor with words as spans',
    language: 'pl',
    box: '[data-slate-editor]',
    html: `
<div><audio controls></audio><div data-slate-editor="true" data-slate-node="value" contenteditable="true" role="textbox" spellcheck="false"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true" data-start="0.4"><span data-slate-string="true">dzień</span></span></span></div></div><button>SRT</button><button>VTT</button></div>`,
  },
  {
    name: 'lyrics with times, right-to-left',
    language: 'ur',
    box: 'tr:nth-of-type(1) textarea',
    html: `
<div dir="rtl"><video></video><table><tbody><tr><td dir="ltr"><input value="00:01"></td><td><textarea rows="1"></textarea></td></tr><tr><td dir="ltr"><input value="00:05"></td><td><textarea rows="1"></textarea></td></tr></tbody></table></div>`,
  },
]);
