package javax.annotation;

/** Stands in for the annotation that generated code names. */
public @interface Generated {
    String[] value() default {};

    String date() default "";

    String comments() default "";
}
