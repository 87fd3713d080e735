//! A small sound description, which tests plant their faults in.

use serde_json::{Value, json};

/// Two operations, with at least one of everything that the code generation treats in its own way.
pub(crate) fn description() -> Value {
    let errors = json!({
        "description": "A failure.",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } },
    });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "A small API", "version": "1.0" },
        "paths": {
            "/reasons/{id}": { "get": {
                "operationId": "get-reason",
                "summary": "Get a reason",
                "description": "Answers one reason.",
                "x-rate-class": "standard",
                "x-repeat": "safe",
                "x-on-behalf-of": "none",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } },
                ],
                "responses": {
                    "200": {
                        "description": "The reason.",
                        "headers": { "X-Rate-Limit": { "schema": { "type": "integer" } } },
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Reason" } } },
                    },
                    "4XX": errors,
                    "5XX": errors,
                },
            } },
            "/users/{uid}/messages": { "post": {
                "operationId": "send-message",
                "summary": "Send a message",
                "description": "Sends it.",
                "x-rate-class": "core",
                "x-repeat": "never",
                "x-on-behalf-of": "required",
                "x-user-limit": { "name": "messages", "requests": 30, "user": "onBehalfOf" },
                "parameters": [
                    { "name": "uid", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "onBehalfOf", "in": "header", "required": true, "schema": { "type": "string" } },
                ],
                "requestBody": {
                    "required": true,
                    "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/MessageRequest" },
                        "examples": { "documented": { "value": { "text": "Hello", "kind": "text" } } },
                    } },
                },
                "responses": {
                    "200": { "$ref": "#/components/responses/Sent" },
                    "4XX": errors,
                    "5XX": errors,
                },
            } },
        },
        "components": {
            "responses": { "Sent": {
                "description": "What became of it.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Outcome" } } },
            } },
            "schemas": {
                "Digits": { "type": "string", "pattern": "^[0-9]+$", "x-rust-type": "crate::wire::Digits" },
                "Failure": {
                    "type": "object",
                    "additionalProperties": {},
                    "properties": { "code": { "type": "string" } },
                },
                "Kind": { "description": "What a message is.", "type": "string", "x-extensible-enum": ["text", "image"] },
                "KindInput": { "type": "string", "enum": ["text"], "x-closed-form-of": "Kind" },
                "MessageRequest": {
                    "type": "object",
                    "required": ["text", "kind"],
                    "additionalProperties": {},
                    "properties": {
                        "kind": { "description": "What it is.", "allOf": [{ "$ref": "#/components/schemas/KindInput" }] },
                        "metadata": { "type": "object", "additionalProperties": true, "description": "Anything." },
                        "quoted": { "$ref": "#/components/schemas/Quote" },
                        "tags": { "type": "array", "maxItems": 25, "items": { "type": "string", "maxLength": 100 } },
                        "text": { "type": "string", "minLength": 1, "maxLength": 65536 },
                    },
                },
                "Outcome": {
                    "description": "Sent, or refused.",
                    "anyOf": [
                        { "$ref": "#/components/schemas/SentOutcome" },
                        { "$ref": "#/components/schemas/RefusedOutcome" },
                    ],
                    "x-first-match": true,
                },
                "Quote": {
                    "type": "object",
                    "additionalProperties": {},
                    "properties": { "id": { "type": "string" } },
                },
                "Reason": {
                    "type": "object",
                    "required": ["id"],
                    "additionalProperties": {},
                    "properties": {
                        "createdAt": { "type": "integer", "format": "unixtime" },
                        "id": { "type": "string", "example": "spam" },
                        "pattern": { "type": "string" },
                        "votes": { "type": "integer", "minimum": 0 },
                    },
                },
                "RefusedOutcome": {
                    "type": "object",
                    "required": ["error"],
                    "additionalProperties": {},
                    "properties": { "error": { "$ref": "#/components/schemas/Failure" } },
                },
                "SentOutcome": {
                    "type": "object",
                    "required": ["number"],
                    "additionalProperties": {},
                    "properties": {
                        "kind": { "$ref": "#/components/schemas/Kind" },
                        "number": { "$ref": "#/components/schemas/Digits" },
                        "votes": { "type": "object", "additionalProperties": { "type": "integer" } },
                    },
                },
            },
        },
    })
}
