setup() { generate go --generator-name go --additional-properties=packageName=cometchat; }
build() {
    need go golang-go
    # The generated module wants a newer Go than Debian has and a library that checks constraints, of which there are none.
    (
        cd "$WORK/go/client"
        rm -rf test
        go mod edit -module=example.com/cometchat -go=1.18 -dropreplace=gopkg.in/validator.v2 -replace=gopkg.in/validator.v2=./validator
    )
    mkdir -p "$WORK/go/client/validator" "$WORK/go/client/call"
    cp "$here/go/validator/validator.go" "$WORK/go/client/validator/"
    printf 'module gopkg.in/validator.v2\n\ngo 1.18\n' >"$WORK/go/client/validator/go.mod"
    cp "$here/go/call.go" "$WORK/go/client/call/main.go"
    (cd "$WORK/go/client" && GOFLAGS=-mod=mod GOPROXY=off go build -o ../program ./call && GOFLAGS=-mod=mod GOPROXY=off go vet .)
}
call() { "$WORK/go/program" "$@"; }
