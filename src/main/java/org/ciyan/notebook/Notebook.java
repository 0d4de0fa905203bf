package org.ciyan.notebook;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.Catalogue;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.DeviceKey;
import org.ciyan.platform.TriedAgain;

/** One's own notes and bookmarks. Every method takes the owner; there is no way to ask for everybody's. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Notebook {

    @Inject Notes notes;
    @Inject Catalogue catalogue;
    @Inject Clock clock;

    /** All notes of a person, by course, lesson and section. */
    public List<Note> of(long cadreId) {
        return notes.of(cadreId);
    }

    public List<Note> of(long cadreId, String course, int lesson) {
        return notes.of(cadreId, course, lesson);
    }

    /**
     * Stores a note under the code that the writer's device gave it; the same text again changes nothing.
     *
     * @param known the version the writer has seen, null for a new one
     * @throws NotFound if there is no such course
     * @throws Conflict {@code notebook.changed-elsewhere} if it has been changed since, with other words
     * @throws Rejected {@code notebook.bad-code}, {@code notebook.too-long}
     */
    public Note keep(long cadreId, String code, Note.Kind kind, Passage passage, String words, Integer known) {
        check(code, passage, words);
        var there = notes.coded(cadreId, code);
        if (there.isEmpty()) {
            catalogue.published(passage.course());
            var note = new Note(cadreId, code, passage, kind);
            note.write(words, clock.instant());
            notes.add(note);
            return note;
        }
        var note = there.get();
        if (!note.getText().equals(words)) {
            if (known == null || known != note.getVersion()) {
                throw new Conflict("notebook.changed-elsewhere");
            }
            note.write(words, clock.instant());
            notes.flush();
        }
        return note;
    }

    private static void check(String code, Passage passage, String words) {
        if (!DeviceKey.isOne(code) || passage.lesson() < 1 || passage.section() < 0) {
            throw new Rejected("notebook.bad-code");
        }
        if (words.length() > Note.LONGEST || passage.quote().length() > Note.LONGEST_QUOTE) {
            throw new Rejected("notebook.too-long", Note.LONGEST);
        }
    }

    /** Deletes a note for good; does nothing if there is none. */
    public void delete(long cadreId, String code) {
        notes.coded(cadreId, code).ifPresent(notes::remove);
    }
}
