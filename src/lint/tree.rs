//! A rendered tree, laid out so that each element knows what it stands in.

use crate::tree::{Markup, Node};

/// An element and what it stands in.
pub(super) struct Spot<'n> {
    /// The element.
    pub element: &'n Markup,
    /// The place of the element around it.
    pub parent: Option<usize>,
}

/// Every element of a page, in the order of the document.
pub(super) struct Tree<'n>(Vec<Spot<'n>>);

impl<'n> Tree<'n> {
    /// The elements of a page.
    pub fn of(root: &'n Node) -> Tree<'n> {
        let mut spots = Vec::new();
        lay_out(root, None, &mut spots);
        Tree(spots)
    }

    /// Every element.
    pub fn spots(&self) -> impl Iterator<Item = &Spot<'n>> {
        self.0.iter()
    }

    /// Every element of a class.
    pub fn of_class<'t>(&'t self, class: &'t str) -> impl Iterator<Item = &'t Spot<'n>> {
        self.spots().filter(move |spot| has_class(spot.element, class))
    }

    /// The element around another one.
    pub fn parent(&self, spot: &Spot<'n>) -> Option<&Spot<'n>> {
        self.0.get(spot.parent?)
    }

    /// The elements around another one, the nearest first; it is not one of them.
    pub fn around<'t>(&'t self, spot: &'t Spot<'n>) -> impl Iterator<Item = &'t Spot<'n>> {
        std::iter::successors(self.parent(spot), |outer| self.parent(outer))
    }

    /// Whether an element stands in one of a class.
    pub fn is_in(&self, spot: &Spot<'n>, class: &str) -> bool {
        self.around(spot).any(|outer| has_class(outer.element, class))
    }

    /// The words for the place of an element: its id or that of the nearest element with one, else its tag.
    pub fn place(&self, spot: &Spot<'n>) -> String {
        let id = |spot: &Spot<'n>| spot.element.get("id").map(|id| format!("#{id}"));
        let own = id(spot);
        own.or_else(|| self.around(spot).find_map(id).map(|outer| format!("{outer} {}", name(spot.element))))
            .unwrap_or_else(|| format!(" {}", name(spot.element)))
    }
}

fn lay_out<'n>(node: &'n Node, parent: Option<usize>, spots: &mut Vec<Spot<'n>>) {
    let Node::Element(element) = node else { return };
    let place = spots.len();
    spots.push(Spot { element, parent });
    element.children.iter().for_each(|child| lay_out(child, Some(place), spots));
}

/// `p.up-total`.
fn name(element: &Markup) -> String {
    let class = element.get("class").and_then(|classes| classes.split(' ').next());
    class.map_or_else(|| element.tag.to_owned(), |class| format!("{}.{class}", element.tag))
}

/// Whether an element has a class.
pub(super) fn has_class(element: &Markup, class: &str) -> bool {
    element.get("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
}
