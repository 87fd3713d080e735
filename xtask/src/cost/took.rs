//! What something takes.

use std::fmt;
use std::time::{Duration, Instant};

/// Time by the clock, and the CPU seconds of all processes that were started and have ended.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Took {
    pub(super) clock: f64,
    pub(super) cpu: f64,
}

impl Took {
    /// What the work takes, with its outcome.
    pub(super) fn by<T>(work: impl FnOnce() -> T) -> Result<(T, Self), String> {
        let started = Instant::now();
        let before = cpu_of_children()?;
        let outcome = work();
        let took = Self {
            clock: started.elapsed().as_secs_f64(),
            cpu: cpu_of_children()?.saturating_sub(before).as_secs_f64(),
        };
        Ok((outcome, took))
    }
}

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} s, {:.1} CPU s", self.clock, self.cpu)
    }
}

/// The CPU time of the processes that this one waited for, and of those that they waited for.
fn cpu_of_children() -> Result<Duration, String> {
    const FILE: &str = "/proc/self/stat";
    let text = std::fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
    from_stat(&text).ok_or_else(|| format!("{FILE} has another form than proc(5) describes"))
}

/// `cutime` and `cstime` of proc(5), in ticks of which Linux shows 100 a second to every program.
fn from_stat(text: &str) -> Option<Duration> {
    // The second field is the program's name, which may hold spaces.
    let (_, behind) = text.rsplit_once(") ")?;
    let mut fields = behind.split(' ').skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_children_is_read_behind_the_name_of_the_program() {
        let text = "7 (a) b) S 1 7 7 0 -1 4194304 100 200 0 0 11 12 250 30 20 0 1 0 5 0 0\n";
        assert_eq!(from_stat(text), Some(Duration::from_millis(2800)));
        assert_eq!(from_stat("7 (a) S 1"), None);
    }

    #[test]
    fn the_work_of_a_child_counts() {
        let loops = || {
            std::process::Command::new("sh")
                .args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"])
                .status()
        };
        let (status, took) = Took::by(loops).unwrap();
        assert!(status.unwrap().success());
        assert!(took.cpu > 0.0 && took.clock > 0.0, "{took}");
    }
}
