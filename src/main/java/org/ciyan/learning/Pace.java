package org.ciyan.learning;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.course.Section;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The reading speed above which text is not confirmed. */
@ApplicationScoped
public class Pace {

    /** Characters a minute. */
    @Inject @ConfigProperty(name = "ciyan.learning.reading-speed") int readingSpeed;

    /** The least time each of these sections takes. */
    public List<Duration> floors(List<Section> sections) {
        return sections.stream().map(section -> floor(section.getCharacters())).toList();
    }

    Duration floor(int characters) {
        return Duration.ofMillis(characters * 60_000L / readingSpeed);
    }
}
