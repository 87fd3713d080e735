//! Keyword lists, which CometChat documents as forms.

use crate::InvalidInput;
use crate::call::Call;
use crate::moderation::{ModerationKeywordHandle, ModerationKeywords};
use crate::types::{CreateKeywords, Envelope, KeywordCategory, Keywords, UpdateKeywords};
use cometchat_rest::{FormFile, PreparedRequest, operations};
use serde_json::Value;

impl ModerationKeywords {
    /// Creates a list of words, patterns or sentences that conditions of rules can name.
    ///
    /// It is sent as the form that CometChat documents, in which the terms are one text: words between commas, patterns and
    /// sentences on lines of their own. [`create_as_json`](Self::create_as_json) sends lists, and
    /// [`create_from_csv`](Self::create_from_csv) a file.
    ///
    /// ```
    /// use cometchat::moderation::CreateKeywords;
    /// use cometchat::{Client, Error};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let list = CreateKeywords::words("competitors", "Competitors", ["acme", "globex"]);
    /// let list = client.moderation().keywords().create(list).await?;
    /// println!("{} of {:?}", list.id, list.category);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`](crate::Error). [`InvalidInput`](crate::ErrorKind::InvalidInput) says that a word has a comma in it, or a term a line
    /// break, so that a form would make two of it. A repeat of a call that named an id is refused, because the list exists by then.
    pub fn create(&self, list: impl Into<CreateKeywords>) -> Call<Keywords> {
        self.created(&list.into(), |list, request| {
            terms_of(list).form(request, None)
        })
    }

    /// The same with the terms in a file of comma-separated values, of up to 1 MB (limits page). Terms that the list has itself are
    /// sent beside it.
    ///
    /// ```
    /// use cometchat::moderation::{CreateKeywords, KeywordCategory};
    /// use cometchat::{Client, Error};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let list = CreateKeywords::new("competitors", "Competitors", KeywordCategory::Word);
    /// let list = client.moderation().keywords().create_from_csv(list, "acme,globex\n").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`create`](Self::create).
    pub fn create_from_csv(&self, list: impl Into<CreateKeywords>, csv: &str) -> Call<Keywords> {
        self.created(&list.into(), |list, request| {
            terms_of(list).form(request, Some(csv))
        })
    }

    /// The same as JSON, which CometChat does not document and was seen to accept. Terms may have commas and line breaks here.
    ///
    /// # Errors
    /// See [`create`](Self::create).
    pub fn create_as_json(&self, list: impl Into<CreateKeywords>) -> Call<Keywords> {
        self.created(&list.into(), |_, request| Ok(request))
    }

    fn created(
        &self,
        list: &CreateKeywords,
        written: impl FnOnce(&CreateKeywords, PreparedRequest) -> Result<PreparedRequest, InvalidInput>,
    ) -> Call<Keywords> {
        let request = self.at().rest().create_keywords(list).into_request();
        let request = request.and_then(|request| Ok(written(list, request)?));
        let operation = &operations::CREATE_KEYWORDS;
        Call::of::<Envelope<Keywords>>(self.at().pending(None, operation, request))
    }
}

impl ModerationKeywordHandle {
    /// Replaces the list. The rules that name it decide by the new terms. It is sent as a form, as by
    /// [`create`](ModerationKeywords::create).
    ///
    /// ```
    /// use cometchat::moderation::{KeywordCategory, UpdateKeywords};
    /// use cometchat::{Client, Error};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let list = UpdateKeywords::new(KeywordCategory::Word).search_terms(["acme", "initech"]);
    /// client.moderation().keyword("competitors").update(list).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`create`](ModerationKeywords::create). [`NotFound`](crate::ErrorKind::NotFound) says that there is no such list.
    pub fn update(&self, list: impl Into<UpdateKeywords>) -> Call<Keywords> {
        self.updated(&list.into(), |list, request| {
            terms_of_update(list).form(request, None)
        })
    }

    /// The same with the terms in a file, as by [`create_from_csv`](ModerationKeywords::create_from_csv).
    ///
    /// # Errors
    /// See [`update`](Self::update).
    pub fn update_from_csv(&self, list: impl Into<UpdateKeywords>, csv: &str) -> Call<Keywords> {
        self.updated(&list.into(), |list, request| {
            terms_of_update(list).form(request, Some(csv))
        })
    }

    /// The same as JSON, as by [`create_as_json`](ModerationKeywords::create_as_json).
    ///
    /// # Errors
    /// See [`update`](Self::update).
    pub fn update_as_json(&self, list: impl Into<UpdateKeywords>) -> Call<Keywords> {
        self.updated(&list.into(), |_, request| Ok(request))
    }

    fn updated(
        &self,
        list: &UpdateKeywords,
        written: impl FnOnce(&UpdateKeywords, PreparedRequest) -> Result<PreparedRequest, InvalidInput>,
    ) -> Call<Keywords> {
        let request = self
            .at()
            .rest()
            .update_keywords(self.at().id(0), list)
            .into_request();
        let request = request.and_then(|request| Ok(written(list, request)?));
        let operation = &operations::UPDATE_KEYWORDS;
        Call::of::<Envelope<Keywords>>(self.at().pending(None, operation, request))
    }
}

/// What a list is made of.
struct Terms<'a> {
    category: &'a KeywordCategory,
    search_terms: &'a [String],
    sentences: &'a [String],
}

fn terms_of(list: &CreateKeywords) -> Terms<'_> {
    Terms {
        category: &list.category,
        search_terms: list.search_terms.as_deref().unwrap_or_default(),
        sentences: list.disallowed_sentences.as_deref().unwrap_or_default(),
    }
}

fn terms_of_update(list: &UpdateKeywords) -> Terms<'_> {
    Terms {
        category: &list.category,
        search_terms: list.search_terms.as_deref().unwrap_or_default(),
        sentences: list.disallowed_sentences.as_deref().unwrap_or_default(),
    }
}

impl Terms<'_> {
    /// The request as a form, with the terms of a file if there is one.
    fn form(
        &self,
        request: PreparedRequest,
        csv: Option<&str>,
    ) -> Result<PreparedRequest, InvalidInput> {
        self.check()?;
        let separator = self.separator();
        let joined = |field: &str, list: &[Value]| {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            let separator = if field == "searchTerms" {
                separator
            } else {
                "\n"
            };
            texts.join(separator)
        };
        let file = csv.map(|content| FormFile {
            field: "file",
            name: "keywords.csv",
            media_type: "text/csv",
            content,
        });
        request.into_form(&joined, file)
    }

    /// What stands between two search terms (CometChat's page on keyword lists).
    fn separator(&self) -> &'static str {
        match self.category {
            KeywordCategory::Word => ",",
            _ => "\n",
        }
    }

    /// No term must become two.
    fn check(&self) -> Result<(), InvalidInput> {
        let separator = self.separator();
        let places = [
            ("searchTerms", self.search_terms, separator),
            ("disallowedSentences", self.sentences, "\n"),
        ];
        for (field, terms, separator) in places {
            let parts = |term: &String| term.contains(separator) || term.contains(['\r', '\n']);
            if let Some(index) = terms.iter().position(parts) {
                return Err(InvalidInput::new(
                    format!("{field}.{index}"),
                    "must have neither a comma, if it is a word, nor a line break: the form would make two terms of it",
                ));
            }
        }
        Ok(())
    }
}
