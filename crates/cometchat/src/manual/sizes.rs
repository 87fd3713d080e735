//! How much of a response is read, and what it costs in memory.
//!
//! | bound | value | why |
//! |---|---|---|
//! | a success, [`max_response_size`](crate::ClientBuilder::max_response_size) | 8 MiB | a page of 1000 usual messages stays below 2 MB, one of 100 with the largest documented content below 7 MB |
//! | objects and arrays in it | one for each 64 bytes of that limit: 131,072 | in memory the smallest objects take a hundred times their JSON |
//! | a failure | 256 KiB are kept, without the key | its code and message stand at its beginning |
//! | texts of an error | 1 KiB of a message, 512 bytes of a decoding error, 240 of a cause | they end up in logs |
//!
//! What is read takes two to four times its JSON where it is mostly text. The worst that the limit lets through takes 25 times:
//! 200 MiB with the default, as a model and as [`serde_json::Value`] alike, since models keep unknown fields. Without the bound on
//! objects, 24 MB of `{"a":{"b":{"c":0}}}` would take 2.3 GiB. A program with many calls at a time and little memory sets a smaller
//! limit; one that reads the largest pages asks for fewer rows, or sets a larger one.
//!
//! A response beyond a bound is an error of [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse). For a send it means
//! [`Arrived`](crate::Delivery::Arrived): the message is there, only its response is not.
