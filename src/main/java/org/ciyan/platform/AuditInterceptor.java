package org.ciyan.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Reports every audited call, inside its transaction, so that an act and its record are one commit. A call that failed
 * because of contention in the database or its absence was refused to nobody and is not reported.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class AuditInterceptor {

    @Inject Event<AuditedAct> acts;
    @Inject Caller caller;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        try {
            var result = call.proceed();
            acts.fire(act(call, true));
            return result;
        } catch (RuntimeException refused) {
            if (Trouble.behind(refused).orElse(Trouble.BROKEN) == Trouble.BROKEN) {
                acts.fire(act(call, false));
            }
            throw refused;
        }
    }

    private AuditedAct act(InvocationContext call, boolean done) {
        var what = call.getMethod().getAnnotation(Audited.class).value();
        try {
            return new AuditedAct(caller.name(), what, subjectOf(call), caller.address(), done);
        } catch (ContextNotActiveException outsideAnyRequest) {
            return new AuditedAct(Caller.SYSTEM, what, subjectOf(call), Caller.NOWHERE, done);
        }
    }

    private static String subjectOf(InvocationContext call) {
        var marks = call.getMethod().getParameterAnnotations();
        for (int i = 0; i < marks.length; i++) {
            for (var mark : marks[i]) {
                if (mark instanceof Subject) {
                    return String.valueOf(call.getParameters()[i]);
                }
            }
        }
        return "";
    }
}
