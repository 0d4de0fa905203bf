package org.ciyan.notebook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.platform.Words;
import org.ciyan.platform.web.ActiveLocale;

/** Hands out all of one's own notes as one text file, in Markdown. */
@WebServlet("/notebook/notes.md")
public class NotesDownload extends HttpServlet {

    @Inject transient MyNotesView notes;
    @Inject transient ActiveLocale active;
    @Inject transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = new StringBuilder("# " + say("title") + "\n");
        notes.getShelves().forEach(shelf -> write(text, shelf));
        response.setContentType("text/markdown;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"notes.md\"");
        response.getOutputStream().write(text.toString().getBytes(UTF_8));
    }

    private void write(StringBuilder text, MyNotesView.Shelf shelf) {
        text.append("\n## ").append(shelf.title()).append('\n');
        for (var note : shelf.notes()) {
            text.append("\n### ").append(say(note.isBookmark() ? "bookmark-at" : "note-at", note.getLesson(),
                    note.getSection() + 1)).append('\n');
            note.getQuote().lines().forEach(line -> text.append("\n> ").append(line));
            text.append('\n').append(note.getText()).append('\n');
        }
    }

    private String say(String key, Object... values) {
        return words.say(active.getLocale(), "notebook.my-notes." + key, values);
    }
}
