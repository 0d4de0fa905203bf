package org.ciyan.notebook.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.course.Catalogue;
import org.ciyan.identity.CurrentUser;
import org.ciyan.notebook.Note;
import org.ciyan.notebook.Notebook;

/** All of one's notes and bookmarks, by course. */
@Named
@RequestScoped
public class MyNotesView {

    @Inject Notebook notebook;
    @Inject Catalogue catalogue;
    @Inject CurrentUser user;
    @Inject Clock clock;

    private List<Shelf> shelves;

    @PostConstruct
    void load() {
        var byCourse = notebook.of(user.cadreId()).stream()
                .collect(Collectors.groupingBy(Note::getCourse, LinkedHashMap::new, Collectors.toList()));
        shelves = byCourse.entrySet().stream()
                .map(e -> new Shelf(e.getKey(), catalogue.published(e.getKey()).getTitle(), e.getValue())).toList();
    }

    public List<Shelf> getShelves() { return shelves; }

    public LocalDate day(Note note) {
        return LocalDate.ofInstant(note.getWrittenAt(), clock.getZone());
    }

    /** The notes on one course. */
    public record Shelf(String slug, String title, List<Note> notes) { }
}
