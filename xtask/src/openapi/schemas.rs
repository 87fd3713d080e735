//! Walking every schema of the bundled description.
//!
//! By the structure of OpenAPI, not by names of keys: a sample, an extension or a property may be called like a keyword.

use super::pointer::push;
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// Calls `visit` for every schema, with its pointer; a schema comes before those inside it. References are not followed,
/// since what they lead to is a component, and visited there.
pub(crate) fn schemas<'a>(document: &'a Value, visit: &mut impl FnMut(&str, &'a Object)) {
    let mut walk = Walk { visit };
    walk.each(document, "", "paths", &mut Walk::path_item);
    let components = document.get("components").unwrap_or(&Value::Null);
    let place = "/components";
    walk.each(components, place, "schemas", &mut Walk::schema);
    walk.each(components, place, "parameters", &mut Walk::parameter);
    walk.each(components, place, "headers", &mut Walk::parameter);
    walk.each(components, place, "requestBodies", &mut Walk::content);
    walk.each(components, place, "responses", &mut Walk::answer);
    walk.each(components, place, "callbacks", &mut Walk::callback);
}

struct Walk<'v, F> {
    visit: &'v mut F,
}

impl<'a, F: FnMut(&str, &'a Object)> Walk<'_, F> {
    /// Applies `step` to every value of the map or list that stands under `key`.
    fn each(
        &mut self,
        holder: &'a Value,
        place: &str,
        key: &str,
        step: &mut impl FnMut(&mut Self, &'a Value, &str),
    ) {
        let place = push(place, key);
        match holder.get(key) {
            Some(Value::Object(map)) => {
                map.iter()
                    .for_each(|(name, value)| step(self, value, &push(&place, name)));
            }
            Some(Value::Array(list)) => {
                let indexed = list.iter().enumerate();
                indexed.for_each(|(index, value)| {
                    step(self, value, &push(&place, &index.to_string()))
                });
            }
            _ => {}
        }
    }

    fn path_item(&mut self, item: &'a Value, place: &str) {
        self.each(item, place, "parameters", &mut Self::parameter);
        for method in super::walk::METHODS {
            if let Some(operation) = item.get(method) {
                self.operation(operation, &push(place, method));
            }
        }
    }

    fn operation(&mut self, operation: &'a Value, place: &str) {
        self.each(operation, place, "parameters", &mut Self::parameter);
        if let Some(body) = operation.get("requestBody") {
            self.content(body, &push(place, "requestBody"));
        }
        self.each(operation, place, "responses", &mut Self::answer);
        self.each(operation, place, "callbacks", &mut Self::callback);
    }

    fn callback(&mut self, callback: &'a Value, place: &str) {
        for (expression, item) in callback.as_object().into_iter().flatten() {
            self.path_item(item, &push(place, expression));
        }
    }

    /// A parameter or a header: either a schema or a content.
    fn parameter(&mut self, parameter: &'a Value, place: &str) {
        self.under("schema", parameter, place);
        self.content(parameter, place);
    }

    fn answer(&mut self, answer: &'a Value, place: &str) {
        self.each(answer, place, "headers", &mut Self::parameter);
        self.content(answer, place);
    }

    /// Whatever has media types under `content`.
    fn content(&mut self, holder: &'a Value, place: &str) {
        self.each(holder, place, "content", &mut |walk, media, place| {
            walk.under("schema", media, place);
        });
    }

    fn under(&mut self, key: &str, holder: &'a Value, place: &str) {
        if let Some(schema) = holder.get(key) {
            self.schema(schema, &push(place, key));
        }
    }

    fn schema(&mut self, schema: &'a Value, place: &str) {
        // `additionalProperties` may be a truth value.
        let Some(map) = schema.as_object() else {
            return;
        };
        (self.visit)(place, map);
        for key in ["items", "additionalProperties", "not"] {
            self.under(key, schema, place);
        }
        for key in ["properties", "allOf", "anyOf", "oneOf"] {
            self.each(schema, place, key, &mut Self::schema);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn places(document: &Value) -> Vec<String> {
        let mut found = Vec::new();
        schemas(document, &mut |place, _| found.push(place.to_owned()));
        found
    }

    #[test]
    fn every_place_that_can_hold_a_schema_is_reached() {
        let schema = json!({});
        let media = json!({ "application/json": { "schema": schema } });
        let answer = json!({ "headers": { "x-total": { "schema": schema } }, "content": media });
        let document = json!({
            "paths": { "/a": {
                "parameters": [{ "schema": schema }],
                "get": {
                    "parameters": [{ "content": media }],
                    "requestBody": { "content": media },
                    "responses": { "200": answer, "default": answer },
                    "callbacks": { "done": { "{$url}": { "post": { "requestBody": { "content": media } } } } },
                },
            } },
            "components": {
                "parameters": { "example": { "schema": schema } },
                "headers": { "Total": { "schema": schema } },
                "requestBodies": { "Body": { "content": media } },
                "responses": { "Failure": answer },
            },
        });
        assert_eq!(
            places(&document),
            [
                "/paths/~1a/parameters/0/schema",
                "/paths/~1a/get/parameters/0/content/application~1json/schema",
                "/paths/~1a/get/requestBody/content/application~1json/schema",
                "/paths/~1a/get/responses/200/headers/x-total/schema",
                "/paths/~1a/get/responses/200/content/application~1json/schema",
                "/paths/~1a/get/responses/default/headers/x-total/schema",
                "/paths/~1a/get/responses/default/content/application~1json/schema",
                "/paths/~1a/get/callbacks/done/{$url}/post/requestBody/content/application~1json/schema",
                "/components/parameters/example/schema",
                "/components/headers/Total/schema",
                "/components/requestBodies/Body/content/application~1json/schema",
                "/components/responses/Failure/headers/x-total/schema",
                "/components/responses/Failure/content/application~1json/schema",
            ]
        );
    }

    #[test]
    fn schemas_inside_schemas_are_reached_from_the_outside_in() {
        let document = json!({ "components": { "schemas": { "Outer": {
            "properties": { "items": { "items": { "allOf": [{ "anyOf": [{ "oneOf": [{}] }] }] } } },
            "additionalProperties": { "not": {} },
        } } } });
        assert_eq!(
            places(&document),
            [
                "/components/schemas/Outer",
                "/components/schemas/Outer/additionalProperties",
                "/components/schemas/Outer/additionalProperties/not",
                "/components/schemas/Outer/properties/items",
                "/components/schemas/Outer/properties/items/items",
                "/components/schemas/Outer/properties/items/items/allOf/0",
                "/components/schemas/Outer/properties/items/items/allOf/0/anyOf/0",
                "/components/schemas/Outer/properties/items/items/allOf/0/anyOf/0/oneOf/0",
            ]
        );
    }

    #[test]
    fn samples_and_extensions_are_no_schemas_and_properties_called_like_keywords_are() {
        let document = json!({ "components": { "schemas": { "Reason": {
            "example": { "schema": {}, "properties": { "a": {} } },
            "x-rust-type": { "schema": {} },
            "properties": { "default": {}, "example": {}, "x-code": {} },
        } } } });
        assert_eq!(
            places(&document),
            [
                "/components/schemas/Reason",
                "/components/schemas/Reason/properties/default",
                "/components/schemas/Reason/properties/example",
                "/components/schemas/Reason/properties/x-code",
            ]
        );
    }
}
