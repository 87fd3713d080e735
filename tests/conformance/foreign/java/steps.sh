setup() { generate java --generator-name java --library native --additional-properties=openApiNullable=false,containerDefaultToNull=true; }
build() {
    need javac default-jdk-headless
    jars=/usr/share/java
    [ -e $jars/jackson-databind.jar ] || need jackson-databind.jar libjackson2-databind-java
    classpath=$jars/jackson-core.jar:$jars/jackson-annotations.jar:$jars/jackson-databind.jar
    if grep -qr 'MultipartEntityBuilder.create' "$WORK/java/client/src/main/java"; then # for forms
        [ -e $jars/httpclient-osgi.jar ] || need httpclient-osgi.jar libhttpclient-java
        classpath=$classpath:$jars/httpclient-osgi.jar:$jars/httpcore.jar:$jars/commons-logging.jar
    fi
    rm -rf "$WORK/java/built"
    rm "$WORK"/java/client/src/main/java/org/openapitools/client/RFC3339{InstantDeserializer,JavaTimeModule}.java
    find "$WORK/java/client/src/main/java" "$here/java" -name '*.java' >"$WORK/java/sources"
    javac -parameters -nowarn -d "$WORK/java/built" -cp "$classpath" @"$WORK/java/sources" 2>&1 | grep -v '^Note:' || true
    [ -e "$WORK/java/built/Call.class" ]
}
call() { java -cp "$WORK/java/built:$classpath" Call "$@"; }
