package org.ciyan.course.web;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ciyan.course.CourseFile;
import org.ciyan.course.Media;
import org.ciyan.kernel.NotFound;

/**
 * Hands out the files of a version, {@code /media/{version}/{lesson folder}/{file}}, to whoever has signed in. Video,
 * audio and PDF can be requested in ranges. The files never change, so browsers may cache them.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(MediaServlet.class.getName());
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d\\d-[a-z0-9-]+/[a-z0-9-]+\\.[a-z0-9]+)");
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    /** For PDF files: a sandbox would keep the browser's PDF viewer from opening them. */
    private static final String HANDOUT =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    @Inject transient Media media;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean body) throws IOException {
        CourseFile file;
        try {
            file = file(request.getPathInfo() == null ? "" : request.getPathInfo());
        } catch (NotFound no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + file.getSha256().substring(0, 32) + "\"";
        headers(response, file, tag);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = ByteRange.of(isPartable(file) && isSame(request.getHeader("If-Range"), tag)
                ? request.getHeader("Range") : null, file.getSize());
        if (range.partial()) {
            response.setHeader("Content-Range", range.header(file.getSize()));
            response.setStatus(range.isSatisfiable()
                    ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
        response.setContentLengthLong(Math.max(0, range.length()));
        if (body) {
            write(file, range, response);
        }
    }

    private CourseFile file(String requested) {
        var path = PATH.matcher(requested);
        if (!path.matches()) {
            throw new NotFound("file");
        }
        return media.file(Long.parseLong(path.group(1)), path.group(2));
    }

    private static void headers(HttpServletResponse response, CourseFile file, String tag) {
        response.setContentType(file.getType());
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", file.getType().endsWith("/pdf") ? HANDOUT : ALONE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isPartable(file)) {
            response.setHeader("Accept-Ranges", "bytes");
        }
    }

    /** Text is compressed in transit, and a range of the compressed text would be no range of the file. */
    private static boolean isPartable(CourseFile file) {
        return file.getType().startsWith("video/") || file.getType().startsWith("audio/")
                || file.getType().endsWith("/pdf");
    }

    private static boolean isKnown(String header, String tag) {
        return header != null && Arrays.stream(header.split(",")).map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private static boolean isSame(String header, String tag) {
        return header == null || header.equals(tag);
    }

    private void write(CourseFile file, ByteRange range, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        for (long at = range.from(); at < range.to();) {
            var piece = media.piece(file, at, range.to());
            try {
                out.write(piece);
            } catch (IOException gone) {
                LOG.log(DEBUG, "a reader has gone on", gone);
                return;
            }
            at += piece.length;
        }
    }
}
