//! Fields that may be absent.

use super::{Blank, Field};

/// The place of a field that may be absent. A `null` is not put there but handed back, so that it is written again.
///
/// This is all that is compiled for each type; what is done with it stands in [`Slot`](super::Slot).
pub(crate) trait Optional {
    /// What it holds; something blank if there was nothing.
    fn fill(&mut self) -> &mut dyn Field;

    /// Whether it holds something.
    fn is_set(&self) -> bool;

    /// Makes it absent.
    fn clear(&mut self);
}

impl<T: Blank> Optional for Option<T> {
    fn fill(&mut self) -> &mut dyn Field {
        self.get_or_insert_with(T::blank)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn clear(&mut self) {
        *self = None;
    }
}
