//! A form of several parts, as browsers send it: `multipart/form-data`.

/// One part of a form.
#[derive(Debug, PartialEq)]
pub(crate) struct Part<'b> {
    pub(crate) name: String,
    /// Only files have one.
    pub(crate) file_name: Option<String>,
    pub(crate) content: &'b [u8],
}

/// How many parts a form may have.
const MOST_PARTS: usize = 100;

/// The boundary that a media type names, if it is that of a form.
pub(super) fn boundary(media_type: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(media_type).ok()?;
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    if !essence.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    // A form without a boundary is a form all the same, and a broken one.
    Some(parameter(parameters, "boundary").unwrap_or_default())
}

/// The parts of a form, in their order. Nothing if it is broken.
pub(super) fn parts<'b>(bytes: &'b [u8], boundary: &str) -> Option<Vec<Part<'b>>> {
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let delimiter = format!("--{boundary}").into_bytes();
    let mut rest = &bytes[find(bytes, &delimiter)? + delimiter.len()..];
    let mut found = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(found);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest, b"\r\n\r\n")?;
        let (head, body) = (&rest[..head], &rest[head + 4..]);
        let end = [b"\r\n", &*delimiter].concat();
        let length = find(body, &end)?;
        if found.len() >= MOST_PARTS {
            return None;
        }
        found.push(part(head, &body[..length])?);
        rest = &body[length + end.len()..];
    }
}

fn part<'b>(head: &[u8], content: &'b [u8]) -> Option<Part<'b>> {
    let head = std::str::from_utf8(head).ok()?;
    let disposition = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_it = name.trim().eq_ignore_ascii_case("content-disposition");
        is_it.then_some(value)
    })?;
    let (_, parameters) = disposition.split_once(';')?;
    Some(Part {
        name: parameter(parameters, "name")?,
        file_name: parameter(parameters, "filename"),
        content,
    })
}

/// The value of a parameter, quoted or not.
fn parameter(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        let (name, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let (text, after) = match value.strip_prefix('"') {
            Some(quoted) => {
                let end = quoted.find('"')?;
                (&quoted[..end], &quoted[end + 1..])
            }
            None => {
                let end = value.find(';').unwrap_or(value.len());
                (value[..end].trim_end(), &value[end..])
            }
        };
        let name = name.trim_matches(|c: char| c == ';' || c.is_whitespace());
        if name.eq_ignore_ascii_case(wanted) {
            return Some(text.to_owned());
        }
        rest = after;
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(place) = bytes[from..].iter().position(|byte| *byte == first) {
        let at = from + place;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Part, boundary, parts};

    const FORM: &[u8] = b"--x y\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\nlist\r\n\
        --x y\r\nContent-Type: text/csv\r\ncontent-disposition: form-data; filename=a.csv; name=\"file\"\r\n\r\na,\r\nb\r\n--x y--\r\n";

    #[test]
    fn a_form_is_read_part_by_part() {
        let media_type = b"Multipart/Form-Data; charset=utf-8; boundary=\"x y\"";
        let boundary = boundary(media_type).expect("a form");
        let found = parts(FORM, &boundary).expect("parts");
        let part = |name: &str, file_name: Option<&str>, content| Part {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            content,
        };
        assert_eq!(
            found,
            [
                part("id", None, b"list" as &[u8]),
                part("file", Some("a.csv"), b"a,\r\nb"),
            ]
        );
    }

    #[test]
    fn a_broken_form_is_none() {
        assert_eq!(boundary(b"application/json"), None);
        assert_eq!(boundary(b"multipart/form-data").as_deref(), Some(""));
        assert_eq!(parts(FORM, ""), None);
        assert_eq!(parts(b"no form at all", "xyz"), None);
        for length in 0..FORM.len() - 4 {
            assert_eq!(parts(&FORM[..length], "x y"), None, "{length}");
        }
    }
}
