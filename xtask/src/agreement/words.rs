//! Names that mean something to Rust, to the generated code or to nobody.

const RUST: &str = "\
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl in let \
    loop macro match mod move mut override priv pub raw ref return safe self static struct super trait true try type typeof union \
    unsafe unsized use virtual where while yield \
    bool char f32 f64 i8 i32 i64 isize str u8 u64 usize std core alloc main test";

const TYPES: &str = "\
    AsMut AsRef BTreeMap Box Clone Copy Cow Debug Default Deserialize Deserializer Display Drop Eq Err Error Extend Fn FnMut FnOnce \
    From FromIterator FromStr Future Hash HashMap Into IntoFuture IntoIterator Iterator JsonSchema Map None Ok Option Ord PartialEq \
    PartialOrd Result Self Send Serialize Serializer Sized Some String Sync ToOwned ToString TryFrom TryInto Unpin Value Vec \
    Visitor";

const OURS: &str = "\
    ApiKey Call Caller Client ClientHooks ClientInfo Connection Failure Field Head Key Method OnBehalfOf Operation OperationInfo \
    Optional Place ParameterValue RateClass RawRequest Repeat Required ResponseValue Timestamp Tolerant Unknown UnknownValue UserLimit \
    UserPlace JsonObject Entity ErrorDetails AttachmentSize SentMessage SendMessageResponse BrokenRow Envelope Json ListEnvelope OneOrMany Rows RuleFilter Secret Slot Must May Written AsApp AsUser Asked By Guid IntoId List MessageId Outcomes Page ReasonId RoleId Uid Walk EVERY_CALL ALL KNOWN";

const LOWER: &str = "\
    all api_version as_str assemble base-url baseurl blank body borrow builder client clone decode decode-model decode-into default drop encode_path enums eq \
    error every_call exec extra fmt from header_map hash id info inner into item key map message model name new new-with-client \
    operation operations place post pre query request response result runtime sample schema send send-raw serde serde_json source \
    text text_ texts to_owned to-string try-from try-into type-id type_ types unknown url value values wire with with-http with-max-response-size \
    with-options with-server with-transport base-of";

const ODD: &[&str] = &[
    "",
    "-",
    "_",
    "__",
    "1",
    "2fa",
    "get-2fa",
    "a1",
    "1a",
    "$",
    "@injected",
    "+1",
    "a b",
    "a.b",
    "a[]",
    "a[b]",
    "a/b",
    "a{b}",
    "größe",
    "名",
    "é",
    "userID",
    "userId2",
    "HTTPUrl",
    "md5Hash",
    "a--b",
    "a-",
    "-a",
    "_a",
    "a_",
    "a\"b",
    "a\\b",
    "a\nb",
    "'",
    "camelCase",
    "PascalCase",
    "SHOUTING",
    "x-y",
    "r#type",
    "0x",
    "a%b",
];

/// All of them, each once.
pub(super) fn all() -> Vec<&'static str> {
    let written = [RUST, TYPES, OURS, LOWER];
    let words = written.iter().flat_map(|words| words.split_whitespace());
    words.chain(ODD.iter().copied()).collect()
}
