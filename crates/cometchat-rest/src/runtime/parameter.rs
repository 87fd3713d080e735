//! Values of parameters in a query or a header.

/// A value of a parameter: none, one text, or one for each element of a list. The name is repeated for each, and left out
/// where there is none.
pub(crate) trait ParameterValue {
    /// Hands out the texts to be sent.
    fn texts(&self, with: &mut dyn FnMut(&str));
}

/// A list that is sent as one parameter, its elements joined by commas; left out where there is none. The server parts it at
/// every comma, so an element cannot hold one.
pub(crate) struct Joined<T>(pub(crate) T);

impl<T: ParameterValue> ParameterValue for Joined<T> {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        let mut texts = Vec::new();
        self.0.texts(&mut |text| texts.push(text.to_owned()));
        if !texts.is_empty() {
            with(&texts.join(","));
        }
    }
}

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        (**self).texts(with);
    }
}

impl<T: ParameterValue> ParameterValue for Option<T> {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.texts(with);
        }
    }
}

impl<T: ParameterValue> ParameterValue for Vec<T> {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        for value in self {
            value.texts(with);
        }
    }
}

impl ParameterValue for str {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

impl ParameterValue for String {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

macro_rules! scalars {
    ($($scalar:ty),*) => {$(
        impl ParameterValue for $scalar {
            fn texts(&self, with: &mut dyn FnMut(&str)) {
                with(&self.to_string());
            }
        }
    )*};
}

scalars!(bool, i64, f64, crate::wire::Timestamp);

#[cfg(test)]
mod tests {
    use super::*;

    fn query(pairs: &[(&str, &dyn ParameterValue)]) -> String {
        let mut url: reqwest::Url = "https://app-1.api-us.cometchat.io/v3/users"
            .parse()
            .unwrap();
        for (name, value) in pairs {
            value.texts(&mut |text| {
                url.query_pairs_mut().append_pair(name, text);
            });
        }
        url.query().map_or_else(|| "none".to_owned(), str::to_owned)
    }

    #[test]
    fn only_what_is_set_is_sent() {
        assert_eq!(
            query(&[("page", &None::<i64>), ("roles", &Vec::<String>::new())]),
            "none"
        );
        assert_eq!(
            query(&[("page", &Some(2_i64)), ("count", &true)]),
            "page=2&count=true"
        );
        let tags = vec!["a".to_owned(), "b c".to_owned()];
        assert_eq!(query(&[("tags", &Some(&tags))]), "tags=a&tags=b+c");
    }

    #[test]
    fn a_joined_list_is_one_parameter() {
        let none = Joined(Some(Vec::<String>::new()));
        let absent = Joined(None::<Vec<String>>);
        let ids = Joined(Some(vec![1_i64, 2, 3]));
        assert_eq!(
            query(&[("none", &none), ("absent", &absent), ("ids", &ids)]),
            "ids=1%2C2%2C3"
        );
    }

    #[test]
    fn a_moment_is_sent_as_whole_seconds() {
        let moment = crate::wire::Timestamp::from_secs(1_760_449_410);
        assert_eq!(
            query(&[("createdAt[from]", &Some(&moment))]),
            "createdAt%5Bfrom%5D=1760449410"
        );
    }

    #[test]
    fn no_value_leaves_its_place() {
        assert_eq!(
            query(&[("searchKey", &"a&b=c#d?/..")]),
            "searchKey=a%26b%3Dc%23d%3F%2F.."
        );
    }
}
