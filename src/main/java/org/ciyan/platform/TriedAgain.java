package org.ciyan.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks services whose acts are tried once more, as a whole, when the database took them back: because two waited for
 * each other, or because somebody was faster with what can be there only once. The second try sees what the faster one
 * did and answers accordingly: what is asked twice at once is one thing with one answer.
 *
 * <p>Such an act does nothing that a rollback would not undo.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface TriedAgain { }
