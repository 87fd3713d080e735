//! An import that is killed again and again, against a service that fails after it has stored rows.

use crate::child::said;
use cometchat::groups::{GroupType, ListGroupMessages, ListMembers};
use cometchat::users::ListUsers;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::import::{Import, ImportGroup, ImportMember, ImportMessage, ImportUser};
use cometchat_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const GROUPS: u64 = 10;
const CREATED: u64 = 1_600_000_000;

/// How many rows of each kind.
#[derive(Clone, Copy)]
struct Rows {
    users: u64,
    messages: u64,
}

impl Rows {
    fn of(all: u64) -> Self {
        let users = all / 20;
        Self {
            users,
            messages: all - 2 * users - GROUPS,
        }
    }

    /// Those that the server refuses: users with a role that there is not.
    fn is_refused(user: u64) -> bool {
        user % 97 == 5
    }

    fn uid(user: u64) -> String {
        format!("old-user-{user}")
    }

    fn sender(self, message: u64) -> u64 {
        message % self.users
    }

    /// The keys that have to be there in the end.
    fn users(self) -> BTreeSet<String> {
        let all = (0..self.users).filter(|user| !Self::is_refused(*user));
        all.map(Self::uid).collect()
    }

    fn messages(self) -> BTreeSet<String> {
        let all = 0..self.messages;
        let good = all.filter(|n| !Self::is_refused(self.sender(*n)));
        good.map(|n| format!("old-{n}")).collect()
    }
}

