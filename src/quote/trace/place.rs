//! Where a figure stands.
//!
//! Places are put together without writing anything. The pointer is written when a step is shown or kept.

/// Where figures stand in the quote: in the whole of a member (`/totals`), in one of a list (`/lines/0`), or in a part of
/// either (`/lines/0/options/1`, `/totals/ofLines`).
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The member of the quote, as it is written in JSON.
    member: &'static str,
    /// Which of its list, counted from 0.
    number: Option<usize>,
    /// A part of that, and which of the part's list.
    part: Option<(&'static str, Option<usize>)>,
}

impl Place {
    /// The sums: `/totals`.
    pub const TOTALS: Place = Place::of("totals");

    /// A member of the quote: `/instalments`.
    pub const fn of(member: &'static str) -> Place {
        Place { member, number: None, part: None }
    }

    /// One of a member's list, counted from 0: `/lines/0`.
    pub const fn nth(member: &'static str, number: usize) -> Place {
        Place { member, number: Some(number), part: None }
    }

    /// A part of it: `/totals/ofLines`.
    pub const fn part(self, name: &'static str) -> Place {
        Place { part: Some((name, None)), ..self }
    }

    /// One of a part's list, counted from 0: `/lines/0/options/1`.
    pub const fn nth_part(self, name: &'static str, number: usize) -> Place {
        Place { part: Some((name, Some(number))), ..self }
    }

    /// The JSON Pointer of a figure that stands there: `/lines/0/amount`.
    pub fn pointer(self, figure: &str) -> String {
        let mut pointer = String::new();
        let mut step = |name: &str, number: Option<usize>| {
            pointer.push('/');
            pointer.push_str(name);
            if let Some(number) = number {
                pointer.push('/');
                pointer.push_str(&number.to_string());
            }
        };
        step(self.member, self.number);
        if let Some((name, number)) = self.part {
            step(name, number);
        }
        step(figure, None);
        pointer
    }
}
