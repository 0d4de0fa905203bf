package org.ciyan.films;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

import org.ciyan.heritage.HeritageBook;
import org.ciyan.journey.Browser;

/**
 * Makes the films, their captions and their posters from the scripts in {@code src/films} and the heritage:
 * {@code mvn -q test-compile exec:exec@films}. Needs Chromium (see {@link Browser}) and ffmpeg.
 * {@code -Dfilms.stills=true} stops before the film itself.
 */
public final class FilmMaker {

    private static final int WIDE = 1280;
    private static final int HIGH = 720;
    private static final int FRAMES_A_SECOND = 12;
    private static final int SECONDS_BETWEEN_KEYS = 2;

    private final Reel reel;
    private final Path folder;

    private FilmMaker(Reel reel) {
        this.reel = reel;
        this.folder = reel.script().folder();
    }

    public static void main(String... names) throws IOException, InterruptedException {
        var phrases = Phrases.read();
        var book = HeritageBook.read(Path.of("courses", HeritageBook.FOLDER));
        try (var browser = Browser.open()) {
            for (var name : names.length == 0 ? Script.NAMES : List.of(names)) {
                var page = browser.chromium().newPage(new NewPageOptions().setViewportSize(WIDE, HIGH));
                new FilmMaker(new Reel(Script.read(name), phrases, book)).make(page);
                page.close();
            }
        }
    }

    private void make(Page page) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        page.navigate(Script.FOLDER.resolve("film.html").toUri().toString());
        page.evaluate("reel => film.open(reel)", reel.drawing());
        Files.writeString(folder.resolve("film.vtt"), new Captions(reel).vtt());
        Files.writeString(folder.resolve("poster.svg"), page.evaluate("() => film.poster()") + "\n");
        look(page);
        if (Boolean.getBoolean("films.stills")) {
            return;
        }
        var film = folder.resolve("film.mp4");
        shoot(page, film);
        System.out.printf("%s: %d s, %d kB%n", film, reel.script().seconds(), Files.size(film) / 1000);
    }

    /** The end of each scene, to be looked at in {@code target/films}; what is cut or covered there is not filmed. */
    private void look(Page page) throws IOException {
        var stills = Files.createDirectories(Path.of("target/films").resolve(folder.getFileName()));
        var faults = new ArrayList<String>();
        double end = 0;
        for (var scene : reel.script().scenes()) {
            end += scene.seconds();
            page.evaluate("t => film.draw(t)", end - 1);
            ((List<?>) page.evaluate("() => film.faults()"))
                    .forEach(fault -> faults.add(scene.kind() + " " + scene.head() + ": " + fault));
            page.screenshot(new ScreenshotOptions().setPath(stills.resolve("%03d.png".formatted((int) end - 1))));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    private void shoot(Page page, Path film) throws IOException, InterruptedException {
        var ffmpeg = new ProcessBuilder(command(film)).redirectError(Path.of("target/ffmpeg.log").toFile()).start();
        try (var frames = ffmpeg.getOutputStream()) {
            Object drawn = null;
            byte[] frame = {};
            for (int i = 0; i < reel.script().seconds() * FRAMES_A_SECOND; i++) {
                var key = page.evaluate("t => film.draw(t)", (double) i / FRAMES_A_SECOND);
                if (!key.equals(drawn)) {
                    frame = page.screenshot();
                    drawn = key;
                }
                frames.write(frame);
            }
        }
        if (ffmpeg.waitFor() != 0) {
            throw new IOException("ffmpeg failed; see target/ffmpeg.log");
        }
    }

    /**
     * H.264 that every browser and telephone plays; no track of sound, since there is none. Still pictures keep well: a
     * high factor is enough, and a picture that all others lean on needs little more than they.
     */
    private List<String> command(Path film) {
        var in = Stream.of("ffmpeg", "-y", "-loglevel", "warning", "-f", "image2pipe", "-framerate",
                "" + FRAMES_A_SECOND, "-c:v", "png", "-i", "-");
        var picture = Stream.of("-an", "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p", "-c:v",
                "libx264", "-profile:v", "high", "-level:v", "3.1", "-preset", "veryslow", "-tune", "animation", "-crf",
                "35", "-x264-params", "ipratio=1.1:scenecut=0", "-g", "" + SECONDS_BETWEEN_KEYS * FRAMES_A_SECOND,
                "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv");
        var out = Stream.of("-movflags", "+faststart", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-metadata",
                "title=" + reel.script().title(), film.toString());
        return Stream.of(in, picture, out).flatMap(part -> part).toList();
    }
}