/// Without damage every row is known to be of this run; with damage the journal loses what it knew.
pub(crate) fn prove(rows: u64, kills: u64, with_damage: bool) {
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("import: {rows} rows, {kills} kills, damage: {with_damage}, SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let sandbox = start(seed);
    let directory = tempfile::tempdir().expect("a directory");
    let last = rows / 50 * 11 / 10;
    let mut moments: Vec<u64> = (0..kills).map(|_| random.u64(1..last)).collect();
    moments.sort_unstable();
    let (mut killed, mut damaged) = (0, 0);
    for moment in moments {
        let mut child = child(&sandbox, directory.path(), rows);
        while child.try_wait().expect("a child").is_none() {
            if requests(&sandbox) >= moment {
                std::thread::sleep(Duration::from_micros(random.u64(0..20_000)));
                child.kill().expect("a child");
                killed += u64::from(!child.wait().expect("an end").success());
                break;
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        if with_damage {
            damaged += u64::from(damage(&directory.path().join("journal"), &mut random));
        }
    }
    let said = said(child(&sandbox, directory.path(), rows));
    let report = &said["report"];
    assert!(report.is_object(), "the last run completes: {said}");
    let sum = |name: &str| {
        let kinds = ["users", "groups", "members", "messages"];
        let counts = kinds.map(|kind| report[kind][name].as_u64().expect("a count"));
        counts.iter().sum::<u64>()
    };
    println!(
        "  killed {killed} times, damaged {damaged} journals; {} added, {} present, {} taken, {} rejected; {} requests",
        sum("added"),
        sum("present"),
        sum("taken"),
        sum("rejected"),
        requests(&sandbox)
    );
    // On a busy machine a run may end before the kill arrives.
    assert!(
        killed * 2 >= kills,
        "most kills struck a run that was going on"
    );
    assert_eq!(
        (report["ended"].as_str(), sum("unsettled"), sum("uncertain")),
        (Some("complete"), 0, 0)
    );
    assert_eq!(sum("read"), rows);
    assert!(with_damage || sum("taken") == 0, "no row was there before");

    sandbox.clear_faults();
    let of = Rows::of(rows);
    let (users, members, messages) = there(&sandbox);
    let set = |keys: &[String]| keys.iter().cloned().collect::<BTreeSet<String>>();
    assert_eq!(
        (set(&users).len(), set(&messages).len()),
        (users.len(), messages.len()),
        "none twice"
    );
    assert_eq!(
        set(&users),
        of.users(),
        "no user is lost, none is there that was rejected"
    );
    assert_eq!(
        set(&messages),
        of.messages(),
        "no message is lost or doubled"
    );
    assert_eq!(
        members.len(),
        of.users().len(),
        "no member is lost or doubled"
    );
    let all = users.len() + members.len() + messages.len();
    let all = u64::try_from(all).expect("a count") + GROUPS;
    assert_eq!(
        sum("added") + sum("present") + sum("taken"),
        all,
        "the report says what is there"
    );
    println!("  {all} rows are there, 0 doubled, 0 lost");
}

/// What the service has: uids, members and muids.
fn there(sandbox: &Sandbox) -> (Vec<String>, Vec<String>, Vec<String>) {
    let client = client(sandbox.base_url(), sandbox.api_key());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let (mut users, mut members, mut messages) = (Vec::new(), Vec::new(), Vec::new());
        let mut list = client
            .users()
            .list(ListUsers::new().per_page(1_000))
            .items();
        while let Some(user) = list.next().await {
            users.extend(Some(user.expect("a user").uid).filter(|uid| uid.starts_with("old-")));
        }
        for group in 0..GROUPS {
            let group = client.group(format!("old-group-{group}"));
            let mut list = group
                .members()
                .list(ListMembers::new().per_page(1_000))
                .items();
            while let Some(member) = list.next().await {
                members.push(member.expect("a member").uid);
            }
            let mut list = group
                .messages()
                .list(ListGroupMessages::new().limit(1_000))
                .items();
            while let Some(message) = list.next().await {
                messages.extend(message.expect("a message").muid);
            }
        }
        (users, members, messages)
    })
}

/// Destroys a stretch of a journal, or its end.
fn damage(path: &Path, random: &mut fastrand::Rng) -> bool {
    let Ok(mut bytes) = std::fs::read(path) else {
        return false;
    };
    if bytes.len() < 2_000 {
        return false;
    }
    // Its first line says whose it is; without it nothing goes on.
    let from = random.usize(200..bytes.len());
    let length = random.usize(1..3_000).min(bytes.len() - from);
    match random.u8(0..3) {
        0 => bytes.truncate(from),
        1 => drop(bytes.drain(from..from + length)),
        _ => bytes[from..from + length].fill(0),
    }
    std::fs::write(path, bytes).expect("a journal");
    true
}

fn start(seed: u64) -> Sandbox {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let sandbox = runtime
        .block_on(Sandbox::builder().seed(seed).start())
        .expect("a sandbox");
    let faults = [
        Fault::error(500).after_processing().probability(0.1),
        Fault::reset().after_processing().probability(0.05),
        Fault::reset().probability(0.02),
        Fault::error(503).html().probability(0.02),
        Fault::too_many_requests(0).probability(0.01),
    ];
    for fault in faults {
        sandbox.inject(fault).expect("a sound fault");
    }
    sandbox
}

/// How many requests the service has seen.
fn requests(sandbox: &Sandbox) -> u64 {
    sandbox.journal().last().map_or(0, |last| last.number())
}

fn child(sandbox: &Sandbox, directory: &Path, rows: u64) -> Child {
    let this = std::env::current_exe().expect("a path");
    let mut command = Command::new(this);
    command.args(["import-child", sandbox.base_url(), sandbox.api_key()]);
    command
        .arg(directory)
        .arg(rows.to_string())
        .stdout(Stdio::piped());
    command.spawn().expect("a process")
}

fn client(base_url: &str, api_key: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .api_key(api_key)
        // A random 429 says nothing true about the quota, but would slow everything down for minutes.
        .without_pacing()
        .build()
        .expect("sound settings")
}

/// Imports everything, and says how it went on standard output.
pub(crate) fn run(arguments: &[String]) {
    let [base_url, api_key, directory, rows] = arguments else {
        panic!("a child has four arguments: {arguments:?}");
    };
    let rows = Rows::of(rows.parse().expect("a number"));
    let directory = Path::new(directory);
    let client = client(base_url, api_key);
    let moment = |seconds: u64| i64::try_from(CREATED + seconds).expect("a moment");
    let users = (0..rows.users).map(move |n| {
        let user = ImportUser::new(Rows::uid(n), format!("User {n}")).created_at(moment(n));
        if Rows::is_refused(n) {
            user.role("no-such-role")
        } else {
            user
        }
    });
    let groups = (0..GROUPS).map(move |n| {
        let group = ImportGroup::new(
            format!("old-group-{n}"),
            format!("Group {n}"),
            GroupType::Private,
        );
        group.owner(Rows::uid(0)).created_at(moment(n))
    });
    let members = (0..rows.users).map(move |n| {
        ImportMember::new(format!("old-group-{}", n % GROUPS), Rows::uid(n))
            .joined_at(moment(100_000))
    });
    let messages = (0..rows.messages).map(move |n| {
        let group = Receiver::group(format!("old-group-{}", n % GROUPS));
        ImportMessage::new(
            format!("old-{n}"),
            Rows::uid(rows.sender(n)),
            group,
            moment(200_000 + n),
        )
        .content(Content::text(format!(
            "Message number {n} of a long night."
        )))
    });
    let run = async {
        Import::new(&client)
            .journal(directory.join("journal"))
            .recover_journal()
            .rejected(directory.join("rejected.ndjson"))
            .requests_per_minute(u32::MAX)
            .allow_old_messages()
            .users(users)
            .groups(groups)
            .members(members)
            .messages(messages)
            .start()
            .await
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let said: Value = match runtime.block_on(run) {
        Ok(report) => json!({ "report": report }),
        Err(error) => json!({ "error": error.to_string(), "kind": format!("{:?}", error.kind()) }),
    };
    println!("{said}");
}
