import { family, type BoxCase } from '../box-case';

export const checkout = family<BoxCase>('checkout', [
  {
    name: 'delivery address form',
    language: 'en',
    box: '#line1',
    html: `
<form autocomplete="on"><input name="name" autocomplete="name"><input id="line1" name="line1" autocomplete="address-line1"><input name="line2" autocomplete="address-line2"><input name="town" autocomplete="address-level2"><input name="postcode" autocomplete="postal-code"><button>Continue</button></form>`,
  },
  {
    name: 'whole address in one textarea',
    language: 'de',
    box: '#anschrift',
    html: `
<form method="post" action="/kasse"><label for="anschrift">Lieferanschrift</label><textarea id="anschrift" name="address" rows="4" autocomplete="street-address"></textarea><label for="plz">PLZ</label><input id="plz" autocomplete="postal-code"><select autocomplete="country"><option>DE</option></select><button type="submit">Weiter zur Zahlung</button></form>`,
  },
  {
    name: 'card number, expiry, security code',
    language: 'fr',
    box: '[autocomplete=cc-name]',
    html: `
<form class="payment"><input inputmode="numeric" autocomplete="cc-number" name="cardnumber"><input autocomplete="cc-exp" name="exp-date"><input autocomplete="cc-csc" name="cvc"><input autocomplete="cc-name" name="ccname"><button type="submit">Payer 12,00 €</button></form>`,
  },
  {
    name: 'WooCommerce order notes',
    language: 'pl',
    box: '#order_comments',
    html: `
<form name="checkout" method="post" class="checkout woocommerce-checkout" enctype="multipart/form-data"><div class="woocommerce-billing-fields"><input name="billing_first_name" autocomplete="given-name"><input name="billing_email" type="email" autocomplete="email"><input name="billing_phone" type="tel"></div>
<div class="woocommerce-additional-fields"><p class="form-row notes"><label for="order_comments">Uwagi do zamówienia</label><textarea name="order_comments" class="input-text" id="order_comments" rows="2" cols="5"></textarea></p></div><div id="order_review"><table class="shop_table"><tbody><tr class="cart_item"><td>Zeszyt</td><td>4,00 zł</td></tr></tbody></table><div id="payment"><input type="radio" name="payment_method" value="bacs"><button type="submit" name="woocommerce_checkout_place_order" id="place_order">Kupuję i płacę</button></div></div></form>`,
  },
  {
    name: 'cart note for the seller',
    language: 'cy',
    box: '#Cart-note',
    html: `
<cart-items><form action="/cart" id="cart" method="post"><table class="cart-items"><tbody><tr><td>Llyfr</td><td><quantity-input><button name="minus" type="button">-</button><input type="number" name="updates[]" value="1"><button name="plus" type="button">+</button></quantity-input></td></tr></tbody></table></form></cart-items>
<cart-note><label for="Cart-note">Cyfarwyddiadau arbennig</label><textarea class="text-area field__input" name="note" form="cart" id="Cart-note"></textarea></cart-note><button type="submit" name="checkout" form="cart">Talu</button>`,
  },
  {
    name: 'gift message on an order',
    language: 'zh',
    box: 'textarea',
    html: `
<div class="gift"><label><input type="checkbox" checked> 礼品包装</label><textarea maxlength="240" rows="3" name="giftMessage" placeholder="礼品留言"></textarea><div class="count">0/240</div><div class="price">¥88</div><button type="button">结算</button></div>`,
  },
  {
    name: 'takeaway order: note to the rider',
    language: 'ar',
    box: '#n',
    html: `
<section dir="rtl"><h2>طلبك</h2><ul><li>2 × بيتزا <b>18</b></li></ul><form><input name="flat" placeholder="رقم الشقة"><textarea id="n" name="rider_note" rows="2" placeholder="ملاحظة للسائق"></textarea><fieldset><label><input type="radio" name="pay" value="card">بطاقة</label><label><input type="radio" name="pay" value="cash">نقدا</label></fieldset><button type="submit">اطلب الآن</button></form></section>`,
  },
  {
    name: 'promo code box',
    language: 'es',
    box: '#cupon',
    html: `
<aside class="summary"><dl><dt>Subtotal</dt><dd>20 €</dd></dl><form class="input-group"><input id="cupon" class="form-control" type="text" name="coupon" aria-label="Código"><button class="btn btn-secondary" type="submit">Aplicar</button></form></aside>`,
  },
  {
    name: 'bank transfer reference',
    language: 'en',
    box: '#ref',
    html: `
<form action="/payments/new" method="post"><label>Payee <input name="payee" autocomplete="off"></label><label>Sort code <input name="sort" inputmode="numeric" maxlength="8"></label><label>Account <input name="acct" inputmode="numeric" maxlength="8"></label><label>Amount <input name="amount" inputmode="decimal"></label><label for="ref">Reference</label><textarea id="ref" name="reference" maxlength="18" rows="1"></textarea><button>Review</button></form>`,
  },
  {
    name: 'donation with a private note to the charity',
    language: 'ur',
    box: 'textarea',
    html: `
<form dir="rtl" action="/donate" method="post"><div role="radiogroup" aria-label="رقم"><label><input type="radio" name="amt" value="5">5</label><label><input type="radio" name="amt" value="10">10</label></div><input name="email" type="email" autocomplete="email"><input name="cc" autocomplete="cc-number"><textarea name="note" rows="3" aria-label="نوٹ"></textarea><button type="submit">عطیہ دیں</button></form>`,
  },
  {
    name: 'React checkout step with nested address fields, no labels',
    language: 'zxx',
    box: '[name="shippingAddress.address1"]',
    html: `
<div id="checkout"><form novalidate><div class="_1fragem"><input name="email" type="email" autocomplete="shipping email"></div><div><input name="shippingAddress.firstName" autocomplete="shipping given-name"><input name="shippingAddress.lastName" autocomplete="shipping family-name"><input name="shippingAddress.address1" autocomplete="shipping address-line1" role="combobox" aria-autocomplete="list"><input autocomplete="shipping postal-code"></div><button type="submit"><span></span></button></form></div>`,
  },
  {
    name: 'school meals order, allergy note',
    language: 'en',
    box: '#allergy',
    html: `
<form action="/meals" method="post"><table><thead><tr><th>Day</th><th>Meal</th></tr></thead><tbody><tr><td>Mon</td><td><select name="mon"><option>Pasta</option></select></td></tr><tr><td>Tue</td><td><select name="tue"><option>Soup</option></select></td></tr></tbody></table><label for="allergy">Anything the kitchen should know</label><textarea id="allergy" name="allergy"></textarea><button class="govuk-button">Pay £12.50</button></form>`,
  },
]);
