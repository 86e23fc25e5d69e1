//! Brings the page in line with the tree. It touches only what differs, so focus, caret and scroll stay where they are.

use crate::tree::{Element, Node};
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlInputElement, HtmlSelectElement};

/// The attribute that holds the code of a control's action.
pub const ACTION: &str = "data-upfront";

/// Makes the children of `parent` show `new`; so far they showed `old`.
///
/// Children with keys keep their elements when they change places; the others are matched in order. Nodes that somebody
/// else put into the page are taken out. If a node of ours is gone, the children are built anew.
///
/// # Errors
/// A refusal of the DOM. It refuses none of the tags and attributes that the view uses.
pub fn patch(document: &Document, parent: &web_sys::Node, old: &[Node], new: &[Node]) -> Result<(), JsValue> {
    let present = own_children(parent, old)?;
    let old: &[Node] = if present.len() == old.len() { old } else { &[] };
    let matches = match_children(old, new);
    for (index, node) in present.iter().enumerate() {
        if !matches.contains(&Some(index)) {
            parent.remove_child(node)?;
        }
    }
    let mut shown = Vec::with_capacity(new.len());
    for (node, matched) in new.iter().zip(matches) {
        let before = matched.and_then(|index| Some((old.get(index)?, present.get(index)?)));
        shown.push(match before {
            Some((before, existing)) => {
                patch_node(document, existing, before, node)?;
                existing.clone()
            }
            None => create(document, node)?,
        });
    }
    place(parent, &shown)
}

/// The children that `old` describes, in order; none if one of them is gone. Nodes that an extension or the host put
/// between them are taken out: they would make the rest change places, and a field that changes its place loses the focus.
fn own_children(parent: &web_sys::Node, old: &[Node]) -> Result<Vec<web_sys::Node>, JsValue> {
    let mut expected = old.iter().peekable();
    let mut own = Vec::with_capacity(old.len());
    let mut child = parent.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        if expected.next_if(|old| is_same(old, &node)).is_some() {
            own.push(node);
        } else {
            parent.remove_child(&node)?;
        }
    }
    if own.len() < old.len() {
        for node in &own {
            parent.remove_child(node)?;
        }
        own.clear();
    }
    Ok(own)
}

/// Puts the nodes in order. It moves only those that are not in place, because a field that is moved loses the focus.
fn place(parent: &web_sys::Node, shown: &[web_sys::Node]) -> Result<(), JsValue> {
    let mut next: Option<web_sys::Node> = None;
    for node in shown.iter().rev() {
        let parted = node.parent_node().as_ref() != Some(parent) || node.next_sibling() != next;
        if parted {
            parent.insert_before(node, next.as_ref())?;
        }
        next = Some(node.clone());
    }
    Ok(())
}

/// Whether a node of the page can be the one that a node of the tree was rendered as.
fn is_same(node: &Node, shown: &web_sys::Node) -> bool {
    match node {
        Node::Text(_) => shown.node_type() == web_sys::Node::TEXT_NODE,
        Node::Element(element) => shown.dyn_ref::<web_sys::Element>().is_some_and(|shown| {
            let same = |name: &str| element.get(name) == shown.get_attribute(name).as_deref();
            shown.tag_name().eq_ignore_ascii_case(element.tag) && same("id") && same("class")
        }),
    }
}

/// For each new child, the place of the old one that it continues.
fn match_children(old: &[Node], new: &[Node]) -> Vec<Option<usize>> {
    let mut taken = vec![false; old.len()];
    let mut first_free = 0;
    let mut found = Vec::with_capacity(new.len());
    for (position, node) in new.iter().enumerate() {
        // Most children stay where they are. The search is for the rest.
        let candidates = [position].into_iter().chain(first_free..old.len());
        let matched = candidates.into_iter().find(|index| {
            taken.get(*index) == Some(&false) && old.get(*index).is_some_and(|before| continues(before, node))
        });
        if let Some(slot) = matched.and_then(|index| taken.get_mut(index)) {
            *slot = true;
        }
        while taken.get(first_free) == Some(&true) {
            first_free += 1;
        }
        found.push(matched);
    }
    found
}

/// Whether a new node takes over the element of an old one.
fn continues(before: &Node, after: &Node) -> bool {
    match (before, after) {
        (Node::Text(_), Node::Text(_)) => true,
        (Node::Element(before), Node::Element(after)) => before.tag == after.tag && before.key == after.key,
        _ => false,
    }
}

fn create(document: &Document, node: &Node) -> Result<web_sys::Node, JsValue> {
    match node {
        Node::Text(text) => Ok(document.create_text_node(text).into()),
        Node::Element(element) => {
            let shown = document.create_element(element.tag)?;
            for (name, value) in &element.attributes {
                shown.set_attribute(name, value)?;
            }
            if let Some(action) = &element.action {
                shown.set_attribute(ACTION, action)?;
            }
            for child in &element.children {
                shown.append_child(&create(document, child)?)?;
            }
            set_properties(&shown, element);
            Ok(shown.into())
        }
    }
}

fn patch_node(document: &Document, shown: &web_sys::Node, old: &Node, new: &Node) -> Result<(), JsValue> {
    match (old, new) {
        (Node::Text(before), Node::Text(after)) => {
            if before != after || shown.node_value().as_ref() != Some(after) {
                shown.set_node_value(Some(after));
            }
            Ok(())
        }
        (Node::Element(before), Node::Element(after)) => match shown.dyn_ref::<web_sys::Element>() {
            Some(element) => patch_element(document, element, before, after),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn patch_element(document: &Document, shown: &web_sys::Element, old: &Element, new: &Element) -> Result<(), JsValue> {
    for (name, _) in old.attributes.iter().filter(|(name, _)| new.get(name).is_none()) {
        shown.remove_attribute(name)?;
    }
    for (name, value) in new.attributes.iter().filter(|(name, value)| old.get(name) != Some(value)) {
        shown.set_attribute(name, value)?;
    }
    if old.action != new.action {
        match &new.action {
            Some(action) => shown.set_attribute(ACTION, action)?,
            None => shown.remove_attribute(ACTION)?,
        }
    }
    patch(document, shown, &old.children, &new.children)?;
    set_properties(shown, new);
    Ok(())
}

/// Sets the value of a field and the state of a box. They are properties, not attributes, and are set only where they
/// differ, so that the caret stays where it is.
fn set_properties(shown: &web_sys::Element, element: &Element) {
    if let Some(input) = shown.dyn_ref::<HtmlInputElement>() {
        if let Some(value) = element.value.as_ref().filter(|value| input.value() != **value) {
            input.set_value(value);
        }
        if let Some(chosen) = element.chosen.filter(|chosen| input.checked() != *chosen) {
            input.set_checked(chosen);
        }
    }
    if let (Some(select), Some(value)) = (shown.dyn_ref::<HtmlSelectElement>(), element.value.as_ref())
        && select.value() != *value
    {
        select.set_value(value);
    }
}
