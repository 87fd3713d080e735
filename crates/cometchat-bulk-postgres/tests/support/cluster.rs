//! A Postgres server of the tests' own: in a temporary folder, on a Unix socket, with the rights of whoever runs the tests.

use std::fs;
use std::io;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

/// Where distributions put a server's programs, beside the search path.
const FOLDERS: [&str; 2] = ["/usr/lib/postgresql", "/usr/pgsql"];
/// The program that runs the server ends it when its input ends: with the tests, however they end, Ctrl-C included.
const GUARD: &str = r#"trap '' INT TERM; exec 3<&0; folder=$1; shift; "$@" </dev/null 3<&- & server=$!
cat <&3 >/dev/null; kill -INT $server 2>/dev/null; wait $server 2>/dev/null; [ -e "$folder/kept" ] || rm -rf "$folder""#;

/// A server that runs as long as this lives.
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    data: PathBuf,
    settings: Vec<String>,
    guard: Option<(Child, ChildStdin)>,
}

/// Where Postgres is installed; none where it is not, which in CI is a failure.
pub(crate) fn programs() -> Option<PathBuf> {
    let found = find();
    if found.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "these tests need Postgres, and .ci/run installs it: Debian's package `postgresql`"
        );
        eprintln!("skipped: there is no Postgres here (Debian: apt-get install postgresql)");
    }
    found
}

/// The folder with the server's programs; the latest version, and one of a distribution before one on the search path.
fn find() -> Option<PathBuf> {
    let versions = FOLDERS
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten();
    let mut folders: Vec<_> = versions
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    folders.sort();
    folders.reverse();
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    // What stands on the search path may be a link to one program of them.
    let mut programs = folders
        .iter()
        .filter_map(|folder| folder.join("initdb").canonicalize().ok());
    programs.find_map(|initdb| {
        let folder = initdb.parent()?;
        let all = ["postgres", "pg_dump", "psql"];
        all.iter()
            .all(|name| folder.join(name).exists())
            .then(|| folder.to_owned())
    })
}

impl Cluster {
    /// Makes and starts one, with these settings (`fsync=off`).
    pub(crate) fn start(programs: &Path, settings: &[&str]) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("ledger")
            .tempdir()
            .expect("a folder");
        // The guard removes it.
        let folder = folder.keep();
        if is_root() {
            let (user, group) = somebody();
            chown(&folder, Some(user), Some(group)).expect("a folder of somebody");
        }
        let mut cluster = Self {
            programs: programs.to_owned(),
            data: folder.join("data"),
            folder,
            settings: settings.iter().map(|&setting| setting.to_owned()).collect(),
            guard: None,
        };
        let mut initdb = cluster.program("initdb");
        initdb
            .arg("-D")
            .arg(&cluster.data)
            .args(["-A", "trust", "-U", "tester", "-E", "UTF8"]);
        run(initdb.args(["--locale=C", "--no-sync"]));
        cluster.serve();
        cluster
    }

    /// A program of Postgres, run by somebody who is not root: the server refuses root.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir(&self.folder);
        as_somebody(&mut command);
        command
    }

    /// Starts the server, and waits until it answers.
    pub(crate) fn serve(&mut self) {
        let began = Instant::now();
        loop {
            let mut guard = Command::new("sh");
            guard.args(["-c", GUARD, "guard"]).arg(&self.folder);
            guard
                .arg(self.programs.join("postgres"))
                .arg("-D")
                .arg(&self.data);
            guard
                .arg("-k")
                .arg(&self.folder)
                .args(["-c", "listen_addresses="]);
            for setting in &self.settings {
                guard.args(["-c", setting]);
            }
            let log = fs::File::create(self.folder.join("log")).expect("a log");
            guard
                .stdin(Stdio::piped())
                .stdout(log.try_clone().expect("a log"))
                .stderr(log);
            guard.current_dir(&self.folder);
            as_somebody(&mut guard);
            let mut guard = guard.spawn().expect("a shell");
            let input = guard.stdin.take().expect("its input");
            self.guard = Some((guard, input));
            for _ in 0..200 {
                if self.answers() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(25));
            }
            // After a crash the last of its processes may not have ended.
            let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(
                began.elapsed() < Duration::from_secs(30),
                "the server does not start: {log}"
            );
            self.stop();
        }
    }

    fn answers(&self) -> bool {
        let status = fs::read_to_string(self.data.join("postmaster.pid")).unwrap_or_default();
        status
            .lines()
            .nth(7)
            .is_some_and(|line| ["ready", "standby"].contains(&line.trim()))
    }

    /// The process of the server.
    pub(crate) fn pid(&self) -> u32 {
        let text = fs::read_to_string(self.data.join("postmaster.pid")).expect("a server");
        let first = text.lines().next().expect("its process");
        first.parse().expect("a number")
    }

    /// Kills the server as a loss of power would, but for what the system has not written to the disk.
    #[allow(
        dead_code,
        reason = "the suite does not kill the server, the proof does"
    )]
    pub(crate) fn kill(&mut self) {
        // What is there stays.
        fs::write(self.folder.join("kept"), "").expect("a file");
        run(Command::new("kill").args(["-KILL", &self.pid().to_string()]));
        self.stop();
        let _ = fs::remove_file(self.data.join("postmaster.pid"));
        fs::remove_file(self.folder.join("kept")).expect("the file");
    }

    /// Stops the server in order; what is there stays.
    #[allow(dead_code, reason = "the proof does not need it")]
    pub(crate) fn shut_down(&mut self) {
        fs::write(self.folder.join("kept"), "").expect("a file");
        self.stop();
        fs::remove_file(self.folder.join("kept")).expect("the file");
    }

    /// The folder of its data.
    #[allow(dead_code, reason = "the proof does not need it")]
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    fn stop(&mut self) {
        if let Some((mut guard, input)) = self.guard.take() {
            drop(input);
            let _ = guard.wait();
        }
    }

    /// The URL of a database, as the owner of all.
    pub(crate) fn url(&self, database: &str) -> String {
        let folder = self.folder.display();
        format!("postgres://tester@localhost/{database}?host={folder}")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

fn is_root() -> bool {
    id("-u", None) == Some(0)
}

/// A user and group without rights.
fn somebody() -> (u32, u32) {
    let of = |what| {
        id(what, Some("postgres"))
            .or_else(|| id(what, Some("nobody")))
            .unwrap_or(65534)
    };
    (of("-u"), of("-g"))
}

fn id(what: &str, user: Option<&str>) -> Option<u32> {
    let output = Command::new("id").arg(what).args(user).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

fn as_somebody(command: &mut Command) {
    if is_root() {
        let (user, group) = somebody();
        command.uid(user).gid(group);
    }
}

fn run(command: &mut Command) {
    let output: io::Result<_> = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {output:?}");
}
