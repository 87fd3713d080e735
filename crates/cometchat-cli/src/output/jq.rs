//! jq programs, which jaq runs.

use crate::failure::Failure;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::Value;

/// A program that is ready to run.
pub(crate) struct Program {
    filter: jaq_core::Filter<data::JustLut<Val>>,
}

impl Program {
    /// Reads a program.
    ///
    /// # Errors
    /// If it is none.
    pub(crate) fn new(code: &str) -> Result<Self, Failure> {
        let defs = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let funs = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(defs)
            .load(&arena, File { code, path: () })
            .map_err(|_| Failure::usage(format!("--jq: `{code}` is no jq program")))?;
        let filter = Compiler::default()
            .with_funs(funs)
            .compile(modules)
            .map_err(|errors| {
                let names = errors.iter().flat_map(|(_, all)| all);
                let names: Vec<&str> = names.map(|(name, _)| *name).collect();
                let names = names.join(", ");
                Failure::usage(format!("--jq: `{code}` names what there is not: {names}"))
            })?;
        Ok(Self { filter })
    }

    /// What the program makes of a value.
    pub(super) fn run(&self, input: &Value) -> Vec<Result<Value, Failure>> {
        let failed = |text: String| Failure::local(format!("--jq: {text}"));
        let input = match read::parse_single(input.to_string().as_bytes()) {
            Ok(input) => input,
            Err(error) => return vec![Err(failed(error.to_string()))],
        };
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let made = self.filter.id.run((context, input)).map(unwrap_valr);
        made.map(|value| match value {
            Ok(value) => serde_json::from_str(&value.to_string())
                .map_err(|_| failed(format!("{value} is no JSON"))),
            Err(error) => Err(failed(error.to_string())),
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_program_makes_values_of_a_value() {
        let program = Program::new(".[] | select(.n > 1) | .uid").unwrap();
        let rows = json!([{ "uid": "a", "n": 1 }, { "uid": "b", "n": 2 }]);
        let made: Vec<Value> = program.run(&rows).into_iter().map(Result::unwrap).collect();
        assert_eq!(made, [json!("b")]);
    }

    #[test]
    fn a_wrong_program_is_refused_before_anything_is_asked() {
        for wrong in [".[", ". | nothing_of_this_name"] {
            assert_eq!(
                Program::new(wrong).err().map(|one| one.exit),
                Some(crate::exit::Exit::Usage)
            );
        }
    }
}
