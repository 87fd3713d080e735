use super::*;
use serde_json::json;
use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own for each test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("xtask-bundle-{}-{number}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        for (name, text) in files {
            let path = folder.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stays in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn bundled(files: &[(&str, &str)]) -> Result<Bundle, String> {
    let folder = Folder::with(files);
    bundle(&folder.0.join("openapi.yaml"))
}

fn refused(files: &[(&str, &str)]) -> String {
    bundled(files).unwrap_err()
}

/// A root with one path, which stands in `reasons.yaml`.
const ROOT: (&str, &str) = (
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /reasons: {$ref: 'reasons.yaml#/paths/~1reasons'}\n",
);

#[test]
fn a_key_that_stands_twice_is_refused_with_its_file() {
    let error = refused(&[("openapi.yaml", "paths: {}\ninfo: {}\npaths: {}\n")]);
    assert!(error.starts_with("openapi.yaml: "), "{error}");
    assert!(error.contains("duplicate"), "{error}");
}

#[test]
fn a_reference_to_a_file_that_is_missing_is_refused_with_its_place() {
    let error = refused(&[ROOT]);
    assert!(
        error.starts_with(
            "openapi.yaml#/paths/~1reasons: `$ref: reasons.yaml#/paths/~1reasons` leads nowhere"
        ),
        "{error}"
    );
}

#[test]
fn a_reference_to_a_fragment_that_is_missing_is_refused_with_its_place() {
    let error = refused(&[ROOT, ("reasons.yaml", "paths: {/reason: {}}\n")]);
    assert_eq!(
        error,
        "openapi.yaml#/paths/~1reasons: `$ref: reasons.yaml#/paths/~1reasons` leads nowhere"
    );
}

#[test]
fn a_reference_to_a_component_that_is_missing_is_refused_with_its_place() {
    let path = "paths:\n  /reasons:\n    get: {$ref: '#/components/schemas/Reason'}\n";
    let error = refused(&[ROOT, ("reasons.yaml", path)]);
    assert_eq!(
        error,
        "reasons.yaml#/paths/~1reasons/get: `reasons.yaml#/components/schemas/Reason` leads nowhere"
    );
}

#[test]
fn a_reference_to_an_address_is_refused() {
    let root = "paths: {/a: {$ref: 'https://example.com/a.yaml#/paths/~1a'}}\n";
    let error = refused(&[("openapi.yaml", root)]);
    assert!(error.contains("leads nowhere"), "{error}");
}

#[test]
fn keys_beside_a_reference_are_refused() {
    let root = "paths: {/a: {$ref: 'a.yaml#/paths/~1a', summary: lost}}\n";
    let error = refused(&[("openapi.yaml", root)]);
    assert!(
        error.starts_with("openapi.yaml#/paths/~1a: keys beside `$ref`"),
        "{error}"
    );
}

#[test]
fn one_name_for_components_of_two_files_is_refused_with_both_places() {
    let root = "components:\n  schemas:\n    Reason: {}\n    Other: {$ref: 'b.yaml#/components/schemas/Reason'}\n";
    let other = "components: {schemas: {Reason: {}}}\n";
    let error = refused(&[("openapi.yaml", root), ("b.yaml", other)]);
    assert!(
        error.contains("b.yaml#/components/schemas/Reason"),
        "{error}"
    );
    assert!(
        error.contains("openapi.yaml#/components/schemas/Reason"),
        "{error}"
    );
}

#[test]
fn a_schema_may_refer_to_itself() {
    let root = "components: {schemas: {Message: {properties: {quoted: {$ref: '#/components/schemas/Message'}}}}}\n";
    let bundle = bundled(&[("openapi.yaml", root)]).unwrap();
    assert_eq!(
        bundle.document["components"]["schemas"]["Message"],
        json!({ "properties": { "quoted": { "$ref": "#/components/schemas/Message" } } })
    );
}

#[test]
fn two_schemas_of_two_files_may_refer_to_each_other() {
    let root = "components: {schemas: {A: {items: {$ref: 'b.yaml#/components/schemas/B'}}}}\n";
    let other =
        "components: {schemas: {B: {items: {$ref: 'openapi.yaml#/components/schemas/A'}}}}\n";
    let bundle = bundled(&[("openapi.yaml", root), ("b.yaml", other)]).unwrap();
    assert_eq!(
        bundle.document["components"]["schemas"],
        json!({
            "A": { "items": { "$ref": "#/components/schemas/B" } },
            "B": { "items": { "$ref": "#/components/schemas/A" } },
        })
    );
}

#[test]
fn something_else_that_refers_to_itself_is_refused() {
    let root = "paths: {/a: {get: {$ref: '#/paths/~1a'}}}\n";
    let error = refused(&[("openapi.yaml", root)]);
    assert!(
        error.starts_with("openapi.yaml#/paths/~1a/get: `$ref: #/paths/~1a` leads back to itself"),
        "{error}"
    );
}

#[test]
fn a_path_is_put_in_place_of_its_reference() {
    let path = "paths: {/reasons: {get: {summary: List}}}\n";
    let bundle = bundled(&[ROOT, ("reasons.yaml", path)]).unwrap();
    assert_eq!(
        bundle.document["paths"]["/reasons"],
        json!({ "get": { "summary": "List" } })
    );
}

#[test]
fn a_sample_is_put_in_place_of_its_reference() {
    let path = "paths: {/reasons: {get: {examples: {documented: {$ref: 'examples/a.json'}}}}}\n";
    let sample = r#"{ "summary": "As documented", "value": { "data": [] } }"#;
    let bundle = bundled(&[ROOT, ("reasons.yaml", path), ("examples/a.json", sample)]).unwrap();
    assert_eq!(
        bundle.document["paths"]["/reasons"]["get"]["examples"],
        json!({ "documented": { "summary": "As documented", "value": { "data": [] } } })
    );
}

#[test]
fn a_place_of_the_bundle_leads_back_to_the_file_and_place_it_was_written_at() {
    let path = "
paths: {/reasons: {get: {schema: {$ref: 'parts/shared.yaml#/components/schemas/Reason'}, examples: {a: {$ref: 'a.json'}}}}}
";
    let shared = "components: {schemas: {Reason: {properties: {id: {}}}}}\n";
    let bundle = bundled(&[
        ROOT,
        ("reasons.yaml", path),
        ("parts/shared.yaml", shared),
        ("a.json", r#"{ "value": {} }"#),
    ])
    .unwrap();
    for (place, written) in [
        ("/openapi", "openapi.yaml#/openapi"),
        ("/paths/~1reasons", "reasons.yaml#/paths/~1reasons"),
        ("/paths/~1reasons/get", "reasons.yaml#/paths/~1reasons/get"),
        ("/paths/~1reasons/get/examples/a/value", "a.json#/value"),
        (
            "/components/schemas/Reason/properties/id",
            "parts/shared.yaml#/components/schemas/Reason/properties/id",
        ),
        // Another path, though it begins with the same letters.
        (
            "/paths/~1reasons~1{id}",
            "openapi.yaml#/paths/~1reasons~1{id}",
        ),
    ] {
        assert_eq!(bundle.origin(place), written, "{place}");
    }
}

#[test]
fn what_nothing_leads_to_is_reported() {
    let path = "
paths: {/reasons: {get: {}}, '/reasons/{id}': {get: {}}}
components: {schemas: {Reason: {}}}
";
    let bundle = bundled(&[
        ROOT,
        ("reasons.yaml", path),
        ("users.yaml", "paths: {}\n"),
        (".spectral.yaml", "{}\n"),
    ])
    .unwrap();
    assert_eq!(
        bundle.unreached,
        [
            "reasons.yaml#/components/schemas/Reason",
            "reasons.yaml#/paths/~1reasons~1{id}",
            "users.yaml",
        ]
    );
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let text = "openapi: 3.0.3\ninfo:\n  description: |\n    One line.\n    Another.\n";
    let document = |text: &str| bundled(&[("openapi.yaml", text)]).unwrap().document;
    assert_eq!(document(&text.replace('\n', "\r\n")), document(text));
}
