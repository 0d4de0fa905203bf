package org.ciyan.platform.web;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.platform.Words;

/** What pages call {@code m}: the words of the active language by key. */
@RequestScoped
public class Messages {

    @Inject Words words;
    @Inject ActiveLocale active;

    @Produces
    @Named("m")
    Map<String, String> words() {
        return words.in(active.getLocale());
    }

    public String say(String key, Object... args) {
        return words.say(active.getLocale(), key, args);
    }
}
