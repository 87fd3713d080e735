//! Any bytes at all, over real sockets.

use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::any_bytes::check;

/// Pieces that requests are made of, so that more of what is tried looks like one.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known: &[&[u8]] = &[
        b"GET ",
        b"POST ",
        b"HEAD ",
        b"/v3/moderation/reasons",
        b"/v3/moderation/messages",
        b"/_sandbox/faults",
        b" HTTP/1.1",
        b" HTTP/1.0",
        b"\r\n",
        b"\r\n\r\n",
        b"host: x\r\n",
        b"host: localhost\r\n",
        b"origin: http://x\r\n",
        b"apikey: x\r\n",
        b"content-length: 5\r\n",
        b"content-length: -1\r\n",
        b"transfer-encoding: chunked\r\n",
        b"expect: 100-continue\r\n",
        b"connection: close\r\n",
        b"upgrade: h2c\r\n",
        b"5\r\nhello\r\n",
        b"0\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"{\"sender\":",
        b"\"data\":{\"text\":",
        b"\"receiver\"",
        b"{\"rules\":[{\"id\":\"a\",\"name\":\"b\",\"conditions\":[",
        b"\"\\ud800\"",
        b"null",
        b"[[[[[[[[",
        b"}}}",
        b"%00%ff%2e%2e",
        b"?offset=1&limit=",
        b"\0",
        b"\x80\xff",
    ];
    prop_oneof![
        3 => prop::sample::select(known.to_vec()).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #![proptest_config(Config { cases: 384, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_pieces_of_a_request_get_a_documented_answer_or_none(
        kind in 0..8_u8,
        pieces in prop::collection::vec(piece(), 0..12),
    ) {
        let mut bytes = vec![kind];
        bytes.extend(pieces.concat());
        check(&bytes);
    }

    #[test]
    fn any_bytes_get_a_documented_answer_or_none(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes);
    }
}

#[test]
fn requests_that_are_known_to_be_hard_get_a_documented_answer_or_none() {
    let long = b"x".repeat(1_000_000);
    let deep = b"[".repeat(100_000);
    let cases: [(u8, &[u8]); 10] = [
        (0, b""),
        (0, &long),
        (0, b"GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n"),
        (
            0,
            b"POST / HTTP/1.1\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
        (0, b"CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n"),
        (0, b"OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n"),
        (1, &deep),
        (4, &deep),
        (6, &long),
        (7, &long),
    ];
    for (kind, bytes) in cases {
        let mut all = vec![kind];
        all.extend_from_slice(bytes);
        check(&all);
    }
}
