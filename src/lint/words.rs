//! Words that give a pattern away, by language, and how they are looked for. Small lists on purpose: each finding is read
//! by a person, and what a list does not hold is not thereby fair.

use crate::language::Language;

/// What to look for, by primary language. A phrase is whole words, whatever their case and the signs between them; `*` at
/// its end stands for any ending, `%` for itself.
pub(super) type Words = &'static [(&'static str, &'static [&'static str])];

/// The first phrase of a list that a text in a language holds, without its `*`.
pub(super) fn found_in(words: Words, language: &Language, text: &str) -> Option<&'static str> {
    let list = words.iter().find(|(known, _)| *known == language.primary()).map(|(_, list)| *list)?;
    let text = folded(text);
    list.iter().find(|phrase| holds(&text, phrase)).map(|phrase| phrase.trim_end_matches('*'))
}

/// The first phrase of all lists that a text holds, for a text that is the same in every language.
pub(super) fn found_in_any(words: Words, text: &str) -> Option<&'static str> {
    let text = folded(text);
    let found = words.iter().flat_map(|(_, list)| list.iter()).find(|phrase| holds(&text, phrase));
    found.map(|phrase| phrase.trim_end_matches('*'))
}

/// How many words of a list a text holds, each as often as it stands there.
pub(super) fn count_in(words: Words, language: &Language, text: &str) -> usize {
    let list = words.iter().find(|(known, _)| *known == language.primary()).map_or(&[][..], |(_, list)| *list);
    folded(text).split(' ').filter(|word| !word.is_empty()).filter(|word| is_one_of(list, word)).count()
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|phrase| match phrase.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == *phrase,
    })
}

fn holds(folded_text: &str, phrase: &str) -> bool {
    match phrase.strip_suffix('*') {
        Some(stem) => folded_text.contains(folded(stem).trim_end()),
        None => folded_text.contains(&folded(phrase)),
    }
}

