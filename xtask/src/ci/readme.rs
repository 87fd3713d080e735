//! The README's two commands, which CI runs as they stand there.

/// The command that shows the SDK at work.
pub(super) const EXAMPLE: &str = "run --example quickstart";
/// The command that runs every test.
pub(super) const TEST: &str = "test --workspace";

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of the README's `sh` blocks.
    fn shell_lines(markdown: &str) -> Vec<&str> {
        let mut lines = Vec::new();
        let mut inside = false;
        for line in markdown.lines().map(str::trim) {
            match line {
                "```sh" => inside = true,
                "```" => inside = false,
                _ if inside => lines.push(line),
                _ => {}
            }
        }
        lines
    }

    #[test]
    fn only_lines_of_shell_blocks_count_as_commands() {
        let markdown = "cargo a\n```sh\ncargo b\n```\n```rust\ncargo c\n```\n";
        assert_eq!(shell_lines(markdown), ["cargo b"]);
    }

    #[test]
    fn ci_runs_the_commands_of_the_readme() {
        let path = crate::workspace::root().join("README.md");
        let text = std::fs::read_to_string(&path).expect("README.md stands at the root");
        for arguments in [EXAMPLE, TEST] {
            let command = format!("cargo {arguments}");
            assert!(
                shell_lines(&text).contains(&command.as_str()),
                "README.md has no `sh` block with the line `{command}`"
            );
        }
    }
}
