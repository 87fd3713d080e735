# Without the mapping `default`, which may be the name of a field, is read as `_default`, and both are written.
setup() { generate typescript --generator-name typescript-fetch --reserved-words-mappings default=default; }
build() {
    need npm npm
    tsc=$WORK/typescript/node_modules/.bin/tsc
    [ -x "$tsc" ] || npm install --silent --no-audit --no-fund --prefix "$WORK/typescript" typescript@5.9.3 >/dev/null
    "$tsc" --strict --target es2022 --lib es2022,dom --module commonjs --outDir "$WORK/typescript/built" "$WORK/typescript/client/index.ts"
}
call() { node "$here/typescript/call.cjs" "$WORK/typescript/built/index.js" "$@"; }