/// Lower case, with one space between words and at both ends.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::from(" ");
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            out.push(letter);
        } else if letter == '%' {
            out.push_str(if out.ends_with(' ') { "% " } else { " % " });
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// Joins two purposes in one question (L04).
pub(super) const JOINS: Words =
    &[("de", &["und", "sowie", "beziehungsweise", "bzw"]), ("en", &["and", "as well as", "and or"])];

/// Speaks of somebody without a name (L05).
pub(super) const NAMELESS: Words = &[
    (
        "de",
        &["partner", "partnern", "partnerunternehmen", "dritte", "dritten", "drittanbieter*", "verbundene unternehmen"],
    ),
    (
        "en",
        &["partner", "partners", "third party", "third parties", "affiliates", "group companies", "other companies"],
    ),
];

/// What is often put into a basket unasked (L08).
pub(super) const SNEAKED: Words = &[
    (
        "de",
        &["versicherung*", "spende*", "trinkgeld*", "schutzbrief*", "garantieverlängerung*", "co2*", "klimabeitrag*"],
    ),
    ("en", &["insurance", "donation*", "tip", "gratuity", "protection plan", "extended warranty", "carbon offset*"]),
];

/// Presses for time (L16).
pub(super) const PRESSES: Words = &[
    (
        "de",
        &[
            "nur heute",
            "nur noch heute",
            "nur noch wenige",
            "nur noch kurze zeit",
            "letzte chance",
            "beeilen sie sich",
            "jetzt zugreifen",
            "endet bald",
            "läuft bald ab",
            "gleich vergriffen",
            "schnell sein",
        ],
    ),
    (
        "en",
        &[
            "only today",
            "today only",
            "hurry*",
            "last chance",
            "ends soon",
            "only a few left",
            "act now",
            "don't wait",
            "limited time",
            "selling fast",
            "almost gone",
        ],
    ),
];

/// Makes a no shameful (L17).
pub(super) const SHAMES: Words = &[
    ("de", &["ich verzichte", "nein ich", "verpassen", "entgeht ihnen", "ist mir egal", "lieber mehr bezahlen"]),
    ("en", &["no i", "i don't want", "miss out", "missing out", "i'd rather pay", "i prefer to pay", "i don't care"]),
];

/// Negations; two of them in one sentence to agree to are one too many (L18).
pub(super) const NEGATIONS: Words = &[
    ("de", &["nicht", "kein", "keine", "keinen", "keiner", "keinerlei", "nie", "niemals", "ohne", "weder"]),
    // What is left of "don't" and its like once the apostrophe is a space.
    ("en", &["not", "no", "never", "without", "neither", "nor", "cannot", "t"]),
];

/// Turns an answer around: what is done to say no (L18).
pub(super) const REVERSES: Words = &[
    ("de", &["abwählen", "häkchen entfernen", "haken entfernen", "nicht widersprechen", "austragen"]),
    ("en", &["untick*", "uncheck*", "deselect*", "opt out", "do not object"]),
];

/// Puts off instead of taking a no (L19).
pub(super) const PUTS_OFF: Words = &[
    (
        "de",
        &[
            "später erinnern",
            "später fragen",
            "später noch einmal",
            "vielleicht später",
            "jetzt nicht",
            "frag mich später",
        ],
    ),
    ("en", &["ask me later", "remind me later", "maybe later", "not now", "ask again later", "later perhaps"]),
];

/// Tells a reduction (L21).
pub(super) const REDUCES: Words = &[
    (
        "de",
        &[
            "uvp",
            "reduziert*",
            "herabgesetzt*",
            "preissenkung*",
            "sonderpreis*",
            "tiefpreis*",
            "streichpreis*",
            "statt bisher",
            "% rabatt",
            "% günstiger",
            "% billiger",
            "% gespart",
        ],
    ),
    (
        "en",
        &[
            "rrp",
            "reduced price",
            "price reduced",
            "marked down",
            "sale price",
            "half price",
            "% off",
            "% cheaper",
            "% less",
        ],
    ),
];

/// Makes taking back harder than giving (L25).
pub(super) const HARD: Words = &[
    ("de", &["schriftlich", "per post", "per brief", "telefonisch", "per telefon", "anruf*", "einschreiben"]),
    ("en", &["in writing", "by post", "by letter", "by phone", "by telephone", "call us", "registered mail"]),
];

/// An account is in the way (L25).
pub(super) const LOGIN: Words = &[
    ("de", &["einloggen", "anmelden", "ihrem kundenkonto", "im kundenkonto", "nach anmeldung", "nach dem login"]),
    ("en", &["log in", "sign in", "your account", "after logging in", "after signing in"]),
];

/// A way that is as easy as a box on a screen (L25).
pub(super) const EASY: Words = &[
    ("de", &["e mail", "email", "link", "klick*", "online", "formular", "schaltfläche"]),
    ("en", &["e mail", "email", "link", "click*", "online", "form", "button"]),
];

/// The platform that is closed (L27).
pub(super) const ODR: Words = &[
    ("de", &["os plattform", "plattform zur online streitbeilegung", "plattform für online streitbeilegung"]),
    ("en", &["odr platform", "online dispute resolution platform", "platform for online dispute resolution"]),
];

/// Marketing in what must be declared (L29).
pub(super) const MARKETING: Words = &[
    ("de", &["newsletter*", "werbung", "werbe*", "werblich*", "marketing*", "partner*", "gewinnspiel*"]),
    ("en", &["newsletter*", "advertis*", "marketing*", "promotion*", "partners", "special offers", "sweepstake*"]),
];

/// Takes the order for a consent (L29).
pub(super) const BY_ORDERING: Words = &[
    (
        "de",
        &[
            "mit ihrer bestellung stimmen sie",
            "mit der bestellung stimmen sie",
            "mit ihrer bestellung willigen sie",
            "mit der bestellung willigen sie",
            "durch ihre bestellung stimmen sie",
            "durch die bestellung willigen sie",
        ],
    ),
    (
        "en",
        &[
            "by ordering you agree",
            "by ordering you consent",
            "by placing your order you agree",
            "by placing your order you consent",
            "by placing an order you agree",
            "by placing an order you consent",
        ],
    ),
];

/// Announces something unless one objects (L31).
pub(super) const UNLESS: Words = &[
    (
        "de",
        &[
            "sofern sie nicht widersprechen",
            "wenn sie nicht widersprechen",
            "solange sie nicht widersprechen",
            "falls sie nicht widersprechen",
            "es sei denn sie widersprechen",
            "bis sie widersprechen",
        ],
    ),
    (
        "en",
        &["unless you object", "unless you opt out", "if you do not object", "until you object", "unless you tell us"],
    ),
];

/// Gives up the right of withdrawal (L32).
pub(super) const GIVES_UP: Words = &[
    (
        "de",
        &[
            "widerrufsrecht verliere",
            "widerrufsrecht erlischt",
            "verzichte auf mein widerrufsrecht",
            "verzichte auf das widerrufsrecht",
        ],
    ),
    ("en", &["lose my right of withdrawal", "lose my right to withdraw", "waive my right", "give up my right"]),
];

/// Sells on in the last step (L35).
pub(super) const SELLS_ON: Words = &[
    (
        "de",
        &[
            "jetzt sparen",
            "% rabatt",
            "entdecken sie",
            "das könnte ihnen auch gefallen",
            "sichern sie sich",
            "jetzt upgraden",
            "empfehlen wir ihnen",
            "kunden kauften auch",
            "nicht vergessen",
        ],
    ),
    (
        "en",
        &[
            "save now",
            "% off",
            "discover our",
            "you may also like",
            "upgrade now",
            "recommended for you",
            "customers also bought",
            "don't forget to add",
            "treat yourself",
        ],
    ),
];

/// Presses by others, by scarcity, by fear (L38).
pub(super) const PRESSURES: Words = &[
    (
        "de",
        &[
            "andere kunden",
            "personen sehen sich",
            "sehen sich gerade",
            "sehen gerade",
            "heiß begehrt",
            "sehr gefragt",
            "nicht verpassen",
            "bevor es zu spät ist",
            "werden es bereuen",
            "einmalige gelegenheit",
            "einmalige chance",
            "müssen sie haben",
            "worauf warten sie",
            "greifen sie zu",
            "letzte stücke",
            "letztes stück",
            "schon fast weg",
            "alle haben",
        ],
    ),
    (
        "en",
        &[
            "other customers",
            "people are looking",
            "people are viewing",
            "people have this",
            "in high demand",
            "don't miss",
            "before it's too late",
            "you'll regret",
            "you will regret",
            "once in a lifetime",
            "must have",
            "what are you waiting for",
            "left in stock",
            "last pieces",
            "act fast",
            "be quick",
            "everyone has",
        ],
    ),
];

/// Says that something is good for the environment, and not why (L39).
pub(super) const GREEN: Words = &[
    (
        "de",
        &[
            "klimaneutral*",
            "klimafreundlich*",
            "klimapositiv*",
            "klimaschonend*",
            "co2 neutral*",
            "co2 frei*",
            "emissionsfrei*",
            "umweltfreundlich*",
            "umweltschonend*",
            "umweltgerecht*",
            "umweltbewusst*",
            "nachhaltig*",
            "ressourcenschonend*",
            "ökologisch*",
            "öko",
            "eco",
            "biologisch abbaubar*",
            "gut für die umwelt",
            "gut fürs klima",
            "grüne lieferung",
            "grüner versand",
        ],
    ),
    (
        "en",
        &[
            "climate neutral*",
            "climate friendly",
            "climate positive",
            "carbon neutral*",
            "carbon positive",
            "co2 neutral*",
            "net zero",
            "zero emission*",
            "emission free",
            "environmentally friendly",
            "environmentally safe",
            "environmentally conscious",
            "eco",
            "ecological*",
            "sustainab*",
            "planet friendly",
            "good for the planet",
            "good for the environment",
            "biodegradable",
            "green delivery",
            "green shipping",
        ],
    ),
];

/// Makes good elsewhere what is burdened here (L39).
pub(super) const OFFSETS: Words = &[
    ("de", &["kompensier*", "kompensation*", "ausgeglichen*", "gleichen aus", "klimazertifikat*"]),
    ("en", &["offset*", "compensat*", "carbon credit*"]),
];
