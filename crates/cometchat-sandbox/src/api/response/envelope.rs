//! The wrapper around what is answered.

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Data<T> {
    pub(crate) data: T,
}
