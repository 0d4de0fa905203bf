package org.ciyan.platform.paper;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The fonts of printed matter, in the order in which they are searched for a character: Noto Serif SC, our cut of rare
 * characters, and whatever TrueType files the county adds for names beyond both. At most two papers at once: each needs
 * its own copy of the fonts.
 */
@ApplicationScoped
public class Fonts {

    private static final System.Logger LOG = System.getLogger(Fonts.class.getName());
    private static final List<String> OURS = List.of("/font/NotoSerifSC-Medium.ttf", "/font/CiyanRare.ttf");
    private static final Semaphore AT_ONCE = new Semaphore(2);

    @Inject @ConfigProperty(name = "ciyan.platform.fonts") Optional<String> further;

    /** The fonts that come with the product, for use outside the container. */
    static Fonts ours() {
        var fonts = new Fonts();
        fonts.further = Optional.empty();
        return fonts;
    }

    /** Makes a new paper, lets it be written on, and returns it as PDF. */
    public byte[] print(String title, Function<Paper, Paper> writing) {
        AT_ONCE.acquireUninterruptibly();
        try (var paper = new Paper(title, files())) {
            return writing.apply(paper).bytes();
        } finally {
            AT_ONCE.release();
        }
    }

    private List<byte[]> files() {
        var files = new ArrayList<byte[]>();
        OURS.forEach(name -> files.add(resource(name)));
        Stream.of(further.orElse("").split(",")).filter(path -> !path.isBlank()).forEach(path -> {
            try {
                files.add(Files.readAllBytes(Path.of(path.strip())));
            } catch (IOException e) {
                LOG.log(WARNING, "ciyan.platform.fonts: " + path + " cannot be read");
            }
        });
        return files;
    }

    private static byte[] resource(String name) {
        try (var in = Fonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
