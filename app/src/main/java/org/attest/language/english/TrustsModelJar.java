package org.attest.language.english;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lifts the ban on deserialising for a method that reads NLP4J's own model jar, which is part of
/// the program, through a filter. The build knows this annotation by name.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface TrustsModelJar {}
