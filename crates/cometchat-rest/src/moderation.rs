//! Short ways to rules and keyword lists.

use crate::types::{
    Condition, ConditionCategory, ConditionEntity, ConditionOperand, ConditionOperator,
    CreateKeywords, CreateRule, KeywordCategory, RuleAction, RuleFilter, UpdateRule,
};

impl Condition {
    /// About the text of a message.
    ///
    /// ```
    /// use cometchat_rest::types::Condition;
    ///
    /// let names = Condition::text().contains(["acme", "globex"]);
    /// let listed = Condition::text().contains_list("competitors");
    /// let numbers = Condition::text().matches(["[0-9]{10,15}"]);
    /// # let _ = (names, listed, numbers);
    /// ```
    #[must_use]
    pub fn text() -> Self {
        Self::about(ConditionOperand::Text)
    }

    /// About the images of a message.
    #[must_use]
    pub fn image() -> Self {
        Self::about(ConditionOperand::Image).is_media_present(true)
    }

    /// About the videos of a message.
    #[must_use]
    pub fn video() -> Self {
        Self::about(ConditionOperand::Video).is_media_present(true)
    }

    fn about(operand: ConditionOperand) -> Self {
        Self::new()
            .entity(ConditionEntity::Message)
            .operand(operand)
            .is_media_present(false)
    }

    /// That one of these words or phrases occurs.
    #[must_use]
    pub fn contains<T: Into<String>>(self, words: impl IntoIterator<Item = T>) -> Self {
        self.looks_for(ConditionCategory::Word, words)
            .operator(ConditionOperator::Contains)
    }

    /// That the whole is one of these.
    #[must_use]
    pub fn equals<T: Into<String>>(self, texts: impl IntoIterator<Item = T>) -> Self {
        self.looks_for(ConditionCategory::Word, texts)
            .operator(ConditionOperator::Equals)
    }

    /// That one of these regular expressions is met.
    #[must_use]
    pub fn matches<T: Into<String>>(self, patterns: impl IntoIterator<Item = T>) -> Self {
        self.looks_for(ConditionCategory::Pattern, patterns)
            .operator(ConditionOperator::Contains)
    }

    /// That a word of the keyword list with this id occurs. A list of another kind is named with
    /// [`contains_list_of`](Self::contains_list_of).
    #[must_use]
    pub fn contains_list(self, id: impl Into<String>) -> Self {
        self.contains_list_of(ConditionCategory::Word, id)
    }

    /// That something of the keyword list with this id occurs, which is of this category.
    #[must_use]
    pub fn contains_list_of(self, category: ConditionCategory, id: impl Into<String>) -> Self {
        self.looks_for(category, [id])
            .operator(ConditionOperator::Contains)
            .is_keywords_reference_present(true)
    }

    fn looks_for<T: Into<String>>(
        self,
        category: ConditionCategory,
        value: impl IntoIterator<Item = T>,
    ) -> Self {
        self.category(category)
            .value(value)
            .is_keywords_reference_present(false)
    }
}

impl CreateRule {
    /// Another condition.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.conditions.get_or_insert_default().push(condition);
        self
    }

    /// Another filter.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<RuleFilter>) -> Self {
        self.filters.get_or_insert_default().push(filter.into());
        self
    }

    /// Withholds what meets the conditions.
    #[must_use]
    pub fn block_message(self) -> Self {
        self.also(RuleAction::BlockMessage)
    }

    /// Delivers what meets the conditions, and queues it for review.
    #[must_use]
    pub fn flag_message(self) -> Self {
        self.also(RuleAction::FlagMessage)
    }

    /// Another thing to do with what meets the conditions.
    #[must_use]
    pub fn also(mut self, action: RuleAction) -> Self {
        self.action.get_or_insert_default().push(action);
        self
    }
}

/// The rule as it would be created, in place of what it is: an update takes the whole rule.
impl From<CreateRule> for UpdateRule {
    fn from(rule: CreateRule) -> Self {
        let mut whole = Self::new(
            rule.name.unwrap_or_default(),
            rule.action.unwrap_or_default(),
            rule.conditions.unwrap_or_default(),
        );
        whole.id = rule.id;
        whole.description = rule.description;
        whole.enabled = rule.enabled;
        whole.filters = rule.filters;
        whole.extra = rule.extra;
        whole
    }
}

impl CreateKeywords {
    /// A list of words and phrases.
    ///
    /// ```
    /// use cometchat_rest::types::CreateKeywords;
    ///
    /// let competitors = CreateKeywords::words("competitors", "Competitors", ["acme", "globex"]);
    /// # let _ = competitors;
    /// ```
    #[must_use]
    pub fn words<T: Into<String>>(
        id: impl Into<String>,
        name: impl Into<String>,
        words: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(id, name, KeywordCategory::Word).search_terms(words)
    }

    /// A list of regular expressions, each of them bounded.
    #[must_use]
    pub fn patterns<T: Into<String>>(
        id: impl Into<String>,
        name: impl Into<String>,
        patterns: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(id, name, KeywordCategory::Pattern).search_terms(patterns)
    }

    /// A list of sentences. What means the same is found as well.
    #[must_use]
    pub fn sentences<T: Into<String>>(
        id: impl Into<String>,
        name: impl Into<String>,
        sentences: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(id, name, KeywordCategory::SentenceSimilarity).disallowed_sentences(sentences)
    }
}
