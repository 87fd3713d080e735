//! Models with secrets, and what is shown of them.

use serde_json::{Map, Value};
use std::fmt;

/// Shows a model as derived code would, but for what stands in `extra` under the key of a secret.
macro_rules! with_secrets {
    ($name:ident { $($field:ident,)* } [$($secret:literal),*]) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &self.$field))*
                    .field("extra", &crate::wire::Guarded {
                        extra: &self.extra,
                        secrets: &[$($secret),*],
                    })
                    .finish()
            }
        }
    };
}

pub(crate) use with_secrets;

/// What the description does not know, or not in this form.
pub(crate) struct Guarded<'a> {
    pub(crate) extra: &'a Map<String, Value>,
    /// The keys whose values must not show.
    pub(crate) secrets: &'a [&'a str],
}

impl fmt::Debug for Guarded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self.extra {
            match self.secrets.contains(&key.as_str()) && !value.is_null() {
                true => map.entry(key, &format_args!("Secret(..)")),
                false => map.entry(key, value),
            };
        }
        map.finish()
    }
}
