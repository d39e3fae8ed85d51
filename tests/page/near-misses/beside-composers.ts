import { family, type BoxCase } from '../box-case';

/** Boxes that stand where composers stand, and are none. */
export const besideComposers = family<BoxCase>('beside a composer', [
  {
    name: 'follow the comments by e-mail, under a comment list',
    language: 'fr',
    box: '#abo',
    html: `
<section id="comments"><ol class="comment-list"><li class="comment"><article><b>Jo Sample</b><p>Merci</p></article></li></ol><form action="/subscribe" method="post"><input type="hidden" name="post_id" value="4"><label for="abo">Suivre par courriel</label><input id="abo" type="email" name="email" autocomplete="email"><button type="submit">S’abonner</button></form></section>`,
  },
  {
    name: 'log-in in the place of a comment box',
    language: 'de',
    box: '[name=log]',
    html: `
<section id="comments"><ol><li><article><b>Sam Example</b><p>Hallo</p></article></li></ol><form action="/wp-login.php" method="post"><p>Zum Kommentieren anmelden</p><input name="log" autocomplete="username"><input type="password" name="pwd"><input type="hidden" name="redirect_to" value="/post/1#respond"><input type="submit" value="Anmelden"></form></section>`,
  },
  {
    name: 'search within the comments',
    language: 'zh',
    box: 'input',
    html: `
<section class="comments"><form role="search"><input type="text" name="q" placeholder="搜索评论" autocomplete="off"><button type="submit"><svg></svg></button></form><ul><li><article><b>Kit</b><p>好</p></article></li><li><article><b>Jo</b><p>不错</p></article></li></ul></section>`,
  },
  {
    name: 'place search inside a post dialog',
    language: 'es',
    box: '[role=combobox]',
    html: `
<div role="dialog" aria-modal="true"><header><button aria-label="Atrás"></button><h2>Añadir lugar</h2></header><input type="search" role="combobox" aria-expanded="true" aria-controls="lugares" aria-autocomplete="list" autocomplete="off"><ul id="lugares" role="listbox"><li role="option">Parque</li><li role="option">Plaza</li></ul></div>`,
  },
  {
    name: 'private note about an account on its page',
    language: 'pl',
    box: 'textarea',
    html: `
<main><header class="account__header"><img alt=""><h1>@jo</h1><button>Obserwuj</button><dl class="account__header__account-note"><dt><label for="note">Notatka widoczna tylko dla ciebie</label></dt><dd><textarea id="note" rows="1" class="account__header__account-note__content"></textarea></dd></dl></header><div role="feed"><article><p>Cześć</p></article></div></main>`,
  },
  {
    name: 'reason for a ban in moderation',
    language: 'ar',
    box: 'textarea',
    html: `
<main dir="rtl" class="admin-wrapper"><nav class="sidebar"><a href="/admin/reports">بلاغات</a></nav><form class="simple_form" action="/admin/accounts/1/action" method="post"><input type="radio" name="type" value="silence"><input type="radio" name="type" value="suspend"><textarea name="admin_account_action[text]" rows="4"></textarea><label><input type="checkbox" name="send_email"> بريد</label><button class="btn">تنفيذ</button></form></main>`,
  },
  {
    name: 'type the name of a group to delete it',
    language: 'cy',
    box: 'input',
    html: `
<div role="alertdialog" aria-modal="true"><h2>Dileu’r grŵp</h2><p>Teipiwch <code>dosbarth-3</code></p><input type="text" autocomplete="off" autocapitalize="none" spellcheck="false" pattern="dosbarth-3" required><button disabled>Dileu</button><button>Canslo</button></div>`,
  },
  {
    name: 'enquiry to a shop with a box that is called comment',
    language: 'ur',
    box: '[name=comment]',
    html: `
<main dir="rtl"><article><h1>کتابیں</h1></article><form action="/enquiry" method="post"><input name="company" autocomplete="organization"><input name="email" type="email" autocomplete="email"><input name="tel" type="tel" autocomplete="tel"><input type="number" name="quantity" min="1"><textarea name="comment" rows="5"></textarea><button type="submit">بھیجیں</button></form></main>`,
  },
  {
    name: 'name of a new collection while a post is saved',
    language: 'it',
    box: 'input',
    html: `
<div role="dialog" aria-modal="true"><h2>Nuova raccolta</h2><img alt=""><input type="text" maxlength="50" placeholder="Nome"><button>Indietro</button><button disabled>Salva</button></div>`,
  },
  {
    name: 'schedule sheet of a post: date and hour',
    language: 'pt',
    box: '[name=hour]',
    html: `
<div role="dialog" aria-modal="true"><h2>Programar</h2><div role="group"><select name="month"><option>nov</option></select><select name="day"><option>21</option></select></div><input name="hour" inputmode="numeric" maxlength="2"><input name="minute" inputmode="numeric" maxlength="2"><button>Limpar</button><button>Confirmar</button></div>`,
  },
]);
