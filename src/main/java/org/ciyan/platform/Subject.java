package org.ciyan.platform;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks the parameter of an {@link Audited} method that names whom or what the act is about (a code, never a name). */
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface Subject { }
