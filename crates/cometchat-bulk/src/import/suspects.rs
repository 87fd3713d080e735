//! Rows whose requests fail as a whole: whether it is their fault, or the server's.

use super::ImportKind;
use super::answer::short;
use super::ask::Attempt;
use super::driver::{Driver, Stop};
use super::report::End;

/// How often a row has to fail again, each time right after a good row has passed, before it is rejected for it.
const ROUNDS: u32 = 2;
impl Driver {
    /// Rejects the suspects that fail once more while a good row passes beside them.
    pub(super) async fn judge_suspects(&mut self) -> Result<(), Stop> {
        for mut suspect in std::mem::take(&mut self.suspects) {
            let kind = suspect.row.kind();
            let (mut pauses, mut rounds) = (0, 0);
            loop {
                match self.good_row_passes(kind).await? {
                    // Nothing has passed yet: perhaps a later row does.
                    None => {
                        self.suspects.push(suspect);
                        break;
                    }
                    Some(false) => self.out_of_order(pauses).await?,
                    Some(true) => match self.attempt(std::slice::from_mut(&mut suspect)).await? {
                        Attempt::Answered(data) => {
                            let left = self.settle_all(vec![suspect], &data).await?;
                            // It is answered for, so it is no suspect any more.
                            let Some(again) = left.into_iter().next() else {
                                break;
                            };
                            suspect = again;
                        }
                        Attempt::NotDone(error) => self.wait(&error, pauses).await?,
                        Attempt::Failed(_) if rounds < ROUNDS => rounds += 1,
                        Attempt::Failed(error) => {
                            let end = End::Rejected {
                                code: error.code().map(|code| code.as_str().to_owned()),
                                reason: format!(
                                    "it makes the whole request fail: {}",
                                    short(&error.to_string())
                                ),
                            };
                            self.settle(&[(suspect, end)]).await?;
                            break;
                        }
                    },
                }
                pauses += 1;
            }
        }
        Ok(())
    }

    /// What has to be done before the next kind: without a good row, nobody knows whether the server or the rows are at fault.
    pub(super) async fn last_suspects(&mut self, kind: ImportKind) -> Result<(), Stop> {
        let mut pauses = 0;
        while !self.suspects.is_empty() {
            let suspects = std::mem::take(&mut self.suspects);
            for suspect in suspects {
                let mut one = [suspect];
                match self.attempt(&mut one).await? {
                    Attempt::Answered(data) => {
                        let left = self.settle_all(one.into(), &data).await?;
                        self.suspects.extend(left);
                    }
                    Attempt::NotDone(_) | Attempt::Failed(_) => self.suspects.extend(one),
                }
            }
            if self.good[kind.place()].is_some() {
                self.judge_suspects().await?;
            }
            if !self.suspects.is_empty() {
                self.out_of_order(pauses).await?;
                pauses += 1;
            }
        }
        Ok(())
    }
}
