package org.ciyan;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive of all in-container tests: the build's own output, and the tests with their libraries. */
@ArquillianSuiteDeployment
public class App {

    @Deployment
    public static WebArchive archive() {
        var tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes",
                        Filters.exclude("/org/ciyan/(journey|house|bench|launch|Ground|App).*|/arquillian.xml|"
                                + "/META-INF/services/.*")).as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ciyan.war"))
                .merge(tests, "/WEB-INF/classes")
                .addAsLibraries(Stream.of(Assertions.class, net.bytebuddy.ByteBuddy.class).map(App::jarOf)
                        .toArray(File[]::new));
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
