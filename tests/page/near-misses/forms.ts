import { family, type BoxCase } from '../box-case';

export const contact = family<BoxCase>('contact form', [
  {
    name: 'Contact Form 7: name, e-mail, subject, message',
    language: 'de',
    box: '[name=your-message]',
    html: `
<main><article class="page"><h1>Kontakt</h1><div class="wpcf7 js" role="form"><form action="/kontakt/#wpcf7-f7" method="post" class="wpcf7-form init"><div style="display:none"><input type="hidden" name="_wpcf7" value="7"></div><p><input class="wpcf7-form-control wpcf7-text" name="your-name" autocomplete="name"></p><p><input type="email" class="wpcf7-form-control wpcf7-email" name="your-email" autocomplete="email"></p><p><input name="your-subject"></p><p><textarea cols="40" rows="10" class="wpcf7-form-control wpcf7-textarea" name="your-message"></textarea></p><p><input class="wpcf7-form-control wpcf7-submit" type="submit" value="Senden"></p></form></div></article></main>`,
  },
  {
    name: 'Bootstrap contact section with map and telephone',
    language: 'en',
    box: '#message',
    html: `
<section id="contact"><h2>Get in touch</h2><address>Oakbridge Primary School<br><a href="tel:07700900123">07700 900123</a></address><iframe title="Map"></iframe><form id="contactForm"><div class="form-floating"><input class="form-control" id="name" type="text"><label for="name">Name</label></div><div class="form-floating"><input class="form-control" id="email" type="email"></div><div class="form-floating"><input class="form-control" id="phone" type="tel"></div><div class="form-floating"><textarea class="form-control" id="message" style="height:12rem"></textarea></div><button class="btn btn-primary text-uppercase" id="submitButton" type="submit">Send</button></form></section>`,
  },
  {
    name: 'contact form of a company, mailto action',
    language: 'fr',
    box: 'textarea',
    html: `
<form action="mailto:info@example.org" method="post" enctype="text/plain"><input name="nom"><input name="courriel" type="email"><select name="motif"><option>Devis</option><option>Réclamation</option></select><textarea name="texte" rows="8"></textarea><input type="submit" value="Envoyer"><input type="reset" value="Effacer"></form>`,
  },
  {
    name: 'contact form with consent box and honeypot',
    language: 'pl',
    box: '#form-field-message',
    html: `
<div class="elementor-widget-form"><form class="elementor-form" method="post" name="Kontakt"><input type="hidden" name="form_id" value="a1"><div class="elementor-form-fields-wrapper"><input name="form_fields[name]" class="elementor-field"><input type="email" name="form_fields[email]" class="elementor-field" required><textarea class="elementor-field-textual elementor-field" name="form_fields[message]" id="form-field-message" rows="4"></textarea><label><input type="checkbox" name="form_fields[zgoda]" required> RODO</label><input type="text" name="hp" tabindex="-1" autocomplete="off" style="display:none"><button class="elementor-button" type="submit">Wyślij</button></div></form></div>`,
  },
  {
    name: 'HubSpot-like form in a right-to-left footer',
    language: 'ar',
    box: 'textarea',
    html: `
<footer dir="rtl"><form class="hs-form" method="POST" target="t"><div class="hs_firstname hs-form-field"><input class="hs-input" name="firstname"></div><div class="hs_email hs-form-field"><input class="hs-input" type="email" name="email"></div><div class="hs_company hs-form-field"><input class="hs-input" name="company"></div><div class="hs_message hs-form-field"><textarea class="hs-input hs-fieldtype-textarea" name="message"></textarea></div><div class="hs_submit"><input type="submit" class="hs-button primary large" value="إرسال"></div></form></footer>`,
  },
  {
    name: 'report a pupil absence to the school office',
    language: 'cy',
    box: '#rheswm',
    html: `
<main><h1>Absenoldeb</h1><form method="post" action="/absenoldeb"><input name="plentyn" autocomplete="off"><select name="dosbarth"><option>3</option></select><input type="date" name="dydd"><label for="rheswm">Rheswm</label><textarea id="rheswm" name="rheswm" rows="3"></textarea><input name="ffon" type="tel"><button>Anfon</button></form></main>`,
  },
  {
    name: 'complaint to a council, government design system',
    language: 'en',
    box: '#more-detail',
    html: `
<div class="govuk-width-container"><main class="govuk-main-wrapper"><form action="/complaint" method="post" novalidate><div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="1200"><h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="more-detail">What happened?</label></h1><div id="more-detail-hint" class="govuk-hint">No card numbers</div><textarea class="govuk-textarea govuk-js-character-count" id="more-detail" name="moreDetail" rows="5" aria-describedby="more-detail-info more-detail-hint"></textarea><div id="more-detail-info" class="govuk-character-count__message">1200</div></div><button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form></main></div>`,
  },
  {
    name: 'estate agent enquiry beside an advert',
    language: 'es',
    box: '[name=consulta]',
    html: `
<main><article><h1>Piso en venta</h1><p>120.000 €</p><dl><dt>Superficie</dt><dd>80 m²</dd></dl></article><aside><form action="/consulta" method="post"><input type="hidden" name="property_id" value="9"><input name="nombre" autocomplete="name"><input name="correo" type="email"><input name="tel" type="tel"><textarea name="consulta">Me interesa</textarea><button>Pedir información</button></form></aside></main>`,
  },
  {
    name: 'Google-Forms-like contact question',
    language: 'ur',
    box: '[jsname] textarea',
    html: `
<form dir="rtl" action="/formResponse" target="_self" method="POST"><div role="list"><div role="listitem"><div role="heading" aria-level="3">ای میل</div><input type="email" aria-labelledby="i1" autocomplete="email"></div><div role="listitem"><div role="heading" aria-level="3">پیغام</div><div jsname="x"><textarea rows="1" data-rows="1" tabindex="0" aria-labelledby="i5" dir="auto"></textarea></div></div></div><div role="button" tabindex="0">جمع کرائیں</div><div role="button" tabindex="0">صاف کریں</div></form>`,
  },
  {
    name: 'job application covering letter',
    language: 'zh',
    box: '#letter',
    html: `
<form method="post" enctype="multipart/form-data"><input name="name" autocomplete="name"><input name="phone" type="tel"><input name="email" type="email"><input type="file" name="cv" accept=".pdf"><textarea id="letter" name="letter" rows="10"></textarea><label><input type="checkbox" name="agree"> 同意</label><button type="submit">提交申请</button></form>`,
  },
]);

