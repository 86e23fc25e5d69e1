//! Elements and text, and how an element is built.

/// A node of the view: an element, or text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text. It never becomes markup.
    Text(String),
}

/// An element, in a box. Every method that builds it takes and returns it, and a pointer is cheaper to hand on than all its
/// parts (measured: 58 KB of the module's code).
pub type Element = Box<Markup>;

/// What an element is made of. Tags and attribute names are the engine's own; what comes from outside is only ever a value or
/// a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The HTML tag.
    pub tag: &'static str,
    /// Its name among its siblings, by which the patcher finds it again when they change places.
    pub key: Option<String>,
    /// The attributes, in order.
    pub attributes: Vec<(&'static str, String)>,
    /// What a text field or select holds.
    pub value: Option<String>,
    /// Whether a box, a radio button or an option shows a choice that the consumer made; `None` for other elements.
    pub chosen: Option<bool>,
    /// The code of what happens when it is used, such as `go:delivery`. `view::Action` writes it and reads it back.
    pub action: Option<String>,
    /// Whether it belongs to the screen only. Saved and printed documents and the canonical text leave it out.
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

    /// With a boolean attribute such as `required`, if the condition holds.
    #[must_use]
    #[inline(never)]
    pub fn flag(self: Box<Self>, name: &'static str, holds: bool) -> Element {
        if holds { self.attribute(name, "") } else { self }
    }

    /// With an attribute, if there is a value for it.
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

    /// With an attribute that says `true` if the condition holds and is left out otherwise, such as `aria-invalid`.
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

    /// Showing a choice that the consumer made, or did not make. There is no way to make one for them.
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

    /// Whether it has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
    }

    /// The value of an attribute; `None` if it has no such attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}
