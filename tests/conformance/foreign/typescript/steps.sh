# Fields keep their names. Otherwise a field is read under another name, such as `per_page` as `perPage` and `for` as `_for`, and
# both are written.
setup() {
    generate typescript --generator-name typescript-fetch --reserved-words-mappings default=default,for=for \
        --additional-properties=modelPropertyNaming=original
}
build() {
    need npm npm
    tsc=$WORK/typescript/node_modules/.bin/tsc
    [ -x "$tsc" ] || npm install --silent --no-audit --no-fund --prefix "$WORK/typescript" typescript@5.9.3 >/dev/null
    "$tsc" --strict --target es2022 --lib es2022,dom --module commonjs --outDir "$WORK/typescript/built" "$WORK/typescript/client/index.ts"
}
call() { node "$here/typescript/call.cjs" "$WORK/typescript/built/index.js" "$@"; }
