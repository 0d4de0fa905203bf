package org.ciyan.notebook.rest;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.notebook.Note;
import org.ciyan.notebook.Notebook;
import org.ciyan.notebook.Passage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One's own notes. There is no way to read anybody else's. */
@Path("me/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotesResource {

    @Inject Notebook notebook;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "One's own notes and bookmarks at a lesson, or all of them")
    public List<Written> list(@QueryParam("course") String course, @QueryParam("lesson") Integer lesson) {
        var notes = course == null || lesson == null
                ? notebook.of(user.cadreId()) : notebook.of(user.cadreId(), course, lesson);
        return notes.stream().map(Written::of).toList();
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Keep a note under the code its writer gave it; the same again changes nothing")
    public Written keep(@PathParam("code") String code, Draft draft) {
        if (draft == null || draft.course() == null || draft.text() == null || draft.kind() == null) {
            throw new BadRequestException();
        }
        var quote = draft.quote() == null ? "" : draft.quote();
        return Written.of(notebook.keep(user.cadreId(), code, draft.kind(),
                new Passage(draft.course(), draft.lesson(), draft.section(), quote), draft.text(), draft.version()));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a note for good")
    public void delete(@PathParam("code") String code) {
        notebook.delete(user.cadreId(), code);
    }

    /** What the writer sends; {@code version} as last answered, null for a new note. */
    public record Draft(Note.Kind kind, String course, int lesson, int section, String quote, String text,
            Integer version) { }

    public record Written(String code, Note.Kind kind, String course, int lesson, int section, String quote,
            String text, int version, Instant writtenAt) {

        static Written of(Note note) {
            return new Written(note.getCode(), note.getKind(), note.getCourse(), note.getLesson(), note.getSection(),
                    note.getQuote(), note.getText(), note.getVersion(), note.getWrittenAt());
        }
    }
}
