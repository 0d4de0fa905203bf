package org.ciyan.platform;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Repeats calls of services marked {@link TriedAgain}: outside the transaction, so that the second try has its own. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class SecondTry {

    private static final System.Logger LOG = System.getLogger(SecondTry.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object tryTwice(InvocationContext call) throws Exception {
        boolean first = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        try {
            return call.proceed();
        } catch (RuntimeException failed) {
            var trouble = Trouble.behind(failed).orElse(Trouble.BROKEN);
            if (!first || trouble != Trouble.CONTENDED && trouble != Trouble.TAKEN) {
                throw failed;
            }
            LOG.log(INFO, call.getMethod().getName() + " was " + trouble + ", it is tried again");
            trouble.pause();
            return call.proceed();
        }
    }
}
