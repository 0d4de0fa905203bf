package org.ciyan.heritage;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.platform.Words;
import org.ciyan.platform.text.TextFaults;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Provides the heritage book, read once. If the book has faults, they are logged and it is empty; the server starts all
 * the same.
 */
@ApplicationScoped
public class Heritage {

    private static final System.Logger LOG = System.getLogger(Heritage.class.getName());

    @Inject Words words;
    @Inject @ConfigProperty(name = "ciyan.courses.dir") String courses;

    private HeritageBook book = HeritageBook.empty();

    @PostConstruct
    void open() {
        var folder = Path.of(courses, HeritageBook.FOLDER);
        if (!Files.isDirectory(folder)) {
            LOG.log(INFO, "no heritage in " + courses);
            return;
        }
        try {
            book = HeritageBook.read(folder);
            LOG.log(INFO, "heritage read: " + book.sources().size() + " sources, " + book.facts().size() + " facts, "
                    + book.sites().size() + " sites");
        } catch (TextFaults faults) {
            faults.faults().forEach(fault -> LOG.log(WARNING, fault.file() + ":" + fault.line() + " "
                    + words.say(Words.CHINESE, fault.key(), fault.args().toArray())));
        }
    }

    public HeritageBook book() {
        return book;
    }
}
