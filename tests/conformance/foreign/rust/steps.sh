setup() { generate rust --generator-name rust; }
build() {
    (
        cd "$WORK/rust"
        mkdir -p program/src
        cp "$OLDPWD/$here/rust/Cargo.toml.txt" program/Cargo.toml
        cp "$OLDPWD/$here/rust/main.rs" program/src/main.rs
        python3 "$OLDPWD/$here/rust/calls.py" "$WORK/cases.json" client/src/apis >program/src/calls.rs
        CARGO_TARGET_DIR=$WORK/rust/target cargo build --quiet --manifest-path program/Cargo.toml
    )
}
call() { "$WORK/rust/target/debug/call" "$@"; }