export const feedback = family<BoxCase>('feedback and newsletter', [
  {
    name: 'newsletter sign-up in a footer',
    language: 'it',
    box: '[name=EMAIL]',
    html: `
<footer><div id="mc_embed_signup"><form action="https://example.org/subscribe" method="post" class="validate" target="_blank"><input type="email" name="EMAIL" class="required email" placeholder="La tua email"><div style="position:absolute;left:-5000px" aria-hidden="true"><input type="text" name="b_1" tabindex="-1"></div><input type="submit" value="Iscriviti" name="subscribe" class="button"></form></div></footer>`,
  },
  {
    name: 'smileys and a textarea to the owner of the site',
    language: 'en',
    box: 'textarea',
    html: `
<div class="feedback" style="position:fixed;right:0;top:40%"><div role="dialog" aria-label="Feedback"><fieldset><legend>Your experience</legend><label><input type="radio" name="r" value="1">😞</label><label><input type="radio" name="r" value="2">😐</label><label><input type="radio" name="r" value="3">😀</label></fieldset><textarea rows="3" placeholder="Tell us more"></textarea><button>Send feedback</button><button aria-label="Close">×</button></div></div>`,
  },
  {
    name: 'was this page useful: no, why',
    language: 'cy',
    box: '#why',
    html: `
<main><article><h1>Gwyliau ysgol</h1><p>Dyddiadau.</p></article></main><div class="gem-c-feedback"><form method="post" action="/contact/feedback"><input type="hidden" name="url" value="/gwyliau"><label for="what">Beth wnaethoch chi?</label><input id="what" name="what_doing"><label for="why">Beth aeth o'i le?</label><textarea id="why" name="what_wrong" rows="3"></textarea><button type="submit">Anfon</button><button type="button">Canslo</button></form></div>`,
  },
  {
    name: 'net promoter scale with a why box',
    language: 'de',
    box: 'textarea',
    html: `
<div role="dialog" aria-modal="false" style="position:fixed;bottom:0"><p>Würden Sie uns empfehlen?</p><div role="radiogroup"><button role="radio">0</button><button role="radio">1</button><button role="radio">2</button><button role="radio">9</button><button role="radio">10</button></div><textarea maxlength="500"></textarea><button>Weiter</button></div>`,
  },
  {
    name: 'report a problem dialog with screenshot',
    language: 'zh',
    box: '#desc',
    html: `
<div role="dialog" aria-modal="true"><h2>问题反馈</h2><select><option>卡顿</option><option>闪退</option></select><textarea id="desc" rows="5" maxlength="500"></textarea><label><input type="checkbox" checked> 附上截图</label><label><input type="checkbox"> 附上日志</label><input name="contact" placeholder="联系方式"><button>取消</button><button>提交</button></div>`,
  },
  {
    name: 'report a post to the moderators',
    language: 'pl',
    box: 'textarea',
    html: `
<div role="dialog" aria-modal="true" class="report-modal"><h2>Zgłoś wpis</h2><blockquote>Wpis</blockquote><fieldset><label><input type="radio" name="category" value="spam">Spam</label><label><input type="radio" name="category" value="violation">Łamie zasady</label></fieldset><textarea class="setting-text" maxlength="1000" rows="3"></textarea><label><input type="checkbox" role="switch">Przekaż</label><button class="button">Zgłoś</button></div>`,
  },
  {
    name: 'app rating sent to the shop after an order, private',
    language: 'ar',
    box: 'textarea',
    html: `
<div dir="rtl" role="dialog"><h2>كيف كان التوصيل؟</h2><form action="/orders/1001/survey" method="post"><input type="hidden" name="order_id" value="1001"><fieldset><legend>السائق</legend><input type="radio" name="rider" value="1"><input type="radio" name="rider" value="2"></fieldset><fieldset><legend>الطعام</legend><input type="radio" name="food" value="1"><input type="radio" name="food" value="2"></fieldset><textarea name="private_note"></textarea><button type="submit">إرسال</button><button type="button">تخطي</button></form></div>`,
  },
  {
    name: 'why are you leaving: cancel subscription',
    language: 'es',
    box: '#otro',
    html: `
<form action="/baja" method="post"><fieldset><label><input type="radio" name="m" value="precio">Precio</label><label><input type="radio" name="m" value="uso">Poco uso</label><label><input type="radio" name="m" value="otro" checked>Otro</label></fieldset><textarea id="otro" name="otro" rows="2"></textarea><button>Confirmar baja</button><a href="/">Seguir</a></form>`,
  },
  {
    name: 'feedback web component in a shadow root',
    language: 'zxx',
    box: 'sentry-feedback >>> textarea',
    html: `
<sentry-feedback id="sentry-feedback"><template shadowrootmode="open"><dialog open class="dialog"><div class="dialog__position"><form class="form"><input name="name" class="form__input" autocomplete="name"><input name="email" type="email" class="form__input"><textarea name="message" rows="5" class="form__input form__input--textarea"></textarea><div class="btn-group"><button type="submit" class="btn btn--primary"></button><button type="button" class="btn btn--default"></button></div></form></div></dialog></template></sentry-feedback>`,
  },
]);

