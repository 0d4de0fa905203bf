package org.ciyan.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks services whose calls are repeated once, as a whole, when the database rolled them back: because of a deadlock
 * or lock timeout, or because a concurrent call was faster with a unique row or a change of the same row. The second
 * try sees what the faster call did, so two equal requests at once have one effect and one answer.
 *
 * <p>Such a call must have no effect that a rollback does not undo.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface TriedAgain { }
