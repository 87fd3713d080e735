package com.fasterxml.jackson.datatype.jsr310;

/** Stands in for Jackson's module for dates, of which the description has none: times are numbers. */
public class JavaTimeModule extends com.fasterxml.jackson.databind.module.SimpleModule {}
