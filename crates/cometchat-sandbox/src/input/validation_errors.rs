//! What is wrong with a request, collected before it is refused as a whole.

use crate::error::{ApiError, Code};

/// Everything that is wrong with a request, in the order it was found.
#[derive(Default)]
pub(crate) struct ValidationErrors {
    /// The code of the first error of each kind, and its sentence.
    first_general: Option<(Code, String)>,
    first_specific: Option<(Code, String)>,
    details: Vec<(String, Vec<String>)>,
}

impl ValidationErrors {
    /// Notes that `field` (a dotted path) breaks a rule. `code` is [`Code::BadRequest`] unless the vendor has one for it.
    pub(crate) fn add(
        &mut self,
        field: impl Into<String>,
        code: Code,
        sentence: impl Into<String>,
    ) {
        let (field, sentence) = (field.into(), sentence.into());
        let first = match code {
            Code::BadRequest => &mut self.first_general,
            _ => &mut self.first_specific,
        };
        first.get_or_insert_with(|| (code, sentence.clone()));
        match self.details.iter_mut().find(|(name, _)| *name == field) {
            Some((_, sentences)) => sentences.push(sentence),
            None => self.details.push((field, vec![sentence])),
        }
    }

    /// Notes a broken rule that has no code of its own.
    pub(crate) fn invalid(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.add(field, Code::BadRequest, sentence);
    }

    /// Refuses if anything was noted. A general validation error wins over the vendor's specific codes.
    /// Which of several the real service would name is documented nowhere.
    pub(crate) fn refuse_if_any(self) -> Result<(), ApiError> {
        let error = match (self.first_general, self.first_specific) {
            (None, None) => return Ok(()),
            (Some(_), _) => ApiError::new(Code::BadRequest, "The request did not pass validation."),
            (None, Some((code, sentence))) => ApiError::new(code, sentence),
        };
        Err(error.with_details(self.details))
    }
}