export const bookings = family<BoxCase>('booking', [
  {
    name: 'symptoms for a doctor',
    language: 'de',
    box: '#symptome',
    html: `
<form method="post" action="/termin"><input name="geb" type="date" autocomplete="bday"><select name="kasse"><option>AOK</option></select><label for="symptome">Beschwerden</label><textarea id="symptome" name="symptome" rows="4"></textarea><input type="radio" name="slot" value="9"><input type="radio" name="slot" value="10"><button>Termin buchen</button></form>`,
  },
  {
    name: 'hotel booking special requests',
    language: 'fr',
    box: '#remarks',
    html: `
<form name="bp" method="post"><input name="firstname" autocomplete="given-name"><input name="lastname" autocomplete="family-name"><input type="email" name="email"><h2>Demandes particulières</h2><textarea id="remarks" name="remarks" class="remarks__textarea"></textarea><select name="checkin_eta_hour"><option>14:00</option></select><aside><b>2 nuits</b> 180 €</aside><button type="submit">Dernière étape</button></form>`,
  },
  {
    name: 'table at a restaurant with a note',
    language: 'es',
    box: '[name=notas]',
    html: `
<form><select name="personas"><option>2</option></select><input type="date"><div role="listbox"><div role="option" aria-selected="true">21:00</div></div><input name="nombre"><input type="tel"><textarea name="notas" rows="2"></textarea><button>Reservar</button></form>`,
  },
  {
    name: 'parents’ evening slot with a question for the teacher',
    language: 'ur',
    box: 'textarea',
    html: `
<form dir="rtl" method="post"><input name="child"><table><tbody><tr><td><input type="radio" name="slot" value="1"></td><td>16:00</td></tr><tr><td><input type="radio" name="slot" value="2"></td><td>16:10</td></tr></tbody></table><textarea name="q" rows="2"></textarea><button>بک کریں</button></form>`,
  },
  {
    name: 'clinical note in a patient record',
    language: 'en',
    box: '.fr-element',
    html: `
<div class="ehr"><header><b>Alex Example</b> <span>DOB 01-Jan-1980</span> <span>Hosp. no. 0001</span></header><nav role="tablist"><a role="tab">Encounters</a><a role="tab">Meds</a></nav><section><select name="template"><option>Clinic</option></select><div class="fr-box fr-basic"><div class="fr-toolbar"></div><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true" aria-disabled="false" spellcheck="true"><p><br></p></div></div></div><button>Save draft</button><button>Sign</button></section></div>`,
  },
  {
    name: 'visa form, grounds',
    language: 'ar',
    box: '#grounds',
    html: `
<main dir="rtl"><ol class="steps"><li aria-current="step">٣</li><li>٤</li></ol><form method="post"><input name="passport"><input type="date" name="expiry"><textarea id="grounds" name="grounds" maxlength="500"></textarea><button name="back">رجوع</button><button name="next">التالي</button></form></main>`,
  },
]);
