import { family, type ComposerCase } from '../box-case';

export const reviews = family<ComposerCase>('review', [
  {
    name: 'star radios and a textarea on a product page',
    language: 'en',
    kind: 'post',
    box: '#review-text',
    publish: 'form button[type=submit]',
    html: `
<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Glue stick</h1><p>£2</p><section id="reviews"><article itemprop="review" itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">Good</p></article><form method="post" action="/products/1/reviews"><fieldset><legend>Your rating</legend><input type="radio" name="rating" value="1"><input type="radio" name="rating" value="2"><input type="radio" name="rating" value="3"><input type="radio" name="rating" value="4"><input type="radio" name="rating" value="5"></fieldset><input name="title"><textarea id="review-text" name="body" rows="5"></textarea><input type="file" accept="image/*" multiple><button type="submit">Submit review</button></form></section></main>`,
  },
  {
    name: 'WooCommerce review form with name and e-mail',
    language: 'pl',
    kind: 'post',
    box: '#comment',
    publish: '#submit',
    html: `
<div class="product type-product"><h1 class="product_title">Klej</h1><div id="reviews" class="woocommerce-Reviews"><ol class="commentlist"><li class="review"><div class="star-rating" role="img"></div><div class="description"><p>Dobry</p></div></li></ol><div id="review_form"><div id="respond" class="comment-respond"><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><div class="comment-form-rating"><p class="stars"><a class="star-1" role="radio">1</a><a class="star-2" role="radio">2</a></p><select name="rating" id="rating" style="display:none"><option value="5"></option></select></div><textarea id="comment" name="comment" rows="8"></textarea><input id="author" name="author"><input id="email" name="email" type="email"><input name="submit" type="submit" id="submit" value="Wyślij"><input type="hidden" name="comment_post_ID" value="6"><input type="hidden" name="comment_parent" value="0"></form></div></div></div></div>`,
  },
  {
    name: 'place review in a dialog with role radio stars',
    language: 'de',
    kind: 'post',
    box: 'textarea',
    publish: '[data-review-submit]',
    html: `
<div role="dialog" aria-modal="true"><h1>Schule am Berg</h1><div><img alt=""><span>Kit Specimen</span><span>Öffentlich <button aria-label="Info"></button></span></div><div role="radiogroup" aria-label="Sterne"><div role="radio" aria-checked="false" tabindex="0"></div><div role="radio" aria-checked="false"></div><div role="radio" aria-checked="false"></div><div role="radio" aria-checked="false"></div><div role="radio" aria-checked="false"></div></div><textarea placeholder="Erfahrungen teilen"></textarea><button aria-label="Fotos"></button><button>Abbrechen</button><button data-review-submit>Posten</button></div>`,
  },
  {
    name: 'book review with shelves',
    language: 'fr',
    kind: 'post',
    box: '#review_review',
    publish: '[name=commit]',
    html: `
<form class="edit_review" action="/review/update/1" method="post"><div class="bookInfo"><img alt=""><a class="bookTitle">Un livre</a></div><div class="stars" data-rating="0"><a class="star off"></a><a class="star off"></a><a class="star off"></a><a class="star off"></a><a class="star off"></a></div><textarea id="review_review" name="review[review]" rows="12"></textarea><label><input type="checkbox" name="review[spoiler_flag]"> Spoiler</label><input type="submit" name="commit" value="Publier"></form><div id="reviews"><article class="review">Bien</article></div>`,
  },
  {
    name: 'app store review dialog',
    language: 'ar',
    kind: 'post',
    box: 'textarea',
    publish: 'button[data-id=post]',
    html: `
<div dir="rtl" role="dialog" aria-modal="true"><header><img alt=""><b>تطبيق</b><p>Sam Example · التقييمات عامة</p></header><div role="slider" aria-valuemin="1" aria-valuemax="5" aria-valuetext="4" tabindex="0"></div><textarea maxlength="500"></textarea><span>0/500</span><button data-id="cancel">إلغاء</button><button data-id="post">نشر</button></div>`,
  },
  {
    name: 'add-on review in a custom element',
    language: 'zh',
    kind: 'post',
    box: 'review-form >>> textarea',
    publish: 'review-form >>> .submit',
    html: `
<section class="AddonReviewList"><ul><li class="UserReview"><div class="Rating" role="img"></div><p class="UserReview-body">不错</p></li></ul><review-form><template shadowrootmode="open"><form><div class="rating" role="radiogroup"><button type="button" role="radio" value="1"></button><button type="button" role="radio" value="5"></button></div><textarea name="reviewBody"></textarea><button type="button" class="dismiss">取消</button><button type="submit" class="submit">提交</button></form></template></review-form></section>`,
  },
  {
    name: 'recipe review in Welsh with a photo',
    language: 'cy',
    kind: 'post',
    box: '[name=review]',
    publish: '[type=submit]',
    html: `
<article itemscope itemtype="https://schema.org/Recipe"><h1>Cawl</h1><ol><li>Berwi</li></ol></article><section aria-label="Adolygiadau"><ul><li itemprop="review"><b>Jo Sample</b> ★★★★★ <p>Blasus</p></li></ul><form method="post" action="/recipes/1/reviews"><div role="radiogroup"><label><input type="radio" name="stars" value="1">★</label><label><input type="radio" name="stars" value="2">★★</label></div><textarea name="review" maxlength="1000"></textarea><input type="file" name="photo" accept="image/*"><button type="submit">Postio</button></form></section>`,
  },
  {
    name: 'teacher rating site',
    language: 'es',
    kind: 'post',
    box: '#opinion',
    publish: '.enviar',
    html: `
<main><h1>Colegio Ejemplo</h1><ul class="reviews"><li><article><meter min="0" max="5" value="4"></meter><p>Bien</p></article></li></ul><form action="/school/1/review" method="post"><input type="hidden" name="school_id" value="1"><label>Nota <input type="range" name="score" min="1" max="5"></label><div role="group" aria-label="Etiquetas"><button type="button" aria-pressed="false">Amable</button></div><textarea id="opinion" name="opinion" maxlength="350"></textarea><button class="enviar">Publicar opinión</button></form></main>`,
  },
]);
