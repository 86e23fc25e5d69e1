//! What can be in the basket.

use crate::calendar::Instant;
use crate::money::{Amount, Price, Quantity, Share};
use crate::offer::{Country, LineCharge, LineDiscount, Plan, TaxList, Unit, Wording};
use crate::shape::{Id, Link, Named, choice, shape};

shape! {
    /// One product: what it is, what it costs, in which quantities and variants it is sold. Either a price or a plan.
    pub struct Line {
        /// The line's name in this offer.
        pub id: Id,
        /// The storefront's article number.
        pub sku: Option<String>,
        /// What it is called.
        pub title: Wording,
        /// One sentence that tells it apart.
        pub description: Wording,
        /// Its main features, each with a name: size, colour, place of make.
        pub features: Vec<Feature>,
        /// A picture, shown beside the title.
        pub image: Option<Link>,
        /// Goods, digital content or a service; it decides what must be asked and declared.
        pub nature: Nature,
        /// The price; left out for a line with a plan.
        pub price: Option<UnitPrice>,
        /// What is charged again and again; such a line has no single price.
        pub plan: Option<Plan>,
        /// In which unit and steps it is sold.
        pub quantity: QuantityRule,
        /// What one unit contains, for the price per measure that price law asks for.
        pub measure: Option<Measure>,
        /// The taxes on it, in the order in which they stack; an empty list is outside the tax base.
        pub taxes: TaxList,
        /// Whether its price contains tax, where that differs from the offer's prices.
        pub prices_include_tax: Option<bool>,
        /// What is taken off this line, one after the other.
        pub discounts: Vec<LineDiscount>,
        /// What comes on top of this line.
        pub charges: Vec<LineCharge>,
        /// The options the consumer chooses one of each; none is chosen beforehand.
        pub options: Vec<OptionGroup>,
        /// A deposit for each unit, paid back on return.
        pub deposit: Option<Deposit>,
        /// The age in years from which it may be sold.
        pub minimum_age: Option<u32>,
        /// How much is there, in the line's unit; left out where it does not run out.
        pub stock: Option<Quantity>,
        /// Who provides it, where that is not the seller.
        pub supplier: Option<String>,
        /// Where it was made or grown.
        pub origin: Option<Country>,
        /// Its risks to health and safety, one text each. An empty list says that there are none.
        pub risks: Option<Vec<Wording>>,
        /// What limits its use or this offer of it, one text each. An empty list says that there is nothing.
        pub restrictions: Option<Vec<Wording>>,
        /// Why it burdens the environment less: facts or figures that can be checked.
        pub greener: Option<Wording>,
    }
}

choice! {
    /// What kind of thing a line is; it decides what must be asked and declared.
    pub enum Nature as LineNature {
        /// Something that is sent or picked up.
        Goods = "goods",
        /// Something that is downloaded or streamed.
        Digital = "digital",
        /// Something that is done.
        Service = "service",
    }
}

shape! {
    /// A main feature of a product.
    pub struct Feature {
        /// What it is: "Origin".
        pub name: Wording,
        /// What it is here: "Darjeeling, India".
        pub value: Wording,
    }
}

shape! {
    /// A price for so many units: 8.90 for 0.1 kg.
    pub struct UnitPrice {
        /// The amount, in major units of the offer's currency.
        pub amount: Price,
        /// For how many of the line's units, more than 0; 1 where left out.
        pub per: Option<Quantity>,
        /// The prices that follow, each from its moment on; the consumer confirms a new price anew.
        pub next: Vec<NextPrice>,
        /// The price before a reduction.
        pub prior: Option<PriorPrice>,
    }
}

shape! {
    /// A price that holds from a moment on.
    pub struct NextPrice {
        /// From when it holds, within the validity of the offer; the price before it holds until then.
        pub from: Instant,
        /// The amount, for as many units as the price before it.
        pub amount: Price,
    }
}

shape! {
    /// The price that a reduction is told against: the lowest of the thirty days before it (Directive 98/6/EC, Art. 6a).
    pub struct PriorPrice {
        /// The lowest price of the thirty days before the reduction; above the present one.
        pub amount: Price,
        /// When the reduction began; needed to check `history`.
        pub reduced_since: Option<Instant>,
        /// The reduction as the shop states it elsewhere; it must be the one computed, in whole percents cut down:
        /// `"0.18"`.
        pub percent: Option<Share>,
        /// What the price was before, each from its moment on; the lowest of the thirty days must be `amount`.
        pub history: Vec<PastPrice>,
    }
}

shape! {
    /// A price that held from a moment on, until the next one.
    pub struct PastPrice {
        /// From when it held.
        pub from: Instant,
        /// The amount.
        pub amount: Price,
    }
}

shape! {
    /// In which unit and steps a line is sold.
    pub struct QuantityRule {
        /// The unit.
        pub unit: Unit,
        /// The least that is sold; one step where left out.
        pub minimum: Option<Quantity>,
        /// The most that is sold in one order; no limit where left out.
        pub maximum: Option<Quantity>,
        /// Quantities are multiples of this; 1 where left out.
        pub step: Option<Quantity>,
    }
}

shape! {
    /// What one unit contains: a bottle holds 0.35 l, and its price is compared per litre.
    pub struct Measure {
        /// How much one unit contains.
        pub content: Quantity,
        /// Of what.
        pub unit: Unit,
    }
}

shape! {
    /// Something the consumer chooses one of: a colour, a size.
    pub struct OptionGroup {
        /// The group's name within the line.
        pub id: Id,
        /// What it is called: "Colour".
        pub title: Wording,
        /// What there is to choose; at least one.
        pub choices: Vec<Choice>,
    }
}

shape! {
    /// One choice of an option group.
    pub struct Choice {
        /// The choice's name within the group.
        pub id: Id,
        /// What it is called: "Blue".
        pub title: Wording,
        /// What it adds to the price of one unit; nothing where left out.
        pub surcharge: Option<Amount>,
    }
}

shape! {
    /// A deposit for each unit, such as for a returnable bottle.
    pub struct Deposit {
        /// What it is called.
        pub title: Wording,
        /// The amount for one unit, paid back on return.
        pub amount: Amount,
        /// The taxes on it; left out or empty where the deposit is outside the tax base.
        pub taxes: Option<TaxList>,
    }
}

impl UnitPrice {
    /// The amount that holds at an instant.
    pub fn amount_at(&self, now: Instant) -> Price {
        let begun = self.next.iter().filter(|next| next.from <= now).max_by_key(|next| next.from);
        begun.map_or(self.amount, |next| next.amount)
    }

    /// Until when the price of an instant holds; `None` where no other one follows.
    pub fn valid_until(&self, now: Instant) -> Option<Instant> {
        self.next.iter().map(|next| next.from).filter(|from| *from > now).min()
    }
}

impl Named for Line {
    fn id(&self) -> &Id {
        &self.id
    }
}

impl Line {
    /// The option group of an id.
    pub fn option(&self, id: &Id) -> Option<&OptionGroup> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// Whether it must be delivered or picked up.
    pub fn is_goods(&self) -> bool {
        self.nature == Nature::Goods
    }

    /// Whether it is delivered with the order, and not as part of a plan.
    pub fn is_delivered(&self) -> bool {
        self.is_goods() && self.plan.is_none()
    }
}

impl OptionGroup {
    /// The choice of an id.
    pub fn choice(&self, id: &Id) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == *id)
    }
}
