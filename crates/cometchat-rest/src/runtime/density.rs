//! How many values the JSON of a response may hold.
//!
//! In memory an object takes up to 700 bytes, even one that is written with eight: read as `serde_json::Value`, 8 MiB of small
//! objects are 800 MiB. The size of a response alone would not bound what it costs; with this it takes 25 times as much at most.

/// A response may hold one object or array for each so many bytes of the limit on its size.
const BYTES_FOR_EACH: usize = 64;
/// `[]`.
const SHORTEST: usize = 2;

/// How many objects and arrays a response may hold, if this one holds more.
pub(super) fn too_many_values(body: &[u8], max_response_size: usize) -> Option<usize> {
    let most = max_response_size / BYTES_FOR_EACH;
    // Hardly any response is so dense; whether one may be is seen at a glance, texts and all.
    if body.len() / SHORTEST <= most || brackets(body) <= most {
        return None;
    }
    (objects_and_arrays(body) > most).then_some(most)
}

/// All opening brackets, those in texts as well. Counted in bytes, many at a time, as far as a byte can count.
fn brackets(json: &[u8]) -> usize {
    let in_chunk = |chunk: &[u8]| -> u8 {
        chunk
            .iter()
            .map(|byte| u8::from(matches!(byte, b'{' | b'[')))
            .sum()
    };
    let chunks = json.chunks(usize::from(u8::MAX));
    chunks.map(|chunk| usize::from(in_chunk(chunk))).sum()
}

/// Those that begin outside of texts.
fn objects_and_arrays(json: &[u8]) -> usize {
    let mut count = 0;
    let mut bytes = json.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' => count += 1,
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
    }
    count
}

/// Goes behind the end of a text that has begun.
fn skip_text(bytes: &mut std::slice::Iter<'_, u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{brackets, objects_and_arrays, too_many_values};

    #[test]
    fn what_stands_in_texts_is_not_counted() {
        let json = br#"{"a":["{[\"[","\\"],"b{":{}}"#;
        assert_eq!(objects_and_arrays(json), 3);
        assert_eq!(objects_and_arrays(br#"["not ended {"#), 1);
    }

    #[test]
    fn a_glance_counts_every_bracket() {
        let json = br#"{"a":["{[\"[","\\"],"b{":{}}"#;
        assert_eq!(brackets(json), 7);
        assert_eq!(brackets("[".repeat(1000).as_bytes()), 1000);
    }

    #[test]
    fn only_what_is_denser_than_the_limit_is_refused() {
        let values = |count: usize| format!("[{}[]]", "[],".repeat(count - 2));
        // The array around them is one, too.
        assert_eq!(too_many_values(values(1000).as_bytes(), 64_000), None);
        assert_eq!(too_many_values(values(1001).as_bytes(), 64_000), Some(1000));
    }
}
