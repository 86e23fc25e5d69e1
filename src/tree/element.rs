//! The tree.

/// A node of the view: an element, or text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text; it only ever becomes text.
    Text(String),
}

/// An element of the view, in a box: it is built by handing it on, and a pointer is cheaper to hand on than its parts
/// (measured: 58 KB of the module's code).
pub type Element = Box<Markup>;

/// What an element is made of. Tag and attribute names are the engine's own; what comes from outside is only ever a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The HTML tag.
    pub tag: &'static str,
    /// What tells it apart from its siblings when they change places.
    pub key: Option<String>,
    /// The attributes, in order.
    pub attributes: Vec<(&'static str, String)>,
    /// What a text field or select holds.
    pub value: Option<String>,
    /// Whether a box or a radio button reflects a choice that the consumer has made.
    pub chosen: Option<bool>,
    /// The short code of what happens when it is used: `view::Action` writes it and reads it back.
    pub action: Option<String>,
    /// Whether it belongs to the screen only: left out of saved and printed documents and of the evidence text.
    pub screen_only: bool,
    /// What is inside.
    pub children: Vec<Node>,
}

/// An empty element.
#[inline(never)]
pub fn element(tag: &'static str) -> Element {
    Box::new(Markup {
        tag,
        key: None,
        attributes: Vec::new(),
        value: None,
        chosen: None,
        action: None,
        screen_only: false,
        children: Vec::new(),
    })
}

impl Markup {
    /// All text in it, one after the other, as `textContent` has it in a page.
    pub fn text_content(&self) -> String {
        let text = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text_content(),
        };
        self.children.iter().map(text).collect()
    }

    /// With a class.
    #[must_use]
    #[inline(never)]
    pub fn class(self: Box<Self>, class: &'static str) -> Element {
        self.attribute("class", class)
    }

    /// With an id.
    #[must_use]
    #[inline(never)]
    pub fn id(self: Box<Self>, id: impl Into<String>) -> Element {
        self.attribute("id", id)
    }

    /// With an attribute.
    #[must_use]
    #[inline(never)]
    pub fn attribute(mut self: Box<Self>, name: &'static str, value: impl Into<String>) -> Element {
        self.attributes.push((name, value.into()));
        self
    }

    /// With a boolean attribute, where the condition holds.
    #[must_use]
    #[inline(never)]
    pub fn flag(self: Box<Self>, name: &'static str, holds: bool) -> Element {
        if holds { self.attribute(name, "") } else { self }
    }

    /// With an attribute, where there is a value for it.
    #[must_use]
    #[inline(never)]
    pub fn attribute_if(self: Box<Self>, name: &'static str, value: Option<String>) -> Element {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// With an attribute that says `true` or `false`, such as `aria-expanded`.
    #[must_use]
    #[inline(never)]
    pub fn state(self: Box<Self>, name: &'static str, holds: bool) -> Element {
        self.attribute(name, if holds { "true" } else { "false" })
    }

    /// With an attribute that says `true` where the condition holds and is not there else, such as `aria-invalid`.
    #[must_use]
    #[inline(never)]
    pub fn state_if(self: Box<Self>, name: &'static str, holds: bool) -> Element {
        if holds { self.attribute(name, "true") } else { self }
    }

    /// With a key among its siblings.
    #[must_use]
    #[inline(never)]
    pub fn key(mut self: Box<Self>, key: impl Into<String>) -> Element {
        self.key = Some(key.into());
        self
    }

    /// With the value of a field.
    #[must_use]
    #[inline(never)]
    pub fn value(mut self: Box<Self>, value: impl Into<String>) -> Element {
        self.value = Some(value.into());
        self
    }

    /// Reflecting a choice that the consumer made; there is no way to make one for them.
    #[must_use]
    #[inline(never)]
    pub fn chosen(mut self: Box<Self>, chosen: bool) -> Element {
        self.chosen = Some(chosen);
        self
    }

    /// With the code of what happens when it is used.
    #[must_use]
    #[inline(never)]
    pub fn on(mut self: Box<Self>, action: impl Into<String>) -> Element {
        self.action = Some(action.into());
        self
    }

    /// On the screen only.
    #[must_use]
    #[inline(never)]
    pub fn screen_only(mut self: Box<Self>) -> Element {
        self.screen_only = true;
        self
    }

    /// With one more child.
    #[must_use]
    #[inline(never)]
    pub fn child(mut self: Box<Self>, child: impl Into<Node>) -> Element {
        self.children.push(child.into());
        self
    }

    /// With more children.
    #[must_use]
    #[inline(never)]
    pub fn children<N: Into<Node>>(mut self: Box<Self>, children: impl IntoIterator<Item = N>) -> Element {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With text inside.
    #[must_use]
    #[inline(never)]
    pub fn text(self: Box<Self>, text: impl Into<String>) -> Element {
        self.child(Node::Text(text.into()))
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}
