package org.ciyan.platform.web;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.platform.Words;

/** The language of the present page: what the reader chose, else Chinese. */
@Named
@RequestScoped
public class ActiveLocale {

    @Inject Preferences preferences;

    public Locale getLocale() {
        return Words.spoken(Locale.forLanguageTag(preferences.getLanguage()));
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }
}
