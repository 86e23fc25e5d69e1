//! What TypeScript can say more exactly than a shape.

/// One thing that TypeScript says more exactly than a shape. Types named here that no shape has are written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tightening {
    /// A member has a narrower type: `Narrowed("ConsentEvent", "step", "ConsentStep")`.
    Narrowed(&'static str, &'static str, &'static str),
    /// A list is refused where it is empty, so its member may not be left out: `Needed("Offer", "payment")`.
    Needed(&'static str, &'static str),
    /// Some members do not all go together. The type becomes the facts that always hold, and one of the forms.
    Alternatives(Apart),
    /// The words of another type are added to a list of words: `Widened("ProblemCode", "FaceProblemCode")`.
    Widened(&'static str, &'static str),
    /// An object that is both read and written has a form of its own where it is written, under another name.
    Distinguished(&'static str, &'static str),
}

/// Members of a type that do not all go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// The type.
    pub of: &'static str,
    /// The name for the members that always hold.
    pub facts: &'static str,
    /// The members that do not all go together.
    pub members: &'static [&'static str],
    /// The name, written by hand, for how they go together.
    pub forms: &'static str,
}

/// The list of them, to look things up in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tightenings(pub &'static [Tightening]);

impl Tightening {
    /// The type that is meant, and its members.
    pub(super) fn subject(&self) -> (&'static str, Vec<&'static str>) {
        match self {
            Tightening::Narrowed(of, member, _) | Tightening::Needed(of, member) => (of, vec![member]),
            Tightening::Alternatives(apart) => (apart.of, apart.members.to_vec()),
            Tightening::Widened(of, _) | Tightening::Distinguished(of, _) => (of, Vec::new()),
        }
    }
}

impl Tightenings {
    /// The type that a member is narrowed to.
    pub fn narrowed(self, of: &str, member: &str) -> Option<&'static str> {
        self.0.iter().find_map(|tightening| match tightening {
            Tightening::Narrowed(name, field, typed) if *name == of && *field == member => Some(*typed),
            _ => None,
        })
    }

    /// Whether a list may not be left out.
    pub fn needs(self, of: &str, member: &str) -> bool {
        let is_it = |tightening: &Tightening| match tightening {
            Tightening::Needed(name, field) => *name == of && *field == member,
            _ => false,
        };
        self.0.iter().any(is_it)
    }

    /// The members of a type that do not all go together.
    pub fn apart(self, of: &str) -> Option<&'static Apart> {
        self.0.iter().find_map(|tightening| match tightening {
            Tightening::Alternatives(apart) if apart.of == of => Some(apart),
            _ => None,
        })
    }

    /// The type whose words are added to a list of words.
    pub fn widened(self, of: &str) -> Option<&'static str> {
        self.0.iter().find_map(|tightening| match tightening {
            Tightening::Widened(name, with) if *name == of => Some(*with),
            _ => None,
        })
    }

    /// The name under which an object has its written form.
    pub fn distinguished(self, of: &str) -> Option<&'static str> {
        self.0.iter().find_map(|tightening| match tightening {
            Tightening::Distinguished(name, written) if *name == of => Some(*written),
            _ => None,
        })
    }

    /// Every type that members are narrowed to, words come from, or forms are: `TraceStep` in `readonly TraceStep[]`.
    pub fn named(self) -> impl Iterator<Item = &'static str> {
        let types = self.0.iter().filter_map(|tightening| match tightening {
            Tightening::Narrowed(_, _, typed) | Tightening::Widened(_, typed) => Some(*typed),
            Tightening::Alternatives(apart) => Some(apart.forms),
            Tightening::Needed(..) | Tightening::Distinguished(..) => None,
        });
        let parts = types.flat_map(|typed| typed.split(|letter: char| !letter.is_ascii_alphanumeric()));
        parts.filter(|part| part.starts_with(|letter: char| letter.is_ascii_uppercase()))
    }
}
