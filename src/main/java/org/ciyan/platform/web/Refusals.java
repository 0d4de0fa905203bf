package org.ciyan.platform.web;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Trouble;

/** Turns the domain's "no" into a message on the same page, or the page for what is not there. */
public class Refusals extends ExceptionHandlerWrapper {

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var cause = Causes.ofInterest(events.next().getContext().getException());
            if (cause instanceof NotFound) {
                events.remove();
                answer(faces, HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var sentence = sentenceFor(cause);
            if (cause instanceof Rejected no && faces.getViewRoot() != null) {
                events.remove();
                tell(faces, no.messageKey(), no.args());
            } else if (sentence != null && faces.getViewRoot() != null) {
                events.remove();
                tell(faces, sentence);
            } else if (cause instanceof ViewExpiredException) {
                events.remove();
                redirect(faces);
                return;
            }
        }
        getWrapped().handle();
    }

    /** Message key for a database problem that is not a bug, or null. */
    private static String sentenceFor(Throwable cause) {
        return Trouble.behind(cause).map(trouble -> trouble == Trouble.TAKEN ? "frame.conflict"
                : trouble.passes() ? "frame.busy" : null).orElse(null);
    }

    private static void tell(FacesContext faces, String key, Object... args) {
        var text = CDI.current().select(Messages.class).get().say(key, args);
        faces.addMessage(null, new FacesMessage(SEVERITY_ERROR, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void redirect(FacesContext faces) {
        var external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/expired");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts {@link Refusals} before Faces' own handler. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
