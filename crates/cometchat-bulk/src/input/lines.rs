//! Records from text.

use super::Item;
use crate::line::key_of;
use crate::{BadRecord, BulkRecord};
use cometchat::InvalidInput;
use std::io::{self, BufRead, BufReader, Read};

/// The longest line, in bytes. Raised, a broken input takes more memory before it is noticed; CometChat takes messages of
/// 64 KiB.
const LONGEST_LINE: usize = 1024 * 1024;
/// How many records are read before they are handed on.
const CHUNK: usize = 256;
/// How much is asked of the reader at once, in bytes.
const BUFFER: usize = 64 * 1024;

/// Reads records line by line.
pub(crate) struct LineReader<R> {
    reader: BufReader<R>,
    number: u64,
    line: Vec<u8>,
}

impl<R: Read> LineReader<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader: BufReader::with_capacity(BUFFER, reader),
            number: 0,
            line: Vec::new(),
        }
    }

    /// The next records: as many as are at hand, at least one unless the end is reached.
    pub(super) fn chunk(&mut self) -> io::Result<Vec<Item>> {
        let mut items = Vec::new();
        while items.len() < CHUNK {
            // What has been read must not wait for a reader that has nothing more to give yet.
            let more_at_hand = !self.reader.buffer().is_empty();
            if !items.is_empty() && !more_at_hand {
                break;
            }
            let Some(fits) = self.next_line()? else {
                break;
            };
            if !fits || !self.line.trim_ascii().is_empty() {
                items.push(self.item(fits));
            }
        }
        Ok(items)
    }

    /// Reads the next line; whether it was short enough. None at the end.
    fn next_line(&mut self) -> io::Result<Option<bool>> {
        self.line.clear();
        let mut fits = true;
        let mut any = false;
        loop {
            let read = match self.reader.fill_buf() {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if read.is_empty() {
                break;
            }
            any = true;
            let end = read.iter().position(|byte| *byte == b'\n');
            let part = &read[..end.unwrap_or(read.len())];
            fits &= self.line.len() + part.len() <= LONGEST_LINE;
            if fits {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(fits))
    }

    fn item(&self, fits: bool) -> Item {
        let bad = |key, problem| BadRecord {
            number: self.number,
            key,
            problem,
        };
        let record = if fits {
            let line = self
                .line
                .strip_prefix(b"\xEF\xBB\xBF")
                .unwrap_or(&self.line);
            match std::str::from_utf8(line) {
                Ok(text) => {
                    BulkRecord::from_line(text).map_err(|problem| bad(key_of(text), problem))
                }
                Err(_) => Err(bad(None, InvalidInput::new("record", "is not UTF-8"))),
            }
        } else {
            let rule = "must have at most 1048576 bytes";
            Err(bad(None, InvalidInput::new("record", rule)))
        };
        Item {
            number: self.number,
            record,
        }
    }
}

/// How many lines have something in them.
pub(super) fn count(reader: impl Read) -> io::Result<u64> {
    let mut reader = BufReader::with_capacity(BUFFER, reader);
    let (mut lines, mut something) = (0, false);
    loop {
        let read = reader.fill_buf()?;
        if read.is_empty() {
            return Ok(lines + u64::from(something));
        }
        for byte in read {
            match byte {
                b'\n' => {
                    lines += u64::from(something);
                    something = false;
                }
                other => something |= !other.is_ascii_whitespace(),
            }
        }
        let used = read.len();
        reader.consume(used);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"key":"k","bot":"b","request":{"receiver":"alice","receiverType":"user","data":{"text":"Hi"}}}"#;

    fn numbers(text: impl AsRef<[u8]>) -> Vec<(u64, Result<String, String>)> {
        let mut reader = LineReader::new(text.as_ref());
        let mut all = Vec::new();
        loop {
            let chunk = reader.chunk().unwrap();
            if chunk.is_empty() {
                return all;
            }
            all.extend(chunk.into_iter().map(|item| {
                let record = item.record.map(|record| record.key().to_owned());
                (item.number, record.map_err(|bad| bad.to_string()))
            }));
        }
    }

    #[test]
    fn empty_lines_count_but_are_passed_over() {
        let text = format!("\u{FEFF}{GOOD}\r\n\n   \n{GOOD}");
        let read = numbers(&text);
        let good = |number| (number, Ok("k".to_owned()));
        assert_eq!(read, [good(1), good(4)]);
        assert_eq!(count(text.as_bytes()).unwrap(), 2);
    }

    #[test]
    fn a_line_without_end_takes_no_memory() {
        let mut text = vec![b'x'; 3 * LONGEST_LINE];
        text.extend_from_slice(format!("\n{GOOD}\n").as_bytes());
        text.push(0xFF);
        let read = numbers(&text);
        assert_eq!(read.len(), 3);
        assert_eq!(
            read[0].1.as_ref().unwrap_err(),
            "1: `record` must have at most 1048576 bytes"
        );
        assert_eq!(read[1], (2, Ok("k".to_owned())));
        assert_eq!(read[2].1.as_ref().unwrap_err(), "3: `record` is not UTF-8");
    }
}
