import { family, type BoxCase } from '../box-case';

export const signIn = family<BoxCase>('sign-in', [
  {
    name: 'log-in with e-mail and password',
    language: 'en',
    box: '#email',
    html: `
<main><form action="/login" method="post"><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="username"><label for="pw">Password</label><input id="pw" type="password" name="password" autocomplete="current-password"><button type="submit">Log in</button><a href="/forgot">Forgotten?</a></form></main>`,
  },
  {
    name: 'first step of a log-in, e-mail only, next button',
    language: 'pl',
    box: '#identifierId',
    html: `
<div role="presentation"><h1>Zaloguj się</h1><form method="post" novalidate><div><input type="email" id="identifierId" name="identifier" autocomplete="username webauthn" spellcheck="false" dir="ltr" aria-label="Adres e-mail"></div><div role="presentation"><button type="button"><span>Nie pamiętasz?</span></button></div><div><button type="button"><span>Utwórz konto</span></button><button type="button"><span>Dalej</span></button></div></form></div>`,
  },
  {
    name: 'social network home: log-in beside a sign-up',
    language: 'cy',
    box: '#regForm input[name=firstname]',
    html: `
<div><form action="/login/" method="post"><input type="text" name="email"><input type="password" name="pass"><button name="login" type="submit">Mewngofnodi</button></form></div>
<form id="regForm" method="post"><input type="text" name="firstname" placeholder="Enw cyntaf"><input type="text" name="lastname" placeholder="Cyfenw"><input type="text" name="reg_email__"><input type="password" name="reg_passwd__" autocomplete="new-password"><select name="birthday_day"><option>1</option></select><select name="birthday_month"><option>Ion</option></select><select name="birthday_year"><option>1990</option></select><button type="submit" name="websubmit">Cofrestru</button></form>`,
  },
  {
    name: 'one-time code in six boxes',
    language: 'de',
    box: '.otp input:nth-of-type(1)',
    html: `
<form><p>Code aus der App</p><div class="otp" role="group" aria-label="Code"><input inputmode="numeric" maxlength="1" autocomplete="one-time-code" aria-label="1"><input inputmode="numeric" maxlength="1" aria-label="2"><input inputmode="numeric" maxlength="1"><input inputmode="numeric" maxlength="1"><input inputmode="numeric" maxlength="1"><input inputmode="numeric" maxlength="1"></div><button>Bestätigen</button></form>`,
  },
  {
    name: 'one-time code, one box drawn as slots',
    language: 'zh',
    box: 'input',
    html: `
<div role="dialog" aria-modal="true"><h2>输入验证码</h2><div data-input-otp-container style="position:relative"><div><div>4</div><div>1</div><div></div><div></div></div><input data-input-otp autocomplete="one-time-code" inputmode="numeric" maxlength="4" value="41" style="position:absolute;inset:0;opacity:1;color:transparent"></div><button type="button">重新发送</button></div>`,
  },
  {
    name: 'backup codes pasted into a textarea',
    language: 'fr',
    box: '#codes',
    html: `
<form method="post" action="/session/recovery"><h1>Code de récupération</h1><input type="hidden" name="authenticity_token" value="x"><textarea id="codes" name="recovery_code" rows="2" autocomplete="off" autocapitalize="off" spellcheck="false" required></textarea><button type="submit">Vérifier</button></form>`,
  },
  {
    name: 'password reset by e-mail',
    language: 'ar',
    box: 'input[type=email]',
    html: `
<div dir="rtl"><main class="container"><form class="card" method="post" action="/reset"><h1>نسيت كلمة السر</h1><input type="email" class="form-control" name="email" autocomplete="email" placeholder="البريد"><button class="btn btn-primary w-100">إرسال</button></form></main></div>`,
  },
  {
    name: 'security question with a free answer',
    language: 'es',
    box: '#ans',
    html: `
<form method="post" action="/verify"><fieldset><legend>Pregunta de seguridad</legend><p>¿Su primera mascota?</p><input type="text" id="ans" name="securityAnswer" autocomplete="off"><input type="password" name="pin" autocomplete="off" maxlength="4"></fieldset><input type="submit" value="Continuar"></form>`,
  },
  {
    name: 'security answer in a textarea beside a password',
    language: 'ur',
    box: 'textarea',
    html: `
<form dir="rtl" method="post"><label>پاس ورڈ <input type="password" name="p"></label><label>سوال کا جواب <textarea name="answer" rows="1"></textarea></label><button>آگے</button></form>`,
  },
  {
    name: 'mobile number for a log-in by text',
    language: 'pl',
    box: 'input[type=tel]',
    html: `
<div role="dialog" aria-modal="true"><form><select aria-label="Kraj" autocomplete="tel-country-code"><option>+48</option><option>+44</option></select><input type="tel" autocomplete="tel-national" inputmode="tel" value="07700 900123"><button type="submit">Wyślij kod</button></form></div>`,
  },
  {
    name: 'Material sign-up card',
    language: 'de',
    box: '#mui-1',
    html: `
<div class="MuiPaper-root MuiCard-root"><form class="MuiBox-root"><div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for="mui-1">Benutzername</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input aria-invalid="false" id="mui-1" type="text" class="MuiInputBase-input MuiOutlinedInput-input" autocomplete="username"></div></div>
<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for="mui-2">Passwort</label><div class="MuiInputBase-root"><input id="mui-2" type="password" class="MuiInputBase-input" autocomplete="new-password"></div></div><button class="MuiButtonBase-root MuiButton-root" type="submit">Konto anlegen</button></form></div>`,
  },
  {
    name: 'log-in of a web component library in shadow roots',
    language: 'zxx',
    box: 'login-card >>> sl-input[name=user] >>> input',
    html: `
<login-card><template shadowrootmode="open"><form><sl-input name="user"><template shadowrootmode="open"><div part="form-control" class="form-control"><div part="base" class="input"><input part="input" class="input__control" type="text" autocomplete="username"></div></div></template></sl-input><sl-input type="password"><template shadowrootmode="open"><input part="input" type="password"></template></sl-input><sl-button type="submit"><template shadowrootmode="open"><button part="base" type="submit"><slot></slot></button></template>→</sl-button></form></template></login-card>`,
  },
  {
    name: 'school single sign-on with an organisation box',
    language: 'cy',
    box: '#org',
    html: `
<main><form method="get" action="/sso"><label for="org">Ysgol neu goleg</label><input id="org" list="orgs" name="org" autocomplete="organization"><datalist id="orgs"><option value="Ysgol Oakbridge"></datalist><button>Parhau</button></form></main>`,
  },
  {
    name: 'SSH key pasted into account settings',
    language: 'en',
    box: '#ssh_key',
    html: `
<form action="/settings/keys" method="post"><label for="title">Title</label><input type="text" id="title" name="title"><label for="ssh_key">Key</label><textarea id="ssh_key" name="key" rows="8" class="form-control js-monospace" spellcheck="false" placeholder="ssh-ed25519"></textarea><button class="btn btn-primary" type="submit">Add key</button></form>`,
  },
  {
    name: 'wallet recovery phrase in a textarea',
    language: 'tr',
    box: 'textarea',
    html: `
<main><h1>Cüzdanı geri yükle</h1><form><textarea rows="3" autocomplete="off" autocorrect="off" spellcheck="false" aria-label="12 kelime"></textarea><input type="password" autocomplete="new-password" placeholder="Yeni şifre"><button type="submit" disabled>Geri yükle</button></form></main>`,
  },
]);
