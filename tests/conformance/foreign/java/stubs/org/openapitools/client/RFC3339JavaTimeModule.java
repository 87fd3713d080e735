package org.openapitools.client;

/** Stands in for the generated module for dates, which is made of Jackson's. */
public class RFC3339JavaTimeModule extends com.fasterxml.jackson.databind.module.SimpleModule {}
