package javax.annotation;

/** Stands in for the annotation that generated code names. */
public @interface Nullable {}
